import { readFileSync } from 'node:fs';

/** What package.json says of where this project is published. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly repository: { readonly url: string };
}

export const published = JSON.parse(readFileSync('package.json', 'utf8')) as Published;

/** `git+https://github.com/acme/gate.git` → `acme/gate` */
function placeOf({ repository }: Published): string {
  const [, place] = /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository.url) ?? [];
  if (place === undefined) throw new Error(`no repository on GitHub: ${repository.url}`);
  return place;
}

/** Version 1.2.3 of `acme/gate` → `acme/gate@v1.2.3`: the tag that the release is made from. */
export const actionReference = (of: Published, folder = ''): string =>
  `${placeOf(of)}${folder}@v${of.version}`;

/** `src/model/tool.ts`. */
export function toolSource(of: Published): string {
  return [
    '/** Made from package.json by `npm run docs`: constants, so that the bundle does not carry the whole manifest. */',
    `export const tool = { name: '${of.name}', version: '${of.version}' } as const;`,
    '',
    '/** What a workflow writes behind `uses:`. */',
    `export const actionReference = '${actionReference(of)}';`,
    '',
    '/** The page of a rule, as this version has it. */',
    'export const rulePage = (rule: string): string =>',
    `  \`https://github.com/${placeOf(of)}/blob/v${of.version}/docs/rules/\${rule}.md\`;`,
    '',
  ].join('\n');
}

/** A text with the action and the package called what package.json calls them. Other actions are pinned by a commit, ours by a version. */
export function withPublishedNames(text: string, of: Published): string {
  return text
    .replaceAll(/[\w.-]+\/[\w.-]+(\/comment|\/merge|\/verify)?@v\d+\.\d+\.\d+[\w.+-]*/g, (_, folder = '') =>
      actionReference(of, folder),
    )
    .replaceAll(/(?<=\bnpx )\S+(?= check\b)/g, of.name)
    .replaceAll(/(?<=\bimport \{[^}]*\} from ')(?!node:)[^'.]+(?=')/g, of.name)
    .replaceAll(/(?<=node_modules\/)\S+(?=\/packgate\.schema\.json)/g, of.name);
}
