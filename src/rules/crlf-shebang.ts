import { grouped } from '../text/amounts.ts';
import { excerpt, name } from '../text/names.ts';
import { targetPath } from '../text/target-path.ts';
import { baseName, type FileEntry } from './kinds/file-entry.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';

type Seen = {
  readonly bin: string;
  /** `lost`: the last release had a first line that says what runs it. `none`: a new command has none. */
  readonly reason: 'crlf' | 'lost' | 'none';
};

/**
 * `#!/usr/bin/env node` with a carriage return: on Unix the kernel looks for a program called `node\r`. Without the line, the shell of
 * the user takes the script for one of its own.
 */
export const crlfShebang = defineRule<Seen>()({
  id: 'crlf-shebang',
  topic: 'what breaks for users',
  title: 'command that does not start',
  why: 'On Linux and macOS the first line (#!) of a command says what runs it. With CRLF the command fails with "env: node\\r: No such file or directory".',
  howItGetsIn: 'Git or an editor wrote the file with Windows line endings, or the build dropped the line.',
  looksFor:
    'Error: a script named in "bin" whose first line (#!) ends in CRLF, or that had such a line in the last release and has none now. Warning: a new command without one.',
  example:
    'A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.',
  ignores:
    'CRLF in all other files and lines, where it does no harm, a command that was like that in the last release, and what other systems run by its ending (.sh, .cmd, .exe).',
  howToFix:
    'Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf. Let the build keep or write the line "#!/usr/bin/env node".',
  howToAccept: acceptOnce,
  removal: 'stays',
  waiver: { path: 'bin/cli.js', holdsTo: [] },
  messages: {
    lost: {
      event: (found) =>
        found.length === 1
          ? `The command ${name(found[0]?.bin ?? '')} lost its #! line`
          : `${grouped(found.length)} commands lost their #! line`,
      text: ({ bin }) =>
        `The command ${excerpt(bin)} no longer begins with #!, so shells run it as a shell script.`,
      fix: () => 'Let the build keep the #! line, or add it: #!/usr/bin/env node',
    },
    none: {
      event: (found) =>
        found.length === 1
          ? `The new command ${name(found[0]?.bin ?? '')} has no #! line`
          : `${grouped(found.length)} new commands have no #! line`,
      text: ({ bin }) =>
        `The new command ${excerpt(bin)} does not begin with #!, so shells run it as a shell script.`,
      fix: () => 'Begin the file with the line #!/usr/bin/env node',
    },
    crlf: {
      event: (found) =>
        found.length === 1
          ? `The command ${name(found[0]?.bin ?? '')} does not start on Linux and macOS: CRLF`
          : `${grouped(found.length)} commands do not start on Linux and macOS: CRLF`,
      text: ({ bin }) => `The first line of the command ${excerpt(bin)} ends in CRLF.`,
      fix: (_seen, path) =>
        `Save the file with LF line endings.${path === null ? '' : ' Add the line "*.js text eol=lf" to .gitattributes.'}`,
    },
  },
  existing: ['command that does not start everywhere', 'commands that do not start everywhere'],
  *detect(facts) {
    const commands = new Map<string, string>();
    for (const [command, target] of facts.after.manifest.bin) {
      const path = targetPath(target);
      if (path !== null && !commands.has(path)) commands.set(path, command);
    }
    const commandsBefore = new Set([...(facts.before?.manifest.bin.values() ?? [])].map(targetPath));
    for (const file of facts.files) {
      const bin = commands.get(file.path);
      if (bin === undefined) continue;
      const before = facts.predecessor(file.path);
      if (file.content.shebang?.crlf === true) {
        if (before?.content.shebang?.crlf === true) yield existing(file.path);
        else yield { severity: 'error', path: file.path, evidence: { bin, reason: 'crlf' } };
      } else if (needsShebang(file)) {
        if (before?.content.shebang)
          yield { severity: 'error', path: file.path, evidence: { bin, reason: 'lost' } };
        else if (before !== null && commandsBefore.has(before.path)) yield existing(file.path);
        else yield { severity: 'warning', path: file.path, evidence: { bin, reason: 'none' } };
      }
    }
  },
});

/** Scripts for Node and what has no ending; a binary starts by itself. */
const needsShebang = ({ path, size, content }: FileEntry): boolean =>
  content.shebang === null &&
  content.text &&
  size > 0 &&
  (/\.[mc]?[jt]s$/i.test(path) || !baseName(path).includes('.'));
