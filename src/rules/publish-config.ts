import subset from 'semver/ranges/subset.js';
import type { Elsewhere, FieldChange } from '../model/comparison.ts';
import type { JsonValue, Manifest } from '../model/package-tree.ts';
import { grouped } from '../text/amounts.ts';
import { isJsonObject } from '../text/json-text.ts';
import { excerpt, longestExcerpt, name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { type ExportsMap, exportsMap, resolveConditions } from './kinds/exports-map.ts';
import { PathsByEnds } from './kinds/sorted-paths.ts';
import { inStep, type VersionStep, versionStep } from './kinds/version-step.ts';
import { acceptWarning, defineRule, existing, type NewDraft } from './rule.ts';

type Seen = {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** Null where the version says nothing about it. */
  readonly step: VersionStep | null;
  /** Of a registry that nobody has set: the one that was. */
  readonly asked?: string;
};

const changeTitle = (found: readonly Seen[]): string =>
  found.length === 1
    ? `package.json change that affects users: ${told(found[0]?.field ?? '')}`
    : `${grouped(found.length)} package.json changes that affect users`;

/**
 * The manifest takes something away from those who install: a command, a subpath, a way to load it, an engine, a platform, its license; or it
 * goes to another registry or under another access. What is only added or widened is quiet; in a major version such changes are the point,
 * but where the release goes is no matter of the version.
 */
export const publishConfig = defineRule<Seen>()({
  id: 'publish-config',
  topic: 'what breaks for users',
  title: 'package.json change that affects users',
  why: 'It decides where the package is published, how it is imported, or where it installs.',
  howItGetsIn: 'Someone edited package.json, or the package manager wrote it differently this time.',
  looksFor:
    'Error: publishConfig in the tarball names a registry that your npm settings do not. Packgate does not ask it. Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine, a platform or its license; or publishConfig moves the release: another registry or access, no provenance any more, or a tag that gives a prerelease to everybody or a release to nobody. In a major version (one that ^ of the last release does not take) what users lose is a note.',
  example: 'A patch release raised "engines" to a Node that many did not have yet, and installs stopped.',
  ignores:
    'What is only added or widened (new entries of exports and bin, wider engines), an engine that follows the package’s own version or takes every Node since 4, the tag of an older major version (v13-legacy), the order of keys, what of publishConfig the packer alone reads, a license written in another way, a registry that the last release named too, and on a first release all but the registry.',
  howToFix: 'Restore the field, or raise the major version: users expect such changes there.',
  howToAccept: acceptWarning,
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: (seen) => seen.field,
  reason: ({ before, after, asked }) =>
    asked !== undefined ? 'elsewhere' : before === null ? 'new' : after === null ? 'removed' : 'changed',
  cause: ({ asked }) => [asked === undefined ? 'publish-config' : 'publish-config elsewhere'],
  messages: {
    elsewhere: {
      title: 'registry that your npm settings do not name',
      why: 'npm would publish there, but Packgate compared with the last release in another registry.',
      event: () => 'package.json sends the release to another registry',
      text: ({ field, after, asked = '' }) =>
        `${name(field)} is ${json(after)}. Your npm settings name ${excerpt(asked)}, so Packgate looked there for the last release.`,
      fix: ({ field, after }) =>
        `If you publish there, set it outside the package: --registry ${name(String(after))}, or a line in .npmrc. If not, remove ${name(field)}.`,
    },
    new: {
      event: changeTitle,
      text: ({ field, after, step }) => `${told(field)} is new${inStep(step)}: ${json(after)}.`,
      fix: putBack,
    },
    removed: {
      event: changeTitle,
      text: ({ field, before, step }) => `${told(field)} is gone${inStep(step)}. It was ${json(before)}.`,
      fix: putBack,
    },
    changed: {
      event: changeTitle,
      text: ({ field, before, after, step }) =>
        `${told(field)} changed from ${json(before)} to ${json(after)}${inStep(step)}.`,
      fix: putBack,
    },
  },
  existing: ['setting that affects users', 'settings that affect users'],
  *detect(facts) {
    const { elsewhere = null } = facts.comparison;
    if (elsewhere !== null) yield sentElsewhere(elsewhere, facts.before?.manifest ?? null);
    if (facts.before === null) return;
    const { version } = facts.before.manifest;
    for (const { moves, ...seen } of changes(
      facts.comparison.manifest,
      facts.before.manifest,
      facts.after.manifest,
    )) {
      if (isTold(seen.field, elsewhere)) continue;
      const evidence = {
        ...seen,
        step: moves === true ? null : versionStep(version, facts.after.manifest.version),
      };
      yield {
        severity: evidence.step === 'major' ? 'note' : 'warning',
        path: 'package.json',
        evidence,
        key: `${evidence.field} ${JSON.stringify(evidence.after)}`,
      };
    }
  },
});

/** `moves`: the release goes elsewhere, whatever its version. */
interface Felt extends Omit<Seen, 'step'> {
  readonly moves?: true;
}

function* changes(delta: readonly FieldChange[], was: Manifest, is: Manifest): Generator<Felt> {
  for (const { field, before, after } of delta) {
    if (/^publishConfig(?:[.[]|$)/.test(field) && movesRelease(field, before, after, is))
      yield { field, before, after, moves: true };
    if (field === 'type' && (before === 'module') !== (after === 'module')) yield { field, before, after };
    if (field === 'engines.node' && isForAll(after)) continue;
    if (/^engines\./.test(field) && narrowsRange(before, after) && !isInStep(before, after, was, is))
      yield { field, before, after };
    if (/^(?:os|cpu|libc)$/.test(field) && narrowsList(before, after)) yield { field, before, after };
  }
  const [licensed, licensedNow] = [licenses(was), licenses(is)];
  if (licensed === '' ? licensedNow === 'unlicensed' : licensed !== licensedNow)
    yield { field: 'license', before: licenseField(was), after: licenseField(is) };
  for (const [command, path] of was.bin)
    if (!is.bin.has(command)) yield { field: `bin.${command}`, before: path, after: null };
  yield* lostExports(
    exportsMap(was.fields.get('exports')),
    exportsMap(is.fields.get('exports')),
    is.fields.get('exports') ?? null,
  );
}

const licenseField = ({ fields }: Manifest): JsonValue =>
  fields.get('license') ?? fields.get('licenses') ?? null;

/** In whatever form: `MIT`, `{ "type": "MIT" }` and `[{ "type": "MIT" }]` are one license, and so are `GPL-3.0` and `GPL-3.0-only`. */
const licenses = (manifest: Manifest): string =>
  [licenseField(manifest)]
    .flat()
    .map((one) => (isJsonObject(one) ? (one.type ?? one.name ?? '') : one))
    .map((text) => (typeof text === 'string' ? text.toLowerCase().replace(/-only\b|[^a-z0-9]/g, '') : ''))
    .sort()
    .join();

function putBack({ field, before }: Seen, _path: unknown, _origin: unknown, isSeveral: boolean): string {
  if (isSeveral) return 'If you did not mean these, restore what the last release had.';
  return before === null
    ? `If you did not mean this, remove ${told(field)} from package.json: the last release did not have it.`
    : `If you did not mean this, restore ${told(field)} as it was in the last release.`;
}

/** A plain word would read as one of the sentence. */
const told = (field: string): string => (/^\w+$/.test(field) ? excerpt(field) : name(field));

const json = (value: JsonValue): string => visibleCut(JSON.stringify(value), longestExcerpt);

/** What the last release named already was published all the same. */
function sentElsewhere(
  { field, registry, configured }: Elsewhere,
  before: Manifest | null,
): NewDraft<Seen> | ReturnType<typeof existing> {
  const known = before?.fields.get('publishConfig');
  const key = field.replace('publishConfig.', '');
  if (isJsonObject(known) && known[key] === registry)
    return existing('package.json', `${field}: ${registry}`);
  return {
    severity: 'error',
    path: 'package.json',
    evidence: { field, before: null, after: registry, asked: configured, step: null },
    key: `${field} ${registry}`,
  };
}

const isTold = (field: string, elsewhere: Elsewhere | null): boolean =>
  elsewhere !== null && field.replace(/^([^[]*)\[(.*)\]$/, '$1.$2') === elsewhere.field;

/** The ways into a package that break somebody's build when they go. */
const ways = [
  new Set(['node', 'node-addons', 'module-sync', 'import']),
  new Set(['node', 'node-addons', 'module-sync', 'require']),
  new Set(['browser', 'import']),
];

function* lostExports(
  before: ExportsMap | null,
  after: ExportsMap | null,
  whole: JsonValue,
): Generator<Felt> {
  if (after === null) return;
  if (before === null) {
    // From now on nobody reaches a file that `exports` does not name.
    if (!after.has('./*') && !after.has('./')) yield { field: 'exports', before: null, after: whole };
    return;
  }
  const lost = new Set<string>();
  for (const way of ways) {
    const gone = [...before].filter(
      ([subpath, was]) =>
        resolveConditions(was, way) !== null && resolveConditions(after.get(subpath) ?? null, way) === null,
    );
    const covered = coveredBy(
      after,
      way,
      gone.map(([subpath]) => subpath),
    );
    for (const [subpath] of gone) if (after.has(subpath) || !covered.has(subpath)) lost.add(subpath);
  }
  for (const [subpath, was] of before)
    if (lost.has(subpath))
      yield { field: `exports[${subpath}]`, before: was, after: after.get(subpath) ?? null };
}

/** What has become part of a pattern: node, "Subpath patterns", where a star stands for one character at least. */
function coveredBy(after: ExportsMap, way: ReadonlySet<string>, subpaths: readonly string[]): Set<string> {
  const covered = new Set<string>();
  const index = new PathsByEnds(subpaths);
  for (const [key, value] of after) {
    const [prefix = '', suffix] = key.split('*');
    if ((suffix === undefined && !key.endsWith('/')) || resolveConditions(value, way) === null) continue;
    for (const subpath of index.take(prefix, suffix ?? '')) covered.add(subpath);
  }
  return covered;
}

/** No Node in use is older: `>= 0.4` takes nothing from anybody. */
const isForAll = (range: JsonValue): boolean => !narrowsRange('>=4.0.0', range);

/** Packages of one project that need each other in the version they all have. */
const isInStep = (before: JsonValue, after: JsonValue, was: Manifest, is: Manifest): boolean =>
  typeof before === 'string' &&
  before.includes(was.version) &&
  before.replace(was.version, is.version) === after;

/** Real ranges have some twenty characters. Whether one is part of another costs as much as the product of their parts. */
const longestRange = 256;

function narrowsRange(before: JsonValue, after: JsonValue): boolean {
  if (typeof after !== 'string') return false;
  if (typeof before !== 'string' || before.length > longestRange || after.length > longestRange) return true;
  try {
    return !subset(before, after);
  } catch {
    return true; // not a range: nobody can say that it got wider
  }
}

function narrowsList(before: JsonValue, after: JsonValue): boolean {
  const [was, is] = [names(before), names(after)];
  if (is.length === 0) return false;
  const [allowed, denied] = [
    is.filter((name) => !name.startsWith('!')),
    is.filter((name) => name.startsWith('!')),
  ];
  const allowedBefore = was.filter((name) => !name.startsWith('!'));
  const known = new Set(was);
  if (denied.some((name) => !known.has(name))) return true;
  if (allowed.length === 0) return false;
  const stillAllowed = new Set(allowed);
  return allowedBefore.length === 0 || allowedBefore.some((name) => !stillAllowed.has(name));
}

const names = (value: JsonValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === 'string');

/** Whether a change of `publishConfig` reaches users: what the packer alone reads, the tarball shows by itself. */
function movesRelease(field: string, before: JsonValue, after: JsonValue, manifest: Manifest): boolean {
  const name = field.replace(/^publishConfig\.?/, '');
  if (name === 'tag') return isMisled(manifest.version, after);
  // Without a scope a package is public, whether it says so or not.
  if (name === 'access') return manifest.name.startsWith('@') || before !== null || after !== 'public';
  if (name === 'provenance') return before === true || before === 'true';
  return name === '' || /registry\]?$/i.test(name);
}

/** A prerelease that everybody gets, or a release that nobody does; `v13-legacy` is where an older major version belongs. */
function isMisled(version: string, tag: JsonValue): boolean {
  if (/^\d+\.\d+\.\d+-/.test(version)) return tag === null || tag === 'latest';
  const [major] = version.split('.');
  return tag !== null && tag !== 'latest' && !(typeof tag === 'string' && /\d+/.exec(tag)?.[0] === major);
}
