// Runs real version pairs against the registry and shows what the default policy makes of them.
// Each line of FILE: {"id","name","from","to","expect":"pass"|"warn"|"fail"}.
import { readFileSync } from 'node:fs';
import { check } from '../dist/index.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('calibrate: name the file of version pairs: npm run calibrate -- pairs.jsonl\n');
  process.exit(2);
}
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

const outcomes = new Map();
const queue = pairs.values();
const walk = async () => {
  for (const pair of queue) outcomes.set(pair, await outcomeOf(pair));
};
await Promise.all([walk(), walk(), walk(), walk()]);

const counts = {};
for (const pair of pairs) {
  const { grade, verdict, rules } = outcomes.get(pair);
  counts[grade] = (counts[grade] ?? 0) + 1;
  const columns = [
    pair.id,
    grade.padEnd(9),
    `expected ${pair.expect}, got ${verdict}`.padEnd(28),
    `${pair.name} ${pair.from} → ${pair.to}`,
  ];
  process.stdout.write(`${columns.join('  ')}\n     ${rules}\n`);
}
process.stdout.write(
  `${Object.entries(counts)
    .map(([grade, count]) => `${count} ${grade}`)
    .join(', ')}\n`,
);
process.exitCode = counts.missed || counts.false || counts.undecided ? 1 : 0;

async function outcomeOf({ name, from, to, expect }) {
  try {
    const report = await check({ candidates: [`${name}@${to}`], baseline: from });
    const [{ verdict, findings, problem }] = report.packages;
    return { grade: gradeOf(expect, verdict), verdict, rules: problem?.message ?? summary(findings) };
  } catch (error) {
    return { grade: 'undecided', verdict: 'undecided', rules: error.message };
  }
}

/** A `warn` pair is there to be looked at, whatever comes of it. */
function gradeOf(expect, verdict) {
  if (verdict === 'undecided') return 'undecided';
  if (expect === 'warn') return 'shown';
  if (expect === 'fail') return verdict === 'fail' ? 'caught' : 'missed';
  return verdict === 'fail' ? 'false' : 'quiet';
}

function summary(findings) {
  const counts = new Map();
  for (const { rule, severity, novelty } of findings) {
    if (novelty === 'existing') continue;
    const key = `${severity} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (
    [...counts].map(([key, count]) => (count === 1 ? key : `${key} ×${count}`)).join(', ') || 'nothing new'
  );
}
