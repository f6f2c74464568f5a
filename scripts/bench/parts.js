// What single parts of a check cost, each in a process of its own that has compiled nothing yet, as in a real run.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { store } from './packages.js';
import { median, printed, root, row, timed } from './timing.js';

const parts = {
  inflate: 'inflating',
  hash: 'sha256',
  guard: 'the guard',
  secrets: 'secrets, machine paths',
  maps: 'source maps',
  judge: 'comparing and judging both',
};
const runs = 5;

/** The processor time of each part, for the last of the packages, and over that of `gzip -dc` on it, measured in turn. */
export async function benchParts(...tarballs) {
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
      const [spent, ratios] = [[], []];
      for (let run = 0; run < runs; run++) {
        const gzip = await timed(`gzip -dc '${tarballs.at(-1)}' >/dev/null`);
        spent.push(Number(printed([process.execPath, program, part, ...tarballs])));
        ratios.push(spent.at(-1) / gzip.processor);
      }
      const over = `${median(ratios).toFixed(2)} × gzip -dc`;
      row(title, `${median(spent).toFixed(2)} s of processor`, over);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
