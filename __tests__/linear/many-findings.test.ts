import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { utf8Length } from '../../src/report/budget.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { linear } from '../helpers/growth.ts';
import { newFinding } from '../report/findings.ts';
import { change, findings, packageReport, reportOf } from '../report/reports.ts';

const look = { paint: plain, columns: null, quiet: false };

/** Milliseconds; a pause for the collection of garbage is shorter, and what is quadratic takes minutes. */
const soon = 1_000;

function many(count: number): Report {
  const list = Array.from({ length: count }, (_, index) =>
    newFinding('secret', `lib/${index % 300}/${index}.js`, {
      detector: 'AWS',
      line: index,
      digest: '0123456789abcdef',
    }),
  );
  const changes = list.map(({ path }, index) => change('added', path ?? '', null, index));
  return reportOf(packageReport({ verdict: 'fail', findings: findings(list), changes }));
}

let [some, twice]: readonly (Report | null)[] = [null, null];
beforeAll(() => {
  [some, twice] = [many(50_000), many(100_000)];
});

/** JSON and SARIF say everything; what is for the eye has a budget. */
const budgets: Readonly<Record<FormatName, number>> = {
  text: 200_000,
  json: 150_000_000,
  markdown: 1_000_000,
  sarif: 150_000_000,
  html: 4_000_000,
};

test.each(Object.entries(budgets) as [FormatName, number][])(
  'a hundred thousand findings as %s: no more than %i bytes, and twice as long as half of them',
  (format, budget) => {
    const { render } = formats[format];
    expect(utf8Length(render(twice as Report, look))).toBeLessThanOrEqual(budget);
    expect(linear((size) => () => render((size === 1 ? some : twice) as Report, look), 1, soon)).toBe(true);
  },
);

test('as a comment on a pull request', () => {
  const comment = (report: Report) => renderComment(report, { marker: '<!-- m -->', runUrl: null });
  expect(comment(twice as Report).length).toBeLessThanOrEqual(60_000);
  expect(linear((size) => () => comment((size === 1 ? some : twice) as Report), 1, soon)).toBe(true);
});
