import type { LeftoverKind } from '../../model/evidence.ts';
import { exactSize, plural, size } from '../../text/amounts.ts';
import { name } from '../../text/names.ts';
import { exclude, excludeGlob } from './exclude.ts';
import { leaveOut } from './leave-out.ts';
import { already, type Words } from './wording.ts';

export const junkWords: Words<
  'build-leftover' | 'nested-dependencies' | 'archive' | 'typescript-source' | 'unexpected-path'
> = {
  'build-leftover': {
    title: 'leftover of a build or test run',
    harm: 'No user needs it, it makes every install larger, and logs and reports tell about the machine they come from.',
    origin: 'A tool wrote it into a published folder before packing.',
    message: ({ kind, files, bytes }) =>
      `${leftovers[kind]} will be published: ${plural(files, 'file')}, ${size(bytes)}.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already('leftover of a build or test run', 'leftovers of build or test runs'),
  },
  'nested-dependencies': {
    title: 'installed dependencies inside the package',
    harm: 'Copies of other packages are installed beside the real ones: larger, never updated, and with licences of their own.',
    origin: 'A folder with its own install (an example, a fixture, a build output) is published as a whole.',
    message: ({ kind, files, bytes }) =>
      `${kind === 'node_modules' ? 'A node_modules folder' : 'A cache of a package manager'} will be published: ${plural(files, 'file')}, ${size(bytes)}.`,
    fix: (_seen, path, origin) =>
      `${exclude(path, origin)} If they are meant to be inside, name them in "bundleDependencies".`,
    existing: already('installed dependency folder'),
  },
  archive: {
    title: 'archive inside the package',
    harm: 'Nobody sees what an archive holds, and the checks of this report do not look into it.',
    origin: 'An earlier "npm pack" left its tarball in the folder, or a build keeps its release files there.',
    message: ({ format, own, size: bytes }) =>
      own
        ? `A tarball of this very package will be published inside it: ${exactSize(bytes)}.`
        : `An archive${format === null ? '' : ` (${format})`} will be published: ${exactSize(bytes)}.`,
    fix: ({ own }, path, origin) =>
      !own
        ? exclude(path, origin)
        : origin === null
          ? `Delete it, and to be safe: ${excludeGlob('**/*.tgz')}`
          : `Delete it, and to be safe: ${leaveOut(origin)}`,
    existing: already('archive'),
  },
  'typescript-source': {
    title: 'TypeScript source',
    harm: 'Sources beside their build are looked up by some tools instead of it, and show what was meant to stay inside.',
    origin: 'A source folder is inside what "files" publishes, or "files" is missing.',
    message: ({ size: bytes }) =>
      `A TypeScript source will be published (${size(bytes)}), and the package had none so far.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already('TypeScript source'),
  },
  'unexpected-path': {
    title: 'new place or kind of file',
    harm: 'The package never had anything like it, so it may not have been meant for users.',
    origin: 'Something new in the folder is covered by a wide "files", or by none.',
    message: ({ reason, what, files, bytes }) => {
      const amount = `${plural(files, 'file')}, ${size(bytes)}`;
      if (reason === 'not-allowed') {
        return `Outside the allowed paths${what === null ? '' : ` (the nearest is ${name(what)})`} and will be published: ${amount}.`;
      }
      if (reason === 'idle') return `The allowed path ${name(what ?? '')} matches no file any more.`;
      const of = what === null ? '' : ` ${name(what)}`;
      return reason === 'top-level'
        ? `A new top-level path${of} will be published: ${amount}.`
        : `Files of a kind that the package had not so far will be published${of === '' ? '' : ` (${of.trim()})`}: ${amount}.`;
    },
    fix: ({ reason }, path, origin) => {
      if (reason === 'idle')
        return 'Delete its line from "files.allow" in the configuration, or see why the package lost those files.';
      return reason === 'not-allowed'
        ? `${exclude(path, origin)} If it is meant, add a line for it to "files.allow" in the configuration.`
        : exclude(path, origin);
    },
    existing: already('unexpected path'),
  },
};

const leftovers: { readonly [K in LeftoverKind]: string } = {
  coverage: 'A coverage report',
  'build-info': 'Incremental build state',
  cache: 'A build cache',
  log: 'A log',
  'core-dump': 'A core dump: the memory of a program that crashed',
  profile: 'A performance profile',
  temporary: 'A temporary file',
  finder: 'A folder view file of the operating system',
};
