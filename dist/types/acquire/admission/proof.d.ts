import { type Change, type Texts } from './change.ts';
import { type Listing, type Standing } from './packing-rules.ts';
import type { Snapshot } from './snapshot.ts';
/** The folder as npm's rules see it, where they give the very list that was packed. */
export declare class Proof {
    #private;
    readonly texts: Texts;
    readonly base: Listing;
    private constructor();
    /** Null where the rules give another list: the folder is not what was packed, or its packer has other rules. */
    static of(snapshot: Snapshot, texts: Texts, standings: readonly Standing[], packed: ReadonlySet<string>): Promise<Proof | null>;
    /** Of a file that decides, wherever in the folder. */
    text(file: string): string | null;
    /** The files that would be gone; null where a file would be new, or where it cannot be told. */
    gone(changes: readonly Change[]): Promise<ReadonlySet<string> | null>;
}
