import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const leakExplanations: Explanations<'sensitive-file' | 'secret' | 'agent-file' | 'absolute-path'> = {
  'sensitive-file': {
    looksFor:
      'Error: .env files, .npmrc, .netrc, .pypirc and their like, private keys, key stores, cloud credentials, folders of git and its kin (one finding each), databases and their dumps, and shell histories. They are told by name; databases and Java key stores by their first bytes too.',
    example:
      'A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.',
    ignores:
      'Public keys and certificates, templates such as .env.example (a real secret inside one is found by the rule "secret"), debug.keystore, and a file that was as sensitive in the last release.',
    fix: 'Leave it out by "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept:
      'Such a file is seldom meant. For a test key or the like: a waiver with the reason. Once it is published, it is in the baseline.',
    options: {},
  },
  secret: {
    looksFor:
      'Error: tokens, keys and passwords in new or changed text files, found by the patterns of secretlint. The value is never shown: only detector, line and a fingerprint that cannot be turned back.',
    example:
      'A bundler wrote the whole environment of the build machine into its output, a registry token among it.',
    ignores:
      'Files whose bytes the last release had already, a secret that any file of the last release held, binary files, and what only stands for a secret: "user:password@host", "<token>", one character repeated. A new file that is a private key by its name is told once, by "sensitive-file".',
    fix: 'Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.',
    accept:
      'If the value is an example, make it look like one (such as "<token>"). Else a waiver for this very secret; another one in the same file is told again.',
    options: {},
  },
  'agent-file': {
    looksFor:
      'Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.',
    example:
      'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
    ignores:
      'Instructions that are documents (AGENTS.md), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.',
    fix: 'Leave it out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {},
  },
  'absolute-path': {
    looksFor:
      'Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner in a text file that had none in the last release.',
    example:
      'A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.',
    ignores:
      'Documents (Markdown and its kin) and names that only stand for one (/home/user), where such a path is an example; files that had such paths in the last release, and binaries.',
    fix: 'Build with relative paths, or replace the prefix after the build.',
    accept: acceptWarning,
    options: {},
  },
};
