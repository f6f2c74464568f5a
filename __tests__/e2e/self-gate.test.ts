import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../helpers/packgate.ts';
import { recipe } from '../helpers/recipes.ts';
import { runStep } from '../helpers/runner.ts';
import { inFull } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';
import { runWorkflow, type WorkflowRun, type WorkflowText } from '../helpers/workflow.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** The steps of the workflow itself, as far as they need no GitHub. */
inFull(
  'the gate of this project on its own fixtures: one passes, the other is stopped, and the last step says so',
  async () => {
    const { jobs } = parse(readFileSync('.github/workflows/self-gate.yml', 'utf8'));
    const steps = jobs.fixtures.steps as readonly Step[];
    const outcomes = new Map<string, string>();
    for (const { id = '', uses, with: inputs = {} } of steps) {
      if (uses !== './') continue;
      const { code, outputs } = await runStep({
        workspace: resolve('.'),
        eventName: 'push',
        with: inputs,
        env: { npm_config_registry: 'http://127.0.0.1:9/', GITHUB_REF_TYPE: 'branch' },
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
  },
);

inFull(
  'the release of this project is the recipe with two jobs, and publishes the bytes that were judged',
  async () => {
    const registry = await Verdaccio.start(temporaryFolder());
    onTestFinished(() => registry.stop());
    const own = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as WorkflowText;
    const { check, publish } = own.jobs;
    const pasted = parse(recipe('docs/releases.md', 'In two jobs').text) as WorkflowText;
    expect(publish).toEqual(pasted.jobs.publish);
    expect({ ...check, steps: [] }).toEqual({ ...pasted.jobs.check, steps: [] });
    const steps = check?.steps ?? [];
    const quick = steps.filter(({ run }) => !run?.includes('npm ci')); // what is built is here
    expect(steps.length - quick.length).toBe(1);
    const repository = temporaryFolder();
    for (const part of ['package.json', 'dist', 'packgate.schema.json', 'README.md', 'LICENSE', 'action.yml'])
      cpSync(part, join(repository, part), { recursive: true });
    const { version, repository: source } = JSON.parse(readFileSync('package.json', 'utf8'));
    const release = (tag: string) =>
      runWorkflow(
        { ...own, jobs: { ...own.jobs, check: { ...check, steps: quick } } },
        {
          repository,
          bin: temporaryFolder(),
          registry: registry.url,
          builtBy: source.url.replace(/^.*github\.com\/|\.git$/g, ''),
          env: { GITHUB_REF_NAME: tag },
        },
      );
    const results = ({ jobs }: WorkflowRun) => [...jobs.values()].flat().map(({ result }) => result);
    expect(results(await release('v0.0.0'))).toEqual(['failure', 'skipped']);
    const run = await release(`v${version}`);
    expect(results(run)).toEqual(['success', 'success']);
    const response = await fetch(`${registry.url}packgate/-/packgate-${version}.tgz`);
    const served = createHash('sha256').update(Buffer.from(await response.arrayBuffer()));
    expect(served.digest('hex')).toBe(run.jobs.get('check')?.[0]?.steps.gate?.sha256);
    expect(results(await release(`v${version}`))).toEqual(['success', 'skipped']);
  },
);
