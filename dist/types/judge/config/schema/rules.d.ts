import * as v from 'valibot';
import type { RuleId } from '../../../model/evidence.ts';
export declare const rules: {
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
};
export declare const ruleNames: RuleId[];
