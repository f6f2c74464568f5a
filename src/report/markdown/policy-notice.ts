import type { Verdict } from '../../model/finding.ts';
import type { PolicyChange, PolicyFileChange } from '../../model/policy-change.ts';
import { plural } from '../../text/amounts.ts';
import { within } from '../budget.ts';
import { verdictMark } from './headline.ts';
import { differenceRows, rowsOf } from './policy-rows.ts';
import { code, prose } from './prose.ts';
import { headings, table, wide } from './table.ts';

export interface NoticeOptions {
  readonly verdict: Verdict;
  /** In characters. */
  readonly budget: number;
  /** Where what is left out can be read. */
  readonly elsewhere: string;
  /** True where the run of the pull request knows the other verdict, and its reader does not. */
  readonly selfReported?: boolean;
}

const folds = [100, 30, 10, 3, 0];
const columns = ['policy', 'base branch', 'here'] as const;

/** Whoever approves a release reads before everything else that the measure itself was changed. */
export function policyNotice(change: PolicyChange | null, options: NoticeOptions): string {
  if (change === null || change.files.length === 0) return '';
  const first = `<p><b>${verdicts(change, options)}</b></p>\n\n`;
  for (const limit of folds) {
    const rest = within(
      options.budget - first.length,
      details(change, limit, options),
      ({ length }) => length,
    );
    if (rest !== null) return `${first}${rest}`;
  }
  return first;
}

/** Whether it means anything, or only reads otherwise. */
export const changesMeaning = ({ files }: PolicyChange): boolean =>
  files.some(({ differences, problem }) => differences.length > 0 || problem !== null);

function verdicts(change: PolicyChange, { verdict, selfReported }: NoticeOptions): string {
  const [is, other] = [verdictMark(verdict), otherwise(change, verdict)];
  if (!changesMeaning(change)) {
    return `${is}. This pull request changes the policy file of this check, and not what it says.`;
  }
  if (change.judgedBy === 'base') {
    const by = `${is}, by the policy of the base branch: this pull request changes it.`;
    return other === null ? by : `${by} By its own policy it would have been ${other}.`;
  }
  const by = `${is}, by a policy that this pull request changes.`;
  if (other !== null) return `${by} By the policy of the base branch it would have been ${other}.`;
  return selfReported
    ? `${by} What it would have been by the policy of the base branch is in the summary of the run.`
    : by;
}

/** In mode report a failure stops nothing: then the verdict alone does not say what would have happened. */
function otherwise({ stops, otherwise: other }: PolicyChange, verdict: Verdict): string | null {
  if (other === null) return null;
  const mark = verdictMark(other.verdict);
  if (other.verdict !== 'fail') return mark;
  if (!other.stops) return `${mark}, and the check would pass`;
  return verdict === 'fail' && !stops ? `${mark}, and the check would fail` : mark;
}

function* details({ files }: PolicyChange, limit: number, { elsewhere }: NoticeOptions): Generator<string> {
  const told = files.filter(({ differences, problem }) => differences.length > 0 || problem !== null);
  if (told.length === 0) return;
  const all = told.flatMap(({ differences }) => differences).length;
  if (limit === 0) {
    yield `${plural(all, 'difference')} in ${plural(told.length, 'policy file')}; ${elsewhere}.\n\n`;
    return;
  }
  yield* table(allRows(told, limit, elsewhere));
}

function* allRows(files: readonly PolicyFileChange[], limit: number, elsewhere: string): Generator<string> {
  yield headings(...columns);
  for (const file of files) yield* rows(file, limit, elsewhere);
}

function* rows(file: PolicyFileChange, limit: number, elsewhere: string): Generator<string> {
  yield wide(columns.length, `${fileTold(file)}${file.problem === null ? '' : `<br>${prose(file.problem)}`}`);
  let told = 0;
  for (const difference of file.differences) {
    for (const each of differenceRows(difference)) {
      if (told === limit) {
        const more = file.differences.reduce((sum, one) => sum + rowsOf(one), -limit);
        yield wide(columns.length, `and ${plural(more, 'more line')}; ${elsewhere}`);
        return;
      }
      yield each;
      told++;
    }
  }
}

function fileTold({ before, after }: PolicyFileChange): string {
  if (before === after) return code(before ?? '');
  if (before === null)
    return `${code(after ?? '')}, which the base branch does not have: there the defaults hold`;
  if (after === null) return `${code(before)} is not here any more: the defaults hold`;
  return `${code(after)} instead of ${code(before)}`;
}
