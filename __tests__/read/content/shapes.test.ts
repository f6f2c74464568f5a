import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileClass } from '../../../src/read/content/file-class.ts';
import { findSecrets } from '../../../src/read/content/secrets.ts';
import { tracesFor } from '../../../src/read/content/traces.ts';
import { scan } from './scan.ts';

/** As good as random, and the same in each run. */
const any = (length: number, alphabet = letters, seed = ''): string =>
  Array.from(
    { length },
    (_, at) =>
      alphabet[createHash('sha256').update(`${seed}${at}`).digest().readUInt16BE() % alphabet.length],
  ).join('');
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = `${capitals}${capitals.toLowerCase()}0123456789`;
const hex = (length: number, seed = ''): string => any(length, '0123456789abcdef', seed);
const base64 = (text: string): string => Buffer.from(text).toString('base64url');
const botId = Buffer.from('123456789012345678').toString('base64');
const token = (head: object, claims: object): string =>
  [base64(JSON.stringify(head)), base64(JSON.stringify(claims)), any(43)].join('.');
const key = ['AK', any(16, `${capitals}234567`)].join('IA');

const found = async (text: string): Promise<string[]> =>
  (await findSecrets('a.js', scan('a.js', text).suspects)).map(({ detector }) => detector);

/** Put together at run time, so that none of them stands in a file. */
const secrets: readonly (readonly [string, string])[] = [
  ['stripe-key', ['"rk', 'live', `${any(24)}"`].join('_')],
  ['google-api-key', ['"AI', `${any(33)}"`].join('zaSy')],
  ['google-oauth-secret', ['"GOC', `${any(28)}"`].join('SPX-')],
  ['digitalocean-token', ['"dop', 'v1', `4${'0'.repeat(30)}8${'0'.repeat(32)}"`].join('_')],
  ['digitalocean-token', ['"doo', 'v1', `${hex(64)}"`].join('_')],
  ['supabase-key', ['"sb', 'secret', `${any(22)}"`].join('_')],
  ['huggingface-token', ['"hf', `${any(33)}7"`].join('_')],
  ['square-token', ['"EA', `${any(60)}"`].join('AA')],
  ['mailgun-key', [`"${hex(32)}`, hex(8, 'a'), `${hex(8, 'b')}"`].join('-')],
  ['new-relic-key', ['"', 'AL"'].join(`${hex(36)}NR`)],
  [
    'slack-webhook',
    ['"https://hooks.slack', `com/workflows/T01ABCDEF/A02ABCDEF/1234567890/${any(24)}"`].join('.'),
  ],
  ['twilio-token', ['"A', `${hex(32)}", "${hex(32, 'b')}"`].join('C')],
  ['twilio-token', ['TWILIO_AUTH', `TOKEN=${hex(32)}\n`].join('_')],
  ['twilio-token', [`twilioAuth`, `: '${hex(32)}'\n`].join('Token')],
  ['azure-account-key', ['Account', `=${any(86)}==`].join('Key')],
  ['azure-account-key', ['SharedAccess', `=${any(43)}=`].join('Key')],
  ['aws-access-key', [`{ id: "${key}", secret`, `"${any(40)}" }`].join(': ')],
  ['aws-access-key', [`{ secret: "${any(40)}", id`, `"${key}" }`].join(': ')],
  ['private-jwk', [`{"kty":"RSA","n":"${any(342)}"`, `"d":"${any(342, letters, 'd')}"}`].join(',')],
  [
    'private-jwk',
    [`{ kty: 'EC', crv: 'P-256', x: '${any(43)}'`, `d: '${any(43, letters, 'd')}' }`].join(','),
  ],
  ['private-jwk', ['{\n  "kty": "oct"', `"k": "${any(43)}"\n}`].join(',\n  ')],
  ['json-web-token', `"${token({ alg: 'RS256' }, { sub: 'user-77' })}"`],
  ['redis-connection', ['rediss://:', any(20), '@cache.acme.test'].join('')],
  ['amqp-connection', ['amqps://app:', any(20), '@mq.acme.test'].join('')],
  ['pypi-token', ['"pypi', `AgEIcHlwaS5vcmc${any(140)}"`].join('-')],
  ['sentry-token', ['"sntrys', `eyJ${any(120)}_${any(43)}"`].join('_')],
  ['sentry-token', ['"sntryu', `${hex(64)}"`].join('_')],
  ['telegram-bot-token', ['"1234567890', `AA${any(33)}"`].join(':')],
  ['telegram-bot-token', ['"https://api.telegram.org/bot1234567890', `AA${any(33)}/sendMessage"`].join(':')],
  ['mapbox-token', ['"sk', `eyJ1IjoiYWNtZSIsImEiOiJj${any(40)}`, `${any(22)}"`].join('.')],
  ['netlify-token', ['"nfp', `${any(36)}"`].join('_')],
  ['neon-key', ['"napi', `${hex(64)}"`].join('_')],
  ['posthog-key', ['"phx', `${any(43)}"`].join('_')],
  ['typeform-token', ['"tfp', `${any(59)}"`].join('_')],
  ['buildkite-token', ['"bkua', `${hex(40)}"`].join('_')],
  ['langsmith-key', ['"lsv2', 'pt', hex(32), `${hex(10)}"`].join('_')],
  ['contentful-token', ['"CFPAT', `${any(43)}"`].join('-')],
  [
    'discord-webhook',
    ['"https://discord.com/api', 'webhooks', '123456789012345678', `${any(68)}"`].join('/'),
  ],
  ['discord-bot-token', [`"${botId}`, any(6), `${any(38, letters, 'd')}"`].join('.')],
  ['new-relic-key', ['"NRAK', `${any(27, `${capitals}0123456789`)}"`].join('-')],
  ['postman-key', ['"PMAK', hex(24), `${hex(34)}"`].join('-')],
  ['atlassian-token', ['"ATATT3', `${any(180)}=0A1B2C3D"`].join('xFfGF0')],
  ['age-key', ['"AGE-SECRET', 'KEY', `1${any(58, capitals)}"`].join('-')],
  ['npm-auth-token', ['npmAuth', ` "${hex(36)}"\n`].join('Token:')],
  ['npm-auth-token', ['//registry.acme.test/:_auth', `${hex(36)}\n`].join('Token=')],
  [
    'npm-basic-auth',
    ['npmAuth', ` "${Buffer.from(`deploy:${any(12)}`).toString('base64')}"\n`].join('Ident:'),
  ],
  [
    'npm-basic-auth',
    ['//registry.acme.test/:_au', `${Buffer.from(`me:${any(12)}`).toString('base64')}\n`].join('th='),
  ],
  ['docker-password', [`{"auths":{"ghcr.io":{"username":"deploy","pass`, `"${any(20)}"}}}`].join('word":')],
  ['atlassian-token', ['"ATCTT3', `${any(180)}=0A1B2C3D"`].join('xFfGN0')],
  ['atlassian-token', ['"AT', `${any(32)}"`].join('BB')],
  ['slack-token', ['"xoxe.xo', `p-1-${any(150, capitals)}"`].join('x')],
  ['cloudflare-token', ['"cfut', `${any(40)}${hex(8)}"`].join('_')],
  ['rubygems-key', ['"rubygems', `${hex(48)}"`].join('_')],
  ['planetscale-token', ['"pscale_oauth', `${any(43)}"`].join('_')],
  ['gitlab-token', ['"gldt', `${any(20)}"`].join('-')],
  ['pulumi-token', ['"pul', `${hex(40)}"`].join('-')],
  ['brevo-key', ['"xkeysib', hex(64), `${any(16)}"`].join('-')],
  ['tailscale-key', ['"tskey', 'auth', any(12), `${any(32)}"`].join('-')],
  ['heroku-key', ['"HRKU', `AA${any(58)}"`].join('-')],
  ['openrouter-key', ['"sk', 'or', 'v1', `${hex(64)}"`].join('-')],
  ['doppler-token', ['"dp', 'pt', `${any(43)}"`].join('.')],
  ['azure-client-secret', ['"abc8', `${any(34)}"`].join('Q~')],
  ['artifactory-key', ['"AKC', `${any(69)}"`].join('p')],
  ['teams-webhook', ['"https://acme.webhook.office', `com/webhookb2/${hex(8)}-${hex(32)}"`].join('.')],
  ['docker-credentials', ['{"auth"', `"${Buffer.from(`deploy:${any(12)}`).toString('base64')}"}`].join(':')],
];

