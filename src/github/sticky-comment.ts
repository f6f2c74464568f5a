import type { Comments, GateComment } from './comments.ts';
import { type Marker, sameNews } from './marker.ts';

export interface CommentOrder {
  /** With the marker as its first line. */
  readonly body: string;
  readonly marker: Marker;
  /** Whether there is something to say where nothing has been said yet. */
  readonly begin: boolean;
}

export type CommentAnswer = 'created' | 'updated' | 'unchanged' | 'outdated' | 'none';

/** One comment for one gate, however many runs speak at once. Nothing is written where nothing would change. */
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

/** A slow run must not take back what a later one has said. */
async function renew(there: GateComment, order: CommentOrder, comments: Comments): Promise<CommentAnswer> {
  if (there.marker.run > order.marker.run) return 'outdated';
  if (sameNews(there.body, order.body)) return 'unchanged';
  await comments.update(there.id, order.body);
  return 'updated';
}
