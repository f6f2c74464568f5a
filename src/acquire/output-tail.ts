import type { Readable } from 'node:stream';

const kept = 4096;

/** The last words of a child, whichever stream they came by: bounded, however much it says. */
export function tailOf(...streams: readonly Readable[]): () => string {
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
    const lines = Buffer.concat(chunks)
      .subarray(-kept)
      .toString('utf8')
      .replaceAll('\r\n', '\n')
      .trim()
      .split('\n');
    return lines.slice(-20).join('\n');
  };
}
