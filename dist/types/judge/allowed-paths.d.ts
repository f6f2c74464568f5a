import type { FileEntry } from './file-entry.ts';
import type { NewDraft } from './rule.ts';
/** With a list of its own a package has said what may ship: the last release is no excuse. npm packs `package.json` in any case. */
export declare function outsideAllowed(files: readonly FileEntry[], allow: readonly string[]): Generator<NewDraft<'unexpected-path'>>;
