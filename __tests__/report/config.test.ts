import { expect, test } from 'vitest';
import { resolvePolicy } from '../../src/config/resolve.ts';
import { renderConfig, renderConfigJson } from '../../src/report/terminal/config.ts';
import { plain } from '../../src/report/terminal/lines.ts';
import { configIn } from '../config/mistakes.ts';

const look = { paint: plain, columns: null };
const config = configIn(`version: 1
rules: { package-growth: { error: 60% }, media: note }
files: { allow: [dist/**, "\\u202e##[group]"] }
packages:
  '@acme/*':
    fail-on: never
    waivers: [{ rule: secret, path: '**', reason: test keys, expires: 2027-01-31 }]
`);

test('a line for each value: the key, what holds, and where that is written', () => {
  const policy = resolvePolicy(config, '@acme/cli');
  const told = renderConfig({ packageName: '@acme/cli', file: 'packgate.yml', policy }, look);
  const rows = told.split('\n').map((row) => row.replace(/ {2,}/g, '  ').trimEnd());
  expect(rows[0]).toBe('│ @acme/cli, by packgate.yml');
  expect(rows).toEqual(
    expect.arrayContaining([
      '│ fail-on  never  packgate.yml:6, packages "@acme/*"',
      '│ rules.package-growth  default  default',
      '│ rules.package-growth.error  60%  packgate.yml:2',
      '│ rules.package-growth.floor  100 kB  default',
      '│ rules.media  note  packgate.yml:2',
      '│ rules.secret  default  default',
      '│ files.allow  dist/**  packgate.yml:3',
      '│ files.allow  \\u{202e}##\\[group]  packgate.yml:3',
      '│ waivers: secret  ** until 2027-01-31  packgate.yml:7, packages "@acme/*"',
    ]),
  );
});

test('without a configuration everything is a default', () => {
  const told = renderConfig({ packageName: null, file: null, policy: resolvePolicy(null, null) }, look);
  expect(told).toMatch(/^│ a package without a name, by the defaults: there is no configuration\n/);
  expect(
    told
      .trimEnd()
      .split('\n')
      .slice(1)
      .every((row) => row.endsWith(' default')),
  ).toBe(true);
  expect(told).toMatch(/files\.allow +everything +default/);
});

test('the same as JSON', () => {
  const policy = resolvePolicy(config, '@acme/cli');
  const document = JSON.parse(renderConfigJson([{ packageName: '@acme/cli', file: 'packgate.yml', policy }]));
  const override = { kind: 'package', file: 'packgate.yml', pattern: '@acme/*' };
  expect(document).toMatchObject({
    package: '@acme/cli',
    file: 'packgate.yml',
    'fail-on': { value: 'never', origin: { ...override, line: 6 } },
    rules: {
      media: { level: { value: 'note' }, error: { value: 1_000_000, origin: { kind: 'default' } } },
      'package-growth': { error: { value: 60, origin: { kind: 'file', file: 'packgate.yml', line: 2 } } },
    },
    files: { allow: { origin: { kind: 'file', line: 3 } } },
    waivers: [{ value: { rule: 'secret', expires: '2027-01-31' }, origin: { ...override, line: 7 } }],
  });
});

test('several as a list', () => {
  const policy = resolvePolicy(config, '@acme/cli');
  const both = ['a', 'b'].map((packageName) => ({ packageName, file: null, policy }));
  expect(JSON.parse(renderConfigJson(both))).toMatchObject([{ package: 'a' }, { package: 'b' }]);
});
