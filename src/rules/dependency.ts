import type { DependencyField, Manifest } from '../model/package-tree.ts';
import { grouped, plural } from '../text/amounts.ts';
import { innerPlace } from '../text/inner-place.ts';
import { isJsonObject } from '../text/json-text.ts';
import { excerpt, name, someOf } from '../text/names.ts';
import type { Facts } from './facts.ts';
import { dependenciesOf, sourceOf, unresolvedProtocol } from './kinds/dependency-source.ts';
import { acceptWarning, defineRule, existing, type NewDraft } from './rule.ts';
import { pasteableName } from './words.ts';

type Seen = {
  /** `remote`: from git or an address. `moved`: under another name of the registry, or from inside this package. */
  readonly reason: 'added' | 'moved' | 'remote' | 'shrinkwrap';
  readonly field: DependencyField | 'npm-shrinkwrap.json';
  readonly name: string;
  /** As written; of a shrinkwrap a digest of what it locks. */
  readonly before: string | null;
  readonly after: string;
  /** What a shrinkwrap locks, and where it is fetched from. */
  readonly packages: number;
  readonly hosts: readonly string[];
};

/**
 * More or other code on every consumer's machine than the last release brought: a tool left in `dependencies`, a range that moved from
 * the registry to a repository, an alias of another package, a lockfile of somebody else's addresses. Optional peers and
 * devDependencies are not installed; with nothing published yet nothing is added. A program published in parts may come to one more
 * platform.
 */
export const dependency = defineRule<Seen>()({
  id: 'dependency',
  topic: 'what breaks for users',
  title: 'dependency of your users',
  why: 'Every user installs it, with everything it depends on.',
  howItGetsIn:
    'It was added for development and landed in "dependencies", or the code needs it at run time now.',
  looksFor:
    'Error: a dependency at run time (optional ones and peers too, those of bundled packages as well) that newly comes from git or an address, or from another host, owner or path there. Warning: a new dependency, one that comes from another package of the registry ("npm:" aliases), from the registry instead of a repository or from inside this package, and an npm-shrinkwrap.json that is new or locks something else.',
  example: 'A test framework landed in "dependencies" and was installed by every user for two releases.',
  ignores:
    'Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources and a shrinkwrap.',
  howToFix:
    'Move what users do not need to "devDependencies", and give the rest version ranges of the registry.',
  howToAccept: `${acceptWarning} For an error: a waiver with the reason; it ends where the source changes again.`,
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: (seen) => seen.field,
  messages: {
    added: {
      event: (found) =>
        found.length === 1
          ? `New dependency: ${name(found[0]?.name ?? '')}`
          : `${grouped(found.length)} new dependencies`,
      text: (seen) => `${name(seen.name)} ${excerpt(seen.after)} was added to ${seen.field}.`,
      fix: (seen, _path, _origin, isSeveral) =>
        isSeveral
          ? 'Move those that users do not need to "devDependencies".'
          : `If users do not need it, move ${pasteableName(seen.name)} to "devDependencies".`,
    },
    moved: { event: otherSource, text: comesFrom, fix: fromRegistry },
    remote: {
      title: 'dependency from git or an address',
      why: 'npm 12 installs it only if each user allows it. Older package managers install whatever is there that day.',
      howItGetsIn: 'Someone tried out a fork or a branch and did not change it back.',
      event: (found) =>
        found.length === 1
          ? `${name(found[0]?.name ?? '')} is not installed from the registry`
          : `${grouped(found.length)} dependencies are not installed from the registry`,
      text: comesFrom,
      fix: fromRegistry,
    },
    shrinkwrap: {
      event: ([first]) =>
        first?.before === null ? 'New npm-shrinkwrap.json' : 'npm-shrinkwrap.json locks other packages',
      text: ({ packages, hosts }) =>
        `It locks ${plural(packages, 'package')}${hosts.length === 0 ? '' : ` from ${someOf(hosts.map(name), hosts.length)}`}. npm before version 12 installs these and ignores the ranges in package.json.`,
      fix: () => 'Delete it if users should get what package.json says, or check each address in it.',
    },
  },
  existing: ['dependency from outside the registry', 'dependencies from outside the registry'],
  *detect(facts) {
    const before = new Map<string, string>();
    if (facts.before !== null)
      for (const { name, range } of runtimeOf(facts.before.manifest)) before.set(name, range);
    const programs = new Set([...before.keys()].map(programOf));
    const { version } = facts.after.manifest;
    for (const { field, name, range } of runtimeOf(facts.after.manifest)) {
      if (unresolvedProtocol(range) !== null) continue;
      const program = programOf(name);
      if (field === 'optionalDependencies' && range === version && program !== null && programs.has(program))
        continue;
      const known = before.get(name) ?? null;
      const { remote, id } = sourceOf(name, range);
      const was = known === null ? null : sourceOf(name, known);
      if (was !== null && was.remote === remote && was.id === id) {
        if (remote) yield existing('package.json', `${name}: ${range}`);
        const folder = `node_modules/${name}/`;
        if (facts.arrivals.bundled.has(folder)) yield told(field, name, known, folder, 'moved');
        continue;
      }
      if (remote) yield told(field, name, known, range, 'remote');
      else if (known === null && !facts.first) yield told(field, name, known, range, 'added');
      else if (known !== null && unresolvedProtocol(known) === null)
        yield told(field, name, known, range, 'moved');
    }
    yield* ofBundled(facts);
    yield* ofShrinkwraps(facts);
  },
});

