type Environment = Readonly<Record<string, string | undefined>>;
/** The user's own npm settings. */
export interface NpmConfig {
    /** Flattened as npm hands them to its HTTP client. Holds credentials: never printed. */
    readonly flat: Readonly<Record<string, unknown>>;
    readonly text: (key: string) => string | null;
    /** The host whose tarball addresses npm rewrites to the registry's: `never`, `always`, a host or an address. */
    readonly replacedHost: string;
}
/** As npm would see it in `folder`: every `.npmrc` from the project's to the global one, and the environment. */
export declare function npmConfig(folder: string, env: Environment): Promise<NpmConfig>;
export {};
