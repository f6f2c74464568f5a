import type { Readable } from 'node:stream';
import { type Hide, withoutCredentials } from '../../text/credentials.ts';

/** Bytes; what is shown in the end has less, so that nothing secret is cut before it is known for what it is. */
const kept = 16_384;
const shown = 4_096;

/** The last words of a child, whichever stream they came by: bounded, however much it says. */
export function tailOf(hide: Hide, ...streams: readonly Readable[]): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      while (chunks.length > 1 && size - (chunks[0]?.length ?? 0) >= kept)
        size -= chunks.shift()?.length ?? 0;
    });
  }
  return () => {
    const text = Buffer.concat(chunks).subarray(-kept).toString('utf8').replaceAll('\r\n', '\n');
    const lines = withoutCredentials(hide(text)).trim().slice(-shown).split('\n');
    return lines.slice(-20).join('\n');
  };
}
