import { afterEach, expect } from 'vitest';
import { GitHub } from '../helpers/github/github.ts';
import { wrongWith } from './description.ts';

/** Every stand-in of the tests that follow tells of each exchange, and a test whose exchanges are not as described fails. */
const wrong: string[] = [];
const start = GitHub.start;

GitHub.start = async () => {
  const gitHub = await start.call(GitHub);
  gitHub.onExchange = (request, answer) => wrong.push(...wrongWith(request, answer));
  return gitHub;
};

afterEach(() => {
  expect([...new Set(wrong.splice(0))]).toEqual([]);
});
