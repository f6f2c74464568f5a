// How tar-stream decodes a header, which it has no types for.

declare module '*/tar-stream/headers.js' {
  export interface TarHeader {
    readonly name: string;
    readonly size: number;
    readonly type: string | null;
  }
  /** Null for a block of zeros. */
  export function decode(block: Uint8Array, encoding: string, allowUnknownFormat: boolean): TarHeader | null;
  export function decodeLongPath(body: Uint8Array, encoding: string): string;
  export function decodePax(body: Uint8Array): Record<string, string>;
}
