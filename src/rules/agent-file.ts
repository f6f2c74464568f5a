import { size } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { baseName, kindByPattern } from './kinds/file-entry.ts';
import { scaffold } from './kinds/folders.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';

type Seen = {
  readonly tool: string;
  readonly size: number;
  /** Written for tools that work on the repository, at its top: worth a word, no more. */
  readonly notes: boolean;
};

/**
 * State of AI tools and editors: prompts, transcripts, permissions, local paths. Notes for them (`AGENTS.md`, a plan) are documents that
 * mostly belong to the repository, and what a project generator lays down for others is its product.
 */
export const agentFile = defineRule<Seen>()({
  id: 'agent-file',
  topic: 'secrets and private files',
  title: 'file of an editor or AI tool',
  why: 'These files contain instructions, permissions, local paths and sometimes credentials. AI tools of your users may follow the instructions.',
  howItGetsIn:
    'An editor or AI tool writes them into your project, and nothing keeps them out of the package.',
  looksFor:
    'Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files. Note: new notes for such tools at the top of the package, such as CLAUDE.md, AGENTS.md and plan.md.',
  example:
    'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
  ignores:
    'Notes for tools deeper down, the .mcp.json of a plugin for Claude Code (a package with .claude-plugin/plugin.json), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.',
  howToFix: `Leave it out with "files" in package.json.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'path',
  waiver: { path: '.vscode/', holdsTo: ['size'] },
  size: (seen) => seen.size,
  reason: ({ notes }) => (notes ? 'notes' : 'new'),
  cause: ({ tool, notes }) => [notes ? 'agent-file notes' : `agent-file ${tool}`],
  messages: {
    notes: {
      title: 'notes for AI tools',
      why: 'They are written for people who work on the repository. AI tools of your users may read them.',
      howItGetsIn: 'They are at the top of the repository, and nothing keeps them out of the package.',
      event: (_found, { path }) => `Notes for AI tools in the package: ${name(path ?? '')}`,
      text: ({ size: bytes }) => `Notes for AI tools, ${size(bytes)}.`,
    },
    new: {
      event: ([first]) => `${visibleCut(first?.tool ?? '')} files in the package`,
      text: ({ tool, size: bytes }) => `${visibleCut(tool)} file, ${size(bytes)}.`,
    },
  },
  existing: ['file of an editor or AI tool', 'files of editors or AI tools'],
  *detect(facts) {
    for (const folder of facts.folders.list('agent-file'))
      yield facts.foldersBefore.has(folder)
        ? existing(folder.path)
        : {
            severity: 'error',
            path: folder.path,
            evidence: { tool: folder.is.kind, size: folder.bytes, notes: false },
          };
    const isPlugin = facts.after.entries.has('.claude-plugin/plugin.json');
    for (const { path, size } of facts.files) {
      if (isPlugin && path === '.mcp.json') continue;
      const folder = facts.folders.of(path);
      if (folder?.fails || /^(?:agent-file|nested-dependencies)$/.test(folder?.is.rule ?? '')) continue;
      if (facts.folders.isBundled(path)) continue;
      const tool = toolOf(path);
      const notes = tool === null && isNotes(path);
      if (tool === null && !notes) continue;
      const before = facts.predecessor(path);
      if (before !== null && (toolOf(before.path) !== null || isNotes(before.path))) yield existing(path);
      else
        yield {
          severity: notes ? 'note' : 'error',
          path,
          evidence: { tool: tool ?? 'AI tools', size, notes },
        };
    }
  },
});

export const isNotes = (path: string): boolean =>
  /^(?:claude|gemini|agents?|qwen|codex|copilot|copilot-instructions|cursor|windsurf|cline|crush|warp|jules|opencode|memory|(?:implementation[-_])?plans?|prompts?)\.mdx?$/i.test(
    path,
  );

export function toolOf(path: string): string | null {
  const tool = toolByName(baseName(path));
  if (tool === null) return null;
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder) => scaffold.test(folder)) ? null : tool;
}

const toolByName = kindByPattern([
  ['Aider', /^\.aider/i],
  ['Claude Code', /^(?:\.claude\.json|CLAUDE\.local\.md)$/i],
  ['Cursor', /^\.cursor(?:rules|ignore|indexingignore)$/i],
  ['Windsurf', /^\.windsurfrules$/i],
  ['Cline', /^\.clinerules$/i],
  ['Roo Code', /^\.roo(?:modes|ignore|rules.*)$/i],
  ['Codeium', /^\.codeiumignore$/i],
  ['an MCP client', /^\.mcp\.json$/i],
  ['Vim', /^\..+\.sw[k-p]$|^\.sw[k-p]$|\.un~$|^\.(?:viminfo|netrwhist)$|^Session\.vim$/],
  ['Emacs', /^#.+#$|^\.#./],
  ['an editor', /.~$/],
  ['Sublime Text', /\.sublime-(?:workspace|project)$/i],
  ['JetBrains', /\.(?:iml|ipr|iws)$/i],
  ['Visual Studio Code', /\.code-workspace$/i],
  ['Eclipse', /^\.(?:project|classpath)$/],
]);
