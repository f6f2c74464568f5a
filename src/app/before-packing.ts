import { parseCandidate } from '../acquire/candidate.ts';
import { npmConfig } from '../acquire/registry/npm-config.ts';
import { readyToSearch } from '../read/content/secrets.ts';

interface Ready {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loads what whoever asks needs for its answer. */
  readonly beforePacking?: () => Promise<unknown>;
}

let certificatesAreRead = false;

/**
 * Where folders are packed, their scripts may change whatever this user may write: the files of this program and npm's settings too. So
 * all that is loaded when it is needed, and all that decides, is loaded before the first of them runs.
 */
export async function readyToPack(
  specs: readonly string[],
  { cwd, env, beforePacking }: Ready,
): Promise<void> {
  const candidates = await Promise.all(specs.map((spec) => parseCandidate(spec, cwd).catch(() => null)));
  const folders = candidates.flatMap((each) => (each?.kind === 'directory' ? [each.path] : []));
  if (folders.length === 0) return;
  // Node reads that file once, when the first connection needs it.
  if (env.NODE_EXTRA_CA_CERTS && !certificatesAreRead) (await import('node:tls')).createSecureContext();
  certificatesAreRead ||= env.NODE_EXTRA_CA_CERTS !== undefined;
  await Promise.all([
    import('../acquire/pack/pack-folder.ts'),
    import('../acquire/registry/releases.ts'),
    import('../acquire/registry/chosen-baseline.ts'),
    import('npm-registry-fetch/lib/auth.js'),
    import('make-fetch-happen'),
    import('ssri'),
    // If settings cannot be read, the error comes from the code that needs them.
    ...[cwd, ...folders].map((folder) => npmConfig(folder, env).catch(() => {})),
    readyToSearch(),
    import('../inclusion/change.ts'),
    import('../inclusion/origins.ts'),
    import('../inclusion/snapshot.ts'),
    import('../acquire/approvals.ts'),
    import('../config/parse-config.ts'),
    import('../report/formats.ts'),
    import('../text/glob.ts'),
    import('../report/receipt.ts'),
    import('./changed-texts.ts'),
    import('./receipt.ts'),
    import('./report-files.ts'),
    beforePacking?.(),
  ]);
}
