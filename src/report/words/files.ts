import { octal, plural, size } from '../../text/amounts.ts';
import { excerpt, name } from '../../text/names.ts';
import { hazardTold } from './hazards.ts';
import { already, type Words } from './wording.ts';

export const fileWords: Words<
  'missing-entry' | 'removed-file' | 'exec-bit' | 'crlf-shebang' | 'hazardous-entry'
> = {
  'missing-entry': {
    title: 'entry point that is not in the package',
    harm: 'Whoever imports or runs the package that way gets an error right after the update.',
    origin: 'The build did not run or writes elsewhere now, or "files" leaves its output out.',
    message: ({ field, target, reason, shippedBefore }) => {
      const points = `${name(field)} in package.json points to ${excerpt(target)}`;
      if (reason === 'invalid')
        return `${points}, which does not begin with "./": Node refuses such a target.`;
      if (reason === 'shadowed') {
        return `${points}, which is not in the package. "exports" answers instead for current tools; older ones fail.`;
      }
      return shippedBefore
        ? `${points}, which is no longer published.`
        : `${points}, which is not in the package.`;
    },
    fix: ({ field, reason, target }) =>
      reason === 'invalid'
        ? `Write the target as a path that begins with "./".`
        : `Run the build before packing and see that "files" covers ${excerpt(target)}, or correct ${name(field)}.`,
    existing: already('entry point without a file', 'entry points without a file'),
  },
  'removed-file': {
    title: 'file that users could import',
    harm: 'Code that imports it by its path breaks with this release.',
    origin: 'A file was renamed or moved, or the build or "files" no longer makes it.',
    message: ({ size: bytes, files }) =>
      files === 1
        ? `It is no longer published (${size(bytes)} in the last release).`
        : `${plural(files, 'file')} are no longer published (${size(bytes)} in the last release).`,
    fix: () =>
      'Publish it again, keep a file of that name that forwards to the new one, or raise the major version.',
    existing: already('removed file'),
  },
  'exec-bit': {
    title: 'lost permission to run',
    harm: 'Who runs it directly gets "permission denied"; npm sets the bit again only for what "bin" names.',
    origin:
      'It was packed on a system or from an artifact store that keeps no permissions, or written anew by the build.',
    message: ({ kind, modeBefore, modeAfter }) =>
      `This ${kind} will no longer be published as executable: mode ${octal(modeBefore)} before, ${octal(modeAfter)} now.`,
    fix: (_seen, path) => `Run ${command('chmod 755', path)} before packing, on the machine that packs.`,
    existing: already('script or binary that cannot be run', 'scripts or binaries that cannot be run'),
  },
  'crlf-shebang': {
    title: 'first line that ends in CRLF',
    harm: 'On Linux and macOS the command fails with "env: node\\r: No such file or directory".',
    origin: 'It was checked out or written with Windows line endings.',
    message: ({ bin }) =>
      `The command ${excerpt(bin)} will be published with a first line that ends in CRLF.`,
    fix: (_seen, path) =>
      `Save the file with LF line endings${path === null ? '' : ', and keep it so with a line in .gitattributes: *.js text eol=lf'}.`,
    existing: already('command with a CRLF first line', 'commands with a CRLF first line'),
  },
  'hazardous-entry': {
    title: 'entry that installers do not agree on',
    harm: 'Package managers read such an entry in different ways: what was checked may not be what is installed.',
    origin: 'A link, an odd file name, or a tarball that was not made by a package manager.',
    message: ({ code, offset, detail }) => hazardTold(code, offset, detail),
    fix: ({ code }) =>
      code === 'link'
        ? 'Replace the link by the file it points to: npm drops links when it installs.'
        : 'Rename or remove the file and pack again with a current package manager.',
    existing: (count) =>
      `${plural(count, 'entry', 'entries')} that installers do not agree on ${count === 1 ? 'was' : 'were'} in the last release already.`,
  },
};

/** Only a path that no shell reads in another way is put into a command line. */
const command = (line: string, path: string | null): string =>
  path !== null && /^[\w@][\w./@+-]{0,159}$/.test(path) ? `"${line} ${path}"` : `"${line}" on it`;
