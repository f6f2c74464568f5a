import { expect, test } from 'vitest';
import type { PackageReport } from '../../src/model/report.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { viewOf } from '../../src/report/view.ts';
import { evidenceWith, newFinding } from './findings.ts';
import { accident, findings, packageReport, reportOf } from './reports.ts';

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

test('one `files` that several causes call for is printed with the first; where each stands alone, with each', () => {
  const removal = { change: 'list', file: 'package.json', text: '["dist","index.js"]', files: 2 } as const;
  const origin = {
    packer: 'npm',
    inclusion: { by: 'nothing', what: null, file: null, line: null },
    removal: { ...removal, line: 3, replaced: 0, lines: ['  "files": ["dist", "index.js"]'] },
    unproved: null,
    neededBy: null,
    setting: null,
  } as const;
  const evidence = evidenceWith('');
  const both = findings([
    newFinding('source-map', 'cli.js.map', evidence['source-map']),
    newFinding('sensitive-file', '.env', evidence['sensitive-file']),
  ]);
  const report = reportOf(
    packageReport({ verdict: 'fail', findings: both.map((each) => ({ ...each, origin })) }),
  );
  expect(report.packages[0]?.causes).toHaveLength(2);
  const texts = [
    ...(['text', 'markdown', 'html'] as const).map((format) => formats[format].render(report, look)),
    renderComment(report, { marker: '', runUrl: null }),
  ];
  for (const text of texts) {
    const words = text
      .replaceAll(/<\/?code>/g, '')
      .replaceAll(/&quot;|&#34;/g, '"')
      .replaceAll(/\s+(?:│\s+)?/g, ' ');
    expect(words.match(/add "files"(?::|&#58;) /gi)).toHaveLength(1);
    expect(words).toContain('The same "files" list leaves it out.');
  }
  for (const { fix } of viewOf(report).packages[0]?.causes ?? []) expect(fix).toMatch(/add "files": /i);
});

test('of files that are each left out by a line of their own, one line is told, and what else helps once', () => {
  const paths = ['a', 'b', 'c', 'd'].map((each) => `${each}.js.map`);
  const grew = findings(
    paths.map((path) =>
      newFinding('source-map', path, { ...evidenceWith('')['source-map'], reason: 'grew', bytesBefore: 9 }),
    ),
  ).map((each) => {
    const text = `!${each.path}`;
    const removal = { change: 'add', file: 'package.json', text, files: 1, line: 3, replaced: 0, lines: [] };
    const inclusion = { by: 'nothing', what: null, file: null, line: null };
    const origin = { packer: 'npm', inclusion, removal, unproved: null, neededBy: null, setting: null };
    return { ...each, origin } as typeof each & PackageReport['findings'][number];
  });
  const [cause, ...others] = packageReport({ verdict: 'fail', findings: grew }).causes;
  expect(others).toEqual([]);
  expect(cause?.fix?.text).toBe(
    'Add "!a.js.map" to "files" in package.json (tried: it removes exactly this file). The same for 3 more. Or turn source maps off in the release build.',
  );
});
