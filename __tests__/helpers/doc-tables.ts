import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { commandNames, commands } from '../../src/cli/command-table.ts';
import { optionsTable } from '../../src/cli/help.ts';
import { renderRuleTopics } from '../../src/report/rule-page.ts';
import { rules } from '../../src/rules/table.ts';

/** The inputs or the outputs of an action.yml. */
function actionTable(path: string, what: 'inputs' | 'outputs'): string {
  const document = parse(readFileSync(path, 'utf8')) as Record<
    string,
    Record<string, { description: string }>
  >;
  const rows = Object.entries(document[what] ?? {}).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [`| ${what.slice(0, -1)} | meaning |`, '| --- | --- |', ...rows].join('\n');
}

function commandsTable(): string {
  const rows = commandNames.map(
    (name) => `| \`${cell(commands[name].usage)}\` | ${cell(commands[name].about)} |`,
  );
  return ['| command | what it does |', '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** The parts of pages that are made from what they describe: the page, the mark, the text. */
export const madeParts: readonly (readonly [page: string, mark: string, make: () => string])[] = [
  ['README.md', 'rules', () => renderRuleTopics(rules)],
  ['docs/action.md', 'inputs', () => actionTable('action.yml', 'inputs')],
  ['docs/action.md', 'outputs', () => actionTable('action.yml', 'outputs')],
  ['docs/pull-requests.md', 'comment inputs', () => actionTable('comment/action.yml', 'inputs')],
  ['docs/workspaces.md', 'merge inputs', () => actionTable('merge/action.yml', 'inputs')],
  ['docs/releases.md', 'verify inputs', () => actionTable('verify/action.yml', 'inputs')],
  ['docs/command-line.md', 'commands', commandsTable],
  ['docs/command-line.md', 'options', optionsTable],
];
