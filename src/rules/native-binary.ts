import type { BinaryFormat } from '../model/package-tree.ts';
import { exactSize, grouped } from '../text/amounts.ts';
import { type FileEntry, kindsOf } from './kinds/file-entry.ts';
import { acceptWarning, defineRule, existing } from './rule.ts';
import { hadNone } from './words.ts';

type Seen = {
  readonly format: BinaryFormat | null;
  readonly size: number;
  /** A script by its name: Node runs it whatever else its first bytes are. */
  readonly script: boolean;
  /** Of WebAssembly. */
  readonly debugBytes: number;
};

/**
 * Machine code nobody can read, told by its magic number. WebAssembly is a kind of its own: it runs in a box. A script that begins as
 * an image or with control characters (`GIF89a=1;`) runs as any other, and is read by nobody.
 */
export const nativeBinary = defineRule<Seen>()({
  id: 'native-binary',
  topic: 'sizes',
  title: 'native binary',
  why: 'It runs on one platform only, nobody can review it, and security scanners ask about it.',
  howItGetsIn: 'A native build or an install step left it in a folder that you publish.',
  looksFor:
    'Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes, and the first WebAssembly module with debug information (DWARF) in it; a file of no known format also by the name .node or .wasm. So does a script that is no text, and that is an error where it begins as another format does.',
  example:
    'The binary that an install step had downloaded for the machine of the maintainer was packed with the release.',
  ignores:
    'Further binaries of a package whose last release had some of the same sort (native, or WebAssembly), a script that was no text in the last release either, and videos that end in .ts.',
  howToFix:
    'Leave it out with "files" in package.json, or publish it in a package of its own for each platform.',
  howToAccept: acceptWarning,
  removal: 'path',
  inner: true,
  waiver: { path: 'prebuilds/linux-x64/addon.node', holdsTo: ['size'] },
  size: (seen) => seen.size,
  stays: ({ debugBytes }) => debugBytes > 0,
  cause: ({ script, debugBytes }) => [
    script ? 'binary-script' : debugBytes > 0 ? 'debug-information' : 'native-binary',
  ],
  reason: ({ script, debugBytes }) => (script ? 'script' : debugBytes > 0 ? 'debug' : 'new'),
  messages: {
    script: {
      title: 'script that is not text',
      why: 'It runs like any other script, but editors, reviews and scanners do not show what it does.',
      howItGetsIn: 'A build wrote binary data into a script, or someone hides what it does.',
      event: (found) =>
        found.length === 1 ? 'A script is not text' : `${grouped(found.length)} scripts are not text`,
      text: ({ format, size: bytes }) =>
        `It begins ${format === null ? 'with control characters' : `like ${format}`}, ${exactSize(bytes)}.`,
      fix: () => 'Write it as text, or rename it to what it is.',
    },
    debug: {
      title: 'debug information in a binary',
      why: 'It names every function, variable and source file of the build, and may be larger than the code.',
      howItGetsIn: 'It is a development build, or the compiler keeps debug information by default.',
      event: (found, { since }) =>
        `New debug information in ${found.length === 1 ? 'a WebAssembly module' : `${grouped(found.length)} WebAssembly modules`}${hadNone(since)}`,
      text: ({ debugBytes }) => `A WebAssembly module with ${exactSize(debugBytes)} of debug information.`,
      fix: () => 'Build it for release, or strip it: wasm-opt --strip-debug, or wasm-strip.',
    },
    new: {
      event: (found, { since }) =>
        `${found.length === 1 ? (found[0]?.format === 'wasm' ? 'New WebAssembly module' : 'New native binary') : `${grouped(found.length)} new native binaries`}${hadNone(since)}`,
      text: ({ format, size: bytes }) =>
        `${format === 'wasm' ? 'A WebAssembly module' : `A native binary${format === null ? '' : ` (${format})`}`}, ${exactSize(bytes)}.`,
    },
  },
  existing: ['native binary', 'native binaries'],
  *detect(facts) {
    const had = kindsOf(facts.ownBefore, binaryKind);
    const hadDebug = kindsOf(facts.ownBefore, ({ content }) => content.debugBytes > 0);
    for (const file of facts.own) {
      const { format, debugBytes } = file.content;
      if (isDisguised(file)) {
        const before = facts.predecessor(file.path);
        if (before !== null && isDisguised(before) && before.content.format === format)
          yield existing(file.path);
        else
          yield {
            severity: format === null ? 'warning' : 'error',
            path: file.path,
            evidence: { format, size: file.size, script: true, debugBytes: 0 },
          };
        continue;
      }
      if (debugBytes > 0 && !hadDebug(true))
        yield {
          severity: 'warning',
          path: file.path,
          evidence: { format, size: file.size, script: false, debugBytes },
          key: 'debug',
        };
      const kind = binaryKind(file);
      if (kind === null) continue;
      yield had(kind)
        ? existing(file.path)
        : {
            severity: 'warning',
            path: file.path,
            evidence: { format, size: file.size, script: false, debugBytes: 0 },
          };
    }
  },
});

/** An MPEG transport stream ends in `.ts` too. */
const isDisguised = ({ path, size, content: { format, text } }: FileEntry): boolean =>
  !text && size > 0 && /\.[mc]?[jt]sx?$/i.test(path) && !(format === 'mpeg' && /\.ts$/i.test(path));

export function binaryKind({ path, content: { format, text } }: FileEntry): 'native' | 'wasm' | null {
  if (format === 'elf' || format === 'mach-o' || format === 'pe') return 'native';
  if (format === 'wasm') return 'wasm';
  if (text || format !== null) return null;
  return /\.node$/i.test(path) ? 'native' : /\.wasm$/i.test(path) ? 'wasm' : null;
}
