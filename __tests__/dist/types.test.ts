import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { published } from '../helpers/published.ts';
import { some } from '../helpers/sample.ts';
import { installHere } from './package.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'packgate-types-'));
  await installHere(folder);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const name of ['@types/node', 'undici-types'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Uses all that the README shows, and what comes back. */
const program = `
import { check, compareTrees, defaultPolicy, judge, PackgateError, readTarball, selectBaseline, verdictOf } from '${published.name}';
import type { BaselineChoice, CheckRequest, Evidence, Finding, PackageTree, Policy, Report, RuleId } from '${published.name}';

const request: CheckRequest = { candidates: ['./packages/core'], mode: 'publish', failOn: 'warning' };
export const report: Report = await check(request);
export const verdict: 'pass' | 'warn' | 'fail' | 'undecided' = report.verdict;
export async function differ(packed: AsyncIterable<Uint8Array>, policy: Policy = defaultPolicy): Promise<string[]> {
  const tree: PackageTree = await readTarball(packed);
  const findings: Finding[] = judge(compareTrees(null, tree), policy, '2027-01-31');
  const worst: 'pass' | 'warn' | 'fail' = verdictOf(findings, policy.failOn);
  const sizes = findings.map((finding) =>
    finding.rule === 'large-file' && finding.novelty === 'new' ? finding.evidence.limit : 0,
  );
  return [worst, String(sizes), ...report.packages.map(({ name }) => name ?? '')];
}
export const choice: BaselineChoice = selectBaseline({
  candidate: '1.0.0',
  published: [],
  distTags: {},
  mode: 'pr',
});
export const rule: RuleId = 'source-map';
export const sources = (evidence: Evidence['source-map']): number => evidence.sources;
export const exitOf = (error: unknown): 2 | 3 | null => (error instanceof PackgateError ? error.exit : null);
`;

interface Options {
  readonly module: string;
  readonly moduleResolution: string;
  readonly lib?: readonly string[];
  readonly types: readonly string[];
}

/** Null where the compiler has nothing to say, its words otherwise. */
async function compile(text: string, options: Options): Promise<string | null> {
  writeFileSync(join(folder, 'program.ts'), text);
  const compilerOptions = {
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return await promisify(execFile)(process.execPath, [compiler, '-p', folder]).then(
    () => null,
    ({ stdout }) => stdout,
  );
}

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

test.each(
  some<[string, Options]>(
    [
      ['nodenext, with the types of Node', { ...nodenext, lib: ['es2023'], types: ['node'] }],
      ['nodenext, without them', { ...nodenext, types: [] }],
      ['bundler, with the types of Node', { ...bundler, lib: ['es2023'], types: ['node'] }],
      ['bundler, without them', { ...bundler, types: [] }],
    ],
    2,
  ),
)('a program that uses the library compiles: %s', async (_, options) => {
  expect(await compile(program, options)).toBeNull();
});

test('and one that uses it wrongly does not', async () => {
  const wrong = `import { check } from '${published.name}';\nexport const wrong = await check({ failOn: 'loud' });\n`;
  expect(await compile(wrong, { ...nodenext, types: [] })).toContain('TS2322');
  const internal = `import type { CheckOptions } from '${published.name}';\nexport type A = CheckOptions;\n`;
  expect(await compile(internal, { ...nodenext, types: [] })).toMatch(/TS2305|TS2459/);
});
