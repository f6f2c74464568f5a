/** `package.json` as the tarball has it: what of it a rule may look at, already checked for its shape. */
export interface Manifest {
    readonly name: string;
    readonly version: string;
    readonly private: boolean;
    /** Every place where the manifest points at a file of the package. */
    readonly targets: readonly EntryTarget[];
    readonly scripts: ReadonlyMap<string, string>;
    readonly dependencies: ReadonlyMap<DependencyField, ReadonlyMap<string, string>>;
    readonly bundled: readonly string[] | 'all';
    /** Names of `bin` and the paths behind them, `directories.bin` left out. */
    readonly bin: ReadonlyMap<string, string>;
    /** The parsed document, for field-by-field comparison. Every value is hostile. */
    readonly fields: ReadonlyMap<string, JsonValue>;
}
export interface EntryTarget {
    /** Such as `main`, `bin.packgate`, `exports[.].import.types`. */
    readonly field: string;
    /** As written. */
    readonly target: string;
}
export declare const dependencyFields: readonly ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
export type DependencyField = (typeof dependencyFields)[number];
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
export declare const isJsonObject: (value: JsonValue | undefined) => value is {
    readonly [key: string]: JsonValue;
};
