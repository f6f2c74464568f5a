import { expect, test } from 'vitest';
import { rollUp } from '../../scripts/build/declarations.js';

const roll = (files: Readonly<Record<string, string>>): string =>
  rollUp('index.d.ts', (path) => files[path.replaceAll('\\', '/')] ?? '');

test('what is exported and what it names, each once, with its comment; the rest stays out', () => {
  const files = {
    'index.d.ts':
      "import type { Pot } from './a/pot.ts';\nexport type { Lid as Cover } from './a/lid.ts';\n/** Fills it. */\nexport declare function fill(pot: Pot): void;\n",
    'a/pot.d.ts':
      "import { type Lid } from './lid.ts';\nexport interface Pot {\n    /** Fits. */\n    readonly lid: Lid;\n}\nexport interface Unused {}\n",
    'a/lid.d.ts': 'declare const sizes: readonly [1, 2];\nexport type Lid = (typeof sizes)[number];\n',
  };
  expect(roll(files)).toBe(
    [
      'export type Cover = (typeof sizes)[number];',
      '/** Fills it. */\nexport declare function fill(pot: Pot): void;',
      'declare const sizes: readonly [1, 2];',
      'interface Pot {\n    /** Fits. */\n    readonly lid: Cover;\n}',
      'export {};\n',
    ].join('\n'),
  );
});

test('two declarations of one name keep apart, and an exported one keeps its name', () => {
  const files = {
    'index.d.ts':
      "import { Pot as Other } from './pot.ts';\nexport interface Pot extends Other {\n    readonly Other: Pot;\n}\n",
    'pot.d.ts': 'export interface Pot {}\n',
  };
  expect(roll(files)).toBe(
    'export interface Pot extends Pot$1 {\n    readonly Other: Pot;\n}\ninterface Pot$1 {}\nexport {};\n',
  );
});

test.each([
  ['a member', 'export interface A {\n    pot: string;\n    pot(): void;\n}'],
  ['a parameter', 'export declare function a(pot: string): pot is "";'],
  ['the last parameters', 'export declare function a(...pot: string[]): void;'],
  [
    'a parameter taken apart',
    'export declare function a({ pot, lid: [...pot] }: { pot: 1; lid: 1[] }): void;',
  ],
  ['a part of a tuple', 'export type A = [pot: string, rest: number];'],
  ['what stands behind a dot', 'export declare const a: Intl.pot;'],
])('a name in the place of %s is no mention of a declaration', (_, text) => {
  const files = { 'index.d.ts': `import type { pot } from './pot.ts';\n${text}\n` };
  expect(roll({ ...files, 'pot.d.ts': 'export type pot = 1;\n' })).toBe(`${text}\nexport {};\n`);
});

test('what the compiler writes for a type that was not imported', () => {
  const files = {
    'index.d.ts': 'export declare const pots: Map<string, import("./pot.ts").Pot<import("./pot.ts").Lid>>;\n',
    'pot.d.ts': 'export interface Pot<T> {\n    lid: T;\n}\nexport type Lid = 1;\n',
  };
  expect(roll(files)).toBe(
    'export declare const pots: Map<string, Pot<Lid>>;\ninterface Pot<T> {\n    lid: T;\n}\ntype Lid = 1;\nexport {};\n',
  );
});

test('what comes from elsewhere is imported from there, where it is needed', () => {
  const rolled = roll({
    'index.d.ts':
      "import type { Readable } from 'node:stream';\nimport type { Server } from 'node:http';\nexport declare function read(from: Readable): void;\n",
  });
  expect(rolled).toBe(
    "import type { Readable } from 'node:stream';\nexport declare function read(from: Readable): void;\nexport {};\n",
  );
});

test.each([
  ['everything of another file', "export * from './pot.ts';"],
  ['a namespace', "import * as pot from './pot.ts';\nexport declare const a: pot.Pot;"],
  ['an enumeration', 'export declare enum A {\n    One\n}'],
  ['a default', 'declare const a: 1;\nexport default a;'],
  ['a reference', '/// <reference types="node" />\nexport type A = 1;'],
  ['a type parameter in the place of a declaration', 'type T = 1;\nexport type A<T> = T;'],
  ['a name that nobody declares', "export type { Missing } from './pot.ts';"],
  ['a module as a type', 'export declare const a: typeof import("./pot.ts");'],
])('refused, since it would be lost: %s', (_, text) => {
  expect(() => roll({ 'index.d.ts': `${text}\n`, 'pot.d.ts': 'export type Pot = 1;\n' })).toThrow();
});
