import type { BaselineChoice } from '../model/report.ts';
import { type Question } from './question.ts';
import { type Release } from './release.ts';
/** Row 1: what the user named is taken, or is an error; it never turns into a pass by not being there. */
export declare function selectOverride(baseline: string, usable: readonly Release[], tagged: Question['tagged']): BaselineChoice;
