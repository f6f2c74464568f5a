import type { Admission } from '../../model/admission.ts';
import type { Texts } from './change.ts';
import type { Written } from './walker.ts';
/** In words of the user's own files: which line the rule stands for that let a file in. Null where it stands outside the folder. */
export declare function admissionBy(rule: Written | null, texts: Texts): Admission | null;
/** A bundled dependency's files are chosen by itself; the line is the one that bundles it, or the field where a dependency of it came along. */
export declare function admissionBundled(path: string, texts: Texts): Admission;
/** The line of a field of package.json, or of the first thing in it. */
export declare function lineOfField(manifest: string, name: string): number;
