import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { grouped, plural } from '../text/amounts.ts';
import { groupBy } from '../text/group-by.ts';
import { familyOf, somePackages } from '../text/names.ts';
import { besides } from './besides.ts';
import { type CauseView, withListOnce } from './cause-view.ts';
import { sizeRows, sizesTold } from './changes.ts';
import {
  type PackageView,
  packageView,
  titleNamed,
  verdicts,
  verdictsWorstFirst,
  wordOf,
} from './package-view.ts';

/** What a report says, whatever the format: each only lays it out, and escapes what comes from a package as its destination needs it. */
export interface View {
  readonly verdict: Verdict;
  readonly word: string;
  /** `12 packages: 1 failed, 2 undecided, 9 passed` */
  readonly summary: string;
  /** In the order of the report, each cause told by itself. */
  readonly packages: readonly PackageView[];
  readonly worstFirst: readonly PackageView[];
  /** What is to be looked at, the worst first, and of that what most packages have. Those with the same causes or problem stand for one another. */
  readonly alike: readonly Group[];
  /** What passed: packages for several platforms stand for one another. */
  readonly passed: readonly Group[];
  /** Null where there are several, or none. */
  readonly only: PackageView | null;
  /**
   * `Not checked: 3 private packages, 12 in other shards.`, packages that are new or gone, and what it is compared with; null where
   * there is nothing to say. `named` writes what comes from a package.
   */
  readonly remark: (named?: (text: string) => string) => string | null;
}

