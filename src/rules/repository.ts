import type { JsonValue } from '../model/package-tree.ts';
import { isJsonObject } from '../text/json-text.ts';
import { excerpt, name } from '../text/names.ts';
import { defineRule } from './rule.ts';

type Seen = {
  /** `other-case`: the same but for capital letters, which GitHub does not mind and the registry does. */
  readonly reason: 'missing' | 'other' | 'other-case';
  /** As package.json has it; empty where it has none. */
  readonly url: string;
  /** The repository that builds, such as `https://github.com/acme/kettle`. */
  readonly builtBy: string;
};

/**
 * npm's provenance says which repository has built a package. The registry compares that with `repository.url`, letter by letter, and
 * refuses with E422 what differs: in a monorepo, after the first packages are out.
 */
export const repository = defineRule<Seen>()({
  id: 'repository',
  topic: 'the release itself',
  title: 'repository that is not the one that builds',
  why: 'The registry refuses a package with provenance (E422) if repository.url is not the repository that builds it.',
  howItGetsIn:
    'The package is new in a monorepo, the repository was renamed or forked, or package.json writes its name with other capital letters.',
  looksFor:
    'Error: the mode is publish, the job can get an identity token (id-token: write) or sets NPM_CONFIG_PROVENANCE to true, and "repository.url" in package.json is missing or is not the repository that the job runs in. Capital letters count.',
  example:
    'A monorepo moved to trusted publishing. Two of its nine packages were published, then one without a repository was refused, and the release stayed half done.',
  ignores:
    'Jobs without provenance, pull requests, and "repository.directory". Short forms such as "github:acme/kettle" count as what npm makes of them.',
  howToFix: 'Write the repository that builds the package into "repository" in package.json.',
  howToAccept:
    'Add a waiver if this package is published without provenance, for example because it or its repository is private.',
  removal: null,
  waiver: { path: 'package.json', holdsTo: [] },
  field: () => 'repository',
  messages: {
    missing: {
      event: () => 'package.json names no repository, so the registry rejects the provenance',
      text: ({ builtBy }) => `package.json has no repository.url. ${name(builtBy)} builds the package.`,
      fix: ({ builtBy }) => add(builtBy),
    },
    other: {
      event: () => 'repository.url is not the repository that builds, so the registry rejects the provenance',
      text: ({ url, builtBy }) =>
        `repository.url in package.json is ${excerpt(url)}. ${name(builtBy)} builds the package.`,
      fix: ({ builtBy }) => add(builtBy),
    },
    'other-case': {
      event: () =>
        'package.json spells the repository with other capital letters, so the registry rejects the provenance',
      text: ({ url, builtBy }) =>
        `repository.url in package.json is ${excerpt(url)}. ${name(builtBy)} builds the package, and capital letters count.`,
      fix: ({ builtBy }) => add(builtBy),
    },
  },
  existing: ['other repository', 'other repositories'],
  *detect({ comparison, after }) {
    const builtBy = comparison.publishing?.builtBy ?? null;
    if (builtBy === null) return;
    const url = urlIn(after.manifest.fields.get('repository'));
    const [named, wanted] = [url.trim() === '' ? null : placeOf(url), placeOf(builtBy)];
    if (named === wanted) return;
    const isCase = named !== null && named.toLowerCase() === wanted.toLowerCase();
    const reason = named === null ? 'missing' : isCase ? 'other-case' : 'other';
    yield { severity: 'error', path: 'package.json', evidence: { reason, url, builtBy } };
  },
});

const add = (builtBy: string): string =>
  `Write "repository": { "type": "git", "url": "git+${name(builtBy)}.git" } into package.json.`;

/** A string, or an object with `url`. */
function urlIn(field: JsonValue | undefined): string {
  const url = isJsonObject(field) ? field.url : field;
  return typeof url === 'string' ? url : '';
}

/** What npm's short forms stand for. */
const hosts: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
]);

/**
 * `git+https://github.com/acme/kettle.git`, `git@github.com:acme/kettle`, `github:acme/kettle` and `acme/kettle` →
 * `github.com/acme/kettle`. Anything else stays as it is, and is no repository that builds.
 */
function placeOf(written: string): string {
  const text = written.trim().replace(/#.*$/s, '');
  const [, short, path = ''] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
  if (path !== '') return `${hosts.get(short ?? 'github')}/${bare(path)}`;
  const address = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/\s]+)\/(\S+)$/.exec(text);
  const [, host, rest] = address ?? /^[\w.-]+@([\w.-]+):(\S+)$/.exec(text) ?? [];
  return host === undefined || rest === undefined ? text : `${host.toLowerCase()}/${bare(rest)}`;
}

const bare = (path: string): string => path.replace(/\/$/, '').replace(/\.git$/, '');

/**
 * The repository of a job that publishes with provenance, and null elsewhere: it can get an identity token, or says by npm's own setting
 * that another job will.
 */
export function buildingRepository({
  ACTIONS_ID_TOKEN_REQUEST_URL: token,
  NPM_CONFIG_PROVENANCE: said,
  npm_config_provenance: saidToo = said,
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
}: Readonly<Record<string, string | undefined>>): string | null {
  const withProvenance = Boolean(token) || saidToo === 'true';
  return withProvenance && server && repository ? `${server}/${repository}` : null;
}
