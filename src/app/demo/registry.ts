import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PackgateError, undecided } from '../../model/errors.ts';

interface EmbeddedRegistry {
  readonly url: string;
  close(): void;
}

/** A registry with one release of one package, on loopback and in this process. */
export async function embeddedRegistry(
  name: string,
  version: string,
  tarball: Buffer,
): Promise<EmbeddedRegistry> {
  const server = createServer((request, response) => {
    const answers = new Map([
      [`/${name}`, () => json(packument(name, version, tarball, url))],
      [`/${name}/${version}`, () => json(manifest(name, version, tarball, url))],
      [`/${name}/-/${name}-${version}.tgz`, () => tarball],
    ]);
    const answer = answers.get(request.url ?? '');
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(answer === undefined ? json({ error: 'not found' }) : answer());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notStarted(error)));
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${portOf(server)}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const notStarted = (error: NodeJS.ErrnoException): PackgateError =>
  undecided(
    'demo-failed',
    `The demonstration failed. It needs a server on 127.0.0.1, which could not be started (${error.code}): check that this machine has a loopback interface.`,
    error,
  );

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const json = (document: object): Buffer => Buffer.from(JSON.stringify(document));

const manifest = (name: string, version: string, tarball: Buffer, url: string) => ({
  name,
  version,
  dist: {
    tarball: `${url}/${name}/-/${name}-${version}.tgz`,
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
  },
});

const packument = (name: string, version: string, tarball: Buffer, url: string) => ({
  name,
  'dist-tags': { latest: version },
  versions: { [version]: manifest(name, version, tarball, url) },
});
