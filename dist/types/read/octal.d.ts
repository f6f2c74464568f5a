interface Field {
    readonly start: number;
    readonly length: number;
}
/** Where every reader sees the same number; anything else may throw in one reader and be zero in the next. */
export declare function octal(block: Buffer, { start, length }: Field, offset: number): number;
/** Fields that some packers leave empty and that have no say in what is read. */
export declare function octalOrBlank(block: Buffer, field: Field, offset: number): number;
/** GNU's base-256, as packers write it for large ids: positive, and exact as a JavaScript number (node-tar throws on others). */
export declare function octalOrBinary(block: Buffer, field: Field, offset: number): number;
export {};
