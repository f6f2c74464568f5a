/**
 * The last look at a sentence before it leaves: registries, proxies and scripts quote back what they were sent. Shapes, not values:
 * what a token is called by npm, GitHub and HTTP itself.
 */
export declare function withoutCredentials(text: string): string;
/** Of these what looks like nothing else: for the lines of a file, in which "basic" may be a word. */
export declare const withoutTokens: (text: string) => string;
