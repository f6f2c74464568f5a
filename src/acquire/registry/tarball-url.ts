import type { RegistryClient } from './client.ts';

/** Where npm would get it: mirrors pass on addresses of the registry behind them, and `replace-registry-host` says which to bend. */
export function tarballUrl(address: string, { url: registry, config }: RegistryClient): string | null {
  if (!URL.canParse(address, registry)) return null;
  const url = new URL(address, registry);
  if (!/^https?:$/.test(url.protocol)) return null;
  const { replacedHost } = config;
  if (/^https?:/.test(replacedHost)) {
    return url.href.startsWith(replacedHost)
      ? registry + url.href.slice(replacedHost.length).replace(/^\//, '')
      : url.href;
  }
  const bent = replacedHost === 'always' || replacedHost === url.host;
  return bent ? new URL(url.pathname, registry).href : url.href;
}
