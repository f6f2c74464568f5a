import * as v from 'valibot';
/** Parts that stand in the schema twice: for all packages, and for some. */
export declare const sharedParts: {
    rules: v.SchemaWithPipe<readonly [{
        kind: "schema";
        async: false;
        "~standard": v.StandardProps<{
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: string | number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | number | undefined;
                warning?: string | number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | undefined;
                warning?: string | undefined;
                floor?: string | number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: string | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        }, {
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
                floor?: number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: number | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        }>;
        "~types"?: {
            readonly input: {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                    warning?: string | number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | undefined;
                    warning?: string | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: string | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            };
            readonly output: {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            };
            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
        } | undefined;
        type: "strict_object";
        reference: typeof v.strictObject;
        expects: "Object";
        entries: {
            'source-map': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: string | number | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: string | number | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    };
                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: string | number | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {
                        readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                    };
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
            }, undefined>;
            'embedded-sources': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'inline-source-map': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'remote-source-map': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'typescript-source': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'large-file': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                    warning?: string | number | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                        warning?: string | number | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    };
                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                        warning?: string | number | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {
                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                        readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                    };
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
            }, undefined>;
            'package-growth': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | undefined;
                    warning?: string | undefined;
                    floor?: string | number | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | undefined;
                        warning?: string | undefined;
                        floor?: string | number | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    };
                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | undefined;
                        warning?: string | undefined;
                        floor?: string | number | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {
                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                        readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                        readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                    };
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
            }, undefined>;
            'package-shrink': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: string | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: string | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: string | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {
                        readonly percent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                    };
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>>;
            }, undefined>;
            'sensitive-file': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            secret: v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'agent-file': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'build-leftover': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'nested-dependencies': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            archive: v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            media: v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    };
                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {
                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                    };
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
            }, undefined>;
            'native-binary': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'unexpected-path': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'missing-entry': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'removed-file': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'install-script': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'unresolved-dependency': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            dependency: v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'publish-config': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'exec-bit': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'crlf-shebang': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'absolute-path': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            'hazardous-entry': v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
            waiver: v.OptionalSchema<{
                kind: "schema";
                expects: string;
                async: false;
                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }>;
                "~types"?: {
                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    };
                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                } | undefined;
                type: "union";
                reference: typeof v.union;
                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                    kind: "schema";
                    async: false;
                    "~standard": v.StandardProps<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                    } | undefined;
                    type: "strict_object";
                    reference: typeof v.strictObject;
                    expects: "Object";
                    entries: {
                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                    } & {};
                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue>;
                }];
                message: undefined;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
            }, undefined>;
        };
        message: ({ expected, input }: v.StrictObjectIssue) => string;
        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
                floor?: number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: number | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
    }, v.DescriptionAction<{
        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            floor?: number | undefined;
        } | undefined;
        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
            warning?: number | undefined;
        } | undefined;
        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
            warning?: number | undefined;
            floor?: number | undefined;
        } | undefined;
        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            percent?: number | undefined;
        } | undefined;
        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        secret?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        archive?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        media?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
        } | undefined;
        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        dependency?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        waiver?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
    }, "Severities and thresholds, by rule.">]>;
    files: v.SchemaWithPipe<readonly [{
        kind: "schema";
        async: false;
        "~standard": v.StandardProps<{
            allow: string[];
        }, {
            allow: string[];
        }>;
        "~types"?: {
            readonly input: {
                allow: string[];
            };
            readonly output: {
                allow: string[];
            };
            readonly issue: v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue;
        } | undefined;
        type: "strict_object";
        reference: typeof v.strictObject;
        expects: "Object";
        entries: {
            readonly allow: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, ({ input }: v.ArrayIssue) => string>, v.NonEmptyAction<string[], "is an empty list: name what may ship, or leave files out.">, v.DescriptionAction<string[], "Globs over paths of the package: a file that none of them matches is an error. package.json may always ship.">]>;
        };
        message: ({ expected, input }: v.StrictObjectIssue) => string;
        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            allow: string[];
        }, v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue>;
    }, v.DescriptionAction<{
        allow: string[];
    }, "What may be in the package.">]>;
    waivers: v.SchemaWithPipe<readonly [v.ArraySchema<{
        kind: "schema";
        async: false;
        "~standard": v.StandardProps<{
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: string | number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }, {
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }>;
        "~types"?: {
            readonly input: {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: string | number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            };
            readonly output: {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            };
            readonly issue: v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
        } | undefined;
        type: "strict_object";
        reference: typeof v.strictObject;
        expects: "Object";
        entries: {
            readonly rule: v.SchemaWithPipe<readonly [v.PicklistSchema<(keyof import("../../../index.ts").Evidence)[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<keyof import("../../../index.ts").Evidence, "The rule whose findings are meant.">]>;
            readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "A glob over paths of the package; \".\" is the package as a whole.">]>;
            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, `is empty: write ${string}.`>]>, v.DescriptionAction<string, "Why it is meant. It stands in every report.">]>;
            readonly expires: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "The last day, in UTC, on which it counts, such as 2027-01-31.">]>, undefined>;
            readonly 'max-size': v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
            readonly fingerprint: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "Of the one finding that is meant, as the report shows it, where several may stand at one path.">]>, undefined>;
            readonly sha256: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "The SHA-256 of the file, in hexadecimal digits: it counts for these bytes alone.">]>, undefined>;
        };
        message: ({ expected, input }: v.StrictObjectIssue) => string;
        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }, v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
    }, ({ input }: v.ArrayIssue) => string>, v.DescriptionAction<{
        rule: keyof import("../../../index.ts").Evidence;
        path: string;
        reason: string;
        expires?: string | undefined;
        'max-size'?: number | undefined;
        fingerprint?: string | undefined;
        sha256?: string | undefined;
    }[], "Findings that are meant, each with its reason. They stay in every report, marked as waived.">]>;
};
export declare const configSchema: v.SchemaWithPipe<readonly [{
    kind: "schema";
    async: false;
    "~standard": v.StandardProps<{
        mode?: "enforce" | "report" | undefined;
        'fail-on'?: "error" | "never" | "warning" | undefined;
        rules?: {
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: string | number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | number | undefined;
                warning?: string | number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | undefined;
                warning?: string | undefined;
                floor?: string | number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: string | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: string | number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        } | undefined;
        files?: {
            allow: string[];
        } | undefined;
        waivers?: {
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: string | number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }[] | undefined;
        version: 1;
        packages?: {
            [x: string]: {
                mode?: "enforce" | "report" | undefined;
                'fail-on'?: "error" | "never" | "warning" | undefined;
                rules?: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: string | number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                        warning?: string | number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | undefined;
                        warning?: string | undefined;
                        floor?: string | number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: string | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                } | undefined;
                files?: {
                    allow: string[];
                } | undefined;
                waivers?: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: string | number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                }[] | undefined;
            };
        } | undefined;
    }, {
        mode?: "enforce" | "report" | undefined;
        'fail-on'?: "error" | "never" | "warning" | undefined;
        rules?: {
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
                floor?: number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: number | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        } | undefined;
        files?: {
            allow: string[];
        } | undefined;
        waivers?: {
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }[] | undefined;
        version: 1;
        packages?: {
            [x: string]: {
                mode?: "enforce" | "report" | undefined;
                'fail-on'?: "error" | "never" | "warning" | undefined;
                rules?: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                } | undefined;
                files?: {
                    allow: string[];
                } | undefined;
                waivers?: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                }[] | undefined;
            };
        } | undefined;
    }>;
    "~types"?: {
        readonly input: {
            mode?: "enforce" | "report" | undefined;
            'fail-on'?: "error" | "never" | "warning" | undefined;
            rules?: {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                    warning?: string | number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | undefined;
                    warning?: string | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: string | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            } | undefined;
            files?: {
                allow: string[];
            } | undefined;
            waivers?: {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: string | number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }[] | undefined;
            version: 1;
            packages?: {
                [x: string]: {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: string | number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                };
            } | undefined;
        };
        readonly output: {
            mode?: "enforce" | "report" | undefined;
            'fail-on'?: "error" | "never" | "warning" | undefined;
            rules?: {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            } | undefined;
            files?: {
                allow: string[];
            } | undefined;
            waivers?: {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }[] | undefined;
            version: 1;
            packages?: {
                [x: string]: {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                };
            } | undefined;
        };
        readonly issue: v.ArrayIssue | v.BaseIssue<unknown> | v.CheckIssue<string> | v.IntegerIssue<number> | v.LiteralIssue | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RecordIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
    } | undefined;
    type: "strict_object";
    reference: typeof v.strictObject;
    expects: "Object";
    entries: {
        readonly mode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("enforce" | "report")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"enforce" | "report", "report shows everything and fails nothing: for the first weeks. Default: enforce.">]>, undefined>;
        readonly 'fail-on': v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("error" | "never" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"error" | "never" | "warning", "The least severity that fails the check. Default: error.">]>, undefined>;
        readonly rules: v.OptionalSchema<v.SchemaWithPipe<readonly [{
            kind: "schema";
            async: false;
            "~standard": v.StandardProps<{
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                    warning?: string | number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | undefined;
                    warning?: string | undefined;
                    floor?: string | number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: string | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: string | number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            }, {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            }>;
            "~types"?: {
                readonly input: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: string | number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                        warning?: string | number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | undefined;
                        warning?: string | undefined;
                        floor?: string | number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: string | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                };
                readonly output: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                };
                readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
            } | undefined;
            type: "strict_object";
            reference: typeof v.strictObject;
            expects: "Object";
            entries: {
                'source-map': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: string | number | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: string | number | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: number | undefined;
                            };
                            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {
                            readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                }, undefined>;
                'embedded-sources': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'inline-source-map': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'remote-source-map': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'typescript-source': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'large-file': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                        warning?: string | number | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                                warning?: string | number | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                            };
                            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {
                            readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                            readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                }, undefined>;
                'package-growth': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | undefined;
                        warning?: string | undefined;
                        floor?: string | number | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | undefined;
                                warning?: string | undefined;
                                floor?: string | number | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                                floor?: number | undefined;
                            };
                            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {
                            readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                            readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                            readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                }, undefined>;
                'package-shrink': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: string | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: string | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: number | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {
                            readonly percent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>>;
                }, undefined>;
                'sensitive-file': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                secret: v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'agent-file': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'build-leftover': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'nested-dependencies': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                archive: v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                media: v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: string | number | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        };
                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                            };
                            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {
                            readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                }, undefined>;
                'native-binary': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'unexpected-path': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'missing-entry': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'removed-file': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'install-script': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'unresolved-dependency': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                dependency: v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'publish-config': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'exec-bit': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'crlf-shebang': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'absolute-path': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                'hazardous-entry': v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
                waiver: v.OptionalSchema<{
                    kind: "schema";
                    expects: string;
                    async: false;
                    "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }>;
                    "~types"?: {
                        readonly input: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly output: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        };
                        readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                    } | undefined;
                    type: "union";
                    reference: typeof v.union;
                    options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly output: {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            };
                            readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                        } & {};
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        }, v.PicklistIssue | v.StrictObjectIssue>;
                    }];
                    message: undefined;
                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                }, undefined>;
            };
            message: ({ expected, input }: v.StrictObjectIssue) => string;
            '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
        }, v.DescriptionAction<{
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
                floor?: number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: number | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        }, "Severities and thresholds, by rule.">]>, undefined>;
        readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [{
            kind: "schema";
            async: false;
            "~standard": v.StandardProps<{
                allow: string[];
            }, {
                allow: string[];
            }>;
            "~types"?: {
                readonly input: {
                    allow: string[];
                };
                readonly output: {
                    allow: string[];
                };
                readonly issue: v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue;
            } | undefined;
            type: "strict_object";
            reference: typeof v.strictObject;
            expects: "Object";
            entries: {
                readonly allow: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, ({ input }: v.ArrayIssue) => string>, v.NonEmptyAction<string[], "is an empty list: name what may ship, or leave files out.">, v.DescriptionAction<string[], "Globs over paths of the package: a file that none of them matches is an error. package.json may always ship.">]>;
            };
            message: ({ expected, input }: v.StrictObjectIssue) => string;
            '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                allow: string[];
            }, v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue>;
        }, v.DescriptionAction<{
            allow: string[];
        }, "What may be in the package.">]>, undefined>;
        readonly waivers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<{
            kind: "schema";
            async: false;
            "~standard": v.StandardProps<{
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: string | number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }, {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }>;
            "~types"?: {
                readonly input: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: string | number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                };
                readonly output: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                };
                readonly issue: v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
            } | undefined;
            type: "strict_object";
            reference: typeof v.strictObject;
            expects: "Object";
            entries: {
                readonly rule: v.SchemaWithPipe<readonly [v.PicklistSchema<(keyof import("../../../index.ts").Evidence)[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<keyof import("../../../index.ts").Evidence, "The rule whose findings are meant.">]>;
                readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "A glob over paths of the package; \".\" is the package as a whole.">]>;
                readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, `is empty: write ${string}.`>]>, v.DescriptionAction<string, "Why it is meant. It stands in every report.">]>;
                readonly expires: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "The last day, in UTC, on which it counts, such as 2027-01-31.">]>, undefined>;
                readonly 'max-size': v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                readonly fingerprint: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "Of the one finding that is meant, as the report shows it, where several may stand at one path.">]>, undefined>;
                readonly sha256: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "The SHA-256 of the file, in hexadecimal digits: it counts for these bytes alone.">]>, undefined>;
            };
            message: ({ expected, input }: v.StrictObjectIssue) => string;
            '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }, v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
        }, ({ input }: v.ArrayIssue) => string>, v.DescriptionAction<{
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }[], "Findings that are meant, each with its reason. They stay in every report, marked as waived.">]>, undefined>;
        readonly version: v.SchemaWithPipe<readonly [v.LiteralSchema<1, ({ input }: v.LiteralIssue) => string>, v.DescriptionAction<1, "The version of this file format: 1.">]>;
        readonly packages: v.OptionalSchema<v.SchemaWithPipe<readonly [{
            kind: "schema";
            async: false;
            "~standard": v.StandardProps<{
                [x: string]: {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: string | number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                };
            }, {
                [x: string]: {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                };
            }>;
            "~types"?: {
                readonly input: {
                    [x: string]: {
                        mode?: "enforce" | "report" | undefined;
                        'fail-on'?: "error" | "never" | "warning" | undefined;
                        rules?: {
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                                warning?: string | number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | undefined;
                                warning?: string | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: string | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        } | undefined;
                        files?: {
                            allow: string[];
                        } | undefined;
                        waivers?: {
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: string | number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }[] | undefined;
                    };
                };
                readonly output: {
                    [x: string]: {
                        mode?: "enforce" | "report" | undefined;
                        'fail-on'?: "error" | "never" | "warning" | undefined;
                        rules?: {
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: number | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        } | undefined;
                        files?: {
                            allow: string[];
                        } | undefined;
                        waivers?: {
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }[] | undefined;
                    };
                };
                readonly issue: v.ArrayIssue | v.BaseIssue<unknown> | v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RecordIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
            } | undefined;
            type: "record";
            reference: typeof v.record;
            expects: "Object";
            key: v.GenericSchema<string, string>;
            value: {
                kind: "schema";
                async: false;
                "~standard": v.StandardProps<{
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                            warning?: string | number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | undefined;
                            warning?: string | undefined;
                            floor?: string | number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: string | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: string | number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: string | number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                }, {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                }>;
                "~types"?: {
                    readonly input: {
                        mode?: "enforce" | "report" | undefined;
                        'fail-on'?: "error" | "never" | "warning" | undefined;
                        rules?: {
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                                warning?: string | number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | undefined;
                                warning?: string | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: string | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        } | undefined;
                        files?: {
                            allow: string[];
                        } | undefined;
                        waivers?: {
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: string | number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }[] | undefined;
                    };
                    readonly output: {
                        mode?: "enforce" | "report" | undefined;
                        'fail-on'?: "error" | "never" | "warning" | undefined;
                        rules?: {
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: number | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        } | undefined;
                        files?: {
                            allow: string[];
                        } | undefined;
                        waivers?: {
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }[] | undefined;
                    };
                    readonly issue: v.ArrayIssue | v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                } | undefined;
                type: "strict_object";
                reference: typeof v.strictObject;
                expects: "Object";
                entries: {
                    mode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("enforce" | "report")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"enforce" | "report", "report shows everything and fails nothing: for the first weeks. Default: enforce.">]>, undefined>;
                    'fail-on': v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("error" | "never" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"error" | "never" | "warning", "The least severity that fails the check. Default: error.">]>, undefined>;
                    rules: v.OptionalSchema<v.SchemaWithPipe<readonly [{
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                                warning?: string | number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | undefined;
                                warning?: string | undefined;
                                floor?: string | number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: string | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: string | number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        }, {
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: number | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    floor?: string | number | undefined;
                                } | undefined;
                                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | number | undefined;
                                    warning?: string | number | undefined;
                                } | undefined;
                                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | undefined;
                                    warning?: string | undefined;
                                    floor?: string | number | undefined;
                                } | undefined;
                                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    percent?: string | undefined;
                                } | undefined;
                                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                secret?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                archive?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                media?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | number | undefined;
                                } | undefined;
                                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                            };
                            readonly output: {
                                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    floor?: number | undefined;
                                } | undefined;
                                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                } | undefined;
                                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                    floor?: number | undefined;
                                } | undefined;
                                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    percent?: number | undefined;
                                } | undefined;
                                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                secret?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                archive?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                media?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                } | undefined;
                                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                } | undefined;
                            };
                            readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            'source-map': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    floor?: string | number | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    floor?: number | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        floor?: string | number | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        floor?: number | undefined;
                                    };
                                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        floor?: string | number | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        floor?: number | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            floor?: string | number | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            floor?: number | undefined;
                                        };
                                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {
                                        readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                                    };
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        floor?: number | undefined;
                                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    floor?: number | undefined;
                                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                            }, undefined>;
                            'embedded-sources': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'inline-source-map': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'remote-source-map': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'typescript-source': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'large-file': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | number | undefined;
                                    warning?: string | number | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | number | undefined;
                                        warning?: string | number | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                    };
                                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | number | undefined;
                                        warning?: string | number | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: string | number | undefined;
                                            warning?: string | number | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: number | undefined;
                                            warning?: number | undefined;
                                        };
                                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {
                                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                                        readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                                    };
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                            }, undefined>;
                            'package-growth': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | undefined;
                                    warning?: string | undefined;
                                    floor?: string | number | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                    floor?: number | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | undefined;
                                        warning?: string | undefined;
                                        floor?: string | number | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                        floor?: number | undefined;
                                    };
                                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | undefined;
                                        warning?: string | undefined;
                                        floor?: string | number | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                        floor?: number | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: string | undefined;
                                            warning?: string | undefined;
                                            floor?: string | number | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: number | undefined;
                                            warning?: number | undefined;
                                            floor?: number | undefined;
                                        };
                                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {
                                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                                        readonly warning: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                                        readonly floor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                                    };
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                        warning?: number | undefined;
                                        floor?: number | undefined;
                                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                    warning?: number | undefined;
                                    floor?: number | undefined;
                                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                            }, undefined>;
                            'package-shrink': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    percent?: string | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    percent?: number | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        percent?: string | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        percent?: number | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        percent?: string | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        percent?: number | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            percent?: string | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            percent?: number | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {
                                        readonly percent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.TransformAction<string, number>]>, undefined>;
                                    };
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        percent?: number | undefined;
                                    }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    percent?: number | undefined;
                                }, v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue>>;
                            }, undefined>;
                            'sensitive-file': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            secret: v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'agent-file': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'build-leftover': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'nested-dependencies': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            archive: v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            media: v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: string | number | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | number | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                    };
                                    readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: string | number | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: string | number | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                            error?: number | undefined;
                                        };
                                        readonly issue: v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {
                                        readonly error: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                                    };
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        error?: number | undefined;
                                    }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    error?: number | undefined;
                                }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                            }, undefined>;
                            'native-binary': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'unexpected-path': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'missing-entry': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'removed-file': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'install-script': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'unresolved-dependency': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            dependency: v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'publish-config': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'exec-bit': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'crlf-shebang': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'absolute-path': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            'hazardous-entry': v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                            waiver: v.OptionalSchema<{
                                kind: "schema";
                                expects: string;
                                async: false;
                                "~standard": v.StandardProps<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, "default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }>;
                                "~types"?: {
                                    readonly input: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly output: "default" | "error" | "note" | "off" | "warning" | {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    };
                                    readonly issue: v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>;
                                } | undefined;
                                type: "union";
                                reference: typeof v.union;
                                options: [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, {
                                    kind: "schema";
                                    async: false;
                                    "~standard": v.StandardProps<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, {
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }>;
                                    "~types"?: {
                                        readonly input: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly output: {
                                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                        };
                                        readonly issue: v.PicklistIssue | v.StrictObjectIssue;
                                    } | undefined;
                                    type: "strict_object";
                                    reference: typeof v.strictObject;
                                    expects: "Object";
                                    entries: {
                                        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ("default" | "error" | "note" | "off" | "warning")[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<"default" | "error" | "note" | "off" | "warning", "off, or one severity for all that the rule finds; default leaves them to the rule.">]>, undefined>;
                                    } & {};
                                    message: ({ expected, input }: v.StrictObjectIssue) => string;
                                    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                    }, v.PicklistIssue | v.StrictObjectIssue>;
                                }];
                                message: undefined;
                                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<"default" | "error" | "note" | "off" | "warning" | {
                                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                }, v.PicklistIssue | v.StrictObjectIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue>>;
                            }, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                            } | undefined;
                            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                                warning?: number | undefined;
                                floor?: number | undefined;
                            } | undefined;
                            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                percent?: number | undefined;
                            } | undefined;
                            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            secret?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            archive?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            media?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                                error?: number | undefined;
                            } | undefined;
                            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            } | undefined;
                        }, v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
                    }, v.DescriptionAction<{
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    }, "Severities and thresholds, by rule.">]>, undefined>;
                    files: v.OptionalSchema<v.SchemaWithPipe<readonly [{
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            allow: string[];
                        }, {
                            allow: string[];
                        }>;
                        "~types"?: {
                            readonly input: {
                                allow: string[];
                            };
                            readonly output: {
                                allow: string[];
                            };
                            readonly issue: v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly allow: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, ({ input }: v.ArrayIssue) => string>, v.NonEmptyAction<string[], "is an empty list: name what may ship, or leave files out.">, v.DescriptionAction<string[], "Globs over paths of the package: a file that none of them matches is an error. package.json may always ship.">]>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            allow: string[];
                        }, v.ArrayIssue | v.CheckIssue<string> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.StrictObjectIssue | v.StringIssue>;
                    }, v.DescriptionAction<{
                        allow: string[];
                    }, "What may be in the package.">]>, undefined>;
                    waivers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<{
                        kind: "schema";
                        async: false;
                        "~standard": v.StandardProps<{
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: string | number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }, {
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }>;
                        "~types"?: {
                            readonly input: {
                                rule: keyof import("../../../index.ts").Evidence;
                                path: string;
                                reason: string;
                                expires?: string | undefined;
                                'max-size'?: string | number | undefined;
                                fingerprint?: string | undefined;
                                sha256?: string | undefined;
                            };
                            readonly output: {
                                rule: keyof import("../../../index.ts").Evidence;
                                path: string;
                                reason: string;
                                expires?: string | undefined;
                                'max-size'?: number | undefined;
                                fingerprint?: string | undefined;
                                sha256?: string | undefined;
                            };
                            readonly issue: v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>;
                        } | undefined;
                        type: "strict_object";
                        reference: typeof v.strictObject;
                        expects: "Object";
                        entries: {
                            readonly rule: v.SchemaWithPipe<readonly [v.PicklistSchema<(keyof import("../../../index.ts").Evidence)[], ({ input }: v.PicklistIssue) => string>, v.DescriptionAction<keyof import("../../../index.ts").Evidence, "The rule whose findings are meant.">]>;
                            readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.NonEmptyAction<string, "is empty: write a glob.">, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "A glob over paths of the package; \".\" is the package as a whole.">]>;
                            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, `is empty: write ${string}.`>]>, v.DescriptionAction<string, "Why it is meant. It stands in every report.">]>;
                            readonly expires: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, v.DescriptionAction<string, "The last day, in UTC, on which it counts, such as 2027-01-31.">]>, undefined>;
                            readonly 'max-size': v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, number, undefined>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>]>], ({ input }: v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>) => string>, v.DescriptionAction<string | number, string>, v.TransformAction<string | number, number>]>, undefined>;
                            readonly fingerprint: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "Of the one finding that is meant, as the report shows it, where several may stand at one path.">]>, undefined>;
                            readonly sha256: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<({ input }: v.StringIssue) => string>, v.RegexAction<string, ({ input }: v.RegexIssue<string>) => string>, v.DescriptionAction<string, "The SHA-256 of the file, in hexadecimal digits: it counts for these bytes alone.">]>, undefined>;
                        };
                        message: ({ expected, input }: v.StrictObjectIssue) => string;
                        '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                            rule: keyof import("../../../index.ts").Evidence;
                            path: string;
                            reason: string;
                            expires?: string | undefined;
                            'max-size'?: number | undefined;
                            fingerprint?: string | undefined;
                            sha256?: string | undefined;
                        }, v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>;
                    }, ({ input }: v.ArrayIssue) => string>, v.DescriptionAction<{
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[], "Findings that are meant, each with its reason. They stay in every report, marked as waived.">]>, undefined>;
                };
                message: ({ expected, input }: v.StrictObjectIssue) => string;
                '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                }, v.ArrayIssue | v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
            };
            message: ({ input }: v.RecordIssue) => string;
            '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                [x: string]: {
                    mode?: "enforce" | "report" | undefined;
                    'fail-on'?: "error" | "never" | "warning" | undefined;
                    rules?: {
                        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                        } | undefined;
                        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                            warning?: number | undefined;
                            floor?: number | undefined;
                        } | undefined;
                        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            percent?: number | undefined;
                        } | undefined;
                        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        secret?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        archive?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        media?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                            error?: number | undefined;
                        } | undefined;
                        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        dependency?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                        waiver?: "default" | "error" | "note" | "off" | "warning" | {
                            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        } | undefined;
                    } | undefined;
                    files?: {
                        allow: string[];
                    } | undefined;
                    waivers?: {
                        rule: keyof import("../../../index.ts").Evidence;
                        path: string;
                        reason: string;
                        expires?: string | undefined;
                        'max-size'?: number | undefined;
                        fingerprint?: string | undefined;
                        sha256?: string | undefined;
                    }[] | undefined;
                };
            }, v.ArrayIssue | v.BaseIssue<unknown> | v.CheckIssue<string> | v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RecordIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
        }, v.DescriptionAction<{
            [x: string]: {
                mode?: "enforce" | "report" | undefined;
                'fail-on'?: "error" | "never" | "warning" | undefined;
                rules?: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                } | undefined;
                files?: {
                    allow: string[];
                } | undefined;
                waivers?: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                }[] | undefined;
            };
        }, "What differs for some packages of a monorepo, by a glob over their names such as @acme/*. Later entries win; waivers add up.">]>, undefined>;
    };
    message: ({ expected, input }: v.StrictObjectIssue) => string;
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
        mode?: "enforce" | "report" | undefined;
        'fail-on'?: "error" | "never" | "warning" | undefined;
        rules?: {
            'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                floor?: number | undefined;
            } | undefined;
            'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
            } | undefined;
            'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
                warning?: number | undefined;
                floor?: number | undefined;
            } | undefined;
            'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                percent?: number | undefined;
            } | undefined;
            'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            secret?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            archive?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            media?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                error?: number | undefined;
            } | undefined;
            'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            dependency?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
            waiver?: "default" | "error" | "note" | "off" | "warning" | {
                level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            } | undefined;
        } | undefined;
        files?: {
            allow: string[];
        } | undefined;
        waivers?: {
            rule: keyof import("../../../index.ts").Evidence;
            path: string;
            reason: string;
            expires?: string | undefined;
            'max-size'?: number | undefined;
            fingerprint?: string | undefined;
            sha256?: string | undefined;
        }[] | undefined;
        version: 1;
        packages?: {
            [x: string]: {
                mode?: "enforce" | "report" | undefined;
                'fail-on'?: "error" | "never" | "warning" | undefined;
                rules?: {
                    'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                    } | undefined;
                    'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                        warning?: number | undefined;
                        floor?: number | undefined;
                    } | undefined;
                    'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        percent?: number | undefined;
                    } | undefined;
                    'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    secret?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    archive?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    media?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                        error?: number | undefined;
                    } | undefined;
                    'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    dependency?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                    waiver?: "default" | "error" | "note" | "off" | "warning" | {
                        level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    } | undefined;
                } | undefined;
                files?: {
                    allow: string[];
                } | undefined;
                waivers?: {
                    rule: keyof import("../../../index.ts").Evidence;
                    path: string;
                    reason: string;
                    expires?: string | undefined;
                    'max-size'?: number | undefined;
                    fingerprint?: string | undefined;
                    sha256?: string | undefined;
                }[] | undefined;
            };
        } | undefined;
    }, v.ArrayIssue | v.BaseIssue<unknown> | v.CheckIssue<string> | v.IntegerIssue<number> | v.LiteralIssue | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NonEmptyIssue<string> | v.NonEmptyIssue<string[]> | v.NumberIssue | v.PicklistIssue | v.RecordIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.PicklistIssue | v.StrictObjectIssue> | v.UnionIssue<v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue> | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.PicklistIssue | v.RegexIssue<string> | v.StrictObjectIssue | v.StringIssue | v.UnionIssue<v.IntegerIssue<number> | v.MaxValueIssue<number, number> | v.MinValueIssue<number, 0> | v.NumberIssue | v.RegexIssue<string> | v.StringIssue>>>;
}, v.TitleAction<{
    mode?: "enforce" | "report" | undefined;
    'fail-on'?: "error" | "never" | "warning" | undefined;
    rules?: {
        'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            floor?: number | undefined;
        } | undefined;
        'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
            warning?: number | undefined;
        } | undefined;
        'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
            warning?: number | undefined;
            floor?: number | undefined;
        } | undefined;
        'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            percent?: number | undefined;
        } | undefined;
        'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        secret?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        archive?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        media?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
            error?: number | undefined;
        } | undefined;
        'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        dependency?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
        waiver?: "default" | "error" | "note" | "off" | "warning" | {
            level?: "default" | "error" | "note" | "off" | "warning" | undefined;
        } | undefined;
    } | undefined;
    files?: {
        allow: string[];
    } | undefined;
    waivers?: {
        rule: keyof import("../../../index.ts").Evidence;
        path: string;
        reason: string;
        expires?: string | undefined;
        'max-size'?: number | undefined;
        fingerprint?: string | undefined;
        sha256?: string | undefined;
    }[] | undefined;
    version: 1;
    packages?: {
        [x: string]: {
            mode?: "enforce" | "report" | undefined;
            'fail-on'?: "error" | "never" | "warning" | undefined;
            rules?: {
                'source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    floor?: number | undefined;
                } | undefined;
                'embedded-sources'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'inline-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'remote-source-map'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'typescript-source'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'large-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                } | undefined;
                'package-growth'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                    warning?: number | undefined;
                    floor?: number | undefined;
                } | undefined;
                'package-shrink'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    percent?: number | undefined;
                } | undefined;
                'sensitive-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                secret?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'agent-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'build-leftover'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'nested-dependencies'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                archive?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                media?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                    error?: number | undefined;
                } | undefined;
                'native-binary'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unexpected-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'missing-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'removed-file'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'install-script'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'unresolved-dependency'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                dependency?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'publish-config'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'exec-bit'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'crlf-shebang'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'absolute-path'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                'hazardous-entry'?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
                waiver?: "default" | "error" | "note" | "off" | "warning" | {
                    level?: "default" | "error" | "note" | "off" | "warning" | undefined;
                } | undefined;
            } | undefined;
            files?: {
                allow: string[];
            } | undefined;
            waivers?: {
                rule: keyof import("../../../index.ts").Evidence;
                path: string;
                reason: string;
                expires?: string | undefined;
                'max-size'?: number | undefined;
                fingerprint?: string | undefined;
                sha256?: string | undefined;
            }[] | undefined;
        };
    } | undefined;
}, "Configuration of Packgate">]>;
export type ConfigFile = v.InferOutput<typeof configSchema>;
export type LayerFile = NonNullable<ConfigFile['packages']>[string];
