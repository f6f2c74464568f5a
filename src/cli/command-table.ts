/** Every command: parsing, help and the word behind a typing mistake are made from this. */

export const commandNames = [
  'check',
  'fix',
  'diff',
  'list',
  'config',
  'explain',
  'waive',
  'verify',
  'init',
  'merge',
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
      'compare the package that you are about to publish with the last release. CANDIDATE is a folder (packed first), a .tgz file, name@version or a glob (default: the current folder; in the root of a workspace, all its packages)',
    words: { least: 0, most: unbounded },
  },
  fix: {
    usage: 'packgate fix [FOLDER...]',
    about:
      'show the changes that leave unwanted files out of the package and remove nothing else; --write makes them',
    words: { least: 0, most: unbounded },
  },
  diff: {
    usage: 'packgate diff A B [PATH...]',
    about: 'show what differs between two packages, file by file, and the changed text of each PATH',
    words: { least: 2, most: unbounded },
  },
  list: {
    usage: 'packgate list CANDIDATE',
    about: 'show the files in a package, with sizes, modes and hashes',
    words: { least: 1, most: 1 },
  },
  config: {
    usage: 'packgate config [CANDIDATE...]',
    about: 'show the configuration that counts for a package, and where each value comes from',
    words: { least: 0, most: unbounded },
  },
  explain: {
    usage: 'packgate explain [RULE]',
    about:
      'show what a rule looks for and why, how to fix it and how to accept it; without RULE, list all rules',
    words: { least: 0, most: 1 },
  },
  waive: {
    usage: 'packgate waive ID|RULE PATH [CANDIDATE] --reason TEXT',
    about:
      'accept a problem by the ID that the report prints, or by a rule and a path: add a waiver to the configuration, and change no other line. Checks CANDIDATE first, unless --report has the problem',
    words: { least: 1, most: unbounded },
  },
  verify: {
    usage: 'packgate verify TARBALL|RECEIPT...',
    about:
      'after publishing, wait until the registry serves each TARBALL, or each package in the RECEIPT of a check, and compare the bytes, the signature and the dist-tag. Exits with 0 for the same bytes, 1 for other bytes or a blocked version, 3 for a version that is not visible yet',
    words: { least: 1, most: unbounded },
  },
  init: {
    usage: 'packgate init [FOLDER]',
    about:
      'write .github/packgate.yml, which lists what your releases of the package in FOLDER contain, and a workflow that checks it; existing files stay as they are',
    words: { least: 0, most: 1 },
  },
  merge: {
    usage: 'packgate merge REPORT...',
    about:
      'join the JSON reports of all shards into one. REPORT is a file, or a folder that has the files. A shard without a report is undecided',
    words: { least: 1, most: unbounded },
  },
  demo: {
    usage: 'packgate demo',
    about: 'show how a leak is stopped and the fixed package passes, without a network',
    words: { least: 0, most: 0 },
  },
};
