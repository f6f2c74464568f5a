import { describe, expect, test } from 'vitest';
import { asBefore } from '../../src/baseline/as-before.ts';

const versions = (version: string, ...published: string[]) =>
  asBefore(version, { published, distTags: {} }).published;

describe('before a version was published', () => {
  test('neither itself nor anything higher was there', () => {
    expect(versions('1.1.0', '1.0.0', '1.1.0', '1.2.0', '2.0.0-beta.1', '1.1.0-rc.1')).toEqual([
      '1.0.0',
      '1.1.0-rc.1',
    ]);
  });

  test('its channel had what is dated earlier', () => {
    const candidate = '19.3.0-canary-d083ec1d-20260922';
    const [early, late] = ['19.3.0-canary-ff8f88fc-20260915', '19.3.0-canary-00001ec1-20261027'];
    expect(versions(candidate, early, candidate, late, '19.2.9', '19.3.0')).toEqual([early, '19.2.9']);
  });

  test('a snapshot finds every release, and the earlier builds of its own kind', () => {
    const candidate = '0.0.0-experimental-d083ec1d-20260922';
    const [early, late] = ['0.0.0-experimental-ff8f88fc-20260915', '0.0.0-experimental-00001ec1-20261027'];
    expect(versions(candidate, early, candidate, late, '19.2.9', '0.0.0-pr-1-1a2b3c4')).toEqual([
      early,
      '19.2.9',
      '0.0.0-pr-1-1a2b3c4',
    ]);
  });

  test('so it is with placeholders', () => {
    expect(versions('0.0.0-development', '1.0.0', '0.0.0-development')).toEqual(['1.0.0']);
  });

  test('what is no version is left out', () => {
    expect(versions('1.1.0', 'x', '1.0.0', '')).toEqual(['1.0.0']);
  });

  test('a dist-tag points at what it may have pointed at', () => {
    const { distTags } = asBefore('2.0.0-canary.5', {
      published: ['1.0.0', '1.1.0', '2.0.0-canary.4', '2.0.0-canary.5', '2.0.0', '2.1.0'],
      distTags: { latest: '2.1.0', canary: '2.0.0-canary.5', next: '2.0.0', old: '1.0.0', gone: '9.9.9' },
    });
    expect(distTags).toEqual({ latest: '1.1.0', canary: '2.0.0-canary.4', old: '1.0.0' });
  });
});

test('a version that is none changes nothing', () => {
  const listing = { published: ['1.0.0'], distTags: { latest: '1.0.0' } };
  expect(asBefore('x', listing)).toEqual(listing);
});
