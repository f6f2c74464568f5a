import { type Rule } from '../rule.ts';
/**
 * State of AI tools and editors: prompts, transcripts, permissions, local paths. Instructions for readers (`AGENTS.md`) are documents,
 * and what a project generator lays down for others is its product.
 */
export declare const agentFile: Rule<'agent-file'>;
export declare function toolOf(path: string): string | null;
