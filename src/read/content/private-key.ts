/** Keys that secretlint passes over: encrypted, PGP, with header lines, pieced together in program text, or cut off. */
const header = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;

/** What may stand between the lines of a key in a string literal. */
const joint = /["'`]\s*(?:[+,.]\s*)?["'`]|\\[nrt]|[\s"'`\\,]/g;
const headerLine = /(?:^|\\n|["'`\n])[^\S\n]*[A-Z][A-Za-z-]{2,20}: [^\n\\"'`]{0,120}/g;

/** Fewer characters are no key: the shortest, of an elliptic curve, has 120. */
const shortest = 100;
/** An example that is filled up with one letter has few different ones. */
const distinct = 20;

export function privateKeys(text: string): { index: number; key: string }[] {
  const found: { index: number; key: string }[] = [];
  for (const { 0: match, index } of text.matchAll(header)) {
    const from = index + match.length;
    const next = text.indexOf('-----', from);
    const body = text.slice(from, Math.min(next === -1 ? text.length : next, from + 12_000));
    const key = /^[A-Za-z0-9+/]*/.exec(body.replace(headerLine, ' ').replace(joint, ''))?.[0] ?? '';
    if (key.length >= shortest && new Set(key).size >= distinct) found.push({ index, key });
  }
  return found;
}
