import type { Evidence } from '../model/evidence.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { AllowedPaths } from './kinds/allowed-paths.ts';
import { expectedAtRoot, expectedFolders, isDeclared, isToldElsewhere } from './kinds/expected-paths.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { pathClass } from './kinds/path-classes.ts';
import { type Draft, existing, type NewDraft, type Rule } from './rule.ts';

type Found = Draft<'unexpected-path'>;

/**
 * A part of the repository that never shipped before: `.github/`, tests, a second build folder. Each new file is told once, by its
 * class or else by the name at the top; what a more precise rule tells is left to that. A list of allowed paths says which places
 * are meant; a class that none of its globs names is told all the same.
 */
export const unexpectedPath: Rule<'unexpected-path'> = function* (facts): Generator<Found> {
  const allowed = facts.allow === null ? null : new AllowedPaths(facts.allow);
  if (allowed !== null) {
    yield* allowed.outside(facts.files);
    yield* allowed.idle(facts.files);
  }
  const classesBefore = new Set(facts.ownBefore.map((file) => pathClass(file.path)));
  const topsBefore = namesAtTop(facts.before);
  const isExpected = expectedFolders(facts);
  const groups = new Map<string, { reason: 'class' | 'top-level'; what: string; files: FileEntry[] }>();
  for (const file of facts.own) {
    const named = pathClass(file.path);
    const isKnown = named !== null && classesBefore.has(named);
    if (isKnown && facts.predecessor(file.path) !== null) yield existing(file.path);
    if (isToldElsewhere(facts, file) || allowed?.has(file.path) === false) continue;
    const top = topOf(file.path);
    const reason = named !== null && !isKnown ? 'class' : 'top-level';
    if (reason === 'class' && named !== null && allowed?.names(file.path, named)) continue;
    if (reason === 'top-level') {
      if (allowed !== null) continue;
      // With nothing published yet, every path is new and none is unexpected; a file that moved here from elsewhere is not new.
      if (facts.first || facts.predecessor(file.path) !== null) continue;
      if (topsBefore.has(normaliseName(top, facts.after.manifest.version)) || isDeclared(facts, top))
        continue;
      if (top.endsWith('/') ? isExpected(top) : expectedAtRoot(facts, file)) continue;
    }
    const what = reason === 'class' && named !== null ? named : top;
    const key = JSON.stringify([reason, what, top]);
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { reason, what, files: [file] });
  }
  for (const [key, group] of groups) yield draft(group, key);
};

const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1) || path;

function namesAtTop(tree: PackageTree | null): Set<string> {
  if (tree === null) return new Set();
  return new Set([...tree.entries.keys()].map((path) => normaliseName(topOf(path), tree.manifest.version)));
}

function draft(
  {
    reason,
    what,
    files,
  }: { reason: Evidence['unexpected-path']['reason']; what: string; files: FileEntry[] },
  key: string,
): NewDraft<'unexpected-path'> {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return {
    novelty: 'new',
    severity: 'warning',
    path: commonPath(files.map((file) => file.path)),
    evidence: { reason, what, files: files.length, bytes },
    key,
  };
}

/** The file, or the deepest folder that holds all of them. */
function commonPath(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let length = first.length;
  for (const path of others) {
    let same = 0;
    while (same < length && path.charCodeAt(same) === first.charCodeAt(same)) same++;
    length = same;
  }
  return others.length === 0 ? first : first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}
