import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { utf8Length } from '../../src/report/budget.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { linear } from '../helpers/growth.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { newFinding } from '../report/findings.ts';
import { change, findings, packageReport, reportOf } from '../report/reports.ts';

const look = { paint: plain, columns: null, quiet: false };

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

const largest = everything ? 128_000 : 32_000;
const made = new Map<number, Report>();
afterAll(() => made.clear());
/** Made once for all formats, but unknown to each of them. */
function reportWith(count: number): Report {
  const report = made.get(count) ?? many(count);
  made.set(count, report);
  return {
    ...report,
    packages: report.packages.map((each) => ({ ...each, changes: [...each.changes] })),
  };
}

/** JSON and SARIF say everything; what is for the eye has a budget. */
const budgets: Readonly<Record<FormatName, number>> = {
  text: 200_000,
  json: 1_500 * largest,
  markdown: 1_000_000,
  sarif: 1_500 * largest,
  html: 4_000_000,
};

inFull.each(Object.entries(budgets) as [FormatName, number][])(
  `${largest} findings as %s: no more than %i bytes, and no longer than what is linear takes`,
  async (format, budget) => {
    const { render } = formats[format];
    expect(utf8Length(render(reportWith(largest), look))).toBeLessThanOrEqual(budget);
    const rendered = (size: number) => {
      const report = reportWith(size);
      return () => render(report, look);
    };
    expect(await linear(rendered, { smallest: 2_000, largest })).toBe(true);
  },
);

test('as a comment on a pull request', async () => {
  const comment = (report: Report) => renderComment(report, { marker: '<!-- m -->', runUrl: null });
  expect(comment(reportWith(largest)).length).toBeLessThanOrEqual(60_000);
  const rendered = (size: number) => {
    const report = reportWith(size);
    return () => comment(report);
  };
  expect(await linear(rendered, { smallest: 2_000, largest })).toBe(true);
});
