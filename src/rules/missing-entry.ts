import type { EntryTarget, Manifest, PackageTree } from '../model/package-tree.ts';
import { grouped, plural } from '../text/amounts.ts';
import { excerpt, name } from '../text/names.ts';
import { targetPath } from '../text/target-path.ts';
import { EntryResolution } from './kinds/entry-points.ts';
import { defineRule, existing, type NewDraft } from './rule.ts';

type Seen = {
  readonly field: string;
  readonly target: string;
  /**
   * `invalid`: an `exports` target that does not start with `./`. `shadowed`: a missing `main` behind a working `exports`. `script`: a
   * script of installs runs it.
   */
  readonly reason: 'absent' | 'invalid' | 'shadowed' | 'script';
  /** True where the same target was there in the baseline. */
  readonly shippedBefore: boolean;
  /** A file in the same folder whose name differs in its ending alone: the build has made it instead. */
  readonly beside?: string;
};

/**
 * The manifest points at a file that is not in the package: published without a build, or built under another name. Only what is new
 * counts: several popular packages have pointed into the void for years. A `main` that nobody reaches behind a working `exports`
 * warns.
 */
export const missingEntry = defineRule<Seen>()({
  id: 'missing-entry',
  topic: 'what breaks for users',
  title: 'entry point that is not in the package',
  why: 'Users who import or run it this way get an error.',
  howItGetsIn: 'The build did not run, it writes to another folder now, or "files" leaves out its output.',
  looksFor:
    'A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if it was missing from the last release too, a warning for a missing main behind a working exports, for manual pages and for types in exports that only lack "./". So is the file that an install script runs. What bundlers and servers of single files read (unpkg, jsdelivr, style, jsnext:main and the like), imports and typesVersions are an error where the last release had the file, else a warning. A condition that only the package’s own workspace sets (such as "source"), and imports of tests, types and sources that are not in the package, are a note, or a warning if the file was published before.',
  example:
    'A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.',
  ignores:
    'What Node finds by adding an ending or /index.js, types that "typesVersions" leads elsewhere, a folder ("./": "./") with anything in it, patterns that match something, all but one of the alternatives in a list, and other packages in imports and in a browser map. Of install scripts, all but plain commands such as "node scripts/setup.js".',
  howToFix: 'Run the build before packing, and check that "files" includes its output.',
  howToAccept: 'Better than a waiver: remove the target from package.json.',
  removal: null,
  waiver: { path: 'dist/index.js', holdsTo: ['finding'] },
  field: (seen) => seen.field,
  cause: ({ reason }) => [reason === 'script' ? 'script files' : 'entry points'],
  messages: {
    absent: {
      event: (found, { isUnbuilt }) => {
        const missing = new Set(found.map(({ target }) => target)).size;
        if (isUnbuilt) return `The build output is missing: ${plural(missing, 'entry point')}`;
        return missing === 1
          ? `${name(found[0]?.field ?? '')} points to a file that is not in the package`
          : `${grouped(missing)} entry points are not in the package`;
      },
      text: (seen) =>
        `${pointsTo(seen)}, which is ${seen.shippedBefore ? 'no longer' : 'not'} in the package.`,
      fix: buildFirst,
    },
    invalid: {
      event: (found) =>
        found.length === 1
          ? `${isTypes(found[0]?.field ?? '') ? 'TypeScript ignores' : 'Node refuses'} the target of ${name(found[0]?.field ?? '')}`
          : `Node refuses ${grouped(found.length)} targets in package.json`,
      text: (seen) =>
        `${pointsTo(seen)}. ${isTypes(seen.field) ? 'TypeScript ignores' : 'Node refuses'} a target that does not begin with "./".`,
      fix: () => 'Write the target as a path that begins with "./".',
    },
    script: {
      why: 'The script fails, and with it every install of the package.',
      howItGetsIn: 'The script was written for the repository, and "files" leaves out what it runs.',
      event: (found) => `${name(found[0]?.field ?? '')} runs a file that is not in the package`,
      text: ({ field, target, shippedBefore }) =>
        `${name(field)} in package.json runs ${excerpt(target)}, which is ${shippedBefore ? 'no longer' : 'not'} in the package.`,
      fix: ({ field, target }) =>
        `Add ${excerpt(target)} to "files", or remove ${name(field)} if it is for contributors ("prepare" is the script for them).`,
    },
    shadowed: {
      event: (found) => `${name(found[0]?.field ?? '')} points to a file that is not in the package`,
      text: (seen) =>
        `${pointsTo(seen)}, which is not in the package. Current tools use "exports" instead; older ones fail.`,
      fix: buildFirst,
    },
  },
  existing: ['entry point without a file', 'entry points without a file'],
  *detect(facts) {
    const now = new EntryResolution(facts.after, facts.onStep);
    const then = facts.before === null ? null : new EntryResolution(facts.before, facts.onStep);
    const targetsBefore = facts.before === null ? [] : targetsOf(facts.before, null);
    const brokenBefore = new Set(
      targetsBefore.filter((target) => then?.of(target) !== 'found').map((target) => identity(target)),
    );
    const targets = targetsOf(facts.after, then);
    const found = targets.filter((target) => now.of(target) === 'found');
    const exportsWork = found.some(isMainExport);
    const listsWork = new Set(found.map(listOf));
    for (const target of targets) {
      const resolution = now.of(target);
      const list = listOf(target);
      if (resolution === 'found' || (list !== null && listsWork.has(list))) continue;
      yield brokenBefore.has(identity(target))
        ? existing(pathOf(target), `${target.field}: ${target.target}`)
        : judged(target, resolution, {
            shadowed: target.field === 'main' && exportsWork,
            shippedBefore: then?.of(target) === 'found',
            isOwnUse: isOwnUse(target, now),
            isCertain:
              'isCertain' in target
                ? target.isCertain === true
                : !isHarmless(target, resolution, facts.after),
            beside: besides(target, facts.after),
          });
    }
  },
});

