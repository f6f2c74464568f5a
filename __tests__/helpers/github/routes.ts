import type { IncomingHttpHeaders } from 'node:http';
import { errorOf } from './answers.ts';
import type { GitHub, Token } from './github.ts';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly token: string | null;
  readonly body: Readonly<Record<string, unknown>> | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object | string | null;
}

type Respond = (gitHub: GitHub, asked: Asked, token: Token, parts: readonly string[]) => Answer;

interface Route {
  /** `owner/name`; null for what belongs to no repository. */
  readonly repository: string | null;
  readonly writes: boolean;
  readonly answer: (gitHub: GitHub, asked: Asked, token: Token) => Answer;
}

const mostOfPage = 100;
/** GitHub's own limit of a comment. */
const longestBody = 65_536;

const routes: readonly (readonly [method: string, path: RegExp, respond: Respond])[] = [
  [
    'GET',
    /^issues\/(\d+)\/comments$/,
    (gitHub, asked, _, [pull]) => {
      const found = gitHub.comments.filter((comment) => comment.pull === Number(pull));
      return page(found.map(gitHub.shownComment), asked, gitHub);
    },
  ],
  [
    'POST',
    /^issues\/(\d+)\/comments$/,
    (gitHub, { body }, token, [pull]) => {
      const text = body?.body;
      if (typeof text !== 'string' || text === '' || text.length > longestBody) return tooLong;
      const stored = gitHub.comment(Number(pull), token, text);
      return answer(201, gitHub.shownComment(stored));
    },
  ],
  [
    'PATCH',
    /^issues\/comments\/(\d+)$/,
    (gitHub, { body }, _, [id]) => {
      const stored = gitHub.comments.find((comment) => comment.id === Number(id));
      const text = body?.body;
      if (stored === undefined) return errorOf(404, 'Not Found');
      if (typeof text !== 'string' || text === '' || text.length > longestBody) return tooLong;
      stored.body = text;
      stored.updated = gitHub.tick();
      return answer(200, gitHub.shownComment(stored));
    },
  ],
  [
    'DELETE',
    /^issues\/comments\/(\d+)$/,
    (gitHub, _asked, _token, [id]) => {
      const index = gitHub.comments.findIndex((comment) => comment.id === Number(id));
      if (index === -1) return errorOf(404, 'Not Found');
      gitHub.comments.splice(index, 1);
      return answer(204, null);
    },
  ],
  [
    'GET',
    /^pulls$/,
    (gitHub, asked) => {
      const [state, head] = [asked.query.get('state') ?? 'open', asked.query.get('head')];
      const found = gitHub.pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (head === null || `${pull.head?.repository.split('/')[0]}:${pull.branch}` === head),
      );
      return page(found.map(gitHub.shownPull), asked, gitHub);
    },
  ],
  [
    'GET',
    /^actions\/runs\/(\d+)\/artifacts$/,
    (gitHub, asked, _, [run]) => {
      const name = asked.query.get('name');
      const found = gitHub.artifacts.filter(
        (artifact) => artifact.run === Number(run) && (name === null || artifact.name === name),
      );
      const shown = found.map((artifact) => artifactOf(artifact, gitHub));
      const { body, headers } = page(shown, asked, gitHub);
      return answer(200, { total_count: shown.length, artifacts: body }, headers);
    },
  ],
  [
    'GET',
    /^git\/commits\/([0-9a-f]{40})$/,
    (gitHub, _asked, _token, [sha = '']) => {
      const commit = gitHub.commits.get(sha);
      return commit === undefined ? errorOf(404, 'Not Found') : answer(200, gitHub.shownCommit(sha, commit));
    },
  ],
  [
    'GET',
    /^git\/trees\/([0-9a-f]{40})$/,
    (gitHub, asked, _, [sha = '']) => {
      const commit = gitHub.commits.get(sha);
      if (commit === undefined || asked.query.get('recursive') === null) return errorOf(404, 'Not Found');
      return answer(200, gitHub.shownTree(sha, commit));
    },
  ],
  [
    'GET',
    /^compare\/([0-9a-f]{40})\.\.\.([0-9a-f]{40})$/,
    (gitHub, _asked, _token, [base = '', head = '']) => {
      const [before, after] = [gitHub.commits.get(base), gitHub.commits.get(head)];
      if (before === undefined || after === undefined) return errorOf(404, 'Not Found');
      return answer(200, gitHub.shownComparison(base, head));
    },
  ],
  [
    'GET',
    /^contents\/(.*)$/,
    (gitHub, asked, _, [encoded = '']) => {
      const ref = asked.query.get('ref') ?? '';
      const path = decodeURIComponent(encoded);
      const commit = gitHub.commits.get(ref);
      if (commit === undefined) return errorOf(404, `No commit found for the ref ${ref}`);
      const shown = gitHub.shownContent(path, ref, commit);
      return shown === null ? errorOf(404, 'Not Found') : answer(200, shown);
    },
  ],
];

export function routeOf({ method, path }: Asked): Route | null {
  if (path === '/graphql' && method === 'POST') {
    return {
      repository: null,
      writes: false,
      answer: (_, __, { login, id }) => answer(200, { data: { viewer: { login, databaseId: id } } }),
    };
  }
  const [, repository = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.*)$/.exec(path) ?? [];
  for (const [verb, shape, respond] of routes) {
    const parts = verb === method ? shape.exec(rest) : null;
    if (parts !== null) {
      return {
        repository,
        writes: method !== 'GET',
        answer: (gitHub, asked, token) => respond(gitHub, asked, token, parts.slice(1)),
      };
    }
  }
  return null;
}

const answer = (status: number, body: Answer['body'], headers: Answer['headers'] = {}): Answer => ({
  status,
  headers,
  body,
});

const tooLong = errorOf(422, 'Validation Failed');

function page(all: readonly object[], { path, query }: Asked, gitHub: GitHub): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), mostOfPage);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const at = (to: number): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(to));
    return `<${gitHub.url}${path}?${next}>`;
  };
  const links = number < last ? { link: `${at(number + 1)}; rel="next", ${at(last)}; rel="last"` } : {};
  return answer(200, all.slice((number - 1) * size, number * size), links);
}

const artifactOf = (
  { id, name, run, size }: GitHub['artifacts'][number],
  { url, repository, repositoryId }: GitHub,
): object => ({
  id,
  node_id: `A_${id}`,
  name,
  size_in_bytes: size,
  url: `${url}/repos/${repository}/actions/artifacts/${id}`,
  archive_download_url: `${url}/repos/${repository}/actions/artifacts/${id}/zip`,
  expired: false,
  created_at: '2026-11-20T10:00:00Z',
  expires_at: '2027-02-18T10:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
  workflow_run: {
    id: run,
    repository_id: repositoryId,
    head_repository_id: repositoryId,
    head_branch: 'main',
    head_sha: '0'.repeat(40),
  },
});
