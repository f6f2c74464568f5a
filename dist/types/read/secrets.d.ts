import type { PackageTree } from '../model/tree.ts';
import type { Reading } from './reading.ts';
/**
 * The tree with its secrets, and with nothing of what was searched for in bytes that `published` has: those have been out before,
 * and whether they were searched depends on which package was read first.
 */
export declare function withSecrets({ tree, suspects }: Pick<Reading, 'tree' | 'suspects'>, published?: PackageTree | null): Promise<PackageTree>;
/** What must not be shown where one of these files is quoted, as it stands there. */
export declare function secretsIn({ suspects }: Pick<Reading, 'suspects'>, paths: readonly string[]): Promise<readonly string[]>;
/** Where the search found something that has to be held against the last release. */
export declare function traced({ entries }: PackageTree): {
    readonly paths: string[];
    readonly secrets: boolean;
};
