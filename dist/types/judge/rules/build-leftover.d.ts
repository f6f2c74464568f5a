import type { LeftoverKind } from '../../model/evidence.ts';
import { type FileEntry } from '../file-entry.ts';
import { type Rule } from '../rule.ts';
/** What tools leave behind while a package is built and tested: reports, caches, logs, dumps. A folder of them counts once. */
export declare const buildLeftover: Rule<'build-leftover'>;
export declare function leftoverKind({ path, content }: FileEntry): LeftoverKind | null;
