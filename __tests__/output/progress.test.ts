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

describe('in a log', () => {
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
