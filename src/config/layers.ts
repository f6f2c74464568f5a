import type { Config, Layer, Override, Placed, RuleSetting } from '../model/config.ts';
import type { RuleId } from '../model/evidence.ts';
import type { Level, Waiver } from '../model/policy.ts';
import type { ConfigFile, LayerFile } from './schema.ts';
import type { Key } from './yaml-values.ts';

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
    mode: placed(written.mode, 'mode'),
    failOn: placed(written['fail-on'], 'fail-on'),
    rules: new Map(
      Object.entries(written.rules ?? {}).flatMap(([rule, value]) =>
        value === undefined ? [] : [[rule as RuleId, setting(rule, value)] as const],
      ),
    ),
    allow: placed(written.files?.allow, 'files', 'allow'),
    waivers: (written.waivers ?? []).map((waiver, index) => {
      const line = lineOf([...path, 'waivers', index]);
      return { value: waiverOf(waiver, `${file}:${line}`), line };
    }),
  };
}

type Setting = NonNullable<NonNullable<LayerFile['rules']>[RuleId]>;

const waiverOf = (
  { rule, path, reason, expires, sha256, fingerprint, ...rest }: NonNullable<LayerFile['waivers']>[number],
  source: string,
): Waiver => ({
  rule,
  path,
  reason,
  expires: expires ?? null,
  maxSize: rest['max-size'] ?? null,
  sha256: sha256 ?? null,
  fingerprint: fingerprint ?? null,
  source,
});
