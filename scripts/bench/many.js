// Whole repositories: generated packages, compared with their last release in a registry on loopback.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { store, written } from './packages.js';
import { root, row, timed, timeRatio, usage } from './timing.js';

const modules = 6;
const counts = [50, 100, 200, 400];
const most = 400;
const cores = availableParallelism();
const cli = join(root, 'dist/cli.js');

/**
 * The time against gzip and the packers, the memory, and how the cost grows with the number of packages. On a machine that does other
 * things too, the ratio of processor time says more than the one of time.
 */
export async function benchMany(packedByNpm = 50) {
  const folder = mkdtempSync(join(store, 'many-'));
  for (const name of ['packages', 'given', 'last', 'packed']) mkdirSync(join(folder, name));
  let bytes = 0;
  for (let at = 0; at < most; at++) bytes += await generate(folder, at);
  const { server, registry } = await registryOf(folder);
  const kilobytes = (bytes / most / 1000).toFixed(0);
  process.stdout.write(
    `${most} generated packages of ${modules} scripts, ${kilobytes} kB each, on ${cores} cores\n`,
  );
  try {
    const each = [];
    for (const count of counts) each.push(await tarballs(folder, count, registry));
    for (const what of ['processor', 'time']) {
      const growth = (each.at(-1)[what] / each[0][what]).toFixed(2);
      row(`tarballs: each of ${most} / of ${counts[0]}`, `${growth} × the ${what}`, 'at most 1.00');
    }
    const packed = [];
    for (const count of counts) packed.push(await folders(folder, count, registry, bun));
    const packing = (packed.at(-1) / packed[0]).toFixed(2);
    row(`folders: each of ${most} / of ${counts[0]}`, `${packing} × the processor`, 'at most 1.00');
    await folders(folder, packedByNpm, registry, npm);
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

/** Gives back the seconds for each package. */
async function tarballs(folder, count, registry) {
  const given = named(count).map((name) => join(folder, `given/${name}.tgz`));
  const check = [process.execPath, cli, 'check', ...given, '--registry', registry, '--quiet'];
  const all = given.flatMap((file) => [file, file.replace('/given/', '/last/')]).join(' ');
  const atOnce = ['sh', '-c', `gzip -dc ${all} >/dev/null`];
  const oneByOne = ['sh', '-c', `for file in ${all}; do gzip -dc $file >/dev/null; done`];
  const ratio = async (gzip) => `${(await timeRatio(check, gzip, 3)).toFixed(2)} × the time`;
  row(`${count} tarballs / one gzip -dc of all`, await ratio(atOnce), 'at most 2.50');
  if (count === most) row(`${count} tarballs / a gzip -dc of each`, await ratio(oneByOne), '');
  const { peak, ...spent } = await usage(check);
  row(`${count} tarballs`, `${Math.round(peak / 1e6)} MB at its peak`, 'at most 400');
  const each = { processor: spent.processor / count, time: spent.time / count };
  const [processor, time] = [each.processor, each.time].map((seconds) => (seconds * 1000).toFixed(1));
  row(`${count} tarballs: each`, `${processor} ms of processor`, `${time} ms of time`);
  return each;
}

const npm = { name: 'npm', words: 'npm pack --silent --pack-destination' };
const bun = {
  name: 'bun',
  words: `'${join(root, 'node_modules/.bin/bun')}' pm pack --quiet --destination`,
};

/** As many packers at once as there are cores, in both. Gives back the seconds of processor for each package. */
async function folders(folder, count, registry, packer) {
  const workspaces = named(count).map((name) => `packages/${name}`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, workspaces }));
  const pack = `cd '${folder}' && printf '%s\\n' ${workspaces.join(' ')} | xargs -P ${cores} -I{} sh -c 'cd {} && exec "$@" ../../packed >/dev/null' pack ${packer.words}`;
  const check = `cd '${folder}' && PATH="${join(root, 'node_modules/.bin')}:$PATH" '${process.execPath}' '${cli}' check --packer ${packer.name} --registry ${registry} --quiet`;
  const [packing, checking] = [await timed(pack), await timed(check)];
  const what = `${count} folders / ${packer.name} packing all`;
  const limit = packer === npm ? 'at most 1.15' : '';
  row(what, `${(checking.time / packing.time).toFixed(2)} × the time`, limit);
  row(what, `${(checking.processor / packing.processor).toFixed(2)} × the processor`, limit);
  return checking.processor / count;
}

