import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/read/content/secrets.ts';
import { linear } from '../../helpers/growth.ts';
import { everything } from '../../helpers/sample.ts';
import { scan } from './scan.ts';

const name = `source${'Mapping'}URL`;

const largest = everything ? 4_194_304 : 1_048_576;

test.each([
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
])('megabytes of %j take linear time', async (unit) => {
  const read = (size: number) => {
    const content = unit.repeat(Math.ceil(size / unit.length));
    return async () => {
      for (const [path, before] of [
        ['a.js', ''],
        ['a.js.map', '{"version":3,"sources":["'],
        ['a.json', '{"modules":['],
        ['a.txt', '{"version":3,"sources":['],
      ] as const) {
        await findSecrets(path, scan(path, before + content).suspects);
        scan(path, before + content, [], { search: false, countsLines: false, maps: true });
      }
    };
  };
  expect(await linear(read, { smallest: 16_384, largest })).toBe(true);
});
