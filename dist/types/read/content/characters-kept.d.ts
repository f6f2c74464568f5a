import type { ScannedContent } from './scanner.ts';
/** What one file leaves in memory for as long as its package is looked at. */
export declare function charactersKept({ facts, suspects }: Pick<ScannedContent, 'facts' | 'suspects'>): number;
