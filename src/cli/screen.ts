import { resolve } from 'node:path';
import { painter, wantsColour } from '../output/colour.ts';
import { said } from '../output/complain.ts';
import { type Written, writeTo, writeWhole } from '../output/files.ts';
import { onInterrupt } from '../output/guarded.ts';
import { progressOn, type ShownProgress, silent } from '../output/progress.ts';
import { fileLook, type Look } from '../report/terminal/lines.ts';
import type { Surroundings } from './command.ts';
import type { Given } from './options.ts';

const screenLook = (given: Given, { env, stdout }: Surroundings): Look => {
  const terminal = stdout.isTTY === true;
  return {
    paint: painter(wantsColour({ env, never: given['no-color'] === true, terminal })),
    columns: terminal ? stdout.columns || null : null,
  };
};

/** Renders for where it goes: the file of `--output`, or standard output. */
export async function show(
  render: (look: Look) => Written,
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  if (given.output === undefined) {
    await writeTo(surroundings.stdout, render(screenLook(given, surroundings)));
    return;
  }
  writeWhole(resolve(surroundings.cwd, given.output), render(fileLook));
  if (!given.quiet) remark(`wrote the report to ${given.output}`, surroundings);
}

export const remark = (message: string, { stderr }: Surroundings): void => {
  stderr.write(said(message));
};

export function progressFor(given: Given, { stderr }: Surroundings): ShownProgress {
  if (given.quiet) return silent;
  const progress = progressOn({
    write: (text) => stderr.write(text),
    columns: stderr.isTTY ? stderr.columns || 80 : null,
    now: () => performance.now(),
  });
  const settled = onInterrupt(progress.end); // what is said then needs an empty line
  return {
    show: progress.show,
    end: () => {
      settled();
      progress.end();
    },
  };
}
