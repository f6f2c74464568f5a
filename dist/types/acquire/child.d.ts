import { type Hide } from '../model/credentials.ts';
import { type Scratch } from './scratch.ts';
export interface Command {
    readonly command: string;
    readonly arguments: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeout: number;
    readonly signal?: AbortSignal | null | undefined;
    readonly hide?: Hide | undefined;
}
export type Ending = {
    readonly kind: 'exited';
    readonly code: number;
    readonly output: string;
} | {
    readonly kind: 'killed';
    readonly signal: string;
    readonly output: string;
} | {
    readonly kind: 'timeout';
    readonly output: string;
} | {
    readonly kind: 'aborted';
    readonly output: string;
} | {
    readonly kind: 'not-started';
    readonly error: NodeJS.ErrnoException;
};
/** Runs a child with piped output, in a process group of its own. Never rejects. */
export declare function run(command: Command, scratch: Scratch): Promise<Ending>;
