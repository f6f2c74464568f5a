import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  limitsOf
} from "./chunk-GLCSAGLU.js";
import {
  isRecord
} from "./chunk-R5UQS6KV.js";
import {
  PackgateError,
  undecided,
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/acquire/download.ts
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

// src/acquire/registry-problem.ts
var Transient = class extends Error {
  problem;
  /** Milliseconds that the registry asked to be left alone for. */
  after;
  constructor(problem2, after = null) {
    super(problem2.code);
    this.problem = problem2;
    this.after = after;
  }
};
var problem = (code, message, status = null) => new PackgateError(code, 3, message, { detail: { status } });
function statusProblem(status, client, subject, retryAfter) {
  const registry = client.url;
  const asked2 = `${registry} was asked for ${subject} and`;
  if (status === 401)
    return problem(
      "registry-unauthorized",
      `${asked2} wants to know who is asking (401): ${credentialsHint(client)}`,
      status
    );
  if (status === 403)
    return problem("registry-forbidden", `${asked2} refused (403): ${credentialsHint(client)}`, status);
  if (status === 404) {
    return problem(
      "registry-not-found",
      `${asked2} does not know it (404): check the name and the registry.`,
      status
    );
  }
  if (status === 429) {
    const limited = problem(
      "registry-rate-limited",
      `${asked2} says that it is asked too often (429): wait a few minutes and start again.`,
      status
    );
    return new Transient(limited, waitOf(retryAfter));
  }
  if (status >= 500 || status === 408 || status === 425) {
    const down = problem(
      "registry-unavailable",
      `${asked2} answered with an error of its own (${status}): start again when it is up.`,
      status
    );
    return new Transient(down, waitOf(retryAfter));
  }
  return problem(
    "registry-refused",
    `${asked2} answered with status ${status}: check that it is an npm registry.`,
    status
  );
}
function credentialsHint({ credentials, url }) {
  if (credentials.withheld) {
    return "a token is set for it but is not sent over plain http; set the registry by its https address.";
  }
  return credentials.header === null ? `no credentials are set for it; run npm login --registry ${url} or set its token in .npmrc.` : "the credentials set for it do not suffice or have expired; renew its token in .npmrc.";
}
function waitOf(retryAfter) {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1e3;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : null;
}
var redirectProblem = (client, what) => problem("registry-redirect", `${client.url} answered with ${what}: check the registry's address.`);
var notJsonProblem = (client, subject, type) => problem(
  "registry-not-json",
  `${client.url} was asked for ${subject} and sent something that is no JSON (${type ?? "no content type"}): a proxy or a login page may stand between, or it is no npm registry.`
);
var malformedProblem = (client, subject, what) => problem(
  "registry-malformed",
  `What ${client.url} says about ${subject} cannot be used (${what}): check the registry, or name a file as the baseline.`
);
var tls = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_(?:SSL|TLS)|^EPROTO$/;
var timeouts = /TIMEOUT|^ETIMEDOUT$/;
function connectionProblem(cause, client, signal) {
  if (cause instanceof PackgateError || cause instanceof Transient) return cause;
  const registry = client.url;
  if (signal.aborted) {
    return signal.reason?.name === "TimeoutError" ? problem(
      "registry-timeout",
      `${registry} took too long to answer: start again, or look at the connection.`
    ) : problem("interrupted", "The run was interrupted while the registry was being asked: start it again.");
  }
  const error = cause;
  const code = error.type === "request-timeout" ? error.type : error.code;
  if (code === void 0) return error;
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) {
    return problem(
      "disk-full",
      "The disk was full while a tarball was being downloaded: make room, or point TMPDIR at another disk."
    );
  }
  if (error.path !== void 0 || /^(?:EACCES|EROFS|EMFILE|EIO)$/.test(code)) {
    return problem(
      "temporary-folder",
      `A download could not be written to the temporary folder (${code}): check it, or point TMPDIR elsewhere.`
    );
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    const dns = problem(
      "registry-dns",
      `The name of ${registry} cannot be resolved (${code}): check the registry's address and the network.`
    );
    return code === "ENOTFOUND" ? dns : new Transient(dns);
  }
  if (tls.test(code)) {
    return problem(
      "registry-tls",
      `The certificate of ${registry} is not trusted (${code}): set cafile in .npmrc to your organisation's certificate.`
    );
  }
  if (code === "ECONNREFUSED") {
    return new Transient(
      problem(
        "registry-refused-connection",
        `Nothing answers at ${registry} (ECONNREFUSED): check the registry's address and the proxy settings.`
      )
    );
  }
  if (code === "EINVALIDPROXY") {
    return problem(
      "registry-proxy",
      "The proxy setting is no address that can be used: correct proxy or https-proxy in .npmrc."
    );
  }
  if (timeouts.test(code) || /timeout/.test(code)) {
    return new Transient(
      problem(
        "registry-timeout",
        `${registry} did not answer in time: start again, or look at the connection.`
      )
    );
  }
  return new Transient(
    problem(
      "registry-connection",
      `The connection to ${registry} broke off (${code}): start again, or look at the network.`
    )
  );
}

