import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readPackage } from '../../src/read/package.ts';
import { withSecrets } from '../../src/read/secrets.ts';
import { tarball } from '../helpers/tarball.ts';

const token = (index: number): string => `gh${'p_'}${String(index).padStart(36, 'aB3')}`;

test('whoever floods the search is told of in every file, and does not wait for it', async () => {
  const files = Array.from({ length: 20_050 }, (_, index) => [`s/${index}.js`, `x = "${token(index)}"\n`]);
  const { tree, suspects } = await readPackage(Readable.from([await tarball(Object.fromEntries(files))]));
  const { entries } = await withSecrets({ tree, suspects });
  const detectors = files.map(([path = '']) =>
    entries.get(path)?.content?.secrets.map((one) => one.detector),
  );
  expect(detectors.every((found) => found?.length === 1)).toBe(true);
  const unseen = detectors.filter((found) => found?.[0] === 'too-many-suspects').length;
  expect(unseen).toBe(50);
}, 60_000);
