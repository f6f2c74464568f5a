import { type AcquireContext, type Limits } from './context.ts';
import { type NpmConfig } from './npm-config.ts';
import type { PublishConfig } from './package-folder.ts';
/** One registry as one user reaches it. */
export interface RegistryClient {
    /** Ends in a slash; user name and password have gone into the credentials. */
    readonly url: string;
    readonly config: NpmConfig;
    readonly limits: Limits;
    readonly context: AcquireContext;
    /** Set for this scope or package, or by the user for this run. */
    readonly own: boolean;
    readonly credentials: Credentials;
}
export interface Credentials {
    /** The value of the `authorization` header. */
    readonly header: string | null;
    readonly cert: string | null;
    readonly key: string | null;
    /** There is a token, but the registry is reached by plain http beyond this machine. */
    readonly withheld: boolean;
}
export declare function openRegistry({ name, publishConfig, folder }: {
    name: string;
    publishConfig: PublishConfig;
    folder: string;
}, context: AcquireContext): Promise<RegistryClient>;
