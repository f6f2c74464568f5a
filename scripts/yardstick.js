// npm run yardstick -- [--packages FOLDER] [--mutants NUMBER]: each target that the security of this program is held to, and what was
// measured just now. FOLDER has real packages (.tgz). With --rows it prints the targets alone.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { memory } from './yardstick/memory.js';
import { packagesRead } from './yardstick/packages.js';
import { ranMutants, ranTests } from './yardstick/tests.js';

process.exitCode = 3;
const { values } = parseArgs({
  options: { packages: { type: 'string' }, mutants: { type: 'string' }, rows: { type: 'boolean' } },
});
const folder = values.packages ?? null;
const number = (value) => value.toLocaleString('en');

/** `measure` says what was found, and whether it is what it should be. */
const rows = [
  {
    what: 'installed by npm, pnpm, yarn or bun, but not seen',
    target: '0',
    tests: ['__tests__/read/installed.test.ts', '__tests__/read/classes.test.ts'],
    measure: ({ failed, tests, metas }) => {
      const unseen = metas.reduce((sum, meta) => sum + (meta.unseen ?? 0), 0);
      const packages = Math.max(0, ...metas.map((meta) => meta.packages ?? 0));
      return {
        met: failed === 0 && unseen === 0 && packages > 0,
        found: `${unseen} files of ${number(packages)} odd packages, laid down by each of the four; ${number(tests)} tests`,
      };
    },
  },
  {
    what: 'agreement with node-tar on accepted archives',
    target: '100 % of 1,000 mutants per test run, 100,000 in the long run',
    tests: ['__tests__/fuzz/read.fuzz.ts'],
    run: (tests) => ranMutants(tests, values.mutants ?? '10000'),
    measure: ({ failed, metas: [tally] }) => ({
      met: failed === 0 && tally !== undefined,
      found:
        failed === 0
          ? `100 % of ${number(tally.accepted)} accepted among ${number(tally.mutants)} mutants, laid down by npm's own tar`
          : 'they differ',
    }),
  },
  {
    what: 'popular packages wrongly refused',
    target: '0 of 1,000',
    run: () => folder && packagesRead(folder),
    measure: ({ read, refused }) => ({
      met: refused === 0,
      found: `${refused} of ${number(read)}`,
    }),
  },
  {
    what: 'hangs, silent exit 0',
    target: 'none, shown by a test that drains the event loop',
    tests: ['__tests__/read/drain.test.ts', '__tests__/e2e/bombs.test.ts'],
    measure: counted('hang or end in silence'),
  },
  {
    what: 'memory',
    target: '≤ 512 MiB on every hostile case, ≤ 300 MiB on every real package, streaming',
    run: () => memory(folder),
    measure: ({ hostile, real }) => ({
      met: hostile.peak <= 512 && (real === null || real.peak <= 300),
      found: `${hostile.peak} MiB over ${hostile.count} hostile cases, ${real === null ? '-' : `${real.peak} MiB over the ${real.count} largest packages`}`,
    }),
  },
  {
    what: 'injections',
    target: '0 over all names and destinations, 0 runner commands in any log line',
    tests: [
      '__tests__/escapers.test.ts',
      '__tests__/nothing-speaks.test.ts',
      '__tests__/runner-model.test.ts',
      '__tests__/e2e/action-hostile.test.ts',
    ],
    measure: counted('let one through'),
  },
  {
    what: 'tokens in any output',
    target: '0',
    tests: [
      '__tests__/no-secret-leaves.test.ts',
      '__tests__/e2e/secrets.test.ts',
      '__tests__/acquire/credentials.test.ts',
      '__tests__/acquire/known-secrets.test.ts',
    ],
    measure: counted('let one through'),
  },
  {
    what: 'variables of the job in an `.npmrc`',
    target: '0 attacks succeed',
    tests: ['__tests__/acquire/npm-variables.test.ts'],
    measure: attacks,
  },
  {
    what: 'scripts of the package that change the result',
    target: '0 attacks succeed',
    tests: ['__tests__/e2e/order.test.ts', '__tests__/e2e/channels.test.ts'],
    measure: attacks,
  },
  {
    what: 'scripts of the package that publish something else, by each recipe',
    target: '0 attacks succeed',
    tests: ['__tests__/e2e/recipes.test.ts'],
    run: (tests) => ranTests(tests, { PACKGATE_TESTS: 'all' }),
    measure: attacks,
  },
  {
    what: 'what runs with `--ignore-scripts`',
    target: '0 attacks succeed',
    tests: ['__tests__/acquire/ignoring-scripts.test.ts'],
    measure: attacks,
  },
  {
    what: 'a published package taken for a new one',
    target: '0 attacks succeed',
    tests: ['__tests__/app/witnesses.test.ts'],
    measure: attacks,
  },
  {
    what: 'code that an install runs or adds, and no finding',
    target: '0 attacks succeed',
    tests: [
      '__tests__/read/inner-packages.test.ts',
      '__tests__/rules/install-script.test.ts',
      '__tests__/rules/nested-dependencies.test.ts',
      '__tests__/rules/dependency.test.ts',
      '__tests__/rules/folders.test.ts',
    ],
    measure: attacks,
  },
  {
    what: 'bytes that cost more than their share',
    target: '0 attacks succeed',
    tests: [
      '__tests__/linear/judging.test.ts',
      '__tests__/linear/hostile-sizes.test.ts',
      '__tests__/linear/expressions.test.ts',
      '__tests__/linear/many-findings.test.ts',
    ],
    measure: attacks,
  },
];

function attacks({ failed, tests }) {
  return { met: failed === 0 && tests > 0, found: `${failed} of ${number(tests)}` };
}

function counted(verb) {
  return ({ failed, tests }) => ({
    met: failed === 0 && tests > 0,
    found: `${failed} of ${number(tests)} tests ${verb}`,
  });
}

const missing = rows.flatMap(({ tests = [] }) => tests).filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}`);

const line = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
if (values.rows) {
  for (const { what, target } of rows) line(what, target);
  process.exitCode = 0;
} else {
  let met = true;
  line('what', 'target', 'measured');
  line('---', '---', '---');
  for (const { what, target, tests, run = ranTests, measure } of rows) {
    const result = await run(tests);
    const { met: good, found } = result === null ? { met: true, found: '-' } : measure(result);
    line(what, target, good ? found : `**missed**: ${found}`);
    met &&= good;
  }
  process.exitCode = met ? 0 : 1;
}
