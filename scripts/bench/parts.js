// What single parts of reading cost, each in a process of its own that has compiled nothing yet, as in a real run.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { store } from './packages.js';
import { median, printed, root, row, seconds } from './timing.js';

const parts = {
  guard: 'the guard',
  secrets: 'secrets, machine paths',
  maps: 'source maps',
};
const runs = 5;

/** The part's time over that of `gzip -dc` on the same tarball, measured in turn. */
export async function benchParts(tarball) {
  const folder = mkdtempSync(join(store, 'parts-'));
  try {
    const program = join(folder, 'part.mjs');
    await build({
      entryPoints: [join(root, 'scripts/bench/part.ts')],
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    for (const [part, title] of Object.entries(parts)) {
      const ratios = [];
      for (let run = 0; run < runs; run++) {
        const gzip = await seconds(['gzip', '-dc', tarball]);
        ratios.push(Number(printed([process.execPath, program, part, tarball])) / gzip);
      }
      row(`${title} / gzip -dc`, `${median(ratios).toFixed(2)} × the time`, 'a part of the check');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
