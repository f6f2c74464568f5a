// Whole commands, timed in pairs, and the peak of their memory.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { store } from './packages.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function row(what, measured, limit) {
  process.stdout.write(`  ${what.padEnd(36)}${measured.padEnd(24)}${limit}\n`);
}

/** Two commands in turn, after one warm-up each: the median of the ratios of their times, pair by pair. */
export async function timeRatio(first, second, runs = 5) {
  await seconds(first);
  await seconds(second);
  const found = [];
  for (let run = 0; run < runs; run++) found.push((await seconds(first)) / (await seconds(second)));
  return median(found);
}

export async function seconds(command, env) {
  const began = performance.now();
  await finished(command, env);
  return (performance.now() - began) / 1000;
}

/** Seconds of a command of the shell: those that went by, and those of the processor, of all that it started too. */
export async function timed(command) {
  const began = performance.now();
  const shell = spawn('sh', ['-c', `(${command}) >/dev/null; times`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const spent = (await text(shell.stdout)).matchAll(/(\d+)m([\d.]+)s/g);
  const processor = [...spent].reduce((sum, [, minutes, rest]) => sum + minutes * 60 + Number(rest), 0);
  return { time: (performance.now() - began) / 1000, processor };
}

/** Peak memory of a node program in bytes, the seconds of all its threads, which it writes itself as it ends, and those that went by. */
export async function usage(command) {
  const notes = ['peak', 'time'].map((what) => join(store, `${what}-${process.pid}`));
  const [memory, processors] = notes;
  const preload = pathToFileURL(join(root, 'scripts/peak-memory.js')).href;
  const env = { PEAK_MEMORY_FILE: memory, PROCESSOR_TIME_FILE: processors };
  const time = await seconds(command, { NODE_OPTIONS: `--import=${preload}`, ...env });
  const [peak, processor] = notes.map((note) => Number(readFileSync(note, 'utf8')));
  for (const note of notes) rmSync(note);
  return { peak, processor: processor / 1e6, time };
}

export const peakMemory = async (command) => (await usage(command)).peak;

function finished([command, ...words], env = {}) {
  return new Promise((resolve, reject) => {
    spawn(command, words, { stdio: 'ignore', env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', resolve);
  });
}

/** What a command wrote to its standard output. */
export const printed = ([command, ...words]) =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
