import type { RuleId } from '../model/evidence.ts';
import type { WaiverEntry } from '../text/yaml-text.ts';
import { bounds } from './bounds.ts';
import { withRoom } from './size-limit.ts';

/** Findings of these are about the package as a whole. */
const whole: ReadonlySet<RuleId> = new Set<RuleId>(['package-growth', 'package-shrink']);

/** How a waiver for the rule is written, and what brings its finding back: sentences of ours alone. */
export function waiverHelp(rule: RuleId): string[] {
  if (rule === 'waiver') return [];
  const held = bounds[rule];
  const path = whole.has(rule) ? '.' : 'PATH';
  const words = `"packgate waive ${rule} ${path} --reason …" writes one into the configuration`;
  const target = whole.has(rule)
    ? 'the dot is the package as a whole'
    : 'PATH is the path of the finding, or a glob in quotes';
  return [
    `${words}; ${target}.`,
    ...(held.includes('size')
      ? [
          `It has a max-size a tenth above what is there now${rule === 'package-growth' ? ' as installed' : ''}: what grows beyond it is told again.`,
        ]
      : []),
    ...(held.includes('finding')
      ? ['It holds for this very finding, by its fingerprint: another one at the same path is told again.']
      : []),
  ];
}

/** As a page shows it; null where there is nothing to waive. */
export function exampleEntry(rule: RuleId): WaiverEntry | null {
  if (rule === 'waiver') return null;
  const held = bounds[rule];
  return {
    rule,
    path: whole.has(rule) ? '.' : (examplePaths[rule] ?? 'dist/index.js'),
    reason: 'why it is meant',
    expires: '2027-01-31',
    maxSize: held.includes('size') ? withRoom(1_800_000) : null,
    fingerprint: held.includes('finding') ? '0a1b2c3d4e5f6071' : null,
  };
}

const examplePaths: { readonly [R in RuleId]?: string } = {
  'source-map': 'dist/index.js.map',
  'embedded-sources': 'dist/index.js.map',
  'typescript-source': 'src/index.ts',
  'large-file': 'dist/model.bin',
  'sensitive-file': 'fixtures/test.key',
  secret: 'fixtures/token.js',
  'agent-file': '.vscode/',
  'build-leftover': 'coverage/',
  'nested-dependencies': 'example/node_modules/',
  archive: 'assets/template.zip',
  media: 'assets/intro.mp4',
  'native-binary': 'prebuilds/linux-x64/addon.node',
  'unexpected-path': 'test/',
  'removed-file': 'lib/',
  'install-script': 'package.json',
  'unresolved-dependency': 'package.json',
  dependency: 'package.json',
  'publish-config': 'package.json',
  'exec-bit': 'bin/tool.sh',
  'crlf-shebang': 'bin/cli.js',
};
