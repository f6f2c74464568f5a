import type { EntryType } from '../model/entry.ts';
import type { Hazard } from '../model/tree.ts';
import type { Extension } from './extended.ts';
import type { Header } from './header.ts';
import type { Limits } from './limits.ts';
/** One entry as the guard has seen it: its framing is certain, and every reader gives it this name and size. */
export interface Member {
    readonly offset: number;
    /** The whole name, as the archive has it. */
    readonly name: string;
    readonly path: string;
    readonly root: string;
    readonly type: EntryType;
    readonly size: number;
    readonly mode: number;
    readonly linkTarget: string | null;
    /** npm leaves it out: it must not take the place of one that npm extracts. */
    readonly dropped: boolean;
    readonly hazards: readonly Hazard[];
}
export declare function memberOf(header: Header, offset: number, extension: Extension | null, limits: Limits): Member;
