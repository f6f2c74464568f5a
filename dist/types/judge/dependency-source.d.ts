import { type DependencyField, type Manifest } from '../model/manifest.ts';
export interface Dependency {
    readonly field: DependencyField;
    readonly name: string;
    readonly range: string;
}
export declare function dependenciesOf(manifest: Manifest): Generator<Dependency>;
/** What only the publisher's machine can resolve: the protocol with its colon, `path` for a bare path, or null. */
export declare function unresolvedProtocol(range: string): string | null;
/** Code from outside any registry: nobody can say what the next install gets. */
export declare const isRemoteSource: (range: string) => boolean;
