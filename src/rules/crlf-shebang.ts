import { grouped } from '../text/amounts.ts';
import { excerpt } from '../text/names.ts';
import { targetPath } from '../text/target-path.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';

/** `#!/usr/bin/env node` with a carriage return: on Unix the kernel looks for a program called `node\r`. */
export const crlfShebang = defineRule<{ readonly bin: string }>()({
  id: 'crlf-shebang',
  topic: 'what breaks for users',
  title: 'script whose first line ends in CRLF',
  why: 'On Linux and macOS the command fails with "env: node\\r: No such file or directory".',
  howItGetsIn: 'Git or an editor wrote the file with Windows line endings.',
  looksFor: 'Error: a script named in "bin" whose first line (#!) ends in CRLF.',
  example:
    'A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.',
  ignores:
    'CRLF in all other files and lines, where it does no harm, and a command that the last release had with it.',
  howToFix: 'Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf',
  howToAccept: acceptOnce,
  removal: 'stays',
  waiver: { path: 'bin/cli.js', holdsTo: [] },
  messages: {
    new: {
      event: (found) =>
        `${found.length === 1 ? 'A command starts' : `${grouped(found.length)} commands start`} with a line that ends in CRLF`,
      text: ({ bin }) => `The first line of the command ${excerpt(bin)} ends in CRLF.`,
      fix: (_seen, path) =>
        `Save the file with LF line endings${path === null ? '' : ', and keep it so with a line in .gitattributes: *.js text eol=lf'}.`,
    },
  },
  existing: ['command with a CRLF first line', 'commands with a CRLF first line'],
  *detect(facts) {
    const commands = new Map<string, string>();
    for (const [command, target] of facts.after.manifest.bin) {
      const path = targetPath(target);
      if (path !== null && !commands.has(path)) commands.set(path, command);
    }
    for (const file of facts.files) {
      const bin = commands.get(file.path);
      if (bin === undefined || file.content.shebang?.crlf !== true) continue;
      if (facts.predecessor(file.path)?.content.shebang?.crlf === true) yield existing(file.path);
      else yield { severity: 'error', path: file.path, evidence: { bin } };
    }
  },
});
