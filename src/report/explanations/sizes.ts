import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const sizeExplanations: Explanations<
  'large-file' | 'package-growth' | 'package-shrink' | 'media' | 'native-binary'
> = {
  'large-file': {
    looksFor:
      'A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns at most.',
    example: 'A screen recording of 14 MB was moved into the folder with the icons.',
    ignores:
      'Large files that were large before, also under a name with another content hash or version, and growth to less than twice the size.',
    fix: 'Leave it out by "files" in package.json, or look at what the build took in.',
    accept: acceptOnce,
    options: {
      error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' },
      warning: { default: 250_000, unit: 'bytes', meaning: 'from here on it is a warning' },
    },
  },
  'package-growth': {
    looksFor:
      'The larger of packed and unpacked growth, in percent of the last release, where it is at least the floor in bytes. The finding names the files that grew most.',
    example:
      'One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.',
    ignores: 'Growth below the floor, however many percent it is, and a first release.',
    fix: 'Look at the files named in the finding first; leave out by "files" what users do not need.',
    accept: acceptOnce,
    options: {
      error: { default: 40, unit: 'percent', meaning: 'from here on it is an error' },
      warning: { default: 20, unit: 'percent', meaning: 'from here on it is a warning' },
      floor: {
        default: 100_000,
        unit: 'bytes',
        meaning: 'growth by less is not told, however many percent it is',
      },
    },
  },
  'package-shrink': {
    looksFor:
      'Warning: more than the given share of the bytes is gone, or of the files where what came weighs less than half of what went. What breaks by it is said by "missing-entry" and "removed-file".',
    example:
      'A build that ran in "prepublishOnly" does not run on pack: the package went out with package.json and a README.',
    ignores:
      'Files that were renamed, a bundle in place of many files, and a clean-up: where only tests, documents, maps, pictures, archives and leftovers went, and what users install the package for is still there.',
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
      'The first video, the first audio file, or the first image of 100 kB or more: a warning, and an error from the given size on. Without a baseline it warns.',
    example:
      'The animated demonstration of the README, 8 MB, was installed with every copy of a small library.',
    ignores:
      'Smaller images, fonts, and media of a sort (video, audio or image) that the last release had too.',
    fix: 'Leave it out by "files" in package.json; a README can link to it where it is hosted.',
    accept: acceptOnce,
    options: { error: { default: 1_000_000, unit: 'bytes', meaning: 'from here on it is an error' } },
  },
  'native-binary': {
    looksFor:
      'Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes; a file of no known format also by the name .node or .wasm.',
    example:
      'The binary that an install step had downloaded for the machine of the maintainer was packed with the release.',
    ignores:
      'Further binaries of a package whose last release had some of the same sort: native, or WebAssembly.',
    fix: 'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
    accept: acceptWarning,
    options: {},
  },
};
