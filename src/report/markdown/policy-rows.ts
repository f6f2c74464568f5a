import type { Waiver } from '../../model/policy.ts';
import type { AllowDifference, PlacedDifference, RuleDifference } from '../../model/policy-change.ts';
import { percent, size } from '../amounts.ts';
import { code, prose } from './prose.ts';
import { row } from './table.ts';

const nothing = '–';
const longestReason = 200;

/** What differs, the base branch's way, the pull request's way: a row each. */
export function differenceRows({ packages, difference }: PlacedDifference): string[] {
  const told = (what: string, before: string, after: string): string =>
    row(packages === null ? what : `${code(packages)}: ${what}`, before, after);
  switch (difference.what) {
    case 'rule':
      return [told(...ruleTold(difference))];
    case 'allow':
      return allowTold(difference).map((cells) => told(...cells));
    case 'waiver': {
      const { before, after } = difference;
      const { rule, path } = (after ?? before) as Waiver;
      return [told(`waiver of ${code(rule)} for ${code(path)}`, terms(before), terms(after))];
    }
    case 'order':
      return [told(`order of ${code('packages')}`, nothing, 'another one: the later of two wins')];
    default:
      return [told(code(difference.what), value(difference.before), value(difference.after))];
  }
}

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

function allowTold({ added, removed, listed }: AllowDifference): Cells[] {
  const what = code('files.allow');
  const whole = (is: boolean): string => (is ? 'a list' : 'every path may ship');
  const lists: Cells[] =
    listed.before === listed.after ? [] : [[what, whole(listed.before), whole(listed.after)]];
  return [
    ...lists,
    ...added.map((glob): Cells => [what, nothing, code(glob)]),
    ...removed.map((glob): Cells => [what, code(glob), nothing]),
  ];
}

function terms(waiver: Waiver | null): string {
  if (waiver === null) return nothing;
  const { reason, expires, maxSize, sha256 } = waiver;
  return [
    prose(reason, longestReason),
    ...(expires === null ? [] : [`until ${code(expires)}`]),
    ...(maxSize === null ? [] : [`at most ${size(maxSize)}`]),
    ...(sha256 === null ? [] : [`${code('sha256')} ${code(sha256.slice(0, 12))}`]),
  ].join('<br>');
}
