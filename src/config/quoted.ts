import { didYouMean } from '../text/nearest.ts';

/** Hostile text on one line of its own, cut short; it is made visible where it is printed. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 200).replace(/\s+/g, ' ')];
  return `"${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('')}"`;
}

/** What was written where something else is wanted, for the end of a sentence. */
export function notThis(input: unknown): string {
  if (input === undefined || input === null) return 'not nothing';
  if (Array.isArray(input)) return 'not a list';
  if (typeof input === 'object') return 'not a map';
  return `not ${typeof input === 'string' ? quoted(input) : String(input)}`;
}

/** The choice that most likely was meant. Some write a boolean to switch something off. */
export function meant(input: unknown, choices: readonly string[]): string {
  if (input === false && choices.includes('off')) return ' Did you mean off?';
  return typeof input === 'string' ? didYouMean(input, choices) : '';
}
