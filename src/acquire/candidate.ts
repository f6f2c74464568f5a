import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { usageError } from '../model/errors.ts';
import type { CandidateOrigin } from '../model/report.ts';
import type { AcquireContext, Tarball } from './context.ts';
import { packFolder } from './pack/pack-folder.ts';
import { type PublishConfig, readPackageFolder } from './pack/package-folder.ts';
import { choosePacker, type PackerName, packerVersion } from './pack/packer.ts';
import { tellingRefusals } from './registry/npm-config.ts';

export interface CandidateRequest {
  /** A directory, a `.tgz` or a registry spec. */
  readonly spec: string;
  readonly packer: PackerName | null;
  readonly ignoreScripts: boolean;
}

export interface Candidate {
  readonly from: CandidateOrigin;
  /** The same for people: the folder and its packer, the file, or name@version. */
  readonly source: string;
  readonly tarball: Tarball;
  /** Known before the tarball is read, for directories and registry specs. */
  readonly name: string | null;
  readonly version: string | null;
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  /** What was packed; null where it is no folder. */
  readonly packed: string | null;
  /** That of the folder's own manifest, as it was before a script of the package ran; of a tarball, nobody of the house has said any. */
  readonly publishConfig: PublishConfig;
  readonly warnings: readonly string[];
}

export async function acquireCandidate(
  request: CandidateRequest,
  context: AcquireContext,
): Promise<Candidate> {
  const spec = await parseCandidate(request.spec, context.cwd);
  if (spec.kind === 'registry') return await fromRegistry(spec, context);
  if (spec.kind === 'directory') return await fromFolder(spec.path, request, context);
  const { size } = await stat(spec.path);
  return {
    from: { kind: 'file', file: request.spec },
    source: request.spec,
    tarball: { path: spec.path, size },
    name: null,
    version: null,
    folder: context.cwd,
    packed: null,
    publishConfig: {},
    warnings: [],
  };
}

async function fromRegistry(
  spec: { name: string; wanted: string },
  context: AcquireContext,
): Promise<Candidate> {
  const { downloadCandidate } = await import('./registry/releases.ts'); // a file needs no registry client
  const { tarball, warnings, version } = await tellingRefusals(context.cwd, context.env, () =>
    downloadCandidate(spec, context),
  );
  return {
    from: { kind: 'registry', name: spec.name, version },
    source: `${spec.name}@${version}`,
    tarball,
    name: spec.name,
    version,
    folder: context.cwd,
    packed: null,
    publishConfig: {},
    warnings,
  };
}

async function fromFolder(
  path: string,
  request: CandidateRequest,
  context: AcquireContext,
): Promise<Candidate> {
  const own = await readPackageFolder(path, request.spec);
  const chosen = await choosePacker(path, request.packer);
  // pnpm packs that directory by itself; changesets and Lerna go there with npm, whatever installs.
  const inside = chosen === 'pnpm' ? null : directoryIn(own.publishConfig);
  const packer = inside === null || request.packer !== null ? chosen : 'npm';
  const packerName = packer === 'yarn-classic' || packer === 'yarn-berry' ? 'yarn' : packer;
  const packed = inside === null ? path : join(path, inside);
  const folder = inside === null ? request.spec : join(request.spec, inside).replaceAll('\\', '/');
  const manifest = inside === null ? own : await readPackageFolder(packed, folder);
  const { packer: wanted, ignoreScripts } = request;
  const packing = { path: packed, folder, manifest, packer, wanted, ignoreScripts };
  const [tarball, version] = await Promise.all([
    packFolder(packing, context),
    packerVersion(packerName, packed, context.env.PATH),
  ]);
  return {
    from: { kind: 'directory', folder: request.spec, packer: packerName, version },
    source: `${folder} (packed with ${packerName}${version === null ? '' : ` ${version}`})`,
    tarball,
    name: manifest.name,
    version: manifest.version,
    folder: path,
    packed,
    publishConfig: manifest.publishConfig,
    warnings: [],
  };
}

/** Null where it is the folder itself, or outside of it. */
function directoryIn({ directory }: PublishConfig): string | null {
  const path = directory === undefined ? '' : normalize(directory).replace(/(?<![\\/])[\\/]+$/, '');
  return path === '' || path === '.' || isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path) ? null : path;
}

type CandidateSpec =
  | { readonly kind: 'directory' | 'file'; readonly path: string }
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
