import { type Words } from './wording.ts';
export declare const junkWords: Words<'build-leftover' | 'nested-dependencies' | 'archive' | 'typescript-source' | 'unexpected-path'>;
