import { type Rule } from '../rule.ts';
/**
 * A map that points at a host: whoever debugs fetches from there, so it may name a machine of the company, or serve the sources. A
 * host that the last release named anywhere is known.
 */
export declare const remoteSourceMap: Rule<'remote-source-map'>;
