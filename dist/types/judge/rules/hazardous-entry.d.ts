import { type Rule } from '../rule.ts';
/**
 * Something in the archive on which installers do not agree, or that reaches out of the package. A link that the last release had in
 * the same place is no news, since installers drop it; nothing else is ever excused: what one installer lays down and another does
 * not was judged by nobody.
 */
export declare const hazardousEntry: Rule<'hazardous-entry'>;
