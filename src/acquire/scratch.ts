import type { ChildProcess } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  unlinkSync,
  type WriteStream,
} from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBuiltinModule, kill } from 'node:process';
import type { Stream } from 'node:stream';
import { type PackgateError, undecided } from '../model/errors.ts';

export interface Scratch {
  /** A fresh, empty folder that only this user can look into. */
  folder(): Promise<string>;
  /** A file that lives as long, emptied and open before this returns: one that opens later could come back into a folder being removed. */
  file(path: string): WriteStream;
  /** Ends a stream, or a child and everything it has started, when the scratch ends before it. */
  adopt(work: Work): void;
  /** Ends what is at work, waits until it has ended, and removes the folders. */
  end(): Promise<void>;
  /** The same at once, so that a signal's listener can call it; may be called twice. */
  dispose(): void;
}

type Work = ChildProcess | (Stream & { destroy(): unknown });

/** What a dead file system holds up never closes, and nobody waits for it longer than this. */
const patience = 1_000;

export function createScratch(parent: string = tmpdir()): Scratch {
  const folders = new Set<string>();
  const files = new Set<string>();
  const works = new Map<Work, Promise<void>>();
  let over = false;
  const adopt = (work: Work): void => {
    const closed = new Promise<void>((resolve) => work.once('close', resolve));
    works.set(
      work,
      closed.finally(() => works.delete(work)),
    );
    if (over) stop(work);
  };
  const remove = (): void => {
    files.forEach(removeFile); // an empty folder is removed with fewer questions
    files.clear();
    folders.forEach(removeFolder);
    folders.clear();
  };
  return {
    async folder() {
      if (over) throw ended();
      const path = made(parent);
      folders.add(path);
      await null;
      if (over) throw ended(); // and the folder is gone
      return path;
    },
    file(path) {
      if (over) throw ended();
      files.add(path);
      const stream = createWriteStream(path, { fd: openSync(path, 'w', 0o600) });
      adopt(stream);
      return stream;
    },
    adopt,
    async end() {
      over = true;
      for (const work of works.keys()) stop(work);
      await within(patience, Promise.all(works.values()));
      remove();
    },
    dispose() {
      over = true;
      for (const work of works.keys()) stop(work);
      remove();
    },
  };
}

const stop = (work: Work): void => void ('destroy' in work ? work.destroy() : killGroup(work));

async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
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

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Its folder will be removed.
  }
}

/**
 * What a killed child was writing may still be finished. rmSync lists a folder once and from then on only repeats the rmdir
 * (`lib/internal/fs/rimraf.js` of Node 20), so a file that comes in between stays for all its retries.
 */
function removeFolder(folder: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      if (attempt > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt * 20);
      rmSync(folder, { recursive: true, force: true });
      if (!existsSync(folder)) return;
    } catch {
      // A folder that cannot be removed must not hide how the run ended.
    }
  }
}

/** Children lead a process group of their own, so that what a script left running in the background ends too. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (platform() !== 'win32') kill(-pid, 'SIGKILL');
    else {
      const { spawnSync } = getBuiltinModule('node:child_process');
      spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    }
  } catch {
    // It has ended by itself.
  }
}
