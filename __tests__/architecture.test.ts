import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const rooms = ['acquire', 'read', 'compare', 'judge', 'report', 'deliver'];
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const source = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const specifiers = source.get(file)?.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g) ?? [];
  return [...specifiers].map(([, specifier = '']) =>
    specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/') : specifier,
  );
}

const roomOf = (file: string): string => file.split('/')[0] ?? file;
const inside = (file: string): string[] =>
  (imports.get(file) ?? []).filter((target) => files.includes(target));

describe('the arrows between the rooms', () => {
  test.each(files.filter((file) => rooms.includes(roomOf(file))))(
    '%s imports its own room and the model',
    (file) => {
      const foreign = inside(file).filter((target) => ![roomOf(file), 'model'].includes(roomOf(target)));
      expect(foreign).toEqual([]);
    },
  );

  test('the model imports nothing but itself', () => {
    const foreign = files
      .filter((file) => roomOf(file) === 'model')
      .flatMap((file) => (imports.get(file) ?? []).filter((target) => roomOf(target) !== 'model'));
    expect(foreign).toEqual([]);
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

  test('every import names a file that is there', () => {
    const broken = files.flatMap((file) =>
      (imports.get(file) ?? []).filter((target) => target.endsWith('.ts') && !files.includes(target)),
    );
    expect(broken).toEqual([]);
  });
});

describe('what the edges keep to themselves', () => {
  const edges = (file: string): boolean =>
    /^(?:(?:cli|action|comment|index)\.ts$|(?:cli|action|comment)\/)/.test(file);

  test.each(files.filter((file) => !edges(file) && roomOf(file) !== 'deliver'))(
    '%s does not look at the process around it',
    (file) => {
      expect(source.get(file)).not.toMatch(/\bprocess\.(env|argv|exit|exitCode|cwd|stdout|stderr)\b/);
    },
  );

  test('the toolkit of Actions stays with the action', () => {
    const users = files.filter((file) => imports.get(file)?.some((target) => target.startsWith('@actions/')));
    expect(users.filter((file) => !/^action(?:\.ts$|\/)/.test(file) && roomOf(file) !== 'deliver')).toEqual(
      [],
    );
  });

  test('no registry host name is written anywhere', () => {
    const naming = files.filter((file) => /npmjs|yarnpkg\.com|npm\.pkg\.github/.test(source.get(file) ?? ''));
    expect(naming).toEqual([]);
  });
});
