import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiding, withoutCredentials } from '../../src/text/credentials.ts';

const token = 'aB3'.repeat(12);

test.each([
  [`GET https://me:${token}@registry.example/a failed`, 'GET https://…@registry.example/a failed'],
  [`https://:${token}@registry.example/`, 'https://…@registry.example/'],
  [`authorization: Bearer ${token}`, 'authorization: Bearer …'],
  [`Basic ${btoa(`me:${token}`)}`, 'Basic …'],
  [`//registry.example/:_authToken=${token}`, '//registry.example/:_authToken=…'],
  [`{"_password": "${token}"}`, '{"_password": "…"}'],
  [`bad token npm_${token}`, 'bad token npm_…'],
  [`gh${'s'}_${token}.${token}`, 'ghs_…'],
  [`cut: npm_${token.slice(0, 9)}`, 'cut: npm_…'],
  [`glpat${'-'}${token.slice(0, 20)} is refused`, 'glpat-… is refused'],
  [`https://${token}@git.example/a.git`, 'https://…@git.example/a.git'],
  [`https://me:p@${token}@registry.example/`, 'https://…@registry.example/'],
  [`https://me:p/${token}@registry.example/`, 'https://…@registry.example/'],
  [`https://a.example/x.tgz?X-Amz-Signature=${token}&a=b`, 'https://a.example/x.tgz?X-Amz-Signature=…&a=b'],
  [`https://a.example/x?se=1&sig=${token}%3D`, 'https://a.example/x?se=1&sig=…'],
  [`https://a.example/x?token=${token}#top`, 'https://a.example/x?token=…#top'],
  [`authorization=Bearer%20${token}`, 'authorization=Bearer%20…'],
])('%# is taken out', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

test.each([
  'https://registry.example/@acme%2fcli: 404',
  '@acme/cli@1.0.0 is not there: correct the version.',
  'npm_config_registry is set to http://127.0.0.1:4873/',
  'a basic mistake, bearer of bad news',
  "ENOENT: no such file or directory, open '/home/me:you/a@b'",
  'git+ssh://git@git.example/acme/cli.git#main',
  'https://registry.example:8443/@acme/cli/-/cli-1.0.0.tgz?cache=1',
  'npm_lifecycle_event and npm_package_json are set',
])('%s stays as it is', (text) => {
  expect(withoutCredentials(text)).toBe(text);
});

describe('what is known by its value', () => {
  test('is gone wherever it stands, the longest first, and lines stay lines', () => {
    const hide = hiding(['secret-one', 'secret-one-and-more', 'first\nsecond']);
    expect(hide('a secret-one-and-more, secret-one.')).toBe('a …, ….');
    expect(hide('a first\nsecond b')).toBe('a …\n… b');
    expect(hide('nothing')).toBe('nothing');
  });

  test('whatever it is made of', () => {
    const property = fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (secret, before, after) => {
        fc.pre(!'…\n'.includes(secret) && !secret.includes('…'));
        expect(hiding([secret])(before + secret + after)).not.toContain(secret);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
