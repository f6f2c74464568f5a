import type { NpmConfig } from './npm-config.ts';
import type { PublishConfig } from './package-folder.ts';
export interface PublishRegistry {
    /** Ends in a slash. */
    readonly url: string;
    /** Set for this scope or this package, not for everything. */
    readonly own: boolean;
}
/** The registry that `npm publish` would send the package to, which need not be the one that installs come from. */
export declare function publishRegistry(name: string, { wanted, publishConfig, config, }: {
    wanted: string | null;
    publishConfig: PublishConfig;
    config: NpmConfig;
}): PublishRegistry;
