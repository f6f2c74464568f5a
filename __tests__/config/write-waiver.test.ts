import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeWaiver } from '../../src/config/edit.ts';
import type { WaiverEntry } from '../../src/text/yaml-text.ts';

const entry: WaiverEntry = {
  rules: ['source-map'],
  path: 'cli.js.map',
  reason: 'shipped on purpose',
  expires: '2027-01-31',
  maxSize: '66 MB',
  fingerprints: [],
};
const short: WaiverEntry = { ...entry, expires: null, maxSize: null };

const written = (text: string, one = short, packageName: string | null = null): string | undefined =>
  writeWaiver(text, one, packageName)?.text;

describe('a file that is not there yet', () => {
  test('begins with its version', () => {
    expect(written('', entry)).toBe(`version: 1
waivers:
  - rule: source-map
    path: cli.js.map
    reason: shipped on purpose
    expires: 2027-01-31
    max-size: 66 MB
`);
  });

  test('for one package of several', () => {
    expect(
      written('', { ...short, path: '**/*.map', fingerprints: ['0123456789012345'] }, '@acme/cli'),
    ).toBe(`version: 1
packages:
  '@acme/cli':
    waivers:
      - rule: source-map
        path: '**/*.map'
        reason: shipped on purpose
        fingerprint: '0123456789012345'
`);
  });
});

const item = `rule: source-map
    path: cli.js.map
    reason: shipped on purpose
`;

test.each<[string, string, string]>([
  ['at the end', 'version: 1\nfail-on: never\n', `version: 1\nfail-on: never\nwaivers:\n  - ${item}`],
  ['before empty last lines', 'version: 1\n\n\n', `version: 1\nwaivers:\n  - ${item}\n\n`],
  ['without a last line end', 'version: 1', `version: 1\nwaivers:\n  - ${item.trimEnd()}`],
  ['behind a comment', 'version: 1\n# the end\n', `version: 1\n# the end\nwaivers:\n  - ${item}`],
  ['before an end mark', 'version: 1\n...\n', `version: 1\nwaivers:\n  - ${item}...\n`],
  ['behind a byte order mark', '\ufeffversion: 1\n', `\ufeffversion: 1\nwaivers:\n  - ${item}`],
  [
    'behind the last one, and behind its comment',
    'version: 1\nwaivers:\n- rule: a # one\n  path: b\n  # about b\n# about files\nfiles:\n  allow: [c]\n',
    `version: 1\nwaivers:\n- rule: a # one\n  path: b\n  # about b\n- ${item.replaceAll('    ', '  ')}# about files\nfiles:\n  allow: [c]\n`,
  ],
  [
    'as far behind the dash as the others',
    'version: 1\nwaivers:\n    -   rule: a\n        path: b\n',
    `version: 1\nwaivers:\n    -   rule: a\n        path: b\n    -   ${item.replaceAll('    ', '        ')}`,
  ],
  [
    'behind a reason of many lines',
    'version: 1\nwaivers:\n  - rule: a\n    reason: |+\n      x\n\n\nfail-on: never\n',
    `version: 1\nwaivers:\n  - rule: a\n    reason: |+\n      x\n\n\n  - ${item}fail-on: never\n`,
  ],
  [
    'with Windows line ends',
    'version: 1\r\nfail-on: never\r\n',
    `version: 1\r\nfail-on: never\r\nwaivers:\r\n  - ${item.replaceAll('\n', '\r\n')}`,
  ],
])('%s', (_, before, after) => {
  expect(written(before)).toBe(after);
});

