import type { Verdict } from '../../model/finding.ts';
import type {
  AllowDifference,
  ConfigurationChange,
  PlacedDifference,
  PolicyChange,
  RuleDifference,
  Waiver,
} from '../../model/policy.ts';
import { ruleOf } from '../../rules/lookup.ts';
import { percent, plural, size } from '../../text/amounts.ts';
import { fitting } from '../budget.ts';
import { verdictMark } from './headline.ts';
import { code, headings, prose, row, table, wide } from './table.ts';

interface NoticeOptions {
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
  const rest = fitting(options.budget - first.length, folds, (limit) => details(change, limit, options));
  return `${first}${rest ?? ''}`;
}

/** Whether it means anything, or only reads otherwise. */
export const changesMeaning = ({ files }: PolicyChange): boolean =>
  files.some(({ differences, problem }) => differences.length > 0 || problem !== null);

function verdicts(change: PolicyChange, { verdict, selfReported }: NoticeOptions): string {
  const [is, other] = [verdictMark(verdict), alternativeTold(change, verdict)];
  if (!changesMeaning(change)) {
    return `${is}. This pull request changes the policy file of this check, and not what it says.`;
  }
  if (change.judgedBy === 'base') {
    const by = `${is}, by the policy of the base branch: this pull request changes it.`;
    return other === null ? by : `${by} By the policy of the pull request it would have been ${other}.`;
  }
  const by = `${is}, by a policy that this pull request changes.`;
  if (other !== null) return `${by} By the policy of the base branch it would have been ${other}.`;
  return selfReported
    ? `${by} What it would have been by the policy of the base branch is in the summary of the run.`
    : by;
}

/** Under `fail-on: never` a failure stops nothing: then the verdict alone does not say what would have happened. */
function alternativeTold({ stops, alternative: other }: PolicyChange, verdict: Verdict): string | null {
  if (other === null) return null;
  const mark = verdictMark(other.verdict);
  if (other.verdict !== 'fail') return mark;
  if (!other.stops) return `${mark}, which blocks nothing, because fail-on is never there`;
  return verdict === 'fail' && !stops ? `${mark}, and the check would have failed` : mark;
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

function* allRows(
  files: readonly ConfigurationChange[],
  limit: number,
  elsewhere: string,
): Generator<string> {
  yield headings(...columns);
  for (const file of files) yield* rows(file, limit, elsewhere);
}

function* rows(file: ConfigurationChange, limit: number, elsewhere: string): Generator<string> {
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

function fileTold({ before, after }: ConfigurationChange): string {
  if (before === after) return code(before ?? '');
  if (before === null)
    return `${code(after ?? '')}, which the base branch does not have: there the defaults hold`;
  if (after === null) return `${code(before)} is not here any more: the defaults hold`;
  return `${code(after)} instead of ${code(before)}`;
}

const nothing = '–';
const longestReason = 200;

/** What differs, the base branch's way, the pull request's way: a row each. */
function* differenceRows({ packages, difference }: PlacedDifference): Generator<string> {
  const told = (what: string, before: string, after: string): string =>
    row(packages === null ? what : `${code(packages)}: ${what}`, before, after);
  switch (difference.what) {
    case 'rule':
      return yield told(...ruleTold(difference));
    case 'allow':
      for (const cells of allowTold(difference)) yield told(...cells);
      return;
    case 'waiver': {
      const { before, after } = difference;
      const { rule, path } = (after ?? before) as Waiver;
      return yield told(
        `waiver of ${[rule]
          .flat()
          .map((one) => code(one))
          .join(', ')} for ${code(path)}`,
        terms(before),
        terms(after),
      );
    }
    case 'order':
      return yield told(`order of ${code('packages')}`, nothing, 'another one: the later of two wins');
    default:
      return yield told(code(difference.what), value(difference.before), value(difference.after));
  }
}

/** As many as there are rows, without making them. */
const rowsOf = ({ difference }: PlacedDifference): number =>
  difference.what === 'allow'
    ? difference.added.length +
      difference.removed.length +
      Number(difference.listed.before !== difference.listed.after)
    : 1;

type Cells = [what: string, before: string, after: string];

const value = (said: string | null): string => (said === null ? nothing : code(said));

function ruleTold({ rule, option, before, after }: RuleDifference): Cells {
  const shown = (said: string | number | null): string =>
    typeof said === 'number' ? amount(rule, option, said) : value(said);
  return [`${code(rule)}${option === 'level' ? '' : ` ${code(option)}`}`, shown(before), shown(after)];
}

const amount = (rule: string, option: string, said: number): string =>
  ruleOf(rule).options[option]?.unit === 'percent' ? percent(said) : size(said);

function* allowTold({ added, removed, listed }: AllowDifference): Generator<Cells> {
  const what = code('files.allow');
  const whole = (is: boolean): string => (is ? 'a list' : 'every path may ship');
  if (listed.before !== listed.after) yield [what, whole(listed.before), whole(listed.after)];
  for (const glob of added) yield [what, nothing, code(glob)];
  for (const glob of removed) yield [what, code(glob), nothing];
}

function terms(waiver: Waiver | null): string {
  if (waiver === null) return nothing;
  const { reason, expires, maxSize, sha256, fingerprint } = waiver;
  return [
    prose(reason, longestReason),
    ...(expires === null ? [] : [`until ${code(expires)}`]),
    ...(maxSize === null ? [] : [`at most ${size(maxSize)}`]),
    ...(sha256 === null ? [] : [`${code('sha256')} ${code(sha256.slice(0, 12))}`]),
    ...[fingerprint ?? []].flat().map((one) => `the finding ${code(one)} alone`),
  ].join('<br>');
}
