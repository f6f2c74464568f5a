import * as v from 'valibot';
import { usageError } from '../model/errors.ts';
import type { Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { BaselineReason, Report } from '../model/report.ts';
import { jsonText } from '../text/json-text.ts';

/** What a check has seen, by its hashes, and who accepted what: a record to keep beside a release. */
export interface Receipt {
  readonly schemaVersion: 1;
  readonly tool: Report['tool'];
  readonly verdict: Verdict;
  readonly created: string;
  readonly commit: string | null;
  /** The address of the run. */
  readonly run: string | null;
  readonly packages: readonly PackageReceipt[];
}

export interface PackageReceipt {
  readonly name: string | null;
  readonly version: string | null;
  readonly verdict: Verdict;
  readonly publish: boolean | null;
  readonly integrity: string | null;
  readonly sha256: string | null;
  /** Null where a tarball was checked. */
  readonly packer: string | null;
  readonly baseline: {
    readonly version: string;
    readonly reason: BaselineReason;
    readonly integrity: string | null;
    readonly sha256: string | null;
  } | null;
  /** The hash of everything that it was judged by, and the rules that were not off; null where nothing was judged. */
  readonly policy: { readonly sha256: string; readonly rules: readonly string[] } | null;
  readonly findings: { readonly errors: number; readonly warnings: number; readonly waived: number };
  /** Rules with an error, and with a warning, that nobody accepted. */
  readonly failed: readonly string[];
  readonly warned: readonly string[];
  readonly waivers: readonly {
    readonly rules: readonly string[];
    readonly findings: number;
    readonly reason: string;
    readonly expires: string | null;
    readonly source: string;
    readonly commit: string | null;
    readonly date: string | null;
  }[];
  readonly problem: string | null;
}

/** A policy as one text, the same for the same policy, wherever it is written. */
export const policyText = ({ waivers, ...policy }: Policy): string =>
  JSON.stringify(
    { ...policy, waivers: waivers.map(({ source: _, approval: _a, ...said }) => said) },
    (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );

/** The files that belong beside the reports. An undecided check has no result that anybody could attest. */
export function receiptFiles(
  receipt: Receipt,
): ReadonlyMap<'receipt.json' | 'test-result.json', () => string> {
  const result = results[receipt.verdict];
  return new Map([
    ['receipt.json', () => jsonText(receipt)] as const,
    ...(result === null ? [] : [['test-result.json', () => jsonText(testResult(receipt, result))] as const]),
  ]);
}

const results = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', undecided: null } as const;

/** The predicate of an attestation whose subjects are the tarballs, of the type https://in-toto.io/attestation/test-result/v0.1. Rules are its tests. */
function testResult({ tool, run, packages }: Receipt, result: string) {
  const all = (rules: (each: PackageReceipt) => readonly string[]): Set<string> =>
    new Set(packages.flatMap(rules));
  const failed = all((each) => each.failed);
  const warned = all((each) => each.warned);
  const others = all(({ policy }) => policy?.rules ?? []);
  return {
    result,
    configuration: [
      { name: tool.name, uri: purl(tool.name, tool.version) },
      ...packages.flatMap(({ name, version, integrity, policy, findings }) =>
        policy === null
          ? []
          : [
              {
                name: `policy of ${name}`,
                digest: { sha256: policy.sha256 },
                annotations: { ...findings, checked: { name, version, integrity } },
              },
            ],
      ),
      ...packages.flatMap(({ name, baseline }) =>
        name === null || baseline === null || baseline.sha256 === null
          ? []
          : [
              {
                name: `baseline of ${name}`,
                uri: purl(name, baseline.version),
                digest: { sha256: baseline.sha256 },
                annotations: { reason: baseline.reason },
              },
            ],
      ),
    ],
    ...(run !== null && { url: run }),
    passedTests: [...others].filter((rule) => !failed.has(rule) && !warned.has(rule)),
    warnedTests: [...warned].filter((rule) => !failed.has(rule)),
    failedTests: [...failed],
  };
}

/** A package URL: `pkg:npm/%40acme/widget@1.2.3`. */
const purl = (name: string, version: string): string =>
  `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;

const checked = v.object({ name: v.string(), version: v.string(), integrity: v.string() });
const isReceipt = v.object({ schemaVersion: v.literal(1), packages: v.array(checked) });
const isTestResult = v.object({
  configuration: v.array(v.object({ annotations: v.optional(v.object({ checked: v.optional(checked) })) })),
});

/** What a receipt or a test result says was checked. Somebody else may have written it. */
export function checkedIn(text: string, file: string): v.InferOutput<typeof checked>[] {
  const { success, output } = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.union([isReceipt, isTestResult])),
    text,
  );
  const packages = !success
    ? []
    : 'packages' in output
      ? output.packages
      : output.configuration.flatMap(({ annotations }) => annotations?.checked ?? []);
  if (packages.length > 0) return packages;
  throw usageError(
    'malformed-receipt',
    `${file} names no package that was checked: name the receipt.json or test-result.json that a check has written beside its report, or the .tgz that you published.`,
  );
}
