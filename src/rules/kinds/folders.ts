import type { Severity } from '../../model/finding.ts';
import type { Manifest, PackageTree } from '../../model/package-tree.ts';
import { normaliseName } from '../../text/normalise-name.ts';
import { type FileEntry, perFolder } from './file-entry.ts';

interface Folder {
  /** Ends in `/`. */
  readonly path: string;
  readonly is: FolderKind;
  /** Equal for the same folder of two releases. */
  readonly family: string;
  /** It is new and stops a release, so that nothing in it needs a finding of its own. */
  readonly fails: boolean;
  readonly files: number;
  readonly bytes: number;
}

type Place = Omit<Folder, 'files' | 'bytes'>;

/** What is known beside the files: which folders the last release had, and which kinds of folder stop a release. */
interface Terms {
  readonly before: Folders | null;
  readonly stops: (is: FolderKind) => boolean;
}

/**
 * The unwanted folders of one package, each file in one of them at most: the topmost that fails, or else the topmost. What lies deeper
 * belongs to the finding about that; a repository is reported wherever it is.
 */
export class Folders {
  readonly #manifest: Manifest;
  readonly #bundled: ReadonlySet<string> | 'all';
  readonly #reports: ReadonlySet<string>;
  readonly #terms: Terms;
  readonly #places = new Map<string, Place & { files: number; bytes: number }>();
  readonly #families = new Set<string>();
  readonly #byFile = new Map<string, string>();
  #hasBundled = false;

