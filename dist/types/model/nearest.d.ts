/** The right spelling of what somebody most likely meant; null where nothing is near. */
export declare function nearest(word: string, spellings: readonly string[]): string | null;
/** `Did you mean --baseline?`, or nothing. */
export declare function didYouMean(word: string, spellings: readonly string[]): string;
