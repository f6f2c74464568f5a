"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_tool = require("./tool.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_util = globalThis.process.getBuiltinModule("node:util");
let node_v8 = globalThis.process.getBuiltinModule("node:v8");
// src/model/errors.ts
var PackgateError = class extends Error {
	name = "PackgateError";
	code;
	exit;
	detail;
	constructor(code, exit, message, extra = {}) {
		super(message, extra.cause === void 0 ? void 0 : { cause: extra.cause });
		this.code = code;
		this.exit = exit;
		this.detail = extra.detail ?? {};
	}
};
const usageError = (code, message, cause) => new PackgateError(code, 2, message, { cause });
const undecided = (code, message, cause) => new PackgateError(code, 3, message, { cause });
// src/text/visible.ts
const names$1 = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\p{DI}\u2800\ufffc\u{16fe4}\u{1d159}]/gu;
function visible(text) {
	return stillVisible(text.replaceAll("\\", "\\\\"));
}
function stillVisible(text) {
	return text.replace(unseen, (character) => names$1.get(character) ?? `\\u{${hex(character)}}`).replaceAll("##[", "##\\[");
}
function visibleCut(text, limit = 160) {
	return cutVisible(visible([...text.slice(0, 2 * limit + 2)].slice(0, limit + 1).join("")), limit);
}
function cutVisible(shown, limit) {
	if (shown.length <= limit) return shown;
	const pieces = shown.match(/\\u\{[0-9a-f]+\}|\\.|[\s\S]/gu) ?? [];
	let cut = "";
	for (const piece of pieces) {
		if (cut.length + piece.length > limit - 1) break;
		cut += piece;
	}
	return `${cut}\u2026`;
}
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16);
// src/text/upwards.ts
function upwards(folder, separator = "/") {
	const [root = ""] = (separator === "/" ? /^\// : /^(?:[a-z]:)?\\+/i).exec(folder) ?? [];
	const names = folder.slice(root.length).split(separator).filter((name) => name !== "");
	return [...names.map((_, at) => root + names.slice(0, names.length - at).join(separator)), root];
}
// src/text/nearest.ts
function nearest(word, spellings) {
	const typed = word.slice(0, 60).toLowerCase();
	let best = null;
	let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
	for (const spelling of spellings) {
		const distance = typed.length >= 3 && spelling.startsWith(typed) ? 1 : editDistance(typed, spelling.toLowerCase());
		if (distance < least && distance < spelling.length) [best, least] = [spelling, distance];
	}
	return best;
}
function didYouMean(word, spellings) {
	const spelling = nearest(word, spellings);
	return spelling === null ? "" : ` Did you mean ${spelling}?`;
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/text/credentials.ts
function withoutCredentials(text) {
	if (!suspicious.test(text)) return text;
	return withoutTokens(text).replace(/\b(bearer|basic)(\s+|%20|\+)[\w+/=.~%-]{8,}/gi, "$1$2\u2026").replace(/(_auth(?:Token)?|_password)(["']?\s*[=:]\s*["']?)[^\s"']+/gi, "$1$2\u2026");
}
const withoutTokens = (text) => text.replace(/(\/\/)(?!git@)[^\s/@"'<>]+(?:@[^\s/@"'<>]+)*@/g, "$1\u2026@").replace(/(\/\/)[^\s/@:"'<>]+:[^\s@"'<>:]*[/#?][^\s@"'<>:]*@(?=[\w-]+(?:\.[\w-]+)+|localhost)/g, "$1\u2026@").replace(signature, "$1\u2026").replace(/\bnpm_(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,}/g, "npm_\u2026").replace(/\b(gh[pousr]_|github_pat_)(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, "$1\u2026").replace(/\bglpat-(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, "glpat-\u2026");
const suspicious = /\/\/|[?&;]|npm_|gh[pousr]_|github_pat_|glpat-|bearer|basic|_auth|_password/i;
const signature = /([?&;](?:x-(?:amz|goog)-(?:signature|security-token|credential)|[\w-]*(?:signature|token)|sig|key-pair-id|policy|(?:api|access)[-_]?key|auth)=)[^\s&;"'<>#]+/gi;
const hideNothing = (text) => text;
function hiding(forms) {
	const known = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
	if (known.length === 0) return hideNothing;
	return (text) => known.reduce((rest, form) => rest.includes(form) ? rest.replaceAll(form, form.replace(/[^\n]+/g, "\u2026")) : rest, text);
}
// src/acquire/secrets/known-secrets.ts
const hideFor = (folders, env) => hiding(knownSecrets(folders, env).flatMap(formsOf));
function knownSecrets(folders, env) {
	return [...inEnvironment(env), ...settingTexts(folders, env).flatMap((text) => inSettings(text, env))];
}
const secretive = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|AUTH(?!OR)|_(?:PASS|PWD|PAT)$|(?:^|_)(?:API|ACCESS|PRIVATE|SIGNING)_?KEY|_KEY$/i;
const leastInEnvironment = 8;
function inEnvironment(env) {
	return Object.entries(env).flatMap(([name, value = ""]) => {
		const named = secretive.test(name) && value.length >= leastInEnvironment && !/^\d{1,12}$/.test(value);
		const auth = /:_?auth$|__auth$/i.test(name) ? decoded(value) : [];
		return [
			...named ? [value.trim(), ...lines(value)] : [],
			...auth,
			...inAddresses(value)
		];
	});
}
const setting = /(_authToken|_auth|_password|username|npmAuthToken|npmAuthIdent|token|password|secret|key|cert)(?:["']?\s*[=:]\s*|"[ \t]+(?="))("[^"\n]*"|'[^'\n]*'|[^\s"'][^\n]*)/gi;
const least = 6;
function inSettings(text, env) {
	const users = [];
	const secrets = [];
	for (const [, name = "", written = ""] of text.matchAll(setting)) {
		const value = expanded(unquoted(written.trim()), env);
		if (/username$/i.test(name)) users.push(value);
		else secrets.push(value, ...lines(value), .../auth|_password$/i.test(name) ? decoded(value) : []);
	}
	const pairs = users.flatMap((user) => secrets.map((secret) => `${user}:${secret}`));
	return [
		...secrets,
		...pairs,
		...inAddresses(expanded(text, env))
	].filter((value) => value.length >= least);
}
const unquoted = (written) => /^(["'])(.*)\1$/.exec(written)?.[2]?.replaceAll("\\n", "\n") ?? written.replaceAll("\\n", "\n");
const expanded = (text, env) => text.replace(/\$\{([^{}?:-]+)(?:\?|:?-([^{}]*))?\}/g, (_all, name, fallback = "") => env[name] || fallback);
const lines = (value) => value.includes("\n") ? value.split("\n").map((line) => line.trim()).filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
function decoded(value) {
	const text = Buffer.from(value, "base64").toString("utf8");
	if (!/^[\x20-\x7e]{4,}$/.test(text)) return [];
	const colon = text.indexOf(":");
	return colon === -1 ? [text] : [text, text.slice(colon + 1)];
}
function inAddresses(text) {
	return [...text.matchAll(/[a-z]\/?:\/\/([^\s/@:"']*)(?::([^\s@"']*))?@/gi)].flatMap(([, user = "", password]) => {
		const secret = password ?? user;
		if (secret.length < least || secret.includes("${")) return [];
		const meant = decodedUri(secret);
		return [
			secret,
			meant,
			`${decodedUri(user)}:${meant}`
		];
	});
}
function decodedUri(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const names = [
	".npmrc",
	".yarnrc.yml",
	".yarnrc",
	"bunfig.toml"
];
function settingTexts(folders, env) {
	const texts = known.get(env) ?? new Map();
	known.set(env, texts);
	return settingFiles(folders, env).map((file) => {
		const text = texts.get(file) ?? textOf(file);
		texts.set(file, text);
		return text;
	});
}
const known = new WeakMap();
function settingFiles(folders, env) {
	const npm = Object.entries(env).filter(([key]) => /^npm_config_/i.test(key));
	const setting = (name) => npm.flatMap(([key, value]) => key.toLowerCase() === name && value ? [value] : []);
	const homes = [env.HOME, env.USERPROFILE].filter((home) => home !== void 0);
	const found = [...folders.flatMap((folder) => upwards((0, node_path.resolve)(folder), node_path.sep)), ...homes].flatMap((folder) => names.map((name) => (0, node_path.join)(folder, name)));
	const own = homes.flatMap((home) => [
		(0, node_path.join)(home, ".bunfig.toml"),
		(0, node_path.join)(env.XDG_CONFIG_HOME ?? (0, node_path.join)(home, ".config"), "pnpm", "rc"),
		(0, node_path.join)(env.XDG_CONFIG_HOME ?? (0, node_path.join)(home, ".config"), "pnpm", "auth.ini")
	]);
	const globals = [...setting("npm_config_prefix"), ...env.PREFIX ? [env.PREFIX] : []].map((prefix) => (0, node_path.join)(prefix, "etc", "npmrc"));
	const named = [...setting("npm_config_userconfig"), ...setting("npm_config_globalconfig")];
	return [...new Set([
		...found,
		...own,
		...globals,
		...named
	])];
}
function textOf(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8").slice(0, 262144);
	} catch {
		return "";
	}
}
const formsOf = (secret) => [...new Set([secret, secret.replace(/(?<!=)=+$/, "")])].flatMap(spelled);
function spelled(secret) {
	const bytes = Buffer.from(secret);
	const packed = [
		0,
		1,
		2
	].map((shift) => insideBase64(bytes, shift));
	return [
		secret,
		uri(secret),
		JSON.stringify(secret).slice(1, -1),
		...[
			...packed,
			bytes.toString("base64"),
			bytes.toString("base64url")
		].flatMap((text) => [
			text,
			text.replaceAll("+", "-").replaceAll("/", "_"),
			uri(text)
		])
	].filter((form) => form.length >= 6);
}
function insideBase64(bytes, shift) {
	const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replaceAll("=", "");
	const whole = (shift + bytes.length) % 3 === 0;
	const inner = encoded.slice(Math.ceil(shift * 8 / 6), whole ? void 0 : -1);
	return inner.length < 8 ? "" : inner;
}
const uri = (text) => encodeURIComponent(Buffer.from(text).toString());
// src/output/complain.ts
const mostLines = 40;
const longestLine = 1e3;
function complain(error, hide = hideNothing) {
	if (error instanceof PackgateError) return {
		text: said(hide(error.message)),
		exit: error.exit
	};
	const told = error instanceof Error ? error.stack ?? error.message : thrown(error);
	return {
		text: said(`this is a bug in packgate, and there is no result. Please report it with these lines:\n${hide(told)}`),
		exit: 3
	};
}
const thrown = (value) => typeof value === "string" ? value : `${typeof value} thrown, which is no error`;
const said = (message) => {
	const lines = withoutCredentials(message).split(/\r?\n/);
	const shown = lines.slice(0, mostLines).map((text, index) => `${index === 0 ? "packgate:" : "  \u2502"} ${line(text)}\n`);
	const more = lines.length - shown.length;
	return shown.join("") + (more > 0 ? `  \u2502 and ${more} more lines\n` : "");
};
const line = (text) => stillVisible(visibleCut(text, longestLine));
// src/output/guarded.ts
function guarded(answer, known) {
	(0, node_v8.setFlagsFromString)("--heap-growing-percent=40");
	const stop = new AbortController();
	onInterrupt(() => stop.abort());
	let answered = false;
	if (process.env.NODE_DEBUG) hideInDebugOutput(process.stderr, known());
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => {
		if (stop.signal.aborted) process.exit(3);
		if (answered) process.exit();
		leave(said(`interrupted by ${signal}: there is no result`));
	});
	process.on("SIGUSR1", () => {});
	process.on("uncaughtException", (error) => leave(complain(error, known()).text));
	process.on("unhandledRejection", (reason) => leave(complain(reason, known()).text));
	process.stderr.on("error", () => {});
	process.once("beforeExit", () => {
		if (!answered) leave(said("it exited without a result. This is a bug in packgate"));
	});
	answer(stop.signal).then((code) => {
		if (stop.signal.aborted) return;
		answered = true;
		process.exitCode = code;
		if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
	});
}
function leave(text) {
	process.exitCode = 3;
	undo();
	setTimeout(() => process.exit(3), 1e3);
	process.stderr.write(text, () => process.exit(3));
}
const callbacks = new Set();
function onInterrupt(callback) {
	callbacks.add(callback);
	return () => callbacks.delete(callback);
}
function undo() {
	for (const callback of callbacks) {
		callbacks.delete(callback);
		try {
			callback();
		} catch {}
	}
}
function hideInDebugOutput(stderr, hide) {
	const write = stderr.write.bind(stderr);
	stderr.write = ((chunk, ...rest) => write(typeof chunk === "string" ? withoutCredentials(hide(chunk)) : chunk, ...rest));
}
// src/text/shard.ts
function shardOf(written) {
	const [, index, count] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? []).map(Number);
	return index === void 0 || count === void 0 || index > count ? null : {
		index,
		count
	};
}
// src/output/files.ts
function writeWhole(path, text, called = "The report") {
	try {
		makeFolder((0, node_path.dirname)(path));
		const target = place(path);
		if (target === null) writeInto(path, text);
		else moveInto(target, text);
	} catch (error) {
		throw notWritten(called, path, error);
	}
}
function writeAll(folder, reports) {
	for (const [fileName, text] of reports) writeWhole((0, node_path.join)(folder, fileName), text());
}
function makeFolder(folder) {
	const missing = [];
	for (let at = folder; !(0, node_fs.existsSync)(at) && (0, node_path.dirname)(at) !== at; at = (0, node_path.dirname)(at)) missing.unshift(at);
	for (const each of missing) try {
		(0, node_fs.mkdirSync)(each);
	} catch (error) {
		if (!(0, node_fs.existsSync)(each)) throw error;
	}
}
function place(path) {
	const there = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (there === void 0) return path;
	if (there.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
	return there.isFile() ? (0, node_fs.realpathSync)(path) : null;
}
function writeInto(path, text) {
	const asked = (0, node_fs.openSync)(path, node_fs.constants.O_WRONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		writePieces(path, text, "w");
	} finally {
		(0, node_fs.closeSync)(asked);
	}
}
function writePieces(path, text, flag) {
	const file = (0, node_fs.openSync)(path, flag);
	try {
		for (const piece of pieces(text)) (0, node_fs.writeFileSync)(file, piece);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function moveInto(target, text) {
	const mode = (0, node_fs.statSync)(target, { throwIfNoEntry: false })?.mode;
	const draft = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target).slice(0, 100)}.${process.pid}.tmp`);
	try {
		writePieces(draft, text, "wx");
		if (mode !== void 0) (0, node_fs.chmodSync)(draft, mode);
		(0, node_fs.renameSync)(draft, target);
	} catch (error) {
		(0, node_fs.rmSync)(draft, { force: true });
		throw error;
	}
}
const wrongPath = new Set([
	"ENOENT",
	"ENOTDIR",
	"EISDIR",
	"EEXIST",
	"EACCES",
	"EPERM",
	"EROFS",
	"ENAMETOOLONG",
	"ELOOP",
	"ENXIO"
]);
const reasons = new Map([["EISDIR", "it is a folder"], ["ENXIO", "nobody reads from it"]]);
function notWritten(called, path, cause) {
	const { code = cause.message } = cause;
	return new PackgateError("output-not-written", wrongPath.has(code) ? 2 : 3, `${called} could not be written to ${path} (${reasons.get(code) ?? code}). Its folder must exist, and you must be allowed to write to it.`, { cause });
}
function writeNew(path, text) {
	let made = false;
	try {
		makeFolder((0, node_path.dirname)(path));
		(0, node_fs.writeFileSync)(path, "", { flag: "wx" });
		made = true;
		(0, node_fs.writeFileSync)(path, text);
		return true;
	} catch (error) {
		const cause = error;
		if (made) (0, node_fs.rmSync)(path, { force: true });
		else if (cause.code === "EEXIST" && cause.syscall === "open") return false;
		throw new PackgateError("output-not-written", wrongPath.has(cause.code ?? "") ? 2 : 3, `${path} could not be written (${cause.code ?? cause.message}): see that its folder can be written to.`, { cause });
	}
}
const gone = new Set([
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"ERR_STREAM_WRITE_AFTER_END"
]);
const most = 65536;
async function writeTo(stream, text) {
	for (const piece of pieces(text)) await writePiece(stream, piece);
}
function* pieces(text) {
	if (typeof text === "string") yield* cut(text);
	else {
		let collected = "";
		for (const piece of text) {
			collected += piece;
			if (collected.length < most) continue;
			yield* cut(collected);
			collected = "";
		}
		if (collected !== "") yield* cut(collected);
	}
}
function* cut(text) {
	let at = 0;
	do {
		const end = at + most;
		const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
		yield text.slice(at, next);
		at = next;
	} while (at < text.length);
}
function writePiece(stream, text) {
	return new Promise((resolve, reject) => {
		const settle = (error) => {
			if (!error || gone.has(error.code ?? "")) resolve();
			else reject(unwritable(error));
		};
		stream.once("error", settle);
		stream.write(text, (error) => {
			settle(error);
			if (!error) stream.off("error", settle);
		});
	});
}
const unwritable = (cause) => new PackgateError("output-failed", 3, `The report could not be written (${cause.message}). Free the disk or send it elsewhere.`, { cause });
// src/cli/command-table.ts
const commandNames = [
	"check",
	"fix",
	"diff",
	"list",
	"config",
	"explain",
	"waive",
	"verify",
	"init",
	"merge",
	"demo"
];
const unbounded = Number.POSITIVE_INFINITY;
const commands$1 = {
	check: {
		usage: "packgate [check] [CANDIDATE...]",
		about: "compare the package that you are about to publish with the last release. CANDIDATE is a folder (packed first), a .tgz file, name@version or a glob (default: the current folder; in the root of a workspace, all its packages)",
		words: {
			least: 0,
			most: unbounded
		}
	},
	fix: {
		usage: "packgate fix [FOLDER...]",
		about: "show the changes that leave unwanted files out of the package and remove nothing else; --write makes them",
		words: {
			least: 0,
			most: unbounded
		}
	},
	diff: {
		usage: "packgate diff A B [PATH...]",
		about: "show what differs between two packages, file by file, and the changed text of each PATH",
		words: {
			least: 2,
			most: unbounded
		}
	},
	list: {
		usage: "packgate list CANDIDATE",
		about: "show the files in a package, with sizes, modes and hashes",
		words: {
			least: 1,
			most: 1
		}
	},
	config: {
		usage: "packgate config [CANDIDATE...]",
		about: "show the configuration that counts for a package, and where each value comes from",
		words: {
			least: 0,
			most: unbounded
		}
	},
	explain: {
		usage: "packgate explain [RULE]",
		about: "show what a rule looks for and why, how to fix it and how to accept it; without RULE, list all rules",
		words: {
			least: 0,
			most: 1
		}
	},
	waive: {
		usage: "packgate waive ID|RULE PATH [CANDIDATE] --reason TEXT",
		about: "accept a problem by the ID that the report prints, or by a rule and a path: add a waiver to the configuration, and change no other line. Checks CANDIDATE first, unless --report has the problem",
		words: {
			least: 1,
			most: unbounded
		}
	},
	verify: {
		usage: "packgate verify TARBALL|RECEIPT...",
		about: "after publishing, wait until the registry serves each TARBALL, or each package in the RECEIPT of a check, and compare the bytes, the signature and the dist-tag. Exits with 0 for the same bytes, 1 for other bytes or a blocked version, 3 for a version that is not visible yet",
		words: {
			least: 1,
			most: unbounded
		}
	},
	init: {
		usage: "packgate init [FOLDER]",
		about: "write .github/packgate.yml, which lists what your releases of the package in FOLDER contain, and a workflow that checks it; existing files stay as they are",
		words: {
			least: 0,
			most: 1
		}
	},
	merge: {
		usage: "packgate merge REPORT...",
		about: "join the JSON reports of all shards into one. REPORT is a file, or a folder that has the files. A shard without a report is undecided",
		words: {
			least: 1,
			most: unbounded
		}
	},
	demo: {
		usage: "packgate demo",
		about: "show how a leak is stopped and the fixed package passes, without a network",
		words: {
			least: 0,
			most: 0
		}
	}
};
// src/cli/options.ts
const opening = [
	"check",
	"fix",
	"diff",
	"list"
];
const packing = [
	...opening,
	"waive",
	"init"
];
const judging = [
	"check",
	"fix",
	"waive"
];
const options = {
	baseline: {
		value: "SPEC",
		default: "auto",
		about: "what to compare with: auto, none, a version, a dist-tag, a range, name@version or a .tgz file",
		for: judging
	},
	base: {
		value: "REPORT.json",
		about: "the JSON report of a check of the base branch: what it has too is shown and does not fail; not with --mode publish",
		for: ["check"]
	},
	config: {
		value: "FILE",
		default: "the nearest .github/packgate.yml or packgate.yml, from the folder of the package upwards",
		about: "the configuration file",
		for: [...judging, "config"]
	},
	mode: {
		value: "MODE",
		choices: ["pr", "publish"],
		default: "pr",
		about: "if the version is already published: pr compares the package with it, publish fails unless the bytes are the same",
		for: judging
	},
	"fail-on": {
		value: "LEVEL",
		choices: [
			"error",
			"warning",
			"never"
		],
		default: "from the configuration, else error",
		about: "the lowest severity that fails the check; never shows everything and blocks nothing",
		for: [
			"check",
			"fix",
			"config",
			"merge"
		]
	},
	only: {
		value: "NAMES|FILE",
		repeats: true,
		default: "all packages",
		about: "which packages: names with commas between them, or a file from changeset, pnpm, nx, turbo or lerna that lists them",
		for: [
			"check",
			"fix",
			"config",
			"init"
		]
	},
	shard: {
		value: "I/N",
		about: "check only the I-th of N parts; packgate merge joins their reports",
		for: ["check"]
	},
	registry: {
		value: "URL",
		default: "the one you publish to, from your npm configuration",
		about: "the registry to read from",
		for: [...packing, "verify"]
	},
	packer: {
		value: "NAME",
		choices: [
			"npm",
			"pnpm",
			"yarn",
			"bun"
		],
		default: "from packageManager or the lockfile",
		about: "the package manager that packs a folder",
		for: packing
	},
	"ignore-scripts": {
		value: null,
		about: "pack without running anything from the repository",
		for: packing
	},
	format: {
		value: "FORMAT",
		choices: [
			"text",
			"json",
			"markdown",
			"sarif",
			"html"
		],
		default: "text",
		about: "the format of the report; list, config and verify have only text and json",
		for: [
			"check",
			"merge",
			"list",
			"config",
			"verify"
		]
	},
	json: {
		value: null,
		about: "same as --format json",
		for: [
			"check",
			"merge",
			"list",
			"config",
			"verify"
		]
	},
	output: {
		value: "FILE",
		default: "standard output",
		about: "write the report to this file",
		for: [
			...opening,
			"merge",
			"verify"
		]
	},
	"report-dir": {
		value: "DIR",
		about: "also write the report in all formats to this folder",
		for: ["check", "merge"]
	},
	quiet: {
		value: null,
		about: "no progress and no notes; only count the packages that pass",
		for: [
			...packing,
			"merge",
			"verify"
		]
	},
	verbose: {
		value: null,
		about: "with why each problem matters, and what has changed",
		for: ["check", "merge"]
	},
	timeout: {
		value: "TIME",
		default: "15m",
		about: "how long to wait for the registry, such as 90s, 15m or 1h; 0 asks once",
		for: ["verify"]
	},
	reason: {
		value: "TEXT",
		about: "why you accept the problem; every report shows it",
		for: ["waive"]
	},
	expires: {
		value: "DAYS",
		default: "no end",
		about: "how long the waiver counts: a number of days such as 90d, or the last day in UTC such as 2027-01-31",
		for: ["waive"]
	},
	report: {
		value: "FILE",
		default: "check the candidate first",
		about: "the JSON report that has the problem",
		for: ["waive"]
	},
	"no-color": {
		value: null,
		about: "no colours; NO_COLOR does the same",
		for: commandNames
	},
	write: {
		value: null,
		about: "make the changes, and not only show them",
		for: ["fix"]
	},
	help: {
		value: null,
		short: "h",
		about: "show this help",
		for: commandNames
	},
	version: {
		value: null,
		short: "v",
		about: "show the version",
		for: commandNames
	}
};
const optionNames = Object.keys(options);
const factsOf = (name) => options[name];
// src/cli/parse.ts
function parse(argv, exists) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...argv],
		options: Object.fromEntries(optionNames.map((name) => [name, declared(name)])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given = {};
	const words = [];
	let named = null;
	let ended = false;
	for (const token of tokens) if (token.kind === "option-terminator") ended = true;
	else if (token.kind === "option") {
		const [name, value] = optionOf(token);
		const before = given[name];
		given[name] = factsOf(name).repeats && value !== true ? [...Array.isArray(before) ? before : [], value] : value;
	} else if (words.length === 0 && named === null && !ended && isCommand(token.value)) named = token.value;
	else words.push(token.value);
	if (given.help === void 0 && given.version === void 0) check(named, words, given, ended ? () => true : exists);
	return {
		command: named ?? "check",
		named: named !== null,
		words,
		given
	};
}
const isCommand = (word) => commandNames.some((name) => name === word);
function declared(name) {
	const { value, short } = factsOf(name);
	const type = value === null ? "boolean" : "string";
	return short === void 0 ? { type } : {
		type,
		short
	};
}
function optionOf({ name, rawName, value, inlineValue }) {
	const known = optionNames.find((option) => option === name);
	if (known === void 0) throw wrong(`There is no option ${rawName}.${didYouMean(rawName, optionNames.map(dashed))}`);
	const { value: wanted, choices } = factsOf(known);
	if (wanted === null) {
		if (value !== void 0) throw wrong(`${dashed(known)} takes no value.`);
		return [known, true];
	}
	if (value === void 0 || value === "") throw wrong(`${dashed(known)} needs a value: ${dashed(known)} ${wanted}.`);
	if (!inlineValue && value.startsWith("-")) throw wrong(`${dashed(known)} needs a value before ${value}. If that is the value, write ${dashed(known)}=${value}.`);
	if (choices !== void 0 && !choices.includes(value)) throw wrong(`${dashed(known)} must be ${oneOf(choices)}, not "${value}".${didYouMean(value, choices)}`);
	if (known === "shard" && shardOf(value) === null) throw wrong(`--shard must be a part and a number of parts such as 1/4, not "${value}".`);
	if (known === "registry" && !isWebAddress(value)) throw wrong(`--registry must be a web address such as https://registry.example/, not "${withoutUser(value)}".`);
	return [known, value];
}
function isWebAddress(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
const withoutUser = (address) => address.replace(/\/\/[^/]*@/, "//\u2026@");
function check(named, words, given, exists) {
	const [first = ""] = words;
	if (words.some((word) => word === "")) throw wrong("Empty argument. Is a variable unset?");
	const meant = /^[\w-]+$/.test(first) ? nearest(first, commandNames) : null;
	if (named === null && meant !== null && !exists(first)) throw wrong(`There is no command "${first}" and no folder of that name. Did you mean ${meant}?`);
	const command = named ?? "check";
	const { usage, words: amount } = commands$1[command];
	for (const name of optionNames) if (name in given && !factsOf(name).for.includes(command)) throw wrong(`packgate ${command} has no option ${dashed(name)}. Use it with ${oneOf(factsOf(name).for)}.`);
	if (words.length < amount.least) throw wrong(`Missing argument: ${usage.replace(/\.{1,3}$/, "")}.`);
	if (words.length > amount.most) throw wrong(`Unexpected argument "${words[amount.most]}": ${usage}.`);
}
const dashed = (name) => `--${name}`;
const oneOf = (choices) => choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
const wrong = (message) => usageError("wrong-usage", `${message} See "packgate --help".`);
// src/cli/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ main: () => main });
const commands = {
	check: () => Promise.resolve().then(() => require("./check.cjs")),
	diff: () => Promise.resolve().then(() => require("./diff.cjs")),
	list: () => Promise.resolve().then(() => require("./list.cjs")),
	config: () => Promise.resolve().then(() => require("./config.cjs")),
	explain: () => Promise.resolve().then(() => require("./explain.cjs")),
	waive: () => Promise.resolve().then(() => require("./waive.cjs")),
	verify: () => Promise.resolve().then(() => require("./verify.cjs")),
	init: () => Promise.resolve().then(() => require("./init.cjs")),
	fix: () => Promise.resolve().then(() => require("./fix.cjs")),
	merge: () => Promise.resolve().then(() => require("./merge.cjs")),
	demo: () => Promise.resolve().then(() => require("./demo.cjs"))
};
async function run(argv, surroundings) {
	try {
		return await answer(parse(argv, (path) => (0, node_fs.existsSync)((0, node_path.resolve)(surroundings.cwd, path))), surroundings);
	} catch (error) {
		if (surroundings.signal.aborted) return 3;
		const { text, exit } = complain(error, hideFor([surroundings.cwd], surroundings.env));
		await writeTo(surroundings.stderr, text);
		return exit;
	}
}
async function answer(parsed, surroundings) {
	const { command, named, given } = parsed;
	if (given.version) {
		await writeTo(surroundings.stdout, `${require_tool.tool.version}\n`);
		return 0;
	}
	if (given.help) {
		const { helpText } = await Promise.resolve().then(() => require("./help.cjs"));
		await writeTo(surroundings.stdout, helpText(named ? command : null));
		return 0;
	}
	const { run: execute } = await commands[command]();
	return await execute(parsed, surroundings);
}
const main = () => guarded((signal) => run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr,
	signal,
	now: new Date()
}), () => hideFor([process.cwd()], process.env));
Object.defineProperty(exports, "PackgateError", {
	enumerable: true,
	get: function() {
		return PackgateError;
	}
});
Object.defineProperty(exports, "commandNames", {
	enumerable: true,
	get: function() {
		return commandNames;
	}
});
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands$1;
	}
});
Object.defineProperty(exports, "complain", {
	enumerable: true,
	get: function() {
		return complain;
	}
});
Object.defineProperty(exports, "cutVisible", {
	enumerable: true,
	get: function() {
		return cutVisible;
	}
});
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "guarded", {
	enumerable: true,
	get: function() {
		return guarded;
	}
});
Object.defineProperty(exports, "hideFor", {
	enumerable: true,
	get: function() {
		return hideFor;
	}
});
Object.defineProperty(exports, "hideNothing", {
	enumerable: true,
	get: function() {
		return hideNothing;
	}
});
Object.defineProperty(exports, "hiding", {
	enumerable: true,
	get: function() {
		return hiding;
	}
});
Object.defineProperty(exports, "onInterrupt", {
	enumerable: true,
	get: function() {
		return onInterrupt;
	}
});
Object.defineProperty(exports, "optionNames", {
	enumerable: true,
	get: function() {
		return optionNames;
	}
});
Object.defineProperty(exports, "run_exports", {
	enumerable: true,
	get: function() {
		return run_exports;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: true,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "shardOf", {
	enumerable: true,
	get: function() {
		return shardOf;
	}
});
Object.defineProperty(exports, "stillVisible", {
	enumerable: true,
	get: function() {
		return stillVisible;
	}
});
Object.defineProperty(exports, "undecided", {
	enumerable: true,
	get: function() {
		return undecided;
	}
});
Object.defineProperty(exports, "upwards", {
	enumerable: true,
	get: function() {
		return upwards;
	}
});
Object.defineProperty(exports, "usageError", {
	enumerable: true,
	get: function() {
		return usageError;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "visibleCut", {
	enumerable: true,
	get: function() {
		return visibleCut;
	}
});
Object.defineProperty(exports, "withoutCredentials", {
	enumerable: true,
	get: function() {
		return withoutCredentials;
	}
});
Object.defineProperty(exports, "withoutTokens", {
	enumerable: true,
	get: function() {
		return withoutTokens;
	}
});
Object.defineProperty(exports, "writeAll", {
	enumerable: true,
	get: function() {
		return writeAll;
	}
});
Object.defineProperty(exports, "writeNew", {
	enumerable: true,
	get: function() {
		return writeNew;
	}
});
Object.defineProperty(exports, "writeTo", {
	enumerable: true,
	get: function() {
		return writeTo;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
