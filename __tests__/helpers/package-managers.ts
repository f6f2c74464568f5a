import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const;
export type PackageManager = (typeof packageManagers)[number];

const module = (path: string): string => join(process.cwd(), 'node_modules', path);
const programs: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: [process.execPath, module('npm/bin/npm-cli.js')],
  pnpm: [process.execPath, module('pnpm/bin/pnpm.cjs')],
  yarn: [process.execPath, module('@yarnpkg/cli-dist/bin/yarn.js')],
  bun: [module('.bin/bun')],
};

/** The real program, in this folder, with caches of its own below `home` and nothing to fetch from. */
export async function runPackageManager(
  manager: PackageManager,
  args: readonly string[],
  { cwd, home }: { readonly cwd: string; readonly home: string },
): Promise<void> {
  mkdirSync(home, { recursive: true });
  const [program = '', ...first] = programs[manager];
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    npm_config_cache: join(home, 'npm'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_store_dir: join(home, 'pnpm'),
    BUN_INSTALL_CACHE_DIR: join(home, 'bun'),
    YARN_GLOBAL_FOLDER: join(home, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    CI: '1',
  };
  await promisify(execFile)(program, [...first, ...args], { cwd, env });
}
