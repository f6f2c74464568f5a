/** The date inside a version, as digits `YYYYMMDDhhmmss`: two of them compare as text. */
export declare function stampOf(text: string): string | null;
