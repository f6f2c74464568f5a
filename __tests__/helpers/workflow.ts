import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { node, temporaryFolder } from './packgate.ts';
import { actionReference, published } from './published.ts';
import { runStep } from './runner.ts';

const run = promisify(execFile);

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

export interface JobText {
  readonly 'runs-on'?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | boolean>>;
  readonly strategy?: { readonly matrix: { readonly package: string } };
  readonly steps: readonly Step[];
}

export interface WorkflowText {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, JobText>>;
}

type Outputs = Readonly<Record<string, string>>;

/** A job, or one of the jobs that a matrix makes of it. */
export interface Leg {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Outputs;
  /** Of each step that has an id. */
  readonly steps: Readonly<Record<string, Outputs>>;
  /** Why it failed. */
  readonly error: string;
}

/** What a run leaves: its jobs, and what they uploaded. */
export interface WorkflowRun {
  readonly jobs: Map<string, Leg[]>;
  readonly artifacts: Map<string, string>;
}

export interface Surroundings {
  /** What a checkout brings. */
  readonly repository: string;
  /** A folder of programs that come before all others, and the registry that npm is set up for. */
  readonly bin: string;
  readonly registry: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The repository on GitHub. */
  readonly builtBy?: string;
  /** Steps of others, by the beginning of what they use: they get a workspace, and return outputs. */
  readonly actions?: Readonly<Record<string, (inputs: Outputs, workspace: string) => Outputs>>;
  /** Where the files of the action are. */
  readonly checkout?: string;
  readonly afterStep?: (step: Step, outputs: Outputs, workspace: string) => void;
  readonly beforeJob?: (name: string, artifacts: ReadonlyMap<string, string>) => void;
  /** An earlier run, of which the failed jobs run again. */
  readonly again?: WorkflowRun;
}

/** GitHub's own evaluator of expressions. */
function evaluated(expression: string, context: object, workspace: string): data.ExpressionData {
  const hashFiles = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 1,
    call: (glob: data.ExpressionData) => {
      const [, folder = '', end = ''] = /^(\w+)\/\*(\.\w+)$/.exec(glob.coerceString()) ?? [];
      const below = join(workspace, folder);
      const files = existsSync(below) ? readdirSync(below).filter((name) => name.endsWith(end)) : [];
      return new data.StringData(files.map((name) => sha256(join(below, name))).join(''));
    },
  };
  const { tokens } = new Lexer(expression).lex();
  const known = JSON.parse(JSON.stringify(context), data.reviver);
  const parsed = new Parser(tokens, Object.keys(context), [hashFiles]).parse();
  return new Evaluator(parsed, known, new Map([['hashfiles', hashFiles]])).evaluate();
}

export const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const whole = /^\$\{\{ (.+) \}\}$/;

/** Runs the jobs one after the other, each in a workspace of its own, as GitHub's runner does: until a step fails. */
export async function runWorkflow(
  { jobs, permissions }: WorkflowText,
  surroundings: Surroundings,
): Promise<WorkflowRun> {
  const { again, beforeJob } = surroundings;
  const done: WorkflowRun = { jobs: new Map(), artifacts: again?.artifacts ?? new Map() };
  const open = new Map(Object.entries(jobs));
  while (open.size > 0) {
    const ready = ([, { needs = [] }]: [string, JobText]) =>
      [needs].flat().every((each) => done.jobs.has(each));
    const [name, job] = [...open].find(ready) ?? [];
    if (name === undefined || job === undefined) throw new Error('These jobs wait for each other.');
    open.delete(name);
    const before = again?.jobs.get(name) ?? [];
    const needed = [job.needs ?? []].flat();
    const needs = Object.fromEntries(needed.map((other) => [other, lastOf(done.jobs.get(other) ?? [])]));
    const context = { needs, github: { token: 'of-the-job' } };
    const wanted =
      Object.values(needs).every(({ result }) => result === 'success') &&
      (job.if === undefined || holds(job.if, context, '/'));
    const { package: matrix = '' } = job.strategy?.matrix ?? {};
    const [, list = ''] = whole.exec(matrix) ?? [];
    const packages: unknown[] =
      !wanted || list === '' ? [null] : JSON.parse(text(`toJSON(${list})`, context, '/'));
    const legs: Leg[] = [];
    for (const [at, each] of packages.entries()) {
      const earlier = before[at];
      if (!wanted) legs.push({ result: 'skipped', outputs: {}, steps: {}, error: '' });
      else if (earlier?.result === 'success') legs.push(earlier);
      else {
        beforeJob?.(name, done.artifacts);
        const inMatrix = { ...context, matrix: { package: each } };
        legs.push(await runJob({ permissions, ...job } as JobText, inMatrix, done.artifacts, surroundings));
      }
    }
    done.jobs.set(name, legs);
  }
  return done;
}

