"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_tool = require("./tool.cjs");
const require_start = require("./start.cjs");
const require_engine = require("./engine.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
const require_packing = require("./packing.cjs");
const require_shared = require("./shared.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_stream_promises = globalThis.process.getBuiltinModule("node:stream/promises");
let node_timers_promises = globalThis.process.getBuiltinModule("node:timers/promises");
// node_modules/proc-log/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
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
var require_commonjs$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
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
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EXPANSION_MAX_STEPS = exports.EXPANSION_MAX_REWRITES = exports.EXPANSION_MAX_DEPTH = exports.EXPANSION_MAX_LENGTH = exports.EXPANSION_MAX = void 0;
	exports.expand = expand;
	const balanced_match_1 = require_commonjs$1();
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
const problem = (code, message, status = null) => new require_start.PackgateError(code, 3, message, { detail: { status } });
function statusProblem(status, client, subject, retryAfter) {
	const asked = `${client.url} was asked for ${subject} and`;
	if (status === 401) return problem("registry-unauthorized", `${asked} wants to know who is asking (401): ${credentialsHint(client)}`, status);
	if (status === 403) return problem("registry-forbidden", `${asked} refused (403): ${credentialsHint(client)}`, status);
	if (status === 404) return problem("registry-not-found", `${asked} does not know it (404): check the name and the registry.`, status);
	if (status === 429) return new Transient(problem("registry-rate-limited", `${asked} says that it is asked too often (429): wait a few minutes and start again.`, status), waitOf(retryAfter));
	if (status >= 500 || status === 408 || status === 425) return new Transient(problem("registry-unavailable", `${asked} answered with an error of its own (${status}): start again when it is up.`, status), waitOf(retryAfter));
	return problem("registry-refused", `${asked} answered with status ${status}: check that it is an npm registry.`, status);
}
function unknownPackageProblem(name, { url, credentials, own }) {
	const rights = credentials.header !== null || credentials.withheld || own || name.startsWith("@") ? "check the name, the registry, and whether your credentials may read it; registries answer 404 to both" : "check the name and the registry";
	return require_start.usageError("package-not-found", `${url} has no package ${name} (404): ${rights}.`);
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
	if (cause instanceof require_start.PackgateError || cause instanceof Transient) return cause;
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
// src/acquire/registry/registry.ts
const abbreviated = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
const hops = 5;
const longestPause$1 = 8e3;
var Registry = class {
	url;
	own;
	config;
	credentials;
	context;
	atHand;
	limits;
	constructor(reached) {
		this.url = reached.url;
		this.own = reached.own;
		this.config = reached.config;
		this.credentials = reached.credentials;
		this.context = reached.context;
		this.atHand = reached.atHand;
		this.limits = require_packing.limitsOf(reached.context);
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
			const backoff = Math.min(longestPause$1, this.limits.retry * 2 ** (count - 1)) * (.5 + Math.random() / 2);
			const pause = Math.max(backoff, error.after ?? 0);
			if (count >= attempts || performance.now() - started + pause > total) throw error.problem;
			await (0, node_timers_promises.setTimeout)(pause, void 0, { signal }).catch(() => {
				throw interrupted?.aborted ? require_start.undecided("interrupted", "The run was interrupted while the registry was being asked: start it again.") : error.problem;
			});
		}
	}
	async #exchange(address, accept, signal, use) {
		const { default: fetch } = await Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1));
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
			over.abort("over");
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
function packumentOf(document, name, wrong) {
	if (!require_engine.isRecord(document)) throw wrong("it is no object");
	if (document.name !== void 0 && document.name !== name) throw wrong("it is about another package");
	if (!require_engine.isRecord(document.versions) && document.name !== name) throw wrong("it lists no versions");
	const times = require_engine.isRecord(document.time) ? document.time : {};
	const records = Object.entries(require_engine.isRecord(document.versions) ? document.versions : {}).flatMap(([version, record]) => require_engine.isRecord(record) ? [recordOf$1(name, version, record, times[version])] : []);
	const distTags = require_engine.textFields(document["dist-tags"]);
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
	if (!require_engine.isRecord(document)) throw wrong("it is no object");
	if (document.name !== name || document.version !== version) throw wrong("it is about another package or version");
	return recordOf$1(name, version, document, void 0);
}
function recordOf$1(name, version, record, time) {
	const dist = require_engine.isRecord(record.dist) ? record.dist : {};
	const text = (value) => typeof value === "string" && value !== "" ? value : null;
	return {
		name,
		version,
		claims: text(record.name) && text(record.version) && `${record.name}@${record.version}`,
		tarball: text(dist.tarball),
		integrity: text(dist.integrity),
		shasum: text(dist.shasum),
		signatures: Array.isArray(dist.signatures) ? dist.signatures : [],
		unpackedSize: typeof dist.unpackedSize === "number" && dist.unpackedSize > 0 ? dist.unpackedSize : null,
		deprecated: Boolean(record.deprecated),
		publishedAt: text(time)
	};
}
function pathOf(name) {
	const parts = name.split("/");
	const scoped = name.startsWith("@") && parts.length === 2 && parts[0] !== "@" && parts[1] !== "";
	if (parts.length !== 1 && !scoped || name.length > 214 || /[\s\\?#%]|^[._]|\/[._]/.test(name)) throw require_start.usageError("invalid-name", `${name} is no package name that a registry could know: correct "name" in its package.json.`);
	return name.replace("/", "%2f");
}
// src/acquire/registry/address.ts
var address_exports = require_rolldown_runtime.__exportAll({ publishesElsewhere: () => publishesElsewhere });
async function openRegistry({ name, publishConfig, folder, tarball = null }, context) {
	const config = await require_rare.loaded.npmConfig(folder, context.env);
	const wanted = context.registry;
	const { url: address, own } = publishRegistry(name, {
		wanted,
		publishConfig: require_engine.textFields(publishConfig),
		config
	});
	const credentials = await credentialsFor(new URL(address), config);
	return new Registry({
		url: withoutUser(address),
		own,
		config,
		credentials,
		context,
		atHand: tarball
	});
}
async function askRegistry(place, context, ask) {
	const { warnings: sentences } = await require_rare.loaded.npmConfig(place.folder, context.env);
	try {
		const answer = await ask(await openRegistry(place, context));
		return {
			...answer,
			warnings: [...sentences, ...answer.warnings]
		};
	} catch (error) {
		if (!(error instanceof require_start.PackgateError) || sentences.length === 0) throw error;
		const { code, exit, detail, message } = error;
		throw new require_start.PackgateError(code, exit, [message, ...sentences].join(" "), {
			cause: error,
			detail
		});
	}
}
async function credentialsFor(url, { flat }) {
	const { default: getAuth } = await Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_auth(), 1));
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
const illegible = ({ host }) => require_start.usageError("illegible-token", `The token set for ${host} holds a line break or another character that no request can carry: set it again, from .npmrc or the secret it comes from.`);
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
function registryUrl(text) {
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) throw require_start.usageError("invalid-registry", `The registry ${text.replace(/^.*@/s, "\u2026@")} is no http or https address: write one such as https://registry.example/.`);
	url.search = "";
	url.hash = "";
	return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
async function publishesElsewhere({ name, fields }, { publishConfig, folder }, { registry: wanted, env }) {
	const said = require_engine.textFields(fields.get("publishConfig"));
	const scope = name.startsWith("@") ? `${name.split("/")[0]}:registry` : "registry";
	const key = said[scope] === void 0 ? "registry" : scope;
	const registry = said[key];
	if (registry === void 0) return null;
	const config = await require_rare.loaded.npmConfig(folder, env);
	const asked = publishRegistry(name, {
		wanted,
		publishConfig,
		config
	}).url;
	if ([asked, publishRegistry(name, {
		wanted: null,
		publishConfig,
		config
	}).url].some((url) => isSame(url, registry))) return null;
	return {
		field: `publishConfig.${key}`,
		registry,
		configured: withoutUser(asked)
	};
}
const isSame = (url, other) => {
	try {
		return withoutUser(registryUrl(other)) === withoutUser(url);
	} catch {
		return false;
	}
};
const withoutUser = (address) => {
	const url = new URL(address);
	url.username = "";
	url.password = "";
	return url.href;
};
// src/baseline/as-before.ts
var import_compare = { get default() { return require_rare.loaded.require_compare(); } };
function asBefore(version, { published, distTags }) {
	const parsed = require_engine.parseVersion(version);
	if (parsed === null) return {
		published,
		distTags
	};
	const candidate = require_engine.releaseOf(parsed);
	const releases = published.flatMap((text) => {
		const other = require_engine.parseVersion(text);
		return other === null ? [] : [require_engine.releaseOf(other, text)];
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
	if (!release.stable && !candidate.stable && release.channel.label === candidate.channel.label) return (require_engine.compareWithin(release, candidate) || order) < 0;
	return require_rare.loaded.isSnapshot(candidate) || order < 0;
}
function before(tag, text, releases, earlier) {
	const target = releases.find((release) => release.text === text);
	if (target === void 0) return void 0;
	if (target.stable) return tag === "latest" ? require_engine.highest(earlier.filter(({ stable }) => stable))?.text : void 0;
	const label = target.channel.label;
	if (label !== tag.toLowerCase()) return void 0;
	return require_engine.newest(earlier.filter((release) => release.channel.label === label && require_rare.loaded.isSnapshot(release) === require_rare.loaded.isSnapshot(target)), void 0)?.text;
}
// src/acquire/registry/signatures.ts
const asked = new WeakMap();
async function verifySignatures(record, registry) {
	const subject = `${record.name}@${record.version}`;
	if (record.signatures.length === 0 || record.integrity === null) return await missing$1(subject, registry);
	const keys = await keysOf(registry);
	if (keys === null) return [`The keys of ${registry.url} could not be asked for: the signature of ${subject} was not verified.`];
	if (keys.length === 0) return [];
	const { name, version, integrity, publishedAt, signatures } = record;
	const message = Buffer.from(`${name}@${version}:${integrity}`);
	for (const signature of signatures) {
		const { keyid, sig } = require_engine.isRecord(signature) ? signature : {};
		const key = keys.find(({ id }) => id === keyid);
		if (key === void 0) throw require_start.undecided("signature-key-unknown", `${subject} is signed with the key ${String(keyid)}, which the registry does not list: ask its operators before trusting this version.`);
		if (publishedAt !== null && Date.parse(publishedAt) >= key.expires) throw require_start.undecided("signature-key-expired", `${subject} is signed with a key that had expired when it was published: ask the registry's operators before trusting this version.`);
		if (typeof sig !== "string" || !isSignedBy(key.key, message, sig)) throw require_start.undecided("signature-invalid", `The registry's signature of ${subject} does not fit what it says about it: do not trust this version, and tell the registry's operators.`);
	}
	return [];
}
async function missing$1(subject, registry) {
	return (await asked.get(registry.context.env)?.get(registry.url))?.length ? [`${subject} carries no signature, though ${registry.url} signs what it publishes.`] : [];
}
function isSignedBy(key, message, signature) {
	try {
		return (0, node_crypto.verify)("sha256", message, key, Buffer.from(signature, "base64"));
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
		return (require_engine.isRecord(document) && Array.isArray(document.keys) ? document.keys : []).flatMap((key) => keyOf$1(key) ?? []);
	} catch (error) {
		if (!(error instanceof require_start.PackgateError) || error.code === "interrupted") throw error;
		return unsupported.test(error.code) ? [] : null;
	}
}
function keyOf$1(document) {
	if (!require_engine.isRecord(document) || typeof document.keyid !== "string" || typeof document.key !== "string") return null;
	try {
		const key = (0, node_crypto.createPublicKey)({
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
async function download(record, registry, { fresh = false } = {}) {
	const expected = await expectedOf(record);
	const [tarball, warnings] = await Promise.all([fetchTarball(record, expected, registry, fresh), verifySignatures(record, registry)]);
	return {
		tarball,
		warnings: [...expected === null ? [`The registry names no hash for ${record.name}@${record.version}: its bytes could not be verified.`] : [], ...warnings]
	};
}
async function fetchTarball(record, expected, registry, fresh) {
	const subject = `${record.name}@${record.version}`;
	if (record.claims !== null && record.claims !== subject) throw malformedProblem(registry, subject, `its record is the one of ${record.claims}`);
	if (record.tarball === null) throw missingTarball(subject);
	const url = tarballUrl(record.tarball, registry);
	if (url === null) throw malformedProblem(registry, subject, "the address of its tarball is none");
	const { atHand } = registry;
	if (atHand !== null && await isPromised(atHand, expected)) return atHand;
	const { scratch, downloads = async () => (0, node_path.join)(await scratch.folder(), "package.tgz") } = registry.context;
	const path = await downloads();
	const held = fresh ? null : await fromCache(expected, registry, path);
	if (held !== null) return held;
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
		const hash = (0, node_crypto.createHash)(expected?.algorithm ?? "sha512");
		const [length, { packedBytes }] = [answer.header("content-length"), limits];
		const total = length !== null && answer.header("content-encoding") === null ? Number(length) : null;
		if (total !== null && total > packedBytes) throw tooLarge$1(subject, packedBytes);
		let size = 0;
		const measured = async function* () {
			for await (const chunk of answer.body) {
				size += chunk.length;
				if (size > packedBytes) throw tooLarge$1(subject, packedBytes);
				context.onProgress({
					step: "download",
					subject,
					done: size,
					total
				});
				hash.update(chunk);
				yield chunk;
			}
		};
		const file = context.scratch.file(path);
		try {
			await (0, node_stream_promises.pipeline)(measured, file);
			const digest = hash.digest("base64");
			if (expected === null || expected.digests.includes(digest)) return {
				path,
				size
			};
			const { algorithm, digests } = expected;
			throw require_start.undecided("integrity-mismatch", `The tarball of ${subject} is not the one that was published: the registry promises ${algorithm}-${digests.join(" or ")} and sent ${algorithm}-${digest}. A proxy may hold a damaged copy; clear its cache, or look into who changed it.`);
		} catch (error) {
			(0, node_fs.rmSync)(path, { force: true });
			throw error;
		}
	});
}
async function isPromised({ path }, expected) {
	if (expected?.algorithm !== "sha512") return false;
	return expected.digests.includes((await require_rare.loaded.integrityOf(path)).replace("sha512-", ""));
}
async function fromCache(expected, { config, context, limits }, path) {
	const cache = config.text("cache");
	const hex = Buffer.from(expected?.digests[0] ?? "", "base64").toString("hex");
	if (cache === null || expected?.algorithm !== "sha512" || hex.length !== 128) return null;
	const folders = [
		"content-v2",
		"sha512",
		hex.slice(0, 2),
		hex.slice(2, 4)
	];
	const source = await (0, node_fs_promises.open)((0, node_path.join)(cache, ...folders, hex.slice(4)), plainFile).catch(() => null);
	try {
		const found = await source?.stat();
		if (!source || !found?.isFile() || found.size > limits.packedBytes) return null;
		const copied = source.createReadStream({
			end: found.size,
			autoClose: false
		});
		await (0, node_stream_promises.pipeline)(copied, context.scratch.file(path));
		if (await isPromised({
			path,
			size: found.size
		}, expected)) return {
			path,
			size: found.size
		};
	} catch {} finally {
		await source?.close().catch(() => {});
	}
	(0, node_fs.rmSync)(path, { force: true });
	return null;
}
const plainFile = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const tooLarge$1 = (subject, limit) => new require_start.PackgateError("tarball-too-large", 3, `The tarball of ${subject} has more than ${limit} bytes. If it should be that large, download it yourself and name the file.`, { detail: { limit } });
const missingTarball = (subject) => require_start.undecided("tarball-missing", `The registry lists ${subject} but has no tarball for it (404): wait a minute if it has just been published, or name another baseline.`);
async function expectedOf({ integrity, shasum }) {
	const { default: ssri } = await Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib$1(), 1));
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
function tarballUrl(address, { url: registry, config }) {
	if (!URL.canParse(address, registry)) return null;
	const url = new URL(address, registry);
	if (!/^https?:$/.test(url.protocol)) return null;
	const { replacedHost } = config;
	if (/^https?:/.test(replacedHost)) return url.href.startsWith(replacedHost) ? registry + url.href.slice(replacedHost.length).replace(/^\//, "") : url.href;
	return replacedHost === "always" || replacedHost === url.host ? new URL(url.pathname, registry).href : url.href;
}
// src/acquire/registry/releases.ts
var releases_exports = require_rolldown_runtime.__exportAll({
	asPublished: () => asPublished,
	downloadCandidate: () => downloadCandidate,
	ifInterrupted: () => ifInterrupted,
	ifMissing: () => ifMissing,
	lastReleases: () => lastReleases,
	listed: () => listed,
	nearby: () => nearby,
	recordOf: () => recordOf
});
async function downloadCandidate({ name, wanted }, context) {
	return await askRegistry({
		name,
		folder: context.cwd
	}, context, async (registry) => {
		const exact = require_engine.parseVersion(wanted)?.version;
		const own = exact === void 0 ? null : await registry.version(name, exact).catch(ifInterrupted);
		const record = own?.tarball ? own : await listed({
			name,
			wanted
		}, registry, versionNotFound);
		return {
			...await download(record, registry),
			name,
			version: record.version
		};
	});
}
const versionNotFound = (wanted, packument) => require_start.usageError("version-not-found", `${packument.name}@${wanted} does not exist: ${nearby(wanted, packument.listing)}.`);
async function listed({ name, wanted }, registry, notFound) {
	const packument = await registry.packument(name);
	if (packument === null) throw unknownPackageProblem(name, registry);
	const { listing, versions } = packument;
	const selected = require_rare.loaded.selectBaseline({
		candidate: "0.0.0",
		...listing,
		missingTarball: [],
		mode: "pr",
		baseline: wanted
	});
	const record = versions.get(selected.version ?? "");
	if (record === void 0) throw notFound(wanted, packument);
	return record;
}
function ifInterrupted(error) {
	if (error.code === "interrupted") throw error;
	return null;
}
function nearby(wanted, { published, distTags }) {
	const versions = published.filter((text) => require_engine.parseVersion(text) !== null).sort(import_compare.default);
	if (versions.length === 0) return "no version is published";
	const exact = require_engine.parseVersion(wanted);
	const above = exact === null ? -1 : versions.findIndex((text) => (0, import_compare.default)(text, exact) > 0);
	const index = above < 0 ? versions.length : above;
	const close = versions.slice(Math.max(0, index - 3), index + 2);
	const tags = Object.keys(distTags).slice(0, 8);
	return `there are ${close.join(", ")}${tags.length > 0 ? ` and the dist-tag${tags.length === 1 ? "" : "s"} ${tags.join(", ")}` : ""}`;
}
async function lastReleases(place, version, most, context) {
	const registry = await openRegistry(place, context);
	const packument = await registry.packument(place.name);
	if (packument === null) return [];
	let listing = packument.listing;
	const releases = [];
	let candidate = version;
	while (releases.length < most) {
		const chosen = require_rare.loaded.selectBaseline({
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
	if (error instanceof require_start.PackgateError && error.code === "tarball-missing") return null;
	throw error;
}
function recordOf(version, { versions }) {
	const wanted = require_engine.parseVersion(version);
	const exact = versions.get(wanted?.version ?? version);
	if (exact !== void 0 || wanted === null) return exact ?? null;
	return [...versions.values()].find((each) => require_engine.parseVersion(each.version)?.compare(wanted) === 0) ?? null;
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
	return {
		version,
		integrity: await require_rare.loaded.integrityOf(tarball.path)
	};
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema;
}
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function object$2(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object$2,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional$1(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional$1,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/report/parse-report.ts
const deepest = 272;
const parseReport = (text) => parsed(text, report, (why) => `This is no report of packgate: ${why}. Take the report.json of a check as it was written, by the same version.`);
const parseBase = (text) => parsed(text, base, (why) => why);
function parsed(text, schema, told) {
	const refused = (why) => require_start.usageError("malformed-report", told(why));
	if (isDeeper(text, deepest)) throw refused("it is nested too deeply");
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		throw refused("it is no JSON");
	}
	const { success, output, issues } = safeParse(schema, document, { abortEarly: true });
	if (!success) throw refused(sentence$1(issues[0]));
	return output;
}
function sentence$1({ path, message }) {
	return `${(path ?? []).map(({ type, key, origin }) => origin === "key" ? "" : type === "array" ? `[${key}]` : `.${key}`).join("").replace(/^\./, "") || "it"} ${message}`;
}
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
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const object = (entries) => pipe(custom(isObject, "is no object"), check((found) => Object.keys(found).every((key) => Object.hasOwn(entries, key)), "has a field that is unknown"), object$2(entries, ({ expected }) => `has no field ${expected?.slice(1, -1)}`));
const list$1 = (item) => array(item, "is no list");
const text$1 = (longest) => pipe(string("is no string"), maxLength(longest, `has more than ${longest} characters`));
const matching = (shape, called) => pipe(string(`is no ${called}`), regex(shape, `is no ${called}`));
const oneOf = (choices, called) => picklist(choices, `is no ${called} that this version knows`);
const count$1 = custom((value) => Number.isSafeInteger(value) && value >= 0, "is no whole number from 0 on");
const longestJson = 4194304;
function wrongIn(value) {
	if (typeof value === "string" && value.length > longestJson) return `has more than ${longestJson} characters`;
	if (typeof value === "number" && !Number.isFinite(value)) return "has a number too large";
	if (typeof value !== "object" || value === null) return null;
	for (const inner of Object.values(value)) {
		const wrong = wrongIn(inner);
		if (wrong !== null) return wrong;
	}
	return null;
}
const json = pipe(custom(() => true), rawCheck(({ dataset: { value }, addIssue }) => {
	const message = wrongIn(value);
	if (message !== null) addIssue({ message });
}));
const evidence = pipe(custom(isObject, "is no object"), rawCheck(({ dataset: { value: input }, addIssue }) => {
	for (const [key, value] of Object.entries(input)) {
		if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key)) return addIssue({ message: "has a field whose name is no word" });
		const message = wrongIn(value);
		if (message !== null) return addIssue({
			message,
			path: [{
				type: "unknown",
				origin: "value",
				input,
				key,
				value
			}]
		});
	}
}));
const name$1 = text$1(16384);
const sentences = text$1(262144);
const size = nullable(count$1);
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
const baseline = object({
	version: nullable(name$1),
	reason: oneOf(Object.keys({
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
	}), "reason"),
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
	path: name$1,
	from: nullable(name$1),
	sizeBefore: size,
	sizeAfter: size,
	modeBefore: size,
	modeAfter: size
});
const severity = oneOf([
	"error",
	"warning",
	"note"
], "severity");
const fingerprint = matching(/^[0-9a-f]{16}$/, "fingerprint");
const causeId = matching(/^[a-z]+(?:-[a-z]+)*-[0-9a-f]{6,16}$/, "cause");
const finding = object({
	rule: oneOf(require_engine.ruleIds, "rule"),
	severity,
	path: nullable(name$1),
	message: sentences,
	evidence,
	fix: sentences,
	novelty: oneOf(["new", "existing"], "novelty"),
	waived: nullable(object({
		reason: sentences,
		expires: nullable(name$1),
		source: name$1
	})),
	fingerprint,
	cause: nullable(causeId),
	onBase: nullable(boolean("is neither true nor false"))
});
const cause = object({
	id: causeId,
	severity,
	title: sentences,
	files: count$1,
	bytes: count$1,
	examples: list$1(name$1),
	rules: list$1(oneOf(require_engine.ruleIds, "rule")),
	findings: list$1(fingerprint),
	fix: nullable(object({
		text: sentences,
		edits: list$1(object({
			file: name$1,
			line: count$1,
			before: nullable(sentences),
			after: nullable(sentences)
		}))
	})),
	accept: nullable(object({
		command: sentences,
		waiver: object({
			rules: list$1(oneOf(require_engine.ruleIds, "rule")),
			path: sentences,
			"max-size": nullable(name$1),
			fingerprint: nullable(list$1(fingerprint))
		})
	}))
});
const packages$1 = list$1(object({
	name: nullable(name$1),
	verdict,
	candidate: nullable(object({
		version: nullable(name$1),
		source: name$1,
		...measures
	})),
	baseline: nullable(baseline),
	changes: list$1(change),
	manifest: list$1(object({
		field: sentences,
		before: json,
		after: json
	})),
	findings: list$1(finding),
	causes: list$1(cause),
	publish: nullable(boolean("is neither true nor false")),
	problem: nullable(object({
		code: name$1,
		message: sentences
	}))
}));
const skippedReason = matching(/^(?:private|unversioned|only|unknown|gone|dropped|shard [1-9]\d{0,3}\/[1-9]\d{0,3})$/, "reason that this version knows");
const report = pipe(object({
	schemaVersion: oneOf([1], "schema version"),
	tool: object({
		name: name$1,
		version: name$1
	}),
	verdict,
	packages: packages$1,
	skipped: list$1(object({
		name: nullable(name$1),
		source: name$1,
		reason: skippedReason
	})),
	stats: object({ durationMs: count$1 })
}), check(({ packages, skipped }) => packages.length + skipped.length > 0, "has no packages"));
const amounts = custom((value) => isObject(value) && Object.entries(value).every(([field, amount]) => /^[A-Za-z]{1,40}$/.test(field) && typeof amount === "number" && amount >= 0 && amount < 0x2386f26fc10000), "has amounts that are none");
const { integrity: _, ...sizes } = measures;
const base = object({ packages: list$1(object({
	name: name$1,
	...sizes,
	findings: list$1(object({
		fingerprint,
		severity,
		amounts,
		names: list$1(fingerprint)
	}))
})) });
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
const uriSegment = (segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const shownName = (text, limit = 160) => text === "" ? "\\u{}" : require_start.cutVisible(spacesShown(require_start.visibleCut(text, limit)), limit);
const shownSentence = (text, limit = 1e3) => require_start.cutVisible(spacesShown(require_start.stillVisible(text.slice(0, 2 * limit + 2))), limit);
const spacesShown = (shown) => shown.replace(/^ | $|(?<= ) /g, "\\u{20}");
const longestLine$1 = 1500;
const annotationText = (text) => require_start.withoutCredentials(text).trimEnd().split(/\r?\n/).map((line) => require_start.cutVisible(require_start.stillVisible(line), longestLine$1)).join("\n");
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
function fenced$1(language, lines) {
	const runs = lines.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
	return [
		`${fence}${language}`,
		...lines,
		fence,
		"",
		""
	].join("\n");
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
	pass: "\ud83d\udfe2",
	warn: "\ud83d\udfe1",
	fail: "\ud83d\udd34",
	undecided: "\u26aa"
};
const severityMarks = {
	error: "\ud83d\udd34",
	warning: "\ud83d\udfe1",
	note: "\ud83d\udd35"
};
const verdictMark = (verdict) => `${marks[verdict]} ${require_shared.wordOf(verdict)}`;
const heading = (view, named) => `${marks[view.verdict]} Packgate: ${require_shared.advice(view, named)}`;
const markdownHeadline = (view) => heading(view, (text) => codeSpan(shownName(text, 300)));
const htmlHeadline = (view) => `${heading(view, (text) => code(text, 300))}${publishedNote(view)}`;
const rowHeadline = (view) => `${marks[view.verdict]} ${require_shared.advice(view, (text) => code(text, 300))}${publishedNote(view)}`;
const familyHeadline = (group) => `${marks[group[0].verdict]} ${require_shared.familyTold(group, (text) => code(text, 300))} look good${publishedNote(group[0])}`;
const markedName = ({ verdict, subject }) => `${marks[verdict]} ${code(subject, 300)}`;
const publishedNote = ({ published }) => published === null ? "" : ` (${published})`;
const reportHeadline = (view) => `${marks[view.verdict]} Packgate: ${view.packages.length === 0 ? view.summary : require_shared.adviceForAll(view)}`;
function countsLine(view, commit = "") {
	const parts = [
		view.counts,
		view.onBase.told,
		view.compared((text) => code(text, 300)),
		require_shared.sizesTold(view.sizes),
		commit
	].filter(Boolean);
	return parts.length === 0 ? "" : `<p>${parts.join("; ")}.</p>\n\n`;
}
function remarkLine({ remark }) {
	const told = remark((text) => code(text, 300));
	return told === null ? "" : `<p>${told}</p>\n\n`;
}
const mostTitles = 3;
const longest$1 = {
	title: 120,
	path: 100,
	problem: 200
};
function problemsTold({ causes, problem, verdict }) {
	const [said = ""] = problem?.lines ?? [];
	if (said !== "") return [prose(require_start.visible(said), longest$1.problem)];
	const shown = verdict === "pass" ? [] : causes.slice(0, mostTitles);
	const titles = shown.map(({ title, places, more }) => {
		const told = prose(title, longest$1.title);
		const [path, ...paths] = places.flatMap((place) => place.path ?? []);
		if (!path || title.includes(path)) return told;
		const others = paths.length + more;
		return `${told} (${code(path, longest$1.path)}${others > 0 ? ` and ${require_engine.grouped(others)} more` : ""})`;
	});
	const more = causes.length - shown.length;
	return [...titles, ...titles.length > 0 && more > 0 ? [`${more} more`] : []];
}
const remarkOf = (remark) => remark === null ? "" : `<p><b>${prose(remark)}</b></p>\n\n`;
function commitLink(commit, url) {
	if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return "";
	const short = commit.slice(0, 7);
	const [link] = url === null ? [] : runLink(url);
	const repository = link === void 0 ? null : /^(.*)\/actions\/runs\/\d+$/.exec(url ?? "")?.[1];
	return repository ? `<a href="${entities(`${repository}/commit/${commit}`)}">${short}</a>` : short;
}
const runLink = (url) => url !== null && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/.test(url) && url.length <= 2e3 ? [`<a href="${entities(url)}">Full report in the run</a>`] : [];
// src/report/markdown/causes-table.ts
function* causesTable({ causes }, limit, elsewhere) {
	if (causes.length > 0) yield* table(rows$1(causes, limit, elsewhere));
}
function* causesOnBase({ onBase: { causes, told } }, limit, elsewhere) {
	if (causes.length === 0) return;
	yield* folded(`${told[0]?.toUpperCase()}${told.slice(1)}`, table(rows$1(causes, limit, elsewhere)));
}
function* rows$1(causes, limit, elsewhere) {
	yield headings("problem", "size", "fix");
	for (const cause of causes.slice(0, limit)) {
		const { bytes, fix } = cause;
		yield row$1(what(cause), bytes === 0 ? "" : require_engine.size(bytes), fix === null ? "" : prose(fix));
	}
	const more = causes.length - limit;
	if (more > 0) yield wide(3, `and ${require_engine.grouped(more)} more; ${elsewhere}`);
}
function what({ severity, title, places, more, rules }) {
	return [
		`${severityMarks[severity]} <b>${prose(title)}</b>`,
		...places.map(({ path, message }) => [path === null ? "" : code(path), message === null ? "" : prose(message)].filter(Boolean).join(": ")),
		...more > 0 ? [`and ${require_engine.grouped(more)} more`] : [],
		`<sub>${rules.map(linked).join(", ")}</sub>`
	].join("<br>");
}
const linked = (rule) => `<a href="${entities(require_tool.rulePage(rule))}">${rule}</a>`;
function* causesExplained(view, limit, isOnly) {
	const causes = view.causes.slice(0, limit);
	if (causes.length === 0) return;
	const reasons = table(causes.map(({ title, why }) => row$1(`<b>${prose(title)}</b>`, prose(why))));
	const accepted = [...isOnly ? accepting([view], limit) : []];
	yield* folded(accepted.length > 0 ? "Why, and how to accept" : "Why", [...reasons, ...accepted]);
}
function* waiversFolded(packages, limit) {
	const accepted = [...accepting(packages.slice(0, limit), limit)];
	if (accepted.length > 0) yield* folded("How to accept", accepted);
}
function* accepting(packages, limit) {
	const causes = packages.flatMap((view) => view.causes.slice(0, limit));
	for (const { title, unacceptable } of causes) if (unacceptable !== null) yield `<p><b>${prose(title)}</b>: ${prose(unacceptable)}</p>\n\n`;
	const waivers = packages.map(({ causes, waiverPlace }) => ({
		waiverPlace,
		entries: causes.slice(0, limit).flatMap(({ entry }) => entry ?? [])
	})).filter(({ entries }) => entries.length > 0);
	for (const [advice, group] of require_engine.groupBy(waivers, ({ waiverPlace }) => waiverPlace.advice)) {
		yield `<p>${prose(advice)}</p>\n\n`;
		yield fenced$1("yaml", require_engine.waiverLines(group));
	}
	const commands = causes.flatMap(({ command }) => command ?? []);
	if (commands.length === 0) return;
	const [what, write] = [commands.length === 1 ? "it" : "them", waivers.length > 0 ? "Or let" : "Let"];
	yield `${write} a command write ${what}:\n\n`;
	yield fenced$1("sh", commands);
}
// src/report/markdown/package-section.ts
const elsewhere = {
	summary: "the JSON report has all",
	comment: "the summary of the run has more"
};
function* packageSection$1(view, { limit, place, isOnly }) {
	if (limit === null) {
		yield `${view.counts === "" ? "No new problems" : view.counts}; ${elsewhere[place]}.\n\n`;
		return;
	}
	yield* problemTable(view);
	yield* causesTable(view, limit, elsewhere[place]);
	yield* causesExplained(view, limit, isOnly);
	yield* causesOnBase(view, limit, elsewhere[place]);
	const facts = factsTable(view);
	if (place === "comment") yield* foldedIfAny("Sizes, baseline and changes", [...facts, ...largestChanges(view)]);
	else {
		yield* facts;
		yield* largestChanges(view);
		yield sizeChart(view);
	}
}
const foldedIfAny = (summary, pieces) => pieces.length === 0 ? [] : folded(summary, pieces);
function* problemTable({ problem }) {
	if (problem === null) return;
	const { lines, more } = problem;
	const told = [
		...lines.map((line) => prose(require_start.visible(line))),
		...more > 0 ? [`and ${require_engine.plural(more, "more line")}`] : [],
		`<b>${require_shared.countsAsFailure}</b> (${code(problem.code)}).`
	];
	yield* table([labelled("undecided", told.join("<br>"))]);
}
function* factsTable(view) {
	const rows = [
		...baselineRow(view),
		...sizeRows(view),
		...fieldsRow(view),
		...quietRows(view)
	];
	if (rows.length > 0) yield* table(rows);
}
function baselineRow({ baseline }) {
	if (baseline === null) return [];
	return [labelled("baseline", `${prose(require_start.visible(baseline.explanation))} (${code(baseline.reason)})`)];
}
function sizeRows({ sizes }) {
	return sizes.map(({ what, sizes: shown, delta: by, growth, shares }) => {
		const difference = [
			shares === "" ? by : "",
			growth,
			shares
		].filter(Boolean).join(", ");
		return labelled(what, `${shown}${difference === "" ? "" : ` (${difference})`}`);
	});
}
const mostFields = 5;
function fieldsRow({ fields }) {
	if (fields.length === 0) return [];
	const names = fields.slice(0, mostFields).map(({ field }) => code(field));
	const more = fields.length - names.length;
	return [labelled("package.json", `${names.join(", ")}${more > 0 ? ` and ${require_engine.grouped(more)} more` : ""}`)];
}
const mostQuiet = 30;
function quietRows(view) {
	const known = view.known.slice(0, mostQuiet).map(({ message }) => prose(message));
	const { lines, more } = require_shared.waivedTold(view, mostQuiet);
	const waived = [...lines.map((each) => prose(each)), ...more > 0 ? [require_engine.plural(more, "more finding")] : []];
	return [...known.length === 0 ? [] : [labelled("known", known.join("<br>"))], ...waived.length === 0 ? [] : [labelled("waived", waived.join("<br>"))]];
}
const mostChanges = 10;
function* largestChanges(view) {
	const largest = require_shared.largestOf(view.changes, mostChanges);
	if (largest.length === 0) return;
	const rows = largest.map((change, index) => row$1(String(index + 1), require_engine.delta(require_shared.bytesOf(change)), change.kind, require_shared.pathsTold(change, code)));
	yield `#### ${view.largest[0]?.toUpperCase()}${view.largest.slice(1)}\n\n`;
	yield* table([headings("", "size", "kind", "path"), ...rows]);
}
const least = {
	bytes: 1e5,
	share: .2
};
const mostSlices = 4;
const thinnest$1 = .02;
function sizeChart({ hasBaseline, sizes, changes }) {
	const { before = null, after = 0 } = sizes.find(({ what }) => what === "unpacked") ?? {};
	if (!hasBaseline || before === null) return "";
	if (after - before < Math.max(least.bytes, before * least.share)) return "";
	const grown = changes.reduce((sum, change) => sum + Math.max(0, require_shared.bytesOf(change)), 0);
	const slices = require_shared.largestOf(changes, mostSlices).map((change, index) => ({
		label: `change ${index + 1}`,
		bytes: require_shared.bytesOf(change)
	})).filter(({ bytes }) => bytes >= after * thinnest$1);
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
		].filter(({ bytes }) => Number.isSafeInteger(bytes) && bytes >= after * thinnest$1).map(({ label, bytes }) => `  "${label}: ${require_engine.size(bytes)}" : ${bytes}`),
		"```"
	].join("\n")}\n\n`;
}
// src/report/markdown/policy-notice.ts
const folds$2 = [
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
	return `${first}${require_shared.fitting(options.budget - first.length, folds$2, (limit) => details(change, limit, options)) ?? ""}`;
}
const changesMeaning = ({ files }) => files.some(({ differences, problem }) => differences.length > 0 || problem !== null);
function verdicts(change, { verdict, selfReported }) {
	const [is, other] = [verdictMark(verdict), alternativeTold(change, verdict)];
	if (!changesMeaning(change)) return `${is}. This pull request changes the policy file of this check, and not what it says.`;
	if (change.judgedBy === "base") {
		const by = `${is}, by the policy of the base branch: this pull request changes it.`;
		return other === null ? by : `${by} By the policy of the pull request it would have been ${other}.`;
	}
	const by = `${is}, by a policy that this pull request changes.`;
	if (other !== null) return `${by} By the policy of the base branch it would have been ${other}.`;
	return selfReported ? `${by} What it would have been by the policy of the base branch is in the summary of the run.` : by;
}
function alternativeTold({ stops, alternative: other }, verdict) {
	if (other === null) return null;
	const mark = verdictMark(other.verdict);
	if (other.verdict !== "fail") return mark;
	if (!other.stops) return `${mark}, which blocks nothing, because fail-on is never there`;
	return verdict === "fail" && !stops ? `${mark}, and the check would have failed` : mark;
}
function* details({ files }, limit, { elsewhere }) {
	const told = files.filter(({ differences, problem }) => differences.length > 0 || problem !== null);
	if (told.length === 0) return;
	const all = told.flatMap(({ differences }) => differences).length;
	if (limit === 0) {
		yield `${require_engine.plural(all, "difference")} in ${require_engine.plural(told.length, "policy file")}; ${elsewhere}.\n\n`;
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
			yield wide(columns.length, `and ${require_engine.plural(more, "more line")}; ${elsewhere}`);
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
const nothing = "\u2013";
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
			return yield told(`waiver of ${[rule].flat().map((one) => code(one)).join(", ")} for ${code(path)}`, terms(before), terms(after));
		}
		case "order": return yield told(`order of ${code("packages")}`, nothing, "another one: the later of two wins");
		default: return yield told(code(difference.what), value$1(difference.before), value$1(difference.after));
	}
}
const rowsOf = ({ difference }) => difference.what === "allow" ? difference.added.length + difference.removed.length + Number(difference.listed.before !== difference.listed.after) : 1;
const value$1 = (said) => said === null ? nothing : code(said);
function ruleTold({ rule, option, before, after }) {
	const shown = (said) => typeof said === "number" ? amount(rule, option, said) : value$1(said);
	return [
		`${code(rule)}${option === "level" ? "" : ` ${code(option)}`}`,
		shown(before),
		shown(after)
	];
}
const amount = (rule, option, said) => require_engine.ruleOf(rule).options[option]?.unit === "percent" ? require_engine.percent(said) : require_engine.size(said);
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
		nothing,
		code(glob)
	];
	for (const glob of removed) yield [
		what,
		code(glob),
		nothing
	];
}
function terms(waiver) {
	if (waiver === null) return nothing;
	const { reason, expires, maxSize, sha256, fingerprint } = waiver;
	return [
		prose(reason, longestReason),
		...expires === null ? [] : [`until ${code(expires)}`],
		...maxSize === null ? [] : [`at most ${require_engine.size(maxSize)}`],
		...sha256 === null ? [] : [`${code("sha256")} ${code(sha256.slice(0, 12))}`],
		...[fingerprint ?? []].flat().map((one) => `the finding ${code(one)} alone`)
	].join("<br>");
}
// src/report/markdown/several.ts
function* severalPackages(view, limit, place, commit = "") {
	const { alike, verdict } = view;
	const marks = place === "comment" ? "###" : "##";
	yield `${marks} ${reportHeadline(view)}\n\n`;
	if (view.packages.length > 0) yield `<p>${[view.summary, commit].filter(Boolean).join("; ")}.</p>\n\n`;
	const failing = alike.filter(([each]) => each.verdict !== "warn");
	const open = failing.length === 1 ? failing[0] : void 0;
	if (alike.length > 1 || verdict === "warn" || limit === null) yield* overview(view, limit ?? mostRows, elsewhere[place]);
	if (limit === null) yield `<p>How to fix each: ${elsewhere[place]}.</p>\n\n`;
	else {
		const section = (group) => sectionOf(group, `${marks}#`, limit, place);
		if (open !== void 0) yield* section(open);
		const others = alike.filter((group) => group !== open).flatMap((group) => [...section(group)]);
		if (others.length > 0) yield* folded("How to fix each", others);
		yield* waiversFolded(view.worstFirst, limit);
	}
	yield* passedPackages(view);
}
const mostRows = 30;
function* sectionOf([each, ...others], marks, limit, place) {
	yield `${marks} ${markdownHeadline(each)}\n\n`;
	yield countsLine(each);
	yield* packageSection$1(each, {
		limit,
		place,
		isOnly: false
	});
	yield* same(others).map((told) => `<p>${told}</p>\n\n`);
}
function* overview({ alike }, limit, rest) {
	const left = alike.slice(limit).reduce((sum, { length }) => sum + length, 0);
	yield* table([
		headings("package", "problem", "unpacked"),
		...alike.slice(0, limit).map(([each, ...others]) => {
			const { delta = "", growth = "" } = each.sizes.find(({ what }) => what === "unpacked") ?? {};
			return row$1([markedName(each), ...same(others, 3)].join("<br>"), problemsTold(each).join("<br>"), [delta, growth].filter(Boolean).join(", "));
		}),
		...left > 0 ? [wide(3, `and ${require_engine.plural(left, "more package")}; ${rest}`)] : []
	]);
}
const same = (others, limit) => [require_shared.sameIn(others, (text) => code(text, 300), limit)].filter((told) => told !== null);
function* passedPackages({ passed }) {
	if (passed.length === 0) return;
	const rows = passed.map((group) => {
		const [first, ...others] = group;
		const remarks = (first.baseline?.remarks ?? []).map((remark) => prose(require_start.visible(remark)));
		if (others.length === 0) return row$1([rowHeadline(first), ...remarks].join("<br>"), require_shared.sizesTold(first.sizes), first.changed);
		const { sizes, changes } = require_shared.allTold(group);
		return row$1([familyHeadline(group), ...remarks].join("<br>"), sizes, changes);
	});
	yield* folded(`${require_engine.plural(passed.flat().length, "package")} passed`, table(rows));
}
const shortened = [
	30,
	10,
	3,
	1
];
function shortest(view, place, { budget, measure }) {
	const head = `${place === "comment" ? "###" : "##"} ${reportHeadline(view)}\n\n`;
	const { worstFirst } = view;
	const lines = function* (amount) {
		const more = worstFirst.length - amount;
		yield* table(worstFirst.slice(0, amount).map((each) => row$1(rowHeadline(each), each.counts)));
		if (more > 0) yield `<p>and ${require_engine.plural(more, "more package")}; ${elsewhere[place]}.</p>\n\n`;
	};
	return `${head}${require_shared.fitting(budget - measure(head), shortened, lines, measure) ?? `There are too many packages to show here; ${elsewhere[place]}.\n\n`}`;
}
// src/report/html/text.ts
const text = (sentence, limit) => entities(shownSentence(sentence, limit));
const line = (shown) => entities(require_start.stillVisible(shown));
const name = (named, limit) => `<bdi class="name">${entities(shownName(named, limit))}</bdi>`;
const anchor = (prefix, { id }) => `${prefix}${id.replace(/[^a-z0-9-]/g, "")}`;
// src/report/html/cause-card.ts
function* causeCard(cause, view, { heading, prefix }, limit) {
	const { severity, title, bytes, places, more, fix, edits } = cause;
	const amount = bytes === 0 ? "" : ` <span class="amount">${require_engine.size(bytes)}</span>`;
	yield `<article class="${severity}" id="${anchor(prefix, cause)}">\n`;
	yield `<${heading}><b class="tag ${severity}">${severity}</b> <span>${text(title)}</span>${amount}</${heading}>\n<ul>\n`;
	for (const { path, message } of places) yield `<li>${[path === null ? "" : name(path), message === null ? "" : text(message)].filter(Boolean).join(": ")}</li>\n`;
	if (more > 0) yield `<li>and ${require_engine.grouped(more)} more</li>\n`;
	yield "</ul>\n";
	if (fix !== null) yield `<p><b>Fix:</b> ${text(fix)}</p>\n`;
	yield* edits.slice(0, mostEdits).map(editShown);
	yield* sourcesTree(cause.findings);
	yield* findingsFolded(cause, limit);
	yield* whyFolded(cause, view);
	yield "</article>\n";
}
const mostEdits = 5;
const mostLines$1 = 20;
function editShown({ file, line, before, after }) {
	const lines = (written, element) => (written === null ? [] : written.split(/\r?\n/).slice(0, mostLines$1)).map((each) => `<${element}>${name(each.trim(), 300)}</${element}>\n`).join("");
	return `<div class="diff"><b>${name(file)}, line ${require_engine.grouped(line)}</b>\n${lines(before, "del")}${lines(after, "ins")}</div>\n`;
}
const mostMaps = 3;
function* sourcesTree(findings) {
	const maps = findings.flatMap(exposedBy).sort((a, b) => b.sources - a.sources);
	if (maps.length === 0) return;
	const most = Math.max(...maps.slice(0, mostMaps).flatMap(({ folders }) => folders.map(({ sources }) => sources)));
	const total = maps.reduce((sum, { sources }) => sum + sources, 0);
	yield `<details open><summary>What it exposes: ${require_engine.plural(total, "original source")}</summary>\n<ul class="tree">\n`;
	for (const { path, sources, bytes, folders } of maps.slice(0, mostMaps)) {
		yield `<li>${path === null ? "the package" : name(path)}: ${require_engine.plural(sources, "source")}, ${require_engine.size(bytes)} of text\n<ul>\n`;
		for (const { name: folder, sources: count } of folders) yield `<li>${folder === "." ? "<i>top folder</i>" : name(`${folder}/`)} <b>${require_engine.grouped(count)}</b> ${bar(count, most, "exposed")}</li>\n`;
		const others = sources - folders.reduce((sum, each) => sum + each.sources, 0);
		if (others > 0) yield `<li><i>other folders</i> <b>${require_engine.grouped(others)}</b> ${bar(others, most, "exposed")}</li>\n`;
		yield "</ul></li>\n";
	}
	if (maps.length > mostMaps) yield `<li>and ${require_engine.plural(maps.length - mostMaps, "more map", "more maps")}</li>\n`;
	yield "</ul>\n</details>\n";
}
function exposedBy(finding) {
	if (!require_engine.isFindingOf(finding, "embedded-sources")) return [];
	const { embedded, embeddedBytes, folders } = finding.evidence;
	if (!isCount(embedded) || !isCount(embeddedBytes) || !Array.isArray(folders)) return [];
	const known = folders.filter((each) => typeof each?.name === "string" && isCount(each.sources)).slice(0, 20);
	return known.length === 0 ? [] : [{
		path: require_engine.pathOf(finding),
		sources: embedded,
		bytes: embeddedBytes,
		folders: known
	}];
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
function* findingsFolded({ findings, rules }, limit) {
	const tags = rules.map((rule) => `<code>${rule}</code>`).join(" ");
	yield `<details><summary>${require_engine.plural(findings.length, "finding")} ${tags}</summary>\n<ul>\n`;
	for (const finding of findings.slice(0, limit)) {
		const path = require_engine.pathOf(finding);
		const where = path === null ? "" : ` ${name(path)}:`;
		yield `<li><code>${finding.rule}</code>${where} ${text(finding.message)}</li>\n`;
	}
	if (findings.length > limit) yield `<li>${require_engine.grouped(findings.length - limit)} more; the JSON report has all</li>\n`;
	yield "</ul>\n</details>\n";
}
function* whyFolded({ why, entry, command, unacceptable }, { waiverPlace }) {
	yield `<details><summary>Why${command !== null || unacceptable !== null ? ", and how to accept" : ""}</summary>\n<p>${text(why)}</p>\n`;
	if (unacceptable !== null) yield `<p>${text(unacceptable)}</p>\n`;
	if (command !== null) yield `<p>To accept it: <code>${text(command)}</code></p>\n`;
	if (entry !== null) yield `<p>${text(waiverPlace.advice)}</p>\n<pre>${require_engine.waiverLines([{
		waiverPlace,
		entries: [entry]
	}]).map(line).join("\n")}</pre>\n`;
	yield "</details>\n";
}
function bar(value, most, className) {
	return `<svg class="bar" aria-hidden="true"><rect class="${className}" width="${(most <= 0 ? 0 : Math.min(Math.max(100 * value / most, value > 0 ? .5 : 0), 100)).toFixed(1)}%" height="100%"/></svg>`;
}
// src/report/html/files.ts
const stateWords = {
	added: "new",
	grown: "grown",
	smaller: "smaller",
	changed: "same size",
	gone: "gone",
	same: "unchanged"
};
function contentsOf(view) {
	const { changes, causes, hasBaseline } = view;
	const changed = new Set(changes.map(({ path }) => path));
	const others = (view.files ?? []).filter(({ path }) => !changed.has(path));
	const { wholly, partly } = placesOf(causes, [...changed, ...others.map(({ path }) => path)]);
	const about = (path) => {
		for (const place of [path, ...foldersOf(path)]) {
			const found = wholly.get(place);
			if (found !== void 0) return found;
		}
		return null;
	};
	const files = [...changes.map((change) => ({
		path: change.path,
		state: hasBaseline ? stateOf(change) : "same",
		bytes: change.sizeAfter ?? change.sizeBefore ?? 0,
		cause: about(change.path),
		change
	})), ...others.map(({ path, size: bytes }) => ({
		path,
		state: "same",
		bytes,
		cause: about(path),
		change: null
	}))];
	return {
		files,
		partly,
		unknown: view.files === void 0 ? unknownOf(view, files) : {
			files: 0,
			bytes: 0
		}
	};
}
function unknownOf({ candidate }, files) {
	const there = files.filter(({ state }) => state !== "gone");
	const bytes = there.reduce((sum, each) => sum + each.bytes, 0);
	return {
		files: Math.max((candidate?.fileCount ?? 0) - there.length, 0),
		bytes: Math.max((candidate?.unpackedSize ?? 0) - bytes, 0)
	};
}
function placesOf(causes, paths) {
	const found = causes.flatMap((cause) => cause.findings.map((finding) => ({
		...finding,
		cause
	})));
	const within = new Map(found.flatMap(({ path }) => path?.endsWith("/") ? [[path, 0]] : []));
	if (within.size > 0) for (const path of paths) for (const folder of foldersOf(path)) {
		const count = within.get(folder);
		if (count !== void 0) within.set(folder, count + 1);
	}
	const wholly = new Map();
	const partly = new Map();
	for (const { cause, rule, path, evidence } of found) {
		if (!path) continue;
		const inside = within.get(path);
		const counted = require_engine.ruleOf(rule).files?.(evidence) ?? inside;
		const places = inside === void 0 || counted === inside ? wholly : partly;
		if (!places.has(path)) places.set(path, cause);
	}
	return {
		wholly,
		partly
	};
}
function* foldersOf(path) {
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) yield path.slice(0, at + 1);
}
function stateOf(change) {
	if (change.kind === "added") return "added";
	if (change.kind === "removed") return "gone";
	const bytes = require_shared.bytesOf(change);
	return bytes > 0 ? "grown" : bytes < 0 ? "smaller" : "changed";
}
const openRows = 100;
function* fileTables(view, { files, unknown }, prefix, limit) {
	const isListedFirst = ({ change, cause }) => change !== null && view.hasBaseline || cause !== null;
	const first = files.filter(isListedFirst).sort((a, b) => weight(b) - weight(a));
	const others = files.filter((file) => !isListedFirst(file)).sort((a, b) => b.bytes - a.bytes);
	if (first.length > 0) {
		const open = first.length <= openRows ? " open" : "";
		const unchanged = view.hasBaseline ? first.length - view.changes.length : first.length;
		const found = unchanged === 0 ? [] : [require_engine.plural(unchanged, "file with a problem", "files with problems")];
		yield `<details${open}><summary>${[...view.hasBaseline ? [view.changed] : [], ...found].join("; ")}</summary>\n<table class="files">\n`;
		yield "<tr><th>File</th><th>Change</th><th>Before</th><th>After</th><th>Difference</th></tr>\n";
		for (const file of first.slice(0, limit)) yield row(file, prefix, view.hasBaseline);
		if (first.length > limit) yield more(first.length - limit, 5);
		yield "</table>\n</details>\n";
	}
	if (others.length > 0) {
		const open = first.length === 0 && others.length <= openRows ? " open" : "";
		const which = view.hasBaseline ? "unchanged file" : first.length > 0 ? "other file" : "file";
		yield `<details${open}><summary>${require_engine.plural(others.length, which)}</summary>\n<table class="files">\n`;
		yield "<tr><th>File</th><th>Size</th></tr>\n";
		for (const { path, bytes } of others.slice(0, limit)) yield `<tr><td>${name(path)}</td><td>${require_engine.size(bytes)}</td></tr>\n`;
		if (others.length > limit) yield more(others.length - limit, 2);
		yield "</table>\n</details>\n";
	} else if (unknown.files > 0) yield `<p class="quiet">${require_engine.plural(unknown.files, "unchanged file")}</p>\n`;
}
const more = (count, columns) => `<tr><td colspan="${columns}">${require_engine.grouped(count)} more; the JSON report has all changes</td></tr>\n`;
const weight = ({ cause, change }) => (cause === null ? 0 : cause.severity === "error" ? 0xe35fa931a0000 : 0x71afd498d0000) + Math.abs(change === null ? 0 : require_shared.bytesOf(change));
function row({ path, state, bytes, cause, change }, prefix, hasBaseline) {
	const from = change?.from ? ` <small>was ${name(change.from)}</small>` : "";
	const link = cause === null ? "" : ` <a href="#${anchor(prefix, cause)}">${text(cause.title)}</a>`;
	const { sizeBefore = null, sizeAfter = bytes, modeBefore = null, modeAfter = null } = change ?? {};
	const modes = modeBefore === null || modeAfter === null || modeBefore === modeAfter ? "" : `, mode ${require_engine.octal(modeBefore)} \u2192 ${require_engine.octal(modeAfter)}`;
	const renamed = change?.kind === "renamed" ? "renamed, " : "";
	const difference = change === null || !hasBaseline ? 0 : require_shared.bytesOf(change);
	const cells = [
		`${name(path)}${from}${link}`,
		hasBaseline ? `${renamed}${stateWords[state]}${modes}` : "",
		sizeBefore === null ? "" : require_engine.size(sizeBefore),
		sizeAfter === null ? "" : require_engine.size(sizeAfter),
		difference === 0 ? "" : require_engine.delta(difference)
	];
	return `<tr${cause === null ? "" : ` class="${cause.severity}"`}>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}
// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
	var sum = 0, children = node.children, i = children && children.length;
	if (!i) sum = 1;
	else while (--i >= 0) sum += children[i].value;
	node.value = sum;
}
function node_count() {
	return this.eachAfter(count);
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
function node_path$1(end) {
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
	path: node_path$1,
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
const height = 440;
const mostFolders = 5;
const letter = 7.3;
const smallestFile = 120;
const smallestFolder = 2400;
const share = {
	found: .15,
	changed: .06
};
const widest = {
	found: 4e3,
	changed: 2500
};
const smallest = {
	found: 400,
	changed: 100,
	same: 20
};
const thinnest = 6;
function* treemap(view, contents, prefix) {
	const { files, unknown } = contents;
	const total = files.reduce((sum, { bytes }) => sum + bytes, unknown.bytes);
	if (total === 0 || files.length + unknown.files < 2) return;
	const plan = new Plan(contents, width * height / total);
	const root = hierarchy({
		label: "",
		cause: null,
		boxes: [...plan.boxesOf("", files, mostFolders), ...plan.unknown()]
	}, (box) => "boxes" in box ? box.boxes : null).sum((box) => "weight" in box ? box.weight : 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const edge = (node) => node.depth === 0 ? 0 : 2;
	const placed = index().size([width, height]).paddingInner(2).paddingTop((node) => hasLabel(node) ? 20 : edge(node)).paddingRight(edge).paddingBottom(edge).paddingLeft(edge).round(true)(root);
	const what = view.hasBaseline ? "The package by folder, and what changed" : "The package by folder";
	yield `<figure>\n<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${what}">\n`;
	const linked = new Set();
	for (const node of placed.descendants()) if (node.depth > 0) yield drawn(node, prefix, linked);
	yield `</svg>\n<figcaption>${legend(view, files)}</figcaption>\n</figure>\n`;
}
var Plan = class {
	#contents;
	#scale;
	#least;
	constructor(contents, scale) {
		this.#contents = contents;
		this.#scale = scale;
		const least = (which, isOne) => {
			const many = contents.files.filter((file) => isOne(file) && file.bytes * scale < widest[which]);
			const room = share[which] * width * height / Math.max(many.length, 1);
			return Math.max(Math.min(room, widest[which]), smallest[which]);
		};
		this.#least = {
			found: least("found", ({ cause }) => cause !== null),
			changed: least("changed", ({ cause, state }) => cause === null && state !== "same"),
			same: smallest.same
		};
	}
	boxesOf(folder, files, depth) {
		const end = (path) => depth === 0 ? -1 : path.indexOf("/", folder.length);
		const groups = require_engine.groupBy(files, ({ path }) => path.slice(folder.length, end(path) + 1));
		const own = [...groups.get("") ?? []];
		const boxes = [];
		for (const [key, within] of groups) {
			if (key === "") continue;
			const path = require_engine.folderOfAll(within.map((file) => file.path));
			const label = path.slice(folder.length);
			const area = within.reduce((sum, file) => sum + file.bytes, 0) * this.#scale;
			if (within.length === 1) own.push(...within);
			else if (area < smallestFolder) boxes.push(...this.#alike(within, folder, label));
			else {
				const cause = this.#contents.partly.get(path) ?? null;
				boxes.push({
					label,
					cause,
					boxes: this.boxesOf(path, within, depth - 1)
				});
			}
		}
		const isLarge = ({ bytes }) => bytes * this.#scale >= smallestFile;
		const small = own.filter((file) => !isLarge(file));
		return [
			...boxes,
			...own.filter(isLarge).map((file) => this.#file(file, folder)),
			...this.#alike(small, folder, "")
		];
	}
	unknown() {
		const { files, bytes } = this.#contents.unknown;
		const label = require_engine.plural(files, "unchanged file");
		return files === 0 ? [] : [this.#tile({
			label,
			state: "same",
			cause: null,
			bytes,
			difference: 0
		}, label)];
	}
	#file({ path, state, cause, bytes, change }, folder) {
		const difference = change === null ? 0 : require_shared.bytesOf(change);
		return this.#tile({
			label: path.slice(folder.length),
			state,
			cause,
			bytes,
			difference
		}, shownName(path));
	}
	#alike(files, folder, label) {
		return [...require_engine.groupBy(files, ({ state, cause }) => `${state} ${cause?.id ?? ""}`).values()].map((group) => {
			const [first] = group;
			if (group.length === 1) return this.#file(first, folder);
			const count = require_engine.plural(group.length, "file");
			const place = `${folder}${label}`;
			const [bytes, difference] = [0, 0].map((_, at) => group.reduce((sum, file) => sum + (at === 0 ? file.bytes : file.change ? require_shared.bytesOf(file.change) : 0), 0));
			const { state, cause } = first;
			return this.#tile({
				label: label || count,
				state,
				cause,
				bytes,
				difference
			}, place === "" ? count : `${count} in ${shownName(place)}`);
		});
	}
	#tile(tile, what) {
		const { state, cause, bytes, difference } = tile;
		const became = state === "same" ? "" : `, ${stateWords[state]}`;
		const by = state === "grown" || state === "smaller" ? ` by ${require_engine.size(Math.abs(difference))}` : "";
		const title = `${what}: ${require_engine.size(bytes)}${became}${by}${cause === null ? "" : `. ${cause.title}`}`;
		const least = this.#least[cause !== null ? "found" : state !== "same" ? "changed" : "same"];
		return {
			...tile,
			title,
			weight: Math.max(bytes, least / this.#scale)
		};
	}
};
const sizesOf = ({ x0, y0, x1, y1 }) => [Math.max(x1 - x0, 0), Math.max(y1 - y0, 0)];
function hasLabel(node) {
	const [wide, high] = sizesOf(node);
	return node.depth > 0 && wide > 60 && high > 44;
}
function drawn(node, prefix, linked) {
	const { data } = node;
	const [wide, high] = sizesOf(node);
	if (wide === 0 || high === 0) return "";
	const inside = "boxes" in data ? folderDrawn(data, wide, hasLabel(node)) : tileDrawn(data, wide, high);
	const picture = `<svg x="${node.x0}" y="${node.y0}" width="${wide}" height="${high}"`;
	const { cause } = data;
	if (cause === null) return `${picture} aria-hidden="true">${inside}</svg>\n`;
	const isFirst = !linked.has(cause);
	linked.add(cause);
	const reached = isFirst ? "" : " tabindex=\"-1\" aria-hidden=\"true\"";
	return `<a href="#${anchor(prefix, cause)}"${reached}>${picture}>${inside}</svg></a>\n`;
}
function folderDrawn({ label, cause }, wide, isLabelled) {
	const words = isLabelled ? written$2(label, wide, 14) : "";
	return `${cause === null ? "" : `<title>${text(cause.title)}</title>`}<rect class="folder ${cause?.severity ?? ""}" width="100%" height="100%"/>${words}`;
}
function tileDrawn(tile, wide, high) {
	const words = high < 18 ? "" : written$2(tile.label, wide, 14);
	const amount = high < 36 || wide < 64 ? "" : written$2(require_engine.size(tile.bytes), wide, 30);
	return `<title>${text(tile.title)}</title>${painted(tile, high)}${words}${amount}`;
}
function written$2(words, wide, y) {
	const room = Math.floor((wide - 10) / letter);
	return room < 4 ? "" : `<text x="5" y="${y}">${text(shownName(words, room))}</text>`;
}
function painted({ state, cause, bytes, difference }, boxHeight) {
	const share = cause === null && (state === "grown" || state === "smaller") ? Math.max(Math.abs(difference) / Math.max(bytes, 1), thinnest / boxHeight) : 1;
	const high = Math.min(Math.round(1e3 * share) / 10, 100);
	const base = high === 100 ? "" : "<rect class=\"tile same\" width=\"100%\" height=\"100%\"/>";
	const shape = `<rect width="100%" y="${Math.round(1e3 - 10 * high) / 10}%" height="${high}%" `;
	const pattern = state === "same" || state === "changed" ? "" : `${shape}fill="url(#${state})"/>`;
	return `${base}${shape}class="tile ${state} ${cause?.severity ?? ""}"/>${pattern}`;
}
function legend({ hasBaseline }, files) {
	const entry = (words, state, severity, of) => {
		const swatch = painted({
			state,
			cause: severity === null ? null : { severity },
			bytes: 1,
			difference: 1
		}, thinnest);
		const count = `${words}: ${require_engine.plural(of.length, "file")}`;
		return of.length === 0 ? [] : [`<span><svg class="swatch" aria-hidden="true">${swatch}</svg> ${count}</span>`];
	};
	const found = Object.keys(require_engine.severityOrder).flatMap((severity) => entry(severity, "same", severity, files.filter(({ cause }) => cause?.severity === severity)));
	const states = Object.keys(stateWords).flatMap((state) => entry(state === "changed" ? "changed, same size" : stateWords[state], state, null, files.filter((file) => hasBaseline && file.state === state)));
	return [...found, ...states].join(" ");
}
const patterns = `<svg class="patterns" aria-hidden="true"><defs>
<pattern id="added" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6"/></pattern>
<pattern id="grown" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/><circle cx="6" cy="6" r="1"/></pattern>
<pattern id="smaller" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 4H8"/></pattern>
<pattern id="gone" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0L8 8M0 8L8 0"/></pattern>
</defs></svg>
`;
// src/report/html/package-section.ts
const openCauses = 10;
function* packageSection(view, place, limit) {
	yield* lead(view);
	if (limit === null) {
		yield `<p>${text(view.counts || "No new problems")}; the JSON report has all.</p>\n`;
		yield* identity(view);
		return;
	}
	const causes = view.causes.slice(0, limit);
	for (const cause of causes.slice(0, openCauses)) yield* causeCard(cause, view, place, limit);
	if (causes.length > openCauses) {
		yield `<details><summary>${require_engine.plural(causes.length - openCauses, "more problem")}</summary>\n`;
		for (const cause of causes.slice(openCauses)) yield* causeCard(cause, view, place, limit);
		yield "</details>\n";
	}
	if (view.causes.length > limit) yield `<p>and ${require_engine.grouped(view.causes.length - limit)} more; the JSON report has all</p>\n`;
	const { onBase } = view;
	if (onBase.causes.length > 0) {
		yield `<details><summary>${text(onBase.told)}</summary>\n`;
		for (const cause of onBase.causes.slice(0, limit)) yield* causeCard(cause, view, place, limit);
		yield "</details>\n";
	}
	const { heading, prefix } = place;
	const contents = contentsOf(view);
	yield* sizeBars(view, heading);
	yield* titled("Contents", heading, limit > 0 ? treemap(view, contents, prefix) : []);
	yield* titled("package.json", heading, fieldsDiff(view, limit));
	yield* titled("Changed text", heading, textDiffs(view, limit));
	yield* titled("Files", heading, fileTables(view, contents, prefix, 10 * limit));
	yield* quietList(view, heading, limit);
	yield* identity(view);
}
function* titled(title, heading, pieces) {
	let isFirst = true;
	for (const piece of pieces) {
		if (isFirst) yield `<${heading}>${title}</${heading}>\n`;
		isFirst = false;
		yield piece;
	}
}
function* lead({ counts, onBase, baseline, compared, hasBaseline, changed, problem }) {
	const parts = [
		counts,
		onBase.told,
		compared(),
		hasBaseline ? changed : ""
	].filter(Boolean).map((part) => `<bdi>${text(part)}</bdi>`);
	if (parts.length > 0) yield `<p class="lead">${parts.join(" \u00b7 ")}</p>\n`;
	if (baseline !== null) yield `<p class="quiet">${text(require_start.visible(baseline.explanation))}</p>\n`;
	if (problem === null) return;
	yield `<div class="problem">${problem.lines.map((line) => `<p>${text(require_start.visible(line))}</p>`).join("")}`;
	if (problem.more > 0) yield `<p>and ${require_engine.plural(problem.more, "more line")}</p>`;
	yield `<p><b>${require_shared.countsAsFailure}</b> (${name(problem.code)}).</p></div>\n`;
}
function* sizeBars({ sizes, baseline, candidate }, heading) {
	if (sizes.length === 0) return;
	yield `<${heading}>Sizes</${heading}>\n<div class="sizes">\n`;
	for (const row of sizes) {
		const { what, before, after, delta, growth, shares } = row;
		const most = Math.max(before ?? 0, after);
		const by = [growth || delta, shares].filter(Boolean).map((each) => ` <span class="amount">${each}</span>`).join("");
		yield `<div><p><b>${shown(row, after)}</b> ${what}${by}</p>\n`;
		if (before !== null) yield `<p class="quiet">${name(baseline?.version ?? "before")}: ${shown(row, before)}</p>${bar(before, most, "before")}\n`;
		if (before !== null) yield `<p class="quiet">${name(candidate?.version ?? "after")}: ${shown(row, after)}</p>${bar(after, most, "after")}\n`;
		yield "</div>\n";
	}
	yield "</div>\n";
}
const shown = ({ what }, value) => what === "files" ? require_engine.grouped(value) : require_engine.size(value);
function* fieldsDiff({ fields }, limit) {
	const isOwn = ({ field }) => /^devDependencies(?:[.[]|$)/.test(field);
	const felt = fields.filter((each) => !isOwn(each));
	yield* diffOf(felt.slice(0, openFields), limit);
	yield* diffFolded("more change", felt.slice(openFields), limit);
	yield* diffFolded("change", fields.filter(isOwn), limit, " in devDependencies");
}
const openFields = 25;
function* diffFolded(what, fields, limit, where = "") {
	if (fields.length === 0) return;
	yield `<details><summary>${require_engine.plural(fields.length, what)}${where}</summary>\n`;
	yield* diffOf(fields, limit);
	yield "</details>\n";
}
function* diffOf(fields, limit) {
	if (fields.length === 0) return;
	yield "<div class=\"diff\">\n";
	for (const { field, before, after } of fields.slice(0, limit)) {
		if (before !== null) yield `<del>${name(field)}: ${value(before)}</del>\n`;
		if (after !== null) yield `<ins>${name(field)}: ${value(after)}</ins>\n`;
	}
	if (fields.length > limit) yield `<b>${require_engine.plural(fields.length - limit, "more field", "more fields")}; the JSON report has all</b>\n`;
	yield "</div>\n";
}
function* textDiffs({ texts }, limit) {
	for (const { path, lines } of texts.slice(0, limit)) {
		yield `<details><summary>${name(path)}</summary>\n<div class="diff">\n`;
		for (const { style, text: shownLine } of lines) {
			const element = style === "added" ? "ins" : style === "removed" ? "del" : "span";
			const signed = element === "span" ? shownLine : shownLine.slice(1);
			yield `<${element}>${line(signed)}</${element}>\n`;
		}
		yield "</div>\n</details>\n";
	}
}
const value = (json) => name(JSON.stringify(json), 300);
function* quietList({ waived, known }, heading, limit) {
	if (waived.length + known.length === 0) return;
	yield `<${heading}>Accepted and known</${heading}>\n`;
	if (waived.length > 0) {
		yield `<details><summary>${require_engine.plural(waived.length, "finding")} waived</summary>\n<ul>\n`;
		for (const finding of waived.slice(0, limit)) yield `<li>${waiverTold(finding)}</li>\n`;
		if (waived.length > limit) yield `<li>${require_engine.grouped(waived.length - limit)} more</li>\n`;
		yield "</ul>\n</details>\n";
	}
	if (known.length === 0) return;
	yield "<details><summary>Known from earlier releases</summary>\n<ul>\n";
	for (const { message } of known) yield `<li>${text(message)}</li>\n`;
	yield "</ul>\n</details>\n";
}
function waiverTold({ rule, path, waived }) {
	const until = waived?.expires ? `, until ${name(waived.expires)}` : "";
	return `${`<code>${rule}</code> ${path === null ? "the package" : name(path)}`}: ${name(waived?.reason ?? "", 500)}${until} (${name(waived?.source ?? "")}${require_shared.approvedIn(waived?.approval ?? null)})`;
}
function* identity({ candidate, baseline }) {
	const rows = [
		...candidate === null ? [] : [["candidate", name(candidate.source)]],
		...candidate?.sha256 ? [["sha256", name(candidate.sha256)]] : [],
		...candidate?.integrity ? [["integrity", name(candidate.integrity)]] : [],
		...baseline === null ? [] : [["baseline", `${name(baseline.version ?? "none")} (${text(baseline.reason)})`]],
		...baseline?.sha256 ? [["its sha256", name(baseline.sha256)]] : [],
		...baseline?.integrity ? [["its integrity", name(baseline.integrity)]] : []
	];
	if (rows.length === 0) return;
	yield `<details><summary>The tarballs and their hashes</summary>\n<dl>${rows.map(([label, shownValue]) => `<dt>${label}</dt><dd>${shownValue}</dd>`).join("")}</dl>\n</details>\n`;
}
// src/report/html/style.ts
const styleHash = "sha256-YqtAzx8ILXYCSTnHlUP+1w5kUoX5F5bSu2QiQkyLeyY=";
const style = `
:root {
  --page: #ffffff; --ink: #1c2128; --quiet: #57606a; --line: #d0d7de; --soft: #f5f7f9; --link: #0a58ca;
  --error: #b42318; --warning: #8a5300; --note: #0b57a4; --pass: #1a6b34; --on: #ffffff; --slab: #b42318;
  --same: #e4e8ec; --added: #cfe1fb; --grown: #cdeadd; --smaller: #e4dcf6; --changed: #eae6da; --gone: #ffffff;
  --warned: #f7c35c; --noted: #9cc4f5; --pattern: #7f93ad90; --ins: #e6f4ea; --del: #f1f0f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --ink: #e6eaf0; --quiet: #a3adb8; --line: #3a424d; --soft: #1c2128; --link: #82b4ff;
    --error: #ff8f85; --warning: #f2bd5c; --note: #8ab8ff; --pass: #74d492; --on: #14171c; --slab: #8c2a22;
    --same: #2c333c; --added: #1f3f6b; --grown: #1d4a3a; --smaller: #42366a; --changed: #45402f; --gone: #14171c;
    --warned: #74500c; --noted: #23517f; --pattern: #c6d2e050; --ins: #16301f; --del: #2a2732;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.2rem 1rem 3rem; }
a { color: var(--link); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .3rem; } h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
h1, h2, h3, p, li, td, dd, summary { overflow-wrap: anywhere; }
section + section, section + details, details + section { border-top: 1px solid var(--line); margin-top: 2rem; }
summary h2 { display: inline; font-size: 1rem; font-weight: 400; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .87em/1.5 ui-monospace, monospace; }
code { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; }
.tag { display: inline-block; border-radius: 4px; padding: 0 .5em; font-size: .8em; line-height: 1.7; color: var(--on); background: var(--quiet); }
.tag.fail, .tag.error { background: var(--error); } .tag.warn, .tag.warning { background: var(--warning); }
.tag.note { background: var(--note); } .tag.pass { background: var(--pass); }
.lead { font-size: 1.05rem; margin: .2rem 0; } .quiet, small { color: var(--quiet); font-size: .87rem; } .amount { color: var(--quiet); font-weight: 400; white-space: nowrap; }
article, .problem { border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 6px; padding: .7rem 1rem; margin: .9rem 0; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.note { border-left-color: var(--note); }
article:target { outline: 3px solid var(--link); outline-offset: 2px; }
article h2, article h3 { font-size: 1.05rem; margin: 0 0 .3rem; }
p { margin: .4rem 0; } ul { margin: .3rem 0; padding-left: 1.3rem; } summary { cursor: pointer; margin: .25rem 0; }
article details { margin: .2rem 0; } article summary { margin: .2rem 0; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; }
.tree .bar { display: inline-block; width: 12rem; max-width: 40%; height: .6rem; vertical-align: middle; } .tree ul { border-left: 1px solid var(--line); list-style: none; padding-left: .9rem; }
.tree ul li { display: grid; grid-template-columns: minmax(8rem, 16rem) 4rem 1fr; align-items: center; gap: .6rem; } .tree ul b { text-align: right; } .tree ul .bar { width: 100%; max-width: 20rem; }
.bar { display: block; width: 100%; height: .7rem; background: var(--soft); border-radius: 3px; } .bar .before { fill: var(--quiet); opacity: .55; } .bar .after, .bar .exposed { fill: var(--note); }
.sizes { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; }
.sizes > div { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem .9rem; } .sizes b { font-size: 1.15rem; } .sizes .quiet { margin: .3rem 0 .1rem; }
figure { margin: .5rem 0 1rem; } figure > svg { display: block; width: 100%; height: auto; background: var(--page); }
figcaption { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-top: .5rem; font-size: .87rem; color: var(--quiet); } .swatch { width: 1rem; height: 1rem; vertical-align: -.15rem; }
svg text { font: 12px ui-monospace, monospace; fill: var(--ink); }
.patterns { position: absolute; width: 0; height: 0; } .patterns path { stroke: var(--pattern); stroke-width: 1.5; fill: none; } .patterns circle { fill: var(--pattern); }
.folder { fill: var(--soft); stroke: var(--line); stroke-width: 2; } .folder.error { stroke: var(--error); stroke-width: 4; } .folder.warning { stroke: var(--warning); stroke-width: 4; } .folder.note { stroke: var(--note); stroke-width: 4; }
.tile { fill: var(--same); stroke: var(--line); } .tile.added { fill: var(--added); } .tile.grown { fill: var(--grown); } .tile.smaller { fill: var(--smaller); }
.tile.changed { fill: var(--changed); } .tile.gone { fill: var(--gone); stroke: var(--quiet); stroke-width: 2; stroke-dasharray: 4 3; }
.tile.error { fill: var(--slab); stroke: var(--error); } .tile.error ~ text { fill: #ffffff; } .tile.gone.error { fill: var(--page); } .tile.gone.error ~ text { fill: var(--ink); } .tile.warning { fill: var(--warned); stroke: var(--warning); stroke-width: 3; } .tile.note { fill: var(--noted); stroke: var(--note); stroke-width: 3; }
figure a:hover .tile, figure a:focus .tile { stroke: var(--ink); stroke-width: 5; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line); }
.files { table-layout: fixed; } .files th:not(:first-child) { width: 6.5rem; } .files td:not(:first-child), .files th:not(:first-child) { text-align: right; } .files td:nth-child(2):not(:last-child), .files th:nth-child(2):not(:last-child) { text-align: left; }
@media (max-width: 44rem) { .files th:not(:first-child) { width: 5.5rem; } .files th:nth-child(3), .files td:nth-child(3), .files th:nth-child(4), .files td:nth-child(4) { display: none; } }
.files td > a { display: block; font-size: .87rem; }
.diff { border: 1px solid var(--line); border-radius: 6px; padding: .3rem 0; margin: .4rem 0; font: .92em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; } .diff .name { font-size: 1em; } .diff > * { display: block; padding: 0 .8rem; text-decoration: none; }
details > .diff > * { white-space: pre-wrap; } .diff ins { background: var(--ins); } .diff del { background: var(--del); } .diff ins::before { content: "+ "; } .diff del::before { content: "- "; }
`;
// src/report/html/html.ts
const budget$1 = 4e6;
const folds$1 = [
	1e3,
	100,
	10,
	1,
	0,
	null
];
function renderHtml(report, remark = null) {
	const view = require_shared.viewOf(report);
	const title = `${view.word} Packgate: ${view.only === null ? require_shared.adviceForAll(view) : require_shared.advice(view.only, require_shared.titleNamed)}`;
	const [begin, foot] = document(title);
	const head = remark === null ? begin : `${begin}<p><b>${text(remark)}</b></p>\n`;
	const room = budget$1 - head.length - foot.length;
	return `${head}${require_shared.fitting(room, folds$1, (limit) => packages(view, limit), require_shared.utf8Length) ?? `<h1>${text(title)}</h1>\n<p>There are too many packages to show here; the JSON report has all.</p>\n`}${foot}`;
}
function* packages(view, limit) {
	const told = view.remark();
	const remark = told === null ? [] : [`<p>${text(told)}</p>\n`];
	if (view.only !== null) {
		yield `<h1>${tag(view)} Packgate: ${adviceOn(view.only)}</h1>\n`;
		yield* packageSection(view.only, {
			heading: "h2",
			prefix: ""
		}, limit);
		yield* remark;
		return;
	}
	yield `<h1>${tag(view)} Packgate: ${text(require_shared.adviceForAll(view))}</h1>\n<p class="lead">${text(view.summary)}</p>\n`;
	yield "<table>\n<tr><th>Package</th><th>Result</th><th>Problem</th><th>Unpacked</th></tr>\n";
	for (const [index, each] of view.worstFirst.entries()) yield overviewRow(each, index);
	yield "</table>\n";
	for (const [index, each] of view.worstFirst.entries()) yield* section(each, index, limit);
	yield* remark;
}
const adviceOn = (view) => require_shared.advice(view, (named) => `<bdi>${text(require_shared.titleNamed(named))}</bdi>`);
const tag = ({ verdict, word }) => `<b class="tag ${verdict}">${word}</b>`;
function overviewRow(view, index) {
	const { subject, problem, sizes } = view;
	return `<tr>${[
		`<a href="#p${index}">${name(subject)}</a>`,
		tag(view),
		problem === null ? problems(view) : text(require_start.visible(problem.lines[0] ?? ""), 200),
		text(require_shared.sizesTold(sizes.filter(({ what }) => what === "unpacked")).replace(/^unpacked /, ""))
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}
function problems({ causes: [first, ...others] }) {
	if (first === void 0) return "";
	return `${text(first.title, 200)}${others.length > 0 ? `; ${require_engine.plural(others.length, "more problem")}` : ""}`;
}
const foldedLimit = 10;
function* section(view, index, limit) {
	const isFolded = view.verdict === "pass";
	const title = `<h2>${tag(view)} ${adviceOn(view)}</h2>`;
	const shown = isFolded && limit !== null ? Math.min(limit, foldedLimit) : limit;
	yield isFolded ? `<details id="p${index}"><summary>${title}</summary>\n` : `<section id="p${index}">\n${title}\n`;
	yield* packageSection(view, {
		heading: "h3",
		prefix: `p${index}-`
	}, shown);
	yield isFolded ? "</details>\n" : "</section>\n";
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
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
${patterns}<main>
`, "</main>\n</body>\n</html>\n"];
// src/report/json.ts
const jsonOf = (report) => require_engine.jsonPieces({
	schemaVersion: report.schemaVersion,
	tool: {
		name: report.tool.name,
		version: report.tool.version
	},
	verdict: report.verdict,
	packages: report.packages.map(packageOf),
	skipped: report.skipped.map(({ name, source, reason }) => ({
		name,
		source,
		reason
	})),
	stats: { durationMs: report.stats.durationMs }
});
const renderJson = (report) => [...jsonOf(report)].join("");
const packageOf = ({ name, verdict, candidate, baseline, publish, problem, ...lists }) => ({
	name,
	verdict,
	candidate: candidate && {
		version: candidate.version,
		source: candidate.source,
		...measuresOf(candidate)
	},
	baseline: baseline && baselineOf(baseline),
	changes: lists.changes.map(changeOf),
	manifest: lists.manifest.map(fieldOf$1),
	findings: lists.findings.map(findingOf),
	causes: lists.causes.map(causeOf),
	publish,
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
const fieldOf$1 = ({ field, before, after }) => ({
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
	fingerprint: finding.fingerprint,
	cause: finding.cause,
	onBase: finding.onBase
});
const causeOf = ({ fix, accept, ...cause }) => ({
	id: cause.id,
	severity: cause.severity,
	title: cause.title,
	files: cause.files,
	bytes: cause.bytes,
	examples: cause.examples,
	rules: cause.rules,
	findings: cause.findings,
	fix: fix && {
		text: fix.text,
		edits: fix.edits.map(({ file, line, before, after }) => ({
			file,
			line,
			before,
			after
		}))
	},
	accept: accept && {
		command: accept.command,
		waiver: {
			rules: accept.waiver.rules,
			path: accept.waiver.path,
			"max-size": accept.waiver["max-size"],
			fingerprint: accept.waiver.fingerprint
		}
	}
});
const waivedOf = ({ reason, expires, source }) => ({
	reason,
	expires,
	source
});
// src/report/markdown/summary.ts
const wholeBudget = 1e6;
const noticeBudget = 1e5;
const folds = [
	1e3,
	300,
	100,
	30,
	10,
	3,
	1,
	null
];
function renderSummary(report, { budget = wholeBudget, policy = null, remark = null, commit = null, runUrl = null } = {}) {
	const view = require_shared.viewOf(report);
	const options = {
		verdict: view.verdict,
		budget: noticeBudget,
		elsewhere: "the files have all"
	};
	const notice = `${remarkOf(remark)}${policyNotice(policy, options)}`;
	const room = budget - require_shared.utf8Length(notice);
	const link = commitLink(commit, runUrl);
	const checked = link === "" ? "" : `commit ${link}`;
	return `${notice}${(require_shared.fitting(room, folds, (limit) => summary(view, limit, checked), require_shared.utf8Length) ?? shortest(view, "summary", {
		budget: room,
		measure: require_shared.utf8Length
	})).trimEnd()}\n`;
}
function* summary(view, limit, commit) {
	const { only } = view;
	if (only !== null) {
		yield `## ${markdownHeadline(only)}\n\n`;
		yield countsLine(only, commit);
		yield* packageSection$1(only, {
			limit,
			place: "summary",
			isOnly: true
		});
		yield remarkLine(view);
		return;
	}
	yield* severalPackages(view, limit, "summary", commit);
	yield remarkLine(view);
}
// src/report/rule-page.ts
function renderRulePage(rule) {
	const { id, title, why, howItGetsIn, looksFor, example, ignores, howToFix, howToAccept, options } = rule;
	const body = [
		["What it looks for", written$1(looksFor)],
		["Why it matters", written$1(`${why} ${howItGetsIn}`)],
		["An accident of the kind", written$1(example)],
		["What it ignores on purpose", written$1(ignores)],
		["How to fix", written$1(howToFix)],
		["How to accept", [...[howToAccept, ...require_engine.waiverHelp(rule)].map(written$1), ...waiverExample(rule)].join("\n\n")],
		["Options", [optionsTable(Object.entries(options)), settingsExample(rule)].join("\n\n")]
	].map(([heading, text]) => `## ${heading}\n\n${text}\n`);
	return [`# \`${id}\`: ${title}\n`, ...body].join("\n");
}
function optionsTable(options) {
	return [
		"| option | default | meaning |",
		"| --- | --- | --- |",
		"| `level` | default | `off`, or `note`, `warning` or `error` for all that it finds; `default` leaves them to the rule |",
		...options.map(([name, { default: value, unit, meaning }]) => `| \`${name}\` | ${unit === "bytes" ? require_engine.size(value) : `${value} %`} | ${cell(meaning)} |`)
	].join("\n");
}
const optionValue = (value, unit) => unit === "bytes" ? require_engine.size(value) : `${value}%`;
const fenced = (lines) => [
	"```yaml",
	...lines,
	"```"
].join("\n");
function waiverExample(rule) {
	const entry = require_engine.exampleEntry(rule);
	if (entry === null) return [];
	const lines = require_rare.loaded.entryFields(entry).map(([key, written], at) => `  ${at === 0 ? "-" : " "} ${key}: ${written}`);
	return [fenced(["waivers:", ...lines])];
}
function settingsExample({ id, options }) {
	const written = Object.entries(options).map(([option, { default: value, unit }]) => `${option}: ${optionValue(value, unit)}`);
	return fenced(["rules:", `  ${id}: { ${["level: default", ...written].join(", ")} }`]);
}
const cell = (text) => written$1(text).replaceAll("|", "\\|");
const written$1 = (text) => text.split(/("(?:[^"\s]+|[^"]*[<>*\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")/).map((part, at) => at % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replace(/[*_<[\]`]/g, "\\$&")).join("");
// src/report/sarif.ts
function renderSarif(report, options) {
	const packages = report.packages.map((each, index) => ({
		report: each,
		location: { physicalLocation: manifestLocation(each, index, options) }
	}));
	const { results, omitted } = boundedResults(packages);
	return require_engine.jsonText({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: require_tool.tool.name,
				semanticVersion: require_tool.tool.version,
				rules: sarifRules()
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: !report.packages.some(({ verdict }) => verdict === "undecided"),
				toolExecutionNotifications: notificationsOf(packages, options, {
					omitted,
					skipped: require_shared.viewOf(report).remark()
				})
			}],
			results
		}]
	});
}
const mostResults = 5e3;
const budget = 95e5;
function boundedResults(packages) {
	const found = packages.flatMap((placed) => placed.report.findings.map((finding) => ({
		finding,
		placed
	})));
	found.sort((a, b) => rank(a.finding) - rank(b.finding));
	const results = [];
	const seen = new Map();
	let bytes = 0;
	for (const { finding, placed } of found.slice(0, mostResults)) {
		const result = resultOf(finding, placed, seen);
		bytes += require_shared.utf8Length(require_engine.jsonText(result));
		if (bytes > budget) break;
		results.push(result);
	}
	return {
		results,
		omitted: found.length - results.length
	};
}
const rank = ({ severity, waived, onBase }) => require_engine.severityOrder[severity] + (waived === null && onBase !== true ? 0 : 3);
function resultOf(finding, { report, location }, seen) {
	const { rule, severity, novelty, waived, fingerprint, cause, onBase } = finding;
	const path = require_engine.pathOf(finding);
	const named = path === null ? [] : [{
		fullyQualifiedName: require_start.visibleCut(path),
		kind: "resource"
	}];
	return {
		ruleId: rule,
		ruleIndex: ruleIndex.get(rule),
		level: severity,
		message: { text: messageOf(finding) },
		locations: [{
			...location,
			...named.length > 0 && { logicalLocations: named }
		}],
		partialFingerprints: {
			primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
			"packgateFinding/v1": require_start.visibleCut(fingerprint)
		},
		suppressions: waived === null ? [] : [{
			kind: "external",
			justification: sarifText(justification(waived))
		}],
		...onBase !== null && { baselineState: onBase ? "unchanged" : "new" },
		properties: {
			novelty,
			cause
		}
	};
}
const justification = ({ reason, expires, source }) => [
	require_start.visibleCut(reason, 500),
	...expires === null ? [] : [`until ${require_start.visibleCut(expires)}`],
	require_start.visibleCut(source)
].join("; ");
function messageOf(finding) {
	const { message, fix } = finding;
	const path = require_engine.pathOf(finding);
	const where = path === null ? "" : `${require_start.visibleCut(path)}: `;
	return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(" ")}`);
}
const sentence = (text) => require_start.cutVisible(require_start.stillVisible(text.slice(0, 2e3)), 800);
const mostNotifications = 500;
function notificationsOf(packages, { remark }, { omitted, skipped }) {
	const undecided = packages.filter(({ report }) => report.verdict === "undecided");
	const more = undecided.length - mostNotifications;
	const rest = `${require_engine.plural(omitted, "more finding")} did not fit here; the JSON report has all.`;
	const remarks = packages.flatMap(({ report: { baseline }, location }) => (baseline?.remarks ?? []).map((each) => notification("warning", require_start.visibleCut(each, 1e3), [location])));
	return [
		...remark ? [notification("note", remark, [])] : [],
		...skipped === null ? [] : [notification("note", skipped, [])],
		...remarks.slice(0, mostNotifications),
		...undecided.slice(0, mostNotifications).map(({ report, location }) => notification("error", reason(require_shared.packageView(report)), [location])),
		...more > 0 ? [notification("error", `${require_engine.plural(more, "more package")} could not be checked.`, [])] : [],
		...omitted > 0 ? [notification("warning", rest, [])] : []
	];
}
const notification = (level, text, locations) => ({
	level,
	message: { text: sarifText(text) },
	locations
});
const reason = ({ subject, problem }) => `Could not check ${require_shared.titleNamed(subject)}. ${require_start.visibleCut(problem?.message ?? "", 1e3)} (${require_start.visibleCut(problem?.code ?? "unknown")})`;
const sarifRules = () => require_engine.rules.map(sarifRule);
const ruleIndex = new Map(require_engine.ruleIds.map((rule, index) => [rule, index]));
function sarifRule(rule) {
	const { id, title, why, howItGetsIn, looksFor, ignores, howToFix, howToAccept } = rule;
	const help = [
		looksFor,
		`Why it matters: ${why} ${howItGetsIn}`,
		`What it ignores: ${ignores}`,
		`How to fix: ${howToFix}`,
		`How to accept: ${howToAccept}`
	];
	return {
		id,
		shortDescription: { text: sarifText(title) },
		fullDescription: { text: sarifText(why) },
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
const folderOf = ({ candidate }) => candidate?.from?.kind === "directory" ? candidate.from.folder : ".";
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
	const hash = `${require_start.visibleCut(name ?? "", 100)}/${require_start.visibleCut(fingerprint)}`;
	const count = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, count);
	return `${hash}:${count}`;
}
// src/report/formats.ts
var formats_exports = require_rolldown_runtime.__exportAll({
	fileNameOf: () => fileNameOf,
	formats: () => formats,
	written: () => written
});
const formats = {
	text: {
		fileName: "report.txt",
		render: require_shared.renderTerminal
	},
	json: {
		fileName: "report.json",
		render: renderJson,
		pieces: jsonOf
	},
	markdown: {
		fileName: "report.md",
		render: (report, { remark, commit, runUrl }) => renderSummary(report, {
			remark: remark ?? null,
			commit: commit ?? null,
			runUrl: runUrl ?? null
		})
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
const fileNameOf = (format, shard) => {
	const { fileName } = formats[format];
	return shard === null ? fileName : fileName.replace("report", `report-${shard.index}-of-${shard.count}`);
};
function written(name, report, options) {
	const { render, pieces } = formats[name];
	return pieces === void 0 ? render(report, options) : pieces(report);
}
// src/app/merge.ts
function merge(shards, { blocks }) {
	const report = mergeReports(shards);
	const policy = blocks ? null : {
		...require_engine.defaultPolicy,
		failOn: "never"
	};
	return {
		report,
		policies: report.packages.map(() => policy)
	};
}
function mergeReports(shards) {
	requireAlike(shards);
	const packages = [...require_engine.groupBy(placed(shards), ({ each }) => keyOf(each)).values()];
	const checked = packages.flatMap(([{ each }]) => each);
	const left = shards.flatMap(({ report }) => report.skipped);
	const others = left.filter(({ reason }) => !isElsewhere(reason));
	return require_engine.reportOf([
		...checked.sort(byName),
		...doubled(packages),
		...missing(left, checked)
	], Math.max(...shards.map(({ report }) => report.stats.durationMs)), [...new Map(others.map((each) => [JSON.stringify(each), each])).values()]);
}
const isElsewhere = (reason) => reason.startsWith("shard ");
const placed = (shards) => shards.flatMap(({ file, report }) => report.packages.map((each) => ({
	file,
	each
})));
const keyOf = ({ name: named, candidate }) => JSON.stringify([named, candidate?.source]);
function byName(a, b) {
	const [first, second] = [keyOf(a), keyOf(b)];
	return first < second ? -1 : first > second ? 1 : 0;
}
function requireAlike(shards) {
	const [first] = shards;
	for (const { file, report } of shards) {
		const [one, other] = [first?.report.tool.version ?? "", report.tool.version];
		if (one !== other) throw require_start.usageError("mixed-reports", `${first?.file} was written by version ${one} and ${file} by version ${other}: let all shards use the same version.`);
	}
	if (first !== void 0 && first.report.tool.version !== require_tool.tool.version) throw require_start.usageError("mixed-reports", `${first.file} was written by version ${first.report.tool.version}, and this is ${require_tool.tool.version}: let the shards and what merges them use the same version.`);
	const counts = new Set(shards.flatMap(({ report }) => report.skipped.flatMap(({ reason }) => countOf(reason) ?? [])));
	if (counts.size > 1) throw require_start.usageError("mixed-reports", `The reports are of checks in ${[...counts].join(" and ")} shards: merge those of one run.`);
}
const countOf = (reason) => /^shard \d+\/(\d+)$/.exec(reason)?.[1] ?? null;
function doubled(packages) {
	const several = packages.filter(({ length }) => length > 1);
	return [...require_engine.groupBy(several, (found) => found.map(({ file }) => file).join(", "))].map(([files, found]) => require_engine.undecidedPackage({
		name: null,
		version: null,
		source: files
	}, require_start.undecided("doubled-shard", `${files} are reports of the same packages, such as ${titleOf(found[0][0]?.each)}: merge one of them.`)));
}
const titleOf = (each) => require_engine.name(each?.name ?? each?.candidate?.source ?? "");
function missing(left, checked) {
	const names = new Set(checked.map((each) => each.name));
	const sources = checked.flatMap(({ candidate }) => candidate?.source ?? []);
	const isThere = ({ name: named, source }) => named === null ? sources.some((each) => each === source || each.startsWith(`${source} (`)) : names.has(named);
	const lost = left.filter((each) => isElsewhere(each.reason) && !isThere(each));
	return [...require_engine.groupBy(lost, ({ reason }) => reason)].map(([shard, found]) => {
		const titles = [...new Set(found.map((each) => require_engine.name(each.name ?? each.source)))];
		return require_engine.undecidedPackage({
			name: null,
			version: null,
			source: shard
		}, require_start.undecided("missing-shard", `No report has ${require_engine.someOf(titles, titles.length)}, which ${shard} was to check: run that shard again, and merge its report too.`));
	});
}
// src/app/report-files.ts
var report_files_exports = require_rolldown_runtime.__exportAll({
	reportAt: () => reportAt,
	shardReports: () => shardReports
});
const largest = 256 * 1024 ** 2;
function reportAt(file, cwd, advice) {
	const path = (0, node_path.resolve)(cwd, file);
	const found = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (found === void 0) throw require_start.usageError("no-such-report", `There is no file ${file}: ${advice}.`);
	if (!found.isFile() || found.size > largest) throw require_start.usageError("malformed-report", `${file} is no report: ${advice}.`);
	try {
		return parseReport((0, node_fs.readFileSync)(path, "utf8"));
	} catch (error) {
		if (!(error instanceof require_start.PackgateError)) throw error;
		throw require_start.usageError(error.code, `${file}: ${error.message}`, error);
	}
}
function shardReports(words, cwd) {
	return [...new Set(words.flatMap((word) => reportsIn(word, cwd)))].map((file) => ({
		file,
		report: reportAt(file, cwd, advice)
	}));
}
const advice = "name the JSON report of each shard";
const isReport = (file) => /^report(?:-\d+-of-\d+)?\.json$/.test(file);
function reportsIn(word, cwd) {
	const kind = (0, node_fs.statSync)((0, node_path.resolve)(cwd, word), { throwIfNoEntry: false });
	if (kind === void 0) throw require_start.usageError("no-such-report", `There is no file ${word}: ${advice}.`);
	if (!kind.isDirectory()) return [word];
	const found = [word, ...(0, node_fs.readdirSync)((0, node_path.resolve)(cwd, word), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => (0, node_path.join)(word, entry.name))].flatMap((folder) => (0, node_fs.readdirSync)((0, node_path.resolve)(cwd, folder)).filter(isReport).map((file) => (0, node_path.join)(folder, file)));
	if (found.length > 0) return found.sort();
	throw require_start.usageError("no-such-report", `There is no report in ${word}: ${advice}.`);
}
// src/report/receipt.ts
var receipt_exports$1 = require_rolldown_runtime.__exportAll({
	checkedIn: () => checkedIn,
	policyText: () => policyText,
	receiptFiles: () => receiptFiles
});
const policyText = ({ waivers, ...policy }) => JSON.stringify({
	...policy,
	waivers: waivers.map(({ source: _, approval: _a, ...said }) => said)
}, (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
function receiptFiles(receipt) {
	const result = results[receipt.verdict];
	return new Map([["receipt.json", () => require_engine.jsonText(receipt)], ...result === null ? [] : [["test-result.json", () => require_engine.jsonText(testResult(receipt, result))]]]);
}
const results = {
	pass: "PASSED",
	warn: "WARNED",
	fail: "FAILED",
	undecided: null
};
function testResult({ tool, run, packages }, result) {
	const all = (rules) => new Set(packages.flatMap(rules));
	const failed = all((each) => each.failed);
	const warned = all((each) => each.warned);
	const others = all(({ policy }) => policy?.rules ?? []);
	return {
		result,
		configuration: [
			{
				name: tool.name,
				uri: purl(tool.name, tool.version)
			},
			...packages.flatMap(({ name, version, integrity, policy, findings }) => policy === null ? [] : [{
				name: `policy of ${name}`,
				digest: { sha256: policy.sha256 },
				annotations: {
					...findings,
					checked: {
						name,
						version,
						integrity
					}
				}
			}]),
			...packages.flatMap(({ name, baseline }) => name === null || baseline === null || baseline.sha256 === null ? [] : [{
				name: `baseline of ${name}`,
				uri: purl(name, baseline.version),
				digest: { sha256: baseline.sha256 },
				annotations: { reason: baseline.reason }
			}])
		],
		...run !== null && { url: run },
		passedTests: [...others].filter((rule) => !failed.has(rule) && !warned.has(rule)),
		warnedTests: [...warned].filter((rule) => !failed.has(rule)),
		failedTests: [...failed]
	};
}
const purl = (name, version) => `pkg:npm/${name.split("/").map(encodeURIComponent).join("/")}@${encodeURIComponent(version)}`;
const checked = object$2({
	name: string(),
	version: string(),
	integrity: string()
});
const isReceipt = object$2({
	schemaVersion: literal(1),
	packages: array(checked)
});
const isTestResult = object$2({ configuration: array(object$2({ annotations: optional$1(object$2({ checked: optional$1(checked) })) })) });
function checkedIn(text, file) {
	const { success, output } = safeParse(pipe(string(), parseJson(), union([isReceipt, isTestResult])), text);
	const packages = !success ? [] : "packages" in output ? output.packages : output.configuration.flatMap(({ annotations }) => annotations?.checked ?? []);
	if (packages.length > 0) return packages;
	throw require_start.usageError("malformed-receipt", `${file} names no package that was checked: name the receipt.json or test-result.json that a check has written beside its report, or the .tgz that you published.`);
}
// src/app/receipt.ts
var receipt_exports = require_rolldown_runtime.__exportAll({ receiptOf: () => receiptOf });
const receiptOf = ({ tool, verdict, packages }, policies, env, now) => ({
	schemaVersion: 1,
	tool,
	verdict,
	created: now.toISOString(),
	commit: env.GITHUB_SHA || null,
	run: env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && env.GITHUB_RUN_ID ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}` : null,
	packages: packages.map((each, index) => packageReceipt(each, policies[index] ?? null))
});
function packerOf(candidate) {
	if (candidate?.from?.kind !== "directory") return null;
	const { packer, version = null } = candidate.from;
	return version === null ? packer : `${packer} ${version}`;
}
function packageReceipt({ name, verdict, publish, candidate, baseline, findings, problem }, policy) {
	const open = findings.filter(require_engine.isActionable);
	const rulesOf = (severity) => [...new Set(open.filter((each) => each.severity === severity).map(({ rule }) => rule))];
	const waived = findings.flatMap((finding) => finding.waived === null ? [] : [finding]);
	return {
		name,
		version: candidate?.version ?? null,
		verdict,
		publish,
		integrity: candidate?.integrity ?? null,
		sha256: candidate?.sha256 ?? null,
		packer: packerOf(candidate),
		baseline: baseline?.version ? {
			version: baseline.version,
			reason: baseline.reason,
			integrity: baseline.integrity,
			sha256: baseline.sha256
		} : null,
		policy: policy && {
			sha256: (0, node_crypto.createHash)("sha256").update(policyText(policy)).digest("hex"),
			rules: Object.keys(policy.rules).filter((rule) => policy.rules[rule]?.level !== "off")
		},
		findings: {
			errors: open.filter(({ severity }) => severity === "error").length,
			warnings: open.filter(({ severity }) => severity === "warning").length,
			waived: waived.length
		},
		failed: rulesOf("error"),
		warned: rulesOf("warning"),
		waivers: [...require_engine.groupBy(waived, ({ waived: by }) => by?.source ?? "").values()].map(([first, ...rest]) => ({
			rules: [...new Set([first, ...rest].map(({ rule }) => rule))],
			findings: 1 + rest.length,
			reason: first.waived?.reason ?? "",
			expires: first.waived?.expires ?? null,
			source: first.waived?.source ?? "",
			commit: first.waived?.approval?.commit ?? null,
			date: first.waived?.approval?.date ?? null
		})),
		problem: problem?.code ?? null
	};
}
// src/acquire/registry/served.ts
const statuses = [
	"published",
	"validating",
	"staged",
	"blocked",
	"deleted"
];
async function versionAt({ name, version, publishConfig }, context) {
	const registry = await openRegistry({
		name,
		publishConfig,
		folder: context.cwd
	}, context);
	let mayAsk = registry.credentials.header !== null;
	return async () => {
		const record = await recordAt(name, version, registry);
		if (record !== null) {
			const got = await download(record, registry, { fresh: true }).catch(ifMissing);
			if (got !== null) return {
				state: "served",
				integrity: await require_rare.loaded.integrityOf(got.tarball.path),
				tags: await tagsOf(name, version, registry),
				warnings: got.warnings
			};
		}
		const status = mayAsk ? await statusOf(name, version, registry) : null;
		mayAsk &&= status !== "refused";
		return {
			state: "missing",
			status: status === "refused" ? null : status
		};
	};
}
async function recordAt(name, version, registry) {
	const record = await registry.version(name, version).catch((error) => {
		if (error instanceof require_start.PackgateError && refusals.test(error.code)) return null;
		throw error;
	});
	if (record !== null) return record;
	const packument = await registry.packument(name);
	return packument === null ? null : recordOf(version, packument);
}
const refusals = /^registry-(?:unauthorized|forbidden|refused|not-json|redirect)$/;
async function optional(path, subject, registry) {
	const question = {
		accept: "application/json",
		subject,
		attempts: 1
	};
	return await registry.json(path, question).catch((error) => {
		if (error instanceof require_start.PackgateError && error.code !== "interrupted") return refusals.test(error.code) ? null : void 0;
		throw error;
	});
}
async function statusOf(name, version, registry) {
	const document = await optional(`-/package/${pathOf(name)}/version/${encodeURIComponent(version)}/status`, `the status of ${name}@${version}`, registry);
	if (document === null) return "refused";
	const status = require_engine.isRecord(document) ? document.status : document;
	return statuses.find((each) => each === status) ?? null;
}
async function tagsOf(name, version, registry) {
	const document = await optional(`-/package/${pathOf(name)}/dist-tags`, `the dist-tags of ${name}`, registry);
	if (!require_engine.isRecord(document)) return null;
	return Object.entries(document).flatMap(([tag, to]) => to === version ? [tag] : []);
}
// src/app/verify.ts
const realClock = {
	now: () => performance.now(),
	wait: async (milliseconds, signal) => {
		await (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal === null ? {} : { signal });
	},
	random: Math.random
};
const packagesAtOnce = 8;
const [firstPause, longestPause] = [5e3, 6e4];
async function verify({ clock = realClock, ...options }) {
	const { tarballs, timeout, onProgress, signal } = options;
	const started = clock.now();
	const sources = {
		...options,
		packer: null,
		ignoreScripts: true
	};
	return await require_engine.withScratch(sources, [], async (context) => {
		const watched = (await Promise.all(tarballs.map((file) => watch(file, context)))).flat();
		const open = () => watched.filter(({ seen }) => isOpen(seen));
		for (let pause = firstPause;; pause = Math.min(longestPause, pause * 1.5)) {
			await lookAt(open());
			const left = timeout - (clock.now() - started);
			const [first] = open();
			if (first === void 0 || left <= 0) break;
			const subject = `${first.name}@${first.version}${open().length > 1 ? ` and ${open().length - 1} more` : ""}`;
			onProgress({
				step: "wait",
				subject,
				done: timeout - left,
				total: timeout
			});
			await clock.wait(Math.min(left, pause * (.75 + clock.random() / 2)), signal).catch(() => {});
			if (signal?.aborted) break;
		}
		const packages = watched.map((each) => require_engine.masked(verdictOn(each), context.hide));
		return {
			packages,
			exit: exitOf(packages)
		};
	});
}
async function watch(file, context) {
	if (file.endsWith(".json")) {
		const checked = checkedIn(await (0, node_fs_promises.readFile)((0, node_path.resolve)(context.cwd, file), "utf8").catch(() => {
			throw require_start.usageError("no-receipt", `There is no file ${file}: name the receipt.json of a check, or a .tgz.`);
		}), file);
		return await Promise.all(checked.map(async ({ name, version, integrity }) => {
			require_engine.requirePublishable({
				name,
				version
			}, file);
			return {
				file,
				name,
				version,
				integrity,
				look: await versionAt({
					name,
					version
				}, context),
				seen: null
			};
		}));
	}
	const spec = await require_engine.parseCandidate(file, context.cwd);
	if (spec.kind !== "file") throw require_start.usageError("not-a-tarball", `${file} is no tarball: name the .tgz that was checked and published, such as the one in the output tarball, or the receipt.json of the check.`);
	const { size } = await (0, node_fs_promises.stat)(spec.path);
	const { tree } = await require_engine.openPackage({
		source: file,
		tarball: {
			path: spec.path,
			size
		}
	}, context);
	const { name, version, fields } = tree.manifest;
	const look = await versionAt({
		name,
		version,
		publishConfig: fields.get("publishConfig")
	}, context);
	return [{
		file,
		name,
		version,
		integrity: tree.integrity,
		look,
		seen: null
	}];
}
function isOpen(seen) {
	if (seen === null) return true;
	if (seen instanceof require_start.PackgateError) return passing.test(seen.code);
	return seen.state === "missing" && seen.status !== "blocked" && seen.status !== "deleted";
}
const passing = /^registry-(?:rate-limited|unavailable|timeout|connection|refused-connection|dns)$/;
async function lookAt(watched) {
	const queue = watched.values();
	const walk = async () => {
		for (const each of queue) each.seen = await each.look().catch(known);
	};
	await Promise.all(Array.from({ length: packagesAtOnce }, walk));
}
function known(error) {
	if (error instanceof require_start.PackgateError && error.exit === 3 && error.code !== "interrupted") return error;
	throw error;
}
const broken = /^(?:integrity-mismatch|signature-)/;
function verdictOn({ file, name, version, integrity, seen }) {
	const told = {
		file,
		name,
		version,
		integrity,
		served: null,
		status: null,
		problem: null,
		warnings: []
	};
	if (seen instanceof require_start.PackgateError) {
		const { code, message } = seen;
		return {
			...told,
			outcome: broken.test(code) ? "other" : "unknown",
			problem: {
				code,
				message
			}
		};
	}
	if (seen?.state !== "served") {
		const status = seen?.status ?? null;
		return {
			...told,
			outcome: seen === null || isOpen(seen) ? "waiting" : "blocked",
			status
		};
	}
	const { tags, warnings } = seen;
	const outcome = seen.integrity === integrity ? "same" : "other";
	return {
		...told,
		outcome,
		served: {
			integrity: seen.integrity,
			tags
		},
		warnings
	};
}
function exitOf(packages) {
	if (packages.some(({ outcome }) => outcome === "other" || outcome === "blocked")) return 1;
	return packages.every(({ outcome }) => outcome === "same") ? 0 : 3;
}
// src/report/terminal/verified.ts
const words = {
	same: ["SAME", "pass"],
	other: ["OTHER BYTES", "error"],
	blocked: ["BLOCKED", "error"],
	waiting: ["NOT VISIBLE YET", "undecided"],
	unknown: ["UNDECIDED", "undecided"]
};
const renderVerified = ({ packages }, look) => `${packages.flatMap((each) => packageText(each, look)).join("\n")}\n`;
function packageText(one, look) {
	const [word, style] = words[one.outcome];
	return [
		`${look.paint(style, word)} ${require_start.stillVisible(`${require_engine.name(one.name)} ${require_engine.name(one.version)}`)}: ${sentenceOf(one)}`,
		...one.outcome === "other" && one.served !== null ? [...require_shared.labelled(look, 0, "checked", `${one.integrity} (${require_engine.name(one.file)})`), ...require_shared.labelled(look, 0, "served", one.served.integrity)] : [],
		...one.problem === null ? [] : require_shared.labelled(look, 0, "problem", require_start.visibleCut(one.problem.message, 1e3)),
		...one.warnings.flatMap((warning) => require_shared.labelled(look, 0, "warning", require_start.visibleCut(warning, 1e3), "warning"))
	];
}
const notAgain = "Do not publish it again: if the registry has accepted it, it is being scanned.";
function sentenceOf({ outcome, served, status }) {
	switch (outcome) {
		case "same": return `the registry serves the bytes that were checked${tagsTold(served?.tags ?? null)}.`;
		case "other": return served === null ? "the registry serves something that it did not promise or sign. Warn your users, and do not install it." : "the registry serves other bytes than the ones that were checked. Warn your users, and find out who published them.";
		case "blocked": return status === "deleted" ? "the registry has deleted it." : "the registry has blocked it, so nobody can install it. Ask the operators of the registry.";
		case "waiting": return status === "staged" ? "it is staged, and visible once a maintainer has approved it." : `the registry does not serve it yet${status === null ? "" : ` (${status})`}. ${notAgain}`;
		case "unknown": return `the registry could not be asked. ${notAgain}`;
	}
}
function tagsTold(tags) {
	if (tags === null) return "";
	if (tags.length === 0) return ", and no dist-tag points at it";
	const named = tags.slice(0, 5).map((tag) => require_engine.name(tag));
	return `, under the dist-tag${tags.length === 1 ? "" : "s"} ${require_engine.someOf(named, tags.length)}`;
}
const renderVerifiedJson = ({ packages }) => require_engine.jsonText({ packages: packages.map(({ name: named, version, outcome, file, integrity, ...rest }) => ({
	name: named,
	version,
	outcome,
	file,
	integrity,
	served: rest.served && {
		integrity: rest.served.integrity,
		tags: rest.served.tags
	},
	status: rest.status,
	problem: rest.problem && {
		code: rest.problem.code,
		message: rest.problem.message
	},
	warnings: rest.warnings
})) });
// src/text/duration.ts
const units = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const longest = 24 * units.h;
function millisecondsIn(text) {
	const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? (text === "0" ? [
		"",
		"0",
		"s"
	] : []);
	const milliseconds = Number(amount) * units[unit];
	return milliseconds <= longest ? milliseconds : null;
}
const notADuration = (text) => `must be a time such as 90s, 15m or 1h, at most 24h, not "${text}".`;
const defaultTimeout = 15 * units.m;
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
// src/report/text-diff.ts
const mostCharacters = 64e6;
const mostLines = 1e3;
const lineLength = 160;
const effort = {
	maxEditLength: 4e3,
	timeout: 3e3,
	context: 3
};
function textDiff(before, after, hide) {
	if (before === null && after === null) return [said("neither package has this file")];
	if (before?.kind === "binary" || after?.kind === "binary") return [said("not a text: the table above tells sizes and what changed")];
	if (before?.kind === "too-large" || after?.kind === "too-large") return [tooLarge];
	const [old, young] = [before?.text ?? "", after?.text ?? ""];
	if (old.length + young.length > mostCharacters) return [tooLarge];
	const both = before !== null && after !== null;
	if (both && old === young) return [said("the same in both packages")];
	const cleanOld = require_start.withoutTokens(hide(old));
	const cleanYoung = require_start.withoutTokens(hide(young));
	if (both && cleanOld === cleanYoung) return [said("different only in what looks like secrets, which are not shown")];
	if (before === null) return bounded(oneSided("+", cleanYoung));
	if (after === null) return bounded(oneSided("-", cleanOld));
	return compared(cleanOld, cleanYoung);
}
const said = (text) => ({
	style: null,
	text
});
const tooLarge = said("too large to compare line by line: the table above tells the sizes");
const oneSided = (sign, text) => {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((each) => sign + each);
};
function compared(before, after) {
	const patch = structuredPatch("", "", before, after, void 0, void 0, effort);
	if (patch === void 0) {
		const [old, young] = [before, after].map((text) => require_engine.plural(oneSided("", text).length, "line"));
		return [said(`too different to show line by line: ${old} before, ${young} after`)];
	}
	return bounded(patch.hunks.flatMap((hunk) => [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...aroundDifferences(hunk.lines)]));
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
	return `${signed[0]}\u2026${signed.slice(start)}`;
}
function bounded(lines) {
	const shown = lines.slice(0, mostLines).map((text) => {
		const sign = text[0] ?? "";
		const own = sign === "@" || sign === "\\";
		return {
			style: styles[sign] ?? null,
			text: own ? text : `${sign}${require_start.visibleCut(text.slice(1), lineLength)}`
		};
	});
	const more = lines.length - shown.length;
	return more > 0 ? [...shown, {
		style: "dim",
		text: `and ${require_engine.plural(more, "more line")}`
	}] : shown;
}
const styles = {
	"+": "added",
	"-": "removed",
	"@": "dim",
	"\\": "dim"
};
// src/app/changed-texts.ts
var changed_texts_exports = require_rolldown_runtime.__exportAll({
	changedTexts: () => changedTexts,
	decode: () => decode
});
const mostTexts = 20;
const mostBytes = 2e4;
async function changedTexts({ changes }, before, after, hide) {
	const isSmall = (size) => size !== null && size <= mostBytes;
	const chosen = changes.filter(({ kind, path, sizeBefore, sizeAfter }) => {
		return (kind === "changed" || kind === "renamed" && sizeBefore !== sizeAfter) && path !== "package.json" && !/\.map$/i.test(path) && isSmall(sizeBefore) && isSmall(sizeAfter);
	}).slice(0, mostTexts);
	if (before === null || chosen.length === 0) return [];
	const old = new Set(chosen.map(({ path, from }) => from ?? path));
	const young = new Set(chosen.map(({ path }) => path));
	const within = (paths) => {
		const isOne = (path) => paths.has(path);
		return {
			keep: isOne,
			search: isOne
		};
	};
	const [then, now] = await Promise.all([before.again(within(old)), after.again(within(young))]);
	const secrets = await Promise.all([require_engine.secretsIn(then, [...old]), require_engine.secretsIn(now, [...young])]);
	const ours = require_start.hiding(secrets.flat());
	return chosen.flatMap(({ path, from }) => {
		const [was, is] = [then.kept.get(from ?? path), now.kept.get(path)];
		if (was === void 0 || is === void 0) return [];
		const [shownBefore, shownAfter] = [decode(was), decode(is)];
		if (!isReadable(shownBefore) || !isReadable(shownAfter)) return [];
		return [{
			path: hide(path),
			lines: textDiff(shownBefore, shownAfter, (text) => hide(ours(text)))
		}];
	});
}
const longestLine = 500;
const isReadable = (shown) => shown.kind === "text" && shown.text.split("\n").every(({ length }) => length <= longestLine);
function decode(bytes) {
	if (bytes.subarray(0, 8192).includes(0)) return { kind: "binary" };
	try {
		return {
			kind: "text",
			text: new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes)
		};
	} catch {
		return {
			kind: "text",
			text: Buffer.from(bytes).toString("latin1")
		};
	}
}
// src/app/list.ts
function list(candidate, sources) {
	return require_engine.withScratch(sources, [candidate], async (context) => {
		const packed = await require_engine.acquireCandidate(candidate, context);
		const { tree } = await require_engine.openPackage(packed, context, { search: () => false });
		return {
			tree,
			hide: context.hide
		};
	});
}
// src/inclusion/change.ts
var change_exports = require_rolldown_runtime.__exportAll({
	edited: () => edited,
	fieldOf: () => fieldOf,
	hunkOf: () => hunkOf,
	lineAt: () => lineAt,
	lineOfField: () => lineOfField,
	manifestIn: () => manifestIn,
	membersAt: () => membersAt,
	withChanges: () => withChanges
});
function withChanges(texts, changes) {
	const after = new Map(texts);
	for (const change of changes) {
		const text = edited(after.get(change.file) ?? null, change);
		if (text === null) return null;
		after.set(change.file, text);
	}
	return after;
}
function edited(before, { change, file, text, above = "", instead = "" }) {
	if (file !== "package.json") return withLine(before ?? above, text);
	if (change === "list") return before === null ? null : withList(before, JSON.parse(text));
	if (change === "replace") return edited(edited(before, {
		change: "drop",
		file,
		text: instead
	}), {
		change: "add",
		file,
		text
	});
	const files = before === null ? null : fieldOf(before, "files");
	if (before === null || files === null || before[files.start] !== "[") return null;
	const entries = membersAt(before, files.start);
	if (change !== "drop") {
		const first = entries.findIndex(({ start }) => before[start + 1] === "!");
		const at = first > 0 && !text.startsWith("!") ? first : entries.length;
		return withEntry(before, files.start + 1, entries, at, text);
	}
	const at = entries.findLastIndex(({ start, end }) => JSON.parse(before.slice(start, end)) === text);
	return at === -1 || entries.length === 1 ? null : withoutEntry(before, entries, at);
}
function withEntry(text, inside, entries, at, entry) {
	const last = entries[at - 1];
	if (last === void 0) return null;
	const [before, after] = at === 1 ? entries : [entries[at - 2], last];
	const pair = before !== void 0 && after !== void 0;
	const between = text.slice(pair ? text.indexOf(",", before.end) + 1 : inside, (after ?? last).start);
	const lead = pair || between.includes("\n") ? between : " ";
	return `${text.slice(0, last.end)},${lead}${JSON.stringify(entry)}${text.slice(last.end)}`;
}
function withoutEntry(text, entries, at) {
	const [entry, next, before] = [
		entries[at],
		entries[at + 1],
		entries[at - 1]
	];
	const [from, to] = before === void 0 ? [entry.start, next?.start ?? entry.end] : [before.end, entry.end];
	return text.slice(0, from) + text.slice(to);
}
function withList(text, entries) {
	if (manifestIn(text) === null) return null;
	const fields = membersAt(text, text.indexOf("{"));
	const [first, last] = [fields[0], fields.findLast(({ key }) => /^(?:main|exports|bin)$/.test(key ?? "")) ?? fields.at(-1)];
	if (first === void 0 || last === void 0) return null;
	const lead = text.slice(text.indexOf("{") + 1, first.at);
	const indent = lead.slice(lead.lastIndexOf("\n") + 1);
	const listed = entries.map((entry) => JSON.stringify(entry));
	const list = lead.includes("\n") ? `${listed.map((entry) => `${lead}${indent}${entry}`).join(",")}${lead}` : listed.join(", ");
	return `${text.slice(0, last.end)},${lead || " "}"files": [${list}]${text.slice(last.end)}`;
}
function withLine(text, line) {
	if (text === "") return `${line}\n`;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	return text.endsWith("\n") ? `${text}${line}${newline}` : `${text}${newline}${line}`;
}
function hunkOf(before, after) {
	const [old, young] = [linesOf(before), linesOf(after)];
	const shorter = Math.min(old.length, young.length);
	let [start, end] = [0, 0];
	while (start < shorter && old[start] === young[start]) start++;
	while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end++;
	return {
		line: start + 1,
		replaced: old.length - end - start,
		lines: young.slice(start, young.length - end)
	};
}
const linesOf = (text) => text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
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
function fieldOf(text, name) {
	if (manifestIn(text) === null) return null;
	return membersAt(text, text.indexOf("{")).findLast(({ key }) => key === name) ?? null;
}
function manifestIn(text) {
	try {
		const document = JSON.parse(text.replace(/^\ufeff/, ""));
		return require_engine.isRecord(document) ? document : null;
	} catch {
		return null;
	}
}
const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
function lineOfField(manifest, name) {
	const field = fieldOf(manifest, name);
	return field === null ? 1 : lineAt(manifest, field.at);
}
// src/inclusion/snapshot.ts
var snapshot_exports = require_rolldown_runtime.__exportAll({
	Snapshot: () => Snapshot,
	textIn: () => textIn
});
var Snapshot = class {
	folder;
	compiled = new Map();
	#entries = new Map();
	#texts = new Map();
	#gone = new Map();
	constructor(folder, packed) {
		this.folder = folder;
		for (const path of packed) if (this.kind(path) === null) this.#addGone(path);
	}
	entries(path) {
		const there = this.#entries.get(path) ?? this.#onDisk(path);
		this.#entries.set(path, there);
		const gone = this.#gone.get(path);
		return gone === void 0 ? there : new Map([...there, ...gone]);
	}
	kind(path) {
		return this.entries(parentOf(path)).get(node_path.posix.basename(path)) ?? null;
	}
	isGone(path) {
		return this.#gone.get(parentOf(path))?.has(node_path.posix.basename(path)) ?? false;
	}
	text(path) {
		const known = this.#texts.get(path);
		if (known !== void 0) return known;
		const text = this.kind(path) !== null && !this.isGone(path) ? (0, node_fs.readFileSync)((0, node_path.join)(this.folder, path), "utf8") : null;
		this.#texts.set(path, text);
		return text;
	}
	#onDisk(path) {
		const place = (0, node_path.join)(this.folder, path);
		const entries = (0, node_fs.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false ? (0, node_fs.readdirSync)(place, { withFileTypes: true }) : [];
		return new Map(entries.map((entry) => [entry.name, kindOf(entry)]));
	}
	#addGone(path, kind = "file") {
		const parent = parentOf(path);
		const siblings = this.#gone.get(parent) ?? new Map();
		this.#gone.set(parent, siblings.set(node_path.posix.basename(path), kind));
		if (parent !== "" && this.kind(parent) === null) this.#addGone(parent, "directory");
	}
};
const kindOf = (entry) => entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
function parentOf(path) {
	const parent = node_path.posix.dirname(path);
	return parent === "." ? "" : parent;
}
function textIn(folder, path) {
	const place = (0, node_path.join)(folder, path);
	return (0, node_fs.lstatSync)(place, { throwIfNoEntry: false })?.isFile() ? (0, node_fs.readFileSync)(place, "utf8") : null;
}
Object.defineProperty(exports, "Snapshot", {
	enumerable: true,
	get: function() {
		return Snapshot;
	}
});
Object.defineProperty(exports, "_addIssue", {
	enumerable: true,
	get: function() {
		return _addIssue;
	}
});
Object.defineProperty(exports, "address_exports", {
	enumerable: true,
	get: function() {
		return address_exports;
	}
});
Object.defineProperty(exports, "annotationText", {
	enumerable: true,
	get: function() {
		return annotationText;
	}
});
Object.defineProperty(exports, "array", {
	enumerable: true,
	get: function() {
		return array;
	}
});
Object.defineProperty(exports, "asBefore", {
	enumerable: true,
	get: function() {
		return asBefore;
	}
});
Object.defineProperty(exports, "asPublished", {
	enumerable: true,
	get: function() {
		return asPublished;
	}
});
Object.defineProperty(exports, "askRegistry", {
	enumerable: true,
	get: function() {
		return askRegistry;
	}
});
Object.defineProperty(exports, "change_exports", {
	enumerable: true,
	get: function() {
		return change_exports;
	}
});
Object.defineProperty(exports, "changed_texts_exports", {
	enumerable: true,
	get: function() {
		return changed_texts_exports;
	}
});
Object.defineProperty(exports, "changesMeaning", {
	enumerable: true,
	get: function() {
		return changesMeaning;
	}
});
Object.defineProperty(exports, "check", {
	enumerable: true,
	get: function() {
		return check;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "commitLink", {
	enumerable: true,
	get: function() {
		return commitLink;
	}
});
Object.defineProperty(exports, "countsLine", {
	enumerable: true,
	get: function() {
		return countsLine;
	}
});
Object.defineProperty(exports, "decode", {
	enumerable: true,
	get: function() {
		return decode;
	}
});
Object.defineProperty(exports, "defaultTimeout", {
	enumerable: true,
	get: function() {
		return defaultTimeout;
	}
});
Object.defineProperty(exports, "description", {
	enumerable: true,
	get: function() {
		return description;
	}
});
Object.defineProperty(exports, "download", {
	enumerable: true,
	get: function() {
		return download;
	}
});
Object.defineProperty(exports, "edited", {
	enumerable: true,
	get: function() {
		return edited;
	}
});
Object.defineProperty(exports, "elsewhere", {
	enumerable: true,
	get: function() {
		return elsewhere;
	}
});
Object.defineProperty(exports, "fieldOf", {
	enumerable: true,
	get: function() {
		return fieldOf;
	}
});
Object.defineProperty(exports, "fileNameOf", {
	enumerable: true,
	get: function() {
		return fileNameOf;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: true,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "formats", {
	enumerable: true,
	get: function() {
		return formats;
	}
});
Object.defineProperty(exports, "formats_exports", {
	enumerable: true,
	get: function() {
		return formats_exports;
	}
});
Object.defineProperty(exports, "htmlHeadline", {
	enumerable: true,
	get: function() {
		return htmlHeadline;
	}
});
Object.defineProperty(exports, "hunkOf", {
	enumerable: true,
	get: function() {
		return hunkOf;
	}
});
Object.defineProperty(exports, "ifInterrupted", {
	enumerable: true,
	get: function() {
		return ifInterrupted;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "lastReleases", {
	enumerable: true,
	get: function() {
		return lastReleases;
	}
});
Object.defineProperty(exports, "lineAt", {
	enumerable: true,
	get: function() {
		return lineAt;
	}
});
Object.defineProperty(exports, "lineOfField", {
	enumerable: true,
	get: function() {
		return lineOfField;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "manifestIn", {
	enumerable: true,
	get: function() {
		return manifestIn;
	}
});
Object.defineProperty(exports, "markdownHeadline", {
	enumerable: true,
	get: function() {
		return markdownHeadline;
	}
});
Object.defineProperty(exports, "maxValue", {
	enumerable: true,
	get: function() {
		return maxValue;
	}
});
Object.defineProperty(exports, "membersAt", {
	enumerable: true,
	get: function() {
		return membersAt;
	}
});
Object.defineProperty(exports, "merge", {
	enumerable: true,
	get: function() {
		return merge;
	}
});
Object.defineProperty(exports, "millisecondsIn", {
	enumerable: true,
	get: function() {
		return millisecondsIn;
	}
});
Object.defineProperty(exports, "minValue", {
	enumerable: true,
	get: function() {
		return minValue;
	}
});
Object.defineProperty(exports, "nearby", {
	enumerable: true,
	get: function() {
		return nearby;
	}
});
Object.defineProperty(exports, "nonEmpty", {
	enumerable: true,
	get: function() {
		return nonEmpty;
	}
});
Object.defineProperty(exports, "notADuration", {
	enumerable: true,
	get: function() {
		return notADuration;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "optionValue", {
	enumerable: true,
	get: function() {
		return optionValue;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional$1;
	}
});
Object.defineProperty(exports, "packageSection", {
	enumerable: true,
	get: function() {
		return packageSection$1;
	}
});
Object.defineProperty(exports, "parseBase", {
	enumerable: true,
	get: function() {
		return parseBase;
	}
});
Object.defineProperty(exports, "parseReport", {
	enumerable: true,
	get: function() {
		return parseReport;
	}
});
Object.defineProperty(exports, "passedPackages", {
	enumerable: true,
	get: function() {
		return passedPackages;
	}
});
Object.defineProperty(exports, "picklist", {
	enumerable: true,
	get: function() {
		return picklist;
	}
});
Object.defineProperty(exports, "pipe", {
	enumerable: true,
	get: function() {
		return pipe;
	}
});
Object.defineProperty(exports, "policyNotice", {
	enumerable: true,
	get: function() {
		return policyNotice;
	}
});
Object.defineProperty(exports, "problemsTold", {
	enumerable: true,
	get: function() {
		return problemsTold;
	}
});
Object.defineProperty(exports, "rawCheck", {
	enumerable: true,
	get: function() {
		return rawCheck;
	}
});
Object.defineProperty(exports, "receiptFiles", {
	enumerable: true,
	get: function() {
		return receiptFiles;
	}
});
Object.defineProperty(exports, "receiptOf", {
	enumerable: true,
	get: function() {
		return receiptOf;
	}
});
Object.defineProperty(exports, "receipt_exports", {
	enumerable: true,
	get: function() {
		return receipt_exports;
	}
});
Object.defineProperty(exports, "receipt_exports$1", {
	enumerable: true,
	get: function() {
		return receipt_exports$1;
	}
});
Object.defineProperty(exports, "record", {
	enumerable: true,
	get: function() {
		return record;
	}
});
Object.defineProperty(exports, "recordOf", {
	enumerable: true,
	get: function() {
		return recordOf;
	}
});
Object.defineProperty(exports, "regex", {
	enumerable: true,
	get: function() {
		return regex;
	}
});
Object.defineProperty(exports, "releases_exports", {
	enumerable: true,
	get: function() {
		return releases_exports;
	}
});
Object.defineProperty(exports, "remarkLine", {
	enumerable: true,
	get: function() {
		return remarkLine;
	}
});
Object.defineProperty(exports, "remarkOf", {
	enumerable: true,
	get: function() {
		return remarkOf;
	}
});
Object.defineProperty(exports, "renderSummary", {
	enumerable: true,
	get: function() {
		return renderSummary;
	}
});
Object.defineProperty(exports, "renderVerified", {
	enumerable: true,
	get: function() {
		return renderVerified;
	}
});
Object.defineProperty(exports, "renderVerifiedJson", {
	enumerable: true,
	get: function() {
		return renderVerifiedJson;
	}
});
Object.defineProperty(exports, "reportHeadline", {
	enumerable: true,
	get: function() {
		return reportHeadline;
	}
});
Object.defineProperty(exports, "report_files_exports", {
	enumerable: true,
	get: function() {
		return report_files_exports;
	}
});
Object.defineProperty(exports, "require_commonjs", {
	enumerable: true,
	get: function() {
		return require_commonjs;
	}
});
Object.defineProperty(exports, "require_lib", {
	enumerable: true,
	get: function() {
		return require_lib;
	}
});
Object.defineProperty(exports, "runLink", {
	enumerable: true,
	get: function() {
		return runLink;
	}
});
Object.defineProperty(exports, "safeParse", {
	enumerable: true,
	get: function() {
		return safeParse;
	}
});
Object.defineProperty(exports, "severalPackages", {
	enumerable: true,
	get: function() {
		return severalPackages;
	}
});
Object.defineProperty(exports, "shardReports", {
	enumerable: true,
	get: function() {
		return shardReports;
	}
});
Object.defineProperty(exports, "shortest", {
	enumerable: true,
	get: function() {
		return shortest;
	}
});
Object.defineProperty(exports, "snapshot_exports", {
	enumerable: true,
	get: function() {
		return snapshot_exports;
	}
});
Object.defineProperty(exports, "strictObject", {
	enumerable: true,
	get: function() {
		return strictObject;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: true,
	get: function() {
		return string;
	}
});
Object.defineProperty(exports, "textDiff", {
	enumerable: true,
	get: function() {
		return textDiff;
	}
});
Object.defineProperty(exports, "title", {
	enumerable: true,
	get: function() {
		return title;
	}
});
Object.defineProperty(exports, "transform", {
	enumerable: true,
	get: function() {
		return transform;
	}
});
Object.defineProperty(exports, "union", {
	enumerable: true,
	get: function() {
		return union;
	}
});
Object.defineProperty(exports, "unknownPackageProblem", {
	enumerable: true,
	get: function() {
		return unknownPackageProblem;
	}
});
Object.defineProperty(exports, "verify", {
	enumerable: true,
	get: function() {
		return verify;
	}
});
Object.defineProperty(exports, "withChanges", {
	enumerable: true,
	get: function() {
		return withChanges;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
