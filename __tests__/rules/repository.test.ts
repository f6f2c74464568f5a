import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../src/compare/compare-trees.ts';
import { defaultPolicy } from '../../src/config/default-policy.ts';
import type { JsonValue } from '../../src/model/package-tree.ts';
import { judge } from '../../src/rules/judge.ts';
import { isFindingOf } from '../../src/rules/lookup.ts';
import { buildingRepository } from '../../src/rules/repository.ts';
import { tree } from '../helpers/tree.ts';
import { today } from './told.ts';
import { wordsHold } from './words-hold.ts';

const acme = 'https://github.com/acme/Kettle';

function found(repository: JsonValue | undefined, builtBy: string | null = acme): string[] {
  const after = tree({ manifest: repository === undefined ? {} : { repository } });
  const comparison = { ...compareTrees(null, after), publishing: { published: null, builtBy } };
  return judge(comparison, defaultPolicy, today).flatMap((finding) =>
    isFindingOf(finding, 'repository') ? [`${finding.severity} ${finding.evidence.reason}`] : [],
  );
}

test.each<[string, JsonValue]>([
  ['as npm writes it', { type: 'git', url: 'git+https://github.com/acme/Kettle.git' }],
  ['in a folder', { url: 'https://github.com/acme/Kettle', directory: 'packages/a' }],
  ['over ssh', 'git+ssh://git@github.com/acme/Kettle.git'],
  ['as git clones it', 'git@github.com:acme/Kettle.git'],
  ['with git', 'git://github.com/acme/Kettle.git'],
  ['in short', 'acme/Kettle'],
  ['with the host', 'github:acme/Kettle'],
  ['with a branch', 'https://github.com/acme/Kettle.git#main'],
])('the repository that builds, %s, is quiet', (_, repository) => {
  expect(found(repository)).toEqual([]);
});

test.each<[string, JsonValue | undefined, string]>([
  ['none', undefined, 'missing'],
  ['an empty one', { type: 'git', url: '' }, 'missing'],
  ['an object without url', { type: 'git' }, 'missing'],
  ['a number', 7, 'missing'],
  ['another', 'git+https://github.com/acme/teapot.git', 'other'],
  ['another owner', 'https://github.com/tea/Kettle', 'other'],
  ['another host', 'https://gitlab.com/acme/Kettle', 'other'],
  ['another host in short', 'gitlab:acme/Kettle', 'other'],
  ['another case', 'git+https://github.com/acme/kettle.git', 'other-case'],
  ['a host inside a path', 'https://evil.example/github.com/acme/Kettle', 'other'],
  ['a hostile one', '__proto__\n##[error]', 'other'],
])('%s fails', (_, repository, reason) => {
  expect(found(repository)).toEqual([`error ${reason}`]);
});

test('a job without an identity token is not asked', () => {
  expect(found(undefined, null)).toEqual([]);
});

describe('the repository that builds', () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/Kettle',
  };

  test('is known in a job that can get an identity token or speaks of provenance, and nowhere else', () => {
    expect(buildingRepository(env)).toBe(acme);
    const without = { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: '' };
    expect(buildingRepository(without)).toBeNull();
    expect(buildingRepository({ ...without, NPM_CONFIG_PROVENANCE: 'true' })).toBe(acme);
    expect(buildingRepository({ ...without, NPM_CONFIG_PROVENANCE: 'false' })).toBeNull();
    expect(buildingRepository({ ...env, GITHUB_REPOSITORY: undefined })).toBeNull();
  });
});

wordsHold('repository', (text) => ({ reason: 'other', url: text, builtBy: acme }));
