import { realpathSync } from 'node:fs';
import type { Admission, MapSetting, Origin, Suspect } from '../model/inclusion.ts';
import { admissionBundled, admissionBy } from './inclusion.ts';
import { forgetRules, Snapshot } from './packing-list.ts';
import { standings } from './packing-rules.ts';
import { Proof, removalsFor } from './removals.ts';

/** One walk over more takes longer than packing it did. */
const mostFiles = 10_000;

const bundled = (path: string): boolean => path.startsWith('node_modules/');

/**
 * For each suspect of a package that was packed from this folder, which line let it in and what would keep it out. Empty where npm's
 * rules, applied to the folder as it is now, do not give the list that was packed: then nobody can say.
 */
export async function originsOf(
  folder: string,
  packer: string,
  packed: readonly string[],
  suspects: readonly Suspect[],
): Promise<ReadonlyMap<string, Origin>> {
  if (suspects.length === 0 || packed.length > mostFiles) return new Map();
  try {
    return await found(realpathSync(folder), packer, packed, suspects);
  } catch {
    return new Map(); // the folder has changed under our hands, or holds what cannot be read: an explanation less, and the same verdict
  } finally {
    forgetRules();
  }
}

async function found(
  folder: string,
  packer: string,
  packed: readonly string[],
  suspects: readonly Suspect[],
): Promise<ReadonlyMap<string, Origin>> {
  const own = new Set(packed.filter((path) => !bundled(path)));
  const snapshot = new Snapshot(folder, own);
  const texts = new Map(
    ['package.json', '.npmignore', '.gitignore'].map((file) => [file, snapshot.text(file)]),
  );
  const proof = await Proof.of(snapshot, texts, standings(folder), own);
  if (proof === null) return new Map();
  const admissions = new Map<string, Admission>();
  for (const { fingerprint, files } of suspects) {
    const [first = ''] = files;
    const rule = proof.base.deciders.get(first);
    const admission = bundled(first)
      ? admissionBundled(first, texts)
      : rule === undefined
        ? null
        : admissionBy(rule, texts);
    if (admission !== null) admissions.set(fingerprint, admission);
  }
  const { proved, unproved } = await removalsFor(suspects, admissions, proof);
  const setting = suspects.some(({ path }) => /\.map$/i.test(path)) ? mapSetting(snapshot) : null;
  return new Map(
    suspects.flatMap(({ fingerprint, path, unwanted }) => {
      const admission = admissions.get(fingerprint);
      if (admission === undefined) return [];
      const removal = proved.get(fingerprint) ?? null;
      const origin: Origin = {
        packer,
        admission,
        removal,
        unproved:
          removal !== null ? null : unwanted === 'stays' ? 'needed' : (unproved.get(fingerprint) ?? 'needed'),
        setting: /\.map$/i.test(path) ? setting : null,
      };
      return [[fingerprint, origin] as const];
    }),
  );
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
export function mapSetting(snapshot: Snapshot): MapSetting | null {
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
