/**
 * The same value, no string of which holds what `withoutCredentials` knows: a manifest may hold an address with a password, findings
 * quote what it holds, and reports are public before the package is.
 */
export declare function masked<T>(value: T): T;
