import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageManagers, runPackageManager } from '../helpers/package-managers.ts';

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'fixture', version: '1.0.0', files: ['*'] }),
  'cli.js': '#!/usr/bin/env node\n',
  'README.md': '# fixture\n',
  'lib/empty.js': '',
  // Too long for a name, and so is its last segment: each packer has its own way to write them.
  [`lib/${'deep/'.repeat(24)}index.js`]: 'export {};\n',
  [`lib/${'n'.repeat(120)}.js`]: 'export {};\n',
  'lib/日本語 ü.txt': 'text\n',
};

const pack = (out: string) => ({
  npm: ['pack', '--ignore-scripts', '--pack-destination', dirname(out)],
  pnpm: ['pack', '--pack-destination', dirname(out)],
  yarn: ['pack', '--out', out],
  bun: ['pm', 'pack', '--ignore-scripts', '--destination', dirname(out)],
});

/** One package as each of the packers packs it, unpacked from gzip. */
export async function realArchives(): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'packgate-real-'));
  try {
    return await Promise.all(
      packageManagers.map(async (manager) => {
        const cwd = join(folder, manager);
        for (const [path, text] of Object.entries(files)) {
          await mkdir(dirname(join(cwd, path)), { recursive: true });
          await writeFile(join(cwd, path), text);
        }
        await chmod(join(cwd, 'cli.js'), 0o755);
        if (manager === 'yarn') await writeFile(join(cwd, 'yarn.lock'), '');
        const home = join(folder, `${manager}-home`);
        const out = join(home, 'fixture-1.0.0.tgz');
        await mkdir(home);
        await runPackageManager(manager, pack(out)[manager], { cwd, home });
        return gunzipSync(await readFile(out));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
