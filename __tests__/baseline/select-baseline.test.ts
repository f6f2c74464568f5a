import { describe, expect, test } from 'vitest';
import { type Selection, selectBaseline } from '../../src/baseline/select-baseline.ts';

type Case = Partial<Selection> & { readonly version: string | null; readonly reason: string };

const choose = ({ version: _, reason: __, ...given }: Case) => {
  const selection: Selection = { candidate: '1.0.0', published: [], distTags: {}, mode: 'publish', ...given };
  const { version, reason } = selectBaseline(selection);
  return { version, reason };
};

const check = (cases: Record<string, Case>): void => {
  test.each(Object.entries(cases))('%s', (_, given) => {
    expect(choose(given)).toEqual({ version: given.version, reason: given.reason });
  });
};

describe('row 1: the user has said what', () => {
  const published = ['1.0.28', '1.0.28-csp', '1.9.0', '2.0.0', '3.5.45'];
  const distTags = { latest: '3.5.45', csp: '1.0.28-csp', gone: '9.9.9' };
  const candidate = '1.0.29-csp';
  check({
    'a dist-tag of a line that runs beside the others': {
      candidate,
      published,
      distTags,
      baseline: 'csp',
      version: '1.0.28-csp',
      reason: 'override',
    },
    'a version': {
      candidate,
      published,
      distTags,
      baseline: '1.0.28',
      version: '1.0.28',
      reason: 'override',
    },
    'a version as git tags spell it': {
      candidate,
      published,
      distTags,
      baseline: 'v1.0.28',
      version: '1.0.28',
      reason: 'override',
    },
    'a range': { candidate, published, distTags, baseline: '^1.0.0', version: '1.9.0', reason: 'override' },
    'a range, a deprecated version passed over': {
      candidate,
      published,
      distTags,
      deprecated: ['1.9.0'],
      baseline: '^1.0.0',
      version: '1.0.28',
      reason: 'override',
    },
    'a range, of which only a deprecated version is left': {
      candidate,
      published,
      distTags,
      deprecated: { '2.0.0': 'old' },
      baseline: '~2.0.0',
      version: '2.0.0',
      reason: 'override',
    },
    'a range, a version without tarball passed over': {
      candidate,
      published,
      distTags,
      missingTarball: ['1.9.0'],
      baseline: '1',
      version: '1.0.28',
      reason: 'override',
    },
    none: { candidate, published, distTags, baseline: 'none', version: null, reason: 'override' },
    'auto is no word of the user': {
      candidate: '3.5.46',
      published,
      distTags,
      baseline: 'auto',
      version: '3.5.45',
      reason: 'highest-lower-stable',
    },
    'a dist-tag that does not exist': {
      candidate: '8.4.0-beta.0',
      published: ['8.3.8'],
      distTags: { latest: '8.3.8' },
      baseline: 'alpha',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a dist-tag that points nowhere': {
      candidate,
      published,
      distTags,
      baseline: 'gone',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a version that does not exist': {
      candidate,
      published,
      distTags,
      baseline: '4.0.0',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a version without tarball': {
      candidate,
      published,
      distTags,
      missingTarball: ['2.0.0'],
      baseline: '2.0.0',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a range of nothing': {
      candidate,
      published,
      distTags,
      baseline: '>=4',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a version where nothing is published': {
      baseline: '1.0.0',
      version: null,
      reason: 'error-baseline-not-found',
    },
    'a name every object has': {
      candidate,
      published,
      distTags,
      baseline: 'constructor',
      version: null,
      reason: 'error-baseline-not-found',
    },
  });
});

