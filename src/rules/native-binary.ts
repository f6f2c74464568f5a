import type { BinaryFormat } from '../model/package-tree.ts';
import { exactSize } from '../text/amounts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { acceptWarning, defineRule, existing } from './rule.ts';

type Seen = {
  readonly format: BinaryFormat | null;
  readonly size: number;
  /** Of WebAssembly. */
  readonly debugBytes: number;
};

/** Machine code nobody can read, told by its magic number. WebAssembly is a kind of its own: it runs in a box. */
export const nativeBinary = defineRule<Seen>()({
  id: 'native-binary',
  topic: 'sizes',
  title: 'native binary',
  why: 'It runs on one kind of machine, cannot be read by anybody, and scanners of users will ask about it.',
  howItGetsIn: 'A native build or a download of an install step lies in the published folder.',
  looksFor:
    'Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes, and the first WebAssembly module with debug information (DWARF) in it; a file of no known format also by the name .node or .wasm.',
  example:
    'The binary that an install step had downloaded for the machine of the maintainer was packed with the release.',
  ignores:
    'Further binaries of a package whose last release had some of the same sort: native, or WebAssembly.',
  howToFix:
    'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
  howToAccept: acceptWarning,
  removal: 'path',
  waiver: { path: 'prebuilds/linux-x64/addon.node', holdsTo: ['size'] },
  size: (seen) => seen.size,
  stays: ({ debugBytes }) => debugBytes > 0,
  reason: ({ debugBytes }) => (debugBytes > 0 ? 'debug' : 'new'),
  messages: {
    debug: {
      title: 'debug information in a binary',
      why: 'It names every function, variable and source file of the build, and may be larger than the code.',
      howItGetsIn: 'A development build, or a compiler that keeps it unless it is told not to.',
      text: ({ debugBytes }) =>
        `This WebAssembly module will have debug information in it, and none had before: ${exactSize(debugBytes)}.`,
      fix: () => 'Build it for release, or strip it: wasm-opt --strip-debug, or wasm-strip.',
    },
    new: {
      text: ({ format, size: bytes }) =>
        `${format === 'wasm' ? 'A WebAssembly module' : `A native binary${format === null ? '' : ` (${format})`}`} will be published, and the package had none before: ${exactSize(bytes)}.`,
    },
  },
  existing: ['native binary', 'native binaries'],
  *detect(facts) {
    const knownBefore = new Set(facts.ownBefore.map(binaryKind));
    const debugBefore = facts.ownBefore.some(({ content }) => content.debugBytes > 0);
    for (const file of facts.own) {
      const { format, debugBytes } = file.content;
      if (debugBytes > 0 && !debugBefore)
        yield {
          severity: 'warning',
          path: file.path,
          evidence: { format, size: file.size, debugBytes },
          key: 'debug',
        };
      const kind = binaryKind(file);
      if (kind === null) continue;
      yield knownBefore.has(kind)
        ? existing(file.path)
        : {
            severity: 'warning',
            path: file.path,
            evidence: { format, size: file.size, debugBytes: 0 },
          };
    }
  },
});

export function binaryKind({ path, content: { format, text } }: FileEntry): 'native' | 'wasm' | null {
  if (format === 'elf' || format === 'mach-o' || format === 'pe') return 'native';
  if (format === 'wasm') return 'wasm';
  if (text || format !== null) return null;
  return /\.node$/i.test(path) ? 'native' : /\.wasm$/i.test(path) ? 'wasm' : null;
}
