import { yamlText } from './model-yaml-text.ts';

/** A waiver as it is written into a configuration file. */
export interface WaiverEntry {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  /** A UTC day. */
  readonly expires: string | null;
  /** In words, such as `2.2 MB`. */
  readonly maxSize: string | null;
  readonly fingerprint: string | null;
}

type Field = readonly [key: string, written: string, value: string];

/** Its keys in their order, each with its value as YAML and as it is; what is null is left out. */
export function entryFields({ rule, path, reason, expires, maxSize, fingerprint }: WaiverEntry): Field[] {
  const values = { rule, path, reason, expires, 'max-size': maxSize, fingerprint };
  return Object.entries(values).flatMap(([key, value]): Field[] => {
    if (value === null) return [];
    const isPlain = key === 'expires' || key === 'max-size'; // a day and a size are what readers take them for
    return [[key, isPlain ? value : yamlText(value), value]];
  });
}
