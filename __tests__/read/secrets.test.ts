import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readPackage } from '../../src/read/package.ts';
import { withSecrets } from '../../src/read/secrets.ts';
import { everything } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

const token = (index: number): string => `gh${'p_'}${String(index).padStart(36, 'aB3')}`;

/** Of 20,000 places that are searched, so many are in the first file. */
const flood = Array.from({ length: 19_990 }, () => ({ kind: 'overflow', line: 1, text: '' }) as const);

test('what comes after too much is told file by file', async () => {
  const files = Array.from({ length: 60 }, (_, index) => [`s/${index}.js`, `x = "${token(index)}"\n`]);
  const { tree, suspects } = await readPackage(Readable.from([await tarball(Object.fromEntries(files))]));
  const { entries } = await withSecrets({ tree, suspects: new Map(suspects).set('s/0.js', flood) });
  const unseen = files.filter(
    ([path = '']) => entries.get(path)?.content?.secrets[0]?.detector === 'too-many-suspects',
  );
  expect(unseen.map(([path]) => path)).toEqual(['s/0.js', ...files.slice(11).map(([path]) => path)]);
});

test('so is what comes after so many secrets in few places', async () => {
  const found = Array.from({ length: 2_000 }, (_, index) => `x = "${token(index)}"`).join('\n');
  const files = Array.from({ length: 12 }, (_, index) => [`s/${index}.js`, `${found}\n`]);
  const { tree, suspects } = await readPackage(Readable.from([await tarball(Object.fromEntries(files))]));
  const { entries } = await withSecrets({ tree, suspects });
  const counts = files.map(([path = '']) => entries.get(path)?.content?.secrets.length);
  expect(counts).toEqual([...Array(10).fill(2_000), 1, 1]);
});

test.runIf(everything)('whoever floods the search is told of in every file', async () => {
  const files = Array.from({ length: 20_050 }, (_, index) => [`s/${index}.js`, `x = "${token(index)}"\n`]);
  const { tree, suspects } = await readPackage(Readable.from([await tarball(Object.fromEntries(files))]));
  const { entries } = await withSecrets({ tree, suspects });
  const detectors = files.map(([path = '']) =>
    entries.get(path)?.content?.secrets.map((one) => one.detector),
  );
  expect(detectors.every((found) => found?.length === 1)).toBe(true);
  const unseen = detectors.filter((found) => found?.[0] === 'too-many-suspects').length;
  expect(unseen).toBe(50);
});

test('what is too much is another thing in other bytes', async () => {
  const digests = async (ending: string): Promise<(string | undefined)[]> => {
    const { tree, suspects } = await readPackage(
      Readable.from([await tarball({ 'a.js': `x = "${token(1)}${ending}"\n` })]),
    );
    const { entries } = await withSecrets({ tree, suspects: new Map([['0', flood], ...suspects]) });
    const flooded = await withSecrets({
      tree: { ...tree, entries: new Map([['0', tree.entries.get('a.js') as never], ...entries]) },
      suspects: new Map([['0', [...flood, ...flood]], ...suspects]),
    });
    return [...flooded.entries.values()].map(({ content }) => content?.secrets[0]?.digest);
  };
  expect(await digests('')).toEqual(await digests(''));
  expect((await digests('')).at(-1)).not.toBe((await digests('!')).at(-1));
});
