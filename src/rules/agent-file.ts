import { baseName } from './kinds/file-entry.ts';
import { scaffold } from './kinds/folders.ts';
import { existing, type Rule } from './rule.ts';

/**
 * State of AI tools and editors: prompts, transcripts, permissions, local paths. Instructions for readers (`AGENTS.md`) are documents,
 * and what a project generator lays down for others is its product.
 */
export const agentFile: Rule<'agent-file'> = function* (facts) {
  for (const folder of facts.folders.list('agent-file'))
    yield facts.foldersBefore.has(folder)
      ? existing(folder.path)
      : {
          novelty: 'new',
          severity: 'error',
          path: folder.path,
          evidence: { tool: folder.is.kind, size: folder.bytes },
        };
  for (const { path, size } of facts.files) {
    if (facts.folders.of(path) !== null || facts.folders.isBundled(path)) continue;
    const tool = toolOf(path);
    if (tool === null) continue;
    const before = facts.predecessor(path);
    if (before !== null && toolOf(before.path) !== null) yield existing(path);
    else yield { novelty: 'new', severity: 'error', path, evidence: { tool, size } };
  }
};

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
