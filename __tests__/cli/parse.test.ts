import { describe, expect, test } from 'vitest';
import { parse } from '../../src/cli/parse.ts';
import { PackgateError } from '../../src/model/errors.ts';

const parsed = (words: string[], folders: readonly string[] = []) =>
  parse(words, (path) => folders.includes(path));

function complaint(...words: string[]): string {
  try {
    parsed(words);
  } catch (error) {
    expect(error).toBeInstanceOf(PackgateError);
    expect((error as PackgateError).exit).toBe(2);
    return (error as PackgateError).message;
  }
  throw new Error('nothing was wrong');
}

describe('commands and candidates', () => {
  test.each([
    [[], 'check', false, []],
    [['check'], 'check', true, []],
    [['./check'], 'check', false, ['./check']],
    [['--', 'check'], 'check', false, ['check']],
    [['pkg-a', 'b.tgz', '@acme/cli@1.0.0'], 'check', false, ['pkg-a', 'b.tgz', '@acme/cli@1.0.0']],
    [['check', 'list'], 'check', true, ['list']],
    [['--json', 'list', 'a.tgz'], 'list', true, ['a.tgz']],
    [['diff', 'a', 'b', 'package.json'], 'diff', true, ['a', 'b', 'package.json']],
    [['explain'], 'explain', true, []],
    [['demo'], 'demo', true, []],
    [['diff', '--help'], 'diff', true, []],
  ] as const)('%j', (words, command, named, rest) => {
    expect(parsed([...words])).toMatchObject({ command, named, words: rest });
  });

  test('a folder that only sounds like a command is a candidate', () => {
    expect(parsed(['dist'], ['dist'])).toMatchObject({ command: 'check', words: ['dist'] });
    expect(complaint('dist')).toContain('Did you mean list?');
    expect(complaint('chekc')).toContain(
      'There is no command "chekc" and no folder of that name. Did you mean check?',
    );
  });
});

describe('options', () => {
  test('what was given is there, and nothing else', () => {
    expect(parsed(['.']).given).toEqual({});
    expect(
      parsed(['.', '--baseline=1.0.0', '--mode', 'publish', '--fail-on', 'never', '--quiet', '--no-color'])
        .given,
    ).toEqual({ baseline: '1.0.0', mode: 'publish', 'fail-on': 'never', quiet: true, 'no-color': true });
    expect(parsed(['--baseline', 'auto']).given).toEqual({ baseline: 'auto' });
  });

  test('the last of two wins', () => {
    expect(parsed(['--mode', 'pr', '--mode', 'publish']).given.mode).toBe('publish');
  });

  test.each([
    [['--basline', '1'], 'There is no option --basline. Did you mean --baseline?'],
    [['--out', 'x'], 'There is no option --out. Did you mean --output?'],
    [['--failon', 'x'], 'Did you mean --fail-on?'],
    [['-x'], 'There is no option -x.'],
    [['--constructor'], 'There is no option --constructor.'],
    [['--__proto__', 'x'], 'There is no option --__proto__.'],
    [['--baseline'], '--baseline needs a value: --baseline SPEC.'],
    [['--baseline', ''], '--baseline needs a value'],
    [['--baseline='], '--baseline needs a value'],
    [
      ['--baseline', '--json'],
      '--baseline needs a value before --json. If that is the value, write --baseline=--json.',
    ],
    [['--quiet=yes'], '--quiet takes no value.'],
    [['--fail-on', 'warn'], '--fail-on must be error, warning or never, not "warn". Did you mean warning?'],
    [['--mode', 'PR'], '--mode must be pr or publish, not "PR". Did you mean pr?'],
    [['--format', 'pdf'], '--format must be text, json, markdown, sarif or html, not "pdf".'],
    [['--packer', 'npn'], '--packer must be npm, pnpm, yarn or bun, not "npn". Did you mean npm?'],
    [['--registry', 'registry.example'], '--registry must be a web address'],
    [['--registry', 'ftp://registry.example/'], '--registry must be a web address'],
    [['diff', 'a', 'b', '--baseline', '1'], 'packgate diff has no option --baseline'],
    [['explain', 'secret', '--json'], 'packgate explain has no option --json'],
    [['diff', 'a'], 'Missing argument: packgate diff A B [PATH...].'],
    [['list'], 'Missing argument: packgate list CANDIDATE.'],
    [['list', 'a', 'b'], 'Unexpected argument "b": packgate list CANDIDATE.'],
    [['demo', 'now'], 'Unexpected argument "now"'],
    [['check', ''], 'Empty argument.'],
    [['--tag', 'next'], 'There is no option --tag.'],
  ])('%j is answered', (words, answer) => {
    expect(complaint(...words)).toContain(answer);
    expect(complaint(...words)).toContain('"packgate --help"');
  });

  test('a value that begins with a dash can be said', () => {
    expect(parsed(['--config=-x']).given.config).toBe('-x');
  });

  test('a password in a wrong address is not repeated', () => {
    expect(complaint('--registry', 'htp://me:hunter2@registry.example/')).not.toContain('hunter2');
  });

  test('help and version are answered whatever else was typed', () => {
    expect(parsed(['diff', '-h']).given.help).toBe(true);
    expect(parsed(['list', '--version']).given.version).toBe(true);
  });
});
