import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const names = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'bunfig.toml'];

/** What stands in every file from which npm, pnpm, Yarn or Bun would take credentials in one of these folders. */
export const settingTexts = (folders: readonly string[], env: Environment): string[] =>
  settingFiles(folders, env).map(textOf);

function settingFiles(folders: readonly string[], env: Environment): string[] {
  const setting = (name: string): string[] =>
    Object.entries(env).flatMap(([key, value]) => (key.toLowerCase() === name && value ? [value] : []));
  const homes = [env.HOME, env.USERPROFILE].filter((home) => home !== undefined);
  const found = [...folders.flatMap((folder) => [...upwards(folder)]), ...homes].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const own = homes.flatMap((home) => [
    join(home, '.bunfig.toml'),
    join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'pnpm', 'rc'),
    join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'pnpm', 'auth.ini'),
  ]);
  const prefixes = [...setting('npm_config_prefix'), ...(env.PREFIX ? [env.PREFIX] : [])];
  const globals = prefixes.map((prefix) => join(prefix, 'etc', 'npmrc'));
  const named = [...setting('npm_config_userconfig'), ...setting('npm_config_globalconfig')];
  return [...new Set([...found, ...own, ...globals, ...named])];
}

function* upwards(folder: string): Generator<string> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    yield path;
    if (dirname(path) === path) return;
  }
}

/** No settings are that large, and what cannot be read holds nothing that would be sent. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 262_144);
  } catch {
    return '';
  }
}
