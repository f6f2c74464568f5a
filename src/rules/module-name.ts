/** A module without what says its format: `a.js`, `a.mjs`, `a.cjs` and the types beside them are imported as one. */
export const moduleName = (path: string): string => path.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '.js');
