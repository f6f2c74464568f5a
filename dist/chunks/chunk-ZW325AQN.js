import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/nearest.ts
function nearest(word, spellings) {
  const typed = word.slice(0, 60).toLowerCase();
  let best = null;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const spelling of spellings) {
    const distance = typed.length >= 3 && spelling.startsWith(typed) ? 1 : editDistance(typed, spelling.toLowerCase());
    if (distance < least && distance < spelling.length) [best, least] = [spelling, distance];
  }
  return best;
}
function didYouMean(word, spellings) {
  const spelling = nearest(word, spellings);
  return spelling === null ? "" : ` Did you mean ${spelling}?`;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export {
  nearest,
  didYouMean
};
