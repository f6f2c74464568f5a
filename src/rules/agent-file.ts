import { size } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { baseName } from './kinds/file-entry.ts';
import { scaffold } from './kinds/folders.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';

/**
 * State of AI tools and editors: prompts, transcripts, permissions, local paths. Instructions for readers (`AGENTS.md`) are documents,
 * and what a project generator lays down for others is its product.
 */
export const agentFile = defineRule<{ readonly tool: string; readonly size: number }>()({
  id: 'agent-file',
  topic: 'secrets and private files',
  title: 'file of an editor or AI tool',
  why: 'These files contain instructions, permissions, local paths and sometimes credentials. AI tools of your users may follow the instructions.',
  howItGetsIn: 'The tool writes them into the project folder, and nothing keeps them out of the package.',
  looksFor:
    'Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.',
  example:
    'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
  ignores:
    'Instructions that are documents (AGENTS.md), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.',
  howToFix: `Leave it out by "files" in package.json.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'path',
  waiver: { path: '.vscode/', holdsTo: ['size'] },
  size: (seen) => seen.size,
  cause: ({ tool }) => [`agent-file ${tool}`],
  messages: {
    new: {
      event: ([first]) => `Files of ${name(first?.tool ?? '')} in the package`,
      text: ({ tool, size: bytes }) => `A file of ${name(tool)}, ${size(bytes)}.`,
    },
  },
  existing: ['file of an editor or AI tool', 'files of editors or AI tools'],
  *detect(facts) {
    for (const folder of facts.folders.list('agent-file'))
      yield facts.foldersBefore.has(folder)
        ? existing(folder.path)
        : { severity: 'error', path: folder.path, evidence: { tool: folder.is.kind, size: folder.bytes } };
    for (const { path, size } of facts.files) {
      const folder = facts.folders.of(path);
      if (folder?.fails || /^(?:agent-file|nested-dependencies)$/.test(folder?.is.rule ?? '')) continue;
      if (facts.folders.isBundled(path)) continue;
      const tool = toolOf(path);
      if (tool === null) continue;
      const before = facts.predecessor(path);
      if (before !== null && toolOf(before.path) !== null) yield existing(path);
      else yield { severity: 'error', path, evidence: { tool, size } };
    }
  },
});

export function toolOf(path: string): string | null {
  if (
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => scaffold.test(folder))
  )
    return null;
  const name = baseName(path);
  for (const [tool, pattern] of files) if (pattern.test(name)) return tool;
  return null;
}

const files: readonly (readonly [string, RegExp])[] = [
  ['Aider', /^\.aider/i],
  ['Claude Code', /^(?:\.claude\.json|CLAUDE\.local\.md)$/i],
  ['Cursor', /^\.cursor(?:rules|ignore|indexingignore)$/i],
  ['Windsurf', /^\.windsurfrules$/i],
  ['Cline', /^\.clinerules$/i],
  ['Roo Code', /^\.roo(?:modes|ignore|rules.*)$/i],
  ['Codeium', /^\.codeiumignore$/i],
  ['Vim', /^\..+\.sw[k-p]$|^\.sw[k-p]$|\.un~$|^\.(?:viminfo|netrwhist)$|^Session\.vim$/],
  ['Emacs', /^#.+#$|^\.#./],
  ['an editor', /.~$/],
  ['Sublime Text', /\.sublime-(?:workspace|project)$/i],
  ['JetBrains', /\.(?:iml|ipr|iws)$/i],
  ['Visual Studio Code', /\.code-workspace$/i],
  ['Eclipse', /^\.(?:project|classpath)$/],
];