test.each(secrets)('%s: %s', async (detector, text) => {
  expect(await found(`const a = 1;\nconst b = ${text};\n`)).toEqual([detector]);
});

test.each(secrets.filter(([, text]) => text.includes('"')))(
  '%s inside a string: %s',
  async (detector, text) => {
    expect(await found(`const a = ${JSON.stringify(`const b = ${text};\n`)};\n`)).toEqual([detector]);
  },
);

/** What documentation prints, and what is public by design. */
const published: readonly string[] = [
  ['"AI', `${'x'.repeat(35)}"`].join('za'),
  ['https://discord.com/api/webhooks', '123456789012345678', 'x'.repeat(68)].join('/'),
  ['"xai', `${'a'.repeat(80)}"`].join('-'),
  ['redis://alice:', '@awesome.redis.server:6380'].join('foobared'),
  ['redis://:', '@127.0.0.1:6379'].join('local-only-9'),
  ['Account', '/K1SZFPTOtr/KBHBeksoGMGw=='].join(
    'Key=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
  ),
  ['"110201543', 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"'].join(':'),
  [`{"kty":"EC","x":"${any(43)}"`, '"d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"}'].join(','),
  `"${token({ alg: 'HS256' }, { iss: 'supabase', role: 'anon' })}"`,
  `"${token({ alg: 'HS256' }, { iss: 'supabase-demo', role: 'service_role' })}"`,
  `"${hex(32)}", "${hex(32, 'b')}"`,
  [`"${botId}`, 'x'.repeat(6), `${'x'.repeat(38)}"`].join('.'),
  `"MTIzLmFwcGxlLm9yYW5nZS4.${any(6)}.${any(38)}"`,
  `{ kty: 'EC', crv: 'P-256', x: '${any(43)}', y: '${any(43, letters, 'd')}' }`,
];

test.each(published)('no secret: %s', async (text) => {
  expect(await found(`const a = 1;\nconst b = ${text};\n`)).toEqual([]);
});

/** What an expression may begin with: each alternative at the top has a character, an escaped one, or a class of a few. */
function firstCharacters(source: string): Set<string> {
  const found = new Set<string>();
  let [depth, begins] = [0, true];
  for (const [token] of source.matchAll(/\((?:\?<\w+>|\?<?[=!]|\?:)|\[(?:\\.|[^\]])*\]|\\.|./gs)) {
    if (token.startsWith('(')) depth++;
    else if (token === ')') depth--;
    else if (token === '|' && (depth === 0 || begins)) begins = true;
    else if (begins) {
      for (const character of token.replace(/^\[(.*)\]$/, '$1').replace(/^\\/, '')) found.add(character);
      begins = false;
    }
  }
  return found;
}

test.each(['a.js', 'a.json', 'package.json', '.npmrc'])(
  'the search in %s begins with sixteen characters at most: with more, it takes three times as long',
  (path) => {
    const { source } = tracesFor(fileClass(path), '');
    const characters = firstCharacters(source);
    expect(characters.size).toBeGreaterThan(10);
    expect(characters.size).toBeLessThanOrEqual(16);
  },
);
