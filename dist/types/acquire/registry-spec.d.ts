export interface RegistrySpec {
    readonly name: string;
    /** A version, dist-tag or range; null where there is none. */
    readonly wanted: string | null;
}
/** `name`, `name@version`, `@scope/name@^2`; null for what can only be a path. */
export declare function registrySpec(text: string): RegistrySpec | null;
