/** Where in the text of a JSON document a value stands. */
export interface JsonPlace {
  /** Null inside an array. */
  readonly key: string | null;
  /** Of the key, or of the value where there is no key. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The members of the object or array that opens at `open`, in a text that `JSON.parse` accepts. */
export function membersAt(text: string, open: number): JsonPlace[] {
  const token = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/g;
  token.lastIndex = open;
  const members: JsonPlace[] = [];
  let [depth, start, end] = [0, -1, -1];
  let key: { readonly name: string; readonly at: number } | null = null;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    if (depth === 1 && /^[,\]}]$/.test(word)) {
      if (start !== -1) members.push({ key: key?.name ?? null, at: key?.at ?? start, start, end });
      [start, key] = [-1, null];
      if (word !== ',') return members;
    } else if (depth === 1 && word === ':') {
      key = { name: JSON.parse(text.slice(start, end)), at: start };
      start = -1;
    } else {
      if (depth === 1 && start === -1) start = found.index;
      if (/^[{[]$/.test(word)) depth++;
      else if (/^[\]}]$/.test(word)) depth--;
      end = token.lastIndex;
    }
  }
  return members;
}

/** A field of the document itself: the last of that name, since that is the one which counts. Null also where the text is no object. */
export function fieldOf(text: string, name: string): JsonPlace | null {
  const open = text.search(/[^\s\ufeff]/);
  if (text[open] !== '{' || !isJson(text)) return null;
  return membersAt(text, open).findLast(({ key }) => key === name) ?? null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
