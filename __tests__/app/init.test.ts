import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { allowlist, mostLines } from '../../src/config/allowlist.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { policyFor } from '../../src/config/resolve.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PackageTree } from '../../src/model/package-tree.ts';
import type { Policy } from '../../src/model/policy.ts';
import { configurationFile } from '../../src/report/init/configuration-file.ts';
import { flaggedFiles } from '../../src/rules/flagged-files.ts';
import { judge } from '../../src/rules/judge.ts';
import { paths } from '../config/allowlist/hostile-paths.ts';
import { realPackages } from '../config/allowlist/real-packages.ts';
import { type FileSpec, tree } from '../helpers/tree.ts';

const runs = Number(process.env.PACKGATE_RUNS ?? 1);

const packageOf = (name: string, version: string, files: readonly string[]): PackageTree =>
  tree({
    files: files.filter((path) => path !== 'package.json').map((path): [string, FileSpec] => [path, 100]),
    manifest: { name, version },
  });

/** The policy that is read from what is written for a package. */
function written(now: PackageTree, oneOfMany: boolean): Policy {
  const { name, version } = now.manifest;
  const shipped = { version, paths: [...now.entries.keys()] };
  const lines = allowlist([shipped], [], flaggedFiles(compareTrees(null, now)));
  const text = configurationFile([{ name, releases: [version], lines, oneOfMany, schema: null }]);
  const outcome = parseConfig(text, 'packgate.yml');
  if ('mistakes' in outcome) throw new Error(JSON.stringify([text, outcome.mistakes]));
  return policyFor(outcome.config, name);
}

const refused = (findings: readonly Finding[]): (string | null)[] =>
  findings
    .filter(({ rule, severity }) => rule === 'unexpected-path' && severity === 'error')
    .map(({ path }) => path);

describe.each([false, true])('the configuration that is written, one of many: %s', (oneOfMany) => {
  test.each(realPackages)('$name passes under its own', ({ name, after }) => {
    const now = packageOf(name, after.version, after.paths);
    const policy = written(now, oneOfMany);
    expect(policy.allow?.length).toBeLessThanOrEqual(mostLines);
    const findings = judge(compareTrees(now, now), policy, '2026-11-20');
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(findings.filter(({ rule, novelty }) => rule === 'unexpected-path' && novelty === 'new')).toEqual(
      [],
    );
  });

  test('is one to the reader of configurations, whatever the package ships', () => {
    fc.assert(
      fc.property(paths, (list) => {
        const now = packageOf('fixture', '1.0.0', list);
        const policy = written(now, oneOfMany);
        expect(refused(judge(compareTrees(now, now), policy, '2026-11-20'))).toEqual([]);
      }),
      { numRuns: 15 * runs },
    );
  });
});

test('a release with a map more than the one before it is stopped under the list made from that', () => {
  const leak = realPackages.find(({ name }) => name === '@anthropic-ai/claude-code');
  if (leak === undefined) throw new Error('it is not among the packages');
  const before = packageOf(leak.name, leak.before.version, leak.before.paths);
  const after = packageOf(leak.name, leak.after.version, leak.after.paths);
  expect(refused(judge(compareTrees(before, after), written(before, false), '2026-11-20'))).toEqual([
    'cli.js.map',
  ]);
});