const lastOf = (legs: readonly Leg[]): Pick<Leg, 'result' | 'outputs'> => ({
  result: legs.find(({ result }) => result !== 'success')?.result ?? 'success',
  outputs: legs.at(-1)?.outputs ?? {},
});

const text = (expression: string, context: object, workspace: string): string =>
  evaluated(expression, context, workspace).coerceString();

const holds = (condition: string, context: object, workspace: string): boolean =>
  text(`!!(${condition})`, context, workspace) === 'true';

const filledIn = (values: Step['with'] | JobText['env'], context: object, workspace: string): Outputs =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([key, value]) => [
      key,
      String(value).replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression) => text(expression, context, workspace)),
    ]),
  );

async function runJob(
  { steps, permissions = {}, env: jobEnv, outputs }: JobText,
  around: object,
  artifacts: Map<string, string>,
  surroundings: Surroundings,
): Promise<Leg> {
  const workspace = temporaryFolder();
  const env = filledIn(jobEnv, around, workspace);
  const said: Record<string, Outputs> = {};
  const context = () => ({
    ...around,
    env,
    runner: { temp: workspace },
    steps: Object.fromEntries(Object.entries(said).map(([id, each]) => [id, { outputs: each }])),
  });
  const mayPublish = permissions['id-token'] === 'write';
  let error = '';
  for (const step of steps) {
    if (step.if !== undefined && !holds(step.if, context(), workspace)) continue;
    const inputs = filledIn(step.with, context(), workspace);
    const given = { ...env, ...filledIn(step.env, context(), workspace) };
    const use = { inputs, env: given, workspace, artifacts, mayPublish };
    const { outputs: told, problem } = await runOne(step, use, surroundings);
    if (step.id !== undefined) said[step.id] = told;
    surroundings.afterStep?.(step, told, workspace);
    if (problem === '' || step['continue-on-error']) continue;
    error = problem;
    break;
  }
  const result = error === '' ? 'success' : 'failure';
  return { result, outputs: filledIn(outputs, context(), workspace), steps: said, error };
}

interface Use {
  readonly inputs: Outputs;
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly artifacts: Map<string, string>;
  readonly mayPublish: boolean;
}

async function runOne(
  step: Step,
  use: Use,
  surroundings: Surroundings,
): Promise<{ readonly outputs: Outputs; readonly problem: string }> {
  const { uses = '' } = step;
  const { inputs, env, workspace, mayPublish } = use;
  const ours = new Map([
    [actionReference(published), 'action.yml'],
    ['./', 'action.yml'],
    [actionReference(published, '/verify'), 'verify/action.yml'],
  ] as const);
  const action = ours.get(uses as './');
  if (action !== undefined) {
    const mint = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
    const { code, outputs, annotations, stdout } = await runStep({
      action,
      workspace,
      eventName: 'push',
      with: inputs,
      ...(surroundings.checkout !== undefined && { checkout: surroundings.checkout }),
      env: {
        GITHUB_REPOSITORY: surroundings.builtBy ?? 'acme/kettle',
        GITHUB_SERVER_URL: 'https://github.com',
        npm_config_registry: surroundings.registry,
        ...(mayPublish && mint),
        ...env,
      },
    });
    const problem = `${uses} ended with ${code}: ${annotations.map(({ message }) => message).join(' ')} ${stdout}`;
    return { outputs: Object.fromEntries(outputs), problem: code === 0 ? '' : problem };
  }
  try {
    const outputs =
      step.run === undefined
        ? ofOthers(uses, use, surroundings)
        : await shell(step.run, {
            ...surroundings,
            env: { ...surroundings.env, ...env },
            workspace,
            mayPublish,
          });
    return { outputs: outputs ?? {}, problem: '' };
  } catch (cause) {
    const { message, stdout = '' } = cause as Error & { readonly stdout?: string };
    return { outputs: {}, problem: `${step.run ?? uses}: ${message}\n${stdout}` };
  }
}

