import type { Config, Layer } from '../model/config.ts';
import type { PlacedDifference, PolicyFileChange, PolicyPart } from '../model/policy-change.ts';
import { parseConfig } from './parse-config.ts';
import { policyDifferences } from './policy-differences.ts';
import { policyFor } from './policy-for.ts';

/** A policy file as one commit has it: what it says, or why nobody can tell. */
export type PolicyVersion = { readonly path: string } & (
  | { readonly text: string; readonly config: Config }
  | { readonly problem: string }
);

export function policyVersionOf(path: string, text: string): PolicyVersion {
  const parsed = parseConfig(text, path);
  if ('config' in parsed) return { path, text, config: parsed.config };
  const [first] = parsed.mistakes;
  const more = parsed.mistakes.length > 1 ? ` It has ${parsed.mistakes.length} mistakes.` : '';
  return { path, problem: `line ${first?.line}: ${first?.message}${more}` };
}

/** What became of a policy file between two commits; null where nothing did. Without one the defaults hold. */
export function policyFileChange(
  before: PolicyVersion | null,
  after: PolicyVersion | null,
): PolicyFileChange | null {
  const change = { before: before?.path ?? null, after: after?.path ?? null };
  for (const [side, file] of [
    ['on the base branch', before],
    ['here', after],
  ] as const) {
    if (file !== null && 'problem' in file)
      return { ...change, differences: [], problem: `It cannot be read ${side}: ${file.problem}` };
  }
  const [was, is] = [before, after] as (Extract<PolicyVersion, { config: Config }> | null)[];
  if (change.before === change.after && was?.text === is?.text) return null;
  return {
    ...change,
    differences: configDifferences(was?.config ?? null, is?.config ?? null),
    problem: null,
  };
}

/** First what holds for all packages, then pattern by pattern. */
export function configDifferences(before: Config | null, after: Config | null): PlacedDifference[] {
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
        ...(layer.mode && { mode: layer.mode.value }),
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