// src/acquire/exchange.ts
var hops = 5;
async function exchange(client, address, accept, signal, use) {
  const { default: fetch } = await import("./lib-3QCZLIQA.js");
  const over = new AbortController();
  const stop = AbortSignal.any([over.signal, signal]);
  let trusted = true;
  let url = new URL(address);
  try {
    for (let hop = 0; hop <= hops; hop++) {
      trusted &&= url.origin === new URL(client.url).origin;
      const response = await fetch(url.href, options(client, accept, trusted, stop));
      response.body.on("error", () => {
      });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || location === null) {
        return await use({
          status: response.status,
          header: (name) => response.headers.get(name),
          body: response.body
        });
      }
      response.body.resume();
      url = followed(location, url);
    }
    throw redirectProblem(client, "too many redirects");
  } catch (cause) {
    throw connectionProblem(cause, client, signal);
  } finally {
    over.abort();
  }
  function followed(location, from) {
    const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
      throw redirectProblem(client, "a redirect to nowhere");
    if (from.protocol === "https:" && target.protocol === "http:") {
      throw redirectProblem(client, "a redirect from https to plain http");
    }
    return target;
  }
}
function options({ config: { flat }, credentials, limits }, accept, trusted, signal) {
  return {
    headers: {
      accept,
      ...flat.userAgent ? { "user-agent": flat.userAgent } : {},
      ...trusted && credentials.header !== null ? { authorization: credentials.header } : {}
    },
    redirect: "manual",
    retry: { retries: 0 },
    timeout: Math.min(limits.idle, Number(flat.timeout) || limits.idle),
    signal,
    strictSSL: flat.strictSSL,
    ca: flat.ca,
    cert: trusted && credentials.cert || flat.cert,
    key: trusted && credentials.key || flat.key,
    proxy: flat.httpsProxy || flat.proxy,
    noProxy: flat.noProxy,
    localAddress: flat.localAddress,
    maxSockets: flat.maxSockets
  };
}

// src/acquire/integrity.ts
import { createHash } from "node:crypto";
async function expectedOf({ integrity, shasum }) {
  const { default: ssri } = await import("./lib-P6MIAYIK.js");
  const parsed = integrity === null ? null : ssri.parse(integrity, { strict: true });
  const algorithm = parsed === null || Object.keys(parsed).length === 0 ? null : parsed.pickAlgorithm();
  const hashes = algorithm ? parsed?.[algorithm] ?? [] : [];
  if (algorithm && hashes.length > 0) return { algorithm, digests: hashes.map(({ digest }) => digest) };
  if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum)) return null;
  return { algorithm: "sha1", digests: [Buffer.from(shasum, "hex").toString("base64")] };
}
var hashFor = (expected) => createHash(expected?.algorithm ?? "sha512");
function verifyDigest(hash, expected, subject) {
  const digest = hash.digest("base64");
  if (expected === null || expected.digests.includes(digest)) return;
  const { algorithm, digests } = expected;
  throw undecided(
    "integrity-mismatch",
    `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(" or ")} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`
  );
}

