// Whole repositories: generated packages, held against their last release in a registry on loopback.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { store, written } from './packages.js';
import { root, row, timeRatio, usage } from './timing.js';

const modules = 20;
const line = (at) => `export const value${at} = (a, b) => a * ${at * at} + b % ${at + 7};\n`;

/** The time, the memory, and how both grow with the number of packages. */
export async function benchMany() {
  const found = [];
  for (const count of [50, 400]) found.push(await measured(count));
  const [few, many] = found;
  row('400 packages / 50, each', `${(many / few).toFixed(2)} × the time`, 'about 1');
}

async function measured(count) {
  const folder = mkdtempSync(join(store, 'many-'));
  const { server, registry } = await registryOf(folder);
  try {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, workspaces: ['packages/*'] }),
    );
    for (const name of ['packages', 'given', 'last', 'packed']) mkdirSync(join(folder, name));
    for (let at = 0; at < count; at++) await generate(folder, `part-${String(at).padStart(3, '0')}`, at);
    const cli = join(root, 'dist/cli.js');
    const given = `cd '${folder}' && '${process.execPath}' '${cli}' check 'given/*.tgz' --registry ${registry} --quiet`;
    const gzip = `cd '${folder}' && gzip -dc given/*.tgz last/*.tgz >/dev/null`;
    process.stdout.write(`made: ${count} packages of ${modules} files\n`);
    const times = await timeRatio(['sh', '-c', given], ['sh', '-c', gzip], 3);
    row('tarballs / gzip -dc of all', `${times.toFixed(2)} × the time`, 'at most 2.50');
    const files = Array.from({ length: count }, (_, at) => join(folder, `given/${at}.tgz`));
    const check = [process.execPath, cli, 'check', ...files, '--registry', registry, '--quiet'];
    const { peak, processor } = await usage(check);
    row('tarballs', `${Math.round(peak / 1e6)} MB at its peak`, 'at most 400');
    row('tarballs', `${((processor / count) * 1000).toFixed(1)} ms of processor each`, '');
    const pack = `cd '${folder}' && ls packages | xargs -P ${availableParallelism()} -I{} sh -c 'cd packages/{} && npm pack --silent --pack-destination ../../packed'`;
    const folders = `cd '${folder}' && '${process.execPath}' '${cli}' check --registry ${registry} --quiet`;
    const packing = await timeRatio(['sh', '-c', folders], ['sh', '-c', pack], 1);
    row('folders / npm pack of all', `${packing.toFixed(2)} × the time`, 'at most 1.15');
    return processor / count;
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

/** A folder, its tarball, and its last release, which has one line less in each file. */
async function generate(folder, name, at) {
  const manifest = (version) => JSON.stringify({ name, version, main: 'lib/0.js' });
  const members = (version, lines) => [
    ['package.json', manifest(version)],
    ...Array.from({ length: modules }, (_, file) => [
      `lib/${file}.js`,
      Array.from({ length: lines }, (_, number) => line(number + file)).join(''),
    ]),
  ];
  mkdirSync(join(folder, 'packages', name, 'lib'), { recursive: true });
  for (const [path, text] of members('1.0.1', 100)) writeFileSync(join(folder, 'packages', name, path), text);
  await written(join(folder, `given/${at}.tgz`), members('1.0.1', 100));
  await written(join(folder, `last/${name}.tgz`), members('1.0.0', 99));
}

/** Has version 1.0.0 of each. */
async function registryOf(folder) {
  const server = createServer((request, response) => {
    const [, name = ''] = request.url.split('/');
    const bytes = readFileSync(join(folder, 'last', `${name}.tgz`));
    if (request.url.endsWith('.tgz')) return response.end(bytes);
    const tarball = `${registry}${name}/-/${name}-1.0.0.tgz`;
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const version = { name, version: '1.0.0', dist: { tarball, integrity } };
    const all = { name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } };
    response.end(JSON.stringify(request.url.endsWith('/1.0.0') ? version : all));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${server.address().port}/`;
  return { server, registry };
}
