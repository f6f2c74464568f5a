import type { Comparison } from '../model/comparison.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { groupBy } from '../text/group-by.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { amountOf, Files, isUnwanted, targetOf } from './cause-files.ts';
import { fingerprint, order } from './judge.ts';
import { isFindingOf, messageOf, reasonOf, ruleOf } from './lookup.ts';
import { type Rule, topics } from './rule.ts';
import { rules } from './table.ts';
import { isActionable, isOwn } from './verdict.ts';

/** What one edit removes: one accident, whatever the number of its findings. */
export interface Cause {
  /** `source-map-3f2a1b`: stays the same from release to release. */
  readonly id: string;
  readonly severity: Severity;
  /** The first of them is the one whose words tell it. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Of the package; what is gone counts as far as its findings count it. */
  readonly files: number;
  readonly bytes: number;
  readonly title: string;
  /** What would have to be left out: the one path, the folder that holds nothing else, or null where it is several. */
  readonly target: string | null;
}

/** The causes of all that is new and waived by nobody, in the order in which a reader should look at them. */
export function causesOf(findings: readonly Finding[], comparison: Comparison | null): Cause[] {
  const open = findings.filter(isActionable);
  if (open.length === 0) return [];
  const files = new Files(comparison?.after ?? null);
  const lapsed = new Set(open.flatMap((each) => each.lapsed?.source ?? []));
  const isTold = (each: Finding): boolean => lapsed.has(expiredAt(each) ?? '');
  const told = withoutPlaces(
    grouped(
      open.filter((each) => !isTold(each)),
      files,
    ),
    files,
  );
  const groups = withExpired(told, open.filter(isTold));
  const causes = comparison === null ? groups : withSizes(withBuild(groups, comparison), comparison, files);
  const since = comparison?.before?.manifest.version ?? null;
  const ordered = causes
    .map((group) => ({ group, cause: causeOf(group, files, since) }))
    .sort(
      (a, b) => Number(b.group.isUnbuilt ?? 0) - Number(a.group.isUnbuilt ?? 0) || inOrder(a.cause, b.cause),
    )
    .map(({ cause }) => cause);
  return withIds(ordered, comparison?.after.manifest.version ?? '');
}

/** As short as they may be: words for a command line. A file has the same under another content hash, where it is the only one. */
function withIds(causes: readonly Cause[], version: string): Cause[] {
  const keyOf = ({ id, findings: [{ rule }] }: Cause): string => `${rule}\0${normaliseName(id, version)}`;
  const sharing = groupBy(causes, keyOf);
  const named = (length: number) =>
    causes.map((cause) => {
      const [{ rule }] = cause.findings;
      const key = keyOf(cause);
      const told = sharing.get(key)?.length === 1 ? key : `${rule}\0${cause.id}`;
      return { ...cause, id: `${rule}-${fingerprint(told).slice(0, length)}` };
    });
  const short = named(6);
  return new Set(short.map(({ id }) => id)).size === short.length ? short : named(16);
}

/** Where the waiver is written that has expired. */
const expiredAt = (finding: Finding): string | null =>
  isFindingOf(finding, 'waiver') && finding.evidence.reason === 'expired' ? finding.evidence.source : null;

/** That a waiver has expired is said where its finding fails again. */
function withExpired(groups: readonly Group[], expired: readonly Finding[]): Group[] {
  const at = (finding: Finding): number =>
    groups.findIndex((each) => each.findings.some(({ lapsed }) => lapsed?.source === expiredAt(finding)));
  const byGroup = groupBy(expired, at);
  return groups.map((group, index) => ({
    ...group,
    findings: [...group.findings, ...(byGroup.get(index) ?? [])],
  }));
}

/** Findings of one cause, before it is reported; `key` is what they have in common. */
interface Group {
  readonly key: string;
  readonly findings: readonly Finding[];
  /** The build did not run: everything else may follow from that. */
  readonly isUnbuilt?: true;
}

function grouped(findings: readonly Finding[], files: Files): Group[] {
  const leaders = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.path === null || !isUnwanted(finding, files)) continue;
    const other = leaders.get(finding.path);
    if (other === undefined || rank(finding) < rank(other)) leaders.set(finding.path, finding);
  }
  const leaderOf = ({ path, rule }: Finding): Finding | undefined => {
    if (path === null) return undefined;
    // Whoever accepts a place has not accepted the secret in it.
    const led = (one?: Finding) => (one && rule === 'secret' && isPlace([one]) ? undefined : one);
    let best = led(leaders.get(path));
    for (let at = path.lastIndexOf('/', path.length - 2); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = led(leaders.get(path.slice(0, at + 1)));
      if (
        folder !== undefined &&
        files.of(folder) !== null &&
        (best === undefined || rank(folder) < rank(best))
      )
        best = folder;
    }
    return best;
  };
  const joined = new Joined();
  const keys = findings.map((finding) => {
    const [first = finding.rule, ...others] = keysOf(leaderOf(finding) ?? finding);
    for (const other of others) joined.join(first, other);
    return first;
  });
  const groups = groupBy(findings.entries(), ([index]) => joined.rootOf(keys[index] ?? ''));
  return [...groups].map(([key, members]) => ({ key, findings: members.map(([, finding]) => finding) }));
}

