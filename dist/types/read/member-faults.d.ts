import type { EntryType } from '../model/entry.ts';
import type { Extension } from './extended.ts';
import type { Header } from './header.ts';
import type { Location, NameFault } from './location.ts';
export type MemberFault = NameFault | 'invalid-utf8' | 'ambiguous-name' | 'binary-pax-value' | 'odd-magic' | 'linkname-on-file' | 'link' | 'device' | 'unknown-type' | 'unusual-type';
interface Seen {
    readonly header: Header;
    readonly extension: Extension | null;
    readonly name: string;
    readonly type: EntryType;
    readonly linkTarget: string | null;
}
/** What of an entry no packer would write, although all readers find its beginning and its end in the same place. */
export declare function memberFaults(seen: Seen, location: Location): [code: MemberFault, detail: string][];
export {};
