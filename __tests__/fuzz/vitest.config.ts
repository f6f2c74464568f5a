import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/fuzz/*.fuzz.ts'],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
});