/** The less, the more its words say of what has happened. */
const rank = ({ rule: id }: Finding): number =>
  -1_000 * (ruleOf(id).weight ?? 1) + 100 * topicOf(ruleOf(id)) + rules.findIndex((rule) => rule.id === id);

const topicOf = ({ topic }: Rule): number => (topic === null ? topics.length : harms.indexOf(topic));

/** The worst first. */
const harms = [
  'secrets and private files',
  'what attacks',
  'the release itself',
  'source maps',
  'leftovers',
  'what breaks for users',
  'sizes',
] as const satisfies (typeof topics)[number][];

/** What findings must have in common to be one: that of the rule, or else its reason and kind. */
function keysOf(finding: Finding): readonly string[] {
  const { rule: id, path, evidence } = finding;
  const own = ruleOf(id).cause?.(evidence, path);
  if (own !== undefined) return own;
  const kind = 'kind' in evidence && typeof evidence.kind === 'string' ? evidence.kind : '';
  return [`${id} ${reasonOf(finding)} ${kind}`];
}

/** Keys that something shares are one. */
class Joined {
  readonly #above = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    if (root !== key) this.#above.set(key, root);
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)].sort() as [string, string];
    if (a !== b) this.#above.set(b, a);
  }
}

/**
 * A new folder, or a large file, that is what another cause has found as well: leaving the one out removes the other. A folder of which
 * another cause has the most is reported by that.
 */
