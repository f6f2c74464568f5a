import { __commonJSMin, __exportAll, __require, __toESM } from "./rolldown-runtime.js";
import { tool } from "./tool.js";
import { PackgateError, cutVisible, onInterrupt, said, stillVisible, undecided, usageError, visible, visibleCut, withoutTokens, writeTo, writeWhole } from "./start.js";
import { acquireCandidate, compareWithin, delta, excerpt, grouped, growth, hashMark, highest, isLoud, isRecord, isSnapshot, jsonText, limitsOf, name as name$2, newest, normaliseName, octal, parseVersion, percent, plural, readLocal, releaseOf, require_semver, selectBaseline, size as size$1, someOf, versionMark, withScratch, words } from "./engine.js";
import { delimiter, dirname, join, resolve } from "node:path";
import { createHash, createPublicKey, verify } from "node:crypto";
import { createWriteStream, lstatSync, readFileSync, readdirSync } from "node:fs";
import { access, realpath } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { platform } from "node:os";
import { execPath } from "node:process";
import { styleText } from "node:util";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// node_modules/proc-log/lib/index.js
var require_lib$2 = __commonJSMin(((exports, module) => {
	module.exports = {
		META: Symbol("proc-log.meta"),
		output: {
			LEVELS: [
				"standard",
				"error",
				"buffer",
				"flush"
			],
			KEYS: {
				standard: "standard",
				error: "error",
				buffer: "buffer",
				flush: "flush"
			},
			standard: function(...args) {
				return process.emit("output", "standard", ...args);
			},
			error: function(...args) {
				return process.emit("output", "error", ...args);
			},
			buffer: function(...args) {
				return process.emit("output", "buffer", ...args);
			},
			flush: function(...args) {
				return process.emit("output", "flush", ...args);
			}
		},
		log: {
			LEVELS: [
				"notice",
				"error",
				"warn",
				"info",
				"verbose",
				"http",
				"silly",
				"timing",
				"pause",
				"resume"
			],
			KEYS: {
				notice: "notice",
				error: "error",
				warn: "warn",
				info: "info",
				verbose: "verbose",
				http: "http",
				silly: "silly",
				timing: "timing",
				pause: "pause",
				resume: "resume"
			},
			error: function(...args) {
				return process.emit("log", "error", ...args);
			},
			notice: function(...args) {
				return process.emit("log", "notice", ...args);
			},
			warn: function(...args) {
				return process.emit("log", "warn", ...args);
			},
			info: function(...args) {
				return process.emit("log", "info", ...args);
			},
			verbose: function(...args) {
				return process.emit("log", "verbose", ...args);
			},
			http: function(...args) {
				return process.emit("log", "http", ...args);
			},
			silly: function(...args) {
				return process.emit("log", "silly", ...args);
			},
			timing: function(...args) {
				return process.emit("log", "timing", ...args);
			},
			pause: function() {
				return process.emit("log", "pause");
			},
			resume: function() {
				return process.emit("log", "resume");
			}
		},
		time: {
			LEVELS: ["start", "end"],
			KEYS: {
				start: "start",
				end: "end"
			},
			start: function(name, fn) {
				process.emit("time", "start", name);
				function end() {
					return process.emit("time", "end", name);
				}
				if (typeof fn === "function") {
					const res = fn();
					if (res && res.finally) return res.finally(end);
					end();
					return res;
				}
				return end;
			},
			end: function(name) {
				return process.emit("time", "end", name);
			}
		},
		input: {
			LEVELS: [
				"start",
				"end",
				"read"
			],
			KEYS: {
				start: "start",
				end: "end",
				read: "read"
			},
			start: function(...args) {
				let fn;
				if (typeof args[0] === "function") fn = args.shift();
				process.emit("input", "start", ...args);
				function end() {
					return process.emit("input", "end", ...args);
				}
				if (typeof fn === "function") {
					const res = fn();
					if (res && res.finally) return res.finally(end);
					end();
					return res;
				}
				return end;
			},
			end: function(...args) {
				return process.emit("input", "end", ...args);
			},
			read: function(...args) {
				let resolve, reject;
				const promise = new Promise((_resolve, _reject) => {
					resolve = _resolve;
					reject = _reject;
				});
				process.emit("input", "read", resolve, reject, ...args);
				return promise;
			}
		}
	};
}));
// node_modules/balanced-match/dist/commonjs/index.js
var require_commonjs$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.range = exports.balanced = void 0;
	const balanced = (a, b, str) => {
		const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
		const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
		const r = ma !== null && mb != null && (0, exports.range)(ma, mb, str);
		return r && {
			start: r[0],
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + ma.length, r[1]),
			post: str.slice(r[1] + mb.length)
		};
	};
	exports.balanced = balanced;
	const maybeMatch = (reg, str) => {
		const m = str.match(reg);
		return m ? m[0] : null;
	};
	const range = (a, b, str) => {
		let begs, beg, left, right = void 0, result;
		let ai = str.indexOf(a);
		let bi = str.indexOf(b, ai + 1);
		let i = ai;
		if (ai >= 0 && bi > 0) {
			if (a === b) return [ai, bi];
			begs = [];
			left = str.length;
			while (i >= 0 && !result) {
				if (i === ai) {
					begs.push(i);
					ai = str.indexOf(a, i + 1);
				} else if (begs.length === 1) {
					const r = begs.pop();
					if (r !== void 0) result = [r, bi];
				} else {
					beg = begs.pop();
					if (beg !== void 0 && beg < left) {
						left = beg;
						right = bi;
					}
					bi = str.indexOf(b, i + 1);
				}
				i = ai < bi && ai >= 0 ? ai : bi;
			}
			if (begs.length && right !== void 0) result = [left, right];
		}
		return result;
	};
	exports.range = range;
}));
// node_modules/brace-expansion/dist/commonjs/index.js
var require_commonjs$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EXPANSION_MAX_STEPS = exports.EXPANSION_MAX_REWRITES = exports.EXPANSION_MAX_DEPTH = exports.EXPANSION_MAX_LENGTH = exports.EXPANSION_MAX = void 0;
	exports.expand = expand;
	const balanced_match_1 = require_commonjs$2();
	const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
	const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
	const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
	const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
	const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
	const escSlashPattern = new RegExp(escSlash, "g");
	const escOpenPattern = new RegExp(escOpen, "g");
	const escClosePattern = new RegExp(escClose, "g");
	const escCommaPattern = new RegExp(escComma, "g");
	const escPeriodPattern = new RegExp(escPeriod, "g");
	const slashPattern = /\\\\/g;
	const openPattern = /\\{/g;
	const closePattern = /\\}/g;
	const commaPattern = /\\,/g;
	const periodPattern = /\\\./g;
	exports.EXPANSION_MAX = 1e5;
	exports.EXPANSION_MAX_LENGTH = 4e6;
	exports.EXPANSION_MAX_DEPTH = 1e3;
	exports.EXPANSION_MAX_REWRITES = 1e3;
	exports.EXPANSION_MAX_STEPS = 2e7;
	const CALL_STEPS = 16;
	function numeric(str) {
		return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
	}
	function escapeBraces(str) {
		return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
	}
	function unescapeBraces(str) {
		return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
	}
	function pushAll(target, items) {
		for (let i = 0; i < items.length; i++) target.push(items[i]);
	}
	function balancedWithBudget(str, masked, budget) {
		if (budget.remaining < 0) return;
		const r = (0, balanced_match_1.range)("{", "}", masked);
		const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
		budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
		if (!r || budget.remaining < 0) return;
		return {
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + 1, r[1]),
			post: str.slice(r[1] + 1),
			unmatched
		};
	}
	function maskUnmatchedOpens(masked, budget) {
		budget.remaining -= masked.length;
		const open = [];
		for (let i = 0; i < masked.length; i++) {
			const c = masked.charCodeAt(i);
			if (c === 123) open.push(i);
			else if (c === 125 && open.length) open.pop();
		}
		let out = "";
		let last = 0;
		for (let i = 0; i < open.length; i++) {
			const at = open[i];
			out += masked.slice(last, at) + "\0";
			last = at + 1;
		}
		return out + masked.slice(last);
	}
	function commaSetFollows(str, budget) {
		budget.remaining -= str.length;
		if (budget.remaining < 0) return false;
		let close = false;
		for (let i = str.length - 1; i >= 0; i--) {
			const c = str.charCodeAt(i);
			if (c === 125) close = true;
			else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
			else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
		}
		return false;
	}
	function parseCommaParts(str, budget) {
		const parts = [];
		let carry = "";
		for (;;) {
			const m = balancedWithBudget(str, str, budget);
			if (budget.remaining < 0) return;
			if (!m) {
				const tail = str.split(",");
				tail[0] = carry + tail[0];
				pushAll(parts, tail);
				return parts;
			}
			const { pre, body, post } = m;
			const p = pre.split(",");
			p[0] = carry + p[0];
			p[p.length - 1] += "{" + body + "}";
			if (!post.length) {
				pushAll(parts, p);
				return parts;
			}
			carry = p.pop();
			pushAll(parts, p);
			str = post;
		}
	}
	function bound(value, fallback) {
		return value === void 0 || isNaN(value) ? fallback : value;
	}
	function expand(str, options = {}) {
		if (!str) return [];
		const max = bound(options.max, exports.EXPANSION_MAX);
		const maxLength = bound(options.maxLength, exports.EXPANSION_MAX_LENGTH);
		const maxDepth = bound(options.maxDepth, exports.EXPANSION_MAX_DEPTH);
		const maxRewrites = bound(options.maxRewrites, exports.EXPANSION_MAX_REWRITES);
		const maxSteps = bound(options.maxSteps, exports.EXPANSION_MAX_STEPS);
		if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
		return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
	}
	function embrace(str) {
		return "{" + str + "}";
	}
	function isPadded(el) {
		return /^-?0\d/.test(el);
	}
	function lte(i, y) {
		return i <= y;
	}
	function gte(i, y) {
		return i >= y;
	}
	function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
		const out = [];
		let length = 0;
		let nonEmpty;
		outer: for (let a = 0; a < acc.length; a++) {
			const prefix = acc[a] + pre;
			let vs = values;
			if (dropEmpties && !prefix) {
				if (!nonEmpty) nonEmpty = values.filter((v) => v);
				vs = nonEmpty;
			}
			for (let v = 0; v < vs.length; v++) {
				if (out.length >= max) break outer;
				const expansion = prefix + vs[v];
				if (length + expansion.length > maxLength) break outer;
				out.push(expansion);
				length += expansion.length;
			}
		}
		budget.remaining -= out.length;
		return out;
	}
	function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
		const n = body.split(/\.\./);
		const N = [];
		if (n[0] === void 0 || n[1] === void 0) return N;
		const x = numeric(n[0]);
		const y = numeric(n[1]);
		const width = Math.max(n[0].length, n[1].length);
		let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
		let test = lte;
		if (y < x) {
			incr *= -1;
			test = gte;
		}
		const pad = n.some(isPadded);
		const cost = pad ? width : 1;
		let length = 0;
		for (let i = x; test(i, y) && N.length < max; i += incr) {
			budget.remaining -= cost;
			if (budget.remaining < 0) return;
			let c;
			if (isAlphaSequence) {
				c = String.fromCharCode(i);
				if (c === "\\") c = "";
			} else {
				c = String(i);
				if (pad) {
					const need = width - c.length;
					if (need > 0) {
						const z = new Array(need + 1).join("0");
						if (i < 0) c = "-" + z + c.slice(1);
						else c = z + c;
					}
				}
			}
			if (length + c.length > maxLength) break;
			N.push(c);
			length += c.length;
		}
		return N;
	}
	function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
		budget.remaining -= CALL_STEPS;
		if (depth > maxDepth) return [str];
		let acc = [""];
		let rewrites = 0;
		let dropEmpties = false;
		let firstGroup = true;
		let masked = str;
		for (;;) {
			const m = balancedWithBudget(str, masked, budget);
			if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
			if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
			const pre = m.pre;
			const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
			if (/\$$/.test(pre)) {
				acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
				firstGroup = false;
				if (!m.post.length) break;
				str = m.post;
				masked = masked.slice(m.end + 1);
				continue;
			}
			const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
			const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
			const isSequence = isNumericSequence || isAlphaSequence;
			const isOptions = m.body.indexOf(",") >= 0;
			if (!isSequence && !isOptions) {
				if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
					rewrites++;
					str = m.pre + "{" + m.body + escClose + m.post;
					masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
					isTop = true;
					continue;
				}
				return literal();
			}
			if (firstGroup) {
				dropEmpties = isTop && !isSequence;
				firstGroup = false;
			}
			let values;
			if (isSequence) {
				values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
				if (!values) return literal();
			} else {
				let n = parseCommaParts(m.body, budget);
				if (!n) return literal();
				if (n.length === 1 && n[0] !== void 0) {
					n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
					if (budget.remaining < 0) return literal();
					if (n.length === 1) {
						const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
						if (budget.remaining < 0) return literal();
						acc = next;
						if (!m.post.length) break;
						str = m.post;
						masked = masked.slice(m.end + 1);
						continue;
					}
				}
				let dropsEmpties = dropEmpties && !m.post.length && !pre;
				for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
				values = [];
				let valuesLength = 0;
				outer: for (let j = 0; j < n.length; j++) {
					const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
					if (budget.remaining < 0) return literal();
					for (let k = 0; k < expanded.length; k++) {
						const v = expanded[k];
						if (dropsEmpties && !v) continue;
						if (values.length >= max || valuesLength + v.length > maxLength) break outer;
						values.push(v);
						valuesLength += v.length;
					}
				}
			}
			const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
			if (budget.remaining < 0) return literal();
			acc = next;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
		}
		return acc;
	}
}));
// src/baseline/as-before.ts
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
// src/acquire/registry/npm-config.ts
var import_semver = require_semver();
const loaded = new WeakMap();
function npmConfig(folder, env) {
	const byFolder = loaded.get(env) ?? new Map();
	loaded.set(env, byFolder);
	const config = byFolder.get(folder) ?? load(folder, env);
	byFolder.set(folder, config);
	return config;
}
async function load(folder, env) {
	const [{ default: Config }, { default: npm }] = await Promise.all([import("./npm-config.js").then((n) => __toESM(n.require_lib(), 1)), import("./npm-config.js").then((n) => __toESM(n.require_definitions(), 1))]);
	const { definitions, shorthands, flatten, nerfDarts } = npm;
	const config = new Config({
		definitions,
		shorthands,
		flatten,
		nerfDarts,
		npmPath: await npmFolder(env),
		env: { ...env },
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
		throw usageError("npm-config", `npm's configuration cannot be read: run npm config list in ${folder} and correct what it names.`, cause);
	}
}
function settings(flat, definitions) {
	const text = (key) => typeof flat[key] === "string" ? flat[key] : null;
	const replaced = text("replaceRegistryHost") ?? "never";
	return {
		flat,
		text,
		replacedHost: definitions["replace-registry-host"]?.default === replaced ? new URL(String(definitions.registry?.default)).host : replaced
	};
}
async function npmFolder(env) {
	const beside = platform() === "win32" ? dirname(execPath) : join(dirname(dirname(execPath)), "lib");
	const fallback = join(beside, "node_modules", "npm");
	for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean)) {
		const program = await realpath(join(folder, "npm")).catch(() => null);
		if (program === null) continue;
		const home = dirname(dirname(program));
		return await access(join(home, "lib", "npm.js")).then(() => true, () => false) ? home : fallback;
	}
	return fallback;
}
const dummy = /^(?:|\$\{[^}]*\}|X{5}(?:-X{5}){3})$/;
const credential = /:(?:_authToken|_auth|_password|username)$/;
const withoutDummies = (flat) => Object.fromEntries(Object.entries(flat).filter(([key, value]) => !(credential.test(key) && dummy.test(String(value ?? "").trim()))));
// src/acquire/registry/client.ts
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
	return {
		url: url.href,
		own,
		config,
		limits: limitsOf(context),
		context,
		credentials
	};
}
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
// src/acquire/registry/exchange.ts
const hops = 5;
async function exchange(client, address, accept, signal, use) {
	const { default: fetch } = await import("./registry-client.js").then((n) => __toESM(n.require_lib$1(), 1));
	const over = new AbortController();
	const stop = AbortSignal.any([over.signal, signal]);
	let trusted = true;
	let url = new URL(address);
	try {
		for (let hop = 0; hop <= hops; hop++) {
			trusted &&= url.origin === new URL(client.url).origin;
			const response = await fetch(url.href, options(client, accept, trusted, stop));
			response.body.on("error", () => {});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status >= 400 || location === null) return await use({
				status: response.status,
				header: (name) => response.headers.get(name),
				body: response.body
			});
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
		if (target === null || !/^https?:$/.test(target.protocol)) throw redirectProblem(client, "a redirect to nowhere");
		if (from.protocol === "https:" && target.protocol === "http:") throw redirectProblem(client, "a redirect from https to plain http");
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
const longest = 8e3;
async function withRetries({ limits, context }, { total, attempts }, attempt) {
	const deadline = AbortSignal.timeout(total);
	const signal = context.signal ? AbortSignal.any([deadline, context.signal]) : deadline;
	const started = performance.now();
	for (let count = 1;; count++) try {
		return await attempt(signal);
	} catch (error) {
		if (!(error instanceof Transient)) throw error;
		const backoff = Math.min(longest, limits.retry * 2 ** (count - 1)) * (.5 + Math.random() / 2);
		const pause = Math.max(backoff, error.after ?? 0);
		if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
		await setTimeout$1(pause, void 0, { signal }).catch(() => {
			throw context.signal?.aborted ? undecided("interrupted", "The run was interrupted while the registry was being asked: start it again.") : error.problem;
		});
	}
}
function attemptsOf({ config }) {
	const { retries } = config.flat.retry ?? {};
	return 1 + Math.min(10, Math.max(0, Number(retries ?? 2) || 0));
}
// src/acquire/registry/packument.ts
const abbreviated = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
async function askPackument(client, name) {
	const document = await askJson(client, {
		path: pathOf(name),
		accept: abbreviated,
		subject: name
	});
	if (document === null) return null;
	if (!isRecord(document) || document.name !== void 0 && document.name !== name) throw malformedProblem(client, name, isRecord(document) ? "it is about another package" : "it is no object");
	const { versions, time } = document;
	if (!isRecord(versions) && document.name !== name) throw malformedProblem(client, name, "it lists no versions");
	const times = isRecord(time) ? time : {};
	return {
		name,
		versions: new Map(Object.entries(isRecord(versions) ? versions : {}).flatMap(([version, record]) => isRecord(record) ? [[version, recordOf(name, version, record, times[version])]] : [])),
		distTags: strings(document["dist-tags"]),
		unpublished: times.unpublished !== void 0
	};
}
async function askVersion(client, name, version) {
	const subject = `${name}@${version}`;
	const document = await askJson(client, {
		path: `${pathOf(name)}/${encodeURIComponent(version)}`,
		accept: "application/json",
		subject,
		attempts: 1
	});
	if (document === null) return null;
	if (!isRecord(document)) throw malformedProblem(client, subject, "it is no object");
	if (document.name !== name || document.version !== version) throw malformedProblem(client, subject, "it is about another package or version");
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
function listingOf({ versions, distTags }) {
	const records = [...versions.values()];
	return {
		published: [...versions.keys()],
		distTags,
		deprecated: records.filter(({ deprecated }) => deprecated).map(({ version }) => version),
		missingTarball: records.filter(({ tarball }) => tarball === null).map(({ version }) => version)
	};
}
function askJson(client, { path, accept, subject, attempts }) {
	return withRetries(client, {
		total: client.limits.metadata,
		attempts: attempts ?? attemptsOf(client)
	}, (signal) => exchange(client, client.url + path, accept, signal, async (answer) => {
		const { status } = answer;
		if (status !== 200 && status !== 404) throw statusProblem(status, client, subject, answer.header("retry-after"));
		const text = await textOf(answer, client, subject);
		if (status === 404) return null;
		try {
			return JSON.parse(text);
		} catch {
			throw notJsonProblem(client, subject, answer.header("content-type"));
		}
	}));
}
async function textOf({ body }, client, subject) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > client.limits.metadataBytes) throw malformedProblem(client, subject, `more than ${client.limits.metadataBytes} bytes`);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function pathOf(name) {
	const parts = name.split("/");
	const scoped = name.startsWith("@") && parts.length === 2 && parts[0] !== "@" && parts[1] !== "";
	if (parts.length !== 1 && !scoped || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) throw usageError("invalid-name", `${name} is no package name that a registry could know: correct "name" in its package.json.`);
	return name.replace("/", "%2f");
}
// src/acquire/registry/signatures.ts
const asked = new WeakMap();
async function verifySignatures(record, client) {
	const subject = `${record.name}@${record.version}`;
	if (record.signatures.length === 0 || record.integrity === null) return await missing(subject, client);
	const keys = await keysOf(client);
	if (keys === null) return [`The keys of ${client.url} could not be asked for: the signature of ${subject} was not verified.`];
	if (keys.length === 0) return [];
	for (const signature of record.signatures) verifyOne(signature, record, keys, subject);
	return [];
}
async function missing(subject, client) {
	return (await asked.get(client.context.env)?.get(client.url))?.length ? [`${subject} carries no signature, though ${client.url} signs what it publishes.`] : [];
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
function keysOf(client) {
	const { env } = client.context;
	const byRegistry = asked.get(env) ?? new Map();
	asked.set(env, byRegistry);
	const keys = byRegistry.get(client.url) ?? askKeys(client);
	byRegistry.set(client.url, keys);
	return keys;
}
const unsupported = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;
async function askKeys(client) {
	try {
		const document = await askJson(client, {
			path: "-/npm/v1/keys",
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
// src/acquire/registry/download.ts
async function download(record, client) {
	const [tarball, warnings] = await Promise.all([fetchTarball(record, client), verifySignatures(record, client)]);
	return {
		tarball,
		warnings: [...await expectedOf(record) === null ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`] : [], ...warnings]
	};
}
async function fetchTarball(record, client) {
	const subject = `${record.name}@${record.version}`;
	if (record.claims !== null && record.claims !== subject) throw malformedProblem(client, subject, `its record is the one of ${record.claims}`);
	if (record.tarball === null) throw missingTarball(subject);
	const url = tarballUrl(record.tarball, client);
	if (url === null) throw malformedProblem(client, subject, "the address of its tarball is none");
	const expected = await expectedOf(record);
	const path = join(await client.context.scratch.folder(), "package.tgz");
	return await withRetries(client, {
		total: client.limits.download,
		attempts: attemptsOf(client) + 1
	}, (signal) => exchange(client, url, "*/*", signal, async (answer) => {
		const { status } = answer;
		if (status === 404 || status === 410) throw new Transient(missingTarball(subject));
		if (status !== 200) throw statusProblem(status, client, `the tarball of ${subject}`, answer.header("retry-after"));
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
		return {
			path,
			size
		};
	}));
}
async function* counted({ header, body }, client, subject) {
	const { packedBytes } = client.limits;
	const length = header("content-length");
	const total = length !== null && header("content-encoding") === null ? Number(length) : null;
	let done = 0;
	if (total !== null && total > packedBytes) throw tooLarge$1(subject, packedBytes);
	for await (const chunk of body) {
		done += chunk.length;
		if (done > packedBytes) throw tooLarge$1(subject, packedBytes);
		client.context.onProgress({
			step: "download",
			subject,
			done,
			total
		});
		yield chunk;
	}
}
const tooLarge$1 = (subject, limit) => new PackgateError("tarball-too-large", 3, `The tarball of ${subject} has more than ${limit} bytes: download it yourself and name the file, if that is meant.`, { detail: { limit } });
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
// src/acquire/registry/candidate.ts
var candidate_exports = __exportAll({ downloadCandidate: () => downloadCandidate });
async function downloadCandidate(wanted, context) {
	const client = await openRegistry({
		name: wanted.name,
		publishConfig: {},
		folder: context.cwd
	}, context);
	const record = await resolveVersion(wanted, client);
	return {
		...await download(record, client),
		version: record.version
	};
}
async function resolveVersion({ name, wanted }, client) {
	const exact = parseVersion(wanted)?.version;
	const record = exact === void 0 ? null : await askVersion(client, name, exact).catch(ifInterrupted);
	if (record?.tarball) return record;
	const packument = await askPackument(client, name);
	if (packument === null) throw unknownPackage(name, client);
	const { version } = resolve$1(wanted, packument);
	const found = version === null ? void 0 : packument.versions.get(version);
	if (found !== void 0) return found;
	throw usageError("version-not-found", `${name}@${wanted} does not exist: ${nearby(wanted, listingOf(packument))}.`);
}
const resolve$1 = (wanted, packument) => selectBaseline({
	candidate: "0.0.0",
	...listingOf(packument),
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
// src/report/budget.ts
function within(budget, pieces, measure) {
	const taken = [];
	let size = 0;
	for (const piece of pieces) {
		size += measure(piece);
		if (size > budget) return null;
		taken.push(piece);
	}
	return taken.join("");
}
function utf8Length(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 128) continue;
		const pair = unit >= 55296 && unit < 56320 && isLow(text.charCodeAt(at + 1));
		bytes += unit < 2048 ? 1 : 2;
		if (pair) at++;
	}
	return bytes;
}
const isLow = (unit) => unit >= 56320 && unit < 57344;
// src/report/escape.ts
function codeSpan(shown) {
	const runs = shown.match(/`+/g) ?? [];
	const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
	const pad = /^`|`$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
const entities = (shown) => shown.replace(/[^A-Za-z0-9 ,./\u{80}-\u{10ffff}-]/gu, (character) => `&#${character.codePointAt(0)};`);
const sarifText = (shown) => shown.replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
const uriPath = (path) => path.split("/").map(uriSegment).join("/");
const uriSegment = (segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "�")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const shownName = (text, limit = 160) => text === "" ? "\\u{}" : cutVisible(spacesShown(visibleCut(text, limit)), limit);
const shownSentence = (text, limit = 1e3) => cutVisible(spacesShown(stillVisible(text.slice(0, 2 * limit + 2))), limit);
const spacesShown = (shown) => shown.replace(/^ | $|(?<= ) /g, "\\u{20}");
// src/text/yaml-text.ts
function entryFields({ rule, path, reason, expires, maxSize, fingerprint }) {
	return Object.entries({
		rule,
		path,
		reason,
		expires,
		"max-size": maxSize,
		fingerprint
	}).flatMap(([key, value]) => {
		if (value === null) return [];
		return [[
			key,
			key === "expires" || key === "max-size" ? value : yamlText(value),
			value
		]];
	});
}
function yamlText(text) {
	const seen = stillVisible(text) === text;
	if (seen && plain$2.test(text) && !word.test(text)) return text;
	if (seen && text !== "") return `'${text.replaceAll("'", "''")}'`;
	return `"${text.replace(/["\\]/g, "\\$&").replace(/[^\n -~]|\n/gu, (character) => stillVisible(character) === character ? character : code$1(character)).replaceAll("##[", "##\\x5b")}"`;
}
const plain$2 = /^(?:[\p{L}_/]|\.{1,2}[\p{L}_/])(?:[\p{L}\p{N}_./@+()'"=*&;?!~-]| (?=[\p{L}\p{N}_./(]))*$/u;
const word = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;
function code$1(character) {
	if (character === "\n") return "\\n";
	const point = character.codePointAt(0) ?? 0;
	const digits = point.toString(16);
	if (point > 65535) return `\\U${digits.padStart(8, "0")}`;
	return point > 255 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`;
}
// src/report/explanations/explanation.ts
const acceptOnce = "A waiver with the reason, for the release that is meant to have it. From then on it is in the baseline, and is noted without stopping anything.";
const acceptWarning = "Nothing needs to be done: a warning stops a release only where \"fail-on\" is \"warning\", and the next release has it in its baseline.";
// src/report/explanations/files.ts
const fileExplanations = {
	"missing-entry": {
		looksFor: "A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if the last release pointed into the void already, a warning for a missing main behind a working exports and for manual pages. A condition of exports that only the package’s own workspace sets (such as \"source\") is a note, or a warning if its file was published before.",
		example: "A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.",
		ignores: "What Node finds by adding an ending or /index.js, types that \"typesVersions\" leads elsewhere, a folder (\"./\": \"./\") with anything in it, patterns that match something, all but one of the alternatives in a list, and other packages in a browser map.",
		fix: "Run the build before packing, and see that \"files\" covers its output.",
		accept: "Better than a waiver: remove the target from package.json, then nobody is sent there.",
		options: {}
	},
	"removed-file": {
		looksFor: "Warning: a file that users could import by its path is no longer in the package. A folder of which nothing is left is told once, with the number of its files; so is a module in all its formats.",
		example: "A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.",
		ignores: "Files that \"exports\" does not let anybody import or whose subpath leads elsewhere now, files with a content hash or the version in their name, maps, docs, tests and their like, and declared targets, which \"missing-entry\" tells.",
		fix: "Publish it again, forward from the old path to the new one, or raise the major version.",
		accept: acceptWarning,
		options: {}
	},
	"exec-bit": {
		looksFor: "Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.",
		example: "The change to another packer took the executable bit from 58 files of one release.",
		ignores: "Files that are neither a script with a shebang nor a native binary, and a bit that the file never had. What \"bin\" names is told all the same: npm sets its bit when it installs, not everything else that unpacks does.",
		fix: "Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.",
		accept: acceptWarning,
		options: {}
	},
	"crlf-shebang": {
		looksFor: "Error: a script named in \"bin\" whose first line (#!) ends in CRLF.",
		example: "A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.",
		ignores: "CRLF in all other files and lines, where it does no harm, and a command that the last release had with it.",
		fix: "Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf",
		accept: acceptOnce,
		options: {}
	},
	"hazardous-entry": {
		looksFor: "Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers.",
		example: "A tarball with two package.json files: one that checkers read, and another that was installed.",
		ignores: "Trailing zeros and a missing end mark, which change nothing and are notes, and a link that the last release had in the same place. In the last release itself, which nobody can change any more, it is said and compared as far as it goes.",
		fix: "Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.",
		accept: "A waiver for what could be read. There is no way around an archive that cannot be read to its end: the answer is then undecided. Pack again.",
		options: {}
	}
};
// src/report/explanations/junk.ts
const junkExplanations = {
	"build-leftover": {
		looksFor: "Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles and temporary files. A folder of them is one finding. What a file manager leaves (.DS_Store, Thumbs.db) is a note.",
		example: "A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.",
		ignores: "Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.",
		fix: "Leave it out by \"files\" in package.json, or let the tool write outside the published folder. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: acceptOnce,
		options: {}
	},
	"nested-dependencies": {
		looksFor: "Error: a path with a node_modules folder in it that \"bundleDependencies\" does not name, and caches of package managers. A folder is one finding.",
		example: "An example project with its own install was published inside the package: 30 MB of other people’s code.",
		ignores: "Dependencies that \"bundleDependencies\" in package.json names, and a folder that the last release had too.",
		fix: "Leave the folder out by \"files\" in package.json, or name the dependencies in \"bundleDependencies\" if they belong inside. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: "Better than a waiver: name them in \"bundleDependencies\", which says to every tool that they are meant.",
		options: {}
	},
	archive: {
		looksFor: "Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Archives are told by their first bytes, binaries of no known form by their name; they are not opened.",
		example: "The tarball of an earlier \"npm pack\" lay in the folder and was packed again with each release: the package doubled every time.",
		ignores: "Archives that the last release had already, documents that are zip files, single assets compressed for a web server, static libraries, and further modules of another platform (.jar, .whl) where the last release had some of that sort.",
		fix: "Delete it, and leave *.tgz out by \"files\" in package.json. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: acceptOnce,
		options: {}
	},
	"typescript-source": {
		looksFor: "Warning: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none.",
		example: "A missing \"files\" list published src beside dist, and tools of users began to check the types of the sources with their own settings.",
		ignores: "Declarations (.d.ts and its kin), videos that end in .ts, and sources of a package whose last release had some.",
		fix: "Leave the folder out by \"files\" in package.json. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: acceptWarning,
		options: {}
	},
	"unexpected-path": {
		looksFor: "Warning: a new path at the top of the package, or the first files of a kind it never had. With a list of allowed paths (\"files.allow\"), error: a path outside it; note: a glob of it that matches no file any more. Inside the list a new place is no surprise, but the first files of a kind still are, unless a glob names the kind.",
		example: "A folder \"tests\" appeared in a release after the line that left it out was lost in a merge.",
		ignores: "README, LICENSE, CHANGELOG and what npm always adds, new files in folders and of kinds that were there before, what package.json points to, one more of many folders that look alike, and what another rule tells. Without a baseline, new places.",
		fix: "Leave it out by \"files\" in package.json. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: `Outside a list of allowed paths: add a glob for it to "files.allow" in the configuration. Otherwise: ${acceptWarning.charAt(0).toLowerCase()}${acceptWarning.slice(1)}`,
		options: {}
	}
};
// src/report/explanations/leaks.ts
const leakExplanations = {
	"sensitive-file": {
		looksFor: "Error: .env files, .npmrc, .netrc, .pypirc and their like, private keys, key stores, cloud credentials, folders of git and its kin (one finding each), databases and their dumps, and shell histories. They are told by name; databases and Java key stores by their first bytes too.",
		example: "A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.",
		ignores: "Public keys and certificates, templates such as .env.example (a real secret inside one is found by the rule \"secret\"), debug.keystore, and a file that was as sensitive in the last release.",
		fix: "Leave it out by \"files\" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: "Such a file is seldom meant. For a test key or the like: a waiver with the reason. Once it is published, it is in the baseline.",
		options: {}
	},
	secret: {
		looksFor: "Error: tokens, keys and passwords in new or changed text files, found by the patterns of secretlint. The value is never shown: only detector, line and a fingerprint that cannot be turned back.",
		example: "A bundler wrote the whole environment of the build machine into its output, a registry token among it.",
		ignores: "Files whose bytes the last release had already, a secret that any file of the last release held, binary files, and what only stands for a secret: \"user:password@host\", \"<token>\", one character repeated. A new file that is a private key by its name is told once, by \"sensitive-file\".",
		fix: "Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.",
		accept: "If the value is an example, make it look like one (such as \"<token>\"). Else a waiver for this very secret; another one in the same file is told again.",
		options: {}
	},
	"agent-file": {
		looksFor: "Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.",
		example: "A folder with the local permissions and notes of an AI tool came along with a package that had no \"files\" list.",
		ignores: "Instructions that are documents (AGENTS.md), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.",
		fix: "Leave it out by \"files\" in package.json. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: acceptOnce,
		options: {}
	},
	"absolute-path": {
		looksFor: "Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner in a text file that had none in the last release.",
		example: "A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.",
		ignores: "Documents (Markdown and its kin) and names that only stand for one (/home/user), where such a path is an example; files that had such paths in the last release, and binaries.",
		fix: "Build with relative paths, or replace the prefix after the build.",
		accept: acceptWarning,
		options: {}
	}
};
// src/report/explanations/manifest.ts
const manifestExplanations = {
	"install-script": {
		looksFor: "Error: a new preinstall, install or postinstall script, or a binding.gyp without one, which npm builds on install. Warning: one of them changed, or there is no baseline.",
		example: "A \"postinstall\" that set up git hooks for contributors was published, and failed on the machine of every user without git.",
		ignores: "Scripts that npm does not run for users, such as prepare, prepack and test.",
		fix: "Move what is for contributors to \"prepare\". Leave binding.gyp out if nothing is to be built.",
		accept: `${acceptOnce} Scripts on purpose look exactly like accidents, so somebody has to say it once.`,
		options: {}
	},
	"unresolved-dependency": {
		looksFor: "Error: workspace:, catalog:, file:, link:, portal:, patch:, exec:, jsr: or a path in the dependencies of the packed package.json.",
		example: "A monorepo packed with npm instead of pnpm: \"workspace:*\" went out as it stood, and no user could install the release.",
		ignores: "Little of the kind: in devDependencies, which users do not install, it is a note, and so is what the last release had too.",
		fix: "Pack with the package manager of the workspace (--packer), or write version ranges.",
		accept: "There is little use in a waiver: nobody could install the package.",
		options: {}
	},
	dependency: {
		looksFor: "Warning: a new dependency at run time (optional ones and peers too), or one that now comes from git or an address instead of the registry.",
		example: "A test framework landed in \"dependencies\" and was installed by every user for two releases.",
		ignores: "Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources.",
		fix: "Move what users do not need to \"devDependencies\".",
		accept: acceptWarning,
		options: {}
	},
	"publish-config": {
		looksFor: "Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine or a platform; or publishConfig moves the release: another registry or access, no provenance any more, or a tag that gives a prerelease to everybody or a release to nobody.",
		example: "A patch release raised \"engines\" to a Node that many did not have yet, and installs stopped.",
		ignores: "What is only added or widened (new entries of exports and bin, wider engines), the order of keys, what of publishConfig the packer alone reads, and a first release.",
		fix: "Put the field back as it was, or say it in the version: such changes are mostly major.",
		accept: acceptWarning,
		options: {}
	},
	waiver: {
		looksFor: "Warning: a waiver that has expired, matches nothing, or is malformed.",
		example: "A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.",
		ignores: "Waivers that are in use, also for what was published since.",
		fix: "Remove or correct the waiver where the finding says it stands.",
		accept: "A waiver cannot excuse another: remove it, or write a new day.",
		options: {}
	}
};
// src/report/explanations/maps.ts
const mapExplanations = {
	"source-map": {
		looksFor: "Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Without a baseline it warns.",
		example: "In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.",
		ignores: "Further maps of a package that shipped maps, as long as all together do not double, and maps in folders for fixtures, which are what tests of map tools read.",
		fix: "Switch source maps off in the build that is released, or add \"!**/*.map\" to \"files\" in package.json. If error tracking needs the map, upload it there from the build. In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: acceptOnce,
		options: { floor: {
			default: 1e5,
			unit: "bytes",
			meaning: "growth of all maps together below which doubling says nothing"
		} }
	},
	"embedded-sources": {
		looksFor: "Error: source maps with \"sourcesContent\" in a package whose last release had none with it, also where its maps were plain ones. It counts sources and bytes and names the top folders; it shows nothing of the text.",
		example: "A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. \"It always had maps\" would have let it pass.",
		ignores: "Sources in maps of a package whose last release had such maps already, maps in folders for fixtures, and the first inline maps of a package: \"inline-source-map\" says what those embed.",
		fix: "Build without \"sourcesContent\", or leave the maps out of the package with \"!**/*.map\" in \"files\". In its folder, \"packgate fix\" shows the change that does it, proved, and writes it with --write.",
		accept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
		options: {}
	},
	"inline-source-map": {
		looksFor: "Error: a sourceMappingURL with a data: address in a file of a package whose last release had none. Without a baseline, and without sources in the map, it warns.",
		example: "A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.",
		ignores: "Further inline maps of a package that had some, and strings inside code that only look like a mapping comment; of several comments in a file the last one counts.",
		fix: "Set source maps to off or external in the release build. \"files\" cannot help, since the map is a part of the file.",
		accept: acceptOnce,
		options: {}
	},
	"remote-source-map": {
		looksFor: "Error: a mapping comment, a \"sourceRoot\", or a source or section inside a map with the address of a host that no file of the last release named. It names the host and never asks it.",
		example: "An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.",
		ignores: "Hosts that any file of the last release pointed to, and relative addresses.",
		fix: "Let the upload step work on a copy of the build, or strip mapping comments before packing.",
		accept: acceptOnce,
		options: {}
	}
};
// src/report/explanations/sizes.ts
const sizeExplanations = {
	"large-file": {
		looksFor: "A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns at most.",
		example: "A screen recording of 14 MB was moved into the folder with the icons.",
		ignores: "Large files that were large before, also under a name with another content hash or version, and growth to less than twice the size.",
		fix: "Leave it out by \"files\" in package.json, or look at what the build took in.",
		accept: acceptOnce,
		options: {
			error: {
				default: 1e6,
				unit: "bytes",
				meaning: "from here on it is an error"
			},
			warning: {
				default: 25e4,
				unit: "bytes",
				meaning: "from here on it is a warning"
			}
		}
	},
	"package-growth": {
		looksFor: "The larger of packed and unpacked growth, in percent of the last release, where it is at least the floor in bytes. The finding names the files that grew most.",
		example: "One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.",
		ignores: "Growth below the floor, however many percent it is, and a first release.",
		fix: "Look at the files named in the finding first; leave out by \"files\" what users do not need.",
		accept: acceptOnce,
		options: {
			error: {
				default: 40,
				unit: "percent",
				meaning: "from here on it is an error"
			},
			warning: {
				default: 20,
				unit: "percent",
				meaning: "from here on it is a warning"
			},
			floor: {
				default: 1e5,
				unit: "bytes",
				meaning: "growth by less is not told, however many percent it is"
			}
		}
	},
	"package-shrink": {
		looksFor: "Warning: more than the given share of the bytes is gone, or of the files where what came weighs less than half of what went. What breaks by it is said by \"missing-entry\" and \"removed-file\".",
		example: "A build that ran in \"prepublishOnly\" does not run on pack: the package went out with package.json and a README.",
		ignores: "Files that were renamed, a bundle in place of many files, and a clean-up: where only tests, documents, maps, pictures, archives and leftovers went, and what users install the package for is still there.",
		fix: "Run the build before packing; a \"prepack\" or \"prepare\" script does it each time.",
		accept: acceptWarning,
		options: { percent: {
			default: 50,
			unit: "percent",
			meaning: "share of files or bytes that may go without a word"
		} }
	},
	media: {
		looksFor: "The first video, the first audio file, or the first image of 100 kB or more: a warning, and an error from the given size on. Without a baseline it warns.",
		example: "The animated demonstration of the README, 8 MB, was installed with every copy of a small library.",
		ignores: "Smaller images, fonts, and media of a sort (video, audio or image) that the last release had too.",
		fix: "Leave it out by \"files\" in package.json; a README can link to it where it is hosted.",
		accept: acceptOnce,
		options: { error: {
			default: 1e6,
			unit: "bytes",
			meaning: "from here on it is an error"
		} }
	},
	"native-binary": {
		looksFor: "Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes; a file of no known format also by the name .node or .wasm.",
		example: "The binary that an install step had downloaded for the machine of the maintainer was packed with the release.",
		ignores: "Further binaries of a package whose last release had some of the same sort: native, or WebAssembly.",
		fix: "Leave it out by \"files\" in package.json, or publish it in a package of its own for each platform.",
		accept: acceptWarning,
		options: {}
	}
};
// src/report/explanations/explanations.ts
const explanations = {
	...mapExplanations,
	...leakExplanations,
	...junkExplanations,
	...sizeExplanations,
	...fileExplanations,
	...manifestExplanations
};
const ruleIds = Object.keys(explanations);
// src/report/acceptance.ts
function acceptance(group) {
	const [{ rule } = group[0]] = group;
	const [only] = group;
	const command = only !== void 0 && group.length === 1 ? waiveCommand(only) : `packgate waive ${rule} PATH --reason "…", for each path or for a glob in quotes`;
	return group.every(isWithinOtherLimits) ? `${command}; or other limits for ${rule}, under "rules" of the configuration` : command;
}
const isWithinOtherLimits = ({ rule, evidence }) => Object.keys(explanations[rule].options).length > 0 && !("reason" in evidence && evidence.reason === "first");
function waiveCommand({ rule, path, fingerprint }) {
	const word = shellWord(path === null || path === "" ? "." : path);
	return `packgate waive ${word === null || bounds[rule].includes("finding") ? fingerprint : `${rule} ${word}`} --reason "…"`;
}
function shellWord(path) {
	if (path.length > 160) return null;
	if (/^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(path)) return path;
	return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}
const waiverPlace = "To accept a finding, put its line, with your reason in it, under \"waivers\" in .github/packgate.yml; of several packages, below the name of this one under \"packages\".";
function entryLine(finding, report) {
	if (report.problem !== null || finding.rule === "waiver" || finding.severity === "note") return null;
	const line = `- { ${entryFields({
		...suggestedWaiver(finding, report),
		reason: "…",
		expires: null
	}).map(([key, written]) => `${key}: ${written}`).join(", ")} }`;
	return line.length > 400 ? null : line;
}
const whole = new Set(["package-growth", "package-shrink"]);
function waiverHelp(rule) {
	if (rule === "waiver") return [];
	const held = bounds[rule];
	return [
		`${`"packgate waive ${rule} ${whole.has(rule) ? "." : "PATH"} --reason …" writes one into the configuration`}; ${whole.has(rule) ? "the dot is the package as a whole" : "PATH is the path of the finding, or a glob in quotes"}.`,
		...held.includes("size") ? [`It has a max-size a tenth above what is there now${rule === "package-growth" ? " as installed" : ""}: what grows beyond it is told again.`] : [],
		...held.includes("finding") ? ["It holds for this very finding, by its fingerprint: another one at the same path is told again."] : []
	];
}
function exampleEntry(rule) {
	if (rule === "waiver") return null;
	const held = bounds[rule];
	return {
		rule,
		path: whole.has(rule) ? "." : examplePaths[rule] ?? "dist/index.js",
		reason: "why it is meant",
		expires: "2027-01-31",
		maxSize: held.includes("size") ? withRoom(18e5) : null,
		fingerprint: held.includes("finding") ? "0a1b2c3d4e5f6071" : null
	};
}
const examplePaths = {
	"source-map": "dist/index.js.map",
	"embedded-sources": "dist/index.js.map",
	"typescript-source": "src/index.ts",
	"large-file": "dist/model.bin",
	"sensitive-file": "fixtures/test.key",
	secret: "fixtures/token.js",
	"agent-file": ".vscode/",
	"build-leftover": "coverage/",
	"nested-dependencies": "example/node_modules/",
	archive: "assets/template.zip",
	media: "assets/intro.mp4",
	"native-binary": "prebuilds/linux-x64/addon.node",
	"unexpected-path": "test/",
	"removed-file": "lib/",
	"install-script": "package.json",
	"unresolved-dependency": "package.json",
	dependency: "package.json",
	"publish-config": "package.json",
	"exec-bit": "bin/tool.sh",
	"crlf-shebang": "bin/cli.js"
};
function suggestedWaiver(finding, report) {
	const { rule, path, fingerprint } = finding;
	const held = bounds[rule];
	const size = held.includes("size") ? sizeIn(finding, report) : null;
	return {
		rule,
		path: path === null || path === "" ? "." : pathGlob(path, report.candidate?.version ?? ""),
		maxSize: size === null ? null : withRoom(size),
		fingerprint: held.includes("finding") ? fingerprint : null
	};
}
function sizeIn({ path, evidence }, report) {
	if (path === null || path === "") return report.candidate?.unpackedSize ?? null;
	const file = report.changes.find((change) => change.path === path && change.kind !== "removed");
	const { bytes, size } = evidence;
	const known = file?.sizeAfter ?? bytes ?? size;
	return typeof known === "number" && Number.isFinite(known) && known >= 0 ? known : null;
}
function pathGlob(path, version) {
	const normal = normaliseName(path, version);
	if (normal === path || path.includes("<hash>") || path.includes("<version>")) return literal(path);
	const glob = literal(normal).replaceAll(hashMark, "*").replaceAll(versionMark, "*");
	return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? literal(path) : glob;
}
const literal = (path) => path.replace(/^\s|\s$|\\/g, "\0").replace(/[*?[\]{}]|[+@!](?=\()|^!/g, "\\$&").replaceAll("\0", "?");
function withRoom(bytes) {
	const wanted = Math.max(bytes + bytes / 10, 10);
	const step = 10 ** Math.max(Math.floor(Math.log10(wanted)) - 1, 0);
	const limit = Math.ceil(wanted / step) * step;
	const unit = limit >= 1e9 ? 3 : limit >= 1e6 ? 2 : limit >= 1e3 ? 1 : 0;
	return `${Number((limit / 1e3 ** unit).toFixed(1))} ${[
		"B",
		"kB",
		"MB",
		"GB"
	][unit]}`;
}
const bounds = {
	"source-map": ["size"],
	"embedded-sources": ["size"],
	"inline-source-map": ["size"],
	"remote-source-map": ["finding"],
	"typescript-source": ["size"],
	"large-file": ["size"],
	"package-growth": ["size"],
	"package-shrink": [],
	"sensitive-file": ["size"],
	secret: ["finding"],
	"agent-file": ["size"],
	"build-leftover": ["size"],
	"nested-dependencies": ["size"],
	archive: ["size"],
	media: ["size"],
	"native-binary": ["size"],
	"unexpected-path": ["size", "finding"],
	"missing-entry": ["finding"],
	"removed-file": ["size"],
	"install-script": ["finding"],
	"unresolved-dependency": ["finding"],
	dependency: ["finding"],
	"publish-config": ["finding"],
	"exec-bit": [],
	"crlf-shebang": [],
	"absolute-path": [],
	"hazardous-entry": ["finding"],
	waiver: []
};
// src/report/waived-text.ts
function waivedBySource(findings) {
	const groups = new Map();
	for (const finding of findings) {
		if (finding.waived === null || finding.novelty === "existing") continue;
		const key = `${finding.rule} ${finding.waived.source}`;
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return [...groups.values()];
}
function waivedTold(group) {
	const [first] = group;
	if (first === void 0 || first.waived === null) return "";
	const { rule, severity, path, waived } = first;
	const others = group.length > 1 ? ` and ${plural(group.length - 1, "other")}` : "";
	const where = [...waived.expires === null ? [] : [`until ${name$2(waived.expires)}`], name$2(waived.source)];
	return `${severity} ${rule} ${path === null || path === "" ? "of the package" : name$2(path)}${others}: ${excerpt(waived.reason)} (${where.join(", ")})`;
}
// src/report/terminal/lines.ts
const bar = "│";
function line(look, indent, text, style) {
	const shown = stillVisible(text);
	return `${bar}${" ".repeat(indent + 1)}${style === void 0 ? shown : look.paint(style, shown)}`;
}
function sentence$1(look, indent, text, style, hang = 0) {
	const room = look.columns === null ? Number.POSITIVE_INFINITY : Math.min(Math.max(look.columns, 40), 120);
	const lines = [];
	let current = "";
	for (const word of text.split(" ")) {
		const taken = 2 + indent + (lines.length > 0 ? hang : 0);
		if (current !== "" && taken + current.length + 1 + word.length > room) {
			lines.push(current);
			current = word;
		} else current = current === "" ? word : `${current} ${word}`;
	}
	lines.push(current);
	return lines.map((shown, index) => line(look, indent + (index > 0 ? hang : 0), shown, style));
}
const labelled$1 = (look, indent, label, text, style) => sentence$1(look, indent, `${label}: ${text}`, style, label.length + 2);
const plain$1 = (_style, text) => text;
const fileLook = {
	paint: plain$1,
	columns: null
};
// src/report/terminal/findings.ts
const order = {
	error: 0,
	warning: 1,
	note: 2
};
function findingsText(findings, look, limit) {
	return groupsOf(findings).flatMap((group) => ["│", ...groupText(group, look, limit)]);
}
function groupsOf(findings) {
	const groups = new Map();
	for (const finding of findings.filter(isLoud)) {
		const key = `${order[finding.severity]} ${finding.rule}`;
		const group = groups.get(key) ?? [];
		group.push(finding);
		groups.set(key, group);
	}
	return [...groups.entries()].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}
function groupText(group, look, limit) {
	const [{ rule, severity, fix } = group[0]] = group;
	const { title, harm, origin } = words[rule];
	const heading = line(look, 0, `${severity}: ${title}${group.length > 1 ? ` (${grouped(group.length)})` : ""} [${rule}]`, severity);
	if (limit === 0) return [heading];
	const shown = group.slice(0, limit);
	const oneFix = shown.every((finding) => finding.fix === fix);
	return [
		heading,
		...shown.flatMap((finding) => findingText(finding, look, oneFix)),
		...group.length > limit ? [line(look, 2, `and ${grouped(group.length - limit)} more, the JSON report has them all`, "dim")] : [],
		...labelled$1(look, 2, "why", `${harm} ${origin}`),
		...oneFix && fix !== "" ? labelled$1(look, 2, "fix", fix) : [],
		...severity === "note" || rule === "waiver" ? [] : labelled$1(look, 2, "accept", acceptance(group))
	];
}
function findingText({ path, message, fix }, look, oneFix) {
	return [
		line(look, 2, path === null || path === "" ? "the package" : name$2(path), "bold"),
		...sentence$1(look, 4, message),
		...oneFix || fix === "" ? [] : labelled$1(look, 4, "fix", fix)
	];
}
function counts(findings) {
	const of = (severity) => findings.filter((finding) => isLoud(finding) && finding.severity === severity).length;
	return [
		[of("error"), "error"],
		[of("warning"), "warning"],
		[of("note"), "note"]
	].filter(([count]) => count > 0).map(([count, what]) => plural(count, what)).join(", ");
}
function quietFindings(findings, look, folded) {
	const existing = findings.filter(({ novelty }) => novelty === "existing");
	const rules = existing.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
	const known = folded ? [`${plural(total(existing), "finding")} of earlier releases: ${rules.join(", ")}`] : existing.map(({ message }) => message);
	return [...existing.length === 0 ? [] : known.flatMap((text) => labelled$1(look, 0, "note", text, "dim")), ...waivedText(findings, look)];
}
const mostWaived$1 = 20;
function waivedText(findings, look) {
	const told = waivedBySource(findings);
	const lines = told.slice(0, mostWaived$1).flatMap((each) => labelled$1(look, 0, "waived", waivedTold(each), "dim"));
	const rest = told.slice(mostWaived$1).reduce((sum, { length }) => sum + length, 0);
	return rest === 0 ? lines : [...lines, line(look, 0, `waived: ${plural(rest, "more finding")}`, "dim")];
}
const total = (findings) => findings.reduce((sum, { evidence }) => sum + countIn(evidence), 0);
const countIn = (evidence) => "count" in evidence && typeof evidence.count === "number" ? evidence.count : 1;
// src/report/changes-text.ts
const mostChanges$1 = 5;
function largestChanges$1(report, look) {
	const rows = largestOf(report.changes, mostChanges$1).map((change) => ({
		change,
		by: delta(bytesOf(change))
	}));
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ by }) => by.length));
	return [line(look, 0, hasBaseline(report) ? `largest changes (of ${changesTold(report.changes)})` : "largest files"), ...rows.map(({ change, by }) => line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${paths$1(change)}`))];
}
const largestOf = (changes, limit) => changes.filter((change) => bytesOf(change) !== 0).sort((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a))).slice(0, limit);
const bytesOf = ({ sizeBefore, sizeAfter }) => (sizeAfter ?? 0) - (sizeBefore ?? 0);
const paths$1 = ({ path, from }) => from === null ? name$2(path) : `${name$2(from)} → ${name$2(path)}`;
const kinds = [
	"added",
	"removed",
	"changed",
	"renamed",
	"mode"
];
function changesTold(changes) {
	if (changes.length === 0) return "no changes";
	const counted = kinds.map((kind) => [changes.filter((change) => change.kind === kind).length, kind]).filter(([count]) => count > 0).map(([count, kind]) => [count, kind === "mode" ? "with another mode" : kind]);
	const [only = [0, ""], ...others] = counted;
	if (others.length === 0) return `${plural(changes.length, "file")} ${only[1]}`;
	return `${plural(changes.length, "change")}: ${counted.map(([count, what]) => `${grouped(count)} ${what}`).join(", ")}`;
}
function sizesTold({ candidate, baseline }) {
	return [
		[
			"packed",
			baseline?.packedSize,
			candidate?.packedSize,
			size$1
		],
		[
			"unpacked",
			baseline?.unpackedSize,
			candidate?.unpackedSize,
			size$1
		],
		[
			"files",
			baseline?.fileCount,
			candidate?.fileCount,
			grouped
		]
	].flatMap(([what, before, after, shown]) => {
		if (after === null || after === void 0) return [];
		if (before === null || before === void 0) return [`${what} ${shown(after)}`];
		if (before === after) return [`${what} ${shown(after)} (unchanged)`];
		const by = growth(before, after);
		return [`${what} ${shown(before)} → ${shown(after)}${by === "" || what === "files" ? "" : ` (${by})`}`];
	}).join(", ");
}
const hasBaseline = ({ baseline }) => baseline !== null && baseline.version !== null;
function fieldsTold({ manifest, baseline }, look) {
	if (manifest.length === 0 || !hasBaseline({ baseline })) return [];
	const fields = manifest.slice(0, mostChanges$1).map(({ field }) => name$2(field));
	return labelled$1(look, 0, "package.json", `${someOf(fields, manifest.length)} ${manifest.length === 1 ? "differs" : "differ"}`);
}
function modesTold({ modeBefore, modeAfter }) {
	if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) return octal(modeAfter ?? modeBefore ?? 0);
	return `${octal(modeBefore)} → ${octal(modeAfter)}`;
}
// src/report/verdict-line.ts
const badge = {
	pass: {
		word: "PASS",
		style: "pass"
	},
	warn: {
		word: "WARN",
		style: "warning"
	},
	fail: {
		word: "FAIL",
		style: "error"
	},
	undecided: {
		word: "UNDECIDED",
		style: "undecided"
	}
};
function verdictLine(report, paint) {
	const { word, style } = badge[report.verdict];
	return `${paint(style, word)} ${stillVisible(`${title(report)}${comparedWith$1(report)}`)}`;
}
function summaryLine(report, paint) {
	const { word, style } = badge[report.verdict];
	const of = (verdict) => report.packages.filter((each) => each.verdict === verdict).length;
	const told = [
		[of("fail"), "failed"],
		[of("undecided"), "undecided"],
		[of("warn"), "with warnings"],
		[of("pass"), "passed"]
	].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	return `${paint(style, word)} ${plural(report.packages.length, "package")}: ${told.join(", ")}`;
}
function title({ name: named, candidate }) {
	const known = [named, candidate?.version].filter((part) => part !== null && part !== void 0);
	if (named !== null) return known.map((part) => visibleCut(part, 214)).join(" ");
	return candidate === null ? "a package" : name$2(candidate.source);
}
function comparedWith$1({ baseline, verdict }) {
	if (baseline?.version !== null && baseline?.version !== void 0) return `, compared with ${name$2(baseline.version)}`;
	return verdict === "undecided" || baseline === null ? "" : ", compared with nothing";
}
// src/report/markdown/table.ts
function* table(rows) {
	yield "<table>\n";
	for (const row of rows) yield `${row}\n`;
	yield "</table>\n\n";
}
const row$1 = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const headings = (...cells) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join("")}</tr>`;
const labelled = (label, cell) => `<tr><th align="left">${label}</th><td>${cell}</td></tr>`;
const wide = (columns, cell) => `<tr><td colspan="${columns}">${cell}</td></tr>`;
function* folded(summary, pieces) {
	yield `<details><summary>${summary}</summary>\n\n`;
	yield* pieces;
	yield "</details>\n\n";
}
const code = (text, limit) => codeOf(shownName(text, limit));
const codeOf = (shown) => `<code>${entities(shown)}</code>`;
const prose = (text, limit) => (shownSentence(text, limit).match(/"(?:[^"\\]|\\.)*"|[^\s"]+|[\s"]/g) ?? []).map(part).join("");
function part(text) {
	if (text === " " || plainWord.test(text) || plainNumber.test(text)) return text;
	if (text.length > 1 && text.startsWith("\"")) return codeOf(text);
	const [opening = ""] = /^\(*/.exec(text) ?? [];
	const [closing = ""] = /(?<![).,;:!?])[).,;:!?]*$/.exec(text.slice(opening.length)) ?? [];
	const core = text.slice(opening.length, text.length - closing.length);
	return `${opening}${core === "" || plainWord.test(core) || plainNumber.test(core) ? core : codeOf(core)}${closing}`;
}
const plainWord = /^(?!.*[a-f]{7})[A-Za-z]+(?:['-][A-Za-z]+)*[.,]?$/i;
const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d)?%?[.,]?$/;
// src/report/markdown/headline.ts
const marks = {
	pass: "🟢",
	warn: "🟡",
	fail: "🔴",
	undecided: "⚪"
};
const severityMarks = {
	error: "🔴",
	warning: "🟡",
	note: "🔵"
};
const inMarkdown = (text) => codeSpan(shownName(text, longestTitle));
const inHtml = (text) => code(text, longestTitle);
const longestTitle = 300;
const verdictMark = (verdict) => `${marks[verdict]} ${badge[verdict].word}`;
const headline = (report, named) => `${verdictMark(report.verdict)} ${named(subject(report))}${comparedWith(report, named)}`;
const markdownHeadline = (report) => headline(report, inMarkdown);
const htmlHeadline = (report) => headline(report, inHtml);
const reportHeadline = (report) => `${marks[report.verdict]} ${summaryLine(report, plain$1)}`;
function subject({ name, candidate }) {
	if (name === null) return candidate === null ? "a package" : candidate.source;
	return [name, candidate?.version].filter((part) => typeof part === "string").join(" ");
}
function comparedWith({ baseline, verdict }, named) {
	if (baseline !== null && baseline.version !== null) return `, compared with ${named(baseline.version)}`;
	return verdict === "undecided" || baseline === null ? "" : ", compared with nothing";
}
const loud = [
	"fail",
	"undecided",
	"warn"
];
const worstFirst$2 = ({ packages }) => loud.flatMap((verdict) => packages.filter((each) => each.verdict === verdict));
function* passedPackages({ packages }) {
	const passed = packages.filter(({ verdict }) => verdict === "pass");
	if (passed.length === 0) return;
	const rows = passed.map((each) => row$1(htmlHeadline(each), sizesTold(each), changesTold(each.changes)));
	yield* folded(`${plural(passed.length, "package")} passed`, table(rows));
}
const remarkOf = (remark) => remark === null ? "" : `<p><b>${prose(remark)}</b></p>\n\n`;
// src/report/markdown/findings-table.ts
const columns$1 = [
	"what",
	"size",
	"why, and what to do"
];
function* findingsTable(report, limit, elsewhere) {
	const groups = groupsOf(report.findings);
	if (groups.length > 0) yield* table(rows$1(groups, limit, elsewhere, report));
}
function* rows$1(groups, limit, elsewhere, report) {
	yield headings(...columns$1);
	for (const group of groups) {
		let firstFix = null;
		for (const finding of group.slice(0, limit)) {
			const repeated = finding.fix === firstFix;
			yield row$1(what(finding), sizeTold(finding), advice(finding, report, firstFix === null, repeated));
			firstFix ??= finding.fix;
		}
		if (group.length > limit) yield wide(columns$1.length, more(group, limit, elsewhere));
	}
	if (limit > 0 && report.problem === null) yield wide(columns$1.length, prose(waiverPlace));
}
const what = ({ rule, severity, path }) => `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)}<br>${place$1(path)}<br>${code(rule)}`;
const place$1 = (path) => path === null || path === "" ? "the package" : code(path);
function advice(finding, report, first, repeated) {
	const { rule, message, fix } = finding;
	const { harm, origin } = words[rule];
	return [
		prose(message),
		...first ? [`<b>Why:</b> ${prose(`${harm} ${origin}`)}`] : [],
		...fix === "" || repeated ? [] : [`<b>Remove:</b> ${prose(fix)}`],
		...first ? [`<b>Accept:</b> ${accept$1(finding, report)}`] : [],
		...first ? [] : [`Why${repeated ? ", how to remove" : ""} and how to accept: as above.`]
	].join("<br>");
}
function accept$1(finding, report) {
	const said = prose(explanations[finding.rule].accept);
	const entry = entryLine(finding, report);
	return entry === null ? said : `${said}<br>${code(entry, 400)}`;
}
function more(group, limit, elsewhere) {
	const [first] = group;
	if (first === void 0) return "";
	const { rule, severity } = first;
	const count = grouped(group.length - limit);
	return limit === 0 ? `${severityMarks[severity]} ${severity}: ${prose(words[rule].title)} × ${count} (${code(rule)})` : `and ${count} more of ${code(rule)}; ${elsewhere}`;
}
function sizeTold({ evidence }) {
	const seen = { ...evidence };
	const before = bytes(seen.before);
	const after = bytes(seen.after);
	if (before !== null && after !== null && seen.measure !== "files") return delta(after - before);
	const own = bytes(seen.size) ?? bytes(seen.bytes) ?? bytes(seen.embeddedBytes);
	return own === null ? "" : size$1(own);
}
const bytes = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
// src/report/markdown/package-section.ts
const elsewhere = {
	summary: "the JSON report has all",
	comment: "the summary of the run has more"
};
function* packageSection$1(report, { limit, place }) {
	const found = counts(report.findings);
	if (limit === null) {
		yield `${found === "" ? "No new findings" : found}; ${elsewhere[place]}.\n\n`;
		return;
	}
	yield* problemTable(report);
	if (found !== "") yield `${found}${limit === 0 ? `; ${elsewhere[place]}` : ""}\n\n`;
	yield* findingsTable(report, limit, elsewhere[place]);
	yield* factsTable(report);
	yield* largestChanges(report, place === "comment");
	if (place === "summary") yield sizeChart(report);
}
const mostLines$3 = 40;
function* problemTable({ problem }) {
	if (problem === null) return;
	const lines = problem.message.split(/\r?\n/);
	const more = lines.length - mostLines$3;
	const told = [
		...lines.slice(0, mostLines$3).map((line) => prose(visible(line))),
		...more > 0 ? [`and ${plural(more, "more line")}`] : [],
		`<b>This is no pass: nothing was decided</b> (${code(problem.code)}).`
	];
	yield* table([labelled("undecided", told.join("<br>"))]);
}
function* factsTable(report) {
	const rows = [
		...baselineRow(report),
		...sizeRows(report),
		...manifestRow(report),
		...quietRows(report)
	];
	if (rows.length > 0) yield* table(rows);
}
function baselineRow({ baseline }) {
	if (baseline === null) return [];
	return [labelled("baseline", `${prose(visible(baseline.explanation))} (${code(baseline.reason)})`)];
}
function sizeRows({ candidate, baseline }) {
	return [
		[
			"packed",
			baseline?.packedSize,
			candidate?.packedSize,
			size$1
		],
		[
			"unpacked",
			baseline?.unpackedSize,
			candidate?.unpackedSize,
			size$1
		],
		[
			"files",
			baseline?.fileCount,
			candidate?.fileCount,
			grouped
		]
	].flatMap(([what, before, after, shown]) => {
		if (typeof after !== "number") return [];
		if (typeof before !== "number") return [labelled(what, shown(after))];
		if (before === after) return [labelled(what, `${shown(after)} (unchanged)`)];
		const by = [what === "files" ? "" : delta(after - before), growth(before, after)].filter(Boolean).join(", ");
		return [labelled(what, `${shown(before)} → ${shown(after)}${by === "" ? "" : ` (${by})`}`)];
	});
}
function manifestRow(report) {
	const { manifest } = report;
	if (manifest.length === 0 || !hasBaseline(report)) return [];
	const names = manifest.slice(0, 5).map(({ field }) => code(field));
	const more = manifest.length - names.length;
	return [labelled("package.json", `${names.join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}`)];
}
function quietRows({ findings }) {
	const existing = findings.filter(({ novelty }) => novelty === "existing");
	return [...existing.length === 0 ? [] : [labelled("known", existing.slice(0, 30).map(({ message }) => prose(message)).join("<br>"))], ...waivedRow(findings)];
}
const mostWaived = 30;
function waivedRow(findings) {
	const told = waivedBySource(findings);
	if (told.length === 0) return [];
	const rest = told.slice(mostWaived).reduce((sum, { length }) => sum + length, 0);
	const lines = told.slice(0, mostWaived).map((each) => prose(waivedTold(each)));
	return [labelled("waived", [...lines, ...rest > 0 ? [plural(rest, "more finding")] : []].join("<br>"))];
}
const mostChanges = 10;
function* largestChanges(report, away) {
	const largest = largestOf(report.changes, mostChanges);
	if (largest.length === 0) return;
	const heading = hasBaseline(report) ? `Largest changes (of ${changesTold(report.changes)})` : "Largest files";
	const rows = largest.map((change, index) => row$1(String(index + 1), delta(bytesOf(change)), change.kind, paths(change)));
	const all = table([headings("", "size", "kind", "path"), ...rows]);
	if (away) yield* folded(heading, all);
	else yield* titled(heading, all);
}
const paths = ({ path, from }) => from === null ? code(path) : `${code(from)} → ${code(path)}`;
function* titled(heading, pieces) {
	yield `#### ${heading}\n\n`;
	yield* pieces;
}
const least = {
	bytes: 1e5,
	share: .2
};
const mostSlices = 4;
const thinnest = .02;
function sizeChart(report) {
	const [before, after] = [report.baseline?.unpackedSize, report.candidate?.unpackedSize];
	if (!hasBaseline(report) || typeof before !== "number" || typeof after !== "number") return "";
	if (after - before < Math.max(least.bytes, before * least.share)) return "";
	const grown = report.changes.reduce((sum, change) => sum + Math.max(0, bytesOf(change)), 0);
	const slices = largestOf(report.changes, mostSlices).map((change, index) => ({
		label: `change ${index + 1}`,
		bytes: bytesOf(change)
	})).filter(({ bytes }) => bytes >= after * thinnest);
	const shown = slices.reduce((sum, { bytes }) => sum + bytes, 0);
	return `${[
		"```mermaid",
		"pie title Unpacked size",
		...[
			{
				label: "as before",
				bytes: after - grown
			},
			...slices,
			{
				label: "other growth",
				bytes: grown - shown
			}
		].filter(({ bytes }) => Number.isSafeInteger(bytes) && bytes >= after * thinnest).map(({ label, bytes }) => `  "${label}: ${size$1(bytes)}" : ${bytes}`),
		"```"
	].join("\n")}\n\n`;
}
// src/report/markdown/policy-notice.ts
const folds$3 = [
	100,
	30,
	10,
	3,
	0
];
const columns = [
	"policy",
	"base branch",
	"here"
];
function policyNotice(change, options) {
	if (change === null || change.files.length === 0) return "";
	const first = `<p><b>${verdicts(change, options)}</b></p>\n\n`;
	for (const limit of folds$3) {
		const rest = within(options.budget - first.length, details(change, limit, options), ({ length }) => length);
		if (rest !== null) return `${first}${rest}`;
	}
	return first;
}
const changesMeaning = ({ files }) => files.some(({ differences, problem }) => differences.length > 0 || problem !== null);
function verdicts(change, { verdict, selfReported }) {
	const [is, other] = [verdictMark(verdict), otherwise(change, verdict)];
	if (!changesMeaning(change)) return `${is}. This pull request changes the policy file of this check, and not what it says.`;
	if (change.judgedBy === "base") {
		const by = `${is}, by the policy of the base branch: this pull request changes it.`;
		return other === null ? by : `${by} By its own policy it would have been ${other}.`;
	}
	const by = `${is}, by a policy that this pull request changes.`;
	if (other !== null) return `${by} By the policy of the base branch it would have been ${other}.`;
	return selfReported ? `${by} What it would have been by the policy of the base branch is in the summary of the run.` : by;
}
function otherwise({ stops, otherwise: other }, verdict) {
	if (other === null) return null;
	const mark = verdictMark(other.verdict);
	if (other.verdict !== "fail") return mark;
	if (!other.stops) return `${mark}, and the check would pass`;
	return verdict === "fail" && !stops ? `${mark}, and the check would fail` : mark;
}
function* details({ files }, limit, { elsewhere }) {
	const told = files.filter(({ differences, problem }) => differences.length > 0 || problem !== null);
	if (told.length === 0) return;
	const all = told.flatMap(({ differences }) => differences).length;
	if (limit === 0) {
		yield `${plural(all, "difference")} in ${plural(told.length, "policy file")}; ${elsewhere}.\n\n`;
		return;
	}
	yield* table(allRows(told, limit, elsewhere));
}
function* allRows(files, limit, elsewhere) {
	yield headings(...columns);
	for (const file of files) yield* rows(file, limit, elsewhere);
}
function* rows(file, limit, elsewhere) {
	yield wide(columns.length, `${fileTold(file)}${file.problem === null ? "" : `<br>${prose(file.problem)}`}`);
	let told = 0;
	for (const difference of file.differences) for (const each of differenceRows(difference)) {
		if (told === limit) {
			const more = file.differences.reduce((sum, one) => sum + rowsOf(one), -limit);
			yield wide(columns.length, `and ${plural(more, "more line")}; ${elsewhere}`);
			return;
		}
		yield each;
		told++;
	}
}
function fileTold({ before, after }) {
	if (before === after) return code(before ?? "");
	if (before === null) return `${code(after ?? "")}, which the base branch does not have: there the defaults hold`;
	if (after === null) return `${code(before)} is not here any more: the defaults hold`;
	return `${code(after)} instead of ${code(before)}`;
}
const nothing$1 = "–";
const longestReason = 200;
function* differenceRows({ packages, difference }) {
	const told = (what, before, after) => row$1(packages === null ? what : `${code(packages)}: ${what}`, before, after);
	switch (difference.what) {
		case "rule": return yield told(...ruleTold(difference));
		case "allow":
			for (const cells of allowTold(difference)) yield told(...cells);
			return;
		case "waiver": {
			const { before, after } = difference;
			const { rule, path } = after ?? before;
			return yield told(`waiver of ${code(rule)} for ${code(path)}`, terms(before), terms(after));
		}
		case "order": return yield told(`order of ${code("packages")}`, nothing$1, "another one: the later of two wins");
		default: return yield told(code(difference.what), value$1(difference.before), value$1(difference.after));
	}
}
const rowsOf = ({ difference }) => difference.what === "allow" ? difference.added.length + difference.removed.length + Number(difference.listed.before !== difference.listed.after) : 1;
const value$1 = (said) => said === null ? nothing$1 : code(said);
function ruleTold({ rule, option, before, after }) {
	const shown = (said) => typeof said === "number" ? amount(rule, option, said) : value$1(said);
	return [
		`${code(rule)}${option === "level" ? "" : ` ${code(option)}`}`,
		shown(before),
		shown(after)
	];
}
const amount = (rule, option, said) => option === "percent" || rule === "package-growth" && option !== "floor" ? percent(said) : size$1(said);
function* allowTold({ added, removed, listed }) {
	const what = code("files.allow");
	const whole = (is) => is ? "a list" : "every path may ship";
	if (listed.before !== listed.after) yield [
		what,
		whole(listed.before),
		whole(listed.after)
	];
	for (const glob of added) yield [
		what,
		nothing$1,
		code(glob)
	];
	for (const glob of removed) yield [
		what,
		code(glob),
		nothing$1
	];
}
function terms(waiver) {
	if (waiver === null) return nothing$1;
	const { reason, expires, maxSize, sha256, fingerprint } = waiver;
	return [
		prose(reason, longestReason),
		...expires === null ? [] : [`until ${code(expires)}`],
		...maxSize === null ? [] : [`at most ${size$1(maxSize)}`],
		...sha256 === null ? [] : [`${code("sha256")} ${code(sha256.slice(0, 12))}`],
		...fingerprint === null ? [] : [`the finding ${code(fingerprint)} alone`]
	].join("<br>");
}
// src/report/report-mode.ts
function reportModeLine(packages, policies) {
	const isFailed = ({ verdict }) => verdict === "fail";
	const failed = packages.filter(isFailed).length;
	const excused = packages.filter((each, index) => isFailed(each) && policies[index]?.mode === "report").length;
	if (excused === 0) return null;
	if (excused === failed) return "Report mode: this check would have failed, and stops nothing.";
	return `Report mode: of ${plural(failed, "failed package")}, ${excused} would have failed this check and ${excused === 1 ? "stops" : "stop"} nothing.`;
}
// src/inclusion/change.ts
const fileOf = (change) => change.kind === "add-line" ? change.file : "package.json";
function edited(text, change) {
	if (change.kind === "add-line") return withLine(text ?? "", change.pattern);
	if (text === null) return null;
	const files = fieldOf$1(text, "files");
	if (files === null || text[files.start] !== "[") return null;
	const entries = membersAt(text, files.start);
	if (change.kind === "add-entry") return withEntry(text, files.start + 1, entries, change.pattern);
	const at = entries.findLastIndex(({ start, end }) => JSON.parse(text.slice(start, end)) === change.pattern);
	return at === -1 || entries.length === 1 ? null : withoutEntry(text, entries, at);
}
function withEntry(text, inside, entries, pattern) {
	const last = entries.at(-1);
	if (last === void 0) return null;
	const before = entries.at(-2);
	const between = text.slice(before === void 0 ? inside : text.indexOf(",", before.end) + 1, last.start);
	const lead = before === void 0 && !between.includes("\n") ? " " : between;
	return `${text.slice(0, last.end)},${lead}${JSON.stringify(pattern)}${text.slice(last.end)}`;
}
function withoutEntry(text, entries, at) {
	const [entry, next, before] = [
		entries[at],
		entries[at + 1],
		entries[at - 1]
	];
	const [from, to] = next === void 0 ? [before?.end ?? entry.start, entry.end] : [entry.start, next.start];
	return text.slice(0, from) + text.slice(to);
}
function withLine(text, line) {
	if (text === "") return `${line}\n`;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	return text.endsWith("\n") ? `${text}${line}${newline}` : `${text}${newline}${line}`;
}
function withChanges(texts, changes) {
	const after = new Map(texts);
	for (const change of changes) {
		const file = fileOf(change);
		const text = edited(after.get(file) ?? null, change);
		if (text === null) return null;
		after.set(file, text);
	}
	return after;
}
function membersAt(text, open) {
	const token = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/g;
	token.lastIndex = open;
	const members = [];
	let [depth, start, end] = [
		0,
		-1,
		-1
	];
	let key = null;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		const [word] = found;
		if (depth === 1 && /^[,\]}]$/.test(word)) {
			if (start !== -1) members.push({
				key: key?.name ?? null,
				at: key?.at ?? start,
				start,
				end
			});
			[start, key] = [-1, null];
			if (word !== ",") return members;
		} else if (depth === 1 && word === ":") {
			key = {
				name: JSON.parse(text.slice(start, end)),
				at: start
			};
			start = -1;
		} else {
			if (depth === 1 && start === -1) start = found.index;
			if (/^[{[]$/.test(word)) depth++;
			else if (/^[\]}]$/.test(word)) depth--;
			end = token.lastIndex;
		}
	}
	return members;
}
function fieldOf$1(text, name) {
	const open = text.search(/[^\s\ufeff]/);
	if (text[open] !== "{" || !isJson(text)) return null;
	return membersAt(text, open).findLast(({ key }) => key === name) ?? null;
}
function isJson(text) {
	try {
		JSON.parse(text.replace(/^\ufeff/, ""));
		return true;
	} catch {
		return false;
	}
}
const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
// src/inclusion/inclusion.ts
const always = /^!\/(?:package\.json$|(?:readme|copying|license|licence)\{)/;
function admissionBy(rule, texts) {
	if (rule === null) return nothing(texts);
	const { source, folder, text, line } = rule;
	if (typeof source === "string" && source !== "package.json") return {
		by: "exception",
		what: text,
		file: folder === "" ? source : `${folder}/${source}`,
		line
	};
	if (always.test(text)) return {
		by: "always",
		what: null,
		file: null,
		line: null
	};
	const manifest = texts.get("package.json") ?? "";
	return entryFor(rule, manifest) ?? fieldFor(text, manifest);
}
function nothing(texts) {
	return {
		by: "nothing",
		what: null,
		file: [".npmignore", ".gitignore"].find((name) => typeof texts.get(name) === "string") ?? null,
		line: null
	};
}
function entryFor({ folder, text }, manifest) {
	const files = fieldOf$1(manifest, "files");
	if (files === null || manifest[files.start] !== "[") return null;
	const required = `!${folder === "" ? "" : `${folder}/`}${text.slice(1)}`;
	for (const { start, end } of membersAt(manifest, files.start).toReversed()) {
		const what = JSON.parse(manifest.slice(start, end));
		const rule = `!${what.replace(/^\.\//, "/").replace(/\/\*$/, "/**")}`.trim();
		if ([
			text,
			required,
			required.replace("!", "!/")
		].some((each) => each === rule || each === `${rule}/**`)) return {
			by: "files",
			what,
			file: "package.json",
			line: lineAt(manifest, start)
		};
	}
	return null;
}
function fieldFor(text, manifest) {
	const document = JSON.parse(manifest.replace(/^\ufeff/, ""));
	if (!isRecord(document)) return null;
	for (const what of [
		"bin",
		"main",
		"browser"
	]) if ([document[what]].flatMap((value) => isRecord(value) ? Object.values(value) : [value]).some((target) => typeof target === "string" && same(target, text.slice(1)))) return {
		by: "field",
		what,
		file: "package.json",
		line: lineOfField(manifest, what)
	};
	return null;
}
const same = (a, b) => plain(a) === plain(b);
const plain = (path) => path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
function admissionBundled(path, texts) {
	const [, what = path] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
	const manifest = texts.get("package.json") ?? "";
	const field = fieldOf$1(manifest, "bundleDependencies") ?? fieldOf$1(manifest, "bundledDependencies");
	if (field === null) return {
		by: "bundled",
		what,
		file: "package.json",
		line: 1
	};
	const entry = manifest[field.start] === "[" ? membersAt(manifest, field.start).find(({ start, end }) => JSON.parse(manifest.slice(start, end)) === what) : void 0;
	return {
		by: "bundled",
		what,
		file: "package.json",
		line: lineAt(manifest, (entry ?? field).at)
	};
}
function lineOfField(manifest, name) {
	const field = fieldOf$1(manifest, name);
	return field === null ? 1 : lineAt(manifest, field.at);
}
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/assert-valid-pattern.js
var require_assert_valid_pattern = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidPattern = void 0;
	const MAX_PATTERN_LENGTH = 65536;
	const assertValidPattern = (pattern) => {
		if (typeof pattern !== "string") throw new TypeError("invalid pattern");
		if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
	};
	exports.assertValidPattern = assertValidPattern;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/brace-expressions.js
var require_brace_expressions = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseClass = void 0;
	const posixClasses = {
		"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true],
		"[:alpha:]": ["\\p{L}\\p{Nl}", true],
		"[:ascii:]": ["\\x00-\\x7f", false],
		"[:blank:]": ["\\p{Zs}\\t", true],
		"[:cntrl:]": ["\\p{Cc}", true],
		"[:digit:]": ["\\p{Nd}", true],
		"[:graph:]": [
			"\\p{Z}\\p{C}",
			true,
			true
		],
		"[:lower:]": ["\\p{Ll}", true],
		"[:print:]": ["\\p{C}", true],
		"[:punct:]": ["\\p{P}", true],
		"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true],
		"[:upper:]": ["\\p{Lu}", true],
		"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true],
		"[:xdigit:]": ["A-Fa-f0-9", false]
	};
	const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
	const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
	const rangesToString = (ranges) => ranges.join("");
	const parseClass = (glob, position) => {
		const pos = position;
		if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
		const ranges = [];
		const negs = [];
		let i = pos + 1;
		let sawStart = false;
		let uflag = false;
		let escaping = false;
		let negate = false;
		let endPos = pos;
		let rangeStart = "";
		WHILE: while (i < glob.length) {
			const c = glob.charAt(i);
			if ((c === "!" || c === "^") && i === pos + 1) {
				negate = true;
				i++;
				continue;
			}
			if (c === "]" && sawStart && !escaping) {
				endPos = i + 1;
				break;
			}
			sawStart = true;
			if (c === "\\") {
				if (!escaping) {
					escaping = true;
					i++;
					continue;
				}
			}
			if (c === "[" && !escaping) {
				for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
					if (rangeStart) return [
						"$.",
						false,
						glob.length - pos,
						true
					];
					i += cls.length;
					if (neg) negs.push(unip);
					else ranges.push(unip);
					uflag = uflag || u;
					continue WHILE;
				}
			}
			escaping = false;
			if (rangeStart) {
				if (c > rangeStart) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c));
				else if (c === rangeStart) ranges.push(braceEscape(c));
				rangeStart = "";
				i++;
				continue;
			}
			if (glob.startsWith("-]", i + 1)) {
				ranges.push(braceEscape(c + "-"));
				i += 2;
				continue;
			}
			if (glob.startsWith("-", i + 1)) {
				rangeStart = c;
				i += 2;
				continue;
			}
			ranges.push(braceEscape(c));
			i++;
		}
		if (endPos < i) return [
			"",
			false,
			0,
			false
		];
		if (!ranges.length && !negs.length) return [
			"$.",
			false,
			glob.length - pos,
			true
		];
		if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
			const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
			return [
				regexpEscape(r),
				false,
				endPos - pos,
				false
			];
		}
		const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]";
		const snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
		return [
			ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs,
			uflag,
			endPos - pos,
			true
		];
	};
	exports.parseClass = parseClass;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/unescape.js
