import type {
  AllowDifference,
  Config,
  ConfigurationChange,
  FailOn,
  Layer,
  PlacedDifference,
  PolicyDifference,
  PolicyPart,
  RuleDifference,
  Waiver,
} from '../model/policy.ts';
import { groupBy } from '../text/group-by.ts';
import { parseConfig } from './parse-config.ts';
import { policyFor } from './resolve.ts';

/** What two policies say differently, in the order of the configuration. Where something is written counts for nothing. */
export function policyDifferences(before: PolicyPart, after: PolicyPart): PolicyDifference[] {
  return [
    ...failOn(before.failOn, after.failOn),
    ...rules(before.rules ?? {}, after.rules ?? {}),
    ...allowed(before.allow ?? null, after.allow ?? null),
    ...waivers(before.waivers ?? [], after.waivers ?? []),
  ];
}

const failOn = (before: FailOn | null = null, after: FailOn | null = null): PolicyDifference[] =>
  before === after ? [] : [{ what: 'fail-on', before, after }];

type Rules = NonNullable<PolicyPart['rules']>;
type Settings = Readonly<Record<string, string | number>>;

function rules(before: Rules, after: Rules): RuleDifference[] {
  return keysOf(before, after).flatMap((rule) => {
    const [was, is] = [before[rule] ?? {}, after[rule] ?? {}] as [Settings, Settings];
    return keysOf(was, is)
      .filter((option) => was[option] !== is[option])
      .map((option) => ({
        what: 'rule' as const,
        rule,
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
  const waiting: Map<string, Waiver[]> = groupBy(before, key);
  const pairs: [Waiver, Waiver][] = [];
  const came = after.filter((waiver) => {
    const was = waiting.get(key(waiver))?.shift();
    if (was !== undefined) pairs.push([was, waiver]);
    return was === undefined;
  });
  const left = new Set([...waiting.values()].flat());
  return { pairs, gone: before.filter((waiver) => left.has(waiver)), came };
}

const subject = ({ rule, path }: Waiver): string => JSON.stringify([[rule].flat().sort(), path]);
const meaning = ({ source: _, approval: _a, rule, fingerprint, ...said }: Waiver): string => {
  const lists = { rule: [rule].flat().sort(), fingerprint: [fingerprint ?? []].flat().sort() };
  return JSON.stringify(Object.entries({ ...said, ...lists }).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** A configuration as one commit has it: what it says, or why nobody can tell. */
export type ConfigurationVersion = { readonly path: string } & (
  | { readonly text: string; readonly config: Config }
  | { readonly problem: string }
);

export function configurationVersion(path: string, text: string): ConfigurationVersion {
  const parsed = parseConfig(text, path);
  if ('config' in parsed) return { path, text, config: parsed.config };
  const [first] = parsed.mistakes;
  const more = parsed.mistakes.length > 1 ? ` It has ${parsed.mistakes.length} mistakes.` : '';
  return { path, problem: `line ${first?.line}: ${first?.message}${more}` };
}

/** What became of a configuration between two commits; null where nothing did. Without one the defaults hold. */
export function configurationChange(
  before: ConfigurationVersion | null,
  after: ConfigurationVersion | null,
): ConfigurationChange | null {
  const change = { before: before?.path ?? null, after: after?.path ?? null };
  for (const [side, file] of [
    ['on the base branch', before],
    ['here', after],
  ] as const) {
    if (file !== null && 'problem' in file)
      return { ...change, differences: [], problem: `It cannot be read ${side}: ${file.problem}` };
  }
  const [was, is] = [before, after] as (Extract<ConfigurationVersion, { config: Config }> | null)[];
  if (change.before === change.after && was?.text === is?.text) return null;
  return {
    ...change,
    differences: configDifferences(was?.config ?? null, is?.config ?? null),
    problem: null,
  };
}

/** First what holds for all packages, then pattern by pattern. */
function configDifferences(before: Config | null, after: Config | null): PlacedDifference[] {
  const [was, is] = [patternsOf(before), patternsOf(after)];
  const patterns = [...new Set([...was.keys(), ...is.keys()])];
  const [stayed, stays] = [was, is].map((side) =>
    [...side.keys()].filter((pattern) => was.has(pattern) && is.has(pattern)).join('\0'),
  );
  return [
    ...placed(null, policyFor(before, null), policyFor(after, null)),
    ...patterns.flatMap((pattern) => placed(pattern, partOf(was.get(pattern)), partOf(is.get(pattern)))),
    ...(stayed === stays ? [] : [{ packages: null, difference: { what: 'order' } as const }]),
  ];
}

const placed = (packages: string | null, before: PolicyPart, after: PolicyPart): PlacedDifference[] =>
  policyDifferences(before, after).map((difference) => ({ packages, difference }));

const patternsOf = (config: Config | null): ReadonlyMap<string, Layer> =>
  new Map((config?.packages ?? []).map((override) => [override.pattern, override]));

/** Only what is written: all else comes from what holds for all packages. */
const partOf = (layer: Layer | undefined): PolicyPart =>
  layer === undefined
    ? {}
    : {
        ...(layer.failOn && { failOn: layer.failOn.value }),
        rules: Object.fromEntries(
          [...layer.rules].map(([rule, { level, options }]) => [
            rule,
            {
              ...(level && { level: level.value }),
              ...Object.fromEntries([...options].map(([name, { value }]) => [name, value])),
            },
          ]),
        ),
        allow: layer.allow?.value ?? null,
        waivers: layer.waivers.map(({ value }) => value),
      };
