import type { Elsewhere } from '../../model/comparison.ts';
import type { AcquireContext } from '../context.ts';
import { type PublishConfig, publishConfigOf } from '../pack/package-folder.ts';
import { npmConfig } from './npm-config.ts';
import { publishRegistry, registryUrl } from './registry.ts';

interface Told {
  readonly name: string;
  /** `publishConfig` as the tarball's package.json has it: whoever made the tarball has written it. */
  readonly packed: unknown;
  /** That of the folder, before a script of the package ran. */
  readonly own: PublishConfig;
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  /** What the user wants for this run. */
  readonly wanted: string | null;
}

/**
 * Where npm would publish the tarball, if that is not where its user publishes. A tarball that names a registry of its own could
 * otherwise bring its last release along: one that has all of its findings already, or none at all.
 */
export async function publishesElsewhere(
  { name, packed, own, folder, wanted }: Told,
  env: AcquireContext['env'],
): Promise<Elsewhere | null> {
  const said = publishConfigOf(packed);
  const scope = name.startsWith('@') ? `${name.split('/')[0]}:registry` : 'registry';
  const key = said[scope] === undefined ? 'registry' : scope;
  const registry = said[key];
  if (registry === undefined) return null;
  const config = await npmConfig(folder, env);
  const asked = publishRegistry(name, { wanted, publishConfig: own, config }).url;
  const configured = publishRegistry(name, { wanted: null, publishConfig: own, config }).url;
  if ([asked, configured].some((url) => isSame(url, registry))) return null;
  return { field: `publishConfig.${key}`, registry, configured: withoutUser(asked) };
}

const isSame = (url: string, other: string): boolean => {
  try {
    return withoutUser(registryUrl(other)) === withoutUser(url);
  } catch {
    return false;
  }
};

const withoutUser = (address: string): string => {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
};
