/** What of a name matters for its content: the facts of a file depend on its bytes and on this, never on anything else of the path. */
export type FileClass =
  | 'script'
  | 'style'
  | 'preprocessed-style'
  | 'markup'
  | 'map'
  | 'json'
  | 'manifest'
  | 'npmrc'
  | 'text'
  | 'prose'
  | 'bare'
  | 'other';

const classes: readonly (readonly [FileClass, string])[] = [
  ['script', 'js mjs cjs jsx ts mts cts tsx es es6'],
  ['style', 'css'],
  ['preprocessed-style', 'scss sass less styl'],
  ['markup', 'html htm xhtml vue svelte astro'],
  ['map', 'map'],
  ['json', 'json'],
  [
    'text',
    `txt text yml yaml toml ini cfg conf config properties env json5 jsonc webmanifest xml svg csv tsv
    sql graphql gql sh bash zsh fish ps1 psm1 bat cmd py rb pl php lua tcl go rs java kt swift c h cc cpp hpp cs m
    coffee litcoffee ls flow gyp gypi cmake mk gradle proto hbs ejs pug njk tpl pem key crt cer pub asc`,
  ],
  ['prose', 'md markdown mdown mdx rst adoc asciidoc'],
];
const byExtension = new Map(
  classes.flatMap(([name, extensions]) => extensions.split(/\s+/).map((extension) => [extension, name])),
);

export function fileClass(path: string): FileClass {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // secretlint goes by these endings, not by whole names: `old.npmrc` counts.
  if (name.endsWith('.npmrc')) return 'npmrc';
  if (name.endsWith('package.json') || name.endsWith('package-lock.json')) return 'manifest';
  const dot = name.lastIndexOf('.');
  if (dot < 1) return 'bare';
  return byExtension.get(name.slice(dot + 1).toLowerCase()) ?? 'other';
}

/** Whether the name says that it is read as text, whatever its first bytes look like: `GIF89a=1` is a program too. */
export const isTextByName = (name: FileClass): boolean => name !== 'other' && name !== 'bare';

export const isJson = (name: FileClass): boolean => name === 'json' || name === 'manifest';

/** What is written for people shows examples, and a map has no comments. */
export const readsComments = (name: FileClass): boolean => name !== 'prose' && name !== 'map';

/** In which forms a mapping comment means something there; null where it is mere text. */
export type CommentSyntax = { readonly line: boolean; readonly ending: 'line' | 'anywhere' | 'tag' };

export function commentSyntax(name: FileClass, shebang: boolean): CommentSyntax | null {
  if (name === 'script' || (name === 'bare' && shebang)) return { line: true, ending: 'line' };
  if (name === 'style') return { line: false, ending: 'anywhere' };
  if (name === 'preprocessed-style') return { line: true, ending: 'anywhere' };
  if (name === 'markup') return { line: true, ending: 'tag' };
  return null;
}
