import type { Comparison } from '../model/comparison.ts';
import type { ChangedText } from '../model/report.ts';
import type { Reading, ReadOptions } from '../read/package.ts';
import { secretsIn } from '../read/secrets.ts';
import { type Shown, textDiff } from '../report/text-diff.ts';
import { type Hide, hiding } from '../text/credentials.ts';

/** As much as somebody looks at beside the rest of a report. */
const mostTexts = 20;
const mostBytes = 20_000;

interface Open {
  readonly again: (options: ReadOptions) => Promise<Reading>;
}

/** What changed in small text files, line by line. package.json has its own list of fields. Without such files, nothing is read again. */
export async function changedTexts(
  { changes }: Comparison,
  before: Open | null,
  after: Open,
  hide: Hide,
): Promise<ChangedText[]> {
  const isSmall = (size: number | null): boolean => size !== null && size <= mostBytes;
  const chosen = changes
    .filter(({ kind, path, sizeBefore, sizeAfter }) => {
      const hasChanged = kind === 'changed' || (kind === 'renamed' && sizeBefore !== sizeAfter);
      return (
        hasChanged &&
        path !== 'package.json' &&
        !/\.map$/i.test(path) &&
        isSmall(sizeBefore) &&
        isSmall(sizeAfter)
      );
    })
    .slice(0, mostTexts);
  if (before === null || chosen.length === 0) return [];
  const old = new Set(chosen.map(({ path, from }) => from ?? path));
  const young = new Set(chosen.map(({ path }) => path));
  const within = (paths: ReadonlySet<string>): ReadOptions => {
    const isOne = (path: string): boolean => paths.has(path);
    return { keep: isOne, search: isOne };
  };
  const [then, now] = await Promise.all([before.again(within(old)), after.again(within(young))]);
  const secrets = await Promise.all([secretsIn(then, [...old]), secretsIn(now, [...young])]);
  const ours = hiding(secrets.flat());
  return chosen.flatMap(({ path, from }) => {
    const [was, is] = [then.kept.get(from ?? path), now.kept.get(path)];
    if (was === undefined || is === undefined) return [];
    const [shownBefore, shownAfter] = [decode(was), decode(is)];
    if (!isReadable(shownBefore) || !isReadable(shownAfter)) return [];
    return [{ path: hide(path), lines: textDiff(shownBefore, shownAfter, (text) => hide(ours(text))) }];
  });
}

/** Longer lines are minified code, or data: nobody reads them. */
const longestLine = 500;

const isReadable = (shown: Shown): boolean =>
  shown.kind === 'text' && shown.text.split('\n').every(({ length }) => length <= longestLine);

/** Latin-1 for what is text but not UTF-8: replacement characters would make different bytes look the same. */
export function decode(bytes: Uint8Array): Shown {
  if (bytes.subarray(0, 8_192).includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'text', text: Buffer.from(bytes).toString('latin1') };
  }
}
