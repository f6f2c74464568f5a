export interface SourceName {
    /** The first folder of the path, `.` for a file at the top. */
    readonly folder: string;
    readonly host: string | null;
    /** A path of the build machine. */
    readonly machine: boolean;
    /** Whether `sourceRoot` comes before it. */
    readonly relative: boolean;
}
/** What the name of a source in a map tells: `webpack://name/./src/x.ts`, `../../src/x.ts`, `file:///home/me/app/x.ts`, `https://host/x.ts`. */
export declare function sourceName(name: string): SourceName;
/** Host of an http or protocol-relative URL, without what may stand before an `@`: that is a credential. */
export declare function hostOf(url: string): string | null;
