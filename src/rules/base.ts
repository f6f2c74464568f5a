import type {
  BaseFinding,
  BasePackage,
  BaseReport,
  BaseSizes,
  Report,
  ReportedFinding,
} from '../model/report.ts';
import { fingerprint } from './judge.ts';
import type { Finding } from './table.ts';
import { isActionable } from './verdict.ts';

/** Fields of what was seen that count something: one more is worse. */
const counts = ['files', 'sources', 'embedded', 'count', 'packages', 'lostFiles'] as const;
/** Those that are bytes, which every build changes a little. */
const bytes = ['size', 'bytes', 'embeddedBytes', 'debugBytes', 'after', 'lostBytes'] as const;
/** Those that say what it is: another dependency, another command, one more host. */
const names = ['after', 'range', 'protocol', 'hosts', 'folders'] as const;
/** By so much, and by a tenth. */
const leastBytes = 10_000;

type Judged = Pick<Finding, 'rule' | 'severity' | 'evidence' | 'fingerprint'>;

/**
 * What of a report a later one is compared with: fingerprints and numbers, and not a word of what was seen. A package that could not be
 * checked says nothing, and of two with one name nobody knows which is meant.
 */
export function baseOf({ packages }: Pick<Report, 'packages'>, called: string): BaseReport {
  const known = packages.flatMap(({ name, candidate, findings, problem }): BasePackage[] => {
    if (name === null || candidate === null || problem !== null) return [];
    const { sha256, packedSize, unpackedSize, fileCount } = candidate;
    const sizes = { sha256, packedSize, unpackedSize, fileCount };
    return [{ name, ...sizes, findings: findings.filter(isActionable).map(baseFinding) }];
  });
  return {
    called,
    packages: known.filter(({ name }) => known.filter((each) => each.name === name).length === 1),
  };
}

/** What it has of a package; null where it has nothing. */
export const baseOfPackage = (
  base: BaseReport | null | undefined,
  wanted: string,
): (BasePackage & BaseSizes) | null => {
  const found = base?.packages.find(({ name }) => name === wanted);
  return base && found ? { ...found, called: base.called } : null;
};

/** The findings, each with whether the base branch has it too. One that has become worse by its rule's own measure is new. */
export function markedByBase<F extends Finding>(
  findings: readonly F[],
  base: BasePackage | null,
): readonly F[] {
  if (base === null) return findings;
  const before = new Map(base.findings.map((each) => [each.fingerprint, each]));
  return findings.map((finding) => {
    if (finding.novelty !== 'new') return finding;
    const there = before.get(finding.fingerprint);
    return { ...finding, onBase: there !== undefined && !isWorse(baseFinding(finding), there) };
  });
}

const severities = ['note', 'warning', 'error'];

function isWorse(is: BaseFinding, was: BaseFinding): boolean {
  const grown = (field: string): number => (is.amounts[field] ?? 0) - (was.amounts[field] ?? 0);
  const known = new Set(was.names);
  return (
    severities.indexOf(is.severity) > severities.indexOf(was.severity) ||
    counts.some((field) => grown(field) > 0) ||
    bytes.some((field) => grown(field) > leastBytes && grown(field) > (was.amounts[field] ?? 0) / 10) ||
    is.names.some((each) => !known.has(each))
  );
}

/** A report that somebody else wrote may have anything in its evidence. */
function baseFinding({ rule, severity, evidence, fingerprint: mark }: Judged | ReportedFinding): BaseFinding {
  const seen = new Map<string, unknown>([...Object.entries(evidence), ...lossOf(rule, evidence)]);
  const amounts = [...counts, ...bytes].flatMap((field) => {
    const value = seen.get(field);
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? [[field, value] as const] : [];
  });
  const told = names.flatMap((field) => {
    const value = seen.get(field);
    if (value === undefined || value === null || typeof value === 'number') return [];
    const all = Array.isArray(value) ? value.map((each) => each?.name ?? each) : [value];
    return all.map((each) => fingerprint(`${field}\0${JSON.stringify(each)}`));
  });
  return { fingerprint: mark, severity, amounts: Object.fromEntries(amounts), names: told };
}

/** Of what is gone, how much: the less is left, the worse. */
function lossOf(rule: string, evidence: object): [string, number][] {
  if (rule !== 'package-shrink') return [];
  const { measure, before, after } = evidence as Readonly<Record<string, unknown>>;
  if (typeof before !== 'number' || typeof after !== 'number') return [];
  return [
    [measure === 'files' ? 'lostFiles' : 'lostBytes', before - after],
    ['after', 0],
  ];
}
