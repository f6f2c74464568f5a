import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marker, markerLine, markerOf } from '../../src/github/marker.ts';
import {
  type CommentOrder,
  type Comments,
  type GateComment,
  stickyComment,
} from '../../src/github/sticky-comment.ts';
import { meetings } from '../helpers/in-turn.ts';

const self = 7;
const gate = 'abcdef0123456789';

/** A pull request in memory; `turn` decides when each question is answered. */
class Thread {
  readonly comments: GateComment[] = [];
  readonly bodies = new Map<number, string>();
  readonly log: string[] = [];
  #last = 0;

  add(author: number, body: string): GateComment {
    const comment = { id: ++this.#last, author, marker: markerOf(body) as Marker };
    this.bodies.set(comment.id, body);
    this.comments.push(comment);
    return comment;
  }

  view(turn: <T>(answer: () => T) => Promise<T> = async (answer) => answer()): Comments {
    const change = <T>(what: string, answer: () => T): Promise<T> => {
      return turn(() => {
        this.log.push(what);
        return answer();
      });
    };
    return {
      marked: (wanted) => turn(() => this.comments.filter(({ marker }) => marker?.gate === wanted)),
      self: () => turn(() => self),
      create: (body) => change('create', () => this.add(self, body)),
      update: (id, body) =>
        change(`update ${id}`, () => {
          const index = this.comments.findIndex((comment) => comment.id === id);
          if (index === -1) throw Object.assign(new Error('Not Found'), { status: 404 });
          this.comments[index] = {
            ...(this.comments[index] as GateComment),
            marker: markerOf(body) as Marker,
          };
          this.bodies.set(id, body);
        }),
      remove: (id) =>
        change(`remove ${id}`, () => {
          const index = this.comments.findIndex((comment) => comment.id === id);
          if (index !== -1) this.comments.splice(index, 1);
        }),
    };
  }
}

const order = (run: number, news: string, begin = true): CommentOrder => {
  const verdict = /red/.test(news) ? 'fail' : 'pass';
  const marker = { gate, run, attempt: 1, verdict } as const;
  return {
    marker,
    begin,
    body: `${markerLine(marker)}\n\n${news}\n\nhttps://github.example/a/b/actions/runs/${run}`,
  };
};

describe('one comment of one gate', () => {
  test('is created, and renewed by every later run', async () => {
    const thread = new Thread();
    expect(await stickyComment(order(1, 'red'), thread.view())).toBe('created');
    expect(await stickyComment(order(3, 'red'), thread.view())).toBe('updated');
    expect(await stickyComment(order(2, 'green'), thread.view())).toBe('outdated'); // it ended later
    expect(thread.bodies.get(1)).toContain('red');
    expect(await stickyComment(order(4, 'green', false), thread.view())).toBe('updated');
    expect(thread.log).toEqual(['create', 'update 1', 'update 1']);
  });

  test.each([
    ['red first', ['red', 'green', 'green', 'green']],
    ['red in between', ['green', 'green', 'red', 'green']],
    ['red last', ['green', 'green', 'green', 'red']],
  ])('of four jobs of one run, tells of the red one: %s', async (_, jobs) => {
    const thread = new Thread();
    await stickyComment(order(1, 'green'), thread.view());
    for (const news of jobs) await stickyComment(order(2, news), thread.view());
    expect(thread.comments).toHaveLength(1);
    expect(thread.bodies.get(1)).toContain('red');
  });

  test('is not begun where there is nothing to say', async () => {
    const thread = new Thread();
    expect(await stickyComment(order(1, 'green', false), thread.view())).toBe('none');
    expect(thread.log).toEqual([]);
  });

  test("is nobody else's, marker or not", async () => {
    const thread = new Thread();
    thread.add(13, order(1, 'all is well').body);
    expect(await stickyComment(order(2, 'red'), thread.view())).toBe('created');
    expect(thread.comments.map(({ author }) => author)).toEqual([13, self]);
  });

  test('says what the latest run said', async () => {
    const thread = new Thread();
    thread.add(self, order(9, 'later').body);
    expect(await stickyComment(order(8, 'earlier'), thread.view())).toBe('outdated');
    expect(thread.log).toEqual([]);
  });

  test('strays of an accident are removed', async () => {
    const thread = new Thread();
    for (const run of [1, 2, 3]) thread.add(self, order(run, 'red').body);
    await stickyComment(order(4, 'green'), thread.view());
    expect(thread.log).toEqual(['update 1', 'remove 2', 'remove 3']);
  });

  test.each([
    ['none yet, red first', [], ['red', 'green']],
    ['none yet, green first', [], ['green', 'red']],
    ['one of an earlier run, red first', ['green'], ['red', 'green']],
    ['one of an earlier run, green first', ['green'], ['green', 'red', 'green']],
  ])(
    'is red where one of the runs that have all read before any writes is red: %s',
    async (_, there, jobs) => {
      const thread = new Thread();
      for (const news of there) thread.add(self, order(1, news).body);
      const meet = meetings(jobs.length);
      const racing = (comments: Comments): Comments => ({
        ...comments,
        marked: async (wanted) => meet('read', await comments.marked(wanted)),
        create: async (body) => meet('write', await comments.create(body)),
        update: async (id, body) => meet('write', await comments.update(id, body)),
      });
      await Promise.all(jobs.map((news) => stickyComment(order(2, news), racing(thread.view()))));
      expect(thread.comments.map(({ id }) => thread.bodies.get(id))).toEqual([
        expect.stringContaining('red'),
      ]);
    },
  );

  test("comes out of any race as one, and takes nobody else's along", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom('red', 'green')), {
          minLength: 2,
          maxLength: 5,
        }),
        async (scheduler, runs) => {
          const thread = new Thread();
          thread.add(13, order(1, 'planted').body);
          const turn = <T>(answer: () => T): Promise<T> => scheduler.schedule(Promise.resolve()).then(answer);
          const answers = runs.map(([run, news]) => stickyComment(order(run, news), thread.view(turn)));
          await scheduler.waitFor(Promise.all(answers));
          expect(thread.comments.filter(({ author }) => author === self)).toHaveLength(1);
          expect(thread.comments.filter(({ author }) => author === 13)).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