var require_unescape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = void 0;
	const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
		return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
	};
	exports.unescape = unescape;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/ast.js
var require_ast = __commonJSMin(((exports) => {
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AST = void 0;
	const brace_expressions_js_1 = require_brace_expressions();
	const unescape_js_1 = require_unescape();
	const types = new Set([
		"!",
		"?",
		"+",
		"*",
		"@"
	]);
	const isExtglobType = (c) => types.has(c);
	const isExtglobAST = (c) => isExtglobType(c.type);
	const adoptionMap = new Map([
		["!", ["@"]],
		["?", ["?", "@"]],
		["@", ["@"]],
		["*", [
			"*",
			"+",
			"?",
			"@"
		]],
		["+", ["+", "@"]]
	]);
	const adoptionWithSpaceMap = new Map([
		["!", ["?"]],
		["@", ["?"]],
		["+", ["?", "*"]]
	]);
	const adoptionAnyMap = new Map([
		["!", ["?", "@"]],
		["?", ["?", "@"]],
		["@", ["?", "@"]],
		["*", [
			"*",
			"+",
			"?",
			"@"
		]],
		["+", [
			"+",
			"@",
			"?",
			"*"
		]]
	]);
	const usurpMap = new Map([
		["!", new Map([["!", "@"]])],
		["?", new Map([["*", "*"], ["+", "*"]])],
		["@", new Map([
			["!", "!"],
			["?", "?"],
			["@", "@"],
			["*", "*"],
			["+", "+"]
		])],
		["+", new Map([["?", "*"], ["*", "*"]])]
	]);
	const startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))";
	const startNoDot = "(?!\\.)";
	const addPatternStart = new Set(["[", "."]);
	const justDots = new Set(["..", "."]);
	const reSpecials = new Set("().*{}+?[]^$\\!");
	const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
	const qmark = "[^/]";
	const star = "[^/]*?";
	const starNoEmpty = "[^/]+?";
	let ID = 0;
	var AST = class {
		type;
		#root;
		#hasMagic;
		#uflag = false;
		#parts = [];
		#parent;
		#parentIndex;
		#negs;
		#filledNegs = false;
		#options;
		#toString;
		#emptyExt = false;
		id = ++ID;
		get depth() {
			return (this.#parent?.depth ?? -1) + 1;
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return {
				"@@type": "AST",
				id: this.id,
				type: this.type,
				root: this.#root.id,
				parent: this.#parent?.id,
				depth: this.depth,
				partsLength: this.#parts.length,
				parts: this.#parts
			};
		}
		constructor(type, parent, options = {}) {
			this.type = type;
			if (type) this.#hasMagic = true;
			this.#parent = parent;
			this.#root = this.#parent ? this.#parent.#root : this;
			this.#options = this.#root === this ? options : this.#root.#options;
			this.#negs = this.#root === this ? [] : this.#root.#negs;
			if (type === "!" && !this.#root.#filledNegs) this.#negs.push(this);
			this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
		}
		get hasMagic() {
			if (this.#hasMagic !== void 0) return this.#hasMagic;
			for (const p of this.#parts) {
				if (typeof p === "string") continue;
				if (p.type || p.hasMagic) return this.#hasMagic = true;
			}
			return this.#hasMagic;
		}
		toString() {
			return this.#toString !== void 0 ? this.#toString : !this.type ? this.#toString = this.#parts.map((p) => String(p)).join("") : this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")";
		}
		#fillNegs() {
			if (this !== this.#root) throw new Error("should only call on root");
			if (this.#filledNegs) return this;
			this.toString();
			this.#filledNegs = true;
			let n;
			while (n = this.#negs.pop()) {
				if (n.type !== "!") continue;
				let p = n;
				let pp = p.#parent;
				while (pp) {
					for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) for (const part of n.#parts) {
						if (typeof part === "string") throw new Error("string part in extglob AST??");
						part.copyIn(pp.#parts[i]);
					}
					p = pp;
					pp = p.#parent;
				}
			}
			return this;
		}
		push(...parts) {
			for (const p of parts) {
				if (p === "") continue;
				if (typeof p !== "string" && !(p instanceof _a && p.#parent === this)) throw new Error("invalid part: " + p);
				this.#parts.push(p);
			}
		}
		toJSON() {
			const ret = this.type === null ? this.#parts.slice().map((p) => typeof p === "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
			if (this.isStart() && !this.type) ret.unshift([]);
			if (this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!")) ret.push({});
			return ret;
		}
		isStart() {
			if (this.#root === this) return true;
			if (!this.#parent?.isStart()) return false;
			if (this.#parentIndex === 0) return true;
			const p = this.#parent;
			for (let i = 0; i < this.#parentIndex; i++) {
				const pp = p.#parts[i];
				if (!(pp instanceof _a && pp.type === "!")) return false;
			}
			return true;
		}
		isEnd() {
			if (this.#root === this) return true;
			if (this.#parent?.type === "!") return true;
			if (!this.#parent?.isEnd()) return false;
			if (!this.type) return this.#parent?.isEnd();
			const pl = this.#parent ? this.#parent.#parts.length : 0;
			return this.#parentIndex === pl - 1;
		}
		copyIn(part) {
			if (typeof part === "string") this.push(part);
			else this.push(part.clone(this));
		}
		clone(parent) {
			const c = new _a(this.type, parent);
			for (const p of this.#parts) c.copyIn(p);
			return c;
		}
		static #parseAST(str, ast, pos, opt, extDepth) {
			const maxDepth = opt.maxExtglobRecursion ?? 2;
			let escaping = false;
			let inBrace = false;
			let braceStart = -1;
			let braceNeg = false;
			if (ast.type === null) {
				let i = pos;
				let acc = "";
				while (i < str.length) {
					const c = str.charAt(i++);
					if (escaping || c === "\\") {
						escaping = !escaping;
						acc += c;
						continue;
					}
					if (inBrace) {
						if (i === braceStart + 1) {
							if (c === "^" || c === "!") braceNeg = true;
						} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
						acc += c;
						continue;
					} else if (c === "[") {
						inBrace = true;
						braceStart = i;
						braceNeg = false;
						acc += c;
						continue;
					}
					if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && extDepth <= maxDepth) {
						ast.push(acc);
						acc = "";
						const ext = new _a(c, ast);
						i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
						ast.push(ext);
						continue;
					}
					acc += c;
				}
				ast.push(acc);
				return i;
			}
			let i = pos + 1;
			let part = new _a(null, ast);
			const parts = [];
			let acc = "";
			while (i < str.length) {
				const c = str.charAt(i++);
				if (escaping || c === "\\") {
					escaping = !escaping;
					acc += c;
					continue;
				}
				if (inBrace) {
					if (i === braceStart + 1) {
						if (c === "^" || c === "!") braceNeg = true;
					} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
					acc += c;
					continue;
				} else if (c === "[") {
					inBrace = true;
					braceStart = i;
					braceNeg = false;
					acc += c;
					continue;
				}
				if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && (extDepth <= maxDepth || ast && ast.#canAdoptType(c))) {
					const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
					part.push(acc);
					acc = "";
					const ext = new _a(c, part);
					part.push(ext);
					i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
					continue;
				}
				if (c === "|") {
					part.push(acc);
					acc = "";
					parts.push(part);
					part = new _a(null, ast);
					continue;
				}
				if (c === ")") {
					if (acc === "" && ast.#parts.length === 0) ast.#emptyExt = true;
					part.push(acc);
					acc = "";
					ast.push(...parts, part);
					return i;
				}
				acc += c;
			}
			ast.type = null;
			ast.#hasMagic = void 0;
			ast.#parts = [str.substring(pos - 1)];
			return i;
		}
		#canAdoptWithSpace(child) {
			return this.#canAdopt(child, adoptionWithSpaceMap);
		}
		#canAdopt(child, map = adoptionMap) {
			if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) return false;
			const gc = child.#parts[0];
			if (!gc || typeof gc !== "object" || gc.type === null) return false;
			return this.#canAdoptType(gc.type, map);
		}
		#canAdoptType(c, map = adoptionAnyMap) {
			return !!map.get(this.type)?.includes(c);
		}
		#adoptWithSpace(child, index) {
			const gc = child.#parts[0];
			const blank = new _a(null, gc, this.options);
			blank.#parts.push("");
			gc.push(blank);
			this.#adopt(child, index);
		}
		#adopt(child, index) {
			const gc = child.#parts[0];
			this.#parts.splice(index, 1, ...gc.#parts);
			for (const p of gc.#parts) if (typeof p === "object") p.#parent = this;
			this.#toString = void 0;
		}
		#canUsurpType(c) {
			return !!usurpMap.get(this.type)?.has(c);
		}
		#canUsurp(child) {
			if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return false;
			const gc = child.#parts[0];
			if (!gc || typeof gc !== "object" || gc.type === null) return false;
			return this.#canUsurpType(gc.type);
		}
		#usurp(child) {
			const m = usurpMap.get(this.type);
			const gc = child.#parts[0];
			const nt = m?.get(gc.type);
			if (!nt) return false;
			this.#parts = gc.#parts;
			for (const p of this.#parts) if (typeof p === "object") p.#parent = this;
			this.type = nt;
			this.#toString = void 0;
			this.#emptyExt = false;
		}
		static fromGlob(pattern, options = {}) {
			const ast = new _a(null, void 0, options);
			_a.#parseAST(pattern, ast, 0, options, 0);
			return ast;
		}
		toMMPattern() {
			if (this !== this.#root) return this.#root.toMMPattern();
			const glob = this.toString();
			const [re, body, hasMagic, uflag] = this.toRegExpSource();
			if (!(hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob.toUpperCase() !== glob.toLowerCase())) return body;
			const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
			return Object.assign(new RegExp(`^${re}$`, flags), {
				_src: re,
				_glob: glob
			});
		}
		get options() {
			return this.#options;
		}
		toRegExpSource(allowDot) {
			const dot = allowDot ?? !!this.#options.dot;
			if (this.#root === this) {
				this.#flatten();
				this.#fillNegs();
			}
			if (!isExtglobAST(this)) {
				const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s !== "string");
				const src = this.#parts.map((p) => {
					const [re, _, hasMagic, uflag] = typeof p === "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
					this.#hasMagic = this.#hasMagic || hasMagic;
					this.#uflag = this.#uflag || uflag;
					return re;
				}).join("");
				let start = "";
				if (this.isStart()) {
					if (typeof this.#parts[0] === "string") {
						if (!(this.#parts.length === 1 && justDots.has(this.#parts[0]))) {
							const aps = addPatternStart;
							const needNoTrav = dot && aps.has(src.charAt(0)) || src.startsWith("\\.") && aps.has(src.charAt(2)) || src.startsWith("\\.\\.") && aps.has(src.charAt(4));
							const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
							start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
						}
					}
				}
				let end = "";
				if (this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!") end = "(?:$|\\/)";
				return [
					start + src + end,
					(0, unescape_js_1.unescape)(src),
					this.#hasMagic = !!this.#hasMagic,
					this.#uflag
				];
			}
			const repeated = this.type === "*" || this.type === "+";
			const start = this.type === "!" ? "(?:(?!(?:" : "(?:";
			let body = this.#partsToRegExp(dot);
			if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
				const s = this.toString();
				const me = this;
				me.#parts = [s];
				me.type = null;
				me.#hasMagic = void 0;
				return [
					s,
					(0, unescape_js_1.unescape)(this.toString()),
					false,
					false
				];
			}
			let bodyDotAllowed = !repeated || allowDot || dot || false ? "" : this.#partsToRegExp(true);
			if (bodyDotAllowed === body) bodyDotAllowed = "";
			if (bodyDotAllowed) body = `(?:${body})(?:${bodyDotAllowed})*?`;
			let final = "";
			if (this.type === "!" && this.#emptyExt) final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
			else {
				const close = this.type === "!" ? "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + "[^/]*?)" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? `)?` : `)${this.type}`;
				final = start + body + close;
			}
			return [
				final,
				(0, unescape_js_1.unescape)(body),
				this.#hasMagic = !!this.#hasMagic,
				this.#uflag
			];
		}
		#flatten() {
			if (!isExtglobAST(this)) {
				for (const p of this.#parts) if (typeof p === "object") p.#flatten();
			} else {
				let iterations = 0;
				let done = false;
				do {
					done = true;
					for (let i = 0; i < this.#parts.length; i++) {
						const c = this.#parts[i];
						if (typeof c === "object") {
							c.#flatten();
							if (this.#canAdopt(c)) {
								done = false;
								this.#adopt(c, i);
							} else if (this.#canAdoptWithSpace(c)) {
								done = false;
								this.#adoptWithSpace(c, i);
							} else if (this.#canUsurp(c)) {
								done = false;
								this.#usurp(c);
							}
						}
					}
				} while (!done && ++iterations < 10);
			}
			this.#toString = void 0;
		}
		#partsToRegExp(dot) {
			return this.#parts.map((p) => {
				if (typeof p === "string") throw new Error("string type in extglob ast??");
				const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
				this.#uflag = this.#uflag || uflag;
				return re;
			}).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
		}
		static #parseGlob(glob, hasMagic, noEmpty = false) {
			let escaping = false;
			let re = "";
			let uflag = false;
			let inStar = false;
			for (let i = 0; i < glob.length; i++) {
				const c = glob.charAt(i);
				if (escaping) {
					escaping = false;
					re += (reSpecials.has(c) ? "\\" : "") + c;
					continue;
				}
				if (c === "*") {
					if (inStar) continue;
					inStar = true;
					re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
					hasMagic = true;
					continue;
				} else inStar = false;
				if (c === "\\") {
					if (i === glob.length - 1) re += "\\\\";
					else escaping = true;
					continue;
				}
				if (c === "[") {
					const [src, needUflag, consumed, magic] = (0, brace_expressions_js_1.parseClass)(glob, i);
					if (consumed) {
						re += src;
						uflag = uflag || needUflag;
						i += consumed - 1;
						hasMagic = hasMagic || magic;
						continue;
					}
				}
				if (c === "?") {
					re += qmark;
					hasMagic = true;
					continue;
				}
				re += regExpEscape(c);
			}
			return [
				re,
				(0, unescape_js_1.unescape)(glob),
				!!hasMagic,
				uflag
			];
		}
	};
	exports.AST = AST;
	_a = AST;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/escape.js
var require_escape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escape = void 0;
	const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
		return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	};
	exports.escape = escape;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/index.js
var require_commonjs = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = exports.escape = exports.AST = exports.Minimatch = exports.match = exports.makeRe = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
	const brace_expansion_1 = require_commonjs$1();
	const assert_valid_pattern_js_1 = require_assert_valid_pattern();
	const ast_js_1 = require_ast();
	const escape_js_1 = require_escape();
	const unescape_js_1 = require_unescape();
	const minimatch = (p, pattern, options = {}) => {
		(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
		if (!options.nocomment && pattern.charAt(0) === "#") return false;
		return new Minimatch(pattern, options).match(p);
	};
	exports.minimatch = minimatch;
	const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
	const starDotExtTest = (ext) => (f) => !f.startsWith(".") && f.endsWith(ext);
	const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
	const starDotExtTestNocase = (ext) => {
		ext = ext.toLowerCase();
		return (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext);
	};
	const starDotExtTestNocaseDot = (ext) => {
		ext = ext.toLowerCase();
		return (f) => f.toLowerCase().endsWith(ext);
	};
	const starDotStarRE = /^\*+\.\*+$/;
	const starDotStarTest = (f) => !f.startsWith(".") && f.includes(".");
	const starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes(".");
	const dotStarRE = /^\.\*+$/;
	const dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith(".");
	const starRE = /^\*+$/;
	const starTest = (f) => f.length !== 0 && !f.startsWith(".");
	const starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..";
	const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
	const qmarksTestNocase = ([$0, ext = ""]) => {
		const noext = qmarksTestNoExt([$0]);
		if (!ext) return noext;
		ext = ext.toLowerCase();
		return (f) => noext(f) && f.toLowerCase().endsWith(ext);
	};
	const qmarksTestNocaseDot = ([$0, ext = ""]) => {
		const noext = qmarksTestNoExtDot([$0]);
		if (!ext) return noext;
		ext = ext.toLowerCase();
		return (f) => noext(f) && f.toLowerCase().endsWith(ext);
	};
	const qmarksTestDot = ([$0, ext = ""]) => {
		const noext = qmarksTestNoExtDot([$0]);
		return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
	};
	const qmarksTest = ([$0, ext = ""]) => {
		const noext = qmarksTestNoExt([$0]);
		return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
	};
	const qmarksTestNoExt = ([$0]) => {
		const len = $0.length;
		return (f) => f.length === len && !f.startsWith(".");
	};
	const qmarksTestNoExtDot = ([$0]) => {
		const len = $0.length;
		return (f) => f.length === len && f !== "." && f !== "..";
	};
	const defaultPlatform = typeof process === "object" && process ? typeof process.env === "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
	const path = {
		win32: { sep: "\\" },
		posix: { sep: "/" }
	};
	exports.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
	exports.minimatch.sep = exports.sep;
	exports.GLOBSTAR = Symbol("globstar **");
	exports.minimatch.GLOBSTAR = exports.GLOBSTAR;
	const star = "[^/]*?";
	const twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
	const twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
	const filter = (pattern, options = {}) => (p) => (0, exports.minimatch)(p, pattern, options);
	exports.filter = filter;
	exports.minimatch.filter = exports.filter;
	const ext = (a, b = {}) => Object.assign({}, a, b);
	const defaults = (def) => {
		if (!def || typeof def !== "object" || !Object.keys(def).length) return exports.minimatch;
		const orig = exports.minimatch;
		const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
		return Object.assign(m, {
			Minimatch: class Minimatch extends orig.Minimatch {
				constructor(pattern, options = {}) {
					super(pattern, ext(def, options));
				}
				static defaults(options) {
					return orig.defaults(ext(def, options)).Minimatch;
				}
			},
			AST: class AST extends orig.AST {
				constructor(type, parent, options = {}) {
					super(type, parent, ext(def, options));
				}
				static fromGlob(pattern, options = {}) {
					return orig.AST.fromGlob(pattern, ext(def, options));
				}
			},
			unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
			escape: (s, options = {}) => orig.escape(s, ext(def, options)),
			filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
			defaults: (options) => orig.defaults(ext(def, options)),
			makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
			braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
			match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
			sep: orig.sep,
			GLOBSTAR: exports.GLOBSTAR
		});
	};
	exports.defaults = defaults;
	exports.minimatch.defaults = exports.defaults;
	const braceExpand = (pattern, options = {}) => {
		(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
		if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
		return (0, brace_expansion_1.expand)(pattern, { max: options.braceExpandMax });
	};
	exports.braceExpand = braceExpand;
	exports.minimatch.braceExpand = exports.braceExpand;
	const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
	exports.makeRe = makeRe;
	exports.minimatch.makeRe = exports.makeRe;
	const match = (list, pattern, options = {}) => {
		const mm = new Minimatch(pattern, options);
		list = list.filter((f) => mm.match(f));
		if (mm.options.nonull && !list.length) list.push(pattern);
		return list;
	};
	exports.match = match;
	exports.minimatch.match = exports.match;
	const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
	const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
	var Minimatch = class {
		options;
		set;
		pattern;
		windowsPathsNoEscape;
		nonegate;
		negate;
		comment;
		empty;
		preserveMultipleSlashes;
		partial;
		globSet;
		globParts;
		nocase;
		isWindows;
		platform;
		windowsNoMagicRoot;
		maxGlobstarRecursion;
		regexp;
		constructor(pattern, options = {}) {
			(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
			options = options || {};
			this.options = options;
			this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
			this.pattern = pattern;
			this.platform = options.platform || defaultPlatform;
			this.isWindows = this.platform === "win32";
			const awe = "allowWindowsEscape";
			this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === false;
			if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
			this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
			this.regexp = null;
			this.negate = false;
			this.nonegate = !!options.nonegate;
			this.comment = false;
			this.empty = false;
			this.partial = !!options.partial;
			this.nocase = !!this.options.nocase;
			this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
			this.globSet = [];
			this.globParts = [];
			this.set = [];
			this.make();
		}
		hasMagic() {
			if (this.options.magicalBraces && this.set.length > 1) return true;
			for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
			return false;
		}
		debug(..._) {}
		make() {
			const pattern = this.pattern;
			const options = this.options;
			if (!options.nocomment && pattern.charAt(0) === "#") {
				this.comment = true;
				return;
			}
			if (!pattern) {
				this.empty = true;
				return;
			}
			this.parseNegate();
			this.globSet = [...new Set(this.braceExpand())];
			if (options.debug) this.debug = (...args) => console.error(...args);
			this.debug(this.pattern, this.globSet);
			const rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
			this.globParts = this.preprocess(rawGlobParts);
			this.debug(this.pattern, this.globParts);
			let set = this.globParts.map((s, _, __) => {
				if (this.isWindows && this.windowsNoMagicRoot) {
					const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]);
					const isDrive = /^[a-z]:/i.test(s[0]);
					if (isUNC) return [...s.slice(0, 4), ...s.slice(4).map((ss) => this.parse(ss))];
					else if (isDrive) return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
				}
				return s.map((ss) => this.parse(ss));
			});
			this.debug(this.pattern, set);
			this.set = set.filter((s) => s.indexOf(false) === -1);
			if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
				const p = this.set[i];
				if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] === "string" && /^[a-z]:$/i.test(p[3])) p[2] = "?";
			}
			this.debug(this.pattern, this.set);
		}
		preprocess(globParts) {
			if (this.options.noglobstar) {
				for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
			}
			const { optimizationLevel = 1 } = this.options;
			if (optimizationLevel >= 2) {
				globParts = this.firstPhasePreProcess(globParts);
				globParts = this.secondPhasePreProcess(globParts);
			} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
			else globParts = this.adjascentGlobstarOptimize(globParts);
			return globParts;
		}
		adjascentGlobstarOptimize(globParts) {
			return globParts.map((parts) => {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let i = gs;
					while (parts[i + 1] === "**") i++;
					if (i !== gs) parts.splice(gs, i - gs);
				}
				return parts;
			});
		}
		levelOneOptimize(globParts) {
			return globParts.map((parts) => {
				parts = parts.reduce((set, part) => {
					const prev = set[set.length - 1];
					if (part === "**" && prev === "**") return set;
					if (part === "..") {
						if (prev && prev !== ".." && prev !== "." && prev !== "**") {
							set.pop();
							return set;
						}
					}
					set.push(part);
					return set;
				}, []);
				return parts.length === 0 ? [""] : parts;
			});
		}
		levelTwoFileOptimize(parts) {
			if (!Array.isArray(parts)) parts = this.slashSplit(parts);
			let didSomething = false;
			do {
				didSomething = false;
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				let dd = 0;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p))) {
						didSomething = true;
						parts.splice(dd - 1, 2);
						dd -= 2;
					}
				}
			} while (didSomething);
			return parts.length === 0 ? [""] : parts;
		}
		firstPhasePreProcess(globParts) {
			let didSomething = false;
			do {
				didSomething = false;
				for (let parts of globParts) {
					let gs = -1;
					while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
						let gss = gs;
						while (parts[gss + 1] === "**") gss++;
						if (gss > gs) parts.splice(gs + 1, gss - gs);
						let next = parts[gs + 1];
						const p = parts[gs + 2];
						const p2 = parts[gs + 3];
						if (next !== "..") continue;
						if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
						didSomething = true;
						parts.splice(gs, 1);
						const other = parts.slice(0);
						other[gs] = "**";
						globParts.push(other);
						gs--;
					}
					if (!this.preserveMultipleSlashes) {
						for (let i = 1; i < parts.length - 1; i++) {
							const p = parts[i];
							if (i === 1 && p === "" && parts[0] === "") continue;
							if (p === "." || p === "") {
								didSomething = true;
								parts.splice(i, 1);
								i--;
							}
						}
						if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
							didSomething = true;
							parts.pop();
						}
					}
					let dd = 0;
					while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
						const p = parts[dd - 1];
						if (p && p !== "." && p !== ".." && p !== "**") {
							didSomething = true;
							const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
							parts.splice(dd - 1, 2, ...splin);
							if (parts.length === 0) parts.push("");
							dd -= 2;
						}
					}
				}
			} while (didSomething);
			return globParts;
		}
		secondPhasePreProcess(globParts) {
			for (let i = 0; i < globParts.length - 1; i++) for (let j = i + 1; j < globParts.length; j++) {
				const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
				if (matched) {
					globParts[i] = [];
					globParts[j] = matched;
					break;
				}
			}
			return globParts.filter((gs) => gs.length);
		}
		partsMatch(a, b, emptyGSMatch = false) {
			let ai = 0;
			let bi = 0;
			let result = [];
			let which = "";
			while (ai < a.length && bi < b.length) if (a[ai] === b[bi]) {
				result.push(which === "b" ? b[bi] : a[ai]);
				ai++;
				bi++;
			} else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) {
				result.push(a[ai]);
				ai++;
			} else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) {
				result.push(b[bi]);
				bi++;
			} else if (a[ai] === "*" && b[bi] && (this.options.dot || !b[bi].startsWith(".")) && b[bi] !== "**") {
				if (which === "b") return false;
				which = "a";
				result.push(a[ai]);
				ai++;
				bi++;
			} else if (b[bi] === "*" && a[ai] && (this.options.dot || !a[ai].startsWith(".")) && a[ai] !== "**") {
				if (which === "a") return false;
				which = "b";
				result.push(b[bi]);
				ai++;
				bi++;
			} else return false;
			return a.length === b.length && result;
		}
		parseNegate() {
			if (this.nonegate) return;
			const pattern = this.pattern;
			let negate = false;
			let negateOffset = 0;
			for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
				negate = !negate;
				negateOffset++;
			}
			if (negateOffset) this.pattern = pattern.slice(negateOffset);
			this.negate = negate;
		}
		matchOne(file, pattern, partial = false) {
			let fileStartIndex = 0;
			let patternStartIndex = 0;
			if (this.isWindows) {
				const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
				const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
				const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
				const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
				const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
				const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
				if (typeof fdi === "number" && typeof pdi === "number") {
					const [fd, pd] = [file[fdi], pattern[pdi]];
					if (fd.toLowerCase() === pd.toLowerCase()) {
						pattern[pdi] = fd;
						patternStartIndex = pdi;
						fileStartIndex = fdi;
					}
				}
			}
			const { optimizationLevel = 1 } = this.options;
			if (optimizationLevel >= 2) file = this.levelTwoFileOptimize(file);
			if (pattern.includes(exports.GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
			return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
		}
		#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
			const firstgs = pattern.indexOf(exports.GLOBSTAR, patternIndex);
			const lastgs = pattern.lastIndexOf(exports.GLOBSTAR);
			const [head, body, tail] = partial ? [
				pattern.slice(patternIndex, firstgs),
				pattern.slice(firstgs + 1),
				[]
			] : [
				pattern.slice(patternIndex, firstgs),
				pattern.slice(firstgs + 1, lastgs),
				pattern.slice(lastgs + 1)
			];
			if (head.length) {
				const fileHead = file.slice(fileIndex, fileIndex + head.length);
				if (!this.#matchOne(fileHead, head, partial, 0, 0)) return false;
				fileIndex += head.length;
				patternIndex += head.length;
			}
			let fileTailMatch = 0;
			if (tail.length) {
				if (tail.length + fileIndex > file.length) return false;
				let tailStart = file.length - tail.length;
				if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
				else {
					if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
					tailStart--;
					if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
					fileTailMatch = tail.length + 1;
				}
			}
			if (!body.length) {
				let sawSome = !!fileTailMatch;
				for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
					const f = String(file[i]);
					sawSome = true;
					if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				}
				return partial || sawSome;
			}
			const bodySegments = [[[], 0]];
			let currentBody = bodySegments[0];
			let nonGsParts = 0;
			const nonGsPartsSums = [0];
			for (const b of body) if (b === exports.GLOBSTAR) {
				nonGsPartsSums.push(nonGsParts);
				currentBody = [[], 0];
				bodySegments.push(currentBody);
			} else {
				currentBody[0].push(b);
				nonGsParts++;
			}
			let i = bodySegments.length - 1;
			const fileLength = file.length - fileTailMatch;
			for (const b of bodySegments) b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
			return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
		}
		#matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
			const bs = bodySegments[bodyIndex];
			if (!bs) {
				for (let i = fileIndex; i < file.length; i++) {
					sawTail = true;
					const f = file[i];
					if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				}
				return sawTail;
			}
			const [body, after] = bs;
			while (fileIndex <= after) {
				if (this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
					const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
					if (sub !== false) return sub;
				}
				const f = file[fileIndex];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				fileIndex++;
			}
			return partial || null;
		}
		#matchOne(file, pattern, partial, fileIndex, patternIndex) {
			let fi;
			let pi;
			let pl;
			let fl;
			for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
				this.debug("matchOne loop");
				let p = pattern[pi];
				let f = file[fi];
				this.debug(pattern, p, f);
				if (p === false || p === exports.GLOBSTAR) return false;
				let hit;
				if (typeof p === "string") {
					hit = f === p;
					this.debug("string match", p, f, hit);
				} else {
					hit = p.test(f);
					this.debug("pattern match", p, f, hit);
				}
				if (!hit) return false;
			}
			if (fi === fl && pi === pl) return true;
			else if (fi === fl) return partial;
			else if (pi === pl) return fi === fl - 1 && file[fi] === "";
			else throw new Error("wtf?");
		}
		braceExpand() {
			return (0, exports.braceExpand)(this.pattern, this.options);
		}
		parse(pattern) {
			(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
			const options = this.options;
			if (pattern === "**") return exports.GLOBSTAR;
			if (pattern === "") return "";
			let m;
			let fastTest = null;
			if (m = pattern.match(starRE)) fastTest = options.dot ? starTestDot : starTest;
			else if (m = pattern.match(starDotExtRE)) fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]);
			else if (m = pattern.match(qmarksRE)) fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m);
			else if (m = pattern.match(starDotStarRE)) fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
			else if (m = pattern.match(dotStarRE)) fastTest = dotStarTest;
			const re = ast_js_1.AST.fromGlob(pattern, this.options).toMMPattern();
			if (fastTest && typeof re === "object") Reflect.defineProperty(re, "test", { value: fastTest });
			return re;
		}
		makeRe() {
			if (this.regexp || this.regexp === false) return this.regexp;
			const set = this.set;
			if (!set.length) {
				this.regexp = false;
				return this.regexp;
			}
			const options = this.options;
			const twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
			const flags = new Set(options.nocase ? ["i"] : []);
			let re = set.map((pattern) => {
				const pp = pattern.map((p) => {
					if (p instanceof RegExp) for (const f of p.flags.split("")) flags.add(f);
					return typeof p === "string" ? regExpEscape(p) : p === exports.GLOBSTAR ? exports.GLOBSTAR : p._src;
				});
				pp.forEach((p, i) => {
					const next = pp[i + 1];
					const prev = pp[i - 1];
					if (p !== exports.GLOBSTAR || prev === exports.GLOBSTAR) return;
					if (prev === void 0) {
						if (next !== void 0 && next !== exports.GLOBSTAR) pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next;
						else pp[i] = twoStar;
					} else if (next === void 0) pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?";
					else if (next !== exports.GLOBSTAR) {
						pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
						pp[i + 1] = exports.GLOBSTAR;
					}
				});
				const filtered = pp.filter((p) => p !== exports.GLOBSTAR);
				if (this.partial && filtered.length >= 1) {
					const prefixes = [];
					for (let i = 1; i <= filtered.length; i++) prefixes.push(filtered.slice(0, i).join("/"));
					return "(?:" + prefixes.join("|") + ")";
				}
				return filtered.join("/");
			}).join("|");
			const [open, close] = set.length > 1 ? ["(?:", ")"] : ["", ""];
			re = "^" + open + re + close + "$";
			if (this.partial) re = "^(?:\\/|" + open + re.slice(1, -1) + close + ")$";
			if (this.negate) re = "^(?!" + re + ").+$";
			try {
				this.regexp = new RegExp(re, [...flags].join(""));
			} catch {
				this.regexp = false;
			}
			return this.regexp;
		}
		slashSplit(p) {
			if (this.preserveMultipleSlashes) return p.split("/");
			else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
			else return p.split(/\/+/);
		}
		match(f, partial = this.partial) {
			this.debug("match", f, this.pattern);
			if (this.comment) return false;
			if (this.empty) return f === "";
			if (f === "/" && partial) return true;
			const options = this.options;
			if (this.isWindows) f = f.split("\\").join("/");
			const ff = this.slashSplit(f);
			this.debug(this.pattern, "split", ff);
			const set = this.set;
			this.debug(this.pattern, "set", set);
			let filename = ff[ff.length - 1];
			if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
			for (const pattern of set) {
				let file = ff;
				if (options.matchBase && pattern.length === 1) file = [filename];
				if (this.matchOne(file, pattern, partial)) {
					if (options.flipNegate) return true;
					return !this.negate;
				}
			}
			if (options.flipNegate) return false;
			return this.negate;
		}
		static defaults(def) {
			return exports.minimatch.defaults(def).Minimatch;
		}
	};
	exports.Minimatch = Minimatch;
	var ast_js_2 = require_ast();
	Object.defineProperty(exports, "AST", {
		enumerable: true,
		get: function() {
			return ast_js_2.AST;
		}
	});
	var escape_js_2 = require_escape();
	Object.defineProperty(exports, "escape", {
		enumerable: true,
		get: function() {
			return escape_js_2.escape;
		}
	});
	var unescape_js_2 = require_unescape();
	Object.defineProperty(exports, "unescape", {
		enumerable: true,
		get: function() {
			return unescape_js_2.unescape;
		}
	});
	exports.minimatch.AST = ast_js_1.AST;
	exports.minimatch.Minimatch = Minimatch;
	exports.minimatch.escape = escape_js_1.escape;
	exports.minimatch.unescape = unescape_js_1.unescape;
}));
// node_modules/ignore-walk/lib/index.js
var require_lib$1 = __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const path = __require("path");
	const EE = __require("events").EventEmitter;
	const Minimatch = require_commonjs().Minimatch;
	var Walker = class Walker extends EE {
		constructor(opts) {
			opts = opts || {};
			super(opts);
			this.isSymbolicLink = opts.isSymbolicLink;
			this.path = opts.path || process.cwd();
			this.basename = path.basename(this.path);
			this.ignoreFiles = opts.ignoreFiles || [".ignore"];
			this.ignoreRules = {};
			this.parent = opts.parent || null;
			this.includeEmpty = !!opts.includeEmpty;
			this.root = this.parent ? this.parent.root : this.path;
			this.follow = !!opts.follow;
			this.result = this.parent ? this.parent.result : new Set();
			this.entries = null;
			this.sawError = false;
			this.exact = opts.exact;
		}
		sort(a, b) {
			return a.localeCompare(b, "en");
		}
		emit(ev, data) {
			let ret = false;
			if (!(this.sawError && ev === "error")) {
				if (ev === "error") this.sawError = true;
				else if (ev === "done" && !this.parent) {
					data = Array.from(data).map((e) => /^@/.test(e) ? `./${e}` : e).sort(this.sort);
					this.result = data;
				}
				if (ev === "error" && this.parent) ret = this.parent.emit("error", data);
				else ret = super.emit(ev, data);
			}
			return ret;
		}
		start() {
			fs.readdir(this.path, (er, entries) => er ? this.emit("error", er) : this.onReaddir(entries));
			return this;
		}
		isIgnoreFile(e) {
			return e !== "." && e !== ".." && this.ignoreFiles.indexOf(e) !== -1;
		}
		onReaddir(entries) {
			this.entries = entries;
			if (entries.length === 0) {
				if (this.includeEmpty) this.result.add(this.path.slice(this.root.length + 1));
				this.emit("done", this.result);
			} else if (this.entries.some((e) => this.isIgnoreFile(e))) this.addIgnoreFiles();
			else this.filterEntries();
		}
		addIgnoreFiles() {
			const newIg = this.entries.filter((e) => this.isIgnoreFile(e));
			let igCount = newIg.length;
			const then = () => {
				if (--igCount === 0) this.filterEntries();
			};
			newIg.forEach((e) => this.addIgnoreFile(e, then));
		}
		addIgnoreFile(file, then) {
			const ig = path.resolve(this.path, file);
			fs.readFile(ig, "utf8", (er, data) => er ? this.emit("error", er) : this.onReadIgnoreFile(file, data, then));
		}
		onReadIgnoreFile(file, data, then) {
			const mmopt = {
				matchBase: true,
				dot: true,
				flipNegate: true,
				nocase: true
			};
			const rules = data.split(/\r?\n/).filter((line) => !/^#|^$/.test(line.trim())).map((rule) => {
				return new Minimatch(rule.trim(), mmopt);
			});
			this.ignoreRules[file] = rules;
			then();
		}
		filterEntries() {
			const filtered = this.entries.map((entry) => {
				const passFile = this.filterEntry(entry);
				const passDir = this.filterEntry(entry, true);
				return passFile || passDir ? [
					entry,
					passFile,
					passDir
				] : false;
			}).filter((e) => e);
			let entryCount = filtered.length;
			if (entryCount === 0) this.emit("done", this.result);
			else {
				const then = () => {
					if (--entryCount === 0) this.emit("done", this.result);
				};
				filtered.forEach((filt) => {
					const entry = filt[0];
					const file = filt[1];
					const dir = filt[2];
					this.stat({
						entry,
						file,
						dir
					}, then);
				});
			}
		}
		onstat({ st, entry, file, dir, isSymbolicLink }, then) {
			const abs = this.path + "/" + entry;
			if (!st.isDirectory()) {
				if (file) this.result.add(abs.slice(this.root.length + 1));
				then();
			} else if (dir) this.walker(entry, {
				isSymbolicLink,
				exact: file || this.filterEntry(entry + "/")
			}, then);
			else then();
		}
		stat({ entry, file, dir }, then) {
			const abs = this.path + "/" + entry;
			fs.lstat(abs, (lstatErr, lstatResult) => {
				if (lstatErr) this.emit("error", lstatErr);
				else {
					const isSymbolicLink = lstatResult.isSymbolicLink();
					if (this.follow && isSymbolicLink) fs.stat(abs, (statErr, statResult) => {
						if (statErr) this.emit("error", statErr);
						else this.onstat({
							st: statResult,
							entry,
							file,
							dir,
							isSymbolicLink
						}, then);
					});
					else this.onstat({
						st: lstatResult,
						entry,
						file,
						dir,
						isSymbolicLink
					}, then);
				}
			});
		}
		walkerOpt(entry, opts) {
			return {
				path: this.path + "/" + entry,
				parent: this,
				ignoreFiles: this.ignoreFiles,
				follow: this.follow,
				includeEmpty: this.includeEmpty,
				...opts
			};
		}
		walker(entry, opts, then) {
			new Walker(this.walkerOpt(entry, opts)).on("done", then).start();
		}
		filterEntry(entry, partial, entryBasename) {
			let included = true;
			if (this.parent && this.parent.filterEntry) {
				const parentEntry = this.basename + "/" + entry;
				const parentBasename = entryBasename || entry;
				included = this.parent.filterEntry(parentEntry, partial, parentBasename);
				if (!included && !this.exact) return false;
			}
			this.ignoreFiles.forEach((f) => {
				if (this.ignoreRules[f]) this.ignoreRules[f].forEach((rule) => {
					if (rule.negate !== included) {
						const isRelativeRule = entryBasename && rule.globParts.some((part) => part.length <= (part.slice(-1)[0] ? 1 : 2));
						if (rule.match("/" + entry) || rule.match(entry) || !!partial && (rule.match("/" + entry + "/") || rule.match(entry + "/") || rule.negate && (rule.match("/" + entry, true) || rule.match(entry, true)) || isRelativeRule && (rule.match("/" + entryBasename + "/") || rule.match(entryBasename + "/") || rule.negate && (rule.match("/" + entryBasename, true) || rule.match(entryBasename, true))))) included = rule.negate;
					}
				});
			});
			return included;
		}
	};
	var WalkerSync = class WalkerSync extends Walker {
		start() {
			this.onReaddir(fs.readdirSync(this.path));
			return this;
		}
		addIgnoreFile(file, then) {
			const ig = path.resolve(this.path, file);
			this.onReadIgnoreFile(file, fs.readFileSync(ig, "utf8"), then);
		}
		stat({ entry, file, dir }, then) {
			const abs = this.path + "/" + entry;
			let st = fs.lstatSync(abs);
			const isSymbolicLink = st.isSymbolicLink();
			if (this.follow && isSymbolicLink) st = fs.statSync(abs);
			this.onstat({
				st,
				entry,
				file,
				dir,
				isSymbolicLink
			}, then);
		}
		walker(entry, opts, then) {
			new WalkerSync(this.walkerOpt(entry, opts)).start();
			then();
		}
	};
	const walk = (opts, callback) => {
		const p = new Promise((resolve, reject) => {
			new Walker(opts).on("done", resolve).on("error", reject).start();
		});
		return callback ? p.then((res) => callback(null, res), callback) : p;
	};
	const walkSync = (opts) => new WalkerSync(opts).start().result;
	module.exports = walk;
	walk.sync = walkSync;
	walk.Walker = Walker;
	walk.WalkerSync = WalkerSync;
}));
// src/inclusion/packing-list.ts
var import_lib = __toESM(__commonJSMin(((exports, module) => {
	const { Walker: IgnoreWalker } = require_lib$1();
	const { lstatSync: lstat, readFileSync: readFile } = __require("fs");
	const { basename, dirname, extname, join, relative, resolve, sep } = __require("path");
	const { log } = require_lib$2();
	const defaultRules = Symbol("npm-packlist.rules.default");
	const strictRules = Symbol("npm-packlist.rules.strict");
	const nameIsBadForWindows = (file) => /\*/.test(file);
	const defaults = [
		".npmignore",
		".gitignore",
		"**/.git",
		"**/.svn",
		"**/.hg",
		"**/CVS",
		"**/.git/**",
		"**/.svn/**",
		"**/.hg/**",
		"**/CVS/**",
		"/.lock-wscript",
		"/.wafpickle-*",
		"/build/config.gypi",
		"npm-debug.log",
		"**/.npmrc",
		".*.swp",
		".DS_Store",
		"**/.DS_Store/**",
		"._*",
		"**/._*/**",
		"*.orig",
		"/archived-packages/**"
	];
	const strictDefaults = ["/.git"];
	const normalizePath = (path) => path.split("\\").join("/");
	const readOutOfTreeIgnoreFiles = (root, rel, result = []) => {
		for (const file of [".npmignore", ".gitignore"]) try {
			const ignoreContent = readFile(join(root, file), { encoding: "utf8" });
			result.push(ignoreContent);
			break;
		} catch (err) {
			if (err.code !== "ENOENT") throw err;
		}
		if (!rel) return result;
		const firstRel = rel.split(sep, 1)[0];
		const newRoot = join(root, firstRel);
		const newRel = relative(newRoot, join(root, rel));
		return readOutOfTreeIgnoreFiles(newRoot, newRel, result);
	};
	var PackWalker = class PackWalker extends IgnoreWalker {
		constructor(tree, opts) {
			const options = {
				...opts,
				includeEmpty: false,
				follow: false,
				path: resolve(opts?.path || tree.path).replace(/\\/g, "/"),
				ignoreFiles: opts?.ignoreFiles || [
					defaultRules,
					"package.json",
					".npmignore",
					".gitignore",
					strictRules
				]
			};
			super(options);
			this.isPackage = options.isPackage;
			this.seen = options.seen || new Set();
			this.tree = tree;
			this.requiredFiles = options.requiredFiles || [];
			const additionalDefaults = [];
			if (options.prefix && options.workspaces) {
				const path = normalizePath(options.path);
				const prefix = normalizePath(options.prefix);
				const workspaces = options.workspaces.map((ws) => normalizePath(ws));
				if (path !== prefix && workspaces.includes(path)) {
					const relpath = relative(options.prefix, dirname(options.path));
					additionalDefaults.push(...readOutOfTreeIgnoreFiles(options.prefix, relpath));
				} else if (path === prefix) additionalDefaults.push(...workspaces.map((w) => normalizePath(relative(options.path, w))));
			}
			this.injectRules(defaultRules, [...defaults, ...additionalDefaults]);
			if (!this.isPackage) this.injectRules(strictRules, [...strictDefaults, ...this.requiredFiles.map((file) => `!${file}`)]);
		}
		addIgnoreFile(file, callback) {
			if (file !== "package.json" || !this.isPackage) return super.addIgnoreFile(file, callback);
			return this.processPackage(callback);
		}
		emit(ev, data) {
			if (ev !== "done" || !this.isPackage) return super.emit(ev, data);
			this.gatherBundles().then(() => {
				super.emit("done", this.result);
			});
			return true;
		}
		filterEntries() {
			if (this.ignoreRules["package.json"]) {
				this.ignoreRules[".npmignore"] = null;
				this.ignoreRules[".gitignore"] = null;
			} else if (this.ignoreRules[".npmignore"]) this.ignoreRules[".gitignore"] = null;
			else if (this.ignoreRules[".gitignore"] && !this.ignoreRules[".npmignore"] && !this.parent) log.warn("gitignore-fallback", "No .npmignore file found, using .gitignore for file exclusion. Consider creating a .npmignore file to explicitly control published files.");
			return super.filterEntries();
		}
		onstat(opts, callback) {
			if (!opts.st.isFile() && !opts.st.isDirectory()) return callback();
			return super.onstat(opts, callback);
		}
		stat(opts, callback) {
			if (nameIsBadForWindows(opts.entry)) return callback();
			return super.stat(opts, callback);
		}
		walkerOpt(entry, opts) {
			let ignoreFiles = null;
			if (this.tree.workspaces) {
				const workspaceDirs = [...this.tree.workspaces.values()].map((dir) => dir.replace(/\\/g, "/"));
				const entryPath = join(this.path, entry).replace(/\\/g, "/");
				if (workspaceDirs.includes(entryPath)) ignoreFiles = [
					defaultRules,
					"package.json",
					".npmignore",
					".gitignore",
					strictRules
				];
			} else ignoreFiles = [
				defaultRules,
				".npmignore",
				".gitignore",
				strictRules
			];
			return {
				...super.walkerOpt(entry, opts),
				ignoreFiles,
				requiredFiles: this.requiredFiles.map((file) => {
					if (relative(file, entry) === "..") return relative(entry, file).replace(/\\/g, "/");
					return false;
				}).filter(Boolean)
			};
		}
		walker(entry, opts, callback) {
			new PackWalker(this.tree, this.walkerOpt(entry, opts)).on("done", callback).start();
		}
		sort(a, b) {
			const exta = extname(a).toLowerCase();
			const extb = extname(b).toLowerCase();
			const basea = basename(a).toLowerCase();
			const baseb = basename(b).toLowerCase();
			return exta.localeCompare(extb, "en") || basea.localeCompare(baseb, "en") || a.localeCompare(b, "en");
		}
		injectRules(filename, rules, callback = () => {}) {
			this.onReadIgnoreFile(filename, `${rules.join("\n")}\n`, callback);
		}
		processPackage(callback) {
			const { bin, browser, files, main } = this.tree.package;
			const ignores = [];
			const strict = [
				...strictDefaults,
				"!/package.json",
				"!/readme{,.*[^~$]}",
				"!/copying{,.*[^~$]}",
				"!/license{,.*[^~$]}",
				"!/licence{,.*[^~$]}",
				"/.git",
				"/node_modules",
				".npmrc",
				"/package-lock.json",
				"/yarn.lock",
				"/pnpm-lock.yaml",
				"/bun.lockb"
			];
			if (files) {
				for (let file of files) {
					if (file.startsWith("./")) file = file.slice(1);
					if (file.endsWith("/*")) file += "*";
					const inverse = `!${file}`;
					try {
						const stat = lstat(join(this.path, file.replace(/^!+/, "")).replace(/\\/g, "/"));
						if (stat.isFile()) {
							strict.unshift(inverse);
							this.requiredFiles.push(file.startsWith("/") ? file.slice(1) : file);
						} else if (stat.isDirectory()) {
							ignores.push(inverse);
							ignores.push(`${inverse}/**`);
						}
					} catch (err) {
						ignores.push(inverse);
					}
				}
				this.injectRules("package.json", ["*", ...ignores]);
			}
			if (browser) strict.push(`!/${browser}`);
			if (main) strict.push(`!/${main}`);
			if (bin) for (const key in bin) strict.push(`!/${bin[key]}`);
			this.injectRules(strictRules, strict, callback);
		}
		async gatherBundles() {
			if (this.seen.has(this.tree)) return;
			this.seen.add(this.tree);
			let toBundle;
			if (this.tree.isProjectRoot) {
				const { bundleDependencies } = this.tree.package;
				toBundle = bundleDependencies || [];
			} else {
				const { dependencies, optionalDependencies } = this.tree.package;
				toBundle = Object.keys(dependencies || {}).concat(Object.keys(optionalDependencies || {}));
			}
			for (const dep of toBundle) {
				const edge = this.tree.edgesOut.get(dep);
				if (!edge || edge.peer || edge.dev) continue;
				const node = this.tree.edgesOut.get(dep).to;
				if (!node) continue;
				const path = node.path;
				const tree = node.target;
				const walkerOpts = {
					path,
					isPackage: true,
					ignoreFiles: [],
					seen: this.seen
				};
				if (node.isLink) walkerOpts.ignoreFiles.push(defaultRules);
				walkerOpts.ignoreFiles.push("package.json");
				if (node.isLink) {
					walkerOpts.ignoreFiles.push(".npmignore");
					walkerOpts.ignoreFiles.push(".gitignore");
				}
				walkerOpts.ignoreFiles.push(strictRules);
				const walker = new PackWalker(tree, walkerOpts);
				const bundled = await new Promise((pResolve, pReject) => {
					walker.on("error", pReject);
					walker.on("done", pResolve);
					walker.start();
				});
				const relativeFrom = relative(this.root, walker.path);
				for (const file of bundled) this.result.add(join(relativeFrom, file).replace(/\\/g, "/"));
			}
		}
	};
	const walk = (tree, options, callback) => {
		if (typeof options === "function") {
			callback = options;
			options = {};
		}
		const p = new Promise((pResolve, pReject) => {
			new PackWalker(tree, {
				...options,
				isPackage: true
			}).on("done", pResolve).on("error", pReject).start();
		});
		return callback ? p.then((res) => callback(null, res), callback) : p;
	};
	module.exports = walk;
	walk.Walker = PackWalker;
}))(), 1);
const compiled = new Map();
let last = null;
function placed(rule, written) {
	return Object.assign(Object.create(rule), { match: (path, partial) => {
		const matched = rule.match(path, partial);
		if (matched) last = written;
		return matched;
	} });
}
const forgetRules = () => compiled.clear();
var FolderWalker = class FolderWalker extends import_lib.default.Walker {
	#options;
	constructor(tree, options) {
		super(tree, options);
		this.#options = options;
	}
	start() {
		const { snapshot, texts } = this.#options.view;
		const names = new Set(snapshot.entries(folderOf$2(this)).keys());
		for (const [file, text] of texts) if (text !== null && pathIn(folderOf$2(this), nameOf(file)) === file) names.add(nameOf(file));
		this.onReaddir([...names]);
		return this;
	}
	addIgnoreFile(file, then) {
		if (file === "package.json" && this.isPackage) {
			this.processPackage(then);
			return;
		}
		const path = pathIn(folderOf$2(this), String(file));
		const { snapshot, texts } = this.#options.view;
		this.onReadIgnoreFile(file, texts.get(path) ?? snapshot.text(path) ?? "", then);
	}
	onReadIgnoreFile(file, text, then) {
		let rules = compiled.get(text);
		if (rules === void 0) {
			super.onReadIgnoreFile(file, text, () => {});
			rules = this.ignoreRules[file] ?? [];
			compiled.set(text, rules);
		}
		const lines = text.split(/\r?\n/).map((line, index) => ({
			text: line.trim(),
			line: index + 1
		})).filter((line) => !/^#|^$/.test(line.text));
		this.ignoreRules[file] = rules.map((rule, index) => placed(rule, {
			source: file,
			folder: folderOf$2(this),
			...lines[index] ?? {
				text: "",
				line: 1
			}
		}));
		then();
	}
	filterEntry(entry, partial, base) {
		if (partial || base !== void 0) return super.filterEntry(entry, partial, base);
		last = null;
		const inside = super.filterEntry(entry);
		if (inside) this.#options.view.deciders.set(pathIn(folderOf$2(this), entry), last);
		return inside;
	}
	stat(found, then) {
		const { snapshot, texts } = this.#options.view;
		const path = pathIn(folderOf$2(this), found.entry);
		const kind = snapshot.kind(path) ?? (texts.has(path) ? "file" : "other");
		const st = {
			isFile: () => kind === "file",
			isDirectory: () => kind === "directory"
		};
		if (found.entry.includes("*")) then();
		else this.onstat({
			st,
			...found
		}, then);
	}
	walker(entry, options, then) {
		new FolderWalker(this.tree, {
			...this.walkerOpt(entry, options),
			view: this.#options.view
		}).on("done", then).start();
	}
	async gatherBundles() {}
};
const folderOf$2 = ({ path, root }) => path.slice(root.length + 1);
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const pathIn = (folder, name) => folder === "" ? name : `${folder}/${name}`;
var Snapshot = class {
	folder;
	#read = new Map();
	#gone = new Map();
	constructor(folder, packed) {
		this.folder = folder;
		for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
	}
	entries(path) {
		const there = this.#onDisk(path);
		const gone = this.#gone.get(path);
		return gone === void 0 ? there : new Map([...there, ...gone]);
	}
	kind(path) {
		const { parent, name } = parts(path);
		return this.entries(parent).get(name) ?? null;
	}
	isGone(path) {
		const { parent, name } = parts(path);
		return this.#gone.get(parent)?.has(name) ?? false;
	}
	text(path) {
		return this.kind(path) === null || this.isGone(path) ? null : readFileSync(join(this.folder, path), "utf8");
	}
	#onDisk(path) {
		const known = this.#read.get(path);
		if (known !== void 0) return known;
		const entries = new Map(this.#list(path).map((entry) => [entry.name, kindOf(entry)]));
		this.#read.set(path, entries);
		return entries;
	}
	#list(path) {
		const place = join(this.folder, path);
		return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(place, { withFileTypes: true }) : [];
	}
	#addGone(path, kind = "file") {
		const { parent, name } = parts(path);
		const siblings = this.#gone.get(parent) ?? new Map();
		this.#gone.set(parent, siblings.set(name, kind));
		if (parent !== "" && this.kind(parent) === null) this.#addGone(parent, "directory");
	}
};
function textIn(folder, path) {
	const place = join(folder, path);
	return lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place, "utf8") : null;
}
const kindOf = (entry) => entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
function parts(path) {
	const parent = dirname(path);
	return {
		parent: parent === "." ? "" : parent,
		name: path.slice(path.lastIndexOf("/") + 1)
	};
}
// src/model/inclusion.ts
const originIn = (evidence) => "admission" in evidence && "removal" in evidence ? evidence : null;
// src/report/html/text.ts
const text$1 = (sentence, limit) => entities(shownSentence(sentence, limit));
const name$1 = (named, limit) => `<bdi class="name">${entities(shownName(named, limit))}</bdi>`;
// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count$1(node) {
	var sum = 0, children = node.children, i = children && children.length;
	if (!i) sum = 1;
	else while (--i >= 0) sum += children[i].value;
	node.value = sum;
}
function node_count() {
	return this.eachAfter(count$1);
}
function node_each(callback, that) {
	let index = -1;
	for (const node of this) callback.call(that, node, ++index, this);
	return this;
}
function node_eachBefore(callback, that) {
	var node = this, nodes = [node], children, i, index = -1;
	while (node = nodes.pop()) {
		callback.call(that, node, ++index, this);
		if (children = node.children) for (i = children.length - 1; i >= 0; --i) nodes.push(children[i]);
	}
	return this;
}
function node_eachAfter(callback, that) {
	var node = this, nodes = [node], next = [], children, i, n, index = -1;
	while (node = nodes.pop()) {
		next.push(node);
		if (children = node.children) for (i = 0, n = children.length; i < n; ++i) nodes.push(children[i]);
	}
	while (node = next.pop()) callback.call(that, node, ++index, this);
	return this;
}
function node_find(callback, that) {
	let index = -1;
	for (const node of this) if (callback.call(that, node, ++index, this)) return node;
}
function node_sum(value) {
	return this.eachAfter(function(node) {
		var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
		while (--i >= 0) sum += children[i].value;
		node.value = sum;
	});
}
function node_sort(compare) {
	return this.eachBefore(function(node) {
		if (node.children) node.children.sort(compare);
	});
}
function node_path(end) {
	var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
	while (start !== ancestor) {
		start = start.parent;
		nodes.push(start);
	}
	var k = nodes.length;
	while (end !== ancestor) {
		nodes.splice(k, 0, end);
		end = end.parent;
	}
	return nodes;
}
function leastCommonAncestor(a, b) {
	if (a === b) return a;
	var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
	a = aNodes.pop();
	b = bNodes.pop();
	while (a === b) {
		c = a;
		a = aNodes.pop();
		b = bNodes.pop();
	}
	return c;
}
function node_ancestors() {
	var node = this, nodes = [node];
	while (node = node.parent) nodes.push(node);
	return nodes;
}
function node_descendants() {
	return Array.from(this);
}
function node_leaves() {
	var leaves = [];
	this.eachBefore(function(node) {
		if (!node.children) leaves.push(node);
	});
	return leaves;
}
function node_links() {
	var root = this, links = [];
	root.each(function(node) {
		if (node !== root) links.push({
			source: node.parent,
			target: node
		});
	});
	return links;
}
function* node_iterator() {
	var node = this, current, next = [node], children, i, n;
	do {
		current = next.reverse(), next = [];
		while (node = current.pop()) {
			yield node;
			if (children = node.children) for (i = 0, n = children.length; i < n; ++i) next.push(children[i]);
		}
	} while (next.length);
}
function hierarchy(data, children) {
	if (data instanceof Map) {
		data = [void 0, data];
		if (children === void 0) children = mapChildren;
	} else if (children === void 0) children = objectChildren;
	var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
	while (node = nodes.pop()) if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
		node.children = childs;
		for (i = n - 1; i >= 0; --i) {
			nodes.push(child = childs[i] = new Node$1(childs[i]));
			child.parent = node;
			child.depth = node.depth + 1;
		}
	}
	return root.eachBefore(computeHeight);
}
function node_copy() {
	return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
	return d.children;
}
function mapChildren(d) {
	return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
	if (node.data.value !== void 0) node.value = node.data.value;
	node.data = node.data.data;
}
function computeHeight(node) {
	var height = 0;
	do
		node.height = height;
	while ((node = node.parent) && node.height < ++height);
}
function Node$1(data) {
	this.data = data;
	this.depth = this.height = 0;
	this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
	constructor: Node$1,
	count: node_count,
	each: node_each,
	eachAfter: node_eachAfter,
	eachBefore: node_eachBefore,
	find: node_find,
	sum: node_sum,
	sort: node_sort,
	path: node_path,
	ancestors: node_ancestors,
	descendants: node_descendants,
	leaves: node_leaves,
	links: node_links,
	copy: node_copy,
	[Symbol.iterator]: node_iterator
};
function required(f) {
	if (typeof f !== "function") throw new Error();
	return f;
}
function constantZero() {
	return 0;
}
function constant(x) {
	return function() {
		return x;
	};
}
function roundNode(node) {
	node.x0 = Math.round(node.x0);
	node.y0 = Math.round(node.y0);
	node.x1 = Math.round(node.x1);
	node.y1 = Math.round(node.y1);
}
function treemapDice(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.y0 = y0, node.y1 = y1;
		node.x0 = x0, node.x1 = x0 += node.value * k;
	}
}
function TreeNode(node, i) {
	this._ = node;
	this.parent = null;
	this.children = null;
	this.A = null;
	this.a = this;
	this.z = 0;
	this.m = 0;
	this.c = 0;
	this.s = 0;
	this.t = null;
	this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.x0 = x0, node.x1 = x1;
		node.y0 = y0, node.y1 = y0 += node.value * k;
	}
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
	var rows = [], nodes = parent.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
	while (i0 < n) {
		dx = x1 - x0, dy = y1 - y0;
		do
			sumValue = nodes[i1++].value;
		while (!sumValue && i1 < n);
		minValue = maxValue = sumValue;
		alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
		beta = sumValue * sumValue * alpha;
		minRatio = Math.max(maxValue / beta, beta / minValue);
		for (; i1 < n; ++i1) {
			sumValue += nodeValue = nodes[i1].value;
			if (nodeValue < minValue) minValue = nodeValue;
			if (nodeValue > maxValue) maxValue = nodeValue;
			beta = sumValue * sumValue * alpha;
			newRatio = Math.max(maxValue / beta, beta / minValue);
			if (newRatio > minRatio) {
				sumValue -= nodeValue;
				break;
			}
			minRatio = newRatio;
		}
		rows.push(row = {
			value: sumValue,
			dice: dx < dy,
			children: nodes.slice(i0, i1)
		});
		if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
		else treemapSlice(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
		value -= sumValue, i0 = i1;
	}
	return rows;
}
var squarify = (function custom(ratio) {
	function squarify(parent, x0, y0, x1, y1) {
		squarifyRatio(ratio, parent, x0, y0, x1, y1);
	}
	squarify.ratio = function(x) {
		return custom((x = +x) > 1 ? x : 1);
	};
	return squarify;
})(phi);
function index() {
	var tile = squarify, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
	function treemap(root) {
		root.x0 = root.y0 = 0;
		root.x1 = dx;
		root.y1 = dy;
		root.eachBefore(positionNode);
		paddingStack = [0];
		if (round) root.eachBefore(roundNode);
		return root;
	}
	function positionNode(node) {
		var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
		if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
		if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
		node.x0 = x0;
		node.y0 = y0;
		node.x1 = x1;
		node.y1 = y1;
		if (node.children) {
			p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
			x0 += paddingLeft(node) - p;
			y0 += paddingTop(node) - p;
			x1 -= paddingRight(node) - p;
			y1 -= paddingBottom(node) - p;
			if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
			if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
			tile(node, x0, y0, x1, y1);
		}
	}
	treemap.round = function(x) {
		return arguments.length ? (round = !!x, treemap) : round;
	};
	treemap.size = function(x) {
		return arguments.length ? (dx = +x[0], dy = +x[1], treemap) : [dx, dy];
	};
	treemap.tile = function(x) {
		return arguments.length ? (tile = required(x), treemap) : tile;
	};
	treemap.padding = function(x) {
		return arguments.length ? treemap.paddingInner(x).paddingOuter(x) : treemap.paddingInner();
	};
	treemap.paddingInner = function(x) {
		return arguments.length ? (paddingInner = typeof x === "function" ? x : constant(+x), treemap) : paddingInner;
	};
	treemap.paddingOuter = function(x) {
		return arguments.length ? treemap.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap.paddingTop();
	};
	treemap.paddingTop = function(x) {
		return arguments.length ? (paddingTop = typeof x === "function" ? x : constant(+x), treemap) : paddingTop;
	};
	treemap.paddingRight = function(x) {
		return arguments.length ? (paddingRight = typeof x === "function" ? x : constant(+x), treemap) : paddingRight;
	};
	treemap.paddingBottom = function(x) {
		return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant(+x), treemap) : paddingBottom;
	};
	treemap.paddingLeft = function(x) {
		return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant(+x), treemap) : paddingLeft;
	};
	return treemap;
}
(function custom(ratio) {
	function resquarify(parent, x0, y0, x1, y1) {
		if ((rows = parent._squarify) && rows.ratio === ratio) {
			var rows, row, nodes, i, j = -1, n, m = rows.length, value = parent.value;
			while (++j < m) {
				row = rows[j], nodes = row.children;
				for (i = row.value = 0, n = nodes.length; i < n; ++i) row.value += nodes[i].value;
				if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += (y1 - y0) * row.value / value : y1);
				else treemapSlice(row, x0, y0, value ? x0 += (x1 - x0) * row.value / value : x1, y1);
				value -= row.value;
			}
		} else {
			parent._squarify = rows = squarifyRatio(ratio, parent, x0, y0, x1, y1);
			rows.ratio = ratio;
		}
	}
	resquarify.ratio = function(x) {
		return custom((x = +x) > 1 ? x : 1);
	};
	return resquarify;
})(phi);
// src/report/html/treemap.ts
const width = 960;
const height = 320;
const mostTiles = 200;
const letter = 7;
function treemap(report) {
	const largest = largestOf(report.changes, mostTiles);
	if (largest.length < 2) return "";
	const root = hierarchy(folderOf$1(largest), (node) => "tiles" in node ? [...node.tiles, ...node.folders.values()] : []).sum((node) => "bytes" in node ? Math.abs(node.bytes) : 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const tiles = index().size([width, height]).paddingInner(1).round(true)(root).leaves().map(({ data, x0, y0, x1, y1 }) => "bytes" in data ? drawn(data, [
		x0,
		y0,
		x1,
		y1
	]) : "");
	const what = hasBaseline(report) ? "The largest differences" : "The largest files";
	const caption = `${what}, by size${legend(largest)}`;
	return `<figure>\n<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${what}">\n${tiles.join("")}</svg>\n<figcaption>${caption}</figcaption>\n</figure>\n`;
}
function folderOf$1(changes) {
	const root = {
		tiles: [],
		folders: new Map()
	};
	for (const change of changes) {
		const segments = change.path.split("/", 4);
		let folder = root;
		for (const segment of segments.slice(0, -1)) {
			const inner = folder.folders.get(segment) ?? {
				tiles: [],
				folders: new Map()
			};
			folder.folders.set(segment, inner);
			folder = inner;
		}
		const { path, kind } = change;
		const bytes = bytesOf(change);
		const label = path.slice(path.lastIndexOf("/") + 1);
		folder.tiles.push({
			title: `${shownName(path)}: ${kind}, ${delta(bytes)}`,
			label,
			kind,
			bytes
		});
	}
	return root;
}
function drawn({ title, label, kind, bytes }, [x0, y0, x1, y1]) {
	const [x, y, wide, high] = [
		x0 ?? 0,
		y0 ?? 0,
		(x1 ?? 0) - (x0 ?? 0),
		(y1 ?? 0) - (y0 ?? 0)
	];
	if (wide <= 0 || high <= 0) return "";
	const room = Math.floor((wide - 8) / letter);
	const named = room < 4 || high < 18 ? "" : entities(shownName(label, room));
	const measured = room < 8 || high < 36 ? "" : delta(bytes);
	const words = [named === "" ? "" : `<text x="${x + 4}" y="${y + 14}">${named}</text>`, measured === "" ? "" : `<text x="${x + 4}" y="${y + 30}">${measured}</text>`];
	const className = bytes < 0 ? "removed" : kind;
	return `<g><title>${entities(title)}</title><rect class="${className}" x="${x}" y="${y}" width="${wide}" height="${high}"/>${words.join("")}</g>\n`;
}
function legend(changes) {
	const kinds = new Map();
	for (const change of changes) {
		const kind = bytesOf(change) < 0 ? "removed" : change.kind;
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	}
	return Object.entries({
		added: "added",
		changed: "grown",
		renamed: "renamed and grown",
		removed: "gone or smaller"
	}).filter(([kind]) => kinds.has(kind)).map(([kind, what]) => `; <b class="${kind}">${what}</b> ${plural(kinds.get(kind) ?? 0, "file")}`).join("");
}
// src/report/html/package-section.ts
function* packageSection(report, limit) {
	yield* facts(report);
	if (limit === null) {
		yield `<p>${text$1(counts(report.findings) || "No new findings")}; the JSON report has all.</p>\n`;
		return;
	}
	yield* findingsList(report, limit);
	yield treemap(report);
	yield* changesTable(report, 10 * limit);
	yield* manifestTable(report, limit);
	yield* quietList(report.findings, limit);
}
const mostLines$2 = 40;
function* facts(report) {
	const { candidate, baseline, problem } = report;
	if (problem !== null) {
		yield `<div class="problem">${problem.message.split(/\r?\n/).slice(0, mostLines$2).map((line) => `<p>${text$1(visible(line))}</p>`).join("")}`;
		yield `<p><b>This is no pass: nothing was decided</b> (${name$1(problem.code)}).</p></div>\n`;
	}
	const rows = [
		...candidate === null ? [] : [["candidate", name$1(candidate.source)]],
		...baseline === null ? [] : [["baseline", `${text$1(visible(baseline.explanation))} (${text$1(baseline.reason)})`]],
		...sizesTold(report) === "" ? [] : [["sizes", text$1(sizesTold(report))]],
		...candidate?.sha256 ? [["sha256", name$1(candidate.sha256)]] : [],
		...candidate?.integrity ? [["integrity", name$1(candidate.integrity)]] : []
	];
	if (rows.length === 0) return;
	yield `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>\n`;
}
function* findingsList(report, limit) {
	for (const group of groupsOf(report.findings)) {
		const [first] = group;
		if (first === void 0) continue;
		const { rule, severity } = first;
		const { title, harm, origin } = words[rule];
		yield `<article class="${severity}">\n<h3><b class="${severity}">${severity}</b> ${text$1(title)} <code>${rule}</code></h3>\n`;
		yield `<p>${text$1(`${harm} ${origin}`)}</p>\n<ul>\n`;
		const shown = group.slice(0, limit);
		const oneFix = shown.every(({ fix }) => fix === first.fix);
		for (const finding of shown) yield `<li>${place(finding)}: ${text$1(finding.message)}${oneFix ? "" : fixOf(finding)}</li>\n`;
		if (group.length > limit) yield `<li>${limit === 0 ? "" : "and "}${grouped(group.length - limit)} more; the JSON report has all</li>\n`;
		yield `</ul>\n${oneFix ? fixOf(first) : ""}<p><b>Accept:</b> ${accept(first, report)}</p>\n</article>\n`;
	}
	if (limit > 0 && report.problem === null && report.findings.some(isLoud)) yield `<p>${text$1(waiverPlace)}</p>\n`;
}
const place = ({ path }) => path === null || path === "" ? "<i>the package</i>" : name$1(path);
const fixOf = ({ fix }) => fix === "" ? "" : `<p><b>Fix:</b> ${text$1(fix)}</p>`;
function accept(finding, report) {
	const said = text$1(explanations[finding.rule].accept);
	const entry = entryLine(finding, report);
	return entry === null ? said : `${said}<br><code>${text$1(entry, 400)}</code>`;
}
function* quietList(findings, limit) {
	const waived = findings.filter(({ novelty, waived: by }) => novelty === "new" && by !== null);
	const known = findings.filter(({ novelty }) => novelty === "existing");
	if (waived.length > 0) {
		yield `<details><summary>${plural(waived.length, "finding")} waived</summary>\n<ul>\n`;
		for (const finding of waived.slice(0, limit)) yield `<li>${waiverTold(finding)}</li>\n`;
		if (waived.length > limit) yield `<li>${grouped(waived.length - limit)} more</li>\n`;
		yield "</ul>\n</details>\n";
	}
	if (known.length === 0) return;
	yield "<details><summary>Known from earlier releases</summary>\n<ul>\n";
	for (const { message } of known) yield `<li>${text$1(message)}</li>\n`;
	yield "</ul>\n</details>\n";
}
function waiverTold({ rule, path, waived }) {
	const until = waived?.expires ? `, until ${name$1(waived.expires)}` : "";
	return `${`<code>${rule}</code> ${path === null ? "the package" : name$1(path)}`}: ${name$1(waived?.reason ?? "", 500)}${until} (${name$1(waived?.source ?? "")})`;
}
function* changesTable(report, limit) {
	const { changes } = report;
	if (changes.length === 0) return;
	const title = hasBaseline(report) ? changesTold(changes) : `${grouped(changes.length)} files`;
	yield `<details><summary>${text$1(title)}</summary>\n<table>\n`;
	yield "<tr><th>change</th><th>by</th><th>size</th><th>mode</th><th>path</th></tr>\n";
	const sorted = changes.toSorted((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)));
	for (const change of sorted.slice(0, limit)) yield row(change);
	if (changes.length > limit) yield `<tr><td colspan="5">${grouped(changes.length - limit)} more; the JSON report has all</td></tr>\n`;
	yield "</table>\n</details>\n";
}
function row(change) {
	const { kind, path, from, sizeAfter } = change;
	return `<tr class="${kind}">${[
		kind,
		delta(bytesOf(change)),
		sizeAfter === null ? "" : size$1(sizeAfter),
		modesTold(change),
		from === null ? name$1(path) : `${name$1(from)} → ${name$1(path)}`
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}
function* manifestTable(report, limit) {
	const { manifest } = report;
	if (manifest.length === 0 || !hasBaseline(report)) return;
	yield `<details><summary>package.json: ${plural(manifest.length, "field")}</summary>\n<table>\n`;
	yield "<tr><th>field</th><th>before</th><th>after</th></tr>\n";
	for (const { field, before, after } of manifest.slice(0, limit)) yield `<tr><td>${name$1(field)}</td><td>${value(before)}</td><td>${value(after)}</td></tr>\n`;
	if (manifest.length > limit) yield `<tr><td colspan="3">${plural(manifest.length - limit, "more field", "more fields")}</td></tr>\n`;
	yield "</table>\n</details>\n";
}
const value = (json) => json === null ? "" : name$1(JSON.stringify(json), 300);
// src/report/html/html.ts
const styleHash = "sha256-J7B64XT0uiLB7ei//aHpGXoEGGGswiaBDJkCiuRGSp4=";
const style = `
:root { --error: #b3261e; --warning: #8a5a00; --note: #0b57a4; --pass: #1b6e32; --line: #d0d4da; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff8a80; --warning: #ffc766; --note: #8ab8ff; --pass: #7ddc95; --line: #444a52; --soft: #23272d; }
}
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin: 0 0 .3rem; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
.fail, .error { color: var(--error); } .warn, .warning { color: var(--warning); } .note { color: var(--note); } .pass { color: var(--pass); }
article, .problem { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .6rem .8rem; margin: .8rem 0; }
article > * , .problem > * { color: CanvasText; } article h3 b { color: inherit; }
article h3 b.error { color: var(--error); } article h3 b.warning { color: var(--warning); } article h3 b.note { color: var(--note); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.2rem; } summary { cursor: pointer; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem .15rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; background: var(--soft); } figcaption { font-size: .85rem; }
svg text { font: 12px ui-monospace, monospace; fill: #fff; unicode-bidi: isolate; }
rect.added { fill: #b3261e; } rect.changed { fill: #7a5200; } rect.renamed { fill: #0b57a4; } rect.removed { fill: #5b626b; }
b.added { color: var(--error); } b.changed { color: var(--warning); } b.renamed { color: var(--note); }
`;
const budget$2 = 4e6;
const folds$2 = [
	1e3,
	100,
	10,
	1,
	0,
	null
];
const worstFirst$1 = [
	"fail",
	"undecided",
	"warn",
	"pass"
];
function renderHtml(report, remark = null) {
	const title = reportTitle(report);
	const [begin, foot] = document(title);
	const head = remark === null ? begin : `${begin}<p><b>${text$1(remark)}</b></p>\n`;
	const room = budget$2 - head.length - foot.length;
	for (const limit of folds$2) {
		const body = within(room, packages(report, limit), utf8Length);
		if (body !== null) return `${head}${body}${foot}`;
	}
	return `${head}<h1>${text$1(title)}</h1>\n<p>Too many packages to be told here; the JSON report has all.</p>\n${foot}`;
}
function* packages(report, limit) {
	const sorted = worstFirst$1.flatMap((verdict) => report.packages.filter((each) => each.verdict === verdict));
	if (sorted.length !== 1) yield `<h1 class="${report.verdict}">${text$1(reportTitle(report))}</h1>\n`;
	for (const each of sorted) yield* section$1(each, limit, sorted.length !== 1);
}
function* section$1(report, limit, several) {
	const folded = several && report.verdict === "pass";
	yield folded ? `<details><summary>${headOf(report, "span")}</summary>\n` : `<section>\n${headOf(report, several ? "h2" : "h1")}\n`;
	yield* packageSection(report, limit);
	yield folded ? "</details>\n" : "</section>\n";
}
function reportTitle(report) {
	const [only] = report.packages;
	return only !== void 0 && report.packages.length === 1 ? verdictLine(only, plain$1) : summaryLine(report, plain$1);
}
function headOf(report, element) {
	const { word } = badge[report.verdict];
	const line = verdictLine(report, plain$1).slice(word.length + 1);
	return `<${element}><b class="${report.verdict}">${word}</b> <bdi>${text$1(line)}</bdi></${element}>`;
}
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
const document = (title) => [`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text$1(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`, "</main>\n</body>\n</html>\n"];
// src/report/json.ts
const renderJson = (report) => jsonText({
	schemaVersion: report.schemaVersion,
	tool: {
		name: report.tool.name,
		version: report.tool.version
	},
	verdict: report.verdict,
	packages: report.packages.map(packageOf),
	stats: { durationMs: report.stats.durationMs }
});
const packageOf = ({ name, verdict, candidate, baseline, problem, ...lists }) => ({
	name,
	verdict,
	candidate: candidate && {
		version: candidate.version,
		source: candidate.source,
		...measuresOf(candidate)
	},
	baseline: baseline && baselineOf(baseline),
	changes: lists.changes.map(changeOf),
	manifest: lists.manifest.map(fieldOf),
	findings: lists.findings.map(findingOf),
	problem: problem && {
		code: problem.code,
		message: problem.message
	}
});
const baselineOf = (baseline) => ({
	version: baseline.version,
	reason: baseline.reason,
	explanation: baseline.explanation,
	...measuresOf(baseline)
});
const measuresOf = ({ integrity, sha256, packedSize, unpackedSize, fileCount }) => ({
	integrity,
	sha256,
	packedSize,
	unpackedSize,
	fileCount
});
const changeOf = (change) => ({
	kind: change.kind,
	path: change.path,
	from: change.from,
	sizeBefore: change.sizeBefore,
	sizeAfter: change.sizeAfter,
	modeBefore: change.modeBefore,
	modeAfter: change.modeAfter
});
const fieldOf = ({ field, before, after }) => ({
	field,
	before,
	after
});
const findingOf = (finding) => ({
	rule: finding.rule,
	severity: finding.severity,
	path: finding.path,
	message: finding.message,
	evidence: finding.evidence,
	fix: finding.fix,
	novelty: finding.novelty,
	waived: finding.waived && waivedOf(finding.waived),
	fingerprint: finding.fingerprint
});
const waivedOf = ({ reason, expires, source }) => ({
	reason,
	expires,
	source
});
// src/report/markdown/summary.ts
const wholeBudget = 1e6;
const noticeBudget = 1e5;
const folds$1 = [
	1e3,
	300,
	100,
	30,
	10,
	3,
	1,
	0,
	null
];
function renderSummary(report, { budget = wholeBudget, policy = null, remark = null } = {}) {
	const { verdict } = report;
	const changed = policyNotice(policy, {
		verdict,
		budget: noticeBudget,
		elsewhere: "the files have all"
	});
	const notice = `${remarkOf(remark)}${changed}`;
	for (const limit of folds$1) {
		const text = within(budget - utf8Length(notice), summary(report, limit), utf8Length);
		if (text !== null) return `${notice}${text.trimEnd()}\n`;
	}
	return `${notice}## ${reportHeadline(report)}\n\nToo many packages to be told here; ${elsewhere.summary}.\n`;
}
function* summary(report, limit) {
	const [only] = report.packages;
	if (only !== void 0 && report.packages.length === 1) {
		yield `## ${markdownHeadline(only)}\n\n`;
		yield* packageSection$1(only, {
			limit,
			place: "summary"
		});
		return;
	}
	yield `## ${reportHeadline(report)}\n\n`;
	for (const each of worstFirst$2(report)) yield* section(each, limit);
	yield* passedPackages(report);
}
function* section(report, limit) {
	yield `### ${markdownHeadline(report)}\n\n`;
	yield* packageSection$1(report, {
		limit,
		place: "summary"
	});
}
// src/report/rule-page.ts
function renderRulePage(rule) {
	const { title, harm, origin } = words[rule];
	const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
	const body = [
		["What it looks for", written(looksFor)],
		["Why it matters", written(`${harm} ${origin}`)],
		["An accident of the kind", written(example)],
		["What it ignores on purpose", written(ignores)],
		["How to fix", written(fix)],
		["How to accept", [...[accept, ...waiverHelp(rule)].map(written), ...waiverExample(rule)].join("\n\n")],
		["Options", [optionsTable(Object.entries(options)), settingsExample(rule)].join("\n\n")]
	].map(([heading, text]) => `## ${heading}\n\n${text}\n`);
	return [`# \`${rule}\`: ${title}\n`, ...body].join("\n");
}
function optionsTable(options) {
	return [
		"| option | default | meaning |",
		"| --- | --- | --- |",
		"| `level` | default | `off`, or `note`, `warning` or `error` for all that it finds; `default` leaves them to the rule |",
		...options.map(([name, { default: value, unit, meaning }]) => `| \`${name}\` | ${unit === "bytes" ? size$1(value) : `${value} %`} | ${cell(meaning)} |`)
	].join("\n");
}
const fenced = (lines) => [
	"```yaml",
	...lines,
	"```"
].join("\n");
function waiverExample(rule) {
	const entry = exampleEntry(rule);
	if (entry === null) return [];
	const lines = entryFields(entry).map(([key, written], at) => `  ${at === 0 ? "-" : " "} ${key}: ${written}`);
	return [fenced(["waivers:", ...lines])];
}
function settingsExample(rule) {
	const written = Object.entries(explanations[rule].options).map(([option, { default: value, unit }]) => `${option}: ${unit === "bytes" ? size$1(value) : `${value}%`}`);
	return fenced(["rules:", `  ${rule}: { ${["level: default", ...written].join(", ")} }`]);
}
const cell = (text) => written(text).replaceAll("|", "\\|");
const written = (text) => text.split(/("(?:[^"\s]+|[^"]*[<>*\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")/).map((part, at) => at % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replace(/[*_<[\]`]/g, "\\$&")).join("");
// src/report/sarif.ts
function renderSarif(report, options) {
	const { results, omitted } = boundedResults(report, options);
	return jsonText({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: tool.name,
				semanticVersion: tool.version,
				rules: sarifRules()
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: !report.packages.some(({ verdict }) => verdict === "undecided"),
				toolExecutionNotifications: notificationsOf(report, options, omitted)
			}],
			results
		}]
	});
}
const mostResults = 5e3;
const budget$1 = 95e5;
function boundedResults({ packages }, options) {
	const placed = packages.flatMap((report, index) => report.findings.map((finding) => ({
		finding,
		report,
		index
	})));
	placed.sort((a, b) => rank(a.finding) - rank(b.finding));
	const results = [];
	const seen = new Map();
	let bytes = 0;
	for (const each of placed.slice(0, mostResults)) {
		const result = resultOf(each, seen, options);
		bytes += utf8Length(jsonText(result));
		if (bytes > budget$1) break;
		results.push(result);
	}
	return {
		results,
		omitted: placed.length - results.length
	};
}
const ranks = {
	error: 0,
	warning: 1,
	note: 2
};
const rank = ({ severity, waived }) => ranks[severity] + (waived === null ? 0 : 3);
function resultOf({ finding, report, index }, seen, options) {
	const { rule, severity, path, novelty, waived, fingerprint } = finding;
	return {
		ruleId: rule,
		ruleIndex: ruleIndex.get(rule),
		level: severity,
		message: { text: messageOf(finding) },
		locations: [{
			physicalLocation: manifestLocation(report, index, options),
			...path === null || path === "" ? {} : { logicalLocations: [{
				fullyQualifiedName: visibleCut(path),
				kind: "resource"
			}] }
		}],
		partialFingerprints: {
			primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
			"packgateFinding/v1": visibleCut(fingerprint)
		},
		suppressions: waived === null ? [] : [{
			kind: "external",
			justification: sarifText(justification(waived))
		}],
		properties: { novelty }
	};
}
const justification = ({ reason, expires, source }) => [
	visibleCut(reason, 500),
	...expires === null ? [] : [`until ${visibleCut(expires)}`],
	visibleCut(source)
].join("; ");
function messageOf({ path, message, fix }) {
	const where = path === null || path === "" ? "" : `${visibleCut(path)}: `;
	return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(" ")}`);
}
const sentence = (text) => cutVisible(stillVisible(text.slice(0, 2e3)), 800);
const mostNotifications = 500;
function notificationsOf(report, options, omitted) {
	const undecided = report.packages.map((each, index) => ({
		each,
		index
	})).filter(({ each }) => each.verdict === "undecided");
	const more = undecided.length - mostNotifications;
	return [
		...undecided.slice(0, mostNotifications).map(({ each, index }) => notification("error", reason(each), [{ physicalLocation: manifestLocation(each, index, options) }])),
		...more > 0 ? [notification("error", `${plural(more, "more package")} could not be decided.`, [])] : [],
		...omitted > 0 ? [notification("warning", `${plural(omitted, "more finding")} of less weight found no room here; the JSON report has all.`, [])] : []
	];
}
const notification = (level, text, locations) => ({
	level,
	message: { text: sarifText(text) },
	locations
});
const reason = (report) => `${title(report)}: nothing was decided. ${visibleCut(report.problem?.message ?? "", 1e3)} (${visibleCut(report.problem?.code ?? "unknown")})`;
const sarifRules = () => ruleIds.map(ruleOf);
const ruleIndex = new Map(ruleIds.map((rule, index) => [rule, index]));
function ruleOf(rule) {
	const { title, harm, origin } = words[rule];
	const { looksFor, ignores, fix, accept } = explanations[rule];
	const help = [
		looksFor,
		`Why it matters: ${harm} ${origin}`,
		`What it ignores: ${ignores}`,
		`How to fix: ${fix}`,
		`How to accept: ${accept}`
	];
	return {
		id: rule,
		shortDescription: { text: sarifText(title) },
		fullDescription: { text: sarifText(harm) },
		help: {
			text: sarifText(help.join("\n\n")),
			markdown: renderRulePage(rule)
		},
		properties: { tags: ["package", "release"] }
	};
}
function manifestLocation(report, index, { root, manifests }) {
	const path = manifests?.[index] ?? inside(root, folderOf(report));
	return {
		artifactLocation: {
			uri: uriPath(path),
			uriBaseId: "%SRCROOT%"
		},
		region: { startLine: 1 }
	};
}
const folderOf = ({ candidate }) => /^(.*) \(packed with (?:npm|pnpm|yarn|bun)\)$/s.exec(candidate?.source ?? "")?.[1] ?? ".";
function inside(root, folder) {
	const top = resolved([], root) ?? [];
	return [...(/^(?:[/\\]|[a-z]:)/i.test(folder) ? null : resolved(top, folder)) ?? top, "package.json"].join("/");
}
function resolved(from, path) {
	const segments = [...from];
	for (const segment of path.split(/[/\\]/)) {
		if (segment === ".." && segments.length === 0) return null;
		if (segment === "..") segments.pop();
		else if (segment !== "" && segment !== ".") segments.push(segment);
	}
	return segments;
}
function primaryHash(name, fingerprint, seen) {
	const hash = `${visibleCut(name ?? "", 100)}/${visibleCut(fingerprint)}`;
	const count = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, count);
	return `${hash}:${count}`;
}
// src/report/terminal/terminal.ts
const worstFirst = [
	"fail",
	"undecided",
	"warn",
	"pass"
];
const budget = 2e5;
const folds = [
	10,
	3,
	1,
	0,
	null
];
function renderTerminal(report, options) {
	const remark = options.remark ? `${line(options, 0, options.remark, "bold")}\n` : "";
	for (const limit of folds) {
		const text = render(report, options, limit);
		if (text !== null) return `${remark}${text}`;
	}
	return `${remark}${summaryLine(report, options.paint)}\n`;
}
function render(report, options, limit) {
	const { packages } = report;
	const shown = options.quiet ? packages.filter(({ verdict }) => verdict !== "pass") : packages;
	const sorted = worstFirst.flatMap((verdict) => shown.filter((each) => each.verdict === verdict));
	let text = packages.length !== 1 || sorted.length === 0 ? `${summaryLine(report, options.paint)}\n` : "";
	for (const each of sorted) {
		if (text !== "" && each.verdict !== "pass") text += `│\n`;
		text += `${packageText(each, options, limit).join("\n")}\n`;
		if (text.length > budget) return null;
	}
	return text;
}
function packageText(report, options, limit) {
	const heading = verdictLine(report, options.paint);
	if (report.verdict === "pass") return [heading, ...passText(report, options)];
	if (limit === null) return [heading, line(options, 0, counts(report.findings) || "the JSON report says why")];
	const sizes = sizesTold(report);
	const findings = report.findings.filter((finding) => !isProblem(finding, report));
	return [
		heading,
		...problemText(report, options),
		...findings.some(isLoud) ? [line(options, 0, counts(findings))] : [],
		...findingsText(options.quiet ? findings.filter(atLeastWarning) : findings, options, limit),
		...afterBlank([
			...largestChanges$1(report, options),
			...fieldsTold(report, options),
			...sizes === "" ? [] : labelled$1(options, 0, "sizes", sizes),
			...candidateText(report, options),
			...baselineText(report, options),
			...options.quiet ? [] : quietFindings(report.findings, options, false),
			...acceptText(report, options)
		])
	];
}
const afterBlank = (lines) => lines.length === 0 ? [] : ["│", ...lines];
const atLeastWarning = ({ severity }) => severity !== "note";
function passText({ findings, changes, ...report }, look) {
	const notes = findings.filter(isLoud).map(({ rule, path }) => `${rule}${path === null ? "" : ` ${name$2(path)}`}`);
	return [
		...labelled$1(look, 0, sizesTold(report) || "no sizes", changesTold(changes), "dim"),
		...report.baseline?.version === null ? baselineText(report, look) : [],
		...notes.length === 0 ? [] : labelled$1(look, 0, "new notes", someNotes(notes), "dim"),
		...quietFindings(findings, look, true)
	];
}
const someNotes = (notes) => notes.length > 3 ? `${notes.slice(0, 3).join(", ")} and ${notes.length - 3} more` : notes.join(", ");
function problemText({ problem }, look) {
	if (problem === null) return [];
	const lines = problem.message.split(/\r?\n/);
	return [
		...lines.slice(0, 40).flatMap((text) => sentence$1(look, 0, visibleCut(text, 1e3))),
		...lines.length > 40 ? [line(look, 0, `and ${lines.length - 40} more lines`, "dim")] : [],
		line(look, 0, `This is no pass: nothing was decided (${name$2(problem.code)}).`)
	];
}
const isProblem = ({ evidence }, { problem }) => problem !== null && "code" in evidence && evidence.code === problem.code;
function candidateText({ name: named, candidate, problem }, look) {
	if (problem !== null || candidate === null || candidate.source === `${named}@${candidate.version}`) return [];
	return labelled$1(look, 0, "candidate", name$2(candidate.source));
}
function baselineText({ baseline }, look) {
	if (baseline === null) return [];
	return labelled$1(look, 0, "baseline", `${visibleCut(baseline.explanation, 1e3)} (${name$2(baseline.reason)})`);
}
function acceptText({ verdict, findings }, look) {
	if (verdict !== "fail" || !findings.some(isLoud)) return [];
	return labelled$1(look, 0, "if it is meant", "the line behind \"accept\" writes a waiver with your reason into the configuration. After the release it is in the baseline, and the waiver can go. \"packgate explain RULE\" tells more about a rule.");
}
// src/report/formats.ts
const formats = {
	text: {
		fileName: "report.txt",
		render: renderTerminal
	},
	json: {
		fileName: "report.json",
		render: renderJson
	},
	markdown: {
		fileName: "report.md",
		render: (report, { remark }) => renderSummary(report, { remark: remark ?? null })
	},
	sarif: {
		fileName: "report.sarif",
		render: (report, options) => renderSarif(report, {
			root: "",
			...options
		})
	},
	html: {
		fileName: "report.html",
		render: (report, { remark }) => renderHtml(report, remark ?? null)
	}
};
// src/report/parse/shape.ts
var Mismatch = class extends Error {};
const wrong = (at, is) => new Mismatch(`${at} ${is}`);
const text = (longest) => (value, at) => {
	if (typeof value !== "string") throw wrong(at, "is no string");
	if (value.length > longest) throw wrong(at, `has more than ${longest} characters`);
	return value;
};
const matching = (shape, called) => (value, at) => {
	if (typeof value === "string" && shape.test(value)) return value;
	throw wrong(at, `is no ${called}`);
};
const count = (value, at) => {
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw wrong(at, "is no whole number from 0 on");
};
const oneOf = (choices, called) => (value, at) => {
	const chosen = choices.find((choice) => choice === value);
	if (chosen === void 0) throw wrong(at, `is no ${called} that this version knows`);
	return chosen;
};
const nullable = (shape) => (value, at) => value === null ? null : shape(value, at);
const list$1 = (shape, least = 0) => (value, at) => {
	if (!Array.isArray(value)) throw wrong(at, "is no list");
	if (value.length < least) throw wrong(at, "is empty");
	return value.map((item, index) => shape(item, `${at}[${index}]`));
};
const object = (shapes) => {
	const keys = Object.keys(shapes);
	const known = new Set(keys);
	return (value, at) => {
		const found = objectOf(value, at);
		if (Object.keys(found).some((key) => !known.has(key))) throw wrong(at, "has a field that is unknown");
		const fields = keys.map((key) => {
			if (!Object.hasOwn(found, key)) throw wrong(at, `has no field ${key}`);
			return [key, shapes[key](found[key], at === "" ? key : `${at}.${key}`)];
		});
		return Object.fromEntries(fields);
	};
};
const anyJson = (longest) => (value, at) => {
	const walk = (inner) => {
		if (typeof inner === "string") text(longest)(inner, at);
		else if (typeof inner === "number" && !Number.isFinite(inner)) throw wrong(at, "has a number too large");
		else if (typeof inner === "object" && inner !== null) for (const each of Object.values(inner)) walk(each);
	};
	walk(value);
	return value;
};
const record = (value) => (given, at) => {
	const found = objectOf(given, at);
	for (const [key, inner] of Object.entries(found)) {
		if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key)) throw wrong(at, "has a field whose name is no word");
		value(inner, `${at}.${key}`);
	}
	return found;
};
function objectOf(value, at) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw wrong(at === "" ? "it" : at, "is no object");
}
// src/report/parse/report-shape.ts
const name = text(16384);
const sentences = text(262144);
const size = nullable(count);
const measures = {
	integrity: nullable(matching(/^[\w+/=? -]{1,1024}$/, "integrity")),
	sha256: nullable(matching(/^[0-9a-f]{64}$/, "SHA-256")),
	packedSize: size,
	unpackedSize: size,
	fileCount: size
};
const verdict = oneOf([
	"pass",
	"warn",
	"fail",
	"undecided"
], "verdict");
const reasons = {
	override: true,
	"error-baseline-not-found": true,
	"first-publish": true,
	"same-version": true,
	"already-published": true,
	"placeholder-latest": true,
	"same-channel": true,
	"snapshot-latest": true,
	"highest-lower-stable": true,
	"highest-lower-stable-not-deprecated": true,
	"highest-lower-stable-skipped-processing": true,
	"no-stable-fallback-prerelease": true,
	"release-train": true,
	"invalid-candidate-version": true
};
const candidate = object({
	version: nullable(name),
	source: name,
	...measures
});
const baseline = object({
	version: nullable(name),
	reason: oneOf(Object.keys(reasons), "reason"),
	explanation: sentences,
	...measures
});
const change = object({
	kind: oneOf([
		"added",
		"removed",
		"changed",
		"renamed",
		"mode"
	], "kind of change"),
	path: name,
	from: nullable(name),
	sizeBefore: size,
	sizeAfter: size,
	modeBefore: size,
	modeAfter: size
});
const json = anyJson(4194304);
const field = object({
	field: sentences,
	before: json,
	after: json
});
const waived = object({
	reason: sentences,
	expires: nullable(name),
	source: name
});
const finding = object({
	rule: oneOf(ruleIds, "rule"),
	severity: oneOf([
		"error",
		"warning",
		"note"
	], "severity"),
	path: nullable(name),
	message: sentences,
	evidence: record(json),
	fix: sentences,
	novelty: oneOf(["new", "existing"], "novelty"),
	waived: nullable(waived),
	fingerprint: matching(/^[0-9a-f]{16}$/, "fingerprint")
});
const packageShape = object({
	name: nullable(name),
	verdict,
	candidate: nullable(candidate),
	baseline: nullable(baseline),
	changes: list$1(change),
	manifest: list$1(field),
	findings: list$1(finding),
	problem: nullable(object({
		code: name,
		message: sentences
	}))
});
const reportShape = object({
	schemaVersion: oneOf([1], "schema version"),
	tool: object({
		name,
		version: name
	}),
	verdict,
	packages: list$1(packageShape, 1),
	stats: object({ durationMs: count })
});
// src/report/parse/parse-report.ts
const deepest = 272;
function parseReport(text) {
	if (isDeeper(text, deepest)) throw refused("it is nested too deeply");
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		throw refused("it is no JSON");
	}
	try {
		return reportShape(document, "");
	} catch (error) {
		throw error instanceof Mismatch ? refused(error.message) : error;
	}
}
const refused = (why) => usageError("malformed-report", `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`);
function isDeeper(text, most) {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (inString) {
			if (character === "\\") at++;
			else if (character === "\"") inString = false;
		} else if (character === "\"") inString = true;
		else if (character === "[" || character === "{") {
			if (++depth > most) return true;
		} else if (character === "]" || character === "}") depth--;
	}
	return false;
}
// src/output/progress.ts
const silent = {
	show: () => {},
	end: () => {}
};
const verbs = {
	pack: "packing",
	download: "downloading",
	read: "reading"
};
const interval = 100;
const mostLines$1 = 20;
const progressOn = (target) => target.columns === null ? plainLines(target) : oneLine(target, target.columns);
function oneLine({ write, now }, columns) {
	let last = Number.NEGATIVE_INFINITY;
	let drawn = false;
	let ended = false;
	return {
		show: (event) => {
			if (ended || now() - last < interval) return;
			last = now();
			drawn = true;
			write(`\r${fitted(event, columns)}\u001b[K`);
		},
		end: () => {
			if (drawn && !ended) write("\r\x1B[K");
			ended = true;
		}
	};
}
function fitted(event, columns) {
	const lead = `packgate: ${verbs[event.step]} `;
	const amount = amountOf(event);
	const room = Math.min(80, columns - 1 - lead.length - amount.length);
	return room < 8 ? lead.slice(0, Math.max(0, columns - 1)) : `${lead}${visibleCut(event.subject, room)}${amount}`;
}
function amountOf({ done, total }) {
	if (total !== null && total > 0) return ` ${Math.min(100, Math.floor(done / total * 100))}%`;
	return done > 0 ? ` ${(done / 1e6).toFixed(1)} MB` : "";
}
function plainLines({ write }) {
	const begun = new Set();
	let ended = false;
	return {
		show: ({ step, subject }) => {
			const started = `${step} ${subject}`;
			if (ended || step === "read" || begun.has(started) || begun.size > mostLines$1) return;
			begun.add(started);
			write(begun.size > mostLines$1 ? "packgate: and more\n" : `packgate: ${verbs[step]} ${visibleCut(subject)}\n`);
		},
		end: () => {
			ended = true;
		}
	};
}
// src/output/colour.ts
const colours = {
	error: ["red", "bold"],
	warning: ["yellow", "bold"],
	note: ["cyan", "bold"],
	pass: ["green", "bold"],
	undecided: ["magenta", "bold"],
	bold: "bold",
	dim: "dim",
	added: "green",
	removed: "red"
};
function painter(colour) {
	return (style, text) => {
		const named = colours[style];
		return colour && named !== void 0 ? styleText(named, text, { validateStream: false }) : text;
	};
}
function wantsColour({ env, never, terminal }) {
	if (never || env.NO_COLOR || env.NODE_DISABLE_COLORS) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return terminal && env.TERM !== "dumb";
}
// src/cli/screen.ts
const screenLook = (given, { env, stdout }) => {
	const terminal = stdout.isTTY === true;
	return {
		paint: painter(wantsColour({
			env,
			never: given["no-color"] === true,
			terminal
		})),
		columns: terminal ? stdout.columns || null : null
	};
};
async function show(render, given, surroundings) {
	if (given.output === void 0) {
		await writeTo(surroundings.stdout, render(screenLook(given, surroundings)));
		return;
	}
	writeWhole(resolve(surroundings.cwd, given.output), render(fileLook));
	if (!given.quiet) remark(`the report is in ${given.output}`, surroundings);
}
const remark = (message, { stderr }) => {
	stderr.write(said(message));
};
function progressFor(given, { stderr }) {
	if (given.quiet) return silent;
	const progress = progressOn({
		write: (text) => stderr.write(text),
		columns: stderr.isTTY ? stderr.columns || 80 : null,
		now: () => performance.now()
	});
	const settled = onInterrupt(progress.end);
	return {
		show: progress.show,
		end: () => {
			settled();
			progress.end();
		}
	};
}
// src/app/list.ts
function list(candidate, sources) {
	return withScratch(sources, [candidate], async (context) => {
		const { tarball, source } = await acquireCandidate({
			...sources,
			spec: candidate
		}, context);
		const { tree } = await readLocal(tarball, source, context);
		return {
			tree,
			hide: context.hide
		};
	});
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/report/terminal/text-diff.ts
const mostCharacters = 64e6;
const mostLines = 1e3;
const lineLength = 160;
const effort = {
	maxEditLength: 4e3,
	timeout: 3e3,
	context: 3
};
function textDiff(before, after, { look, hide }) {
	if (before === null && after === null) return [line(look, 0, "neither package has this file")];
	if (before?.kind === "binary" || after?.kind === "binary") return [line(look, 0, "not a text: the table above tells sizes and what changed")];
	if (before?.kind === "too-large" || after?.kind === "too-large") return [tooLarge(look)];
	const [old, young] = [before?.text ?? "", after?.text ?? ""];
	if (old.length + young.length > mostCharacters) return [tooLarge(look)];
	const both = before !== null && after !== null;
	if (both && old === young) return [line(look, 0, "the same in both packages")];
	const cleanOld = withoutTokens(hide(old));
	const cleanYoung = withoutTokens(hide(young));
	if (both && cleanOld === cleanYoung) return [line(look, 0, "different only in what looks like secrets, which are not shown")];
	if (before === null) return bounded(oneSided("+", cleanYoung), look);
	if (after === null) return bounded(oneSided("-", cleanOld), look);
	return compared(cleanOld, cleanYoung, look);
}
const tooLarge = (look) => line(look, 0, "too large to compare line by line: the table above tells the sizes");
const oneSided = (sign, text) => {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((each) => sign + each);
};
function compared(before, after, look) {
	const patch = structuredPatch("", "", before, after, void 0, void 0, effort);
	if (patch === void 0) {
		const [old, young] = [before, after].map((text) => plural(oneSided("", text).length, "line"));
		return [line(look, 0, `too different to show line by line: ${old} before, ${young} after`)];
	}
	return bounded(patch.hunks.flatMap((hunk) => [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...aroundDifferences(hunk.lines)]), look);
}
function aroundDifferences(lines) {
	const shown = [...lines];
	let start = 0;
	while (start < lines.length) {
		const removed = runOf("-", lines, start);
		const added = runOf("+", lines, removed.end);
		removed.at.forEach((old, pair) => {
			const young = added.at[pair];
			if (young === void 0) return;
			const at = firstDifference(lines[old] ?? "", lines[young] ?? "");
			for (const index of [old, young]) shown[index] = around(lines[index] ?? "", at);
		});
		start = Math.max(start + 1, added.end);
	}
	return shown;
}
function runOf(sign, lines, start) {
	const at = [];
	let end = start;
	for (; lines[end]?.startsWith(sign) || at.length > 0 && lines[end]?.startsWith("\\"); end++) if (lines[end]?.startsWith(sign)) at.push(end);
	return {
		at,
		end
	};
}
function firstDifference(a, b) {
	let at = 1;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}
function around(signed, at) {
	if (signed.length <= lineLength || at < lineLength / 2) return signed;
	let start = Math.max(1, Math.min(at - lineLength / 3, signed.length - lineLength / 2));
	start = Math.floor(start);
	if (/[\udc00-\udfff]/.test(signed[start] ?? "")) start--;
	return `${signed[0]}…${signed.slice(start)}`;
}
function bounded(lines, look) {
	const shown = lines.slice(0, mostLines).map((text) => {
		const sign = text[0] ?? "";
		return line(look, 0, sign === "@" || sign === "\\" ? text : `${sign}${visibleCut(text.slice(1), lineLength)}`, styles[sign]);
	});
	const more = lines.length - shown.length;
	return more > 0 ? [...shown, line(look, 0, `and ${plural(more, "more line")}`, "dim")] : shown;
}
const styles = {
	"+": "added",
	"-": "removed",
	"@": "dim",
	"\\": "dim"
};
export { FolderWalker, Snapshot, admissionBundled, admissionBy, asBefore, askPackument, askVersion, bounds, bytesOf, candidate_exports, changesMeaning, changesTold, counts, download, edited, elsewhere, entities, entryFields, explanations, fileLook, fileOf, folded, forgetRules, formats, htmlHeadline, ifInterrupted, labelled$1 as labelled, line, lineOfField, list, listingOf, markdownHeadline, modesTold, nearby, openRegistry, originIn, packageSection$1 as packageSection, parseReport, passedPackages, paths$1 as paths, policyNotice, progressFor, progressOn, remark, remarkOf, renderSummary, renderTerminal, reportHeadline, reportModeLine, require_commonjs$1 as require_commonjs, require_lib$2 as require_lib, resolve$1 as resolve, ruleIds, sentence$1 as sentence, show, sizeIn, sizesTold, suggestedWaiver, textDiff, textIn, unknownPackage, verdictLine, waiverHelp, withChanges, withRoom, within, worstFirst$2 as worstFirst, yamlText };
