import type { Rule } from '../rule.ts';
/**
 * The manifest takes something away from those who install: a command, a subpath, a way to load it, an engine or a platform, or it goes
 * to another registry or under another access. What is only added or widened is quiet.
 */
export declare const publishConfig: Rule<'publish-config'>;
