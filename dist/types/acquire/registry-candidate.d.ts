import { type PackgateError } from '../model/errors.ts';
import type { BaselineChoice } from '../model/report.ts';
import type { AcquireContext } from './context.ts';
import { type Download } from './download.ts';
import { type Packument } from './packument.ts';
import { type RegistryClient } from './registry-client.ts';
interface Wanted {
    readonly name: string;
    readonly wanted: string;
}
/** A version that is published already, to be judged as if it were about to be. */
export declare function downloadCandidate(wanted: Wanted, context: AcquireContext): Promise<Download & {
    readonly version: string;
}>;
/** Tags and ranges mean the same wherever they are written. */
export declare const resolve: (wanted: string, packument: Packument) => BaselineChoice;
/** Its failure is a doubt, not an answer. */
export declare function ifInterrupted(error: PackgateError): null;
export declare function unknownPackage(name: string, { url, credentials, own }: RegistryClient): PackgateError;
export {};
