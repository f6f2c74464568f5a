import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FirstWorkflow, workflowFile } from '../../../src/report/init/workflow-file.ts';
import { actionReference } from '../../../src/text/tool.ts';
import { recipe } from '../../helpers/recipes.ts';

const steps = (some: Partial<FirstWorkflow>): object[] => {
  const text = workflowFile({ inside: '', packer: 'npm', locked: true, build: null, ...some });
  const { permissions, on, jobs } = parse(text);
  expect(permissions).toEqual({});
  expect(on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main', 'master'] } });
  return jobs.gate.steps.slice(1);
};
const check = { uses: actionReference, with: { comment: 'never' } };

test.each<[Partial<FirstWorkflow>, object[]]>([
  [{}, [{ run: 'npm ci' }, check]],
  [{ locked: false, build: 'root' }, [{ run: 'npm install' }, { run: 'npm run build' }, check]],
  [
    { packer: 'pnpm', build: 'package', inside: 'packages/a' },
    [
      { run: 'corepack enable' },
      { run: 'pnpm install --frozen-lockfile' },
      { run: 'pnpm run build', 'working-directory': 'packages/a' },
      { ...check, with: { packages: 'packages/a', comment: 'never' } },
    ],
  ],
  [{ packer: 'yarn-classic' }, [{ run: 'yarn install --frozen-lockfile' }, check]],
  [
    { packer: 'yarn-berry', build: 'root' },
    [{ run: 'corepack enable' }, { run: 'yarn install --immutable' }, { run: 'yarn run build' }, check],
  ],
  [{ packer: 'bun' }, [{ run: 'npm install --global bun' }, { run: 'bun install --frozen-lockfile' }, check]],
])('%j', (workflow, expected) => {
  expect(steps(workflow)).toEqual(expected);
});

// The input takes globs, and GitHub reads expressions in it.
test.each([`a/\${{ github.token }}`, 'a/*', 'a\nb', "a'b", 'a,b'])(
  'no folder named %j is written',
  (inside) => {
    expect(steps({ inside, build: 'package' })).toEqual([{ run: 'npm ci' }, { run: 'npm run build' }, check]);
  },
);

test('it is the first workflow of the README, which builds in one step', () => {
  const { jobs: own, ...workflow } = parse(
    workflowFile({ inside: '', packer: 'npm', locked: true, build: 'root' }),
  );
  const { jobs: readme, ...others } = parse(recipe('README.md', 'Add this workflow').text);
  // What the default branch is called, whoever pastes it knows.
  expect({ ...workflow, on: { ...workflow.on, push: { branches: ['main'] } } }).toEqual(others);
  const joined = (steps: { run?: string }[]) => [
    ...steps.filter(({ run }) => run === undefined),
    steps.flatMap(({ run }) => run ?? []).join(' && '),
  ];
  expect({ ...own.gate, steps: joined(own.gate.steps) }).toEqual({
    ...readme.gate,
    steps: joined(readme.gate.steps),
  });
});
