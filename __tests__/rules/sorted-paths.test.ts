import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathsByEnds, SortedPaths } from '../../src/rules/kinds/sorted-paths.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 5 });
const paths = fc.uniqueArray(text, { maxLength: 40 });
const matches = (path: string, prefix: string, suffix: string): boolean =>
  path.length > prefix.length + suffix.length && path.startsWith(prefix) && path.endsWith(suffix);

test('what begins so is what a look at each path finds', () => {
  fc.assert(
    fc.property(paths, text, (all, beginning) => {
      const found = new SortedPaths(all).below(beginning);
      expect(found).toEqual(all.filter((path) => path.startsWith(beginning)).sort());
    }),
  );
});

test('a pattern matches what a look at each path finds', () => {
  fc.assert(
    fc.property(paths, text, text, (all, prefix, suffix) => {
      const index = new PathsByEnds(all);
      const expected = all.filter((path) => matches(path, prefix, suffix));
      const seen: string[] = [];
      expect(index.some(prefix, suffix, (path) => seen.push(path) < 0)).toBe(false);
      expect(seen.sort()).toEqual([...expected].sort());
      expect(index.some(prefix, suffix)).toBe(expected.length > 0);
      for (const path of expected) expect(index.some(prefix, suffix, (other) => other === path)).toBe(true);
    }),
  );
});

test('several patterns take each path once', () => {
  fc.assert(
    fc.property(paths, fc.array(fc.tuple(text, text)), (all, patterns) => {
      const index = new PathsByEnds(all);
      let left = all;
      for (const [prefix, suffix] of patterns) {
        const taken = [...index.take(prefix, suffix)].sort();
        expect(taken).toEqual(left.filter((path) => matches(path, prefix, suffix)).sort());
        left = left.filter((path) => !taken.includes(path));
      }
    }),
  );
});
