/** A folder's `package.json`, as far as packing and publishing look at it. */
export interface FolderManifest {
    readonly name: string;
    readonly version: string;
    readonly publishConfig: PublishConfig;
    readonly packageManager: string | null;
    readonly scripts: readonly string[];
}
/** What `publishConfig` says about where to; everything else in it is the packer's. */
export type PublishConfig = Readonly<Record<string, string>>;
/** `folder` is what the user wrote, `path` where it is. */
export declare function readPackageFolder(path: string, folder: string): Promise<FolderManifest>;
/** The name alone, also of a private package; null where there is none to be had. */
export declare function folderName(path: string): Promise<string | null>;
export declare function publishConfigOf(field: unknown): PublishConfig;
/** `packageManager`, or what newer projects write under `devEngines`. */
export declare function packageManagerOf({ packageManager, devEngines, }: Readonly<Record<string, unknown>>): string | null;
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
