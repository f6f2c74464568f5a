import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The inputs or the outputs of an action.yml, as the README has them. */
export function actionTable(path: string, what: 'inputs' | 'outputs'): string {
  const document = parse(readFileSync(path, 'utf8')) as Record<
    string,
    Record<string, { description: string }>
  >;
  const rows = Object.entries(document[what] ?? {}).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [`| ${what.slice(0, -1)} | what it is |`, '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
