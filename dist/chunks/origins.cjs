"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_engine = require("./engine.cjs");
const require_reports = require("./reports.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/assert-valid-pattern.js
var require_assert_valid_pattern = require_rolldown_runtime.__commonJSMin(((exports) => {
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
var require_brace_expressions = require_rolldown_runtime.__commonJSMin(((exports) => {
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
var require_unescape = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = void 0;
	const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
		return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
	};
	exports.unescape = unescape;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/ast.js
var require_ast = require_rolldown_runtime.__commonJSMin(((exports) => {
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
var require_escape = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escape = void 0;
	const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
		return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	};
	exports.escape = escape;
}));
// node_modules/ignore-walk/node_modules/minimatch/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = exports.escape = exports.AST = exports.Minimatch = exports.match = exports.makeRe = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
	const brace_expansion_1 = require_reports.require_commonjs();
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
var require_lib$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("fs");
	const path = require("path");
	const EE = require("events").EventEmitter;
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
// node_modules/npm-packlist/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Walker: IgnoreWalker } = require_lib$1();
	const { lstatSync: lstat, readFileSync: readFile } = require("fs");
	const { basename, dirname, extname, join, relative, resolve, sep } = require("path");
	const { log } = require_reports.require_lib();
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
}));
// src/inclusion/packing-list.ts
var import_lib = { get default() { return require_lib(); } };
async function packedFolder(snapshot, packed) {
	const fitting = [];
	for (const standing of standingsOf(snapshot.folder)) {
		const listing = await listingOf(snapshot, new Map(), standing);
		if (listing !== null && isSame(listing.paths, packed)) fitting.push({
			standing,
			listing
		});
	}
	const [first] = fitting;
	return first === void 0 ? null : {
		snapshot,
		standings: fitting.map(({ standing }) => standing),
		listing: first.listing
	};
}
function standingsOf(folder) {
	for (let path = (0, node_path.dirname)(folder), below = folder; path !== below; below = path, path = (0, node_path.dirname)(path)) try {
		if (JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(path, "package.json"), "utf8")).workspaces) return [null, { root: path }];
	} catch {}
	return [null];
}
async function pathsWith({ snapshot, standings }, texts) {
	let paths = null;
	for (const standing of standings) {
		const listing = await listingOf(snapshot, texts, standing);
		if (listing === null || paths !== null && !isSame(listing.paths, paths)) return null;
		paths = listing.paths;
	}
	return paths;
}
const isSame = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
async function listingOf(snapshot, texts, standing) {
	const tree = treeOf(snapshot, texts);
	if (tree === null) return null;
	const deciders = new Map();
	const Walker = walkerOver(snapshot, texts, deciders);
	const paths = await new Promise((resolve, reject) => {
		new Walker(tree, {
			path: snapshot.folder,
			isPackage: true,
			...standing && {
				prefix: standing.root,
				workspaces: [snapshot.folder]
			}
		}).on("done", resolve).on("error", reject).start();
	});
	return {
		paths: new Set(paths.map((path) => path.replace(/^\.\//, ""))),
		deciders
	};
}
function treeOf(snapshot, texts) {
	const text = texts.get("package.json") ?? snapshot.text("package.json") ?? "";
	const manifest = JSON.parse(text.replace(/^\ufeff/, ""));
	if (!require_engine.isRecord(manifest)) return null;
	const { files, bin, directories, workspaces } = manifest;
	if (bin === void 0 && require_engine.isRecord(directories) && directories.bin !== void 0) return null;
	if (files !== void 0 && !isList(files)) return null;
	const goneKind = (entry) => snapshot.isGone(named(entry)) ? snapshot.kind(named(entry)) : null;
	if (files?.some((entry) => goneKind(entry) === "file")) return null;
	const entries = files?.flatMap((entry) => goneKind(entry) === "directory" ? [entry, `${entry}/**`] : [entry]);
	return {
		path: snapshot.folder,
		isProjectRoot: true,
		package: {
			...manifest,
			bin: binOf(bin),
			...entries && { files: entries }
		},
		workspaces: workspaces ? new Map() : null,
		edgesOut: new Map()
	};
}
const isList = (value) => Array.isArray(value) && value.every((each) => typeof each === "string");
const named = (entry) => entry.replace(/^!+/, "").replace(/^\.?\/+/, "").replace(/(?<!\/)\/+$/, "");
function binOf(bin) {
	return Object.fromEntries(Object.entries(typeof bin === "string" ? { bin } : typeof bin === "object" && bin !== null ? bin : {}).flatMap(([name, target]) => typeof target === "string" ? [[name, (0, node_path.join)("/", target.replace(/\\/g, "/")).slice(1)]] : []));
}
function walkerOver(snapshot, texts, deciders) {
	let matched = null;
	const noting = (rule, written) => Object.assign(Object.create(rule), { match: (path, partial) => {
		const matches = rule.match(path, partial);
		if (matches) matched = written;
		return matches;
	} });
	return class FolderWalker extends import_lib.default.Walker {
		start() {
			const names = new Set(snapshot.entries(folderOf(this)).keys());
			for (const file of texts.keys()) if (pathIn(folderOf(this), node_path.posix.basename(file)) === file) names.add(node_path.posix.basename(file));
			this.onReaddir([...names]);
			return this;
		}
		addIgnoreFile(file, then) {
			if (file === "package.json" && this.isPackage) {
				this.processPackage(then);
				return;
			}
			const path = pathIn(folderOf(this), String(file));
			this.onReadIgnoreFile(file, texts.get(path) ?? snapshot.text(path) ?? "", then);
		}
		onReadIgnoreFile(source, text, then) {
			let rules = snapshot.compiled.get(text);
			if (rules === void 0) {
				super.onReadIgnoreFile(source, text, () => {});
				rules = this.ignoreRules[source] ?? [];
				snapshot.compiled.set(text, rules);
			}
			const lines = text.split(/\r?\n/).map((line, index) => ({
				text: line.trim(),
				line: index + 1
			})).filter((line) => !/^#|^$/.test(line.text));
			this.ignoreRules[source] = rules.map((rule, index) => noting(rule, {
				source,
				folder: folderOf(this),
				...lines[index] ?? {
					text: "",
					line: 1
				}
			}));
			then();
		}
		filterEntry(entry, partial, base) {
			if (partial || base !== void 0) return super.filterEntry(entry, partial, base);
			matched = null;
			const inside = super.filterEntry(entry);
			if (inside) deciders.set(pathIn(folderOf(this), entry), matched);
			return inside;
		}
		stat(found, then) {
			const path = pathIn(folderOf(this), found.entry);
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
			new FolderWalker(this.tree, this.walkerOpt(entry, options)).on("done", then).start();
		}
		async gatherBundles() {}
	};
}
const folderOf = ({ path, root }) => path.slice(root.length + 1);
const pathIn = (folder, name) => folder === "" ? name : `${folder}/${name}`;
// src/inclusion/removals.ts
const attempts = {
	files: 15e3,
	least: 4,
	most: 30
};
async function removalsFor(findings, inclusions, folder) {
	const stay = new Set(findings.flatMap(({ unwanted, files }) => unwanted === "stays" ? files : []));
	const removable = findings.filter(({ files }) => !files.some((path) => stay.has(path)));
	const unwanted = new Set(removable.flatMap(({ files }) => files));
	const misplaced = new Set(removable.flatMap(({ files, unwanted: as }) => as === "path" ? files : []));
	const affordable = Math.floor(attempts.files / (folder.listing.paths.size + 1));
	const mostAttempts = Math.min(attempts.most, Math.max(attempts.least, affordable));
	const failing = new Set(removable.flatMap(({ files, fails }) => fails ? files : []));
	const tried = new Map();
	const unproved = new Map();
	const proved = [];
	for (const finding of removable) {
		const { fingerprint, files } = finding;
		unproved.set(fingerprint, "tried");
		if (proved.some(({ gone }) => holds(gone, files))) continue;
		const going = new Set([...failing, ...files]);
		const list = listOf(removable.filter((each) => holds(going, each.files)), going, folder);
		const others = templates(finding, inclusions.get(fingerprint), {
			unwanted,
			misplaced
		}, folder);
		for (const change of [...list === null ? [] : [list], ...others]) {
			const key = JSON.stringify(change);
			if (!tried.has(key) && tried.size >= mostAttempts) {
				unproved.set(fingerprint, "too-many");
				break;
			}
			if (folder.snapshot.kind(change.file) === "other") {
				unproved.set(fingerprint, "linked");
				continue;
			}
			const gone = tried.has(key) ? tried.get(key) : await goneWith(folder, [change]);
			tried.set(key, gone ?? null);
			if (!gone || !holds(gone, files) || !holds(unwanted, gone)) continue;
			proved.push({
				change,
				gone
			});
			break;
		}
	}
	const together = await compatible(proved, folder);
	const outcomes = findings.map(({ fingerprint, files, fails }) => {
		const all = fails ? together : [...together, ...proved];
		const found = unproved.has(fingerprint) && all.find(({ gone }) => holds(gone, files));
		return [fingerprint, found ? {
			removal: removalOf(found, folder),
			unproved: null
		} : {
			removal: null,
			unproved: unproved.get(fingerprint) ?? "needed"
		}];
	});
	return new Map(outcomes);
}
const holds = (set, paths) => [...paths].every((path) => set.has(path));
async function compatible(proved, folder) {
	if (await isExact(proved, folder)) return proved;
	const kept = [];
	for (const each of proved) if (await isExact([...kept, each], folder)) kept.push(each);
	return kept;
}
async function isExact(proved, folder) {
	if (proved.length < 2) return true;
	const expected = new Set(proved.flatMap(({ gone }) => [...gone]));
	const gone = await goneWith(folder, proved.map(({ change }) => change));
	return gone !== null && gone.size === expected.size && holds(expected, gone);
}
async function goneWith(folder, changes) {
	const { snapshot, listing } = folder;
	const files = changes.map(({ file }) => file);
	const texts = require_reports.withChanges(new Map(files.map((file) => [file, snapshot.text(file)])), changes);
	const after = texts && await pathsWith(folder, texts);
	if (!after || !holds(listing.paths, after)) return null;
	return new Set([...listing.paths].filter((path) => !after.has(path)));
}
function removalOf({ change, gone }, { snapshot }) {
	const before = snapshot.text(change.file);
	return {
		...change,
		files: gone.size,
		...require_reports.hunkOf(before ?? "", require_reports.edited(before, change) ?? "")
	};
}
const longestList = 12;
function listOf(findings, going, { snapshot, listing }) {
	if (!hasNoList(snapshot)) return null;
	const paths = [...listing.paths];
	const topOf = (path) => path.split("/", 1)[0] ?? path;
	const tops = new Set(paths.filter((path) => !going.has(path) && !require_engine.isAlwaysPacked(path)).map(topOf));
	const excluded = findings.flatMap(({ path, unwanted, files }) => {
		if (!files.some((file) => tops.has(topOf(file)))) return [];
		return [...patternsFor(path, {
			isKind: unwanted === "kind",
			listed: topOf(path)
		}, counting(paths, going))].slice(0, 1).map(({ glob }) => `!${glob}`);
	});
	const entries = [...[...tops].sort().map(literal), ...new Set(excluded)];
	return tops.size === 0 || entries.length > longestList ? null : {
		change: "list",
		file: "package.json",
		text: JSON.stringify(entries)
	};
}
const hasNoList = (snapshot) => snapshot.text(".npmignore") === null && require_reports.manifestIn(snapshot.text("package.json") ?? "")?.files === void 0;
const counting = (paths, unwanted) => (covers) => {
	const covered = paths.filter(covers);
	return holds(unwanted, covered) ? covered.length : 0;
};
function* templates({ path, unwanted: remedy, files }, inclusion, { unwanted, misplaced }, { snapshot, listing }) {
	if (inclusion?.by === "files" && inclusion.what !== null) {
		if (isPlain(inclusion.what) && isAdmittedBy(files[0] ?? "", listing, misplaced) || isOnlyFor(inclusion.what, path, remedy)) yield {
			change: "drop",
			file: "package.json",
			text: inclusion.what
		};
	}
	if (inclusion?.by === "exception" && inclusion.file?.includes("/")) {
		const inside = path.slice(inclusion.file.lastIndexOf("/") + 1);
		if (files.length === 1) yield {
			change: "add",
			file: inclusion.file,
			text: `/${literal(inside)}`
		};
		return;
	}
	const list = require_reports.manifestIn(snapshot.text("package.json") ?? "")?.files;
	const isListed = list !== void 0;
	const change = snapshot.text(".npmignore") === null ? "create" : "add";
	const above = change === "create" ? snapshot.text(".gitignore") : null;
	const listed = inclusion?.by === "files" ? plainly(inclusion.what ?? "") : null;
	const patterns = [...patternsFor(path, {
		isKind: remedy === "kind",
		listed
	}, counting([...listing.paths], unwanted))];
	for (const { glob, line } of patterns) yield isListed ? {
		change: "add",
		file: "package.json",
		text: `!${glob}`
	} : {
		change,
		file: ".npmignore",
		text: line,
		...above ? { above } : {}
	};
	const own = [list].flat().find((entry) => typeof entry === "string" && plainly(entry) === path);
	if (typeof own === "string") for (const { glob } of patterns) yield {
		change: "replace",
		file: "package.json",
		text: `!${glob}`,
		instead: own
	};
}
const isPlain = (entry) => !/[*?[\]{}!()]/.test(entry.replace(/\/\*{0,2}$/, ""));
function isAdmittedBy(path, { deciders }, unwanted) {
	const decider = deciders.get(path);
	if (!decider) return false;
	for (const [each, other] of deciders) if (other?.text === decider.text && other.source === decider.source && !unwanted.has(each)) return false;
	return true;
}
function isOnlyFor(entry, path, remedy) {
	const kind = /\*(\.[\w-]+)$/.exec(entry)?.[1];
	if (kind !== void 0) return remedy === "kind" && path.toLowerCase().endsWith(kind.toLowerCase());
	return plainly(entry) === path.replace(/\/$/, "");
}
const plainly = (entry) => entry.replace(/^(?:\.?\/)+/, "").replace(/(?:\/\*{0,2})$/, "");
function* patternsFor(path, { isKind, listed }, meant) {
	const [plain, end] = path.endsWith("/") ? [path.slice(0, -1), "/"] : [path, ""];
	const above = [...plain.matchAll(/\//g)].map(({ index }) => plain.slice(0, index + 1));
	const name = plain.slice(above.at(-1)?.length ?? 0);
	if (end === "") {
		const { kind, isOf } = kindOf(name);
		const least = kind.startsWith("*") ? 1 : 2;
		const scope = isKind ? ["", ...above].find((top) => meant((each) => each.startsWith(top) && isOf(each)) >= least) : void 0;
		if (scope === "") yield {
			glob: `**/${kind}`,
			line: kind
		};
		else if (scope !== void 0) yield fromRoot(`${literal(scope)}**/${kind}`);
		const folder = above.find((top) => top.slice(0, -1) !== listed && meant((each) => each.startsWith(top)) >= (/(?:^|\/)\.[^/]+\/$/.test(top) ? 1 : 2));
		if (folder !== void 0) yield fromRoot(literal(folder.slice(0, -1)), "/");
	}
	const isCalledSo = (each) => each.toLowerCase().split("/").includes(name.toLowerCase());
	if (above.length > 0 || meant(isCalledSo) === 0) yield fromRoot(literal(plain), end);
	else yield {
		glob: literal(name),
		line: `${literal(name)}${end}`
	};
}
function kindOf(name) {
	if (/^\.env\b/.test(name)) return {
		kind: ".env*",
		isOf: (path) => /(?:^|\/)\.env[^/]*$/i.test(path)
	};
	const ending = /[^.](\.[\w-]+)$/.exec(name)?.[1];
	if (ending === void 0) return {
		kind: name,
		isOf: () => false
	};
	return {
		kind: `*${ending}`,
		isOf: (path) => path.toLowerCase().endsWith(ending.toLowerCase())
	};
}
const fromRoot = (pattern, end = "") => ({
	glob: pattern.includes("/") ? pattern : `/${pattern}`,
	line: `/${pattern}${end}`
});
const literal = (path) => path.replace(/[\\*?[\]{}()!+@#]/g, "\\$&").replace(/[\r\n]/g, "?").replace(/^\s|\s$/g, "?");
// src/inclusion/additions.ts
const most = {
	needed: 300,
	entries: 12,
	attempts: 30
};
async function additionFor({ missing, shipped, pointsTo }, folder) {
	const { snapshot, listing } = folder;
	const file = "package.json";
	const before = snapshot.kind(file) === "file" ? snapshot.text(file) ?? "" : "";
	if (missing.length === 0 || !Array.isArray(require_reports.manifestIn(before)?.files)) return null;
	if (!missing.every((path) => isThere(path, snapshot))) return null;
	const needed = neededFor(missing, folder, pointsTo);
	const isMeant = (path) => needed.has(path) || shipped.has(path) || needed.has(path.replace(/\.d\.([cm]?)ts$/, ".$1js"));
	const broughtBy = async (changes) => {
		const texts = require_reports.withChanges(new Map([[file, before]]), changes);
		const after = texts && await pathsWith(folder, texts);
		if (!after || !holds(after, listing.paths)) return null;
		const brought = new Set([...after].filter((path) => !listing.paths.has(path)));
		return [...brought].every(isMeant) ? brought : null;
	};
	const changes = [];
	const covered = new Set();
	let attempts = needed.size > most.needed ? most.attempts : 0;
	for (const path of [...needed].sort()) {
		if (covered.has(path)) continue;
		const several = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)).filter((top) => [...needed].filter((each) => each.startsWith(`${top}/`)).length > 1);
		for (const entry of [...several, path]) {
			if (++attempts > most.attempts || changes.length === most.entries) return null;
			const change = {
				change: "add",
				file,
				text: literal(entry)
			};
			const brought = await broughtBy([change]);
			if (!brought?.has(path)) continue;
			changes.push(change);
			for (const each of brought) covered.add(each);
			break;
		}
	}
	const files = await broughtBy(changes);
	if (files === null || !holds(files, needed)) return null;
	return {
		edits: changes.map((each) => ({
			...each,
			...require_reports.hunkOf(before, require_reports.edited(before, each) ?? "")
		})),
		files
	};
}
function neededFor(missing, { snapshot, listing }, pointsTo) {
	const needed = new Set(missing);
	for (const path of needed) {
		if (needed.size > most.needed) break;
		for (const target of pointsTo(path, (0, node_fs.readFileSync)((0, node_path.join)(snapshot.folder, path)))) for (const each of resolved(target, path, snapshot)) if (!listing.paths.has(each)) needed.add(each);
	}
	return needed;
}
function resolved(target, from, snapshot) {
	const path = target.replace(/\/$/, "");
	if (path === "" || /(?:^|\/)node_modules(?:\/|$)/.test(path)) return [];
	const declarations = [
		path.replace(/\.([cm]?)js$/, ".d.$1ts"),
		`${path}.d.ts`,
		`${path}/index.d.ts`
	];
	const modules = ["", "/index"].flatMap((inside) => endings.map((end) => `${path}${inside}${end}`));
	const found = (/\.d\.[cm]?ts$/.test(from) ? [...declarations, ...modules] : modules).find((each) => isThere(each, snapshot));
	return found !== void 0 ? [found] : target.endsWith("/") ? filesIn(path, snapshot) : [];
}
const endings = [
	"",
	".js",
	".mjs",
	".cjs",
	".json",
	".node",
	".wasm",
	".css"
];
const isThere = (path, snapshot) => snapshot.kind(path) === "file" && !snapshot.isGone(path);
const filesIn = (folder, snapshot) => [...snapshot.entries(folder)].flatMap(([name, kind]) => {
	const path = `${folder}/${name}`;
	return kind === "directory" ? filesIn(path, snapshot) : kind === "file" ? [path] : [];
});
// src/inclusion/origins.ts
const mostFiles = 1e4;
const isBundled = (path) => path.startsWith("node_modules/");
const noEntries = {
	missing: [],
	shipped: new Set(),
	pointsTo: () => []
};
async function folderFacts(path, packer, packed, findings, entries = noEntries) {
	const isThere = (each) => (0, node_fs.statSync)((0, node_path.join)(path, each), { throwIfNoEntry: false })?.isFile() ?? false;
	const unpacked = new Set(entries.missing.filter(isThere));
	const unknown = {
		folder: path,
		origins: new Map(),
		unpacked,
		addition: null,
		texts: new Map()
	};
	if (findings.length + unpacked.size === 0 || packed.length > mostFiles) return unknown;
	try {
		const folder = (0, node_fs.realpathSync)(path);
		const snapshot = new require_reports.Snapshot(folder, packed.filter((each) => !isBundled(each)));
		const listed = await packedFolder(snapshot, new Set(packed.filter((each) => !isBundled(each))));
		if (listed === null) return unknown;
		const origins = await originsIn(listed, packer, findings);
		const addition = await additionFor(entries, listed);
		const changes = [...[...origins.values()].map(({ removal }) => removal), ...addition?.edits ?? []];
		return {
			folder,
			origins,
			unpacked,
			addition,
			texts: new Map(changes.flatMap((each) => each ? [[each.file, snapshot.text(each.file)]] : []))
		};
	} catch {
		return unknown;
	}
}
async function originsIn(folder, packer, findings) {
	const { snapshot } = folder;
	const inclusions = new Map();
	for (const { fingerprint, files } of findings) {
		const [first = ""] = files;
		const rule = folder.listing.deciders.get(first);
		const found = isBundled(first) ? bundledBy(first, snapshot) : rule === void 0 ? null : inclusionBy(rule, snapshot);
		if (found !== null) inclusions.set(fingerprint, found);
	}
	const removals = await removalsFor(findings, inclusions, folder);
	const setting = findings.some(({ path }) => isMap(path)) ? mapSetting(snapshot) : null;
	return new Map(findings.flatMap(({ fingerprint, path, neededBy }) => {
		const [inclusion, outcome] = [inclusions.get(fingerprint), removals.get(fingerprint)];
		if (inclusion === void 0 || outcome === void 0) return [];
		return [[fingerprint, {
			packer,
			inclusion,
			...outcome,
			setting: isMap(path) ? setting : null,
			neededBy
		}]];
	}));
}
const isMap = (path) => /\.map$/i.test(path);
const always = /^!\/(?:package\.json$|(?:readme|copying|license|licence)\{)/;
function inclusionBy(rule, snapshot) {
	if (rule === null) return {
		by: "nothing",
		what: null,
		file: [".npmignore", ".gitignore"].find((name) => snapshot.text(name) !== null) ?? null,
		line: null
	};
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
	const manifest = snapshot.text("package.json") ?? "";
	return entryFor(rule, manifest) ?? fieldFor(text, manifest);
}
function entryFor({ folder, text }, manifest) {
	const required = `!${folder === "" ? "" : `${folder}/`}${text.slice(1)}`;
	const rules = [
		text,
		required,
		required.replace("!", "!/")
	];
	const entry = entriesOf("files", manifest).findLast(({ what }) => {
		const rule = `!${what.replace(/^\.\//, "/").replace(/\/\*$/, "/**")}`.trim();
		return rules.includes(rule) || rules.includes(`${rule}/**`);
	});
	return entry === void 0 ? null : {
		by: "files",
		what: entry.what,
		file: "package.json",
		line: entry.line
	};
}
function entriesOf(field, manifest) {
	const found = require_reports.fieldOf(manifest, field);
	if (found === null || manifest[found.start] !== "[") return [];
	return require_reports.membersAt(manifest, found.start).map(({ start, end }) => ({
		what: String(JSON.parse(manifest.slice(start, end))),
		line: require_reports.lineAt(manifest, start)
	}));
}
function fieldFor(text, manifest) {
	const document = require_reports.manifestIn(manifest) ?? {};
	const plain = (path) => path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	const what = [
		"bin",
		"main",
		"browser"
	].find((field) => [document[field]].flatMap((value) => require_engine.isRecord(value) ? Object.values(value) : [value]).some((target) => typeof target === "string" && plain(target) === plain(text.slice(1))));
	if (what === void 0) return null;
	return {
		by: "field",
		what,
		file: "package.json",
		line: require_reports.lineOfField(manifest, what)
	};
}
function bundledBy(path, snapshot) {
	const [, what = path] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
	const manifest = snapshot.text("package.json") ?? "";
	const field = ["bundleDependencies", "bundledDependencies"].find((name) => require_reports.fieldOf(manifest, name) !== null);
	const entry = field && entriesOf(field, manifest).find((each) => each.what === what);
	return {
		by: "bundled",
		what,
		file: "package.json",
		line: entry ? entry.line : require_reports.lineOfField(manifest, field ?? "")
	};
}
const places = [
	[/^tsconfig(?:\.[\w-]+)*\.json$/, /^\s*"((?:source|inlineSource|declaration)Map)"\s*:\s*true\b/],
	[/^(?:vite|rollup|tsup|tsdown|rolldown|esbuild|build)(?:\.config)?\.[mc]?[jt]s$/, /\b(sourcemap)\s*:\s*(?:true|['"`]\w+['"`])/],
	[/^webpack(?:\.[\w-]+)*\.[mc]?[jt]s$/, /\b(devtool)\s*:\s*['"`][\w-]+['"`]/],
	[/^\.swcrc$/, /"(sourceMaps)"\s*:\s*(?:true|"\w+")/]
];
const longest = 1e5;
function mapSetting(snapshot) {
	const names = [...snapshot.entries("").keys()].sort();
	for (const [name, setting] of places) for (const file of names.filter((each) => name.test(each))) {
		const text = snapshot.text(file);
		if (text === null || text.length > longest) continue;
		const lines = text.split(/\r?\n/);
		const at = lines.findIndex((line) => line.length < 1e3 && setting.test(line));
		const [, called] = setting.exec(lines[at] ?? "") ?? [];
		if (called !== void 0) return {
			file,
			line: at + 1,
			name: called
		};
	}
	return null;
}
exports.folderFacts = folderFacts;
