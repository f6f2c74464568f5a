import { expect, test } from 'vitest';
import { painter, wantsColour } from '../../src/output/colour.ts';

test.each([
  [{}, false, true, true],
  [{}, false, false, false],
  [{}, true, true, false],
  [{ NO_COLOR: '1' }, false, true, false],
  [{ NO_COLOR: '' }, false, true, true],
  [{ NODE_DISABLE_COLORS: '1' }, false, true, false],
  [{ FORCE_COLOR: '1' }, false, false, true],
  [{ FORCE_COLOR: '' }, false, false, true],
  [{ FORCE_COLOR: '0' }, false, true, false],
  [{ FORCE_COLOR: 'false' }, false, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true, false],
  [{ FORCE_COLOR: '1' }, true, true, false],
  [{ TERM: 'dumb' }, false, true, false],
])('environment %j, --no-color %s, terminal %s: %s', (env, never, terminal, wanted) => {
  expect(wantsColour({ env, never, terminal })).toBe(wanted);
});

test('paints by meaning, or not at all', () => {
  expect(painter(true)('bold', 'x')).toBe('\u001b[1mx\u001b[22m');
  expect(painter(true)('error', 'x')).toMatch(/^(\u001b\[\d+m)+x(\u001b\[\d+m)+$/);
  expect(painter(true)('unheard-of', 'x')).toBe('x');
  expect(painter(false)('error', 'x')).toBe('x');
});
