import { type Marker, markerOf, stands } from './marker.ts';
import type { Octokit } from './octokit.ts';

export interface CommentOrder {
  /** With the marker as its first line. */
  readonly body: string;
  readonly marker: Marker;
  /** Whether there is something to say where nothing has been said yet. */
  readonly begin: boolean;
}

export type CommentAnswer = 'created' | 'updated' | 'outdated' | 'none';

/** One comment for one gate, however many runs speak at once. With old news too it is written anew: it has the number of its run. */
export async function stickyComment(order: CommentOrder, comments: Comments): Promise<CommentAnswer> {
  const marked = await comments.marked(order.marker.gate);
  if (marked.length > 0) {
    const self = await comments.self();
    const [oldest, ...strays] = marked.filter(({ author }) => author === self);
    if (oldest !== undefined) {
      const answer = await renew(oldest, order, comments);
      for (const { id } of strays) await comments.remove(id);
      return answer;
    }
  }
  if (!order.begin) return 'none';
  const created = await comments.create(order.body);
  return created === null ? 'created' : await yieldToOlder(created, order, comments);
}

/**
 * Two runs that both found nothing both create one. The older comment stays, whoever wrote it, and each run removes no comment but
 * its own: the run that created the younger one always sees both.
 */
async function yieldToOlder(
  created: GateComment,
  order: CommentOrder,
  comments: Comments,
): Promise<CommentAnswer> {
  const ours = (await comments.marked(order.marker.gate)).filter(({ author }) => author === created.author);
  const [oldest] = ours;
  if (oldest === undefined || oldest.id >= created.id) return 'created';
  const answer = await renew(oldest, order, comments);
  await comments.remove(created.id);
  return answer;
}

async function renew(there: GateComment, order: CommentOrder, comments: Comments): Promise<CommentAnswer> {
  if (stands(there.marker, order.marker)) return 'outdated';
  await comments.update(there.id, order.body);
  return 'updated';
}

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
  const { issues } = octokit.rest;
  const at = { owner, repo };
  return {
    async marked(gate) {
      const all = await octokit.paginate(issues.listComments, { ...at, issue_number: number, per_page: 100 });
      return all
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
      const { data } = await issues.createComment({ ...at, issue_number: number, body });
      return gateComment(data);
    },
    async update(id, body) {
      await issues.updateComment({ ...at, comment_id: id, body });
    },
    async remove(id) {
      // Another run may have been faster.
      await issues.deleteComment({ ...at, comment_id: id }).catch((error) => {
        if (error.status !== 404) throw error;
      });
    },
  };
}

interface Answered {
  readonly id: number;
  readonly body?: string | null | undefined;
  readonly user?: { readonly id: number } | null | undefined;
}

function gateComment({ id, body, user }: Answered): GateComment | null {
  const marker = markerOf(body);
  return marker && { id, author: user?.id ?? null, marker };
}
