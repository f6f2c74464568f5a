import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeTo } from '../../src/output/files.ts';
import { screen } from '../helpers/screen.ts';

test('resolves when the text has been taken', async () => {
  const slow = screen();
  await writeTo(slow, 'report');
  expect(slow.written()).toBe('report');
});

test('a long text comes in pieces, each when the one before has been taken, and characters stay whole', async () => {
  const sizes: number[] = [];
  const taken: Buffer[] = [];
  const slow = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      sizes.push(chunk.length);
      taken.push(chunk);
      setImmediate(done);
    },
  });
  const text = `x${'\u{1f600}'.repeat(1_000_000)}`;
  await writeTo(slow, text);
  expect(Buffer.concat(taken).toString()).toBe(text);
  expect(Math.max(...sizes)).toBeLessThan(4_194_304);
});

test('a reader that has gone is no error, however often it is written to', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
  socket.resume();
  await once(socket, 'close');
  await writeTo(socket, 'x');
  await writeTo(socket, 'x');
  server.close();
});

test('EPIPE is a reader that has gone, anything else is told', async () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  await writeTo(failing('EPIPE'), 'x');
  await expect(writeTo(failing('ENOSPC'), 'x')).rejects.toMatchObject({ exit: 3, code: 'output-failed' });
});

test.runIf(existsSync('/dev/full'))('a full disk behind a redirection is told', async () => {
  await expect(writeTo(createWriteStream('/dev/full'), 'x')).rejects.toMatchObject({ exit: 3 });
});
