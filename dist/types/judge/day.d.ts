/** A day of the calendar as `2027-01-31`: neither a time nor a 30th of February. */
export declare function isDay(text: string): boolean;