describe('row 2: nothing is published', () => {
  check({
    'the registry does not know the name': { candidate: '0.1.0', version: null, reason: 'first-publish' },
    'only placeholders': {
      candidate: '1.0.0',
      published: ['0.0.0-stage', '0.0.1-security'],
      distTags: { latest: '0.0.1-security' },
      version: null,
      reason: 'first-publish',
    },
    'a numbered security placeholder': {
      candidate: '1.0.0',
      published: ['0.0.1-security.0'],
      version: null,
      reason: 'first-publish',
    },
    'only versions that no registry should list': {
      candidate: '1.0.0',
      published: ['1', '01.0.0', 'latest', ''],
      version: null,
      reason: 'first-publish',
    },
    'no version with a tarball': {
      candidate: '1.0.1',
      published: ['1.0.0'],
      missingTarball: ['1.0.0'],
      version: null,
      reason: 'first-publish',
    },
  });
});

describe('row 3: published already', () => {
  const published = ['8.3.8', '7.3.8', '7.3.7'];
  check({
    'a pull request on a maintenance branch': {
      candidate: '7.3.8',
      published,
      mode: 'pr',
      version: '7.3.8',
      reason: 'same-version',
    },
    'a job that runs again': { candidate: '7.3.8', published, version: '7.3.8', reason: 'already-published' },
    'build metadata makes no other version': {
      candidate: '7.3.8+build.5',
      published,
      mode: 'pr',
      version: '7.3.8',
      reason: 'same-version',
    },
    'nor does a v': { candidate: 'v7.3.8', published, mode: 'pr', version: '7.3.8', reason: 'same-version' },
    'listed, but not there yet': {
      candidate: '7.3.8',
      published,
      missingTarball: ['7.3.8'],
      version: '7.3.7',
      reason: 'highest-lower-stable',
    },
    'even if deprecated': {
      candidate: '7.3.8',
      published,
      deprecated: ['7.3.8'],
      mode: 'pr',
      version: '7.3.8',
      reason: 'same-version',
    },
    'a prerelease': {
      candidate: '2.0.0-rc.1',
      published: ['2.0.0-rc.1', '1.0.0'],
      mode: 'pr',
      version: '2.0.0-rc.1',
      reason: 'same-version',
    },
    'a snapshot': {
      candidate: '0.0.0-pr-7-1a2b3c4',
      published: ['0.0.0-pr-7-1a2b3c4', '1.0.0'],
      mode: 'pr',
      version: '0.0.0-pr-7-1a2b3c4',
      reason: 'same-version',
    },
  });
});

describe('row 4: the version in the manifest is a placeholder', () => {
  const distTags = { latest: '25.0.9' };
  const published = ['25.0.9', '25.0.8', '25.0.1-beta.3', '0.0.1-security'];
  check({
    'as semantic-release leaves it': {
      candidate: '0.0.0-development',
      published,
      distTags,
      mode: 'pr',
      version: '25.0.9',
      reason: 'placeholder-latest',
    },
    'as build tools replace it': {
      candidate: '0.0.0-PLACEHOLDER',
      published,
      distTags,
      version: '25.0.9',
      reason: 'placeholder-latest',
    },
    'lower than everything': {
      candidate: '0.0.5',
      published: ['26.6.6', '0.12.11'],
      distTags: { latest: '26.6.6' },
      version: '26.6.6',
      reason: 'placeholder-latest',
    },
    zero: { candidate: '0.0.0', published, distTags, version: '25.0.9', reason: 'placeholder-latest' },
    'latest is a maintenance release': {
      candidate: '0.0.0',
      published,
      distTags: { latest: '25.0.8' },
      version: '25.0.8',
      reason: 'placeholder-latest',
    },
    'latest is a prerelease': {
      candidate: '0.0.0',
      published,
      distTags: { latest: '25.0.1-beta.3' },
      version: '25.0.9',
      reason: 'placeholder-latest',
    },
    'latest has no tarball': {
      candidate: '0.0.0',
      published,
      distTags,
      missingTarball: ['25.0.9'],
      version: '25.0.8',
      reason: 'placeholder-latest',
    },
    'no dist-tags, as behind some proxies': {
      candidate: '0.0.0-development',
      published,
      version: '25.0.9',
      reason: 'placeholder-latest',
    },
    'no stable version at all': {
      candidate: '0.0.0-development',
      published: ['1.0.0-beta.2', '1.0.0-beta.1', '1.0.0-canary.9'],
      version: '1.0.0-beta.2',
      reason: 'no-stable-fallback-prerelease',
    },
    'no stable version, and latest says which': {
      candidate: '0.0.0',
      published: ['1.0.0-beta.2', '1.0.0-beta.1'],
      distTags: { latest: '1.0.0-beta.1' },
      version: '1.0.0-beta.1',
      reason: 'no-stable-fallback-prerelease',
    },
  });
});

