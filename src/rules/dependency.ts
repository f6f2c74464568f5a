import type { DependencyField, Manifest } from '../model/package-tree.ts';
import { grouped } from '../text/amounts.ts';
import { isJsonObject } from '../text/json-text.ts';
import { excerpt, name } from '../text/names.ts';
import { dependenciesOf, isRemoteSource, unresolvedProtocol } from './kinds/dependency-source.ts';
import { acceptWarning, defineRule } from './rule.ts';
import { pasteableName } from './words.ts';

type Seen = {
  readonly field: DependencyField;
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
  readonly reason: 'added' | 'moved';
};

/**
 * More code on every consumer's machine than the last release brought: a tool left in `dependencies`, or a range that moved from the
 * registry to a repository. Optional peers and devDependencies are not installed; with nothing published yet nothing is added. A program
 * published in parts may come to one more platform.
 */
export const dependency = defineRule<Seen>()({
  id: 'dependency',
  topic: 'what breaks for users',
  title: 'dependency of your users',
  why: 'Every user installs it, with everything it depends on.',
  howItGetsIn:
    'It was added for development and landed in "dependencies", or the code needs it at run time now.',
  looksFor:
    'Warning: a new dependency at run time (optional ones and peers too), or one that now comes from git or an address instead of the registry.',
  example: 'A test framework landed in "dependencies" and was installed by every user for two releases.',
  ignores:
    'Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources.',
  howToFix: 'Move what users do not need to "devDependencies".',
  howToAccept: acceptWarning,
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: (seen) => seen.field,
  messages: {
    added: {
      event: (found) =>
        found.length === 1
          ? `New dependency: ${name(found[0]?.name ?? '')}`
          : `${grouped(found.length)} new dependencies`,
      text: (seen) => `${name(seen.name)} ${excerpt(seen.after)} is new in ${seen.field}.`,
      fix: (seen) => `If users do not need it, move ${pasteableName(seen.name)} to "devDependencies".`,
    },
    moved: {
      event: (found) =>
        found.length === 1
          ? `${name(found[0]?.name ?? '')} now comes from another source`
          : `${grouped(found.length)} dependencies now come from another source`,
      text: ({ field, before, after, ...seen }) =>
        `${name(seen.name)} in ${field} comes from ${excerpt(after)}${before === null ? '' : ` instead of ${excerpt(before)}`}.`,
      fix: (seen) =>
        `Write a version range for ${pasteableName(seen.name)}, so that it comes from the registry.`,
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
      const moved = isRemoteSource(range) && (known !== null ? !isRemoteSource(known) : facts.first);
      if (!moved && (known !== null || facts.first)) continue;
      yield {
        severity: 'warning',
        path: 'package.json',
        evidence: { field, name, before: known, after: range, reason: moved ? 'moved' : 'added' },
        key: `${field} ${name}${moved ? ` ${range}` : ''}`,
      };
    }
  },
});

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
