import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { markedPart, textOf } from './helpers/guides.ts';

const cells = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const amount = (text: string | undefined): number => Number(text?.replaceAll(',', ''));

/** What has to stand in the last cell of each row, for its target to be met. */
const met: Readonly<Record<string, (measured: string) => boolean>> = {
  'installed by npm, pnpm, yarn or bun, but not seen': (measured) =>
    /^0 files of [1-9]\d* odd packages, .*; [1-9]\d* tests$/.test(measured),
  'agreement with node-tar on accepted archives': (measured) =>
    amount(/^100 % of [1-9][\d,]* accepted among ([\d,]+) mutants/.exec(measured)?.[1]) >= 100_000,
  'popular packages wrongly refused': (measured) => amount(/^0 of ([\d,]+)$/.exec(measured)?.[1]) >= 1_000,
  'hangs, silent exit 0': (measured) => /^0 of [1-9]\d* tests/.test(measured),
  memory: (measured) => {
    const [, hostile, real] = /^(\d+) MiB over \d+ hostile cases, (\d+) MiB over/.exec(measured) ?? [];
    return amount(hostile) <= 512 && amount(real) <= 300;
  },
  injections: (measured) => /^0 of [1-9]\d* tests/.test(measured),
  'tokens in any output': (measured) => /^0 of [1-9]\d* tests/.test(measured),
};
const noneSucceeds = (measured: string): boolean => /^0 of [1-9][\d,]*$/.test(measured);

test('the table of docs/security.md has the targets that npm run yardstick measures, and figures that meet them', () => {
  const table = markedPart(textOf('docs/security.md'), 'yardstick');
  const [titles, , ...rows] = cells(table);
  expect(titles).toEqual(['what', 'target', 'measured']);
  const printed = execFileSync(process.execPath, ['scripts/yardstick.js', '--rows'], { encoding: 'utf8' });
  expect(rows.map((row) => row.slice(0, 2))).toEqual(cells(printed));
  const isMet = (what: string, target: string, measured: string): boolean =>
    target === '0 attacks succeed' ? noneSucceeds(measured) : met[what]?.(measured) === true;
  expect(rows.filter(([what = '', target = '', measured = '']) => !isMet(what, target, measured))).toEqual(
    [],
  );
});
