import { type FileClass } from './file-class.ts';
/** Where nothing else is looked for: a literal first, which is found many times as fast as anything that may begin in ten ways. */
export declare const commentMarker: RegExp;
/** Stateful: set `lastIndex` before each use. */
export declare function tracesFor(name: FileClass): RegExp;
