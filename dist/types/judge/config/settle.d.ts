import type { Config, SettledPolicy } from '../../model/config.ts';
/** The policy of a package, value by value: the defaults, then the file, then every override whose glob matches the name, in order. */
export declare function settle(config: Config | null, packageName: string | null): SettledPolicy;
