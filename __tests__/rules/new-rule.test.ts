import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';
import { tree } from '../helpers/tree.ts';
import { emptyScript } from './empty-script.ts';

// Its line in the table, before anything is made from that.
(rules as unknown as Rule[]).push(emptyScript);
const { run } = await import('../../src/cli/run.ts');
const { compareTrees } = await import('../../src/compare/compare-trees.ts');
const { defaultPolicy } = await import('../../src/config/default-policy.ts');
const { parseConfig } = await import('../../src/config/parse-config.ts');
const { policyFor } = await import('../../src/config/resolve.ts');
const { exampleEntry, suggestedWaiver } = await import('../../src/report/acceptance.ts');
const { formats } = await import('../../src/report/formats.ts');
const { renderComment } = await import('../../src/report/markdown/comment.ts');
const { judgedPackage } = await import('../../src/report/package-report.ts');
const { parseReport } = await import('../../src/report/parse-report.ts');
const { renderRuleIndex, renderRulePage, renderRuleTopics } = await import('../../src/report/rule-page.ts');
const { plain } = await import('../../src/report/terminal/lines.ts');
const { causesOf } = await import('../../src/rules/causes.ts');
const { judge } = await import('../../src/rules/judge.ts');
const { removableFindings } = await import('../../src/rules/removable.ts');
const { verdictOf } = await import('../../src/rules/verdict.ts');
const { wordsHold } = await import('./words-hold.ts');
const { configJsonSchema } = await import('../helpers/config-schema.ts');
const { plainCheck } = await import('../report/judged.ts');
const { reportOf } = await import('../report/reports.ts');

const before = tree({ files: { 'a.js': 90, 'old.js': 0 } });
const after = tree({ files: { 'a.js': 0, 'old.js': 0 }, manifest: { version: '1.0.1' } });
const comparison = compareTrees(before, after);
const judged = (policy: Policy) =>
  judge(comparison, policy, '2026-11-20').filter(({ rule }) => (rule as string) === 'empty-script');

const configured = (yaml: string): Policy => {
  const parsed = parseConfig(`version: 1\n${yaml}`, 'packgate.yml');
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(({ message }) => message).join('\n'));
  return policyFor(parsed.config, null);
};

const reported = judgedPackage({
  ...plainCheck,
  source: '.',
  from: { kind: 'directory', folder: '.', packer: 'npm' },
  choice: { version: '1.0.0', reason: 'highest-lower-stable', explanation: '1.0.0 is the last release.' },
  comparison,
  findings: judged(defaultPolicy),
  causes: causesOf(judged(defaultPolicy), comparison),
  verdict: verdictOf(judged(defaultPolicy), 'error'),
});
const report = reportOf(reported);
const [finding] = reported.findings.filter(({ novelty }) => novelty === 'new');
if (finding === undefined) throw new Error('nothing was found');

wordsHold('empty-script', () => ({ size: 0 }));

describe('a rule that has a line in the table', () => {
  test('judges', () => {
    expect(judged(defaultPolicy).map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', 'a.js'],
      ['note', null],
    ]);
    expect(removableFindings(judged(defaultPolicy), after)).toMatchObject([
      { path: 'a.js', unwanted: 'path' },
    ]);
  });

  test('is in the default policy, with its numbers', () => {
    expect(defaultPolicy.rules).toHaveProperty(['empty-script'], { level: 'default', least: 1 });
  });

  test('is set by a configuration, and editors explain it', () => {
    expect(judged(configured('rules: { empty-script: off }'))).toEqual([]);
    const strict = configured('rules: { empty-script: { level: error, least: 90 B } }');
    expect(strict.rules['empty-script']).toEqual({ level: 'error', least: 90 });
    expect(judged(strict)[0]?.severity).toBe('error');
    expect(() => configured('rules: { empty-script: { lest: 1 } }')).toThrow(/Did you mean least?/);
    expect(JSON.stringify(configJsonSchema())).toContain(
      'a script of less is all but empty. Default: 1 byte.',
    );
  });

  test('is waived as it says, up to the size that was looked at', () => {
    expect(suggestedWaiver([finding], reported)).toEqual({
      rules: ['empty-script'],
      path: 'a.js',
      maxSize: '10 B',
      fingerprints: [],
    });
    expect(reported.causes[0]?.accept?.command).toMatch(
      /^packgate waive empty-script-[0-9a-f]{6} --reason "…"$/,
    );
    expect(exampleEntry(emptyScript)).toMatchObject({ path: 'dist/index.js', maxSize: '2 MB' });
    const entry = '{ rule: empty-script, path: a.js, reason: meant, max-size: 10 B }';
    expect(judged(configured(`waivers: [${entry}]`))[0]?.waived?.reason).toBe('meant');
  });

  test('has a page, a line in both lists, and an explanation', async () => {
    const page = renderRulePage(emptyScript);
    expect(page).toContain('# `empty-script`: empty script');
    expect(page).toContain('| `least` | 1 byte | a script of less is all but empty |');
    expect(renderRuleIndex(rules)).toContain('[`empty-script`](empty-script.md)');
    expect(renderRuleTopics(rules)).toContain('[empty-script](docs/rules/empty-script.md) |\n| what attacks');
    const [stdout, stderr] = [screen(), screen()];
    const { signal } = new AbortController();
    const around = { cwd: temporaryFolder(), env: {}, stdout, stderr, signal, now: new Date() };
    expect(await run(['explain', 'empty-script'], around)).toBe(0);
    expect(stdout.written()).toContain('│ empty-script: empty script\n');
  });

  test.each([
    ['text', 'warning: Empty script in the package [empty-script]'],
    ['markdown', '<b>Empty script in the package</b>'],
    ['html', 'Empty script in the package'],
    ['sarif', 'A script of 0 bytes will be published.'],
  ] as const)('is told as %s', (name, words) => {
    const told = formats[name].render(report, { paint: plain, columns: null, quiet: false, verbose: true });
    for (const piece of ['empty-script', 'a.js', 'Build the package again.', words])
      expect(told).toContain(piece);
    expect(told).toContain('1 empty script was in the last release too.');
  });

  test('is told in a comment, with its page and how to accept it', () => {
    const told = renderComment(report, { marker: '<!-- x -->', runUrl: null });
    expect(told).toContain('/docs/rules/empty-script.md">empty-script</a>');
    expect(told).toContain("- { rule: empty-script, path: a.js, reason: '…', max-size: 10 B }");
  });

  test('is one of the rules of SARIF', () => {
    const { runs } = JSON.parse(formats.sarif.render(report, { paint: plain, columns: null, quiet: false }));
    const [{ tool, results }] = runs;
    const index = rules.length - 1;
    expect(tool.driver.rules[index]).toMatchObject({ id: 'empty-script' });
    expect(results[0]).toMatchObject({ ruleId: 'empty-script', ruleIndex: index });
  });

  test('is known where a report is read back', () => {
    const [readBack] = parseReport(formats.json.render(report)).packages;
    expect(readBack?.findings).toEqual(reported.findings);
  });
});

test('CONTRIBUTING shows this rule', () => {
  const source = readFileSync('__tests__/rules/empty-script.ts', 'utf8');
  const shown = source.replaceAll('../../src/rules/', './').replaceAll('../../src/', '../');
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`\`\`ts\n${shown}\`\`\``);
});
