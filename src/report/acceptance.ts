import type { Change } from '../model/comparison.ts';
import type { CandidateOrigin, PackageReport, ReportedFinding } from '../model/report.ts';
import { ruleOf } from '../rules/lookup.ts';
import type { Rule } from '../rules/rule.ts';
import { sizeHeldTo } from '../rules/waivers.ts';
import { folderOfAll } from '../text/common-folder.ts';
import { literalGlob } from '../text/glob.ts';
import { hashMark, normaliseName, versionMark } from '../text/normalise-name.ts';
import { visibleCut } from '../text/visible.ts';
import { entryFields, type WaiverEntry, yamlText } from '../text/yaml-text.ts';

/** A candidate on a command line; empty where it is the folder at hand. `from` is where the check ran, as seen from there. */
export function candidateWords(origin: CandidateOrigin, from = '.'): readonly string[] {
  if (origin.kind === 'registry') return [`${origin.name}@${origin.version}`];
  const seen = pathFrom(from, origin.kind === 'directory' ? origin.folder : origin.file);
  return seen === '.' ? [] : [seen];
}

/** A path as it is seen from elsewhere. */
export function pathFrom(from: string, path: string): string {
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(path);
  if (from === '.' || isAbsolute) return path;
  return path === '.' ? from : `${from}/${path.replace(/^\.\//, '')}`;
}

/** Words for a shell, each behind a space; one that some shell reads in another way is left to the reader. */
export const shellWords = (words: readonly string[]): string =>
  words.map((word) => ` ${shellWord(word) ?? '…'}`).join('');

/** The line for a shell that accepts a cause. A waiver that had an end and is over needs another one. */
export const waiveCommand = (id: string, asked: string, isRenewal: boolean): string =>
  `packgate waive ${id}${asked}${isRenewal ? renewing : ''} --reason "…"`;

const renewing = ' --expires 90d';

export const isRenewing = (command: string): boolean => command.includes(renewing);

/** In place of the command where `suggestedWaiver` has nothing. */
export function whyNoWaiver(findings: readonly ReportedFinding[]): string | null {
  if (findings.every(({ rule }) => rule === 'waiver')) return null;
  return findings.some(({ rule }) => ruleOf(rule).waiver !== null)
    ? 'No single waiver covers all of these paths. Accept them one by one: packgate waive RULE PATH --reason "…"'
    : 'No waiver can accept this.';
}

/** Of what a waiver for the rule holds to. */
export const holdsTo = (rule: string, what: 'size' | 'finding'): boolean =>
  ruleOf(rule).waiver?.holdsTo.includes(what) ?? false;

/** Null where some shell (sh, PowerShell, cmd) could read it in another way. */
function shellWord(path: string): string | null {
  if (path.length > 160) return null;
  if (/^(?:--[a-z-]+|https?:\/\/[\w./:-]+|[A-Za-z0-9_./][A-Za-z0-9_./@-]*)$/.test(path)) return path;
  return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}

/** Where the waivers of a package belong. */
export interface WaiverPlace {
  /** A sentence that names the file. */
  readonly advice: string;
  readonly isNewFile: boolean;
  /** The package's name as a key, where other packages are judged by the same file. */
  readonly key: string | null;
}

/** A report that was read back does not say which file it is. */
export function waiverPlace({ name, configuration }: PackageReport, isOneOfMany: boolean): WaiverPlace {
  const { file, isThere, isShared } = configuration ?? {
    file: '.github/packgate.yml',
    isThere: true,
    isShared: isOneOfMany,
  };
  return {
    advice: isThere
      ? `Add the lines that you accept to ${visibleCut(file)}, each with your reason:`
      : `Create ${visibleCut(file)} with the lines that you accept, each with your reason:`,
    isNewFile: !isThere,
    key: isShared && name !== null && name.length <= longestName ? yamlText(name) : null,
  };
}

/** What to copy into one file: the items of each package, with the keys above them. */
export function waiverLines(
  waivers: readonly { readonly waiverPlace: WaiverPlace; readonly entries: readonly string[] }[],
): string[] {
  const ofAll = waivers.flatMap(({ waiverPlace: { key }, entries }) => (key === null ? entries : []));
  const named = waivers.flatMap(({ waiverPlace: { key }, entries }) =>
    key === null ? [] : [`  ${key}:`, '    waivers:', ...entries.map((entry) => `      ${entry}`)],
  );
  return [
    ...(waivers[0]?.waiverPlace.isNewFile ? ['version: 1'] : []),
    ...(ofAll.length > 0 ? ['waivers:', ...ofAll.map((entry) => `  ${entry}`)] : []),
    ...(named.length > 0 ? ['packages:', ...named] : []),
  ];
}

const longestName = 214;

/** Longer, nobody pastes it. */
const longestEntry = 400;

