/**
 * Secrets that have a shape of their own, and that secretlint's recommended detectors do not know. A key that only identifies an
 * application, such as a publishable key, is none.
 */
export interface Shape {
  readonly detector: string;
  /** For the one search through a text: begins at a rare character; what precedes that is looked for behind, but only after some more characters have matched. Every repetition is bounded. */
  readonly trace: string | readonly string[];
  /** The trace is looked for only in a text that has this word. */
  readonly word?: string;
  /** In an excerpt around a trace. The first group is the secret, or else the whole match. */
  readonly pattern: RegExp;
}

/** For traces: a quote, escaped if the text is inside a string. */
const quote = '[\\\\"\']{1,2}';

/** A name, then so many characters. The search begins at the last character of the name. */
const named = (detector: string, name: string, body: string): Shape => ({
  detector,
  trace: `(?<=${name})${body}`,
  pattern: new RegExp(`\\b(?:${name})${body}`, 'g'),
});

/** After `_`, with a lower-case letter before it. */
export const underscored: readonly Shape[] = [
  named('stripe-key', '[sr]k_live_', '[A-Za-z0-9]{20,250}'),
  named('webhook-signing-secret', 'whsec_', '[A-Za-z0-9+/=]{24,100}'),
  named('digitalocean-token', 'do[opr]_', 'v1_[a-f0-9]{64}\\b'),
  named('sentry-token', 'sntry[su]_', '[\\w+/=-]{60,500}'),
  named('supabase-key', 'sbp_', '[a-f0-9]{40}\\b'),
  named('supabase-key', 'sb_secret_', '[\\w-]{20,60}'),
  named('huggingface-token', 'hf_', '(?=[A-Za-z]{0,39}[0-9])[A-Za-z0-9]{34,40}\\b'),
  named('planetscale-token', 'pscale_(?:tkn|pw|oauth)_', '[\\w-]{32,64}'),
  named('cloudflare-token', 'cf(?:k|ut|at)_', '[A-Za-z0-9]{40}[a-f0-9]{8}\\b'),
  named('rubygems-key', 'rubygems_', '[a-f0-9]{48}\\b'),
  named('netlify-token', 'nfp_', '[A-Za-z0-9]{36,40}\\b'),
  named('neon-key', 'napi_', '[a-z0-9]{64}\\b'),
  named('posthog-key', 'phx_', '[A-Za-z0-9]{43,50}\\b'),
  named('typeform-token', 'tfp_', '[A-Za-z0-9]{40,60}\\b'),
  named('buildkite-token', 'bk(?:ua|at)_', '[a-f0-9]{40}\\b'),
  named('langsmith-key', 'lsv2_(?:pt|sk)_', '[a-f0-9]{32}_[a-f0-9]{10}\\b'),
  named('readme-key', 'rdme_', '[a-z0-9]{70}\\b'),
  named('prefect-key', 'pnu_', '[A-Za-z0-9]{36}\\b'),
  named('shippo-token', 'shippo_live_', '[a-f0-9]{40}\\b'),
  named('sourcegraph-token', 'sgp_', '(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40}\\b'),
];

/** After `-`. */
export const hyphenated: readonly Shape[] = [
  named('slack-token', 'xoxe\\.xox[bp]-', '\\d-[A-Z0-9]{140,200}'),
  named('pypi-token', 'pypi-', 'AgE[\\w-]{50,500}'),
  named('google-oauth-secret', 'GOCSPX-', '[\\w-]{28}'),
  named('square-token', 'sq0(?:atp|csp)-', '[\\w-]{22,60}'),
  named('mailgun-key', 'key-', '[a-f0-9]{32}\\b'),
  {
    detector: 'mailgun-key',
    trace: '(?=[a-f0-9]{8}-[a-f0-9]{8}\\b)(?<=\\b[a-f0-9]{32}-)',
    pattern: /\b[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}\b(?!-)/g,
  },
  named('new-relic-key', 'NRAK-', '[A-Z0-9]{27}\\b'),
  named('postman-key', 'PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}\\b'),
  named('age-key', 'AGE-SECRET-KEY-', '1[A-Z0-9]{58}\\b'),
  named('gitlab-token', 'gl(?:dt|rt|ptt|cbt|soat|agent|ffct|imt|oas|ft)-', '[\\w-]{20,300}'),
  named('anthropic-admin-key', 'sk-ant-', 'admin01-[\\w-]{93}AA'),
  named('openrouter-key', 'sk-', 'or-v1-[a-f0-9]{64}\\b'),
  named('xai-key', 'xai-', '[A-Za-z0-9]{80}\\b'),
  named('perplexity-key', 'pplx-', '[A-Za-z0-9]{48}\\b'),
  named('pulumi-token', 'pul-', '[a-f0-9]{40}\\b'),
  named('brevo-key', 'xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}\\b'),
  named('tailscale-key', 'tskey-', '[a-z]{2,20}-\\w{8,40}-\\w{16,60}'),
  named('contentful-token', 'CFPAT-', '[\\w-]{43}'),
  named('heroku-key', 'HRKU-', 'AA[\\w-]{58}'),
  named('cloudflare-origin-key', 'v1\\.0-', '[a-f0-9]{24}-[a-f0-9]{146}\\b'),
];

