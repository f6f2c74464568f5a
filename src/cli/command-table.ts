/** Every command: parsing, help and the word behind a typing mistake are made from this. */

export const commandNames = [
  'check',
  'fix',
  'diff',
  'list',
  'config',
  'explain',
  'waive',
  'init',
  'demo',
] as const;
export type CommandName = (typeof commandNames)[number];

interface CommandFacts {
  readonly usage: string;
  readonly about: string;
  readonly words: { readonly least: number; readonly most: number };
}

const unbounded = Number.POSITIVE_INFINITY;

export const commands: { readonly [C in CommandName]: CommandFacts } = {
  check: {
    usage: 'packgate [check] [CANDIDATE...]',
    about:
      'compares what is about to be published with the last release. CANDIDATE is a folder (packed first), a .tgz or name@version; default is the current folder',
    words: { least: 0, most: unbounded },
  },
  fix: {
    usage: 'packgate fix [FOLDER]',
    about:
      'leaves out of the package what fails the check: each change is proved to remove unwanted files alone, and shown as a diff',
    words: { least: 0, most: 1 },
  },
  diff: {
    usage: 'packgate diff A B [PATH...]',
    about: 'shows what differs between two packages, file by file, and the text of the paths named',
    words: { least: 2, most: unbounded },
  },
  list: {
    usage: 'packgate list CANDIDATE',
    about: 'shows what is in a package',
    words: { least: 1, most: 1 },
  },
  config: {
    usage: 'packgate config [CANDIDATE]',
    about: 'shows the policy that a package is judged by, and where each value of it comes from',
    words: { least: 0, most: 1 },
  },
  explain: {
    usage: 'packgate explain RULE',
    about: 'tells what a rule looks for and why, and how to fix or accept it',
    words: { least: 0, most: 1 },
  },
  waive: {
    usage: 'packgate waive FINGERPRINT|RULE PATH [CANDIDATE] --reason TEXT',
    about:
      'accepts a finding: writes a waiver into the configuration and touches no other line of it. It checks CANDIDATE, or takes what was found from --report',
    words: { least: 1, most: unbounded },
  },
  init: {
    usage: 'packgate init [FOLDER]',
    about:
      'writes .github/packgate.yml with a list of what the package in FOLDER ships today, and a workflow that checks it; overwrites nothing',
    words: { least: 0, most: 1 },
  },
  demo: {
    usage: 'packgate demo',
    about: 'shows a leak being stopped and its correction passing, without a network',
    words: { least: 0, most: 0 },
  },
};
