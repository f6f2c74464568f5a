import type { RegistryClient } from './registry-client.ts';
/** Where npm would get it: mirrors pass on addresses of the registry behind them, and `replace-registry-host` says which to bend. */
export declare function tarballUrl(address: string, { url: registry, config }: RegistryClient): string | null;
