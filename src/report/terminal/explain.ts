import type { Rule } from '../../rules/rule.ts';
import { rules } from '../../rules/table.ts';
import { waiverHelp } from '../acceptance.ts';
import { optionValue } from '../rule-page.ts';
import { type Look, labelled, line, type Paint } from './lines.ts';

/** What a rule looks for and why, and how to fix or accept what it finds. */
export function renderExplanation(rule: Rule, paint: Paint, columns: number | null = null): string {
  const look: Look = { paint, columns };
  const sections = [
    ['looks for', rule.looksFor],
    ['why', rule.why],
    ['how it gets in', rule.howItGetsIn],
    ['for example', rule.example],
    ['ignores', rule.ignores],
    ['fix', rule.howToFix],
    ['accept', [rule.howToAccept, ...waiverHelp(rule)].join(' ')],
    ...Object.entries(rule.options).map(
      ([name, { default: value, unit, meaning }]) =>
        [name, `${optionValue(value, unit)}: ${meaning}`] as const,
    ),
  ] as const;
  const lines = [
    line(look, 0, `${rule.id}: ${rule.title}`, 'bold'),
    ...sections.flatMap(([label, text]) => labelled(look, 2, label, text)),
  ];
  return `${lines.join('\n')}\n`;
}

/** All rules, a line each. */
export function renderRules(paint: Paint): string {
  const look: Look = { paint, columns: null };
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, title }) => line(look, 0, `${id.padEnd(width)}  ${title}`));
  return `${lines.join('\n')}\n`;
}
