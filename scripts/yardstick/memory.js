// Peak memory of whole checks, each in a process of its own and with the same package on both sides, so that two of them are held.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory, root } from '../bench/timing.js';
import { hostilePackages } from './hostile-packages.js';
import { tarballs } from './packages.js';

const largest = 20;

export async function memory(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'packgate-yardstick-'));
  try {
    const hostile = [];
    for (const name of Object.keys(hostilePackages)) {
      const file = join(scratch, `${name}.tgz`);
      // Made in a process of its own: a child's peak begins at what its parent has when it is started.
      execFileSync(process.execPath, [join(root, 'scripts/yardstick/hostile-packages.js'), name, file]);
      hostile.push(await peak(file));
      rmSync(file);
    }
    const real = [];
    if (folder !== null) for (const file of tarballs(folder).slice(0, largest)) real.push(await peak(file));
    return { hostile: most(hostile), real: folder === null ? null : most(real) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function peak(file) {
  const check = [process.execPath, join(root, 'dist/cli.js'), 'check', file, '--baseline', file, '--quiet'];
  const mebibytes = Math.round((await peakMemory(check)) / 2 ** 20);
  process.stderr.write(`${mebibytes} MiB for ${file}\n`);
  return mebibytes;
}

const most = (peaks) => ({ count: peaks.length, peak: Math.max(...peaks) });
