import { Minimatch } from 'minimatch';

/** What is wrong with a glob, as the end of a sentence; null where nothing is. */
export function globFault(pattern: string, over: 'paths' | 'names'): string | null {
  if (pattern.trim() === '') return 'is empty: write a glob';
  if (pattern !== pattern.trim()) return 'begins or ends with a space';
  if (pattern.length > longest) return `is longer than ${longest} characters`;
  if (pattern.startsWith('!'))
    return 'begins with "!", and nothing can be taken out again: name what is meant';
  if (/\\(?![*?[\]{}()!+@|\\])/.test(pattern)) return 'has a backslash: write / between folders';
  if (pattern.split('/').includes('..'))
    return over === 'paths' ? 'leads out of the package by ".."' : 'has ".." in it';
  const bracket = unclosed(pattern);
  if (bracket !== null) return `has a "${bracket}" without its other half`;
  return compiles(pattern) ? null : 'is no glob';
}

const longest = 500;
/** Alternatives multiply: twenty pairs of braces would be a million globs. */
const mostAlternatives = 100;

function compiles(pattern: string): boolean {
  try {
    const glob = new Minimatch(pattern, {
      nonegate: true,
      nocomment: true,
      platform: 'linux',
      braceExpandMax: mostAlternatives + 1,
    });
    glob.match('a');
    return glob.set.length > 0 && glob.set.length <= mostAlternatives;
  } catch {
    return false;
  }
}

const pairs = new Map([
  [']', '['],
  ['}', '{'],
]);

/** The first bracket that has no partner. To the matcher it is a character like others, which nobody means. */
function unclosed(pattern: string): string | null {
  const open: string[] = [];
  for (const character of pattern.replace(/\\./g, '')) {
    const inClass = open.at(-1) === '[';
    if (character === '[' || character === '{') {
      if (!inClass) open.push(character);
    } else if (pairs.has(character) && !(inClass && character === '}')) {
      if (open.pop() !== pairs.get(character)) return character;
    }
  }
  return open[0] ?? null;
}
