import { examples } from './events.ts';
import type { GitHub, StoredComment, StoredPull } from './github.ts';
import type { Answer } from './routes.ts';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export const errorOf = (status: number, message: string): Answer => ({
  status,
  headers: {},
  body: { message, documentation_url: 'https://docs.example/rest', status: String(status) },
});

export function accountOf({ login, id, type }: Account, url: string): object {
  const own = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatars/${id}`,
    gravatar_id: '',
    url: own,
    html_url: `${url}/${encodeURIComponent(login)}`,
    followers_url: `${own}/followers`,
    following_url: `${own}/following{/other_user}`,
    gists_url: `${own}/gists{/gist_id}`,
    starred_url: `${own}/starred{/owner}{/repo}`,
    subscriptions_url: `${own}/subscriptions`,
    organizations_url: `${own}/orgs`,
    repos_url: `${own}/repos`,
    events_url: `${own}/events{/privacy}`,
    received_events_url: `${own}/received_events`,
    type,
    site_admin: false,
  };
}

export function commentOf(
  { id, pull, author, body, updated }: StoredComment,
  url: string,
  repository: string,
): object {
  const own = `${url}/repos/${repository}/issues`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${own}/comments/${id}`,
    html_url: `${url}/${repository}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${own}/${pull}`,
    body,
    user: accountOf(author, url),
    created_at: moment(id),
    updated_at: moment(updated),
    author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

const moment = (tick: number): string =>
  `${new Date(Date.UTC(2026, 10, 20) + tick * 1000).toISOString().slice(0, 19)}Z`;

/** The pull request of the example payloads, with the parts that a test cares about laid over it. */
export function pullOf(
  { number, sha, branch, head, state }: StoredPull,
  { repository, repositoryId }: GitHub,
): object {
  return {
    ...example,
    number,
    state,
    auto_merge: null, // younger than the example
    head: {
      ...example.head,
      ref: branch,
      sha,
      label: `${head?.repository.split('/')[0] ?? 'unknown'}:${branch}`,
      repo: head && { ...example.head.repo, id: head.id, full_name: head.repository },
    },
    base: { ...example.base, repo: { ...example.base.repo, id: repositoryId, full_name: repository } },
  };
}

interface ExamplePull {
  readonly head: { readonly repo: object };
  readonly base: { readonly sha: string; readonly repo: object };
}

const { pull_request: example } = examples('pull_request')[0] as { pull_request: ExamplePull };

/** The last commit of the base branch of every pull request here. */
export const pullBase = example.base.sha;
