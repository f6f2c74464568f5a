import type { RegistryClient } from './registry-client.ts';
export interface Question {
    /** Below the registry's address, without a leading slash. */
    readonly path: string;
    readonly accept: string;
    /** What the user would call it. */
    readonly subject: string;
    /** As many as the user's npm would make, unless there is another way to find out. */
    readonly attempts?: number;
}
/** Null where the registry says 404. */
export declare function askJson(client: RegistryClient, { path, accept, subject, attempts }: Question): Promise<unknown>;
/** `@scope%2fname`, as npm asks for it; a name that would be another path is refused. */
export declare function pathOf(name: string): string;
