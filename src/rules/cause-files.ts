import type { Finding } from '../model/finding.ts';
import type { PackageTree } from '../model/package-tree.ts';
import { folderOfAll } from '../text/common-folder.ts';
import { targetPath } from '../text/target-path.ts';
import { SortedPaths } from './kinds/sorted-paths.ts';
import { ruleOf } from './lookup.ts';

/** The files of a package by path: a folder is a range of them. */
export class Files {
  readonly entries: PackageTree['entries'];
  readonly targets: ReadonlySet<string | null>;
  readonly paths: SortedPaths;

  constructor(tree: PackageTree | null) {
    this.entries = new Map([...(tree?.entries ?? [])].filter(([, { type }]) => type === 'file'));
    this.targets = new Set(tree?.manifest.targets.map(({ target }) => targetPath(target)));
    this.paths = new SortedPaths(this.entries.keys());
  }

  sizeOf(path: string): number {
    return this.entries.get(path)?.size ?? 0;
  }

  /** Null where a folder has other files too, or where it is no file of the package. */
  of({ rule, path, evidence }: Finding): readonly string[] | null {
    if (path === null) return null;
    if (!path.endsWith('/')) return this.entries.has(path) ? [path] : null;
    const within = this.paths.below(path);
    const counted = ruleOf(rule).files?.(evidence) ?? within.length;
    return within.length > 0 && counted === within.length ? within : null;
  }
}

/** The file itself is the fault, so that leaving it out removes whatever else was found in it. */
export function isUnwanted(
  { rule: id, novelty, path, evidence }: Finding,
  { targets, entries }: Files,
): boolean {
  const { removal, stays } = ruleOf(id);
  return (
    novelty === 'new' &&
    path !== null &&
    (removal === 'kind' || (removal === 'path' && !targets.has(path))) &&
    !stays?.(evidence, entries.get(path))
  );
}

/** What would have to be left out: the one path, the folder that holds nothing else, or null where it is several. */
export function targetOf(findings: readonly Finding[], files: Files): string | null {
  const unwanted = findings.filter((each) => isUnwanted(each, files));
  const paths = [...new Set(unwanted.map(({ path }) => path ?? ''))];
  const [first, ...others] = paths;
  if (first === undefined) return findings[0]?.path ?? null;
  if (others.length === 0 && !first.endsWith('/')) return first;
  const all = new Set(unwanted.flatMap((each) => files.of(each) ?? []));
  const folder = folderOfAll(paths);
  return folder !== '' && files.paths.below(folder).length === all.size ? folder : null;
}

/** The bytes of what should go: a whole file, or what is wrong inside one. */
export function amountOf(findings: readonly Finding[], files: Files): { files: number; bytes: number } {
  const bytesOf = new Map<string, number>();
  const add = (path: string, bytes: number) => bytesOf.set(path, Math.max(bytesOf.get(path) ?? 0, bytes));
  let gone = 0;
  for (const finding of findings) {
    const { files: counted, size } = ruleOf(finding.rule);
    const [found, bytes] = [files.of(finding), size?.(finding.evidence) ?? 0];
    if (found !== null && isUnwanted(finding, files)) for (const path of found) add(path, files.sizeOf(path));
    else if (found !== null && found.length === 1) add(found[0] ?? '', bytes);
    else if (finding.path !== null && counted !== undefined) {
      gone += counted(finding.evidence) - 1; // the path itself counts as one
      add(finding.path, bytes);
    }
  }
  const bytes = [...bytesOf.values()].reduce((sum, each) => sum + each, 0);
  return { files: gone + bytesOf.size, bytes };
}
