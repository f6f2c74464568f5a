import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openGitHub } from '../../src/github/octokit.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Its address, and what it was asked with which token. */
async function listening(answer: RequestListener): Promise<{ url: string; asked: unknown[] }> {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push([request.method, request.url, request.headers.authorization]);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const document: RequestListener = (_, response) =>
  void response.setHeader('content-type', 'application/json').end('{"parents":[]}');

const commit = { owner: 'acme', repo: 'kettle', commit_sha: 'a1' };

test('a repository that was renamed is followed on the same server, with the token', async () => {
  const gitHub = await listening((request, response) => {
    if (request.url?.startsWith('/repositories/')) return document(request, response);
    response.writeHead(301, { location: '/repositories/7/git/commits/a1' }).end('{}');
  });
  const octokit = await openGitHub({ apiUrl: gitHub.url, token: 'made-up' });
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', commit);
  expect(data).toEqual({ parents: [] });
  expect(gitHub.asked).toEqual([
    ['GET', '/repos/acme/kettle/git/commits/a1', 'token made-up'],
    ['GET', '/repositories/7/git/commits/a1', 'token made-up'],
  ]);
});

test('a comment that is sent on is written there, and not only read', async () => {
  const gitHub = await listening((request, response) => {
    if (request.url === '/there') return document(request, response);
    response.writeHead(307, { location: '/there' }).end('{}');
  });
  const octokit = await openGitHub({ apiUrl: gitHub.url, token: 'made-up' });
  await octokit.request('POST /repos/acme/kettle/issues/1/comments', { body: 'x' });
  expect(gitHub.asked.at(-1)).toEqual(['POST', '/there', 'token made-up']);
});

test('no other server gets the token, not even one that differs in its port alone', async () => {
  const other = await listening(document);
  const gitHub = await listening((_, response) => {
    response.writeHead(302, { location: `${other.url}/there` }).end('{}');
  });
  const octokit = await openGitHub({ apiUrl: gitHub.url, token: 'made-up' });
  const asked = octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', commit);
  await expect(asked).rejects.toThrow('it redirects to another server');
  expect(other.asked).toEqual([]);
});
