import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageError } from '../model/errors.ts';
import type { AcquireContext, Candidate } from './context.ts';

/** A directory, a `.tgz` or a registry spec. */
export async function acquireCandidate(spec: string, context: AcquireContext): Promise<Candidate> {
  const { cwd } = context;
  const found = await parseCandidate(spec, cwd);
  if (found.kind === 'directory') {
    const { packFolder } = await import('./pack/pack-folder.ts');
    return await packFolder(found.path, spec, context);
  }
  const known = { folder: cwd, packed: null, publishConfig: {} };
  if (found.kind === 'file') {
    const { size } = await stat(found.path);
    const from = { kind: found.kind, file: spec };
    const tarball = { path: found.path, size };
    return { ...known, from, source: spec, tarball, name: null, version: null, warnings: [] };
  }
  const { downloadCandidate } = await import('./registry/releases.ts'); // a file needs no registry client
  const release = await downloadCandidate(found, context);
  const { name, version } = release;
  return { ...known, ...release, from: { kind: found.kind, name, version }, source: `${name}@${version}` };
}

type CandidateSpec =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'registry'; readonly name: string; readonly wanted: string };

/**
 * What exists is taken as the path it is, save for `name@version`, which always means the registry (`./name@version` the path). A
 * bare word that does not exist is a mistyped or unbuilt folder: asking the registry for a package called `dist` would judge
 * somebody else's.
 */
export async function parseCandidate(spec: string, cwd: string): Promise<CandidateSpec> {
  const written = spec.replace(/^file:/, '') || '.';
  const path = resolve(cwd, written);
  const archive = /\.(?:tgz|tar\.gz|tar)$/i.test(written);
  const versioned = archive ? null : registrySpec(written);
  if (versioned?.wanted) return { kind: 'registry', ...versioned, wanted: versioned.wanted };
  if (!archive && /^(?:[a-z+]+:\/\/|git[@:+]|github:|gitlab:|bitbucket:|https?:)/i.test(written)) {
    throw usageError('unsupported-spec', `${spec} is an address: download the tarball and name the file.`);
  }
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => unreadable(error, spec));
  if (found?.isDirectory()) return { kind: 'directory', path };
  if (found?.isFile()) return { kind: 'file', path };
  if (found !== null) {
    throw usageError(
      'candidate-not-found',
      `${spec} is neither a folder nor a file: name a package's folder or its .tgz.`,
    );
  }
  if (archive)
    throw usageError(
      'candidate-not-found',
      `There is no file ${spec}: pack the package first, or correct the path.`,
    );
  if (versioned !== null && written.startsWith('@'))
    return { kind: 'registry', name: versioned.name, wanted: 'latest' };
  const hint =
    versioned === null ? '' : `, or write ${versioned.name}@latest for the registry's package of that name`;
  throw usageError('candidate-not-found', `There is no folder ${spec}: correct the path${hint}.`);
}

function unreadable(error: NodeJS.ErrnoException, spec: string): Stats | null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw usageError(
    'candidate-not-found',
    `${spec} cannot be looked at (${error.code}): check its permissions.`,
    error,
  );
}

interface RegistrySpec {
  readonly name: string;
  /** A version, dist-tag or range; null where there is none. */
  readonly wanted: string | null;
}

const shape = /^(?:npm:)?(@[^@/\\:\s]+\/[^@/\\:\s]+|[^@/\\:\s.][^@/\\:\s]*)(?:@([^:]+))?$/;

/** `name`, `name@version`, `@scope/name@^2`; null for what can only be a path. */
export function registrySpec(text: string): RegistrySpec | null {
  const [, name, wanted = null] = shape.exec(text) ?? [];
  return name === undefined ? null : { name, wanted };
}
