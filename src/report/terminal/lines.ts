import { stillVisible } from '../../text/visible.ts';
import type { DiffLine } from '../text-diff.ts';

/** How a text report looks. */
export interface Look {
  readonly paint: Paint;
  /** Null where nobody said how wide it is: lines are then not wrapped. */
  readonly columns: number | null;
  /** Makes a link; absent where there are none. */
  readonly link?: (text: string, url: string) => string;
}

/**
 * Every line of a text report begins with this or with a word of ours: a CI runner obeys `::command::` at the start of a line, after
 * white space too, on stdout and on stderr.
 */
const bar = '│';

/** One line: what comes from a package is visible by now, and what is not is made so before colours are laid on. */
export function line(look: Look, indent: number, text: string, style?: Style): string {
  const shown = stillVisible(text);
  return `${bar}${' '.repeat(indent + 1)}${style === undefined ? shown : look.paint(style, shown)}`;
}

/** A sentence over as many lines as it needs; `hang` indents all but the first. */
export function sentence(look: Look, indent: number, text: string, style?: Style, hang = 0): string[] {
  const room = look.columns === null ? Number.POSITIVE_INFINITY : Math.min(Math.max(look.columns, 40), 120);
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const taken = 2 + indent + (lines.length > 0 ? hang : 0);
    if (current !== '' && taken + current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  lines.push(current);
  return lines.map((shown, index) => line(look, indent + (index > 0 ? hang : 0), shown, style));
}

/** `label: sentence`, the rest of it hanging under its beginning. */
export const labelled = (look: Look, indent: number, label: string, text: string, style?: Style): string[] =>
  sentence(look, indent, `${label}: ${text}`, style, label.length + 2);

/** A diff of texts. */
export const diffText = (lines: readonly DiffLine[], look: Look): string[] =>
  lines.map(({ style, text }) => line(look, 0, text, style ?? undefined));

export const blank = bar;

/** Colour comes from outside: this room only says what a piece of text means. */
export type Style =
  | 'error'
  | 'warning'
  | 'note'
  | 'pass'
  | 'undecided'
  | 'bold'
  | 'dim'
  | 'added'
  | 'removed';

export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

export const fileLook: Look = { paint: plain, columns: null };
