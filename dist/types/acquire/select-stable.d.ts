import type { BaselineChoice } from '../model/report.ts';
import { type Question } from './question.ts';
/** Rows 7 to 7c. */
export declare function selectForStable(question: Question): BaselineChoice | undefined;
/** The highest stable version below the candidate: with a tarball, and not one that its maintainers warn of while its major has a better one. */
export declare function lowerStable({ candidate, releases }: Question): BaselineChoice | undefined;
