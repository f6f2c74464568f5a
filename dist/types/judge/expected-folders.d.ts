import type { Facts } from './facts.ts';
/**
 * Tells of a new folder at the top (ending in `/`) whether it was meant: an entry point that is no more than a `package.json`, one that
 * `exports` names, or one more of many folders that look alike.
 */
export declare function expectedFolders(facts: Facts): (top: string) => boolean;
