import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { onInterrupt, undo } from '../../src/output/guarded.ts';
import { tool } from '../../src/text/tool.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { screen } from '../helpers/screen.ts';

async function packgate(
  words: string[],
  facts: Parameters<typeof screen>[0] = {},
  env: Record<string, string> = {},
) {
  const [stdout, stderr] = [screen(facts), screen(facts)];
  const { signal } = new AbortController();
  const code = await run(words, { cwd: temporaryFolder(), env, stdout, stderr, signal, now: new Date() });
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

describe('what needs no package', () => {
  test('version and help', async () => {
    expect(await packgate(['check', '--version'])).toEqual({
      code: 0,
      stdout: `${tool.version}\n`,
      stderr: '',
    });
    expect(await packgate(['-h'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('packgate diff A B'),
      stderr: '',
    });
    expect(await packgate(['list', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining('--baseline'),
    });
  });

  test('an explanation', async () => {
    const { code, stdout } = await packgate(['explain', 'source-map']);
    expect(code).toBe(0);
    expect(stdout).toContain('│ source-map: source map\n');
    expect(stdout).toContain('floor: 100 kB');
    expect((await packgate(['explain'])).stdout).toContain('│ hazardous-entry');
  });

  test('colour on a terminal, and none where it is not wanted', async () => {
    const tty = { isTTY: true, columns: 80 };
    expect((await packgate(['explain', 'secret'], tty)).stdout).toContain('\u001b[1m');
    expect((await packgate(['explain', 'secret', '--no-color'], tty)).stdout).not.toContain('\u001b');
    expect((await packgate(['explain', 'secret'], tty, { NO_COLOR: '1' })).stdout).not.toContain('\u001b');
    expect((await packgate(['explain', 'secret'], {}, { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
  });
});

describe('what is wrong', () => {
  test.each([
    [['--nonsense'], 'There is no option --nonsense.'],
    [['explain', 'source-maps'], 'There is no rule "source-maps". Did you mean source-map?'],
    [['explain', '::error::\n##[group]'], 'There is no rule "::error::'],
    [['list', '.', '--format', 'sarif'], 'packgate list writes text or json, not sarif'],
  ])('%j is one sentence on stderr and exit 2', async (words, sentence) => {
    const { code, stdout, stderr } = await packgate(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`packgate: ${sentence}`);
    expect(stderr).not.toContain('    at ');
    expect(stderr).not.toContain('##[');
    expect(stderr.split('\n').every((line) => /^(packgate: | {2}│ |$)/.test(line))).toBe(true);
  });
});

describe('an interrupted run', () => {
  test('is undone once, whatever fails meanwhile', () => {
    const undone: string[] = [];
    onInterrupt(() => {
      undone.push('first');
      throw new Error('no');
    });
    const takeBack = onInterrupt(() => undone.push('taken back'));
    onInterrupt(() => undone.push('second'));
    takeBack();
    undo();
    undo();
    expect(undone).toEqual(['first', 'second']);
  });

  test('says nothing more and is undecided', async () => {
    const [stdout, stderr] = [screen(), screen()];
    const env = {};
    const stopped = { cwd: '.', env, stdout, stderr, signal: AbortSignal.abort(), now: new Date() };
    expect(await run(['--nonsense'], stopped)).toBe(3);
    expect(stderr.written()).toBe('');
  });
});
