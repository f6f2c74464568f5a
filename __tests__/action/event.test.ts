import { expect, test } from 'vitest';
import { eventOf } from '../../src/action/event.ts';
import { runnerOf } from '../../src/action/runner.ts';
import { screen } from '../helpers/screen.ts';

const { signal } = new AbortController();
const modeOf = (GITHUB_EVENT_NAME: string, GITHUB_REF_TYPE?: string) => {
  const env = { GITHUB_EVENT_NAME, GITHUB_REF_TYPE };
  return eventOf(runnerOf(env, { stdout: screen(), signal, now: new Date(0) }, '.'), null, () => {}).mode;
};

test.each([
  ['pull_request', 'branch', 'pr'],
  ['merge_group', 'branch', 'pr'],
  ['pull_request_target', 'branch', 'pr'],
  ['push', 'branch', 'pr'],
  ['push', 'tag', 'publish'],
  ['push', undefined, 'publish'],
  ['create', 'tag', 'publish'],
  ['release', 'tag', 'publish'],
  ['schedule', 'branch', 'publish'],
  ['workflow_dispatch', 'branch', 'publish'],
] as const)('on %s of a %s the mode is %s', (name, refType, mode) => {
  expect(modeOf(name, refType)).toBe(mode);
});

test('on pull_request_target it says what a checkout has there', () => {
  const told: string[] = [];
  const runner = runnerOf(
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { stdout: screen(), signal, now: new Date(0) },
    '.',
  );
  eventOf(runner, null, (sentence) => told.push(sentence));
  expect(told[0]).toMatch(/gets the base branch by default.*Use pull_request/);
});
