import { realpathSync } from 'node:fs';
import type { Admission, Origin, Suspect } from '../model/inclusion.ts';
import { admissionBundled, admissionBy } from './inclusion.ts';
import { mapSetting } from './map-setting.ts';
import { forgetRules } from './packing-list.ts';
import { standings } from './packing-rules.ts';
import { Proof } from './proof.ts';
import { removalsFor } from './removals.ts';
import { Snapshot } from './snapshot.ts';

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