/** As far as the recipes need them. */
function ofOthers(
  uses: string,
  { inputs, workspace, artifacts }: Use,
  { repository, actions = {} }: Surroundings,
): Outputs {
  const [name = ''] = uses.split('@');
  const special = Object.keys(actions).find((each) => uses.startsWith(each));
  if (special !== undefined) return actions[special]?.(inputs, workspace) ?? {};
  const artifact = inputs.name ?? '';
  if (name === 'actions/checkout') cpSync(repository, workspace, { recursive: true, verbatimSymlinks: true });
  else if (name === 'actions/upload-artifact') {
    const kept = temporaryFolder();
    cpSync(resolve(workspace, inputs.path ?? ''), kept, { recursive: true });
    artifacts.set(artifact, kept);
  } else if (name === 'actions/download-artifact')
    cpSync(artifacts.get(artifact) ?? '', resolve(workspace, inputs.path ?? ''), { recursive: true });
  else if (name === 'actions/attest') {
    for (const path of (inputs['subject-path'] ?? '').split(',')) readFileSync(resolve(workspace, path));
    const predicate = JSON.parse(readFileSync(resolve(workspace, inputs['predicate-path'] ?? ''), 'utf8'));
    if (inputs['predicate-type'] !== 'https://in-toto.io/attestation/test-result/v0.1' || !predicate.result)
      throw new Error('This is no result of a test.');
  } else if (name !== 'actions/setup-node') throw new Error(`Nobody has said what ${uses} does.`);
  return {};
}

interface Shell extends Pick<Surroundings, 'bin' | 'registry' | 'env'> {
  readonly workspace: string;
  readonly mayPublish: boolean;
}

async function shell(line: string, { bin, registry, env, workspace, mayPublish }: Shell): Promise<Outputs> {
  const npmrc = join(temporaryFolder(), '.npmrc');
  const credential = mayPublish ? `${registry.replace(/^http:/, '')}:_authToken=anybody\n` : '';
  writeFileSync(npmrc, `registry=${registry}\n${credential}`);
  const path = [bin, resolve('node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter);
  await run('bash', ['-e', '-c', line], {
    cwd: workspace,
    env: { ...process.env, npm_config_userconfig: npmrc, npm_config_registry: registry, PATH: path, ...env },
  });
  return {};
}

/** A change to a workflow: what it does not name stays, except in a job that says where it runs. Steps replace those with their id or action; others come before the gate. */
export function changed(workflow: WorkflowText, change: string): WorkflowText {
  const { jobs, ...above } = parse(change) as Partial<WorkflowText>;
  const merged = Object.entries({ ...workflow.jobs, ...jobs }).map(([name, job]) => {
    const before = jobs?.[name]?.['runs-on'] === undefined ? workflow.jobs[name] : undefined;
    const steps = before === undefined ? job.steps : withSteps(before.steps, jobs?.[name]?.steps ?? []);
    return [name, { ...before, ...job, steps }];
  });
  return { ...workflow, ...above, jobs: Object.fromEntries(merged) };
}

function withSteps(steps: readonly Step[], changes: readonly Step[]): Step[] {
  const same = (a: Step, b: Step): boolean =>
    a.id === undefined && b.id === undefined ? a.uses !== undefined && a.uses === b.uses : a.id === b.id;
  const added = changes.filter((change) => !steps.some((step) => same(step, change)));
  return steps.flatMap((step) => {
    const replaced = changes.find((change) => same(step, change)) ?? step;
    return step.id === 'gate' ? [...added, replaced] : [replaced];
  });
}
