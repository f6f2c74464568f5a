import type { Config } from '../../model/config.ts';
import type { Key } from './outline.ts';
import type { ConfigFile } from './schema/schema.ts';
type LineOf = (path: readonly Key[], at?: 'key' | 'value') => number;
/** From the file as it is written to what it means. */
export declare const configOf: (written: ConfigFile, file: string, lineOf: LineOf) => Config;
export {};
