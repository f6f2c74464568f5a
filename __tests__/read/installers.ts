import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PackageManager, runPackageManager } from '../helpers/package-managers.ts';

/** A file or link as it lies on the disk. */
export interface Installed {
  /** Null for what is no file. */
  readonly sha256: string | null;
  readonly mode: number;
}

const install: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['install', '--no-audit', '--no-fund', '--offline', '--ignore-scripts'],
  pnpm: ['install', '--offline', '--no-frozen-lockfile', '--ignore-scripts'],
  yarn: ['install', '--no-immutable'],
  bun: ['install', '--no-progress', '--ignore-scripts'],
};

const yarnrc = [
  'nodeLinker: node-modules',
  'enableGlobalCache: false',
  'enableScripts: false',
  'enableNetwork: false',
];

/** Lays these packages down in one project, as the package manager does it for a user, and says what lies there. */
export async function installed(
  manager: PackageManager,
  packages: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Map<string, Installed>>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `packgate-${manager}-`)));
  try {
    const names = [...packages.keys()];
    const dependencies = Object.fromEntries(names.map((name) => [name, `file:./${name}.tgz`]));
    await Promise.all([...packages].map(([name, packed]) => writeFile(join(folder, `${name}.tgz`), packed)));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'project', dependencies }));
    await writeFile(join(folder, '.yarnrc.yml'), yarnrc.join('\n'));
    await writeFile(join(folder, 'yarn.lock'), '');
    await runPackageManager(manager, install[manager], { cwd: folder, home: join(folder, 'home') });
    const laid = names.map(async (name): Promise<[string, Map<string, Installed>]> => {
      const root = await realpath(join(folder, 'node_modules', name));
      return [name, laidDown(root)];
    });
    return new Map(await Promise.all(laid));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything below a folder that is no folder, by its path. */
export function laidDown(
  root: string,
  below = '',
  found = new Map<string, Installed>(),
): Map<string, Installed> {
  for (const item of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) laidDown(root, path, found);
    else {
      const whole = join(root, path);
      const sha256 = item.isFile() ? hash('sha256', readFileSync(whole), 'hex') : null;
      found.set(path, { sha256, mode: lstatSync(whole).mode & 0o777 });
    }
  }
  return found;
}
