import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openGitHub } from '../../src/github/octokit.ts';

afterEach(() => vi.unstubAllEnvs());

test('GitHub is asked through the proxy of the job, with the token', async () => {
  const asked: unknown[] = [];
  const proxy = createServer(({ url, headers }, response) => {
    asked.push([url, headers.authorization]);
    response.setHeader('content-type', 'application/json');
    response.end('{"parents":[]}');
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  const octokit = await openGitHub({ apiUrl: 'http://github.example/api/v3', token: 'made-up' });
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...{ owner: 'acme', repo: 'kettle', commit_sha: 'a1' },
  });
  proxy.close();
  expect(data).toEqual({ parents: [] });
  expect(asked).toEqual([['http://github.example/api/v3/repos/acme/kettle/git/commits/a1', 'token made-up']]);
});
