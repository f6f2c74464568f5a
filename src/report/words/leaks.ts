import type { SensitiveKind } from '../../model/evidence.ts';
import { size } from '../../text/amounts.ts';
import { name } from '../../text/names.ts';
import { exclude } from './exclude.ts';
import { already, type Words } from './wording.ts';

export const leakWords: Words<'sensitive-file' | 'secret' | 'agent-file' | 'absolute-path'> = {
  'sensitive-file': {
    title: 'sensitive file',
    harm: 'Files of this kind hold credentials or private data; what has been published once has to be replaced, not only removed.',
    origin:
      'It lies in the package folder of the machine that packs, often unknown to git, and nothing leaves it out.',
    message: ({ kind, size: bytes }) => `${sensitive[kind]} (${size(bytes)}) will be published.`,
    fix: ({ kind }, path, origin) =>
      `${exclude(path, origin)}${kind === 'environment' || kind === 'registry-credentials' ? ' Keep it outside the folder that is published.' : ''}`,
    existing: already('sensitive file'),
  },
  secret: {
    title: 'secret',
    harm: 'Published packages are read by machines within minutes: take a secret that got out for a used one.',
    origin:
      'A build inlines environment variables into its output, or a test fixture or example holds a real one.',
    message: ({ detector, line, digest }) =>
      `Line ${line} holds what looks like a secret (${name(detector)}, fingerprint ${name(digest)}). It is not shown here.`,
    fix: () =>
      'Take it out of the file, read it from the environment at run time, and revoke it if it was ever used.',
    existing: already('secret'),
  },
  'agent-file': {
    title: 'file of an editor or AI tool',
    harm: 'Such files hold instructions, permissions, local paths and at times credentials, and tools of other people may obey them.',
    origin: 'The tool writes them into the folder it works in, and packing takes the folder as it is.',
    message: ({ tool, size: bytes }) => `State of ${name(tool)} (${size(bytes)}) will be published.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already('file of an editor or AI tool', 'files of editors or AI tools'),
  },
  'absolute-path': {
    title: 'path of the build machine',
    harm: 'It tells user names and folder layout of the machine, and code that relies on it breaks everywhere else.',
    origin: 'A bundler writes full module paths into names, comments or error messages.',
    message: ({ count, examples }) =>
      `${count === 1 ? 'A path of the build machine' : `${count} mentions of paths of the build machine`} will be published in this file${examples[0] === undefined ? '' : `, such as ${name(examples[0])}`}.`,
    fix: () =>
      'Build with relative paths (for bundlers: a "root" or "sourceRoot" setting), or replace the prefix after the build.',
    existing: already('file with paths of a build machine', 'files with paths of a build machine'),
  },
};

const sensitive: { readonly [K in SensitiveKind]: string } = {
  environment: 'A file of environment settings',
  'registry-credentials': 'A file of registry or network credentials',
  'private-key': 'A private key',
  keystore: 'A key store',
  'cloud-credentials': 'A file of cloud credentials',
  'git-folder': 'A part of a git repository',
  database: 'A database or a dump of one',
  'shell-history': 'A shell history',
};
