import type { RuleId } from '../model/evidence.ts';
import { explanations, ruleIds } from './explanations/explanations.ts';
import { sarifText } from './report-escape-sarif.ts';
import { renderRulePage } from './rule-page.ts';
import { words } from './words/words.ts';

/** All rules, found or not, so that their places stay the same from run to run. All of it is our own text. */
export const sarifRules = () => ruleIds.map(ruleOf);

export const ruleIndex: ReadonlyMap<RuleId, number> = new Map(ruleIds.map((rule, index) => [rule, index]));

function ruleOf(rule: RuleId) {
  const { title, harm, origin } = words[rule];
  const { looksFor, ignores, fix, accept } = explanations[rule];
  const help = [
    looksFor,
    `Why it matters: ${harm} ${origin}`,
    `What it ignores: ${ignores}`,
    `How to fix: ${fix}`,
    `How to accept: ${accept}`,
  ];
  return {
    id: rule,
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(harm) },
    help: { text: sarifText(help.join('\n\n')), markdown: renderRulePage(rule) },
    properties: { tags: ['package', 'release'] },
  };
}
