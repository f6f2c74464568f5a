import type { Case } from './case.ts';
import { hostileCases } from './hostile-cases.ts';
import { policyCases } from './policy-cases.ts';
import { everyRule, ruleCases } from './rule-cases.ts';
import { usualCases } from './usual-cases.ts';
import { waiverCases } from './waiver-cases.ts';

export const cases: readonly Case[] = [
  everyRule,
  ...usualCases,
  ...hostileCases,
  ...waiverCases,
  ...policyCases,
  ...ruleCases,
];
