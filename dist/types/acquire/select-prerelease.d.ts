import type { BaselineChoice } from '../model/report.ts';
import { type Question } from './question.ts';
/** Row 8: the highest of the highest lower stable version, the same channel, and the train of this major.minor. */
export declare function selectForPrerelease(question: Question): BaselineChoice | undefined;
