import type { Rule } from '../rule.ts';
/** One heavy file that was not there before, or at least doubled: a bundle with everything in it, a video, a forgotten dump. */
export declare const largeFile: Rule<'large-file'>;
