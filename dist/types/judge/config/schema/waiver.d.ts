import * as v from 'valibot';
export declare const waiver: {
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
};
