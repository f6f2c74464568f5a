import { expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const files = (...paths: string[]): TreeSpec => ({ files: paths.map((path) => [path, 10]) });

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  [
    'folders, once each',
    {},
    files(
      '.claude/settings.local.json',
      '.claude/a/b.md',
      'x/.vscode/a',
      '.idea/b',
      '.cursor/rules/c',
      '.codex/d',
    ),
    ['error .claude/', 'error .codex/', 'error .cursor/', 'error .idea/', 'error x/.vscode/'],
  ],
  [
    'files',
    {},
    files(
      '.aider.chat.history.md',
      '.aider.tags.cache.v3/x',
      '.cursorrules',
      'a/.b.js.swp',
      'c.js.un~',
      'd.js~',
      '#e.js#',
      'CLAUDE.local.md',
      'p.iml',
    ),
    [
      'error #e.js#',
      'error .aider.chat.history.md',
      'error .aider.tags.cache.v3/',
      'error .cursorrules',
      'error CLAUDE.local.md',
      'error a/.b.js.swp',
      'error c.js.un~',
      'error d.js~',
      'error p.iml',
    ],
  ],
  [
    'memories and plans',
    {},
    files(
      '.pi/self-learning-memory/core/CORE.md',
      '.serena/memories/a.md',
      '.taskmaster/tasks.json',
      '.trae/rules.md',
      'dist/.copilot/a.json',
      'dist/.mcp.json',
      'dist/.nova/a.json',
    ),
    [
      'error .pi/',
      'error .serena/',
      'error .taskmaster/',
      'error .trae/',
      'error dist/.copilot/',
      'error dist/.mcp.json',
      'error dist/.nova/',
    ],
  ],
  ['a plugin has its servers in this file', {}, files('.claude-plugin/plugin.json', '.mcp.json'), []],
  ['with nothing published', null, files('.vscode/settings.json'), ['error .vscode/']],
  [
    'notes for tools at the top',
    {},
    files('CLAUDE.md', 'AGENTS.md', 'gemini.md', 'plan.md', 'IMPLEMENTATION_PLAN.md'),
    ['note AGENTS.md', 'note CLAUDE.md', 'note IMPLEMENTATION_PLAN.md', 'note gemini.md', 'note plan.md'],
  ],
  ['notes with nothing published', null, files('CLAUDE.md'), ['note CLAUDE.md']],
  ['notes as before', files('CLAUDE.md'), files('CLAUDE.md'), ['existing 1: CLAUDE.md']],
  ['notes deeper down, and other documents', {}, files('docs/plan.md', 'PLANNING.md', 'planner.js'), []],
  ['already published', files('.vscode/a'), files('.vscode/a', '.vscode/b'), ['existing 1: .vscode/']],
  [
    'another folder than before',
    files('.vscode/a'),
    files('.vscode/a', 'x/.vscode/a'),
    ['error x/.vscode/', 'existing 1: .vscode/'],
  ],
  [
    'what a generator lays down',
    {},
    files('template/.vscode/extensions.json', 'templates-vue/app/.idea/x', 'boilerplate/.cursorrules'),
    [],
  ],
  [
    'documents and modules',
    {},
    files('.claude-plugin/plugin.json', 'vscode/index.js', 'lib/idea.js', 'movie.swf', 'a.swift'),
    [],
  ],
  [
    'in a bundled dependency',
    {},
    {
      ...files('node_modules/a/.vscode/x', 'node_modules/a/.cursorrules'),
      manifest: { bundleDependencies: ['a'] },
    },
    [],
  ],
  [
    'hostile names',
    {},
    files('__proto__/.claude/x', '.claude/constructor'),
    ['error .claude/', 'error __proto__/.claude/'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('agent-file', before, after)).toEqual(expected);
});

test('it names the tool and weighs the folder', () => {
  expect(evidence('agent-file', {}, files('.claude/a', '.claude/b/c'))).toEqual([
    { tool: 'Claude Code', size: 20, notes: false },
  ]);
});
