import { guides, textOf } from './guides.ts';

export interface Recipe {
  /** Where it stands. */
  readonly page: string;
  /** The paragraph before it. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** What is to be pasted, each under the sentence before it. */
export const recipes: readonly Recipe[] = guides.flatMap((page) =>
  [...textOf(page).matchAll(/^([^\n]+)\n\n```(yaml|json)\n([\s\S]*?)```$/gm)].map(
    ([, name = '', language = '', text = '']) => ({ page, name, language, text }),
  ),
);

/** The one on that page whose name begins so. */
export function recipe(page: string, name: string): Recipe {
  const found = recipes.filter((each) => each.page === page && each.name.startsWith(name));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} recipes of ${page} begin with ${name}`);
  return only;
}
