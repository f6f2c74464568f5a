import { type ErrorExit, PackgateError } from '../model/errors.ts';
import { type Hide, hideNothing, withoutCredentials } from '../text/credentials.ts';
import { stillVisible, visibleCut } from '../text/visible.ts';

interface Complaint {
  /** Lines for stderr, each beginning with a word of ours, the last one ended. */
  readonly text: string;
  readonly exit: ErrorExit;
}

const mostLines = 40;
const longestLine = 1_000;

/** One clear sentence for whatever went wrong. A stack is for what should not have happened at all. */
export function complain(error: unknown, hide: Hide = hideNothing): Complaint {
  if (error instanceof PackgateError) return { text: said(hide(error.message)), exit: error.exit };
  const told = error instanceof Error ? (error.stack ?? error.message) : thrown(error);
  return {
    text: said(
      `this is a bug in packgate, and there is no result. Please report it with these lines:\n${hide(told)}`,
    ),
    exit: 3,
  };
}

/** Whatever else was thrown may have no text, or hold what must not be printed. */
const thrown = (value: unknown): string =>
  typeof value === 'string' ? value : `${typeof value} thrown, which is no error`;

/** A remark beside the report. */
export const said = (message: string): string => {
  const lines = withoutCredentials(message).split(/\r?\n/);
  const shown = lines
    .slice(0, mostLines)
    .map((text, index) => `${index === 0 ? 'packgate:' : '  │'} ${line(text)}\n`);
  const more = lines.length - shown.length;
  return shown.join('') + (more > 0 ? `  │ and ${more} more lines\n` : '');
};

const line = (text: string): string => stillVisible(visibleCut(text, longestLine));
