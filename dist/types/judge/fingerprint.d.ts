/** FNV-1a, 64 bit, over UTF-16 code units (low byte first), as sixteen hex digits: no library, no Node, the same for ever. */
export declare function fingerprint(text: string): string;
