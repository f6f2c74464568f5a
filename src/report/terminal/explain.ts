import type { RuleId } from '../../model/evidence.ts';
import { size } from '../../text/amounts.ts';
import { waiverHelp } from '../acceptance.ts';
import type { RuleOption } from '../explanations/explanation.ts';
import { explanations, ruleIds } from '../explanations/explanations.ts';
import { words } from '../words/words.ts';
import { type Look, labelled, line, type Paint } from './lines.ts';

/** What a rule looks for and why, and how to fix or accept what it finds. */
export function renderExplanation(rule: RuleId, paint: Paint, columns: number | null = null): string {
  const look: Look = { paint, columns };
  const { title, harm, origin } = words[rule];
  const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
  const numbers: [string, RuleOption][] = Object.entries(options);
  const sections = [
    ['looks for', looksFor],
    ['why', harm],
    ['how it gets in', origin],
    ['for example', example],
    ['ignores', ignores],
    ['fix', fix],
    ['accept', [accept, ...waiverHelp(rule)].join(' ')],
    ...numbers.map(([option, about]) => [option, `${numberOf(about)}: ${about.meaning}`] as const),
  ] as const;
  const lines = [
    line(look, 0, `${rule}: ${title}`, 'bold'),
    ...sections.flatMap(([label, text]) => labelled(look, 2, label, text)),
  ];
  return `${lines.join('\n')}\n`;
}

const numberOf = ({ default: value, unit }: RuleOption): string =>
  unit === 'bytes' ? size(value) : `${value}%`;

/** All rules, a line each. */
export function renderRules(paint: Paint): string {
  const look: Look = { paint, columns: null };
  const width = Math.max(...ruleIds.map((rule) => rule.length));
  const lines = ruleIds.map((rule) => line(look, 0, `${rule.padEnd(width)}  ${words[rule].title}`));
  return `${lines.join('\n')}\n`;
}
