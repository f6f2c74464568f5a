import type { Change, FieldChange } from '../model/comparison.ts';
import { type Hide } from '../model/credentials.ts';
/**
 * The same value, no string of which holds a credential that is known by its value or its shape: a manifest may hold an address with
 * a password, findings quote what it holds, and reports are public before the package is. Comes before anything is cut, since half a
 * token has no shape.
 */
export declare function masked<T>(value: T, hide: Hide): T;
/** Field and value stand apart: what the field says about the value has to be asked for. */
export declare const maskedField: <T extends FieldChange>(change: T, hide: Hide) => T;
export declare const maskedChange: (change: Change, hide: Hide) => Change;
