import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { type PackgateError, undecided } from '../model/errors.ts';

export interface Scratch {
  /** A fresh, empty folder that only this user can look into. */
  folder(): Promise<string>;
  /** Kills the child and everything it has started when the scratch is disposed of before the child ends. */
  adopt(child: ChildProcess): void;
  /** Synchronous, so that a signal's listener can call it; may be called twice. */
  dispose(): void;
}

export function createScratch(parent: string = tmpdir()): Scratch {
  const folders = new Set<string>();
  const children = new Set<ChildProcess>();
  let over = false;
  return {
    async folder() {
      if (over) throw ended();
      const path = made(parent);
      folders.add(path);
      await null;
      if (over) throw ended(); // and the folder is gone
      return path;
    },
    adopt(child) {
      children.add(child);
      child.once('close', () => children.delete(child));
      if (over) killGroup(child);
    },
    dispose() {
      over = true;
      children.forEach(killGroup);
      folders.forEach(remove);
      folders.clear();
    },
  };
}

const ended = (): PackgateError =>
  undecided('interrupted', 'The run was ended before it was done: start it again.');

/** Synchronous: a signal that comes between its making and its being known would leave it behind. */
function made(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'packgate-'));
  } catch (cause) {
    throw undecided(
      'temporary-folder',
      `No temporary folder can be made in ${parent}: make room there or point TMPDIR at another place.`,
      cause,
    );
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // A folder that cannot be removed must not hide how the run ended.
  }
}

/** Children lead a process group of their own, so that what a script left running in the background ends too. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (platform() === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
