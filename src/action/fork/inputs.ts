import { usageError } from '../../model/errors.ts';
import { oneOf, type Parse, type Parsed, parseTable, text } from '../parse-inputs.ts';

/** Every input of comment/action.yml. */
const inputs = {
  report: text,
  comment: oneOf(['always', 'on-failure', 'on-change']),
  config: text,
  'github-token': text,
} as const satisfies Record<string, Parse<unknown>>;

export const inputNames = Object.keys(inputs);

export type CommentRequest = Parsed<typeof inputs> & { readonly report: string };

/** `required` in action.yml is not enforced by the runner. */
export function parseInputs(
  env: Readonly<Record<string, string | undefined>>,
  warn: (sentence: string) => void,
): CommentRequest {
  const { report, ...rest } = parseTable(inputs, env, warn);
  if (report !== null) return { report, ...rest };
  throw usageError(
    'wrong-input',
    'The input report is missing: give it the folder that actions/download-artifact has filled.',
  );
}
