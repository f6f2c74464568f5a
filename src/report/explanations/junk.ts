import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const junkExplanations: Explanations<
  'build-leftover' | 'nested-dependencies' | 'archive' | 'typescript-source' | 'unexpected-path'
> = {
  'build-leftover': {
    looksFor:
      'Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles and temporary files. A folder of them is one finding. What a file manager leaves (.DS_Store, Thumbs.db) is a note.',
    example:
      'A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.',
    ignores:
      'Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.',
    fix: 'Leave it out by "files" in package.json, or let the tool write outside the published folder. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {},
  },
  'nested-dependencies': {
    looksFor:
      'Error: a path with a node_modules folder in it that "bundleDependencies" does not name, and caches of package managers. A folder is one finding.',
    example:
      'An example project with its own install was published inside the package: 30 MB of other people’s code.',
    ignores:
      'Dependencies that "bundleDependencies" in package.json names, and a folder that the last release had too.',
    fix: 'Leave the folder out by "files" in package.json, or name the dependencies in "bundleDependencies" if they belong inside. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept:
      'Better than a waiver: name them in "bundleDependencies", which says to every tool that they are meant.',
    options: {},
  },
  archive: {
    looksFor:
      'Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Archives are told by their first bytes, binaries of no known form by their name; they are not opened.',
    example:
      'The tarball of an earlier "npm pack" lay in the folder and was packed again with each release: the package doubled every time.',
    ignores:
      'Archives that the last release had already, documents that are zip files, single assets compressed for a web server, static libraries, and further modules of another platform (.jar, .whl) where the last release had some of that sort.',
    fix: 'Delete it, and leave *.tgz out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {},
  },
  'typescript-source': {
    looksFor:
      'Warning: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none.',
    example:
      'A missing "files" list published src beside dist, and tools of users began to check the types of the sources with their own settings.',
    ignores:
      'Declarations (.d.ts and its kin), videos that end in .ts, and sources of a package whose last release had some.',
    fix: 'Leave the folder out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptWarning,
    options: {},
  },
  'unexpected-path': {
    looksFor:
      'Warning: a new path at the top of the package, or the first files of a kind it never had. With a list of allowed paths ("files.allow"), error: a path outside it; note: a glob of it that matches no file any more. Inside the list a new place is no surprise, but the first files of a kind still are, unless a glob names the kind.',
    example: 'A folder "tests" appeared in a release after the line that left it out was lost in a merge.',
    ignores:
      'README, LICENSE, CHANGELOG and what npm always adds, new files in folders and of kinds that were there before, what package.json points to, one more of many folders that look alike, and what another rule tells. Without a baseline, new places.',
    fix: 'Leave it out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: `Outside a list of allowed paths: add a glob for it to "files.allow" in the configuration. Otherwise: ${acceptWarning.charAt(0).toLowerCase()}${acceptWarning.slice(1)}`,
    options: {},
  },
};
