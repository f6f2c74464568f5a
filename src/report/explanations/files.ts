import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const fileExplanations: Explanations<
  'missing-entry' | 'removed-file' | 'exec-bit' | 'crlf-shebang' | 'hazardous-entry'
> = {
  'missing-entry': {
    looksFor:
      'A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if the last release pointed into the void already, a warning for a missing main behind a working exports and for manual pages. A condition of exports that only the package’s own workspace sets (such as "source") is a note, or a warning if its file was published before.',
    example:
      'A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.',
    ignores:
      'What Node finds by adding an ending or /index.js, types that "typesVersions" leads elsewhere, a folder ("./": "./") with anything in it, patterns that match something, all but one of the alternatives in a list, and other packages in a browser map.',
    fix: 'Run the build before packing, and see that "files" covers its output.',
    accept: 'Better than a waiver: remove the target from package.json, then nobody is sent there.',
    options: {},
  },
  'removed-file': {
    looksFor:
      'Warning: a file that users could import by its path is no longer in the package. A folder of which nothing is left is told once, with the number of its files; so is a module in all its formats.',
    example:
      'A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.',
    ignores:
      'Files that "exports" does not let anybody import or whose subpath leads elsewhere now, files with a content hash or the version in their name, maps, docs, tests and their like, and declared targets, which "missing-entry" tells.',
    fix: 'Publish it again, forward from the old path to the new one, or raise the major version.',
    accept: acceptWarning,
    options: {},
  },
  'exec-bit': {
    looksFor:
      'Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.',
    example: 'The change to another packer took the executable bit from 58 files of one release.',
    ignores:
      'Files that are neither a script with a shebang nor a native binary, and a bit that the file never had. What "bin" names is told all the same: npm sets its bit when it installs, not everything else that unpacks does.',
    fix: 'Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.',
    accept: acceptWarning,
    options: {},
  },
  'crlf-shebang': {
    looksFor: 'Error: a script named in "bin" whose first line (#!) ends in CRLF.',
    example:
      'A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.',
    ignores:
      'CRLF in all other files and lines, where it does no harm, and a command that the last release had with it.',
    fix: 'Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf',
    accept: acceptOnce,
    options: {},
  },
  'hazardous-entry': {
    looksFor:
      'Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers.',
    example: 'A tarball with two package.json files: one that checkers read, and another that was installed.',
    ignores:
      'Trailing zeros and a missing end mark, which change nothing and are notes, and a link that the last release had in the same place. In the last release itself, which nobody can change any more, it is said and compared as far as it goes.',
    fix: 'Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.',
    accept:
      'A waiver for what could be read. There is no way around an archive that cannot be read to its end: the answer is then undecided. Pack again.',
    options: {},
  },
};
