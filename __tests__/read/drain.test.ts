import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archive, entry, header } from './archive.ts';

/**
 * Nothing but the reading itself keeps these programs alive. Where it waited for something that never comes, the event loop would
 * drain and the program would end with exit code 0 and no word.
 */
let folder: string;
const script = `
  import { Readable } from 'node:stream';
  import { readFileSync } from 'node:fs';
  import { readPackage } from './src/read/package.ts';
  process.exitCode = 9;
  const [file, silent] = process.argv.slice(2);
  const packed = readFileSync(file);
  const source = silent === 'silent' ? new Readable({ read() {} }) : Readable.from([packed]);
  if (silent === 'silent') source.push(packed);
  readPackage(source, { limits: { stall: silent === 'silent' ? 300 : 60_000 } }).then(
    () => { console.log('read'); process.exitCode = 0; },
    (error) => { console.log(error.code); process.exitCode = 3; },
  );
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packgate-drain-'));
  buildSync({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
    outfile: join(folder, 'read.cjs'),
  });
});
afterAll(() => rm(folder, { recursive: true }));

const whole = gzipSync(archive(entry({}, 'content')));
const directory = archive(header({ name: 'package/d/', type: '5', size: 512 }), Buffer.alloc(512));
const lead = archive(header({ size: Buffer.from('810000000000000000000200', 'hex') }), Buffer.alloc(512));

it.each([
  ['a whole package', whole, '', 'read'],
  ['a directory with a size', gzipSync(directory), '', 'directory-with-size'],
  ['a size with a lead byte that no reader knows', gzipSync(lead), '', 'bad-number'],
  ['half a package', whole.subarray(0, 60), '', 'gzip-truncated'],
  ['half a package and then silence', whole.subarray(0, 60), 'silent', 'read-stalled'],
  ['a whole package and then silence', whole, 'silent', 'read-stalled'],
  ['nothing but silence', Buffer.alloc(0), 'silent', 'read-stalled'],
])('%s', async (trait, packed, silent, outcome) => {
  const file = join(folder, `${trait}.tgz`);
  await writeFile(file, packed);
  const program = promisify(execFile)(process.execPath, [join(folder, 'read.cjs'), file, silent]);
  const { code, stdout } = await program.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  );
  expect({ code, said: stdout.trim() }).toEqual({ code: outcome === 'read' ? 0 : 3, said: outcome });
});
