import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { require_clean, require_satisfies, require_semver, require_valid as require_valid$1, require_valid$1 as require_valid } from "./engine.js";
import { require_commonjs as require_commonjs$2, require_lib as require_lib$12 } from "./shared.js";
import { require_index_min as require_index_min$2, require_index_min$1, require_lib as require_lib$14, require_lib$1 as require_lib$13, require_npa } from "./libraries.js";
// node_modules/abbrev/lib/index.js
var require_lib$11 = __commonJSMin(((exports, module) => {
	module.exports = abbrev;
	function abbrev(...args) {
		let list = args;
		if (args.length === 1 && (Array.isArray(args[0]) || typeof args[0] === "string")) list = [].concat(args[0]);
		for (let i = 0, l = list.length; i < l; i++) list[i] = typeof list[i] === "string" ? list[i] : String(list[i]);
		list = list.sort(lexSort);
		const abbrevs = {};
		let prev = "";
		for (let ii = 0, ll = list.length; ii < ll; ii++) {
			const current = list[ii];
			const next = list[ii + 1] || "";
			let nextMatches = true;
			let prevMatches = true;
			if (current === next) continue;
			let j = 0;
			const cl = current.length;
			for (; j < cl; j++) {
				const curChar = current.charAt(j);
				nextMatches = nextMatches && curChar === next.charAt(j);
				prevMatches = prevMatches && curChar === prev.charAt(j);
				if (!nextMatches && !prevMatches) {
					j++;
					break;
				}
			}
			prev = current;
			if (j === cl) {
				abbrevs[current] = current;
				continue;
			}
			for (let a = current.slice(0, j); j <= cl; j++) {
				abbrevs[a] = current;
				a += current.charAt(j);
			}
		}
		return abbrevs;
	}
	function lexSort(a, b) {
		return a === b ? 0 : a > b ? 1 : -1;
	}
}));
// node_modules/nopt/lib/debug.js
var require_debug = __commonJSMin(((exports, module) => {
	module.exports = process.env.DEBUG_NOPT || process.env.NOPT_DEBUG ? (...a) => console.error(...a) : () => {};
}));
// node_modules/nopt/lib/type-defs.js
var require_type_defs$1 = __commonJSMin(((exports, module) => {
	const url = __require("url");
	const path = __require("path");
	const Stream = __require("stream").Stream;
	const os = __require("os");
	const debug = require_debug();
	function validateString(data, k, val) {
		data[k] = String(val);
	}
	function validatePath(data, k, val) {
		if (val === true) return false;
		if (val === null) return true;
		val = String(val);
		const homePattern = process.platform === "win32" ? /^~(\/|\\)/ : /^~\//;
		const home = os.homedir();
		if (home && val.match(homePattern)) data[k] = path.resolve(home, val.slice(2));
		else data[k] = path.resolve(val);
		return true;
	}
	function validateNumber(data, k, val) {
		debug("validate Number %j %j %j", k, val, isNaN(val));
		if (isNaN(val)) return false;
		data[k] = +val;
	}
	function validateDate(data, k, val) {
		const s = Date.parse(val);
		debug("validate Date %j %j %j", k, val, s);
		if (isNaN(s)) return false;
		data[k] = new Date(val);
	}
	function validateBoolean(data, k, val) {
		if (typeof val === "string") {
			if (!isNaN(val)) val = !!+val;
			else if (val === "null" || val === "false") val = false;
			else val = true;
		} else val = !!val;
		data[k] = val;
	}
	function validateUrl(data, k, val) {
		val = url.parse(String(val));
		if (!val.host) return false;
		data[k] = val.href;
	}
	function validateStream(data, k, val) {
		if (!(val instanceof Stream)) return false;
		data[k] = val;
	}
	module.exports = {
		String: {
			type: String,
			validate: validateString
		},
		Boolean: {
			type: Boolean,
			validate: validateBoolean
		},
		url: {
			type: url,
			validate: validateUrl
		},
		Number: {
			type: Number,
			validate: validateNumber
		},
		path: {
			type: path,
			validate: validatePath
		},
		Stream: {
			type: Stream,
			validate: validateStream
		},
		Date: {
			type: Date,
			validate: validateDate
		},
		Array: { type: Array }
	};
}));
// node_modules/nopt/lib/nopt-lib.js
var require_nopt_lib = __commonJSMin(((exports, module) => {
	const abbrev = require_lib$11();
	const debug = require_debug();
	const defaultTypeDefs = require_type_defs$1();
	const hasOwn = (o, k) => Object.prototype.hasOwnProperty.call(o, k);
	const getType = (k, { types, dynamicTypes }) => {
		let hasType = hasOwn(types, k);
		let type = types[k];
		if (!hasType && typeof dynamicTypes === "function") {
			const matchedType = dynamicTypes(k);
			if (matchedType !== void 0) {
				type = matchedType;
				hasType = true;
			}
		}
		return [hasType, type];
	};
	const isTypeDef = (type, def) => def && type === def;
	const hasTypeDef = (type, def) => def && type.indexOf(def) !== -1;
	const doesNotHaveTypeDef = (type, def) => def && !hasTypeDef(type, def);
	function nopt(args, { types, shorthands, typeDefs, invalidHandler, unknownHandler, abbrevHandler, typeDefault, dynamicTypes } = {}) {
		debug(types, shorthands, args, typeDefs);
		const data = {};
		const argv = {
			remain: [],
			cooked: args,
			original: args.slice(0)
		};
		parse(args, data, argv.remain, {
			typeDefs,
			types,
			dynamicTypes,
			shorthands,
			unknownHandler,
			abbrevHandler
		});
		clean(data, {
			types,
			dynamicTypes,
			typeDefs,
			invalidHandler,
			typeDefault
		});
		data.argv = argv;
		Object.defineProperty(data.argv, "toString", {
			value: function() {
				return this.original.map(JSON.stringify).join(" ");
			},
			enumerable: false
		});
		return data;
	}
	function clean(data, { types = {}, typeDefs = {}, dynamicTypes, invalidHandler, typeDefault } = {}) {
		const StringType = typeDefs.String?.type;
		const NumberType = typeDefs.Number?.type;
		const ArrayType = typeDefs.Array?.type;
		const BooleanType = typeDefs.Boolean?.type;
		const DateType = typeDefs.Date?.type;
		const hasTypeDefault = typeof typeDefault !== "undefined";
		if (!hasTypeDefault) {
			typeDefault = [
				false,
				true,
				null
			];
			if (StringType) typeDefault.push(StringType);
			if (ArrayType) typeDefault.push(ArrayType);
		}
		const remove = {};
		Object.keys(data).forEach((k) => {
			if (k === "argv") return;
			let val = data[k];
			debug("val=%j", val);
			const isArray = Array.isArray(val);
			let [hasType, rawType] = getType(k, {
				types,
				dynamicTypes
			});
			let type = rawType;
			if (!isArray) val = [val];
			if (!type) type = typeDefault;
			if (isTypeDef(type, ArrayType)) type = typeDefault.concat(ArrayType);
			if (!Array.isArray(type)) type = [type];
			debug("val=%j", val);
			debug("types=", type);
			val = val.map((v) => {
				if (typeof v === "string") {
					debug("string %j", v);
					v = v.trim();
					if (v === "null" && ~type.indexOf(null) || v === "true" && (~type.indexOf(true) || hasTypeDef(type, BooleanType)) || v === "false" && (~type.indexOf(false) || hasTypeDef(type, BooleanType))) {
						v = JSON.parse(v);
						debug("jsonable %j", v);
					} else if (hasTypeDef(type, NumberType) && !isNaN(v)) {
						debug("convert to number", v);
						v = +v;
					} else if (hasTypeDef(type, DateType) && !isNaN(Date.parse(v))) {
						debug("convert to date", v);
						v = new Date(v);
					}
				}
				if (!hasType) {
					if (!hasTypeDefault) return v;
					rawType = typeDefault;
				}
				if (v === false && ~type.indexOf(null) && !(~type.indexOf(false) || hasTypeDef(type, BooleanType))) v = null;
				const d = {};
				d[k] = v;
				debug("prevalidated val", d, v, rawType);
				if (!validate(d, k, v, rawType, { typeDefs })) {
					if (invalidHandler) invalidHandler(k, v, rawType, data);
					else if (invalidHandler !== false) debug("invalid: " + k + "=" + v, rawType);
					return remove;
				}
				debug("validated v", d, v, rawType);
				return d[k];
			}).filter((v) => v !== remove);
			if (!val.length && doesNotHaveTypeDef(type, ArrayType)) {
				debug("VAL HAS NO LENGTH, DELETE IT", val, k, type.indexOf(ArrayType));
				delete data[k];
			} else if (isArray) {
				debug(isArray, data[k], val);
				data[k] = val;
			} else data[k] = val[0];
			debug("k=%s val=%j", k, val, data[k]);
		});
	}
	function validate(data, k, val, type, { typeDefs } = {}) {
		const ArrayType = typeDefs?.Array?.type;
		if (Array.isArray(type)) {
			for (let i = 0, l = type.length; i < l; i++) {
				if (isTypeDef(type[i], ArrayType)) continue;
				if (validate(data, k, val, type[i], { typeDefs })) return true;
			}
			delete data[k];
			return false;
		}
		if (isTypeDef(type, ArrayType)) return true;
		if (type !== type) {
			debug("Poison NaN", k, val, type);
			delete data[k];
			return false;
		}
		if (val === type) {
			debug("Explicitly allowed %j", val);
			data[k] = val;
			return true;
		}
		let ok = false;
		const types = Object.keys(typeDefs);
		for (let i = 0, l = types.length; i < l; i++) {
			debug("test type %j %j %j", k, val, types[i]);
			const t = typeDefs[types[i]];
			if (t && (type && type.name && t.type && t.type.name ? type.name === t.type.name : type === t.type)) {
				const d = {};
				ok = t.validate(d, k, val) !== false;
				val = d[k];
				if (ok) {
					data[k] = val;
					break;
				}
			}
		}
		debug("OK? %j (%j %j %j)", ok, k, val, types[types.length - 1]);
		if (!ok) delete data[k];
		return ok;
	}
	function parse(args, data, remain, { types = {}, typeDefs = {}, shorthands = {}, dynamicTypes, unknownHandler, abbrevHandler } = {}) {
		const StringType = typeDefs.String?.type;
		const NumberType = typeDefs.Number?.type;
		const ArrayType = typeDefs.Array?.type;
		const BooleanType = typeDefs.Boolean?.type;
		debug("parse", args, data, remain);
		const abbrevs = abbrev(Object.keys(types));
		debug("abbrevs=%j", abbrevs);
		const shortAbbr = abbrev(Object.keys(shorthands));
		for (let i = 0; i < args.length; i++) {
			let arg = args[i];
			debug("arg", arg);
			if (arg.match(/^-{2,}$/)) {
				remain.push.apply(remain, args.slice(i + 1));
				args[i] = "--";
				break;
			}
			let hadEq = false;
			if (arg.charAt(0) === "-" && arg.length > 1) {
				const at = arg.indexOf("=");
				if (at > -1) {
					hadEq = true;
					const v = arg.slice(at + 1);
					arg = arg.slice(0, at);
					args.splice(i, 1, arg, v);
				}
				const shRes = resolveShort(arg, shortAbbr, abbrevs, {
					shorthands,
					abbrevHandler
				});
				debug("arg=%j shRes=%j", arg, shRes);
				if (shRes) {
					args.splice.apply(args, [i, 1].concat(shRes));
					if (arg !== shRes[0]) {
						i--;
						continue;
					}
				}
				arg = arg.replace(/^-+/, "");
				let no = null;
				while (arg.toLowerCase().indexOf("no-") === 0) {
					no = !no;
					arg = arg.slice(3);
				}
				if (abbrevs[arg] && abbrevs[arg] !== arg) {
					if (abbrevHandler) abbrevHandler(arg, abbrevs[arg]);
					else if (abbrevHandler !== false) debug(`abbrev: ${arg} -> ${abbrevs[arg]}`);
					arg = abbrevs[arg];
				}
				let [hasType, argType] = getType(arg, {
					types,
					dynamicTypes
				});
				let isTypeArray = Array.isArray(argType);
				if (isTypeArray && argType.length === 1) {
					isTypeArray = false;
					argType = argType[0];
				}
				let isArray = isTypeDef(argType, ArrayType) || isTypeArray && hasTypeDef(argType, ArrayType);
				if (!hasType && hasOwn(data, arg)) {
					if (!Array.isArray(data[arg])) data[arg] = [data[arg]];
					isArray = true;
				}
				let val;
				let la = args[i + 1];
				const isBool = typeof no === "boolean" || isTypeDef(argType, BooleanType) || isTypeArray && hasTypeDef(argType, BooleanType) || typeof argType === "undefined" && !hadEq || la === "false" && (argType === null || isTypeArray && ~argType.indexOf(null));
				if (typeof argType === "undefined") {
					const hangingLa = !hadEq && la && !la?.startsWith("-") && !["true", "false"].includes(la);
					if (unknownHandler) {
						if (hangingLa) unknownHandler(arg, la);
						else unknownHandler(arg);
					} else if (unknownHandler !== false) {
						debug(`unknown: ${arg}`);
						if (hangingLa) debug(`unknown: ${la} parsed as normal opt`);
					}
				}
				if (isBool) {
					val = !no;
					if (la === "true" || la === "false") {
						val = JSON.parse(la);
						la = null;
						if (no) val = !val;
						i++;
					}
					if (isTypeArray && la) {
						if (~argType.indexOf(la)) {
							val = la;
							i++;
						} else if (la === "null" && ~argType.indexOf(null)) {
							val = null;
							i++;
						} else if (!la.match(/^-{2,}[^-]/) && !isNaN(la) && hasTypeDef(argType, NumberType)) {
							val = +la;
							i++;
						} else if (!la.match(/^-[^-]/) && hasTypeDef(argType, StringType)) {
							val = la;
							i++;
						}
					}
					if (isArray) (data[arg] = data[arg] || []).push(val);
					else data[arg] = val;
					continue;
				}
				if (isTypeDef(argType, StringType)) {
					if (la === void 0) la = "";
					else if (la.match(/^-{1,2}[^-]+/)) {
						la = "";
						i--;
					}
				}
				if (la && la.match(/^-{2,}$/)) {
					la = void 0;
					i--;
				}
				val = la === void 0 ? true : la;
				if (isArray) (data[arg] = data[arg] || []).push(val);
				else data[arg] = val;
				i++;
				continue;
			}
			remain.push(arg);
		}
	}
	const SINGLES = Symbol("singles");
	const singleCharacters = (arg, shorthands) => {
		let singles = shorthands[SINGLES];
		if (!singles) {
			singles = Object.keys(shorthands).filter((s) => s.length === 1).reduce((l, r) => {
				l[r] = true;
				return l;
			}, {});
			shorthands[SINGLES] = singles;
			debug("shorthand singles", singles);
		}
		const chrs = arg.split("").filter((c) => singles[c]);
		return chrs.join("") === arg ? chrs : null;
	};
	function resolveShort(arg, ...rest) {
		const { abbrevHandler, types = {}, shorthands = {} } = rest.length ? rest.pop() : {};
		const shortAbbr = rest[0] ?? abbrev(Object.keys(shorthands));
		const abbrevs = rest[1] ?? abbrev(Object.keys(types));
		arg = arg.replace(/^-+/, "");
		if (abbrevs[arg] === arg) return null;
		if (shorthands[arg]) {
			if (shorthands[arg] && !Array.isArray(shorthands[arg])) shorthands[arg] = shorthands[arg].split(/\s+/);
			return shorthands[arg];
		}
		const chrs = singleCharacters(arg, shorthands);
		if (chrs) return chrs.map((c) => shorthands[c]).reduce((l, r) => l.concat(r), []);
		if (abbrevs[arg] && !shorthands[arg]) return null;
		if (shortAbbr[arg]) {
			if (abbrevHandler) abbrevHandler(arg, shortAbbr[arg]);
			else if (abbrevHandler !== false) debug(`abbrev: ${arg} -> ${shortAbbr[arg]}`);
			arg = shortAbbr[arg];
		}
		if (shorthands[arg] && !Array.isArray(shorthands[arg])) shorthands[arg] = shorthands[arg].split(/\s+/);
		return shorthands[arg];
	}
	module.exports = {
		nopt,
		clean,
		parse,
		validate,
		resolveShort,
		typeDefs: defaultTypeDefs
	};
}));
// node_modules/nopt/lib/nopt.js
var require_nopt = __commonJSMin(((exports, module) => {
	const lib = require_nopt_lib();
	const defaultTypeDefs = require_type_defs$1();
	module.exports = exports = nopt;
	exports.clean = clean;
	exports.typeDefs = defaultTypeDefs;
	exports.lib = lib;
	function nopt(types, shorthands, args = process.argv, slice = 2) {
		return lib.nopt(args.slice(slice), {
			types: types || {},
			shorthands: shorthands || {},
			typeDefs: exports.typeDefs,
			invalidHandler: exports.invalidHandler,
			unknownHandler: exports.unknownHandler,
			abbrevHandler: exports.abbrevHandler
		});
	}
	function clean(data, types, typeDefs = exports.typeDefs) {
		return lib.clean(data, {
			types: types || {},
			typeDefs,
			invalidHandler: exports.invalidHandler,
			unknownHandler: exports.unknownHandler,
			abbrevHandler: exports.abbrevHandler
		});
	}
}));
// node_modules/@npmcli/config/lib/umask.js
var require_umask = __commonJSMin(((exports, module) => {
	const parse = (val) => {
		if (typeof val === "string") {
			if (/^0o?[0-7]+$/.test(val)) return parseInt(val.replace(/^0o?/, ""), 8);
			else if (/^[1-9][0-9]*$/.test(val)) return parseInt(val, 10);
			else throw new Error(`invalid umask value: ${val}`);
		} else {
			if (typeof val !== "number") throw new Error(`invalid umask value: ${val}`);
			val = Math.floor(val);
			if (val < 0 || val > 511) throw new Error(`invalid umask value: ${val}`);
			return val;
		}
	};
	const validate = (data, k, val) => {
		try {
			data[k] = parse(val);
			return true;
		} catch (er) {
			return false;
		}
	};
	module.exports = {
		parse,
		validate
	};
}));
// node_modules/@npmcli/config/lib/type-defs.js
var require_type_defs = __commonJSMin(((exports, module) => {
	const nopt = require_nopt();
	const { validate: validateUmask } = require_umask();
	var Umask = class {};
	var Semver = class {};
	const semverValid = require_valid();
	const validateSemver = (data, k, val) => {
		const valid = semverValid(val);
		if (!valid) return false;
		data[k] = valid;
	};
	const noptValidatePath = nopt.typeDefs.path.validate;
	const validatePath = (data, k, val) => {
		if (typeof val !== "string") return false;
		return noptValidatePath(data, k, val);
	};
	module.exports = {
		...nopt.typeDefs,
		semver: {
			type: Semver,
			validate: validateSemver,
			description: "full valid SemVer string"
		},
		Umask: {
			type: Umask,
			validate: validateUmask,
			description: "octal number in range 0o000..0o777 (0..511)"
		},
		url: {
			...nopt.typeDefs.url,
			description: "full url with \"http://\""
		},
		path: {
			...nopt.typeDefs.path,
			validate: validatePath,
			description: "valid filesystem path"
		},
		Number: {
			...nopt.typeDefs.Number,
			description: "numeric value"
		},
		Boolean: {
			...nopt.typeDefs.Boolean,
			description: "boolean value (true or false)"
		},
		Date: {
			...nopt.typeDefs.Date,
			description: "valid Date string"
		}
	};
	nopt.typeDefs = module.exports;
}));
// node_modules/@npmcli/config/lib/definitions/definition.js
var require_definition = __commonJSMin(((exports, module) => {
	const required = [
		"type",
		"description",
		"default",
		"key"
	];
	const allowed = [
		"default",
		"defaultDescription",
		"deprecated",
		"description",
		"exclusive",
		"flatten",
		"hint",
		"key",
		"short",
		"type",
		"typeDescription",
		"usage",
		"envExport",
		"alias",
		"required"
	];
	const { semver: { type: semver }, Umask: { type: Umask }, url: { type: url }, path: { type: path } } = require_type_defs();
	var Definition = class {
		constructor(key, def) {
			this.key = key;
			this.envExport = true;
			Object.assign(this, def);
			this.validate();
			if (!this.defaultDescription) this.defaultDescription = describeValue(this.default);
			if (!this.typeDescription) this.typeDescription = describeType(this.type);
			if (!this.hint) {
				if (this.type === Number) this.hint = "<number>";
				else this.hint = `<${this.key}>`;
			}
			if (!this.usage) this.usage = describeUsage(this);
		}
		validate() {
			for (const req of required) if (!Object.prototype.hasOwnProperty.call(this, req)) throw new Error(`config lacks ${req}: ${this.key}`);
			if (!this.key) throw new Error(`config lacks key: ${this.key}`);
			for (const field of Object.keys(this)) if (!allowed.includes(field)) throw new Error(`config defines unknown field ${field}: ${this.key}`);
		}
		describe() {
			const description = unindent(this.description);
			const noEnvExport = this.envExport ? "" : `
This value is not exported to the environment for child processes.
`;
			const deprecated = !this.deprecated ? "" : `* DEPRECATED: ${unindent(this.deprecated)}\n`;
			const exclusive = !this.exclusive ? "" : `\nThis config cannot be used with: \`${this.exclusive.join("`, `")}\``;
			return wrapAll(`#### \`${this.key}\`

* Default: ${unindent(this.defaultDescription)}
* Type: ${unindent(this.typeDescription)}
${deprecated}
${description}
${exclusive}
${noEnvExport}`);
		}
	};
	const describeUsage = (def) => {
		let key = "";
		if (!Array.isArray(def.type)) {
			if (def.short) key = `-${def.short}|`;
			if (def.type === Boolean && def.default !== false) key = `${key}--no-${def.key}`;
			else key = `${key}--${def.key}`;
			if (def.type !== Boolean) key = `${key} ${def.hint}`;
			return key;
		}
		key = `--${def.key}`;
		if (def.short) key = `-${def.short}|--${def.key}`;
		let types = def.type;
		const multiple = types.includes(Array);
		const bool = types.includes(Boolean);
		types = types.filter((t) => t !== null && t !== Array && t !== Boolean);
		if (!types.length) return key;
		let description;
		if (!types.some((t) => typeof t !== "string")) description = `<${types.filter((d) => d).join("|")}>`;
		else description = def.hint;
		if (bool) key = `--no-${def.key}|${key}`;
		const usage = `${key} ${description}`;
		if (multiple) return `${usage} [${usage} ...]`;
		else return usage;
	};
	const describeType = (type) => {
		if (Array.isArray(type)) {
			const descriptions = type.filter((t) => t !== Array).map((t) => describeType(t));
			const last = descriptions.length > 1 ? [descriptions.pop()] : [];
			const oxford = descriptions.length > 1 ? ", or " : " or ";
			return `${[descriptions.join(", ")].concat(last).join(oxford)}${type.includes(Array) ? " (can be set multiple times)" : ""}`;
		}
		switch (type) {
			case String: return "String";
			case Number: return "Number";
			case Umask: return "Octal numeric string in range 0000..0777 (0..511)";
			case Boolean: return "Boolean";
			case Date: return "Date";
			case path: return "Path";
			case semver: return "SemVer string";
			case url: return "URL";
			default: return describeValue(type);
		}
	};
	const describeValue = (val) => typeof val === "string" ? JSON.stringify(val) : String(val);
	const unindent = (s) => {
		const match = s.match(/\n +/);
		return !match ? s.trim() : s.split(match[0]).join("\n").trim();
	};
	const wrap = (s) => {
		const cols = Math.min(Math.max(20, process.stdout.columns) || 80, 80) - 5;
		return unindent(s).split(/[ \n]+/).reduce((left, right) => {
			const last = left.split("\n").pop();
			return left + (last.length && last.length + right.length > cols ? "\n" : " ") + right;
		});
	};
	const wrapAll = (s) => {
		let inCodeBlock = false;
		return s.split("\n\n").map((block) => {
			if (inCodeBlock || block.startsWith("```")) {
				inCodeBlock = !block.endsWith("```");
				return block;
			}
			if (block.charAt(0) === "*") return "* " + block.slice(1).trim().split("\n* ").map((li) => {
				return wrap(li).replace(/\n/g, "\n  ");
			}).join("\n* ");
			else return wrap(block);
		}).join("\n\n");
	};
	module.exports = Definition;
}));
// node_modules/@npmcli/config/lib/parse-allow-scripts-list.js
var require_parse_allow_scripts_list = __commonJSMin(((exports, module) => {
	const parseAllowScriptsList = (raw) => {
		const parts = [];
		const entries = Array.isArray(raw) ? raw : typeof raw === "string" ? [raw] : [];
		for (const entry of entries) {
			if (typeof entry !== "string") continue;
			for (const part of entry.split(",")) {
				const trimmed = part.trim();
				if (trimmed) parts.push(trimmed);
			}
		}
		return parts;
	};
	module.exports = parseAllowScriptsList;
}));
// node_modules/ci-info/vendors.json
var require_vendors = __commonJSMin(((exports, module) => {
	module.exports = [
		{
			"name": "Agola CI",
			"constant": "AGOLA",
			"env": "AGOLA_GIT_REF",
			"pr": "AGOLA_PULL_REQUEST_ID"
		},
		{
			"name": "Alpic",
			"constant": "ALPIC",
			"env": "ALPIC_HOST"
		},
		{
			"name": "Appcircle",
			"constant": "APPCIRCLE",
			"env": "AC_APPCIRCLE",
			"pr": {
				"env": "AC_GIT_PR",
				"ne": "false"
			}
		},
		{
			"name": "AppVeyor",
			"constant": "APPVEYOR",
			"env": "APPVEYOR",
			"pr": "APPVEYOR_PULL_REQUEST_NUMBER"
		},
		{
			"name": "AWS CodeBuild",
			"constant": "CODEBUILD",
			"env": "CODEBUILD_BUILD_ARN",
			"pr": {
				"env": "CODEBUILD_WEBHOOK_EVENT",
				"any": [
					"PULL_REQUEST_CREATED",
					"PULL_REQUEST_UPDATED",
					"PULL_REQUEST_REOPENED"
				]
			}
		},
		{
			"name": "Azure Pipelines",
			"constant": "AZURE_PIPELINES",
			"env": "TF_BUILD",
			"pr": { "BUILD_REASON": "PullRequest" }
		},
		{
			"name": "Bamboo",
			"constant": "BAMBOO",
			"env": "bamboo_planKey"
		},
		{
			"name": "Bitbucket Pipelines",
			"constant": "BITBUCKET",
			"env": "BITBUCKET_COMMIT",
			"pr": "BITBUCKET_PR_ID"
		},
		{
			"name": "Bitrise",
			"constant": "BITRISE",
			"env": "BITRISE_IO",
			"pr": "BITRISE_PULL_REQUEST"
		},
		{
			"name": "Buddy",
			"constant": "BUDDY",
			"env": "BUDDY_WORKSPACE_ID",
			"pr": "BUDDY_EXECUTION_PULL_REQUEST_ID"
		},
		{
			"name": "Buildkite",
			"constant": "BUILDKITE",
			"env": "BUILDKITE",
			"pr": {
				"env": "BUILDKITE_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Capawesome Cloud",
			"constant": "CAPAWESOME_CLOUD",
			"env": "CAPAWESOME_CLOUD"
		},
		{
			"name": "CircleCI",
			"constant": "CIRCLE",
			"env": "CIRCLECI",
			"pr": "CIRCLE_PULL_REQUEST"
		},
		{
			"name": "Cirrus CI",
			"constant": "CIRRUS",
			"env": "CIRRUS_CI",
			"pr": "CIRRUS_PR"
		},
		{
			"name": "Cloudflare Pages",
			"constant": "CLOUDFLARE_PAGES",
			"env": "CF_PAGES"
		},
		{
			"name": "Cloudflare Workers",
			"constant": "CLOUDFLARE_WORKERS",
			"env": "WORKERS_CI"
		},
		{
			"name": "Codefresh",
			"constant": "CODEFRESH",
			"env": "CF_BUILD_ID",
			"pr": { "any": ["CF_PULL_REQUEST_NUMBER", "CF_PULL_REQUEST_ID"] }
		},
		{
			"name": "Codemagic",
			"constant": "CODEMAGIC",
			"env": "CM_BUILD_ID",
			"pr": "CM_PULL_REQUEST"
		},
		{
			"name": "Codeship",
			"constant": "CODESHIP",
			"env": { "CI_NAME": "codeship" }
		},
		{
			"name": "Drone",
			"constant": "DRONE",
			"env": "DRONE",
			"pr": { "DRONE_BUILD_EVENT": "pull_request" }
		},
		{
			"name": "dsari",
			"constant": "DSARI",
			"env": "DSARI"
		},
		{
			"name": "Earthly",
			"constant": "EARTHLY",
			"env": "EARTHLY_CI"
		},
		{
			"name": "Expo Application Services",
			"constant": "EAS",
			"env": "EAS_BUILD"
		},
		{
			"name": "Gerrit",
			"constant": "GERRIT",
			"env": "GERRIT_PROJECT"
		},
		{
			"name": "Gitea Actions",
			"constant": "GITEA_ACTIONS",
			"env": "GITEA_ACTIONS"
		},
		{
			"name": "GitHub Actions",
			"constant": "GITHUB_ACTIONS",
			"env": "GITHUB_ACTIONS",
			"pr": { "GITHUB_EVENT_NAME": "pull_request" }
		},
		{
			"name": "GitLab CI",
			"constant": "GITLAB",
			"env": "GITLAB_CI",
			"pr": "CI_MERGE_REQUEST_ID"
		},
		{
			"name": "GoCD",
			"constant": "GOCD",
			"env": "GO_PIPELINE_LABEL"
		},
		{
			"name": "Google Cloud Build",
			"constant": "GOOGLE_CLOUD_BUILD",
			"env": "BUILDER_OUTPUT"
		},
		{
			"name": "Harness CI",
			"constant": "HARNESS",
			"env": "HARNESS_BUILD_ID"
		},
		{
			"name": "Heroku",
			"constant": "HEROKU",
			"env": {
				"env": "NODE",
				"includes": "/app/.heroku/node/bin/node"
			}
		},
		{
			"name": "Hudson",
			"constant": "HUDSON",
			"env": "HUDSON_URL"
		},
		{
			"name": "Jenkins",
			"constant": "JENKINS",
			"env": ["JENKINS_URL", "BUILD_ID"],
			"pr": { "any": ["ghprbPullId", "CHANGE_ID"] }
		},
		{
			"name": "LayerCI",
			"constant": "LAYERCI",
			"env": "LAYERCI",
			"pr": "LAYERCI_PULL_REQUEST"
		},
		{
			"name": "Magnum CI",
			"constant": "MAGNUM",
			"env": "MAGNUM"
		},
		{
			"name": "Netlify CI",
			"constant": "NETLIFY",
			"env": "NETLIFY",
			"pr": {
				"env": "PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Nevercode",
			"constant": "NEVERCODE",
			"env": "NEVERCODE",
			"pr": {
				"env": "NEVERCODE_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Prow",
			"constant": "PROW",
			"env": "PROW_JOB_ID"
		},
		{
			"name": "ReleaseHub",
			"constant": "RELEASEHUB",
			"env": "RELEASE_BUILD_ID"
		},
		{
			"name": "Render",
			"constant": "RENDER",
			"env": "RENDER",
			"pr": { "IS_PULL_REQUEST": "true" }
		},
		{
			"name": "RWX",
			"constant": "RWX",
			"env": "RWX"
		},
		{
			"name": "Sail CI",
			"constant": "SAIL",
			"env": "SAILCI",
			"pr": "SAIL_PULL_REQUEST_NUMBER"
		},
		{
			"name": "Screwdriver",
			"constant": "SCREWDRIVER",
			"env": "SCREWDRIVER",
			"pr": {
				"env": "SD_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Semaphore",
			"constant": "SEMAPHORE",
			"env": "SEMAPHORE",
			"pr": "PULL_REQUEST_NUMBER"
		},
		{
			"name": "Sourcehut",
			"constant": "SOURCEHUT",
			"env": { "CI_NAME": "sourcehut" }
		},
		{
			"name": "Strider CD",
			"constant": "STRIDER",
			"env": "STRIDER"
		},
		{
			"name": "TaskCluster",
			"constant": "TASKCLUSTER",
			"env": ["TASK_ID", "RUN_ID"]
		},
		{
			"name": "TeamCity",
			"constant": "TEAMCITY",
			"env": "TEAMCITY_VERSION"
		},
		{
			"name": "Travis CI",
			"constant": "TRAVIS",
			"env": "TRAVIS",
			"pr": {
				"env": "TRAVIS_PULL_REQUEST",
				"ne": "false"
			}
		},
		{
			"name": "Vela",
			"constant": "VELA",
			"env": "VELA",
			"pr": { "VELA_PULL_REQUEST": "1" }
		},
		{
			"name": "Vercel",
			"constant": "VERCEL",
			"env": { "any": ["NOW_BUILDER", "VERCEL"] },
			"pr": "VERCEL_GIT_PULL_REQUEST_ID"
		},
		{
			"name": "Visual Studio App Center",
			"constant": "APPCENTER",
			"env": "APPCENTER_BUILD_ID"
		},
		{
			"name": "Woodpecker",
			"constant": "WOODPECKER",
			"env": { "CI": "woodpecker" },
			"pr": { "CI_BUILD_EVENT": "pull_request" }
		},
		{
			"name": "Xcode Cloud",
			"constant": "XCODE_CLOUD",
			"env": "CI_XCODE_PROJECT",
			"pr": "CI_PULL_REQUEST_NUMBER"
		},
		{
			"name": "Xcode Server",
			"constant": "XCODE_SERVER",
			"env": "XCS"
		}
	];
}));
// node_modules/ci-info/index.js
var require_ci_info = __commonJSMin(((exports) => {
	const vendors = require_vendors();
	const env = process.env;
	Object.defineProperty(exports, "_vendors", { value: vendors.map(function(v) {
		return v.constant;
	}) });
	exports.name = null;
	exports.isPR = null;
	exports.id = null;
	if (env.CI !== "false") vendors.forEach(function(vendor) {
		const isCI = (Array.isArray(vendor.env) ? vendor.env : [vendor.env]).every(function(obj) {
			return checkEnv(obj);
		});
		exports[vendor.constant] = isCI;
		if (!isCI) return;
		exports.name = vendor.name;
		exports.isPR = checkPR(vendor);
		exports.id = vendor.constant;
	});
	exports.isCI = !!(env.CI !== "false" && (env.BUILD_ID || env.BUILD_NUMBER || env.CI || env.CI_APP_ID || env.CI_BUILD_ID || env.CI_BUILD_NUMBER || env.CI_NAME || env.CONTINUOUS_INTEGRATION || env.RUN_ID || exports.name || false));
	function checkEnv(obj) {
		if (typeof obj === "string") return !!env[obj];
		if ("env" in obj) return env[obj.env] && env[obj.env].includes(obj.includes);
		if ("any" in obj) return obj.any.some(function(k) {
			return !!env[k];
		});
		return Object.keys(obj).every(function(k) {
			return env[k] === obj[k];
		});
	}
	function checkPR(vendor) {
		switch (typeof vendor.pr) {
			case "string": return !!env[vendor.pr];
			case "object": if ("env" in vendor.pr) {
				if ("any" in vendor.pr) return vendor.pr.any.some(function(key) {
					return env[vendor.pr.env] === key;
				});
				else return vendor.pr.env in env && env[vendor.pr.env] !== vendor.pr.ne;
			} else if ("any" in vendor.pr) return vendor.pr.any.some(function(key) {
				return !!env[key];
			});
			else return checkEnv(vendor.pr);
			default: return null;
		}
	}
}));
// node_modules/@npmcli/config/lib/definitions/definitions.js
var require_definitions$1 = __commonJSMin(((exports, module) => {
	const Definition = require_definition();
	const parseAllowScriptsList = require_parse_allow_scripts_list();
	const ciInfo = require_ci_info();
	const querystring = __require("node:querystring");
	const { join } = __require("node:path");
	const isWindows = process.platform === "win32";
	const { readFileSync } = __require("node:fs");
	const maybeReadFile = (file) => {
		try {
			return readFileSync(file, "utf8");
		} catch (er) {
			if (er.code !== "ENOENT") throw er;
			return null;
		}
	};
	const buildOmitList = (obj) => {
		const include = obj.include || [];
		const omit = obj.omit || [];
		const only = obj.only;
		if (/^prod(uction)?$/.test(only) || obj.production) omit.push("dev");
		else if (obj.production === false) include.push("dev");
		if (/^dev/.test(obj.also)) include.push("dev");
		if (obj.dev) include.push("dev");
		if (obj.optional === false) omit.push("optional");
		else if (obj.optional === true) include.push("optional");
		obj.omit = [...new Set(omit)].filter((type) => !include.includes(type));
		obj.include = [...new Set(include)];
		if (obj.omit.includes("dev")) process.env.NODE_ENV = "production";
		return obj.omit;
	};
	const editor = process.env.EDITOR || process.env.VISUAL || (isWindows ? `${process.env.SYSTEMROOT}\\notepad.exe` : "vi");
	const shell = isWindows ? process.env.ComSpec || "cmd" : process.env.SHELL || "sh";
	const { networkInterfaces } = __require("node:os");
	const getLocalAddresses = () => {
		try {
			return Object.values(networkInterfaces()).map((int) => int.map(({ address }) => address)).reduce((set, addrs) => set.concat(addrs), [null]);
		} catch (e) {
			return [null];
		}
	};
	const unicode = /UTF-?8$/i.test(process.env.LC_ALL || process.env.LC_CTYPE || process.env.LANG);
	const cache = `${isWindows && process.env.LOCALAPPDATA || "~"}/${isWindows ? "npm-cache" : ".npm"}`;
	const { semver: { type: Semver }, Umask: { type: Umask }, url: { type: url }, path: { type: path } } = require_type_defs();
	const flatten = (key, obj, flatOptions) => {
		const camel = key.replace(/-([a-z])/g, (_0, _1) => _1.toUpperCase());
		flatOptions[camel] = obj[key];
	};
	const definitions = {
		_auth: new Definition("_auth", {
			default: null,
			type: [null, String],
			description: `
    A basic-auth string to use when authenticating against the npm registry.
    This will ONLY be used to authenticate against the npm registry.  For other
    registries you will need to scope it like "//other-registry.tld/:_auth"

    Warning: This should generally not be set via a command-line option.  It
    is safer to use a registry-provided authentication bearer token stored in
    the ~/.npmrc file by running \`npm login\`.
  `,
			flatten
		}),
		access: new Definition("access", {
			default: null,
			defaultDescription: `
    'public' for new packages, existing packages it will not change the current level
  `,
			type: [
				null,
				"restricted",
				"public",
				"private"
			],
			description: `
    If you do not want your scoped package to be publicly viewable (and
    installable) set \`--access=restricted\`.

    Unscoped packages cannot be set to \`restricted\`.

    Note: This defaults to not changing the current access level for existing
    packages.  Specifying a value of \`restricted\` or \`public\` during
    publish will change the access for an existing package the same way that
    \`npm access set status\` would.

    The value \`private\` is an alias for \`restricted\`.
  `,
			flatten(key, obj, flatOptions) {
				const value = obj[key];
				flatOptions.access = value === "private" ? "restricted" : value;
			}
		}),
		all: new Definition("all", {
			default: false,
			type: Boolean,
			short: "a",
			description: `
    Show or act on all packages, not just the ones your project directly
    depends on. For \`npm outdated\` and \`npm ls\` this lists every outdated
    or installed package. For \`npm approve-scripts\` and \`npm deny-scripts\`
    it selects every package with pending install scripts.
  `,
			flatten
		}),
		"allow-same-version": new Definition("allow-same-version", {
			default: false,
			type: Boolean,
			description: `
    Prevents throwing an error when \`npm version\` is used to set the new
    version to the same value as the current version.
  `,
			flatten
		}),
		"allow-directory": new Definition("allow-directory", {
			default: "all",
			type: [
				"all",
				"none",
				"root"
			],
			description: `
      Limits the ability for npm to install dependencies from directories.
      That is, dependencies that point to a directory instead of a version or semver range.
      Please note that this could leave your tree incomplete and some packages may not function as intended or designed.
      Changing this setting will not remove dependencies that are already installed.

      \`all\` allows any directories to be installed.
      \`none\` prevents any directories from being installed.
      \`root\` only allows directories defined in your project's package.json to be installed.  Also allows directory dependencies to be used for other commands like \`npm view\`
  `,
			flatten
		}),
		"allow-file": new Definition("allow-file", {
			default: "all",
			type: [
				"all",
				"none",
				"root"
			],
			description: `
      Limits the ability for npm to install dependencies from tarball files.
      That is, dependencies that point to a local tarball file instead of a version or semver range.
      Please note that this could leave your tree incomplete and some packages may not function as intended or designed.
      Changing this setting will not remove dependencies that are already installed.

      \`all\` allows any tarball file to be installed.
      \`none\` prevents any tarball file from being installed.
      \`root\` only allows tarball files defined in your project's package.json to be installed.  Also allows tarball file dependencies to be used for other commands like \`npm view\`
  `,
			flatten
		}),
		"allow-git": new Definition("allow-git", {
			default: "all",
			type: [
				"all",
				"none",
				"root"
			],
			description: `
      Limits the ability for npm to fetch dependencies from git references.
      That is, dependencies that point to a git repo instead of a version or semver range.
      Please note that this could leave your tree incomplete and some packages may not function as intended or designed.
      Changing this setting will not remove dependencies that are already installed.

      \`all\` allows any git dependencies to be fetched and installed.
      \`none\` prevents any git dependencies from being fetched and installed.
      \`root\` only allows git dependencies defined in your project's package.json to be fetched and installed.  Also allows git dependencies to be fetched for other commands like \`npm view\`
  `,
			flatten
		}),
		"allow-remote": new Definition("allow-remote", {
			default: "all",
			type: [
				"all",
				"none",
				"root"
			],
			description: `
      Limits the ability for npm to fetch dependencies from urls.
      That is, dependencies that point to a tarball url instead of a version or semver range.
      Please note that this could leave your tree incomplete and some packages may not function as intended or designed.
      Changing this setting will not remove dependencies that are already installed.

      \`all\` allows any url to be installed.
      \`none\` prevents any url from being installed.
      \`root\` only allows urls defined in your project's package.json to be installed.  Also allows url dependencies to be used for other commands like \`npm view\`
  `,
			flatten
		}),
		"allow-scripts": new Definition("allow-scripts", {
			default: "",
			type: [String, Array],
			hint: "<package-list>",
			envExport: false,
			description: `
      Comma-separated list of packages whose install-time lifecycle scripts
      (\`preinstall\`, \`install\`, \`postinstall\`, and \`prepare\` for
      non-registry dependencies) are allowed to run.

      This setting is intended for one-off and global contexts: \`npm exec\`,
      \`npx\`, and \`npm install -g\`, where no project \`package.json\` is
      involved. For team-wide policy in a project, use the \`allowScripts\`
      field in \`package.json\` (which also supports explicit denials), or
      configure it in \`.npmrc\`. Passing \`--allow-scripts\` on the command
      line during a project-scoped \`npm install\`, \`ci\`, \`update\`, or
      \`rebuild\` is an error.

      Each name is matched against a dependency's resolved identity, not
      against the package's self-reported name. \`--ignore-scripts\` and
      \`--dangerously-allow-all-scripts\` both override this setting.
  `,
			flatten(key, obj, flatOptions) {
				flatOptions.allowScripts = parseAllowScriptsList(obj[key]);
			}
		}),
		also: new Definition("also", {
			default: null,
			type: [
				null,
				"dev",
				"development"
			],
			description: `
      When set to \`dev\` or \`development\`, this is an alias for
      \`--include=dev\`.
    `,
			deprecated: "Please use --include=dev instead.",
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		audit: new Definition("audit", {
			default: true,
			type: Boolean,
			description: `
      When "true" submit audit reports alongside the current npm command to the
      default registry and all registries configured for scopes.  See the
      documentation for [\`npm audit\`](/commands/npm-audit) for details on what
      is submitted.
    `,
			flatten
		}),
		"audit-level": new Definition("audit-level", {
			default: null,
			type: [
				null,
				"info",
				"low",
				"moderate",
				"high",
				"critical",
				"none"
			],
			description: `
    The minimum level of vulnerability for \`npm audit\` to exit with
    a non-zero exit code.
    `,
			flatten
		}),
		"auth-type": new Definition("auth-type", {
			default: "web",
			type: ["legacy", "web"],
			description: `
      What authentication strategy to use with \`login\`.
      Note that if an \`otp\` config is given, this value will always be set to \`legacy\`.
    `,
			flatten
		}),
		before: new Definition("before", {
			default: null,
			hint: "<date>",
			type: [null, Date],
			description: `
      If passed to \`npm install\`, will rebuild the npm tree such that only
      versions that were available **on or before** the given date are
      installed.  If there are no versions available for the current set of
      dependencies, the command will error.

      If the requested version is a \`dist-tag\` and the given tag does not
      pass the \`--before\` filter, the most recent version less than or equal
      to that tag will be used. For example, \`foo@latest\` might install
      \`foo@1.2\` even though \`latest\` is \`2.0\`.

      If \`before\` and \`min-release-age\` are both set in the same source,
      \`before\` wins (an explicit absolute date overrides a relative window).
      Across sources, the standard precedence applies (cli > env > project >
      user > global), so a higher-priority source can always relax or
      override a lower-priority one.

      As with \`min-release-age\`, when this cutoff blocks a fix that
      \`npm audit fix\` would install, npm keeps the vulnerable version, warns,
      and exits with a non-zero code.

      Packages whose names match \`min-release-age-exclude\` are exempt from
      this filter.
    `,
			flatten
		}),
		"bin-links": new Definition("bin-links", {
			default: true,
			type: Boolean,
			description: `
      Tells npm to create symlinks (or \`.cmd\` shims on Windows) for package
      executables.

      Set to false to have it not do this.  This can be used to work around the
      fact that some file systems don't support symlinks, even on ostensibly
      Unix systems.
    `,
			flatten
		}),
		browser: new Definition("browser", {
			default: null,
			defaultDescription: `
    macOS: \`"open"\`, Windows: \`"start"\`, Others: \`"xdg-open"\`
    `,
			type: [
				null,
				Boolean,
				String
			],
			description: `
    The browser that is called by npm commands to open websites.

    Set to \`false\` to suppress browser behavior and instead print urls to
    terminal.

    Set to \`true\` to use default system URL opener.
    `,
			flatten
		}),
		"bypass-2fa": new Definition("bypass-2fa", {
			default: false,
			type: Boolean,
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      setting this to true will allow the token to bypass two-factor
      authentication. This is useful for automation and CI/CD workflows.
    `,
			flatten
		}),
		ca: new Definition("ca", {
			default: null,
			type: [
				null,
				String,
				Array
			],
			description: `
    The Certificate Authority signing certificate that is trusted for SSL
    connections to the registry. Values should be in PEM format (Windows
      calls it "Base-64 encoded X.509 (.CER)") with newlines replaced by the
    string "\\n". For example:

    \`\`\`ini
    ca="-----BEGIN CERTIFICATE-----\\nXXXX\\nXXXX\\n-----END CERTIFICATE-----"
    \`\`\`

    Set to \`null\` to only allow "known" registrars, or to a specific CA
    cert to trust only that specific signing authority.

    Multiple CAs can be trusted by specifying an array of certificates:

    \`\`\`ini
    ca[]="..."
    ca[]="..."
    \`\`\`

    See also the \`strict-ssl\` config.
  `,
			flatten
		}),
		cache: new Definition("cache", {
			default: cache,
			defaultDescription: `
      Windows: \`%LocalAppData%\\npm-cache\`, Posix: \`~/.npm\`
    `,
			type: path,
			description: `
      The location of npm's cache directory.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.cache = join(obj.cache, "_cacache");
				flatOptions.npxCache = join(obj.cache, "_npx");
				flatOptions.tufCache = join(obj.cache, "_tuf");
			}
		}),
		"cache-max": new Definition("cache-max", {
			default: Infinity,
			type: Number,
			description: `
      \`--cache-max=0\` is an alias for \`--prefer-online\`
    `,
			deprecated: `
      This option has been deprecated in favor of \`--prefer-online\`
    `,
			flatten(key, obj, flatOptions) {
				if (obj[key] <= 0) flatOptions.preferOnline = true;
			}
		}),
		"cache-min": new Definition("cache-min", {
			default: 0,
			type: Number,
			description: `
      \`--cache-min=9999 (or bigger)\` is an alias for \`--prefer-offline\`.
    `,
			deprecated: `
      This option has been deprecated in favor of \`--prefer-offline\`.
    `,
			flatten(key, obj, flatOptions) {
				if (obj[key] >= 9999) flatOptions.preferOffline = true;
			}
		}),
		cafile: new Definition("cafile", {
			default: null,
			type: path,
			description: `
      A path to a file containing one or multiple Certificate Authority signing
      certificates. Similar to the \`ca\` setting, but allows for multiple
      CA's, as well as for the CA information to be stored in a file on disk.
    `,
			flatten(key, obj, flatOptions) {
				if (!obj.cafile) return;
				const raw = maybeReadFile(obj.cafile);
				if (!raw) return;
				const delim = "-----END CERTIFICATE-----";
				flatOptions.ca = raw.replace(/\r\n/g, "\n").split(delim).filter((section) => section.trim()).map((section) => section.trimLeft() + delim);
			}
		}),
		call: new Definition("call", {
			default: "",
			type: String,
			short: "c",
			description: `
      Optional companion option for \`npm exec\`, \`npx\` that allows for
      specifying a custom command to be run along with the installed packages.

      \`\`\`bash
      npm exec --package yo --package generator-node --call "yo node"
      \`\`\`
    `,
			flatten
		}),
		cert: new Definition("cert", {
			default: null,
			type: [null, String],
			description: `
      A client certificate to pass when accessing the registry.  Values should
      be in PEM format (Windows calls it "Base-64 encoded X.509 (.CER)") with
      newlines replaced by the string "\\n". For example:

      \`\`\`ini
      cert="-----BEGIN CERTIFICATE-----\\nXXXX\\nXXXX\\n-----END CERTIFICATE-----"
      \`\`\`

      It is _not_ the path to a certificate file, though you can set a registry-scoped
      "certfile" path like "//other-registry.tld/:certfile=/path/to/cert.pem".
    `,
			deprecated: `
      \`key\` and \`cert\` are no longer used for most registry operations.
      Use registry scoped \`keyfile\` and \`certfile\` instead.
      Example:
      //other-registry.tld/:keyfile=/path/to/key.pem
      //other-registry.tld/:certfile=/path/to/cert.crt
    `,
			flatten
		}),
		cidr: new Definition("cidr", {
			default: null,
			type: [
				null,
				String,
				Array
			],
			description: `
      This is a list of CIDR address to be used when configuring limited access
      tokens with the \`npm token create\` command.
    `,
			flatten
		}),
		color: new Definition("color", {
			default: !process.env.NO_COLOR || process.env.NO_COLOR === "0",
			usage: "--color|--no-color|--color always",
			defaultDescription: `
      true unless the NO_COLOR environ is set to something other than '0'
    `,
			type: ["always", Boolean],
			description: `
      If false, never shows colors.  If \`"always"\` then always shows colors.
      If true, then only prints color codes for tty file descriptors.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.color = !obj.color ? false : obj.color === "always" ? true : !!process.stdout.isTTY;
				flatOptions.logColor = !obj.color ? false : obj.color === "always" ? true : !!process.stderr.isTTY;
			}
		}),
		"commit-hooks": new Definition("commit-hooks", {
			default: true,
			type: Boolean,
			description: `
      Run git commit hooks when using the \`npm version\` command.
    `,
			flatten
		}),
		cpu: new Definition("cpu", {
			default: null,
			type: [null, String],
			description: `
      Override CPU architecture of native modules to install.
      Acceptable values are same as \`cpu\` field of package.json,
      which comes from \`process.arch\`.
    `,
			flatten
		}),
		"dangerously-allow-all-scripts": new Definition("dangerously-allow-all-scripts", {
			default: false,
			type: Boolean,
			description: `
      If \`true\`, bypass the \`allowScripts\` policy entirely and run every
      dependency install script regardless of whether it was approved or
      denied. Intended as a migration escape hatch only; its use is strongly
      discouraged. \`--ignore-scripts\` still takes precedence over this
      setting.
    `,
			flatten
		}),
		depth: new Definition("depth", {
			default: null,
			defaultDescription: `
      \`Infinity\` if \`--all\` is set; otherwise, \`0\`
    `,
			type: [null, Number],
			description: `
      The depth to go when recursing packages for \`npm ls\`.

      If not set, \`npm ls\` will show only the immediate dependencies of the
      root project.  If \`--all\` is set, then npm will show all dependencies
      by default.
    `,
			flatten
		}),
		description: new Definition("description", {
			default: true,
			type: Boolean,
			usage: "--no-description",
			description: `
      Show the description in \`npm search\`
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.search = flatOptions.search || { limit: 20 };
				flatOptions.search[key] = obj[key];
			}
		}),
		dev: new Definition("dev", {
			default: false,
			type: Boolean,
			description: `
      Alias for \`--include=dev\`.
    `,
			deprecated: "Please use --include=dev instead.",
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		diff: new Definition("diff", {
			default: [],
			hint: "<package-spec>",
			type: [String, Array],
			description: `
      Define arguments to compare in \`npm diff\`.
    `,
			flatten
		}),
		"diff-ignore-all-space": new Definition("diff-ignore-all-space", {
			default: false,
			type: Boolean,
			description: `
      Ignore whitespace when comparing lines in \`npm diff\`.
    `,
			flatten
		}),
		"diff-name-only": new Definition("diff-name-only", {
			default: false,
			type: Boolean,
			description: `
      Prints only filenames when using \`npm diff\`.
    `,
			flatten
		}),
		"diff-no-prefix": new Definition("diff-no-prefix", {
			default: false,
			type: Boolean,
			description: `
      Do not show any source or destination prefix in \`npm diff\` output.

      Note: this causes \`npm diff\` to ignore the \`--diff-src-prefix\` and
      \`--diff-dst-prefix\` configs.
    `,
			flatten
		}),
		"diff-dst-prefix": new Definition("diff-dst-prefix", {
			default: "b/",
			hint: "<path>",
			type: String,
			description: `
      Destination prefix to be used in \`npm diff\` output.
    `,
			flatten
		}),
		"diff-src-prefix": new Definition("diff-src-prefix", {
			default: "a/",
			hint: "<path>",
			type: String,
			description: `
      Source prefix to be used in \`npm diff\` output.
    `,
			flatten
		}),
		"diff-text": new Definition("diff-text", {
			default: false,
			type: Boolean,
			description: `
      Treat all files as text in \`npm diff\`.
    `,
			flatten
		}),
		"diff-unified": new Definition("diff-unified", {
			default: 3,
			type: Number,
			description: `
      The number of lines of context to print in \`npm diff\`.
    `,
			flatten
		}),
		"dry-run": new Definition("dry-run", {
			default: false,
			type: Boolean,
			description: `
      Indicates that you don't want npm to make any changes and that it should
      only report what it would have done.  This can be passed into any of the
      commands that modify your local installation, eg, \`install\`,
      \`update\`, \`dedupe\`, \`uninstall\`, as well as \`pack\` and
      \`publish\`.

      Note: This is NOT honored by other network related commands, eg
      \`dist-tags\`, \`owner\`, etc.
    `,
			flatten
		}),
		editor: new Definition("editor", {
			default: editor,
			defaultDescription: `
      The EDITOR or VISUAL environment variables, or '%SYSTEMROOT%\\notepad.exe' on Windows,
      or 'vi' on Unix systems
    `,
			type: String,
			description: `
      The command to run for \`npm edit\` and \`npm config edit\`.
    `,
			flatten
		}),
		"engine-strict": new Definition("engine-strict", {
			default: false,
			type: Boolean,
			description: `
      If set to true, then npm will stubbornly refuse to install (or even
      consider installing) any package that claims to not be compatible with
      the current Node.js version.

      This can be overridden by setting the \`--force\` flag.
    `,
			flatten
		}),
		"expect-result-count": new Definition("expect-result-count", {
			default: null,
			type: [null, Number],
			hint: "<count>",
			exclusive: ["expect-results"],
			description: `
      Tells to expect a specific number of results from the command.
    `
		}),
		"expect-results": new Definition("expect-results", {
			default: null,
			type: [null, Boolean],
			exclusive: ["expect-result-count"],
			description: `
      Tells npm whether or not to expect results from the command.
      Can be either true (expect some results) or false (expect no results).
    `
		}),
		expires: new Definition("expires", {
			default: null,
			type: [null, Number],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      this sets the expiration in days. If not specified, the server
      will determine the default expiration.
    `,
			flatten
		}),
		"fetch-retries": new Definition("fetch-retries", {
			default: 2,
			type: Number,
			description: `
      The "retries" config for the \`retry\` module to use when fetching
      packages from the registry.

      npm will retry idempotent read requests to the registry in the case
      of network failures or 5xx HTTP errors.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.retry = flatOptions.retry || {};
				flatOptions.retry.retries = obj[key];
			}
		}),
		"fetch-retry-factor": new Definition("fetch-retry-factor", {
			default: 10,
			type: Number,
			description: `
      The "factor" config for the \`retry\` module to use when fetching
      packages.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.retry = flatOptions.retry || {};
				flatOptions.retry.factor = obj[key];
			}
		}),
		"fetch-retry-maxtimeout": new Definition("fetch-retry-maxtimeout", {
			default: 6e4,
			defaultDescription: "60000 (1 minute)",
			type: Number,
			description: `
      The "maxTimeout" config for the \`retry\` module to use when fetching
      packages.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.retry = flatOptions.retry || {};
				flatOptions.retry.maxTimeout = obj[key];
			}
		}),
		"fetch-retry-mintimeout": new Definition("fetch-retry-mintimeout", {
			default: 1e4,
			defaultDescription: "10000 (10 seconds)",
			type: Number,
			description: `
      The "minTimeout" config for the \`retry\` module to use when fetching
      packages.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.retry = flatOptions.retry || {};
				flatOptions.retry.minTimeout = obj[key];
			}
		}),
		"fetch-timeout": new Definition("fetch-timeout", {
			default: 3e5,
			defaultDescription: `300000 (5 minutes)`,
			type: Number,
			description: `
      The maximum amount of time to wait for HTTP requests to complete.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.timeout = obj[key];
			}
		}),
		force: new Definition("force", {
			default: false,
			type: Boolean,
			short: "f",
			description: `
      Removes various protections against unfortunate side effects, common
      mistakes, unnecessary performance degradation, and malicious input.

      * Allow clobbering non-npm files in global installs.
      * Allow the \`npm version\` command to work on an unclean git repository.
      * Allow deleting the cache folder with \`npm cache clean\`.
      * Allow installing packages that have an \`engines\` declaration
        requiring a different version of npm.
      * Allow installing packages that have an \`engines\` declaration
        requiring a different version of \`node\`, even if \`--engine-strict\`
        is enabled.
      * Allow \`npm audit fix\` to install modules outside your stated
        dependency range (including SemVer-major changes).
      * Allow unpublishing all versions of a published package.
      * Allow conflicting peerDependencies to be installed in the root project.
      * Implicitly set \`--yes\` during \`npm init\`.
      * Allow clobbering existing values in \`npm pkg\`
      * Allow unpublishing of entire packages (not just a single version).

      If you don't have a clear idea of what you want to do, it is strongly
      recommended that you do not use this option!
    `,
			flatten
		}),
		"foreground-scripts": new Definition("foreground-scripts", {
			default: false,
			defaultDescription: `\`false\` unless when using \`npm pack\` or \`npm publish\` where it
    defaults to \`true\``,
			type: Boolean,
			description: `
      Run all build scripts (ie, \`preinstall\`, \`install\`, and
      \`postinstall\`) scripts for installed packages in the foreground
      process, sharing standard input, output, and error with the main npm
      process.

      Note that this will generally make installs run slower, and be much
      noisier, but can be useful for debugging.
    `,
			flatten
		}),
		"format-package-lock": new Definition("format-package-lock", {
			default: true,
			type: Boolean,
			description: `
      Format \`package-lock.json\` or \`npm-shrinkwrap.json\` as a human
      readable file.
    `,
			flatten
		}),
		fund: new Definition("fund", {
			default: true,
			type: Boolean,
			description: `
      When "true" displays the message at the end of each \`npm install\`
      acknowledging the number of dependencies looking for funding.
      See [\`npm fund\`](/commands/npm-fund) for details.
    `,
			flatten
		}),
		git: new Definition("git", {
			default: "git",
			type: String,
			description: `
      The command to use for git commands.  If git is installed on the
      computer, but is not in the \`PATH\`, then set this to the full path to
      the git binary.
    `,
			flatten
		}),
		"git-tag-version": new Definition("git-tag-version", {
			default: true,
			type: Boolean,
			description: `
      Tag the commit when using the \`npm version\` command.  Setting this to
      false results in no commit being made at all.
    `,
			flatten
		}),
		global: new Definition("global", {
			default: false,
			type: Boolean,
			short: "g",
			description: `
      Operates in "global" mode, so that packages are installed into the
      \`prefix\` folder instead of the current working directory.  See
      [folders](/configuring-npm/folders) for more on the differences in
      behavior.

      * packages are installed into the \`{prefix}/lib/node_modules\` folder,
        instead of the current working directory.
      * bin files are linked to \`{prefix}/bin\`
      * man pages are linked to \`{prefix}/share/man\`
    `,
			flatten: (key, obj, flatOptions) => {
				flatten(key, obj, flatOptions);
				if (flatOptions.global) flatOptions.location = "global";
			}
		}),
		globalconfig: new Definition("globalconfig", {
			type: path,
			default: "",
			defaultDescription: `
      The global --prefix setting plus 'etc/npmrc'. For example,
      '/usr/local/etc/npmrc'
    `,
			description: `
      The config file to read for global config options.
    `,
			flatten
		}),
		"global-style": new Definition("global-style", {
			default: false,
			type: Boolean,
			description: `
      Only install direct dependencies in the top level \`node_modules\`,
      but hoist on deeper dependencies.
      Sets \`--install-strategy=shallow\`.
    `,
			deprecated: `
      This option has been deprecated in favor of \`--install-strategy=shallow\`
    `,
			flatten(key, obj, flatOptions) {
				if (obj[key]) {
					obj["install-strategy"] = "shallow";
					flatOptions.installStrategy = "shallow";
				}
			}
		}),
		heading: new Definition("heading", {
			default: "npm",
			type: String,
			description: `
      The string that starts all the debugging log output.
    `,
			flatten
		}),
		"https-proxy": new Definition("https-proxy", {
			default: null,
			type: [null, url],
			description: `
      A proxy to use for outgoing https requests. If the \`HTTPS_PROXY\` or
      \`https_proxy\` or \`HTTP_PROXY\` or \`http_proxy\` environment variables
      are set, proxy settings will be honored by the underlying
      \`make-fetch-happen\` library.
    `,
			flatten
		}),
		"if-present": new Definition("if-present", {
			default: false,
			type: Boolean,
			envExport: false,
			description: `
      If true, npm will not exit with an error code when \`run\` is
      invoked for a script that isn't defined in the \`scripts\` section of
      \`package.json\`. This option can be used when it's desirable to
      optionally run a script when it's present and fail if the script fails.
      This is useful, for example, when running scripts that may only apply for
      some builds in an otherwise generic CI setup.
    `,
			flatten
		}),
		"ignore-scripts": new Definition("ignore-scripts", {
			default: false,
			type: Boolean,
			description: `
      If true, npm does not run scripts specified in package.json files.

      Note that commands explicitly intended to run a particular script, such
      as \`npm start\`, \`npm stop\`, \`npm restart\`, \`npm test\`, and \`npm
      run\` will still run their intended script if \`ignore-scripts\` is
      set, but they will *not* run any pre- or post-scripts.
    `,
			flatten
		}),
		include: new Definition("include", {
			default: [],
			type: [
				Array,
				"prod",
				"dev",
				"optional",
				"peer"
			],
			description: `
      Option that allows for defining which types of dependencies to install.

      This is the inverse of \`--omit=<type>\`.

      Dependency types specified in \`--include\` will not be omitted,
      regardless of the order in which omit/include are specified on the
      command-line.
    `,
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		"include-staged": new Definition("include-staged", {
			default: false,
			type: Boolean,
			description: `
      Allow installing "staged" published packages, as defined by [npm RFC PR
      #92](https://github.com/npm/rfcs/pull/92).

      This is experimental, and not implemented by the npm public registry.
    `,
			flatten
		}),
		"include-workspace-root": new Definition("include-workspace-root", {
			default: false,
			type: Boolean,
			envExport: false,
			description: `
      Include the workspace root when workspaces are enabled for a command.

      When false, specifying individual workspaces via the \`workspace\` config,
      or all workspaces via the \`workspaces\` flag, will cause npm to operate only
      on the specified workspaces, and not on the root project.
    `,
			flatten
		}),
		"include-attestations": new Definition("include-attestations", {
			default: false,
			type: Boolean,
			description: `
      When used with \`npm audit signatures --json\`, includes the full
      sigstore attestation bundles in the JSON output for each verified
      package. The bundles contain DSSE envelopes, verification material,
      and transparency log entries.
    `,
			flatten
		}),
		"init-author-email": new Definition("init-author-email", {
			default: "",
			hint: "<email>",
			type: String,
			description: `
      The value \`npm init\` should use by default for the package author's
      email.
    `
		}),
		"init-author-name": new Definition("init-author-name", {
			default: "",
			hint: "<name>",
			type: String,
			description: `
      The value \`npm init\` should use by default for the package author's name.
    `
		}),
		"init-author-url": new Definition("init-author-url", {
			default: "",
			type: ["", url],
			hint: "<url>",
			description: `
      The value \`npm init\` should use by default for the package author's homepage.
    `
		}),
		"init-license": new Definition("init-license", {
			default: "ISC",
			hint: "<license>",
			type: String,
			description: `
      The value \`npm init\` should use by default for the package license.
    `
		}),
		"init-module": new Definition("init-module", {
			default: "~/.npm-init.js",
			type: path,
			hint: "<module>",
			description: `
      A module that will be loaded by the \`npm init\` command.  See the
      documentation for the
      [init-package-json](https://github.com/npm/init-package-json) module for
      more information, or [npm init](/commands/npm-init).
    `
		}),
		"init-type": new Definition("init-type", {
			default: "commonjs",
			type: String,
			hint: "<type>",
			description: `
      The value that \`npm init\` should use by default for the package.json type field.
    `
		}),
		"init-version": new Definition("init-version", {
			default: "1.0.0",
			type: Semver,
			hint: "<version>",
			description: `
      The value that \`npm init\` should use by default for the package
      version number, if not already set in package.json.
    `
		}),
		"init-private": new Definition("init-private", {
			default: false,
			type: Boolean,
			description: `
      The value \`npm init\` should use by default for the package's private flag.
    `,
			flatten
		}),
		"init.author.email": new Definition("init.author.email", {
			default: "",
			type: String,
			deprecated: `
      Use \`--init-author-email\` instead.`,
			description: `
      Alias for \`--init-author-email\`
    `
		}),
		"init.author.name": new Definition("init.author.name", {
			default: "",
			type: String,
			deprecated: `
      Use \`--init-author-name\` instead.
    `,
			description: `
      Alias for \`--init-author-name\`
    `
		}),
		"init.author.url": new Definition("init.author.url", {
			default: "",
			type: ["", url],
			deprecated: `
      Use \`--init-author-url\` instead.
    `,
			description: `
      Alias for \`--init-author-url\`
    `
		}),
		"init.license": new Definition("init.license", {
			default: "ISC",
			type: String,
			deprecated: `
      Use \`--init-license\` instead.
    `,
			description: `
      Alias for \`--init-license\`
    `
		}),
		"init.module": new Definition("init.module", {
			default: "~/.npm-init.js",
			type: path,
			deprecated: `
      Use \`--init-module\` instead.
    `,
			description: `
      Alias for \`--init-module\`
    `
		}),
		"init.version": new Definition("init.version", {
			default: "1.0.0",
			type: Semver,
			deprecated: `
      Use \`--init-version\` instead.
    `,
			description: `
      Alias for \`--init-version\`
    `
		}),
		"install-links": new Definition("install-links", {
			default: false,
			type: Boolean,
			description: `
      When set file: protocol dependencies will be packed and installed as
      regular dependencies instead of creating a symlink. This option has
      no effect on workspaces.
    `,
			flatten
		}),
		"install-strategy": new Definition("install-strategy", {
			default: "hoisted",
			type: [
				"hoisted",
				"nested",
				"shallow",
				"linked"
			],
			description: `
      Sets the strategy for installing packages in node_modules.
      hoisted (default): Install non-duplicated in top-level, and duplicated as
        necessary within directory structure.
      nested: (formerly --legacy-bundling) install in place, no hoisting.
      shallow (formerly --global-style) only install direct deps at top-level.
      linked: install in node_modules/.store, link in place, unhoisted.

      We recommend that package authors use \`--install-strategy=linked\`
      during development to catch undeclared ("phantom") dependencies before
      publishing: the isolated layout only exposes a package's declared
      dependencies, so an \`import\` of a package that was never added to
      \`package.json\` can fail instead of resolving by accident and shipping
      broken. See [Catching undeclared ("phantom")
      dependencies](/using-npm/developers#catching-undeclared-phantom-dependencies).
    `,
			flatten
		}),
		json: new Definition("json", {
			default: false,
			type: Boolean,
			description: `
      Whether or not to output JSON data, rather than the normal output.

      * In \`npm pkg set\` it enables parsing set values with JSON.parse()
      before saving them to your \`package.json\`.

      Not supported by all npm commands.
    `,
			flatten
		}),
		key: new Definition("key", {
			default: null,
			type: [null, String],
			description: `
      A client key to pass when accessing the registry.  Values should be in
      PEM format with newlines replaced by the string "\\n". For example:

      \`\`\`ini
      key="-----BEGIN PRIVATE KEY-----\\nXXXX\\nXXXX\\n-----END PRIVATE KEY-----"
      \`\`\`

      It is _not_ the path to a key file, though you can set a registry-scoped
      "keyfile" path like "//other-registry.tld/:keyfile=/path/to/key.pem".
    `,
			deprecated: `
      \`key\` and \`cert\` are no longer used for most registry operations.
      Use registry scoped \`keyfile\` and \`certfile\` instead.
      Example:
      //other-registry.tld/:keyfile=/path/to/key.pem
      //other-registry.tld/:certfile=/path/to/cert.crt
    `,
			flatten
		}),
		"legacy-bundling": new Definition("legacy-bundling", {
			default: false,
			type: Boolean,
			description: `
      Instead of hoisting package installs in \`node_modules\`, install packages
      in the same manner that they are depended on. This may cause very deep
      directory structures and duplicate package installs as there is no
      de-duplicating.
      Sets \`--install-strategy=nested\`.
    `,
			deprecated: `
      This option has been deprecated in favor of \`--install-strategy=nested\`
    `,
			flatten(key, obj, flatOptions) {
				if (obj[key]) {
					obj["install-strategy"] = "nested";
					flatOptions.installStrategy = "nested";
				}
			}
		}),
		"legacy-peer-deps": new Definition("legacy-peer-deps", {
			default: false,
			type: Boolean,
			description: `
      Causes npm to completely ignore \`peerDependencies\` when building a
      package tree, as in npm versions 3 through 6.

      If a package cannot be installed because of overly strict
      \`peerDependencies\` that collide, it provides a way to move forward
      resolving the situation.

      This differs from \`--omit=peer\`, in that \`--omit=peer\` will avoid
      unpacking \`peerDependencies\` on disk, but will still design a tree such
      that \`peerDependencies\` _could_ be unpacked in a correct place.

      Use of \`legacy-peer-deps\` is not recommended, as it will not enforce
      the \`peerDependencies\` contract that meta-dependencies may rely on.
    `,
			flatten
		}),
		libc: new Definition("libc", {
			default: null,
			type: [null, String],
			description: `
      Override libc of native modules to install.
      Acceptable values are same as \`libc\` field of package.json
    `,
			flatten
		}),
		link: new Definition("link", {
			default: false,
			type: Boolean,
			description: `
      Used with \`npm ls\`, limiting output to only those packages that are
      linked.
    `
		}),
		"local-address": new Definition("local-address", {
			default: null,
			type: getLocalAddresses(),
			typeDescription: "IP Address",
			description: `
      The IP address of the local interface to use when making connections to
      the npm registry.  Must be IPv4 in versions of Node prior to 0.12.
    `,
			flatten
		}),
		location: new Definition("location", {
			default: "user",
			short: "L",
			type: [
				"global",
				"user",
				"project"
			],
			defaultDescription: `
      "user" unless \`--global\` is passed, which will also set this value to "global"
    `,
			description: `
      When passed to \`npm config\` this refers to which config file to use.

      When set to "global" mode, packages are installed into the \`prefix\` folder
      instead of the current working directory. See
      [folders](/configuring-npm/folders) for more on the differences in behavior.

      * packages are installed into the \`{prefix}/lib/node_modules\` folder,
        instead of the current working directory.
      * bin files are linked to \`{prefix}/bin\`
      * man pages are linked to \`{prefix}/share/man\`
    `,
			flatten: (key, obj, flatOptions) => {
				flatten(key, obj, flatOptions);
				if (flatOptions.global) flatOptions.location = "global";
				if (obj.location === "global") flatOptions.global = true;
			}
		}),
		"lockfile-version": new Definition("lockfile-version", {
			default: null,
			type: [
				null,
				1,
				2,
				3,
				"1",
				"2",
				"3"
			],
			defaultDescription: `
      Version 3 if no lockfile, auto-converting v1 lockfiles to v3; otherwise,
      maintain current lockfile version.`,
			description: `
      Set the lockfile format version to be used in package-lock.json and
      npm-shrinkwrap-json files.  Possible options are:

      1: The lockfile version used by npm versions 5 and 6.  Lacks some data that
      is used during the install, resulting in slower and possibly less
      deterministic installs.  Prevents lockfile churn when interoperating with
      older npm versions.

      2: The default lockfile version used by npm version 7 and 8.  Includes both
      the version 1 lockfile data and version 3 lockfile data, for maximum
      determinism and interoperability, at the expense of more bytes on disk.

      3: Only the new lockfile information introduced in npm version 7.  Smaller
      on disk than lockfile version 2, but not interoperable with older npm
      versions.  Ideal if all users are on npm version 7 and higher.
    `,
			flatten: (key, obj, flatOptions) => {
				flatOptions.lockfileVersion = obj[key] && parseInt(obj[key], 10);
			}
		}),
		loglevel: new Definition("loglevel", {
			default: "notice",
			type: [
				"silent",
				"error",
				"warn",
				"notice",
				"http",
				"info",
				"verbose",
				"silly"
			],
			description: `
      What level of logs to report.  All logs are written to a debug log,
      with the path to that file printed if the execution of a command fails.

      Any logs of a higher level than the setting are shown. The default is
      "notice".

      See also the \`foreground-scripts\` config.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.silent = obj[key] === "silent";
			}
		}),
		"logs-dir": new Definition("logs-dir", {
			default: null,
			type: [null, path],
			defaultDescription: `
      A directory named \`_logs\` inside the cache
  `,
			description: `
      The location of npm's log directory.  See [\`npm
      logging\`](/using-npm/logging) for more information.
    `
		}),
		"logs-max": new Definition("logs-max", {
			default: 10,
			type: Number,
			description: `
      The maximum number of log files to store.

      If set to 0, no log files will be written for the current run.
    `
		}),
		long: new Definition("long", {
			default: false,
			type: Boolean,
			short: "l",
			description: `
      Show extended information in \`ls\`, \`search\`, and \`help-search\`.
    `
		}),
		name: new Definition("name", {
			default: null,
			type: [null, String],
			hint: "<name>",
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      this sets the name/description for the token.
    `,
			flatten
		}),
		maxsockets: new Definition("maxsockets", {
			default: 15,
			type: Number,
			description: `
      The maximum number of connections to use per origin (protocol/host/port
      combination).
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.maxSockets = obj[key];
			}
		}),
		message: new Definition("message", {
			default: "%s",
			type: String,
			short: "m",
			description: `
      Commit message which is used by \`npm version\` when creating version commit.

      Any "%s" in the message will be replaced with the version number.
    `,
			flatten
		}),
		"min-release-age": new Definition("min-release-age", {
			default: null,
			hint: "<days>",
			type: [null, Number],
			envExport: false,
			description: `
       If set, npm will build the npm tree such that only versions that were
       available more than the given number of days ago will be installed.  If
       there are no versions available for the current set of dependencies, the
       command will error.

       This flag is a complement to \`before\`, which accepts an exact date
       instead of a relative number of days. The two may coexist (e.g.
       \`min-release-age\` in your \`.npmrc\` is preserved when npm internally
       spawns a sub-process with \`--before\` while preparing a \`git:\` or
       \`github:\` dependency); when both apply, \`before\` wins within a
       single source and across sources the standard precedence rules apply.

       When this window stops \`npm audit fix\` from installing a patched
       version (because the fix was published too recently), npm keeps the
       package at its vulnerable version, warns that the fix was blocked, and
       exits with a non-zero code. To install the fix, add the package to
       \`min-release-age-exclude\`, or relax \`min-release-age\` or \`before\`.

       Packages whose names match \`min-release-age-exclude\` are exempt from
       this filter.
    `,
			flatten: (key, obj, flatOptions) => {
				const age = obj["min-release-age"];
				if (age != null && !Object.hasOwn(obj, "before")) flatOptions.before = age ? new Date(Date.now() - 864e5 * age) : null;
			}
		}),
		"min-release-age-exclude": new Definition("min-release-age-exclude", {
			default: [],
			hint: "<pkg|glob>",
			type: [Array, String],
			envExport: false,
			description: `
       A list of package names or \`minimatch\` glob patterns that are exempt
       from the \`min-release-age\` (and \`before\`) filter. A matching package
       can always resolve to its newest version, even when a release-age window
       is set.

       For example, to apply a release-age window to third-party dependencies
       while letting internally maintained packages update immediately:

       \`\`\`
       min-release-age=7
       min-release-age-exclude[]=@myorg/*
       min-release-age-exclude[]=my-internal-pkg
       \`\`\`

       Only the named package is exempt; its own dependencies still follow the
       release-age policy unless they also match a pattern. Patterns match
       against the package name, so \`@myorg/*\` matches \`@myorg/shared-utils\`.

       Excluding a package does not change which registry it is fetched from. You
       should own your private scope on the public registry so that nobody else
       can publish a package with the same name.
    `,
			flatten: (key, obj, flatOptions) => {
				const list = obj[key].flatMap((v) => String(v).split(",")).map((v) => v.trim()).filter(Boolean);
				flatOptions.minReleaseAgeExclude = [...new Set(list)];
			}
		}),
		"node-gyp": new Definition("node-gyp", {
			default: (() => {
				try {
					return __require.resolve("node-gyp/bin/node-gyp.js");
				} catch {
					return "";
				}
			})(),
			defaultDescription: `
      The path to the node-gyp bin that ships with npm
    `,
			type: path,
			description: `
      This is the location of the "node-gyp" bin.  By default it uses one that ships with npm itself.

      You can use this config to specify your own "node-gyp" to run when it is required to build a package.
    `,
			flatten
		}),
		"node-options": new Definition("node-options", {
			default: null,
			type: [null, String],
			description: `
      Options to pass through to Node.js via the \`NODE_OPTIONS\` environment
      variable.  This does not impact how npm itself is executed but it does
      impact how lifecycle scripts are called.
    `
		}),
		noproxy: new Definition("noproxy", {
			default: "",
			defaultDescription: `
      The value of the NO_PROXY environment variable
    `,
			type: [String, Array],
			description: `
      Domain extensions that should bypass any proxies.

      Also accepts a comma-delimited string.
    `,
			flatten(key, obj, flatOptions) {
				if (Array.isArray(obj[key])) flatOptions.noProxy = obj[key].join(",");
				else flatOptions.noProxy = obj[key];
			}
		}),
		offline: new Definition("offline", {
			default: false,
			type: Boolean,
			description: `
      Force offline mode: no network requests will be done during install. To allow
      the CLI to fill in missing cache data, see \`--prefer-offline\`.
    `,
			flatten
		}),
		omit: new Definition("omit", {
			default: process.env.NODE_ENV === "production" ? ["dev"] : [],
			defaultDescription: `
      'dev' if the \`NODE_ENV\` environment variable is set to 'production';
      otherwise, empty.
    `,
			type: [
				Array,
				"dev",
				"optional",
				"peer"
			],
			description: `
      Dependency types to omit from the installation tree on disk.

      Note that these dependencies _are_ still resolved and added to the
      \`package-lock.json\` or \`npm-shrinkwrap.json\` file.  They are just
      not physically installed on disk.

      If a package type appears in both the \`--include\` and \`--omit\`
      lists, then it will be included.

      If the resulting omit list includes \`'dev'\`, then the \`NODE_ENV\`
      environment variable will be set to \`'production'\` for all lifecycle
      scripts.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.omit = buildOmitList(obj);
			}
		}),
		"omit-lockfile-registry-resolved": new Definition("omit-lockfile-registry-resolved", {
			default: false,
			type: Boolean,
			description: `
      This option causes npm to create lock files without a \`resolved\` key for
      registry dependencies. Subsequent installs will need to resolve tarball
      endpoints with the configured registry, likely resulting in a longer install
      time.
    `,
			flatten
		}),
		only: new Definition("only", {
			default: null,
			type: [
				null,
				"prod",
				"production"
			],
			deprecated: `
      Use \`--omit=dev\` to omit dev dependencies from the install.
    `,
			description: `
      When set to \`prod\` or \`production\`, this is an alias for
      \`--omit=dev\`.
    `,
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		orgs: new Definition("orgs", {
			default: null,
			type: [
				null,
				String,
				Array
			],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      this limits the token access to specific organizations.
    `,
			flatten
		}),
		optional: new Definition("optional", {
			default: null,
			type: [null, Boolean],
			deprecated: `
      Use \`--omit=optional\` to exclude optional dependencies, or
      \`--include=optional\` to include them.

      Default value does install optional deps unless otherwise omitted.
    `,
			description: `
      Alias for --include=optional or --omit=optional
    `,
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		os: new Definition("os", {
			default: null,
			type: [null, String],
			description: `
      Override OS of native modules to install.
      Acceptable values are same as \`os\` field of package.json,
      which comes from \`process.platform\`.
    `,
			flatten
		}),
		otp: new Definition("otp", {
			default: null,
			type: [null, String],
			description: `
      This is a one-time password from a two-factor authenticator.  It's needed
      when publishing or changing package permissions with \`npm access\`.

      If not set, and a registry response fails with a challenge for a one-time
      password, npm will prompt on the command line for one.
    `,
			flatten(key, obj, flatOptions) {
				flatten(key, obj, flatOptions);
				if (obj.otp) {
					obj["auth-type"] = "legacy";
					flatten("auth-type", obj, flatOptions);
				}
			}
		}),
		package: new Definition("package", {
			default: [],
			hint: "<package-spec>",
			type: [String, Array],
			description: `
      The package or packages to install for [\`npm exec\`](/commands/npm-exec)
    `,
			flatten
		}),
		"package-lock": new Definition("package-lock", {
			default: true,
			type: Boolean,
			description: `
      If set to false, then ignore \`package-lock.json\` files when installing.
      This will also prevent _writing_ \`package-lock.json\` if \`save\` is
      true.
    `,
			flatten: (key, obj, flatOptions) => {
				flatten(key, obj, flatOptions);
				if (flatOptions.packageLockOnly) flatOptions.packageLock = true;
			}
		}),
		"package-lock-only": new Definition("package-lock-only", {
			default: false,
			type: Boolean,
			description: `
      If set to true, the current operation will only use the \`package-lock.json\`,
      ignoring \`node_modules\`.

      For \`update\` this means only the \`package-lock.json\` will be updated,
      instead of checking \`node_modules\` and downloading dependencies.

      For \`list\` this means the output will be based on the tree described by the
      \`package-lock.json\`, rather than the contents of \`node_modules\`.
    `,
			flatten: (key, obj, flatOptions) => {
				flatten(key, obj, flatOptions);
				if (flatOptions.packageLockOnly) flatOptions.packageLock = true;
			}
		}),
		"pack-destination": new Definition("pack-destination", {
			default: ".",
			type: String,
			description: `
      Directory in which \`npm pack\` will save tarballs.
    `,
			flatten
		}),
		packages: new Definition("packages", {
			default: [],
			type: [
				null,
				String,
				Array
			],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      this limits the token access to specific packages.
    `,
			flatten
		}),
		parseable: new Definition("parseable", {
			default: false,
			type: Boolean,
			short: "p",
			description: `
      Output parseable results from commands that write to standard output. For
      \`npm search\`, this will be tab-separated table format.
    `,
			flatten
		}),
		"allow-scripts-pending": new Definition("allow-scripts-pending", {
			default: false,
			type: Boolean,
			description: `
      List packages with install scripts that are not yet covered by the
      \`allowScripts\` policy, without modifying \`package.json\`. Only
      meaningful for \`npm approve-scripts\`.
    `,
			flatten
		}),
		"allow-scripts-pin": new Definition("allow-scripts-pin", {
			default: true,
			type: Boolean,
			description: `
      Write pinned (\`pkg@version\`) entries when approving install scripts.
      Set to \`false\` to write name-only entries that allow any version.
      Has no effect on \`npm deny-scripts\`, which always writes name-only
      entries regardless of this setting.
    `,
			flatten
		}),
		"prefer-dedupe": new Definition("prefer-dedupe", {
			default: false,
			type: Boolean,
			description: `
      Prefer to deduplicate packages if possible, rather than
      choosing a newer version of a dependency.
    `,
			flatten
		}),
		"prefer-offline": new Definition("prefer-offline", {
			default: false,
			type: Boolean,
			description: `
      If true, staleness checks for cached data will be bypassed, but missing
      data will be requested from the server. To force full offline mode, use
      \`--offline\`.
    `,
			flatten
		}),
		"prefer-online": new Definition("prefer-online", {
			default: false,
			type: Boolean,
			description: `
      If true, staleness checks for cached data will be forced, making the CLI
      look for updates immediately even for fresh package data.
    `,
			flatten
		}),
		prefix: new Definition("prefix", {
			type: path,
			short: "C",
			default: "",
			defaultDescription: `
      In global mode, the folder where the node executable is installed.
      Otherwise, the nearest parent folder containing either a package.json
      file or a node_modules folder.
    `,
			description: `
      The location to install global items.  If set on the command line, then
      it forces non-global commands to run in the specified folder.
    `
		}),
		preid: new Definition("preid", {
			default: "",
			hint: "prerelease-id",
			type: String,
			description: `
      The "prerelease identifier" to use as a prefix for the "prerelease" part
      of a semver. Like the \`rc\` in \`1.2.0-rc.8\`.
    `,
			flatten
		}),
		production: new Definition("production", {
			default: null,
			type: [null, Boolean],
			deprecated: "Use `--omit=dev` instead.",
			description: "Alias for `--omit=dev`",
			flatten(key, obj, flatOptions) {
				definitions.omit.flatten("omit", obj, flatOptions);
			}
		}),
		progress: new Definition("progress", {
			default: !(ciInfo.isCI || !process.stderr.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb"),
			defaultDescription: `
      \`true\` when not in CI and both stderr and stdout are TTYs and not in a dumb terminal
    `,
			type: Boolean,
			description: `
      When set to \`true\`, npm will display a progress bar during time
      intensive operations, if \`process.stderr\` and \`process.stdout\` are a TTY.

      Set to \`false\` to suppress the progress bar.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.progress = !!obj.progress && !!process.stderr.isTTY && !!process.stdout.isTTY && process.env.TERM !== "dumb";
			}
		}),
		provenance: new Definition("provenance", {
			default: false,
			type: Boolean,
			exclusive: ["provenance-file"],
			description: `
      When publishing from a supported cloud CI/CD system, the package will be
      publicly linked to where it was built and published from.

      When the \`provenance-file\` config is set, it takes precedence and
      automatic provenance generation (including via trusted publishing/OIDC)
      is skipped.
    `,
			flatten
		}),
		"provenance-file": new Definition("provenance-file", {
			default: null,
			type: path,
			hint: "<file>",
			exclusive: ["provenance"],
			description: `
      When publishing, the provenance bundle at the given path will be used.

      This takes precedence over automatic provenance generation in trusted
      publishing flows.
    `,
			flatten
		}),
		proxy: new Definition("proxy", {
			default: null,
			type: [
				null,
				false,
				url
			],
			description: `
      A proxy to use for outgoing http requests. If the \`HTTP_PROXY\` or
      \`http_proxy\` environment variables are set, proxy settings will be
      honored by the underlying \`request\` library.
    `,
			flatten
		}),
		"read-only": new Definition("read-only", {
			default: false,
			type: Boolean,
			description: `
      This is used to mark a token as unable to publish when configuring
      limited access tokens with the \`npm token create\` command.
    `,
			flatten
		}),
		"rebuild-bundle": new Definition("rebuild-bundle", {
			default: true,
			type: Boolean,
			description: `
      Rebuild bundled dependencies after installation.
    `,
			flatten
		}),
		registry: new Definition("registry", {
			default: "https://registry.npmjs.org/",
			type: url,
			description: `
      The base URL of the npm registry.
    `,
			flatten
		}),
		"replace-registry-host": new Definition("replace-registry-host", {
			default: "npmjs",
			hint: "<npmjs|never|always> | hostname | url",
			type: [
				"npmjs",
				"never",
				"always",
				String
			],
			description: `
      Defines behavior for replacing the registry host in a lockfile with the
      configured registry.

      The default behavior is to replace package dist URLs from the default
      registry (https://registry.npmjs.org) to the configured registry. If set to
      "never", then use the registry value. If set to "always", then replace the
      registry host with the configured host every time.

      You may also specify a bare hostname (e.g., "registry.npmjs.org") to only
      replace URLs coming from that host.

      You may also specify a full URL including a path (e.g.,
      "https://old-registry.example.com/npm/path"). In that case, resolved URLs
      whose host and path begin with that prefix will have the entire prefix
      replaced with the configured registry URL (host and path), without
      duplicating path segments.
    `,
			flatten
		}),
		save: new Definition("save", {
			default: true,
			defaultDescription: `\`true\` unless when using \`npm update\` where it
    defaults to \`false\``,
			usage: "-S|--save|--no-save|--save-prod|--save-dev|--save-optional|--save-peer|--save-bundle",
			type: Boolean,
			short: "S",
			description: `
      Save installed packages to a \`package.json\` file as dependencies.

      When used with the \`npm rm\` command, removes the dependency from
      \`package.json\`.

      Will also prevent writing to \`package-lock.json\` if set to \`false\`.
    `,
			flatten
		}),
		"save-bundle": new Definition("save-bundle", {
			default: false,
			type: Boolean,
			short: "B",
			description: `
      If a package would be saved at install time by the use of \`--save\`,
      \`--save-dev\`, or \`--save-optional\`, then also put it in the
      \`bundleDependencies\` list.

      Ignored if \`--save-peer\` is set, since peerDependencies cannot be bundled.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.saveBundle = obj["save-bundle"] && !obj["save-peer"];
			}
		}),
		"save-dev": new Definition("save-dev", {
			default: false,
			type: Boolean,
			short: "D",
			exclusive: [
				"save-optional",
				"save-peer",
				"save-prod"
			],
			description: `
      Save installed packages to a package.json file as \`devDependencies\`.
    `,
			flatten(key, obj, flatOptions) {
				if (!obj[key]) {
					if (flatOptions.saveType === "dev") delete flatOptions.saveType;
					return;
				}
				flatOptions.saveType = "dev";
			}
		}),
		"save-exact": new Definition("save-exact", {
			default: false,
			type: Boolean,
			short: "E",
			description: `
      Dependencies saved to package.json will be configured with an exact
      version rather than using npm's default semver range operator.
    `,
			flatten(key, obj, flatOptions) {
				definitions["save-prefix"].flatten("save-prefix", obj, flatOptions);
			}
		}),
		"save-optional": new Definition("save-optional", {
			default: false,
			type: Boolean,
			short: "O",
			exclusive: [
				"save-dev",
				"save-peer",
				"save-prod"
			],
			description: `
      Save installed packages to a package.json file as
      \`optionalDependencies\`.
    `,
			flatten(key, obj, flatOptions) {
				if (!obj[key]) {
					if (flatOptions.saveType === "optional") delete flatOptions.saveType;
					else if (flatOptions.saveType === "peerOptional") flatOptions.saveType = "peer";
					return;
				}
				if (flatOptions.saveType === "peerOptional") return;
				if (flatOptions.saveType === "peer") flatOptions.saveType = "peerOptional";
				else flatOptions.saveType = "optional";
			}
		}),
		"save-peer": new Definition("save-peer", {
			default: false,
			type: Boolean,
			exclusive: [
				"save-dev",
				"save-optional",
				"save-prod"
			],
			description: `
      Save installed packages to a package.json file as \`peerDependencies\`
    `,
			flatten(key, obj, flatOptions) {
				if (!obj[key]) {
					if (flatOptions.saveType === "peer") delete flatOptions.saveType;
					else if (flatOptions.saveType === "peerOptional") flatOptions.saveType = "optional";
					return;
				}
				if (flatOptions.saveType === "peerOptional") return;
				if (flatOptions.saveType === "optional") flatOptions.saveType = "peerOptional";
				else flatOptions.saveType = "peer";
			}
		}),
		"save-prefix": new Definition("save-prefix", {
			default: "^",
			type: String,
			description: `
      Configure how versions of packages installed to a package.json file via
      \`--save\` or \`--save-dev\` get prefixed.

      For example if a package has version \`1.2.3\`, by default its version is
      set to \`^1.2.3\` which allows minor upgrades for that package, but after
      \`npm config set save-prefix='~'\` it would be set to \`~1.2.3\` which
      only allows patch upgrades.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.savePrefix = obj["save-exact"] ? "" : obj["save-prefix"];
				obj["save-prefix"] = flatOptions.savePrefix;
			}
		}),
		"save-prod": new Definition("save-prod", {
			default: false,
			type: Boolean,
			short: "P",
			exclusive: [
				"save-dev",
				"save-optional",
				"save-peer"
			],
			description: `
      Save installed packages into \`dependencies\` specifically. This is
      useful if a package already exists in \`devDependencies\` or
      \`optionalDependencies\`, but you want to move it to be a non-optional
      production dependency.

      This is the default behavior if \`--save\` is true, and neither
      \`--save-dev\` or \`--save-optional\` are true.
    `,
			flatten(key, obj, flatOptions) {
				if (!obj[key]) {
					if (flatOptions.saveType === "prod") delete flatOptions.saveType;
					return;
				}
				flatOptions.saveType = "prod";
			}
		}),
		"sbom-format": new Definition("sbom-format", {
			default: null,
			type: ["cyclonedx", "spdx"],
			description: `
      SBOM format to use when generating SBOMs.
    `,
			flatten
		}),
		"sbom-type": new Definition("sbom-type", {
			default: "library",
			type: [
				"library",
				"application",
				"framework"
			],
			description: `
      The type of package described by the generated SBOM. For SPDX, this is the
      value for the \`primaryPackagePurpose\` field. For CycloneDX, this is the
      value for the \`type\` field.
    `,
			flatten
		}),
		scope: new Definition("scope", {
			default: "",
			defaultDescription: `
      the scope of the current project, if any, or ""
    `,
			type: String,
			hint: "<@scope>",
			description: `
      Associate an operation with a scope for a scoped registry.

      Useful when logging in to or out of a private registry:

      \`\`\`
      # log in, linking the scope to the custom registry
      npm login --scope=@mycorp --registry=https://registry.mycorp.com

      # log out, removing the link and the auth token
      npm logout --scope=@mycorp
      \`\`\`

      This will cause \`@mycorp\` to be mapped to the registry for future
      installation of packages specified according to the pattern
      \`@mycorp/package\`.

      This will also cause \`npm init\` to create a scoped package.

      \`\`\`
      # accept all defaults, and create a package named "@foo/whatever",
      # instead of just named "whatever"
      npm init --scope=@foo --yes
      \`\`\`
    `,
			flatten(key, obj, flatOptions) {
				const value = obj[key];
				const scope = value && !/^@/.test(value) ? `@${value}` : value;
				flatOptions.scope = scope;
				flatOptions.projectScope = scope;
			}
		}),
		scopes: new Definition("scopes", {
			default: null,
			type: [
				null,
				String,
				Array
			],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      this limits the token access to specific scopes. Provide
      a scope name (with or without @ prefix).
    `,
			flatten
		}),
		"packages-all": new Definition("packages-all", {
			default: false,
			type: Boolean,
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      grants the token access to all packages instead of limiting to
      specific packages.
    `,
			flatten
		}),
		"packages-and-scopes-permission": new Definition("packages-and-scopes-permission", {
			default: null,
			type: [
				null,
				"read-only",
				"read-write",
				"read-write-stage-only",
				"no-access"
			],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      sets the permission level for packages and scopes. Options are
      "read-only", "read-write", "read-write-stage-only", or "no-access".
      "read-write-stage-only" grants publish access that stages releases
      instead of publishing them directly.
    `,
			flatten
		}),
		"orgs-permission": new Definition("orgs-permission", {
			default: null,
			type: [
				null,
				"read-only",
				"read-write",
				"no-access"
			],
			description: `
      When creating a Granular Access Token with \`npm token create\`,
      sets the permission level for organizations. Options are
      "read-only", "read-write", or "no-access".
    `,
			flatten
		}),
		password: new Definition("password", {
			default: null,
			type: [null, String],
			description: `
      Password for authentication. Can be provided via command line when
      creating tokens, though it's generally safer to be prompted for it.
    `,
			flatten
		}),
		"token-description": new Definition("token-description", {
			default: null,
			type: [null, String],
			description: `
      Description text for the token when using \`npm token create\`.
    `,
			flatten
		}),
		"script-shell": new Definition("script-shell", {
			default: null,
			defaultDescription: `
      '/bin/sh' on POSIX systems, 'cmd.exe' on Windows
    `,
			type: [null, String],
			description: `
      The shell to use for scripts run with the \`npm exec\`,
      \`npm run\` and \`npm init <package-spec>\` commands.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.scriptShell = obj[key] || void 0;
			}
		}),
		searchexclude: new Definition("searchexclude", {
			default: "",
			type: String,
			description: `
      Space-separated options that limit the results from search.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.search = flatOptions.search || { limit: 20 };
				flatOptions.search.exclude = obj[key].toLowerCase();
			}
		}),
		searchlimit: new Definition("searchlimit", {
			default: 20,
			type: Number,
			description: `
      Number of items to limit search results to. Will not apply at all to
      legacy searches.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.search = flatOptions.search || {};
				flatOptions.search.limit = obj[key];
			}
		}),
		searchopts: new Definition("searchopts", {
			default: "",
			type: String,
			description: `
      Space-separated options that are always passed to search.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.search = flatOptions.search || { limit: 20 };
				flatOptions.search.opts = querystring.parse(obj[key]);
			}
		}),
		searchstaleness: new Definition("searchstaleness", {
			default: 900,
			type: Number,
			description: `
      The age of the cache, in seconds, before another registry request is made
      if using legacy search endpoint.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.search = flatOptions.search || { limit: 20 };
				flatOptions.search.staleness = obj[key];
			}
		}),
		shell: new Definition("shell", {
			default: shell,
			defaultDescription: `
      SHELL environment variable, or "bash" on Posix, or "cmd.exe" on Windows
    `,
			type: String,
			description: `
      The shell to run for the \`npm explore\` command.
    `,
			flatten
		}),
		shrinkwrap: new Definition("shrinkwrap", {
			default: true,
			type: Boolean,
			deprecated: `
      Use the --package-lock setting instead.
    `,
			description: `
      Alias for --package-lock
    `,
			flatten(key, obj, flatOptions) {
				obj["package-lock"] = obj.shrinkwrap;
				definitions["package-lock"].flatten("package-lock", obj, flatOptions);
			}
		}),
		"sign-git-commit": new Definition("sign-git-commit", {
			default: false,
			type: Boolean,
			description: `
      If set to true, then the \`npm version\` command will commit the new
      package version using \`-S\` to add a signature.

      Note that git requires you to have set up GPG keys in your git configs
      for this to work properly.
    `,
			flatten
		}),
		"sign-git-tag": new Definition("sign-git-tag", {
			default: false,
			type: Boolean,
			description: `
      If set to true, then the \`npm version\` command will tag the version
      using \`-s\` to add a signature.

      Note that git requires you to have set up GPG keys in your git configs
      for this to work properly.
    `,
			flatten
		}),
		"strict-peer-deps": new Definition("strict-peer-deps", {
			default: false,
			type: Boolean,
			description: `
      If set to \`true\`, and \`--legacy-peer-deps\` is not set, then _any_
      conflicting \`peerDependencies\` will be treated as an install failure,
      even if npm could reasonably guess the appropriate resolution based on
      non-peer dependency relationships.

      By default, conflicting \`peerDependencies\` deep in the dependency graph
      will be resolved using the nearest non-peer dependency specification,
      even if doing so will result in some packages receiving a peer dependency
      outside the range set in their package's \`peerDependencies\` object.

      When such an override is performed, a warning is printed, explaining the
      conflict and the packages involved.  If \`--strict-peer-deps\` is set,
      then this warning is treated as a failure.
    `,
			flatten
		}),
		"strict-allow-scripts": new Definition("strict-allow-scripts", {
			default: false,
			type: Boolean,
			description: `
      If \`true\`, turn the install-script policy from a warning into a hard
      error: any dependency with install scripts not covered by
      \`allowScripts\` will fail the install instead of running with a
      notice.

      Dependencies explicitly denied with \`false\` in \`allowScripts\` are
      always silently skipped; this setting only affects unreviewed entries.
      \`--ignore-scripts\` and \`--dangerously-allow-all-scripts\` both
      override this setting.

      Optional dependencies that cannot be installed on the current platform
      or engine (a non-matching \`os\`, \`cpu\`, or \`libc\`) are not flagged,
      because their install scripts never run.
    `,
			flatten
		}),
		"strict-ssl": new Definition("strict-ssl", {
			default: true,
			type: Boolean,
			description: `
      Whether or not to do SSL key validation when making requests to the
      registry via https.

      See also the \`ca\` config.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.strictSSL = obj[key];
			}
		}),
		tag: new Definition("tag", {
			default: "latest",
			type: String,
			description: `
      If you ask npm to install a package and don't tell it a specific version,
      then it will install the specified tag.

      It is the tag added to the package@version specified in the
      \`npm dist-tag add\` command, if no explicit tag is given.

      When used by the \`npm diff\` command, this is the tag used to fetch the
      tarball that will be compared with the local files by default.

      If used in the \`npm publish\` command, this is the tag that will be
      added to the package submitted to the registry.
    `,
			flatten(key, obj, flatOptions) {
				flatOptions.defaultTag = obj[key];
			}
		}),
		"tag-version-prefix": new Definition("tag-version-prefix", {
			default: "v",
			type: String,
			description: `
      If set, alters the prefix used when tagging a new version when performing
      a version increment using  \`npm version\`. To remove the prefix
      altogether, set it to the empty string: \`""\`.

      Because other tools may rely on the convention that npm version tags look
      like \`v1.0.0\`, _only use this property if it is absolutely necessary_.
      In particular, use care when overriding this setting for public packages.
    `,
			flatten
		}),
		timing: new Definition("timing", {
			default: false,
			type: Boolean,
			description: `
      If true, writes timing information to a process specific json file in
      the cache or \`logs-dir\`. The file name ends with \`-timing.json\`.

      You can quickly view it with this [json](https://npm.im/json) command
      line: \`cat ~/.npm/_logs/*-timing.json | npm exec -- json -g\`.

      Timing information will also be reported in the terminal. To suppress this
      while still writing the timing file, use \`--silent\`.
    `
		}),
		umask: new Definition("umask", {
			default: 0,
			type: Umask,
			description: `
      The "umask" value to use when setting the file creation mode on files and
      folders.

      Folders and executables are given a mode which is \`0o777\` masked
      against this value.  Other files are given a mode which is \`0o666\`
      masked against this value.

      Note that the underlying system will _also_ apply its own umask value to
      files and folders that are created, and npm does not circumvent this, but
      rather adds the \`--umask\` config to it.

      Thus, the effective default umask value on most POSIX systems is 0o22,
      meaning that folders and executables are created with a mode of 0o755 and
      other files are created with a mode of 0o644.
    `,
			flatten
		}),
		unicode: new Definition("unicode", {
			default: unicode,
			defaultDescription: `
      false on windows, true on mac/unix systems with a unicode locale, as
      defined by the \`LC_ALL\`, \`LC_CTYPE\`, or \`LANG\` environment variables.
    `,
			type: Boolean,
			description: `
      When set to true, npm uses unicode characters in the tree output.  When
      false, it uses ascii characters instead of unicode glyphs.
    `,
			flatten
		}),
		"update-notifier": new Definition("update-notifier", {
			default: true,
			type: Boolean,
			description: `
      Set to false to suppress the update notification when using an older
      version of npm than the latest.
    `
		}),
		usage: new Definition("usage", {
			default: false,
			type: Boolean,
			short: [
				"?",
				"H",
				"h"
			],
			description: `
      Show short usage output about the command specified.
    `
		}),
		"user-agent": new Definition("user-agent", {
			default: "npm/{npm-version} node/{node-version} {platform} {arch} workspaces/{workspaces} {ci}",
			type: String,
			description: `
      Sets the User-Agent request header.  The following fields are replaced
      with their actual counterparts:

      * \`{npm-version}\` - The npm version in use
      * \`{node-version}\` - The Node.js version in use
      * \`{platform}\` - The value of \`process.platform\`
      * \`{arch}\` - The value of \`process.arch\`
      * \`{workspaces}\` - Set to \`true\` if the \`workspaces\` or \`workspace\`
        options are set.
      * \`{ci}\` - The value of the \`ci-name\` config, if set, prefixed with
        \`ci/\`, or an empty string if \`ci-name\` is empty.
    `,
			flatten(key, obj, flatOptions) {
				const value = obj[key];
				const ciName = ciInfo.name?.toLowerCase().split(" ").join("-") || null;
				let subCiName = null;
				if (ciInfo.GITHUB_ACTIONS) {
					const serverUrl = (process.env.GITHUB_SERVER_URL || "").trim();
					const runnerEnv = (process.env.RUNNER_ENVIRONMENT || "").trim();
					let serverHost = "";
					try {
						serverHost = new URL(serverUrl).hostname.toLowerCase();
					} catch {
						serverHost = "";
					}
					if (serverHost === "github.com") {
						if (runnerEnv === "github-hosted") subCiName = "dotcom-hosted";
						else if (runnerEnv === "self-hosted") subCiName = "dotcom-selfhosted";
						else subCiName = "dotcom";
					} else if (serverHost === "ghe.com" || serverHost.endsWith(".ghe.com")) subCiName = "ghecom";
					else if (serverHost) subCiName = "ghes";
				}
				const ci = ciName ? `ci/${ciName}${subCiName ? `/${subCiName}` : ""}` : "";
				let inWorkspaces = false;
				if (obj.workspaces || obj.workspace && obj.workspace.length) inWorkspaces = true;
				flatOptions.userAgent = value.replace(/\{node-version\}/gi, process.version).replace(/\{npm-version\}/gi, obj["npm-version"]).replace(/\{platform\}/gi, process.platform).replace(/\{arch\}/gi, process.arch).replace(/\{workspaces\}/gi, inWorkspaces).replace(/\{ci\}/gi, ci).trim();
				process.env.npm_config_user_agent = flatOptions.userAgent;
			}
		}),
		userconfig: new Definition("userconfig", {
			default: "~/.npmrc",
			type: path,
			description: `
      The location of user-level configuration settings.

      This may be overridden by the \`npm_config_userconfig\` environment
      variable or the \`--userconfig\` command line option, but may _not_
      be overridden by settings in the \`globalconfig\` file.
    `
		}),
		version: new Definition("version", {
			default: false,
			type: Boolean,
			short: "v",
			description: `
      If true, output the npm version and exit successfully.

      Only relevant when specified explicitly on the command line.
    `
		}),
		versions: new Definition("versions", {
			default: false,
			type: Boolean,
			description: `
      If true, output the npm version as well as node's \`process.versions\`
      map and the version in the current working directory's \`package.json\`
      file if one exists, and exit successfully.

      Only relevant when specified explicitly on the command line.
    `
		}),
		viewer: new Definition("viewer", {
			default: isWindows ? "browser" : "man",
			defaultDescription: `
      "man" on Posix, "browser" on Windows
    `,
			type: String,
			description: `
      The program to use to view help content.

      Set to \`"browser"\` to view html help content in the default web browser.
    `
		}),
		which: new Definition("which", {
			default: null,
			hint: "<fundingSourceNumber>",
			type: [null, Number],
			description: `
      If there are multiple funding sources, which 1-indexed source URL to open.
    `
		}),
		workspace: new Definition("workspace", {
			default: [],
			type: [String, Array],
			hint: "<workspace-name>",
			short: "w",
			envExport: false,
			description: `
      Enable running a command in the context of the configured workspaces of the
      current project while filtering by running only the workspaces defined by
      this configuration option.

      Valid values for the \`workspace\` config are either:

      * Workspace names
      * Path to a workspace directory
      * Path to a parent workspace directory (will result in selecting all
        workspaces within that folder)

      When set for the \`npm init\` command, this may be set to the folder of
      a workspace which does not yet exist, to create the folder and set it
      up as a brand new workspace within the project.
    `,
			flatten: (key, obj, flatOptions) => {
				definitions["user-agent"].flatten("user-agent", obj, flatOptions);
			}
		}),
		workspaces: new Definition("workspaces", {
			default: null,
			type: [null, Boolean],
			envExport: false,
			description: `
      Set to true to run the command in the context of **all** configured
      workspaces.

      Explicitly setting this to false will cause commands like \`install\` to
      ignore workspaces altogether.
      When not set explicitly:

      - Commands that operate on the \`node_modules\` tree (install, update,
        etc.) will link workspaces into the \`node_modules\` folder.
      - Commands that do other things (test, exec, publish, etc.) will operate
        on the root project, _unless_ one or more workspaces are specified in
        the \`workspace\` config.
    `,
			flatten: (key, obj, flatOptions) => {
				definitions["user-agent"].flatten("user-agent", obj, flatOptions);
				flatOptions.workspacesEnabled = obj[key] !== false;
			}
		}),
		"workspaces-update": new Definition("workspaces-update", {
			default: true,
			type: Boolean,
			description: `
      If set to true, the npm cli will run an update after operations that may
      possibly change the workspaces installed to the \`node_modules\` folder.
    `,
			flatten
		}),
		yes: new Definition("yes", {
			default: null,
			type: [null, Boolean],
			short: "y",
			description: `
      Automatically answer "yes" to any prompts that npm might print on
      the command line.
    `
		})
	};
	module.exports = definitions;
}));
// node_modules/@npmcli/config/lib/definitions/index.js
var require_definitions = __commonJSMin(((exports, module) => {
	const definitions = require_definitions$1();
	const flatten = (obj, flat = {}) => {
		for (const [key, val] of Object.entries(obj)) {
			const def = definitions[key];
			if (def && def.flatten) def.flatten(key, obj, flat);
			else if (/@.*:registry$/i.test(key) || /^\/\//.test(key)) flat[key] = val;
		}
		return flat;
	};
	const definitionProps = Object.entries(definitions).reduce((acc, [key, { short = [], default: d }]) => {
		for (const s of [].concat(short)) acc.shorthands[s] = [`--${key}`];
		acc.defaults[key] = d;
		return acc;
	}, {
		shorthands: {},
		defaults: {}
	});
	const shorthands = {
		"enjoy-by": ["--before"],
		d: ["--loglevel", "info"],
		dd: ["--loglevel", "verbose"],
		ddd: ["--loglevel", "silly"],
		quiet: ["--loglevel", "warn"],
		q: ["--loglevel", "warn"],
		s: ["--loglevel", "silent"],
		silent: ["--loglevel", "silent"],
		verbose: ["--loglevel", "verbose"],
		desc: ["--description"],
		help: ["--usage"],
		local: ["--no-global"],
		n: ["--no-yes"],
		no: ["--no-yes"],
		porcelain: ["--parseable"],
		readonly: ["--read-only"],
		reg: ["--registry"],
		iwr: ["--include-workspace-root"],
		ws: ["--workspaces"],
		...definitionProps.shorthands
	};
	module.exports = {
		defaults: definitionProps.defaults,
		definitions,
		flatten,
		nerfDarts: [
			"_auth",
			"_authToken",
			"_password",
			"certfile",
			"email",
			"keyfile",
			"username"
		],
		proxyEnv: [
			"http_proxy",
			"https_proxy",
			"proxy",
			"no_proxy"
		],
		shorthands
	};
}));
// node_modules/walk-up-path/dist/commonjs/index.js
var require_commonjs$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.walkUp = void 0;
	const path_1 = __require("path");
	const walkUp = function* (path) {
		for (path = (0, path_1.resolve)(path); path;) {
			yield path;
			const pp = (0, path_1.dirname)(path);
			if (pp === path) break;
			else path = pp;
		}
	};
	exports.walkUp = walkUp;
}));
// node_modules/ini/lib/ini.js
var require_ini = __commonJSMin(((exports, module) => {
	const { hasOwnProperty } = Object.prototype;
	const encode = (obj, opt = {}) => {
		if (typeof opt === "string") opt = { section: opt };
		opt.align = opt.align === true;
		opt.newline = opt.newline === true;
		opt.sort = opt.sort === true;
		opt.whitespace = opt.whitespace === true || opt.align === true;
		opt.platform = opt.platform || typeof process !== "undefined" && process.platform;
		opt.bracketedArray = opt.bracketedArray !== false;
		const eol = opt.platform === "win32" ? "\r\n" : "\n";
		const separator = opt.whitespace ? " = " : "=";
		const children = [];
		const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj);
		let padToChars = 0;
		if (opt.align) padToChars = safe(keys.filter((k) => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== "object").map((k) => Array.isArray(obj[k]) ? `${k}[]` : k).concat([""]).reduce((a, b) => safe(a).length >= safe(b).length ? a : b)).length;
		let out = "";
		const arraySuffix = opt.bracketedArray ? "[]" : "";
		for (const k of keys) {
			const val = obj[k];
			if (val && Array.isArray(val)) for (const item of val) out += safe(`${k}${arraySuffix}`).padEnd(padToChars, " ") + separator + safe(item) + eol;
			else if (val && typeof val === "object") children.push(k);
			else out += safe(k).padEnd(padToChars, " ") + separator + safe(val) + eol;
		}
		if (opt.section && out.length) out = "[" + safe(opt.section) + "]" + (opt.newline ? eol + eol : eol) + out;
		for (const k of children) {
			const nk = splitSections(k, ".").join("\\.");
			const section = (opt.section ? opt.section + "." : "") + nk;
			const child = encode(obj[k], {
				...opt,
				section
			});
			if (out.length && child.length) out += eol;
			out += child;
		}
		return out;
	};
	function splitSections(str, separator) {
		var lastMatchIndex = 0;
		var lastSeparatorIndex = 0;
		var nextIndex = 0;
		var sections = [];
		do {
			nextIndex = str.indexOf(separator, lastMatchIndex);
			if (nextIndex !== -1) {
				lastMatchIndex = nextIndex + separator.length;
				if (nextIndex > 0 && str[nextIndex - 1] === "\\") continue;
				sections.push(str.slice(lastSeparatorIndex, nextIndex));
				lastSeparatorIndex = nextIndex + separator.length;
			}
		} while (nextIndex !== -1);
		sections.push(str.slice(lastSeparatorIndex));
		return sections;
	}
	const decode = (str, opt = {}) => {
		opt.bracketedArray = opt.bracketedArray !== false;
		const out = Object.create(null);
		let p = out;
		let section = null;
		const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i;
		const lines = str.split(/[\r\n]+/g);
		const duplicates = {};
		for (const line of lines) {
			if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) continue;
			const match = line.match(re);
			if (!match) continue;
			if (match[1] !== void 0) {
				section = unsafe(match[1]);
				if (section === "__proto__") {
					p = Object.create(null);
					continue;
				}
				p = out[section] = out[section] || Object.create(null);
				continue;
			}
			const keyRaw = unsafe(match[2]);
			let isArray;
			if (opt.bracketedArray) isArray = keyRaw.length > 2 && keyRaw.slice(-2) === "[]";
			else {
				duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1;
				isArray = duplicates[keyRaw] > 1;
			}
			const key = isArray && keyRaw.endsWith("[]") ? keyRaw.slice(0, -2) : keyRaw;
			if (key === "__proto__") continue;
			const valueRaw = match[3] ? unsafe(match[4]) : true;
			const value = valueRaw === "true" || valueRaw === "false" || valueRaw === "null" ? JSON.parse(valueRaw) : valueRaw;
			if (isArray) {
				if (!hasOwnProperty.call(p, key)) p[key] = [];
				else if (!Array.isArray(p[key])) p[key] = [p[key]];
			}
			if (Array.isArray(p[key])) p[key].push(value);
			else p[key] = value;
		}
		const remove = [];
		for (const k of Object.keys(out)) {
			if (!hasOwnProperty.call(out, k) || typeof out[k] !== "object" || Array.isArray(out[k])) continue;
			const parts = splitSections(k, ".");
			p = out;
			const l = parts.pop();
			const nl = l.replace(/\\\./g, ".");
			for (const part of parts) {
				if (part === "__proto__") continue;
				if (!hasOwnProperty.call(p, part) || typeof p[part] !== "object") p[part] = Object.create(null);
				p = p[part];
			}
			if (p === out && nl === l) continue;
			p[nl] = out[k];
			remove.push(k);
		}
		for (const del of remove) delete out[del];
		return out;
	};
	const isQuoted = (val) => {
		return val.startsWith("\"") && val.endsWith("\"") || val.startsWith("'") && val.endsWith("'");
	};
	const safe = (val) => {
		if (typeof val !== "string" || val.match(/[=\r\n]/) || val.match(/^\[/) || val.length > 1 && isQuoted(val) || val !== val.trim()) return JSON.stringify(val);
		return val.split(";").join("\\;").split("#").join("\\#");
	};
	const unsafe = (val) => {
		val = (val || "").trim();
		if (isQuoted(val)) {
			if (val.charAt(0) === "'") val = val.slice(1, -1);
			try {
				val = JSON.parse(val);
			} catch {}
		} else {
			let esc = false;
			let unesc = "";
			for (let i = 0, l = val.length; i < l; i++) {
				const c = val.charAt(i);
				if (esc) {
					if ("\\;#".indexOf(c) !== -1) unesc += c;
					else unesc += "\\" + c;
					esc = false;
				} else if (";#".indexOf(c) !== -1) break;
				else if (c === "\\") esc = true;
				else unesc += c;
			}
			if (esc) unesc += "\\";
			return unesc.trim();
		}
		return val;
	};
	module.exports = {
		parse: decode,
		decode,
		stringify: encode,
		encode,
		safe,
		unsafe
	};
}));
// node_modules/@npmcli/config/lib/nerf-dart.js
var require_nerf_dart = __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	module.exports = (url) => {
		const parsed = new URL(url);
		const from = `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
		const rel = new URL(".", from);
		return `//${rel.host}${rel.pathname}`;
	};
}));
// node_modules/@npmcli/config/lib/env-replace.js
var require_env_replace = __commonJSMin(((exports, module) => {
	const envExpr = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;
	module.exports = (f, env) => f.replace(envExpr, (orig, esc, name, modifier) => {
		const fallback = modifier === "?" ? "" : `$\{${name}}`;
		const val = env[name] !== void 0 ? env[name] : fallback;
		if (esc.length % 2) return orig.slice((esc.length + 1) / 2);
		return esc.slice(esc.length / 2) + val;
	});
}));
// node_modules/@npmcli/config/lib/parse-field.js
var require_parse_field = __commonJSMin(((exports, module) => {
	const typeDefs = require_type_defs();
	const envReplace = require_env_replace();
	const { resolve } = __require("node:path");
	const { parse: umaskParse } = require_umask();
	const parseField = (f, key, opts, listElement = false) => {
		if (typeof f !== "string" && !Array.isArray(f)) return f;
		const { platform, types, home, env } = opts;
		const typeList = new Set([].concat(types[key]));
		const isPath = typeList.has(typeDefs.path.type);
		const isBool = typeList.has(typeDefs.Boolean.type);
		const isString = isPath || typeList.has(typeDefs.String.type);
		const isUmask = typeList.has(typeDefs.Umask.type);
		const isNumber = typeList.has(typeDefs.Number.type);
		const isList = !listElement && typeList.has(Array);
		const isDate = typeList.has(typeDefs.Date.type);
		if (Array.isArray(f)) return !isList ? f : f.map((field) => parseField(field, key, opts, true));
		f = f.trim();
		if (isList) return parseField(f.split("\n\n"), key, opts);
		if (isBool && !isString && f === "") return true;
		if (!isString && !isPath && !isNumber) switch (f) {
			case "true": return true;
			case "false": return false;
			case "null": return null;
			case "undefined": return;
		}
		f = envReplace(f, env);
		if (isDate) return new Date(f);
		if (isPath) {
			if ((platform === "win32" ? /^~(\/|\\)/ : /^~\//).test(f) && home) f = resolve(home, f.slice(2));
			else f = resolve(f);
		}
		if (isUmask) try {
			return umaskParse(f);
		} catch (er) {
			return f;
		}
		if (isNumber && !isNaN(f)) f = +f;
		return f;
	};
	module.exports = parseField;
}));
// node_modules/@npmcli/config/lib/set-envs.js
var require_set_envs = __commonJSMin(((exports, module) => {
	const envKey = (key, val) => {
		return !/^[/@_]/.test(key) && typeof envVal(val) === "string" && `npm_config_${key.replace(/-/g, "_").toLowerCase()}`;
	};
	const envVal = (val) => Array.isArray(val) ? val.map((v) => envVal(v)).join("\n\n") : val === null || val === void 0 || val === false ? "" : typeof val === "object" ? null : String(val);
	const sameConfigValue = (def, val) => !Array.isArray(val) || !Array.isArray(def) ? def === val : sameArrayValue(def, val);
	const sameArrayValue = (def, val) => {
		if (def.length !== val.length) return false;
		for (let i = 0; i < def.length; i++) if (def[i] !== val[i]) return false;
		return true;
	};
	const setEnv = (env, rawKey, rawVal) => {
		const val = envVal(rawVal);
		const key = envKey(rawKey, val);
		if (key && val !== null) env[key] = val;
	};
	const setEnvs = (config) => {
		const { env, defaults, definitions, list: [cliConf, envConf] } = config;
		env.INIT_CWD = process.cwd();
		const cliSet = new Set(Object.keys(cliConf));
		const envSet = new Set(Object.keys(envConf));
		for (const key in cliConf) {
			const { deprecated, envExport = true } = definitions[key] || {};
			if (deprecated || envExport === false) continue;
			if (sameConfigValue(defaults[key], cliConf[key])) {
				if (!sameConfigValue(envConf[key], cliConf[key])) setEnv(env, key, cliConf[key]);
			} else if (!(envSet.has(key) && !cliSet.has(key))) setEnv(env, key, cliConf[key]);
		}
		env.HOME = config.home;
		env.npm_config_global_prefix = config.globalPrefix;
		env.npm_config_local_prefix = config.localPrefix;
		if (cliConf.editor) env.EDITOR = cliConf.editor;
		if (cliConf["node-options"]) env.NODE_OPTIONS = cliConf["node-options"];
		env.npm_config_node_gyp = cliConf["node-gyp"];
		env.npm_config_npm_version = cliConf["npm-version"] || "unknown";
		env.npm_execpath = config.npmBin;
		env.NODE = env.npm_node_execpath = config.execPath;
	};
	module.exports = setEnvs;
}));
// node_modules/@npmcli/config/lib/errors.js
var require_errors$1 = __commonJSMin(((exports, module) => {
	var ErrInvalidAuth = class extends Error {
		constructor(problems) {
			let message = "Invalid auth configuration found: ";
			message += problems.map((problem) => {
				if (problem.action === "delete") return `\`${problem.key}\` is not allowed in ${problem.where} config`;
				else if (problem.action === "rename") return `\`${problem.from}\` must be renamed to \`${problem.to}\` in ${problem.where} config`;
			}).join(", ");
			message += "\nPlease run `npm config fix` to repair your configuration.`";
			super(message);
			this.code = "ERR_INVALID_AUTH";
			this.problems = problems;
		}
	};
	module.exports = { ErrInvalidAuth };
}));
// node_modules/@npmcli/config/lib/type-description.js
var require_type_description = __commonJSMin(((exports, module) => {
	const typeDefs = require_type_defs();
	const typeDescription = (t) => {
		if (!t || typeof t !== "function" && typeof t !== "object") return t;
		if (Array.isArray(t)) return t.map((t) => typeDescription(t));
		for (const { type, description } of Object.values(typeDefs)) if (type === t) return description || type;
		return t;
	};
	module.exports = (t) => [].concat(typeDescription(t)).filter((t) => t !== void 0);
}));
// node_modules/json-parse-even-better-errors/lib/index.js
var require_lib$10 = __commonJSMin(((exports, module) => {
	const INDENT = Symbol.for("indent");
	const NEWLINE = Symbol.for("newline");
	const DEFAULT_NEWLINE = "\n";
	const DEFAULT_INDENT = "  ";
	const BOM = /^\uFEFF/;
	const FORMAT = /^\s*[{[]((?:\r?\n)+)([\s\t]*)/;
	const EMPTY = /^(?:\{\}|\[\])((?:\r?\n)+)?$/;
	const UNEXPECTED_TOKEN = /^Unexpected token '?(.)'?(,)? /i;
	const hexify = (char) => {
		const h = char.charCodeAt(0).toString(16).toUpperCase();
		return `0x${h.length % 2 ? "0" : ""}${h}`;
	};
	const stripBOM = (txt) => String(txt).replace(BOM, "");
	const makeParsedError = (msg, parsing, position = 0) => ({
		message: `${msg} while parsing ${parsing}`,
		position
	});
	const parseError = (e, txt, context = 20) => {
		let msg = e.message;
		if (!txt) return makeParsedError(msg, "empty string");
		const badTokenMatch = msg.match(UNEXPECTED_TOKEN);
		const badIndexMatch = msg.match(/ position\s+(\d+)/i);
		if (badTokenMatch) msg = msg.replace(UNEXPECTED_TOKEN, `Unexpected token ${JSON.stringify(badTokenMatch[1])} (${hexify(badTokenMatch[1])})$2 `);
		let errIdx;
		if (badIndexMatch) errIdx = +badIndexMatch[1];
		else if (msg.match(/^Unexpected end of JSON.*/i)) errIdx = txt.length - 1;
		if (errIdx == null) return makeParsedError(msg, `'${txt.slice(0, context * 2)}'`);
		const start = errIdx <= context ? 0 : errIdx - context;
		const end = errIdx + context >= txt.length ? txt.length : errIdx + context;
		const slice = `${start ? "..." : ""}${txt.slice(start, end)}${end === txt.length ? "" : "..."}`;
		return makeParsedError(msg, `${txt === slice ? "" : "near "}${JSON.stringify(slice)}`, errIdx);
	};
	var JSONParseError = class extends SyntaxError {
		constructor(er, txt, context, caller) {
			const metadata = parseError(er, txt, context);
			super(metadata.message);
			Object.assign(this, metadata);
			this.code = "EJSONPARSE";
			this.systemError = er;
			Error.captureStackTrace(this, caller || this.constructor);
		}
		get name() {
			return this.constructor.name;
		}
		set name(n) {}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
	};
	const parseJson = (txt, reviver) => {
		const result = JSON.parse(txt, reviver);
		if (result && typeof result === "object") {
			const match = txt.match(EMPTY) || txt.match(FORMAT) || [
				null,
				"",
				""
			];
			result[NEWLINE] = match[1] ?? DEFAULT_NEWLINE;
			result[INDENT] = match[2] ?? DEFAULT_INDENT;
		}
		return result;
	};
	const parseJsonError = (raw, reviver, context) => {
		const txt = stripBOM(raw);
		try {
			return parseJson(txt, reviver);
		} catch (e) {
			if (typeof raw !== "string" && !Buffer.isBuffer(raw)) {
				const msg = Array.isArray(raw) && raw.length === 0 ? "an empty array" : String(raw);
				throw Object.assign(new TypeError(`Cannot parse ${msg}`), {
					code: "EJSONPARSE",
					systemError: e
				});
			}
			throw new JSONParseError(e, txt, context, parseJsonError);
		}
	};
	module.exports = parseJsonError;
	parseJsonError.JSONParseError = JSONParseError;
	parseJsonError.noExceptions = (raw, reviver) => {
		try {
			return parseJson(stripBOM(raw), reviver);
		} catch {}
	};
}));
// node_modules/@npmcli/package-json/lib/update-dependencies.js
var require_update_dependencies = __commonJSMin(((exports, module) => {
	const depTypes = new Set([
		"dependencies",
		"optionalDependencies",
		"devDependencies",
		"peerDependencies"
	]);
	const orderDeps = (content) => {
		for (const type of depTypes) if (content && content[type]) content[type] = Object.keys(content[type]).sort((a, b) => a.localeCompare(b, "en")).reduce((res, key) => {
			res[key] = content[type][key];
			return res;
		}, {});
		return content;
	};
	const updateDependencies = ({ content, originalContent }) => {
		const pkg = orderDeps({ ...content });
		if (pkg.dependencies) {
			if (pkg.optionalDependencies) for (const name of Object.keys(pkg.optionalDependencies)) delete pkg.dependencies[name];
		}
		const result = { ...originalContent };
		for (const type of depTypes) {
			if (pkg[type]) result[type] = pkg[type];
			if (pkg[type] && typeof pkg === "object" && Object.keys(pkg[type]).length === 0) delete result[type];
		}
		const { dependencies: origProd, peerDependencies: origPeer } = originalContent || {};
		const { peerDependencies: newPeer } = result;
		if (origProd && origPeer && newPeer) {
			for (const name of Object.keys(origPeer)) if (origProd[name] !== void 0 && newPeer[name] !== void 0) {
				result.dependencies = result.dependencies || {};
				result.dependencies[name] = newPeer[name];
			}
		}
		return result;
	};
	updateDependencies.knownKeys = depTypes;
	module.exports = updateDependencies;
}));
// node_modules/@npmcli/package-json/lib/update-scripts.js
var require_update_scripts = __commonJSMin(((exports, module) => {
	const updateScripts = ({ content, originalContent = {} }) => {
		const newScripts = content.scripts;
		if (!newScripts) return originalContent;
		const hasInvalidScripts = () => Object.entries(newScripts).some(([key, value]) => typeof key !== "string" || typeof value !== "string");
		if (hasInvalidScripts()) throw Object.assign(new TypeError("package.json scripts should be a key-value pair of strings."), { code: "ESCRIPTSINVALID" });
		return {
			...originalContent,
			scripts: { ...newScripts }
		};
	};
	module.exports = updateScripts;
}));
// node_modules/@npmcli/package-json/lib/update-workspaces.js
var require_update_workspaces = __commonJSMin(((exports, module) => {
	const updateWorkspaces = ({ content, originalContent = {} }) => {
		const newWorkspaces = content.workspaces;
		if (!newWorkspaces) return originalContent;
		const hasInvalidWorkspaces = () => newWorkspaces.some((w) => !(typeof w === "string"));
		if (!newWorkspaces.length || hasInvalidWorkspaces()) throw Object.assign(new TypeError("workspaces should be an array of strings."), { code: "EWORKSPACESINVALID" });
		return {
			...originalContent,
			workspaces: [...newWorkspaces]
		};
	};
	module.exports = updateWorkspaces;
}));
// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));
// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));
// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));
// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));
// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));
// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));
// node_modules/@npmcli/package-json/lib/license.js
var require_license = __commonJSMin(((exports, module) => {
	const parse = require_spdx_expression_parse();
	function usesLicenseRef(ast) {
		if (Object.hasOwn(ast, "license")) return ast.license.startsWith("LicenseRef") || ast.license.startsWith("DocumentRef");
		else return usesLicenseRef(ast.left) || usesLicenseRef(ast.right);
	}
	module.exports = function licenseValidForNewPackage(argument) {
		if (argument === "UNLICENSED" || argument === "UNLICENCED") return true;
		if (/^SEE LICEN[CS]E IN ./.test(argument)) return true;
		try {
			return !usesLicenseRef(parse(argument));
		} catch {
			return false;
		}
	};
}));
// node_modules/@npmcli/package-json/lib/normalize-data.js
var require_normalize_data = __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	const hostedGitInfo = require_lib$13();
	const validateLicense = require_license();
	const typos = {
		dependancies: "dependencies",
		dependecies: "dependencies",
		depdenencies: "dependencies",
		devEependencies: "devDependencies",
		depends: "dependencies",
		"dev-dependencies": "devDependencies",
		devDependences: "devDependencies",
		devDepenencies: "devDependencies",
		devdependencies: "devDependencies",
		repostitory: "repository",
		repo: "repository",
		prefereGlobal: "preferGlobal",
		hompage: "homepage",
		hampage: "homepage",
		autohr: "author",
		autor: "author",
		contributers: "contributors",
		publicationConfig: "publishConfig",
		script: "scripts"
	};
	const isEmail = (str) => str.includes("@") && str.indexOf("@") < str.lastIndexOf(".");
	function extractDescription(description) {
		const lines = description.trim().split("\n");
		let start = 0;
		while (lines[start]?.trim().match(/^(#|$)/)) start++;
		let end = start + 1;
		while (end < lines.length && lines[end].trim()) end++;
		return lines.slice(start, end).join(" ").trim();
	}
	function stringifyPerson(person) {
		if (typeof person !== "string") {
			const name = person.name || "";
			const u = person.url || person.web;
			const wrappedUrl = u ? " (" + u + ")" : "";
			const e = person.email || person.mail;
			person = name + (e ? " <" + e + ">" : "") + wrappedUrl;
		}
		const matchedName = person.match(/^([^(<]+)/);
		const matchedUrl = person.match(/\(([^()]+)\)/);
		const matchedEmail = person.match(/<([^<>]+)>/);
		const parsed = {};
		if (matchedName?.[0].trim()) parsed.name = matchedName[0].trim();
		if (matchedEmail) parsed.email = matchedEmail[1];
		if (matchedUrl) parsed.url = matchedUrl[1];
		return parsed;
	}
	function normalizeData(data, changes) {
		if (data.description && typeof data.description !== "string") {
			changes?.push(`'description' field should be a string`);
			delete data.description;
		}
		if (data.readme && !data.description && data.readme !== "ERROR: No README data found!") data.description = extractDescription(data.readme);
		if (data.description === void 0) delete data.description;
		if (!data.description) changes?.push("No description");
		if (data.modules) {
			changes?.push(`modules field is deprecated`);
			delete data.modules;
		}
		const files = data.files;
		if (files && !Array.isArray(files)) {
			changes?.push(`Invalid 'files' member`);
			delete data.files;
		} else if (data.files) data.files = data.files.filter(function(file) {
			if (!file || typeof file !== "string") {
				changes?.push(`Invalid filename in 'files' list: ${file}`);
				return false;
			} else return true;
		});
		if (data.man && typeof data.man === "string") data.man = [data.man];
		if (!data.bugs && data.repository?.url) {
			const hosted = hostedGitInfo.fromUrl(data.repository.url);
			if (hosted && hosted.bugs()) data.bugs = { url: hosted.bugs() };
		} else if (data.bugs) {
			if (typeof data.bugs === "string") {
				if (isEmail(data.bugs)) data.bugs = { email: data.bugs };
				else if (URL.canParse(data.bugs)) data.bugs = { url: data.bugs };
				else changes?.push(`Bug string field must be url, email, or {email,url}`);
			} else {
				for (const k in data.bugs) if (["web", "name"].includes(k)) {
					changes?.push(`bugs['${k}'] should probably be bugs['url'].`);
					data.bugs.url = data.bugs[k];
					delete data.bugs[k];
				}
				const oldBugs = data.bugs;
				data.bugs = {};
				if (oldBugs.url) {
					if (URL.canParse(oldBugs.url)) data.bugs.url = oldBugs.url;
					else changes?.push("bugs.url field must be a string url. Deleted.");
				}
				if (oldBugs.email) {
					if (typeof oldBugs.email === "string" && isEmail(oldBugs.email)) data.bugs.email = oldBugs.email;
					else changes?.push("bugs.email field must be a string email. Deleted.");
				}
			}
			if (!data.bugs.email && !data.bugs.url) {
				delete data.bugs;
				changes?.push("Normalized value of bugs field is an empty object. Deleted.");
			}
		}
		if (typeof data.keywords === "string") data.keywords = data.keywords.split(/,\s+/);
		if (data.keywords && !Array.isArray(data.keywords)) {
			delete data.keywords;
			changes?.push(`keywords should be an array of strings`);
		} else if (data.keywords) data.keywords = data.keywords.filter(function(kw) {
			if (typeof kw !== "string" || !kw) {
				changes?.push(`keywords should be an array of strings`);
				return false;
			} else return true;
		});
		const bdd = "bundledDependencies";
		const bd = "bundleDependencies";
		if (data[bdd] && !data[bd]) {
			data[bd] = data[bdd];
			delete data[bdd];
		}
		if (data[bd] && !Array.isArray(data[bd])) {
			changes?.push(`Invalid 'bundleDependencies' list. Must be array of package names`);
			delete data[bd];
		} else if (data[bd]) data[bd] = data[bd].filter(function(filtered) {
			if (!filtered || typeof filtered !== "string") {
				changes?.push(`Invalid bundleDependencies member: ${filtered}`);
				return false;
			} else {
				if (!data.dependencies) data.dependencies = {};
				if (!Object.prototype.hasOwnProperty.call(data.dependencies, filtered)) {
					changes?.push(`Non-dependency in bundleDependencies: ${filtered}`);
					data.dependencies[filtered] = "*";
				}
				return true;
			}
		});
		if (!data.homepage && data.repository && data.repository.url) {
			const hosted = hostedGitInfo.fromUrl(data.repository.url);
			if (hosted) data.homepage = hosted.docs();
		}
		if (data.homepage) {
			if (typeof data.homepage !== "string") {
				changes?.push("homepage field must be a string url. Deleted.");
				delete data.homepage;
			} else if (!URL.canParse(data.homepage)) data.homepage = "http://" + data.homepage;
		}
		if (!data.readme) {
			changes?.push("No README data");
			data.readme = "ERROR: No README data found!";
		}
		const license = data.license || data.licence;
		if (!license) changes?.push("No license field.");
		else if (typeof license !== "string" || license.length < 1 || license.trim() === "") changes?.push("license should be a valid SPDX license expression");
		else if (!validateLicense(license)) changes?.push("license should be a valid SPDX license expression");
		if (data.author) data.author = stringifyPerson(data.author);
		["maintainers", "contributors"].forEach(function(set) {
			if (!Array.isArray(data[set])) return;
			data[set] = data[set].map(stringifyPerson);
		});
		for (const d in typos) if (Object.prototype.hasOwnProperty.call(data, d)) changes?.push(`${d} should probably be ${typos[d]}.`);
	}
	module.exports = { normalizeData };
}));
// node_modules/isexe/dist/commonjs/index.min.js
var require_index_min = __commonJSMin(((exports) => {
	var a = (t, e) => () => (e || t((e = { exports: {} }).exports, e), e.exports);
	var _ = a((i) => {
		"use strict";
		Object.defineProperty(i, "__esModule", { value: !0 });
		i.sync = i.isexe = void 0;
		var M = __require("node:fs"), x = __require("node:fs/promises"), q = async (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return d(await (0, x.stat)(t), e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		i.isexe = q;
		var m = (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return d((0, M.statSync)(t), e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		i.sync = m;
		var d = (t, e) => t.isFile() && A(t, e), A = (t, e) => {
			let r = e.uid ?? process.getuid?.(), s = e.groups ?? process.getgroups?.() ?? [], n = e.gid ?? process.getgid?.() ?? s[0];
			if (r === void 0 || n === void 0) throw new Error("cannot get uid or gid");
			let u = new Set([n, ...s]), c = t.mode, S = t.uid, P = t.gid, f = parseInt("100", 8), l = parseInt("010", 8);
			return !!(c & parseInt("001", 8) || c & l && u.has(P) || c & f && S === r || c & 72 && r === 0);
		};
	});
	var g = a((o) => {
		"use strict";
		Object.defineProperty(o, "__esModule", { value: !0 });
		o.sync = o.isexe = void 0;
		var T = __require("node:fs"), I = __require("node:fs/promises"), D = __require("node:path"), F = async (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return y(await (0, I.stat)(t), t, e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		o.isexe = F;
		var L = (t, e = {}) => {
			let { ignoreErrors: r = !1 } = e;
			try {
				return y((0, T.statSync)(t), t, e);
			} catch (s) {
				let n = s;
				if (r || n.code === "EACCES") return !1;
				throw n;
			}
		};
		o.sync = L;
		var B = (t, e) => {
			let { pathExt: r = process.env.PATHEXT || "" } = e, s = r.split(D.delimiter);
			if (s.indexOf("") !== -1) return !0;
			for (let n of s) {
				let u = n.toLowerCase(), c = t.substring(t.length - u.length).toLowerCase();
				if (u && c === u) return !0;
			}
			return !1;
		}, y = (t, e, r) => t.isFile() && B(e, r);
	});
	var p = a((h) => {
		"use strict";
		Object.defineProperty(h, "__esModule", { value: !0 });
	});
	var v = exports && exports.__createBinding || (Object.create ? (function(t, e, r, s) {
		s === void 0 && (s = r);
		var n = Object.getOwnPropertyDescriptor(e, r);
		(!n || ("get" in n ? !e.__esModule : n.writable || n.configurable)) && (n = {
			enumerable: !0,
			get: function() {
				return e[r];
			}
		}), Object.defineProperty(t, s, n);
	}) : (function(t, e, r, s) {
		s === void 0 && (s = r), t[s] = e[r];
	}));
	var G = exports && exports.__setModuleDefault || (Object.create ? (function(t, e) {
		Object.defineProperty(t, "default", {
			enumerable: !0,
			value: e
		});
	}) : function(t, e) {
		t.default = e;
	});
	var w = exports && exports.__importStar || (function() {
		var t = function(e) {
			return t = Object.getOwnPropertyNames || function(r) {
				var s = [];
				for (var n in r) Object.prototype.hasOwnProperty.call(r, n) && (s[s.length] = n);
				return s;
			}, t(e);
		};
		return function(e) {
			if (e && e.__esModule) return e;
			var r = {};
			if (e != null) for (var s = t(e), n = 0; n < s.length; n++) s[n] !== "default" && v(r, e, s[n]);
			return G(r, e), r;
		};
	})();
	var X = exports && exports.__exportStar || function(t, e) {
		for (var r in t) r !== "default" && !Object.prototype.hasOwnProperty.call(e, r) && v(e, t, r);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 });
	exports.sync = exports.isexe = exports.posix = exports.win32 = void 0;
	var E = w(_());
	exports.posix = E;
	var O = w(g());
	exports.win32 = O;
	X(p(), exports);
	var b = (process.env._ISEXE_TEST_PLATFORM_ || process.platform) === "win32" ? O : E;
	exports.isexe = b.isexe;
	exports.sync = b.sync;
}));
// node_modules/which/lib/index.js
var require_lib$9 = __commonJSMin(((exports, module) => {
	const { isexe, sync: isexeSync } = require_index_min();
	const { join, delimiter, sep, posix } = __require("path");
	const isWindows = process.platform === "win32";
	const rSlash = new RegExp(`[${posix.sep}${sep === posix.sep ? "" : sep}]`.replace(/(\\)/g, "\\$1"));
	const rRel = new RegExp(`^\\.${rSlash.source}`);
	const getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, { path: optPath = process.env.PATH, pathExt: optPathExt = process.env.PATHEXT, delimiter: optDelimiter = delimiter }) => {
		const pathEnv = cmd.match(rSlash) ? [""] : [...isWindows ? [process.cwd()] : [], ...(optPath || "").split(optDelimiter)];
		if (isWindows) {
			const pathExtExe = optPathExt || [
				".EXE",
				".CMD",
				".BAT",
				".COM"
			].join(optDelimiter);
			const pathExt = pathExtExe.split(optDelimiter).flatMap((item) => [item, item.toLowerCase()]);
			if (cmd.includes(".") && pathExt[0] !== "") pathExt.unshift("");
			return {
				pathEnv,
				pathExt,
				pathExtExe
			};
		}
		return {
			pathEnv,
			pathExt: [""]
		};
	};
	const getPathPart = (raw, cmd) => {
		const pathPart = /^".*"$/.test(raw) ? raw.slice(1, -1) : raw;
		return (!pathPart && rRel.test(cmd) ? cmd.slice(0, 2) : "") + join(pathPart, cmd);
	};
	const which = async (cmd, opt = {}) => {
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (const envPart of pathEnv) {
			const p = getPathPart(envPart, cmd);
			for (const ext of pathExt) {
				const withExt = p + ext;
				if (await isexe(withExt, {
					pathExt: pathExtExe,
					ignoreErrors: true
				})) {
					if (!opt.all) return withExt;
					found.push(withExt);
				}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	const whichSync = (cmd, opt = {}) => {
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (const pathEnvPart of pathEnv) {
			const p = getPathPart(pathEnvPart, cmd);
			for (const ext of pathExt) {
				const withExt = p + ext;
				if (isexeSync(withExt, {
					pathExt: pathExtExe,
					ignoreErrors: true
				})) {
					if (!opt.all) return withExt;
					found.push(withExt);
				}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));
// node_modules/@npmcli/promise-spawn/lib/escape.js
var require_escape$1 = __commonJSMin(((exports, module) => {
	const cmd = (input, doubleEscape) => {
		if (!input.length) return "\"\"";
		let result;
		if (!/[ \t\n\v"]/.test(input)) result = input;
		else {
			result = "\"";
			for (let i = 0; i <= input.length; ++i) {
				let slashCount = 0;
				while (input[i] === "\\") {
					++i;
					++slashCount;
				}
				if (i === input.length) {
					result += "\\".repeat(slashCount * 2);
					break;
				}
				if (input[i] === "\"") {
					result += "\\".repeat(slashCount * 2 + 1);
					result += input[i];
				} else {
					result += "\\".repeat(slashCount);
					result += input[i];
				}
			}
			result += "\"";
		}
		result = result.replace(/[ !%^&()<>|"]/g, "^$&");
		if (doubleEscape) result = result.replace(/[ !%^&()<>|"]/g, "^$&");
		return result;
	};
	const sh = (input) => {
		if (!input.length) return `''`;
		if (!/[\t\n\r "#$&'()*;<>?\\`|~]/.test(input)) return input;
		return `'${input.replace(/'/g, `'\\''`)}'`.replace(/^(?:'')+(?!$)/, "").replace(/\\'''/g, `\\'`);
	};
	module.exports = {
		cmd,
		sh
	};
}));
// node_modules/@npmcli/promise-spawn/lib/index.js
var require_lib$8 = __commonJSMin(((exports, module) => {
	const { spawn } = __require("child_process");
	const os = __require("os");
	const which = require_lib$9();
	const escape = require_escape$1();
	const promiseSpawn = (cmd, args, opts = {}, extra = {}) => {
		if (opts.shell) return spawnWithShell(cmd, args, opts, extra);
		let resolve, reject;
		const promise = new Promise((_resolve, _reject) => {
			resolve = _resolve;
			reject = _reject;
		});
		const closeError = new Error("command failed");
		const stdout = [];
		const stderr = [];
		const getResult = (result) => ({
			cmd,
			args,
			...result,
			...stdioResult(stdout, stderr, opts),
			...extra
		});
		const rejectWithOpts = (er, erOpts) => {
			const resultError = getResult(erOpts);
			reject(Object.assign(er, resultError));
		};
		const proc = spawn(cmd, args, opts);
		promise.stdin = proc.stdin;
		promise.process = proc;
		proc.on("error", rejectWithOpts);
		if (proc.stdout) {
			proc.stdout.on("data", (c) => stdout.push(c));
			proc.stdout.on("error", rejectWithOpts);
		}
		if (proc.stderr) {
			proc.stderr.on("data", (c) => stderr.push(c));
			proc.stderr.on("error", rejectWithOpts);
		}
		proc.on("close", (code, signal) => {
			if (code || signal) rejectWithOpts(closeError, {
				code,
				signal
			});
			else resolve(getResult({
				code,
				signal
			}));
		});
		return promise;
	};
	const spawnWithShell = (cmd, args, opts, extra) => {
		let command = opts.shell;
		if (command === true) command = process.platform === "win32" ? process.env.ComSpec || "cmd.exe" : "sh";
		const options = {
			...opts,
			shell: false
		};
		const realArgs = [];
		let script = cmd;
		if (/(?:^|\\)cmd(?:\.exe)?$/i.test(command)) {
			let doubleEscape = false;
			let initialCmd = "";
			let insideQuotes = false;
			for (let i = 0; i < cmd.length; ++i) {
				const char = cmd.charAt(i);
				if (char === "^" && !insideQuotes && i + 1 < cmd.length) {
					initialCmd += cmd.charAt(++i);
					continue;
				}
				if (char === " " && !insideQuotes) break;
				initialCmd += char;
				if (char === "\"") insideQuotes = !insideQuotes;
			}
			if (initialCmd.startsWith("\"") && initialCmd.endsWith("\"")) initialCmd = initialCmd.slice(1, -1);
			let pathToInitial;
			try {
				pathToInitial = which.sync(initialCmd, {
					path: options.env && findInObject(options.env, "PATH") || process.env.PATH,
					pathext: options.env && findInObject(options.env, "PATHEXT") || process.env.PATHEXT
				}).toLowerCase();
			} catch (err) {
				pathToInitial = initialCmd.toLowerCase();
			}
			doubleEscape = pathToInitial.endsWith(".cmd") || pathToInitial.endsWith(".bat");
			for (const arg of args) script += ` ${escape.cmd(arg, doubleEscape)}`;
			realArgs.push("/d", "/s", "/c", script);
			options.windowsVerbatimArguments = true;
		} else {
			for (const arg of args) script += ` ${escape.sh(arg)}`;
			realArgs.push("-c", script);
		}
		return promiseSpawn(command, realArgs, options, extra);
	};
	const open = (_args, opts = {}, extra = {}) => {
		const options = {
			...opts,
			shell: true
		};
		const args = [].concat(_args);
		let platform = process.platform;
		if (platform === "linux" && os.release().toLowerCase().includes("microsoft")) {
			platform = "wsl";
			if (!process.env.BROWSER) return Promise.reject(new Error("Set the BROWSER environment variable to your desired browser."));
		}
		let command = options.command;
		if (!command) {
			if (platform === "win32") {
				options.shell = process.env.ComSpec;
				command = "start \"\"";
			} else if (platform === "wsl") command = "sensible-browser";
			else if (platform === "darwin") command = "open";
			else command = "xdg-open";
		}
		return spawnWithShell(command, args, options, extra);
	};
	promiseSpawn.open = open;
	const isPipe = (stdio = "pipe", fd) => {
		if (stdio === "pipe" || stdio === null) return true;
		if (Array.isArray(stdio)) return isPipe(stdio[fd], fd);
		return false;
	};
	const stdioResult = (stdout, stderr, { stdioString = true, stdio }) => {
		const result = {
			stdout: null,
			stderr: null
		};
		if (isPipe(stdio, 1)) {
			result.stdout = Buffer.concat(stdout);
			if (stdioString) result.stdout = result.stdout.toString().trim();
		}
		if (isPipe(stdio, 2)) {
			result.stderr = Buffer.concat(stderr);
			if (stdioString) result.stderr = result.stderr.toString().trim();
		}
		return result;
	};
	const findInObject = (obj, key) => {
		key = key.toLowerCase();
		for (const objKey of Object.keys(obj).sort()) if (objKey.toLowerCase() === key) return obj[objKey];
	};
	module.exports = promiseSpawn;
}));
// node_modules/@npmcli/git/lib/errors.js
var require_errors = __commonJSMin(((exports, module) => {
	const maxRetry = 3;
	var GitError = class extends Error {
		shouldRetry() {
			return false;
		}
	};
	var GitConnectionError = class extends GitError {
		constructor() {
			super("A git connection error occurred");
		}
		shouldRetry(number) {
			return number < maxRetry;
		}
	};
	var GitPathspecError = class extends GitError {
		constructor() {
			super("The git reference could not be found");
		}
	};
	var GitUnknownError = class extends GitError {
		constructor() {
			super("An unknown git error occurred");
		}
	};
	module.exports = {
		GitConnectionError,
		GitPathspecError,
		GitUnknownError
	};
}));
// node_modules/@npmcli/git/lib/make-error.js
var require_make_error = __commonJSMin(((exports, module) => {
	const { GitConnectionError, GitPathspecError, GitUnknownError } = require_errors();
	const connectionErrorRe = new RegExp([
		"remote error: Internal Server Error",
		"The remote end hung up unexpectedly",
		"Connection timed out",
		"Operation timed out",
		"Failed to connect to .* Timed out",
		"Connection reset by peer",
		"SSL_ERROR_SYSCALL",
		"The requested URL returned error: 503"
	].join("|"));
	const missingPathspecRe = /pathspec .* did not match any file\(s\) known to git/;
	function makeError(er) {
		const message = er.stderr;
		let gitEr;
		if (connectionErrorRe.test(message)) gitEr = new GitConnectionError(message);
		else if (missingPathspecRe.test(message)) gitEr = new GitPathspecError(message);
		else gitEr = new GitUnknownError(message);
		return Object.assign(gitEr, er);
	}
	module.exports = makeError;
}));
// node_modules/@npmcli/git/lib/opts.js
var require_opts = __commonJSMin(((exports, module) => {
	const fs = __require("node:fs");
	const os = __require("node:os");
	const path = __require("node:path");
	const ini = require_ini();
	const gitConfigPath = path.join(os.homedir(), ".gitconfig");
	let cachedConfig = null;
	const loadGitConfig = () => {
		if (cachedConfig === null) try {
			cachedConfig = {};
			if (fs.existsSync(gitConfigPath)) {
				const configContent = fs.readFileSync(gitConfigPath, "utf-8");
				cachedConfig = ini.parse(configContent);
			}
		} catch (error) {
			cachedConfig = {};
		}
		return cachedConfig;
	};
	const checkGitConfigs = () => {
		const config = loadGitConfig();
		return {
			sshCommandSetInConfig: config?.core?.sshCommand !== void 0,
			askPassSetInConfig: config?.core?.askpass !== void 0
		};
	};
	const sshCommandSetInEnv = process.env.GIT_SSH_COMMAND !== void 0;
	const askPassSetInEnv = process.env.GIT_ASKPASS !== void 0;
	const { sshCommandSetInConfig, askPassSetInConfig } = checkGitConfigs();
	const finalGitEnv = {
		...askPassSetInEnv || askPassSetInConfig ? {} : { GIT_ASKPASS: "echo" },
		...sshCommandSetInEnv || sshCommandSetInConfig ? {} : { GIT_SSH_COMMAND: "ssh -oStrictHostKeyChecking=accept-new" }
	};
	module.exports = (opts = {}) => ({
		stdioString: true,
		...opts,
		shell: false,
		env: opts.env || {
			...finalGitEnv,
			...process.env
		}
	});
	module.exports.loadGitConfig = loadGitConfig;
}));
// node_modules/@npmcli/git/lib/which.js
var require_which = __commonJSMin(((exports, module) => {
	const which = require_lib$9();
	let gitPath;
	try {
		gitPath = which.sync("git");
	} catch {}
	module.exports = (opts = {}) => {
		if (opts.git) return opts.git;
		if (!gitPath || opts.git === false) return Object.assign(new Error("No git binary found in $PATH"), { code: "ENOGIT" });
		return gitPath;
	};
}));
// node_modules/@npmcli/git/lib/spawn.js
var require_spawn = __commonJSMin(((exports, module) => {
	const spawn = require_lib$8();
	const { promiseRetry } = require_lib$14();
	const { log } = require_lib$12();
	const makeError = require_make_error();
	const makeOpts = require_opts();
	module.exports = (gitArgs, opts = {}) => {
		const gitPath = require_which()(opts);
		if (gitPath instanceof Error) return Promise.reject(gitPath);
		const args = opts.allowReplace || gitArgs[0] === "--no-replace-objects" ? gitArgs : ["--no-replace-objects", ...gitArgs];
		let retryOpts = opts.retry;
		if (retryOpts === null || retryOpts === void 0) retryOpts = {
			retries: opts.fetchRetries || 2,
			factor: opts.fetchRetryFactor || 10,
			maxTimeout: opts.fetchRetryMaxtimeout || 6e4,
			minTimeout: opts.fetchRetryMintimeout || 1e3
		};
		return promiseRetry((retryFn, number) => {
			if (number !== 1) log.silly("git", `Retrying git command: ${args.join(" ")} attempt # ${number}`);
			return spawn(gitPath, args, makeOpts(opts)).catch((er) => {
				const gitError = makeError(er);
				if (!gitError.shouldRetry(number)) throw gitError;
				retryFn(gitError);
			});
		}, retryOpts);
	};
}));
// node_modules/@npmcli/git/lib/lines-to-revs.js
var require_lines_to_revs = __commonJSMin(((exports, module) => {
	const semver = require_semver();
	module.exports = (lines) => finish(lines.reduce(linesToRevsReducer, {
		versions: {},
		"dist-tags": {},
		refs: {},
		shas: {}
	}));
	const finish = (revs) => distTags(shaList(peelTags(revs)));
	const shaList = (revs) => {
		Object.keys(revs.refs).forEach((ref) => {
			const doc = revs.refs[ref];
			if (!revs.shas[doc.sha]) revs.shas[doc.sha] = [ref];
			else revs.shas[doc.sha].push(ref);
		});
		return revs;
	};
	const peelTags = (revs) => {
		Object.keys(revs.refs).filter((ref) => ref.endsWith("^{}")).forEach((ref) => {
			const peeled = revs.refs[ref];
			const unpeeled = revs.refs[ref.replace(/\^\{\}$/, "")];
			if (unpeeled) {
				unpeeled.sha = peeled.sha;
				delete revs.refs[ref];
			}
		});
		return revs;
	};
	const distTags = (revs) => {
		const HEAD = revs.refs.HEAD || {};
		Object.keys(revs.versions).forEach((v) => {
			const ver = revs.versions[v];
			if (revs.refs.latest && ver.sha === revs.refs.latest.sha) revs["dist-tags"].latest = v;
			else if (ver.sha === HEAD.sha) {
				revs["dist-tags"].HEAD = v;
				if (!revs.refs.latest) revs["dist-tags"].latest = v;
			}
		});
		return revs;
	};
	const refType = (ref) => {
		if (ref.startsWith("refs/tags/")) return "tag";
		if (ref.startsWith("refs/heads/")) return "branch";
		if (ref.startsWith("refs/pull/")) return "pull";
		if (ref === "HEAD") return "head";
		return "other";
	};
	const lineToRevDoc = (line) => {
		const split = line.trim().split(/\s+/, 2);
		if (split.length < 2) return null;
		const sha = split[0].trim();
		const rawRef = split[1].trim();
		const type = refType(rawRef);
		if (type === "tag") return {
			sha,
			ref: rawRef.slice(10),
			rawRef,
			type
		};
		if (type === "branch") return {
			sha,
			ref: rawRef.slice(11),
			rawRef,
			type
		};
		if (type === "pull") return {
			sha,
			ref: rawRef.slice(5).replace(/\/head$/, ""),
			rawRef,
			type
		};
		if (type === "head") return {
			sha,
			ref: "HEAD",
			rawRef,
			type
		};
		return {
			sha,
			ref: rawRef,
			rawRef,
			type
		};
	};
	const linesToRevsReducer = (revs, line) => {
		const doc = lineToRevDoc(line);
		if (!doc) return revs;
		revs.refs[doc.ref] = doc;
		revs.refs[doc.rawRef] = doc;
		if (doc.type === "tag") {
			const match = !doc.ref.endsWith("^{}") && doc.ref.match(/v?(\d+\.\d+\.\d+(?:[-+].+)?)$/);
			if (match && semver.valid(match[1], true)) revs.versions[semver.clean(match[1], true)] = doc;
		}
		return revs;
	};
}));
// node_modules/@npmcli/git/lib/revs.js
var require_revs = __commonJSMin(((exports, module) => {
	const spawn = require_spawn();
	const { LRUCache } = require_index_min$1();
	const linesToRevs = require_lines_to_revs();
	const revsCache = new LRUCache({
		max: 100,
		ttl: 3e5
	});
	module.exports = async (repo, opts = {}) => {
		if (!opts.noGitRevCache) {
			const cached = revsCache.get(repo);
			if (cached) return cached;
		}
		const { stdout } = await spawn(["ls-remote", repo], opts);
		const revs = linesToRevs(stdout.trim().split("\n"));
		revsCache.set(repo, revs);
		return revs;
	};
}));
// node_modules/@npmcli/git/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const isWindows = (opts) => (opts.fakePlatform || process.platform) === "win32";
	exports.isWindows = isWindows;
}));
// node_modules/npm-install-checks/lib/current-env.js
var require_current_env = __commonJSMin(((exports, module) => {
	const process = __require("node:process");
	const nodeOs = __require("node:os");
	const fs = __require("node:fs");
	function isMusl(file) {
		return file.includes("libc.musl-") || file.includes("ld-musl-");
	}
	function os() {
		return process.platform;
	}
	function cpu() {
		return process.arch;
	}
	const LDD_PATH = "/usr/bin/ldd";
	function getFamilyFromFilesystem() {
		try {
			const content = fs.readFileSync(LDD_PATH, "utf-8");
			if (content.includes("musl")) return "musl";
			if (content.includes("GNU C Library")) return "glibc";
			return null;
		} catch {
			return;
		}
	}
	function getFamilyFromReport() {
		const originalExclude = process.report.excludeNetwork;
		process.report.excludeNetwork = true;
		const report = process.report.getReport();
		process.report.excludeNetwork = originalExclude;
		if (report.header?.glibcVersionRuntime) family = "glibc";
		else if (Array.isArray(report.sharedObjects) && report.sharedObjects.some(isMusl)) family = "musl";
		else family = null;
		return family;
	}
	let family;
	function libc(osName) {
		if (osName !== "linux") return;
		if (family === void 0) {
			family = getFamilyFromFilesystem();
			if (family === void 0) family = getFamilyFromReport();
		}
		return family;
	}
	function devEngines(env = {}) {
		const osName = env.os || os();
		return {
			cpu: { name: env.cpu || cpu() },
			libc: { name: env.libc || libc(osName) },
			os: {
				name: osName,
				version: env.osVersion || nodeOs.release()
			},
			packageManager: {
				name: "npm",
				version: env.npmVersion
			},
			runtime: {
				name: "node",
				version: env.nodeVersion || process.version
			}
		};
	}
	module.exports = {
		cpu,
		libc,
		os,
		devEngines
	};
}));
// node_modules/npm-install-checks/lib/dev-engines.js
var require_dev_engines = __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const validRange = require_valid$1();
	const recognizedOnFail = [
		"ignore",
		"warn",
		"error",
		"download"
	];
	const recognizedProperties = [
		"name",
		"version",
		"onFail"
	];
	const recognizedEngines = [
		"packageManager",
		"runtime",
		"cpu",
		"libc",
		"os"
	];
	function checkDependency(wanted, current, opts) {
		const { engine } = opts;
		if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) throw new Error(`Invalid non-object value for "${engine}"`);
		const properties = Object.keys(wanted);
		for (const prop of properties) if (!recognizedProperties.includes(prop)) throw new Error(`Invalid property "${prop}" for "${engine}"`);
		if (!properties.includes("name")) throw new Error(`Missing "name" property for "${engine}"`);
		if (typeof wanted.name !== "string") throw new Error(`Invalid non-string value for "name" within "${engine}"`);
		if (typeof current.name !== "string" || current.name === "") throw new Error(`Unable to determine "name" for "${engine}"`);
		if (properties.includes("onFail")) {
			if (typeof wanted.onFail !== "string") throw new Error(`Invalid non-string value for "onFail" within "${engine}"`);
			if (!recognizedOnFail.includes(wanted.onFail)) throw new Error(`Invalid onFail value "${wanted.onFail}" for "${engine}"`);
		}
		if (wanted.name !== current.name) return new Error(`Invalid name "${wanted.name}" does not match "${current.name}" for "${engine}"`);
		if (properties.includes("version")) {
			if (typeof wanted.version !== "string") throw new Error(`Invalid non-string value for "version" within "${engine}"`);
			if (typeof current.version !== "string" || current.version === "") throw new Error(`Unable to determine "version" for "${engine}" "${wanted.name}"`);
			if (validRange(wanted.version)) {
				if (!satisfies(current.version, wanted.version, opts.semver)) return new Error(`Invalid semver version "${wanted.version}" does not match "${current.version}" for "${engine}"`);
			} else if (wanted.version !== current.version) return new Error(`Invalid version "${wanted.version}" does not match "${current.version}" for "${engine}"`);
		}
	}
	function checkDevEngines(wanted, current = {}, opts = {}) {
		if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) throw new Error(`Invalid non-object value for "devEngines"`);
		const errors = [];
		for (const engine of Object.keys(wanted)) {
			if (!recognizedEngines.includes(engine)) throw new Error(`Invalid property "devEngines.${engine}"`);
			const dependencyAsAuthored = wanted[engine];
			const dependencies = [dependencyAsAuthored].flat();
			const currentEngine = current[engine] || {};
			if (dependencies.length === 0) continue;
			const depErrors = [];
			for (const dep of dependencies) {
				const result = checkDependency(dep, currentEngine, {
					...opts,
					engine
				});
				if (result) depErrors.push(result);
			}
			if (depErrors.length === dependencies.length) {
				let onFail = dependencies[dependencies.length - 1].onFail || "error";
				if (onFail === "download") onFail = "error";
				const err = Object.assign(new Error(`Invalid devEngines.${engine}`), {
					errors: depErrors,
					engine,
					isWarn: onFail === "warn",
					isError: onFail === "error",
					current: currentEngine,
					required: dependencyAsAuthored
				});
				errors.push(err);
			}
		}
		return errors;
	}
	module.exports = { checkDevEngines };
}));
// node_modules/npm-install-checks/lib/index.js
var require_lib$7 = __commonJSMin(((exports, module) => {
	const semver = require_semver();
	const currentEnv = require_current_env();
	const { checkDevEngines } = require_dev_engines();
	const checkEngine = (target, npmVer, nodeVer, force = false) => {
		const nodev = force ? null : nodeVer;
		const eng = target.engines;
		const opt = { includePrerelease: true };
		if (!eng) return;
		const nodeFail = nodev && eng.node && !semver.satisfies(nodev, eng.node, opt);
		const npmFail = npmVer && eng.npm && !semver.satisfies(npmVer, eng.npm, opt);
		if (nodeFail || npmFail) throw Object.assign(new Error("Unsupported engine"), {
			pkgid: target._id,
			current: {
				node: nodeVer,
				npm: npmVer
			},
			required: eng,
			code: "EBADENGINE"
		});
	};
	const checkPlatform = (target, force = false, environment = {}) => {
		if (force) return;
		const os = environment.os || currentEnv.os();
		const cpu = environment.cpu || currentEnv.cpu();
		const libc = environment.libc || currentEnv.libc(os);
		const osOk = target.os ? checkList(os, target.os) : true;
		const cpuOk = target.cpu ? checkList(cpu, target.cpu) : true;
		let libcOk = target.libc ? checkList(libc, target.libc) : true;
		if (target.libc && !libc) libcOk = false;
		if (!osOk || !cpuOk || !libcOk) throw Object.assign(new Error("Unsupported platform"), {
			pkgid: target._id,
			current: {
				os,
				cpu,
				libc
			},
			required: {
				os: target.os,
				cpu: target.cpu,
				libc: target.libc
			},
			code: "EBADPLATFORM"
		});
	};
	const checkList = (value, list) => {
		if (typeof list === "string") list = [list];
		if (list.length === 1 && list[0] === "any") return true;
		let negated = 0;
		let match = false;
		for (const entry of list) {
			const negate = entry.charAt(0) === "!";
			const test = negate ? entry.slice(1) : entry;
			if (negate) {
				negated++;
				if (value === test) return false;
			} else match = match || value === test;
		}
		return match || negated === list.length;
	};
	module.exports = {
		checkEngine,
		checkPlatform,
		checkDevEngines,
		currentEnv
	};
}));
// node_modules/npm-normalize-package-bin/lib/index.js
var require_lib$6 = __commonJSMin(((exports, module) => {
	const { join, basename } = __require("path");
	const normalize = (pkg) => !pkg.bin ? removeBin(pkg) : typeof pkg.bin === "string" ? normalizeString(pkg) : Array.isArray(pkg.bin) ? normalizeArray(pkg) : typeof pkg.bin === "object" ? normalizeObject(pkg) : removeBin(pkg);
	const normalizeString = (pkg) => {
		if (!pkg.name) return removeBin(pkg);
		pkg.bin = { [pkg.name]: pkg.bin };
		return normalizeObject(pkg);
	};
	const normalizeArray = (pkg) => {
		pkg.bin = pkg.bin.reduce((acc, k) => {
			acc[basename(k)] = k;
			return acc;
		}, {});
		return normalizeObject(pkg);
	};
	const removeBin = (pkg) => {
		delete pkg.bin;
		return pkg;
	};
	const normalizeObject = (pkg) => {
		const orig = pkg.bin;
		const clean = {};
		let hasBins = false;
		Object.keys(orig).forEach((binKey) => {
			const base = join("/", basename(binKey.replace(/\\|:/g, "/"))).slice(1);
			if (typeof orig[binKey] !== "string" || !base) return;
			const binTarget = join("/", orig[binKey].replace(/\\/g, "/")).replace(/\\/g, "/").slice(1);
			if (!binTarget) return;
			clean[base] = binTarget;
			hasBins = true;
		});
		if (hasBins) pkg.bin = clean;
		else delete pkg.bin;
		return pkg;
	};
	module.exports = normalize;
}));
// node_modules/npm-pick-manifest/lib/index.js
var require_lib$5 = __commonJSMin(((exports, module) => {
	const npa = require_npa();
	const semver = require_semver();
	const { checkEngine } = require_lib$7();
	const normalizeBin = require_lib$6();
	const engineOk = (manifest, npmVersion, nodeVersion) => {
		try {
			checkEngine(manifest, npmVersion, nodeVersion);
			return true;
		} catch (_) {
			return false;
		}
	};
	const isBefore = (verTimes, ver, time) => !verTimes || !verTimes[ver] || Date.parse(verTimes[ver]) <= time;
	const avoidSemverOpt = {
		includePrerelease: true,
		loose: true
	};
	const shouldAvoid = (ver, avoid) => avoid && semver.satisfies(ver, avoid, avoidSemverOpt);
	const decorateAvoid = (result, avoid) => result && shouldAvoid(result.version, avoid) ? {
		...result,
		_shouldAvoid: true
	} : result;
	const pickManifest = (packument, wanted, opts) => {
		const { defaultTag = "latest", before = null, nodeVersion = process.version, npmVersion = null, includeStaged = false, avoid = null, avoidStrict = false } = opts;
		const { name, time: verTimes } = packument;
		const versions = packument.versions || {};
		if (avoidStrict) {
			const looseOpts = {
				...opts,
				avoidStrict: false
			};
			const result = pickManifest(packument, wanted, looseOpts);
			if (!result || !result._shouldAvoid) return result;
			const caret = pickManifest(packument, `^${result.version}`, looseOpts);
			if (!caret || !caret._shouldAvoid) return {
				...caret,
				_outsideDependencyRange: true,
				_isSemVerMajor: false
			};
			const star = pickManifest(packument, "*", looseOpts);
			if (!star || !star._shouldAvoid) return {
				...star,
				_outsideDependencyRange: true,
				_isSemVerMajor: true
			};
			throw Object.assign(new Error(`No avoidable versions for ${name}`), {
				code: "ETARGET",
				name,
				wanted,
				avoid,
				before,
				versions: Object.keys(versions)
			});
		}
		const staged = includeStaged && packument.stagedVersions && packument.stagedVersions.versions || {};
		const restricted = packument.policyRestrictions && packument.policyRestrictions.versions || {};
		const time = before && verTimes ? +new Date(before) : Infinity;
		const type = npa.resolve(name, wanted || defaultTag).type;
		const distTags = packument["dist-tags"] || {};
		if (type !== "tag" && type !== "version" && type !== "range") throw new Error("Only tag, version, and range are supported");
		if (wanted && type === "tag") {
			const ver = distTags[wanted];
			if (isBefore(verTimes, ver, time)) return decorateAvoid(versions[ver] || staged[ver] || restricted[ver], avoid);
			else return pickManifest(packument, `<=${ver}`, opts);
		}
		if (wanted && type === "version") {
			const ver = semver.clean(wanted, { loose: true });
			const mani = versions[ver] || staged[ver] || restricted[ver];
			return isBefore(verTimes, ver, time) ? decorateAvoid(mani, avoid) : null;
		}
		const range = type === "range" ? wanted : "*";
		const defaultVer = distTags[defaultTag];
		if (defaultVer && (range === "*" || semver.satisfies(defaultVer, range, { loose: true })) && !restricted[defaultVer] && !shouldAvoid(defaultVer, avoid)) {
			const mani = versions[defaultVer];
			if (mani && isBefore(verTimes, defaultVer, time) && engineOk(mani, npmVersion, nodeVersion) && !mani.deprecated && !staged[defaultVer]) return mani;
		}
		const allEntries = Object.entries(versions).concat(Object.entries(staged)).concat(Object.entries(restricted)).filter(([ver]) => isBefore(verTimes, ver, time));
		if (!allEntries.length) throw Object.assign(new Error(`No versions available for ${name}`), {
			code: "ENOVERSIONS",
			name,
			type,
			wanted,
			before,
			versions: Object.keys(versions)
		});
		const sortSemverOpt = { loose: true };
		const entries = allEntries.filter(([ver]) => semver.satisfies(ver, range, { loose: true })).sort((a, b) => {
			const [vera, mania] = a;
			const [verb, manib] = b;
			const notavoida = !shouldAvoid(vera, avoid);
			const notavoidb = !shouldAvoid(verb, avoid);
			const notrestra = !restricted[vera];
			const notrestrb = !restricted[verb];
			const notstagea = !staged[vera];
			const notstageb = !staged[verb];
			const notdepra = !mania.deprecated;
			const notdeprb = !manib.deprecated;
			const enginea = engineOk(mania, npmVersion, nodeVersion);
			const engineb = engineOk(manib, npmVersion, nodeVersion);
			return notavoidb - notavoida || notrestrb - notrestra || notstageb - notstagea || (notdeprb && engineb) - (notdepra && enginea) || engineb - enginea || notdeprb - notdepra || semver.rcompare(vera, verb, sortSemverOpt);
		});
		return decorateAvoid(entries[0] && entries[0][1], avoid);
	};
	module.exports = (packument, wanted, opts = {}) => {
		const mani = pickManifest(packument, wanted, opts);
		const picked = mani && normalizeBin(mani);
		const policyRestrictions = packument.policyRestrictions;
		const restricted = policyRestrictions && policyRestrictions.versions || {};
		if (picked && !restricted[picked.version]) return picked;
		const { before = null, defaultTag = "latest" } = opts;
		const bstr = before ? new Date(before).toLocaleString() : "";
		const { name } = packument;
		const pckg = `${name}@${wanted}` + (before ? ` with a date before ${bstr}` : "");
		const isForbidden = picked && !!restricted[picked.version];
		const polMsg = isForbidden ? policyRestrictions.message : "";
		const msg = !isForbidden ? `No matching version found for ${pckg}.` : `Could not download ${pckg} due to policy violations:\n${polMsg}`;
		const code = isForbidden ? "E403" : "ETARGET";
		throw Object.assign(new Error(msg), {
			code,
			type: npa.resolve(packument.name, wanted).type,
			wanted,
			versions: Object.keys(packument.versions ?? {}),
			name,
			distTags: packument["dist-tags"],
			defaultTag
		});
	};
}));
// node_modules/@npmcli/git/lib/clone.js
var require_clone = __commonJSMin(((exports, module) => {
	const shallowHosts = new Set([
		"github.com",
		"gist.github.com",
		"gitlab.com",
		"bitbucket.com",
		"bitbucket.org"
	]);
	const { parse } = __require("url");
	const path = __require("path");
	const getRevs = require_revs();
	const spawn = require_spawn();
	const { isWindows } = require_utils();
	const pickManifest = require_lib$5();
	const fs = __require("fs/promises");
	module.exports = (repo, ref = "HEAD", target = null, opts = {}) => getRevs(repo, opts).then((revs) => clone(repo, revs, ref, resolveRef(revs, ref, opts), target || defaultTarget(repo, opts.cwd), opts));
	const maybeShallow = (repo, opts) => {
		if (opts.gitShallow === false || opts.gitShallow) return opts.gitShallow;
		return shallowHosts.has(parse(repo).host);
	};
	const defaultTarget = (repo, cwd = process.cwd()) => path.resolve(cwd, path.basename(repo.replace(/[/\\]?\.git$/, "")));
	const clone = (repo, revs, ref, revDoc, target, opts) => {
		if (!revDoc) return unresolved(repo, ref, target, opts);
		if (revDoc.sha === revs.refs.HEAD.sha) return plain(repo, revDoc, target, opts);
		if (revDoc.type === "tag" || revDoc.type === "branch") return branch(repo, revDoc, target, opts);
		return other(repo, revDoc, target, opts);
	};
	const resolveRef = (revs, ref, opts) => {
		const { spec = {} } = opts;
		ref = spec.gitCommittish || ref;
		if (!revs) return null;
		if (spec.gitRange) return pickManifest(revs, spec.gitRange, opts);
		if (!ref) return revs.refs.HEAD;
		if (revs.refs[ref]) return revs.refs[ref];
		if (revs.shas[ref]) return revs.refs[revs.shas[ref][0]];
		return null;
	};
	const other = (repo, revDoc, target, opts) => {
		const shallow = maybeShallow(repo, opts);
		const fetchOrigin = [
			"fetch",
			"origin",
			revDoc.rawRef
		].concat(shallow ? ["--depth=1"] : []);
		const git = (args) => spawn(args, {
			...opts,
			cwd: target
		});
		return fs.mkdir(target, { recursive: true }).then(() => git(["init"])).then(() => isWindows(opts) ? git([
			"config",
			"--local",
			"--add",
			"core.longpaths",
			"true"
		]) : null).then(() => git([
			"remote",
			"add",
			"origin",
			repo
		])).then(() => git(fetchOrigin)).then(() => git(["checkout", revDoc.sha])).then(() => updateSubmodules(target, opts)).then(() => revDoc.sha);
	};
	const branch = (repo, revDoc, target, opts) => {
		const args = [
			"clone",
			"-b",
			revDoc.ref,
			repo,
			target,
			"--recurse-submodules"
		];
		if (maybeShallow(repo, opts)) args.push("--depth=1");
		if (isWindows(opts)) args.push("--config", "core.longpaths=true");
		return spawn(args, opts).then(() => revDoc.sha);
	};
	const plain = (repo, revDoc, target, opts) => {
		const args = [
			"clone",
			repo,
			target,
			"--recurse-submodules"
		];
		if (maybeShallow(repo, opts)) args.push("--depth=1");
		if (isWindows(opts)) args.push("--config", "core.longpaths=true");
		return spawn(args, opts).then(() => revDoc.sha);
	};
	const updateSubmodules = async (target, opts) => {
		if (!await fs.stat(`${target}/.gitmodules`).then(() => true).catch(() => false)) return null;
		return spawn([
			"submodule",
			"update",
			"-q",
			"--init",
			"--recursive"
		], {
			...opts,
			cwd: target
		});
	};
	const unresolved = (repo, ref, target, opts) => {
		const lp = isWindows(opts) ? ["--config", "core.longpaths=true"] : [];
		const cloneArgs = [
			"clone",
			"--mirror",
			"-q",
			repo,
			target + "/.git"
		];
		const git = (args) => spawn(args, {
			...opts,
			cwd: target
		});
		return fs.mkdir(target, { recursive: true }).then(() => git(cloneArgs.concat(lp))).then(() => git(["init"])).then(() => git(["checkout", ref])).then(() => updateSubmodules(target, opts)).then(() => git([
			"rev-parse",
			"--revs-only",
			"HEAD"
		])).then(({ stdout }) => stdout.trim());
	};
}));
// node_modules/@npmcli/git/lib/is.js
var require_is = __commonJSMin(((exports, module) => {
	const { stat } = __require("fs/promises");
	module.exports = ({ cwd = process.cwd() } = {}) => stat(cwd + "/.git").then(() => true, () => false);
}));
// node_modules/@npmcli/git/lib/find.js
var require_find = __commonJSMin(((exports, module) => {
	const is = require_is();
	const { dirname } = __require("path");
	module.exports = async ({ cwd = process.cwd(), root } = {}) => {
		while (true) {
			if (await is({ cwd })) return cwd;
			const next = dirname(cwd);
			if (cwd === root || cwd === next) return null;
			cwd = next;
		}
	};
}));
// node_modules/@npmcli/git/lib/is-clean.js
var require_is_clean = __commonJSMin(((exports, module) => {
	const spawn = require_spawn();
	module.exports = (opts = {}) => spawn([
		"status",
		"--porcelain=v1",
		"-uno"
	], opts).then((res) => !res.stdout.trim().split(/\r?\n+/).map((l) => l.trim()).filter((l) => l).length);
}));
// node_modules/@npmcli/git/lib/index.js
var require_lib$4 = __commonJSMin(((exports, module) => {
	module.exports = {
		clone: require_clone(),
		revs: require_revs(),
		spawn: require_spawn(),
		is: require_is(),
		find: require_find(),
		isClean: require_is_clean(),
		errors: require_errors()
	};
}));
// node_modules/@npmcli/package-json/lib/normalize.js
var require_normalize = __commonJSMin(((exports, module) => {
	const valid = require_valid();
	const clean = require_clean();
	const fs = __require("node:fs/promises");
	const path = __require("node:path");
	const { log } = require_lib$12();
	const moduleBuiltin = __require("node:module");
	let _hostedGitInfo;
	function lazyHostedGitInfo() {
		if (!_hostedGitInfo) _hostedGitInfo = require_lib$13();
		return _hostedGitInfo;
	}
	let _glob;
	function lazyLoadGlob() {
		if (!_glob) _glob = require_index_min$2().glob;
		return _glob;
	}
	function normalizePackageBin(pkg, changes) {
		if (pkg.bin) {
			if (typeof pkg.bin === "string" && pkg.name) {
				changes?.push("\"bin\" was converted to an object");
				pkg.bin = { [pkg.name]: pkg.bin };
			} else if (Array.isArray(pkg.bin)) {
				changes?.push("\"bin\" was converted to an object");
				pkg.bin = pkg.bin.reduce((acc, k) => {
					acc[path.basename(k)] = k;
					return acc;
				}, {});
			}
			if (typeof pkg.bin === "object") {
				for (const binKey in pkg.bin) {
					if (typeof pkg.bin[binKey] !== "string") {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					const base = path.basename(secureAndUnixifyPath(binKey));
					if (!base) {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					const binTarget = secureAndUnixifyPath(pkg.bin[binKey]);
					if (!binTarget) {
						delete pkg.bin[binKey];
						changes?.push(`removed invalid "bin[${binKey}]"`);
						continue;
					}
					if (base !== binKey) {
						delete pkg.bin[binKey];
						changes?.push(`"bin[${binKey}]" was renamed to "bin[${base}]"`);
					}
					if (binTarget !== pkg.bin[binKey]) changes?.push(`"bin[${base}]" script name ${binTarget} was invalid and removed`);
					pkg.bin[base] = binTarget;
				}
				if (Object.keys(pkg.bin).length === 0) {
					changes?.push("empty \"bin\" was removed");
					delete pkg.bin;
				}
				return pkg;
			}
		}
		delete pkg.bin;
	}
	function normalizePackageMan(pkg, changes) {
		if (pkg.man) {
			const mans = [];
			for (const man of Array.isArray(pkg.man) ? pkg.man : [pkg.man]) if (typeof man !== "string") changes?.push(`removed invalid "man [${man}]"`);
			else mans.push(secureAndUnixifyPath(man));
			if (!mans.length) changes?.push("empty \"man\" was removed");
			else {
				pkg.man = mans;
				return pkg;
			}
		}
		delete pkg.man;
	}
	function isCorrectlyEncodedName(spec) {
		return !spec.match(/[/@\s+%:]/) && spec === encodeURIComponent(spec);
	}
	function isValidScopedPackageName(spec) {
		if (spec.charAt(0) !== "@") return false;
		const rest = spec.slice(1).split("/");
		if (rest.length !== 2) return false;
		return rest[0] && rest[1] && rest[0] === encodeURIComponent(rest[0]) && rest[1] === encodeURIComponent(rest[1]);
	}
	function unixifyPath(ref) {
		return ref.replace(/\\|:/g, "/");
	}
	function secureAndUnixifyPath(ref) {
		const secured = unixifyPath(path.join(".", path.join("/", unixifyPath(ref))));
		return secured.startsWith("./") ? "" : secured;
	}
	function syncSteps(pkg, { strict, steps, changes, allowLegacyCase }) {
		const data = pkg.content;
		const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
		if (steps.includes("fixName") || steps.includes("fixNameField") || steps.includes("normalizeData")) {
			if (!data.name && !strict) {
				changes?.push("Missing \"name\" field was set to an empty string");
				data.name = "";
			} else {
				if (typeof data.name !== "string") throw new Error("name field must be a string.");
				if (!strict) {
					const name = data.name.trim();
					if (data.name !== name) {
						changes?.push(`Whitespace was trimmed from "name"`);
						data.name = name;
					}
				}
				if (data.name.startsWith(".") || !(isValidScopedPackageName(data.name) || isCorrectlyEncodedName(data.name)) || strict && !allowLegacyCase && data.name !== data.name.toLowerCase() || data.name.toLowerCase() === "node_modules" || data.name.toLowerCase() === "favicon.ico") throw new Error("Invalid name: " + JSON.stringify(data.name));
			}
		}
		if (steps.includes("fixName")) {
			if (moduleBuiltin.builtinModules.includes(data.name)) log.warn("package-json", pkgId, `Package name "${data.name}" conflicts with a Node.js built-in module name`);
		}
		if (steps.includes("fixVersionField") || steps.includes("normalizeData")) {
			const loose = !strict;
			if (!data.version) data.version = "";
			else {
				if (!valid(data.version, loose)) throw new Error(`Invalid version: "${data.version}"`);
				const version = clean(data.version, loose);
				if (version !== data.version) {
					changes?.push(`"version" was cleaned and set to "${version}"`);
					data.version = version;
				}
			}
		}
		if (steps.includes("_attributes")) {
			for (const key in data) if (key.startsWith("_")) {
				changes?.push(`"${key}" was removed`);
				delete pkg.content[key];
			}
		}
		if (steps.includes("_id")) {
			if (data.name && data.version) {
				changes?.push(`"_id" was set to ${pkgId}`);
				data._id = pkgId;
			}
		}
		if (steps.includes("bundledDependencies")) {
			if (data.bundleDependencies === void 0 && data.bundledDependencies !== void 0) {
				data.bundleDependencies = data.bundledDependencies;
				changes?.push(`Deleted incorrect "bundledDependencies"`);
			}
			delete data.bundledDependencies;
		}
		if (steps.includes("bundleDependencies")) {
			const bd = data.bundleDependencies;
			if (bd === false && !steps.includes("bundleDependenciesDeleteFalse")) {
				changes?.push(`"bundleDependencies" was changed from "false" to "[]"`);
				data.bundleDependencies = [];
			} else if (bd === true) {
				changes?.push(`"bundleDependencies" was auto-populated from "dependencies"`);
				data.bundleDependencies = Object.keys(data.dependencies || {});
			} else if (bd && typeof bd === "object") {
				if (!Array.isArray(bd)) {
					changes?.push(`"bundleDependencies" was changed from an object to an array`);
					data.bundleDependencies = Object.keys(bd);
				}
			} else if ("bundleDependencies" in data) {
				changes?.push(`"bundleDependencies" was removed`);
				delete data.bundleDependencies;
			}
		}
		if (steps.includes("optionalDedupe")) {
			if (data.dependencies && data.optionalDependencies && typeof data.optionalDependencies === "object") {
				for (const name in data.optionalDependencies) {
					changes?.push(`optionalDependencies."${name}" was removed`);
					delete data.dependencies[name];
				}
				if (!Object.keys(data.dependencies).length) {
					changes?.push(`Empty "optionalDependencies" was removed`);
					delete data.dependencies;
				}
			}
		}
		if ((steps.includes("scripts") || steps.includes("scriptpath")) && data.scripts !== void 0) {
			const spre = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;
			if (typeof data.scripts === "object") {
				for (const name in data.scripts) if (typeof data.scripts[name] !== "string") {
					delete data.scripts[name];
					changes?.push(`Invalid scripts."${name}" was removed`);
				} else if (steps.includes("scriptpath") && spre.test(data.scripts[name])) {
					data.scripts[name] = data.scripts[name].replace(spre, "");
					changes?.push(`scripts entry "${name}" was fixed to remove node_modules/.bin reference`);
				}
			} else {
				changes?.push(`Removed invalid "scripts"`);
				delete data.scripts;
			}
		}
		if (steps.includes("funding")) {
			if (data.funding && typeof data.funding === "string") {
				data.funding = { url: data.funding };
				changes?.push(`"funding" was changed to an object with a url attribute`);
			}
		}
		if (steps.includes("fixRepositoryField") || steps.includes("normalizeData")) {
			if (data.repositories) {
				changes?.push(`"repository" was set to the first entry in "repositories" (${data.repository})`);
				data.repository = data.repositories[0];
			}
			if (data.repository) {
				if (typeof data.repository === "string") {
					changes?.push("\"repository\" was changed from a string to an object");
					data.repository = {
						type: "git",
						url: data.repository
					};
				}
				if (data.repository.url) {
					const hosted = lazyHostedGitInfo().fromUrl(data.repository.url);
					let r;
					if (hosted) {
						if (hosted.getDefaultRepresentation() === "shortcut") r = hosted.https();
						else r = hosted.toString();
						if (r !== data.repository.url) {
							changes?.push(`"repository.url" was normalized to "${r}"`);
							data.repository.url = r;
						}
					}
				}
			}
		}
		if (steps.includes("fixDependencies") || steps.includes("normalizeData")) {
			for (const type of [
				"dependencies",
				"devDependencies",
				"optionalDependencies"
			]) if (data[type]) {
				let secondWarning = true;
				if (typeof data[type] === "string") {
					changes?.push(`"${type}" was converted from a string into an object`);
					data[type] = data[type].trim().split(/[\n\r\s\t ,]+/);
					secondWarning = false;
				}
				if (Array.isArray(data[type])) {
					if (secondWarning) changes?.push(`"${type}" was converted from an array into an object`);
					const o = {};
					for (const d of data[type]) if (typeof d === "string") {
						const dep = d.trim().split(/(:?[@\s><=])/);
						const dn = dep.shift();
						o[dn] = dep.join("").replace(/^@/, "").trim();
					}
					data[type] = o;
				}
			}
			for (const deps of ["dependencies", "devDependencies"]) if (deps in data) {
				if (!data[deps] || typeof data[deps] !== "object") {
					changes?.push(`Removed invalid "${deps}"`);
					delete data[deps];
				} else for (const d in data[deps]) {
					if (typeof data[deps][d] !== "string") {
						changes?.push(`Removed invalid "${deps}.${d}"`);
						delete data[deps][d];
					}
					const hosted = lazyHostedGitInfo().fromUrl(data[deps][d])?.toString();
					if (hosted && hosted !== data[deps][d]) {
						changes?.push(`Normalized git reference to "${deps}.${d}"`);
						data[deps][d] = hosted.toString();
					}
				}
			}
		}
		if (steps.includes("normalizeData")) {
			const { normalizeData } = require_normalize_data();
			normalizeData(data, changes);
		}
	}
	async function asyncSteps(pkg, { steps, root, changes }) {
		const data = pkg.content;
		const scripts = data.scripts || {};
		const pkgId = `${data.name ?? ""}@${data.version ?? ""}`;
		if (steps.includes("gypfile")) {
			if (!scripts.install && !scripts.preinstall && data.gypfile !== false) {
				if ((await lazyLoadGlob()("*.gyp", { cwd: pkg.path })).length) {
					scripts.install = "node-gyp rebuild";
					data.scripts = scripts;
					data.gypfile = true;
					changes?.push(`"scripts.install" was set to "node-gyp rebuild"`);
					changes?.push(`"gypfile" was set to "true"`);
				}
			}
		}
		if (steps.includes("serverjs") && !scripts.start) try {
			await fs.access(path.join(pkg.path, "server.js"));
			scripts.start = "node server.js";
			data.scripts = scripts;
			changes?.push("\"scripts.start\" was set to \"node server.js\"");
		} catch {}
		if (steps.includes("authors") && !data.contributors) try {
			data.contributors = (await fs.readFile(path.join(pkg.path, "AUTHORS"), "utf8")).split(/\r?\n/g).map((line) => line.replace(/^\s*#.*$/, "").trim()).filter((line) => line);
			changes?.push("\"contributors\" was auto-populated with the contents of the \"AUTHORS\" file");
		} catch {}
		if (steps.includes("readme") && !data.readme) {
			const mdre = /\.m?a?r?k?d?o?w?n?$/i;
			const files = await lazyLoadGlob()("{README,README.*}", {
				cwd: pkg.path,
				nocase: true,
				mark: true
			});
			let readmeFile;
			for (const file of files) if (!file.endsWith(path.sep)) {
				if (file.match(mdre)) {
					readmeFile = file;
					break;
				}
				if (file.endsWith("README")) readmeFile = file;
			}
			if (readmeFile) {
				data.readme = await fs.readFile(path.join(pkg.path, readmeFile), "utf8");
				data.readmeFilename = readmeFile;
				changes?.push(`"readme" was set to the contents of ${readmeFile}`);
				changes?.push(`"readmeFilename" was set to ${readmeFile}`);
			}
			if (!data.readme) data.readme = "ERROR: No README data found!";
		}
		if (steps.includes("mans")) {
			if (data.directories?.man && !data.man) {
				const manDir = secureAndUnixifyPath(data.directories.man);
				const cwd = path.resolve(pkg.path, manDir);
				data.man = (await lazyLoadGlob()("**/*.[0-9]", { cwd })).map((man) => path.relative(pkg.path, path.join(cwd, man)).split(path.sep).join("/"));
			}
			normalizePackageMan(data, changes);
		}
		if (steps.includes("binDir") && data.directories?.bin && !data.bin && pkg.path) {
			const binPath = secureAndUnixifyPath(data.directories.bin);
			data.bin = (await lazyLoadGlob()("**", { cwd: path.resolve(pkg.path, binPath) })).reduce((acc, binFile) => {
				if (binFile && !binFile.startsWith(".")) {
					const binName = path.basename(binFile);
					acc[binName] = `${binPath}/${secureAndUnixifyPath(binFile)}`;
				}
				return acc;
			}, {});
		} else if (steps.includes("bin") || steps.includes("binDir") || steps.includes("binRefs")) normalizePackageBin(data, changes);
		if (steps.includes("gitHead") && !data.gitHead) {
			const gitRoot = await require_lib$4().find({
				cwd: pkg.path,
				root
			});
			let head;
			if (gitRoot) try {
				head = await fs.readFile(path.resolve(gitRoot, ".git/HEAD"), "utf8");
			} catch (err) {}
			let headData;
			if (head) {
				if (head.startsWith("ref: ")) {
					const headRef = head.replace(/^ref: /, "").trim();
					const headFile = path.resolve(gitRoot, ".git", headRef);
					try {
						headData = await fs.readFile(headFile, "utf8");
						headData = headData.replace(/^ref: /, "").trim();
					} catch (err) {}
					if (!headData) {
						const packFile = path.resolve(gitRoot, ".git/packed-refs");
						try {
							let refs = await fs.readFile(packFile, "utf8");
							if (refs) {
								refs = refs.split("\n");
								for (let i = 0; i < refs.length; i++) {
									const match = refs[i].match(/^([0-9a-f]{40}) (.+)$/);
									if (match && match[2].trim() === headRef) {
										headData = match[1];
										break;
									}
								}
							}
						} catch {}
					}
				} else headData = head.trim();
			}
			if (headData) data.gitHead = headData;
		}
		if (steps.includes("fillTypes")) {
			const index = data.main || "index.js";
			if (typeof index !== "string") throw new TypeError("The \"main\" attribute must be of type string.");
			const dts = `./${path.join(path.dirname(index), path.basename(index, path.extname(index)))}.d.ts`;
			if (!("types" in data || "typings" in data)) try {
				await fs.access(path.join(pkg.path, dts));
				data.types = dts.split(path.sep).join("/");
			} catch {}
		}
		if (steps.includes("binRefs") && data.bin instanceof Object) for (const key in data.bin) try {
			await fs.access(path.resolve(pkg.path, data.bin[key]));
		} catch {
			log.warn("package-json", pkgId, `No bin file found at ${data.bin[key]}`);
		}
	}
	async function normalize(pkg, opts) {
		if (!pkg.content) throw new Error("Can not normalize without content");
		await asyncSteps(pkg, opts);
		syncSteps(pkg, opts);
	}
	function syncNormalize(pkg, opts) {
		syncSteps(pkg, opts);
	}
	module.exports = {
		normalize,
		syncNormalize
	};
}));
// node_modules/@npmcli/package-json/lib/read-package.js
var require_read_package = __commonJSMin(((exports, module) => {
	const { readFile } = __require("fs/promises");
	const parseJSON = require_lib$10();
	async function read(filename) {
		try {
			return await readFile(filename, "utf8");
		} catch (err) {
			err.message = `Could not read package.json: ${err}`;
			throw err;
		}
	}
	function parse(data) {
		try {
			return parseJSON(data);
		} catch (err) {
			err.message = `Invalid package.json: ${err}`;
			throw err;
		}
	}
	async function readPackage(filename) {
		return parse(await read(filename));
	}
	module.exports = {
		read,
		parse,
		readPackage
	};
}));
// node_modules/@npmcli/package-json/lib/sort.js
var require_sort = __commonJSMin(((exports, module) => {
	function packageSort(json) {
		const { name, version, private: isPrivate, description, keywords, homepage, bugs, repository, funding, license, author, maintainers, contributors, type, imports, exports, main, browser, types, bin, man, directories, files, workspaces, scripts, config, dependencies, devDependencies, peerDependencies, peerDependenciesMeta, optionalDependencies, bundledDependencies, bundleDependencies, engines, os, cpu, publishConfig, devEngines, licenses, overrides, ...rest } = json;
		return {
			...typeof name !== "undefined" ? { name } : {},
			...typeof version !== "undefined" ? { version } : {},
			...typeof isPrivate !== "undefined" ? { private: isPrivate } : {},
			...typeof description !== "undefined" ? { description } : {},
			...typeof keywords !== "undefined" ? { keywords } : {},
			...typeof homepage !== "undefined" ? { homepage } : {},
			...typeof bugs !== "undefined" ? { bugs } : {},
			...typeof repository !== "undefined" ? { repository } : {},
			...typeof funding !== "undefined" ? { funding } : {},
			...typeof license !== "undefined" ? { license } : {},
			...typeof author !== "undefined" ? { author } : {},
			...typeof maintainers !== "undefined" ? { maintainers } : {},
			...typeof contributors !== "undefined" ? { contributors } : {},
			...typeof type !== "undefined" ? { type } : {},
			...typeof imports !== "undefined" ? { imports } : {},
			...typeof exports !== "undefined" ? { exports } : {},
			...typeof main !== "undefined" ? { main } : {},
			...typeof browser !== "undefined" ? { browser } : {},
			...typeof types !== "undefined" ? { types } : {},
			...typeof bin !== "undefined" ? { bin } : {},
			...typeof man !== "undefined" ? { man } : {},
			...typeof directories !== "undefined" ? { directories } : {},
			...typeof files !== "undefined" ? { files } : {},
			...typeof workspaces !== "undefined" ? { workspaces } : {},
			...typeof scripts !== "undefined" ? { scripts } : {},
			...typeof config !== "undefined" ? { config } : {},
			...typeof dependencies !== "undefined" ? { dependencies } : {},
			...typeof devDependencies !== "undefined" ? { devDependencies } : {},
			...typeof peerDependencies !== "undefined" ? { peerDependencies } : {},
			...typeof peerDependenciesMeta !== "undefined" ? { peerDependenciesMeta } : {},
			...typeof optionalDependencies !== "undefined" ? { optionalDependencies } : {},
			...typeof bundledDependencies !== "undefined" ? { bundledDependencies } : {},
			...typeof bundleDependencies !== "undefined" ? { bundleDependencies } : {},
			...typeof engines !== "undefined" ? { engines } : {},
			...typeof os !== "undefined" ? { os } : {},
			...typeof cpu !== "undefined" ? { cpu } : {},
			...typeof publishConfig !== "undefined" ? { publishConfig } : {},
			...typeof devEngines !== "undefined" ? { devEngines } : {},
			...typeof licenses !== "undefined" ? { licenses } : {},
			...typeof overrides !== "undefined" ? { overrides } : {},
			...rest
		};
	}
	module.exports = { packageSort };
}));
// node_modules/@npmcli/package-json/lib/index.js
var require_lib$3 = __commonJSMin(((exports, module) => {
	const { readFile, writeFile } = __require("node:fs/promises");
	const { resolve } = __require("node:path");
	const parseJSON = require_lib$10();
	const updateDeps = require_update_dependencies();
	const updateScripts = require_update_scripts();
	const updateWorkspaces = require_update_workspaces();
	const { normalize, syncNormalize } = require_normalize();
	const { read, parse } = require_read_package();
	const { packageSort } = require_sort();
	const knownSteps = new Set([
		updateDeps,
		updateScripts,
		updateWorkspaces
	]);
	const knownKeys = new Set([
		...updateDeps.knownKeys,
		"scripts",
		"workspaces"
	]);
	module.exports = class PackageJson {
		static fixSteps = Object.freeze([
			"binRefs",
			"bundleDependencies",
			"fixName",
			"fixVersionField",
			"fixRepositoryField",
			"fixDependencies",
			"devDependencies",
			"scriptpath"
		]);
		static normalizeSteps = Object.freeze([
			"_id",
			"_attributes",
			"bundledDependencies",
			"bundleDependencies",
			"optionalDedupe",
			"scripts",
			"funding",
			"bin",
			"binDir"
		]);
		static prepareSteps = Object.freeze([
			"_id",
			"_attributes",
			"bundledDependencies",
			"bundleDependencies",
			"bundleDependenciesDeleteFalse",
			"gypfile",
			"serverjs",
			"scriptpath",
			"authors",
			"readme",
			"mans",
			"binDir",
			"gitHead",
			"fillTypes",
			"normalizeData",
			"binRefs"
		]);
		static async create(path, opts = {}) {
			const p = new PackageJson();
			await p.create(path);
			if (opts.data) return p.update(opts.data);
			return p;
		}
		static async load(path, opts = {}) {
			const p = new PackageJson();
			if (!opts.create) return p.load(path);
			try {
				return await p.load(path);
			} catch (err) {
				if (!err.message.startsWith("Could not read package.json")) throw err;
				return await p.create(path);
			}
		}
		static async fix(path, opts) {
			const p = new PackageJson();
			await p.load(path, true);
			return p.fix(opts);
		}
		static async prepare(path, opts) {
			const p = new PackageJson();
			await p.load(path, true);
			return p.prepare(opts);
		}
		static async normalize(path, opts) {
			const p = new PackageJson();
			await p.load(path);
			return p.normalize(opts);
		}
		#path;
		#manifest;
		#readFileContent = "";
		#canSave = true;
		async load(path, parseIndex) {
			this.#path = path;
			let parseErr;
			try {
				this.#readFileContent = await read(this.filename);
			} catch (err) {
				if (!parseIndex) throw err;
				parseErr = err;
			}
			if (parseErr) {
				const indexFile = resolve(this.path, "index.js");
				let indexFileContent;
				try {
					indexFileContent = await readFile(indexFile, "utf8");
				} catch (err) {
					throw parseErr;
				}
				try {
					this.fromComment(indexFileContent);
				} catch (err) {
					throw parseErr;
				}
				this.#canSave = false;
				return this;
			}
			return this.fromJSON(this.#readFileContent);
		}
		fromJSON(data) {
			this.#manifest = parse(data);
			return this;
		}
		fromContent(data) {
			if (!data || typeof data !== "object") throw new Error("Content data must be an object");
			this.#manifest = data;
			this.#canSave = false;
			return this;
		}
		fromComment(data) {
			data = data.split(/^\/\*\*package(?:\s|$)/m);
			if (data.length < 2) throw new Error("File has no package in comments");
			data = data[1];
			data = data.split(/\*\*\/$/m);
			if (data.length < 2) throw new Error("File has no package in comments");
			data = data[0];
			data = data.replace(/^\s*\*/gm, "");
			this.#manifest = parseJSON(data);
			return this;
		}
		get content() {
			return this.#manifest;
		}
		get path() {
			return this.#path;
		}
		get filename() {
			if (this.path) return resolve(this.path, "package.json");
		}
		create(path) {
			this.#path = path;
			this.#manifest = {};
			return this;
		}
		update(content) {
			if (!this.content) throw new Error("Can not update without content.  Please `load` or `create`");
			for (const step of knownSteps) this.#manifest = step({
				content,
				originalContent: this.content
			});
			for (const [key, value] of Object.entries(content)) if (!knownKeys.has(key)) this.content[key] = value;
			return this;
		}
		async save({ sort } = {}) {
			if (!this.#canSave) throw new Error("No package.json to save to");
			const { [Symbol.for("indent")]: indent, [Symbol.for("newline")]: newline, ...rest } = this.content;
			const format = indent === void 0 ? "  " : indent;
			const eol = newline === void 0 ? "\n" : newline;
			const content = sort ? packageSort(rest) : rest;
			const fileContent = `${JSON.stringify(content, null, format)}\n`.replace(/\n/g, eol);
			if (fileContent.trim() !== this.#readFileContent.trim()) {
				const written = await writeFile(this.filename, fileContent);
				this.#readFileContent = fileContent;
				return written;
			}
		}
		syncNormalize(opts = {}) {
			opts.steps = this.constructor.normalizeSteps.filter((s) => s !== "_attributes");
			syncNormalize(this, opts);
			return this;
		}
		async normalize(opts = {}) {
			if (!opts.steps) opts.steps = this.constructor.normalizeSteps;
			await normalize(this, opts);
			return this;
		}
		async prepare(opts = {}) {
			if (!opts.steps) opts.steps = this.constructor.prepareSteps;
			await normalize(this, opts);
			return this;
		}
		async fix(opts = {}) {
			opts.steps = this.constructor.fixSteps;
			await normalize(this, opts);
			return this;
		}
	};
}));
// node_modules/@npmcli/name-from-folder/lib/index.js
var require_lib$2 = __commonJSMin(((exports, module) => {
	const { basename, dirname } = __require("path");
	const getName = (parent, base) => parent.charAt(0) === "@" ? `${parent}/${base}` : base;
	module.exports = (dir) => dir ? getName(basename(dirname(dir)), basename(dir)) : false;
}));
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/assert-valid-pattern.js
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
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/brace-expressions.js
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
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/unescape.js
var require_unescape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = void 0;
	const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
		return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
	};
	exports.unescape = unescape;
}));
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/ast.js
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
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/escape.js
var require_escape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escape = void 0;
	const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
		return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	};
	exports.escape = escape;
}));
// node_modules/@npmcli/map-workspaces/node_modules/minimatch/dist/commonjs/index.js
var require_commonjs = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = exports.escape = exports.AST = exports.Minimatch = exports.match = exports.makeRe = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
	const brace_expansion_1 = require_commonjs$2();
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
// node_modules/@npmcli/map-workspaces/lib/index.js
var require_lib$1 = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const getName = require_lib$2();
	const { minimatch } = require_commonjs();
	const pkgJson = require_lib$3();
	const { glob } = require_index_min$2();
	function appendNegatedPatterns(allPatterns) {
		const patterns = [];
		const negatedPatterns = [];
		for (let pattern of allPatterns) {
			const excl = pattern.match(/^!+/);
			if (excl) pattern = pattern.slice(excl[0].length);
			pattern = pattern.replace(/^\.?\/+/, "");
			if (excl && excl[0].length % 2 === 1) negatedPatterns.push(pattern);
			else {
				for (let i = 0; i < negatedPatterns.length; ++i) {
					const negatedPattern = negatedPatterns[i];
					if (minimatch(pattern, negatedPattern)) negatedPatterns.splice(i, 1);
				}
				patterns.push(pattern);
			}
		}
		for (const negated of negatedPatterns) for (const pattern of minimatch.match(patterns, negated)) patterns.splice(patterns.indexOf(pattern), 1);
		return {
			patterns,
			negatedPatterns
		};
	}
	function getPatterns(workspaces) {
		const workspacesDeclaration = Array.isArray(workspaces.packages) ? workspaces.packages : workspaces;
		if (!Array.isArray(workspacesDeclaration)) throw getError({
			message: "workspaces config expects an Array",
			code: "EWORKSPACESCONFIG"
		});
		return appendNegatedPatterns(workspacesDeclaration);
	}
	function getPackageName(pkg, pathname) {
		return pkg.name || getName(pathname);
	}
	function getGlobPattern(pattern) {
		pattern = pattern.replace(/\\/g, "/");
		return pattern.endsWith("/") ? pattern : `${pattern}/`;
	}
	function getError({ Type = TypeError, message, code }) {
		return Object.assign(new Type(message), { code });
	}
	function reverseResultMap(map) {
		return new Map(Array.from(map, (item) => item.reverse()));
	}
	async function mapWorkspaces(opts = {}) {
		if (!opts || !opts.pkg) throw getError({
			message: "mapWorkspaces missing pkg info",
			code: "EMAPWORKSPACESPKG"
		});
		if (!opts.cwd) opts.cwd = process.cwd();
		const { workspaces = [] } = opts.pkg;
		const { patterns, negatedPatterns } = getPatterns(workspaces);
		const results = new Map();
		if (!patterns.length && !negatedPatterns.length) return results;
		const seen = new Map();
		const getGlobOpts = () => ({
			...opts,
			ignore: [
				...opts.ignore || [],
				"**/node_modules/**",
				...negatedPatterns
			]
		});
		let matches = await glob(patterns.map((p) => getGlobPattern(p)), getGlobOpts());
		matches = matches.sort((a, b) => a.localeCompare(b, "en"));
		const orderedMatches = [];
		for (const pattern of patterns) orderedMatches.push(...matches.filter((m) => {
			return minimatch(m, pattern, {
				partial: true,
				windowsPathsNoEscape: true
			});
		}));
		for (const match of orderedMatches) {
			let pkg;
			try {
				pkg = await pkgJson.normalize(path.join(opts.cwd, match));
			} catch (err) {
				if (err.code === "ENOENT" || err.code === "ENOTDIR") continue;
				else throw err;
			}
			const name = getPackageName(pkg.content, pkg.path);
			let seenPackagePathnames = seen.get(name);
			if (!seenPackagePathnames) {
				seenPackagePathnames = new Set();
				seen.set(name, seenPackagePathnames);
			}
			seenPackagePathnames.add(pkg.path);
		}
		const errorMessageArray = ["must not have multiple workspaces with the same name"];
		for (const [packageName, seenPackagePathnames] of seen) if (seenPackagePathnames.size > 1) addDuplicateErrorMessages(errorMessageArray, packageName, seenPackagePathnames);
		else results.set(packageName, seenPackagePathnames.values().next().value);
		if (errorMessageArray.length > 1) throw getError({
			Type: Error,
			message: errorMessageArray.join("\n"),
			code: "EDUPLICATEWORKSPACE"
		});
		return results;
	}
	function addDuplicateErrorMessages(messageArray, packageName, packagePathnames) {
		messageArray.push(`package '${packageName}' has conflicts in the following paths:`);
		for (const packagePathname of packagePathnames) messageArray.push("    " + packagePathname);
	}
	mapWorkspaces.virtual = function(opts = {}) {
		if (!opts || !opts.lockfile) throw getError({
			message: "mapWorkspaces.virtual missing lockfile info",
			code: "EMAPWORKSPACESLOCKFILE"
		});
		if (!opts.cwd) opts.cwd = process.cwd();
		const { packages = {} } = opts.lockfile;
		const { workspaces = [] } = packages[""] || {};
		const results = new Map();
		const { patterns, negatedPatterns } = getPatterns(workspaces);
		if (!patterns.length && !negatedPatterns.length) return results;
		negatedPatterns.push("**/node_modules/**");
		const packageKeys = Object.keys(packages);
		for (const pattern of negatedPatterns) for (const packageKey of minimatch.match(packageKeys, pattern)) packageKeys.splice(packageKeys.indexOf(packageKey), 1);
		for (const pattern of patterns) for (const packageKey of minimatch.match(packageKeys, pattern)) {
			const packagePathname = path.join(opts.cwd, packageKey);
			const name = getPackageName(packages[packageKey], packagePathname);
			results.set(packagePathname, name);
		}
		return reverseResultMap(results);
	};
	module.exports = mapWorkspaces;
}));
// node_modules/@npmcli/config/lib/index.js
var require_lib = __commonJSMin(((exports, module) => {
	const { walkUp } = require_commonjs$1();
	const ini = require_ini();
	const nopt = require_nopt();
	const { log, time } = require_lib$12();
	const { resolve, dirname, join } = __require("node:path");
	const { homedir } = __require("node:os");
	const { readFile, writeFile, chmod, unlink, stat, mkdir } = __require("node:fs/promises");
	const internalEnv = [
		"npm-version",
		"global-prefix",
		"local-prefix"
	];
	const fileExists = (...p) => stat(resolve(...p)).then((st) => st.isFile()).catch(() => false);
	const dirExists = (...p) => stat(resolve(...p)).then((st) => st.isDirectory()).catch(() => false);
	const hasOwnProperty = (obj, key) => Object.prototype.hasOwnProperty.call(obj, key);
	const typeDefs = require_type_defs();
	const nerfDart = require_nerf_dart();
	const envReplace = require_env_replace();
	const parseField = require_parse_field();
	const setEnvs = require_set_envs();
	const confFileTypes = new Set([
		"global",
		"user",
		"project"
	]);
	const confTypes = new Set([
		"default",
		"builtin",
		...confFileTypes,
		"env",
		"cli"
	]);
	var Config = class {
		#loaded = false;
		#flatten;
		#flatOptions = null;
		#warnings = [];
		static get typeDefs() {
			return typeDefs;
		}
		constructor({ definitions, shorthands, flatten, nerfDarts = [], npmPath, env = process.env, argv = process.argv, platform = process.platform, execPath = process.execPath, cwd = process.cwd(), excludeNpmCwd = false, warn = true }) {
			this.nerfDarts = nerfDarts;
			this.definitions = definitions;
			const { types, defaults, deprecated } = getTypesFromDefinitions(definitions);
			this.deprecated = deprecated;
			this.#flatten = flatten;
			this.types = types;
			this.shorthands = shorthands;
			this.defaults = defaults;
			this.npmPath = npmPath;
			this.npmBin = join(this.npmPath, "bin/npm-cli.js");
			this.argv = argv;
			this.env = env;
			this.execPath = execPath;
			this.platform = platform;
			this.cwd = cwd;
			this.excludeNpmCwd = excludeNpmCwd;
			this.globalPrefix = null;
			this.localPrefix = null;
			this.localPackage = null;
			this.home = null;
			const wheres = [...confTypes];
			this.data = new Map();
			let parent = null;
			for (const where of wheres) this.data.set(where, parent = new ConfigData(parent));
			this.data.set = () => {
				throw new Error("cannot change internal config data structure");
			};
			this.data.delete = () => {
				throw new Error("cannot change internal config data structure");
			};
			this.sources = new Map([]);
			for (const { data } of this.data.values()) this.list.unshift(data);
			this.#loaded = false;
			this.warn = warn;
		}
		get list() {
			const list = [];
			for (const { data } of this.data.values()) list.unshift(data);
			return list;
		}
		get loaded() {
			return this.#loaded;
		}
		get prefix() {
			return this.#get("global") ? this.globalPrefix : this.localPrefix;
		}
		find(key) {
			if (!this.loaded) throw new Error("call config.load() before reading values");
			const entries = [...this.data.entries()];
			for (let i = entries.length - 1; i > -1; i--) {
				const [where, { data }] = entries[i];
				if (hasOwnProperty(data, key)) return where;
			}
			return null;
		}
		get(key, where) {
			if (!this.loaded) throw new Error("call config.load() before reading values");
			return this.#get(key, where);
		}
		#get(key, where = null) {
			if (where !== null && !confTypes.has(where)) throw new Error("invalid config location param: " + where);
			const { data } = this.data.get(where || "cli");
			return where === null || hasOwnProperty(data, key) ? data[key] : void 0;
		}
		set(key, val, where = "cli") {
			if (!this.loaded) throw new Error("call config.load() before setting values");
			if (!confTypes.has(where)) throw new Error("invalid config location param: " + where);
			this.#checkDeprecated(key);
			const { data, raw } = this.data.get(where);
			data[key] = val;
			if ([
				"global",
				"user",
				"project"
			].includes(where)) raw[key] = val;
			this.data.get(where)[_valid] = null;
			this.#flatOptions = null;
		}
		get flat() {
			if (this.#flatOptions) return this.#flatOptions;
			const timeEnd = time.start("config:load:flatten");
			this.#flatOptions = {};
			for (const { data } of this.data.values()) this.#flatten(data, this.#flatOptions);
			this.#flatOptions.nodeBin = this.execPath;
			this.#flatOptions.npmBin = this.npmBin;
			timeEnd();
			return this.#flatOptions;
		}
		delete(key, where = "cli") {
			if (!this.loaded) throw new Error("call config.load() before deleting values");
			if (!confTypes.has(where)) throw new Error("invalid config location param: " + where);
			const { data, raw } = this.data.get(where);
			delete data[key];
			if ([
				"global",
				"user",
				"project"
			].includes(where)) delete raw[key];
			this.data.get(where)[_valid] = null;
			this.#flatOptions = null;
		}
		async load() {
			if (this.loaded) throw new Error("attempting to load npm config multiple times");
			this.loadDefaults();
			await this.loadBuiltinConfig();
			this.loadCLI();
			this.loadEnv();
			await this.loadProjectConfig();
			await this.loadUserConfig();
			await this.loadGlobalConfig();
			this.#loaded = true;
			this.globalPrefix = this.get("prefix");
			this.setEnvs();
		}
		loadDefaults() {
			this.loadGlobalPrefix();
			this.loadHome();
			const defaultsObject = {
				...this.defaults,
				prefix: this.globalPrefix
			};
			try {
				defaultsObject["npm-version"] = __require(join(this.npmPath, "package.json")).version;
			} catch {}
			this.#loadObject(defaultsObject, "default", "default values");
			const { data } = this.data.get("default");
			Object.defineProperty(data, "globalconfig", {
				get: () => resolve(this.#get("prefix"), "etc/npmrc"),
				set(value) {
					Object.defineProperty(data, "globalconfig", {
						value,
						configurable: true,
						writable: true,
						enumerable: true
					});
				},
				configurable: true,
				enumerable: true
			});
		}
		loadHome() {
			this.home = this.env.HOME || homedir();
		}
		loadGlobalPrefix() {
			if (this.globalPrefix) throw new Error("cannot load default global prefix more than once");
			if (this.env.PREFIX) this.globalPrefix = this.env.PREFIX;
			else if (this.platform === "win32") this.globalPrefix = dirname(this.execPath);
			else {
				this.globalPrefix = dirname(dirname(this.execPath));
				if (this.env.DESTDIR) this.globalPrefix = join(this.env.DESTDIR, this.globalPrefix);
			}
		}
		loadEnv() {
			const conf = Object.create(null);
			for (const [envKey, envVal] of Object.entries(this.env)) {
				if (!/^npm_config_/i.test(envKey) || envVal === "") continue;
				let key = envKey.slice(11);
				if (!key.startsWith("//")) key = key.replace(/(?!^)_/g, "-").toLowerCase();
				conf[key] = envVal;
			}
			this.#loadObject(conf, "env", "environment");
		}
		loadCLI() {
			for (const s of Object.keys(this.shorthands)) if (s.length > 1 && this.argv.includes(`-${s}`)) log.warn(`-${s} is not a valid single-hyphen cli flag and will be removed in the future`);
			nopt.invalidHandler = (k, val, type) => this.invalidHandler(k, val, type, "command line options", "cli");
			nopt.unknownHandler = (k, next) => this.unknownHandler(k, next);
			nopt.abbrevHandler = this.abbrevHandler;
			const conf = nopt(this.types, this.shorthands, this.argv);
			nopt.invalidHandler = null;
			nopt.unknownHandler = null;
			this.parsedArgv = conf.argv;
			delete conf.argv;
			this.#loadObject(conf, "cli", "command line options");
		}
		get valid() {
			for (const [where, { valid }] of this.data.entries()) if (valid === false || valid === null && !this.validate(where)) return false;
			return true;
		}
		validate(where) {
			if (!where) {
				let valid = true;
				const authProblems = [];
				for (const entryWhere of this.data.keys()) {
					if (entryWhere === "default" || entryWhere === "builtin" || entryWhere === "cli") continue;
					const ret = this.validate(entryWhere);
					valid = valid && ret;
					if ([
						"global",
						"user",
						"project"
					].includes(entryWhere)) {
						for (const key of ["_authtoken", "-authtoken"]) if (this.get(key, entryWhere)) authProblems.push({
							action: "delete",
							key,
							where: entryWhere
						});
						const nerfedReg = nerfDart(this.get("registry"));
						for (const key of [
							"_auth",
							"_authToken",
							"username",
							"_password"
						]) if (this.get(key, entryWhere)) {
							if (key === "username" && !this.get("_password", entryWhere)) authProblems.push({
								action: "delete",
								key,
								where: entryWhere
							});
							else if (key === "_password" && !this.get("username", entryWhere)) authProblems.push({
								action: "delete",
								key,
								where: entryWhere
							});
							else authProblems.push({
								action: "rename",
								from: key,
								to: `${nerfedReg}:${key}`,
								where: entryWhere
							});
						}
					}
				}
				if (authProblems.length) {
					const { ErrInvalidAuth } = require_errors$1();
					throw new ErrInvalidAuth(authProblems);
				}
				return valid;
			} else {
				const obj = this.data.get(where);
				obj[_valid] = true;
				nopt.invalidHandler = (k, val, type) => this.invalidHandler(k, val, type, obj.source, where);
				nopt.clean(obj.data, this.types, typeDefs);
				nopt.invalidHandler = null;
				return obj[_valid];
			}
		}
		repair(problems) {
			if (!problems) try {
				this.validate();
			} catch (err) {
				if (err.code !== "ERR_INVALID_AUTH") throw err;
				problems = err.problems;
			} finally {
				if (!problems) problems = [];
			}
			for (const problem of problems) if (problem.action === "delete") this.delete(problem.key, problem.where);
			else if (problem.action === "rename") {
				const raw = this.data.get(problem.where).raw?.[problem.from];
				const calculated = this.get(problem.from, problem.where);
				this.set(problem.to, raw || calculated, problem.where);
				this.delete(problem.from, problem.where);
			}
		}
		isDefault(key) {
			const [defaultType, ...types] = [...confTypes];
			const defaultData = this.data.get(defaultType).data;
			return hasOwnProperty(defaultData, key) && types.every((type) => {
				const typeData = this.data.get(type).data;
				return !hasOwnProperty(typeData, key);
			});
		}
		invalidHandler(k, val, type, source, where) {
			const typeDescription = require_type_description();
			log.warn("invalid config", k + "=" + JSON.stringify(val), `set in ${source}`);
			this.data.get(where)[_valid] = false;
			if (Array.isArray(type)) {
				if (type.includes(typeDefs.url.type)) type = typeDefs.url.type;
				else if (type.includes(typeDefs.path.type)) type = typeDefs.path.type;
			}
			const typeDesc = typeDescription(type);
			const mustBe = typeDesc.filter((m) => m !== void 0 && m !== Array);
			const msg = "Must be" + this.#getOneOfKeywords(mustBe, typeDesc);
			const desc = mustBe.length === 1 ? mustBe[0] : [...new Set(mustBe.map((n) => typeof n === "string" ? n : JSON.stringify(n)))].join(", ");
			log.warn("invalid config", msg, desc);
		}
		abbrevHandler(short, long) {
			log.warn(`Expanding --${short} to --${long}. This will stop working in the next major version of npm.`);
		}
		unknownHandler(key, next) {
			if (next) this.queueWarning(`unknown:${next}`, `"${next}" is being parsed as a normal command line argument.`);
		}
		#getOneOfKeywords(mustBe, typeDesc) {
			let keyword;
			if (mustBe.length === 1 && typeDesc.includes(Array)) keyword = " one or more";
			else if (mustBe.length > 1 && typeDesc.includes(Array)) keyword = " one or more of:";
			else if (mustBe.length > 1) keyword = " one of:";
			else keyword = "";
			return keyword;
		}
		#loadObject(obj, where, source, er = null) {
			const conf = this.data.get(where);
			if (conf.source) {
				const m = `double-loading "${where}" configs from ${source}, previously loaded from ${conf.source}`;
				throw new Error(m);
			}
			if (this.sources.has(source)) {
				const m = `double-loading config "${source}" as "${where}", previously loaded as "${this.sources.get(source)}"`;
				throw new Error(m);
			}
			conf.source = source;
			this.sources.set(source, where);
			if (er) {
				conf.loadError = er;
				if (er.code !== "ENOENT") log.verbose("config", `error loading ${where} config`, er);
			} else {
				conf.raw = obj;
				outer: for (const [key, value] of Object.entries(obj)) {
					const k = envReplace(key, this.env);
					const v = this.parseField(value, k);
					if (where !== "default") {
						this.#checkDeprecated(k);
						if (this.definitions[key]?.exclusive) {
							for (const exclusive of this.definitions[key].exclusive) if (!this.isDefault(exclusive)) {
								if (where === "env") {
									const cliData = this.data.get("cli").data;
									if (Object.hasOwn(cliData, exclusive)) continue outer;
								}
								throw new TypeError(`--${key} cannot be provided when using --${exclusive}`);
							}
						}
					}
					if (where !== "default" || key === "npm-version") this.checkUnknown(where, key);
					conf.data[k] = v;
				}
			}
		}
		checkUnknown(where, key) {
			if (!this.definitions[key]) {
				if (internalEnv.includes(key)) return;
				const hint = where !== "cli" ? " See `npm help npmrc` for supported config options." : "";
				if (!key.includes(":")) {
					this.queueWarning(key, `Unknown ${where} config "${where === "cli" ? "--" : ""}${key}". This will stop working in the next major version of npm.${hint}`);
					return;
				}
				const baseKey = key.split(":").pop();
				if (!this.definitions[baseKey] && !this.nerfDarts.includes(baseKey)) this.queueWarning(baseKey, `Unknown ${where} config "${baseKey}" (${key}). This will stop working in the next major version of npm.${hint}`);
			}
		}
		#checkDeprecated(key) {
			if (this.deprecated[key]) log.warn("config", key, this.deprecated[key]);
		}
		parseField(f, key, listElement = false) {
			return parseField(f, key, this, listElement);
		}
		async #loadFile(file, type) {
			log.silly("config", `load:file:${file}`);
			await readFile(file, "utf8").then((data) => {
				const parsedConfig = ini.parse(data);
				if (type === "project" && parsedConfig.prefix) log.error("config", `prefix cannot be changed from project config: ${file}.`);
				return this.#loadObject(parsedConfig, type, file);
			}, (er) => this.#loadObject(null, type, file, er));
		}
		loadBuiltinConfig() {
			return this.#loadFile(resolve(this.npmPath, "npmrc"), "builtin");
		}
		async loadProjectConfig() {
			await this.loadLocalPrefix();
			if (this.localPackage == null) this.localPackage = await fileExists(this.localPrefix, "package.json");
			if (this.#get("global") === true || this.#get("location") === "global") {
				this.data.get("project").source = "(global mode enabled, ignored)";
				this.sources.set(this.data.get("project").source, "project");
				return;
			}
			const projectFile = resolve(this.localPrefix, ".npmrc");
			if (projectFile !== this.#get("userconfig")) return this.#loadFile(projectFile, "project");
			else {
				this.data.get("project").source = "(same as \"user\" config, ignored)";
				this.sources.set(this.data.get("project").source, "project");
			}
		}
		async loadLocalPrefix() {
			const cliPrefix = this.#get("prefix", "cli");
			if (cliPrefix) {
				this.localPrefix = cliPrefix;
				return;
			}
			const cliWorkspaces = this.#get("workspaces", "cli");
			const isGlobal = this.#get("global") || this.#get("location") === "global";
			for (const p of walkUp(this.cwd)) {
				if (this.excludeNpmCwd && p === this.npmPath) break;
				const hasPackageJson = await fileExists(p, "package.json");
				if (!this.localPrefix && (hasPackageJson || await dirExists(p, "node_modules"))) {
					this.localPrefix = p;
					this.localPackage = hasPackageJson;
					if (cliWorkspaces === false || isGlobal) return;
					continue;
				}
				if (this.localPrefix && hasPackageJson) {
					const { content: pkg } = await require_lib$3().normalize(p).catch(() => ({ content: {} }));
					if (!pkg?.workspaces) continue;
					const workspaces = await require_lib$1()({
						cwd: p,
						pkg
					});
					for (const w of workspaces.values()) if (w === this.localPrefix) {
						if (await fileExists(this.localPrefix, ".npmrc")) log.warn("config", `ignoring workspace config at ${this.localPrefix}/.npmrc`);
						const { data } = this.data.get("default");
						data.workspace = [this.localPrefix];
						this.localPrefix = p;
						this.localPackage = hasPackageJson;
						log.info("config", `found workspace root at ${this.localPrefix}`);
						return;
					}
				}
			}
			if (!this.localPrefix) this.localPrefix = this.cwd;
		}
		loadUserConfig() {
			return this.#loadFile(this.#get("userconfig"), "user");
		}
		loadGlobalConfig() {
			return this.#loadFile(this.#get("globalconfig"), "global");
		}
		async save(where) {
			if (!this.loaded) throw new Error("call config.load() before saving");
			if (!confFileTypes.has(where)) throw new Error("invalid config location param: " + where);
			const conf = this.data.get(where);
			conf[_loadError] = null;
			if (where === "user") {
				const nerfed = nerfDart(this.get("registry"));
				const email = this.get(`${nerfed}:email`, "user");
				if (email) {
					this.delete(`${nerfed}:email`, "user");
					this.set("email", email, "user");
				}
			}
			const iniData = ini.stringify(conf.raw).trim() + "\n";
			if (!iniData.trim()) {
				await unlink(conf.source).catch(() => {});
				return;
			}
			const dir = dirname(conf.source);
			await mkdir(dir, { recursive: true });
			await writeFile(conf.source, iniData, "utf8");
			const mode = where === "user" ? 384 : 438;
			await chmod(conf.source, mode);
		}
		clearCredentialsByURI(uri, level = "user") {
			const nerfed = nerfDart(uri);
			if (nerfDart(this.get("registry")) === nerfed) {
				this.delete(`-authtoken`, level);
				this.delete(`_authToken`, level);
				this.delete(`_authtoken`, level);
				this.delete(`_auth`, level);
				this.delete(`_password`, level);
				this.delete(`username`, level);
				const email = this.get(`${nerfed}:email`, level);
				if (email) this.set("email", email, level);
			}
			this.delete(`${nerfed}:_authToken`, level);
			this.delete(`${nerfed}:_auth`, level);
			this.delete(`${nerfed}:_password`, level);
			this.delete(`${nerfed}:username`, level);
			this.delete(`${nerfed}:email`, level);
			this.delete(`${nerfed}:certfile`, level);
			this.delete(`${nerfed}:keyfile`, level);
		}
		setCredentialsByURI(uri, { token, username, password, certfile, keyfile }) {
			const nerfed = nerfDart(uri);
			this.delete(`${nerfed}:always-auth`, "user");
			this.delete(`${nerfed}:email`, "user");
			if (certfile && keyfile) {
				this.set(`${nerfed}:certfile`, certfile, "user");
				this.set(`${nerfed}:keyfile`, keyfile, "user");
			}
			if (token) {
				this.set(`${nerfed}:_authToken`, token, "user");
				this.delete(`${nerfed}:_password`, "user");
				this.delete(`${nerfed}:username`, "user");
			} else if (username || password) {
				if (!username) throw new Error("must include username");
				if (!password) throw new Error("must include password");
				this.delete(`${nerfed}:_authToken`, "user");
				this.set(`${nerfed}:username`, username, "user");
				const encoded = Buffer.from(password, "utf8").toString("base64");
				this.set(`${nerfed}:_password`, encoded, "user");
			} else if (!certfile || !keyfile) throw new Error("No credentials to set.");
		}
		getCredentialsByURI(uri) {
			const nerfed = nerfDart(uri);
			const def = nerfDart(this.get("registry"));
			const creds = {};
			const email = this.get(`${nerfed}:email`) || this.get("email");
			if (email) {
				if (nerfed === def) this.set("email", email, "user");
				creds.email = email;
			}
			const certfileReg = this.get(`${nerfed}:certfile`);
			const keyfileReg = this.get(`${nerfed}:keyfile`);
			if (certfileReg && keyfileReg) {
				creds.certfile = certfileReg;
				creds.keyfile = keyfileReg;
			}
			const tokenReg = this.get(`${nerfed}:_authToken`);
			if (tokenReg) {
				creds.token = tokenReg;
				return creds;
			}
			const userReg = this.get(`${nerfed}:username`);
			const passReg = this.get(`${nerfed}:_password`);
			if (userReg && passReg) {
				creds.username = userReg;
				creds.password = Buffer.from(passReg, "base64").toString("utf8");
				const auth = `${creds.username}:${creds.password}`;
				creds.auth = Buffer.from(auth, "utf8").toString("base64");
				return creds;
			}
			const authReg = this.get(`${nerfed}:_auth`);
			if (authReg) {
				const authSplit = Buffer.from(authReg, "base64").toString("utf8").split(":");
				creds.username = authSplit.shift();
				creds.password = authSplit.join(":");
				creds.auth = authReg;
				return creds;
			}
			return creds;
		}
		setEnvs() {
			setEnvs(this);
		}
		removeWarning(key) {
			this.#warnings = this.#warnings.filter((w) => w.type !== key);
		}
		getUnknownPositionals() {
			return this.#warnings.filter((w) => w.type.startsWith("unknown:")).map((w) => w.type.slice(8));
		}
		removeUnknownPositional(value) {
			this.removeWarning(`unknown:${value}`);
		}
		queueWarning(type, ...args) {
			if (!this.warn) this.#warnings.push({
				type,
				args
			});
			else log.warn(...args);
		}
		logWarnings() {
			for (const warning of this.#warnings) log.warn(...warning.args);
			this.#warnings = [];
		}
	};
	const _loadError = Symbol("loadError");
	const _valid = Symbol("valid");
	var ConfigData = class {
		#data;
		#source = null;
		#raw = null;
		constructor(parent) {
			this.#data = Object.create(parent && parent.data);
			this.#raw = {};
			this[_valid] = true;
		}
		get data() {
			return this.#data;
		}
		get valid() {
			return this[_valid];
		}
		set source(s) {
			if (this.#source) throw new Error("cannot set ConfigData source more than once");
			this.#source = s;
		}
		get source() {
			return this.#source;
		}
		set loadError(e) {
			if (this[_loadError] || Object.keys(this.#raw).length) throw new Error("cannot set ConfigData loadError after load");
			this[_loadError] = e;
		}
		get loadError() {
			return this[_loadError];
		}
		set raw(r) {
			if (Object.keys(this.#raw).length || this[_loadError]) throw new Error("cannot set ConfigData raw after load");
			this.#raw = r;
		}
		get raw() {
			return this.#raw;
		}
	};
	const getTypesFromDefinitions = (definitions) => {
		const types = {};
		const defaults = {};
		const deprecated = {};
		for (const [key, def] of Object.entries(definitions)) {
			defaults[key] = def.default;
			types[key] = def.type;
			if (def.deprecated) deprecated[key] = def.deprecated.trim().replace(/\n +/, "\n");
		}
		return {
			types,
			defaults,
			deprecated
		};
	};
	module.exports = Config;
	module.exports.getTypesFromDefinitions = getTypesFromDefinitions;
}));
export { require_definitions, require_lib, require_lib$1 };