  constructor(
    { manifest, inner }: Pick<PackageTree, 'manifest' | 'inner'>,
    files: readonly FileEntry[],
    terms: Terms,
  ) {
    this.#manifest = manifest;
    this.#bundled = bundledNames(manifest, inner);
    this.#reports = coverageReports(files);
    this.#terms = terms;
    const placeOf = perFolder((folder) => this.#find(folder));
    for (const file of files) {
      const found = placeOf(file.path);
      if (found === null) continue;
      const place = this.#places.get(found.path);
      if (place === undefined) this.#places.set(found.path, { ...found, files: 1, bytes: file.size });
      else {
        place.files++;
        place.bytes += file.size;
      }
      this.#byFile.set(file.path, found.path);
    }
  }

  /** No file is bundled or in an unwanted folder, as in most packages. */
  get isPlain(): boolean {
    return this.#byFile.size === 0 && !this.#hasBundled;
  }

  list(rule: FolderKind['rule']): Folder[] {
    return [...this.#places.values()].filter((place) => place.is.rule === rule);
  }

  /** The folder that one of the package's files lies in. */
  of(path: string): Folder | null {
    if (this.#byFile.size === 0) return null; // every rule asks for every file
    return this.#places.get(this.#byFile.get(path) ?? '') ?? null;
  }

  has({ family }: Pick<Folder, 'family'>): boolean {
    return this.#families.has(family);
  }

  isBundled(path: string): boolean {
    return path.startsWith('node_modules/') && this.#bundledDepth(path.split('/')) > 0;
  }

  /** The folder ends in a slash. The answer is that of all its files. */
  #find(path: string): Place | null {
    const segments = path.split('/');
    const bundled = this.#bundledDepth(segments);
    this.#hasBundled ||= bundled > 0;
    let chosen: Place | null = null;
    // What a bundled or nested dependency leaves lying about is its maker's affair.
    let foreign = bundled > 0;
    let inScaffold = segments.slice(0, bundled).some((folder) => scaffold.test(folder));
    for (let at = bundled, end = 0; at < segments.length - 1; at++) {
      const name = segments[at] ?? '';
      end = at === bundled ? segments.slice(0, at + 1).join('/').length + 1 : end + name.length + 1;
      const here = path.slice(0, end);
      const is: FolderKind | null = this.#reports.has(here)
        ? { rule: 'build-leftover', kind: 'coverage' }
        : folderKind(name, at === 0, inScaffold);
      inScaffold ||= scaffold.test(name);
      if (is === null || (foreign && is.rule !== 'sensitive-file')) continue;
      const place = this.#place(is, here, segments);
      this.#families.add(place.family);
      if (chosen === null || outranks(place, chosen)) chosen = place;
      foreign ||= is.rule === 'nested-dependencies';
    }
    return chosen;
  }

  /**
   * Where something is bundled, some packers lay what is not named beside it: that is reported one by one, and is of one family, so that
   * one of them excuses none that is new.
   */
  #place(is: FolderKind, here: string, segments: readonly string[]): Place {
    const { bundled } = this.#manifest;
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    const isNamed =
      here === 'node_modules/' && bundled !== 'all' && bundled.length > 0 && segments.length > depth;
    const path = isNamed ? `${segments.slice(0, depth).join('/')}/` : here;
    const family = `${is.rule} ${normaliseName(here, '')}${isNamed ? '*' : ''}`;
    return { path, is, family, fails: this.#terms.stops(is) && this.#terms.before?.has({ family }) !== true };
  }

  #bundledDepth(segments: readonly string[]): number {
    if (segments[0] !== 'node_modules') return 0;
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= depth) return 0;
    if (this.#bundled === 'all') return depth;
    return this.#bundled.has(segments.slice(1, depth).join('/')) ? depth : 0;
  }
}

function outranks(deeper: Place, above: Place): boolean {
  if (!deeper.fails) return false;
  return !above.fails || (deeper.is.rule === 'sensitive-file' && above.is.rule !== 'sensitive-file');
}

/** With what the named ones depend on: packers lay that beside them, and installers take it from there. */
function bundledNames({ bundled }: Manifest, inner: PackageTree['inner']): ReadonlySet<string> | 'all' {
  if (bundled === 'all') return bundled;
  const names = new Set(bundled);
  // A Set yields what is added while it is walked.
  for (const name of names)
    for (const [field, ranges] of inner.get(`node_modules/${name}/`)?.dependencies ?? [])
      if (field !== 'devDependencies') for (const needed of ranges.keys()) names.add(needed);
  return names;
}

const reportFile =
  /(?:^|\/)(?:lcov-report\/|(?:lcov\.info|lcov\.dat|coverage(?:-final|-summary)?\.json|clover\.xml|cobertura(?:-coverage)?\.xml)$)/i;

/** A folder called `coverage` may be a module of a test runner: deeper down it must hold a report to count as one. */
function coverageReports(files: readonly FileEntry[]): Set<string> {
  const found = new Set<string>();
  const coverageIn = perFolder((folder) => {
    const at = /(?:^|\/)coverage\//i.exec(folder);
    return at === null ? null : folder.slice(0, at.index + at[0].length);
  });
  for (const { path } of files) {
    const folder = coverageIn(path);
    if (folder !== null && reportFile.test(path)) found.add(folder);
  }
  return found;
}

export type LeftoverKind =
  | 'coverage'
  | 'build-info'
  | 'cache'
  | 'log'
  | 'core-dump'
  | 'profile'
  | 'temporary'
  | 'copy'
  | 'statistics'
  | 'debug-symbols'
  | 'finder';

/** What Finder and Explorer drop is ugly, not harmful; a copy may have been given its name on purpose. */
export const leftoverSeverity = (kind: LeftoverKind): Severity =>
  kind === 'finder' ? 'note' : kind === 'copy' ? 'warning' : 'error';

/** As file managers and browsers call it: `a copy.js`, `a copy 2.js`, `a - Copy (2).js`, `Copy of a.js`, `a (1).js`, `a (another copy).js`; in other languages too. */
export const isCopyName = (name: string): boolean =>
  / |\.sync-/i.test(name) && // hardly a name has either
  (/^cop(?:y of|ie de|ia de) \S|\.sync-conflict-\d{8}-\d{6}/i.test(name) ||
    /\S(?: (?:- )?(?:copy|kopie|kopia|kopi|copie|copia|c\xf3pia)(?: (?:\d{1,3}|\(\d{1,3}\)))?| \(\d{1,3}\)| \((?:[^()/]{1,60} )?copy(?: [^()/]{1,40})?\))(?:\.\w{1,12}){0,3}$/i.test(
      name,
    ));

/** By default; all other kinds of folder are errors. */
export const folderSeverity = (is: FolderKind): Severity =>
  is.rule === 'build-leftover' ? leftoverSeverity(is.kind) : 'error';

/** Folders that no package means to ship, told as one finding each. Names in lower case. */
export type FolderKind =
  | { readonly rule: 'sensitive-file'; readonly kind: 'git-folder' }
  | { readonly rule: 'agent-file'; readonly kind: string }
  | { readonly rule: 'build-leftover'; readonly kind: LeftoverKind }
  | { readonly rule: 'nested-dependencies'; readonly kind: 'node_modules' | 'package-cache' };

function folderKind(name: string, atTop: boolean, inScaffold: boolean): FolderKind | null {
  const lower = name.toLowerCase();
  if (lower.includes('node_modules')) return { rule: 'nested-dependencies', kind: 'node_modules' };
  if (caches.has(lower)) return { rule: 'nested-dependencies', kind: 'package-cache' };
  if (repository.test(lower)) return { rule: 'sensitive-file', kind: 'git-folder' };
  const tool = tools.get(lower) ?? (lower.startsWith('.aider') ? 'Aider' : undefined);
  if (tool !== undefined && !inScaffold) return { rule: 'agent-file', kind: tool };
  if (lower.endsWith('.dsym')) return { rule: 'build-leftover', kind: 'debug-symbols' };
  if (isCopyName(name)) return { rule: 'build-leftover', kind: 'copy' };
  const leftover = leftovers.get(lower) ?? (atTop ? topLeftovers.get(lower) : undefined);
  return leftover === undefined ? null : { rule: 'build-leftover', kind: leftover };
}

/** A project generator ships editor settings for the projects it makes. */
export const scaffold =
  /^(?:templates?|boilerplates?|scaffolds?|skeletons?|starters?|blueprints?)(?:$|[-_.])/i;

/** A copy of one gives away as much: `.git.bak`, `.git-old`, `_git`, `.git2`. */
const repository =
  /^(?:\.(?:git|svn|hg|bzr|jj)|_git)(?:~|[-_.~ ]?(?:bak|backup|old|orig|original|save|saved|copy|tmp|disabled|\d{1,2}))?$/;

const caches = new Set([
  '_cacache',
  '.npm',
  '.yarn',
  '.yarn-cache',
  '.pnpm',
  '.pnpm-store',
  '.bun',
  'bower_components',
  'jspm_packages',
]);

const tools = new Map([
  ['.claude', 'Claude Code'],
  ['.codex', 'Codex'],
  ['.cursor', 'Cursor'],
  ['.windsurf', 'Windsurf'],
  ['.continue', 'Continue'],
  ['.cline', 'Cline'],
  ['.clinerules', 'Cline'],
  ['.roo', 'Roo Code'],
  ['.kiro', 'Kiro'],
  ['.junie', 'Junie'],
  ['.gemini', 'Gemini CLI'],
  ['.qwen', 'Qwen Code'],
  ['.opencode', 'OpenCode'],
  ['.augment', 'Augment'],
  ['.specstory', 'SpecStory'],
  ['.pi', 'Pi'],
  ['.goose', 'Goose'],
  ['.crush', 'Crush'],
  ['.amp', 'Amp'],
  ['.factory', 'Factory'],
  ['.trae', 'Trae'],
  ['.kilocode', 'Kilo Code'],
  ['.aiassistant', 'JetBrains AI Assistant'],
  ['.agent', 'an AI agent'],
  ['.agents', 'an AI agent'],
  ['.openhands', 'OpenHands'],
  ['.serena', 'Serena'],
  ['.taskmaster', 'Task Master'],
  ['.bmad', 'BMAD'],
  ['.bmad-core', 'BMAD'],
  ['.beads', 'Beads'],
  ['.claude-flow', 'Claude Flow'],
  ['.hive-mind', 'Claude Flow'],
  ['.swarm', 'Claude Flow'],
  ['.cognition', 'Devin'],
  ['.devin', 'Devin'],
  ['.rovodev', 'Rovo Dev'],
  ['.zencoder', 'Zencoder'],
  ['.copilot', 'GitHub Copilot'],
  ['.tabnine', 'Tabnine'],
  ['.codeium', 'Codeium'],
  ['.sourcegraph', 'Cody'],
  ['.playwright-mcp', 'Playwright MCP'],
  ['.vscode', 'Visual Studio Code'],
  ['.vscode-test', 'Visual Studio Code'],
  ['.history', 'Visual Studio Code'],
  ['.vs', 'Visual Studio'],
  ['.idea', 'JetBrains'],
  ['.fleet', 'JetBrains Fleet'],
  ['.zed', 'Zed'],
  ['.nova', 'Nova'],
  ['.settings', 'Eclipse'],
]);

const leftovers = new Map<string, LeftoverKind>([
  ['.nyc_output', 'coverage'],
  ['.c8', 'coverage'],
  ['lcov-report', 'coverage'],
  ['htmlcov', 'coverage'],
  ['.cache', 'cache'],
  ['.parcel-cache', 'cache'],
  ['.rollup.cache', 'cache'],
  ['.rpt2_cache', 'cache'],
  ['.rts2_cache_cjs', 'cache'],
  ['.rts2_cache_es', 'cache'],
  ['.rts2_cache_esm', 'cache'],
  ['.rts2_cache_umd', 'cache'],
  ['.turbo', 'cache'],
  ['.nx', 'cache'],
  ['.wireit', 'cache'],
  ['.swc', 'cache'],
  ['.angular', 'cache'],
  ['.jest-cache', 'cache'],
  ['.eslintcache', 'cache'],
  ['.sass-cache', 'cache'],
  ['.pytest_cache', 'cache'],
  ['.mypy_cache', 'cache'],
  ['.ruff_cache', 'cache'],
  ['__pycache__', 'cache'],
  ['.gradle', 'cache'],
  ['.wrangler', 'cache'],
  ['.vercel', 'cache'],
  ['.netlify', 'cache'],
  ['.firebase', 'cache'],
  ['.clinic', 'profile'],
  ['.tmp', 'temporary'],
  ['.temp', 'temporary'],
  ['__macosx', 'finder'],
  ['.spotlight-v100', 'finder'],
  ['.trashes', 'finder'],
  ['.fseventsd', 'finder'],
]);

/** Ordinary words: deeper down they are as likely a module of the package. */
const topLeftovers = new Map<string, LeftoverKind>([
  ['coverage', 'coverage'],
  ['tmp', 'temporary'],
  ['temp', 'temporary'],
]);
