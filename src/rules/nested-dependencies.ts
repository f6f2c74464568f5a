import { grouped, plural, size } from '../text/amounts.ts';
import { name, someOf } from '../text/names.ts';
import { defineRule, existing, fixInFolder } from './rule.ts';
import { exclude } from './words.ts';

type Seen = {
  readonly kind: 'node_modules' | 'package-cache' | 'bundled';
  readonly files: number;
  readonly bytes: number;
  /** Where other packages were there before: how many are new, and the names of some. */
  readonly packages: number;
  readonly examples: readonly string[];
};

/**
 * Other people's packages inside this one, by a wrong `files` or a copied folder: installed twice, patched never. Those that are
 * bundled on purpose are installed unseen all the same, so that each is reported when it is new.
 */
export const nestedDependencies = defineRule<Seen>()({
  id: 'nested-dependencies',
  topic: 'leftovers',
  title: 'installed dependencies in the package',
  why: 'Users get copies of other packages: larger, never updated, and with their own licenses.',
  howItGetsIn:
    'A folder with its own node_modules (an example, a fixture, a build output) is published as a whole.',
  looksFor:
    'Error: a path with a node_modules folder in it that "bundleDependencies" does not name, and caches of package managers. A folder is one problem; in one that the last release had too, so is each package that it had not. Warning: packages that are newly bundled.',
  example:
    'An example project with its own install was published inside the package: 30 MB of other people’s code.',
  ignores:
    'Dependencies that "bundleDependencies" in package.json names and what these depend on, where the last release bundled them too or there is none, and the packages that a folder had in the last release.',
  howToFix: `Leave the folder out with "files" in package.json. What users need belongs in "dependencies": npm then installs it. Only "bundleDependencies" puts packages of node_modules inside, and what stands in one of these is removed by removing its package there.${fixInFolder}`,
  howToAccept:
    'Better than a waiver: name them in "bundleDependencies", which says to every tool that they are meant.',
  removal: 'path',
  waiver: { path: 'example/node_modules/', holdsTo: ['size'] },
  size: (seen) => seen.bytes,
  files: (seen) => seen.files,
  reason: ({ kind, packages }) => (kind === 'bundled' ? 'bundled' : packages > 0 ? 'more' : 'new'),
  messages: {
    bundled: {
      title: 'newly bundled dependency',
      why: 'Users install it from inside this package. No registry, lockfile or audit sees where it comes from.',
      howItGetsIn: 'It was added to "bundleDependencies", or something bundled needs it now.',
      event: ([first]) =>
        first?.packages === 1
          ? `New bundled dependency: ${newPackages(first)}`
          : `${grouped(first?.packages ?? 0)} new bundled dependencies`,
      text: ({ files, bytes, ...seen }) =>
        `${newPackages(seen)} newly bundled: ${plural(files, 'file')}, ${size(bytes)}.`,
      fix: ({ packages }) =>
        packages === 1
          ? 'If users can get it from the registry, remove it, or what needs it, from "bundleDependencies".'
          : 'If users can get them from the registry, remove them, or what needs them, from "bundleDependencies".',
    },
    more: {
      event: () => 'New packages in a node_modules folder',
      text: ({ files, bytes, ...seen }) =>
        `${newPackages(seen)} new in this node_modules folder: ${plural(files, 'file')}, ${size(bytes)}.`,
      fix: (_seen, path, origin) => exclude(path, origin),
    },
    new: {
      event: ([first]) =>
        first?.kind === 'package-cache'
          ? 'Package manager cache in the package'
          : 'node_modules in the package',
      text: ({ kind, files, bytes }) =>
        `${kind === 'node_modules' ? 'A node_modules folder' : 'A package manager cache'}: ${plural(files, 'file')}, ${size(bytes)}.`,
      fix: ({ kind }, path, origin) =>
        `${exclude(path, origin)}${kind === 'node_modules' ? ' If users need these packages, add them to "dependencies".' : ''}`,
    },
  },
  existing: ['installed dependency folder', 'installed dependency folders'],
  *detect(facts) {
    for (const folder of facts.folders.list('nested-dependencies')) {
      const { path, is, files, bytes } = folder;
      if (is.rule !== 'nested-dependencies') continue;
      if (!facts.foldersBefore.has(folder))
        yield {
          severity: 'error',
          path,
          evidence: { kind: is.kind, files, bytes, packages: 0, examples: [] },
        };
      else if (!facts.arrivals.nested.has(path)) yield existing(path);
    }
    for (const { path, name, files, bytes } of facts.arrivals.nested.values())
      yield {
        severity: 'error',
        path,
        evidence: { kind: 'node_modules', files, bytes, packages: 1, examples: [name] },
      };
    const bundled = [...facts.arrivals.bundled.values()];
    const [first] = bundled;
    if (first === undefined) return;
    const examples = [...new Set(bundled.map(({ name }) => name))].sort();
    yield {
      severity: 'warning',
      path: bundled.length === 1 ? first.path : 'node_modules/',
      evidence: {
        kind: 'bundled',
        files: bundled.reduce((sum, { files }) => sum + files, 0),
        bytes: bundled.reduce((sum, { bytes }) => sum + bytes, 0),
        packages: examples.length,
        examples: examples.slice(0, mostExamples),
      },
      key: examples.join(' '),
    };
  },
});

const mostExamples = 20;

const newPackages = ({ packages, examples }: Pick<Seen, 'packages' | 'examples'>): string =>
  someOf(examples.map(name), packages);
