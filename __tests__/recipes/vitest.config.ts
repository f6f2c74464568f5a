import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The recipes for tools that release, with these tools. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['__tests__/recipes/*.recipe.ts'],
    testTimeout: 10 * 60_000,
    hookTimeout: 180_000,
  },
});
