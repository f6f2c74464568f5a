import { expect, test } from 'vitest';
import { commandNames, commands } from '../../src/cli/command-table.ts';
import { helpText, optionsTable } from '../../src/cli/help.ts';
import { factsOf, optionNames } from '../../src/cli/options.ts';
import { parse } from '../../src/cli/parse.ts';
import { formats } from '../../src/report/formats.ts';
import { nearest } from '../../src/text/nearest.ts';

test('the help names every command and option, in lines that fit', () => {
  const text = helpText(null);
  for (const name of optionNames) expect(text).toContain(`--${name}`);
  for (const name of commandNames) expect(text).toContain(commands[name].usage);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(text).toMatchSnapshot();
});

test('the help of a command has its own options only', () => {
  expect(helpText('explain')).not.toContain('--baseline');
  expect(helpText('check')).toContain('--baseline SPEC');
  expect(helpText('check')).not.toContain('packgate diff');
});

test('the table of options has a row for each', () => {
  expect(optionsTable().trimEnd().split('\n')).toHaveLength(optionNames.length + 2);
});

test('every option of the table is understood by the parser', () => {
  for (const name of optionNames) {
    const [command] = factsOf(name).for;
    const words = [`--${name}`, 'word'];
    const value = {
      registry: 'https://registry.example/',
      only: 'kettle',
      shard: '1/4',
      mode: 'pr',
      'fail-on': 'error',
      packer: 'npm',
      format: 'text',
    };
    const takes = helpText(null)
      .match(new RegExp(`^ +(?:-\\w, )?--${name} (\\S+)`, 'm'))?.[1]
      ?.match(/^[A-Z|a-z]+$/);
    if (name in value) words[0] += `=${value[name as keyof typeof value]}`;
    else if (takes && /^[A-Z]+$/.test(takes[0])) words[0] += '=x';
    expect(parse([command ?? '', ...words], () => true).given).toHaveProperty(name);
  }
});

test('the formats that can be asked for are the formats there are', () => {
  for (const format of Object.keys(formats)) {
    expect(parse(['--format', format], () => true).given.format).toBe(format);
  }
});

test('the nearest spelling, where there is one', () => {
  expect(nearest('lst', ['list', 'check'])).toBe('list');
  expect(nearest('colour', ['no-color', 'quiet'])).toBe(null);
  expect(nearest('x'.repeat(100_000), ['list'])).toBe(null);
  expect(nearest('', ['ab'])).toBe(null);
});
