import type { Header } from 'tar-stream';
import type { Hazard } from '../model/tree.ts';
import type { Packed } from './gzip.ts';
import type { Limits } from './limits.ts';
import type { Member } from './member.ts';
import type { Reading, ReadOptions } from './reading.ts';
import type { EntrySink } from './tar.ts';
/** Takes what the tar reader finds, as long as it is what the guard has announced, and gathers the package from it. */
export declare class EntryReader {
    #private;
    constructor(options: ReadOptions, limits: Limits);
    expect(member: Member): void;
    open(header: Header): EntrySink;
    /** `offset`: where the entries end. */
    finish(packed: Packed, hazards: readonly Hazard[], offset: number): Reading;
}
