import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/accidents/*.accidents.ts'],
    testTimeout: 10 * 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
