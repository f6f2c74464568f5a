import { type Rule, type RuleOption, topics } from '../rules/rule.ts';
import { size } from '../text/amounts.ts';
import { entryFields } from '../text/yaml-text.ts';
import { exampleEntry, waiverHelp } from './acceptance.ts';
import { codeSpan } from './escape.ts';

/** The page of a rule in `docs/rules`: what `packgate explain` says, as Markdown. All of it is our own text. */
export function renderRulePage(rule: Rule): string {
  const { id, title, why, howItGetsIn, looksFor, example, ignores, howToFix, howToAccept, options } = rule;
  const sections = [
    ['What it looks for', written(looksFor)],
    ['Why it matters', written(`${why} ${howItGetsIn}`)],
    ['An accident of the kind', written(example)],
    ['What it ignores on purpose', written(ignores)],
    ['How to fix', written(howToFix)],
    [
      'How to accept',
      [...[howToAccept, ...waiverHelp(rule)].map(written), ...waiverExample(rule)].join('\n\n'),
    ],
    ['Options', [optionsTable(Object.entries(options)), settingsExample(rule)].join('\n\n')],
  ];
  const body = sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return [`# \`${id}\`: ${title}\n`, ...body].join('\n');
}

/** The list of all rules, in their order. */
export function renderRuleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, title, looksFor }) => `| [\`${id}\`](${id}.md) | ${title} | ${cell(looksFor)} |`,
  );
  return ['# Rules\n', '| rule | about | fires when |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** As the README has it. */
export function renderRuleTopics(rules: readonly Rule[]): string {
  const rows = topics.map((topic) => {
    const links = rules
      .filter((rule) => rule.topic === topic)
      .map(({ id }) => `[${id}](docs/rules/${id}.md)`);
    return `| ${topic} | ${links.join(', ')} |`;
  });
  return ['| | rules |', '| --- | --- |', ...rows, ''].join('\n');
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

/** As a configuration has it. */
export const optionValue = (value: number, unit: RuleOption['unit']): string =>
  unit === 'bytes' ? size(value) : `${value}%`;

const fenced = (lines: readonly string[]): string => ['```yaml', ...lines, '```'].join('\n');

function waiverExample(rule: Rule): string[] {
  const entry = exampleEntry(rule);
  if (entry === null) return [];
  const lines = entryFields(entry).map(
    ([key, written], at) => `  ${at === 0 ? '-' : ' '} ${key}: ${written}`,
  );
  return [fenced(['waivers:', ...lines])];
}

function settingsExample({ id, options }: Rule): string {
  const written = Object.entries(options).map(
    ([option, { default: value, unit }]) => `${option}: ${optionValue(value, unit)}`,
  );
  return fenced(['rules:', `  ${id}: { ${['level: default', ...written].join(', ')} }`]);
}

const cell = (text: string): string => written(text).replaceAll('|', '\\|');

/** What is typed somewhere stands in quotes in a sentence, and in a code span on a page; the rest is no markup. */
const written = (text: string): string =>
  text
    .split(/("(?:[^"\s]+|[^"]*[<>*\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")/)
    .map((part, at) => (at % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replace(/[*_<[\]`]/g, '\\$&')))
    .join('');
