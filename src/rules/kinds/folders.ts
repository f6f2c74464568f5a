import type { Manifest } from '../../model/package-tree.ts';
import { normaliseName } from '../../text/normalise-name.ts';
import { baseName, type FileEntry } from './file-entry.ts';

interface Folder {
  /** Ends in `/`. */
  readonly path: string;
  readonly is: FolderKind;
  /** Equal for the same folder of two releases. */
  readonly family: string;
  readonly files: number;
  readonly bytes: number;
}

interface Place extends Omit<Folder, 'files' | 'bytes'> {
  files: number;
  bytes: number;
}

/** The top-most unwanted folders of one package: what lies deeper belongs to the finding about those. */
export class Folders {
  readonly #manifest: Manifest;
  readonly #reports: ReadonlySet<string>;
  readonly #places = new Map<string, Place>();
  readonly #families = new Set<string>();
  readonly #byFile = new Map<string, string>();

  constructor(manifest: Manifest, files: readonly FileEntry[]) {
    this.#manifest = manifest;
    this.#reports = coverageReports(files);
    for (const file of files) {
      const found = this.#find(file.path);
      if (found === null) continue;
      const place = this.#places.get(found.path);
      if (place === undefined) this.#places.set(found.path, { ...found, files: 1, bytes: file.size });
      else {
        place.files++;
        place.bytes += file.size;
      }
      this.#families.add(found.family);
      this.#byFile.set(file.path, found.path);
    }
  }

  list(rule: FolderKind['rule']): Folder[] {
    return [...this.#places.values()].filter((place) => place.is.rule === rule);
  }

  /** The folder that one of the package's files lies in. */
  of(path: string): Folder | null {
    return this.#places.get(this.#byFile.get(path) ?? '') ?? null;
  }

  has(folder: Folder): boolean {
    return this.#families.has(folder.family);
  }

  isBundled(path: string): boolean {
    return this.#bundledDepth(path.split('/')) > 0;
  }

  #find(path: string): Omit<Folder, 'files' | 'bytes'> | null {
    const segments = path.split('/');
    const bundled = this.#bundledDepth(segments);
    for (let at = bundled; at < segments.length - 1; at++) {
      const above = segments.slice(0, at);
      const here = `${segments.slice(0, at + 1).join('/')}/`;
      const is: FolderKind | null = this.#reports.has(here)
        ? { rule: 'build-leftover', kind: 'coverage' }
        : folderKind(segments[at] ?? '', above);
      // What a bundled dependency leaves lying about is its maker's affair.
      if (bundled > 0 && is?.rule !== 'sensitive-file') continue;
      if (is !== null) return this.#place(is, here, segments);
    }
    return null;
  }

  /**
   * Where something is bundled, the packer lays the dependencies of bundled packages beside them: those are named one by one, and
   * are of one family, so that a package that always had some may have another.
   */
  #place(is: FolderKind, here: string, segments: readonly string[]): Omit<Folder, 'files' | 'bytes'> {
    const family = `${is.rule} ${normaliseName(here, '')}`;
    const { bundled } = this.#manifest;
    if (here !== 'node_modules/' || bundled === 'all' || bundled.length === 0)
      return { path: here, is, family };
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= depth) return { path: here, is, family };
    return { path: `${segments.slice(0, depth).join('/')}/`, is, family: `${family}*` };
  }

  #bundledDepth(segments: readonly string[]): number {
    if (segments[0] !== 'node_modules') return 0;
    const depth = segments[1]?.startsWith('@') ? 3 : 2;
    if (segments.length <= depth) return 0;
    const { bundled } = this.#manifest;
    if (bundled === 'all') return depth;
    return bundled.includes(segments.slice(1, depth).join('/')) ? depth : 0;
  }
}

const reportFile =
  /^(?:lcov\.info|lcov\.dat|coverage(?:-final|-summary)?\.json|clover\.xml|cobertura(?:-coverage)?\.xml)$/i;

/** A folder called `coverage` may be a module of a test runner: deeper down it must hold a report to count as one. */
function coverageReports(files: readonly FileEntry[]): Set<string> {
  const found = new Set<string>();
  for (const { path } of files) {
    if (!reportFile.test(baseName(path)) && !/\/lcov-report\//i.test(path)) continue;
    const at = /(?:^|\/)coverage\//i.exec(path);
    if (at) found.add(path.slice(0, at.index + at[0].length));
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
  | 'statistics'
  | 'debug-symbols'
  | 'finder';

/** Folders that no package means to ship, told as one finding each. Names in lower case. */
type FolderKind =
  | { readonly rule: 'sensitive-file'; readonly kind: 'git-folder' }
  | { readonly rule: 'agent-file'; readonly kind: string }
  | { readonly rule: 'build-leftover'; readonly kind: LeftoverKind }
  | { readonly rule: 'nested-dependencies'; readonly kind: 'node_modules' | 'package-cache' };

/** What the folders above this one are called; empty at the top. */
function folderKind(name: string, above: readonly string[]): FolderKind | null {
  const lower = name.toLowerCase();
  if (lower.includes('node_modules')) return { rule: 'nested-dependencies', kind: 'node_modules' };
  if (caches.has(lower)) return { rule: 'nested-dependencies', kind: 'package-cache' };
  if (repositories.has(lower)) return { rule: 'sensitive-file', kind: 'git-folder' };
  const tool = tools.get(lower) ?? (lower.startsWith('.aider') ? 'Aider' : undefined);
  if (tool !== undefined && !above.some((folder) => scaffold.test(folder)))
    return { rule: 'agent-file', kind: tool };
  if (lower.endsWith('.dsym')) return { rule: 'build-leftover', kind: 'debug-symbols' };
  const leftover = leftovers.get(lower) ?? (above.length === 0 ? topLeftovers.get(lower) : undefined);
  return leftover === undefined ? null : { rule: 'build-leftover', kind: leftover };
}

/** A project generator ships editor settings for the projects it makes. */
export const scaffold =
  /^(?:templates?|boilerplates?|scaffolds?|skeletons?|starters?|blueprints?)(?:$|[-_.])/i;

const repositories = new Set(['.git', '.svn', '.hg', '.bzr', '.jj']);

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
