import { describe, expect, test } from 'vitest';
import { plain } from '../../src/report/terminal/lines.ts';
import { renderList, renderListJson } from '../../src/report/terminal/list.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import { file, tree } from './trees.ts';

const link = { ...file('b'), type: 'symlink', size: 0, sha256: null, linkTarget: '../a' } as const;

describe('a list', () => {
  test('has a line for each entry', () => {
    const text = renderList(tree([file('a.js', 59_766_257), link]), plain);
    expect(text).toBe(
      [
        '│ acme 1.0.0: 2 files, 100 bytes packed, 59.8 MB unpacked',
        `│ 0644 file      59,766,257 ${'cd'.repeat(32)} a.js`,
        `│ 0644 symlink            0 -${' '.repeat(63)} b → ../a`,
        '',
      ].join('\n'),
    );
  });

  test('as JSON has exactly these fields in this order', () => {
    expect(renderListJson(tree([file('a.js'), link]))).toBe(
      `${JSON.stringify(
        {
          name: 'acme',
          version: '1.0.0',
          entries: [
            { path: 'a.js', type: 'file', size: 10, mode: 420, sha256: 'cd'.repeat(32) },
            { path: 'b', type: 'symlink', size: 0, mode: 420, sha256: null },
          ],
        },
        null,
        2,
      )}\n`,
    );
  });

  test.each(hostileNames)('hostile name %# keeps to its line', (text) => {
    const lines = renderList(tree([file(text), { ...link, linkTarget: text }]), plain)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBe(text === 'b' ? 2 : 3);
    for (const line of lines) {
      expect(line.startsWith('│ ')).toBe(true);
      expect(line).not.toMatch(unseen);
      expect(line).not.toContain('##[');
    }
  });
});
