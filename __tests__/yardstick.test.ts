import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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

test('the table of the README has the targets that npm run yardstick measures, and a figure for each', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /<!-- yardstick: [^>]*-->\n([\s\S]*?)<!-- \/yardstick -->/.exec(readme) ?? [];
  const [titles, , ...rows] = cells(table);
  expect(titles).toEqual(['what', 'target', 'measured']);
  const printed = execFileSync(process.execPath, ['scripts/yardstick.js', '--rows'], { encoding: 'utf8' });
  expect(rows.map((row) => row.slice(0, 2))).toEqual(cells(printed));
  for (const [what, , measured] of rows)
    expect({ what, measured }).toEqual({ what, measured: expect.stringMatching(/\d/) });
  expect(table).not.toContain('missed');
});
