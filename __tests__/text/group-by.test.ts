import { expect, test } from 'vitest';
import { groupBy } from '../../src/text/group-by.ts';

test('items by their key, keys and items in the order in which they come', () => {
  const groups = groupBy(['bb', 'a', 'cc', 'd'], ({ length }) => length);
  expect([...groups]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
  ]);
});
