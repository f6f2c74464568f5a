import { type Words } from './wording.ts';
export declare const leakWords: Words<'sensitive-file' | 'secret' | 'agent-file' | 'absolute-path'>;
