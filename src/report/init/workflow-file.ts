import { actionReference } from '../../text/tool.ts';
import { yamlText } from '../../text/yaml-text.ts';

/** What a first workflow has to do before the check, in data. */
export interface FirstWorkflow {
  /** Where in the repository the package lies; empty at the root. */
  readonly inside: string;
  readonly packer: 'npm' | 'pnpm' | 'bun' | 'yarn-classic' | 'yarn-berry';
  readonly locked: boolean;
  readonly build: 'root' | 'package' | null;
}

/** The first workflow of the README, with what this repository needs before the check. */
export function workflowFile(workflow: FirstWorkflow): string {
  const { inside, packer, locked, build } = workflow;
  const place = isPlain(inside) ? inside : '';
  const program = packer.startsWith('yarn') ? 'yarn' : packer;
  const steps = [
    ...install(packer, locked).map((command) => [`- run: ${command}`]),
    ...(build === null ? [] : [[`- run: ${program} run build`, ...within(build === 'package' ? place : '')]]),
    [
      `- uses: ${actionReference}`,
      '  with:',
      ...(place === '' ? [] : [`    packages: ${yamlText(place)}`]),
      '    comment: never',
    ],
  ];
  return [
    '# Checks what the package would ship.',
    'name: package',
    'on:',
    '  pull_request:',
    '  merge_group:',
    '  push:',
    '    branches: [main, master] # stores what it has already, so that no pull request is blamed for it',
    'permissions: {}',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read',
    '    steps:',
    '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    '        with:',
    '          persist-credentials: false',
    ...steps.flat().map((line) => `      ${line}`),
    '',
  ].join('\n');
}

/** The input `packages` takes globs, and GitHub takes expressions: only a name that is neither is written. */
const isPlain = (path: string): boolean => /^[\w@./ -]*$/.test(path);

const within = (folder: string): string[] =>
  folder === '' ? [] : [`  working-directory: ${yamlText(folder)}`];

function install(packer: FirstWorkflow['packer'], locked: boolean): string[] {
  switch (packer) {
    case 'npm':
      return [locked ? 'npm ci' : 'npm install'];
    case 'pnpm':
      return ['corepack enable', locked ? 'pnpm install --frozen-lockfile' : 'pnpm install'];
    case 'bun':
      return ['npm install --global bun', locked ? 'bun install --frozen-lockfile' : 'bun install'];
    case 'yarn-classic':
      return [locked ? 'yarn install --frozen-lockfile' : 'yarn install'];
    case 'yarn-berry':
      return ['corepack enable', locked ? 'yarn install --immutable' : 'yarn install'];
  }
}
