import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What needs a browser that is installed on the machine. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['__tests__/browser/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
