import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sampled = readdirSync(`${root}/__tests__`, { recursive: true, encoding: 'utf8' })
  .map((path) => `__tests__/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => readFileSync(`${root}/${path}`, 'utf8').includes("/sample.ts'"));

/** What takes longest begins first, so that it does not go on alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/accidents/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((each) => !isLongest(each))];
  }
}

/** The files of which `npm test` runs a sample, with all of their cases. */
export default defineConfig({
  test: {
    root,
    include: sampled,
    env: { PACKGATE_TESTS: 'all' },
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 20 * 60_000,
    hookTimeout: 20 * 60_000,
  },
});
