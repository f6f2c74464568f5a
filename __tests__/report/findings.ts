import type { Finding, Severity } from '../../src/model/finding.ts';
import { fingerprint } from '../../src/rules/judge.ts';
import type { Evidence, RuleId } from '../../src/rules/table.ts';

/** One piece of evidence of rules, with the given text wherever a package could have put it. */
export function evidenceWith(text: string) {
  return {
    'source-map': {
      reason: 'first',
      output: 'scripts',
      size: 59_766_257,
      sources: 1_900,
      bytesBefore: 0,
      bytesAfter: 59_766_257,
    },
    'embedded-sources': {
      sources: 2,
      embedded: 2,
      embeddedBytes: 1_234_567,
      folders: [
        { name: text, sources: 1 },
        { name: 'src', sources: 1 },
      ],
      plainMapsBefore: true,
      bytesBefore: 0,
      bytesAfter: 1_234_567,
    },
    'inline-source-map': { bytes: 5_000, sources: 3, embedded: 3, bytesBefore: 0, bytesAfter: 5_000 },
    'remote-source-map': { hosts: [text], where: 'comment' },
    'typescript-source': { language: text, size: 10 },
    'large-file': { size: 2_000_000, sizeBefore: null, limit: 1_000_000 },
    'package-growth': {
      measure: 'unpacked',
      before: 1_000_000,
      after: 1_590_000,
      percent: 59,
      largest: [{ path: text, bytes: 590_000 }],
    },
    'package-shrink': { measure: 'files', before: 100, after: 2, percent: 98 },
    'sensitive-file': { kind: 'environment', size: 143, changed: false },
    secret: { detector: text, line: 7, digest: '0123456789abcdef' },
    'agent-file': { tool: text, size: 5, notes: false },
    'build-leftover': { kind: 'coverage', files: 400, bytes: 3_000_000, sources: 0 },
    'nested-dependencies': {
      kind: 'node_modules',
      files: 3,
      bytes: 900,
      packages: 1,
      examples: [text],
    },
    archive: { format: 'gzip', own: true, size: 12_000, sizeBefore: null },
    media: { kind: 'video', size: 14_000_000 },
    'native-binary': { format: 'elf', size: 80_000, script: false, debugBytes: 0 },
    'unexpected-path': { reason: 'top-level', what: text, files: 3, bytes: 30 },
    'missing-entry': { field: text, target: text, reason: 'absent', shippedBefore: true },
    'removed-file': { size: 77, files: 2, document: null, step: 'patch' },
    'install-script': { script: text, before: text, after: text, implicit: false, bundled: null },
    'unresolved-dependency': { field: 'dependencies', name: text, range: text, protocol: text },
    dependency: {
      reason: 'shrinkwrap',
      field: 'dependencies',
      name: text,
      before: text,
      after: text,
      packages: 3,
      hosts: [text],
    },
    'publish-config': { field: text, before: { [text]: text }, after: [text], step: 'minor' },
    'exec-bit': { kind: 'script', modeBefore: 0o755, modeAfter: 0o644 },
    'crlf-shebang': { bin: text, reason: 'crlf' },
    'absolute-path': { count: 3, examples: [text] },
    'hazardous-entry': { code: text, offset: 512, detail: text },
    'version-taken': { version: text, integrity: text, published: text },
    repository: { reason: 'other', url: text, builtBy: 'https://github.example/acme/kettle' },
    waiver: { reason: 'unused', waiver: text, source: text },
  } satisfies { readonly [R in RuleId]?: Evidence[R] };
}

export const everyRule = Object.keys(evidenceWith('')) as (keyof ReturnType<typeof evidenceWith>)[];

export const newFinding = (
  rule: string,
  path: string | null,
  evidence: object,
  severity: Severity = 'error',
): Finding => ({
  rule,
  severity,
  path,
  evidence,
  novelty: 'new',
  waived: null,
  fingerprint: fingerprint(`${rule}\0${path}\0${JSON.stringify(evidence)}`),
});

export const existingFinding = (rule: string, count: number, examples: readonly string[]): Finding => ({
  rule,
  severity: 'note',
  path: examples[0] ?? null,
  evidence: { count, examples },
  novelty: 'existing',
  waived: null,
  fingerprint: fingerprint(`${rule}\0existing`),
});

export const everyFinding = (text: string): Finding[] => {
  const evidence = evidenceWith(text);
  return everyRule.flatMap((rule) => [
    newFinding(rule, text, evidence[rule]),
    existingFinding(rule, 3, [text]),
  ]);
};
