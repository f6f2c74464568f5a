import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Approval } from '../model/finding.ts';

const run = promisify(execFile);

/**
 * For each line of a file, from 1, the commit that wrote it: `null` where git does not know, as in a checkout without history. What is
 * asked for is the file in HEAD: git runs no filter for it. A line that is another one in the folder is known to no commit.
 */
export async function approvalsOf(
  path: string,
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<(line: number) => Approval | null> {
  const git = async (...words: string[]): Promise<string> => {
    const { PATH = '', HOME = '' } = env;
    const options = { cwd: dirname(path), env: { PATH, HOME, GIT_OPTIONAL_LOCKS: '0' }, timeout: 10_000 };
    return (await run('git', ['-c', 'core.fsmonitor=false', ...words], { ...options, maxBuffer: 1 << 26 }))
      .stdout;
  };
  try {
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const lines = linesOf(await git('blame', '--line-porcelain', 'HEAD', '--', basename(path)), isShallow);
    const here = text.split(/\r?\n/);
    return (line) => {
      const known = lines[line - 1];
      return known?.text === here[line - 1] ? (known?.approval ?? null) : null;
    };
  } catch {
    return () => null; // no git, no repository, or a file that is in no commit
  }
}

/** `1a2b… 7 9`, then `committer-time 1780000000` and others, `boundary` where history was cut, then the line behind a tab. */
function linesOf(porcelain: string, isShallow: boolean) {
  const lines: { readonly text: string; readonly approval: Approval | null }[] = [];
  let commit = '';
  let date = '';
  let isCut = false;
  for (const each of porcelain.split('\n')) {
    if (each.startsWith('\t')) {
      lines.push({ text: each.slice(1).replace(/\r$/, ''), approval: isCut ? null : { commit, date } });
      isCut = false;
    } else if (/^[0-9a-f]{40,64} \d/.test(each)) commit = each.slice(0, each.indexOf(' '));
    else if (each.startsWith('committer-time '))
      date = new Date(Number(each.slice(15)) * 1000).toISOString().slice(0, 10);
    else if (each === 'boundary') isCut = isShallow;
  }
  return lines;
}
