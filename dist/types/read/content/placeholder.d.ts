/**
 * What stands for a secret in a document or an error message: `https://user:pass@host`, `xoxb-your-token`, `ghp_xxxx…`. Only what nobody
 * would choose as the secret itself; where the example leads to says nothing.
 */
export declare function isPlaceholder(detector: string, secret: string): boolean;
