import type { Expression } from './expressions.ts';

const named: Readonly<Record<string, string>> = {
  d: '0',
  D: 'a',
  w: 'a',
  W: ' ',
  s: ' ',
  S: 'a',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  B: '',
};

/**
 * What one pass over the pattern finds to repeat: a character for each atom and for both ends of each range, in their order; for each
 * alternative of its own.
 */
function branchesOf({ source }: Expression): string[][] {
  let atoms: string[] = [];
  const branches = [atoms];
  const part =
    /\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\p\{\w+\}|\\k<\w+>|\\([^ux])|\(\?(?:<?[=!]|:|<\w+>)|\{\d*,?\d*\}|[()|^$*+?[\]]|(.)/giu;
  for (const [text, wide, four, two, escaped, plain] of source.matchAll(part)) {
    const code = wide ?? four ?? two;
    if (text === '|') {
      atoms = [];
      branches.push(atoms);
    } else if (code !== undefined) atoms.push(String.fromCodePoint(Number.parseInt(code, 16)));
    else if (escaped !== undefined) atoms.push(/[1-9]/.test(escaped) ? '' : (named[escaped] ?? escaped));
    else if (plain !== undefined) atoms.push(plain === '.' ? 'a' : plain);
    else if (text.startsWith('\\p')) atoms.push('\u00ad');
  }
  return branches.map((branch) => branch.filter((atom) => atom !== '')).filter(({ length }) => length > 0);
}

const at = <T>(values: readonly T[], index: number): T => values[index] as T;

/** Long texts of the pattern's own parts: what nearly matches at every place, and what goes on for ever before it does not. */
export function* adversaries(expression: Expression, length: number): Generator<string> {
  const branches = branchesOf(expression);
  const atoms = [...branches.flat(), 'a', ' ', '/', '0'];
  const fill = (unit: string, lead = ''): string =>
    lead + unit.repeat(Math.max(0, Math.ceil((length - lead.length) / unit.length)));
  const distinct = [...new Set(atoms)];
  const units = new Set(distinct);
  for (let index = 1; index < atoms.length; index++) units.add(at(atoms, index - 1) + at(atoms, index));
  const words = expression.source.match(/[a-z0-9:/_@=-]{2,}/gi) ?? [];
  for (const word of words.slice(0, 40)) units.add(word).add(`${word} `).add(`${word}a`).add(`${word}0`);
  units.add(atoms.join('')).add(distinct.join(''));
  for (const unit of units) for (const end of ['', '\u0001']) yield fill(unit) + end;
  // Of an alternative that must stand at the beginning, no other may come before it.
  const sequences = branches.length > 1 ? [atoms, ...branches] : [atoms];
  const step = Math.max(1, Math.floor((atoms.length * (sequences.length > 1 ? 2 : 1)) / 24));
  for (const sequence of sequences)
    for (let index = 0; index < sequence.length; index += step) {
      const lead = sequence.slice(0, index).join('');
      for (const unit of [at(sequence, index), 'a', ' ']) yield `${fill(unit, lead)}\u0001`;
    }
}
