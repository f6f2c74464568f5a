import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Hide, hiding } from '../../text/credentials.ts';
import { upwards } from '../../text/upwards.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Takes out what the environment and the settings of the packers hold as credentials. Called before anything is packed: a script of
 * the package can read those files, print what is in them, and change them.
 */
export const hideFor = (folders: readonly string[], env: Environment): Hide =>
  hiding(knownSecrets(folders, env).flatMap(formsOf));

/** More than is ever sent: a word too many that is hidden does no harm. */
function knownSecrets(folders: readonly string[], env: Environment): string[] {
  return [...inEnvironment(env), ...settingTexts(folders, env).flatMap((text) => inSettings(text, env))];
}

/** In names of variables; `PWD` is a folder and `AUTHOR` a person. */
const secretive =
  /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|AUTH(?!OR)|_(?:PASS|PWD|PAT)$|(?:^|_)(?:API|ACCESS|PRIVATE|SIGNING)_?KEY|_KEY$/i;
/** Shorter ones are more often the name of a method than a secret. */
const leastInEnvironment = 8;

function inEnvironment(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    const named = secretive.test(name) && value.length >= leastInEnvironment && !/^\d{1,12}$/.test(value);
    const auth = /:_?auth$|__auth$/i.test(name) ? decoded(value) : [];
    return [...(named ? [value.trim(), ...lines(value)] : []), ...auth, ...inAddresses(value)];
  });
}

/** `//host/:_authToken=…` of npm and pnpm, `npmAuthToken: …` of Yarn, `token = "…"` of Bun. */
const setting =
  /(_authToken|_auth|_password|username|npmAuthToken|npmAuthIdent|token|password|secret|key|cert)(?:["']?\s*[=:]\s*|"[ \t]+(?="))("[^"\n]*"|'[^'\n]*'|[^\s"'][^\n]*)/gi;
const least = 6;

function inSettings(text: string, env: Environment): string[] {
  const users: string[] = [];
  const secrets: string[] = [];
  for (const [, name = '', written = ''] of text.matchAll(setting)) {
    const value = expanded(unquoted(written.trim()), env);
    if (/username$/i.test(name)) users.push(value);
    else secrets.push(value, ...lines(value), ...(/auth|_password$/i.test(name) ? decoded(value) : []));
  }
  const pairs = users.flatMap((user) => secrets.map((secret) => `${user}:${secret}`));
  return [...secrets, ...pairs, ...inAddresses(expanded(text, env))].filter((value) => value.length >= least);
}

const unquoted = (written: string): string =>
  /^(["'])(.*)\1$/.exec(written)?.[2]?.replaceAll('\\n', '\n') ?? written.replaceAll('\\n', '\n');

const expanded = (text: string, env: Environment): string =>
  text.replace(
    /\$\{([^{}?:-]+)(?:\?|:?-([^{}]*))?\}/g,
    (_all, name: string, fallback = '') => env[name] || fallback,
  );

/** Of a key or certificate in one piece, and a token with a line end behind it. */
const lines = (value: string): string[] =>
  value.includes('\n')
    ? value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length >= 16 && !line.startsWith('-----'))
    : [];

/** What is behind base64: `user:password`, or a password. */
function decoded(value: string): string[] {
  const text = Buffer.from(value, 'base64').toString('utf8');
  if (!/^[\x20-\x7e]{4,}$/.test(text)) return [];
  const colon = text.indexOf(':');
  return colon === -1 ? [text] : [text, text.slice(colon + 1)];
}

/** User and password of every address, as written and as meant. */
function inAddresses(text: string): string[] {
  return [...text.matchAll(/[a-z]\/?:\/\/([^\s/@:"']*)(?::([^\s@"']*))?@/gi)].flatMap(
    ([, user = '', password]) => {
      const secret = password ?? user;
      if (secret.length < least || secret.includes('${')) return [];
      const meant = decodedUri(secret);
      return [secret, meant, `${decodedUri(user)}:${meant}`];
    },
  );
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const names = ['.npmrc', '.yarnrc.yml', '.yarnrc', 'bunfig.toml'];

/** What stands in every file from which npm, pnpm, Yarn or Bun would take credentials in one of these folders. */
function settingTexts(folders: readonly string[], env: Environment): string[] {
  const texts = known.get(env) ?? new Map<string, string>();
  known.set(env, texts);
  return settingFiles(folders, env).map((file) => {
    const text = texts.get(file) ?? textOf(file);
    texts.set(file, text);
    return text;
  });
}

/** Once in a run: the packages of a workspace have most of these files in common. */
const known = new WeakMap<Environment, Map<string, string>>();

function settingFiles(folders: readonly string[], env: Environment): string[] {
  const npm = Object.entries(env).filter(([key]) => /^npm_config_/i.test(key));
  const setting = (name: string): string[] =>
    npm.flatMap(([key, value]) => (key.toLowerCase() === name && value ? [value] : []));
  const homes = [env.HOME, env.USERPROFILE].filter((home) => home !== undefined);
  const found = [...folders.flatMap((folder) => upwards(resolve(folder), sep)), ...homes].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const own = homes.flatMap((home) => [
    join(home, '.bunfig.toml'),
    join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'pnpm', 'rc'),
    join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'pnpm', 'auth.ini'),
  ]);
  const prefixes = [...setting('npm_config_prefix'), ...(env.PREFIX ? [env.PREFIX] : [])];
  const globals = prefixes.map((prefix) => join(prefix, 'etc', 'npmrc'));
  const named = [...setting('npm_config_userconfig'), ...setting('npm_config_globalconfig')];
  return [...new Set([...found, ...own, ...globals, ...named])];
}

/** No settings are that large, and what cannot be read holds nothing that would be sent. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 262_144);
  } catch {
    return '';
  }
}

/** A secret as it stands, and as headers, addresses and documents spell it: whoever echoes a request may echo any of them. */
export const formsOf = (secret: string): string[] =>
  // Whoever takes a line apart at its equals signs leaves those of base64 behind.
  [...new Set([secret, secret.replace(/(?<!=)=+$/, '')])].flatMap(spelled);

function spelled(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const packed = [0, 1, 2].map((shift) => insideBase64(bytes, shift));
  return [
    secret,
    uri(secret),
    JSON.stringify(secret).slice(1, -1),
    ...[...packed, bytes.toString('base64'), bytes.toString('base64url')].flatMap((text) => [
      text,
      text.replaceAll('+', '-').replaceAll('/', '_'),
      uri(text),
    ]),
  ].filter((form) => form.length >= 6);
}

/** What its bytes become inside of a longer text that is turned into base64, by the three places where it may begin there. */
function insideBase64(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const whole = (shift + bytes.length) % 3 === 0;
  const inner = encoded.slice(Math.ceil((shift * 8) / 6), whole ? undefined : -1);
  return inner.length < 8 ? '' : inner;
}

const uri = (text: string): string => encodeURIComponent(Buffer.from(text).toString());
