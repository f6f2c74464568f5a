import { normaliseName } from '../../model/normalise-name.ts';
import { everyTarget, exportsMap } from '../exports-map.ts';
import type { Facts } from '../facts.ts';
import type { FileEntry } from '../file-entry.ts';
import { pathClass } from '../path-classes.ts';
import type { Rule } from '../rule.ts';

/**
 * A path that somebody may import is no longer there. With `exports` only what they reach counts, and a declared target that is gone is
 * told by `missing-entry`. Chunks with a hash in the name, tests and the like are nobody's import.
 */
export const removedFile: Rule<'removed-file'> = function* (facts) {
  if (facts.before === null) return;
  const isReachable = reachable(facts);
  for (const file of facts.ownBefore) {
    if (facts.after.entries.has(file.path) || !isReachable(file)) continue;
    yield { novelty: 'new', severity: 'warning', path: file.path, evidence: { size: file.size } };
  }
};

const importable = /\.(?:[mc]?jsx?|json|node|wasm|css|s[ac]ss|less|styl|vue|svelte|[mc]?tsx?)$/i;

function reachable(facts: Facts): (file: FileEntry) => boolean {
  const { before, after } = facts;
  const version = before?.manifest.version ?? '';
  const told = new Set(after.manifest.targets.map(({ target }) => target.replace(/^\.\//, '')));
  const isOrdinary = ({ path }: FileEntry): boolean =>
    path !== 'package.json' &&
    importable.test(path) &&
    !told.has(path) &&
    pathClass(path) === null &&
    normaliseName(path, version) === path;
  const map = exportsMap(before?.manifest.fields.get('exports'));
  if (map === null) return isOrdinary;
  const named = new Set<string>();
  const patterns: { prefix: string; suffix: string }[] = [];
  const subpathsAfter = exportsMap(after.manifest.fields.get('exports'));
  for (const [subpath, value] of map) {
    const isOpen = subpath.includes('*') || subpath.endsWith('/');
    // The subpath still leads somewhere: the file behind it is the package's own affair.
    if (!isOpen && (subpathsAfter === null || subpathsAfter.has(subpath))) continue;
    for (const target of everyTarget(value)) {
      const [prefix = '', ...rest] = target.replace(/^\.\//, '').split('*');
      if (isOpen) patterns.push({ prefix, suffix: rest.at(-1) ?? '' });
      else named.add(prefix);
    }
  }
  return (file) =>
    isOrdinary(file) &&
    (named.has(file.path) ||
      patterns.some(
        ({ prefix, suffix }) =>
          file.path.length > prefix.length + suffix.length &&
          file.path.startsWith(prefix) &&
          file.path.endsWith(suffix),
      ));
}
