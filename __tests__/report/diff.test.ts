import { describe, expect, test } from 'vitest';
import { renderDiff, type ShownDifference } from '../../src/report/terminal/diff.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { hideNothing } from '../../src/text/credentials.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';
import { some } from '../helpers/sample.ts';
import { change } from './reports.ts';
import { comparison, file, tree } from './trees.ts';

const look = { paint: plain, columns: null };
const difference = (changes: Partial<ShownDifference> = {}): ShownDifference => ({
  a: 'a.tgz',
  b: 'b.tgz',
  comparison: comparison(),
  hide: hideNothing,
  texts: [],
  ...changes,
});

describe('a diff of two packages', () => {
  test('that are the same says in which way', () => {
    expect(renderDiff(difference(), look)).toContain(
      '│ no changes: the two tarballs are the same, byte for byte\n',
    );
    const repacked = comparison({ after: tree([file('a.js')], { sha256: 'ef'.repeat(32) }) });
    expect(renderDiff(difference({ comparison: repacked }), look)).toContain(
      'only the tarballs around them differ',
    );
  });

  test('says so of package.json too, where it is named', () => {
    const texts = [{ path: 'package.json', before: null, after: null }];
    expect(renderDiff(difference({ texts }), look)).toContain(
      '│ package.json\n│   every field is the same in both packages\n',
    );
  });

  test('shows no password of an address in package.json', () => {
    const manifest = [
      { field: 'dependencies.a', before: null, after: `git+https://me:${'pa55'}word@git.example/a` },
    ];
    expect(renderDiff(difference({ comparison: comparison({ manifest }) }), look)).toContain(
      '+ "git+https://…@git.example/a"',
    );
  });

  test('has a table of files, totals, and package.json field by field', () => {
    const changes = [
      change('added', 'cli.js.map', null, 59_766_257),
      { ...change('mode', 'bin/tool', 40, 40), modeBefore: 0o755 },
      change('removed', 'old.js', 900, null),
      { ...change('renamed', 'x-2.js', 10, 10), from: 'x-1.js' },
    ];
    const manifest = [
      { field: 'version', before: '1.0.0', after: '1.0.1' },
      { field: 'dependencies.left', before: null, after: '^1.0.0' },
      { field: 'files', before: ['dist'], after: null },
    ];
    const after = tree([file('a.js', 30)], { sha256: 'ef'.repeat(32), packedSize: 150 });
    expect(
      renderDiff(difference({ comparison: comparison({ after, changes, manifest }) }), look),
    ).toMatchSnapshot();
  });

  test('with very many changes shows ten thousand and counts the rest', () => {
    const changes = Array.from({ length: 12_000 }, (_, index) => change('added', `${index}.js`, null, 1));
    const text = renderDiff(difference({ comparison: comparison({ changes }) }), look);
    expect(text).toContain('│ 12,000 files added\n');
    expect(text.trimEnd().split('\n').at(-1)).toBe('│ and 2,000 more changes');
  });

  test('shows all fields of package.json when it is named', () => {
    const manifest = Array.from({ length: 60 }, (_, index) => ({
      field: `f${index}`,
      before: null,
      after: index,
    }));
    const short = renderDiff(difference({ comparison: comparison({ manifest }) }), look);
    expect(short).toContain('and 20 more fields: name package.json to see all');
    const texts = [{ path: 'package.json', before: null, after: null }];
    expect(renderDiff(difference({ comparison: comparison({ manifest }), texts }), look)).toContain(
      '│   f59\n',
    );
  });

  test.each(some(hostileNames, 20))('hostile text %# starts no line', (text) => {
    const shown = { kind: 'text', text } as const;
    const rendered = renderDiff(
      difference({
        a: text,
        b: text,
        comparison: comparison({
          before: null,
          changes: [{ ...change('renamed', text, 1, 2), from: text }],
          manifest: [{ field: text, before: text, after: { [text]: text } }],
        }),
        texts: [
          { path: text, before: { kind: 'text', text: `${text}\nold` }, after: shown },
          { path: text, before: null, after: shown },
          { path: text, before: shown, after: null },
        ],
      }),
      look,
    );
    for (const line of rendered.trimEnd().split('\n')) {
      expect(line).toMatch(/^│/);
      expect(line).not.toMatch(unseen);
      expect(line).not.toContain('##[');
      expect(line.length).toBeLessThan(500);
    }
  });
});
