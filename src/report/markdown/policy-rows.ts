import type { Waiver } from '../../model/policy.ts';
import type { AllowDifference, PlacedDifference, RuleDifference } from '../../model/policy-change.ts';
import { percent, size } from '../../text/amounts.ts';
import { code, prose } from './prose.ts';
import { row } from './table.ts';

const nothing = '–';
const longestReason = 200;

/** What differs, the base branch's way, the pull request's way: a row each. */
export function* differenceRows({ packages, difference }: PlacedDifference): Generator<string> {
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
      return yield told(`waiver of ${code(rule)} for ${code(path)}`, terms(before), terms(after));
    }
    case 'order':
      return yield told(`order of ${code('packages')}`, nothing, 'another one: the later of two wins');
    default:
      return yield told(code(difference.what), value(difference.before), value(difference.after));
  }
}

/** As many as there are rows, without making them. */
export const rowsOf = ({ difference }: PlacedDifference): number =>
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

/** Sizes, but for what is measured against the release before. */
const amount = (rule: string, option: string, said: number): string =>
  option === 'percent' || (rule === 'package-growth' && option !== 'floor') ? percent(said) : size(said);

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
    ...(fingerprint === null ? [] : [`the finding ${code(fingerprint)} alone`]),
  ].join('<br>');
}
