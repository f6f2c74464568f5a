import { type Rule } from '../rule.ts';
/**
 * Credentials and private data, told by name: what is inside may be encrypted or of a form no detector knows. A leaked `.env` had 143
 * bytes. A repository's own folder counts once, as a whole.
 */
export declare const sensitiveFile: Rule<'sensitive-file'>;
