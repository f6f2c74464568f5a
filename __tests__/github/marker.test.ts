import { expect, test } from 'vitest';
import { markerLine, markerOf, stands } from '../../src/github/marker.ts';

const marker = { gate: '0123456789abcdef', run: 42, attempt: 2, verdict: 'warn' } as const;

test('is read where it was written, and nowhere else', () => {
  expect(markerOf(`${markerLine(marker)}\n\n### news`)).toEqual(marker);
  for (const body of [
    null,
    undefined,
    '',
    `text\n${markerLine(marker)}`,
    '<!-- packgate:comment:x run:1.1 pass -->',
    '<!-- packgate:comment:abc run:1.1 passed -->',
    '<!-- packgate:comment:abc run:1 -->',
    ` ${markerLine(marker)}`,
  ]) {
    expect(markerOf(body)).toBeNull();
  }
});

const verdicts = ['fail', 'undecided', 'warn', 'pass'] as const;

test('a later run counts, of one run the later attempt, and of one attempt the worst job', () => {
  for (const [worse, better] of verdicts
    .slice(1)
    .map((verdict, at) => [verdicts[at] ?? 'fail', verdict] as const)) {
    const [bad, good] = [worse, better].map((verdict) => ({ ...marker, verdict }));
    if (bad === undefined || good === undefined) throw new Error('two markers');
    expect([stands(bad, good), stands(good, bad)]).toEqual([true, false]);
    expect(stands(bad, bad)).toBe(false);
    for (const later of [{ run: 43 }, { run: 43, attempt: 1 }, { attempt: 3 }]) {
      expect(stands(bad, { ...good, ...later })).toBe(false);
      expect(stands({ ...good, ...later }, bad)).toBe(true);
    }
  }
});
