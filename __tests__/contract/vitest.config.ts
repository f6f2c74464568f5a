import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The flows of the actions once more, each of their exchanges held against GitHub's description. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [
      '__tests__/contract/*.contract.ts',
      '__tests__/github/commit-files.test.ts',
      '__tests__/github/repository-file.test.ts',
      '__tests__/e2e/action-policy.test.ts',
      '__tests__/e2e/action-pull-request.test.ts',
      '__tests__/e2e/action-trouble.test.ts',
      '__tests__/e2e/comment-action.test.ts',
      '__tests__/e2e/comment-policy.test.ts',
    ],
    env: { PACKGATE_TESTS: 'all' }, // the sample of npm test leaves out whole flows
    setupFiles: ['__tests__/contract/watch.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
