// Checks real releases against the release before each, and shows what the default policy makes of them:
//
//   npm run calibrate -- FILE... [--results FILE] [--minutes 60] [--jobs 4]
//
// FILE has pairs, one JSON object in each line ({"name", "from", "to", "expect"}; expect is pass, warn, fail or missing),
// or is a package-lock.json: then each package in it is a release. With --results every outcome is kept in that file:
// the next run goes on where this one ended, or, if dist has changed, shows which outcomes have changed with it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    results: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    jobs: { type: 'string', default: String(2 * availableParallelism()) },
  },
});
if (positionals.length === 0) {
  process.stderr.write(
    'calibrate: name a file of pairs, or a package-lock.json: npm run calibrate -- FILE\n',
  );
  process.exit(2);
}
const dist = resolve(import.meta.dirname, '../dist');
const build = hashOf(dist);
const key = ({ name, from, to }) => `${name} ${from ?? ''} ${to}`;
const pairs = [...new Map(positionals.flatMap(pairsIn).map((pair) => [key(pair), pair])).values()];
const earlier = new Map();
for (const { pair, ...outcome } of linesOf(values.results)) earlier.set(pair, outcome);

const elsewhere = mkdtempSync(join(tmpdir(), 'calibrate-')); // where no configuration of ours is found
const outcomes = new Map();
const until = Date.now() + Number(values.minutes) * 60_000;
const queue = pairs.values();
const walk = async () => {
  for (const pair of queue) {
    const known = earlier.get(key(pair));
    if (known?.build === build) outcomes.set(pair, known);
    else if (Date.now() < until) {
      const outcome = { build, ...(await outcomeOf(pair)) };
      outcomes.set(pair, outcome);
      // What the registry did not give may be there the next time.
      if (values.results !== undefined && outcome.verdict !== 'undecided')
        appendFileSync(values.results, `${JSON.stringify({ pair: key(pair), ...outcome })}\n`);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.size} of ${pairs.length} `);
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, walk));
const checked = pairs.flatMap((pair) => (outcomes.has(pair) ? [[pair, outcomes.get(pair)]] : []));
rmSync(elsewhere, { recursive: true, force: true });
report();

function report() {
  const print = (text) => process.stdout.write(`${text}\n`);
  const grades = {};
  for (const [pair, outcome] of checked) {
    const grade = gradeOf(pair.expect, outcome.verdict);
    if (grade !== null) grades[grade] = (grades[grade] ?? 0) + 1;
    const told = grade === null ? outcome.verdict !== 'pass' : grade !== 'right';
    if (told)
      print(
        `${(grade ?? outcome.verdict).padEnd(9)}  ${nameOf(pair, outcome)}\n           ${inWords(outcome)}`,
      );
  }
  const changed = checked.filter(([pair, outcome]) => {
    const before = earlier.get(key(pair));
    return before !== undefined && before.build !== build && inWords(before) !== inWords(outcome);
  });
  if (changed.length > 0) print('\nWhat has changed since the results in the file:');
  for (const [pair, outcome] of changed)
    print(
      `${nameOf(pair, outcome)}\n  before  ${inWords(earlier.get(key(pair)))}\n  now     ${inWords(outcome)}`,
    );

  const all = checked.map(([, outcome]) => outcome);
  const share = (count) =>
    `${count}`.padStart(6) + `${((100 * count) / Math.max(1, all.length)).toFixed(1)}`.padStart(8);
  print(`\n${'verdict'.padEnd(28)}count of 100`);
  for (const verdict of ['pass', 'warn', 'fail', 'undecided'])
    print(verdict.padEnd(26) + share(all.filter((each) => each.verdict === verdict).length));
  print(`${'first release'.padEnd(26)}${share(all.filter((each) => each.from === null).length)}`);
  print(`\n${'rule, in how many releases'.padEnd(28)}count of 100`);
  const rules = new Map();
  for (const { fired } of all)
    for (const rule of Object.keys(fired)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    print(rule.padEnd(26) + share(count));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  if (times.length > 0)
    print(`\ntime of a check: median ${times[times.length >> 1]} ms, longest ${times.at(-1)} ms`);
  if (Object.keys(grades).length > 0)
    print(
      `of those with an expectation: ${Object.entries(grades)
        .map(([grade, count]) => `${count} ${grade}`)
        .join(', ')}`,
    );
  const left = pairs.length - checked.length;
  if (left > 0) print(`${left} of ${pairs.length} were not checked: the time was over`);
  process.exitCode = grades.missed || grades.false || grades.undecided || left > 0 ? 1 : 0;
}

function outcomeOf({ name, from, to }) {
  const words = ['check', `${name}@${to}`, '--json', ...(from === undefined ? [] : ['--baseline', from])];
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join(dist, 'cli.js'), ...words], {
      cwd: elsewhere,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = ['', ''];
    for (const [index, stream] of [child.stdout, child.stderr].entries())
      stream.setEncoding('utf8').on('data', (text) => {
        texts[index] += text;
      });
    child.on('close', () => {
      const [json, words] = texts;
      try {
        const { packages, stats } = JSON.parse(json);
        const [{ verdict, findings, problem, baseline }] = packages;
        const fired = {};
        for (const { rule, severity, novelty, waived } of findings)
          if (novelty === 'new' && waived === null) {
            const each = `${severity} ${rule}`;
            fired[each] = (fired[each] ?? 0) + 1;
          }
        const from = baseline?.version ?? null;
        settle({ verdict, from, fired, problem: problem?.message ?? null, ms: stats.durationMs });
      } catch {
        settle({ verdict: 'undecided', from: null, fired: {}, problem: words.trim(), ms: 0 });
      }
    });
  });
}

/** `null` where nothing was expected. A `warn` pair is there to be looked at, whatever comes of it. */
function gradeOf(expect, verdict) {
  if (expect === undefined) return null;
  if (verdict === 'undecided') return 'undecided';
  if (expect === 'warn') return 'shown';
  if (expect === 'fail') return verdict === 'fail' ? 'right' : 'missed';
  return verdict === 'fail' ? 'false' : 'right';
}

function nameOf({ name, to }, { from, verdict }) {
  return `${name} ${from ?? '(nothing)'} → ${to}  ${verdict}`;
}

function inWords({ fired, problem }) {
  const each = Object.entries(fired).map(([rule, count]) => (count === 1 ? rule : `${rule} ×${count}`));
  return problem ?? (each.join(', ') || 'nothing new');
}

function pairsIn(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return linesOf(file);
  return Object.entries(JSON.parse(text).packages).flatMap(([path, { name, version, link, resolved }]) => {
    const fromRegistry = path !== '' && !link && version !== undefined && !/^(?:git|file)/.test(resolved);
    return fromRegistry ? [{ name: name ?? path.replace(/^.*node_modules\//, ''), to: version }] : [];
  });
}

function linesOf(file) {
  if (file === undefined || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function hashOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.js')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