/** After the two slashes of an address. */
export const inAddresses: readonly Shape[] = [
  {
    detector: 'redis-connection',
    trace: '(?<=rediss?:\\/\\/)[^:/@\\s"\'`<>{}$]{0,100}:[^@/\\s"\'`<>{}$]{4,300}@',
    pattern: /\brediss?:\/\/[^:/@\s"'`<>{}$]{0,100}:([^@/\s"'`<>{}$]{4,300})@/g,
  },
  {
    detector: 'amqp-connection',
    trace: '(?<=amqps?:\\/\\/)[^:/@\\s"\'`<>{}$]{1,100}:[^@/\\s"\'`<>{}$]{4,300}@',
    pattern: /\bamqps?:\/\/[^:/@\s"'`<>{}$]{1,100}:([^@/\s"'`<>{}$]{4,300})@/g,
  },
  {
    detector: 'discord-webhook',
    trace:
      '(?<=\\/\\/)(?:\\w{1,12}\\.)?discord(?:app)?\\.com\\/api\\/(?:v\\d{1,2}\\/)?webhooks\\/\\d{15,22}\\/',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,22}\/[\w-]{40,100}/g,
  },
  {
    detector: 'slack-webhook',
    trace: '(?<=\\/\\/)hooks\\.slack\\.com\\/(?:workflows|triggers)\\/',
    pattern: /hooks\.slack\.com\/(?:workflows|triggers)\/[A-Z0-9]{6,20}\/[\w/]{30,120}/g,
  },
  {
    detector: 'teams-webhook',
    trace: '(?<=\\/\\/)[\\w-]{1,60}\\.webhook\\.office\\.com\\/webhookb2\\/',
    pattern: /\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,200}/g,
  },
];

