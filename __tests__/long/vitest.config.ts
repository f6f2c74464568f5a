import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sampled = readdirSync(`${root}/__tests__`, { recursive: true, encoding: 'utf8' })
  .map((path) => `__tests__/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => readFileSync(`${root}/${path}`, 'utf8').includes("/sample.ts'"));

/** The files of which `npm test` runs a sample, with all of their cases. */
export default defineConfig({
  test: {
    root,
    include: sampled,
    env: { PACKGATE_TESTS: 'all' },
    maxWorkers: '100%',
    testTimeout: 20 * 60_000,
    hookTimeout: 20 * 60_000,
  },
});
