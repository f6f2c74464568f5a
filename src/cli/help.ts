import { type CommandName, commandNames, commands } from './command-table.ts';
import { factsOf, type OptionName, optionNames } from './options.ts';

export function helpText(command: CommandName | null): string {
  const told = command === null ? commandNames : [command];
  const relevant = optionNames.filter((name) => told.some((each) => factsOf(name).for.includes(each)));
  const width = Math.max(...relevant.map((name) => spelling(name).length));
  return [
    'Usage:',
    ...told.flatMap((name) => [`  ${commands[name].usage}`, ...wrapped(commands[name].about, 6)]),
    '',
    'Options:',
    ...relevant.flatMap((name) => {
      const [first = '', ...rest] = wrapped(about(name), width + 4);
      return [`  ${spelling(name).padEnd(width)}${first.slice(width + 2)}`, ...rest];
    }),
    '',
    'Exit codes: 0 passed, perhaps with warnings; 1 failed; 2 wrong usage or configuration; 3 undecided.',
    '',
  ].join('\n');
}

/** The options as docs/command-line.md has them. */
export function optionsTable(): string {
  const rows = optionNames.map(
    (name) =>
      `| \`${spelling(name).replaceAll('|', '\\|')}\` | ${factsOf(name).for.join(', ')} | ${about(name).replaceAll('|', '\\|')} |`,
  );
  return ['| option | for | what it does |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function spelling(name: OptionName): string {
  const { value, choices, short } = factsOf(name);
  const lead = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return value === null ? lead : `${lead} ${choices?.join('|') ?? value}`;
}

function about(name: OptionName): string {
  const { about: text, default: fallback } = factsOf(name);
  return fallback === undefined ? text : `${text} (default: ${fallback})`;
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length > 99) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each);
}