describe('row 5: 0.0.0 builds of a channel', () => {
  const dated = [
    '0.0.0-experimental-ff8f88fc-20260915',
    '0.0.0-experimental-dc9aed36-20261027',
    '0.0.0-experimental-f789f203-20260825',
  ];
  check({
    'three dated siblings, the hash before the date': {
      candidate: '0.0.0-experimental-1a2b3c4d-20261028',
      published: [...dated, '19.2.0'],
      distTags: { latest: '19.2.0' },
      version: '0.0.0-experimental-dc9aed36-20261027',
      reason: 'same-channel',
    },
    'the dist-tag of that label': {
      candidate: '0.0.0-insiders.9f8e7d6',
      published: ['0.0.0-insiders.ffff111', '0.0.0-insiders.1a2b3c4', '4.0.0'],
      distTags: { latest: '4.0.0', insiders: '0.0.0-insiders.1a2b3c4' },
      version: '0.0.0-insiders.1a2b3c4',
      reason: 'same-channel',
    },
    'its tag before its dates': {
      candidate: '0.0.0-experimental-1a2b3c4d-20261028',
      published: dated,
      distTags: { experimental: dated[0] ?? '' },
      version: dated[0] ?? '',
      reason: 'same-channel',
    },
    'its tag points at nothing that is there': {
      candidate: '0.0.0-experimental-1a2b3c4d-20261028',
      published: dated,
      distTags: { experimental: '0.0.0-experimental-0000000a-20261101' },
      version: '0.0.0-experimental-dc9aed36-20261027',
      reason: 'same-channel',
    },
    'times of day': {
      candidate: '0.0.0-canary-20260103101112',
      published: [
        '0.0.0-canary-20260102235959',
        '0.0.0-canary-20260102000000',
        '0.0.0-canary-20260101235959',
        '1.0.0',
      ],
      version: '0.0.0-canary-20260102235959',
      reason: 'same-channel',
    },
    'the newest without tarball': {
      candidate: '0.0.0-nightly-20260105',
      published: [
        '0.0.0-nightly-20260104',
        '0.0.0-nightly-20260103',
        '0.0.0-nightly-20260102',
        '0.0.0-nightly-20260101',
      ],
      missingTarball: ['0.0.0-nightly-20260104'],
      version: '0.0.0-nightly-20260103',
      reason: 'same-channel',
    },
  });
});

