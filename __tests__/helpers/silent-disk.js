// Loaded into a program: what it reads of a tarball stops in the middle and never goes on, as a dead network file system does, and
// nothing tells the event loop that somebody waits. With SILENT_TIMERS, no timer holds it either.

// Loaded into a program: what it reads of a tarball stops in the middle and never goes on, as a dead network file system does, and
// nothing tells the event loop that somebody waits. With SILENT_TIMERS, no timer holds it either.
import fs, { createReadStream, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';

fs.createReadStream = (path, ...rest) => {
  if (!String(path).endsWith('.tgz')) return createReadStream(path, ...rest);
  const bytes = readFileSync(path);
  const silent = new Readable({ read() {} });
  silent.push(bytes.subarray(0, bytes.length >> 1));
  return silent;
};
syncBuiltinESMExports();

if (process.env.SILENT_TIMERS) {
  const { setTimeout: wait } = globalThis;
  globalThis.setTimeout = (...words) => wait(...words).unref();
}
