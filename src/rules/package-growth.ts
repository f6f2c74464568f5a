import { percent, plural, size, times } from '../text/amounts.ts';
import { name, someOf } from '../text/names.ts';
import type { Facts } from './facts.ts';
import { acceptOnce, defineRule } from './rule.ts';
import { excludeClause, isSeen } from './words.ts';

type Seen = {
  readonly measure: 'packed' | 'unpacked';
  readonly before: number;
  readonly after: number;
  readonly percent: number;
  /** In percent. */
  readonly limit?: number;
  /** Where no single release was worth telling: over how many. */
  readonly releases?: number;
  /** The largest added or grown files, at most five. */
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
};

/**
 * The whole package got much heavier, however many files did it. Both measures count: one leak was +59 % unpacked and -5 % packed.
 * Percent alone flags small packages and bytes alone large ones, so it takes both.
 */
export const packageGrowth = defineRule<Seen>()({
  id: 'package-growth',
  topic: 'sizes',
  title: 'growth of the package',
  why: 'Sudden growth usually means that something was packed that nobody meant to ship.',
  howItGetsIn: 'One file or a few files make most of it.',
  looksFor:
    'The larger of packed and unpacked growth, in percent of the last release, where it is at least the floor in bytes. The report names the files that grew most. Steps that were too small to tell are added up: a package that has doubled by them within the last ten releases, and grows by 5% or more once again, is a warning.',
  example:
    'One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.',
  ignores: 'Growth below the floor, however many percent it is, and a first release.',
  howToFix: 'Look at the files named in the report first; leave out by "files" what users do not need.',
  howToAccept: acceptOnce,
  options: {
    error: { default: 40, unit: 'percent', meaning: 'from here on it is an error' },
    warning: { default: 20, unit: 'percent', meaning: 'from here on it is a warning' },
    floor: {
      default: 100_000,
      unit: 'bytes',
      meaning: 'less growth is not reported, however many percent it is',
    },
  },
  removal: null,
  waiver: { path: '.', holdsTo: ['size'] },
  weight: 0,
  reason: ({ releases }) => (releases === undefined ? 'new' : 'steps'),
  messages: {
    new: {
      event: ([first]) => `The package grew from ${size(first?.before ?? 0)} to ${size(first?.after ?? 0)}`,
      text: ({ measure, before, after, percent: change, limit, largest }) => {
        const files = largest.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
        const unpacked = measure === 'packed' ? ', unpacked' : '';
        const most =
          files.length === 0 ? '' : ` Largest increases${unpacked}: ${someOf(files, files.length)}.`;
        const by =
          change >= 1_000
            ? ` to ${times(before, after)} its size`
            : Number.isFinite(change)
              ? ` by ${percent(change)}`
              : '';
        const over = limit === undefined ? '' : ` (limit ${percent(limit)})`;
        return `The ${measure} size grew${by}${over}, from ${size(before)} to ${size(after)}.${most}`;
      },
      fix: ({ measure, before, after, largest: files }, _path, origin) => {
        const [first] = files;
        const added = files.reduce((sum, { bytes }) => sum + bytes, 0);
        // Packed and unpacked bytes cannot be compared.
        const all = Math.max(added, measure === 'unpacked' ? after - before : 0);
        return first === undefined || first.bytes < all / 2
          ? 'Look at the list of changes, and leave out what users do not need with "files" in package.json.'
          : `If users do not need ${name(first.path)}, and no other file loads it, ${excludeClause(first.path, isSeen(origin) ? { hasFiles: true } : origin)}`;
      },
    },
    steps: {
      why: 'Each release added a little, and no check compared it with more than the one before.',
      howItGetsIn: 'A dependency that is bundled, data, or a folder that grows with every release.',
      event: ([first]) =>
        `The package grew from ${size(first?.before ?? 0)} to ${size(first?.after ?? 0)} in ${first?.releases ?? 0} releases`,
      text: ({ before, after, percent: change, releases = 0, largest: files }) => {
        const told = files.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
        const most = told.length === 0 ? '' : ` This release adds most in ${someOf(told, told.length)}.`;
        return `It grew from ${size(before)} to ${size(after)} (by ${percent(change)}) in ${plural(releases, 'release')}, each time by too little to be reported.${most}`;
      },
      fix: () =>
        'Look at what the package contains, and leave out what users do not need with "files" in package.json.',
    },
  },
  existing: ['large package', 'large packages'],
  *detect(facts, limits) {
    const { before, after } = facts;
    if (before === null) return;
    const measured = [
      { measure: 'unpacked' as const, before: before.unpackedSize, after: after.unpackedSize },
      { measure: 'packed' as const, before: before.packedSize, after: after.packedSize },
    ]
      .filter((one) => one.before > 0 && one.after - one.before >= limits.floor)
      .map((one) => ({ ...one, percent: (100 * (one.after - one.before)) / one.before }))
      .sort((a, b) => b.percent - a.percent);
    const worst = measured[0];
    if (worst === undefined || worst.percent < limits.warning) {
      const steps = smallSteps(facts, limits);
      if (steps !== null) yield { severity: 'warning', path: null, evidence: steps };
      return;
    }
    const isError = worst.percent >= limits.error;
    yield {
      severity: isError ? 'error' : 'warning',
      path: null,
      evidence: {
        ...worst,
        percent: Math.round(worst.percent * 10) / 10,
        limit: isError ? limits.error : limits.warning,
        largest: largest(facts),
      },
    };
  },
});

/** Growth of less is no step of its own. */
export const smallStep = 1.05;
/** From this growth on, the small steps are reported together. */
const together = 2;

/** What grew by steps that were each too small to tell; null where it is too little. */
function smallSteps(facts: Facts, limits: { readonly warning: number; readonly floor: number }): Seen | null {
  const { before, after } = facts;
  const { sizes = [] } = facts.comparison;
  const [now, last] = [after.unpackedSize, before?.unpackedSize ?? 0];
  if (sizes.length < 2 || now < smallStep * last) return null;
  const all = [...sizes.slice(0, -1), last, now]; // of the last release itself, what was counted here
  const untold = all.slice(1).reduce((product, value, index) => {
    const ratio = value / (all[index] ?? value);
    return ratio < 1 + limits.warning / 100 ? product * ratio : product;
  }, 1);
  const smallest = Math.min(...all);
  if (untold < together || now - smallest < limits.floor) return null;
  return {
    measure: 'unpacked',
    before: smallest,
    after: now,
    percent: Math.round((1000 * (now - smallest)) / smallest) / 10,
    releases: all.length - 1 - all.lastIndexOf(smallest),
    largest: largest(facts),
  };
}

function largest(facts: Facts): { path: string; bytes: number }[] {
  return [...facts.changed]
    .map(({ path, size }) => ({ path, bytes: size - (facts.predecessor(path)?.size ?? 0) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5);
}