function pointsTo({ field, target }: Seen): string {
  return `${name(field)} in package.json points to ${excerpt(target)}`;
}

function buildFirst(
  { field, target, beside }: Seen,
  _path: unknown,
  _origin: unknown,
  isSeveral: boolean,
): string {
  if (isSeveral) return 'Run the build before packing, and check that "files" includes its output.';
  if (beside !== undefined)
    return `The package has ${excerpt(beside)}: change ${name(field)} to it, or let the build write ${excerpt(target)}.`;
  return `Run the build before packing and check that "files" includes ${excerpt(target)}, or correct ${name(field)}.`;
}

function judged(
  { field, target }: EntryTarget,
  resolution: 'absent' | 'invalid',
  {
    shadowed,
    shippedBefore,
    isOwnUse,
    isCertain,
    beside,
  }: {
    shadowed: boolean;
    shippedBefore: boolean;
    isOwnUse: boolean;
    isCertain: boolean;
    beside: string | undefined;
  },
): NewDraft<Seen> {
  const milder = shippedBefore ? 'warning' : 'note';
  return {
    severity: isOwnUse ? milder : isCertain ? severityOf(field, shadowed, shippedBefore) : 'warning',
    path: pathOf({ field, target }),
    evidence: {
      field,
      target,
      reason: shadowed ? 'shadowed' : isScript(field) ? 'script' : resolution,
      shippedBefore,
      ...(beside !== undefined && { beside }),
    },
    key: `${field} ${target}`,
  };
}

const endings = [
  ['.d.ts', '.d.mts', '.d.cts'],
  ['.js', '.mjs', '.cjs'],
] as const;

/** `dist/index.cjs` for `dist/index.mjs`, where the package has it. */
function besides({ target }: EntryTarget, { entries }: PackageTree): string | undefined {
  const path = targetPath(target) ?? '';
  const family = endings.find((each) => each.some((ending) => path.endsWith(ending))) ?? [];
  const own = family.find((ending) => path.endsWith(ending)) ?? '';
  const stem = path.slice(0, path.length - own.length);
  const other = family.find((ending) => ending !== own && entries.get(stem + ending)?.type === 'file');
  return other === undefined ? undefined : stem + other;
}

