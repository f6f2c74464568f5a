import type { RuleId } from '../model/evidence.ts';
import type { Waiver } from '../model/policy.ts';
import type {
  AllowDifference,
  PolicyDifference,
  PolicyPart,
  RuleDifference,
} from '../model/policy-change.ts';

/** What two policies say differently, in the order of the configuration. Where something is written counts for nothing. */
export function policyDifferences(before: PolicyPart, after: PolicyPart): PolicyDifference[] {
  return [
    ...scalar('mode', before.mode, after.mode),
    ...scalar('fail-on', before.failOn, after.failOn),
    ...rules(before.rules ?? {}, after.rules ?? {}),
    ...allowed(before.allow ?? null, after.allow ?? null),
    ...waivers(before.waivers ?? [], after.waivers ?? []),
  ];
}

function scalar(
  what: 'mode' | 'fail-on',
  before: string | null = null,
  after: string | null = null,
): PolicyDifference[] {
  return before === after ? [] : [{ what, before, after }];
}

type Rules = NonNullable<PolicyPart['rules']>;
type Settings = Readonly<Record<string, string | number>>;

function rules(before: Rules, after: Rules): RuleDifference[] {
  return keysOf(before, after).flatMap((rule) => {
    const [was, is] = [before[rule] ?? {}, after[rule] ?? {}] as [Settings, Settings];
    return keysOf(was, is)
      .filter((option) => was[option] !== is[option])
      .map((option) => ({
        what: 'rule' as const,
        rule: rule as RuleId,
        option,
        before: was[option] ?? null,
        after: is[option] ?? null,
      }));
  });
}

const keysOf = <T extends object>(a: T, b: T): (keyof T & string)[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof T & string)[];

function allowed(before: readonly string[] | null, after: readonly string[] | null): AllowDifference[] {
  const added = without(after ?? [], before ?? []);
  const removed = without(before ?? [], after ?? []);
  const listed = { before: before !== null, after: after !== null };
  const same = added.length === 0 && removed.length === 0 && listed.before === listed.after;
  return same ? [] : [{ what: 'allow', added, removed, listed }];
}

function without(globs: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(globs)].filter((glob) => !known.has(glob));
}

/** What two files have alike is paired first; then those of one rule and path are one waiver that has changed. */
function waivers(before: readonly Waiver[], after: readonly Waiver[]): PolicyDifference[] {
  const alike = paired(before, after, meaning);
  const { pairs, gone, came } = paired(alike.gone, alike.came, subject);
  return [
    ...pairs.map(([was, is]) => ({ what: 'waiver' as const, before: was, after: is })),
    ...came.map((is) => ({ what: 'waiver' as const, before: null, after: is })),
    ...gone.map((was) => ({ what: 'waiver' as const, before: was, after: null })),
  ];
}

interface Paired {
  readonly pairs: readonly (readonly [Waiver, Waiver])[];
  readonly gone: readonly Waiver[];
  readonly came: readonly Waiver[];
}

function paired(
  before: readonly Waiver[],
  after: readonly Waiver[],
  key: (waiver: Waiver) => string,
): Paired {
  const waiting = new Map<string, Waiver[]>();
  for (const waiver of before) {
    const same = waiting.get(key(waiver));
    if (same === undefined) waiting.set(key(waiver), [waiver]);
    else same.push(waiver);
  }
  const pairs: [Waiver, Waiver][] = [];
  const came = after.filter((waiver) => {
    const was = waiting.get(key(waiver))?.shift();
    if (was !== undefined) pairs.push([was, waiver]);
    return was === undefined;
  });
  const left = new Set([...waiting.values()].flat());
  return { pairs, gone: before.filter((waiver) => left.has(waiver)), came };
}

const subject = ({ rule, path }: Waiver): string => JSON.stringify([rule, path]);
const meaning = ({ source: _, ...said }: Waiver): string =>
  JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
