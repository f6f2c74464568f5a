/** A refusal is a sentence of the reader's own, with the place in it and what to do. */
export declare function hazardTold(code: string, offset: number, detail: string): string;