// src/acquire/retry.ts
import { setTimeout as wait } from "node:timers/promises";
var longest = 8e3;
async function withRetries({ limits, context }, { total, attempts }, attempt) {
  const deadline = AbortSignal.timeout(total);
  const signal = context.signal ? AbortSignal.any([deadline, context.signal]) : deadline;
  const started = performance.now();
  for (let count = 1; ; count++) {
    try {
      return await attempt(signal);
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const backoff = Math.min(longest, limits.retry * 2 ** (count - 1)) * (0.5 + Math.random() / 2);
      const pause = Math.max(backoff, error.after ?? 0);
      if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
      await wait(pause, void 0, { signal }).catch(() => {
        throw context.signal?.aborted ? undecided(
          "interrupted",
          "The run was interrupted while the registry was being asked: start it again."
        ) : error.problem;
      });
    }
  }
}
function attemptsOf({ config }) {
  const { retries } = config.flat.retry ?? {};
  return 1 + Math.min(10, Math.max(0, Number(retries ?? 2) || 0));
}

// src/acquire/signatures.ts
import { createPublicKey, verify } from "node:crypto";

// src/acquire/ask-json.ts
function askJson(client, { path, accept, subject, attempts }) {
  const budget = { total: client.limits.metadata, attempts: attempts ?? attemptsOf(client) };
  return withRetries(
    client,
    budget,
    (signal) => exchange(client, client.url + path, accept, signal, async (answer) => {
      const { status } = answer;
      if (status !== 200 && status !== 404) {
        throw statusProblem(status, client, subject, answer.header("retry-after"));
      }
      const text = await textOf(answer, client, subject);
      if (status === 404) return null;
      try {
        return JSON.parse(text);
      } catch {
        throw notJsonProblem(client, subject, answer.header("content-type"));
      }
    })
  );
}
async function textOf({ body }, client, subject) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > client.limits.metadataBytes) {
      throw malformedProblem(client, subject, `more than ${client.limits.metadataBytes} bytes`);
    }
  }
  return Buffer.concat(chunks).toString("utf8");
}
function pathOf(name) {
  const parts = name.split("/");
  const scoped = name.startsWith("@") && parts.length === 2 && parts[0] !== "@" && parts[1] !== "";
  if (parts.length !== 1 && !scoped || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) {
    throw usageError(
      "invalid-name",
      `${name} is no package name that a registry could know: correct "name" in its package.json.`
    );
  }
  return name.replace("/", "%2f");
}

