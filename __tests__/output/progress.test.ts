import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/model/progress.ts';
import { progressOn, silent } from '../../src/output/progress.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';

function progress(columns: number | null) {
  const writes: string[] = [];
  const clock = { time: 0 };
  const shown = progressOn({ write: (text) => writes.push(text), columns, now: () => clock.time });
  return { writes, clock, ...shown };
}

const event = (changes: Partial<ProgressEvent> = {}): ProgressEvent => ({
  step: 'download',
  subject: 'acme@1.0.0',
  done: 0,
  total: null,
  ...changes,
});

describe('on a terminal', () => {
  test('one line is written over, seldom, and cleared', () => {
    const { writes, clock, show, end } = progress(80);
    for (let done = 0; done <= 100; done++) {
      show(event({ done, total: 100 }));
      clock.time += 10;
    }
    end();
    show(event());
    end();
    expect(writes[0]).toBe('\rpackgate: downloading acme@1.0.0 0%\u001b[K');
    expect(writes).toHaveLength(12);
    expect(writes.at(-1)).toBe('\r\u001b[K');
  });

  test('where the end is not known it says how much there was', () => {
    const { writes, show } = progress(80);
    show(event({ step: 'read', done: 12_340_000 }));
    expect(writes).toEqual(['\rpackgate: reading acme@1.0.0 12.3 MB\u001b[K']);
  });

  test('nothing shown is nothing cleared', () => {
    const { writes, end } = progress(80);
    end();
    expect(writes).toEqual([]);
  });

  test.each(hostileNames)('hostile name %# never wraps the line nor leaves it', (subject) => {
    for (const columns of [1, 12, 30, 200]) {
      const { writes, show } = progress(columns);
      show(event({ subject, done: 5, total: 9 }));
      const line = writes[0]?.slice(1, -3) ?? '';
      expect(line.length).toBeLessThan(Math.max(2, columns));
      expect(line).not.toMatch(unseen);
    }
  });
});

/** `done` of 40 packages are checked. */
const checked = (done: number): ProgressEvent => event({ step: 'check', subject: '', done, total: 40 });

test('a terminal shows how many of several packages are done, whatever is going on', () => {
  const { writes, clock, show } = progress(80);
  show(checked(0));
  clock.time += 100;
  show(checked(12)); // counted, though the next event comes too soon to be drawn
  show(checked(13));
  clock.time += 100;
  show(event({ step: 'pack', subject: 'packages/a' }));
  expect(writes).toEqual([
    '\rpackgate: checking 0 of 40 packages\u001b[K',
    '\rpackgate: checking 12 of 40 packages\u001b[K',
    '\rpackgate: 13 of 40, packing packages/a\u001b[K',
  ]);
});

describe('in a log', () => {
  test('of several packages, how many are done, ten times at most', () => {
    const { writes, show } = progress(null);
    for (let done = 0; done <= 40; done++) {
      show(checked(done));
      show(event({ step: 'pack', subject: `packages/${done}` }));
    }
    expect(writes).toHaveLength(10);
    expect(writes.slice(0, 2)).toEqual([
      'packgate: checking 40 packages\n',
      'packgate: 4 of 40 packages checked\n',
    ]);
    expect(writes.at(-1)).toBe('packgate: 36 of 40 packages checked\n');
  });

  test('one line when something starts', () => {
    const { writes, show } = progress(null);
    for (const done of [0, 1, 2]) show(event({ done }));
    show(event({ step: 'pack', subject: './a\n::error::' }));
    show(event({ step: 'read' }));
    expect(writes).toEqual(['packgate: downloading acme@1.0.0\n', 'packgate: packing ./a\\n::error::\n']);
  });

  test('no more than twenty lines and a last one', () => {
    const { writes, show } = progress(null);
    for (let index = 0; index < 400; index++) show(event({ subject: `a@${index}.0.0` }));
    expect(writes).toHaveLength(21);
    expect(writes.at(-1)).toBe('packgate: and more\n');
  });
});

test('silence', () => {
  silent.show(event());
  silent.end();
});
