import { type Words } from './wording.ts';
export declare const manifestWords: Words<'install-script' | 'unresolved-dependency' | 'dependency' | 'publish-config' | 'waiver'>;