/** Wherever they stand. */
export const anywhere: readonly Shape[] = [
  {
    detector: 'new-relic-key',
    trace: 'NRAL\\b(?<=\\b[a-z0-9]{36}NRAL)',
    pattern: /\b[a-z0-9]{36}NRAL\b/g,
  },
  {
    detector: 'square-token',
    trace: 'AAA(?<=["\'`=:\\s]EAAA)[\\w-]{60}["\'`\\s\\\\]',
    pattern: /["'`=:\s](EAAA[\w-]{60})(?=["'`\s])/g,
  },
  { detector: 'google-api-key', trace: 'AIza(?<=\\bAIza)[\\w-]{35}', pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  {
    detector: 'telegram-bot-token',
    trace: 'AA(?<=(?:\\b|bot)\\d{8,10}:AA)[\\w-]{32}',
    pattern: /(?:\b|(?<=bot))\d{8,10}:AA[\w-]{32,34}(?![\w-])/g,
  },
  {
    detector: 'twilio-token',
    trace: [
      'AC[a-f0-9]{2}(?<=\\bAC..)[a-f0-9]{30}\\b',
      '_TOKEN(?<=TWILIO_AUTH_TOKEN)["\']?\\s{0,9}[:=]',
      'Token(?<=wilioAuthToken)["\']?\\s{0,9}[:=]',
      '_auth_token(?<=wilio_auth_token)["\']?\\s{0,9}[:=]',
    ],
    pattern:
      /(?:\bAC[a-f0-9]{32}\b.{1,200}?["'`=:\s]|(?:TWILIO_AUTH_TOKEN|wilio(?:AuthT|_auth_t)oken)["']?\s{0,9}[:=]\s{0,9}["']?)([a-f0-9]{32})\b/g,
  },
  {
    detector: 'discord-bot-token',
    trace: '[MNO][DTjz][AEIMQUYcgk](?<=\\b...)\\w{21,25}\\.[\\w-]{6}\\.[\\w-]{27}',
    pattern: /\b[MNO][DTjz][AEIMQUYcgk]\w{21,25}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g,
  },
  {
    detector: 'doppler-token',
    trace: 'p\\.(?=[acps])(?<=\\bdp\\.)(?:pt|sa|ct|scim|audit)\\.[A-Za-z0-9]{40}',
    pattern: /\bdp\.(?:pt|sa|ct|scim|audit)\.[A-Za-z0-9]{40,44}\b/g,
  },
  {
    detector: 'azure-client-secret',
    word: 'Q~',
    trace: 'Q~(?<=["\'`=:\\s][\\w~.]{3}\\dQ~)[\\w~.-]{31}',
    pattern: /(?<=["'`=:\s])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g,
  },
  {
    detector: 'artifactory-key',
    trace: 'KCp(?<=\\bAKCp)[A-Za-z0-9]{69}\\b',
    pattern: /\bAKCp[A-Za-z0-9]{69}\b/g,
  },
  {
    detector: 'twilio-key',
    trace: 'K[a-f0-9]{2}(?<=\\bSK..)[a-f0-9]{30}\\b',
    pattern: /\bSK[a-f0-9]{32}\b/g,
  },
  {
    detector: 'azure-account-key',
    trace: 'Key=(?<=(?:Account|SharedAccess)Key=)[A-Za-z0-9+/]{43}',
    pattern: /\b(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)/g,
  },
  {
    detector: 'atlassian-token',
    trace: ['TT3xFfG(?<=\\bAT[AC]TT3xFfG)[FN]0[\\w-]{100}', 'TBB(?<=\\bATBB)[A-Za-z0-9]{32}\\b'],
    pattern: /\bAT(?:[AC]TT3xFfG[FN]0[\w-]{100,300}=?[A-F0-9]{0,8}|BB[A-Za-z0-9]{32}\b)/g,
  },
  {
    detector: 'aws-access-key',
    trace: 'KIA[A-Z2-7](?<=\\b[AP]?AKIA.|\\bASIA[A-Z0-9]{0,16}KIA.)[A-Z2-7]{15}\\b',
    pattern:
      /\bAKIA[A-Z2-7]{16}\b[\s\S]{1,200}?["'`=:\s]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])|["'`=:\s]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])[\s\S]{1,64}?\bAKIA[A-Z2-7]{16}\b/g,
  },
  {
    detector: 'npm-auth-token',
    trace: 'Token(?<=[aA]uthToken)[\\\\"\']{0,2}\\s{0,9}[:=]\\s{0,9}[\\\\"\']{0,2}[\\w-]{20}',
    pattern: /(?:_authToken|npmAuthToken)["']?\s{0,9}[:=]\s{0,9}["']?([\w-]{20,300})/g,
  },
  {
    detector: 'docker-credentials',
    trace: `"auth${quote}\\s{0,9}:\\s{0,9}${quote}[A-Za-z0-9+/]{16}`,
    pattern: /"auth"\s{0,9}:\s{0,9}"([A-Za-z0-9+/]{16,400}={0,2})"/g,
  },
  {
    detector: 'docker-password',
    trace: `"auths${quote}\\s{0,9}:\\s{0,9}\\{[^{}]{0,200}\\{[^{}]{0,400}?"password${quote}\\s{0,9}:`,
    pattern:
      /"auths"\s{0,9}:\s{0,9}\{[^{}]{0,200}\{[^{}]{0,400}?"password"\s{0,9}:\s{0,9}"([^"\s${}<>]{6,300})"/g,
  },
  {
    detector: 'npm-basic-auth',
    trace: [
      `_auth(?<=[:\\s]_auth)\\s?=\\s?["']?[A-Za-z0-9+/]{16}`,
      `AuthIdent(?<=npmAuthIdent)[\\\\"']{0,2}\\s{0,9}:`,
    ],
    pattern: /(?:[:\s]_auth\s?=|npmAuthIdent["']?\s{0,9}:)\s{0,9}["']?([A-Za-z0-9+/]{12,400}={0,2})/g,
  },
  {
    detector: 'private-jwk',
    trace: [
      `"d${quote}\\s{0,9}:\\s{0,9}${quote}[\\w-]{40}`,
      `kty(?<=\\bkty)[\\\\"']{0,2}\\s{0,9}:\\s{0,9}${quote}(?:EC|OKP|RSA|oct)${quote}[^}]{0,1200}?[\\s{,"'][dk][\\\\"']{0,2}\\s{0,9}:\\s{0,9}${quote}[\\w-]{40}`,
    ],
    pattern:
      /(?:"d"\s{0,9}:\s{0,9}"|\bkty["']?\s{0,9}:\s{0,9}["'](?:EC|OKP|RSA|oct)["'][^}]{0,1200}?[\s{,"'][dk]["']?\s{0,9}:\s{0,9}["'])([\w-]{40,1000})["']/g,
  },
  {
    detector: 'mapbox-token',
    trace: 'J(?<=\\bsk\\.eyJ)[\\w-]{40,200}\\.[\\w-]{20}',
    pattern: /\bsk\.eyJ[\w-]{40,200}\.[\w-]{20,30}(?![\w-])/g,
  },
  {
    detector: 'json-web-token',
    trace: 'J[\\w-]{2}(?<=\\beyJ..)[\\w-]{8,198}\\.eyJ[\\w-]{10,400}\\.',
    pattern: /\beyJ[\w-]{10,200}\.eyJ[\w-]{10,1500}\.[\w-]{20,700}/g,
  },
];

const shapes: readonly Shape[] = [...underscored, ...hyphenated, ...inAddresses, ...anywhere];

/** What is found in an excerpt, where it begins, and the secret itself. */
export function* shapedSecrets(text: string) {
  for (const { detector, pattern } of shapes)
    for (const found of text.matchAll(pattern)) {
      const [match, ...parts] = found;
      const secret = parts.find((part) => part !== undefined) ?? match;
      const end = found.index + match.length;
      if (detector.endsWith('-connection') && local.test(text.slice(end, end + 12))) continue;
      if (isReal(detector, secret)) yield { detector, start: found.index + match.indexOf(secret), secret };
    }
}

/** Nobody else gets there. */
const local = /^(?:localhost|127\.0\.0\.1)\b/;

/** How the keys begin that documents print: of Azurite, Telegram, Redis, RFC 7515, 7517 and 8037. */
const printed =
  /^(?:AccountKey=Eby8vdM02xNOcq|110201543:AAHdqTcv|foobared$|870MB6gfuTJ4HtUn|X4cTteJY_gn4FYPs|jpsQnnGQmL-YBIff|AY5pb7A0UFiB3REL|Eq5xpGnNCivDflJs|AyM1SysPpbyDfgZl|nWGxne_9WmC6hEr0)/;

/** Documents publish keys that open nothing, and what looks like one may be a word or a hash of zeros. */
function isReal(detector: string, secret: string): boolean {
  if (printed.test(secret) || /([xyz*])\1{11}|([a-z])\2{39}$/i.test(secret)) return false;
  if (/-(?:connection|password)$/.test(detector))
    return !/^(?:.{0,9}pass(?:word)?|pwd|secret|guest|change-?me|example|redacted|(.)\1*)$/i.test(secret);
  // `xxxx…`, `0000…`: filled up with one letter, or two.
  const body = secret.slice(Math.max(secret.lastIndexOf('_'), secret.lastIndexOf(':')) + 1);
  if (/EXAMPLE|your/i.test(secret) || new Set(body).size < 3) return false;
  if (detector === 'docker-credentials' || detector === 'npm-basic-auth')
    return decoded(secret).includes(':');
  // The first part is the bot's ID, a number.
  if (detector === 'discord-bot-token') return /^\d{17,20}$/.test(decoded(secret.split('.', 1)[0] ?? ''));
  if (detector !== 'json-web-token') return true;
  const [head = '', claims = ''] = secret.split('.').map(decoded);
  // https://jwt.io and RFC 7519 sign for these; a token that has no key but "none" is no secret.
  if (!/"alg"/.test(head) || /"none"/i.test(head)) return false;
  // The last two are Supabase's: its key for browsers, and those of its guides.
  return !/"sub":\s*"1234567890"|"iss":\s*"(?:joe|supabase-demo)"|"role":\s*"anon"/.test(claims);
}

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('latin1');
