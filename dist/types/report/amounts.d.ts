/** Numbers as a reader wants them: decimal units, as npm and every shop shows them. No locale: a report is the same everywhere. */
export declare const grouped: (count: number) => string;
export declare const plural: (count: number, one: string, many?: string) => string;
/** `143 bytes`, `1.2 MB`, `143 MB`. */
export declare function size(bytes: number): string;
/** `59,766,257 bytes (59.8 MB)`: where the number itself may be looked up. */
export declare const exactSize: (bytes: number) => string;
/** `59%`; one digit more below ten. */
export declare const percent: (value: number) => string;
/** `+59%`, `-5.1%`; empty where there was nothing to grow from. */
export declare function growth(before: number, after: number): string;
/** `21 times`: where percents are too many to mean anything. */
export declare const times: (before: number, after: number) => string;
/** `+48.6 MB`, `-120 bytes`. */
export declare const delta: (bytes: number) => string;
/** `0755`. */
export declare const octal: (mode: number) => string;
