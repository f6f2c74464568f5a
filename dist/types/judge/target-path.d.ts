/**
 * A manifest's target as a path of the package, as Node resolves it: `./lib/./a.js` is `lib/a.js`, the package's own folder is ''. Null
 * where it leaves the package. npm reads a backslash and a leading slash like that in `bin` too.
 */
export declare function targetPath(target: string): string | null;
