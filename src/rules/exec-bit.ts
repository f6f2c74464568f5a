import { grouped, octal } from '../text/amounts.ts';
import { binaryKind } from './native-binary.ts';
import { acceptWarning, defineRule } from './rule.ts';

type Seen = { readonly kind: 'script' | 'binary'; readonly modeBefore: number; readonly modeAfter: number };

/** A program that could be started and no longer can: one packer dropped 58 executable bits in a release. */
export const execBit = defineRule<Seen>()({
  id: 'exec-bit',
  topic: 'what breaks for users',
  title: 'lost execute permission',
  why: 'Running it directly fails with "permission denied". npm sets the permission again only for files in "bin".',
  howItGetsIn: 'The system that packed, or the store that kept the build output, does not keep permissions.',
  looksFor:
    'Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.',
  example: 'The change to another packer took the executable bit from 58 files of one release.',
  ignores:
    'Files that are neither a script with a shebang nor a native binary, and a bit that the file never had. What "bin" names is reported all the same: npm sets its bit when it installs, not everything else that unpacks does.',
  howToFix:
    'Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.',
  howToAccept: acceptWarning,
  removal: 'stays',
  waiver: { path: 'bin/tool.sh', holdsTo: [] },
  messages: {
    new: {
      event: (found) =>
        found.length === 1
          ? `A ${found[0]?.kind ?? 'file'} is no longer executable`
          : `${grouped(found.length)} files are no longer executable`,
      text: ({ kind, modeBefore, modeAfter }) =>
        `This ${kind} is no longer executable: mode ${octal(modeAfter)}, before ${octal(modeBefore)}.`,
      fix: (_seen, path, _origin, isSeveral) =>
        isSeveral
          ? 'Run "git update-index --chmod=+x" on each of these files, or "chmod 755" after the build if the build writes them.'
          : `Run ${command('git update-index --chmod=+x', path)}, or ${command('chmod 755', path)} after the build if the build writes it.`,
    },
  },
  existing: ['script or binary that cannot be run', 'scripts or binaries that cannot be run'],
  *detect(facts) {
    for (const file of facts.changed) {
      const before = facts.predecessor(file.path);
      if (before === null || (before.mode & 0o111) === 0 || (file.mode & 0o111) !== 0) continue;
      const isBinary = binaryKind(file) === 'native';
      if (!isBinary && file.content.shebang === null) continue;
      yield {
        severity: 'warning',
        path: file.path,
        evidence: { kind: isBinary ? 'binary' : 'script', modeBefore: before.mode, modeAfter: file.mode },
      };
    }
  },
});

/** Only a path that no shell reads in another way is put into a command line. */
const command = (line: string, path: string | null): string =>
  path !== null && /^[\w@][\w./@+-]{0,159}$/.test(path) ? `"${line} ${path}"` : `"${line}" on it`;
