import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderFacts, Inclusion, MapSetting, Origin, RemovableFinding } from '../model/inclusion.ts';
import { isRecord } from '../text/json-text.ts';
import { additionFor, type MissingEntries } from './additions.ts';
import { fieldOf, lineAt, lineOfField, manifestIn, membersAt } from './change.ts';
import { type PackedFolder, packedFolder, type Written } from './packing-list.ts';
import { removalsFor } from './removals.ts';
import { Snapshot } from './snapshot.ts';

/** One walk over more takes longer than packing it did. */
const mostFiles = 10_000;

const isBundled = (path: string): boolean => path.startsWith('node_modules/');

const noEntries: MissingEntries = { missing: [], shipped: new Set(), pointsTo: () => [] };

/**
 * For each finding about a package that was packed from this folder, which line let its files in and what would keep them out; and what
 * brings in the entry points that are missing. Nothing
 * is known where npm's rules, applied to the folder as it is now, do not give the list that was packed: then nobody can say.
 */
export async function folderFacts(
  path: string,
  packer: string,
  packed: readonly string[],
  findings: readonly RemovableFinding[],
  entries = noEntries,
): Promise<FolderFacts> {
  const isThere = (each: string): boolean =>
    statSync(join(path, each), { throwIfNoEntry: false })?.isFile() ?? false;
  const unpacked = new Set(entries.missing.filter(isThere));
  const unknown = { folder: path, origins: new Map(), unpacked, addition: null, texts: new Map() };
  if (findings.length + unpacked.size === 0 || packed.length > mostFiles) return unknown;
  try {
    const folder = realpathSync(path);
    const snapshot = new Snapshot(
      folder,
      packed.filter((each) => !isBundled(each)),
    );
    const listed = await packedFolder(snapshot, new Set(packed.filter((each) => !isBundled(each))));
    if (listed === null) return unknown;
    const origins = await originsIn(listed, packer, findings);
    const addition = await additionFor(entries, listed);
    const changes = [...[...origins.values()].map(({ removal }) => removal), ...(addition?.edits ?? [])];
    const texts = new Map(changes.flatMap((each) => (each ? [[each.file, snapshot.text(each.file)]] : [])));
    return { folder, origins, unpacked, addition, texts };
  } catch {
    return unknown; // the folder has changed under our hands, or holds what cannot be read: an explanation less, and the same verdict
  }
}

async function originsIn(
  folder: PackedFolder,
  packer: string,
  findings: readonly RemovableFinding[],
): Promise<ReadonlyMap<string, Origin>> {
  const { snapshot } = folder;
  const inclusions = new Map<string, Inclusion>();
  for (const { fingerprint, files } of findings) {
    const [first = ''] = files;
    const rule = folder.listing.deciders.get(first);
    const found = isBundled(first)
      ? bundledBy(first, snapshot)
      : rule === undefined
        ? null
        : inclusionBy(rule, snapshot);
    if (found !== null) inclusions.set(fingerprint, found);
  }
  const removals = await removalsFor(findings, inclusions, folder);
  const setting = findings.some(({ path }) => isMap(path)) ? mapSetting(snapshot) : null;
  return new Map(
    findings.flatMap(({ fingerprint, path, neededBy }) => {
      const [inclusion, outcome] = [inclusions.get(fingerprint), removals.get(fingerprint)];
      if (inclusion === undefined || outcome === undefined) return [];
      return [
        [
          fingerprint,
          { packer, inclusion, ...outcome, setting: isMap(path) ? setting : null, neededBy },
        ] as const,
      ];
    }),
  );
}

const isMap = (path: string): boolean => /\.map$/i.test(path);

