import { __exportAll, __toESM } from "./rolldown-runtime.js";
import { choice, compareWithin, highest, isRecord, isSnapshot, limitsOf, newest, npmConfig, parseVersion, publishConfigOf, releaseOf, require_semver, selectBaseline } from "./engine.js";
import { PackgateError, undecided, usageError } from "./start.js";
import { createReadStream, rmSync } from "node:fs";
import { join } from "node:path";
import { createHash, createPublicKey, verify } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
// src/baseline/as-before.ts
var import_semver = require_semver();
function asBefore(version, { published, distTags }) {
	const parsed = parseVersion(version);
	if (parsed === null) return {
		published,
		distTags
	};
	const candidate = releaseOf(parsed);
	const releases = published.flatMap((text) => {
		const other = parseVersion(text);
		return other === null ? [] : [releaseOf(other, text)];
	});
	const earlier = releases.filter((release) => isEarlier(release, candidate));
	const kept = new Set(earlier.map(({ text }) => text));
	const tags = Object.entries(distTags).flatMap(([tag, text]) => {
		const target = kept.has(text) ? text : before(tag, text, releases, earlier);
		return target === void 0 ? [] : [[tag, target]];
	});
	return {
		published: [...kept],
		distTags: Object.fromEntries(tags)
	};
}
function isEarlier(release, candidate) {
	const order = release.version.compare(candidate.version);
	if (order === 0) return false;
	if (!release.stable && !candidate.stable && release.channel.label === candidate.channel.label) return (compareWithin(release, candidate) || order) < 0;
	return isSnapshot(candidate) || order < 0;
}
function before(tag, text, releases, earlier) {
	const target = releases.find((release) => release.text === text);
	if (target === void 0) return void 0;
	if (target.stable) return tag === "latest" ? highest(earlier.filter(({ stable }) => stable))?.text : void 0;
	const label = target.channel.label;
	if (label !== tag.toLowerCase()) return void 0;
	return newest(earlier.filter((release) => release.channel.label === label && isSnapshot(release) === isSnapshot(target)), void 0)?.text;
}
// src/acquire/registry/problem.ts
var Transient = class extends Error {
	problem;
	after;
	constructor(problem, after = null) {
		super(problem.code);
		this.problem = problem;
		this.after = after;
	}
};
const problem = (code, message, status = null) => new PackgateError(code, 3, message, { detail: { status } });
function statusProblem(status, client, subject, retryAfter) {
	const asked = `${client.url} was asked for ${subject} and`;
	if (status === 401) return problem("registry-unauthorized", `${asked} wants to know who is asking (401): ${credentialsHint(client)}`, status);
	if (status === 403) return problem("registry-forbidden", `${asked} refused (403): ${credentialsHint(client)}`, status);
	if (status === 404) return problem("registry-not-found", `${asked} does not know it (404): check the name and the registry.`, status);
	if (status === 429) return new Transient(problem("registry-rate-limited", `${asked} says that it is asked too often (429): wait a few minutes and start again.`, status), waitOf(retryAfter));
	if (status >= 500 || status === 408 || status === 425) return new Transient(problem("registry-unavailable", `${asked} answered with an error of its own (${status}): start again when it is up.`, status), waitOf(retryAfter));
	return problem("registry-refused", `${asked} answered with status ${status}: check that it is an npm registry.`, status);
}
function credentialsHint({ credentials, url }) {
	if (credentials.withheld) return "a token is set for it but is not sent over plain http; set the registry by its https address.";
	return credentials.header === null ? `no credentials are set for it; run npm login --registry ${url} or set its token in .npmrc.` : "the credentials set for it do not suffice or have expired; renew its token in .npmrc.";
}
function waitOf(retryAfter) {
	if (retryAfter === null) return null;
	const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : null;
}
const redirectProblem = (client, what) => problem("registry-redirect", `${client.url} answered with ${what}: check the registry's address.`);
const notJsonProblem = (client, subject, type) => problem("registry-not-json", `${client.url} was asked for ${subject} and sent something that is no JSON (${type ?? "no content type"}): a proxy or a login page may stand between, or it is no npm registry.`);
const malformedProblem = (client, subject, what) => problem("registry-malformed", `What ${client.url} says about ${subject} cannot be used (${what}): check the registry, or name a file as the baseline.`);
const tls = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_(?:SSL|TLS)|^EPROTO$/;
const timeouts = /TIMEOUT|^ETIMEDOUT$/;
function connectionProblem(cause, client, signal) {
	if (cause instanceof PackgateError || cause instanceof Transient) return cause;
	const registry = client.url;
	if (signal.aborted) return signal.reason?.name === "TimeoutError" ? problem("registry-timeout", `${registry} took too long to answer: start again, or look at the connection.`) : problem("interrupted", "The run was interrupted while the registry was being asked: start it again.");
	const error = cause;
	const code = error.type === "request-timeout" ? error.type : error.code;
	if (code === void 0) return error;
	if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) return problem("disk-full", "The disk was full while a tarball was being downloaded: make room, or point TMPDIR at another disk.");
	if (error.path !== void 0 || /^(?:EACCES|EROFS|EMFILE|EIO)$/.test(code)) return problem("temporary-folder", `A download could not be written to the temporary folder (${code}): check it, or point TMPDIR elsewhere.`);
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
		const dns = problem("registry-dns", `The name of ${registry} cannot be resolved (${code}): check the registry's address and the network.`);
		return code === "ENOTFOUND" ? dns : new Transient(dns);
	}
	if (tls.test(code)) return problem("registry-tls", `The certificate of ${registry} is not trusted (${code}): set cafile in .npmrc to your organisation's certificate.`);
	if (code === "ECONNREFUSED") return new Transient(problem("registry-refused-connection", `Nothing answers at ${registry} (ECONNREFUSED): check the registry's address and the proxy settings.`));
	if (code === "EINVALIDPROXY") return problem("registry-proxy", "The proxy setting is no address that can be used: correct proxy or https-proxy in .npmrc.");
	if (timeouts.test(code) || /timeout/.test(code)) return new Transient(problem("registry-timeout", `${registry} did not answer in time: start again, or look at the connection.`));
	return new Transient(problem("registry-connection", `The connection to ${registry} broke off (${code}): start again, or look at the network.`));
}
// src/acquire/registry/download.ts
async function download(record, registry) {
	const [tarball, warnings] = await Promise.all([fetchTarball(record, registry), verifySignatures(record, registry)]);
	return {
		tarball,
		warnings: [...await expectedOf(record) === null ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`] : [], ...warnings]
	};
}
async function fetchTarball(record, registry) {
	const subject = `${record.name}@${record.version}`;
	if (record.claims !== null && record.claims !== subject) throw malformedProblem(registry, subject, `its record is the one of ${record.claims}`);
	if (record.tarball === null) throw missingTarball(subject);
	const url = tarballUrl(record.tarball, registry);
	if (url === null) throw malformedProblem(registry, subject, "the address of its tarball is none");
	const expected = await expectedOf(record);
	const { atHand } = registry.context;
	if (atHand !== void 0 && await isPromised(atHand, expected)) return atHand;
	const path = join(await registry.context.scratch.folder(), "package.tgz");
	const { limits, attempts, context } = registry;
	return await registry.get(url, {
		accept: "*/*",
		subject,
		total: limits.download,
		attempts: attempts + 1
	}, async (answer) => {
		const { status } = answer;
		if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
		if (status !== 200) throw statusProblem(status, registry, `the tarball of ${subject}`, answer.header("retry-after"));
		const hash = hashFor(expected);
		let size = 0;
		const measured = async function* () {
			for await (const chunk of counted(answer, registry, subject)) {
				hash.update(chunk);
				size += chunk.length;
				yield chunk;
			}
		};
		const file = context.scratch.file(path);
		try {
			await pipeline(measured, file);
			verifyDigest(hash, expected, subject);
			return {
				path,
				size
			};
		} catch (error) {
			rmSync(path, { force: true });
			throw error;
		}
	});
}
async function isPromised({ path }, expected) {
	if (expected?.algorithm !== "sha512") return false;
	const hash = createHash("sha512");
	await pipeline(createReadStream(path), hash);
	return expected.digests.includes(hash.digest("base64"));
}
async function* counted({ header, body }, registry, subject) {
	const { packedBytes } = registry.limits;
	const length = header("content-length");
	const total = length !== null && header("content-encoding") === null ? Number(length) : null;
	let done = 0;
	if (total !== null && total > packedBytes) throw tooLarge(subject, packedBytes);
	for await (const chunk of body) {
		done += chunk.length;
		if (done > packedBytes) throw tooLarge(subject, packedBytes);
		registry.context.onProgress({
			step: "download",
			subject,
			done,
			total
		});
		yield chunk;
	}
}
const tooLarge = (subject, limit) => new PackgateError("tarball-too-large", 3, `The tarball of ${subject} has more than ${limit} bytes. If it should be that large, download it yourself and name the file.`, { detail: { limit } });
const missingTarball = (subject) => undecided("tarball-missing", `The registry lists ${subject} but has no tarball for it (404): wait a minute if it has just been published, or name another baseline.`);
async function expectedOf({ integrity, shasum }) {
	const { default: ssri } = await import("./registry-client.js").then((n) => __toESM(n.require_lib$2(), 1));
	const parsed = integrity === null ? null : ssri.parse(integrity, { strict: true });
	const algorithm = parsed === null || Object.keys(parsed).length === 0 ? null : parsed.pickAlgorithm();
	const hashes = algorithm ? parsed?.[algorithm] ?? [] : [];
	if (algorithm && hashes.length > 0) return {
		algorithm,
		digests: hashes.map(({ digest }) => digest)
	};
	if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum)) return null;
	return {
		algorithm: "sha1",
		digests: [Buffer.from(shasum, "hex").toString("base64")]
	};
}
const hashFor = (expected) => createHash(expected?.algorithm ?? "sha512");
function verifyDigest(hash, expected, subject) {
	const digest = hash.digest("base64");
	if (expected === null || expected.digests.includes(digest)) return;
	const { algorithm, digests } = expected;
	throw undecided("integrity-mismatch", `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(" or ")} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`);
}
function tarballUrl(address, { url: registry, config }) {
	if (!URL.canParse(address, registry)) return null;
	const url = new URL(address, registry);
	if (!/^https?:$/.test(url.protocol)) return null;
	const { replacedHost } = config;
	if (/^https?:/.test(replacedHost)) return url.href.startsWith(replacedHost) ? registry + url.href.slice(replacedHost.length).replace(/^\//, "") : url.href;
	return replacedHost === "always" || replacedHost === url.host ? new URL(url.pathname, registry).href : url.href;
}
const asked = new WeakMap();
async function verifySignatures(record, registry) {
	const subject = `${record.name}@${record.version}`;
	if (record.signatures.length === 0 || record.integrity === null) return await missing(subject, registry);
	const keys = await keysOf(registry);
	if (keys === null) return [`The keys of ${registry.url} could not be asked for: the signature of ${subject} was not verified.`];
	if (keys.length === 0) return [];
	for (const signature of record.signatures) verifyOne(signature, record, keys, subject);
	return [];
}
async function missing(subject, registry) {
	return (await asked.get(registry.context.env)?.get(registry.url))?.length ? [`${subject} carries no signature, though ${registry.url} signs what it publishes.`] : [];
}
function verifyOne(signature, { name, version, integrity, publishedAt }, keys, subject) {
	const { keyid, sig } = isRecord(signature) ? signature : {};
	const key = keys.find(({ id }) => id === keyid);
	if (key === void 0) throw undecided("signature-key-unknown", `${subject} is signed with the key ${String(keyid)}, which the registry does not list: ask its operators before trusting this version.`);
	if (publishedAt !== null && Date.parse(publishedAt) >= key.expires) throw undecided("signature-key-expired", `${subject} is signed with a key that had expired when it was published: ask the registry's operators before trusting this version.`);
	const message = Buffer.from(`${name}@${version}:${integrity}`);
	if (typeof sig !== "string" || !isSignedBy(key.key, message, sig)) throw undecided("signature-invalid", `The registry's signature of ${subject} does not fit what it says about it: do not trust this version, and tell the registry's operators.`);
}
function isSignedBy(key, message, signature) {
	try {
		return verify("sha256", message, key, Buffer.from(signature, "base64"));
	} catch {
		return false;
	}
}
function keysOf(registry) {
	const { env } = registry.context;
	const byRegistry = asked.get(env) ?? new Map();
	asked.set(env, byRegistry);
	const keys = byRegistry.get(registry.url) ?? askKeys(registry);
	byRegistry.set(registry.url, keys);
	return keys;
}
const unsupported = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;
async function askKeys(registry) {
	try {
		const document = await registry.json("-/npm/v1/keys", {
			accept: "application/json",
			subject: "its keys"
		});
		return (isRecord(document) && Array.isArray(document.keys) ? document.keys : []).flatMap((key) => keyOf(key) ?? []);
	} catch (error) {
		if (!(error instanceof PackgateError) || error.code === "interrupted") throw error;
		return unsupported.test(error.code) ? [] : null;
	}
}
function keyOf(document) {
	if (!isRecord(document) || typeof document.keyid !== "string" || typeof document.key !== "string") return null;
	try {
		const key = createPublicKey({
			key: Buffer.from(document.key, "base64"),
			format: "der",
			type: "spki"
		});
		if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") return null;
		const expires = typeof document.expires === "string" ? Date.parse(document.expires) : Number.POSITIVE_INFINITY;
		return {
			id: document.keyid,
			key,
			expires
		};
	} catch {
		return null;
	}
}
// src/acquire/registry/published.ts
function recordOf$1(version, { versions }) {
	const wanted = parseVersion(version);
	const exact = versions.get(wanted?.version ?? version);
	if (exact !== void 0 || wanted === null) return exact ?? null;
	return [...versions.values()].find((each) => parseVersion(each.version)?.compare(wanted) === 0) ?? null;
}
async function asPublished(record, registry, downloaded = null) {
	const { version } = record;
	const expected = await expectedOf(record);
	const [digest, ...others] = expected?.algorithm === "sha512" ? expected.digests : [];
	if (digest !== void 0 && others.length === 0) return {
		version,
		integrity: `sha512-${digest}`
	};
	const tarball = downloaded ?? (await download(record, registry)).tarball;
	const hash = createHash("sha512");
	await pipeline(createReadStream(tarball.path), hash);
	return {
		version,
		integrity: `sha512-${hash.digest("base64")}`
	};
}
// src/acquire/registry/packument.ts
const abbreviated = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
function packumentOf(document, name, wrong) {
	if (!isRecord(document)) throw wrong("it is no object");
	if (document.name !== void 0 && document.name !== name) throw wrong("it is about another package");
	if (!isRecord(document.versions) && document.name !== name) throw wrong("it lists no versions");
	const times = isRecord(document.time) ? document.time : {};
	const records = Object.entries(isRecord(document.versions) ? document.versions : {}).flatMap(([version, record]) => isRecord(record) ? [recordOf(name, version, record, times[version])] : []);
	const distTags = strings(document["dist-tags"]);
	return {
		name,
		versions: new Map(records.map((record) => [record.version, record])),
		distTags,
		unpublished: times.unpublished !== void 0,
		listing: {
			published: records.map(({ version }) => version),
			distTags,
			deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
			missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version)
		}
	};
}
function versionOf(document, name, version, wrong) {
	if (!isRecord(document)) throw wrong("it is no object");
	if (document.name !== name || document.version !== version) throw wrong("it is about another package or version");
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
const strings = (value) => Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
function pathOf(name) {
	const parts = name.split("/");
	const scoped = name.startsWith("@") && parts.length === 2 && parts[0] !== "@" && parts[1] !== "";
	if (parts.length !== 1 && !scoped || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) throw usageError("invalid-name", `${name} is no package name that a registry could know: correct "name" in its package.json.`);
	return name.replace("/", "%2f");
}
// src/acquire/registry/registry.ts
async function openRegistry({ name, publishConfig, folder }, context) {
	const config = await npmConfig(folder, context.env);
	const { url: address, own } = publishRegistry(name, {
		wanted: context.registry,
		publishConfig,
		config
	});
	const url = new URL(address);
	const credentials = await credentialsFor(url, config);
	url.username = "";
	url.password = "";
	return new Registry({
		url: url.href,
		own,
		config,
		credentials,
		context
	});
}
const hops = 5;
const longestPause = 8e3;
var Registry = class {
	url;
	own;
	config;
	credentials;
	context;
	limits;
	constructor(reached) {
		this.url = reached.url;
		this.own = reached.own;
		this.config = reached.config;
		this.credentials = reached.credentials;
		this.context = reached.context;
		this.limits = limitsOf(reached.context);
	}
	get attempts() {
		const { retries } = this.config.flat.retry ?? {};
		return 1 + Math.min(10, Math.max(0, Number(retries ?? 2) || 0));
	}
	async packument(name) {
		const document = await this.json(pathOf(name), {
			accept: abbreviated,
			subject: name
		});
		const wrong = (what) => malformedProblem(this, name, what);
		return document === null ? null : packumentOf(document, name, wrong);
	}
	async version(name, version) {
		const subject = `${name}@${version}`;
		const path = `${pathOf(name)}/${encodeURIComponent(version)}`;
		const document = await this.json(path, {
			accept: "application/json",
			subject,
			attempts: 1
		});
		const wrong = (what) => malformedProblem(this, subject, what);
		return document === null ? null : versionOf(document, name, version, wrong);
	}
	json(path, question) {
		const { subject } = question;
		return this.get(this.url + path, question, async (answer) => {
			const { status } = answer;
			if (status !== 200 && status !== 404) throw statusProblem(status, this, subject, answer.header("retry-after"));
			const text = await this.#textOf(answer, subject);
			if (status === 404) return null;
			try {
				return JSON.parse(text);
			} catch {
				throw notJsonProblem(this, subject, answer.header("content-type"));
			}
		});
	}
	async #textOf({ body }, subject) {
		const chunks = [];
		let size = 0;
		for await (const chunk of body) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > this.limits.metadataBytes) throw malformedProblem(this, subject, `more than ${this.limits.metadataBytes} bytes`);
		}
		return Buffer.concat(chunks).toString("utf8");
	}
	async get(address, { accept, total = this.limits.metadata, attempts = this.attempts }, use) {
		const deadline = AbortSignal.timeout(total);
		const interrupted = this.context.signal ?? null;
		const signal = interrupted === null ? deadline : AbortSignal.any([deadline, interrupted]);
		const started = performance.now();
		for (let count = 1;; count++) try {
			return await this.#exchange(address, accept, signal, use);
		} catch (error) {
			if (!(error instanceof Transient)) throw error;
			const backoff = Math.min(longestPause, this.limits.retry * 2 ** (count - 1)) * (.5 + Math.random() / 2);
			const pause = Math.max(backoff, error.after ?? 0);
			if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
			await setTimeout(pause, void 0, { signal }).catch(() => {
				throw interrupted?.aborted ? undecided("interrupted", "The run was interrupted while the registry was being asked: start it again.") : error.problem;
			});
		}
	}
	async #exchange(address, accept, signal, use) {
		const { default: fetch } = await import("./registry-client.js").then((n) => __toESM(n.require_lib$1(), 1));
		const over = new AbortController();
		const stop = AbortSignal.any([over.signal, signal]);
		let trusted = true;
		let url = new URL(address);
		try {
			for (let hop = 0; hop <= hops; hop++) {
				trusted &&= url.origin === new URL(this.url).origin;
				const response = await fetch(url.href, this.#options(accept, trusted, stop));
				response.body.on("error", () => {});
				const location = response.headers.get("location");
				if (response.status < 300 || response.status >= 400 || location === null) return await use({
					status: response.status,
					header: (name) => response.headers.get(name),
					body: response.body
				});
				response.body.resume();
				url = this.#followed(location, url);
			}
			throw redirectProblem(this, "too many redirects");
		} catch (cause) {
			throw connectionProblem(cause, this, signal);
		} finally {
			over.abort();
		}
	}
	#followed(location, from) {
		const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
		if (target === null || !/^https?:$/.test(target.protocol)) throw redirectProblem(this, "a redirect to nowhere");
		if (from.protocol === "https:" && target.protocol === "http:") throw redirectProblem(this, "a redirect from https to plain http");
		return target;
	}
	#options(accept, trusted, signal) {
		const { flat } = this.config;
		const { header, cert, key } = this.credentials;
		return {
			headers: {
				accept,
				...flat.userAgent ? { "user-agent": flat.userAgent } : {},
				...trusted && header !== null ? { authorization: header } : {}
			},
			redirect: "manual",
			retry: { retries: 0 },
			timeout: Math.min(this.limits.idle, Number(flat.timeout) || this.limits.idle),
			signal,
			strictSSL: flat.strictSSL,
			ca: flat.ca,
			cert: trusted && cert || flat.cert,
			key: trusted && key || flat.key,
			proxy: flat.httpsProxy || flat.proxy,
			noProxy: flat.noProxy,
			localAddress: flat.localAddress,
			maxSockets: flat.maxSockets
		};
	}
};
async function credentialsFor(url, { flat }) {
	const { default: npmFetch } = await import("./registry-client.js").then((n) => __toESM(n.require_lib(), 1));
	const { getAuth } = npmFetch;
	const { token, auth, cert, key } = getAuth(url.href, {
		...flat,
		registry: url.href
	});
	const header = token ? `Bearer ${token}` : auth ? `Basic ${auth}` : fromAddress(url);
	if (header !== null && !/^[\x20-\x7e]+$/.test(header)) throw illegible(url);
	const withheld = header !== null && !isConfidential(url);
	return {
		header: withheld ? null : header,
		cert,
		key,
		withheld
	};
}
const illegible = ({ host }) => usageError("illegible-token", `The token set for ${host} holds a line break or another character that no request can carry: set it again, from .npmrc or the secret it comes from.`);
function fromAddress({ username, password }) {
	if (username === "") return null;
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}
const isConfidential = ({ protocol, hostname }) => protocol === "https:" || /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
function publishRegistry(name, { wanted, publishConfig, config }) {
	const scope = name.startsWith("@") ? `${name.split("/")[0]}:registry` : null;
	const own = wanted ?? (scope === null ? null : publishConfig[scope]) ?? publishConfig.registry ?? (scope === null ? null : config.text(scope)) ?? null;
	return {
		url: registryUrl(own ?? config.text("registry") ?? ""),
		own: own !== null
	};
}
const withoutUser = (text) => text.includes("@") ? `…${text.slice(text.lastIndexOf("@"))}` : text;
function registryUrl(text) {
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) throw usageError("invalid-registry", `The registry ${withoutUser(text)} is no http or https address: write one such as https://registry.example/.`);
	url.search = "";
	url.hash = "";
	return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
