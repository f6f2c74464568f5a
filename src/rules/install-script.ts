import type { Origin, Unseen } from '../model/inclusion.ts';
import type { InnerPackage, PackageTree } from '../model/package-tree.ts';
import { innerPlace } from '../text/inner-place.ts';
import { excerpt } from '../text/names.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';
import { pasteableName } from './words.ts';

type Seen = {
  readonly script: string;
  readonly before: string | null;
  readonly after: string;
  /** A `.gyp` file without an install script: package managers build it. */
  readonly implicit: boolean;
  /** The bundled package that has it; null for the package itself. */
  readonly bundled: string | null;
};

/**
 * Code that runs on every consumer's machine at install time, that of bundled packages included. Wanted and unwanted ones look alike
 * (`npx only-allow pnpm` was meant for contributors), so a new one waits to be accepted. `prepare` does not run for packages from a
 * registry.
 */
export const installScript = defineRule<Seen>()({
  id: 'install-script',
  topic: 'what attacks',
  title: 'script that runs on install',
  why: 'It runs on the machine of everyone who installs the package. Many package managers block it or ask first.',
  howItGetsIn: 'Often it was meant for people who work on the package. "prepare" is the script for them.',
  looksFor:
    'Error: a new preinstall, install or postinstall script, or a .gyp file at the top without an install script, which package managers build on install. It counts in every bundled package too. Warning: one of them changed, or a script of the package that it runs, or there is no baseline.',
  example:
    'A "postinstall" that set up git hooks for contributors was published, and failed on the machine of every user without git.',
  ignores: 'Scripts that npm does not run for users, such as prepare, prepack and test.',
  howToFix:
    'Move what is for contributors to "prepare". Leave .gyp files out if nothing is to be built: "gypfile": false does not keep every package manager from it.',
  howToAccept: `${acceptOnce} A script that you want looks exactly like an accident, so you have to say it once.`,
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: () => 'scripts',
  reason: ({ implicit, before }) => (implicit ? 'native' : before === null ? 'new' : 'changed'),
  messages: {
    native: {
      event: () => 'npm builds native code on install: a .gyp file is in the package',
      text: (seen) =>
        `The package${owner(seen)} has a .gyp file and no install script, so package managers build native code on install. npm 12 asks the user first.`,
      fix: ({ bundled }) =>
        bundled === null
          ? 'Leave the .gyp file out of the package if nothing is to be built on install.'
          : withoutBundled(bundled),
    },
    new: {
      event: (found, { since }) =>
        `${since === null ? 'Install' : 'New install'} ${found.length === 1 ? 'script' : 'scripts'}: ${found.map(({ script }) => script).join(', ')}`,
      text: ({ script, after, ...seen }) =>
        `${excerpt(script)}${owner(seen)} runs on every install: ${excerpt(after)}. npm 12 asks the user first.`,
      fix: withoutScript,
    },
    changed: {
      event: (found) =>
        `Changed install ${found.length === 1 ? 'script' : 'scripts'}: ${found.map(({ script }) => script).join(', ')}`,
      text: ({ script, before, after, ...seen }) =>
        `${excerpt(script)}${owner(seen)} runs on every install. It was ${excerpt(before ?? '')} and is now ${excerpt(after)}.`,
      fix: withoutScript,
    },
  },
  existing: ['script that runs on install', 'scripts that run on install'],
  *detect(facts) {
    const before = new Map<string | null, Map<string, string[]>>();
    for (const { bundled, script, command } of facts.before === null ? [] : scriptsOf(facts.before)) {
      const known = before.get(bundled) ?? new Map<string, string[]>();
      before.set(bundled, known.set(script, [...(known.get(script) ?? []), command]));
    }
    for (const { bundled, script, command, implicit, path } of scriptsOf(facts.after)) {
      const ofPackage = before.get(bundled);
      const known = ofPackage?.get(script) ?? [];
      if (known.includes(command)) {
        yield existing(path, `${bundled === null ? '' : `${bundled} `}${script}: ${command}`);
        continue;
      }
      const isChange = known.length > 0 || [...(ofPackage?.values() ?? [])].flat().includes(command);
      yield {
        severity: facts.first || isChange ? 'warning' : 'error',
        path,
        evidence: { script, before: known[0] ?? null, after: command, implicit, bundled },
        key: `${script} ${command}`,
      };
    }
  },
});

const owner = ({ bundled }: Pick<Seen, 'bundled'>): string =>
  bundled === null ? '' : ` of the bundled package ${excerpt(bundled)}`;

function withoutScript(
  { script, bundled }: Seen,
  _path: string | null,
  _origin: Origin | Unseen,
  isSeveral: boolean,
): string {
  if (bundled !== null) return withoutBundled(bundled);
  if (isSeveral)
    return 'Remove these scripts from package.json. If only contributors need them, run them from one script, "prepare".';
  return `Remove ${pasteableName(script)} from "scripts", or rename it to "prepare" if it is for contributors.`;
}

const withoutBundled = (name: string): string =>
  `Take ${pasteableName(name)} out of "bundleDependencies", or bundle a version without it.`;

interface Script {
  readonly bundled: string | null;
  readonly script: string;
  readonly command: string;
  readonly implicit: boolean;
  readonly path: string;
}

function* scriptsOf(tree: PackageTree): Generator<Script> {
  const builds = buildFiles(tree);
  yield* scriptsIn(tree.manifest, { bundled: null, path: 'package.json', build: builds.get('') });
  for (const [folder, inner] of tree.inner) {
    const bundled = innerPlace(`${folder}package.json`)?.name ?? folder;
    yield* scriptsIn(inner, { bundled, path: `${folder}package.json`, build: builds.get(folder) });
  }
}

function* scriptsIn(
  { scripts }: Pick<InnerPackage, 'scripts'>,
  { bundled, path, build }: { bundled: string | null; path: string; build: string | undefined },
): Generator<Script> {
  for (const script of ['preinstall', 'install', 'postinstall']) {
    const command = scripts.get(script)?.trim() ?? '';
    if (command !== '') yield { bundled, script, command: inFull(script, scripts), implicit: false, path };
    else if (script === 'install' && build !== undefined)
      yield { bundled, script, command: 'node-gyp rebuild', implicit: true, path: build };
  }
}

const runs = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -{1,2}[a-z-]+)* ([\w:.-]{1,80})/g;

/** With the scripts of the package that it runs, each once. */
function inFull(script: string, scripts: ReadonlyMap<string, string>, seen = new Set([script])): string {
  const command = scripts.get(script) ?? '';
  const inner = [...command.matchAll(runs)].flatMap(([, name]) =>
    [`pre${name}`, `${name}`, `post${name}`].flatMap((each) => {
      if (seen.has(each) || !scripts.has(each) || seen.size > mostScripts) return [];
      return inFull(each, scripts, seen.add(each));
    }),
  );
  return inner.length === 0 ? command : `${command} (${inner.join('; ')})`;
}

const mostScripts = 100;

/**
 * One `.gyp` file for each package. npm and yarn build a binding.gyp that has no install script; what npm publishes names that build
 * for any `*.gyp` at the top, and not every package manager asks `gypfile` before it builds.
 */
function buildFiles({ entries }: PackageTree): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, type } of entries.values()) {
    if (type !== 'file' || !/\.gyp$/i.test(path)) continue;
    const folder = innerPlace(path)?.folder ?? '';
    const name = path.slice(folder.length);
    if (!name.includes('/') && (!files.has(folder) || name === 'binding.gyp')) files.set(folder, path);
  }
  return files;
}
