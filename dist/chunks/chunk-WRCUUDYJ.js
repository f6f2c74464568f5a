import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  hiding
} from "./chunk-RZMQPVHA.js";

// src/acquire/secret-forms.ts
var formsOf = (secret) => (
  // Whoever takes a line apart at its equals signs leaves those of base64 behind.
  [.../* @__PURE__ */ new Set([secret, secret.replace(/(?<!=)=+$/, "")])].flatMap(spelled)
);
function spelled(secret) {
  const bytes = Buffer.from(secret);
  const packed = [0, 1, 2].map((shift) => within(bytes, shift));
  return [
    secret,
    uri(secret),
    JSON.stringify(secret).slice(1, -1),
    ...[...packed, bytes.toString("base64"), bytes.toString("base64url")].flatMap((text) => [
      text,
      text.replaceAll("+", "-").replaceAll("/", "_"),
      uri(text)
    ])
  ].filter((form) => form.length >= 6);
}
function within(bytes, shift) {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replaceAll("=", "");
  const whole = (shift + bytes.length) % 3 === 0;
  const inner = encoded.slice(Math.ceil(shift * 8 / 6), whole ? void 0 : -1);
  return inner.length < 8 ? "" : inner;
}
var uri = (text) => encodeURIComponent(Buffer.from(text).toString());

// src/acquire/setting-texts.ts
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var names = [".npmrc", ".yarnrc.yml", ".yarnrc", "bunfig.toml"];
var settingTexts = (folders, env) => settingFiles(folders, env).map(textOf);
function settingFiles(folders, env) {
  const setting2 = (name) => Object.entries(env).flatMap(([key, value]) => key.toLowerCase() === name && value ? [value] : []);
  const homes = [env.HOME, env.USERPROFILE].filter((home) => home !== void 0);
  const found = [...folders.flatMap((folder) => [...upwards(folder)]), ...homes].flatMap(
    (folder) => names.map((name) => join(folder, name))
  );
  const own = homes.flatMap((home) => [
    join(home, ".bunfig.toml"),
    join(env.XDG_CONFIG_HOME ?? join(home, ".config"), "pnpm", "rc"),
    join(env.XDG_CONFIG_HOME ?? join(home, ".config"), "pnpm", "auth.ini")
  ]);
  const prefixes = [...setting2("npm_config_prefix"), ...env.PREFIX ? [env.PREFIX] : []];
  const globals = prefixes.map((prefix) => join(prefix, "etc", "npmrc"));
  const named = [...setting2("npm_config_userconfig"), ...setting2("npm_config_globalconfig")];
  return [.../* @__PURE__ */ new Set([...found, ...own, ...globals, ...named])];
}
function* upwards(folder) {
  for (let path = resolve(folder); ; path = dirname(path)) {
    yield path;
    if (dirname(path) === path) return;
  }
}
function textOf(file) {
  try {
    return readFileSync(file, "utf8").slice(0, 262144);
  } catch {
    return "";
  }
}

// src/acquire/known-secrets.ts
var hideFor = (folders, env) => hiding(knownSecrets(folders, env).flatMap(formsOf));
function knownSecrets(folders, env) {
  return [...inEnvironment(env), ...settingTexts(folders, env).flatMap((text) => inSettings(text, env))];
}
var secretive = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|AUTH(?!OR)|_(?:PASS|PWD|PAT)$|(?:^|_)(?:API|ACCESS|PRIVATE|SIGNING)_?KEY|_KEY$/i;
var leastInEnvironment = 8;
function inEnvironment(env) {
  return Object.entries(env).flatMap(([name, value = ""]) => {
    const named = secretive.test(name) && value.length >= leastInEnvironment && !/^\d{1,12}$/.test(value);
    const auth = /:_?auth$|__auth$/i.test(name) ? decoded(value) : [];
    return [...named ? [value.trim(), ...lines(value)] : [], ...auth, ...inAddresses(value)];
  });
}
var setting = /(_authToken|_auth|_password|username|npmAuthToken|npmAuthIdent|token|password|secret|key|cert)(?:["']?\s*[=:]\s*|"[ \t]+(?="))("[^"\n]*"|'[^'\n]*'|[^\s"'][^\n]*)/gi;
var least = 6;
function inSettings(text, env) {
  const users = [];
  const secrets = [];
  for (const [, name = "", written = ""] of text.matchAll(setting)) {
    const value = expanded(unquoted(written.trim()), env);
    if (/username$/i.test(name)) users.push(value);
    else secrets.push(value, ...lines(value), .../auth|_password$/i.test(name) ? decoded(value) : []);
  }
  const pairs = users.flatMap((user) => secrets.map((secret) => `${user}:${secret}`));
  return [...secrets, ...pairs, ...inAddresses(expanded(text, env))].filter((value) => value.length >= least);
}
var unquoted = (written) => /^(["'])(.*)\1$/.exec(written)?.[2]?.replaceAll("\\n", "\n") ?? written.replaceAll("\\n", "\n");
var expanded = (text, env) => text.replace(
  /\$\{([^{}?:-]+)(?:\?|:?-([^{}]*))?\}/g,
  (_all, name, fallback = "") => env[name] || fallback
);
var lines = (value) => value.includes("\n") ? value.split("\n").map((line) => line.trim()).filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
function decoded(value) {
  const text = Buffer.from(value, "base64").toString("utf8");
  if (!/^[\x20-\x7e]{4,}$/.test(text)) return [];
  const colon = text.indexOf(":");
  return colon === -1 ? [text] : [text, text.slice(colon + 1)];
}
function inAddresses(text) {
  return [...text.matchAll(/[a-z]\/?:\/\/([^\s/@:"']*)(?::([^\s@"']*))?@/gi)].flatMap(
    ([, user = "", password]) => {
      const secret = password ?? user;
      if (secret.length < least || secret.includes("${")) return [];
      const meant = decodedUri(secret);
      return [secret, meant, `${decodedUri(user)}:${meant}`];
    }
  );
}
function decodedUri(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  hideFor
};
