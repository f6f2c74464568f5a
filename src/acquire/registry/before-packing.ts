import { createSecureContext } from 'node:tls';
import { npmConfig } from './npm-config.ts';

/**
 * What a registry will be asked with, while no script of a package has run: the modules, and npm's configuration in each folder. Settings
 * that cannot be read are told by whoever needs them.
 */
export async function readyToAsk(
  folders: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (env.NODE_EXTRA_CA_CERTS) createSecureContext(); // Node reads that file once, when the first connection needs it
  await Promise.all([
    import('./releases.ts'),
    import('./elsewhere.ts'),
    import('npm-registry-fetch'),
    import('make-fetch-happen'),
    import('ssri'),
    ...folders.map((folder) => npmConfig(folder, env).catch(() => {})),
  ]);
}