describe('row 6: any other 0.0.0 build', () => {
  const distTags = { latest: '10.6.7', next: '11.0.0-alpha.6', canary: '0.0.0-pr-33788-sha-b2327e4a' };
  const published = [
    '10.6.7',
    '11.0.0-alpha.6',
    '0.0.0-pr-33788-sha-b2327e4a',
    '0.0.0-pr-22285-sha-d07bfc52',
    '0.0.1',
    '0.0.0',
  ];
  check({
    'canary points at somebody else’s pull request': {
      candidate: '0.0.0-pr-34001-sha-1a2b3c4d',
      published,
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'a branch': {
      candidate: '0.0.0-fix-login-1a2b3c4',
      published,
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'a bare hash': {
      candidate: '0.0.0-1a2b3c4d',
      published,
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'a bare date': {
      candidate: '0.0.0-20260101120000',
      published: [...published, '0.0.0-20251231', '0.0.0-20251230', '0.0.0-20251229'],
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'two dated siblings are no channel': {
      candidate: '0.0.0-main-20260103',
      published: [...published, '0.0.0-main-20260102', '0.0.0-main-20260101'],
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'dated builds of other pull requests are no siblings': {
      candidate: '0.0.0-pr-4-20260105',
      published: [...published, '0.0.0-pr-1-20260101', '0.0.0-pr-2-20260102', '0.0.0-pr-3-20260103'],
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'a tag of that name for another line': {
      candidate: '0.0.0-next-20260101',
      published,
      distTags,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'no dist-tags': {
      candidate: '0.0.0-fix-login-1a2b3c4',
      published,
      version: '10.6.7',
      reason: 'snapshot-latest',
    },
    'latest has no tarball': {
      candidate: '0.0.0-1a2b3c4d',
      published,
      distTags,
      missingTarball: ['10.6.7'],
      version: '0.0.1',
      reason: 'snapshot-latest',
    },
    'only snapshots were ever published': {
      candidate: '0.0.0-fix-1a2b3c4',
      published: ['0.0.0-feature-9f8e7d6'],
      distTags: { latest: '0.0.0-feature-9f8e7d6' },
      version: '0.0.0-feature-9f8e7d6',
      reason: 'snapshot-latest',
    },
  });
});

describe('row 7: a stable version', () => {
  check({
    'the next patch': {
      candidate: '8.3.9',
      published: ['8.3.8', '8.3.7', '8.3.0-beta.1', '8.2.6', '8.1.7', '7.3.8', '6.4.6'],
      distTags: { latest: '8.3.8' },
      version: '8.3.8',
      reason: 'highest-lower-stable',
    },
    'the next minor below 1.0.0': {
      candidate: '0.29.0',
      published: ['0.28.2', '0.28.1', '0.27.7'],
      distTags: { latest: '0.28.2' },
      version: '0.28.2',
      reason: 'highest-lower-stable',
    },
    'its sister packages are ahead': {
      candidate: '7.10.1',
      published: ['7.10.0', '7.10.0-dev.58', '7.10.0-integration-fix-publish-token.1', '7.1.0'],
      distTags: { latest: '7.10.0' },
      version: '7.10.0',
      reason: 'highest-lower-stable',
    },
    'one of four maintained lines': {
      candidate: '19.1.11',
      published: ['19.3.1', '19.3.0', '19.2.9', '19.1.10', '19.0.9', '19.3.0-canary-dc9aed36-20261027'],
      distTags: { latest: '19.3.1' },
      version: '19.1.10',
      reason: 'highest-lower-stable',
    },
    'the previous major': {
      candidate: '23.3.3',
      published: ['24.0.6', '24.0.0', '23.3.2', '23.3.0', '23.3.0-beta.5', '23.3.0-pr.37068.f95e11e'],
      distTags: { latest: '24.0.6' },
      version: '23.3.2',
      reason: 'highest-lower-stable',
    },
    'latest was moved back by a backport': {
      candidate: '2.0.1',
      published: ['2.0.0', '1.7.1', '1.7.0'],
      distTags: { latest: '1.7.1' },
      version: '2.0.0',
      reason: 'highest-lower-stable',
    },
    'out of its prereleases': {
      candidate: '3.6.0',
      published: ['3.6.0-rc.2', '3.5.9'],
      version: '3.5.9',
      reason: 'highest-lower-stable',
    },
    'numbers, not letters': {
      candidate: '1.10.0',
      published: ['1.9.0', '1.2.0'],
      version: '1.9.0',
      reason: 'highest-lower-stable',
    },
    '7a: its predecessors are malicious': {
      candidate: '10.1.8',
      published: ['10.1.7', '10.1.6', '10.1.5', '9.1.1', '9.1.0'],
      deprecated: { '10.1.7': 'malicious', '10.1.6': 'malicious', '9.1.1': 'malicious' },
      distTags: { latest: '10.1.7' },
      version: '10.1.5',
      reason: 'highest-lower-stable-not-deprecated',
    },
    '7a: the whole major is deprecated': {
      candidate: '2.0.2',
      published: ['2.0.1', '2.0.0', '1.9.0'],
      deprecated: ['2.0.1', '2.0.0'],
      version: '2.0.1',
      reason: 'highest-lower-stable',
    },
    '7a: an empty message is none': {
      candidate: '2.0.2',
      published: ['2.0.1', '2.0.0'],
      deprecated: { '2.0.1': '', '2.0.0': false },
      version: '2.0.1',
      reason: 'highest-lower-stable',
    },
    '7a: the better one has no tarball': {
      candidate: '2.0.3',
      published: ['2.0.2', '2.0.1', '2.0.0'],
      deprecated: ['2.0.2'],
      missingTarball: ['2.0.1'],
      version: '2.0.0',
      reason: 'highest-lower-stable-not-deprecated',
    },
    '7b: the registry is not ready': {
      candidate: '2.0.2',
      published: ['2.0.1', '2.0.0'],
      missingTarball: ['2.0.1'],
      version: '2.0.0',
      reason: 'highest-lower-stable-skipped-processing',
    },
    '7b: and the next one is deprecated': {
      candidate: '2.0.3',
      published: ['2.0.2', '2.0.1', '2.0.0'],
      missingTarball: ['2.0.2'],
      deprecated: ['2.0.1'],
      version: '2.0.0',
      reason: 'highest-lower-stable-skipped-processing',
    },
    '7b: what is left is higher': {
      candidate: '1.0.1',
      published: ['1.0.0', '2.0.0'],
      missingTarball: ['1.0.0'],
      version: null,
      reason: 'first-publish',
    },
    '7c: the first stable version': {
      candidate: '1.0.0',
      published: ['1.0.0-rc.1', '1.0.0-beta.9', '1.0.0-canary.50'],
      version: '1.0.0-rc.1',
      reason: 'no-stable-fallback-prerelease',
    },
    '7c: only a rolling channel before it': {
      candidate: '1.0.0',
      published: ['1.0.0-canary.9', '1.0.0-canary.10'],
      version: '1.0.0-canary.10',
      reason: 'no-stable-fallback-prerelease',
    },
    '7c: the lower stable one has no tarball': {
      candidate: '1.1.0',
      published: ['1.0.0', '1.1.0-rc.1'],
      missingTarball: ['1.0.0'],
      version: '1.1.0-rc.1',
      reason: 'no-stable-fallback-prerelease',
    },
    'only prereleases, and higher ones': {
      candidate: '0.1.0',
      published: ['1.0.0-beta.1', '1.0.0-beta.2'],
      distTags: { latest: '1.0.0-beta.2' },
      version: '1.0.0-beta.2',
      reason: 'no-stable-fallback-prerelease',
    },
  });
});

describe('row 8: a prerelease', () => {
  check({
    'rc after beta': {
      candidate: '3.6.0-rc.1',
      published: ['3.5.45', '3.6.0-beta.17', '3.6.0-beta.16', '3.6.0-alpha.7'],
      distTags: { latest: '3.5.45', beta: '3.6.0-beta.17' },
      version: '3.6.0-beta.17',
      reason: 'release-train',
    },
    'rc after next': {
      candidate: '22.2.0-rc.0',
      published: ['22.1.8', '22.2.0-next.7', '22.2.0-next.6', '22.1.0-rc.0'],
      distTags: { latest: '22.1.8', next: '22.2.0-next.7' },
      version: '22.2.0-next.7',
      reason: 'release-train',
    },
    'a dev channel beside dev builds of an rc': {
      candidate: '8.1.0-dev.8',
      published: ['7.10.1', '8.0.0-rc.19', '8.1.0-dev.7', '8.1.0-dev.6', '8.0.0-rc.9-dev.79'],
      distTags: { latest: '7.10.1', dev: '8.1.0-dev.7' },
      version: '8.1.0-dev.7',
      reason: 'same-channel',
    },
    'a dev build of an rc has its own kind': {
      candidate: '8.0.0-rc.9-dev.80',
      published: ['7.10.1', '8.0.0-rc.8', '8.0.0-rc.9-dev.79'],
      version: '8.0.0-rc.9-dev.79',
      reason: 'same-channel',
    },
    'an rc passes over the dev builds of the one before': {
      candidate: '8.0.0-rc.10',
      published: ['7.10.1', '8.0.0-rc.9', '8.0.0-rc.8-dev.79'],
      version: '8.0.0-rc.9',
      reason: 'same-channel',
    },
    'the first canary of a major': {
      candidate: '17.0.0-canary.0',
      published: ['16.5.0-canary.38', '16.4.6'],
      distTags: { latest: '16.4.6', canary: '16.5.0-canary.38' },
      version: '16.5.0-canary.38',
      reason: 'same-channel',
    },
    'a hash before the date': {
      candidate: '19.3.0-canary-1a2b3c4d-20261028',
      published: [
        '19.2.9',
        '19.3.0-canary-dc9aed36-20261027',
        '19.3.0-canary-ff8f88fc-20260915',
        '19.3.0-canary-f789f203-20260825',
        '19.3.0-canary-d083ec1d-20260922',
      ],
      distTags: { latest: '19.2.9', canary: '19.3.0-canary-dc9aed36-20261027' },
      version: '19.3.0-canary-dc9aed36-20261027',
      reason: 'same-channel',
    },
    'two hashes on one day': {
      candidate: '1.0.0-canary-1a2b3c4d-20261028',
      published: ['0.9.0', '1.0.0-canary-ff8f88fc-20261028', '1.0.0-canary-00000aaa-20261027'],
      version: '1.0.0-canary-ff8f88fc-20261028',
      reason: 'same-channel',
    },
    'hashes alone: the dist-tag knows': {
      candidate: '1.0.0-canary.5555555a',
      published: ['0.9.0', '1.0.0-canary.ffffff11', '1.0.0-canary.0000aaa1'],
      distTags: { canary: '1.0.0-canary.0000aaa1' },
      version: '1.0.0-canary.0000aaa1',
      reason: 'same-channel',
    },
    'a canary after a stable major': {
      candidate: '24.1.0-canary.20261120-1a2b3c4',
      published: [
        '24.0.6',
        '23.3.2',
        '23.3.0-canary.20260924-5d445e3',
        '23.3.0-pr.37068.f95e11e',
        '0.0.0-pr-30418-80f02f7',
      ],
      distTags: { latest: '24.0.6', canary: '23.3.0-canary.20260924-5d445e3' },
      version: '24.0.6',
      reason: 'highest-lower-stable',
    },
    'the second canary of one day': {
      candidate: '2.0.0-canary.20261120-1a2b3c4',
      published: ['2.0.0-canary.20261120-ffffff1', '2.0.0-canary.20261119-1111111', '1.0.0'],
      version: '2.0.0-canary.20261120-ffffff1',
      reason: 'same-channel',
    },
    'another pull request’s build': {
      candidate: '2.1.0-pr.40.1a2b3c4',
      published: ['2.0.0', '2.1.0-pr.39.ffffff1'],
      version: '2.0.0',
      reason: 'highest-lower-stable',
    },
    'the same pull request’s build': {
      candidate: '2.1.0-pr.40.1a2b3c4',
      published: ['2.0.0', '2.1.0-pr.40.ffffff1'],
      version: '2.1.0-pr.40.ffffff1',
      reason: 'same-channel',
    },
    'the first beta after a canary': {
      candidate: '2.0.0-beta.0',
      published: ['1.9.0', '2.0.0-alpha.3', '2.0.0-canary.99'],
      version: '2.0.0-alpha.3',
      reason: 'release-train',
    },
    'a canary after a beta': {
      candidate: '2.0.0-canary.0',
      published: ['1.9.0', '2.0.0-beta.3'],
      version: '1.9.0',
      reason: 'highest-lower-stable',
    },
    'an integration build of a branch': {
      candidate: '7.11.0-integration-fix-login.2',
      published: ['7.10.0', '7.11.0-integration-fix-login.1', '7.11.0-integration-other.9', '7.11.0-dev.3'],
      version: '7.11.0-integration-fix-login.1',
      reason: 'same-channel',
    },
    'the beta of another minor': {
      candidate: '3.7.0-rc.0',
      published: ['3.5.0', '3.6.0-beta.2'],
      version: '3.5.0',
      reason: 'highest-lower-stable',
    },
    'beta10 after beta9': {
      candidate: '1.0.0-beta10',
      published: ['0.9.0', '1.0.0-beta9', '1.0.0-beta2'],
      version: '1.0.0-beta9',
      reason: 'same-channel',
    },
    'nightly with its date in one word': {
      candidate: '1.0.0-nightly20260103',
      published: ['0.9.0', '1.0.0-nightly20260102', '1.0.0-nightly20260101', '1.0.0-dev20260102'],
      version: '1.0.0-nightly20260102',
      reason: 'same-channel',
    },
    'bare numbers': {
      candidate: '1.0.0-2',
      published: ['0.9.0', '1.0.0-1', '1.0.0-0'],
      version: '1.0.0-1',
      reason: 'same-channel',
    },
    'next by date is a branch': {
      candidate: '2.0.0-rc.0',
      published: ['1.0.0', '2.0.0-next-20260101'],
      version: '1.0.0',
      reason: 'highest-lower-stable',
    },
    'a maintenance line’s beta': {
      candidate: '1.5.0-beta.1',
      published: ['2.0.0', '1.4.0', '1.5.0-beta.0', '2.1.0-beta.4'],
      version: '1.5.0-beta.0',
      reason: 'same-channel',
    },
    'the beta before has no tarball': {
      candidate: '1.5.0-beta.2',
      published: ['1.4.0', '1.5.0-beta.0', '1.5.0-beta.1'],
      missingTarball: ['1.5.0-beta.1'],
      version: '1.5.0-beta.0',
      reason: 'same-channel',
    },
    'only prereleases of another train': {
      candidate: '1.1.0-beta.0',
      published: ['1.0.0-alpha.1'],
      version: '1.0.0-alpha.1',
      reason: 'no-stable-fallback-prerelease',
    },
    'only a rolling channel': {
      candidate: '1.0.0-beta.0',
      published: ['1.0.0-alpha-20260101'],
      version: '1.0.0-alpha-20260101',
      reason: 'release-train',
    },
    'nothing but canaries': {
      candidate: '1.0.0-rc.0',
      published: ['1.0.0-canary.1'],
      version: null,
      reason: 'first-publish',
    },
    'lower than every stable version': {
      candidate: '1.0.0-beta.0',
      published: ['2.0.0', '1.0.0'],
      distTags: { latest: '2.0.0' },
      version: '2.0.0',
      reason: 'placeholder-latest',
    },
  });
});

describe('row 9: no version at all', () => {
  const published = ['1.0.0'];
  check({
    'two numbers': { candidate: '1.2', published, version: null, reason: 'invalid-candidate-version' },
    'leading zeros': { candidate: '01.2.3', published, version: null, reason: 'invalid-candidate-version' },
    'a range': { candidate: '^1.2.3', published, version: null, reason: 'invalid-candidate-version' },
    'a word': { candidate: 'next', published, version: null, reason: 'invalid-candidate-version' },
    nothing: { candidate: '', published, version: null, reason: 'invalid-candidate-version' },
  });
});

describe('the explanation', () => {
  test.each([
    [{ candidate: '2.1.88', published: ['2.1.87'] }, '2.1.87 is the highest stable version below 2.1.88.'],
    [
      { candidate: '3.6.0-rc.1', published: ['3.5.0', '3.6.0-beta.17'] },
      '3.6.0-beta.17 is the highest prerelease on the way to 3.6.0-rc.1.',
    ],
    [{ candidate: '1.0.0', published: [] }, 'The registry shows no release under this name.'],
  ])('%j', (given, sentence) => {
    expect(selectBaseline({ distTags: {}, mode: 'pr', ...given }).explanation).toBe(sentence);
  });
});
