/** Workflow commands as the runner finds them, in each line of stdout and of stderr. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * `::name key=value,…::message` at the start of a line, white space before it allowed; `##[name …]message` anywhere in it. The runner
 * obeys the names that it knows; here every name counts, since it may learn more.
 */
function commandIn(line: string): Command | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end > 2) return command(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
  const [, inside, message = ''] = /##\[([^\]]+)\](.*)$/s.exec(line) ?? [];
  return inside === undefined ? null : command(inside, ';', message);
}

function command(inside: string, separator: string, message: string): Command {
  const space = inside.indexOf(' ');
  const name = space === -1 ? inside : inside.slice(0, space);
  const pairs = (space === -1 ? '' : inside.slice(space + 1))
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), propertyOf(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), message: messageOf(message) };
}

const messageOf = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const propertyOf = (text: string): string => messageOf(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** What actions/setup-node registers, and every release workflow has: a line that matches becomes an annotation. */
const matchers = [
  /^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
  /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
];
/** Colours are taken away before. */
const colours = /\u001b\[[0-9;]*m?/g;

export const isMatched = (line: string): boolean =>
  matchers.some((matcher) => matcher.test(line.replace(colours, '')));

export interface Heard {
  readonly commands: readonly Command[];
  /** What stood where the runner was told not to listen, and would have been a command elsewhere. */
  readonly silenced: readonly Command[];
  /** Lines that are no commands. */
  readonly lines: readonly string[];
  /** Lines that a problem matcher makes something of, whatever the runner was told. */
  readonly matched: readonly string[];
}

/** What the runner makes of a stream, lines that only a carriage return parts included. */
export function listen(text: string): Heard {
  const commands: Command[] = [];
  const silenced: Command[] = [];
  const lines: string[] = [];
  let word: string | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const found = commandIn(line);
    if (word !== null && found?.name === word) word = null;
    else if (word !== null) {
      if (found === null) lines.push(line);
      else silenced.push(found);
    } else if (found === null) lines.push(line);
    else if (found.name === 'stop-commands') word = found.message;
    else commands.push(found);
  }
  if (word !== null) throw new Error('the runner was told to stop listening, and never to begin again');
  return { commands, silenced, lines, matched: lines.filter(isMatched) };
}
