import type { Kept } from '../app/check.ts';
import { reportOf } from '../app/outcome.ts';
import { type ExitCode, PackgateError, undecided } from '../model/errors.ts';
import type { PolicyChange } from '../model/policy.ts';
import { complain } from '../output/complain.ts';
import { undecidedPackage } from '../report/package-report.ts';
import type { Hide } from '../text/credentials.ts';

export interface Decision extends Kept {
  readonly exit: ExitCode;
  /** Why the check passes although packages failed; null where it does not. */
  readonly remark: string | null;
  /** What the pull request does to the policy it is judged by; null where nothing was judged. */
  readonly policy: PolicyChange | null;
  /** What paths of the inputs are relative to. */
  readonly cwd: string;
  /** Nothing was compared: the request itself is wrong, or packgate is. */
  readonly failure: string | null;
  /** Where that is, if it is in a file: as the error names it. */
  readonly failureAt?: { readonly file: string; readonly line: number };
}

/** Wrong usage and bugs leave nothing decided either, and say so wherever a verdict would stand. */
export function failed(error: unknown, cwd: string, hide: Hide): Decision {
  const told =
    error instanceof PackgateError
      ? error
      : undecided('internal-error', complain(error, hide).text.replaceAll(/^(?:packgate:| {2}│) /gm, ''));
  const { file, line } = told.detail;
  const nothing = undecidedPackage({ name: null, version: null, source: 'the packages' }, told, [], hide);
  return {
    report: reportOf([nothing], 0),
    tarballs: [null],
    policies: [null],
    alternatives: [null],
    remark: null,
    policy: null,
    exit: told.exit,
    folders: [null],
    cwd,
    failure: hide(told.message),
    ...(typeof file === 'string' && typeof line === 'number' && { failureAt: { file, line } }),
  };
}
