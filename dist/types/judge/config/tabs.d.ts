/** How many tabs each line begins with that has any. */
export declare function tabsIn(text: string): Map<number, number>;
export declare const withoutTabs: (text: string, width: number) => string;
