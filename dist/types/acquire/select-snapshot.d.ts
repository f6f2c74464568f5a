import type { BaselineChoice } from '../model/report.ts';
import { type Question } from './question.ts';
import { type Release } from './release.ts';
export declare const isSnapshot: ({ version, stable }: Release) => boolean;
/** Rows 5 and 6: `0.0.0-<label>-…` is a build of a channel, or of a pull request or branch that nobody else's builds precede. */
export declare function selectForSnapshot({ candidate, usable, tagged }: Question): BaselineChoice;
