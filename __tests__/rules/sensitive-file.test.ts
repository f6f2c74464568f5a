import { describe, expect, test } from 'vitest';
import type { TreeSpec } from '../helpers/tree.ts';
import { evidence, told } from './told.ts';

const kindOf = (path: string): string | undefined =>
  evidence('sensitive-file', {}, { files: [[path, { content: { text: false } }]] })[0]?.kind;

describe('told by name', () => {
  test.each([
    [
      'environment',
      [
        '.env',
        '.dev.vars.production',
        'app/.env.local',
        '.env-dylan',
        '.env_old',
        '.env.dist',
        '.dev.vars',
        '.ENV',
        '.env.production',
        '.envrc',
        'config/production.env',
      ],
    ],
    [
      'registry-credentials',
      [
        '.npmrc',
        'a/.npmrc',
        '.netrc',
        '_netrc',
        '.pypirc',
        '.git-credentials',
        '.docker/config.json',
        '.pgpass',
        '.sentryclirc',
        '.dockerconfigjson',
        '.vault-token',
      ],
    ],
    [
      'private-key',
      [
        'id_rsa',
        '.ssh/id_ed25519',
        'test/fixtures/server.key',
        'key.pem',
        'certs/server.pem',
        'server-key.pem',
        'ca-key.pem',
        'private.pem',
        'a.p12',
        'b.pfx',
        'c.ppk',
        'AuthKey_1.p8',
        'secring.gpg',
        'private-key.asc',
      ],
    ],
    ['keystore', ['release.keystore', 'a.jks', 'passwords.kdbx', 'login.keychain-db']],
    [
      'cloud-credentials',
      [
        '.aws/credentials',
        'service-account.json',
        'my-serviceAccountKey.json',
        'gcp-service_account-prod.json',
        'x-firebase-adminsdk-1a2b.json',
        '.config/gcloud/legacy.db',
        'application_default_credentials.json',
        '.kube/config',
        'terraform.tfstate',
        'prod.auto.tfvars',
        '.s3cfg',
        'local.settings.json',
        'config/credentials.json',
        'client_secret_1-a.apps.googleusercontent.com.json',
        'client-secrets.json',
        'gha-creds-1a2b.json',
        'deploy/kubeconfig.yaml',
        '.databrickscfg',
        '.clasprc.json',
        'terraform.tfvars',
        '.terraform/terraform.tfstate',
        '.serverless/out.zip',
      ],
    ],
    [
      'git-folder',
      [
        '.git/config',
        'a/.git/HEAD',
        '.git',
        '.svn/entries',
        '.hg/store',
        '.git-old/HEAD',
        '_git/config',
        '.git.bak/HEAD',
        '.git~/HEAD',
      ],
    ],
    [
      'database',
      ['data.sqlite', 'a.sqlite3', 'dump.sql', 'prod-dump.sql', 'backup.2024.sql', 'dump.sql.gz', 'dump.rdb'],
    ],
    ['recording', ['login.har']],
    ['shell-history', ['.bash_history', 'home/.zsh_history', '.node_repl_history', '.psql_history']],
  ])('%s', (kind, paths) => {
    expect(paths.map((path) => [path, kindOf(path)])).toEqual(paths.map((path) => [path, kind]));
  });

  test.each([
    '.env.example',
    '.dev.vars.example',
    'example.tfvars',
    '.github/a.yml',
    '.gitbook/a.md',
    '.env.sample',
    'app/.env.template',
    '.env.local.example',
    'example.env',
    '.env.empty',
    'template/ios/_xcode.env',
    'env.js',
    '.environment',
    'src/env.d.ts',
    'lib/npmrc.js',
    'id_rsa.pub',
    'ca-bundle.pem',
    'cacert.pem',
    'roots.pem',
    'cert.pem',
    'fullchain.pem',
    'public.pem',
    'public-key.pem',
    'test/fixtures/pubkey.pem',
    'dhparam.pem',
    'key.js',
    'keys/index.js',
    'android/app/debug.keystore',
    'service-account.schema.json',
    'services/account.json',
    'migrations/001.sql',
    'lib/dump.js',
    'git/index.js',
    '.gitignore',
    '.gitkeep',
    'history.js',
    'kube/config.js',
  ])('not %s', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });
});

test.each<[string, TreeSpec | null, TreeSpec, string[]]>([
  ['143 bytes are enough', {}, { files: { '.env-dylan': 143 } }, ['error .env-dylan']],
  ['with nothing published', null, { files: { '.npmrc': 10 } }, ['error .npmrc']],
  [
    'a repository is one finding',
    {},
    { files: { '.git/HEAD': 1, '.git/objects/aa/bb': 2, '.git/hooks/id_rsa': 3 } },
    ['error .git/'],
  ],
  ['already published', { files: { '.env': 'A=1' } }, { files: { '.env': 'A=1' } }, ['existing 1: .env']],
  ['of other bytes', { files: { '.env': 'A=1' } }, { files: { '.env': 'A=2' } }, ['error .env']],
  [
    'the same under another name',
    { files: { '.env': 'A=1'.repeat(50) } },
    { files: { 'lib/.env.local': 'A=1'.repeat(50) } },
    ['existing 1: lib/.env.local'],
  ],
  ['another database', { files: { 'a.sqlite': 1 } }, { files: { 'a.sqlite': 2 } }, ['warning a.sqlite']],
  [
    'a repository as before',
    { files: { '.git/HEAD': 1 } },
    { files: { '.git/HEAD': 1 } },
    ['existing 1: .git/'],
  ],
  [
    'a repository with something else in it',
    { files: { '.git/HEAD': 1 } },
    { files: { '.git/HEAD': 1, '.git/objects/aa': 2 } },
    ['error .git/'],
  ],
  [
    'a harmless file renamed into one',
    { files: { 'settings.txt': 'A=1'.repeat(50) } },
    { files: { '.env': 'A=1'.repeat(50) } },
    ['error .env'],
  ],
  [
    'by its format',
    {},
    { files: { 'blob.bin': { content: { format: 'sqlite' } }, k: { content: { format: 'jks' } } } },
    ['error blob.bin', 'error k'],
  ],
  ['a presentation', {}, { files: { 'talk.key': { content: { format: 'zip' } } } }, []],
  ['no file of that kind', {}, { files: { 'index.js': 1 } }, []],
  [
    'inside forgotten dependencies it still counts',
    {},
    { files: { 'node_modules/a/.env': 1 } },
    ['error node_modules/a/.env'],
  ],
  [
    'hostile names',
    {},
    {
      files: [
        ['__proto__/.env', 1],
        ['\u202e.env', 1],
      ],
    },
    ['error __proto__/.env', 'error \u202e.env'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told('sensitive-file', before, after)).toEqual(expected);
});
