import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Every arrow of the house: a room, and the rooms that it imports beside itself. Data goes down this list. What is not written here is
 * not allowed; the edges (`cli.ts`, `action.ts`, `comment.ts`, `merge.ts`, `verify.ts`, `index.ts`) stand on top.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['cli', 'text'],
  'action.ts': ['action'],
  'comment.ts': ['action'],
  'merge.ts': ['action'],
  'verify.ts': ['action'],
  'index.ts': ['app', 'baseline', 'compare', 'config', 'model', 'read', 'rules'],
  // The edges: what a command or a step is asked, and where its answer goes.
  cli: ['acquire', 'app', 'model', 'output', 'report', 'rules', 'text'],
  action: ['acquire', 'app', 'config', 'github', 'model', 'output', 'report', 'rules', 'text'],
  // The only place that knows the order of the rooms.
  app: ['acquire', 'compare', 'config', 'inclusion', 'model', 'output', 'read', 'report', 'rules', 'text'],
  // The rooms, in the order in which data goes through them.
  acquire: ['baseline', 'model', 'text'], // which release is downloaded is chosen by the table of baselines
  baseline: ['model'],
  read: ['model', 'text'],
  compare: ['model', 'text'],
  config: ['model', 'rules', 'text'], // its schema and its defaults are made from the rules
  rules: ['model', 'text'],
  inclusion: ['model', 'text'],
  report: ['model', 'rules', 'text'], // the words about a finding stand in its rule
  github: ['model', 'text'],
  output: ['model', 'text'],
  text: ['model'],
  model: [],
};

/** Rooms without input and output: the compiler sees them without Node's types. */
const pure = ['baseline', 'compare', 'model', 'report', 'rules', 'text'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const source = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));

const importsOf = (file: string): string[] =>
  [...(source.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier,
  );
const inside = (file: string): string[] => importsOf(file).filter((target) => source.has(target));
const roomOf = (file: string): string => file.split('/')[0] ?? file;

describe('the arrows between the rooms', () => {
  test.each(Object.keys(arrows))('%s imports what the table says, and nothing else', (room) => {
    const own = files.filter((file) => roomOf(file) === room);
    expect(own).not.toEqual([]);
    const targets = own.flatMap((file) => inside(file).map((target) => `${file} → ${target}`));
    const allowed = [room, ...(arrows[room] ?? [])];
    expect(targets.filter((arrow) => !allowed.includes(roomOf(arrow.split(' → ')[1] ?? '')))).toEqual([]);
  });

  test('every arrow of the table is used: one that is not is taken out', () => {
    const idle = Object.entries(arrows).flatMap(([room, targets]) => {
      const used = new Set(
        files
          .filter((file) => roomOf(file) === room)
          .flatMap(inside)
          .map(roomOf),
      );
      return targets.filter((target) => !used.has(target)).map((target) => `${room} → ${target}`);
    });
    expect(idle).toEqual([]);
  });

  test('every file is in a room of the table', () => {
    expect(files.filter((file) => arrows[roomOf(file)] === undefined)).toEqual([]);
  });

  test('no import leads back to where it came from', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'open') cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const target of inside(file)) walk(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('what each room keeps to itself', () => {
  const saying = (expression: RegExp, except: (file: string) => boolean): string[] =>
    files.filter((file) => !except(file) && expression.test(source.get(file) ?? ''));
  const isIn =
    (...rooms: readonly string[]) =>
    (file: string) =>
      rooms.includes(roomOf(file));

  test('the process around it is read at the edges, and its streams end in output', () => {
    const edges = isIn(
      'cli.ts',
      'action.ts',
      'comment.ts',
      'merge.ts',
      'verify.ts',
      'index.ts',
      'cli',
      'action',
      'output',
    );
    expect(saying(/\bprocess\.(env|argv|exit|exitCode|cwd|stdout|stderr)\b/, edges)).toEqual([]);
  });

  test('the toolkit of Actions stays in github', () => {
    expect(saying(/['"]@(?:actions|octokit)\//, isIn('github'))).toEqual([]);
  });

  test('the pure rooms import nothing of Node, and are those that are compiled without it', () => {
    expect(saying(/'node:/, (file) => !pure.includes(roomOf(file)))).toEqual([]);
    const { include } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8'));
    expect(include.toSorted()).toEqual(pure.map((room) => `src/${room}`));
  });

  test('the model holds types, and the one error that others tell apart', () => {
    const values = files
      .filter(isIn('model'))
      .flatMap((file) => (source.get(file) ?? '').match(/^export (?:const|function|class) \w+/gm) ?? []);
    expect(values).toEqual([
      'export class PackgateError',
      'export const usageError',
      'export const undecided',
    ]);
  });

  test('no registry host name is written anywhere', () => {
    expect(saying(/npmjs|yarnpkg\.com|npm\.pkg\.github/, () => false)).toEqual([]);
  });

  test('no file is longer than 350 lines', () => {
    const long = [...source].filter(([, text]) => text.split('\n').length - 1 > 350).map(([file]) => file);
    expect(long).toEqual([]);
  });
});
