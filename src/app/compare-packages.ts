import { acquireBaseline } from '../acquire/baseline.ts';
import type { Baseline, BaselineWish, Candidate, Identity } from '../acquire/context.ts';
import { requirePublishable } from '../acquire/publishable.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import type { Comparison } from '../model/comparison.ts';
import { PackgateError, usageError } from '../model/errors.ts';
import type { Manifest } from '../model/package-tree.ts';
import { findingsToCompare, secretsIn, withSecrets } from '../read/secrets.ts';
import { smallStep } from '../rules/package-growth.ts';
import { type Hide, hiding } from '../text/credentials.ts';
import { type OpenPackage, openPackage, type PackageContext } from './open-package.ts';

interface ComparedPackages extends Pick<Baseline, 'choice' | 'published' | 'warnings' | 'doubt'> {
  readonly comparison: Comparison;
  readonly after: OpenPackage;
  /** Null where there is none to compare with. */
  readonly before: OpenPackage | null;
  /** Of credentials of the user's, and of secrets in what is quoted of the manifests. */
  readonly hide: Hide;
}

interface Wish extends BaselineWish {
  /** The repository that a job builds from, where the job can get an identity token. */
  readonly builtBy?: string | null;
}

/** Both packages are read at once: the baseline is chosen as soon as the candidate's manifest has streamed by. */
export async function comparePackages(
  candidate: Candidate,
  wish: Wish,
  context: PackageContext,
): Promise<ComparedPackages> {
  const fromRegistry = candidate.from.kind === 'registry';
  const inBaseline = new Map<string, string>();
  let reading: Promise<OpenPackage> | undefined;
  const streamed = new Promise<Manifest>((resolve, reject) => {
    const options = { published: inBaseline, onManifest: resolve };
    reading = openPackage(candidate, context, options).catch((error) => {
      throw ofCandidate(error, fromRegistry);
    });
    reading.catch(reject);
  });
  // What is about to be published must be what npm would publish; what a registry has already is judged as it is.
  const manifest = streamed.then((each) => {
    if (!fromRegistry) requirePublishable(each, `package.json of ${candidate.source}`);
    return each;
  });
  const identity = async (): Promise<Identity> => {
    const { name, version } = await manifest;
    const { publishConfig } = candidate;
    // A registry lists 1.0.0 where an old tarball says 1.0.0beta.
    const known = fromRegistry ? candidate : { name: null, version: null };
    return { name: known.name ?? name, version: known.version ?? version, publishConfig, fromRegistry };
  };
  const [, after, [baseline, before]] = await Promise.all([
    manifest,
    reading as Promise<OpenPackage>,
    openBaseline(candidate, identity, wish, inBaseline, context),
  ]);
  const difference = await compared(before, after);
  const { published, sizes } = baseline;
  const { manifest: packed } = after.tree;
  const isRelease = wish.mode === 'publish' && published !== undefined;
  const comparison = {
    ...difference,
    sizes: hasGrown(difference) ? ((await sizes?.()) ?? []) : [],
    publishing: isRelease ? { published, builtBy: wish.builtBy ?? null } : null,
    elsewhere: packed.fields.has('publishConfig')
      ? await (await import('../acquire/registry/address.ts')).publishesElsewhere(packed, candidate, context)
      : null,
  };
  const inManifests = await Promise.all(
    [after, before].map((each) => (each === null ? [] : secretsIn(each, ['package.json']))),
  );
  const ownSecrets = hiding(inManifests.flat());
  return { ...baseline, comparison, after, before, hide: (text) => context.hide(ownSecrets(text)) };
}

/** Either package may be truncated or outside the strict profile. This marks the error as one of the candidate. */
function ofCandidate(error: unknown, fromRegistry: boolean): unknown {
  if (!(error instanceof PackgateError)) return error;
  const { code, exit, message, detail } = error;
  if (code === 'no-name-or-version' && !fromRegistry) return usageError(code, message, error);
  return new PackgateError(code, exit, message, { cause: error, detail: { ...detail, part: 'candidate' } });
}

async function openBaseline(
  candidate: Candidate,
  identity: () => Promise<Identity>,
  wish: BaselineWish,
  inBaseline: Map<string, string>,
  context: PackageContext,
): Promise<readonly [Baseline, OpenPackage | null]> {
  const baseline = await acquireBaseline(candidate, identity, wish, context);
  const { tarball, source } = baseline;
  if (tarball === null) return [baseline, null];
  const before = await openPackage({ tarball, source }, context, {
    search: (path) => path === 'package.json', // it is quoted, and what is secret in there must be known
    onFile: (path, sha256) => inBaseline.set(path, sha256),
  });
  return [baseline, before];
}

/**
 * Searching for secrets and paths costs as much as all other reading. So bytes that the baseline has too are not searched, and of the
 * baseline only what is compared with something found: that is read a second time. A secret may have stood in any of its files.
 */
async function compared(before: OpenPackage | null, after: OpenPackage): Promise<Comparison> {
  const tree = await withSecrets(after, before?.tree);
  const comparison = compareTrees(before?.tree ?? null, tree);
  const { paths, secrets } = findingsToCompare(tree);
  if (before === null || paths.length === 0) return comparison;
  const wanted = new Set(paths.map((path) => comparison.continues.get(path)));
  const searched = await before.again({ search: (path) => secrets || wanted.has(path) });
  return { ...comparison, before: await withSecrets(searched) };
}

/** By so much that the releases before count, too: most do not ask for them. */
const hasGrown = ({ before, after }: Comparison): boolean =>
  before !== null && after.unpackedSize >= smallStep * before.unpackedSize;
