import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waiving } from '../../src/app/waive.ts';
import type { WaiverTarget } from '../../src/app/waive-choice.ts';
import { check, type Evidence, type Report, type RuleId } from '../../src/index.ts';
import type { ReportedFinding } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { ruleIds } from '../../src/rules/lookup.ts';
import type { Contents, Package } from '../goldens/case.ts';
import { packed, tarballOf } from '../goldens/packed.ts';
import { ruleCases } from '../goldens/rule-cases.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { inFull, some } from '../helpers/sample.ts';

const today = '2026-11-20';

interface Pair {
  readonly before: Contents | null;
  readonly after: Package;
  /** Of the configuration, behind its first line. */
  readonly config?: string;
}

const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, at) => `exports.${word}${at} = ${at};\n`).join('');
const bigMap = (size: number): string =>
  `{"version":3,"sources":["a.ts"],"mappings":"${'AAAA;'.repeat(size / 5)}"}\n`;
const noise = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 0xff);

/** Reasons that the cases of the goldens have none of. */
const more: Readonly<Record<string, Pair>> = {
  'maps that grew': {
    before: { files: { 'a.js.map': bigMap(60_000), 'b.js.map': bigMap(1_000) } },
    after: { files: { 'a.js.map': bigMap(400_000), 'b.js.map': bigMap(1_000) } },
  },
  'a binary that names a map': {
    before: {},
    after: {
      files: { 'a.wasm': Buffer.from('\0asm\x01\0\0\0\0\x18\x10sourceMappingURL\x06a.wasm', 'latin1') },
    },
  },
  'files outside an allowlist, some of them as they were': {
    before: { files: { 'odd.txt': 'odd\n' } },
    after: { files: { 'odd.txt': 'odd\n', 'lib/[slug].js': lines(9, 'a'), 'lib/chunk-AB12CD34.js': '1;\n' } },
    config: 'files:\n  allow: [index.js, README.md, LICENSE, docs/**, "*.d.ts"]\n',
  },
  'a main behind exports that work': {
    before: {},
    after: { manifest: { main: 'lib/gone.js', exports: { '.': './index.js' } } },
  },
  'a package that grew as it is packed': {
    before: { files: { 'lib/data.bin': noise(200_000), 'lib/zeros.bin': new Uint8Array(3_000_000) } },
    after: { files: { 'lib/data.bin': noise(900_000), 'lib/zeros.bin': new Uint8Array(3_000_000) } },
  },
  'a folder and a name that glob characters are in': {
    before: {},
    after: { files: { 'coverage/lcov.info': 'TN:\n', '.vscode/{a}.json': '{}\n', ' x /[b]!.mp4': noise(9) } },
  },
};

const firstOf = (all: readonly Package[] = []): Package[] =>
  all.filter(({ name }) => name !== 'kettle-quiet');

const pairs: readonly (readonly [string, Pair])[] = [
  ...ruleCases
    .filter(({ name }) => name !== 'rule-waiver')
    .flatMap((one) =>
      firstOf([...(one.packages ?? [])]).map((after): [string, Pair] => [
        `${one.name}: ${after.name}`,
        { before: after.releases?.['1.0.0'] ?? null, after },
      ]),
    ),
  ...Object.entries(more),
];

/** A folder with two tarballs and a configuration, and what a check there finds. */
async function checking({ before, after, config = '' }: Pair) {
  const cwd = temporaryFolder();
  const { bytes, name } = await packed(after);
  writeFileSync(join(cwd, 'after.tgz'), bytes);
  if (before !== null) writeFileSync(join(cwd, 'before.tgz'), await tarballOf(name, '1.0.0', before));
  const write = (text: string): void => writeFileSync(join(cwd, 'packgate.yml'), text);
  write(`version: 1\n${config}`);
  const judge = async (): Promise<Report> =>
    await check({
      cwd,
      candidates: ['after.tgz'],
      baseline: before === null ? 'none' : 'before.tgz',
      today: new Date(today),
    });
  return { cwd, write, judge };
}

const acceptable = (report: Report): ReportedFinding[] =>
  report.packages.flatMap(({ findings }) =>
    findings.filter(({ novelty, rule }) => novelty === 'new' && rule !== 'waiver'),
  );
const seen = new Set<string>();
/** A waiver waives no waiver, and what a registry or a job says is in no pair of tarballs. */
const elsewhere: readonly string[] = ['waiver', 'repository', 'version-taken'] satisfies RuleId[];
type Elsewhere = 'waiver' | 'repository' | 'version-taken';

const ways: readonly (readonly [string, (finding: ReportedFinding) => WaiverTarget])[] = [
  ['its cause', ({ cause }) => ({ id: cause ?? '' })],
  ['its fingerprint', ({ fingerprint }) => ({ id: fingerprint })],
  ['its rule and path', ({ rule, path }) => ({ rule, path: path ?? '.' })],
  ['its rule and a glob', ({ rule }) => ({ rule, path: '**' })],
];

describe('what packgate waive has written is a waiver of what was found, and of use', () => {
  describe.each(some(pairs, 20))('%s', (_, pair) => {
    test.each(ways)('by %s', async (_way, wishOf) => {
      const { cwd, write, judge } = await checking(pair);
      const report = parseReport(renderJson(await judge()));
      const open = acceptable(report);
      for (const finding of open) {
        const { reason = '' } = finding.evidence as { readonly reason?: string };
        seen.add(`${finding.rule} ${reason}`.trim());
        const request = { candidate: 'after.tgz', config: null, reason: 'it is meant', expires: null };
        const outcome = await waiving({ ...request, cwd, report, target: wishOf(finding), today });
        if ('advice' in outcome) throw new Error(outcome.advice);
        if (outcome.text !== null) write(outcome.text);
      }
      const [again] = (await judge()).packages;
      expect(again?.problem).toBeNull();
      const left = again?.findings.filter(({ rule, novelty, waived }) =>
        rule === 'waiver' ? true : novelty === 'new' && waived === null,
      );
      expect(left?.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)).toEqual([]);
    });
  });

  inFull('with every rule and every reason among them', () => {
    const reasons: {
      readonly [R in Exclude<RuleId, Elsewhere> as Evidence[R] extends { readonly reason: string }
        ? R
        : never]: Readonly<Record<(Evidence[R] & { readonly reason: string })['reason'], true>>;
    } = {
      'source-map': { first: true, grew: true, named: true },
      'unexpected-path': { 'top-level': true, class: true, 'not-allowed': true, idle: true },
      'missing-entry': { absent: true, invalid: true, shadowed: true, script: true },
      'crlf-shebang': { crlf: true, lost: true, none: true },
      dependency: { added: true, moved: true, remote: true, shrinkwrap: true },
    };
    const wanted = ruleIds.flatMap((rule) =>
      elsewhere.includes(rule)
        ? []
        : rule in reasons
          ? Object.keys(reasons[rule as keyof typeof reasons]).map((reason) => `${rule} ${reason}`)
          : [rule],
    );
    expect([...seen].sort()).toEqual(wanted.sort());
  });
});
