import type { Rule, RuleOption } from '../rules/rule.ts';
import { rules } from '../rules/table.ts';
import { isMap, quoted } from './shapes.ts';
import type { Key } from './yaml-values.ts';

interface ThresholdFault {
  readonly path: readonly Key[];
  readonly message: string;
}

/**
 * If the limit for a warning is above the limit for an error, nobody ever gets the warning. This looks at the file as written, so that
 * the user sees the mistake together with all others. An override builds on what the file says for all packages.
 */
export function thresholdFaults(file: unknown): ThresholdFault[] {
  if (!isMap(file)) return [];
  const base = isMap(file.rules) ? file.rules : {};
  const overrides = isMap(file.packages) ? Object.entries(file.packages) : [];
  return [
    ...layerFaults(base, {}, ['rules']),
    ...overrides.flatMap(([pattern, layer]) =>
      isMap(layer) && isMap(layer.rules)
        ? [...layerFaults(layer.rules, base, ['packages', pattern, 'rules'])]
        : [],
    ),
  ];
}

type Written = Readonly<Record<string, unknown>>;

/** Rules whose limits have one unit: the least that is an error, and the least that is a warning. */
const graded = rules.flatMap(({ id, options }: Rule) => {
  const { error, warning } = options;
  return error === undefined || warning === undefined ? [] : [{ id, error }];
});

const readers = { bytes: sizeOf, percent: percentOf };

function* layerFaults(written: Written, below: Written, path: readonly Key[]): Generator<ThresholdFault> {
  for (const { id, error: option } of graded) {
    const own = options(written, id);
    const warning = amount(own.warning, option);
    if (warning === null) continue;
    const ownError = amount(own.error, option);
    const error = ownError ?? amount(options(below, id).error, option) ?? option.default;
    if (error >= warning) continue;
    const message =
      ownError === null
        ? `is above the error threshold, so it would never warn: set error as well.`
        : `is below the warning threshold ${quoted(String(own.warning))}, so nothing would ever warn: swap them.`;
    yield { path: [...path, id, ownError === null ? 'warning' : 'error'], message };
  }
}

const options = (written: Written, rule: string): Written => {
  const setting = written[rule];
  return isMap(setting) ? setting : {};
};

function amount(written: unknown, { unit }: RuleOption): number | null {
  return typeof written === 'string' || typeof written === 'number' ? readers[unit](String(written)) : null;
}

/** Sizes and percents as people write them. A kilobyte has 1000 bytes; KiB, MiB and GiB are there for those who count by 1024. */

export const sizePattern =
  /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})? *(?:[bB]|[bB]ytes?|[kK][bB]|[mM][bB]|[gG][bB]|[kK]i[bB]|[mM]i[bB]|[gG]i[bB])?$/;
export const percentPattern = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,6})? *%$/;

const units = new Map([
  ['', 1],
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['kb', 1000],
  ['mb', 1000 ** 2],
  ['gb', 1000 ** 3],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
]);

/** In bytes; null where it is no size. */
export function sizeOf(written: string | number): number | null {
  const text = String(written);
  if (!sizePattern.test(text)) return null;
  const [, count = '', unit = ''] = /^([\d.]+) *([a-z]*)$/i.exec(text) ?? [];
  const bytes = Math.round(Number(count) * (units.get(unit.toLowerCase()) ?? Number.NaN));
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** In percent; null where it is none. Without its sign nobody knows whether 0.4 is 0.4% or 40%. */
export function percentOf(written: string): number | null {
  return percentPattern.test(written) ? Number.parseFloat(written) : null;
}
