import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/read/content/secrets.ts';
import { scan } from './scan.ts';

const name = `source${'Mapping'}URL`;

/** Quadratic searches take minutes for this; linear ones, well below a second. */
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
  '\\',
  '"',
  '\n',
])(
  'four megabytes of %j take linear time',
  async (unit) => {
    const content = unit.repeat(Math.ceil(4_194_304 / unit.length));
    const begun = performance.now();
    for (const [path, before] of [
      ['a.js', ''],
      ['a.js.map', '{"version":3,"sources":["'],
    ] as const) {
      await findSecrets(path, scan(path, before + content).suspects);
      scan(path, before + content, [], { search: false, countsLines: false });
    }
    expect(performance.now() - begun).toBeLessThan(4_000);
  },
  20_000,
);

test('sixty megabytes of map leave no trace in memory', () => {
  const pieces = [
    '{"version":3,"sourcesContent":["',
    ...Array<string>(60).fill('let a = \\"b\\"; '.repeat(65_536)),
    '"],"sources":["src/a.ts"],"mappings":""}',
  ];
  const buffers = pieces.map((piece) => Buffer.from(piece));
  const sizes = buffers.map(({ length }) => length);
  const before = process.memoryUsage().rss;
  const { facts } = scan('a.js.map', Buffer.concat(buffers), sizes);
  expect(facts.sourceMap).toMatchObject({
    wellFormed: true,
    sources: 1,
    embedded: 1,
    folders: [{ name: 'src', sources: 1 }],
  });
  // The content itself stands in memory here twice.
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1_048_576);
});
