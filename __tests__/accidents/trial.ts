import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { node, packgate, type Outcome as Told } from '../helpers/packgate.ts';
import { type Accident, accidents, type Place } from './accidents.ts';

/** A package as it is in order: its folder, what npm packs of it, and what users can load. */
export interface Subject {
  readonly place: Place;
  readonly folder: string;
  /** What is copied with it: the folder itself, or the workspace around it. */
  readonly root: string;
  readonly release: string;
  readonly files: readonly string[];
  readonly loads: readonly string[];
}

export interface Outcome {
  /** Whether the check failed at all. */
  readonly found: boolean;
  /** The folder passes, and nothing of the accident is in the package. */
  readonly mended: boolean;
  /** What was in the package or could be loaded before, and cannot now. */
  readonly broken: readonly string[];
  /** Files of the folder that were changed. */
  readonly changed: readonly string[];
  /** What `packgate fix` said last. */
  readonly told: string;
  /** What went wrong with the accept lines; null where all of them worked. */
  readonly refused: string | null;
}

const npm = (words: readonly string[], cwd: string): string =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

export function packed(folder: string, to: string): string {
  mkdirSync(to, { recursive: true });
  npm(['pack', '--ignore-scripts', '--pack-destination', to], folder);
  return join(to, readdirSync(to).find((name) => name.endsWith('.tgz')) ?? '');
}

const filesIn = (tarball: string): string[] =>
  execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((path) => path.slice(path.indexOf('/') + 1))
    .sort();

/** Loads each entry point in every way there is; prints what worked. */
const probe = `
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
const home = 'node_modules/' + process.argv[1] + '/';
const manifest = JSON.parse(readFileSync(home + 'package.json', 'utf8'));
const all = readdirSync(home, { recursive: true }).map((path) => './' + path);
const strings = (value) => typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
const keys = Object.keys(manifest.exports ?? {}).filter((key) => key.startsWith('.'));
const subpaths = keys.flatMap((key) => !key.includes('*') ? [key] : strings(manifest.exports[key]).flatMap((target) => {
  const [before, after] = target.split('*');
  return all.filter((path) => path.startsWith(before) && path.endsWith(after ?? ''))
    .map((path) => key.replace('*', path.slice(before.length, path.length - (after ?? '').length)));
}));
const require = createRequire(process.cwd() + '/');
const worked = new Set();
for (const each of new Set(['.', ...subpaths])) {
  const name = process.argv[1] + each.slice(1);
  await import(name).then(() => worked.add('import ' + name), () => {});
  try { require(name); worked.add('require ' + name); } catch {}
  try { import.meta.resolve(name); worked.add('resolve ' + name); } catch {}
}
const fields = ['main', 'module', 'browser', 'types', 'typings', 'bin', 'unpkg', 'jsdelivr', 'style', 'sass', 'exports'];
for (const field of fields)
  for (const path of strings(manifest[field])) if (existsSync(home + path)) worked.add(field + ' ' + path);
process.stdout.write([...worked].join('\\n'), () => process.exit());
`;

function loadsFrom(tarball: string, name: string): string[] {
  const folder = mkdtempSync(join(tarball, '../installed-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  const words = ['--input-type=module', '--eval', probe, name];
  const { stdout } = spawnSync(node, words, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  rmSync(folder, { recursive: true, force: true });
  return stdout.split('\n').filter(Boolean).sort();
}

/** `work` holds what is made of it. */
export function subject(
  folder: string,
  { at, script }: Pick<Place, 'at' | 'script'>,
  work: string,
  root = folder,
): Subject {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8').replace(/^\ufeff/, ''));
  const release = packed(folder, join(work, 'release'));
  const text = readFileSync(join(folder, script), 'utf8');
  return {
    place: { name, at, script, text },
    folder,
    root,
    release,
    files: filesIn(release),
    loads: loadsFrom(release, name),
  };
}

/** Lets it happen in a copy of the package, then does what Packgate proposes. */
export async function trial(one: Subject, accident: Accident, work: string): Promise<Outcome> {
  const planted = accidents[accident](one.place);
  const mistakes = Object.keys(planted).filter((path) => !one.files.includes(path));
  const [folder, accepting] = ['fixed', 'accepted'].map((name) => {
    const copy = join(work, name);
    cpSync(one.root, copy, { recursive: true, verbatimSymlinks: true });
    plant(join(copy, relative(one.root, one.folder)), planted, mistakes);
    return join(copy, relative(one.root, one.folder));
  }) as [string, string];
  const asked = ['--baseline', one.release, '--ignore-scripts', '--no-color'];
  const checked = await packgate(['check', ...asked, '--fail-on', 'warning'], { cwd: folder });
  const refused =
    pasted(checked.stdout, accepting) ?? failing(await packgate(['check', ...asked], { cwd: accepting }));
  const before = textsIn(folder);
  const fixed = await packgate(['fix', '--write', ...asked, '--fail-on', 'warning'], { cwd: folder });
  const after = textsIn(folder);
  const release = packed(folder, join(work, 'release'));
  const [files, loads] = [filesIn(release), loadsFrom(release, one.place.name)];
  return {
    found: checked.code === 1,
    mended: fixed.code === 0 && !mistakes.some((path) => files.includes(path)),
    broken: [...without(one.files, files), ...without(one.loads, loads)],
    changed: [...after].flatMap(([path, text]) => (before.get(path) === text ? [] : path)),
    told: `${checked.stdout}${fixed.stdout}${fixed.stderr}`,
    refused,
  };
}

const without = (all: readonly string[], there: readonly string[]): string[] =>
  all.filter((each) => !there.includes(each));

/** What lies where nothing ships is listed in `files` by mistake, too. */
function plant(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  mistakes: readonly string[],
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const place = join(folder, 'package.json');
  const text = readFileSync(place, 'utf8');
  const { files: listed } = JSON.parse(text.replace(/^\ufeff/, '')) as { files?: string[] };
  if (listed === undefined || listed.some((entry) => /^\*\*?(?:\/\*{1,2})?$/.test(entry))) return;
  const tops = new Set(mistakes.map((path) => path.replace(/\/.*/, '')));
  const isListed = (top: string): boolean =>
    listed.some(
      (entry) =>
        (entry.startsWith('*.') && top.endsWith(entry.slice(1))) ||
        entry.replace(/^[./]+/, '').split('/')[0] === top,
    );
  for (const top of tops)
    if (!isListed(top))
      writeFileSync(place, readFileSync(place, 'utf8').replace(/("files"\s*:\s*\[\s*)/, `$1"${top}", `));
}

/** Every accept line of a report, in a shell, in the folder where it was printed; null where all of them worked. */
function pasted(report: string, folder: string): string | null {
  const bin = mkdtempSync(join(folder, '../bin-'));
  writeFileSync(join(bin, 'packgate'), `#!/bin/sh\nexec "${node}" "${resolve('dist/cli.js')}" "$@"\n`, {
    mode: 0o755,
  });
  for (const [, line = ''] of report.matchAll(/^│ +accept: (.+)$/gm)) {
    const script = line.replace('"…"', '"it ships on purpose"');
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) return `${line}\n${stderr}`;
  }
  return null;
}

const failing = ({ code, stdout, stderr }: Told): string | null => (code === 0 ? null : stdout + stderr);

function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      relative(folder, join(parentPath, name)),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}
