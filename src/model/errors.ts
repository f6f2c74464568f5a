/** 1 is the gate's own answer and never comes from an error. */
export type ErrorExit = 2 | 3;

/**
 * Something that ends a run or one package of it. `exit` 2: the user asked for something that cannot be; 3: it could not be
 * decided. The message is one sentence, or two: what is wrong, and what to do next. It may quote hostile text raw; whoever prints it
 * makes it visible first.
 */
export class PackgateError extends Error {
  override readonly name = 'PackgateError';
  readonly code: string;
  readonly exit: ErrorExit;
  /** Machine-readable particulars, such as the offset in an archive. */
  readonly detail: Readonly<Record<string, string | number | null>>;

  constructor(
    code: string,
    exit: ErrorExit,
    message: string,
    extra: { cause?: unknown; detail?: Record<string, string | number | null> } = {},
  ) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.code = code;
    this.exit = exit;
    this.detail = extra.detail ?? {};
  }
}

export const usageError = (code: string, message: string, cause?: unknown): PackgateError =>
  new PackgateError(code, 2, message, { cause });

export const undecided = (code: string, message: string, cause?: unknown): PackgateError =>
  new PackgateError(code, 3, message, { cause });

export type ExitCode = 0 | 1 | 2 | 3;
