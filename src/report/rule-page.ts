import type { RuleId } from '../model/evidence.ts';
import { size } from './amounts.ts';
import type { RuleOption } from './explanations/explanation.ts';
import { explanations } from './explanations/explanations.ts';
import { words } from './words/words.ts';

/** The page of a rule in `docs/rules`: what `packgate explain` says, as Markdown. All of it is our own text. */
export function renderRulePage(rule: RuleId): string {
  const { title, harm, origin } = words[rule];
  const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
  const sections = [
    ['What it looks for', looksFor],
    ['Why it matters', `${harm} ${origin}`],
    ['An accident of the kind', example],
    ['What it ignores on purpose', ignores],
    ['How to fix', fix],
    ['How to accept', accept],
    ['Options', optionsTable(Object.entries(options))],
  ];
  const body = sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return [`# \`${rule}\`: ${title}\n`, ...body].join('\n');
}

/** The list of all rules, in their order. */
export function renderRuleIndex(rules: readonly RuleId[]): string {
  const rows = rules.map(
    (rule) => `| [\`${rule}\`](${rule}.md) | ${words[rule].title} | ${cell(explanations[rule].looksFor)} |`,
  );
  return ['# Rules\n', '| rule | about | fires when |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function optionsTable(options: readonly [string, RuleOption][]): string {
  if (options.length === 0) return 'None but its severity.';
  const rows = options.map(
    ([name, { default: value, unit, meaning }]) =>
      `| \`${name}\` | ${unit === 'bytes' ? size(value) : `${value} %`} | ${cell(meaning)} |`,
  );
  return ['| option | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
