import { expect, test } from 'vitest';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { accident, reportOf } from './reports.ts';

const look = { paint: plain, columns: null, quiet: false };
const names = Object.keys(formats) as FormatName[];

test.each(names)(
  '%s names the finding, ends its last line, and says nothing that a runner obeys',
  (format) => {
    const text = formats[format].render(reportOf(accident), look);
    expect(text).toContain('cli.js.map');
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  },
);

test('each has a file of its own in a folder of reports', () => {
  expect(new Set(names.map((format) => formats[format].fileName)).size).toBe(names.length);
});

test('SARIF is told where in the repository the check ran', () => {
  expect(formats.sarif.render(reportOf(accident), look)).toContain('"uri": "package.json"');
  expect(formats.sarif.render(reportOf(accident), { ...look, root: 'packages/cli' })).toContain(
    '"uri": "packages/cli/package.json"',
  );
});
