import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, defaultPolicy } from '../src/index.ts';
import { temporaryFolder } from './helpers/packgate.ts';
import { tarball } from './helpers/tarball.ts';

test('the library reads the configuration that the command line reads, unless a policy is given', async () => {
  const cwd = temporaryFolder();
  const manifest = { name: 'kettle', version: '1.0.0' };
  writeFileSync(join(cwd, 'a.tgz'), await tarball({}, manifest));
  writeFileSync(join(cwd, 'b.tgz'), await tarball({ '.env': 'A=1\n' }, manifest));
  const request = { cwd, candidates: ['b.tgz'], baseline: 'a.tgz' };
  expect((await check(request)).verdict).toBe('fail');
  writeFileSync(join(cwd, 'packgate.yml'), 'version: 1\nfail-on: never\n');
  writeFileSync(join(cwd, 'other.yml'), 'version: 1\nrules: { sensitive-file: off }\n');
  expect((await check(request)).verdict).toBe('fail');
  expect((await check({ ...request, config: 'other.yml' })).verdict).toBe('pass');
  expect((await check({ ...request, failOn: 'error' })).verdict).toBe('fail');
  writeFileSync(join(cwd, 'packgate.yml'), 'not yet written');
  await expect(check(request)).rejects.toMatchObject({ code: 'invalid-configuration', exit: 2 });
  expect((await check({ ...request, policy: defaultPolicy })).verdict).toBe('fail');
});