// src/acquire/signatures.ts
var asked = /* @__PURE__ */ new WeakMap();
async function verifySignatures(record, client) {
  const subject = `${record.name}@${record.version}`;
  if (record.signatures.length === 0 || record.integrity === null) return await missing(subject, client);
  const keys = await keysOf(client);
  if (keys === null)
    return [
      `The keys of ${client.url} could not be asked for: the signature of ${subject} was not verified.`
    ];
  if (keys.length === 0) return [];
  for (const signature of record.signatures) verifyOne(signature, record, keys, subject);
  return [];
}
async function missing(subject, client) {
  const keys = await asked.get(client.context.env)?.get(client.url);
  return keys?.length ? [`${subject} carries no signature, though ${client.url} signs what it publishes.`] : [];
}
function verifyOne(signature, { name, version, integrity, publishedAt }, keys, subject) {
  const { keyid, sig } = isRecord(signature) ? signature : {};
  const key = keys.find(({ id }) => id === keyid);
  if (key === void 0) {
    throw undecided(
      "signature-key-unknown",
      `${subject} is signed with the key ${String(keyid)}, which the registry does not list: ask its operators before trusting this version.`
    );
  }
  if (publishedAt !== null && Date.parse(publishedAt) >= key.expires) {
    throw undecided(
      "signature-key-expired",
      `${subject} is signed with a key that had expired when it was published: ask the registry's operators before trusting this version.`
    );
  }
  const message = Buffer.from(`${name}@${version}:${integrity}`);
  if (typeof sig !== "string" || !isSignedBy(key.key, message, sig)) {
    throw undecided(
      "signature-invalid",
      `The registry's signature of ${subject} does not fit what it says about it: do not trust this version, and tell the registry's operators.`
    );
  }
}
function isSignedBy(key, message, signature) {
  try {
    return verify("sha256", message, key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}
function keysOf(client) {
  const { env } = client.context;
  const byRegistry = asked.get(env) ?? /* @__PURE__ */ new Map();
  asked.set(env, byRegistry);
  const keys = byRegistry.get(client.url) ?? askKeys(client);
  byRegistry.set(client.url, keys);
  return keys;
}
var unsupported = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;
async function askKeys(client) {
  try {
    const document = await askJson(client, {
      path: "-/npm/v1/keys",
      accept: "application/json",
      subject: "its keys"
    });
    const keys = isRecord(document) && Array.isArray(document.keys) ? document.keys : [];
    return keys.flatMap((key) => keyOf(key) ?? []);
  } catch (error) {
    if (!(error instanceof PackgateError) || error.code === "interrupted") throw error;
    return unsupported.test(error.code) ? [] : null;
  }
}
function keyOf(document) {
  if (!isRecord(document) || typeof document.keyid !== "string" || typeof document.key !== "string")
    return null;
  try {
    const key = createPublicKey({ key: Buffer.from(document.key, "base64"), format: "der", type: "spki" });
    if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") return null;
    const expires = typeof document.expires === "string" ? Date.parse(document.expires) : Number.POSITIVE_INFINITY;
    return { id: document.keyid, key, expires };
  } catch {
    return null;
  }
}

// src/acquire/tarball-url.ts
function tarballUrl(address, { url: registry, config }) {
  if (!URL.canParse(address, registry)) return null;
  const url = new URL(address, registry);
  if (!/^https?:$/.test(url.protocol)) return null;
  const { replacedHost } = config;
  if (/^https?:/.test(replacedHost)) {
    return url.href.startsWith(replacedHost) ? registry + url.href.slice(replacedHost.length).replace(/^\//, "") : url.href;
  }
  const bent = replacedHost === "always" || replacedHost === url.host;
  return bent ? new URL(url.pathname, registry).href : url.href;
}

// src/acquire/download.ts
async function download(record, client) {
  const [tarball, warnings] = await Promise.all([
    fetchTarball(record, client),
    verifySignatures(record, client)
  ]);
  const unverified = await expectedOf(record) === null ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`] : [];
  return { tarball, warnings: [...unverified, ...warnings] };
}
async function fetchTarball(record, client) {
  const subject = `${record.name}@${record.version}`;
  if (record.claims !== null && record.claims !== subject) {
    throw malformedProblem(client, subject, `its record is the one of ${record.claims}`);
  }
  if (record.tarball === null) throw missingTarball(subject);
  const url = tarballUrl(record.tarball, client);
  if (url === null) throw malformedProblem(client, subject, "the address of its tarball is none");
  const expected = await expectedOf(record);
  const path = join(await client.context.scratch.folder(), "package.tgz");
  const budget = { total: client.limits.download, attempts: attemptsOf(client) + 1 };
  return await withRetries(
    client,
    budget,
    (signal) => exchange(client, url, "*/*", signal, async (answer) => {
      const { status } = answer;
      if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
      if (status !== 200)
        throw statusProblem(status, client, `the tarball of ${subject}`, answer.header("retry-after"));
      const hash = hashFor(expected);
      let size = 0;
      const measured = async function* () {
        for await (const chunk of counted(answer, client, subject)) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      };
      await pipeline(measured, createWriteStream(path, { mode: 384 }));
      verifyDigest(hash, expected, subject);
      return { path, size };
    })
  );
}
async function* counted({ header, body }, client, subject) {
  const { packedBytes } = client.limits;
  const length = header("content-length");
  const total = length !== null && header("content-encoding") === null ? Number(length) : null;
  let done = 0;
  if (total !== null && total > packedBytes) throw tooLarge(subject, packedBytes);
  for await (const chunk of body) {
    done += chunk.length;
    if (done > packedBytes) throw tooLarge(subject, packedBytes);
    client.context.onProgress({ step: "download", subject, done, total });
    yield chunk;
  }
}
var tooLarge = (subject, limit) => new PackgateError(
  "tarball-too-large",
  3,
  `The tarball of ${subject} has more than ${limit} bytes: download it yourself and name the file, if that is meant.`,
  {
    detail: { limit }
  }
);
var missingTarball = (subject) => undecided(
  "tarball-missing",
  `The registry lists ${subject} but has no tarball for it (404): wait a minute if it has just been published, or name another baseline.`
);

// src/acquire/listing.ts
function listingOf({ versions, distTags }) {
  const records = [...versions.values()];
  return {
    published: [...versions.keys()],
    distTags,
    deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
    missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version)
  };
}

// src/acquire/packument.ts
var abbreviated = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
async function askPackument(client, name) {
  const document = await askJson(client, { path: pathOf(name), accept: abbreviated, subject: name });
  if (document === null) return null;
  if (!isRecord(document) || document.name !== void 0 && document.name !== name) {
    throw malformedProblem(
      client,
      name,
      isRecord(document) ? "it is about another package" : "it is no object"
    );
  }
  const { versions, time } = document;
  if (!isRecord(versions) && document.name !== name)
    throw malformedProblem(client, name, "it lists no versions");
  const times = isRecord(time) ? time : {};
  return {
    name,
    versions: new Map(
      Object.entries(isRecord(versions) ? versions : {}).flatMap(
        ([version, record]) => isRecord(record) ? [[version, recordOf(name, version, record, times[version])]] : []
      )
    ),
    distTags: strings(document["dist-tags"]),
    unpublished: times.unpublished !== void 0
  };
}
async function askVersion(client, name, version) {
  const subject = `${name}@${version}`;
  const path = `${pathOf(name)}/${encodeURIComponent(version)}`;
  const document = await askJson(client, { path, accept: "application/json", subject, attempts: 1 });
  if (document === null) return null;
  if (!isRecord(document)) throw malformedProblem(client, subject, "it is no object");
  if (document.name !== name || document.version !== version) {
    throw malformedProblem(client, subject, "it is about another package or version");
  }
  return recordOf(name, version, document, void 0);
}
function recordOf(name, version, record, time) {
  const dist = isRecord(record.dist) ? record.dist : {};
  const text = (value) => typeof value === "string" && value !== "" ? value : null;
  return {
    name,
    version,
    claims: text(record.name) && text(record.version) && `${record.name}@${record.version}`,
    tarball: text(dist.tarball),
    integrity: text(dist.integrity),
    shasum: text(dist.shasum),
    signatures: Array.isArray(dist.signatures) ? dist.signatures : [],
    deprecated: Boolean(record.deprecated),
    publishedAt: text(time)
  };
}
var strings = (value) => Object.fromEntries(
  Object.entries(isRecord(value) ? value : {}).flatMap(
    ([key, text]) => typeof text === "string" ? [[key, text]] : []
  )
);

// src/acquire/npm-config.ts
import { access, realpath } from "node:fs/promises";
import { platform } from "node:os";
import { delimiter, dirname, join as join2 } from "node:path";
import { execPath } from "node:process";
var loaded = /* @__PURE__ */ new WeakMap();
function npmConfig(folder, env) {
  const byFolder = loaded.get(env) ?? /* @__PURE__ */ new Map();
  loaded.set(env, byFolder);
  const config = byFolder.get(folder) ?? load(folder, env);
  byFolder.set(folder, config);
  return config;
}
async function load(folder, env) {
  const [{ default: Config }, { default: npm }] = await Promise.all([
    import("./lib-AIHP2QUP.js"),
    import("./definitions-PA3U74PL.js")
  ]);
  const { definitions, shorthands, flatten, nerfDarts } = npm;
  const config = new Config({
    definitions,
    shorthands,
    flatten,
    nerfDarts,
    npmPath: await npmFolder(env),
    env: { ...env },
    // it writes into what it is given
    argv: [],
    cwd: folder,
    execPath,
    platform: platform(),
    warn: false
  });
  try {
    await config.load();
    return settings(withoutDummies(config.flat), definitions);
  } catch (cause) {
    throw usageError(
      "npm-config",
      `npm's configuration cannot be read: run npm config list in ${folder} and correct what it names.`,
      cause
    );
  }
}
function settings(flat, definitions) {
  const text = (key) => typeof flat[key] === "string" ? flat[key] : null;
  const replaced = text("replaceRegistryHost") ?? "never";
  const usual = definitions["replace-registry-host"]?.default === replaced;
  return { flat, text, replacedHost: usual ? new URL(String(definitions.registry?.default)).host : replaced };
}
async function npmFolder(env) {
  const beside = platform() === "win32" ? dirname(execPath) : join2(dirname(dirname(execPath)), "lib");
  const fallback = join2(beside, "node_modules", "npm");
  for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean)) {
    const program = await realpath(join2(folder, "npm")).catch(() => null);
    if (program === null) continue;
    const home = dirname(dirname(program));
    const found = await access(join2(home, "lib", "npm.js")).then(
      () => true,
      () => false
    );
    return found ? home : fallback;
  }
  return fallback;
}
var dummy = /^(?:|\$\{[^}]*\}|X{5}(?:-X{5}){3})$/;
var credential = /:(?:_authToken|_auth|_password|username)$/;
var withoutDummies = (flat) => Object.fromEntries(
  Object.entries(flat).filter(
    ([key, value]) => !(credential.test(key) && dummy.test(String(value ?? "").trim()))
  )
);

