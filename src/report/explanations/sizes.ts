import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const sizeExplanations: Explanations<
  'large-file' | 'package-growth' | 'package-shrink' | 'media' | 'native-binary'
> = {
  'large-file': {
    looksFor:
      'A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns.',
    example: 'A screen recording of 14 MB was moved into the folder with the icons.',
    ignores:
      'Files whose name only got another content hash or version, and large files that were large before.',
    fix: 'Leave it out by "files" in package.json, or look at what the build took in.',
    accept: acceptOnce,
    options: {
      error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' },
      warning: { default: 250_000, unit: 'bytes', meaning: 'from here on it is a warning' },
    },
  },
  'package-growth': {
    looksFor:
      'The larger of packed and unpacked growth, in percent of the last release, above a floor in bytes. The finding names the files that make most of it.',
    example:
      'One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.',
    ignores: 'Growth below the floor, however many percent it is.',
    fix: 'Look at the files named in the finding first; leave out by "files" what users do not need.',
    accept: acceptOnce,
    options: {
      error: { default: 40, unit: 'percent', meaning: 'from here on it is an error' },
      warning: { default: 20, unit: 'percent', meaning: 'from here on it is a warning' },
      floor: { default: 100_000, unit: 'bytes', meaning: 'growth below this is no error' },
    },
  },
  'package-shrink': {
    looksFor:
      'Warning: more than the given share of the files or of the bytes is gone, and nothing took its place. What breaks by it is said by the rule "missing-entry".',
    example:
      'A build that ran in "prepublishOnly" does not run on pack: the package went out with package.json and a README.',
    ignores: 'Files that were renamed, and bytes that moved into other files.',
    fix: 'Run the build before packing; a "prepack" or "prepare" script does it each time.',
    accept: acceptWarning,
    options: {
      percent: {
        default: 50,
        unit: 'percent',
        meaning: 'share of files or bytes that may go without a word',
      },
    },
  },
  media: {
    looksFor:
      'The first video or audio file, or a first large image: a warning, and an error from the given size on.',
    example:
      'The animated demonstration of the README, 8 MB, was installed with every copy of a small library.',
    ignores: 'Small images, fonts, and media of a package that always shipped some.',
    fix: 'Leave it out by "files" in package.json; a README can link to it where it is hosted.',
    accept: acceptOnce,
    options: { error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' } },
  },
  'native-binary': {
    looksFor:
      'Warning: the first ELF, Mach-O, PE, .node or .wasm file, told by its first bytes and not by its name.',
    example:
      'The binary that an install step had downloaded for the machine of the maintainer was packed with the release.',
    ignores: 'Further binaries of a package that always shipped some.',
    fix: 'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
    accept: acceptWarning,
    options: {},
  },
};