export function viewOf(report: Report): View {
  const isOneOfMany = report.packages.length + report.skipped.length > 1;
  const packages = toldApart(report.packages.map((each) => packageView(each, isOneOfMany)));
  const sorted = verdictsWorstFirst.map((verdict) => packages.filter((each) => each.verdict === verdict));
  const counted = verdictsWorstFirst
    .map((verdict, at) => [sorted[at]?.length ?? 0, verdicts[verdict].counted] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`);
  const worstFirst = sorted.flat().map(once);
  return {
    verdict: report.verdict,
    word: wordOf(report.verdict),
    summary:
      packages.length === 0
        ? 'no package to check'
        : `${plural(packages.length, 'package')}: ${counted.join(', ')}`,
    packages,
    worstFirst,
    alike: toldOnce(alikeIn(sorted.flat().filter(({ verdict }) => verdict !== 'pass')), titleNamed).map(
      ([first, ...others]) => [once(first), ...others],
    ),
    passed: passedIn(worstFirst),
    only: packages.length === 1 ? (worstFirst[0] ?? null) : null,
    remark: (named = titleNamed) => besides(report, named),
  };
}

/** Where two folders have a package of one name, the folder comes behind it. */
function toldApart(packages: readonly PackageView[]): PackageView[] {
  const alike = groupBy(packages, ({ subject }) => subject);
  return packages.map((each) => {
    const { name, subject, candidate } = each;
    if (name === null || candidate === null || alike.get(subject)?.length === 1) return each;
    const { from, source } = candidate;
    return { ...each, subject: `${subject} in ${from?.kind === 'directory' ? from.folder : source}` };
  });
}

const once = (view: PackageView): PackageView => ({ ...view, causes: withListOnce(view.causes) });

/** `do not publish 2 of 12 packages`: words and numbers of ours alone. */
export function adviceForAll({ verdict, packages }: View): string {
  const all = plural(packages.length, 'package');
  const count = packages.filter((each) => each.verdict === verdict).length;
  const some = count === packages.length ? all : `${grouped(count)} of ${all}`;
  const said = {
    fail: `do not publish ${some}`,
    undecided: `could not check ${some}`,
    warn: `${some} ${count === 1 ? 'has' : 'have'} warnings`,
    pass: packages.some(({ onBase }) => onBase.told !== '')
      ? `nothing new in ${all}`
      : `${all} ${packages.length === 1 ? 'looks' : 'look'} good`,
  };
  return said[verdict];
}

/** Packages that share one entry in a report. The first one stands for all of them. */
export type Group = readonly [PackageView, ...PackageView[]];

/** What a packer said has the folder that it packed in it, and npm's log. If it says the same of other folders too, their names count. */
export function alikeIn(packages: readonly PackageView[]): Group[] {
  const signatures = packages.map((view): [inFirstLine: string, everywhere: string] => {
    const { verdict, causes, problem, candidate, name } = view;
    const own = [name ?? '', candidate?.source ?? ''].filter((each) => each !== '');
    const lines = (problem?.message ?? '').split('\n').filter((each) => !/-debug-\d+\.log$/.test(each));
    const [first = '', ...others] = lines.map((each) => each.replaceAll(/(?<=@)\d+\.\d+\.\d+\S*/g, ''));
    const masked = (line: string): string => own.reduce((text, each) => text.replaceAll(each, '…'), line);
    const rest = [verdict, causes.map((cause) => keyOf(cause, view)), problem?.code ?? null, masked(first)];
    return [JSON.stringify([...rest, others]), JSON.stringify([...rest, others.map(masked)])];
  });
  const shared = groupBy(signatures, ([inFirstLine]) => inFirstLine);
  const keyed = packages.map((view, at) => {
    const [inFirstLine = '', everywhere = ''] = signatures[at] ?? [];
    return { view, key: (shared.get(inFirstLine) ?? []).length > 1 ? inFirstLine : everywhere };
  });
  const groups = [...groupBy(keyed, ({ key }) => key).values()].map(
    ([{ view }, ...others]): Group => [view, ...others.map((each) => each.view)],
  );
  const rank = ([{ verdict }]: Group): number => verdictsWorstFirst.indexOf(verdict);
  return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** The same in packages that have versions, and so bytes, of their own. Ids of causes are those of their paths and rules. */
function keyOf(
  { id, severity, title, files, places }: CauseView,
  { candidate, baseline }: PackageView,
): string {
  const versions = [candidate?.version, baseline?.version].flatMap((each) => each || []);
  const said = JSON.stringify([title, places.map(({ message }) => message)]);
  const alike = versions.reduce((text, version) => text.replaceAll(version, '…'), said);
  const paths = places.map(({ path }) => path);
  return JSON.stringify([id, severity, files, paths, alike.replaceAll(/\bsha\d+-[\w+/=]+/g, '…')]);
}

/** A cause that several groups of packages share is shown in the first of them; the others only refer to it. */
export function toldOnce(groups: readonly Group[], named: (text: string) => string): Group[] {
  const all = groups.flatMap((group) =>
    group[0].causes.map((cause) => ({ group, key: keyOf(cause, group[0]) })),
  );
  const holders = groupBy(all, ({ key }) => key);
  return groups.map((group) => {
    const [first, ...others] = group;
    const causes = first.causes.map((cause): CauseView => {
      const [lead, ...rest] = holders.get(keyOf(cause, first)) ?? [];
      if (lead === undefined || rest.length === 0) return cause;
      const told = (message: string) => ({ path: null, message });
      if (lead.group !== group) {
        const places = [told(`As in ${named(shortOf(lead.group[0]))}.`)];
        return { ...cause, places, more: 0, fix: null, unacceptable: null };
      }
      const names = somePackages(
        rest.flatMap((each) => each.group.map(shortOf)),
        named,
        fewNames,
      );
      return { ...cause, places: [told(`Also in ${names}.`), ...cause.places] };
    });
    return [{ ...first, causes }, ...others];
  });
}

const shortOf = ({ name, subject }: PackageView): string => name ?? subject;
const fewNames = 5;

/** `The same in @acme/b, @acme/c and 5 more.`; null where there is no other. */
export const sameIn = (
  others: readonly PackageView[],
  named: (text: string) => string,
  limit = 20,
): string | null =>
  others.length === 0
    ? null
    : `The same in ${somePackages(
        others.map(({ subject }) => subject),
        named,
        limit,
      )}.`;

/** Packages that passed: those of one version for several platforms are one group, if the same is to be said of them. */
export function passedIn(worstFirst: readonly PackageView[]): Group[] {
  const passed = worstFirst.filter(({ verdict }) => verdict === 'pass');
  const families = groupBy(passed, ({ subject, published, onBase, waived, baseline }) => {
    const isPlain = onBase.told === '' && waived.length === 0;
    return JSON.stringify([isPlain ? familyOf(subject) : subject, published, baseline?.remarks ?? []]);
  });
  return [...families.values()].flatMap((group): Group[] =>
    group.length > 2 ? [group] : group.map((each) => [each]),
  );
}

/** `unpacked 80 MB → 81 MB (+1.3%) in all`, and in how many of them something changed. */
export function allTold(group: Group): { readonly sizes: string; readonly changes: string } {
  const unpacked = group.flatMap(({ sizes }) => sizes.filter(({ what }) => what === 'unpacked'));
  const sum = (numbers: readonly (number | null)[]): number | null =>
    numbers.reduce((all, each) => (all === null || each === null ? null : all + each), 0);
  const [before, after] = [sum(unpacked.map((each) => each.before)), sum(unpacked.map((each) => each.after))];
  const sizeOf = (unpackedSize: number | null) => ({ packedSize: null, unpackedSize, fileCount: null });
  const changed = group.filter(({ changes }) => changes.length > 0).length;
  const told = new Set(group.map((each) => each.changed)).size === 1 ? group[0].changed : undefined;
  return {
    sizes: `${sizesTold(sizeRows(before === null ? null : sizeOf(before), sizeOf(after)))} in all`,
    changes:
      changed === 0 || told === undefined
        ? (told ?? `changes in ${grouped(changed)} of ${grouped(group.length)}`)
        : `${told} in each`,
  };
}

/** `@acme/cli-* 2.1.88 (8 packages)` */
export const familyTold = ([first, ...others]: Group, named: (text: string) => string): string =>
  `${named(familyOf(first.subject))} (${others.length + 1} packages)`;
