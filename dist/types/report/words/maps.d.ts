import { type Words } from './wording.ts';
export declare const mapWords: Words<'source-map' | 'embedded-sources' | 'inline-source-map' | 'remote-source-map'>;
