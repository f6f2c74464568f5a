import { type Header } from 'tar-stream';
export interface EntrySink {
    push(piece: Uint8Array): void;
    end(): void;
}
/** tar-stream behind the guard: it finds the entries by its own means, and hands their contents over without copying. */
export declare class TarReader {
    #private;
    constructor(open: (header: Header) => EntrySink);
    write(piece: Buffer): Promise<void>;
    end(): Promise<void>;
    destroy(): void;
}
