import subset from 'semver/ranges/subset.js';
import type { JsonValue, Manifest } from '../model/package-tree.ts';
import { type ExportsMap, exportsMap, resolveConditions } from './kinds/exports-map.ts';
import type { NewDraft, Rule } from './rule.ts';

type Found = NewDraft<'publish-config'>;

/**
 * The manifest takes something away from those who install: a command, a subpath, a way to load it, an engine or a platform, or it goes
 * to another registry or under another access. What is only added or widened is quiet.
 */
export const publishConfig: Rule<'publish-config'> = function* (facts): Generator<Found> {
  if (facts.before === null) return;
  const { fields: before, bin: binBefore } = facts.before.manifest;
  const { fields: after, bin } = facts.after.manifest;
  for (const { field, before: was, after: is } of facts.comparison.manifest) {
    if (/^publishConfig(?:[.[]|$)/.test(field) && movesRelease(field, was, is, facts.after.manifest))
      yield told(field, was, is);
    if (field === 'type' && (was === 'module') !== (is === 'module')) yield told(field, was, is);
    if (/^engines\./.test(field) && narrowsRange(was, is)) yield told(field, was, is);
    if (/^(?:os|cpu|libc)$/.test(field) && narrowsList(was, is)) yield told(field, was, is);
  }
  for (const [command, path] of binBefore) if (!bin.has(command)) yield told(`bin.${command}`, path, null);
  yield* lostExports(
    exportsMap(before.get('exports')),
    exportsMap(after.get('exports')),
    after.get('exports') ?? null,
  );
};

const told = (field: string, before: JsonValue, after: JsonValue): Found => ({
  novelty: 'new',
  severity: 'warning',
  path: 'package.json',
  evidence: { field, before, after },
  key: `${field} ${JSON.stringify(after)}`,
});

/** The ways into a package that break somebody's build when they go. */
const ways = [
  new Set(['node', 'node-addons', 'module-sync', 'import']),
  new Set(['node', 'node-addons', 'module-sync', 'require']),
  new Set(['browser', 'import']),
];

function* lostExports(
  before: ExportsMap | null,
  after: ExportsMap | null,
  whole: JsonValue,
): Generator<Found> {
  if (after === null) return;
  if (before === null) {
    // From now on nobody reaches a file that `exports` does not name.
    if (!after.has('./*') && !after.has('./')) yield told('exports', null, whole);
    return;
  }
  for (const [subpath, was] of before) {
    const is = after.get(subpath) ?? null;
    const lost = ways.some(
      (way) =>
        resolveConditions(was, way) !== null &&
        resolveConditions(is, way) === null &&
        !covered(subpath, after, way),
    );
    if (lost) yield told(`exports[${subpath}]`, was, is);
  }
}

/** A subpath may have become part of a pattern. */
const covered = (subpath: string, after: ExportsMap, way: ReadonlySet<string>): boolean =>
  !after.has(subpath) &&
  [...after].some(([key, value]) => {
    const [prefix = '', suffix] = key.split('*');
    if (suffix === undefined && !key.endsWith('/')) return false;
    return (
      subpath.startsWith(prefix) && subpath.endsWith(suffix ?? '') && resolveConditions(value, way) !== null
    );
  });

function narrowsRange(before: JsonValue, after: JsonValue): boolean {
  if (typeof after !== 'string') return false;
  if (typeof before !== 'string') return true;
  try {
    return !subset(before, after);
  } catch {
    return true; // not a range: nobody can say that it got wider
  }
}

function narrowsList(before: JsonValue, after: JsonValue): boolean {
  const [was, is] = [names(before), names(after)];
  if (is.length === 0) return false;
  const [allowed, denied] = [
    is.filter((name) => !name.startsWith('!')),
    is.filter((name) => name.startsWith('!')),
  ];
  const allowedBefore = was.filter((name) => !name.startsWith('!'));
  if (denied.some((name) => !was.includes(name))) return true;
  if (allowed.length === 0) return false;
  return allowedBefore.length === 0 || allowedBefore.some((name) => !allowed.includes(name));
}

const names = (value: JsonValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === 'string');

/** Whether a change of `publishConfig` reaches users: what the packer alone reads, the tarball shows by itself. */
function movesRelease(field: string, before: JsonValue, after: JsonValue, manifest: Manifest): boolean {
  const name = field.replace(/^publishConfig\.?/, '');
  if (name === 'tag') return isMisled(manifest.version, after);
  // Without a scope a package is public, whether it says so or not.
  if (name === 'access') return manifest.name.startsWith('@') || before !== null || after !== 'public';
  if (name === 'provenance') return before === true || before === 'true';
  return name === '' || /registry\]?$/i.test(name);
}

/** A prerelease that everybody gets, or a release that nobody does. */
const isMisled = (version: string, tag: JsonValue): boolean =>
  /^\d+\.\d+\.\d+-/.test(version) === (tag === null || tag === 'latest');
