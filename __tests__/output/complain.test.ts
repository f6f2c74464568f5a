import { describe, expect, test } from 'vitest';
import { undecided, usageError } from '../../src/model/errors.ts';
import { complain } from '../../src/output/complain.ts';
import { hostileNames, unseen } from '../helpers/payloads.ts';

describe('an error in words', () => {
  test('of ours is a sentence and its exit code, without a stack', () => {
    expect(complain(usageError('a', 'There is no such folder. Name another.'))).toEqual({
      text: 'packgate: There is no such folder. Name another.\n',
      exit: 2,
    });
    expect(complain(undecided('a', 'It failed:\nnpm said no'))).toEqual({
      text: 'packgate: It failed:\n  │ npm said no\n',
      exit: 3,
    });
  });

  test('that should not have happened is said to be a bug, with its stack, and decides nothing', () => {
    const { text, exit } = complain(new TypeError('x is undefined'));
    expect(exit).toBe(3);
    expect(text).toMatch(/^packgate: this is a bug in packgate/);
    expect(text).toContain('  │ TypeError: x is undefined\n');
    expect(text).toContain('complain.test.ts');
    expect(complain('thrown').text).toContain('thrown');
    expect(complain(undefined).exit).toBe(3);
    expect(complain(Object.create(null)).exit).toBe(3);
  });

  test.each(hostileNames)('hostile text %# starts no line', (hostile) => {
    for (const error of [usageError('a', hostile), new Error(hostile)]) {
      for (const line of complain(error).text.trimEnd().split('\n')) {
        expect(line).toMatch(/^(packgate:| {2}│)/);
        expect(line).not.toMatch(unseen);
        expect(line).not.toContain('##[');
        expect(line.length).toBeLessThan(1_020);
      }
    }
  });

  test('a token that somebody quoted is taken out, of a stack too', () => {
    const token = `npm${'_'}${'x1'.repeat(18)}`;
    for (const error of [undecided('a', `The registry said: ${token}`), new Error(token)]) {
      expect(complain(error).text).not.toContain('x1x1');
    }
  });

  test('a long output is cut', () => {
    const lines = complain(undecided('a', 'line\n'.repeat(500)))
      .text.trimEnd()
      .split('\n');
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe('  │ and 461 more lines');
  });
});
