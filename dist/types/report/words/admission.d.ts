import type { Admission } from '../../model/admission.ts';
/** Which line lets a file in, as a sentence. */
export declare function admissionTold({ by, what, file, line }: Admission): string;
