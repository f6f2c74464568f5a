export interface Listing {
    readonly published: readonly string[];
    readonly distTags: Readonly<Record<string, string>>;
}
/**
 * The registry as it stood before `version` was published. Later is what is higher; within a channel, what its dates say. A
 * `0.0.0-…` build is below every release, and only builds of its own channel can be told to be later.
 */
export declare function asBefore(version: string, { published, distTags }: Listing): Listing;