/** npm's own list of what is packed whatever is said, at the root of the package. */
const always = /^!\/(?:package\.json$|(?:readme|copying|license|licence)\{)/;

/** In words of the user's own files: which line the rule stands for that let a file in. Null where it stands outside the folder. */
function inclusionBy(rule: Written | null, snapshot: Snapshot): Inclusion | null {
  if (rule === null) {
    const file = ['.npmignore', '.gitignore'].find((name) => snapshot.text(name) !== null) ?? null;
    return { by: 'nothing', what: null, file, line: null };
  }
  const { source, folder, text, line } = rule;
  if (typeof source === 'string' && source !== 'package.json') {
    return { by: 'exception', what: text, file: folder === '' ? source : `${folder}/${source}`, line };
  }
  if (always.test(text)) return { by: 'always', what: null, file: null, line: null };
  const manifest = snapshot.text('package.json') ?? '';
  return entryFor(rule, manifest) ?? fieldFor(text, manifest);
}

/** The entry of `files` that npm made the rule of. */
function entryFor({ folder, text }: Written, manifest: string): Inclusion | null {
  const from = folder === '' ? '' : `${folder}/`; // below the root, npm names a required file from there
  const required = `!${from}${text.slice(1)}`;
  const rules = [text, required, required.replace('!', '!/')];
  const entry = entriesOf('files', manifest).findLast(({ what }) => {
    const rule = `!${what.replace(/^\.\//, '/').replace(/\/\*$/, '/**')}`.trim();
    return rules.includes(rule) || rules.includes(`${rule}/**`);
  });
  return entry === undefined
    ? null
    : { by: 'files', what: entry.what, file: 'package.json', line: entry.line };
}

/** The strings in a list of package.json, each with its line. */
function entriesOf(field: string, manifest: string): { readonly what: string; readonly line: number }[] {
  const found = fieldOf(manifest, field);
  if (found === null || manifest[found.start] !== '[') return [];
  return membersAt(manifest, found.start).map(({ start, end }) => ({
    what: String(JSON.parse(manifest.slice(start, end))),
    line: lineAt(manifest, start),
  }));
}

function fieldFor(text: string, manifest: string): Inclusion | null {
  const document = manifestIn(manifest) ?? {};
  const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const what = ['bin', 'main', 'browser'].find((field) =>
    [document[field]]
      .flatMap((value) => (isRecord(value) ? Object.values(value) : [value]))
      .some((target) => typeof target === 'string' && plain(target) === plain(text.slice(1))),
  );
  if (what === undefined) return null;
  return { by: 'field', what, file: 'package.json', line: lineOfField(manifest, what) };
}

/** A bundled dependency's files are chosen by itself; the line is the one that bundles it, or the field where a dependency of it came along. */
function bundledBy(path: string, snapshot: Snapshot): Inclusion {
  const [, what = path] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const manifest = snapshot.text('package.json') ?? '';
  const field = ['bundleDependencies', 'bundledDependencies'].find(
    (name) => fieldOf(manifest, name) !== null,
  );
  const entry = field && entriesOf(field, manifest).find((each) => each.what === what);
  const line = entry ? entry.line : lineOfField(manifest, field ?? '');
  return { by: 'bundled', what, file: 'package.json', line };
}

/** Where builds are configured, and what makes them write maps. */
const places = [
  [/^tsconfig(?:\.[\w-]+)*\.json$/, /^\s*"((?:source|inlineSource|declaration)Map)"\s*:\s*true\b/],
  [
    /^(?:vite|rollup|tsup|tsdown|rolldown|esbuild|build)(?:\.config)?\.[mc]?[jt]s$/,
    /\b(sourcemap)\s*:\s*(?:true|['"`]\w+['"`])/,
  ],
  [/^webpack(?:\.[\w-]+)*\.[mc]?[jt]s$/, /\b(devtool)\s*:\s*['"`][\w-]+['"`]/],
  [/^\.swcrc$/, /"(sourceMaps)"\s*:\s*(?:true|"\w+")/],
] as const;

/** Longer files are no configuration. */
const longest = 100_000;

/** The first setting in the folder that turns source maps on: a hint, since no build is run to see what it does. */
function mapSetting(snapshot: Snapshot): MapSetting | null {
  const names = [...snapshot.entries('').keys()].sort();
  for (const [name, setting] of places) {
    for (const file of names.filter((each) => name.test(each))) {
      const text = snapshot.text(file);
      if (text === null || text.length > longest) continue;
      const lines = text.split(/\r?\n/);
      const at = lines.findIndex((line) => line.length < 1_000 && setting.test(line));
      const [, called] = setting.exec(lines[at] ?? '') ?? [];
      if (called !== undefined) return { file, line: at + 1, name: called };
    }
  }
  return null;
}
