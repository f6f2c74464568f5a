import type { FileEntry } from '../file-entry.ts';
import { type Rule } from '../rule.ts';
/** Machine code nobody can read, told by its magic number. WebAssembly is a kind of its own: it runs in a box. */
export declare const nativeBinary: Rule<'native-binary'>;
export declare function binaryKind({ path, content: { format, text } }: FileEntry): 'native' | 'wasm' | null;
