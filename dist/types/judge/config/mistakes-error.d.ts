import type { Mistake } from '../../model/config.ts';
import { type PackgateError } from '../../model/errors.ts';
/** Everything that is wrong with some configuration files, each mistake on a line that editors and terminals can jump from. */
export declare function mistakesError(files: readonly (readonly [file: string, mistakes: readonly Mistake[]])[]): PackgateError;
