/**
 * The last look at a sentence before it leaves: registries, proxies and scripts quote back what they were sent. Shapes, not values:
 * what a token is called by npm, GitHub and HTTP itself.
 */
export declare function withoutCredentials(text: string): string;
