import type { BaselineChoice } from '../model/report.ts';
import { type Question } from './question.ts';
/** Row 4: the version in the manifest is set at release time, and what stands there now was never meant to be published. */
export declare function standsForNothing({ candidate, releases, usable }: Question): boolean;
export declare function selectForPlaceholder({ candidate, usable, tagged }: Question): BaselineChoice;
