import * as v from 'valibot';
import { PackgateError } from '../model/errors.ts';
import type {
  Config,
  Layer,
  Level,
  Mistake,
  Override,
  Placed,
  RuleSetting,
  Waiver,
} from '../model/policy.ts';
import { readYaml } from './read-yaml.ts';
import { type ConfigFile, configSchema, type LayerFile } from './schema.ts';
import { quoted } from './shapes.ts';
import { thresholdFaults } from './thresholds.ts';
import { type Key, yamlValues } from './yaml-values.ts';

/** No policy is as long; what is longer is another file. Guards the YAML parser, whose time grows faster than the file. */
const longestFile = 128 * 1024;
const longestLine = 2_000;
/** More than anybody reads, of each kind. */
const mostMistakes = 1_000;

/** What a configuration file means, or everything that is wrong with it. Never throws. */
export function parseConfig(
  text: string,
  file: string,
): { readonly config: Config } | { readonly mistakes: readonly Mistake[] } {
  const refused = refusal(text);
  if (refused !== null) return { mistakes: [refused] };
  const withoutMark = text.replace(/^\ufeff/, '');
  const yaml = readYaml(withoutMark);
  if (!('document' in yaml)) return { mistakes: [{ ...yaml, path: '' }] };
  const values = yamlValues(yaml.document, withoutMark);
  const { unsureFrom, placeOf } = yaml;
  const mistakes: Mistake[] = [];
  /** `absent`: nothing is there, which after a fault of syntax says nothing. */
  const add = (offset: number, path: readonly Key[], message: string, absent = false): void => {
    const place = placeOf(offset);
    if (unsureFrom !== null && (absent || place.line >= unsureFrom)) return;
    mistakes.push({ ...place, path: keyPath(path), message });
  };
  for (const { line, column, message } of yaml.faults.slice(0, mostMistakes))
    mistakes.push({ line, column, path: '', message });
  for (const { offset, path, message } of values.faults.slice(0, mostMistakes))
    add(offset, path, subject(path, message));
  const without = new Set(values.faults.map(({ path }) => keyPath(path)));
  const outcome = v.safeParse(configSchema, values.value);
  for (const issue of outcome.issues?.slice(0, mostMistakes) ?? []) {
    const items = issue.path ?? [];
    const path = items.map(({ key }) => key as Key);
    if (without.has(keyPath(path))) continue; // the file has no readable value there, and that is reported already
    const isKey = items.at(-1)?.origin === 'key';
    const owner = isKey ? path.slice(0, -1) : path;
    add(
      values.offsetOf(path, isKey ? 'key' : 'value'),
      path,
      subject(owner, issue.message),
      issue.input === undefined || issue.input === null,
    );
  }
  for (const { path, message } of thresholdFaults(values.value))
    add(values.offsetOf(path, 'value'), path, subject(path, message));
  if (mistakes.length > 0 || !outcome.success) return { mistakes: mistakes.sort(byPlace) };
  const lineOf = (path: readonly Key[], at: 'key' | 'value' = 'key'): number =>
    placeOf(values.offsetOf(path, at)).line;
  return { config: configOf(outcome.output, file, lineOf) };
}

const subject = (path: readonly Key[], rest: string): string =>
  `${path.length === 0 ? 'The file' : keyPath(path)} ${rest}`;

const byPlace = (a: Mistake, b: Mistake): number => a.line - b.line || a.column - b.column;

function refusal(text: string): Mistake | null {
  const at = (line: number, message: string): Mistake => ({ line, column: 1, path: '', message });
  if (text.length > longestFile)
    return at(1, `The file is longer than ${longestFile / 1024} KiB, which no configuration is.`);
  if (text.trim() === '') return at(1, 'The file is empty: write at least "version: 1".');
  const long = text.split('\n').findIndex((line) => line.length > longestLine);
  return long === -1 ? null : at(long + 1, `This line is longer than ${longestLine} characters: break it.`);
}

/** `rules.package-growth.error`, `waivers[0].path`, `packages["@acme/*"].rules`. */
export const keyPath = (path: readonly Key[]): string =>
  path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]{1,60}$/.test(key)) return `[${quoted(key)}]`;
      return at === 0 ? key : `.${key}`;
    })
    .join('');

type LineOf = (path: readonly Key[], at?: 'key' | 'value') => number;

/** From the file as it is written to what it means. */
export const configOf = (written: ConfigFile, file: string, lineOf: LineOf): Config => ({
  file,
  base: layerOf(written, file, [], lineOf),
  packages: Object.entries(written.packages ?? {})
    .map(
      ([pattern, layer]): Override => ({
        ...layerOf(layer, file, ['packages', pattern], lineOf),
        pattern,
        line: lineOf(['packages', pattern]),
      }),
    )
    .sort((a, b) => a.line - b.line), // an object puts keys that look like numbers first
});

function layerOf(written: LayerFile, file: string, path: readonly Key[], lineOf: LineOf): Layer {
  const placed = <T>(value: T | undefined, ...keys: readonly Key[]): Placed<T> | null =>
    value === undefined ? null : { value, line: lineOf([...path, ...keys]) };
  const setting = (rule: string, value: Setting): RuleSetting => {
    if (typeof value === 'string')
      return { level: placed(value as Level, 'rules', rule), options: new Map() };
    const { level, ...options } = value;
    return {
      level: placed(level as Level | undefined, 'rules', rule, 'level'),
      options: new Map(
        Object.entries(options).map(([name, amount]) => [
          name,
          { value: amount as number, line: lineOf([...path, 'rules', rule, name]) },
        ]),
      ),
    };
  };
  return {
    failOn: placed(written['fail-on'], 'fail-on'),
    rules: new Map(
      Object.entries(written.rules ?? {}).flatMap(([rule, value]) =>
        value === undefined ? [] : [[rule, setting(rule, value)] as const],
      ),
    ),
    allow: placed(written.files?.allow, 'files', 'allow'),
    waivers: (written.waivers ?? []).map((waiver, index) => {
      const line = lineOf([...path, 'waivers', index]);
      return { value: waiverOf(waiver, `${file}:${line}`), line };
    }),
  };
}

type Setting = NonNullable<NonNullable<LayerFile['rules']>[string]>;

const waiverOf = (
  {
    rule,
    rules,
    path,
    reason,
    expires,
    sha256,
    fingerprint,
    ...rest
  }: NonNullable<LayerFile['waivers']>[number],
  source: string,
): Waiver => ({
  rule: rules ?? rule ?? [],
  path,
  reason,
  expires: expires ?? null,
  maxSize: rest['max-size'] ?? null,
  sha256: sha256 ?? null,
  fingerprint: fingerprint ?? null,
  source,
});

/** Everything that is wrong with some configuration files, each mistake on a line that editors and terminals can jump from. */
export function mistakesError(
  files: readonly (readonly [file: string, mistakes: readonly Mistake[]])[],
): PackgateError {
  const [first] = files.flatMap(([file, mistakes]) => mistakes.map(({ line }) => ({ file, line })));
  const all = files.flatMap(([file, mistakes]) =>
    mistakes.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
  const where = files.length === 1 ? (files[0]?.[0] ?? '') : 'The configurations';
  const [have, them] = [files.length === 1 ? 'has' : 'have', all.length === 1 ? 'it' : 'them'];
  const count = all.length === 1 ? 'a mistake' : `${all.length} mistakes`;
  return new PackgateError(
    'invalid-configuration',
    2,
    [`${where} ${have} ${count}, and nothing was judged. Correct ${them}:`, ...all].join('\n'),
    { detail: { file: first?.file ?? null, line: first?.line ?? null } },
  );
}
