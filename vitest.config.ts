import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** It adds to the table of rules before anything is loaded that is made from it: nobody may share its modules. */
const alone = ['__tests__/rules/new-rule.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: Math.ceil(1.5 * availableParallelism()), // many tests wait for children and servers
    testTimeout: 180_000, // a busy machine takes its time
    hookTimeout: 180_000,
    update: 'none', // a file that is missing is reported and not written, here as in CI; -u writes it
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['__tests__/**/*.test.ts'],
          exclude: alone,
          isolate: false, // no test replaces a module, and half of the time of the small files is loading them
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
