import { styleText } from 'node:util';

type Colours = Parameters<typeof styleText>[0];

/** Colours for what a renderer says of its text; of the sixteen that every terminal's theme makes readable. */
const colours: Readonly<Record<string, Colours>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  note: ['cyan', 'bold'],
  pass: ['green', 'bold'],
  undecided: ['magenta', 'bold'],
  bold: 'bold',
  dim: 'dim',
  added: 'green',
  removed: 'red',
};

type Painter = (style: string, text: string) => string;

/** Whether to colour is decided here and not by Node, which would look at its own stdout: the text may go elsewhere. */
export function painter(colour: boolean): Painter {
  return (style, text) => {
    const named = colours[style];
    return colour && named !== undefined ? styleText(named, text, { validateStream: false }) : text;
  };
}

interface ColourWishes {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--no-color` */
  readonly never: boolean;
  readonly terminal: boolean;
}

/** No colour wins over colour: text without it can always be read. */
export function wantsColour({ env, never, terminal }: ColourWishes): boolean {
  if (never || env.NO_COLOR || env.NODE_DISABLE_COLORS) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env.TERM !== 'dumb';
}

/**
 * Whether the terminal makes links of OSC 8. There is no way to ask: these say so of themselves, and one that does not know the sequence
 * may print it. `FORCE_HYPERLINK` is what other programs go by, too.
 */
export function wantsLinks({ env, terminal }: Omit<ColourWishes, 'never'>): boolean {
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (!terminal || env.TERM === 'dumb' || env.CI || env.TMUX || /^screen/.test(env.TERM ?? '')) return false;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|zed)$/.test(env.TERM_PROGRAM ?? '')) return true;
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env.TERM ?? '')) return true;
  return Boolean(env.WT_SESSION || env.KONSOLE_VERSION || Number(env.VTE_VERSION) >= 5_000);
}

/** An address of ours: nothing in it ends the sequence. */
export const linked = (text: string, url: string): string =>
  `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
