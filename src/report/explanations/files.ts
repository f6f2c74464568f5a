import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const fileExplanations: Explanations<
  'missing-entry' | 'removed-file' | 'exec-bit' | 'crlf-shebang' | 'hazardous-entry'
> = {
  'missing-entry': {
    looksFor:
      'A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if the last release pointed into the void already, a warning for a missing main behind a working exports and for manual pages.',
    example:
      'A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.',
    ignores:
      'Targets that were missing in the last release already (several popular packages have such), and what Node finds by adding an ending or /index.js.',
    fix: 'Run the build before packing, and see that "files" covers its output.',
    accept: 'Remove the target from package.json: then nobody is sent there.',
    options: {},
  },
  'removed-file': {
    looksFor: 'Warning: a file that users could import by its path is no longer in the package.',
    example:
      'A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.',
    ignores:
      'Files that "exports" does not let anybody import, renamed files with a content hash in their name, maps, docs and tests.',
    fix: 'Publish it again, forward from the old path to the new one, or raise the major version.',
    accept: acceptWarning,
    options: {},
  },
  'exec-bit': {
    looksFor:
      'Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.',
    example: 'The change to another packer took the executable bit from 58 files of one release.',
    ignores: 'Files named in "bin", whose bit npm sets on install whatever the tarball says.',
    fix: 'Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.',
    accept: acceptWarning,
    options: {},
  },
  'crlf-shebang': {
    looksFor: 'Error: a script named in "bin" whose first line (#!) ends in CRLF.',
    example:
      'A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.',
    ignores: 'CRLF in all other files and lines, where it does no harm.',
    fix: 'Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf',
    accept: acceptOnce,
    options: {},
  },
  'hazardous-entry': {
    looksFor:
      'Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers.',
    example: 'A tarball with two package.json files: one that checkers read, and another that was installed.',
    ignores:
      'Trailing zeros and a missing end mark, which change nothing and are notes. In the last release, which nobody can change any more, it is said and compared as far as it goes.',
    fix: 'Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.',
    accept:
      'There is no way around it for an archive that cannot be read to its end: the answer is then undecided. Pack again.',
    options: {},
  },
};
