import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../helpers/packgate.ts';
import { runStep } from '../helpers/runner.ts';
import { inFull } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

const run = promisify(execFile);

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
  'the release of this project packs, gates itself and publishes the bytes that were judged',
  async () => {
    const registry = await Verdaccio.start(temporaryFolder());
    onTestFinished(() => registry.stop());
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
    const steps = jobs.publish.steps as readonly Step[];
    const temp = temporaryFolder();
    const npmrc = join(temp, '.npmrc');
    writeFileSync(npmrc, `${registry.url.replace(/^http:/, '')}:_authToken=anybody\n`);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const surroundings = {
      RUNNER_TEMP: temp,
      GITHUB_REF_NAME: `v${version}`,
      npm_config_registry: registry.url,
    };
    const shell = (line: string, env: object = {}) =>
      run('bash', ['-e', '-c', line], {
        env: { ...process.env, ...surroundings, npm_config_userconfig: npmrc, ...env },
      });
    const line = (command: string): string =>
      steps.find((step) => step.run?.includes(command))?.run ?? 'exit 9';

    await shell(line('test "v'));
    await expect(shell(line('test "v'), { GITHUB_REF_NAME: 'v0.0.0' })).rejects.toThrow();
    await shell(line('npm pack'));
    const inputs = steps.find(({ uses }) => uses === './')?.with ?? {};
    const given = Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ runner\.temp \}\}/, temp),
    ]);
    const gate = () =>
      runStep({
        workspace: resolve('.'),
        eventName: 'push',
        with: Object.fromEntries(given),
        env: { npm_config_registry: registry.url },
      });
    const { code, outputs } = await gate();
    expect({ code, reason: outputs.get('baseline-reason') }).toEqual({ code: 0, reason: 'first-publish' });
    // There is nobody on loopback who would sign it.
    const publish = line('npm publish').replace(' --provenance', '');
    const judged = { TARBALL: outputs.get('tarball') ?? '', SHA256: outputs.get('sha256') ?? '' };
    await expect(shell(publish, { ...judged, SHA256: '0'.repeat(64) })).rejects.toThrow();
    await shell(publish, judged);
    const again = await gate();
    expect(again.outputs.get('baseline-reason')).toBe('already-published');
    expect(again.summary).toContain('bytes are the same');
  },
);
