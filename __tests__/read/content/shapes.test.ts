import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/read/content/secrets.ts';
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
  ['docker-credentials', ['{"auth"', `"${Buffer.from(`deploy:${any(12)}`).toString('base64')}"}`].join(':')],
];

test.each(secrets)('%s: %s', async (detector, text) => {
  expect(await found(`const a = 1;\nconst b = ${text};\n`)).toEqual([detector]);
});

/** What documentation prints, and what is public by design. */
const published: readonly string[] = [
  ['"AI', `${'x'.repeat(35)}"`].join('za'),
  ['https://discord.com/api/webhooks', '123456789012345678', 'x'.repeat(68)].join('/'),
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
  `{ kty: 'EC', crv: 'P-256', x: '${any(43)}', y: '${any(43, letters, 'd')}' }`,
];

test.each(published)('no secret: %s', async (text) => {
  expect(await found(`const a = 1;\nconst b = ${text};\n`)).toEqual([]);
});