/** The item of `waivers` that accepts a cause, on one line of YAML, its reason left to the reader. Null where it is too long. */
export function entryLine(waiver: Suggested): string | null {
  const fields = entryFields({ ...waiver, reason: '…', expires: null }).map(
    ([key, written]) => `${key}: ${written}`,
  );
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
    : 'PATH is the path of the problem, or a glob in quotes';
  return [
    `${command}; ${target}.`,
    ...(waiver.holdsTo.includes('size')
      ? [
          `Its max-size is a tenth above the present size${isWhole ? ' of the package as installed' : ''}: what grows more fails again.`,
        ]
      : []),
    ...(waiver.holdsTo.includes('finding')
      ? ['It is for this finding alone, by its fingerprint: another one at the same path fails again.']
      : []),
  ];
}

/** As a page shows it; null where there is nothing to waive. */
export function exampleEntry({ id, waiver }: Rule): WaiverEntry | null {
  if (waiver === null) return null;
  return {
    rules: [id],
    path: waiver.path,
    reason: 'why you ship it',
    expires: '2027-01-31',
    maxSize: waiver.holdsTo.includes('size') ? withRoom(1_800_000) : null,
    fingerprints: waiver.holdsTo.includes('finding') ? ['0a1b2c3d4e5f6071'] : [],
  };
}

export type Suggested = Omit<WaiverEntry, 'reason' | 'expires'>;

/**
 * The waiver that covers findings as they are now, and nothing that is worse. What is about the package as a whole is covered with the
 * files, where there are some. Null where nothing of it can be waived.
 */
export function suggestedWaiver(
  findings: readonly ReportedFinding[],
  report: PackageReport,
): Suggested | null {
  const waivable = findings.filter(({ rule }) => ruleOf(rule).waiver !== null);
  if (waivable.length === 0 || report.problem !== null) return null;
  const placed = waivable.filter(({ path }) => path !== null && path !== '');
  const holders = placed.length > 0 ? placed : waivable;
  const version = report.candidate?.version ?? '';
  const path =
    placed.length === 0 ? '.' : pathsGlob([...new Set(placed.map((each) => each.path ?? ''))], version);
  if (path === null) return null;
  return {
    rules: [...new Set(waivable.map(({ rule }) => rule))],
    path,
    maxSize: holders.some(({ rule }) => holdsTo(rule, 'size')) ? largestWithRoom(holders, report) : null,
    fingerprints: holders.flatMap(({ rule, fingerprint }) => (holdsTo(rule, 'finding') ? fingerprint : [])),
  };
}

/** Null where one of them has no size that could grow. */
function largestWithRoom(findings: readonly ReportedFinding[], report: PackageReport): string | null {
  let most = 0;
  for (const finding of findings) {
    const size = sizeIn(finding, report);
    if (size === null) return null;
    most = Math.max(most, size);
  }
  return withRoom(most);
}

/** As the configuration allows them. */
const mostAlternatives = 20;
const longestGlob = 300;

/**
 * One glob for some paths: each of them, or else what they have in common, the folder and the ending. Null where they have neither: a
 * waiver for everything accepts what nobody has looked at.
 */
function pathsGlob(paths: readonly string[], version: string): string | null {
  const [first = '.', ...others] = paths;
  if (others.length === 0) return pathGlob(first, version);
  const globs = [
    ...new Set(paths.map((path) => `${pathGlob(path, version)}${path.endsWith('/') ? '**' : ''}`)),
  ];
  const [only = '.'] = globs;
  if (globs.length === 1) return only;
  const each = `{${globs.join(',')}}`;
  const isPlain = globs.every((glob) => !/[,{}\\\n\r\u2028\u2029]/.test(glob)); // minimatch expands no braces across lines
  if (isPlain && globs.length <= mostAlternatives && each.length <= longestGlob) return each;
  const folder = folderOfAll(paths);
  const [ending = '', ...more] = new Set(
    paths.map((path) => /(?:\.d)?\.\w+(?:\.map)?$/.exec(path)?.[0] ?? ''),
  );
  if (folder === '' && (more.length > 0 || ending === '')) return null;
  return `${literalGlob(folder)}**${more.length === 0 && ending !== '' ? `/*${ending}` : ''}`;
}

const known = new WeakMap<readonly Change[], ReadonlyMap<string, number | null>>();

/** Of all files of a report, made once: ninety thousand findings ask for ninety thousand changes. */
function sizesAfter(changes: readonly Change[]): ReadonlyMap<string, number | null> {
  const found = known.get(changes);
  if (found !== undefined) return found;
  const stay = changes.filter(({ kind }) => kind !== 'removed').reverse(); // of a path that stands twice, the first counts
  const sizes = new Map(stay.map(({ path, sizeAfter }) => [path, sizeAfter]));
  known.set(changes, sizes);
  return sizes;
}

/** A report that somebody else wrote may have anything in its evidence. */
export function sizeIn(finding: ReportedFinding, report: PackageReport): number | null {
  const sizes = sizesAfter(report.changes);
  const fileSize = (path: string): number | null => sizes.get(path) ?? null;
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
