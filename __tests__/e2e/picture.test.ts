import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { node } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';

inFull(
  'the picture of the README is made from the comment of a real run, about the map that leaks',
  async () => {
    const { stdout } = await promisify(execFile)(node, ['scripts/picture.js', '--markdown']);
    expect(stdout).toMatch(/^<!-- packgate:comment:[0-9a-f]{16} run:1000\.1 fail -->\n/);
    for (const words of ['@acme/widget', '1.4.2', 'dist/widget.js.map', 'source-map'])
      expect(stdout).toContain(words);
  },
);

test('and it is small', () => {
  const { size } = statSync('docs/comment.png');
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(150_000);
});
