export declare function privateKeys(text: string): {
    index: number;
    key: string;
}[];
