import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { utf8Length } from '../../src/report/budget.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { groupBy } from '../../src/text/group-by.ts';
import { linear } from '../helpers/growth.ts';
import { everything, inFull } from '../helpers/sample.ts';
import { newFinding } from '../report/findings.ts';
import { large } from '../report/markdown/large.ts';
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

const largest = everything ? 128_000 : 16_000;
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

inFull(
  '430 packages with long names, each with other findings of every rule, stay inside every limit',
  () => {
    const name = (index: number) => `@${'scope'.repeat(20)}/${'name-'.repeat(20)}${index}`;
    const report = reportOf(...Array.from({ length: 430 }, (_, index) => large(40, name(index))));
    const options = { marker: '<!-- m -->', runUrl: 'https://github.example/acme/tools/actions/runs/1' };
    expect(renderComment(report, options).length).toBeLessThan(65_536);
    expect(utf8Length(renderSummary(report))).toBeLessThan(1_048_576);
    for (const [format, most] of [
      ['text', 1_048_576],
      ['html', 4_000_000],
    ] as const)
      expect(utf8Length(formats[format].render(report, look))).toBeLessThanOrEqual(most);
    const asked = { failure: null, fails: true, warnings: [], folders: [], policies: [], remark: null };
    const levels = groupBy(annotationsOf(report, asked), ({ level }) => level);
    expect([...levels.values()].map(({ length }) => length > 10)).not.toContain(true);
    const all = JSON.parse(formats.json.render(report)) as Report;
    expect(all.packages.map((each) => each.findings.length)).toEqual(report.packages.map(() => 40));
  },
);
