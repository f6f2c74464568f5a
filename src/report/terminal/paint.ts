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
