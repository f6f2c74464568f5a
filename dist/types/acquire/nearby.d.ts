import type { Listing } from './as-before.ts';
/** What there is instead: the versions on both sides of a version, or the newest ones and the dist-tags. */
export declare function nearby(wanted: string, { published, distTags }: Listing): string;
