import { usageError } from '../../model/errors.ts';
import type { PublishConfig } from '../pack/package-folder.ts';
import type { NpmConfig } from './npm-config.ts';

export interface PublishRegistry {
  /** Ends in a slash. */
  readonly url: string;
  /** Set for this scope or this package, not for everything. */
  readonly own: boolean;
}

/** The registry that `npm publish` would send the package to, which need not be the one that installs come from. */
export function publishRegistry(
  name: string,
  {
    wanted,
    publishConfig,
    config,
  }: { wanted: string | null; publishConfig: PublishConfig; config: NpmConfig },
): PublishRegistry {
  const scope = name.startsWith('@') ? `${name.split('/')[0]}:registry` : null;
  const own =
    wanted ??
    (scope === null ? null : publishConfig[scope]) ??
    publishConfig.registry ??
    (scope === null ? null : config.text(scope)) ??
    null;
  return { url: registryUrl(own ?? config.text('registry') ?? ''), own: own !== null };
}

const withoutUser = (text: string): string =>
  text.includes('@') ? `…${text.slice(text.lastIndexOf('@'))}` : text;

function registryUrl(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(
      'invalid-registry',
      `The registry ${withoutUser(text)} is no http or https address: write one such as https://registry.example/.`,
    );
  }
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
