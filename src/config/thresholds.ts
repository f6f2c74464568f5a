import { percentOf, sizeOf } from './amounts.ts';
import { defaultPolicy } from './default-policy.ts';
import { quoted } from './quoted.ts';
import { isMap } from './shapes.ts';
import type { Key } from './yaml-values.ts';

export interface ThresholdFault {
  readonly path: readonly Key[];
  readonly message: string;
}

/**
 * A warning from a value on that is an error already would never be given. Looked for in the file as it is written, so that it is told
 * together with all other mistakes. An override stands on what the file says for all packages.
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

const graded = [
  ['large-file', (written: unknown) => amount(written, sizeOf)],
  ['package-growth', (written: unknown) => amount(written, percentOf)],
] as const;

function* layerFaults(rules: Written, below: Written, path: readonly Key[]): Generator<ThresholdFault> {
  for (const [rule, read] of graded) {
    const own = options(rules, rule);
    const warning = read(own.warning);
    if (warning === null) continue;
    const chain = [own.error, options(below, rule).error].map(read);
    const error = chain.find((each) => each !== null) ?? defaultPolicy.rules[rule].error;
    if (error >= warning) continue;
    const message =
      chain[0] === null
        ? `is above the error threshold, so it would never warn: set error as well.`
        : `is below the warning threshold ${quoted(String(own.warning))}, so nothing would ever warn: swap them.`;
    yield { path: [...path, rule, chain[0] === null ? 'warning' : 'error'], message };
  }
}

const options = (rules: Written, rule: string): Written => {
  const setting = rules[rule];
  return isMap(setting) ? setting : {};
};

function amount(written: unknown, read: (written: string) => number | null): number | null {
  return typeof written === 'string' || typeof written === 'number' ? read(String(written)) : null;
}
