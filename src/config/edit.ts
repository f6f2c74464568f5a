import { isMap, parseDocument } from 'yaml';
import type { WaiverEntry } from '../text/yaml-text.ts';
import { addedEntry } from './add-entry.ts';
import { changedEntry } from './change-entry.ts';
import { listLines, packageLines } from './entry-text.ts';
import { homeOf, sameWaiver } from './home.ts';
import { applied } from './place.ts';
import { isAsMeant } from './proof.ts';
import { plainStyle, styleOf } from './style.ts';

export interface Written {
  readonly text: string;
  readonly done: 'added' | 'changed' | 'kept';
}

/**
 * The configuration with a waiver more, or with the one that it has for the same thing changed; every other line stays as it was, byte
 * for byte. With a name it is a waiver of that package alone. Null where the file is written in a way that nobody can change safely:
 * what comes out is read again, and must differ by the waiver and nothing else.
 */
export function writeWaiver(text: string, entry: WaiverEntry, packageName: string | null): Written | null {
  if (text === '') return { text: newFile(entry, packageName), done: 'added' };
  const document = parseDocument(text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return null;
  const home = homeOf(root, packageName);
  const there = sameWaiver(home, entry);
  const addition = { text, root, home, entry, packageName: packageName ?? '', style: styleOf(document) };
  const edits = there === undefined ? [addedEntry(addition)] : changedEntry(text, there, entry);
  if (edits === null) return null;
  const certain = edits.filter((edit) => edit !== null);
  if (certain.length < edits.length) return null;
  const result = applied(text, certain);
  if (!isAsMeant(document, result, entry, packageName)) return null;
  return { text: result, done: there === undefined ? 'added' : edits.length === 0 ? 'kept' : 'changed' };
}

function newFile(entry: WaiverEntry, packageName: string | null): string {
  const lines =
    packageName === null
      ? listLines(entry, 0, plainStyle)
      : ['packages:', ...packageLines(entry, packageName, 2, plainStyle)];
  return `${['version: 1', ...lines].join('\n')}\n`;
}