function told(
  field: DependencyField,
  name: string,
  before: string | null,
  after: string,
  reason: 'added' | 'moved' | 'remote',
  path = 'package.json',
): NewDraft<Seen> {
  return {
    severity: reason === 'remote' ? 'error' : 'warning',
    path,
    evidence: { reason, field, name, before, after, packages: 0, hosts: [] },
    key: `${field} ${name}${reason === 'added' ? '' : ` ${after}`}`,
  };
}

function otherSource(found: readonly Seen[]): string {
  return found.length === 1
    ? `${name(found[0]?.name ?? '')} now comes from another source`
    : `${grouped(found.length)} dependencies now come from another source`;
}

function comesFrom({ field, before, after, ...seen }: Seen): string {
  return `${name(seen.name)} in ${field} comes from ${excerpt(after)}${before === null ? '' : ` instead of ${excerpt(before)}`}.`;
}

function fromRegistry(seen: Seen): string {
  if (seen.after.startsWith('node_modules/'))
    return `Remove ${pasteableName(seen.name)} from "bundleDependencies" if users can get it from the registry.`;
  return `Write a version range for ${pasteableName(seen.name)}, so that it comes from the registry.`;
}

/** What a bundled package takes from the registry is its maker's affair; npm fetches from elsewhere what it names, too. */
function* ofBundled({ before, after }: Facts) {
  const known = new Set<string>();
  const key = (folder: string, dependency: string, range: string): string =>
    JSON.stringify([packageIn(folder), dependency, sourceOf(dependency, range).id]);
  for (const { folder, name, range } of remoteOf(before?.inner)) known.add(key(folder, name, range));
  for (const { folder, field, name, range } of remoteOf(after.inner)) {
    const path = `${folder}package.json`;
    if (known.has(key(folder, name, range))) yield existing(path, `${packageIn(folder)} ${name}: ${range}`);
    else yield told(field, name, null, range, 'remote', path);
  }
}

const packageIn = (folder: string): string => innerPlace(`${folder}package.json`)?.name ?? folder;

function* remoteOf(inner: Facts['after']['inner'] = new Map()) {
  for (const [folder, manifest] of inner)
    for (const { field, name, range } of dependenciesOf(manifest))
      if (field !== 'devDependencies' && sourceOf(name, range).remote) yield { folder, field, name, range };
}

function* ofShrinkwraps({ before, after, arrivals }: Facts) {
  for (const [path, { packages, hosts, digest }] of after.shrinkwraps) {
    const known = before?.shrinkwraps.get(path)?.digest ?? null;
    const field = 'npm-shrinkwrap.json' as const;
    const evidence = {
      reason: 'shrinkwrap',
      field,
      name: field,
      before: known,
      after: digest,
      packages,
      hosts,
    } as const;
    if (known === digest) yield existing(path);
    else if (arrivals.of(path) === null) yield { severity: 'warning' as const, path, evidence, key: digest };
  }
}

/** The name of a part for one platform (`@esbuild/linux-x64`, `@rollup/rollup-darwin-arm64`) without the platform. */
const programOf = (name: string): string | null =>
  /^(.*[-/])(?:linux|darwin|macos|win32|windows|freebsd|openbsd|netbsd|sunos|aix|android|openharmony|wasm32)-[a-z0-9-]+$/.exec(
    name,
  )?.[1] ?? null;

/** npm lets `optionalDependencies` win over `dependencies` of the same name: one line for each name. */
function runtimeOf(
  manifest: Manifest,
): ReturnType<typeof dependenciesOf> extends Iterable<infer D> ? D[] : never {
  const optionalPeers = manifest.fields.get('peerDependenciesMeta');
  const metas = new Map(isJsonObject(optionalPeers) ? Object.entries(optionalPeers) : []);
  const isOptional = (name: string): boolean => {
    const meta = metas.get(name);
    return typeof meta === 'object' && meta !== null && 'optional' in meta && meta.optional === true;
  };
  const seen = new Set<string>();
  return [...dependenciesOf(manifest)].filter(({ field, name }) => {
    if (field === 'devDependencies' || (field === 'peerDependencies' && isOptional(name))) return false;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
