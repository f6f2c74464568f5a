import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { type Shape, shapes } from './packages.ts';
import { type Outcome, type Subject, subject, trial } from './trial.ts';

const home = mkdtempSync(join(tmpdir(), 'packgate-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const subjects = new Map<Shape, Subject>();
function made(shape: Shape): Subject {
  const work = mkdtempSync(join(home, 'made-'));
  const { manifest, files, inside = '' } = shape;
  const root = join(work, 'repository');
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  if (inside.includes('/')) write('package.json', '{"private":true,"workspaces":["packages/*"]}');
  write(join(inside, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }, null, 2));
  for (const [path, text] of Object.entries(files)) write(join(inside, path), text);
  const found = subjects.get(shape) ?? subject(join(root, inside), shape, work, root);
  subjects.set(shape, found);
  return found;
}

/** What no change of `files` can mend. */
const unmended = [
  'secret in a script in a command',
  'log that a script reads in tables that scripts read',
  'screenshot in style sheets', // exports lets users load it
];

const all = shapes.flatMap((shape) => shape.accidents.map((accident) => ({ shape, accident })));
const outcomes: Outcome[] = [];

describe('each is found, left out and accepted as the report says, and nothing that worked before fails', () => {
  inFull.each(all.map((each) => ({ ...each, where: each.shape.shape })))(
    '$accident in $where',
    async ({ shape, accident }) => {
      const outcome = await trial(made(shape), accident, temporaryFolder());
      outcomes.push(outcome);
      const { found, mended, broken, changed, refused, told } = outcome;
      expect({ found, broken, refused }, told).toEqual({ found: true, broken: [], refused: null });
      expect(mended, told).toBe(!unmended.includes(`${accident} in ${shape.shape}`));
      expect(changed.filter((path) => !/^(?:package\.json|(?:.*\/)?\.npmignore)$/.test(path))).toEqual([]);
      if (!mended) expect(told).toContain('left to you:');
    },
  );
});

inFull('sixty accidents, of which few are left to the user', () => {
  expect(outcomes).toHaveLength(60);
  expect(outcomes.filter(({ mended }) => !mended).length).toBeLessThanOrEqual(5);
});