// src/acquire/registry/releases.ts
var releases_exports = __exportAll({
	chosenBaseline: () => chosenBaseline,
	downloadCandidate: () => downloadCandidate,
	ifInterrupted: () => ifInterrupted,
	lastReleases: () => lastReleases,
	namedBaseline: () => namedBaseline,
	nearby: () => nearby,
	previousPatch: () => previousPatch,
	publishedVersion: () => publishedVersion,
	resolve: () => resolve$1,
	unknownPackage: () => unknownPackage
});
const patience = 3;
async function chosenBaseline(request, identity, context) {
	const { name, version } = identity;
	if (parseVersion(version) === null) throw usageError("invalid-candidate-version", `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`);
	const registry = await openRegistry({
		name,
		publishConfig: publishConfigOf(identity.publishConfig),
		folder: request.folder
	}, context);
	const { baseline, own } = await chosen(request, identity, registry);
	if (request.published) return {
		...baseline,
		published: void 0
	};
	if (own === null) return {
		...baseline,
		published: null
	};
	const isOwn = baseline.choice.version === own.version;
	return {
		...baseline,
		published: await asPublished(own, registry, isOwn ? baseline.tarball : null)
	};
}
async function chosen(request, identity, registry) {
	const { name, version } = identity;
	const missing = [];
	const near = request.baseline === "auto" ? await previousPatch(identity, request.published, registry) : null;
	if (near !== null) {
		const only = {
			published: [near.version],
			distTags: {},
			deprecated: [],
			missingTarball: []
		};
		const baseline = await fetched(select(request, version, only), near, missing, registry);
		const isOwn = near.version === parseVersion(version)?.version;
		if (baseline !== null) return {
			baseline,
			own: isOwn ? near : null
		};
	}
	const packument = await registry.packument(name);
	const own = packument === null ? null : recordOf$1(version, packument);
	for (;;) {
		const selected = packument === null ? unknown(request, name, registry) : pick(request, version, packument, missing);
		const record = packument?.versions.get(selected.version ?? "");
		if (record === void 0) return {
			baseline: without(selected, name, missing, packument),
			own
		};
		const baseline = await fetched(selected, record, missing, registry);
		if (baseline !== null) return {
			baseline,
			own
		};
	}
}
async function publishedVersion({ name, version, publishConfig }, folder, context) {
	const registry = await openRegistry({
		name,
		publishConfig: publishConfigOf(publishConfig),
		folder
	}, context);
	const packument = await registry.packument(name);
	const record = packument === null ? null : recordOf$1(version, packument);
	return record === null ? null : await asPublished(record, registry);
}
async function namedBaseline({ name, wanted, folder }, context) {
	const registry = await openRegistry({
		name,
		publishConfig: {},
		folder
	}, context);
	const packument = await registry.packument(name);
	if (packument === null) throw unknownPackage(name, registry);
	const { version } = resolve$1(wanted, packument);
	const record = version === null ? void 0 : packument.versions.get(version);
	if (record === void 0) throw notFound(wanted, packument);
	const { tarball, warnings } = await download(record, registry);
	const source = `${name}@${record.version}`;
	return {
		choice: choice(record.version, "override", `${source} was asked for.`),
		tarball,
		name,
		source,
		warnings
	};
}
function pick(request, version, packument, missing) {
	const { baseline, published } = request;
	const listing = packument.listing;
	const named = baseline !== "auto" && (parseVersion(baseline) !== null || Object.hasOwn(listing.distTags, baseline));
	const then = published && !named ? {
		...listing,
		...asBefore(version, listing)
	} : listing;
	const selected = select(request, version, {
		...then,
		missingTarball: [...listing.missingTarball, ...missing]
	});
	if (selected.reason === "error-baseline-not-found") throw notFound(baseline, packument);
	return selected;
}
const select = ({ mode, baseline }, candidate, listing) => selectBaseline({
	candidate,
	...listing,
	mode,
	baseline
});
async function fetched(selected, record, missing, registry) {
	const source = `${record.name}@${record.version}`;
	const skipped = missing.map((version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`);
	try {
		const { tarball, warnings } = await download(record, registry);
		return {
			choice: selected,
			tarball,
			name: record.name,
			source,
			warnings: [...skipped, ...warnings]
		};
	} catch (error) {
		const replaceable = selected.reason !== "override" && missing.length < patience;
		if (!(error instanceof PackgateError) || error.code !== "tarball-missing" || !replaceable) throw error;
		missing.push(record.version);
		return null;
	}
}
function unknown({ baseline }, name, registry) {
	if (baseline !== "auto") throw unknownPackage(name, registry);
	const { credentials, own, url } = registry;
	const explanation = credentials.header !== null || credentials.withheld || own ? `${url} knows no package ${name} (404), so this is taken for its first release; it answers the same to credentials that may not read it.` : "No release has been published under this name yet.";
	return choice(null, "first-publish", explanation);
}
function without(selected, name, missing, packument) {
	const lost = [...missing, ...packument === null ? [] : packument.listing.missingTarball];
	if (selected.reason === "first-publish" && lost.length > 0) throw undecided("tarball-missing", `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`);
	return {
		choice: selected.reason === "first-publish" && packument?.unpublished ? choice(null, "first-publish", `All versions of ${name} were unpublished, so there is none to compare with.`) : selected,
		tarball: null,
		name,
		source: "",
		warnings: []
	};
}
const notFound = (wanted, packument) => usageError("baseline-not-found", `The baseline ${wanted} does not exist: of ${packument.name} ${nearby(wanted, packument.listing)}.`);
async function previousPatch({ name, version }, published, registry) {
	const parsed = parseVersion(version);
	if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
	const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
	const ask = (wanted) => registry.version(name, wanted).catch((error) => ifInterrupted(error) ?? "doubt");
	const [own, previous] = await Promise.all([published ? null : ask(parsed.version), ask(below)]);
	if (own === "doubt" || previous === "doubt") return null;
	if (own !== null) return own.tarball === null ? null : own;
	return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}
async function downloadCandidate(wanted, context) {
	const registry = await openRegistry({
		name: wanted.name,
		publishConfig: {},
		folder: context.cwd
	}, context);
	const record = await resolveVersion(wanted, registry);
	return {
		...await download(record, registry),
		version: record.version
	};
}
async function resolveVersion({ name, wanted }, registry) {
	const exact = parseVersion(wanted)?.version;
	const record = exact === void 0 ? null : await registry.version(name, exact).catch(ifInterrupted);
	if (record?.tarball) return record;
	const packument = await registry.packument(name);
	if (packument === null) throw unknownPackage(name, registry);
	const { version } = resolve$1(wanted, packument);
	const found = version === null ? void 0 : packument.versions.get(version);
	if (found !== void 0) return found;
	throw usageError("version-not-found", `${name}@${wanted} does not exist: ${nearby(wanted, packument.listing)}.`);
}
const resolve$1 = (wanted, packument) => selectBaseline({
	candidate: "0.0.0",
	...packument.listing,
	missingTarball: [],
	mode: "pr",
	baseline: wanted
});
function ifInterrupted(error) {
	if (error.code === "interrupted") throw error;
	return null;
}
function unknownPackage(name, { url, credentials, own }) {
	const rights = credentials.header !== null || credentials.withheld || own || name.startsWith("@") ? "check the name, the registry, and whether your credentials may read it; registries answer 404 to both" : "check the name and the registry";
	return usageError("package-not-found", `${url} has no package ${name} (404): ${rights}.`);
}
function nearby(wanted, { published, distTags }) {
	const versions = published.filter((text) => parseVersion(text) !== null).sort(import_semver.compare);
	if (versions.length === 0) return "no version is published";
	const exact = parseVersion(wanted);
	const above = exact === null ? -1 : versions.findIndex((text) => (0, import_semver.compare)(text, exact) > 0);
	const index = above < 0 ? versions.length : above;
	const close = versions.slice(Math.max(0, index - 3), index + 2);
	const tags = Object.keys(distTags).slice(0, 8);
	return `there are ${close.join(", ")}${tags.length > 0 ? ` and the dist-tags ${tags.join(", ")}` : ""}`;
}
async function lastReleases({ name, version, publishConfig }, { folder, most }, context) {
	const registry = await openRegistry({
		name,
		publishConfig: publishConfigOf(publishConfig),
		folder
	}, context);
	const packument = await registry.packument(name);
	if (packument === null) return [];
	let listing = packument.listing;
	const releases = [];
	let candidate = version;
	while (releases.length < most) {
		const chosen = selectBaseline({
			candidate,
			...listing,
			mode: "pr"
		});
		const record = packument.versions.get(chosen.version ?? "");
		if (record === void 0) break;
		candidate = record.version;
		listing = {
			...listing,
			...asBefore(candidate, listing)
		};
		const got = await download(record, registry).catch(ifMissing);
		if (got !== null) releases.push({
			version: candidate,
			tarball: got.tarball
		});
	}
	return releases;
}
function ifMissing(error) {
	if (error instanceof PackgateError && error.code === "tarball-missing") return null;
	throw error;
}
export { lastReleases, releases_exports };
