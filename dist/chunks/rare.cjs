"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_engine = require("./engine.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_stream_promises = globalThis.process.getBuiltinModule("node:stream/promises");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_process = globalThis.process.getBuiltinModule("node:process");
let node_buffer = globalThis.process.getBuiltinModule("node:buffer");
// node_modules/semver/internal/debug.js
var require_debug = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
// node_modules/semver/internal/constants.js
var require_constants = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			"	",
			"\n",
			"\v",
			"\f",
			"\r",
			" ",
			"\xA0",
			"\u1680",
			"\u2000",
			"\u2001",
			"\u2002",
			"\u2003",
			"\u2004",
			"\u2005",
			"\u2006",
			"\u2007",
			"\u2008",
			"\u2009",
			"\u200a",
			"\u2028",
			"\u2029",
			"\u202f",
			"\u205f",
			"\u3000",
			"\ufeff"
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/re.js
var require_re = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/balanced-match/dist/esm/index.js
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
// node_modules/brace-expansion/dist/esm/index.js
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
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
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
	const r = range("{", "}", masked);
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
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
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
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
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
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize$1 = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize$1(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize$1(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	toString() {
		return show(this.#start);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};
// node_modules/minimatch/dist/esm/escape.js
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};
// node_modules/minimatch/dist/esm/unescape.js
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};
// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
minimatch.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
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
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
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
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
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
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
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
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
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
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
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
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
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
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
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
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
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
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
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
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
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
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			if (p === false || p === GLOBSTAR) return false;
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;
// src/acquire/pack/package-folder.ts
const nameAnother = "Name the folder of a package that you publish (in the action, with the input packages).";
async function readPackageFolder(path, folder) {
	const file = (0, node_path.join)(path, "package.json");
	const document = parse(await (0, node_fs_promises.readFile)(file, "utf8").catch(async (cause) => {
		throw cause.code === "ENOENT" ? require_start.usageError("no-package-json", `There is no package.json in ${folder}${await elsewhere(path, folder)}`, cause) : require_start.usageError("unreadable-package-json", `${file} cannot be read (${cause.code}): check its permissions.`, cause);
	}), file);
	if (document.private === true) throw require_start.usageError("private-package", `The package in ${folder} is private, and npm publishes no private package. ${nameAnother}`);
	const publishConfig = require_engine.textFields(document.publishConfig);
	return {
		...require_engine.requirePublishable(document, file),
		path,
		folder,
		above: await toRoot(path),
		publishConfig,
		inside: directoryIn(publishConfig),
		scripts: Object.keys(require_engine.isRecord(document.scripts) ? document.scripts : {})
	};
}
async function elsewhere(path, folder) {
	return (await require_engine.pathsMatching("*", path)).some(({ isFolder }) => isFolder) ? `, but in folders below it. To check these, name '${folder.replace(/(?<!\/)\/+$/, "")}/*'.` : `. ${nameAnother}`;
}
function directoryIn({ directory }) {
	const path = directory === void 0 ? "" : (0, node_path.normalize)(directory).replace(/(?<![\\/])[\\/]+$/, "");
	return path === "" || path === "." || (0, node_path.isAbsolute)(path) || /^\.\.(?:[\\/]|$)/.test(path) ? null : path;
}
async function toRoot(folder) {
	const folders = [];
	for (const path of require_start.upwards(folder, node_path.sep)) {
		folders.push(path);
		if (await exists((0, node_path.join)(path, ".git"))) break;
	}
	return folders;
}
const exists = (path) => (0, node_fs_promises.access)(path).then(() => true, () => false);
async function folderName(path) {
	const file = (0, node_path.join)(path, "package.json");
	const text = await (0, node_fs_promises.readFile)(file, "utf8").catch(() => null);
	const name = text === null ? null : parse(text, file).name;
	return typeof name === "string" && name !== "" ? name : null;
}
function packageManagerOf({ packageManager, devEngines }) {
	if (typeof packageManager === "string") return packageManager;
	const wanted = require_engine.isRecord(devEngines) ? [devEngines.packageManager].flat()[0] : null;
	if (!require_engine.isRecord(wanted) || typeof wanted.name !== "string") return null;
	return `${wanted.name}@${typeof wanted.version === "string" ? wanted.version : ""}`;
}
function parse(text, file) {
	try {
		const document = JSON.parse(text.replace(/^\ufeff/, ""));
		if (require_engine.isRecord(document)) return document;
	} catch (cause) {
		throw require_start.usageError("invalid-package-json", `${file} is not valid JSON: ${cause.message}.`, cause);
	}
	throw require_start.usageError("invalid-package-json", `${file} holds no JSON object: npm reads no package from it.`);
}
// src/app/plan-file.ts
function wantedPackages(value, cwd, option) {
	const path = (0, node_path.resolve)(cwd, value);
	if ((0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile()) return planIn(path, value);
	if (/\.json$/i.test(value)) throw require_start.usageError("no-such-plan", `There is no file ${value}: correct ${option}.`);
	const names = value.split(",").map((each) => each.trim()).filter((each) => each !== "");
	if (names.length === 0) throw require_start.usageError("wrong-usage", `${option} names no package: is a variable empty?`);
	return {
		names,
		by: option,
		projects: false
	};
}
function planIn(path, file) {
	let document;
	try {
		document = JSON.parse((0, node_fs.readFileSync)(path, "utf8").replace(/^\ufeff/, ""));
	} catch (cause) {
		throw require_start.usageError("unknown-plan", `${file} is not valid JSON: write it again, with only the output of the tool in it.`, cause);
	}
	if (isListOf(document, (each) => typeof each === "string") && document.length > 0) return {
		names: document,
		by: file,
		projects: true
	};
	const names = namesIn(document);
	if (names !== null) return {
		names,
		by: file,
		projects: false
	};
	throw require_start.usageError("unknown-plan", `${file} has a format that Packgate does not know. It reads what these write: "changeset status --output", "changeset publish-plan --output", "pnpm list -r --json", "nx show projects --affected --json", "turbo ls --affected --output json" and "lerna changed --json".`);
}
function namesIn(document) {
	if (Array.isArray(document)) return listed(document);
	if (!require_engine.isRecord(document)) return null;
	const { releases, changesets, version, plan, packages } = document;
	if (Array.isArray(releases) && Array.isArray(changesets)) return namesOf(releases, ({ type }) => typeof type === "string" ? type !== "none" : null);
	if (version === 1 && isListOf(plan, Array.isArray)) return namesOf(plan.flat(), ({ kind }) => published(kind));
	if (require_engine.isRecord(packages) && Array.isArray(packages.items)) return namesOf(packages.items, ({ name, path }) => typeof path === "string" ? name !== "//" : null);
	return null;
}
const listed = (entries) => namesOf(entries.filter((each) => !require_engine.isRecord(each) || each.name !== void 0 || typeof each.path !== "string"), ({ location, path, private: isPrivate }) => typeof (location ?? path) === "string" ? isPrivate !== true : null);
const published = (kind) => kind === "publish" ? true : kind === "tag-only" ? false : null;
function namesOf(entries, counts) {
	const names = [];
	for (const entry of entries) {
		if (!require_engine.isRecord(entry) || typeof entry.name !== "string") return null;
		const isMeant = counts(entry);
		if (isMeant === null) return null;
		if (isMeant) names.push(entry.name);
	}
	return names;
}
const isListOf = (value, test) => Array.isArray(value) && value.every(test);
// src/acquire/keep-tarball.ts
async function keepTarball(tarball, judged, folder) {
	const path = (0, node_path.join)(folder, fileName(judged));
	const hash = (0, node_crypto.createHash)("sha512");
	const hashed = async function* (chunks) {
		for await (const chunk of chunks) {
			hash.update(chunk);
			yield chunk;
		}
	};
	try {
		if (!(0, node_fs.existsSync)(folder)) (0, node_fs.mkdirSync)(folder);
		const file = (0, node_fs.createWriteStream)(path, { fd: (0, node_fs.openSync)(path, "wx", 292) });
		await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(tarball.path), hashed, file);
	} catch (error) {
		if (error.code !== "EEXIST") await (0, node_fs_promises.rm)(path, { force: true }).catch(() => {});
		throw notKept(judged, folder, error);
	}
	if (`sha512-${hash.digest("base64")}` === judged.integrity) return path;
	await (0, node_fs_promises.rm)(path, { force: true });
	throw changed(judged);
}
const changed = ({ name, version }) => require_start.undecided("tarball-changed", `The tarball of ${name}@${version} was changed after it was judged: look for something that its scripts leave running, and start the check again.`);
async function requireKept(path, judged) {
	if (((0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ? await integrityOf(path).catch(() => null) : null) !== judged.integrity) throw changed(judged);
}
async function integrityOf(path) {
	const hash = (0, node_crypto.createHash)("sha512");
	await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(path), hash);
	return `sha512-${hash.digest("base64")}`;
}
const fileName = ({ name, version }) => `${`${name.replace(/^@/, "")}-${version}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 200)}.tgz`;
const notKept = (judged, folder, cause) => require_start.undecided("tarball-not-kept", `The judged tarball of ${judged.name}@${judged.version} could not be kept in ${folder} (${cause.code}): make room there.`, cause);
// src/text/glob.ts
var glob_exports = require_rolldown_runtime.__exportAll({
	globMatcher: () => globMatcher,
	literalGlob: () => literalGlob,
	literalPattern: () => literalPattern,
	nearestGlob: () => nearestGlob
});
function globMatcher(pattern) {
	const wanted = pattern.replace(/^(?:\.?\/)+/, "");
	const glob = new Minimatch(wanted, {
		dot: true,
		nonegate: true,
		nocomment: true,
		platform: "linux"
	});
	const everything = wanted === "**" || wanted === "**/*";
	return (path) => {
		if (everything || path === wanted) return true;
		if (!path.endsWith("/")) return glob.match(path);
		const folder = path.slice(0, -1);
		return folder === wanted || glob.match(folder) || glob.match(`${folder}/x`);
	};
}
const literalGlob = (path) => path.replace(/^\s|\s$|\\/g, "\0").replace(/[*?[\]{}]|[+@!](?=\()|^!/g, "\\$&").replaceAll("\0", "?");
const literalPattern = (path) => `${path.replace(/[\\*?[\]{}()!+@#]/g, "\\$&")}${path.endsWith("/") ? "**" : ""}`;
const mostAlternatives = 200;
function nearestGlob(globs) {
	const ways = globs.flatMap((glob) => braceExpand(glob.replace(/^(?:\.?\/)+/, ""), { braceExpandMax: mostAlternatives }).map((alternative) => ({
		glob,
		segments: alternative.split("/").map(segmentOf)
	})));
	return (path) => {
		const segments = path.split("/");
		let best = globs[0] ?? null;
		let most = -1;
		for (const way of ways) {
			const score = likeness(way.segments, segments);
			if (score > most) [best, most] = [way.glob, score];
		}
		return best;
	};
}
function segmentOf(text) {
	if (text === "**") return {
		text,
		matches: () => true
	};
	const glob = new Minimatch(text, {
		dot: true,
		nonegate: true,
		nocomment: true,
		nobrace: true,
		platform: "linux"
	});
	return {
		text,
		matches: (name) => name === text || glob.match(name)
	};
}
function likeness(wanted, path) {
	const folders = wanted.slice(0, -1);
	let agree = 0;
	for (const [at, name] of path.slice(0, -1).entries()) {
		const segment = folders[at];
		if (segment === void 0 || !segment.matches(name)) break;
		agree++;
		if (segment.text !== "**") continue;
		agree = path.length - 1;
		break;
	}
	const next = wanted[agree]?.text ?? wanted.at(-1)?.text ?? "";
	const name = path[agree] ?? "";
	let same = 0;
	while (same < next.length && next[same] === name[same]) same++;
	const level = folders.length === path.length - 1 || folders.at(-1)?.text === "**" ? 1 : 0;
	return agree * 1e3 + Math.min(same, 99) * 10 + level;
}
// src/rules/words.ts
const longestLine = 160;
const isSeen = (origin) => "inclusion" in origin;
const exclude = (path, origin) => sentenceOf(isSeen(origin) ? leaveOut(origin) : excludeClause(path, origin));
function excludeClause(path, { hasFiles }) {
	const bundled = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path ?? "")?.[1];
	if (bundled !== void 0) return `remove ${pasteableName(bundled)}, or what needs it, from "bundleDependencies" in package.json, or use a version that publishes less.`;
	const pattern = path === null || path === "" ? null : literalPattern(path);
	if (pattern !== null && pattern.length <= longestLine) return excludeGlob(pattern, { hasFiles });
	if (pattern === null) return hasFiles ? "leave them out with \"files\" in package.json." : listing("them");
	return hasFiles ? "add its path with a \"!\" in front to \"files\" in package.json." : listing("it");
}
const excludeGlob = (glob, { hasFiles }) => hasFiles ? `add ${require_engine.pasteable(`!${glob}`)} to "files" in package.json.` : listing(require_engine.pasteable(glob));
const listing = (what) => `add a list "files" to package.json that names what users need, and not ${what}.`;
function needing(neededBy) {
	const field = /^"(.*)" in package\.json$/s.exec(neededBy)?.[1];
	return field === void 0 ? require_engine.name(neededBy) : `${require_engine.pasteable(field)} in package.json`;
}
function leaveOut({ inclusion, removal, unproved, packer, neededBy }) {
	if (removal !== null) return `${changeTold(removal)} ${proofTold(removal, packer)}`;
	const whatever = "even if \"files\" and ignore files leave it out";
	switch (inclusion.by) {
		case "always": return `npm always packs it, ${whatever}: remove from the file what users should not get.`;
		case "field": return `npm always packs it, because "${inclusion.what}" in package.json names it: name another file there.`;
		case "bundled": return `it is part of a bundled dependency: remove ${pasteableName(inclusion.what ?? "")} from "bundleDependencies" in package.json, or use a version that publishes less.`;
		default:
			if (unproved === "too-many") return "leave it out with \"files\" or an ignore file. There were too many files to try a line for each.";
			if (unproved === "linked") return "the file to change is a link, and other packages may share what it points to: change it yourself.";
			if (unproved === "needed") return neededBy === null ? "users need the file, so it stays: change what is in it." : `it stays, because ${needing(neededBy)} needs it. If users do not need it, change that first.`;
			return "no single-line change removes only this: move it out of the folder that you pack.";
	}
}
const sentenceOf = (clause) => /^(?:npm|package\.json) /.test(clause) ? clause : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
function changeTold({ change, file, text, above, instead }) {
	if (change === "list") return `add "files": ${listTold(text)} to package.json`;
	const shown = file === "package.json" ? require_engine.pasteable(text) : lineTold(text);
	if (change === "replace") return `replace ${require_engine.pasteable(instead ?? "")} by ${shown} in "files" in package.json`;
	if (change === "drop") return `remove ${shown} from "files" in package.json`;
	if (file === "package.json") return `add ${shown} to "files" in package.json`;
	const where = require_engine.name(file);
	if (change === "create") return above === void 0 ? `create ${where} with the line ${shown}` : `create ${where} with the lines of .gitignore and the line ${shown}`;
	return `add the line ${shown} to ${where}`;
}
const listTold = (text) => `[${JSON.parse(text).map((entry) => require_engine.pasteable(entry)).join(", ")}]`;
const lineTold = (text) => /^[^\s"]+$/.test(text) ? require_engine.name(text) : require_engine.excerpt(text);
const proofTold = ({ files }, packer) => packer === "npm" ? `(tried: it removes exactly ${files === 1 ? "this file" : `these ${require_engine.grouped(files)} files`}).` : `(tried with npm's rules, which gave the same list as ${packer}: it removes exactly ${files === 1 ? "this file" : `these ${require_engine.grouped(files)} files`}).`;
const settingTold = (setting) => setting === null ? "Or turn source maps off in the release build." : `The build may write it because of "${setting.name}" in ${require_engine.name(setting.file)} (line ${setting.line}).`;
const pasteableName = (text) => text.length > 214 ? require_engine.name(text) : require_engine.pasteable(text);
function firstOf(amount, since, what) {
	if (since !== null) return `${amount === 1 ? `New ${what}` : `${require_engine.grouped(amount)} new ${what}s`}${hadNone(since)}`;
	return amount === 1 ? `${what.charAt(0).toUpperCase()}${what.slice(1)} in the package` : `${require_engine.grouped(amount)} ${what}s in the package`;
}
const hadNone = (since) => since === null ? "" : `; ${require_engine.name(since)} had none`;
// node_modules/semver/internal/lrucache.js
var require_lrucache = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/functions/compare.js
var require_compare = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/eq.js
var require_eq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gt.js
var require_gt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/gte.js
var require_gte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lt.js
var require_lt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/lte.js
var require_lte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/classes/comparator.js
var require_comparator = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver();
	const Range = require_range();
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/subset.js
var require_subset = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
// src/text/yaml-text.ts
function entryFields(entry) {
	const { rules, path, reason, expires, maxSize, fingerprints, sha256 = null } = entry;
	return [
		rules.length === 1 ? ["rule", rules[0] ?? ""] : ["rules", rules],
		["path", path],
		["reason", reason],
		["expires", expires],
		["max-size", maxSize],
		["sha256", sha256],
		["fingerprint", fingerprints.length > 1 ? fingerprints : fingerprints[0] ?? null]
	].flatMap(([key, value]) => {
		if (value === null) return [];
		if (typeof value !== "string") return [[
			key,
			`[${value.map(yamlText).join(", ")}]`,
			value
		]];
		return [[
			key,
			key === "expires" || key === "max-size" ? value : yamlText(value),
			value
		]];
	});
}
function yamlText(text) {
	const seen = require_start.stillVisible(text) === text;
	if (seen && plain.test(text) && !word.test(text)) return text;
	if (seen && text !== "") return `'${text.replaceAll("'", "''")}'`;
	return `"${text.replace(/["\\]/g, "\\$&").replace(/[^\n -~]|\n/gu, (character) => require_start.stillVisible(character) === character ? character : code(character)).replaceAll("##[", "##\\x5b")}"`;
}
const plain = /^(?:[\p{L}_/]|\.{1,2}[\p{L}_/])(?:[\p{L}\p{N}_./@+()'"=*&;?!~-]| (?=[\p{L}\p{N}_./(]))*$/u;
const word = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;
function code(character) {
	if (character === "\n") return "\\n";
	const point = character.codePointAt(0) ?? 0;
	const digits = point.toString(16);
	if (point > 65535) return `\\U${digits.padStart(8, "0")}`;
	return point > 255 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`;
}
// src/acquire/registry/npm-config.ts
const loaded = new WeakMap();
function npmConfig(folder, env) {
	const byFolder = loaded.get(env) ?? new Map();
	loaded.set(env, byFolder);
	const config = byFolder.get(folder) ?? load(folder, env);
	byFolder.set(folder, config);
	return config;
}
async function load(folder, env) {
	const [{ default: NpmConfigFiles }, { default: npm }] = await Promise.all([Promise.resolve().then(() => require("./npm-config.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1)), Promise.resolve().then(() => require("./npm-config.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_definitions(), 1))]);
	const expansion = expansionOf(env);
	const isGlobal = Object.keys(env).some((name) => /^npm_config_(?:global|location)$/i.test(name));
	const places = await repositoriesOf(folder, env);
	class Expanding extends NpmConfigFiles {
		allowed = new Map([["env", expansion.own]]);
		async loadLocalPrefix() {
			const root = isGlobal ? null : await workspaceRoot(folder, env);
			if (root === null) return await super.loadLocalPrefix();
			this.localPrefix = root;
			this.localPackage = true;
		}
		loadBuiltinConfig() {
			const allowed = !places.some((place) => isWithin(this.npmPath, place)) ? expansion.own : expansion.repository;
			return this.#from("builtin", allowed, () => super.loadBuiltinConfig());
		}
		async loadProjectConfig() {
			const before = this.#pointers();
			await this.#from("project", expansion.repository, () => super.loadProjectConfig());
			const after = this.#pointers();
			this.#isMoved = after.userconfig !== before.userconfig || after.globalconfig !== before.globalconfig;
		}
		async loadUserConfig() {
			const allowed = await this.#allowedFor(this.#pointers().userconfig);
			return await this.#from("user", allowed, () => super.loadUserConfig());
		}
		async loadGlobalConfig() {
			const allowed = await this.#allowedFor(this.#pointers().globalconfig);
			return await this.#from("global", allowed, () => super.loadGlobalConfig());
		}
		#isMoved = false;
		#pointers() {
			const { userconfig, globalconfig } = this.data.get("cli")?.data ?? {};
			return {
				userconfig: String(userconfig),
				globalconfig: String(globalconfig)
			};
		}
		async #allowedFor(file) {
			const path = await realPath(file);
			const inRepository = [...places, this.localPrefix ?? folder].some((place) => isWithin(path, place));
			return this.#isMoved || inRepository ? expansion.repository : expansion.own;
		}
		async #from(where, allowed, read) {
			this.allowed.set(where, allowed);
			this.env = allowed;
			await read();
			this.env = expansion.own;
		}
	}
	const { definitions, shorthands, flatten, nerfDarts } = npm;
	const config = new Expanding({
		definitions,
		shorthands,
		flatten,
		nerfDarts,
		npmPath: await npmFolder(env),
		env: expansion.own,
		argv: [],
		cwd: folder,
		execPath: node_process.execPath,
		platform: (0, node_os.platform)(),
		warn: false
	});
	const refused = await config.load().then(() => withoutRefused(config, env)).catch((cause) => {
		throw require_start.usageError("npm-config", `npm's configuration cannot be read: run npm config list in ${folder} and correct what it names.`, cause);
	});
	const sentences = [...new Set(refused.map((each) => refusal$1(each, folder)))];
	const deciding = refused.find(isDeciding);
	if (deciding !== void 0) throw require_start.usageError("npmrc-variable", refusal$1(deciding, folder));
	return settings(withoutDummies(config.flat), definitions, sentences);
}
const members = new WeakMap();
async function workspaceRoot(folder, env) {
	const [path = folder, ...above] = require_start.upwards((0, node_path.resolve)(folder), node_path.sep);
	if (!await exists((0, node_path.join)(path, "package.json"))) return null;
	const byRoot = members.get(env) ?? new Map();
	members.set(env, byRoot);
	for (const root of above) {
		const found = byRoot.get(root) ?? membersOf(root);
		byRoot.set(root, found);
		if ((await found).has(path)) return root;
	}
	return path;
}
async function membersOf(root) {
	const pkg = await (0, node_fs_promises.readFile)((0, node_path.join)(root, "package.json"), "utf8").then(JSON.parse).catch(() => null);
	if (!require_engine.isRecord(pkg) || !pkg.workspaces) return new Set();
	const { default: mapWorkspaces } = await Promise.resolve().then(() => require("./npm-config.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib$1(), 1));
	return new Set((await mapWorkspaces({
		cwd: root,
		pkg
	})).values());
}
function withoutRefused({ data, allowed }, env) {
	return [...allowed].flatMap(([where, variables]) => {
		const layer = data.get(where);
		return Object.entries(layer?.raw ?? {}).flatMap(([key, value]) => {
			const names = [key, value].flat(2).flatMap((text) => refusedIn(String(text), env, variables));
			if (layer === void 0 || names.length === 0) return [];
			delete layer.data[key];
			return names.map((variable) => ({
				key,
				variable,
				file: layer.source ?? where
			}));
		});
	});
}
async function repositoriesOf(folder, env) {
	const start = await realPath(folder);
	const workspace = env.GITHUB_WORKSPACE ? [await realPath(env.GITHUB_WORKSPACE)] : [];
	for (let path = start;; path = (0, node_path.dirname)(path)) {
		if (await exists((0, node_path.join)(path, ".git"))) return [path, ...workspace];
		if ((0, node_path.dirname)(path) === path) return [start, ...workspace];
	}
}
function settings(flat, definitions, warnings) {
	const text = (key) => typeof flat[key] === "string" ? flat[key] : null;
	const replaced = text("replaceRegistryHost") ?? "never";
	return {
		flat,
		text,
		replacedHost: definitions["replace-registry-host"]?.default === replaced ? new URL(String(definitions.registry?.default)).host : replaced,
		warnings
	};
}
async function npmFolder(env) {
	const beside = (0, node_os.platform)() === "win32" ? (0, node_path.dirname)(node_process.execPath) : (0, node_path.join)((0, node_path.dirname)((0, node_path.dirname)(node_process.execPath)), "lib");
	const fallback = (0, node_path.join)(beside, "node_modules", "npm");
	for (const folder of (env.PATH ?? env.Path ?? "").split(node_path.delimiter).filter(Boolean)) {
		const program = await (0, node_fs_promises.realpath)((0, node_path.join)(folder, "npm")).catch(() => null);
		if (program === null) continue;
		const home = (0, node_path.dirname)((0, node_path.dirname)(program));
		return await exists((0, node_path.join)(home, "lib", "npm.js")) ? home : fallback;
	}
	return fallback;
}
const dummy = /^(?:|\$\{[^}]*\}|X{5}(?:-X{5}){3})$/;
const credential = /:(?:_authToken|_auth|_password|username)$/;
const withoutDummies = (flat) => Object.fromEntries(Object.entries(flat).filter(([key, value]) => !(credential.test(key) && dummy.test(String(value ?? "").trim()))));
const namingVariable = "PACKGATE_NPMRC_VARIABLES";
const ofTheJob = /^(?:INPUT|ACTIONS|GITHUB|RUNNER)_/i;
const usual = /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_CONFIG_.*|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_\w+_HOME|TMPDIR|TMP|TEMP|PWD)$/i;
function expansionOf(env) {
	const named = new Set((env[namingVariable] ?? "").split(/[\s,]+/));
	const own = Object.entries(env).filter((entry) => entry[1] !== void 0 && !ofTheJob.test(entry[0]));
	const repository = own.filter(([name]) => usual.test(name) || named.has(name));
	return {
		own: Object.fromEntries(own),
		repository: Object.fromEntries(repository)
	};
}
const variable = /(?<!\\)(\\*)\$\{([^${}?]+)\??\}/g;
const refusedIn = (text, env, allowed) => [...text.matchAll(variable)].flatMap(([, backslashes = "", name = ""]) => backslashes.length % 2 === 0 && env[name] !== void 0 && allowed[name] === void 0 ? [name] : []);
const deciding = /^(?:registry|@[^:]*:registry|userconfig|globalconfig|prefix)$/i;
const isDeciding = ({ key }) => deciding.test(key) || /\$\{/.test(key);
function refusal$1({ key, file, variable }, folder) {
	return `${isWithin(file, folder) ? (0, node_path.relative)(folder, file).replaceAll("\\", "/") : file} sets ${key} from the variable ${variable}, so that setting is left out: ${ofTheJob.test(variable) ? "variables of the job (INPUT_*, ACTIONS_*, GITHUB_*, RUNNER_*) are used in no npm setting. Write NODE_AUTH_TOKEN or NPM_TOKEN there, and set that." : `a repository may use NODE_AUTH_TOKEN, NPM_TOKEN and npm_config_*. Write one of these there, or name the variable in ${namingVariable}.`}`;
}
const isWithin = (path, folder) => (0, node_path.resolve)(path) === (0, node_path.resolve)(folder) || (0, node_path.resolve)(path).startsWith((0, node_path.resolve)(folder).replace(/[\\/]?$/, node_path.sep));
const realPath = (path) => (0, node_fs_promises.realpath)(path).catch(() => (0, node_path.resolve)(path));
// src/rules/needs.ts
var Needs = class {
	#by = new Map();
	#public = new Map();
	#files;
	#paths;
	constructor(tree, references, isUnwanted) {
		const files = [...tree.entries.values()].filter(({ type }) => type === "file").map(({ path }) => path);
		this.#files = new Set(files);
		this.#paths = new require_engine.SortedPaths(files);
		for (const [field, value] of tree.manifest.fields) if (!wordless.has(field)) this.#named(field, value);
		const known = new Map();
		for (const [from, paths] of references) {
			if (isUnwanted(from)) continue;
			for (const path of paths) {
				const { files, inside } = known.get(path) ?? this.#resolved(path);
				known.set(path, {
					files,
					inside
				});
				for (const each of files) if (each !== from) this.#add(each, from);
				for (const each of inside) this.#public.set(each, from);
			}
		}
	}
	by(path) {
		return this.#by.get(path) ?? null;
	}
	publicBy(path) {
		return this.#public.get(path) ?? null;
	}
	loaded(references) {
		const named = [...this.#by].flatMap(([path, by]) => by.endsWith(" in package.json") ? path : []);
		const code = [...this.#public.keys()].filter((path) => references.has(path));
		const loaded = new Set([
			...named,
			...code,
			...this.#module("index"),
			...[...this.#files].filter(require_engine.isAlwaysPacked)
		]);
		for (const path of loaded) for (const to of references.get(path) ?? []) for (const each of Object.values(this.#resolved(to)).flat()) loaded.add(each);
		for (const path of loaded) for (const each of this.#module(path)) loaded.add(each);
		return loaded;
	}
	#add(path, by) {
		if (!this.#by.has(path)) this.#by.set(path, by);
	}
	#named(field, value) {
		if (typeof value !== "string") {
			if (typeof value === "object" && value !== null) {
				for (const [key, each] of Object.entries(value)) if (field !== "directories" || /^(?:bin|man)$/.test(key)) this.#named(field, each);
			}
			return;
		}
		const path = require_engine.targetPath(value);
		if (path === null || path === "") return;
		const who = `"${field}" in package.json`;
		const [before = "", ...others] = path.split("*");
		if (others.length > 0) {
			const after = others.at(-1) ?? "";
			for (const each of this.#paths.below(before)) if (each.length > before.length + after.length && each.endsWith(after)) this.#public.set(each, who);
		} else if (value.endsWith("/") || field === "directories") for (const each of this.#paths.below(`${path}/`)) this.#public.set(each, who);
		else for (const each of this.#module(path)) this.#add(each, who);
	}
	#resolved(path) {
		const files = this.#module(path === "" ? "index" : path);
		return {
			files,
			inside: files.length > 0 || path === "" ? [] : this.#paths.below(path.replace(/\/?$/, "/"))
		};
	}
	#module(path) {
		const stem = path.replace(/\.[cm]?jsx?$/, "");
		const all = [path, ...endings.flatMap((end) => [
			`${path}${end}`,
			`${stem}${end}`,
			`${path}/index${end}`
		])];
		return [...new Set(all)].filter((each) => this.#files.has(each));
	}
};
const endings = [
	".js",
	".mjs",
	".cjs",
	".json",
	".node",
	".wasm",
	".d.ts",
	".d.mts",
	".d.cts"
].concat([
	".ts",
	".tsx",
	".mts",
	".cts",
	".jsx",
	".css",
	".scss",
	".vue",
	".svelte"
]);
const wordless = new Set("name version description keywords author contributors license repository bugs homepage files scripts engines".concat(" dependencies devDependencies peerDependencies optionalDependencies publishConfig workspaces").split(" "));
// src/read/archive/refusal.ts
const rebuild = "Pack it again with a current npm, pnpm, yarn or bun.";
const again = "Download or pack it again; if it stays, the published file itself is damaged.";
const raise = "If it should be that large, check() of the library accepts higher limits.";
const refusals = {
	"not-gzip": ["The tarball does not begin as a gzip file", "Check that the path or URL leads to a .tgz."],
	"gzip-flags": ["The gzip header uses a method or flags that are reserved", rebuild],
	"gzip-truncated": ["The gzip file ends too early", again],
	"gzip-corrupt": ["The compressed data is damaged", again],
	"gzip-checksum": ["The checksum of the gzip file does not match its content", again],
	"gzip-length": ["The length that the gzip file states is not the length of its content", again],
	"second-member": ["A second gzip member follows the first, and installers differ in whether they read it", rebuild],
	"packed-too-large": ["The tarball is larger than the limit", raise],
	"unpacked-too-large": ["The tarball unpacks to more than the limit", raise],
	"too-many-entries": ["The tarball has more entries than the limit", raise],
	"path-too-long": ["The tarball has a path that is longer than the limit", raise],
	"name-too-long": ["The tarball has a file or folder with a longer name than file systems take", "Shorten the name to 255 bytes and pack again."],
	"path-too-deep": ["The tarball has a path with more folders in it than the limit", raise],
	"too-many-folders": ["The tarball has more folders than the limit", raise],
	"names-too-long": ["The names in the tarball are longer together than the limit", raise],
	"too-many-facts": ["The files hold more that would have to be reported than the limit", raise],
	"manifest-too-large": ["package.json is larger than the limit", raise],
	"bad-checksum": ["The checksum of a tar header is wrong or not terminated", again],
	"bad-number": ["A number in a tar header is not in the one form that all installers read alike", rebuild],
	"text-after-nul": ["A text in a tar header goes on after its end", rebuild],
	"empty-name": ["A tar entry has no name", rebuild],
	"prefix-bytes": ["A tar header has bytes where only another tar format would have a prefix", rebuild],
	"unknown-type": ["A tar entry has a type that makes installers read what follows differently", rebuild],
	"directory-with-size": ["A directory entry states a size, and installers differ in where the next entry begins", rebuild],
	"link-with-size": ["A link or device states a size, and installers differ in where the next entry begins", rebuild],
	"file-named-as-directory": ["A file with content has a name that ends in a slash", rebuild],
	"linkname-on-file": ["A file carries the target of a link, and some installers read its content as further entries", rebuild],
	"link-without-target": ["A link has no target in its header, and installers differ in what they make of it", rebuild],
	"meta-repeated": ["A tar entry has more than one extended header", rebuild],
	"meta-too-large": ["An extended header is larger than any installer needs", rebuild],
	"metas-too-large": ["The extended headers are larger together than the limit", raise],
	"meta-empty": ["An extended header is empty", rebuild],
	"meta-without-entry": ["An extended header belongs to no entry", rebuild],
	"meta-of-unknown-type": ["An extended header stands before an entry of an unusual type", rebuild],
	"bad-pax": ["A pax header is not well-formed", rebuild],
	"pax-key": ["A pax header has a key that changes how content or names are read", rebuild],
	"pax-size": ["A pax header states another size than the entry itself", rebuild],
	"global-header": ["A global header is not the first one, or carries more than a comment", rebuild],
	"bad-long-name": ["A GNU long name does not end in exactly one NUL", rebuild],
	"data-after-end": ["There is data after the end of the archive", rebuild],
	truncated: ["The archive ends in the middle of an entry", again],
	"duplicate-manifest": ["The tarball has two different package.json", rebuild],
	"reader-disagreement": ["Two tar readers do not agree on what the tarball contains", rebuild],
	"read-stalled": ["Reading the tarball made no progress", "Try again, and check the disk or the network."],
	"read-failed": ["The tarball could not be read", "Check that the file exists and is readable, or that the network is up."],
	"empty-archive": ["The tarball has no entries", rebuild],
	"no-manifest": ["The tarball has no package.json", "Check that it is an npm package, and that the right folder was packed."],
	"bad-manifest": ["package.json is not a JSON object", "Correct package.json and pack again."],
	"no-name-or-version": ["package.json has no name or no version, and npm publishes no package without both", "Correct package.json and pack again."]
};
function refusal(code, place = {}) {
	const [what, next] = refusals[code];
	const { offset = null, path = null, particulars } = place;
	const where = [
		particulars,
		offset === null ? void 0 : `at byte ${offset}`,
		path === null ? void 0 : `in ${path}`
	].filter((part) => part !== void 0);
	const message = `${what}${where.length === 0 ? "" : ` (${where.join(", ")})`}. ${next}`;
	return new require_start.PackgateError(code, 3, message, {
		cause: place.cause,
		detail: {
			offset,
			path
		}
	});
}
// src/read/archive/extended.ts
const time = /^-?\d+(\.\d*)?$/;
const forbidden = /^(GNU\.sparse|SCHILY\.realsize|SUN\.holesdata|hdrcharset)/;
const record = /^([1-9]\d{0,6}) ([^=\n\0]+)=([^\n]*)\n$/;
const binaryKey = /^SCHILY\.xattr\./;
function paxRecords(body, offset) {
	const bad = (particulars) => refusal("bad-pax", {
		offset,
		particulars
	});
	const values = new Map();
	let binary = null;
	for (let at = 0; at < body.length;) {
		const length = Number.parseInt(body.toString("latin1", at, at + 8), 10);
		const match = length > 0 ? record.exec(body.toString("latin1", at, at + length)) : null;
		if (match === null || match[1] !== String(length) || at + length > body.length) throw bad("a record that is not length, key and value");
		const key = Buffer.from(match[2] ?? "", "latin1");
		const value = Buffer.from(match[3] ?? "", "latin1");
		const name = key.toString();
		if (!(0, node_buffer.isUtf8)(key) || values.has(name)) throw bad("a key twice or not in UTF-8");
		if (forbidden.test(name)) throw refusal("pax-key", { offset });
		if (!(0, node_buffer.isUtf8)(value) || value.includes(0)) {
			if (!binaryKey.test(name)) throw bad("a value that is not UTF-8, or with a NUL");
			binary = name;
		}
		values.set(name, value.toString());
		at += length;
	}
	return {
		values,
		binary
	};
}
function paxExtension(body, offset) {
	const { values: records, binary } = paxRecords(body, offset);
	const path = records.get("path") ?? null;
	const linkname = records.get("linkpath") ?? null;
	const size = records.get("size") ?? null;
	if (path === "" || linkname === "") throw refusal("bad-pax", {
		offset,
		particulars: "an empty path"
	});
	if (size !== null && !/^\d{1,15}$/.test(size)) throw refusal("pax-size", { offset });
	for (const key of [
		"mtime",
		"atime",
		"ctime",
		"uid",
		"gid"
	]) if (!time.test(records.get(key) ?? "0")) throw refusal("bad-pax", {
		offset,
		particulars: "a bad number"
	});
	return {
		offset,
		utf8: true,
		path,
		linkname,
		size: size === null ? null : Number(size),
		nameDependsOnChunks: path !== null && splits(body),
		binary
	};
}
function checkGlobal(body, offset) {
	for (const key of paxRecords(body, offset).values.keys()) if (key !== "comment") throw refusal("global-header", { offset });
}
function longPath(body, offset) {
	const { text, utf8 } = longText(body, offset);
	return {
		offset,
		utf8,
		path: text,
		linkname: null,
		size: null,
		nameDependsOnChunks: splits(body),
		binary: null
	};
}
function longLinkname(body, offset) {
	const { text, utf8 } = longText(body, offset);
	return {
		offset,
		utf8,
		path: null,
		linkname: text,
		size: null,
		nameDependsOnChunks: false,
		binary: null
	};
}
function longText(body, offset) {
	const text = body.subarray(0, -1);
	if (body.indexOf(0) !== body.length - 1 || text.length === 0) throw refusal("bad-long-name", { offset });
	return {
		text: text.toString(),
		utf8: (0, node_buffer.isUtf8)(text)
	};
}
const splits = (body) => body.length > 512 && body.some((byte) => byte >= 128);
// src/read/shrinkwrap.ts
const mostHosts = 20;
function readShrinkwrap(bytes) {
	const locked = documentOf(bytes);
	const hash = (0, node_crypto.createHash)("sha256");
	if (locked === null) hash.update(bytes);
	const hosts = new Set();
	let packages = 0;
	for (const line of locked === null ? [] : lines(locked)) {
		packages++;
		hash.update(JSON.stringify(line));
		for (const source of line) for (const host of hostsIn(source)) hosts.add(host);
	}
	return {
		packages,
		hosts: [...hosts].sort().slice(0, mostHosts),
		digest: hash.digest("hex").slice(0, 16)
	};
}
const unreadShrinkwrap = (sha256) => ({
	packages: 0,
	hosts: [],
	digest: sha256.slice(0, 16)
});
function documentOf(bytes) {
	try {
		const document = JSON.parse(new TextDecoder().decode(bytes));
		return require_engine.isJsonObject(document) ? document : null;
	} catch {
		return null;
	}
}
function* lines({ packages, dependencies }) {
	const open = [];
	for (const [folder, value] of entriesOf(packages)) if (folder !== "") yield lineOf(folder, value);
	open.push(dependencies ?? null);
	for (let level = open.pop(); level !== void 0; level = open.pop()) for (const [name, value] of entriesOf(level)) {
		yield lineOf(name, value);
		if (require_engine.isJsonObject(value) && value.dependencies !== void 0) open.push(value.dependencies);
	}
}
const lineOf = (name, value) => [name, ...[
	"version",
	"resolved",
	"from",
	"integrity"
].flatMap((key) => {
	const text = require_engine.isJsonObject(value) ? value[key] : void 0;
	return typeof text === "string" ? [text] : [];
})];
const entriesOf = (value) => require_engine.isJsonObject(value) ? Object.entries(value) : [];
function hostsIn(source) {
	const [, host] = /^[a-z][a-z+]{0,20}:\/\/(?:[^@/\s]{0,256}@)?([^/\s:]{1,256})/i.exec(source) ?? [];
	return host === void 0 ? [] : [host.toLowerCase()];
}
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/valid.js
var require_valid = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// src/baseline/select-baseline.ts
var import_max_satisfying = { get default() { return require_max_satisfying(); } };
var import_valid = { get default() { return require_valid(); } };
function selectBaseline(selection) {
	const { candidate: text, mode, baseline = "auto" } = selection;
	const version = require_engine.parseVersion(text);
	if (version === null) return require_engine.choice(null, "invalid-candidate-version", `The candidate's version ${text} is not valid semver.`);
	const releases = releasesOf(selection);
	const usable = releases.filter(({ available }) => available);
	const tags = new Map(Object.entries(selection.distTags ?? {}));
	const tagged = (tag) => usable.find((release) => release.text === tags.get(tag));
	if (baseline !== "auto") return selectOverride(baseline, usable, tagged);
	if (usable.length === 0) return require_engine.choice(null, "first-publish", nothingUsable(releases));
	const candidate = require_engine.releaseOf(version);
	const input = {
		candidate,
		releases,
		usable,
		tagged
	};
	const same = usable.find((release) => release.version.compare(version) === 0);
	if (same !== void 0) return comparedWithItself(same, mode);
	if (isPlaceholder(input)) return selectForPlaceholder(input);
	if (isSnapshot(candidate)) return selectForSnapshot(input);
	const chosen = candidate.stable ? selectForStable(input) : selectForPrerelease(input);
	if (chosen !== void 0) return chosen;
	return releases.filter(require_engine.isBelow(candidate)).length === 0 ? selectForPlaceholder(input) : require_engine.choice(null, "first-publish", `Nothing that was published below ${text} can serve as its baseline.`);
}
const comparedWithItself = ({ text }, mode) => mode === "publish" ? require_engine.choice(text, "already-published", `${text} is already published and is compared with itself.`) : require_engine.choice(text, "same-version", `${text} is published, and the package is compared with it until the version is raised.`);
const nothingUsable = (releases) => releases.length === 0 ? "The registry shows no release under this name." : `None of the ${releases.length} published versions has a tarball.`;
const placeholder = /^0\.0\.(?:0-stage|1-security(?:\.\d+)?)$/;
function releasesOf({ published, deprecated = [], missingTarball = [] }) {
	const gone = new Set(missingTarball);
	const warned = new Set(Array.isArray(deprecated) ? deprecated : Object.entries(deprecated ?? {}).flatMap(([text, message]) => message ? [text] : []));
	return [...new Set(published)].flatMap((text) => {
		const version = require_engine.parseVersion(text);
		if (version === null || placeholder.test(version.version)) return [];
		return [require_engine.releaseOf(version, text, {
			deprecated: warned.has(text),
			available: !gone.has(text)
		})];
	}).sort(require_engine.compareReleases);
}
function selectOverride(baseline, usable, tagged) {
	if (baseline === "none") return require_engine.choice(null, "override", "You chose no baseline, so nothing was compared.");
	const exact = require_engine.parseVersion(baseline);
	if (exact !== null) {
		const release = usable.find(({ version }) => version.compare(exact) === 0);
		return taken(release, `${baseline} was asked for.`, baseline);
	}
	const tag = tagged(baseline);
	if (tag !== void 0) return taken(tag, `The dist-tag ${baseline}, which was asked for, points at ${tag.text}.`, baseline);
	if ((0, import_valid.default)(baseline) === null) return taken(void 0, "", baseline);
	const satisfying = (releases) => {
		const best = (0, import_max_satisfying.default)(releases.map(({ version }) => version), baseline);
		return releases.find(({ version }) => version === best);
	};
	const release = satisfying(usable.filter(({ deprecated }) => !deprecated)) ?? satisfying(usable);
	return taken(release, `${release?.text} is the highest version in ${baseline}, which was asked for.`, baseline);
}
const taken = (release, explanation, baseline) => release === void 0 ? require_engine.choice(null, "error-baseline-not-found", `The baseline ${baseline} is no published version, dist-tag or range of one.`) : require_engine.choice(release.text, "override", explanation);
function isPlaceholder({ candidate, releases, usable }) {
	if (/^0\.0\.0-(?:placeholder|development)$/i.test(candidate.version.version)) return true;
	const below = releases.some((release) => release.stable && require_engine.isBelow(candidate)(release));
	return !isSnapshot(candidate) && !below && usable.some(({ stable }) => stable);
}
function selectForPlaceholder({ candidate, usable, tagged }) {
	const { text } = candidate;
	const latest = tagged("latest");
	if (latest?.stable) return require_engine.choice(latest.text, "placeholder-latest", `${text} names no place among the releases, and ${latest.text} is the latest of them.`);
	const stable = require_engine.highest(usable.filter((release) => release.stable));
	if (stable !== void 0) return require_engine.choice(stable.text, "placeholder-latest", `${text} names no place among the releases, and ${stable.text} is the highest stable one.`);
	const meant = usable.filter(({ channel }) => !channel.rolling);
	const release = latest ?? require_engine.highest(meant.length > 0 ? meant : usable);
	return require_engine.choice(release?.text ?? null, "no-stable-fallback-prerelease", `No stable version is published, and ${release?.text} is the ${latest ? "latest" : "highest"} prerelease.`);
}
const family = 3;
const isSnapshot = ({ version, stable }) => !stable && version.compareMain("0.0.0") === 0;
function selectForSnapshot({ candidate, usable, tagged }) {
	const { label } = candidate.channel;
	const siblings = usable.filter((release) => isSnapshot(release) && label !== "" && release.channel.label === label);
	const target = tagged(label);
	const own = siblings.find((release) => release === target);
	const dated = siblings.filter(({ channel }) => channel.stamp !== null);
	const sibling = own ?? (dated.length >= family ? require_engine.newest(dated, void 0) : void 0);
	if (sibling !== void 0) {
		const why = own === void 0 ? "the newest by the date inside it" : `what the dist-tag ${label} points at`;
		return require_engine.choice(sibling.text, "same-channel", `${sibling.text} is the build of ${label} before this one: ${why}.`);
	}
	const latest = tagged("latest");
	const release = latest ?? require_engine.highest(usable.filter(({ stable }) => stable)) ?? require_engine.highest(usable.filter(({ channel }) => !channel.rolling)) ?? require_engine.highest(usable);
	return require_engine.choice(release?.text ?? null, "snapshot-latest", `${candidate.text} is a build outside of the releases, and ${release?.text} is the ${latest ? "latest" : "highest"} of them.`);
}
function selectForStable(input) {
	const { candidate, usable } = input;
	const stable = lowerStable(input);
	if (stable !== void 0) return stable;
	const below = usable.filter(require_engine.isBelow(candidate));
	const meant = below.filter(({ channel }) => !channel.rolling);
	const prerelease = require_engine.highest(meant.length > 0 ? meant : below);
	if (prerelease === void 0) return void 0;
	const { text } = prerelease;
	return require_engine.choice(text, "no-stable-fallback-prerelease", `No stable version below ${candidate.text} is published, and ${text} is the highest prerelease below it.`);
}
function lowerStable({ candidate, releases }) {
	const below = releases.filter((release) => release.stable && require_engine.isBelow(candidate)(release));
	const first = below.at(-1);
	const available = below.filter((release) => release.available);
	const next = available.at(-1);
	if (first === void 0 || next === void 0) return void 0;
	const sound = require_engine.highest(available.filter((release) => sameMajor(release, first) && !release.deprecated));
	if (first.deprecated && sound !== void 0) return require_engine.choice(sound.text, "highest-lower-stable-not-deprecated", `${sound.text} is the highest stable version below ${candidate.text} that is not deprecated, as ${first.text} is.`);
	if (first.available) return require_engine.choice(first.text, "highest-lower-stable", `${first.text} is the highest stable version below ${candidate.text}.`);
	const better = require_engine.highest(available.filter((release) => sameMajor(release, next) && !release.deprecated)) ?? next;
	return require_engine.choice(better.text, "highest-lower-stable-skipped-processing", `${better.text} is the highest stable version below ${candidate.text} with a tarball, since the registry lists ${first.text} but has no tarball for it yet.`);
}
const sameMajor = (a, b) => a.version.major === b.version.major;
function selectForPrerelease(input) {
	const { candidate, usable } = input;
	const stable = lowerStable(input);
	const stableRelease = usable.find(({ text }) => text === stable?.version);
	const prerelease = require_engine.highest([sameChannel(input), trainBefore(input)].flatMap((found) => found ?? []));
	if (prerelease === void 0 || stableRelease && require_engine.compareReleases(stableRelease, prerelease) > 0) return stable ?? anyBelow(input);
	const { text, channel } = prerelease;
	return channel.label === candidate.channel.label ? require_engine.choice(text, "same-channel", `${text} is ${inChannel(channel.label)} before ${candidate.text}.`) : require_engine.choice(text, "release-train", `${text} is the highest prerelease on the way to ${candidate.text}.`);
}
const inChannel = (label) => label === "" ? "the prerelease" : `the newest ${label} version`;
function sameChannel({ candidate, usable, tagged }) {
	const { label } = candidate.channel;
	const older = usable.filter((release) => !release.stable && release.channel.label === label && require_engine.compareWithin(release, candidate) <= 0);
	return require_engine.newest(older, tagged(label)?.text);
}
function trainBefore({ candidate, usable }) {
	if (!candidate.channel.train) return void 0;
	const { major, minor } = candidate.version;
	const onTheWay = usable.filter(({ channel, version }) => channel.train && version.major === major && version.minor === minor).filter(({ channel }) => channel.label !== candidate.channel.label).filter(require_engine.isBelow(candidate));
	const leading = require_engine.highest(onTheWay)?.channel.label;
	return require_engine.newest(onTheWay.filter(({ channel }) => channel.label === leading), void 0);
}
function anyBelow({ candidate, usable }) {
	const found = require_engine.highest(usable.filter(({ channel }) => !channel.rolling).filter(require_engine.isBelow(candidate)));
	if (found === void 0) return void 0;
	return require_engine.choice(found.text, "no-stable-fallback-prerelease", `No stable version below ${candidate.text} is published, and ${found.text} is the highest prerelease below it.`);
}
Object.defineProperty(exports, "Minimatch", {
	enumerable: true,
	get: function() {
		return Minimatch;
	}
});
Object.defineProperty(exports, "Needs", {
	enumerable: true,
	get: function() {
		return Needs;
	}
});
Object.defineProperty(exports, "braceExpand", {
	enumerable: true,
	get: function() {
		return braceExpand;
	}
});
Object.defineProperty(exports, "checkGlobal", {
	enumerable: true,
	get: function() {
		return checkGlobal;
	}
});
Object.defineProperty(exports, "entryFields", {
	enumerable: true,
	get: function() {
		return entryFields;
	}
});
Object.defineProperty(exports, "exclude", {
	enumerable: true,
	get: function() {
		return exclude;
	}
});
Object.defineProperty(exports, "excludeClause", {
	enumerable: true,
	get: function() {
		return excludeClause;
	}
});
Object.defineProperty(exports, "excludeGlob", {
	enumerable: true,
	get: function() {
		return excludeGlob;
	}
});
Object.defineProperty(exports, "exists", {
	enumerable: true,
	get: function() {
		return exists;
	}
});
Object.defineProperty(exports, "firstOf", {
	enumerable: true,
	get: function() {
		return firstOf;
	}
});
Object.defineProperty(exports, "folderName", {
	enumerable: true,
	get: function() {
		return folderName;
	}
});
Object.defineProperty(exports, "globMatcher", {
	enumerable: true,
	get: function() {
		return globMatcher;
	}
});
Object.defineProperty(exports, "glob_exports", {
	enumerable: true,
	get: function() {
		return glob_exports;
	}
});
Object.defineProperty(exports, "hadNone", {
	enumerable: true,
	get: function() {
		return hadNone;
	}
});
Object.defineProperty(exports, "integrityOf", {
	enumerable: true,
	get: function() {
		return integrityOf;
	}
});
Object.defineProperty(exports, "isSeen", {
	enumerable: true,
	get: function() {
		return isSeen;
	}
});
Object.defineProperty(exports, "isSnapshot", {
	enumerable: true,
	get: function() {
		return isSnapshot;
	}
});
Object.defineProperty(exports, "keepTarball", {
	enumerable: true,
	get: function() {
		return keepTarball;
	}
});
Object.defineProperty(exports, "leaveOut", {
	enumerable: true,
	get: function() {
		return leaveOut;
	}
});
Object.defineProperty(exports, "literalGlob", {
	enumerable: true,
	get: function() {
		return literalGlob;
	}
});
Object.defineProperty(exports, "longLinkname", {
	enumerable: true,
	get: function() {
		return longLinkname;
	}
});
Object.defineProperty(exports, "longPath", {
	enumerable: true,
	get: function() {
		return longPath;
	}
});
Object.defineProperty(exports, "nameAnother", {
	enumerable: true,
	get: function() {
		return nameAnother;
	}
});
Object.defineProperty(exports, "nearestGlob", {
	enumerable: true,
	get: function() {
		return nearestGlob;
	}
});
Object.defineProperty(exports, "needing", {
	enumerable: true,
	get: function() {
		return needing;
	}
});
Object.defineProperty(exports, "npmConfig", {
	enumerable: true,
	get: function() {
		return npmConfig;
	}
});
Object.defineProperty(exports, "packageManagerOf", {
	enumerable: true,
	get: function() {
		return packageManagerOf;
	}
});
Object.defineProperty(exports, "pasteableName", {
	enumerable: true,
	get: function() {
		return pasteableName;
	}
});
Object.defineProperty(exports, "paxExtension", {
	enumerable: true,
	get: function() {
		return paxExtension;
	}
});
Object.defineProperty(exports, "readPackageFolder", {
	enumerable: true,
	get: function() {
		return readPackageFolder;
	}
});
Object.defineProperty(exports, "readShrinkwrap", {
	enumerable: true,
	get: function() {
		return readShrinkwrap;
	}
});
Object.defineProperty(exports, "refusal", {
	enumerable: true,
	get: function() {
		return refusal;
	}
});
Object.defineProperty(exports, "requireKept", {
	enumerable: true,
	get: function() {
		return requireKept;
	}
});
Object.defineProperty(exports, "require_cmp", {
	enumerable: true,
	get: function() {
		return require_cmp;
	}
});
Object.defineProperty(exports, "require_comparator", {
	enumerable: true,
	get: function() {
		return require_comparator;
	}
});
Object.defineProperty(exports, "require_compare", {
	enumerable: true,
	get: function() {
		return require_compare;
	}
});
Object.defineProperty(exports, "require_constants", {
	enumerable: true,
	get: function() {
		return require_constants;
	}
});
Object.defineProperty(exports, "require_eq", {
	enumerable: true,
	get: function() {
		return require_eq;
	}
});
Object.defineProperty(exports, "require_gt", {
	enumerable: true,
	get: function() {
		return require_gt;
	}
});
Object.defineProperty(exports, "require_gte", {
	enumerable: true,
	get: function() {
		return require_gte;
	}
});
Object.defineProperty(exports, "require_identifiers", {
	enumerable: true,
	get: function() {
		return require_identifiers;
	}
});
Object.defineProperty(exports, "require_lt", {
	enumerable: true,
	get: function() {
		return require_lt;
	}
});
Object.defineProperty(exports, "require_lte", {
	enumerable: true,
	get: function() {
		return require_lte;
	}
});
Object.defineProperty(exports, "require_max_satisfying", {
	enumerable: true,
	get: function() {
		return require_max_satisfying;
	}
});
Object.defineProperty(exports, "require_neq", {
	enumerable: true,
	get: function() {
		return require_neq;
	}
});
Object.defineProperty(exports, "require_parse", {
	enumerable: true,
	get: function() {
		return require_parse;
	}
});
Object.defineProperty(exports, "require_range", {
	enumerable: true,
	get: function() {
		return require_range;
	}
});
Object.defineProperty(exports, "require_re", {
	enumerable: true,
	get: function() {
		return require_re;
	}
});
Object.defineProperty(exports, "require_satisfies", {
	enumerable: true,
	get: function() {
		return require_satisfies;
	}
});
Object.defineProperty(exports, "require_semver", {
	enumerable: true,
	get: function() {
		return require_semver;
	}
});
Object.defineProperty(exports, "require_subset", {
	enumerable: true,
	get: function() {
		return require_subset;
	}
});
Object.defineProperty(exports, "require_valid", {
	enumerable: true,
	get: function() {
		return require_valid;
	}
});
Object.defineProperty(exports, "selectBaseline", {
	enumerable: true,
	get: function() {
		return selectBaseline;
	}
});
Object.defineProperty(exports, "sentenceOf", {
	enumerable: true,
	get: function() {
		return sentenceOf;
	}
});
Object.defineProperty(exports, "settingTold", {
	enumerable: true,
	get: function() {
		return settingTold;
	}
});
Object.defineProperty(exports, "toRoot", {
	enumerable: true,
	get: function() {
		return toRoot;
	}
});
Object.defineProperty(exports, "unreadShrinkwrap", {
	enumerable: true,
	get: function() {
		return unreadShrinkwrap;
	}
});
Object.defineProperty(exports, "wantedPackages", {
	enumerable: true,
	get: function() {
		return wantedPackages;
	}
});
Object.defineProperty(exports, "yamlText", {
	enumerable: true,
	get: function() {
		return yamlText;
	}
});
