import type { LeftoverKind } from '../model/evidence.ts';
/** Folders that no package means to ship, told as one finding each. Names in lower case. */
export type FolderKind = {
    readonly rule: 'sensitive-file';
    readonly kind: 'git-folder';
} | {
    readonly rule: 'agent-file';
    readonly kind: string;
} | {
    readonly rule: 'build-leftover';
    readonly kind: LeftoverKind;
} | {
    readonly rule: 'nested-dependencies';
    readonly kind: 'node_modules' | 'package-cache';
};
/** What the folders above this one are called; empty at the top. */
export declare function folderKind(name: string, above: readonly string[]): FolderKind | null;
/** A project generator ships editor settings for the projects it makes. */
export declare const scaffold: RegExp;
