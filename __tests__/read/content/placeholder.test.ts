import { describe, expect, test } from 'vitest';
import { findSecrets, isPlaceholder } from '../../../src/read/content/secrets.ts';
import { scan } from './scan.ts';
import { samples, variants } from './secret-samples.ts';

/** Pieced together, so that no scanner stops at this file. */
const url = (scheme: string, user: string, password: string): string =>
  [scheme, '://', user, ':', password, '@db.host.test/x'].join('');

const found = async (text: string): Promise<string[]> =>
  (await findSecrets('README.md', scan('README.md', text).suspects)).map(({ detector }) => detector);

describe('what stands for a secret', () => {
  test.each([
    url('https', 'user', 'pass'),
    url('https', 'username', 'password'),
    url('mongodb+srv', 'root', 'randompassword'),
    url('postgresql', 'postgres', 'mysecretpassword'),
    url('postgres', 'admin', 'admin'),
    url('mysql', 'user', 'your-password'),
    url('mysql', 'user', 'random_password'),
    url('mysql', 'user', 'changeme'),
    url('mysql', 'user', '<password>'),
    url('postgres', 'user', 'xxxxxx'),
    url('postgres', 'user', '********'),
    `SLACK_BOT_TOKEN=${['xoxb', 'your', 'bot', 'token'].join('-')}`,
    `token: ${['ghp', 'x'.repeat(36)].join('_')}`,
    `//registry.example/:_authToken=${['npm', '0'.repeat(36)].join('_')}`,
  ])('%s', async (text) => {
    expect(await found(`see \`${text}\` for that\n`)).toEqual([]);
  });
});

describe('what may be one', () => {
  test.each([
    url('https', 'user', 'hunter22x'),
    url('https', 'deploy', 'Passw0rd1x'),
    url('postgres', 'admin', 'passw0rd-2024'),
    url('mysql', 'app', 'secretive9'),
    url('mysql', 'app', '$ecret9x7'),
    url('mysql', 'app', '[k9x7Qw2'),
    url('mysql', 'app', 'k9x7Qw2%'),
  ])('%s', async (text) => {
    expect(await found(`see \`${text}\` for that\n`)).toHaveLength(1);
  });

  test.each([...Object.entries(samples), ...variants])('%s', (detector, secret) => {
    expect(isPlaceholder(detector, secret)).toBe(false);
  });
});
