/** What is wrong with a glob, as the end of a sentence; null where nothing is. */
export declare function globFault(pattern: string, over: 'paths' | 'names'): string | null;
