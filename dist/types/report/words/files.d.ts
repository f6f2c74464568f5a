import { type Words } from './wording.ts';
export declare const fileWords: Words<'missing-entry' | 'removed-file' | 'exec-bit' | 'crlf-shebang' | 'hazardous-entry'>;
