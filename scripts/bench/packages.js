// What is measured: public packages, fetched once, and made ones.
import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

export const store = join(tmpdir(), 'packgate-bench');
mkdirSync(store, { recursive: true });

/** The tarball of a public package, fetched with npm unless an earlier run did. */
export function fetched(name, version) {
  const file = join(store, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  if (!existsSync(file)) {
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', store], { stdio: 'pipe' });
  }
  return file;
}

/** A package with a bundle in one line, and a map with that much source text. */
export async function made(name, mapBytes, bundleBytes = 20e6) {
  const file = join(store, `${name}.tgz`);
  const statement = Array.from({ length: 997 }, (_, at) => `const v${at}=f(${at * at},"${at}");`).join('');
  const bundle = statement.repeat(Math.ceil(bundleBytes / statement.length));
  const source = JSON.stringify(`${statement}\n`.repeat(20));
  const sources = Math.ceil(mapBytes / source.length);
  const members = {
    'package.json': JSON.stringify({ name: 'made', version: '1.0.0', main: 'bundle.js' }),
    'bundle.js': bundle,
    ...(sources > 0 && {
      'bundle.js.map': `{"version":3,"sources":[${Array(sources).fill('"../src/a.ts"')}],"sourcesContent":[${Array(sources).fill(source)}],"mappings":"AAAA"}`,
    }),
  };
  return await written(file, Object.entries(members));
}

/** A package with so many files of some hundred bytes. */
export async function small(files) {
  const manifest = JSON.stringify({ name: 'made', version: '1.0.0', main: 'lib/0.js' });
  const modules = Array.from({ length: files }, (_, at) => [
    `lib/${at}.js`,
    `export const value${at} = ${at};\n`.repeat(10),
  ]);
  return await written(join(store, `small-${files}.tgz`), [['package.json', manifest], ...modules]);
}

export async function written(file, members) {
  const archive = pack();
  for (const [path, text] of members) archive.entry({ name: `package/${path}` }, text);
  archive.finalize();
  await pipeline(archive, createGzip(), createWriteStream(file));
  return file;
}
