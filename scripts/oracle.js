// node scripts/oracle.js DIR: holds what the reader sees in DIR's archives against what node-tar saw in them, as written down in
// DIR/oracle.jsonl. An archive that the reader refuses or marks as hazardous is counted and no more: only what it lets through has
// to agree. One without a package.json is read again with one before its first entry, so that the reader looks at all of it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readTarball } from '../dist/index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'Usage: node scripts/oracle.js DIR, where DIR has oracle.jsonl and the archives it names.\n',
  );
  process.exit(2);
}
process.exitCode = 3;

const manifest = Buffer.from(JSON.stringify({ name: 'oracle', version: '1.0.0' }));
const counts = { accepted: 0, hazardous: 0, refused: 0, different: 0 };
const codes = new Map();

for (const line of (await readFile(join(folder, 'oracle.jsonl'), 'utf8')).split('\n').filter(Boolean)) {
  const { source, file, gz, node_tar: seen } = JSON.parse(line);
  const stored = await readFile(join(folder, source, file));
  let outcome = await read(gz ? stored : gzipSync(stored));
  let expected = seen;
  if (outcome.code === 'no-manifest') {
    const name = `${firstSegment(seen)}/package.json`;
    expected = [{ path: name, type: 'File', size: manifest.length, sha256: sha256(manifest) }, ...seen];
    outcome = await read(gzipSync(Buffer.concat([await member(name), gz ? gunzipSync(stored) : stored])));
  }
  count(`${source}/${file}`, outcome, expected);
}
for (const [code, number] of [...codes].sort(([, a], [, b]) => b - a)) console.log(`  ${number} ${code}`);
console.log(
  Object.entries(counts)
    .map(([what, number]) => `${number} ${what}`)
    .join(', '),
);
process.exitCode = counts.different === 0 ? 0 : 1;

async function read(bytes) {
  try {
    return { tree: await readTarball(Readable.from([bytes])) };
  } catch (error) {
    if (error.name !== 'PackgateError') throw error;
    return { code: error.code };
  }
}

function count(name, { tree, code }, expected) {
  const hazards = tree?.hazards.filter(({ level }) => level === 'error') ?? [];
  for (const reason of new Set(code === undefined ? hazards.map((hazard) => hazard.code) : [code]))
    codes.set(reason, (codes.get(reason) ?? 0) + 1);
  if (code !== undefined) counts.refused++;
  else if (hazards.length > 0) counts.hazardous++;
  else {
    counts.accepted++;
    const [ours, theirs] = [fromTree(tree), fromOracle(expected)];
    if (ours === theirs) return;
    counts.different++;
    console.log(`${name}\n  reader   ${ours}\n  node-tar ${theirs}`);
  }
}

function fromTree({ entries }) {
  return table([...entries.values()].map(({ path, type, size, sha256: sum }) => [path, type, size, sum]));
}

/** Later entries take the place of earlier ones, as on a disk; the root folder itself is no entry. */
function fromOracle(entries) {
  return table(
    entries.map(({ path, type, size, sha256: sum }) => {
      const below = posix.normalize(path.split('/').slice(1).join('/')).replace(/\/$/, '');
      return type === 'Directory'
        ? [below, 'directory', 0, null]
        : [below, type === 'File' || type === 'OldFile' ? 'file' : type, size, sum];
    }),
  );
}

function table(rows) {
  const byPath = new Map(rows.filter(([path]) => path !== '' && path !== '.').map((row) => [row[0], row]));
  return JSON.stringify([...byPath.values()].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entry without the end of archive that tar-stream writes after it. */
async function member(name) {
  const archive = pack();
  archive.entry({ name }, manifest);
  archive.finalize();
  const pieces = [];
  for await (const piece of archive) pieces.push(piece);
  return Buffer.concat(pieces).subarray(0, -1024);
}

function firstSegment(entries) {
  return entries[0]?.path.split('/')[0] || 'package';
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
