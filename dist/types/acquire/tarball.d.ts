/** A local file whose bytes will not change any more; a download is verified before it becomes one. */
export interface Tarball {
    readonly path: string;
    readonly size: number;
}
