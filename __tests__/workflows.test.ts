import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inputNames as commentInputNames } from '../src/action/fork/inputs.ts';
import { inputNames } from '../src/action/inputs.ts';
import { inputNames as mergeInputNames } from '../src/action/merge/run.ts';
import { ofOneCheck, outputsOf } from '../src/action/publish-results.ts';
import { inputNames as verifyInputNames } from '../src/action/verify/inputs.ts';
import { workflowFile } from '../src/report/init/workflow-file.ts';
import { guides, textOf } from './helpers/guides.ts';
import { actionReference, published } from './helpers/published.ts';
import { recipe, recipes } from './helpers/recipes.ts';
import { changed, type WorkflowText } from './helpers/workflow.ts';
import { packageReport, reportOf } from './report/reports.ts';

interface Parsed {
  readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } };
}

/** GitHub's own parser of workflows and actions, as it is in its editor. */
interface Parser {
  parseWorkflow(file: { name: string; content: string }, trace: object): Parsed;
  parseAction(file: { name: string; content: string }, trace: object): Parsed;
  readonly NoOperationTraceWriter: new () => object;
}

let parser: Parser;
beforeAll(async () => {
  // Node asks for an attribute that its imports of JSON do not have.
  const { outputFiles } = await build({
    stdin: {
      contents: `export { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser';
                 export { parseAction } from '@actions/workflow-parser/actions/action-parser';`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser', // it asks for nothing of Node
    write: false,
    logLevel: 'error',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  parser = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
});

const errorsOf = (kind: 'parseWorkflow' | 'parseAction', name: string, content: string): string[] =>
  parser[kind]({ name, content }, new parser.NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[]; readonly needs?: string[] }>>;
}

const packers = ['npm', 'pnpm', 'bun', 'yarn-classic', 'yarn-berry'] as const;
const folder = '.github/workflows';
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

describe('the workflows of the project', () => {
  test.each(workflows)('%s is one to GitHub', (name, content) => {
    expect(errorsOf('parseWorkflow', name, content)).toEqual([]);
  });

  test.each(workflows)(
    '%s grants nothing at the top, pins what it uses and keeps no credentials',
    (_, content) => {
      const { permissions, jobs } = parse(content) as Workflow;
      expect(permissions).toEqual({});
      const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
      for (const { uses, with: inputs, run } of steps) {
        if (uses?.startsWith('actions/checkout@'))
          expect(inputs).toMatchObject({ 'persist-credentials': false });
        // What an event says is data of a stranger, and a script is code.
        expect(run ?? '').not.toContain('${{');
      }
      for (const [line] of content.matchAll(/^.*uses:.*$/gm)) {
        expect(line).toMatch(/uses: (?:\.\/[\w./-]*|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
      }
    },
  );

  test.each(packers)('what "packgate init" writes for %s is one, too', (packer) => {
    for (const inside of ['', 'packages/a b'])
      for (const build of ['root', 'package', null] as const) {
        const text = workflowFile({ inside, packer, locked: true, build });
        expect(errorsOf('parseWorkflow', 'packgate.yml', text)).toEqual([]);
        expect((parse(text) as Workflow).permissions).toEqual({});
      }
  });

  test('one job requires all others', () => {
    const { jobs } = parse(readFileSync(join(folder, 'ci.yml'), 'utf8')) as Workflow;
    const { required, ...others } = jobs;
    expect(required?.needs).toEqual(Object.keys(others));
  });

  test.each<[string, string]>([
    ['an unknown event', 'on: pulll_request\njobs: {a: {runs-on: x, steps: [{run: y}]}}'],
    ['an unknown key', 'on: push\njobs: {a: {runs-on: x, stepps: [{run: y}]}}'],
    ['an expression that is none', `on: push\njobs: {a: {runs-on: x, steps: [{run: "\${{ steps. }}"}]}}`],
  ])('and %s would be seen', (_, content) => {
    expect(errorsOf('parseWorkflow', 'wrong.yml', content)).not.toEqual([]);
  });
});

describe('what the pages have to paste', () => {
  const pasted = recipes
    .filter(({ language, text }) => language === 'yaml' && !/^version: 1$/m.test(text)) // that is a configuration
    .map(({ page, name, text }) => [page, name, text] as const);

  test.each(guides)('is found in %s', (page) => {
    const fences = textOf(page).match(/^ *```(?:ya?ml|json)\b/gm) ?? [];
    expect(recipes.filter((each) => each.page === page)).toHaveLength(fences.length);
  });

  const ours = ['', '/comment', '/merge', '/verify'].map((folder) => actionReference(published, folder));
  test.each(pasted)('%s: %s', (_, name, text) => {
    const workflow = wholeWorkflow(text);
    expect(errorsOf('parseWorkflow', name, workflow)).toEqual([]);
    for (const [line] of text.matchAll(/uses:.*$/gm)) {
      const [, used = ''] = /uses: ([^\s}]+)/.exec(line) ?? [];
      if (ours.includes(used)) continue;
      expect(line).toMatch(/uses: (?:actions|googleapis)\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

/** A part of a job in a workflow around it, and a change in the one that it changes. */
function wholeWorkflow(text: string): string {
  if (text.startsWith('name:')) return text;
  if (/^(?:on|jobs):/.test(text)) {
    const first = parse(recipe('docs/releases.md', 'In two jobs').text) as WorkflowText;
    return stringify(changed(first, text));
  }
  const [steps, indent] = text.startsWith('permissions:')
    ? ['    steps: [run: make]\n', '    ']
    : ['    steps:\n', '      '];
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${steps}${text.replaceAll(/^/gm, indent)}`;
}

describe('actions of others', () => {
  /** The first major that runs on node24. Runners have dropped node20. */
  const node24: Readonly<Record<string, number>> = {
    checkout: 5,
    'setup-node': 5,
    attest: 3,
    'upload-artifact': 6,
    'download-artifact': 7,
  };
  const started = workflowFile({ inside: '', packer: 'npm', locked: true, build: null });
  const texts = [...workflows.map(([, text]) => text), ...recipes.map(({ text }) => text), started];
  const pins = texts.flatMap((text) => [
    ...text.matchAll(/uses: actions\/([\w-]+)@([0-9a-f]{40}) # (v(\d+)\.\S+)$/gm),
  ]);

  test('run on node24', () => {
    for (const [line, name = '', , , major] of pins)
      expect(Number(major), line).toBeGreaterThanOrEqual(node24[name] ?? Infinity);
  });

  test('are of one release each, wherever they are used', () => {
    const releases = new Map(pins.map(([, name = '', commit, version]) => [name, `${commit} ${version}`]));
    for (const [line, name = '', commit, version] of pins)
      expect(`${commit} ${version}`, line).toBe(releases.get(name));
  });
});

describe('the actions', () => {
  const action = (path: string) => readFileSync(path, 'utf8');

  test.each(['action.yml', 'comment/action.yml', 'merge/action.yml', 'verify/action.yml'])(
    '%s is one to GitHub',
    (path) => {
      expect(errorsOf('parseAction', path, action(path))).toEqual([]);
    },
  );

  test('and a wrong one would be seen', () => {
    expect(
      errorsOf('parseAction', 'action.yml', action('action.yml').replace('node24', 'node25')),
    ).not.toEqual([]);
  });

  test('their inputs and outputs are those of the program, and only the token has a default', () => {
    const { inputs, outputs } = parse(action('action.yml'));
    expect(Object.keys(inputs)).toEqual(inputNames);
    const told = outputsOf({ report: reportOf(packageReport()), tarballs: [null], exit: 0 }, new Map(), null);
    expect(Object.keys(outputs)).toEqual([...told.keys()]);
    const comment = parse(action('comment/action.yml'));
    expect(Object.keys(comment.inputs)).toEqual(commentInputNames);
    const merge = parse(action('merge/action.yml'));
    expect(Object.keys(merge.inputs)).toEqual(mergeInputNames);
    expect(Object.keys(merge.outputs)).toEqual([...told.keys()].filter((name) => !ofOneCheck.includes(name)));
    const verify = parse(action('verify/action.yml'));
    expect(Object.keys(verify.inputs)).toEqual(verifyInputNames);
    const all = [inputs, comment.inputs, merge.inputs, verify.inputs].flatMap((each) => Object.entries(each));
    for (const [name, input] of all) {
      expect('default' in (input as object)).toBe(name === 'github-token');
    }
  });
});
