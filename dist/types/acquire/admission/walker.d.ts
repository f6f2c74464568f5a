import packlist, { type Tree, type WalkerOptions } from 'npm-packlist';
import type { Texts } from './change.ts';
import type { Snapshot } from './snapshot.ts';
/** A rule of npm as it was written. */
export interface Written {
    /** An ignore file, `package.json` for its `files`, or one of npm's own lists, which are symbols. */
    readonly source: string | symbol;
    /** The folder it stands in, relative to the package. */
    readonly folder: string;
    readonly text: string;
    /** From 1, of the text that was read. */
    readonly line: number;
}
export interface View {
    readonly snapshot: Snapshot;
    /** Files as they would be after a change; the rest is read from the snapshot. */
    readonly texts: Texts;
    /** The rule that let each file in; null where none had to. */
    readonly deciders: Map<string, Written | null>;
}
interface Options extends WalkerOptions {
    readonly view: View;
}
/** For the next folder to be looked at. */
export declare const forgetRules: () => void;
/**
 * npm's own walk over the folder, with three differences: it sees a snapshot with changes in memory, it notes which rule decides, and it
 * does one thing after the other, so that whatever is thrown inside comes out where it was started.
 */
export declare class FolderWalker extends packlist.Walker {
    #private;
    constructor(tree: Tree, options: Options);
    start(): this;
    addIgnoreFile(file: string | symbol, then: () => void): void;
    onReadIgnoreFile(file: string | symbol, text: string, then: () => void): void;
    /** Asked without a base name, it is about an entry of this very folder; everything else is on the way to such an answer. */
    filterEntry(entry: string, partial?: boolean, base?: string): boolean;
    stat(found: {
        entry: string;
        file: boolean;
        dir: boolean;
    }, then: () => void): void;
    walker(entry: string, options: object, then: () => void): void;
    /** What a bundled dependency brings is chosen by its own rules: no change here reaches it. */
    gatherBundles(): Promise<void>;
}
export {};