// src/acquire/publish-registry.ts
function publishRegistry(name, {
  wanted,
  publishConfig,
  config
}) {
  const scope = name.startsWith("@") ? `${name.split("/")[0]}:registry` : null;
  const own = wanted ?? (scope === null ? null : publishConfig[scope]) ?? publishConfig.registry ?? (scope === null ? null : config.text(scope)) ?? null;
  return { url: registryUrl(own ?? config.text("registry") ?? ""), own: own !== null };
}
var withoutUser = (text) => text.includes("@") ? `\u2026${text.slice(text.lastIndexOf("@"))}` : text;
function registryUrl(text) {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(
      "invalid-registry",
      `The registry ${withoutUser(text)} is no http or https address: write one such as https://registry.example/.`
    );
  }
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

// src/acquire/registry-client.ts
async function openRegistry({ name, publishConfig, folder }, context) {
  const config = await npmConfig(folder, context.env);
  const { url: address, own } = publishRegistry(name, { wanted: context.registry, publishConfig, config });
  const url = new URL(address);
  const credentials = await credentialsFor(url, config);
  url.username = "";
  url.password = "";
  return { url: url.href, own, config, limits: limitsOf(context), context, credentials };
}
async function credentialsFor(url, { flat }) {
  const { default: npmFetch } = await import("./lib-E6QXYOUN.js");
  const { getAuth } = npmFetch;
  const { token, auth, cert, key } = getAuth(url.href, { ...flat, registry: url.href });
  const header = token ? `Bearer ${token}` : auth ? `Basic ${auth}` : fromAddress(url);
  if (header !== null && !/^[\x20-\x7e]+$/.test(header)) throw illegible(url);
  const withheld = header !== null && !isConfidential(url);
  return { header: withheld ? null : header, cert, key, withheld };
}
var illegible = ({ host }) => usageError(
  "illegible-token",
  `The token set for ${host} holds a line break or another character that no request can carry: set it again, from .npmrc or the secret it comes from.`
);
function fromAddress({ username, password }) {
  if (username === "") return null;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}
var isConfidential = ({ protocol, hostname }) => protocol === "https:" || /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

export {
  download,
  listingOf,
  askPackument,
  askVersion,
  openRegistry
};
