import type { RuleId } from '../model/evidence.ts';
import type { PackageReport, ReportedFinding } from '../model/report.ts';
import { hashMark, normaliseName, versionMark } from '../text/normalise-name.ts';
import { entryFields, type WaiverEntry } from '../text/yaml-text.ts';
import { explanations } from './explanations/explanations.ts';

/** How findings of one rule are accepted on a command line. */
export function acceptance(group: readonly ReportedFinding[]): string {
  const [{ rule } = group[0] as ReportedFinding] = group;
  const [only] = group;
  const command =
    only !== undefined && group.length === 1
      ? waiveCommand(only)
      : `packgate waive ${rule} PATH --reason "…", for each path or for a glob in quotes`;
  return group.every(isWithinOtherLimits)
    ? `${command}; or other limits for ${rule}, under "rules" of the configuration`
    : command;
}

/** A first map is none of its size. */
const isWithinOtherLimits = ({ rule, evidence }: ReportedFinding): boolean =>
  Object.keys(explanations[rule].options).length > 0 &&
  !('reason' in evidence && evidence.reason === 'first');

/**
 * The line for a shell that accepts a finding. A path that any shell (sh, PowerShell, cmd) could read in another way is never put into
 * it: the fingerprint names the finding as well.
 */
export function waiveCommand({ rule, path, fingerprint }: ReportedFinding): string {
  const word = shellWord(path === null || path === '' ? '.' : path);
  const named = word === null || bounds[rule].includes('finding') ? fingerprint : `${rule} ${word}`;
  return `packgate waive ${named} --reason "…"`;
}

function shellWord(path: string): string | null {
  if (path.length > 160) return null;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(path)) return path;
  return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}

/** Where such lines belong. */
export const waiverPlace =
  'To accept a finding, put its line, with your reason in it, under "waivers" in .github/packgate.yml; of several packages, below the name of this one under "packages".';

/** Longer, nobody pastes it. */
export const longestEntry = 400;

/**
 * The item of `waivers` that accepts a finding, on one line of YAML, its reason left to the reader. Null where it is too long to be
 * pasted, where nothing could be read, and for notes, which stop nothing.
 */
export function entryLine(finding: ReportedFinding, report: PackageReport): string | null {
  if (report.problem !== null || finding.rule === 'waiver' || finding.severity === 'note') return null;
  const entry = { ...suggestedWaiver(finding, report), reason: '…', expires: null };
  const fields = entryFields(entry).map(([key, written]) => `${key}: ${written}`);
  const line = `- { ${fields.join(', ')} }`;
  return line.length > longestEntry ? null : line;
}

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

export type Suggested = Omit<WaiverEntry, 'reason' | 'expires'>;

/** The waiver that covers a finding as it is now, and nothing that is worse. */
export function suggestedWaiver(finding: ReportedFinding, report: PackageReport): Suggested {
  const { rule, path, fingerprint } = finding;
  const held = bounds[rule];
  const size = held.includes('size') ? sizeIn(finding, report) : null;
  return {
    rule,
    path: path === null || path === '' ? '.' : pathGlob(path, report.candidate?.version ?? ''),
    maxSize: size === null ? null : withRoom(size),
    fingerprint: held.includes('finding') ? fingerprint : null,
  };
}

/** Of the file; of what the finding counts in a folder; of the package as it is installed. */
export function sizeIn({ path, evidence }: ReportedFinding, report: PackageReport): number | null {
  if (path === null || path === '') return report.candidate?.unpackedSize ?? null;
  const file = report.changes.find((change) => change.path === path && change.kind !== 'removed');
  const { bytes, size }: { readonly bytes?: unknown; readonly size?: unknown } = evidence;
  const known = file?.sizeAfter ?? bytes ?? size;
  return typeof known === 'number' && Number.isFinite(known) && known >= 0 ? known : null;
}

/**
 * A path as a glob: what changes with every build, a content hash or the version, becomes a star, so that the waiver lives as long as
 * the file; all else is itself. A name that is nothing but a hash stays, since the star would be every file of the folder.
 */
export function pathGlob(path: string, version: string): string {
  const normal = normaliseName(path, version);
  if (normal === path || path.includes(hashMark) || path.includes(versionMark)) return literal(path);
  const glob = literal(normal).replaceAll(hashMark, '*').replaceAll(versionMark, '*');
  return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? literal(path) : glob;
}

/**
 * Brackets of a path (`app/[slug]/page.js`) are no choice of characters. What a configuration takes in no glob, a backslash and a space
 * at an end, is any one character.
 */
const literal = (path: string): string =>
  path
    .replace(/^\s|\s$|\\/g, '\0')
    .replace(/[*?[\]{}]|[+@!](?=\()|^!/g, '\\$&')
    .replaceAll('\0', '?');

/**
 * A size with a tenth of room, rounded up to two digits, in the words of a configuration: the next build may be a few bytes larger,
 * and is still what was accepted.
 */
export function withRoom(bytes: number): string {
  const wanted = Math.max(bytes + bytes / 10, 10);
  const step = 10 ** Math.max(Math.floor(Math.log10(wanted)) - 1, 0);
  const limit = Math.ceil(wanted / step) * step;
  const unit = limit >= 1e9 ? 3 : limit >= 1e6 ? 2 : limit >= 1e3 ? 1 : 0;
  return `${Number((limit / 1000 ** unit).toFixed(1))} ${['B', 'kB', 'MB', 'GB'][unit]}`;
}

/**
 * What a waiver that is written for a finding holds to beside its path, so that nothing worse hides behind it: the size that was looked
 * at, or the very finding, where several may stand at one path.
 */
export const bounds: { readonly [R in RuleId]: readonly ('size' | 'finding')[] } = {
  'source-map': ['size'],
  'embedded-sources': ['size'],
  'inline-source-map': ['size'],
  'remote-source-map': ['finding'],
  'typescript-source': ['size'],
  'large-file': ['size'],
  'package-growth': ['size'],
  'package-shrink': [],
  'sensitive-file': ['size'],
  secret: ['finding'],
  'agent-file': ['size'],
  'build-leftover': ['size'],
  'nested-dependencies': ['size'],
  archive: ['size'],
  media: ['size'],
  'native-binary': ['size'],
  'unexpected-path': ['size', 'finding'],
  'missing-entry': ['finding'],
  'removed-file': ['size'],
  'install-script': ['finding'],
  'unresolved-dependency': ['finding'],
  dependency: ['finding'],
  'publish-config': ['finding'],
  'exec-bit': [],
  'crlf-shebang': [],
  'absolute-path': [],
  'hazardous-entry': ['finding'],
  waiver: [],
};
