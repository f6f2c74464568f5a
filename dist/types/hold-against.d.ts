import { type Baseline } from './acquire/baseline.ts';
import type { Candidate } from './acquire/candidate.ts';
import type { Comparison } from './model/comparison.ts';
import type { Manifest } from './model/manifest.ts';
import { type PackageContext } from './open-package.ts';
import type { ContentMemo } from './read/content/scanner.ts';
import type { Reading } from './read/package.ts';
/** What the user says of the choice. */
export interface BaselineWish {
    readonly baseline: string;
    readonly mode: 'pr' | 'publish';
    readonly tag: string | null;
}
export interface OpenBaseline extends Baseline {
    readonly before: Reading | null;
    /** Read once more, and searched in these files. */
    readonly searched: (search: (path: string) => boolean) => Promise<Reading | null>;
}
export declare function openBaseline({ kind, folder }: Candidate, manifest: Promise<Manifest>, memo: ContentMemo, { baseline: wanted, mode, tag }: BaselineWish, context: PackageContext): Promise<OpenBaseline>;
/**
 * Searching for secrets and paths costs as much as all other reading. So bytes that the baseline has too are not searched, and of the
 * baseline only what is held against something found: that is read a second time. A secret may have stood in any of its files.
 */
export declare function compared({ before, searched }: OpenBaseline, after: Reading): Promise<Comparison>;
