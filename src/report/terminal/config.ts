import type { Origin, Resolved, ResolvedPolicy, Waiver } from '../../model/policy.ts';
import { ruleOf } from '../../rules/lookup.ts';
import { jsonText } from '../../text/json-text.ts';
import { name } from '../../text/names.ts';
import { visibleCut } from '../../text/visible.ts';
import { optionValue } from '../rule-page.ts';
import { type Look, line } from './lines.ts';

interface ShownPolicy {
  /** Null where the candidate has none. */
  readonly packageName: string | null;
  /** The configuration that counts; null where there is none. */
  readonly file: string | null;
  readonly policy: ResolvedPolicy;
}

/** What a package is judged by, a line for each value: the key, what holds, and where that is written. */
export function renderConfig({ packageName, file, policy }: ShownPolicy, look: Look): string {
  const rows = [...rowsOf(policy)];
  const [keys, values] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at as 0 | 1].length), 0));
  const subject = packageName === null ? 'a package without a name' : name(packageName);
  const by = file === null ? 'the defaults: there is no configuration' : name(file);
  const lines = rows.map(([key, value, origin]) =>
    line(look, 0, `${key.padEnd(keys ?? 0)}  ${value.padEnd(values ?? 0)}  ${origin}`),
  );
  return `${[line(look, 0, `${subject}, by ${by}`, 'bold'), ...lines].join('\n')}\n`;
}

type Row = readonly [key: string, value: string, origin: string];

function* rowsOf({ failOn, rules, allow, waivers }: ResolvedPolicy): Generator<Row> {
  const row = <T>(key: string, { value, origin }: Resolved<T>, shown = String(value)): Row => [
    key,
    shown,
    originText(origin),
  ];
  yield row('fail-on', failOn);
  for (const [rule, { level, options }] of rules) {
    yield row(`rules.${rule}`, level);
    for (const [option, amount] of options)
      yield row(`rules.${rule}.${option}`, amount, amountText(rule, option, amount.value));
  }
  if (allow.value === null) yield row('files.allow', allow, 'everything');
  else for (const glob of allow.value) yield row('files.allow', allow, visibleCut(glob, widest));
  for (const waiver of waivers)
    yield row(`waivers: ${[waiver.value.rule].flat().join(', ')}`, waiver, waiverText(waiver.value));
}

const widest = 60;

const amountText = (rule: string, option: string, value: number): string =>
  optionValue(value, ruleOf(rule).options[option]?.unit ?? 'bytes');

function waiverText({ path, expires }: Waiver): string {
  return `${visibleCut(path, widest)}${expires === null ? '' : ` until ${expires}`}`;
}

function originText(origin: Origin): string {
  if (origin.kind === 'default') return 'default';
  if (origin.kind === 'run') return origin.by;
  const place = `${name(origin.file)}:${origin.line}`;
  return origin.kind === 'file' ? place : `${place}, packages "${name(origin.pattern)}"`;
}

/** An object for one package, a list for several. */
export function renderConfigJson(policies: readonly ShownPolicy[]): string {
  const documents = policies.map(documentOf);
  return jsonText(documents.length === 1 ? documents[0] : documents);
}

const documentOf = ({ packageName, file, policy }: ShownPolicy): object => ({
  package: packageName,
  file,
  'fail-on': policy.failOn,
  rules: Object.fromEntries(
    [...policy.rules].map(([rule, { level, options }]) => [rule, { level, ...Object.fromEntries(options) }]),
  ),
  files: { allow: policy.allow },
  waivers: policy.waivers,
});
