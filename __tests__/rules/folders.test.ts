import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { Policy } from '../../src/model/policy.ts';
import { type FileSpec, map, type TreeSpec } from '../helpers/tree.ts';
import { judged, line } from './told.ts';

const sourceMap: FileSpec = { content: { sourceMap: map({ embedded: 1 }) } };
const zip: FileSpec = { content: { format: 'zip' } };
const files = (named: Record<string, FileSpec>, bundled: string[] = []): TreeSpec => ({
  files: named,
  manifest: { bundleDependencies: bundled },
});
/** Everything but notes, each as `rule severity path`. */
const loud = (before: TreeSpec | null, after: TreeSpec, policy: Partial<Policy> = {}): string[] =>
  judged(before, after, policy)
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => `${finding.rule} ${line(finding)}`);
const level = (rule: string, value: 'off' | 'warning'): Partial<Policy> => ({
  rules: { ...defaultPolicy.rules, [rule]: { ...defaultPolicy.rules[rule], level: value } },
});

describe('what lies in a folder that does not fail itself', () => {
  test.each(['__MACOSX', '.Trashes', '.fseventsd', '.Spotlight-V100'])('%s', (folder) => {
    const seen = loud(
      {},
      files({
        [`${folder}/._a.js`]: 10,
        [`${folder}/.git/config`]: 10,
        [`${folder}/.idea/x.xml`]: 10,
        [`${folder}/src/a.js.map`]: sourceMap,
        [`${folder}/b.zip`]: zip,
        [`${folder}/core.123`]: 10,
        [`${folder}/test/a.js`]: 10,
      }),
    );
    expect(seen).toEqual([
      `source-map error ${folder}/src/a.js.map`,
      `embedded-sources error ${folder}/src/a.js.map`,
      `sensitive-file error ${folder}/.git/`,
      `agent-file error ${folder}/.idea/`,
      `build-leftover error ${folder}/core.123`,
      `archive error ${folder}/b.zip`,
      `unexpected-path warning ${folder}/test/a.js`,
    ]);
  });

  test('it stays one note where there is nothing else in it', () => {
    const all = judged({}, files({ '__MACOSX/._a.js': 10, '__MACOSX/dist/._b.js': 10 }));
    expect(all.map((one) => `${one.rule} ${line(one)}`)).toEqual(['build-leftover note __MACOSX/']);
  });

  test('a folder that fails speaks for what is in it', () => {
    const coverage = files({
      'coverage/lcov.info': 1,
      'coverage/a.js.map': sourceMap,
      'coverage/b.zip': zip,
    });
    expect(loud({}, coverage)).toEqual(['build-leftover error coverage/']);
  });

  test('unless the configuration says that it does not fail', () => {
    const coverage = files({
      'coverage/lcov.info': 1,
      'coverage/a.js.map': sourceMap,
      'coverage/.idea/x': 1,
    });
    const maps = ['source-map error coverage/a.js.map', 'embedded-sources error coverage/a.js.map'];
    const editor = 'agent-file error coverage/.idea/';
    expect(loud({}, coverage, level('build-leftover', 'off'))).toEqual([...maps, editor]);
    expect(loud({}, coverage, level('build-leftover', 'warning'))).toEqual([
      ...maps,
      editor,
      'build-leftover warning coverage/',
    ]);
  });

  test('or that the last release had it', () => {
    const before = files({ 'coverage/lcov.info': 1 });
    const after = files({
      'coverage/lcov.info': 1,
      'coverage/.claude/settings.json': 1,
      'coverage/a.zip': zip,
    });
    expect(loud(before, after)).toEqual([
      'agent-file error coverage/.claude/',
      'archive error coverage/a.zip',
    ]);
    expect(loud(after, after)).toEqual([]);
  });

  test('a repository is told wherever it lies', () => {
    expect(loud({}, files({ 'coverage/lcov.info': 1, 'coverage/.git/HEAD': 1 }))).toEqual([
      'sensitive-file error coverage/.git/',
      'build-leftover error coverage/',
    ]);
  });
});

describe('what lies in a bundled package', () => {
  const plain = { 'node_modules/a/index.js': 10 };
  const before = files(plain, ['a']);

  test('is judged as what the package itself ships', () => {
    const gained = {
      ...plain,
      'node_modules/a/index.js.map': sourceMap,
      'node_modules/a/b.zip': zip,
      'node_modules/a/c.node': { content: { format: 'elf' as const } },
    };
    expect(loud(before, files(gained, ['a']))).toEqual([
      'source-map error node_modules/a/index.js.map',
      'embedded-sources error node_modules/a/index.js.map',
      'archive error node_modules/a/b.zip',
      'native-binary warning node_modules/a/c.node',
    ]);
    expect(loud(files(gained, ['a']), files(gained, ['a']))).toEqual([]);
  });

  test('maps of the package itself license none there, and the other way round', () => {
    const own = { 'dist/x.js.map': sourceMap };
    const bundled = { 'node_modules/a/index.js.map': sourceMap };
    expect(
      loud(files({ ...plain, ...own }, ['a']), files({ ...plain, ...own, ...bundled }, ['a'])),
    ).toContain('source-map error node_modules/a/index.js.map');
    expect(
      loud(files({ ...plain, ...bundled }, ['a']), files({ ...plain, ...bundled, ...own }, ['a'])),
    ).toContain('source-map error dist/x.js.map');
  });

  test('its leftovers, documents and tests are its maker’s affair', () => {
    const more = {
      'node_modules/a/test/x.js': 1,
      'node_modules/a/.nycrc': 1,
      'node_modules/a/coverage/lcov.info': 1,
    };
    expect(loud(before, files({ ...plain, ...more }, ['a']))).toEqual([]);
  });

  test('so is a node_modules folder that the last release had too', () => {
    const nested = { 'x/node_modules/a/index.js': 10 };
    expect(loud(files(nested), files({ ...nested, 'x/node_modules/a/b.tgz': zip }))).toEqual([
      'archive error x/node_modules/a/b.tgz',
    ]);
  });
});
