import { type Marker, markerLine, markerOf, stands } from './marker.ts';
import { isRefusal, type Octokit } from './octokit.ts';

export interface CommentOrder {
  /** With the marker as its first line. */
  readonly body: string;
  readonly marker: Marker;
  /** Whether there is something to say where nothing has been said yet. */
  readonly begin: boolean;
}

export type CommentAnswer = 'created' | 'updated' | 'outdated' | 'none';

/**
 * One comment for one gate, however many runs speak at once: the oldest, and it tells the worst. With old news too it is written anew: it
 * has the number of its run. GitHub cannot be told to write only where nobody else has written, so each run reads what became of its own.
 * What remains: a run that is held up between reading and writing, until another one has read, written and read again, overwrites that
 * one. Its verdict, its annotations and its summary stand, and the next run writes the comment anew.
 */
export async function stickyComment(order: CommentOrder, comments: Comments): Promise<CommentAnswer> {
  const marked = await comments.marked(order.marker.gate);
  const self = marked.length === 0 ? null : await comments.self();
  const ours = marked.filter(({ author }) => author === self);
  const [oldest, ...strays] = ours;
  if (oldest !== undefined) {
    if (ours.some(({ marker }) => stands(marker, order.marker))) return 'outdated';
    await comments.update(oldest.id, order.body);
    for (const { id } of strays) await comments.remove(id);
    return await settled(order, { author: oldest.author, created: null }, comments);
  }
  if (!order.begin) return 'none';
  const created = await comments.create(order.body);
  if (created === null) return 'created';
  return await settled(order, { author: created.author, created: created.id }, comments);
}

/** Two runs that both found nothing both create one. Each removes the one that it has created itself, and no other. */
async function settled(
  { marker, body }: CommentOrder,
  { author, created }: Pick<GateComment, 'author'> & { readonly created: number | null },
  comments: Comments,
): Promise<CommentAnswer> {
  let answer: CommentAnswer = created === null ? 'updated' : 'created';
  let kept: number | null = created;
  for (let round = 0; round < mostRounds; round++) {
    const marked = await comments.marked(marker.gate).catch((error) => {
      if (!isRefusal(error)) throw error;
      return []; // it is written, and the next run removes a double
    });
    const ours = marked.filter((each) => each.author === author);
    const [oldest] = ours;
    if (oldest === undefined) break;
    kept = oldest.id;
    if (markerLine(oldest.marker) === markerLine(marker)) break;
    answer = 'outdated';
    if (stands(oldest.marker, marker)) break;
    answer = 'updated';
    await comments.update(oldest.id, body);
  }
  if (created !== null && kept !== created) await comments.remove(created);
  return answer;
}

/** Whoever has overwritten this one reads again too: more often than so they do not meet. */
const mostRounds = 3;

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** A comment of a gate: the marker is read already. */
export interface GateComment {
  readonly id: number;
  readonly author: number | null;
  readonly marker: Marker;
}

/** What this gate needs of the comments of one pull request. */
export interface Comments {
  /** Over all pages, oldest first, by whomever. */
  marked(gate: string): Promise<GateComment[]>;
  /** The number of the account behind the token. */
  self(): Promise<number>;
  create(body: string): Promise<GateComment | null>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** The account of the job token, wherever GitHub itself runs the jobs. */
const jobTokenAccount = 41_898_282;

export function commentsOf({ owner, repo, number }: PullRequest, octokit: Octokit): Comments {
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  const at = { owner, repo };
  return {
    async marked(gate) {
      const found = await octokit.paginate(`GET ${all}`, { ...at, issue_number: number, per_page: 100 });
      return found
        .flatMap((comment) => gateComment(comment) ?? [])
        .filter(({ marker }) => marker.gate === gate)
        .sort((a, b) => a.id - b.id);
    },
    /** Answered for every kind of token; `GET /user` refuses the job token and those of Apps. */
    async self() {
      const answer = await octokit
        .graphql<{ viewer?: { databaseId?: number | null } }>('query { viewer { databaseId } }')
        .catch(() => null);
      return answer?.viewer?.databaseId ?? jobTokenAccount;
    },
    async create(body) {
      const { data } = await octokit.request(`POST ${all}`, { ...at, issue_number: number, body });
      return gateComment(data);
    },
    async update(id, body) {
      await octokit.request(`PATCH ${one}`, { ...at, comment_id: id, body });
    },
    async remove(id) {
      // Another run may have been faster.
      await octokit.request(`DELETE ${one}`, { ...at, comment_id: id }).catch((error) => {
        if (error.status !== 404) throw error;
      });
    },
  };
}

interface Answered {
  readonly id: number | bigint;
  readonly body?: string | null | undefined;
  readonly user?: { readonly id: number | bigint } | null | undefined;
}

function gateComment({ id, body, user }: Answered): GateComment | null {
  const marker = markerOf(body);
  return marker && { id: Number(id), author: user ? Number(user.id) : null, marker };
}
