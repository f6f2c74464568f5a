import { describe, expect, test } from 'vitest';
import { listen } from './helpers/commands.ts';
import { matched } from './helpers/payloads.ts';

/** The model of the runner must hear what the real one obeys, or the other tests show nothing. */
describe('the model of the runner', () => {
  test.each([
    ['::error::x', 'error'],
    ['  \t::set-output name=verdict::pass', 'set-output'],
    ['text ##[error]x', 'error'],
    ['##[set-env name=A;]b', 'set-env'],
    ['::stop-everything a=b,c=d::', 'stop-everything'],
    ['text\r::group::x', 'group'],
  ])('%j is a command', (line, name) => {
    expect(listen(line).commands.map((command) => command.name)).toEqual([name]);
  });

  test.each(['text ::error::x', '│ ::error::x', '::', '::::', ':: no end', '##\\[error]', '#[x]'])(
    '%j is none',
    (line) => {
      expect(listen(line).commands).toEqual([]);
    },
  );

  test.each(matched)('%j is an annotation, and none behind a space and before one', (line) => {
    expect(listen(line).matched).toEqual([line]);
    expect(listen(` ${line} `).matched).toEqual([]);
  });

  test('reads properties and messages as they were before they were escaped', () => {
    const [command] = listen('::error file=a%2Cb,line=3,title=x%3A y::one%0Atwo 100%25').commands;
    expect(command).toEqual({
      name: 'error',
      properties: { file: 'a,b', line: '3', title: 'x: y' },
      message: 'one\ntwo 100%',
    });
  });

  test('hears nothing while it was told not to listen, but the test does', () => {
    const heard = listen('::stop-commands::w\n::error::a\n##[b]c\n::w::\n::notice::d');
    expect(heard.silenced.map(({ name }) => name)).toEqual(['error', 'b']);
    expect(heard.commands.map(({ name }) => name)).toEqual(['notice']);
    expect(() => listen('::stop-commands::w\n')).toThrow('never to begin again');
  });
});
