import { resolve } from 'node:path';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import { linked, painter, wantsColour, wantsLinks } from '../output/colour.ts';
import { said } from '../output/complain.ts';
import { type Written, writeAll, writeTo, writeWhole } from '../output/files.ts';
import { onInterrupt } from '../output/guarded.ts';
import { progressOn, type ShownProgress, silent } from '../output/progress.ts';
import type { FormatName } from '../report/formats.ts';
import { notBlockingLine } from '../report/not-blocking.ts';
import { fileLook, type Look } from '../report/terminal/lines.ts';
import { renderTerminal } from '../report/terminal/terminal.ts';
import type { Shard } from '../text/shard.ts';
import type { Surroundings } from './command.ts';
import type { Given } from './options.ts';

const screenLook = (given: Given, { env, stdout }: Surroundings): Look => {
  const terminal = stdout.isTTY === true;
  return {
    paint: painter(wantsColour({ env, never: given['no-color'] === true, terminal })),
    columns: terminal ? stdout.columns || null : null,
    ...(wantsLinks({ env, terminal }) && { link: linked }),
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

/** What draws a report that is no text; null where it is one. */
const loadedFor = async (given: Given) =>
  given['report-dir'] === undefined && formatOf(given) === 'text'
    ? null
    : {
        ...(await import('../report/formats.ts')),
        ...(await import('../report/receipt.ts')),
        ...(await import('../app/receipt.ts')),
      };

const formatOf = ({ format, json }: Given): FormatName => format ?? (json ? 'json' : 'text');

/** Where a report goes: into the folder of `--report-dir` in all formats, and to `--output` or standard output in one. */
export async function showReport(
  { report, policies, shard }: Shown,
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  const said = notBlockingLine(report.packages, policies);
  const folder = given['report-dir'];
  const loaded = await loadedFor(given);
  if (folder !== undefined && loaded !== null) {
    const { formats, fileNameOf, written, receiptOf, receiptFiles } = loaded;
    const look = { ...fileLook, quiet: false, verbose: true, remark: said };
    const names = Object.keys(formats) as FormatName[];
    const files = names.map((each) => [fileNameOf(each, shard), () => written(each, report, look)] as const);
    const receipt = receiptOf(report, policies, surroundings.env, surroundings.now);
    const besides = shard === null ? receiptFiles(receipt) : [];
    writeAll(resolve(surroundings.cwd, folder), new Map([...files, ...besides]));
  }
  const [quiet, verbose] = [given.quiet ?? false, given.verbose ?? false];
  await show(
    (look) => {
      const options = { ...look, quiet, verbose, remark: said, failOn: given['fail-on'] };
      if (loaded === null) return renderTerminal(report, options);
      return loaded.written(formatOf(given), report, options);
    },
    given,
    surroundings,
  );
}

interface Shown {
  readonly report: Report;
  readonly policies: readonly (Policy | null)[];
  readonly shard: Shard | null;
}

export const remark = (message: string, { stderr }: Surroundings): void => {
  stderr.write(said(message));
};

export function progressFor(given: Given, { stderr }: Surroundings): ShownProgress {
  if (given.quiet) return silent;
  const progress = progressOn({
    write: (text) => stderr.write(text),
    columns: stderr.isTTY ? stderr.columns || 80 : null,
    now: () => process.uptime() * 1000,
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