describe('for one package of several', () => {
  const lines = `'@acme/cli':\n    waivers:\n      - ${item.replaceAll('    ', '        ')}`;
  test.each<[string, string, string]>([
    ['none yet', 'version: 1\n', `version: 1\npackages:\n  ${lines}`],
    [
      'beside another',
      'version: 1\npackages:\n  b:\n    fail-on: never\n  # last of packages\nfail-on: never\n',
      `version: 1\npackages:\n  b:\n    fail-on: never\n  # last of packages\n  ${lines}fail-on: never\n`,
    ],
    [
      'the package is there',
      'version: 1\npackages:\n  "@acme/cli": # ours\n    fail-on: never\n',
      `version: 1\npackages:\n  "@acme/cli": # ours\n    fail-on: never\n    waivers:\n      - ${item.replaceAll('    ', '        ')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(written(before, short, '@acme/cli')).toBe(after);
  });

  test('a package called __proto__ is one like others', () => {
    expect(written('version: 1\n', short, '__proto__')).toContain('  __proto__:\n    waivers:\n');
    expect(({} as { waivers?: unknown }).waivers).toBeUndefined();
  });
});

describe('a waiver that is there already', () => {
  const before = `version: 1
waivers:
  - path: "cli.js.map" # the panel
    rule: source-map
    expires: '2026-12-01'   # until Christmas
    reason: >-
      a long
      story
    # end of it
fail-on: never
`;

  test('is changed where it stands', () => {
    expect(writeWaiver(before, entry, null)).toEqual({
      done: 'changed',
      text: `version: 1
waivers:
  - path: "cli.js.map" # the panel
    rule: source-map
    expires: 2027-01-31   # until Christmas
    reason: shipped on purpose
    max-size: 66 MB
    # end of it
fail-on: never
`,
    });
  });

  test('is kept byte for byte where it says the same', () => {
    const same = { ...short, reason: 'a long story' };
    expect(writeWaiver(before, same, null)).toEqual({ done: 'kept', text: before });
  });

  test('keeps what the new one says nothing of', () => {
    const changed = written(before, { ...short, reason: 'x' }) ?? '';
    expect(parse(changed).waivers).toEqual([
      { path: 'cli.js.map', rule: 'source-map', expires: '2026-12-01', reason: 'x' },
    ]);
  });

  test('in brackets', () => {
    const text = 'version: 1\nwaivers: [ {rule: source-map, path: cli.js.map, reason: x} ]\n';
    expect(written(text, entry)).toBe(
      'version: 1\nwaivers: [ {rule: source-map, path: cli.js.map, reason: shipped on purpose, expires: 2027-01-31, max-size: 66 MB} ]\n',
    );
  });

  test('is another one for another finding, path or package', () => {
    const print = { ...short, fingerprints: ['a'.repeat(16)] };
    const twice = written(before, print) ?? '';
    expect(parse(twice).waivers).toHaveLength(2);
    expect(writeWaiver(twice, print, null)?.done).toBe('kept');
    expect(parse(written(twice, { ...short, path: 'b.map' }) ?? '').waivers).toHaveLength(3);
    expect(writeWaiver(before, short, 'a')?.done).toBe('added');
  });
});

describe('of several rules', () => {
  const cause: WaiverEntry = {
    ...entry,
    rules: ['source-map', 'secret', 'package-growth'],
    expires: null,
    fingerprints: ['0123456789abcdef', 'fedcba9876543210'],
  };
  const lines = `version: 1
waivers:
  - rules: [source-map, secret, package-growth]
    path: cli.js.map
    reason: shipped on purpose
    max-size: 66 MB
    fingerprint: ['0123456789abcdef', fedcba9876543210]
`;

  test('it has a list of them', () => {
    expect(written('', cause)).toBe(lines);
  });

  test.each([
    ['in another order', 'rules: [secret, package-growth, source-map]'],
    ['a line each', 'rules:\n      - secret\n      - source-map # the leak\n      - package-growth'],
  ])('is the same where it is written %s, and stays as it is', (_, list) => {
    const before = lines.replace(/rules: .*/, list);
    expect(writeWaiver(before, cause, null)).toEqual({ done: 'kept', text: before });
    const longer = { ...cause, reason: 'another' };
    expect(writeWaiver(before, longer, null)).toEqual({
      done: 'changed',
      text: before.replace('shipped on purpose', 'another'),
    });
  });

  test('one rule in a list is one rule', () => {
    const before = 'version: 1\nwaivers:\n  - rules: [source-map]\n    path: cli.js.map\n    reason: x\n';
    expect(written(before)).toBe(before.replace('reason: x', 'reason: shipped on purpose'));
  });

  test('is another one where a rule or a finding is missing', () => {
    for (const other of [
      { ...cause, rules: ['source-map', 'secret'] },
      { ...cause, fingerprints: ['0123456789abcdef'] },
      { ...cause, fingerprints: [] },
    ])
      expect(writeWaiver(lines, other, null)?.done).toBe('added');
  });
});

test.each([
  ['an alias', 'version: 1\na: &a\n  - rule: x\nwaivers: *a\n'],
  ['a key that says null', 'version: 1\nwaivers: ~\n'],
  ['another kind of value', 'version: 1\nwaivers: none\n'],
  ['a key without a value', 'version: 1\nwaivers: # none so far\n'],
  ['brackets', 'version: 1\nwaivers: [] # none\n'],
  ['packages in brackets', 'version: 1\npackages: {}\n'],
  ['a package without a value', 'version: 1\npackages:\n  b:\n'],
  ['JSON', '{\n  "version": 1,\n  "waivers": [\n    { "rule": "a", "path": "b" }\n  ]\n}\n'],
  ['JSON that has none', '{"version": 1}'],
  ['two documents', 'version: 1\n---\nversion: 1\n'],
  ['no map', '- a\n'],
  ['no YAML', 'a: [\n'],
  [
    'a reason with a tag',
    'version: 1\nwaivers:\n  - rule: source-map\n    path: cli.js.map\n    reason: !!str x\n',
  ],
])('nobody can change it safely: %s', (_, text) => {
  expect(writeWaiver(text, short, text.includes('packages') ? 'b' : null)).toBeNull();
});

describe('any configuration', () => {
  const comment = fc.constantFrom('', ' # a comment', "   # it's: [one]");
  const blank = fc.constantFrom('', '', '\n', '# above: it\n', '\n  # indented\n\n');
  const step = fc.constantFrom(1, 2, 4);
  const reason = fc.constantFrom(
    'plain',
    '"quoted # not"',
    "'it''s'",
    '>-\n^^a\n^^b',
    '|\n^^a\n\n^^b',
    '|+\n^^a\n\n',
  );
  const waiver = fc.record({
    path: fc.constantFrom('a.js', '"b.js"', "'**'"),
    reason,
    comment,
    after: blank,
  });

  /** `^` is one step deeper than the key. */
  const list = (
    waivers: readonly { path: string; reason: string; comment: string; after: string }[],
    indent: number,
    size: number,
    dash: number,
  ) =>
    waivers
      .map((one) => {
        const spaces = ' '.repeat(indent);
        const key = ' '.repeat(dash);
        const why = one.reason.replaceAll('^', spaces + key + ' '.repeat(size));
        const tail = one.reason.includes('\n') ? (why.endsWith('\n') ? '' : '\n') : `${one.comment}\n`;
        return `${spaces}-${' '.repeat(dash - 1)}rule: secret${one.comment}\n${spaces}${key}path: ${one.path}\n${spaces}${key}reason: ${why}${tail}${one.after}`;
      })
      .join('');

  const config = fc
    .record({
      size: step,
      dash: fc.constantFrom(2, 3),
      flush: fc.boolean(),
      top: fc.shuffledSubarray([
        'fail-on: never',
        'files: { allow: [a, "b"] }',
        'rules:\n~secret: error\n~media:\n~~error: 1 MB',
      ]),
      waivers: fc.option(fc.array(waiver, { minLength: 1, maxLength: 3 })),
      packages: fc.option(fc.array(waiver, { minLength: 1, maxLength: 2 })),
      first: fc.boolean(),
      blanks: fc.array(blank, { minLength: 8, maxLength: 8 }),
      comment,
      eol: fc.constantFrom('\n', '\r\n'),
      end: fc.constantFrom('', '\n', '\n\n\n', '\n# the end\n', '\n...\n'),
    })
    .map(({ size, dash, flush, top, waivers, packages, first, blanks, comment: behind, eol, end }) => {
      const deeper = ' '.repeat(size);
      const offset = flush ? 0 : size;
      const own = waivers === null ? [] : [`waivers:${behind}\n${list(waivers, offset, size, dash)}`];
      const others =
        packages === null
          ? []
          : [
              `packages:\n${deeper}'@a/b':${behind}\n${deeper}${deeper}waivers:\n${list(packages, 2 * size + offset, size, dash)}`,
            ];
      const parts = ['version: 1', ...top.map((one) => one.replaceAll('~', deeper))];
      const all = first ? [...own, ...others, ...parts] : [...parts, ...others, ...own];
      const text = all
        .map(
          (part, at) =>
            `${blanks[at] ?? ''}${part.replace(/\n$/, '')}${behind.length > 0 && /[^\n]$/.test(part) && !/\n/.test(part) ? behind : ''}`,
        )
        .join('\n');
      return `${text}${end}`.replaceAll('\n', eol);
    });

  const entries = fc.record({
    rules: fc.constantFrom(['secret'], ['source-map'], ['source-map', 'large-file']),
    path: fc.oneof(fc.constantFrom('a.js', 'b.js', '**'), fc.string({ unit: 'binary', minLength: 1 })),
    reason: fc.oneof(
      fc.constant('plain'),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ minLength: 1 }),
    ),
    expires: fc.constantFrom(null, '2027-01-31'),
    maxSize: fc.constantFrom(null, '1.5 MB'),
    fingerprints: fc.constantFrom([], ['0123456789abcdef'], ['0123456789abcdef', 'fedcba9876543210']),
  });
  const lines = (text: string): string[] => text.split(/(?<=\n)/);

  test('has the waiver and is otherwise as it was, byte for byte', () => {
    fc.assert(
      fc.property(
        config,
        entries,
        fc.constantFrom(null, '@a/b', 'c', '__proto__'),
        (text, one, packageName) => {
          const result = writeWaiver(text, one, packageName);
          expect(result).not.toBeNull();
          if (result === null) return;
          const after = parse(result.text);
          const home = packageName === null ? after : after.packages[packageName];
          const [rule] = one.rules;
          const rules = one.rules.length === 1 ? { rule } : { rules: one.rules };
          expect(home.waivers).toContainEqual(
            expect.objectContaining({ ...rules, path: one.path, reason: one.reason }),
          );
          if (result.done !== 'added') return;
          const [old, now] = [lines(text), lines(result.text)];
          let same = 0;
          while (same < old.length && old[same] === now[same]) same++;
          const rest = old.slice(same);
          const inserted = now.length - old.length;
          expect(inserted).toBeGreaterThan(2);
          // A last line that had no end has one now, since there are others behind it; the new last line then has none.
          const last = rest.length === 1 && !text.endsWith('\n');
          if (last && !now.at(-1)?.endsWith('\n') && now.at(-1) !== rest[0])
            expect(now[same]).toBe(`${rest[0]}${text.includes('\r\n') ? '\r\n' : '\n'}`);
          else expect(now.slice(same + inserted)).toEqual(rest);
          expect(result.text.endsWith('\n')).toBe(text.endsWith('\n'));
          const eol = text.includes('\r\n') ? '\r\n' : '\n';
          for (const each of now.slice(same, same + inserted))
            if (each.endsWith('\n')) expect(each.endsWith(eol)).toBe(true);
          expect(writeWaiver(result.text, one, packageName)).toEqual({ text: result.text, done: 'kept' });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('in which one is changed differs in that one alone', () => {
    fc.assert(
      fc.property(config, entries, (text, one) => {
        const first = writeWaiver(text, { ...one, expires: null, maxSize: null }, null);
        const second = writeWaiver(
          first?.text ?? '',
          { ...one, reason: 'another', expires: '2028-02-29', maxSize: '2 MB' },
          null,
        );
        expect(second).not.toBeNull();
        const [before, after] = [lines(first?.text ?? ''), lines(second?.text ?? '')];
        const gone = before.filter(
          (line) => !after.includes(line) && !after.includes(`${line}\n`) && !after.includes(`${line}\r\n`),
        );
        expect(gone.length).toBeLessThanOrEqual(10);
        expect(parse(second?.text ?? '').waivers).toHaveLength(parse(first?.text ?? '').waivers.length);
      }),
      { numRuns: 200 },
    );
  });
});
