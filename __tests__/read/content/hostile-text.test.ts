import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/read/content/secrets.ts';
import { linear } from '../../helpers/growth.ts';
import { everything, some } from '../../helpers/sample.ts';
import { scan } from './scan.ts';

const name = `source${'Mapping'}URL`;

const largest = everything ? 4_194_304 : 1_048_576;

test.each(
  some(
    [
      'a',
      '-----BEGIN',
      ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
      '/home/',
      '/home/ab/src/',
      'C:\\Users\\ab',
      'AKIA',
      'npm_',
      'SG.',
      'xoxb-a',
      'https://aa:aaaa',
      'http://',
      'https://aa:',
      `mysql://${'a'.repeat(290)}`,
      `secretaccesskey${' '.repeat(190)}`,
      'secretaccesskey\\n\\n\\n\\n\\n\\n\\n\\n',
      `//# ${name}=`,
      `//# ${name}=a\n`,
      `/*# ${name}=x*`,
      `//# ${name}=data:application/json,%7B`,
      '{version:3,',
      '{"mappings":"',
      "{names:['",
      '{version:3,mappings:"",sections:[',
      '{"version":3,"mappings":"","sources":[]}',
      '{source:{',
      'f({file:"\\',
      'eyJ2ZXJzaW9uIjoz',
      'eyJ2ZXJzaW9u"',
      '\\',
      '"',
      '\n',
    ],
    3,
  ),
)('megabytes of %j take linear time', async (unit) => {
  const read = (size: number) => {
    const content = unit.repeat(Math.ceil(size / unit.length));
    return async () => {
      for (const [path, before] of [
        ['a.js', ''],
        ['a.js.map', '{"version":3,"sources":["'],
        ['a/package-lock.json', '{"a":"'],
        ['a.json', '{"modules":['],
        ['a.txt', '{"version":3,"sources":['],
      ] as const) {
        await findSecrets(path, scan(path, before + content).suspects);
        scan(path, before + content, [], { search: false, maps: true });
      }
    };
  };
  expect(await linear(read, { smallest: 16_384, largest })).toBe(true);
});

/** So many that what compares each with each is seen, in what one file may have looked at. */
test.each(
  some(
    [
      (index: number) => `\\"npm_${String(index).padStart(36, 'aB3')}\\"\\"\\"\\"\\"`,
      (index: number) => `\\nnpm_${String(index).padStart(36, 'aB3')} `,
      (index: number) => `https://alice:${String(index).padStart(9, 'x7Qd')}@host.test `,
      (index: number) => `\\"SECRET_ACCESS_KEY\\": \\"${String(index).padStart(40, 'aB3')}\\"\n`,
      (index: number) =>
        `-----BEGIN PRIVATE KEY-----\n${String(index).padStart(104, 'aBcDeFgHiJkLmNoPqRsT3')}\n`,
    ],
    2,
  ),
)('secrets beside each other take linear time: %#', async (secret) => {
  const found = (size: number) => {
    const text = Array.from({ length: size }, (_, index) => secret(index)).join('');
    return () => findSecrets('a.js', [{ kind: 'excerpt', line: 1, text }]);
  };
  expect(await found(10)()).not.toEqual([]);
  expect(await linear(found, { smallest: 500, largest: 2_000 })).toBe(true);
});
