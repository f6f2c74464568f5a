import { plural, size } from '../text/amounts.ts';
import { defineRule, existing, fixInFolder } from './rule.ts';
import { exclude } from './words.ts';

type Seen = {
  readonly kind: 'node_modules' | 'package-cache';
  readonly files: number;
  readonly bytes: number;
};

/** Other people's packages inside this one, by a wrong `files` or a copied folder: installed twice, patched never. */
export const nestedDependencies = defineRule<Seen>()({
  id: 'nested-dependencies',
  topic: 'leftovers',
  title: 'installed dependencies in the package',
  why: 'Users get copies of other packages: larger, never updated, and with their own licenses.',
  howItGetsIn:
    'A folder with its own node_modules (an example, a fixture, a build output) is published as a whole.',
  looksFor:
    'Error: a path with a node_modules folder in it that "bundleDependencies" does not name, and caches of package managers. A folder is one finding.',
  example:
    'An example project with its own install was published inside the package: 30 MB of other people’s code.',
  ignores:
    'Dependencies that "bundleDependencies" in package.json names, and a folder that the last release had too.',
  howToFix: `Leave the folder out by "files" in package.json, or name the dependencies in "bundleDependencies" if they belong inside.${fixInFolder}`,
  howToAccept:
    'Better than a waiver: name them in "bundleDependencies", which says to every tool that they are meant.',
  removal: 'path',
  waiver: { path: 'example/node_modules/', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  files: (seen) => seen.files,
  messages: {
    new: {
      event: ([first]) =>
        first?.kind === 'package-cache'
          ? 'Package manager cache in the package'
          : 'node_modules in the package',
      text: ({ kind, files, bytes }) =>
        `${kind === 'node_modules' ? 'A node_modules folder' : 'A package manager cache'}: ${plural(files, 'file')}, ${size(bytes)}.`,
      fix: (_seen, path, origin) =>
        `${exclude(path, origin)} If users need them, name them in "bundleDependencies".`,
    },
  },
  existing: ['installed dependency folder', 'installed dependency folders'],
  *detect(facts) {
    for (const folder of facts.folders.list('nested-dependencies')) {
      const { path, is, files, bytes } = folder;
      if (is.rule !== 'nested-dependencies') continue;
      yield facts.foldersBefore.has(folder)
        ? existing(path)
        : { severity: 'error', path, evidence: { kind: is.kind, files, bytes } };
    }
  },
});
