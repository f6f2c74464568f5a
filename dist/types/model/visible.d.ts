export declare function visible(text: string): string;
/** For text that is visible already, ours around it: changes nothing there, and lets nothing else through. Idempotent. */
export declare function stillVisible(text: string): string;
/** Visible form, cut to `limit` characters; never cuts inside an escape or a surrogate pair. */
export declare function visibleCut(text: string, limit?: number): string;
/** The cut alone, for text that is visible already. */
export declare function cutVisible(shown: string, limit: number): string;
