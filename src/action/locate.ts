import { lineOfField } from '../inclusion/inclusion.ts';
import { type Admission, originIn } from '../model/inclusion.ts';
import type { ReportedFinding } from '../model/report.ts';

export interface Place {
  /** Relative to the folder of the package. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

type Located = Pick<ReportedFinding, 'evidence'>;

/**
 * The line to look at: the one that lets the file in, or the field of package.json that the finding is about. Null where there is no
 * package.json, as beside a tarball.
 */
export function locate({ evidence }: Located, manifest: string | null): Place | null {
  if (manifest === null) return null;
  const field = fieldIn(evidence);
  if (field !== null) return { file: 'package.json', line: lineOfField(manifest, field) };
  const admission = originIn(evidence)?.admission ?? null;
  return (admission && placeOf(admission)) ?? { file: 'package.json', line: 1 };
}

const placeOf = ({ file, line }: Admission): Place | null =>
  file === null ? null : { file, line: line ?? 1 };

function fieldIn(evidence: object): string | null {
  if ('script' in evidence) return 'scripts';
  return 'field' in evidence && typeof evidence.field === 'string'
    ? (/^[A-Za-z]+/.exec(evidence.field)?.[0] ?? null)
    : null;
}
