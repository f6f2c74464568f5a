import { readFileSync } from 'node:fs';

export interface Recipe {
  /** Its first words. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** What is to be pasted, each under the sentence before it. */
export const recipes: readonly Recipe[] = [
  ...readFileSync('README.md', 'utf8').matchAll(/^([^\n]+)\n\n```(yaml|json)\n([\s\S]*?)```$/gm),
].map(([, name = '', language = '', text = '']) => ({ name, language, text }));

export function recipe(name: string): Recipe {
  const found = recipes.filter((each) => each.name.startsWith(name));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} recipes begin with ${name}`);
  return only;
}
