import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configurationFile, type FirstConfiguration } from '../../../src/report/init/configuration-file.ts';

const policy = (some: Partial<FirstConfiguration> = {}): FirstConfiguration => ({
  name: 'fixture',
  releases: ['1.2.3', '1.2.2'],
  lines: [
    { glob: 'dist/**/*.{d.ts,js}', flagged: [], partlyFlagged: [], files: [120, 118] },
    { glob: 'lib/old.js', flagged: [], partlyFlagged: [], files: [0, 1] },
    { glob: 'src/**/*.ts', flagged: [], partlyFlagged: ['unexpected-path'], files: [1000] },
    { glob: 'dist/**/*.map', flagged: ['source-map'], partlyFlagged: [], files: [60] },
  ],
  oneOfMany: false,
  schema: null,
  ...some,
});

test('says what each line covers, and of what it is made', () => {
  expect(configurationFile([policy()])).toMatchInlineSnapshot(`
    "# What may ship in fixture: written by "packgate init" from 1.2.3, 1.2.2 and what is packed now.
    # A file that no line of "allow" matches fails the check. To ship it, widen the closest line or add one.
    version: 1
    files:
      allow: # and package.json, which is packed in any case
        - 'dist/**/*.{d.ts,js}' # 120 files
        - lib/old.js            # 1 file of the last release, none packed now
        - src/**/*.ts           # 1,000 files; some, see: packgate explain unexpected-path
        # Users should not get these. Delete the lines when the files are out of the package.
        - dist/**/*.map         # 60 files; see: packgate explain source-map
    "
  `);
});

test('in a repository of several packages, it is for one of them', () => {
  const text = configurationFile([
    policy({ name: '@acme/a', releases: [], oneOfMany: true, schema: '../schema.json' }),
  ]);
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../schema.json
    # What may ship in @acme/a: written by "packgate init" from what is packed now.
    # A file that no line of "allow" matches fails the check. To ship it, widen the closest line or add one.
    version: 1
    packages:
      '@acme/a':
        files:
          allow: # and package.json, which is packed in any case
            - 'dist/**/*.{d.ts,js}' # 120 files
            - lib/old.js            # 1 file of the last release, none packed now
            - src/**/*.ts           # 1,000 files; some, see: packgate explain unexpected-path
            # Users should not get these. Delete the lines when the files are out of the package.
            - dist/**/*.map         # 60 files; see: packgate explain source-map
    "
  `);
  expect(parse(text)).toMatchObject({ packages: { '@acme/a': { files: { allow: { length: 4 } } } } });
});

test('for a workspace it is one file', () => {
  const names = ['@acme/a', '@acme/b'];
  const text = configurationFile(names.map((name) => policy({ name, oneOfMany: true })));
  expect(text).toContain('# What may ship in 2 packages: ');
  expect(Object.keys(parse(text).packages)).toEqual(names);
});

test('a package of nothing but its manifest', () => {
  expect(parse(configurationFile([policy({ lines: [] })]))).toEqual({
    version: 1,
    files: { allow: ['package.json'] },
  });
});

test('whatever names there are, the file holds nothing but the list', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
      (name, globs) => {
        const lines = globs.map((glob) => ({ glob, flagged: [], partlyFlagged: [], files: [1] }));
        expect(parse(configurationFile([policy({ name, releases: [name], lines })]))).toEqual({
          version: 1,
          files: { allow: globs },
        });
      },
    ),
  );
});
