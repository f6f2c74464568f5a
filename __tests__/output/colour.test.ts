import { expect, test } from 'vitest';
import { linked, painter, wantsColour, wantsLinks } from '../../src/output/colour.ts';

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

test.each([
  [{}, true, false],
  [{ TERM_PROGRAM: 'iTerm.app' }, true, true],
  [{ TERM_PROGRAM: 'vscode' }, false, false],
  [{ VTE_VERSION: '7603' }, true, true],
  [{ VTE_VERSION: '4999' }, true, false],
  [{ WT_SESSION: '1', TERM: 'dumb' }, true, false],
  [{ TERM: 'xterm-kitty' }, true, true],
  [{ TERM: 'xterm-kitty', TMUX: '/tmp/tmux' }, true, false],
  [{ TERM: 'xterm-kitty', CI: 'true' }, true, false],
  [{ FORCE_HYPERLINK: '1' }, false, true],
  [{ FORCE_HYPERLINK: '0', WT_SESSION: '1' }, true, false],
])('links in the environment %j, terminal %s: %s', (env, terminal, wanted) => {
  expect(wantsLinks({ env, terminal })).toBe(wanted);
});

test('a link is its text and its address', () => {
  expect(linked('x', 'https://a.example/')).toBe('\u001b]8;;https://a.example/\u001b\\x\u001b]8;;\u001b\\');
});
