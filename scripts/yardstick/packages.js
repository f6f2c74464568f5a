// Real packages: whether any of them is refused, or let through with an error.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTarball } from '../../dist/index.js';

export async function packagesRead(folder) {
  let read = 0;
  let refused = 0;
  for (const file of tarballs(folder)) {
    read++;
    const outcome = await readTarball(createReadStream(file)).then(
      ({ hazards }) => hazards.filter(({ level }) => level === 'error').map(({ code }) => code),
      ({ code, message }) => [code ?? message],
    );
    if (outcome.length === 0) continue;
    refused++;
    process.stderr.write(`${file}: ${outcome.join(', ')}\n`);
  }
  return { read, refused };
}

/** The largest first. */
export function tarballs(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(other).size - statSync(one).size);
}
