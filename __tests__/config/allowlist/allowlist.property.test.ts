import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowlist, mostLines } from '../../../src/config/allowlist.ts';
import { globMatcher } from '../../../src/text/glob.ts';
import { path, paths } from './hostile-paths.ts';

const runs = Number(process.env.PACKGATE_RUNS ?? 1);

const release = fc.record({ version: fc.constantFrom('1.2.3', '2.0.0-beta.1', ''), paths });
const rule = fc.constantFrom('source-map', 'agent-file');

describe('whatever a package ships', () => {
  test('is covered by at most twelve lines, all of which are of use', () => {
    fc.assert(
      fc.property(release, fc.array(release, { maxLength: 2 }), fc.array(rule), (today, earlier, rules) => {
        const flagged = new Map(rules.map((name, at) => [today.paths[at * 3] ?? '', name]));
        const lines = allowlist([today], earlier, flagged);
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        const globs = lines.map(({ glob }) => globMatcher(glob));
        const outside = today.paths.filter(
          (file) => file !== 'package.json' && !globs.some((matches) => matches(file)),
        );
        expect(outside).toEqual([]);
        const listed = today.paths.filter((file) => file !== 'package.json');
        for (const { glob, files } of lines) expect(files).toEqual([listed.filter(globMatcher(glob)).length]);
        expect(lines.every(({ files: [count = 0] }) => count > 0)).toBe(true);
        expect(lines.map(({ glob }) => glob)).not.toContain('**');
      }),
      { numRuns: 60 * runs },
    );
  });

  test('is named and not given up on, where there is little of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 6 }), (few) => {
        const globs = allowlist([{ version: '1.0.0', paths: few }], [], new Map()).map(({ glob }) => glob);
        const isHuge = few.some((file) => file.split('/').some((name) => name.length > 80));
        if (!isHuge) expect(globs.filter((glob) => glob === '*' || glob === '*/**')).toEqual([]);
      }),
      { numRuns: 100 * runs },
    );
  });

  test('has one list, whatever the order it comes in', () => {
    fc.assert(
      fc.property(
        paths.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const of = (some: string[]) => allowlist([{ version: '1.0.0', paths: some }], [], new Map());
          expect(of(shuffled)).toEqual(of(list));
        },
      ),
      { numRuns: 20 * runs },
    );
  });
});
