import { npmConfig } from './npm-config.ts';

/**
 * Loads all that a question to the registry needs, before a script of a package runs: the modules, and npm's configuration in each
 * folder. If settings cannot be read, the error comes from the code that needs them.
 */
export async function readyToAsk(
  folders: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  // Node reads that file once, when the first connection needs it.
  if (env.NODE_EXTRA_CA_CERTS) (await import('node:tls')).createSecureContext();
  await Promise.all([
    import('./releases.ts'),
    import('./chosen-baseline.ts'),
    import('npm-registry-fetch'),
    import('make-fetch-happen'),
    import('ssri'),
    ...folders.map((folder) => npmConfig(folder, env).catch(() => {})),
  ]);
}
