import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    isolate: false, // no test replaces a module, and half of the time of the small files is loading them
    maxWorkers: Math.ceil(1.5 * availableParallelism()), // many tests wait for children and servers
    testTimeout: 60_000,
    hookTimeout: 60_000,
    update: 'none', // a file that is missing is reported and not written, here as in CI; -u writes it
  },
});