function severityOf(field: string, shadowed: boolean, shippedBefore: boolean): 'error' | 'warning' | 'note' {
  if (shadowed || /^man(?:$|\[)/.test(field)) return 'warning';
  return loaded.test(field) || shippedBefore ? 'error' : 'warning';
}

/** Nobody but the package itself uses it, from its repository: a condition of its own, or `imports` for tests, types and sources that were built. */
function isOwnUse({ field, target }: EntryTarget, now: EntryResolution): boolean {
  if (/^(?:exports|imports)(?:$|[.[])/.test(field) && !isPublic(field)) return true;
  if (!field.startsWith('imports')) return false;
  const folder = /^\.\/(?:src|tests?)\//.exec(target)?.[0];
  return folder === undefined
    ? /\.[mc]?tsx?$/.test(target)
    : now.of({ field: 'exports', target: folder }) !== 'found';
}

const pathOf = ({ target }: EntryTarget): string => targetPath(target) || 'package.json';

/** The same broken target may have moved from one condition to another; an invalid one is broken in `exports` alone. */
const identity = ({ field, target }: EntryTarget): string =>
  `${field.startsWith('exports') ? 'exports' : 'file'} ${targetPath(target) ?? target}`;

/** What loads the package, its types or its commands, or is run when it is installed. Of all else, nobody may ever have asked for it. */
const loaded = /^(?:main|module|types|typings|exports|bin|browser|scripts)(?:$|[.[])/;

/** No program asks for these. */
const isTypes = (field: string): boolean => /\.(?:types|typings|types@[^.]*)(?:\.|$)/.test(field);

/** Type checkers pass over such a target, and mostly find the declarations beside what the next condition names. */
const isHarmless = ({ field, target }: EntryTarget, resolution: string, { entries }: PackageTree): boolean =>
  resolution === 'invalid' && isTypes(field) && entries.has(targetPath(target) ?? '');

const isScript = (field: string): boolean => field.startsWith('scripts.');

/** Of several alternatives in an array bundlers take the first that is there. */
const listOf = ({ field }: EntryTarget): string | null => /^.*?(?=\[\d+\])/.exec(field)?.[0] ?? null;

const isMainExport = ({ field }: EntryTarget): boolean =>
  field === 'exports' || /^exports(?:\[\.\]|\[\d|\.)/.test(field);

/** Without `main` and `exports` a package is entered by its `index.js`: meant, where the last release could be. */
function targetsOf({ manifest }: PackageTree, then: EntryResolution | null): readonly EntryTarget[] {
  const index = { field: 'main', target: 'index.js' };
  const named = manifest.targets.some(({ field }) => /^(?:main|exports)(?:$|[.[])/.test(field));
  const entries = !named && then?.of(index) === 'found' ? [...manifest.targets, index] : manifest.targets;
  return [...entries, ...scriptTargets(manifest)];
}

/** `isCertain`: nothing runs before that might make the file, and nothing catches its failure. */
interface ScriptTarget extends EntryTarget {
  readonly isCertain: boolean;
}

/** The files that plain commands of install scripts run: `node ./a.js --b`, `sh a.sh`, `./a.sh`. What is quoted is not looked into, but for a path. */
function* scriptTargets({ scripts }: Manifest): Generator<ScriptTarget> {
  for (const script of ['preinstall', 'install', 'postinstall']) {
    const own = scripts.get(script) ?? '';
    const inner = /^npm run(?:-script)? ([\w:.-]{1,80})$/.exec(own)?.[1];
    const text = (scripts.get(inner ?? '') ?? own).replace(/(["'])([\w./-]{1,200})\1/g, '$2');
    const [plain = '', ...quoted] = text.split(/["'`$(){}<>\\]/);
    const parts = plain.split(/(&&|\|\||;|\||&|\n)/);
    // A word that goes on behind a quote is not known.
    const commands = quoted.length === 0 || /\s$/.test(plain) ? parts : parts.slice(0, -1);
    for (let at = 0; at < commands.length; at += 2) {
      const target = fileRun(commands[at] ?? '');
      if (target !== null)
        yield {
          field: `scripts.${script}`,
          target,
          isCertain: at === 0 && parts[1] !== '||' && quoted.length === 0,
        };
    }
  }
}

/** Of Node, with nothing to take: `--no-warnings`, `--enable-source-maps`, `--max-old-space-size=4096`. */
const isFlag = /^--(?:(?:no|enable|trace|preserve|experimental(?!-loader))-[a-z-]+|[a-z-]+=\S+)$/;

const runners = new Set(['node', 'nodejs', 'sh', 'bash', 'cross-env']);

function fileRun(command: string): string | null {
  const words = command
    .trim()
    .split(/\s+/)
    .filter((word) => !/^\w+=/.test(word));
  const first = words.findIndex((word, at) => !runners.has(word) && !(at > 0 && isFlag.test(word)));
  const file = words[first] ?? '';
  // `node -e …` runs no file, and what other flags take is not known.
  if (file === '' || file.startsWith('-') || /[*?~:@]|^\/|(?:^|\/)node_modules\//.test(file)) return null;
  const isRun = first > 0 && words[first - 1] !== 'cross-env';
  return isRun || /^\.{1,2}\//.test(file) ? file : null;
}

/**
 * Whether somebody resolves with the conditions that lead to a target. `source`, `input` or `@acme/dev` are set by the package's own
 * workspace alone; Node, type checkers, bundlers and the runtimes with a registered key set those below.
 */
function isPublic(field: string): boolean {
  const conditions = field
    .slice(field.lastIndexOf(']') + 1)
    .replace(/^(?:exports|imports)/, '')
    .split('.')
    .filter((name) => name !== '');
  return conditions.every((name) => known.has(name) || /^types@/.test(name));
}

const known = new Set(
  `import require default node node-addons module-sync types typings module browser development production
  test script style sass less stylus css svelte solid vue asset esmodules umd cjs esm commonjs
  deno bun worker worklet workerd edge edge-light edge-routine electron react-native react-server netlify fastly azion
  lagon kiesel moddable wintercg wintertc nodejs node-native async-node service-worker webworker macro`.split(
    /\s+/,
  ),
);
