import type { Comparison } from '../model/comparison.ts';
import type { Severity } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { type Facts, factsOf } from './facts.ts';
import type { NewDraft, Rule } from './rule.ts';
import { type Evidence, type Finding, rules } from './table.ts';
import { applyWaivers, type Existing } from './waivers.ts';

/**
 * What is wrong with the candidate, worst first. `today` is a day in UTC (`2027-01-31`) and ends waivers, nothing else. `onStep` is called
 * again and again, and may throw where it takes too long: what is judged was made by somebody else.
 */
export function judge(
  comparison: Comparison,
  policy: Policy,
  today: string | Date,
  onStep: () => void = () => {},
): Finding[] {
  const table: readonly Rule[] = rules;
  const facts = factsOf(comparison, policy, onStep);
  const first = findingsOf(
    table.filter(({ after }) => after === undefined),
    facts,
    policy,
  );
  const day = typeof today === 'string' ? today.slice(0, 10) : today.toISOString().slice(0, 10);
  const { findings, states } = applyWaivers(first, policy.waivers, comparison, day, onStep);
  const last = findingsOf(
    table.filter(({ after }) => after === 'waivers'),
    { ...facts, waivers: states },
    policy,
  );
  return [...findings, ...last.findings].sort(byWeight);
}

const weights: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
const mostExamples = 10;

/** `present` is what the last release had already. */
interface Findings {
  readonly findings: Finding[];
  readonly present: Existing[];
}

function findingsOf(table: readonly Rule[], facts: Facts, policy: Policy): Findings {
  const all: Findings = { findings: [], present: [] };
  const marks = new Marks();
  for (const rule of table) run(rule, facts, policy, marks, all);
  return all;
}

/** What a policy says nothing of is as the rule has it. */
function run(rule: Rule, facts: Facts, policy: Policy, marks: Marks, { findings, present }: Findings): void {
  const { id, options } = rule;
  const { level = 'default', ...set } = policy.rules[id] ?? {};
  if (level === 'off') return;
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  const examples: string[] = [];
  const drafts: NewDraft[] = [];
  const numbers = { ...Object.fromEntries(defaults), ...set };
  facts.onStep();
  for (const looked of rule.inner && facts.inner !== null ? [facts, facts.inner] : [facts])
    for (const draft of rule.detect(looked, numbers)) {
      facts.onStep();
      if (!('example' in draft)) drafts.push(draft);
      else {
        examples.push(draft.example);
        present.push({ rule: id, path: draft.path });
      }
    }
  // In the order of paths, so that the counter behind a shared fingerprint does not depend on how a rule walks.
  drafts.sort((a, b) => order(a.path ?? '', b.path ?? '') || order(a.key ?? '', b.key ?? ''));
  const { version } = facts.after.manifest;
  for (const { severity, path, evidence, key = '' } of drafts) {
    facts.onStep();
    findings.push({
      rule: id,
      severity: level === 'default' ? severity : level,
      path,
      novelty: 'new',
      evidence,
      waived: null,
      fingerprint: marks.of(`${id}\0${normaliseName(path ?? '', version)}\0${key}`),
    } as Finding);
  }
  if (examples.length === 0) return;
  findings.push({
    rule: id,
    severity: 'note',
    path: null,
    novelty: 'existing',
    evidence: { count: examples.length, examples: examples.slice(0, mostExamples) },
    waived: null,
    fingerprint: marks.of(`${id}\0existing`),
  } as Finding);
}

/** Two chunks that differ in their hash alone have one normalised path: the second gets a number. */
class Marks {
  readonly #seen = new Map<string, number>();

  of(text: string): string {
    const first = fingerprint(text);
    const count = this.#seen.get(first) ?? 0;
    this.#seen.set(first, count + 1);
    return count === 0 ? first : fingerprint(`${text}\0${count}`);
  }
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const places = new Map<string, number>(rules.map(({ id }, at) => [id, at]));

/** Findings about one path stay in the order of their keys. */
const byWeight = (a: Finding, b: Finding): number =>
  weights[a.severity] - weights[b.severity] ||
  (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
  order(a.path ?? '', b.path ?? '');

/** FNV-1a, 64 bit, over UTF-16 code units (low byte first), as sixteen hex digits: no library, no Node, the same for ever. */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // times the prime 2^40 + 0x1b3, modulo 2^64, in halves of 32 bits; every product stays below 2^53
      const product = low * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) % 0x1_0000_0000;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** A candidate that could not be read to its end: the one finding there can be, and no verdict on anything else in it. */
export const refused = (path: string | null, evidence: Evidence['hazardous-entry']): Finding => ({
  rule: 'hazardous-entry',
  severity: 'error',
  path,
  novelty: 'new',
  evidence,
  waived: null,
  fingerprint: fingerprint(`hazardous-entry\0${path ?? ''}\0${evidence.code}`),
});
