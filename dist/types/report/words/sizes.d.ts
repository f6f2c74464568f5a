import { type Words } from './wording.ts';
export declare const sizeWords: Words<'large-file' | 'package-growth' | 'package-shrink' | 'media' | 'native-binary'>;
