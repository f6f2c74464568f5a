import type { BinaryFormat } from '../model/package-tree.ts';
import { exactSize } from '../text/amounts.ts';
import type { FileEntry } from './kinds/file-entry.ts';
import { acceptWarning, defineRule, existing } from './rule.ts';

/** Machine code nobody can read, told by its magic number. WebAssembly is a kind of its own: it runs in a box. */
export const nativeBinary = defineRule<{ readonly format: BinaryFormat | null; readonly size: number }>()({
  id: 'native-binary',
  topic: 'sizes',
  title: 'native binary',
  why: 'It runs on one kind of machine, cannot be read by anybody, and scanners of users will ask about it.',
  howItGetsIn: 'A native build or a download of an install step lies in the published folder.',
  looksFor:
    'Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes; a file of no known format also by the name .node or .wasm.',
  example:
    'The binary that an install step had downloaded for the machine of the maintainer was packed with the release.',
  ignores:
    'Further binaries of a package whose last release had some of the same sort: native, or WebAssembly.',
  howToFix:
    'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
  howToAccept: acceptWarning,
  removal: 'path',
  inner: true,
  waiver: { path: 'prebuilds/linux-x64/addon.node', holdsTo: ['size'] },
  size: (seen) => seen.size,
  messages: {
    new: {
      text: ({ format, size: bytes }) =>
        `${format === 'wasm' ? 'A WebAssembly module' : `A native binary${format === null ? '' : ` (${format})`}`} will be published, and the package had none so far: ${exactSize(bytes)}.`,
    },
  },
  existing: ['native binary', 'native binaries'],
  *detect(facts) {
    const knownBefore = new Set(facts.ownBefore.map(binaryKind));
    for (const file of facts.own) {
      const kind = binaryKind(file);
      if (kind === null) continue;
      yield knownBefore.has(kind)
        ? existing(file.path)
        : {
            severity: 'warning',
            path: file.path,
            evidence: { format: file.content.format, size: file.size },
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
