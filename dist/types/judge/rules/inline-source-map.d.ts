import { type Rule } from '../rule.ts';
/** A development build: the map sits in the shipped file as a `data:` URL, doubles its size, and mostly holds the sources. */
export declare const inlineSourceMap: Rule<'inline-source-map'>;
