import type { FileEntry } from './kinds/file-entry.ts';
import { existing, type Rule } from './rule.ts';

/** Machine code nobody can read, told by its magic number. WebAssembly is a kind of its own: it runs in a box. */
export const nativeBinary: Rule<'native-binary'> = function* (facts) {
  const knownBefore = new Set(facts.ownBefore.map(binaryKind));
  for (const file of facts.own) {
    const kind = binaryKind(file);
    if (kind === null) continue;
    yield knownBefore.has(kind)
      ? existing(file.path)
      : {
          novelty: 'new',
          severity: 'warning',
          path: file.path,
          evidence: { format: file.content.format, size: file.size },
        };
  }
};

export function binaryKind({ path, content: { format, text } }: FileEntry): 'native' | 'wasm' | null {
  if (format === 'elf' || format === 'mach-o' || format === 'pe') return 'native';
  if (format === 'wasm') return 'wasm';
  if (text || format !== null) return null;
  return /\.node$/i.test(path) ? 'native' : /\.wasm$/i.test(path) ? 'wasm' : null;
}
