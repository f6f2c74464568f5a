/**
 * The last look at a sentence before it leaves: registries, proxies and scripts quote back what they were sent. This knows shapes:
 * what a token is called by npm, GitHub, GitLab and HTTP itself. What has no shape is known by its value: see `Hide`.
 */
export declare function withoutCredentials(text: string): string;
/** Of these what looks like nothing else: for the lines of a file, in which "basic" may be a word. */
export declare const withoutTokens: (text: string) => string;
/** Takes out what is known to be secret by its value, whatever it looks like. */
export type Hide = (text: string) => string;
export declare const hideNothing: Hide;
/** `forms` are the secrets in every spelling that somebody may quote them in. The number of lines stays. */
export declare function hiding(forms: Iterable<string>): Hide;
