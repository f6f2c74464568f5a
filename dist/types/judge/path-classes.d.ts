/** Kinds of file that belong to the repository rather than to the package. The first line that matches names the class. */
export type PathClass = 'tests' | 'documentation' | 'examples' | 'benchmarks' | 'continuous integration' | 'lockfiles' | 'tool configuration';
export declare function pathClass(path: string): PathClass | null;
