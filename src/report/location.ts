import type { PackageReport } from '../model/report.ts';
import { uriPath } from './report-escape-sarif.ts';

export interface SarifOptions {
  /** The folder of the check as seen from the top of the repository; empty where that is the top. */
  readonly root: string;
  /** Of each package of the report, in their order, its package.json as seen from the top of the repository; null where unknown. */
  readonly manifests?: readonly (string | null)[];
}

/**
 * Code scanning shows a result only at a file of the repository, and what is in a package need not be one: the package.json that
 * decides what is published is.
 */
export function manifestLocation(report: PackageReport, index: number, { root, manifests }: SarifOptions) {
  const path = manifests?.[index] ?? inside(root, folderOf(report));
  return {
    artifactLocation: { uri: uriPath(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 },
  };
}

/** As it was given on the command line; of a tarball or a spec nothing is known. */
const folderOf = ({ candidate }: PackageReport): string =>
  /^(.*) \(packed with (?:npm|pnpm|yarn|bun)\)$/s.exec(candidate?.source ?? '')?.[1] ?? '.';

/** A folder outside the repository, or at an absolute path, leaves the package.json at the root. */
function inside(root: string, folder: string): string {
  const top = resolved([], root) ?? [];
  const segments = /^(?:[/\\]|[a-z]:)/i.test(folder) ? null : resolved(top, folder);
  return [...(segments ?? top), 'package.json'].join('/');
}

function resolved(from: readonly string[], path: string): string[] | null {
  const segments = [...from];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..' && segments.length === 0) return null;
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}