function withoutPlaces(groups: readonly Group[], files: Files): Group[] {
  const sets = groups.map(({ findings }) => {
    if (!findings.every((each) => isUnwanted(each, files) || isInside(each))) return null;
    const all = findings.map((each) => files.of(each));
    return all.includes(null) ? null : new Set(all.flatMap((each) => each ?? []));
  });
  const holders = new Map<string, number>();
  for (const [index, { findings }] of groups.entries())
    if (!isPlace(findings) && findings.some(({ rule }) => rule !== 'secret'))
      for (const path of sets[index] ?? []) holders.set(path, index);
  const into = new Map<number, number>();
  for (const [index, { findings }] of groups.entries()) {
    const own = sets[index];
    if (!own || !isPlace(findings)) continue;
    const shared = new Map<number, number>();
    for (const path of own) {
      const holder = holders.get(path);
      if (holder !== undefined) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    const [most = -1, count = 0] = [...shared].sort(([, a], [, b]) => b - a)[0] ?? [];
    const isInOther = count === own.size;
    const isMostOfIt = count === sets[most]?.size && count > own.size / 2;
    if (count > 0 && (isInOther || isMostOfIt)) into.set(index, most);
  }
  return merged(groups, into);
}

const isPlace = (findings: readonly Finding[]): boolean =>
  findings.every(({ rule }) => ruleOf(rule).weight === 0);

/** Found in a file that something else of its group wants to leave out. */
const isInside = ({ rule }: Finding): boolean => ruleOf(rule).removal === 'stays';

function merged(groups: readonly Group[], into: ReadonlyMap<number, number>): Group[] {
  const all = groups.map((group) => ({ ...group, findings: [...group.findings] }));
  for (const [from, to] of into)
    for (const finding of groups[from]?.findings ?? []) all[to]?.findings.push(finding);
  return all.filter((_group, index) => !into.has(index));
}

/** Where most entry points are missing, the build did not run: what is gone with them is no cause of its own. */
function withBuild(groups: readonly Group[], { after }: Comparison): Group[] {
  const build = groups.findIndex(({ findings }) => isUnbuilt(findings, after));
  const into = new Map<number, number>();
  if (build >= 0) {
    for (const [index, { findings }] of groups.entries())
      if (index !== build && findings.every(({ rule }) => isLoss(rule))) into.set(index, build);
    const led = groups.map((group, index) =>
      index === build ? { ...group, isUnbuilt: true as const } : group,
    );
    return merged(led, into);
  }
  const removed = groups.findIndex(({ findings }) => findings.some(({ rule }) => rule === 'removed-file'));
  const shrunk = groups.findIndex(({ findings }) => findings.every(({ rule }) => rule === 'package-shrink'));
  if (removed >= 0 && shrunk >= 0) into.set(shrunk, removed);
  return merged(groups, into);
}

const isLoss = (rule: string): boolean =>
  rule === 'removed-file' || rule === 'package-shrink' || rule === 'missing-entry';

/** Most of what package.json names is not there. */
function isUnbuilt(findings: readonly Finding[], { manifest }: Comparison['after']): boolean {
  const missing = new Set(
    findings.flatMap((each) =>
      isFindingOf(each, 'missing-entry') && each.severity === 'error' ? [each.evidence.target] : [],
    ),
  );
  const wanted = new Set(manifest.targets.map(({ target }) => target));
  return missing.size >= 2 && missing.size > wanted.size / 2;
}

/** Growth belongs to the cause that makes most of it. */
function withSizes(groups: readonly Group[], comparison: Comparison, files: Files): Group[] {
  const { before, after, continues } = comparison;
  const growth = groups.findIndex(({ findings }) => findings.some(({ rule }) => rule === 'package-growth'));
  if (before === null || growth < 0) return [...groups];
  const grown = (path: string): number =>
    files.sizeOf(path) - (before.entries.get(continues.get(path) ?? '')?.size ?? 0);
  const shares = groups.map(({ findings }, index) => {
    if (index === growth) return 0;
    const paths = new Set(findings.flatMap((each) => files.of(each) ?? []));
    return [...paths].reduce((sum, path) => sum + grown(path), 0);
  });
  const most = shares.reduce((best, share, index) => (share > (shares[best] ?? 0) ? index : best), 0);
  const grew = after.unpackedSize - before.unpackedSize; // as packed, it may have grown all the same
  const isMostOfIt = grew > 0 && (shares[most] ?? 0) > grew / 2;
  return merged(groups, isMostOfIt && most !== growth ? new Map([[growth, most]]) : new Map());
}

const severities: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

function causeOf({ key, findings, isUnbuilt }: Group, files: Files, since: string | null): Cause {
  const unwanted = findings.filter((each) => isUnwanted(each, files));
  // A new folder says less than what was found in it.
  const isTold = !isPlace(unwanted);
  const isInside = (finding: Finding): number => Number(isTold && !isUnwanted(finding, files));
  const sorted = [...findings].sort(
    (a, b) =>
      isInside(a) - isInside(b) ||
      rank(a) - rank(b) ||
      severities[a.severity] - severities[b.severity] ||
      order(a.path ?? '', b.path ?? ''),
  ) as [Finding, ...Finding[]];
  const [lead] = sorted;
  const message = messageOf(lead);
  const alike = sorted.filter((each) => each.rule === lead.rule && messageOf(each) === message);
  const places = new Set(alike.map(({ path }) => path)).size;
  const contents = new Set(
    sorted.flatMap(({ rule }) => (rule === lead.rule ? [] : (ruleOf(rule).insideTitle ?? []))),
  );
  const event = message.event(
    alike.map(({ evidence }) => evidence),
    {
      files: Math.max(amountOf(alike, files).files, places),
      path: lead.path,
      since: contents.size > 0 ? null : since, // "1.4.0 had none, with a secret inside" would speak of the wrong release
      isUnbuilt: isUnbuilt ?? false,
    },
  );
  const own = sorted.filter(isOwn);
  const day = sorted.find(({ lapsed }) => lapsed !== undefined)?.lapsed?.expires ?? null;
  return {
    id: key,
    severity: (own.length > 0 ? own : sorted).reduce<Severity>(
      (worst, { severity }) => (severities[severity] < severities[worst] ? severity : worst),
      'note',
    ),
    findings: sorted,
    ...amountOf(sorted, files),
    target: targetOf(sorted, files),
    title: `${event}${[...contents].map((each) => `, ${each}`).join('')}${day === null ? '' : `; its waiver expired on ${day}`}`,
  };
}

/** Errors first, each by its harm, then by its weight. */
function inOrder(a: Cause, b: Cause): number {
  const harm = ({ findings, severity }: Cause): number => {
    const rules = new Set(findings.filter((each) => each.severity === severity).map(({ rule }) => rule));
    return Math.min(...[...rules].map((rule) => topicOf(ruleOf(rule))));
  };
  return (
    severities[a.severity] - severities[b.severity] ||
    harm(a) - harm(b) ||
    b.bytes - a.bytes ||
    rank(a.findings[0]) - rank(b.findings[0]) ||
    (a.id < b.id ? -1 : 1)
  );
}
