import { expect, test } from 'vitest';
import { markerLine, markerOf, sameNews } from '../../src/github/marker.ts';

const marker = { gate: '0123456789abcdef', run: 42 };

test('is read where it was written, and nowhere else', () => {
  expect(markerOf(`${markerLine(marker)}\n\n### news`)).toEqual(marker);
  for (const body of [
    null,
    undefined,
    '',
    `text\n${markerLine(marker)}`,
    '<!-- packgate:comment:x run:1 -->',
    ` ${markerLine(marker)}`,
  ]) {
    expect(markerOf(body)).toBeNull();
  }
});

test('news is what is left without runs and line ends', () => {
  const body = (run: number, text: string): string =>
    `${markerLine({ ...marker, run })}\n\n${text}\n<a href="https&#58;//github.example/a/b/actions/runs/${run}">run</a>\n`;
  expect(sameNews(body(1, 'red'), body(2, 'red').replaceAll('\n', '\r\n'))).toBe(true);
  expect(sameNews(body(1, 'red'), body(1, 'green'))).toBe(false);
});
