import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublishableName, requirePublishable } from '../../src/acquire/publishable.ts';
import { anyText, hostileNames } from '../helpers/payloads.ts';

interface Validity {
  readonly validForOldPackages: boolean;
}
// @ts-expect-error it has no types
const { default: validate } = (await import('validate-npm-package-name')) as {
  default: (name: string) => Validity;
};

/** What npm itself says, save for what its newest alone refuses, and for half characters, over which it stumbles. */
function npmTakes(name: string): boolean {
  try {
    return validate(name.replace(/^-+/, 'a')).validForOldPackages;
  } catch {
    return false;
  }
}

describe('a name', () => {
  test.each([
    'kettle',
    '@tea/pot',
    'JSONStream',
    '-',
    "i'm",
    'a~b!(c)*',
    '@Tea/_pot',
    'x'.repeat(300),
    'http',
    '@tea/node_modules',
  ])('%s can be published', (name) => {
    expect([isPublishableName(name), npmTakes(name)]).toEqual([true, true]);
  });

  test.each([
    'x|<img>',
    'a b',
    ' a',
    'a/b',
    '@a/b/c',
    '@/b',
    '@a/',
    '@a',
    'a@b',
    '.a',
    '@a/.b',
    '_a',
    'NODE_modules',
    'favicon.ico',
    'ü',
    'a%20b',
    'a\n',
    '\ud800',
    '',
  ])('%j cannot', (name) => {
    expect([isPublishableName(name), npmTakes(name)]).toEqual([false, false]);
  });

  test('of any kind is what npm says', () => {
    const pieces = [..."aA0@/._-~!*()'%+: |<\n", 'node_modules', 'favicon.ico', 'é', '\ud800'];
    const assembled = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    const agrees = (name: string): void => {
      expect(isPublishableName(name), name).toBe(npmTakes(name));
    };
    for (const name of hostileNames) agrees(name);
    fc.assert(fc.property(fc.oneof(assembled, anyText), agrees), { numRuns: 5_000 });
  });
});

test.each([
  [{ name: 'kettle', version: undefined }, 'no-name-or-version'],
  [{ name: '', version: '1.0.0' }, 'no-name-or-version'],
  [{ name: 7, version: '1.0.0' }, 'no-name-or-version'],
  [{ name: 'x|<img>', version: '1.0.0' }, 'invalid-name'],
  [{ name: 'kettle', version: 'not.a.version' }, 'invalid-candidate-version'],
])('%j is wrong, and says where', (manifest, code) => {
  expect(() => requirePublishable(manifest, 'a/package.json')).toThrow(
    expect.objectContaining({ code, exit: 2, message: expect.stringContaining('a/package.json') }),
  );
});
