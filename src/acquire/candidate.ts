import { stat } from 'node:fs/promises';
import { parseCandidate } from './candidate-spec.ts';
import type { AcquireContext, Tarball } from './context.ts';
import { packFolder } from './pack/pack-folder.ts';
import { readPackageFolder } from './pack/package-folder.ts';
import { choosePacker, type PackerName } from './pack/packer.ts';

export interface CandidateRequest {
  /** A directory, a `.tgz` or a registry spec. */
  readonly spec: string;
  readonly packer: PackerName | null;
  readonly ignoreScripts: boolean;
}

export interface Candidate {
  readonly kind: 'directory' | 'file' | 'registry';
  /** What the report says it is: the folder and its packer, the file, or name@version. */
  readonly source: string;
  readonly tarball: Tarball;
  /** What packed the folder; null where there was none. */
  readonly packer: PackerName | null;
  /** Known before the tarball is read, for directories and registry specs. */
  readonly name: string | null;
  readonly version: string | null;
  /** Whose `.npmrc` counts. */
  readonly folder: string;
  /** Where the folder's own manifest wants it published. */
  readonly publishRegistry: string | null;
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
    kind: 'file',
    source: request.spec,
    tarball: { path: spec.path, size },
    packer: null,
    name: null,
    version: null,
    folder: context.cwd,
    publishRegistry: null,
    warnings: [],
  };
}

async function fromRegistry(
  spec: { name: string; wanted: string },
  context: AcquireContext,
): Promise<Candidate> {
  const { downloadCandidate } = await import('./registry/candidate.ts'); // a file needs no registry client
  const { tarball, warnings, version } = await downloadCandidate(spec, context);
  return {
    kind: 'registry',
    source: `${spec.name}@${version}`,
    tarball,
    packer: null,
    name: spec.name,
    version,
    folder: context.cwd,
    publishRegistry: null,
    warnings,
  };
}

async function fromFolder(
  path: string,
  request: CandidateRequest,
  context: AcquireContext,
): Promise<Candidate> {
  const folder = request.spec;
  const manifest = await readPackageFolder(path, folder);
  const packer = await choosePacker(path, request.packer);
  const name = packer.split('-')[0] as PackerName; // of yarn, whichever
  const packing = { path, folder, manifest, packer, ignoreScripts: request.ignoreScripts };
  const tarball = await packFolder(packing, context);
  return {
    kind: 'directory',
    source: `${folder} (packed with ${name})`,
    tarball,
    packer: name,
    name: manifest.name,
    version: manifest.version,
    folder: path,
    publishRegistry: manifest.publishConfig.registry ?? null,
    warnings: [],
  };
}
