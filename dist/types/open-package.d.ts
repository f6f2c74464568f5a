import type { AcquireContext } from './acquire/context.ts';
import type { PackerName } from './acquire/packer.ts';
import type { Tarball } from './acquire/tarball.ts';
import { type Hide } from './model/credentials.ts';
import type { Progress } from './model/progress.ts';
import { type Limits, type Reading, type ReadOptions } from './read/package.ts';
/** What every command that looks into packages needs to know, whatever it then does with them. */
export interface Sources {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly registry: string | null;
    readonly packer: PackerName | null;
    readonly ignoreScripts: boolean;
    readonly onProgress: Progress;
    /** Caps on what is read, where the defaults are too low. */
    readonly caps?: Partial<Limits>;
    /** Ends children and removes temporary folders at once when it fires. */
    readonly signal: AbortSignal | null;
}
export interface PackageContext extends AcquireContext {
    readonly caps: Partial<Limits>;
    readonly hide: Hide;
}
/** Temporary folders, children and downloads live exactly as long as the walk. No error leaves it with a credential of the user's. */
export declare function withScratch<T>(sources: Sources, specs: readonly string[], walk: (context: PackageContext) => Promise<T>): Promise<T>;
export declare function readLocal(tarball: Tarball, subject: string, { signal, onProgress, caps }: PackageContext, options?: ReadOptions): Promise<Reading>;
