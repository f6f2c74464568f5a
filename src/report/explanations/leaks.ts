import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const leakExplanations: Explanations<'sensitive-file' | 'secret' | 'agent-file' | 'absolute-path'> = {
  'sensitive-file': {
    looksFor:
      'Error: .env files, .npmrc, .netrc, .pypirc, private keys, key stores, cloud credentials, parts of .git, database dumps and shell histories.',
    example:
      'A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.',
    ignores:
      'Public keys and certificates, and templates such as .env.example. A real secret inside one is found by the rule "secret".',
    fix: 'Leave it out by "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them.',
    accept:
      'Such a file is seldom meant. For a test key or the like, run the check once with --fail-on never; from then on it is in the baseline.',
    options: {},
  },
  secret: {
    looksFor:
      'Error: tokens, keys and passwords in new or changed text files, found by the patterns of secretlint. The value is never shown: only detector, line and a fingerprint that cannot be turned back.',
    example:
      'A bundler wrote the whole environment of the build machine into its output, a registry token among it.',
    ignores:
      'Files whose bytes the last release had already, a secret that any file of the last release held, and binary files.',
    fix: 'Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.',
    accept:
      'If the value is an example, make it look like one (such as "<token>"). Else run the check once with --fail-on never; from then on it is in the baseline.',
    options: {},
  },
  'agent-file': {
    looksFor:
      'Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.',
    example:
      'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
    ignores:
      'Instructions that are documents (AGENTS.md), and what a project generator keeps in a template folder for others.',
    fix: 'Leave it out by "files" in package.json.',
    accept: acceptOnce,
    options: {},
  },
  'absolute-path': {
    looksFor:
      'Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner that are new inside a published text file.',
    example:
      'A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.',
    ignores: 'Paths that this file had in the last release, and binaries.',
    fix: 'Build with relative paths, or replace the prefix after the build.',
    accept: acceptWarning,
    options: {},
  },
};