const named = (count) => Array.from({ length: count }, (_, at) => `part-${String(at).padStart(3, '0')}`);

/** A folder, its tarball, and its last release, in which one script was shorter. Gives back how many bytes are in it. */
async function generate(folder, at) {
  const name = named(at + 1)[at];
  const random = randomOf(at + 1);
  const scripts = Array.from({ length: modules }, (_, file) => [
    `lib/${file}.js`,
    functions(random, 10 + Math.floor(random() * 25)),
  ]);
  const before = scripts.map(([path, text], file) => [
    path,
    file === 0 ? text.slice(0, text.lastIndexOf('export')) : text,
  ]);
  const manifest = (version) => ['package.json', JSON.stringify({ name, version, main: 'lib/0.js' })];
  const members = [manifest('1.0.1'), ...scripts];
  mkdirSync(join(folder, 'packages', name, 'lib'), { recursive: true });
  for (const [path, text] of members) writeFileSync(join(folder, 'packages', name, path), text);
  await written(join(folder, `given/${name}.tgz`), members);
  await written(join(folder, `last/${name}.tgz`), [manifest('1.0.0'), ...before]);
  return members.reduce((sum, [, text]) => sum + text.length, 0);
}

const syllables = 'ac cor da el fi go hy in jo ka lu mer no op pa quo re si tu un va wi xe yo zu'.split(' ');
const verbs = ['return', 'const', 'if', 'for', 'await', 'throw', 'case'];

/** Text that compresses as scripts do, between three and four times: words that come back, and names and numbers that do not. */
function functions(random, count) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const known = Array.from({ length: 60 }, word);
  const name = () => (random() < 0.75 ? pick(known) : word());
  const statement = () => {
    const [a, b, c] = [name(), name(), name()];
    const number = Math.floor(random() * 1000);
    return pick([
      `const ${a} = ${b}.${c}(${name()}, ${number});`,
      `if (${a} === ${b} || ${c} > ${number}) return ${name()};`,
      `for (const ${a} of ${b}) ${c}.set(${a}, ${name()} * ${number});`,
      `throw new TypeError('${a} of ${b} must not be ${c}');`,
      `// ${pick(verbs)} the ${a} when ${b} is ${c}`,
      `${a}.${b} ??= await ${c}({ ${name()}: ${number} });`,
    ]);
  };
  const body = () =>
    Array.from({ length: 3 + Math.floor(random() * 6) }, () => `  ${statement()}\n`).join('');
  return Array.from(
    { length: count },
    () => `export async function ${word()}${word()}(${name()}, ${name()}) {\n${body()}}\n\n`,
  ).join('');
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed) {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Has version 1.0.0 of each, in memory. */
async function registryOf(folder) {
  const answers = new Map();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url);
    response.writeHead(answer === undefined ? 404 : 200).end(answer ?? '{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${server.address().port}/`;
  for (const name of named(most)) {
    const bytes = readFileSync(join(folder, 'last', `${name}.tgz`));
    const path = `${name}/-/${name}-1.0.0.tgz`;
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const version = { name, version: '1.0.0', dist: { tarball: `${registry}${path}`, integrity } };
    const all = { name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } };
    answers.set(`/${path}`, bytes);
    answers.set(`/${name}/1.0.0`, JSON.stringify(version));
    answers.set(`/${name}`, JSON.stringify(all));
  }
  return { server, registry };
}
