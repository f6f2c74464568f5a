import type { LeftoverKind } from '../../model/evidence.ts';

/** Folders that no package means to ship, told as one finding each. Names in lower case. */
export type FolderKind =
  | { readonly rule: 'sensitive-file'; readonly kind: 'git-folder' }
  | { readonly rule: 'agent-file'; readonly kind: string }
  | { readonly rule: 'build-leftover'; readonly kind: LeftoverKind }
  | { readonly rule: 'nested-dependencies'; readonly kind: 'node_modules' | 'package-cache' };

/** What the folders above this one are called; empty at the top. */
export function folderKind(name: string, above: readonly string[]): FolderKind | null {
  const lower = name.toLowerCase();
  if (lower.includes('node_modules')) return { rule: 'nested-dependencies', kind: 'node_modules' };
  if (caches.has(lower)) return { rule: 'nested-dependencies', kind: 'package-cache' };
  if (repositories.has(lower)) return { rule: 'sensitive-file', kind: 'git-folder' };
  const tool = tools.get(lower) ?? (lower.startsWith('.aider') ? 'Aider' : undefined);
  if (tool !== undefined && !above.some((folder) => scaffold.test(folder)))
    return { rule: 'agent-file', kind: tool };
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
