import { describe, expect, test } from 'vitest';
import { describe as put } from '../../src/report/package-report.ts';
import { wordsHold } from '../rules/words-hold.ts';
import { everyRule, evidenceWith, newFinding } from './findings.ts';

const evidence = evidenceWith('acme');
const said = (...finding: Parameters<typeof newFinding>): string => put(newFinding(...finding)).message;

for (const rule of everyRule) wordsHold(rule, (text) => evidenceWith(text)[rule]);

describe('a finding in words', () => {
  test('the accident that started it', () => {
    const finding = newFinding('source-map', 'cli.js.map', evidence['source-map']);
    const { message, fix, ...rest } = put(finding);
    expect(message).toBe('A source map of 59,766,257 bytes (59.8 MB) with 1,900 sources.');
    expect(fix).toContain('add "!**/*.map" to "files" in package.json');
    expect(rest).toEqual({
      rule: 'source-map',
      severity: 'error',
      path: 'cli.js.map',
      evidence: evidence['source-map'],
      novelty: 'new',
      waived: null,
      fingerprint: finding.fingerprint,
      cause: null,
      onBase: null,
    });
  });

  test('the line to paste is a glob for this path alone', () => {
    const fixOf = (path: string): string =>
      put(newFinding('sensitive-file', path, evidence['sensitive-file'])).fix;
    expect(fixOf('.env')).toContain('Add "!.env" to "files"');
    expect(fixOf('app/[id].js')).toContain(String.raw`"!app/\\[id\\].js"`);
    expect(fixOf('coverage/')).toContain('"!coverage/**"');
    expect(fixOf('a\u202eb')).toContain(String.raw`"!a\u202eb"`);
    expect(fixOf('x'.repeat(500))).not.toContain('xxx');
  });

  test('growth names a file to leave out only where that file makes most of it', () => {
    const grown = { measure: 'unpacked', before: 600_000, after: 1_000_000, percent: 66.7 } as const;
    const fixOf = (bytes: number): string =>
      put(newFinding('package-growth', null, { ...grown, largest: [{ path: 'dist/a.d.ts', bytes }] })).fix;
    expect(fixOf(390_000)).toMatch(
      /^If users do not need dist\/a\.d\.ts, and no other file loads it, add "!dist\/a\.d\.ts" to "files"/,
    );
    expect(fixOf(90_000)).not.toContain('a.d.ts');
  });

  test('a file cannot be left out for the map inside it', () => {
    const inside = newFinding('embedded-sources', 'dist/a.js', evidence['embedded-sources']);
    expect(put(inside).fix).toMatch(/^Build without "sourcesContent".*\)\.$/);
    expect(put(newFinding('source-map', 'a.json', evidence['source-map'])).fix).toContain('"!a.json"');
    expect(put(newFinding('unexpected-path', '', evidence['unexpected-path'])).fix).not.toContain('"!"');
  });

  test('every reason has its own sentence', () => {
    const messages = [
      said('source-map', 'a.map', { ...evidence['source-map'], reason: 'grew', bytesBefore: 100_000 }),
      said('source-map', 'a.wasm', { ...evidence['source-map'], reason: 'named' }),
      said('remote-source-map', 'a.js', { hosts: [], where: 'map' }),
      said('large-file', 'a', { size: 3_000_000, sizeBefore: 1_000_000, limit: 1_000_000 }),
      said('package-growth', null, {
        measure: 'packed',
        before: 0,
        after: 9,
        percent: Number.POSITIVE_INFINITY,
        largest: [],
      }),
      said('package-shrink', null, { measure: 'bytes', before: 100, after: 10, percent: 90 }),
      said('nested-dependencies', 'c/', {
        kind: 'package-cache',
        files: 1,
        bytes: 1,
        packages: 0,
        examples: [],
      }),
      said('nested-dependencies', 'node_modules/', {
        kind: 'bundled',
        files: 3,
        bytes: 9,
        packages: 7,
        examples: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      }),
      said('archive', 'a.zip', { format: null, own: false, size: 9, sizeBefore: null }),
      said('archive', 'a.zip', { format: 'zip', own: false, size: 9, sizeBefore: 3 }),
      said('sensitive-file', '.env', { kind: 'environment', size: 9, changed: true }),
      said('agent-file', 'CLAUDE.md', { tool: 'AI tools', size: 9, notes: true }),
      said('build-leftover', 'a copy.js', { kind: 'copy', files: 1, bytes: 9, sources: 0 }),
      said('build-leftover', 'stats.json', { kind: 'statistics', files: 1, bytes: 9, sources: 2 }),
      said('crlf-shebang', 'a.js', { bin: 'a', reason: 'lost' }),
      said('crlf-shebang', 'a.js', { bin: 'a', reason: 'none' }),
      said('missing-entry', 'a.js', {
        field: 'scripts.install',
        target: 'a.js',
        reason: 'script',
        shippedBefore: true,
      }),
      said('native-binary', 'a.js', { format: 'gif', size: 9, script: true, debugBytes: 0 }),
      said('native-binary', 'a.js', { format: null, size: 9, script: true, debugBytes: 0 }),
      said('native-binary', 'a.wasm', { format: 'wasm', size: 9, script: false, debugBytes: 5 }),
      said('media', 'a', { kind: 'audio', size: 1 }),
      said('unexpected-path', 'a', { reason: 'not-allowed', what: null, files: 1, bytes: 1 }),
      said('unexpected-path', 'a', { reason: 'class', what: 'tests', files: 2, bytes: 1 }),
      said('missing-entry', 'a', { field: 'main', target: 'a', reason: 'shadowed', shippedBefore: false }),
      said('missing-entry', 'a', {
        field: 'exports[.]',
        target: 'a',
        reason: 'invalid',
        shippedBefore: false,
      }),
      said('missing-entry', 'a', { field: 'main', target: 'a', reason: 'absent', shippedBefore: false }),
      said('install-script', null, {
        script: 'install',
        before: null,
        after: 'node a',
        implicit: false,
        bundled: null,
      }),
      said('install-script', null, {
        script: 'install',
        before: null,
        after: 'node a',
        implicit: false,
        bundled: 'lid',
      }),
      said('install-script', null, {
        script: 'install',
        before: null,
        after: '',
        implicit: true,
        bundled: null,
      }),
      said('dependency', null, {
        field: 'dependencies',
        name: 'a',
        before: null,
        after: '1',
        reason: 'added',
        packages: 0,
        hosts: [],
      }),
      said('dependency', null, {
        ...evidence.dependency,
        name: 'a',
        before: '^1',
        after: 'x/a',
        reason: 'remote',
      }),
      said('dependency', null, {
        ...evidence.dependency,
        name: 'a',
        before: null,
        after: 'npm:b@1',
        reason: 'moved',
      }),
      said('dependency', null, { ...evidence.dependency, hosts: ['a.example', 'b.example'] }),
      said('publish-config', null, { field: 'os', before: null, after: ['linux'], step: 'minor' }),
      said('publish-config', null, { field: 'os', before: ['linux'], after: null, step: null }),
      said('removed-file', 'LICENSE', { size: 9, files: 1, document: 'license', step: 'patch' }),
      said('absolute-path', 'a', { count: 1, examples: [] }),
    ];
    expect(messages).toMatchSnapshot();
  });
});
