import { type ChildProcess } from 'node:child_process';
export interface Scratch {
    /** A fresh, empty folder that only this user can look into. */
    folder(): Promise<string>;
    /** Kills the child and everything it has started when the scratch is disposed of before the child ends. */
    adopt(child: ChildProcess): void;
    /** Synchronous, so that a signal's listener can call it; may be called twice. */
    dispose(): void;
}
export declare function createScratch(parent?: string): Scratch;
/** Children lead a process group of their own, so that what a script left running in the background ends too. */
export declare function killGroup({ pid }: ChildProcess): void;
