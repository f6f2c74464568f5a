import type { MapSetting, Origin, Removal } from '../../model/admission.ts';
/** What removes a file from a package whose folder was looked at: a clause, for the middle of a sentence. */
export declare function leaveOut({ admission, removal, unproved, packer }: Origin): string;
export declare const sentenceOf: (clause: string) => string;
/** The change alone. */
export declare function changeTold({ change, file, text }: Removal): string;
/** A hint: what a build then does is not proved. */
export declare const settingTold: (setting: MapSetting | null) => string;
