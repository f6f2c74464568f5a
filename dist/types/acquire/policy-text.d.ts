/** The text of a configuration file. Whatever keeps it from being read ends the run: nothing is judged under a guessed policy. */
export declare function readPolicyText(path: string, file: string): Promise<string>;
/** Bytes that are no text would be judged by what a decoder makes of them. */
export declare function policyText(bytes: Uint8Array, file: string): string;
