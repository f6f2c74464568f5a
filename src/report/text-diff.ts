import { structuredPatch } from 'diff';
import { plural } from '../text/amounts.ts';
import { type Hide, withoutTokens } from '../text/credentials.ts';
import { visibleCut } from '../text/visible.ts';

/** A file's content as far as it can be shown. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large' };

const mostCharacters = 64_000_000;
const mostLines = 1_000;
const lineLength = 160;
/** Two texts further apart than this are two texts, and finding out more takes quadratic time. */
const effort = { maxEditLength: 4_000, timeout: 3_000, context: 3 };

/** One line of a diff, visible already. */
export interface DiffLine {
  readonly style: 'added' | 'removed' | 'dim' | null;
  /** Of what was added or removed, with its sign. */
  readonly text: string;
}

/**
 * The lines of a unified diff; null stands for a package without the file. Secrets are taken out first: of a line that is cut, half of
 * one could be left.
 */
export function textDiff(before: Shown | null, after: Shown | null, hide: Hide): DiffLine[] {
  if (before === null && after === null) return [said('neither package has this file')];
  if (before?.kind === 'binary' || after?.kind === 'binary') {
    return [said('not a text: the table above tells sizes and what changed')];
  }
  if (before?.kind === 'too-large' || after?.kind === 'too-large') return [tooLarge];
  const [old, young] = [before?.text ?? '', after?.text ?? ''];
  if (old.length + young.length > mostCharacters) return [tooLarge];
  const both = before !== null && after !== null;
  if (both && old === young) return [said('the same in both packages')];
  const cleanOld = withoutTokens(hide(old));
  const cleanYoung = withoutTokens(hide(young));
  if (both && cleanOld === cleanYoung) {
    return [said('different only in what looks like secrets, which are not shown')];
  }
  if (before === null) return bounded(oneSided('+', cleanYoung));
  if (after === null) return bounded(oneSided('-', cleanOld));
  return compared(cleanOld, cleanYoung);
}

const said = (text: string): DiffLine => ({ style: null, text });

const tooLarge = said('too large to compare line by line: the table above tells the sizes');

const oneSided = (sign: string, text: string): string[] => {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((each) => sign + each);
};

function compared(before: string, after: string): DiffLine[] {
  const patch = structuredPatch('', '', before, after, undefined, undefined, effort);
  if (patch === undefined) {
    const [old, young] = [before, after].map((text) => plural(oneSided('', text).length, 'line'));
    return [said(`too different to show line by line: ${old} before, ${young} after`)];
  }
  return bounded(
    patch.hunks.flatMap((hunk) => [
      `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      ...aroundDifferences(hunk.lines),
    ]),
  );
}

/** Lines of a minified file are longer than any terminal: of each pair the place is shown where they part. */
function aroundDifferences(lines: readonly string[]): string[] {
  const shown = [...lines];
  let start = 0;
  while (start < lines.length) {
    const removed = runOf('-', lines, start);
    const added = runOf('+', lines, removed.end);
    removed.at.forEach((old, pair) => {
      const young = added.at[pair];
      if (young === undefined) return;
      const at = firstDifference(lines[old] ?? '', lines[young] ?? '');
      for (const index of [old, young]) shown[index] = around(lines[index] ?? '', at);
    });
    start = Math.max(start + 1, added.end);
  }
  return shown;
}

/** Where lines of one sign stand in a row; the differ's remark about a missing newline stands between them. */
function runOf(sign: string, lines: readonly string[], start: number): { at: number[]; end: number } {
  const at: number[] = [];
  let end = start;
  for (; lines[end]?.startsWith(sign) || (at.length > 0 && lines[end]?.startsWith('\\')); end++) {
    if (lines[end]?.startsWith(sign)) at.push(end);
  }
  return { at, end };
}

function firstDifference(a: string, b: string): number {
  let at = 1; // past the sign
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function around(signed: string, at: number): string {
  if (signed.length <= lineLength || at < lineLength / 2) return signed;
  let start = Math.max(1, Math.min(at - lineLength / 3, signed.length - lineLength / 2));
  start = Math.floor(start);
  if (/[\udc00-\udfff]/.test(signed[start] ?? '')) start--;
  return `${signed[0]}…${signed.slice(start)}`;
}

function bounded(lines: readonly string[]): DiffLine[] {
  const shown = lines.slice(0, mostLines).map((text): DiffLine => {
    const sign = text[0] ?? '';
    // The sign is ours; `@@` and the remark about a missing newline are the differ's.
    const own = sign === '@' || sign === '\\';
    return {
      style: styles[sign] ?? null,
      text: own ? text : `${sign}${visibleCut(text.slice(1), lineLength)}`,
    };
  });
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, { style: 'dim', text: `and ${plural(more, 'more line')}` }] : shown;
}

const styles: { readonly [sign: string]: DiffLine['style'] } = {
  '+': 'added',
  '-': 'removed',
  '@': 'dim',
  '\\': 'dim',
};
