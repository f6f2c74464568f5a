import { expect, test } from 'vitest';
import { withoutCredentials } from '../../src/model/credentials.ts';

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
])('%# is taken out', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

test.each([
  'https://registry.example/@acme%2fcli: 404',
  '@acme/cli@1.0.0 is not there: correct the version.',
  'npm_config_registry is set to http://127.0.0.1:4873/',
  'a basic mistake, bearer of bad news',
  "ENOENT: no such file or directory, open '/home/me:you/a@b'",
])('%s stays as it is', (text) => {
  expect(withoutCredentials(text)).toBe(text);
});
