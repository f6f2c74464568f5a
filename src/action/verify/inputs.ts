import { resolve } from 'node:path';
import { usageError } from '../../model/errors.ts';
import { defaultTimeout, millisecondsIn, notADuration } from '../../text/duration.ts';
import { isRecord } from '../../text/json-text.ts';
import { type Parse, parseTable, text, webAddress } from '../parse-inputs.ts';

/** A file, and what it has to be where the check has said so. */
export interface Expected {
  readonly file: string;
  /** `sha512-…` of what was checked. */
  readonly integrity: string | null;
}

const time: Parse<number> = (value) => {
  const milliseconds = millisecondsIn(value);
  return milliseconds === null ? { wrong: notADuration(value) } : { value: milliseconds };
};

/** Every input of verify/action.yml. */
const inputs = {
  tarballs: text,
  folder: text,
  registry: webAddress,
  timeout: time,
} as const satisfies Record<string, Parse<unknown>>;

export const inputNames = Object.keys(inputs);

interface VerifyRequest {
  readonly expected: readonly Expected[];
  readonly registry: string | null;
  readonly timeout: number;
}

/** `required` in action.yml is not enforced by the runner. */
export function parseInputs(
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
  warn: (sentence: string) => void,
): VerifyRequest {
  const { tarballs, folder, registry, timeout } = parseTable(inputs, env, warn);
  if (tarballs === null)
    throw wrong('The input tarballs is empty: run this step only if the output publish is not empty.');
  const place = folder === null ? null : resolve(workspace, folder);
  const expected = tarballs.startsWith('[')
    ? fromOutput(tarballs, place)
    : tarballs.split(/[\r\n,]+/).flatMap((written) => {
        const file = written.trim();
        return file === '' ? [] : [{ file: resolve(place ?? workspace, file), integrity: null }];
      });
  if (expected.length === 0) throw wrong('The input tarballs names no file.');
  return { expected, registry, timeout: timeout ?? defaultTimeout };
}

/** The output `publish` or `tarballs`: in another job, only the paths inside the artifact are there. */
function fromOutput(json: string, folder: string | null): Expected[] {
  const entries = parsed(json);
  return entries.map((entry) => {
    const { path, tarball, integrity } = isRecord(entry) ? entry : {};
    const file = folder === null ? tarball : path;
    if (typeof file !== 'string' || typeof integrity !== 'string') throw notAnOutput();
    return { file: folder === null ? file : resolve(folder, file), integrity };
  });
}

function parsed(json: string): readonly unknown[] {
  try {
    const document: unknown = JSON.parse(json);
    if (Array.isArray(document)) return document;
  } catch {
    // told below
  }
  throw notAnOutput();
}

const wrong = (message: string) => usageError('wrong-input', message);
const notAnOutput = () =>
  wrong('The input tarballs is neither a list of files nor the output publish or tarballs of the check.');
