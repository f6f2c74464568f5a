import type { Comparison } from '../model/comparison.ts';
import { toolOf } from './agent-file.ts';
import { isArchive } from './archive.ts';
import { leftoverKind } from './build-leftover.ts';
import { factsOf } from './facts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { pathClass } from './kinds/path-classes.ts';
import { sensitiveKind } from './kinds/sensitive-names.ts';
import type { RuleId } from './table.ts';

/**
 * The files that are better not in a package, whatever it has always shipped, with the rule that flags them. What lies in a file (a
 * secret, a map of its own) is no matter of its path, and is left to the check.
 */
export function flaggedFiles(comparison: Comparison): Map<string, RuleId> {
  const facts = factsOf(comparison, null);
  const own = facts.files.filter(({ path }) => !facts.folders.isBundled(path));
  return new Map(
    own.flatMap((file) => {
      const rule = facts.folders.of(file.path)?.is.rule ?? ruleOf(file);
      return rule === null ? [] : [[file.path, rule]];
    }),
  );
}

function ruleOf(file: FileEntry): RuleId | null {
  if (sensitiveKind(file) !== null) return 'sensitive-file';
  if (toolOf(file.path) !== null) return 'agent-file';
  if (leftoverKind(file) !== null) return 'build-leftover';
  if (isArchive(file)) return 'archive';
  if (isMap(file)) return 'source-map';
  return pathClass(file.path) === null ? null : 'unexpected-path';
}
