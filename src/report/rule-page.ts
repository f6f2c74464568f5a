import type { RuleId } from '../model/evidence.ts';
import { size } from '../text/amounts.ts';
import { entryFields } from '../text/yaml-text.ts';
import { exampleEntry, waiverHelp } from './acceptance.ts';
import { codeSpan } from './escape.ts';
import type { RuleOption } from './explanations/explanation.ts';
import { explanations } from './explanations/explanations.ts';
import { words } from './words/words.ts';

/** The page of a rule in `docs/rules`: what `packgate explain` says, as Markdown. All of it is our own text. */
export function renderRulePage(rule: RuleId): string {
  const { title, harm, origin } = words[rule];
  const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
  const sections = [
    ['What it looks for', written(looksFor)],
    ['Why it matters', written(`${harm} ${origin}`)],
    ['An accident of the kind', written(example)],
    ['What it ignores on purpose', written(ignores)],
    ['How to fix', written(fix)],
    ['How to accept', [...[accept, ...waiverHelp(rule)].map(written), ...waiverExample(rule)].join('\n\n')],
    ['Options', [optionsTable(Object.entries(options)), settingsExample(rule)].join('\n\n')],
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
  const rows = options.map(
    ([name, { default: value, unit, meaning }]) =>
      `| \`${name}\` | ${unit === 'bytes' ? size(value) : `${value} %`} | ${cell(meaning)} |`,
  );
  const level =
    '| `level` | default | `off`, or `note`, `warning` or `error` for all that it finds; `default` leaves them to the rule |';
  return ['| option | default | meaning |', '| --- | --- | --- |', level, ...rows].join('\n');
}

const fenced = (lines: readonly string[]): string => ['```yaml', ...lines, '```'].join('\n');

function waiverExample(rule: RuleId): string[] {
  const entry = exampleEntry(rule);
  if (entry === null) return [];
  const lines = entryFields(entry).map(
    ([key, written], at) => `  ${at === 0 ? '-' : ' '} ${key}: ${written}`,
  );
  return [fenced(['waivers:', ...lines])];
}

function settingsExample(rule: RuleId): string {
  const options: [string, RuleOption][] = Object.entries(explanations[rule].options);
  const written = options.map(
    ([option, { default: value, unit }]) => `${option}: ${unit === 'bytes' ? size(value) : `${value}%`}`,
  );
  return fenced(['rules:', `  ${rule}: { ${['level: default', ...written].join(', ')} }`]);
}

const cell = (text: string): string => written(text).replaceAll('|', '\\|');

/** What is typed somewhere stands in quotes in a sentence, and in a code span on a page; the rest is no markup. */
const written = (text: string): string =>
  text
    .split(/("(?:[^"\s]+|[^"]*[<>*\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")/)
    .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replace(/[*_<[\]`]/g, '\\$&')))
    .join('');
