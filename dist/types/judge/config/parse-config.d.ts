import type { Config, Mistake } from '../../model/config.ts';
/** What a configuration file means, or everything that is wrong with it. Never throws. */
export declare function parseConfig(text: string, file: string): {
    readonly config: Config;
} | {
    readonly mistakes: readonly Mistake[];
};
