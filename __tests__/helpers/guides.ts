import { readdirSync, readFileSync } from 'node:fs';

/** What a user reads and a person writes, from the root of the repository: the pages of the rules are made from the rules. */
export const guides: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const textOf = (page: string): string => readFileSync(page, 'utf8');

/** `<!-- options: made by … -->`, a table, `<!-- /options -->`. */
const between = (mark: string): RegExp =>
  new RegExp(`(?<=<!-- ${mark}: [^>]*-->\\n)[\\s\\S]*?(?=<!-- /${mark} -->)`, 'g');

/** What stands between the marks; fails where they are not there, or twice. */
export function markedPart(text: string, mark: string): string {
  const [part, another] = text.match(between(mark)) ?? [];
  if (part === undefined || another !== undefined) throw new Error(`No one place is marked ${mark}.`);
  return part;
}

export const withMarkedPart = (text: string, mark: string, part: string): string => {
  markedPart(text, mark);
  return text.replace(between(mark), () => `${part.trim()}\n`);
};
