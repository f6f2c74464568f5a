import { grouped } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { acceptWarning, defineRule, existing } from './rule.ts';

/**
 * A path of the machine that built it: a user's name, a customer's, a build that works nowhere else. Documents are written, not built:
 * there such a path is an example.
 */
export const absolutePath = defineRule<{ readonly count: number; readonly examples: readonly string[] }>()({
  id: 'absolute-path',
  topic: 'secrets and private files',
  title: 'path of the build machine',
  why: 'It shows user names and folders of the build machine. Code that uses the path breaks on every other machine.',
  howItGetsIn: 'Bundlers write full module paths into names, comments and error messages.',
  looksFor:
    'Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner in a text file that had none in the last release.',
  example:
    'A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.',
  ignores:
    'Documents (such as Markdown) and names that only stand for one (/home/user), where such a path is an example; files that had such paths in the last release, and binaries.',
  howToFix: 'Build with relative paths, or replace the prefix after the build.',
  howToAccept: acceptWarning,
  removal: 'stays',
  waiver: { path: 'dist/index.js', holdsTo: [] },
  messages: {
    new: {
      event: (_found, { files, path }) =>
        files === 1
          ? `Build machine path in ${name(path ?? '')}`
          : `Build machine paths in ${grouped(files)} files`,
      text: ({ count, examples }) =>
        `${count === 1 ? 'A path' : `${grouped(count)} paths`} of the build machine${examples[0] === undefined ? '' : `, such as ${name(examples[0])}`}.`,
      fix: () =>
        'Build with relative paths (bundlers have a "root" or "sourceRoot" setting), or replace the paths after the build.',
    },
  },
  existing: ['file with paths of a build machine', 'files with paths of a build machine'],
  *detect(facts) {
    for (const file of facts.own) {
      const { count, examples } = file.content.machinePaths;
      if (count === 0 || document.test(file.path)) continue;
      if ((facts.predecessor(file.path)?.content.machinePaths.count ?? 0) > 0) yield existing(file.path);
      else yield { severity: 'warning', path: file.path, evidence: { count, examples } };
    }
  },
});

const document = /\.(?:md|mdx|markdown|rst|adoc)$/i;
