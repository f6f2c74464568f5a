import { usageError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { reportShape } from './report-shape.ts';
import { Mismatch } from './shape.ts';

/** As deep as what is read of a package.json, and what the report has around it. */
const deepest = 272;

/** A JSON report that somebody else may have written: all of it is what `Report` says, or this throws one sentence. */
export function parseReport(text: string): Report {
  if (isDeeper(text, deepest)) throw refused('it is nested too deeply');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw refused('it is no JSON'); // the parser would quote it
  }
  try {
    return reportShape(document, '');
  } catch (error) {
    throw error instanceof Mismatch ? refused(error.message) : error;
  }
}

const refused = (why: string): Error =>
  usageError(
    'malformed-report',
    `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`,
  );

/** Before anything is built from it; a walk, since a pattern over megabytes of one string has no bounds of its own. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      if (++depth > most) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
