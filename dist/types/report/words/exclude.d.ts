import type { Origin } from '../../model/admission.ts';
/** What keeps a path out of the package: what was proved for the folder, or else whichever of `files` and ignore files it has. */
export declare function exclude(path: string | null, origin: Origin | null): string;
/** A clause, for the middle of a sentence. */
export declare const excludeGlob: (glob: string) => string;
