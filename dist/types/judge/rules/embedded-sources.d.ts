import { type Rule } from '../rule.ts';
/**
 * A map with `sourcesContent` is the source code itself, ready to be unpacked. Worse than a plain map, so it is told even where plain
 * maps always shipped. The first inline maps of a package are left to `inline-source-map`, which says what they embed.
 */
export declare const embeddedSources: Rule<'embedded-sources'>;
