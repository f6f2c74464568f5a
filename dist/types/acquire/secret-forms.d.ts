/** A secret as it stands, and as headers, addresses and documents spell it: whoever echoes a request may echo any of them. */
export declare const formsOf: (secret: string) => string[];
