import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runStep } from '../helpers/runner.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** The steps of the workflow itself, as far as they need no GitHub. */
test('the gate of this project on its own fixtures: one passes, the other is stopped, and the last step says so', async () => {
  const { jobs } = parse(readFileSync('.github/workflows/self-gate.yml', 'utf8'));
  const steps = jobs.fixtures.steps as readonly Step[];
  const outcomes = new Map<string, string>();
  for (const { id = '', uses, with: inputs = {} } of steps) {
    if (uses !== './') continue;
    const { code, outputs } = await runStep({
      workspace: resolve('.'),
      eventName: 'push',
      with: inputs,
      env: { npm_config_registry: 'http://127.0.0.1:9/' },
    });
    outcomes.set(`steps.${id}.outcome`, code === 0 ? 'success' : 'failure');
    for (const [name, value] of outputs) outcomes.set(`steps.${id}.outputs.${name}`, value);
  }
  expect([...outcomes.keys()].filter((key) => key.endsWith('.outcome'))).toHaveLength(2);
  const { env = {}, run = '' } = steps.at(-1) ?? {};
  const told = Object.entries(env).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, key) => outcomes.get(key) ?? ''),
  ]);
  const check = (values: object): Buffer =>
    execFileSync('bash', ['-e', '-c', run], { env: { ...process.env, ...values } });
  check(Object.fromEntries(told));
  expect(() => check({ GOOD: 'success pass', LEAKING: 'success pass' })).toThrow();
});
