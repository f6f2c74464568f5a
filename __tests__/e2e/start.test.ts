import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packgate } from '../helpers/packgate.ts';

test('the demonstration shows a leak stopped and its correction passing, with no network', async () => {
  const { code, stdout, stderr } = await packgate(['demo'], {
    env: { npm_config_registry: 'http://127.0.0.1:9/', HTTP_PROXY: 'http://127.0.0.1:9/' },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.indexOf('FAIL')).toBeGreaterThan(-1);
  expect(stdout.indexOf('PASS')).toBeGreaterThan(stdout.indexOf('FAIL'));
  for (const word of ['source-map', 'embedded-sources', 'dist/index.js.map', '1.4.0', '1.4.1']) {
    expect(stdout).toContain(word);
  }
});

test('a demonstration without its server says that it has none', async () => {
  const preload = pathToFileURL(resolve('__tests__/helpers/no-loopback.js')).href;
  expect(await packgate(['demo'], { env: { NODE_OPTIONS: `--import=${preload}` } })).toMatchObject({
    code: 3,
    stdout: '',
    stderr: expect.stringMatching(/^packgate: The demonstration failed\. [^\n]+\(EADDRNOTAVAIL\)[^\n]+\n$/),
  });
});

test('--version and --help answer', async () => {
  expect(await packgate(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect(await packgate(['--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--baseline'),
  });
});

test('a program that has answered ends, whatever may still be waiting in it', async () => {
  const waiting = 'data:text/javascript,setInterval(()=>{},1e6)';
  expect(await packgate(['--help'], { env: { NODE_OPTIONS: `--import=${waiting}` } })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--baseline'),
  });
});
