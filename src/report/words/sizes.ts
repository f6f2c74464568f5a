import { exactSize, grouped, growth, percent, plural, size, times } from '../../text/amounts.ts';
import { name, someOf } from '../../text/names.ts';
import { exclude } from './exclude.ts';
import { already, type Words } from './wording.ts';

export const sizeWords: Words<
  'large-file' | 'package-growth' | 'package-shrink' | 'media' | 'native-binary'
> = {
  'large-file': {
    title: 'large file',
    harm: 'Every user downloads and stores it with every install.',
    origin: 'A build output, a data file or a bundle that took in more than before.',
    message: ({ size: bytes, sizeBefore, limit }) =>
      sizeBefore === null
        ? `A new file of ${exactSize(bytes)} will be published (limit ${size(limit)}).`
        : `It has grown from ${size(sizeBefore)} to ${exactSize(bytes)}, by more than ${size(limit)}.`,
    fix: ({ sizeBefore }, path, origin) =>
      sizeBefore === null
        ? exclude(path, origin)
        : 'Look at what the build takes in now: a dependency, a development build, or data that could be loaded when needed.',
    existing: already('large file'),
  },
  'package-growth': {
    title: 'growth of the package',
    harm: 'A sudden growth mostly means that something came along that nobody put in on purpose.',
    origin: 'One or a few files make most of it; they are named with the finding.',
    message: ({ measure, before, after, percent: change, largest }) => {
      const files = largest.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
      const most = files.length === 0 ? '' : ` Most of it: ${someOf(files, files.length)}.`;
      const by =
        change >= 1_000
          ? ` to ${times(before, after)} its size`
          : Number.isFinite(change)
            ? ` by ${percent(change)}`
            : '';
      return `The package will grow${by} ${measure === 'packed' ? 'as downloaded' : 'as installed'}, from ${size(before)} to ${size(after)}.${most}`;
    },
    fix: ({ before, after, largest: [first] }) =>
      first === undefined || first.bytes < (after - before) / 2
        ? 'Look at the list of changes, and leave out by "files" in package.json what users do not need.'
        : `If ${name(first.path)} is not meant for users, a${exclude(first.path, null).slice(1)}`,
    existing: already('large package'),
  },
  'package-shrink': {
    title: 'loss of most of the package',
    harm: 'A package that loses most of itself was mostly packed before it was built, or from the wrong folder.',
    origin: 'A build step did not run ("prepublishOnly" does not run on pack), or "files" no longer matches.',
    message: ({ measure, before, after, percent: change }) =>
      measure === 'files'
        ? `${plural(before - after, 'file')} of ${grouped(before)} (${percent(Math.abs(change))}) will no longer be published.`
        : `${size(before - after)} of ${size(before)} (${growth(before, after)}) will no longer be published.`,
    fix: () =>
      'Run the build before packing (a "prepack" or "prepare" script does it each time), and check "files" in package.json.',
    existing: already('loss of most of the package', 'losses of most of the package'),
  },
  media: {
    title: 'video, audio or large image',
    harm: 'Media for a README or a website is downloaded with every install, and is seldom seen there.',
    origin: 'A folder of docs or assets is published as a whole.',
    message: ({ kind, size: bytes }) =>
      `${kind === 'image' ? 'A large image' : kind === 'video' ? 'A video' : 'An audio file'} will be published: ${exactSize(bytes)}.`,
    fix: (_seen, path, origin) => `${exclude(path, origin)} A README can link to it where it is hosted.`,
    existing: already('media file'),
  },
  'native-binary': {
    title: 'native binary',
    harm: 'It runs on one kind of machine, cannot be read by anybody, and scanners of users will ask about it.',
    origin: 'A native build or a download of an install step lies in the published folder.',
    message: ({ format, size: bytes }) =>
      `${format === 'wasm' ? 'A WebAssembly module' : `A native binary${format === null ? '' : ` (${format})`}`} will be published, and the package had none so far: ${exactSize(bytes)}.`,
    fix: (_seen, path, origin) => exclude(path, origin),
    existing: already('native binary', 'native binaries'),
  },
};
