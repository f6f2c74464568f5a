import type { PackageReport, ReportedFinding } from '../model/report.ts';
import { messageOf, ruleOf } from '../rules/lookup.ts';
import type { Rule } from '../rules/rule.ts';
import { sizeHeldTo } from '../rules/waivers.ts';
import { literalGlob } from '../text/glob.ts';
import { hashMark, normaliseName, versionMark } from '../text/normalise-name.ts';
import { entryFields, type WaiverEntry } from '../text/yaml-text.ts';

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

const isWithinOtherLimits = (finding: ReportedFinding): boolean =>
  Object.keys(ruleOf(finding.rule).options).length > 0 && messageOf(finding).limits !== false;

/**
 * The line for a shell that accepts a finding. A path that any shell (sh, PowerShell, cmd) could read in another way is never put into
 * it: the fingerprint names the finding as well.
 */
export function waiveCommand({ rule, path, fingerprint }: ReportedFinding): string {
  const word = shellWord(path === null || path === '' ? '.' : path);
  const named = word === null || holdsTo(rule, 'finding') ? fingerprint : `${rule} ${word}`;
  return `packgate waive ${named} --reason "…"`;
}

/** Of what a waiver for the rule holds to. */
export const holdsTo = (rule: string, what: 'size' | 'finding'): boolean =>
  ruleOf(rule).waiver?.holdsTo.includes(what) ?? false;

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
  if (report.problem !== null || ruleOf(finding.rule).waiver === null || finding.severity === 'note')
    return null;
  const entry = { ...suggestedWaiver(finding, report), reason: '…', expires: null };
  const fields = entryFields(entry).map(([key, written]) => `${key}: ${written}`);
  const line = `- { ${fields.join(', ')} }`;
  return line.length > longestEntry ? null : line;
}

/** How a waiver for the rule is written, and what brings its finding back: sentences of ours alone. */
export function waiverHelp({ id, waiver }: Rule): string[] {
  if (waiver === null) return [];
  const isWhole = waiver.path === '.';
  const command = `"packgate waive ${id} ${isWhole ? '.' : 'PATH'} --reason …" writes one into the configuration`;
  const target = isWhole
    ? 'the dot is the package as a whole'
    : 'PATH is the path of the finding, or a glob in quotes';
  return [
    `${command}; ${target}.`,
    ...(waiver.holdsTo.includes('size')
      ? [
          `It has a max-size a tenth above what is there now${isWhole ? ' as installed' : ''}: what grows beyond it is told again.`,
        ]
      : []),
    ...(waiver.holdsTo.includes('finding')
      ? ['It holds for this very finding, by its fingerprint: another one at the same path is told again.']
      : []),
  ];
}

/** As a page shows it; null where there is nothing to waive. */
export function exampleEntry({ id, waiver }: Rule): WaiverEntry | null {
  if (waiver === null) return null;
  return {
    rule: id,
    path: waiver.path,
    reason: 'why it is meant',
    expires: '2027-01-31',
    maxSize: waiver.holdsTo.includes('size') ? withRoom(1_800_000) : null,
    fingerprint: waiver.holdsTo.includes('finding') ? '0a1b2c3d4e5f6071' : null,
  };
}

export type Suggested = Omit<WaiverEntry, 'reason' | 'expires'>;

/** The waiver that covers a finding as it is now, and nothing that is worse. */
export function suggestedWaiver(finding: ReportedFinding, report: PackageReport): Suggested {
  const { rule, path, fingerprint } = finding;
  const size = holdsTo(rule, 'size') ? sizeIn(finding, report) : null;
  return {
    rule,
    path: path === null || path === '' ? '.' : pathGlob(path, report.candidate?.version ?? ''),
    maxSize: size === null ? null : withRoom(size),
    fingerprint: holdsTo(rule, 'finding') ? fingerprint : null,
  };
}

/** A report that somebody else wrote may have anything in its evidence. */
export function sizeIn(finding: ReportedFinding, report: PackageReport): number | null {
  const fileSize = (path: string): number | null =>
    report.changes.find((change) => change.path === path && change.kind !== 'removed')?.sizeAfter ?? null;
  const path = finding.path === '' ? null : finding.path;
  const size = sizeHeldTo({ ...finding, path }, fileSize, report.candidate?.unpackedSize ?? null);
  if (size === 0 && path === null) return null; // nothing was counted, so there is nothing that could grow
  return typeof size === 'number' && Number.isFinite(size) && size >= 0 ? size : null;
}

/**
 * A path as a glob: what changes with every build, a content hash or the version, becomes a star, so that the waiver lives as long as
 * the file; all else is itself. A name that is nothing but a hash stays, since the star would be every file of the folder.
 */
export function pathGlob(path: string, version: string): string {
  const normal = normaliseName(path, version);
  if (normal === path || path.includes(hashMark) || path.includes(versionMark)) return literalGlob(path);
  const glob = literalGlob(normal).replaceAll(hashMark, '*').replaceAll(versionMark, '*');
  return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? literalGlob(path) : glob;
}

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
