// Test files, run now, and how they ended.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ranTests = (files, env = {}) => run(files, [], env);

export const ranMutants = (files, mutants) =>
  run(files, ['--config', '__tests__/fuzz/vitest.config.ts'], { MUTANTS: mutants });

/** `metas`: what the tests themselves say they have measured. */
async function run(files, words, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'packgate-yardstick-'));
  const report = join(folder, 'tests.json');
  try {
    const vitest = 'node_modules/vitest/vitest.mjs';
    const program = [vitest, 'run', ...files, ...words, '--reporter=json', `--outputFile=${report}`];
    await ended(spawn(process.execPath, program, { stdio: 'ignore', env: { ...process.env, ...env } }));
    const {
      numTotalTests: tests,
      numPassedTests: passed,
      testResults,
    } = JSON.parse(readFileSync(report, 'utf8'));
    const metas = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .flatMap(({ meta }) => meta.measured ?? []);
    const broken = testResults.filter(({ status }) => status !== 'passed').length;
    return { tests, failed: Math.max(tests - passed, broken), metas };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
