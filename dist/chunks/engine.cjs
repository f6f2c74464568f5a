"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_tool = require("./tool.cjs");
const require_start = require("./start.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_events = globalThis.process.getBuiltinModule("node:events");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_process = globalThis.process.getBuiltinModule("node:process");
let node_buffer = globalThis.process.getBuiltinModule("node:buffer");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");
let node_util = globalThis.process.getBuiltinModule("node:util");
// src/acquire/candidate.ts
async function acquireCandidate(spec, context) {
	const { cwd } = context;
	const found = await parseCandidate(spec, cwd);
	if (found.kind === "directory") {
		const { packFolder } = await Promise.resolve().then(() => require("./packing.cjs")).then((n) => n.pack_folder_exports);
		return await packFolder(found.path, spec, context);
	}
	const known = {
		folder: cwd,
		packed: null,
		publishConfig: {}
	};
	if (found.kind === "file") {
		const { size } = await (0, node_fs_promises.stat)(found.path);
		const from = {
			kind: found.kind,
			file: spec
		};
		const tarball = {
			path: found.path,
			size
		};
		return {
			...known,
			from,
			source: spec,
			tarball,
			name: null,
			version: null,
			warnings: []
		};
	}
	const { downloadCandidate } = await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.releases_exports);
	const release = await downloadCandidate(found, context);
	const { name, version } = release;
	return {
		...known,
		...release,
		from: {
			kind: found.kind,
			name,
			version
		},
		source: `${name}@${version}`
	};
}
async function parseCandidate(spec, cwd) {
	const written = spec.replace(/^file:/, "") || ".";
	const path = (0, node_path.resolve)(cwd, written);
	const archive = /\.(?:tgz|tar\.gz|tar)$/i.test(written);
	const versioned = archive ? null : registrySpec(written);
	if (versioned?.wanted) return {
		kind: "registry",
		...versioned,
		wanted: versioned.wanted
	};
	if (!archive && /^(?:[a-z+]+:\/\/|git[@:+]|github:|gitlab:|bitbucket:|https?:)/i.test(written)) throw require_start.usageError("unsupported-spec", `${spec} is an address: download the tarball and name the file.`);
	const found = await (0, node_fs_promises.stat)(path).catch((error) => unreadable(error, spec));
	if (found?.isDirectory()) return {
		kind: "directory",
		path
	};
	if (found?.isFile()) return {
		kind: "file",
		path
	};
	if (found !== null) throw require_start.usageError("candidate-not-found", `${spec} is neither a folder nor a file: name a package's folder or its .tgz.`);
	if (archive) throw require_start.usageError("candidate-not-found", `There is no file ${spec}: pack the package first, or correct the path.`);
	if (versioned !== null && written.startsWith("@")) return {
		kind: "registry",
		name: versioned.name,
		wanted: "latest"
	};
	const hint = versioned === null ? "" : `, or write ${versioned.name}@latest for the registry's package of that name`;
	throw require_start.usageError("candidate-not-found", `There is no folder ${spec}: correct the path${hint}.`);
}
function unreadable(error, spec) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
	throw require_start.usageError("candidate-not-found", `${spec} cannot be looked at (${error.code}): check its permissions.`, error);
}
const shape = /^(?:npm:)?(@[^@/\\:\s]+\/[^@/\\:\s]+|[^@/\\:\s.][^@/\\:\s]*)(?:@([^:]+))?$/;
function registrySpec(text) {
	const [, name, wanted = null] = shape.exec(text) ?? [];
	return name === void 0 ? null : {
		name,
		wanted
	};
}
// src/text/json-text.ts
const jsonText = (document) => `${printable(JSON.stringify(document, wellFormed, 2))}\n`;
function* jsonPieces(document) {
	yield* indented(document, "");
	yield "\n";
}
function* indented(value, indent) {
	const isList = Array.isArray(value);
	const items = isList ? value.map((item) => ["", item]) : Object.entries(isRecord(value) ? value : {}).map(([key, item]) => [`${printable(JSON.stringify(wellFormedText(key)))}: `, item]);
	if (items.length === 0 || indent.length >= 8) {
		yield printable(JSON.stringify(value, wellFormed, 2)).replaceAll("\n", `\n${indent}`);
		return;
	}
	let before = isList ? "[" : "{";
	for (const [key, item] of items) {
		yield `${before}\n${indent}  ${key}`;
		yield* indented(item, `${indent}  `);
		before = ",";
	}
	yield `\n${indent}${isList ? "]" : "}"}`;
}
const pasteable = (text) => printable(JSON.stringify(text));
const jsonLine = (document) => printable(JSON.stringify(document, wellFormed)).replace(/['`$<>&|;()]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
const printable = (json) => json.replace(/[^\n -~]/gu, (character) => require_start.stillVisible(character) === character ? character : utf16(character)).replaceAll("##[", "##\\u005b");
function wellFormed(_key, value) {
	if (typeof value === "string") return wellFormedText(value);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	if (!Object.keys(value).some((key) => surrogate.test(key))) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wellFormedText(key), inner]));
}
const surrogate = /\p{Surrogate}/u;
const surrogates = /\p{Surrogate}/gu;
const wellFormedText = (text) => text.replace(surrogates, "\ufffd");
const utf16 = (character) => [...Array(character.length).keys()].map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textFields = (value) => Object.fromEntries(Object.entries(isRecord(value) ? value : {}).filter((entry) => typeof entry[1] === "string"));
const isJsonObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/baseline/release.ts
var import_parse = { get default() { return require_rare.loaded.require_parse(); } };
const releaseOf = (version, text = version.version, { deprecated = false, available = true } = {}) => ({
	text,
	version,
	channel: channelOf(version),
	stable: version.prerelease.length === 0,
	deprecated,
	available
});
const parseVersion = (text) => typeof text === "string" ? (0, import_parse.default)(text) : null;
const plainVersion = /^(?:(?:0|[1-9]\d{0,14})(?:\.(?!$)|$)){3}$/;
const isVersion = (text) => plainVersion.test(text) || parseVersion(text) !== null;
function isPlausibleFirst(text) {
	const version = parseVersion(text);
	return version !== null && (version.major === 0 || version.compareMain("1.0.0") === 0);
}
const compareReleases = (a, b) => a.version.compare(b.version) || a.version.compareBuild(b.version) || (a.text < b.text ? -1 : +(a.text > b.text));
function compareWithin(a, b) {
	const core = a.version.compareMain(b.version);
	if (core !== 0) return core;
	const [stampA, stampB] = [a.channel.stamp, b.channel.stamp];
	if (stampA !== null && stampB !== null && stampA !== stampB) return stampA < stampB ? -1 : 1;
	const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
	for (const [index, left] of tokensA.entries()) {
		const right = tokensB[index];
		if (right === void 0) return 1;
		if (left === right) continue;
		if (isHash(left) && isHash(right)) return 0;
		return compareTokens(left, right);
	}
	return tokensA.length < tokensB.length ? -1 : 0;
}
const tokensOf = ({ version }) => version.prerelease.flatMap((identifier) => String(identifier).toLowerCase().split("-")).flatMap((token) => isHash(token) ? [token] : token.replace(/^([a-z]+)(\d+)$/, "$1.$2").split("."));
function compareTokens(left, right) {
	const [numberA, numberB] = [left, right].map((token) => /^\d+$/.test(token) ? Number(token) : null);
	if (numberA !== null && numberB !== null && numberA !== numberB) return (numberA ?? 0) - (numberB ?? 0);
	if (numberA === null !== (numberB === null)) return numberA === null ? 1 : -1;
	return left < right ? -1 : 1;
}
const highest = (releases) => releases.toSorted(compareReleases).at(-1);
const newest = (releases, tagged) => releases.reduce((best, release) => {
	if (best === void 0) return release;
	return (compareWithin(release, best) || Number(release.text === tagged) - Number(best.text === tagged) || compareReleases(release, best)) > 0 ? release : best;
}, void 0);
const trains = new Set([
	"alpha",
	"beta",
	"rc",
	"pre",
	"preview",
	"next"
]);
const branches = new Set([
	"canary",
	"dev",
	"nightly",
	"insiders",
	"experimental",
	"integration",
	"snapshot"
]);
const markers = new Set([
	"sha",
	"commit",
	"build"
]);
function channelOf({ prerelease }) {
	const identifiers = prerelease.map((identifier) => String(identifier).toLowerCase());
	const text = identifiers.join(".");
	const stamp = stampOf(text);
	const [named = [], ...others] = identifiers.map(wordsOf).filter((words) => words.length > 0);
	const branch = others.flat().find((word) => branches.has(word));
	let label = [...named, ...branch === void 0 ? [] : [branch]].join("-");
	const pull = /^(?:pr|pull|mr)$/.test(label);
	if (pull) label = `${label}-${/\d+/.exec(text)?.[0] ?? ""}`;
	const built = stamp !== null || text.split(/[.-]/).some(isHash);
	const train = trains.has(label) && !(label === "next" && built);
	const rolling = !train && (pull || built || branch !== void 0 || branches.has(named[0] ?? ""));
	return {
		label,
		train,
		rolling,
		stamp
	};
}
const wordsOf = (identifier) => identifier.split("-").filter((token) => /[a-z]/.test(token) && !isHash(token) && !markers.has(token) && !isTime(token)).map((token) => token.replace(/^([a-z]+)\d+$/, "$1"));
const isTime = (token) => /^\d/.test(token) && stampOf(token) !== null;
const isHash = (token) => /^(?=.*[a-f])(?:g?[0-9a-f]{7,64}|(?=.*\d)[0-9a-f]{6})$/.test(token) || /^(?=.{6,}$)(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)[a-z0-9]*$/.test(token);
const calendar = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[-.t]?((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?))?(?!\d)/;
const epoch = /(?<!\d)(1[4-9]\d{8})(?:\d{3})?(?!\d)/;
function stampOf(text) {
	const [, year, month, day, time = ""] = calendar.exec(text.toLowerCase()) ?? [];
	if (year !== void 0) return `${year}${month}${day}${time}`.padEnd(14, "0");
	const seconds = epoch.exec(text)?.[1];
	if (seconds === void 0) return null;
	return new Date(Number(seconds) * 1e3).toISOString().replace(/\D/g, "").slice(0, 14);
}
const choice = (version, reason, explanation) => ({
	version,
	reason,
	explanation
});
const isBelow = ({ version }) => (other) => other.version.compare(version) < 0;
// src/acquire/publishable.ts
const packageName = /^(?:@[\w.!~*'()-]+\/(?!\.)|(?![._]))[\w.!~*'()-]+$/;
const reserved = /^(?:node_modules|favicon\.ico)$/i;
const isPublishableName = (name) => packageName.test(name) && !reserved.test(name);
function requirePublishable({ name, version }, where) {
	if (typeof name !== "string" || name === "" || typeof version !== "string" || version === "") throw require_start.usageError("no-name-or-version", `${where} has no name or no version: npm publishes no package without both.`);
	if (!isPublishableName(name)) throw require_start.usageError("invalid-name", `The name ${name} in ${where} is not one that npm accepts: write one such as kettle or @tea/kettle.`);
	if (!isVersion(version)) throw require_start.usageError("invalid-candidate-version", `The version ${version} in ${where} is not valid semver: write one such as 1.2.3.`);
	return {
		name,
		version
	};
}
// src/acquire/workspace.ts
async function packageAt(path, folder) {
	const text = await textOf((0, node_path.join)(path, "package.json"));
	return text === null ? null : packageOf(text, folder);
}
async function knownOf(spec, cwd) {
	return {
		name: (await packageAt((0, node_path.resolve)(cwd, spec), spec))?.name ?? null,
		version: null,
		source: spec
	};
}
function packageOf(text, folder) {
	const manifest = jsonOf(text);
	if (!isRecord(manifest)) return {
		folder,
		name: null,
		status: "unreadable"
	};
	const { name, version } = manifest;
	const named = typeof name === "string" && name !== "" ? name : null;
	const isVersioned = named !== null && typeof version === "string" && version !== "";
	return {
		folder,
		name: named,
		status: manifest.private === true ? "private" : isVersioned ? "publishable" : "unversioned"
	};
}
async function workspacePackages(path, folder) {
	const globs = await workspaceGlobs(path);
	if (globs === null) return null;
	const lead = folder === "." ? "" : `${folder.replace(/(?<!\/)\/+$/, "")}/`;
	const packages = [];
	const root = await packageAt(path, folder);
	if (root?.status === "publishable") packages.push(root);
	for (const inside of await foldersOf$1(globs, path)) {
		const called = plainPath(`${lead}${inside}`);
		const found = await packageAt((0, node_path.join)(path, inside), called);
		if (found !== null) packages.push(found);
	}
	return packages;
}
const plainPath = (path) => /^[^/]*@/.test(path) || path.startsWith("@") ? `./${path}` : path;
async function workspaceGlobs(path) {
	const [pnpm, lerna, npm] = await Promise.all([
		"pnpm-workspace.yaml",
		"lerna.json",
		"package.json"
	].map((file) => textOf((0, node_path.join)(path, file))));
	if (pnpm != null) {
		const { parse } = await Promise.resolve().then(() => require("./configuration.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_dist(), 1));
		return stringsIn(fieldOf(parsed$1(pnpm, parse, (0, node_path.join)(path, "pnpm-workspace.yaml")), "packages"));
	}
	const own = lerna == null ? void 0 : parsed$1(lerna, JSON.parse, (0, node_path.join)(path, "lerna.json"));
	const ofLerna = stringsIn(fieldOf(own, "packages"));
	if (ofLerna !== null) return ofLerna;
	const { workspaces } = record(jsonOf(npm ?? ""));
	return stringsIn(Array.isArray(workspaces) ? workspaces : record(workspaces).packages) ?? (own === void 0 ? null : ["packages/*"]);
}
function parsed$1(text, parse, file) {
	try {
		return parse(text.replace(/^\ufeff/, ""));
	} catch (cause) {
		throw require_start.usageError("unreadable-workspace", `${file} cannot be read, so nobody knows which packages the workspace has: ${cause.message.split("\n")[0]}`, cause);
	}
}
const record = (value) => isRecord(value) ? value : {};
const fieldOf = (document, field) => record(document)[field];
const stringsIn = (value) => Array.isArray(value) ? value.filter((each) => typeof each === "string") : null;
async function foldersOf$1(globs, path) {
	const { default: mapWorkspaces } = await Promise.resolve().then(() => require("./npm-config.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib$1(), 1));
	const clean = globs.map((glob) => glob.replaceAll("\\", "/").replace(/^(!*)(?:\.?\/+)*/, "$1").replace(/(?<!\/)\/+$/, ""));
	const found = new Set();
	for (const glob of clean.filter((each) => !each.startsWith("!") && each !== "" && each !== ".")) for (const each of await pathsMatching(glob, path)) if (each.isFolder) found.add(each.path.replace(/^\.\//, ""));
	const lockfile = { packages: {
		...Object.fromEntries([...found].map((folder) => [folder, { name: folder }])),
		"": { workspaces: clean }
	} };
	return [...mapWorkspaces.virtual({
		cwd: path,
		lockfile
	}).keys()];
}
const magic = /[*?[\]{}]|[@!+]\(/;
const isGlob = (written) => magic.test(written);
async function pathsMatching(glob, cwd) {
	const segments = glob.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "").split("/");
	const first = Math.max(0, segments.findIndex((segment) => magic.test(segment)));
	const lead = leadOf(segments.slice(0, first));
	const pattern = new require_rare.loaded.Minimatch(segments.slice(first).join("/"), {
		nonegate: true,
		nocomment: true
	});
	const found = [];
	const walk = async (folder) => {
		const entries = await (0, node_fs_promises.readdir)((0, node_path.resolve)(cwd, lead, folder), { withFileTypes: true }).catch(() => []);
		for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
			const inside = `${folder}${entry.name}`;
			const path = `${lead}${inside}`;
			if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git") {
				if (pattern.match(inside) && await textOf((0, node_path.resolve)(cwd, path, "package.json")) !== null) found.push({
					path,
					isFolder: true
				});
				if (pattern.match(inside, true)) await walk(`${inside}/`);
			} else if (entry.isFile() && /\.(?:tgz|tar\.gz)$/i.test(inside) && pattern.match(inside)) found.push({
				path,
				isFolder: false
			});
		}
	};
	await walk("");
	return found;
}
function leadOf(segments) {
	const [head] = segments;
	return [
		...head === "" || head === "." || head === ".." || /^[A-Za-z]:$/.test(head ?? "") ? [] : ["."],
		...segments,
		""
	].join("/");
}
const textOf = (file) => (0, node_fs_promises.readFile)(file, "utf8").catch(() => null);
function jsonOf(text) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return null;
	}
}
// src/text/amounts.ts
const grouped$1 = (count) => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const plural = (count, one, many = `${one}s`) => `${grouped$1(count)} ${count === 1 ? one : many}`;
const units = [
	"kB",
	"MB",
	"GB",
	"TB"
];
function size(bytes) {
	let value = bytes / 1e3;
	if (value < 1) return plural(bytes, "byte");
	let unit = 0;
	while (unit < units.length - 1 && value >= 999.5) {
		value /= 1e3;
		unit++;
	}
	return `${value < 99.95 ? value.toFixed(1) : grouped$1(Math.round(value))} ${units[unit]}`;
}
const exactSize = (bytes) => bytes < 1e3 ? size(bytes) : `${plural(bytes, "byte")} (${size(bytes)})`;
const percent = (value) => `${grouped$1(Number(Math.abs(value) < 9.95 ? value.toFixed(1) : Math.round(value)))}%`;
function growth(before, after) {
	if (before === 0) return "";
	const change = (after - before) / before * 100;
	if (change >= 1e3) return times(before, after);
	if (Math.abs(change) < .05) return "";
	return `${change < 0 ? "" : "+"}${percent(change)}`;
}
const times = (before, after) => before === 0 ? "many times" : `${grouped$1(Math.round(after / before))} times`;
const delta = (bytes) => `${bytes < 0 ? "-" : "+"}${size(Math.abs(bytes))}`;
const octal$1 = (mode) => mode.toString(8).padStart(4, "0");
// src/app/candidates.ts
async function chooseCandidates({ cwd, words, only = null, shard = null }) {
	const found = new Map();
	const unmatched = [];
	const add = (each) => {
		const key = each.status === "unreadable" || each.name !== null ? (0, node_path.resolve)(cwd, each.spec) : each.spec;
		if (!found.has(key)) found.set(key, each);
	};
	for (const word of words ?? ["."]) {
		const packages = await packagesOf(word, cwd, words === null);
		if (packages === null) unmatched.push(word);
		for (const each of packages ?? []) add(each);
	}
	const all = [...found.values()];
	const checked = all.filter(isChecked);
	if (checked.length === 0 && unmatched.length === 0) return nothingToCheck(all);
	const skipped = all.filter((each) => !isChecked(each)).map((each) => skippedFor(each, each.status));
	const chosen = only === null ? {
		kept: checked,
		skipped: []
	} : await chosenOf(checked, all, only, cwd);
	const own = shard === null ? {
		kept: chosen.kept,
		skipped: []
	} : keptIn(shard, chosen.kept);
	return {
		candidates: own.kept.map(({ spec }) => spec),
		unmatched,
		skipped: [
			...skipped,
			...chosen.skipped,
			...own.skipped
		],
		all: words?.every(isGlob) ?? true
	};
}
const isChecked = ({ status, among }) => status === "publishable" || status === "unreadable" || status === "unversioned" && !among;
const skippedFor = ({ name, spec }, reason) => ({
	name,
	source: spec,
	reason
});
function nothingToCheck(all) {
	const [named, another] = all.filter(({ among }) => !among);
	if (named !== void 0 && another === void 0 && all.length === 1) return {
		candidates: [named.spec],
		unmatched: [],
		skipped: [],
		all: false
	};
	const areAllPrivate = all.every(({ status }) => status === "private");
	const told = all.length === 1 ? `The only package here is not published: it ${areAllPrivate ? "is private" : "has no name or no version"}.` : `None of ${plural(all.length, "package")} here could be published: ${areAllPrivate ? "all are private" : "they are private, or have no name or version"}.`;
	throw require_start.usageError("nothing-to-publish", `${told} ${require_rare.loaded.nameAnother}`);
}
async function packagesOf(word, cwd, isDefault) {
	const path = (0, node_path.resolve)(cwd, word);
	if (isGlob(word) && !(0, node_fs.existsSync)(path)) return await matchedBy(word, cwd);
	if (!(0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() || registrySpec(word)?.wanted) return [{
		spec: word,
		name: null,
		status: "publishable",
		among: false
	}];
	const own = await packageAt(path, word);
	if (isDefault || own?.status !== "publishable") {
		const members = await workspacePackages(path, word);
		if (members !== null) {
			if (members.length > 0) return members.map(({ folder, ...rest }) => ({
				...rest,
				spec: folder,
				among: true
			}));
			throw require_start.usageError("empty-workspace", `The workspace in ${word} has no packages. Build first, correct the globs that list them, or name a folder (in the action, with the input packages).`);
		}
	}
	return [{
		spec: word,
		name: own?.name ?? null,
		status: own?.status ?? "unreadable",
		among: false
	}];
}
async function matchedBy(glob, cwd) {
	const found = [];
	for (const { path, isFolder } of await pathsMatching(glob, cwd)) {
		const own = isFolder ? await packageAt((0, node_path.resolve)(cwd, path), path) : null;
		found.push({
			spec: path,
			name: own?.name ?? null,
			status: own?.status ?? "publishable",
			among: true
		});
	}
	return found.some(isChecked) ? found : null;
}
async function chosenOf(checked, all, { value, by }, cwd) {
	const lists = value.map((each) => require_rare.loaded.wantedPackages(each, cwd, by));
	const nameless = checked.find(({ name, status }) => name === null && status !== "unreadable");
	if (nameless !== void 0) throw require_start.usageError("wrong-usage", `${by} chooses among the packages of folders, and ${nameless.spec} is none: leave out one of them.`);
	const names = new Set();
	const unknown = [];
	for (const list of lists) {
		const known = list.projects ? projectNames(all, cwd) : new Map(all.map(({ name }) => [name, name]));
		for (const wanted of list.names) {
			const name = known.get(wanted) ?? null;
			if (name !== null) names.add(name);
			else if (list.projects) unknown.push({
				name: wanted,
				source: list.by,
				reason: "unknown"
			});
			else throw noSuchPackage(wanted, list, all);
		}
	}
	const isWanted = ({ name, status }) => name === null ? status === "unreadable" : names.has(name);
	return {
		kept: checked.filter(isWanted),
		skipped: [...checked.filter((each) => !isWanted(each)).map((each) => skippedFor(each, "only")), ...unknown]
	};
}
function noSuchPackage(wanted, { by }, all) {
	const folder = wanted.replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
	const meant = all.find(({ name, spec }) => name?.endsWith(`/${wanted}`) || spec === folder);
	const names = meant?.name ? [meant.name] : all.flatMap(({ name }) => name ?? []);
	const hint = isGlob(wanted) ? " Globs do not work here: name each package." : require_start.didYouMean(meant?.name ?? wanted, names);
	return require_start.usageError("no-such-package", `${by} names ${wanted}, but no package here has this name.${hint}`);
}
function projectNames(all, cwd) {
	const names = new Map();
	for (const { name, spec } of all) {
		if (name === null) continue;
		const folder = (0, node_path.resolve)(cwd, spec);
		const own = jsonIn((0, node_path.join)(folder, "project.json")).name;
		const { nx } = jsonIn((0, node_path.join)(folder, "package.json"));
		for (const each of [
			name,
			own,
			isRecord(nx) ? nx.name : null
		]) if (typeof each === "string") names.set(each, name);
	}
	return names;
}
function jsonIn(file) {
	try {
		const document = JSON.parse((0, node_fs.readFileSync)(file, "utf8").replace(/^\ufeff/, ""));
		return isRecord(document) ? document : {};
	} catch {
		return {};
	}
}
function keptIn({ index, count }, found) {
	const key = ({ name, spec }) => name ?? spec;
	const sorted = [...found].sort((a, b) => key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
	const shard = new Map(sorted.map((each, at) => [each, at % count + 1]));
	const isOwn = (each) => shard.get(each) === index;
	return {
		kept: found.filter(isOwn),
		skipped: found.filter((each) => !isOwn(each)).map((each) => skippedFor(each, `shard ${shard.get(each)}/${count}`))
	};
}
// src/acquire/scratch.ts
const patience = 1e3;
function createScratch(parent = (0, node_os.tmpdir)()) {
	const folders = new Set();
	const files = new Set();
	const works = new Map();
	let over = false;
	const adopt = (work) => {
		const closed = new Promise((resolve) => work.once("close", resolve));
		works.set(work, closed.finally(() => works.delete(work)));
		if (over) stop(work);
	};
	const remove = () => {
		files.forEach(removeFile);
		files.clear();
		folders.forEach(removeFolder);
		folders.clear();
	};
	return {
		async folder() {
			if (over) throw ended();
			const path = made(parent);
			folders.add(path);
			await null;
			if (over) throw ended();
			return path;
		},
		file(path) {
			if (over) throw ended();
			files.add(path);
			const stream = (0, node_fs.createWriteStream)(path, { fd: (0, node_fs.openSync)(path, "w", 384) });
			adopt(stream);
			return stream;
		},
		adopt,
		async end() {
			over = true;
			for (const work of works.keys()) stop(work);
			await within$1(patience, Promise.all(works.values()));
			remove();
		},
		dispose() {
			over = true;
			for (const work of works.keys()) stop(work);
			remove();
		}
	};
}
const stop = (work) => void ("destroy" in work ? work.destroy() : killGroup(work));
async function within$1(milliseconds, promise) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await Promise.race([promise, late]);
	clearTimeout(timer);
}
const ended = () => require_start.undecided("interrupted", "The run was ended before it was done: start it again.");
function made(parent) {
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(parent, "packgate-"));
	} catch (cause) {
		throw require_start.undecided("temporary-folder", `No temporary folder can be made in ${parent}: make room there or point TMPDIR at another place.`, cause);
	}
}
function removeFile(path) {
	try {
		(0, node_fs.unlinkSync)(path);
	} catch {}
}
function removeFolder(folder) {
	for (let attempt = 0; attempt < 5; attempt++) try {
		if (attempt > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt * 20);
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
		if (!(0, node_fs.existsSync)(folder)) return;
	} catch {}
}
function killGroup({ pid }) {
	if (pid === void 0) return;
	try {
		if ((0, node_os.platform)() !== "win32") (0, node_process.kill)(-pid, "SIGKILL");
		else {
			const { spawnSync } = (0, node_process.getBuiltinModule)("node:child_process");
			spawnSync("taskkill", [
				"/pid",
				String(pid),
				"/T",
				"/F"
			], { stdio: "ignore" });
		}
	} catch {}
}
// src/text/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/text/names.ts
function name(text) {
	const shown = require_start.visibleCut(text);
	return /[ "]/.test(shown) ? quoted(shown, 160) : shown;
}
const excerpt = (text) => quoted(require_start.visibleCut(text, 80), 80);
const quoted = (shown, limit) => `"${require_start.cutVisible(shown.replaceAll("\"", "\\\""), limit)}"`;
const platform = /^(.+?)[-.](?:android|darwin|freebsd|linux|openharmony|sunos|wasm32|wasi|win32|windows|macos)(?:[-.](?:arm64|arm|armv\w+|x64|x86_64|ia32|ppc64le|ppc64|riscv64|s390x|loong64|universal|wasi|wasm32|aarch64|mips64el|mipsel))?(?:[-.](?:gnu|musl|msvc|gnueabihf|musleabihf|gnueabi|eabi|threads))*( [^ ]+)?$/;
const familyOf = (subject) => subject.replace(platform, "$1-*$2");
function somePackages(names, named, limit) {
	const told = [];
	for (const group of groupBy(names, familyOf).values()) {
		const [first, ...others] = group;
		if (others.length > 1) told.push({
			shown: `${named(familyOf(first))} (${group.length} packages)`,
			count: group.length
		});
		else told.push(...group.map((each) => ({
			shown: named(each),
			count: 1
		})));
	}
	const shown = told.slice(0, limit);
	const rest = told.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
	const texts = shown.map((each) => each.shown);
	return someOf(texts, texts.length + rest, texts.length);
}
function someOf(shown, count, limit = 5) {
	const few = shown.slice(0, limit);
	const rest = count - few.length;
	if (rest > 0) return `${few.join(", ")} and ${rest} more`;
	return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} and ${few.at(-1)}`;
}
// src/rules/rule.ts
const topics = [
	"source maps",
	"secrets and private files",
	"leftovers",
	"sizes",
	"what breaks for users",
	"what attacks",
	"the release itself"
];
const existing = (path, example = path) => ({
	path,
	example
});
const defineRule = () => (rule) => ({
	options: {},
	...rule
});
const acceptOnce = "Add a waiver with your reason for this release. After the release it is part of the baseline, and the waiver can go.";
const acceptWarning = "You need to do nothing: a warning fails the check only with \"fail-on: warning\". After the release it is part of the baseline.";
const fixInFolder = " In the folder of the package, \"packgate fix\" shows a change that was tried, and writes it with --write.";
// src/rules/absolute-path.ts
const absolutePath = defineRule()({
	id: "absolute-path",
	topic: "secrets and private files",
	title: "path of the build machine",
	why: "It shows user names and folders of the build machine. Code that uses the path breaks on every other machine.",
	howItGetsIn: "Bundlers write full module paths into names, comments and error messages.",
	looksFor: "Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner in a text file that had none in the last release.",
	example: "A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.",
	ignores: "Documents (such as Markdown) and names that only stand for one (/home/user), where such a path is an example; files that had such paths in the last release, and binaries.",
	howToFix: "Build with relative paths, or replace the prefix after the build.",
	howToAccept: acceptWarning,
	removal: "stays",
	waiver: {
		path: "dist/index.js",
		holdsTo: []
	},
	messages: { new: {
		event: (_found, { files, path }) => files === 1 ? `Build machine path in ${name(path ?? "")}` : `Build machine paths in ${grouped$1(files)} files`,
		text: ({ count, examples }) => `${count === 1 ? "A path" : `${grouped$1(count)} paths`} of the build machine${examples[0] === void 0 ? "" : `, such as ${name(examples[0])}`}.`,
		fix: () => "Build with relative paths (bundlers have a \"root\" or \"sourceRoot\" setting), or replace the paths after the build."
	} },
	existing: ["file with paths of a build machine", "files with paths of a build machine"],
	*detect(facts) {
		for (const file of facts.own) {
			const { count, examples } = file.content.machinePaths;
			if (count === 0 || document.test(file.path)) continue;
			if ((facts.predecessor(file.path)?.content.machinePaths.count ?? 0) > 0) yield existing(file.path);
			else yield {
				severity: "warning",
				path: file.path,
				evidence: {
					count,
					examples
				}
			};
		}
	}
});
const document = /\.(?:md|mdx|markdown|rst|adoc)$/i;
// src/rules/kinds/file-entry.ts
function kindsOf(files, kindOf) {
	const known = new Map();
	return (kind) => {
		let isThere = known.get(kind);
		if (isThere === void 0) {
			isThere = files.some((file) => kindOf(file) === kind);
			known.set(kind, isThere);
		}
		return isThere;
	};
}
function kindByPattern(table) {
	const searches = [...groupBy(table.map(([, pattern]) => pattern), ({ flags }) => flags)].map(([flags, alike]) => new RegExp(alike.map(({ source }) => source).join("|"), flags));
	return (text) => {
		if (!searches.some((search) => search.test(text))) return null;
		return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
	};
}
function perFolder(of) {
	let last = null;
	return (path) => {
		if (last === null || !path.startsWith(last.folder) || path.includes("/", last.folder.length)) {
			const folder = path.slice(0, path.lastIndexOf("/") + 1);
			last = {
				folder,
				found: of(folder)
			};
		}
		return last.found;
	};
}
const baseName$1 = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/text/normalise-name.ts
function normaliseName(path, version) {
	const segments = dropVersion(path, version).split("/");
	const last = segments.length - 1;
	return segments.map((segment, at) => dropHashes(segment, at === last)).join("/");
}
const hashMark = "<hash>";
const versionMark = "<version>";
function dropVersion(path, version) {
	if (!/^\d+\.\d+\.\d+/.test(version) || !path.includes(version)) return path;
	let result = "";
	let rest = 0;
	for (let at = path.indexOf(version); at !== -1; at = path.indexOf(version, rest)) {
		const end = at + version.length;
		const inside = /[0-9]$|[0-9]\.$/.test(path.slice(Math.max(0, at - 2), at)) || /^(?:[0-9]|\.[0-9])/.test(path.slice(end, end + 2));
		result += path.slice(rest, at) + (inside ? version : versionMark);
		rest = end;
	}
	return result + path.slice(rest);
}
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const tail = /^(|.*?[-._])([A-Za-z0-9_-]{8})((?:\.[a-z0-9]+)*)$/;
function dropHashes(segment, isFile) {
	if (segment.length < 6 || segment.length > 512) return segment;
	if (!isFile && /^[A-Za-z0-9_-]{16,64}$/.test(segment) && /[0-9]/.test(segment) && looksIrregular(segment)) return hashMark;
	const found = tail.exec(segment);
	if (found && /[-_]/.test(found[2] ?? "") && looksIrregularTail(found[2] ?? "")) return `${dropTokens(found[1] ?? "", false)}${hashMark}${found[3]}`;
	return dropTokens(segment.replace(uuid, hashMark), isFile);
}
function dropTokens(text, isFile) {
	const extension = isFile ? text.lastIndexOf(".") : -1;
	const end = extension > 0 ? extension : text.length;
	const loud = !/[a-z]/.test(text.slice(0, end));
	return text.slice(0, end).replace(/[A-Za-z0-9]+/g, (token, at) => {
		if (/^[A-Z2-7]{8}$/.test(token) && text.slice(0, at) === "chunk-") return hashMark;
		if (!looksLikeHash(token)) return token;
		const alone = token.length === end && at === 0;
		return loud && !alone && !/[0-9]/.test(token) ? token : hashMark;
	}) + text.slice(end);
}
function looksLikeHash(token) {
	if (token.length < 6 || token.length > 64 || !/^[A-Za-z0-9]+$/.test(token)) return false;
	const digits = /[0-9]/.test(token);
	if (!/[A-Za-z]/.test(token)) return false;
	if (digits && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token)) return isHex(token);
	const lower = /[a-z]/.test(token);
	const upper = /[A-Z]/.test(token);
	if (!digits && !upper) return false;
	if (digits && !(lower && upper) && alternations(token) < 2) return /^[A-Z2-7]{8}$/.test(token) && oddness(token) > .9;
	return oddness(token) > threshold(token.length, digits);
}
const looksIrregular = (text) => /[a-z]/.test(text) && /[A-Z]/.test(text) && oddness(text) > .7;
function looksIrregularTail(text) {
	if (/^[a-z]{3}-[A-Z][a-z]{3}$|^v\d+[_-]/i.test(text) || !/[A-Z]/.test(text)) return false;
	return oddness(text) > (/[a-z]/.test(text) ? .55 : .9);
}
const isHex = (token) => token.length >= 16 || (token.length >= 8 ? /[0-9].*[0-9]/.test(token) : alternations(token) >= 2);
function threshold(length, digits) {
	if (length === 8) return digits ? .5 : .55;
	if (length < 8) return digits ? .75 : 1.1;
	return digits ? .68 : .7;
}
const alternations = (token) => token.match(/[a-z](?=[0-9])|[0-9](?=[a-z])/gi)?.length ?? 0;
function oddness(text) {
	let points = 0;
	for (const run of text.match(/[0-9]+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]+/g) ?? []) {
		if (/^[0-9]/.test(run)) {
			points += 1.5;
			continue;
		}
		points += run.length === 1 ? 1.2 : .6;
		for (let at = 1; at < run.length; at++) {
			const level = levelOf(run.charCodeAt(at - 1), run.charCodeAt(at));
			points += level < 6 ? (6 - level) * .35 : (5 - level) * .15;
		}
	}
	return text.length === 0 ? 0 : points / text.length;
}
const levelOf = (first, second) => Number(levels[(first | 32) - 97]?.charAt((second | 32) - 97) ?? 0);
const levels = [
	"17871461625868070879553353",
	"63236000620713500552510130",
	"70418007607610920647500031",
	"62248231820422620451521020",
	"75896652422779464997364742",
	"51116500700501600433400040",
	"50007145500425400642400020",
	"70007000600222610425400030",
	"65767660003779851688160405",
	"30004000100000300050300000",
	"41026110500202210151200010",
	"72358211812722730255530070",
	"84228000700351670140500030",
	"72777592725435640288451041",
	"45663451534779660866756330",
	"72327024601631760846500020",
	"00000000000100000000500000",
	"83659340805455840677542050",
	"52638306704433761278603040",
	"81539327910532730776503061",
	"55545340501657250766000200",
	"50008000600000400010100000",
	"51015004500204400431000000",
	"20304001400010150005000000",
	"32313110300334250142001000",
	"40005000300000200000000011"
];
// src/rules/kinds/folders.ts
var Folders = class {
	#manifest;
	#bundled;
	#reports;
	#terms;
	#places = new Map();
	#families = new Set();
	#byFile = new Map();
	#hasBundled = false;
	constructor({ manifest, inner }, files, terms) {
		this.#manifest = manifest;
		this.#bundled = bundledNames(manifest, inner);
		this.#reports = coverageReports(files);
		this.#terms = terms;
		const placeOf = perFolder((folder) => this.#find(folder));
		for (const file of files) {
			const found = placeOf(file.path);
			if (found === null) continue;
			const place = this.#places.get(found.path);
			if (place === void 0) this.#places.set(found.path, {
				...found,
				files: 1,
				bytes: file.size
			});
			else {
				place.files++;
				place.bytes += file.size;
			}
			this.#byFile.set(file.path, found.path);
		}
	}
	get isPlain() {
		return this.#byFile.size === 0 && !this.#hasBundled;
	}
	list(rule) {
		return [...this.#places.values()].filter((place) => place.is.rule === rule);
	}
	of(path) {
		if (this.#byFile.size === 0) return null;
		return this.#places.get(this.#byFile.get(path) ?? "") ?? null;
	}
	has({ family }) {
		return this.#families.has(family);
	}
	isBundled(path) {
		return path.startsWith("node_modules/") && this.#bundledDepth(path.split("/")) > 0;
	}
	#find(path) {
		const segments = path.split("/");
		const bundled = this.#bundledDepth(segments);
		this.#hasBundled ||= bundled > 0;
		let chosen = null;
		let foreign = bundled > 0;
		let inScaffold = segments.slice(0, bundled).some((folder) => scaffold.test(folder));
		for (let at = bundled, end = 0; at < segments.length - 1; at++) {
			const name = segments[at] ?? "";
			end = at === bundled ? segments.slice(0, at + 1).join("/").length + 1 : end + name.length + 1;
			const here = path.slice(0, end);
			const is = this.#reports.has(here) ? {
				rule: "build-leftover",
				kind: "coverage"
			} : folderKind(name, at === 0, inScaffold);
			inScaffold ||= scaffold.test(name);
			if (is === null || foreign && is.rule !== "sensitive-file") continue;
			const place = this.#place(is, here, segments);
			this.#families.add(place.family);
			if (chosen === null || outranks(place, chosen)) chosen = place;
			foreign ||= is.rule === "nested-dependencies";
		}
		return chosen;
	}
	#place(is, here, segments) {
		const { bundled } = this.#manifest;
		const depth = segments[1]?.startsWith("@") ? 3 : 2;
		const isNamed = here === "node_modules/" && bundled !== "all" && bundled.length > 0 && segments.length > depth;
		const path = isNamed ? `${segments.slice(0, depth).join("/")}/` : here;
		const family = `${is.rule} ${normaliseName(here, "")}${isNamed ? "*" : ""}`;
		return {
			path,
			is,
			family,
			fails: this.#terms.stops(is) && this.#terms.before?.has({ family }) !== true
		};
	}
	#bundledDepth(segments) {
		if (segments[0] !== "node_modules") return 0;
		const depth = segments[1]?.startsWith("@") ? 3 : 2;
		if (segments.length <= depth) return 0;
		if (this.#bundled === "all") return depth;
		return this.#bundled.has(segments.slice(1, depth).join("/")) ? depth : 0;
	}
};
function outranks(deeper, above) {
	if (!deeper.fails) return false;
	return !above.fails || deeper.is.rule === "sensitive-file" && above.is.rule !== "sensitive-file";
}
function bundledNames({ bundled }, inner) {
	if (bundled === "all") return bundled;
	const names = new Set(bundled);
	for (const name of names) for (const [field, ranges] of inner.get(`node_modules/${name}/`)?.dependencies ?? []) if (field !== "devDependencies") for (const needed of ranges.keys()) names.add(needed);
	return names;
}
const reportFile = /(?:^|\/)(?:lcov-report\/|(?:lcov\.info|lcov\.dat|coverage(?:-final|-summary)?\.json|clover\.xml|cobertura(?:-coverage)?\.xml)$)/i;
function coverageReports(files) {
	const found = new Set();
	const coverageIn = perFolder((folder) => {
		const at = /(?:^|\/)coverage\//i.exec(folder);
		return at === null ? null : folder.slice(0, at.index + at[0].length);
	});
	for (const { path } of files) {
		const folder = coverageIn(path);
		if (folder !== null && reportFile.test(path)) found.add(folder);
	}
	return found;
}
const leftoverSeverity = (kind) => kind === "finder" ? "note" : kind === "copy" ? "warning" : "error";
const isCopyName = (name) => / |\.sync-/i.test(name) && (/^cop(?:y of|ie de|ia de) \S|\.sync-conflict-\d{8}-\d{6}/i.test(name) || /\S(?: (?:- )?(?:copy|kopie|kopia|kopi|copie|copia|c\xf3pia)(?: (?:\d{1,3}|\(\d{1,3}\)))?| \(\d{1,3}\)| \((?:[^()/]{1,60} )?copy(?: [^()/]{1,40})?\))(?:\.\w{1,12}){0,3}$/i.test(name));
const folderSeverity = (is) => is.rule === "build-leftover" ? leftoverSeverity(is.kind) : "error";
function folderKind(name, atTop, inScaffold) {
	const lower = name.toLowerCase();
	if (lower.includes("node_modules")) return {
		rule: "nested-dependencies",
		kind: "node_modules"
	};
	if (caches.has(lower)) return {
		rule: "nested-dependencies",
		kind: "package-cache"
	};
	if (repository$1.test(lower)) return {
		rule: "sensitive-file",
		kind: "git-folder"
	};
	const tool = tools.get(lower) ?? (lower.startsWith(".aider") ? "Aider" : void 0);
	if (tool !== void 0 && !inScaffold) return {
		rule: "agent-file",
		kind: tool
	};
	if (lower.endsWith(".dsym")) return {
		rule: "build-leftover",
		kind: "debug-symbols"
	};
	if (isCopyName(name)) return {
		rule: "build-leftover",
		kind: "copy"
	};
	const leftover = leftovers$1.get(lower) ?? (atTop ? topLeftovers.get(lower) : void 0);
	return leftover === void 0 ? null : {
		rule: "build-leftover",
		kind: leftover
	};
}
const scaffold = /^(?:templates?|boilerplates?|scaffolds?|skeletons?|starters?|blueprints?)(?:$|[-_.])/i;
const repository$1 = /^(?:\.(?:git|svn|hg|bzr|jj)|_git)(?:~|[-_.~ ]?(?:bak|backup|old|orig|original|save|saved|copy|tmp|disabled|\d{1,2}))?$/;
const caches = new Set([
	"_cacache",
	".npm",
	".yarn",
	".yarn-cache",
	".pnpm",
	".pnpm-store",
	".bun",
	"bower_components",
	"jspm_packages"
]);
const tools = new Map([
	[".claude", "Claude Code"],
	[".codex", "Codex"],
	[".cursor", "Cursor"],
	[".windsurf", "Windsurf"],
	[".continue", "Continue"],
	[".cline", "Cline"],
	[".clinerules", "Cline"],
	[".roo", "Roo Code"],
	[".kiro", "Kiro"],
	[".junie", "Junie"],
	[".gemini", "Gemini CLI"],
	[".qwen", "Qwen Code"],
	[".opencode", "OpenCode"],
	[".augment", "Augment"],
	[".specstory", "SpecStory"],
	[".pi", "Pi"],
	[".goose", "Goose"],
	[".crush", "Crush"],
	[".amp", "Amp"],
	[".factory", "Factory"],
	[".trae", "Trae"],
	[".kilocode", "Kilo Code"],
	[".aiassistant", "JetBrains AI Assistant"],
	[".agent", "an AI agent"],
	[".agents", "an AI agent"],
	[".openhands", "OpenHands"],
	[".serena", "Serena"],
	[".taskmaster", "Task Master"],
	[".bmad", "BMAD"],
	[".bmad-core", "BMAD"],
	[".beads", "Beads"],
	[".claude-flow", "Claude Flow"],
	[".hive-mind", "Claude Flow"],
	[".swarm", "Claude Flow"],
	[".cognition", "Devin"],
	[".devin", "Devin"],
	[".rovodev", "Rovo Dev"],
	[".zencoder", "Zencoder"],
	[".copilot", "GitHub Copilot"],
	[".tabnine", "Tabnine"],
	[".codeium", "Codeium"],
	[".sourcegraph", "Cody"],
	[".playwright-mcp", "Playwright MCP"],
	[".vscode", "Visual Studio Code"],
	[".vscode-test", "Visual Studio Code"],
	[".history", "Visual Studio Code"],
	[".vs", "Visual Studio"],
	[".idea", "JetBrains"],
	[".fleet", "JetBrains Fleet"],
	[".zed", "Zed"],
	[".nova", "Nova"],
	[".settings", "Eclipse"]
]);
const leftovers$1 = new Map([
	[".nyc_output", "coverage"],
	[".c8", "coverage"],
	["lcov-report", "coverage"],
	["htmlcov", "coverage"],
	[".cache", "cache"],
	[".parcel-cache", "cache"],
	[".rollup.cache", "cache"],
	[".rpt2_cache", "cache"],
	[".rts2_cache_cjs", "cache"],
	[".rts2_cache_es", "cache"],
	[".rts2_cache_esm", "cache"],
	[".rts2_cache_umd", "cache"],
	[".turbo", "cache"],
	[".nx", "cache"],
	[".wireit", "cache"],
	[".swc", "cache"],
	[".angular", "cache"],
	[".jest-cache", "cache"],
	[".eslintcache", "cache"],
	[".sass-cache", "cache"],
	[".pytest_cache", "cache"],
	[".mypy_cache", "cache"],
	[".ruff_cache", "cache"],
	["__pycache__", "cache"],
	[".gradle", "cache"],
	[".wrangler", "cache"],
	[".vercel", "cache"],
	[".netlify", "cache"],
	[".firebase", "cache"],
	[".clinic", "profile"],
	[".tmp", "temporary"],
	[".temp", "temporary"],
	["__macosx", "finder"],
	[".spotlight-v100", "finder"],
	[".trashes", "finder"],
	[".fseventsd", "finder"]
]);
const topLeftovers = new Map([
	["coverage", "coverage"],
	["tmp", "temporary"],
	["temp", "temporary"]
]);
// src/rules/agent-file.ts
const agentFile = defineRule()({
	id: "agent-file",
	topic: "secrets and private files",
	title: "file of an editor or AI tool",
	why: "These files contain instructions, permissions, local paths and sometimes credentials. AI tools of your users may follow the instructions.",
	howItGetsIn: "An editor or AI tool writes them into your project, and nothing keeps them out of the package.",
	looksFor: "Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files. Note: new notes for such tools at the top of the package, such as CLAUDE.md, AGENTS.md and plan.md.",
	example: "A folder with the local permissions and notes of an AI tool came along with a package that had no \"files\" list.",
	ignores: "Notes for tools deeper down, the .mcp.json of a plugin for Claude Code (a package with .claude-plugin/plugin.json), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.",
	howToFix: `Leave it out with "files" in package.json.${fixInFolder}`,
	howToAccept: acceptOnce,
	removal: "path",
	waiver: {
		path: ".vscode/",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	reason: ({ notes }) => notes ? "notes" : "new",
	cause: ({ tool, notes }) => [notes ? "agent-file notes" : `agent-file ${tool}`],
	messages: {
		notes: {
			title: "notes for AI tools",
			why: "They are written for people who work on the repository. AI tools of your users may read them.",
			howItGetsIn: "They are at the top of the repository, and nothing keeps them out of the package.",
			event: (_found, { path }) => `Notes for AI tools in the package: ${name(path ?? "")}`,
			text: ({ size: bytes }) => `Notes for AI tools, ${size(bytes)}.`
		},
		new: {
			event: ([first]) => `${require_start.visibleCut(first?.tool ?? "")} files in the package`,
			text: ({ tool, size: bytes }) => `${require_start.visibleCut(tool)} file, ${size(bytes)}.`
		}
	},
	existing: ["file of an editor or AI tool", "files of editors or AI tools"],
	*detect(facts) {
		for (const folder of facts.folders.list("agent-file")) yield facts.foldersBefore.has(folder) ? existing(folder.path) : {
			severity: "error",
			path: folder.path,
			evidence: {
				tool: folder.is.kind,
				size: folder.bytes,
				notes: false
			}
		};
		const isPlugin = facts.after.entries.has(".claude-plugin/plugin.json");
		for (const { path, size } of facts.files) {
			if (isPlugin && path === ".mcp.json") continue;
			const folder = facts.folders.of(path);
			if (folder?.fails || /^(?:agent-file|nested-dependencies)$/.test(folder?.is.rule ?? "")) continue;
			if (facts.folders.isBundled(path)) continue;
			const tool = toolOf(path);
			const notes = tool === null && isNotes(path);
			if (tool === null && !notes) continue;
			const before = facts.predecessor(path);
			if (before !== null && (toolOf(before.path) !== null || isNotes(before.path))) yield existing(path);
			else yield {
				severity: notes ? "note" : "error",
				path,
				evidence: {
					tool: tool ?? "AI tools",
					size,
					notes
				}
			};
		}
	}
});
const isNotes = (path) => /^(?:claude|gemini|agents?|qwen|codex|copilot|copilot-instructions|cursor|windsurf|cline|crush|warp|jules|opencode|memory|(?:implementation[-_])?plans?|prompts?)\.mdx?$/i.test(path);
function toolOf(path) {
	const tool = toolByName(baseName$1(path));
	if (tool === null) return null;
	return path.split("/").slice(0, -1).some((folder) => scaffold.test(folder)) ? null : tool;
}
const toolByName = kindByPattern([
	["Aider", /^\.aider/i],
	["Claude Code", /^(?:\.claude\.json|CLAUDE\.local\.md)$/i],
	["Cursor", /^\.cursor(?:rules|ignore|indexingignore)$/i],
	["Windsurf", /^\.windsurfrules$/i],
	["Cline", /^\.clinerules$/i],
	["Roo Code", /^\.roo(?:modes|ignore|rules.*)$/i],
	["Codeium", /^\.codeiumignore$/i],
	["an MCP client", /^\.mcp\.json$/i],
	["Vim", /^\..+\.sw[k-p]$|^\.sw[k-p]$|\.un~$|^\.(?:viminfo|netrwhist)$|^Session\.vim$/],
	["Emacs", /^#.+#$|^\.#./],
	["an editor", /.~$/],
	["Sublime Text", /\.sublime-(?:workspace|project)$/i],
	["JetBrains", /\.(?:iml|ipr|iws)$/i],
	["Visual Studio Code", /\.code-workspace$/i],
	["Eclipse", /^\.(?:project|classpath)$/]
]);
// src/rules/kinds/maps.ts
const outputs = [
	"scripts",
	"styles",
	"declarations"
];
const outputOf = ({ path }) => {
	const name = baseName$1(path).toLowerCase();
	const end = name.indexOf(".map", 1);
	for (const mapped of end === -1 ? [name] : [name, name.slice(0, end)]) {
		if (/\.d(?:\.[^./]+)?\.[mc]?ts$/.test(mapped)) return "declarations";
		if (/\.(?:css|scss|sass|less|styl)$/.test(mapped)) return "styles";
	}
	return "scripts";
};
const isMapName = (path) => /\.map$/i.test(path);
const anyMap = /\.map(?:\.(?:br|brotli|gz|gzip|z|zz|zip|zst|zstd|xz|bz2|lz4|lzma|deflate))?$/i;
const isMap = ({ path, content }) => content.sourceMap !== null || anyMap.test(path);
const isWantedWithMap = (entry) => !isMapName(entry?.path ?? "") && !entry?.content?.sourceMap;
const inlineMapOf = ({ content: { mapping } }) => mapping?.kind === "inline" ? mapping : null;
const mapOf = ({ content }) => content.sourceMap ?? content.mapping?.map ?? null;
const fixtures = /(?:^|\/)(?:fixtures?|__fixtures__|testdata)\//i;
const fixtureFolder = perFolder((folder) => {
	const found = fixtures.exec(folder);
	return found === null ? null : folder.slice(0, found.index + found[0].length);
});
function withoutFixtures(facts) {
	let found = known$4.get(facts);
	if (found === void 0) {
		found = partWithoutFixtures(facts);
		known$4.set(facts, found);
	}
	return found;
}
const known$4 = new WeakMap();
function partWithoutFixtures({ own, ownBefore, filesBefore }) {
	const folders = new Set();
	for (const { path } of filesBefore) folders.add(fixtureFolder(path));
	folders.delete(null);
	if (folders.size === 0) return {
		now: own,
		before: ownBefore
	};
	return {
		now: own.filter(({ path }) => !folders.has(fixtureFolder(path))),
		before: ownBefore.filter(({ path }) => fixtureFolder(path) === null)
	};
}
function heaviest(files, growthOf) {
	const grown = files.map((file) => [file, growthOf(file)]).filter(([, more]) => more > 0).sort(([, a], [, b]) => b - a);
	let rest = .9 * grown.reduce((sum, [, more]) => sum + more, 0);
	const chosen = new Set();
	for (const [file, more] of grown) {
		if (rest <= 0) break;
		chosen.add(file);
		rest -= more;
	}
	return chosen;
}
function newsOf(facts, measure, { now, before }, floor) {
	const [byOutput, byOutputBefore] = [groupBy(now, outputOf), groupBy(before, outputOf)];
	return new Map(outputs.map((output) => {
		const own = byOutput.get(output) ?? [];
		const ownBefore = byOutputBefore.get(output) ?? [];
		const total = (files) => files.reduce((sum, file) => sum + measure(file), 0);
		const [bytesBefore, bytesAfter] = [total(ownBefore), total(own)];
		const known = ownBefore.length > 0;
		const growth = (file) => {
			const predecessor = facts.predecessor(file.path);
			return measure(file) - (predecessor === null ? 0 : measure(predecessor));
		};
		return [output, {
			known,
			files: known && outgrew(bytesBefore, bytesAfter, floor) ? heaviest(own, growth) : new Set(known ? [] : own),
			bytesBefore,
			bytesAfter
		}];
	}));
}
const outgrew = (before, after, floor) => after >= 2 * before && after - before >= floor || after >= 10 * before && after - before >= floor / 10;
// src/rules/archive.ts
const archive$1 = defineRule()({
	id: "archive",
	topic: "leftovers",
	title: "archive in the package",
	why: "Nobody sees what is in an archive. Packgate does not open it either.",
	howItGetsIn: "An earlier \"npm pack\" left its tarball in the folder, or the build keeps its release files there.",
	looksFor: "Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Packgate knows archives by their first bytes, under any name, and binaries of no known form by their name; they are not opened. An archive that has been exchanged for another is a warning, and an error where it is at least twice as large or the tarball of the package.",
	example: "The tarball of an earlier \"npm pack\" lay in the folder and was packed again with each release: the package doubled every time.",
	ignores: "Archives that the last release had with the same bytes, documents that are zip files, single assets compressed for a web server, source maps that are compressed (\"source-map\" looks into them), static libraries, and modules of another platform (.jar, .whl) where the last release had some of that sort, unless one is twice as large as before.",
	howToFix: `Delete it, and leave *.tgz out with "files" in package.json.${fixInFolder}`,
	howToAccept: acceptOnce,
	removal: "kind",
	inner: true,
	waiver: {
		path: "assets/template.zip",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	reason: ({ own, sizeBefore }) => own ? "own" : sizeBefore === null ? "other" : "exchanged",
	messages: {
		own: {
			event: () => "The package contains its own tarball",
			text: (seen) => `The package contains its own tarball, ${exactSize(seen.size)}.`,
			fix: (_seen, _path, origin) => `Delete it. To keep it out: ${require_rare.loaded.isSeen(origin) ? require_rare.loaded.leaveOut(origin) : require_rare.loaded.excludeGlob("**/*.tgz", origin)}`
		},
		exchanged: {
			event: (found) => found.length === 1 ? "An archive changed since the last release" : `${grouped$1(found.length)} archives changed since the last release`,
			text: ({ format, size, sizeBefore }) => `The archive${format === null ? "" : ` (${format})`} changed since the last release, from ${exactSize(sizeBefore ?? 0)} to ${exactSize(size)}.`
		},
		other: {
			event: (found) => found.length === 1 ? "New archive in the package" : `${grouped$1(found.length)} new archives in the package`,
			text: ({ format, size }) => `An archive${format === null ? "" : ` (${format})`}, ${exactSize(size)}.`
		}
	},
	existing: ["archive", "archives"],
	*detect(facts) {
		const hadModules = kindsOf(facts.ownBefore, (file) => isArchive(file) ? moduleKind(file) : null);
		const tarballs = ownTarball(facts.after.manifest.name);
		for (const file of facts.own) {
			if (!isArchive(file)) continue;
			const before = facts.predecessor(file.path);
			const sizeBefore = before !== null && isArchive(before) ? before.size : null;
			const kind = moduleKind(file);
			const isSame = sizeBefore !== null && before?.sha256 === file.sha256;
			const grew = sizeBefore !== null && file.size >= 2 * sizeBefore;
			if (isSame || kind !== null && hadModules(kind) && !grew) {
				yield existing(file.path);
				continue;
			}
			const own = tarballs.test(baseName$1(file.path));
			yield {
				severity: own || sizeBefore === null || grew ? "error" : "warning",
				path: file.path,
				evidence: {
					format: file.content.format,
					own,
					size: file.size,
					sizeBefore
				}
			};
		}
	}
});
const formats$2 = new Set([
	"zip",
	"gzip",
	"tar",
	"bzip2",
	"xz",
	"zstd",
	"7z",
	"rar",
	"asar",
	"cab",
	"cpio",
	"deb",
	"lz4",
	"lzip",
	"git",
	"squashfs",
	"rpm"
]);
const names$4 = /\.(?:tgz|tar|tar\.[a-z0-9]+|tbz2?|txz|zip|7z|rar|gz|bz2|xz|zst|lzma|deb|rpm|dmg|iso|cab|asar|phar|gem|nupkg)$/i;
const modules = /\.(jar|war|ear|aar|whl|egg|vsix|crx|xpi|apk|ipa|xcframework\.zip)$/i;
const documents$2 = /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|potx|odt|ods|odp|odg|epub|key|pages|numbers|sketch|fig|kmz|usdz|3mf|npz|mbz|svgz|mmdb|swc|pbf|nii|rds|webmanifest)$/i;
const compressedAsset = /\.(?:m?js|cjs|css|html?|svg|json|wasm|txt|xml|ico|ttf|otf|eot|md|csv|dat|bin|data)\.(?:gz|zst|xz|bz2)$/i;
function isArchive(file) {
	const { path, content } = file;
	if (content.inside !== null && formats$2.has(content.inside)) return true;
	if (!(content.format !== null && formats$2.has(content.format)) && (content.text || !(names$4.test(path) || modules.test(path)))) return false;
	return !(documents$2.test(path) || compressedAsset.test(path) || isMap(file));
}
const moduleKind = ({ path }) => modules.exec(path)?.[1]?.toLowerCase() ?? null;
function ownTarball(name) {
	const flat = name.replace(/^@/, "").replace("/", "-").replace(/[^A-Za-z0-9-]/g, "\\$&");
	return new RegExp(`^(?:@?${flat}-v?\\d+\\.\\d+\\.\\d+.*|package)\\.(?:tgz|tar\\.gz)$`, "i");
}
// src/rules/build-leftover.ts
const buildLeftover = defineRule()({
	id: "build-leftover",
	topic: "leftovers",
	title: "leftover of a build or test run",
	why: "Users do not need it, it makes every install larger, and logs and reports reveal details of your machine.",
	howItGetsIn: "A tool wrote it into a folder that you publish.",
	looksFor: "Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles, temporary files, debug symbols (.pdb, .dSYM, .dwp, .sym), and bundler statistics and lists of modules (of webpack, Rollup, browserify and the like) with the source code in them. Warning: bundler statistics without it, and copies that a file manager or browser made (\"index copy.js\", \"index (1).js\", \"index 2.js\" beside \"index.js\"). A folder of them is one finding. What a file manager leaves (.DS_Store, Thumbs.db) is a note.",
	example: "A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.",
	ignores: "Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.",
	howToFix: `Leave it out with "files" in package.json, or let the tool write outside the published folder.${fixInFolder}`,
	howToAccept: acceptOnce,
	removal: "kind",
	waiver: {
		path: "coverage/",
		holdsTo: ["size"]
	},
	size: (seen) => seen.bytes,
	files: (seen) => seen.files,
	messages: { new: {
		event: ([first, ...others]) => `${leftoverNamed(first, others.length > 0)}${(first?.sources ?? 0) > 0 ? " with source code" : ""} in the package`,
		text: ({ kind, files, bytes, sources }) => `${leftovers[kind][0]}: ${plural(files, "file")}, ${size(bytes)}${sources > 0 ? `, with the text of ${plural(sources, "source file")}` : ""}.`
	} },
	existing: ["leftover of a build or test run", "leftovers of build or test runs"],
	*detect(facts) {
		for (const folder of facts.folders.list("build-leftover")) {
			const { path, is, files, bytes } = folder;
			if (is.rule !== "build-leftover") continue;
			if (facts.foldersBefore.has(folder)) yield existing(path);
			else yield {
				severity: leftoverSeverity(is.kind),
				path,
				evidence: {
					kind: is.kind,
					files,
					bytes,
					sources: 0
				}
			};
		}
		for (const file of facts.files) {
			if (facts.folders.isBundled(file.path)) continue;
			const kind = leftoverKind(file) ?? numberedKind(file, facts.after);
			if (kind === null) continue;
			const sources = sourcesIn(file);
			const severity = severityOf$1(kind, sources);
			if (isToldAsFolder(severity, facts.folders.of(file.path))) continue;
			const before = facts.predecessor(file.path);
			if ((before && (leftoverKind(before) ?? numberedKind(before, facts.before))) !== null && (sources === 0 || sourcesIn(before) > 0)) yield existing(file.path);
			else yield {
				severity,
				path: file.path,
				evidence: {
					kind,
					files: 1,
					bytes: file.size,
					sources
				}
			};
		}
	}
});
const sourcesIn = (file) => file?.content.statistics?.modules ?? 0;
const severityOf$1 = (kind, sources) => kind === "statistics" && sources === 0 ? "warning" : leftoverSeverity(kind);
function isToldAsFolder(severity, folder) {
	if (folder === null) return false;
	if (folder.fails || folder.is.rule === "nested-dependencies") return true;
	return folder.is.rule === "build-leftover" && leftoverSeverity(folder.is.kind) === severity;
}
function leftoverKind({ path, content }) {
	if (content.format === "core") return "core-dump";
	if (content.format === "pdb") return "debug-symbols";
	if ((content.statistics?.modules ?? 0) > 0) return "statistics";
	const name = baseName$1(path);
	const kind = kindByName(name);
	if (kind !== null) return kind;
	if (content.statistics !== null) return "statistics";
	if (!content.text && debugSymbols.test(name)) return "debug-symbols";
	return isCopyName(name) ? "copy" : null;
}
function numberedKind({ path }, tree) {
	if (!path.includes(" ")) return null;
	const [, stem, ending] = /^(.*[^/ ]) \d{1,2}(\.[^/. ]{1,12})$/s.exec(path) ?? [];
	return stem !== void 0 && tree?.entries.has(`${stem}${ending}`) ? "copy" : null;
}
const kindByName = kindByPattern([
	["finder", /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|\.directory)$/i],
	["coverage", /^(?:lcov\.info|coverage-final\.json|clover\.xml|cobertura(?:-coverage)?\.xml|\.coverage)$/i],
	["build-info", /\.tsbuildinfo$|^metafile-(?:esm|cjs|iife)\.json$/i],
	["cache", /^\.(?:eslint|stylelint|prettier|webpack)cache$|\.pyc$/i],
	["core-dump", /^core\.\d+$|\.(?:stackdump|dmp|mdmp)$|^hs_err_pid\d+\.log$/i],
	["profile", /\.(?:cpuprofile|heapprofile|heapsnapshot|heaptimeline)$|^isolate(?=.*-v8).*\.log$|^v8\.log$|^perf\.data$/i],
	["profile", /^report\.\d{8}\.\d{6}\.\d+\.\d+\.\d+\.json$/],
	["log", /(?:\.log|^(?:npm|yarn|pnpm|lerna)-(?:debug|error)\.log.*|^nohup\.out)$|\.log\.\d+$/i],
	["statistics", /^(?:(?:webpack|bundle|rollup|vite)[-_.]?)?(?:stats|bundle[-_]?report|bundle[-_]?analy[sz](?:e|er|is)|visuali[sz]er)[-_.a-z]*\.html$/i],
	["temporary", /\.(?:tmp|temp|orig|rej|bak|old|save)$|\.(?:bak|orig)\.[mc]?[jt]sx?$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\.\w+$|^~\$|^\.(?:fuse_hidden|nfs)[0-9a-f]+$/i]
]);
const debugSymbols = /\.(?:pdb|dwp|dwo|ilk|debug|gdb)$/i;
const leftoverNamed = (seen, several) => (leftovers[seen?.kind ?? "temporary"] ?? leftovers.temporary)[several ? 1 : 0];
const leftovers = {
	coverage: ["Coverage report", "Coverage reports"],
	"build-info": ["Incremental build state", "Incremental build states"],
	cache: ["Build cache", "Build caches"],
	log: ["Log file", "Log files"],
	"core-dump": ["Core dump", "Core dumps"],
	profile: ["Performance profile", "Performance profiles"],
	temporary: ["Temporary file", "Temporary files"],
	copy: ["Duplicate file", "Duplicate files"],
	statistics: ["Bundler statistics", "Bundler statistics"],
	"debug-symbols": ["Debug symbols", "Debug symbols"],
	finder: ["Folder view file (.DS_Store, Thumbs.db)", "Folder view files (.DS_Store, Thumbs.db)"]
};
// src/text/target-path.ts
function targetPath(target) {
	const parts = [];
	for (const part of target.replaceAll("\\", "/").split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
const isAlwaysPacked = (path) => /^(?:package\.json|(?:readme|copying|licen[cs]e)(?:\..*)?)$/i.test(path);
// src/rules/crlf-shebang.ts
const crlfShebang = defineRule()({
	id: "crlf-shebang",
	topic: "what breaks for users",
	title: "command that does not start",
	why: "On Linux and macOS the first line (#!) of a command says what runs it. With CRLF the command fails with \"env: node\\r: No such file or directory\".",
	howItGetsIn: "Git or an editor wrote the file with Windows line endings, or the build dropped the line.",
	looksFor: "Error: a script named in \"bin\" whose first line (#!) ends in CRLF, or that had such a line in the last release and has none now. Warning: a new command without one.",
	example: "A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.",
	ignores: "CRLF in all other files and lines, where it does no harm, a command that was like that in the last release, and what other systems run by its ending (.sh, .cmd, .exe).",
	howToFix: "Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf. Let the build keep or write the line \"#!/usr/bin/env node\".",
	howToAccept: acceptOnce,
	removal: "stays",
	waiver: {
		path: "bin/cli.js",
		holdsTo: []
	},
	messages: {
		lost: {
			event: (found) => found.length === 1 ? `The command ${name(found[0]?.bin ?? "")} lost its #! line` : `${grouped$1(found.length)} commands lost their #! line`,
			text: ({ bin }) => `The command ${excerpt(bin)} no longer begins with #!, so shells run it as a shell script.`,
			fix: () => "Let the build keep the #! line, or add it: #!/usr/bin/env node"
		},
		none: {
			event: (found) => found.length === 1 ? `The new command ${name(found[0]?.bin ?? "")} has no #! line` : `${grouped$1(found.length)} new commands have no #! line`,
			text: ({ bin }) => `The new command ${excerpt(bin)} does not begin with #!, so shells run it as a shell script.`,
			fix: () => "Begin the file with the line #!/usr/bin/env node"
		},
		crlf: {
			event: (found) => found.length === 1 ? `The command ${name(found[0]?.bin ?? "")} does not start on Linux and macOS: CRLF` : `${grouped$1(found.length)} commands do not start on Linux and macOS: CRLF`,
			text: ({ bin }) => `The first line of the command ${excerpt(bin)} ends in CRLF.`,
			fix: (_seen, path) => `Save the file with LF line endings.${path === null ? "" : " Add the line \"*.js text eol=lf\" to .gitattributes."}`
		}
	},
	existing: ["command that does not start everywhere", "commands that do not start everywhere"],
	*detect(facts) {
		const commands = new Map();
		for (const [command, target] of facts.after.manifest.bin) {
			const path = targetPath(target);
			if (path !== null && !commands.has(path)) commands.set(path, command);
		}
		const commandsBefore = new Set([...facts.before?.manifest.bin.values() ?? []].map(targetPath));
		for (const file of facts.files) {
			const bin = commands.get(file.path);
			if (bin === void 0) continue;
			const before = facts.predecessor(file.path);
			if (file.content.shebang?.crlf === true) {
				if (before?.content.shebang?.crlf === true) yield existing(file.path);
				else yield {
					severity: "error",
					path: file.path,
					evidence: {
						bin,
						reason: "crlf"
					}
				};
			} else if (needsShebang(file)) {
				if (before?.content.shebang) yield {
					severity: "error",
					path: file.path,
					evidence: {
						bin,
						reason: "lost"
					}
				};
				else if (before !== null && commandsBefore.has(before.path)) yield existing(file.path);
				else yield {
					severity: "warning",
					path: file.path,
					evidence: {
						bin,
						reason: "none"
					}
				};
			}
		}
	}
});
const needsShebang = ({ path, size, content }) => content.shebang === null && content.text && size > 0 && (/\.[mc]?[jt]s$/i.test(path) || !baseName$1(path).includes("."));
// src/text/inner-place.ts
function innerPlace(path) {
	if (!/^node_modules\//i.test(path)) return null;
	const segments = path.split("/");
	let [end, name] = [0, ""];
	while (segments[end]?.toLowerCase() === "node_modules") {
		const depth = segments[end + 1]?.startsWith("@") ? 3 : 2;
		if (segments.length <= end + depth) break;
		name = segments.slice(end + 1, end + depth).join("/");
		end += depth;
	}
	if (end === 0) return null;
	return {
		folder: `${segments.slice(0, end).join("/")}/`,
		name,
		rest: segments.slice(end).join("/")
	};
}
// src/rules/kinds/dependency-source.ts
function* dependenciesOf(manifest) {
	for (const [field, ranges] of manifest.dependencies) for (const [name, range] of ranges) yield {
		field,
		name,
		range
	};
}
function unresolvedProtocol(range) {
	const protocol = /^(?:workspace|catalog|file|link|portal|patch|exec|jsr):/i.exec(range.trim());
	if (protocol) return protocol[0].toLowerCase();
	return /^(?:\.{1,2}(?:[\\/]|$)|~?[\\/]|[a-z]:[\\/])|^[^/:]+\.(?:tgz|tar|tar\.gz)$/i.test(range.trim()) ? "path" : null;
}
const isRemote = (range) => /^(?:git(?:\+[a-z]+)?:|[\w.-]+@[\w.-]+:|ssh:|https?:|github:|gitlab:|bitbucket:|gist:|sourcehut:)|^[\w.-]+\/[\w.-]+(?:#.*)?$/i.test(range);
function sourceOf(name, written) {
	const range = written.trim();
	const [, alias] = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)/i.exec(range) ?? [];
	if (alias !== void 0) return {
		remote: false,
		id: alias
	};
	return isRemote(range) ? {
		remote: true,
		id: placeOf$2(range)
	} : {
		remote: false,
		id: name
	};
}
const hosts$1 = new Map([
	["github", "github.com"],
	["gitlab", "gitlab.com"],
	["bitbucket", "bitbucket.org"],
	["gist", "gist.github.com"],
	["sourcehut", "git.sr.ht"]
]);
function placeOf$2(range) {
	const text = range.replace(/[#?].*$/s, "");
	const [, scheme, host, path] = /^([a-z][a-z+]*):\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?(?:[/:](.*))?$/is.exec(text) ?? [];
	if (scheme !== void 0) return place(host ?? "", path ?? "", isOpen(scheme));
	const [, word = "github", repository] = /^(?:([a-z]+):)?(?!\/\/)([^@:]+)$/i.exec(text) ?? [];
	if (repository !== void 0) return place(hosts$1.get(word.toLowerCase()) ?? word, repository, false);
	const [, machine = "", folder = ""] = /^(?:[^@]*@)?([^:]*):(.*)$/s.exec(text) ?? [];
	return place(machine, folder, false);
}
const isOpen = (scheme) => /^(?:git|http|git\+http)$/i.test(scheme);
const place = (host, path, open) => `${open ? "unencrypted " : ""}${host}/${path.replace(/(?:\.git|\/)$/, "").replace(/(?<!\d)\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{0,64}\d)?|\b[0-9a-f]{7,64}\b/gi, "*")}`.toLowerCase();
// src/rules/dependency.ts
const dependency = defineRule()({
	id: "dependency",
	topic: "what breaks for users",
	title: "dependency of your users",
	why: "Every user installs it, with everything it depends on.",
	howItGetsIn: "It was added for development and landed in \"dependencies\", or the code needs it at run time now.",
	looksFor: "Error: a dependency at run time (optional ones and peers too, those of bundled packages as well) that newly comes from git or an address, or from another host, owner or path there. Warning: a new dependency, one that comes from another package of the registry (\"npm:\" aliases), from the registry instead of a repository or from inside this package, and an npm-shrinkwrap.json that is new or locks something else.",
	example: "A test framework landed in \"dependencies\" and was installed by every user for two releases.",
	ignores: "Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources and a shrinkwrap.",
	howToFix: "Move what users do not need to \"devDependencies\", and give the rest version ranges of the registry.",
	howToAccept: `${acceptWarning} For an error: a waiver with the reason; it ends where the source changes again.`,
	removal: null,
	waiver: {
		path: "package.json",
		holdsTo: ["finding"]
	},
	field: (seen) => seen.field,
	messages: {
		added: {
			event: (found) => found.length === 1 ? `New dependency: ${name(found[0]?.name ?? "")}` : `${grouped$1(found.length)} new dependencies`,
			text: (seen) => `${name(seen.name)} ${excerpt(seen.after)} was added to ${seen.field}.`,
			fix: (seen, _path, _origin, isSeveral) => isSeveral ? "Move those that users do not need to \"devDependencies\"." : `If users do not need it, move ${require_rare.loaded.pasteableName(seen.name)} to "devDependencies".`
		},
		moved: {
			event: otherSource,
			text: comesFrom,
			fix: fromRegistry
		},
		remote: {
			title: "dependency from git or an address",
			why: "npm 12 installs it only if each user allows it. Older package managers install whatever is there that day.",
			howItGetsIn: "Someone tried out a fork or a branch and did not change it back.",
			event: (found) => found.length === 1 ? `${name(found[0]?.name ?? "")} is not installed from the registry` : `${grouped$1(found.length)} dependencies are not installed from the registry`,
			text: comesFrom,
			fix: fromRegistry
		},
		shrinkwrap: {
			event: ([first]) => first?.before === null ? "New npm-shrinkwrap.json" : "npm-shrinkwrap.json locks other packages",
			text: ({ packages, hosts }) => `It locks ${plural(packages, "package")}${hosts.length === 0 ? "" : ` from ${someOf(hosts.map(name), hosts.length)}`}. npm before version 12 installs these and ignores the ranges in package.json.`,
			fix: () => "Delete it if users should get what package.json says, or check each address in it."
		}
	},
	existing: ["dependency from outside the registry", "dependencies from outside the registry"],
	*detect(facts) {
		const before = new Map();
		if (facts.before !== null) for (const { name, range } of runtimeOf(facts.before.manifest)) before.set(name, range);
		const programs = new Set([...before.keys()].map(programOf));
		const { version } = facts.after.manifest;
		for (const { field, name, range } of runtimeOf(facts.after.manifest)) {
			if (unresolvedProtocol(range) !== null) continue;
			const program = programOf(name);
			if (field === "optionalDependencies" && range === version && program !== null && programs.has(program)) continue;
			const known = before.get(name) ?? null;
			const { remote, id } = sourceOf(name, range);
			const was = known === null ? null : sourceOf(name, known);
			if (was !== null && was.remote === remote && was.id === id) {
				if (remote) yield existing("package.json", `${name}: ${range}`);
				const folder = `node_modules/${name}/`;
				if (facts.arrivals.bundled.has(folder)) yield told$2(field, name, known, folder, "moved");
				continue;
			}
			if (remote) yield told$2(field, name, known, range, "remote");
			else if (known === null && !facts.first) yield told$2(field, name, known, range, "added");
			else if (known !== null && unresolvedProtocol(known) === null) yield told$2(field, name, known, range, "moved");
		}
		yield* ofBundled(facts);
		yield* ofShrinkwraps(facts);
	}
});
function told$2(field, name, before, after, reason, path = "package.json") {
	return {
		severity: reason === "remote" ? "error" : "warning",
		path,
		evidence: {
			reason,
			field,
			name,
			before,
			after,
			packages: 0,
			hosts: []
		},
		key: `${field} ${name}${reason === "added" ? "" : ` ${after}`}`
	};
}
function otherSource(found) {
	return found.length === 1 ? `${name(found[0]?.name ?? "")} now comes from another source` : `${grouped$1(found.length)} dependencies now come from another source`;
}
function comesFrom({ field, before, after, ...seen }) {
	return `${name(seen.name)} in ${field} comes from ${excerpt(after)}${before === null ? "" : ` instead of ${excerpt(before)}`}.`;
}
function fromRegistry(seen) {
	if (seen.after.startsWith("node_modules/")) return `Remove ${require_rare.loaded.pasteableName(seen.name)} from "bundleDependencies" if users can get it from the registry.`;
	return `Write a version range for ${require_rare.loaded.pasteableName(seen.name)}, so that it comes from the registry.`;
}
function* ofBundled({ before, after }) {
	const known = new Set();
	const key = (folder, dependency, range) => JSON.stringify([
		packageIn(folder),
		dependency,
		sourceOf(dependency, range).id
	]);
	for (const { folder, name, range } of remoteOf(before?.inner)) known.add(key(folder, name, range));
	for (const { folder, field, name, range } of remoteOf(after.inner)) {
		const path = `${folder}package.json`;
		if (known.has(key(folder, name, range))) yield existing(path, `${packageIn(folder)} ${name}: ${range}`);
		else yield told$2(field, name, null, range, "remote", path);
	}
}
const packageIn = (folder) => innerPlace(`${folder}package.json`)?.name ?? folder;
function* remoteOf(inner = new Map()) {
	for (const [folder, manifest] of inner) for (const { field, name, range } of dependenciesOf(manifest)) if (field !== "devDependencies" && sourceOf(name, range).remote) yield {
		folder,
		field,
		name,
		range
	};
}
function* ofShrinkwraps({ before, after, arrivals }) {
	for (const [path, { packages, hosts, digest }] of after.shrinkwraps) {
		const known = before?.shrinkwraps.get(path)?.digest ?? null;
		const field = "npm-shrinkwrap.json";
		const evidence = {
			reason: "shrinkwrap",
			field,
			name: field,
			before: known,
			after: digest,
			packages,
			hosts
		};
		if (known === digest) yield existing(path);
		else if (arrivals.of(path) === null) yield {
			severity: "warning",
			path,
			evidence,
			key: digest
		};
	}
}
const programOf = (name) => /^(.*[-/])(?:linux|darwin|macos|win32|windows|freebsd|openbsd|netbsd|sunos|aix|android|openharmony|wasm32)-[a-z0-9-]+$/.exec(name)?.[1] ?? null;
function runtimeOf(manifest) {
	const optionalPeers = manifest.fields.get("peerDependenciesMeta");
	const metas = new Map(isJsonObject(optionalPeers) ? Object.entries(optionalPeers) : []);
	const isOptional = (name) => {
		const meta = metas.get(name);
		return typeof meta === "object" && meta !== null && "optional" in meta && meta.optional === true;
	};
	const seen = new Set();
	return [...dependenciesOf(manifest)].filter(({ field, name }) => {
		if (field === "devDependencies" || field === "peerDependencies" && isOptional(name)) return false;
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}
// src/rules/embedded-sources.ts
const embeddedSources = defineRule()({
	id: "embedded-sources",
	topic: "source maps",
	title: "original sources in a source map",
	why: "Anyone who installs the package can rebuild your original source files from the map, comments included.",
	howItGetsIn: "Most bundlers fill in \"sourcesContent\" by default.",
	looksFor: "Error: source maps with \"sourcesContent\" in a package whose last release had none with it, also where its maps were plain ones, or sources that together at least doubled and grew by the floor or more (a tenth of it where they are ten times as large). Maps of scripts, of stylesheets and of declarations count apart. It counts sources and bytes and names the top folders; it shows nothing of the text.",
	example: "A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. \"It always had maps\" would have let it pass.",
	ignores: "Sources in maps where the last release had such maps of the same sort, as long as all together do not double; maps in folders for fixtures that the last release had; and the first inline maps of a package: \"inline-source-map\" says what those embed.",
	howToFix: `Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files".${fixInFolder}`,
	howToAccept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
	options: { floor: {
		default: 1e5,
		unit: "bytes",
		meaning: "growth of all sources together below which doubling says nothing"
	} },
	removal: "kind",
	inner: true,
	stays: (_seen, entry) => isWantedWithMap(entry),
	waiver: {
		path: "dist/index.js.map",
		holdsTo: ["size"]
	},
	size: (seen) => seen.embeddedBytes,
	weight: 2,
	cause: (_seen, path) => path === null || isMapName(path) ? ["maps"] : ["inline maps"],
	reason: ({ bytesBefore }) => bytesBefore > 0 ? "grew" : "new",
	messages: {
		new: {
			limits: false,
			event: (found, { path }) => {
				const sources = plural(found.reduce((sum, { embedded }) => sum + embedded, 0), "original source");
				if (found[0]?.plainMapsBefore) return `Source maps now include ${sources}`;
				if (path !== null && !isMapName(path)) return `Inline source maps with ${sources}`;
				return found.length === 1 ? `New source map with ${sources}` : `${grouped$1(found.length)} new source maps with ${sources}`;
			},
			text: (seen) => `${embeddedIn(seen)}${seen.plainMapsBefore ? " The maps of the last release contained no sources." : ""}`,
			fix: (_seen, path, origin) => buildWithout(path, origin)
		},
		grew: {
			event: ([first]) => `Sources in source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
			text: (seen) => `${embeddedIn(seen)} All source maps together contained ${size(seen.bytesBefore)} of sources before, and ${size(seen.bytesAfter)} now.`,
			fix: (_seen, path, origin) => buildWithout(path, origin)
		}
	},
	existing: ["source map with sources inside", "source maps with sources inside"],
	*detect(facts, { floor }) {
		const { now, before } = withoutFixtures(facts);
		const carriers = {
			now: now.filter(embeds),
			before: before.filter(embeds)
		};
		if (carriers.now.length === 0) return;
		const hadInlines = kindsOf(before, (file) => inlineMapOf(file) === null ? null : outputOf(file));
		const hadMaps = kindsOf(before, (file) => isMap(file) ? outputOf(file) : null);
		const news = newsOf(facts, embeddedBytes, carriers, floor);
		for (const file of carriers.now) {
			const output = outputOf(file);
			const map = mapOf(file);
			const state = news.get(output);
			if (map === null || state === void 0) continue;
			const { known, files, bytesBefore, bytesAfter } = state;
			if (!files.has(file)) {
				yield existing(file.path);
				continue;
			}
			const inlineBefore = hadInlines(output);
			if (isMap(file) || inlineBefore) yield {
				severity: "error",
				path: file.path,
				evidence: {
					sources: map.sources,
					embedded: map.embedded,
					embeddedBytes: map.embeddedBytes,
					folders: map.folders,
					plainMapsBefore: !known && (inlineBefore || hadMaps(output)),
					bytesBefore,
					bytesAfter
				}
			};
		}
	}
});
function embeddedIn(seen) {
	const folders = seen.folders.map(({ name: folder, sources }) => `${name(folder)} (${grouped$1(sources)})`);
	const where = folders.length === 0 ? "" : ` Top folders: ${someOf(folders, folders.length)}.`;
	return `The map contains ${plural(seen.embedded, "original source file")}, ${exactSize(seen.embeddedBytes)} of text.${where}`;
}
function buildWithout(path, origin) {
	if (!(path === null || isMapName(path))) return `Build without "sourcesContent" (${withoutSources}).`;
	return require_rare.loaded.isSeen(origin) ? `${require_rare.loaded.sentenceOf(require_rare.loaded.leaveOut(origin))} Or build without "sourcesContent" (${withoutSources}). ${require_rare.loaded.settingTold(origin.setting)}` : `Build without "sourcesContent" (${withoutSources}), or leave the maps out: ${require_rare.loaded.excludeGlob("**/*.map", origin)}`;
}
const withoutSources = "esbuild: --sources-content=false, TypeScript: \"inlineSources\": false";
const embeds = (file) => (mapOf(file)?.embedded ?? 0) > 0;
const embeddedBytes = (file) => mapOf(file)?.embeddedBytes ?? 0;
// src/rules/native-binary.ts
const nativeBinary = defineRule()({
	id: "native-binary",
	topic: "sizes",
	title: "native binary",
	why: "It runs on one platform only, nobody can review it, and security scanners ask about it.",
	howItGetsIn: "A native build or an install step left it in a folder that you publish.",
	looksFor: "Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes, and the first WebAssembly module with debug information (DWARF) in it; a file of no known format also by the name .node or .wasm. So does a script that is no text, and that is an error where it begins as another format does.",
	example: "The binary that an install step had downloaded for the machine of the maintainer was packed with the release.",
	ignores: "Further binaries of a package whose last release had some of the same sort (native, or WebAssembly), a script that was no text in the last release either, and videos that end in .ts.",
	howToFix: "Leave it out with \"files\" in package.json, or publish it in a package of its own for each platform.",
	howToAccept: acceptWarning,
	removal: "path",
	inner: true,
	waiver: {
		path: "prebuilds/linux-x64/addon.node",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	stays: ({ debugBytes }) => debugBytes > 0,
	cause: ({ script, debugBytes }) => [script ? "binary-script" : debugBytes > 0 ? "debug-information" : "native-binary"],
	reason: ({ script, debugBytes }) => script ? "script" : debugBytes > 0 ? "debug" : "new",
	messages: {
		script: {
			title: "script that is not text",
			why: "It runs like any other script, but editors, reviews and scanners do not show what it does.",
			howItGetsIn: "A build wrote binary data into a script, or someone hides what it does.",
			event: (found) => found.length === 1 ? "A script is not text" : `${grouped$1(found.length)} scripts are not text`,
			text: ({ format, size: bytes }) => `It begins ${format === null ? "with control characters" : `like ${format}`}, ${exactSize(bytes)}.`,
			fix: () => "Write it as text, or rename it to what it is."
		},
		debug: {
			title: "debug information in a binary",
			why: "It names every function, variable and source file of the build, and may be larger than the code.",
			howItGetsIn: "It is a development build, or the compiler keeps debug information by default.",
			event: (found, { since }) => `New debug information in ${found.length === 1 ? "a WebAssembly module" : `${grouped$1(found.length)} WebAssembly modules`}${require_rare.loaded.hadNone(since)}`,
			text: ({ debugBytes }) => `A WebAssembly module with ${exactSize(debugBytes)} of debug information.`,
			fix: () => "Build it for release, or strip it: wasm-opt --strip-debug, or wasm-strip."
		},
		new: {
			event: (found, { since }) => `${found.length === 1 ? found[0]?.format === "wasm" ? "New WebAssembly module" : "New native binary" : `${grouped$1(found.length)} new native binaries`}${require_rare.loaded.hadNone(since)}`,
			text: ({ format, size: bytes }) => `${format === "wasm" ? "A WebAssembly module" : `A native binary${format === null ? "" : ` (${format})`}`}, ${exactSize(bytes)}.`
		}
	},
	existing: ["native binary", "native binaries"],
	*detect(facts) {
		const had = kindsOf(facts.ownBefore, binaryKind);
		const hadDebug = kindsOf(facts.ownBefore, ({ content }) => content.debugBytes > 0);
		for (const file of facts.own) {
			const { format, debugBytes } = file.content;
			if (isDisguised(file)) {
				const before = facts.predecessor(file.path);
				if (before !== null && isDisguised(before) && before.content.format === format) yield existing(file.path);
				else yield {
					severity: format === null ? "warning" : "error",
					path: file.path,
					evidence: {
						format,
						size: file.size,
						script: true,
						debugBytes: 0
					}
				};
				continue;
			}
			if (debugBytes > 0 && !hadDebug(true)) yield {
				severity: "warning",
				path: file.path,
				evidence: {
					format,
					size: file.size,
					script: false,
					debugBytes
				},
				key: "debug"
			};
			const kind = binaryKind(file);
			if (kind === null) continue;
			yield had(kind) ? existing(file.path) : {
				severity: "warning",
				path: file.path,
				evidence: {
					format,
					size: file.size,
					script: false,
					debugBytes: 0
				}
			};
		}
	}
});
const isDisguised = ({ path, size, content: { format, text } }) => !text && size > 0 && /\.[mc]?[jt]sx?$/i.test(path) && !(format === "mpeg" && /\.ts$/i.test(path));
function binaryKind({ path, content: { format, text } }) {
	if (format === "elf" || format === "mach-o" || format === "pe") return "native";
	if (format === "wasm") return "wasm";
	if (text || format !== null) return null;
	return /\.node$/i.test(path) ? "native" : /\.wasm$/i.test(path) ? "wasm" : null;
}
// src/rules/exec-bit.ts
const execBit = defineRule()({
	id: "exec-bit",
	topic: "what breaks for users",
	title: "lost execute permission",
	why: "Running it directly fails with \"permission denied\". npm sets the permission again only for files in \"bin\".",
	howItGetsIn: "The system that packed, or the store that kept the build output, does not keep permissions.",
	looksFor: "Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.",
	example: "The change to another packer took the executable bit from 58 files of one release.",
	ignores: "Files that are neither a script with a shebang nor a native binary, and a bit that the file never had. What \"bin\" names is reported all the same: npm sets its bit when it installs, not everything else that unpacks does.",
	howToFix: "Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.",
	howToAccept: acceptWarning,
	removal: "stays",
	waiver: {
		path: "bin/tool.sh",
		holdsTo: []
	},
	messages: { new: {
		event: (found) => found.length === 1 ? `A ${found[0]?.kind ?? "file"} is no longer executable` : `${grouped$1(found.length)} files are no longer executable`,
		text: ({ kind, modeBefore, modeAfter }) => `This ${kind} is no longer executable: mode ${octal$1(modeAfter)}, before ${octal$1(modeBefore)}.`,
		fix: (_seen, path, _origin, isSeveral) => isSeveral ? "Run \"git update-index --chmod=+x\" on each of these files, or \"chmod 755\" after the build if the build writes them." : `Run ${command("git update-index --chmod=+x", path)}, or ${command("chmod 755", path)} after the build if the build writes it.`
	} },
	existing: ["script or binary that cannot be run", "scripts or binaries that cannot be run"],
	*detect(facts) {
		for (const file of facts.changed) {
			const before = facts.predecessor(file.path);
			if (before === null || (before.mode & 73) === 0 || (file.mode & 73) !== 0) continue;
			const isBinary = binaryKind(file) === "native";
			if (!isBinary && file.content.shebang === null) continue;
			yield {
				severity: "warning",
				path: file.path,
				evidence: {
					kind: isBinary ? "binary" : "script",
					modeBefore: before.mode,
					modeAfter: file.mode
				}
			};
		}
	}
});
const command = (line, path) => path !== null && /^[\w@][\w./@+-]{0,159}$/.test(path) ? `"${line} ${path}"` : `"${line}" on it`;
// src/rules/hazardous-entry.ts
const hazardousEntry = defineRule()({
	id: "hazardous-entry",
	topic: "what attacks",
	title: "entry that package managers read differently",
	why: "Package managers read such an entry in different ways. What was checked may not be what users install.",
	howItGetsIn: "A link, an odd file name, or a tarball that no package manager made.",
	looksFor: "Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers, and two keys of one name in a package.json, where installers read them.",
	example: "A tarball with two package.json files: one that checkers read, and another that was installed.",
	ignores: "Trailing zeros, a missing end mark and two keys of one name and value, which change nothing and are notes, and a link that the last release had in the same place. In the last release itself, which nobody can change any more, it is said and compared as far as it goes.",
	howToFix: "Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.",
	howToAccept: "Add a waiver for what could be read. No waiver accepts an archive that cannot be read to its end: the result stays undecided until you pack again.",
	removal: "stays",
	waiver: {
		path: "dist/index.js",
		holdsTo: ["finding"]
	},
	cause: ({ code }) => [`hazardous-entry ${code}`],
	messages: { new: {
		event: ([first], { path }) => `Package managers disagree on ${path === null ? "this tarball" : name(path)} (${first?.code ?? ""})`,
		text: ({ code, offset, detail }) => hazardTold(code, offset, detail),
		fix: ({ code }) => {
			if (code === "link") return "Replace the link with the file it points to. npm drops links on install.";
			return code === "repeated-key" ? "Delete one of the two, then pack again." : "Rename or remove the file, then pack again with a current package manager.";
		}
	} },
	existing: ["entry that installers do not agree on", "entries that installers do not agree on"],
	*detect(facts) {
		const links = new Map(linksOf(facts.before?.hazards));
		for (const { level, code, offset, path, detail } of facts.after.hazards) if (code === "link" && path !== null && links.get(path) === detail) yield existing(path);
		else yield {
			severity: level,
			path,
			evidence: {
				code,
				offset,
				detail
			},
			key: `${code} ${detail}`
		};
	}
});
const linksOf = (hazards = []) => hazards.filter(({ code }) => code === "link").map(({ path, detail }) => [path, detail]);
const sentences$1 = {
	link: (detail) => `A link to ${excerpt(detail)}.`,
	device: () => "A device or a pipe will be published, which installers drop or refuse.",
	"absolute-path": (detail) => `The tarball has it as ${excerpt(detail)}, an absolute path that some installers follow.`,
	"path-climbs": (detail) => `The tarball has it as ${excerpt(detail)}, which leads out of the package: npm leaves it out, others may not.`,
	"outside-root": (detail) => `The tarball has ${excerpt(detail)} outside of the folder that the package is in.`,
	"other-root": (detail) => `The tarball has it as ${excerpt(detail)}, in another top folder than the rest: npm lays it down all the same.`,
	"dot-root": (detail) => `The tarball has it as ${excerpt(detail)}: installers differ in what they strip of it.`,
	"empty-segment": (detail) => `The tarball has it as ${excerpt(detail)}, with an empty part that installers read in different ways.`,
	"dot-name": (detail) => `The tarball has it as ${excerpt(detail)}: some installers leave out a file whose name is a dot.`,
	backslash: () => "Its name has a backslash, which Windows takes for the end of a folder.",
	"drive-letter": () => "Its name has a drive letter, which leads out of the package on Windows.",
	"invisible-character": () => "Its name has characters that nobody sees, or that turn the text around them.",
	"invalid-utf8": () => "Its name is not valid UTF-8, and file systems keep different names of it.",
	"ambiguous-name": () => "Its name cannot be told for certain: readers of tarballs cut it in different places.",
	"path-collision": (detail) => `On file systems that fold case or Unicode forms it is the same file as ${excerpt(detail)}.`,
	"file-and-directory": (detail) => `It is a file and, for ${excerpt(detail)}, also a folder.`,
	"duplicate-entry": () => "The tarball has it twice: what is installed depends on the installer.",
	"linkname-on-file": () => "A file carries the target of a link, and installers differ in what they make of it.",
	"unknown-type": (detail) => `It is of the type ${excerpt(detail)}, which installers treat in different ways.`,
	"unusual-type": (detail) => `It is of the type ${excerpt(detail)}, which not every installer takes for a file.`,
	"odd-magic": () => "Its header is of no tar format that all installers know.",
	"binary-pax-value": () => "Its extended header holds bytes that are no text.",
	"missing-end": () => "The archive has no end mark; most installers do without it, pnpm may refuse it.",
	"trailing-zeros": () => "Zeros follow the archive; installers step over them.",
	"repeated-key": (detail) => `It names ${excerpt(detail)} twice: bun takes the first of the two, npm the last.`,
	"trailing-data": () => "Something else follows the archive, and installers differ in whether they read it."
};
function hazardTold(code, offset, detail) {
	const told = Object.hasOwn(sentences$1, code) ? sentences$1[code]?.(detail) : void 0;
	if (told !== void 0) return `${told.slice(0, -1)} (${code}, at byte ${offset} of the unpacked archive).`;
	const why = detail === "" ? "" : `: ${require_start.visibleCut(detail, 400).replace(/\.$/, "")}`;
	return `It cannot be read without doubt (${name(code)})${why}.`;
}
// src/rules/inline-source-map.ts
const inlineSourceMap = defineRule()({
	id: "inline-source-map",
	topic: "source maps",
	title: "source map inside a file",
	why: "An inline map is part of the file: \"files\" cannot leave it out, and every user downloads it.",
	howItGetsIn: "A development build, or a bundler set to \"inline\" source maps, adds it to the output.",
	looksFor: "Error: a sourceMappingURL with a data: address, in whatever place of a file, or a map with sources as an object or a string of a program, in a package whose last release had none, or inline maps that together at least doubled and grew by the floor or more (a tenth of it where they are ten times as large). Scripts, stylesheets and declarations count apart. Without a baseline, and without sources in the map, it warns.",
	example: "A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.",
	ignores: "Further inline maps where the last release had some of the same sort, as long as all together do not double; strings in code that only look like a mapping comment; examples in documentation; and folders for fixtures that the last release had.",
	howToFix: "Set source maps to off or external in the release build. \"files\" cannot help, since the map is a part of the file.",
	howToAccept: acceptOnce,
	options: { floor: {
		default: 1e5,
		unit: "bytes",
		meaning: "growth of all inline maps together below which doubling says nothing"
	} },
	removal: "stays",
	inner: true,
	waiver: {
		path: "dist/index.js",
		holdsTo: ["size"]
	},
	size: (seen) => seen.bytes,
	cause: () => ["inline maps"],
	reason: ({ bytesBefore }) => bytesBefore > 0 ? "grew" : "new",
	messages: {
		new: {
			limits: false,
			event: (found, { path, since }) => `${found.length === 1 ? `Inline source map in ${name(path ?? "")}` : `${grouped$1(found.length)} files with an inline source map`}${require_rare.loaded.hadNone(since)}`,
			text: (seen) => `An inline source map: ${amount$1(seen)}.`,
			fix: () => externalMaps
		},
		grew: {
			event: ([first]) => `Inline source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
			text: (seen) => `All inline source maps grew from ${size(seen.bytesBefore)} to ${size(seen.bytesAfter)}: ${amount$1(seen)}.`,
			fix: () => externalMaps
		}
	},
	existing: ["file with an inline source map", "files with an inline source map"],
	*detect(facts, { floor }) {
		const { now, before } = withoutFixtures(facts);
		const carriers = {
			now: now.filter(isCarrier),
			before: before.filter(isCarrier)
		};
		if (carriers.now.length === 0) return;
		const news = newsOf(facts, bytesOf, carriers, floor);
		for (const file of carriers.now) {
			const state = news.get(outputOf(file));
			if (!state?.files.has(file)) {
				yield existing(file.path);
				continue;
			}
			const { sources = 0, embedded = 0 } = inlineMapOf(file)?.map ?? {};
			const { bytesBefore, bytesAfter } = state;
			yield {
				severity: facts.first && embedded === 0 ? "warning" : "error",
				path: file.path,
				evidence: {
					bytes: bytesOf(file),
					sources,
					embedded,
					bytesBefore,
					bytesAfter
				}
			};
		}
	}
});
const amount$1 = ({ bytes, sources, embedded }) => `${exactSize(bytes)} of this file, ${plural(sources, "source")}${embedded > 0 ? `, ${grouped$1(embedded)} with their code` : ""}`;
const externalMaps = "Turn source maps off in the release build, or set them to \"external\".";
const bytesOf = (file) => inlineMapOf(file)?.bytes ?? 0;
const isCarrier = (file) => inlineMapOf(file) !== null;
// src/rules/install-script.ts
const installScript = defineRule()({
	id: "install-script",
	topic: "what attacks",
	title: "script that runs on install",
	why: "It runs on the machine of everyone who installs the package. Many package managers block it or ask first.",
	howItGetsIn: "Often it was meant for people who work on the package. \"prepare\" is the script for them.",
	looksFor: "Error: a new preinstall, install or postinstall script, or a .gyp file at the top without an install script, which package managers build on install. It counts in every bundled package too. Warning: one of them changed, or a script of the package that it runs, or there is no baseline.",
	example: "A \"postinstall\" that set up git hooks for contributors was published, and failed on the machine of every user without git.",
	ignores: "Scripts that npm does not run for users, such as prepare, prepack and test.",
	howToFix: "Move what is for contributors to \"prepare\". Leave .gyp files out if nothing is to be built: \"gypfile\": false does not keep every package manager from it.",
	howToAccept: `${acceptOnce} A script that you want looks exactly like an accident, so you have to say it once.`,
	removal: null,
	waiver: {
		path: "package.json",
		holdsTo: ["finding"]
	},
	field: () => "scripts",
	reason: ({ implicit, before }) => implicit ? "native" : before === null ? "new" : "changed",
	messages: {
		native: {
			event: () => "npm builds native code on install: a .gyp file is in the package",
			text: (seen) => `The package${owner(seen)} has a .gyp file and no install script, so package managers build native code on install. npm 12 asks the user first.`,
			fix: ({ bundled }) => bundled === null ? "Leave the .gyp file out of the package if nothing is to be built on install." : withoutBundled(bundled)
		},
		new: {
			event: (found, { since }) => `${since === null ? "Install" : "New install"} ${found.length === 1 ? "script" : "scripts"}: ${found.map(({ script }) => script).join(", ")}`,
			text: ({ script, after, ...seen }) => `${excerpt(script)}${owner(seen)} runs on every install: ${excerpt(after)}. npm 12 asks the user first.`,
			fix: withoutScript
		},
		changed: {
			event: (found) => `Changed install ${found.length === 1 ? "script" : "scripts"}: ${found.map(({ script }) => script).join(", ")}`,
			text: ({ script, before, after, ...seen }) => `${excerpt(script)}${owner(seen)} runs on every install. It was ${excerpt(before ?? "")} and is now ${excerpt(after)}.`,
			fix: withoutScript
		}
	},
	existing: ["script that runs on install", "scripts that run on install"],
	*detect(facts) {
		const before = new Map();
		for (const { bundled, script, command } of facts.before === null ? [] : scriptsOf(facts.before)) {
			const known = before.get(bundled) ?? new Map();
			before.set(bundled, known.set(script, [...known.get(script) ?? [], command]));
		}
		for (const { bundled, script, command, implicit, path } of scriptsOf(facts.after)) {
			const ofPackage = before.get(bundled);
			const known = ofPackage?.get(script) ?? [];
			if (known.includes(command)) {
				yield existing(path, `${bundled === null ? "" : `${bundled} `}${script}: ${command}`);
				continue;
			}
			const isChange = known.length > 0 || [...ofPackage?.values() ?? []].flat().includes(command);
			yield {
				severity: facts.first || isChange ? "warning" : "error",
				path,
				evidence: {
					script,
					before: known[0] ?? null,
					after: command,
					implicit,
					bundled
				},
				key: `${script} ${command}`
			};
		}
	}
});
const owner = ({ bundled }) => bundled === null ? "" : ` of the bundled package ${excerpt(bundled)}`;
function withoutScript({ script, bundled }, _path, _origin, isSeveral) {
	if (bundled !== null) return withoutBundled(bundled);
	if (isSeveral) return "Remove these scripts from package.json. If only contributors need them, run them from one script, \"prepare\".";
	return `Remove ${require_rare.loaded.pasteableName(script)} from "scripts", or rename it to "prepare" if it is for contributors.`;
}
const withoutBundled = (name) => `Take ${require_rare.loaded.pasteableName(name)} out of "bundleDependencies", or bundle a version without it.`;
function* scriptsOf(tree) {
	const builds = buildFiles(tree);
	yield* scriptsIn(tree.manifest, {
		bundled: null,
		path: "package.json",
		build: builds.get("")
	});
	for (const [folder, inner] of tree.inner) yield* scriptsIn(inner, {
		bundled: innerPlace(`${folder}package.json`)?.name ?? folder,
		path: `${folder}package.json`,
		build: builds.get(folder)
	});
}
function* scriptsIn({ scripts }, { bundled, path, build }) {
	for (const script of [
		"preinstall",
		"install",
		"postinstall"
	]) if ((scripts.get(script)?.trim() ?? "") !== "") yield {
		bundled,
		script,
		command: inFull(script, scripts),
		implicit: false,
		path
	};
	else if (script === "install" && build !== void 0) yield {
		bundled,
		script,
		command: "node-gyp rebuild",
		implicit: true,
		path: build
	};
}
const runs = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -{1,2}[a-z-]+)* ([\w:.-]{1,80})/g;
function inFull(script, scripts, seen = new Set([script])) {
	const command = scripts.get(script) ?? "";
	const inner = [...command.matchAll(runs)].flatMap(([, name]) => [
		`pre${name}`,
		`${name}`,
		`post${name}`
	].flatMap((each) => {
		if (seen.has(each) || !scripts.has(each) || seen.size > mostScripts) return [];
		return inFull(each, scripts, seen.add(each));
	}));
	return inner.length === 0 ? command : `${command} (${inner.join("; ")})`;
}
const mostScripts = 100;
function buildFiles({ entries }) {
	const files = new Map();
	for (const { path, type } of entries.values()) {
		if (type !== "file" || !/\.gyp$/i.test(path)) continue;
		const folder = innerPlace(path)?.folder ?? "";
		const name = path.slice(folder.length);
		if (!name.includes("/") && (!files.has(folder) || name === "binding.gyp")) files.set(folder, path);
	}
	return files;
}
// src/rules/large-file.ts
const largeFile = defineRule()({
	id: "large-file",
	topic: "sizes",
	title: "large file",
	why: "Every user downloads and stores it with every install.",
	howItGetsIn: "A build output, a data file, or a bundle that includes more than before.",
	looksFor: "A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns at most.",
	example: "A screen recording of 14 MB was moved into the folder with the icons.",
	ignores: "Large files that were large before, also under a name with another content hash or version, and growth to less than twice the size.",
	howToFix: "Leave it out with \"files\" in package.json, or look at what the build took in.",
	howToAccept: acceptOnce,
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
	},
	removal: "path",
	stays: ({ sizeBefore }) => sizeBefore !== null,
	waiver: {
		path: "dist/model.bin",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	reason: ({ sizeBefore }) => sizeBefore === null ? "new" : "grown",
	weight: 0,
	cause: (_seen, path) => [`large-file ${path}`],
	messages: {
		new: {
			event: ([first]) => `New file over the limit of ${size(first?.limit ?? 0)}`,
			text: (seen) => `A new file of ${exactSize(seen.size)} (limit ${size(seen.limit)}).`
		},
		grown: {
			event: ([first], { path }) => `${name(path ?? "")} grew from ${size(first?.sizeBefore ?? 0)} to ${size(first?.size ?? 0)}`,
			text: (seen) => `It grew from ${size(seen.sizeBefore ?? 0)} to ${exactSize(seen.size)}, by more than ${size(seen.limit)}.`,
			fix: () => "Check what the build includes now: a dependency, a development build, or data that could be loaded later."
		}
	},
	existing: ["large file", "large files"],
	*detect(facts, limits) {
		for (const file of facts.changed) {
			const before = facts.predecessor(file.path)?.size ?? null;
			const grown = file.size - (before ?? 0);
			if (before !== null && file.size < 2 * before) continue;
			const isError = grown >= limits.error;
			if (!isError && grown < limits.warning) continue;
			yield {
				severity: isError && !facts.first ? "error" : "warning",
				path: file.path,
				evidence: {
					size: file.size,
					sizeBefore: before,
					limit: isError ? limits.error : limits.warning
				}
			};
		}
	}
});
// src/rules/media.ts
const mediaNames = {
	video: ["Video", "videos"],
	audio: ["Audio file", "audio files"],
	image: ["Large image", "large images"]
};
const media = defineRule()({
	id: "media",
	topic: "sizes",
	title: "video, audio or large image",
	why: "Every install downloads it, and users seldom see it there.",
	howItGetsIn: "A folder with docs or assets is published as a whole.",
	looksFor: "The first video, the first audio file, or the first image of 100 kB or more: a warning, and an error from the given size on. Without a baseline it warns.",
	example: "The animated demonstration of the README, 8 MB, was installed with every copy of a small library.",
	ignores: "Smaller images, fonts, and media of a sort (video, audio or image) that the last release had too.",
	howToFix: "Leave it out with \"files\" in package.json; a README can link to it where it is hosted.",
	howToAccept: acceptOnce,
	options: { error: {
		default: 1e6,
		unit: "bytes",
		meaning: "from here on it is an error"
	} },
	removal: "path",
	waiver: {
		path: "assets/intro.mp4",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	messages: { new: {
		event: (found) => `${found.length === 1 ? mediaNames[found[0]?.kind ?? "image"][0] : `${grouped$1(found.length)} ${mediaNames[found[0]?.kind ?? "image"][1]}`} in the package`,
		text: ({ kind, size: bytes }) => `${mediaNames[kind][0]}: ${exactSize(bytes)}.`,
		fix: (_seen, path, origin) => `${require_rare.loaded.exclude(path, origin)} A README can link to it where it is hosted.`
	} },
	existing: ["media file", "media files"],
	*detect(facts, limits) {
		const had = kindsOf(facts.ownBefore, mediaKind);
		for (const file of facts.own) {
			const kind = mediaKind(file);
			if (kind === null) continue;
			if (had(kind)) yield existing(file.path);
			else yield {
				severity: file.size >= limits.error && !facts.first ? "error" : "warning",
				path: file.path,
				evidence: {
					kind,
					size: file.size
				}
			};
		}
	}
});
const largeImage = 1e5;
function mediaKind({ path, size, content: { format, text } }) {
	const kind = (format === null ? void 0 : formats$1.get(format)) ?? (text ? null : byName(path));
	return kind === "image" && size < largeImage ? null : kind;
}
const formats$1 = new Map([
	["mp4", "video"],
	["webm", "video"],
	["avi", "video"],
	["mpeg", "video"],
	["mp3", "audio"],
	["wav", "audio"],
	["ogg", "audio"],
	["flac", "audio"],
	["png", "image"],
	["jpeg", "image"],
	["gif", "image"],
	["webp", "image"],
	["bmp", "image"],
	["tiff", "image"],
	["avif", "image"],
	["psd", "image"],
	["ico", "image"]
]);
function byName(path) {
	if (/\.(?:mp4|m4v|mov|mkv|webm|avi|wmv|flv|mpe?g|ogv|3gp)$/i.test(path)) return "video";
	if (/\.(?:mp3|wav|ogg|flac|aac|m4a|opus|aiff?|wma)$/i.test(path)) return "audio";
	return /\.(?:png|jpe?g|gif|webp|bmp|tiff?|avif|heic|psd|jxl)$/i.test(path) ? "image" : null;
}
// src/rules/kinds/sorted-paths.ts
var SortedPaths = class {
	#paths;
	constructor(paths) {
		this.#paths = [...paths].sort();
	}
	below(beginning) {
		const from = firstOf(this.#paths, (path) => path >= beginning);
		return this.#paths.slice(from, firstOf(this.#paths, (path) => !path.startsWith(beginning), from));
	}
};
var PathsByEnds = class {
	#paths;
	#backwards;
	#byPlace;
	#blocks;
	#next;
	#taken;
	constructor(paths) {
		this.#paths = [...paths].sort();
		const read = this.#paths.map((path, at) => ({
			at,
			text: reversed(path)
		}));
		read.sort((a, b) => a.text < b.text ? -1 : 1);
		this.#backwards = read.map(({ text }) => text);
		this.#byPlace = read.map(({ at }) => this.#paths[at]);
		const places = new Int32Array(read.length);
		for (const [place, { at }] of read.entries()) places[at] = place;
		const blocks = [places];
		for (let length = 1; length < places.length; length *= 2) blocks.push(merged$1(blocks.at(-1), length));
		this.#blocks = blocks;
		this.#next = blocks.map(({ length }) => Int32Array.from({ length: length + 1 }, (_, at) => at));
		this.#taken = new Uint8Array(places.length);
	}
	some(prefix, suffix, accepts = () => true) {
		for (const place of this.#matching(prefix, suffix)) if (accepts(this.#byPlace[place])) return true;
		return false;
	}
	*take(prefix, suffix) {
		for (const place of this.#matching(prefix, suffix)) {
			this.#taken[place] = 1;
			yield this.#byPlace[place];
		}
	}
	*#matching(prefix, suffix) {
		const backwards = reversed(suffix);
		const [from, end] = range(this.#paths, prefix);
		const [first, last] = range(this.#backwards, backwards);
		if (first === last) return;
		for (let at = from; at < end;) {
			let level = at === 0 ? this.#blocks.length - 1 : Math.min(31 - Math.clz32(at & -at), this.#blocks.length - 1);
			while (at + 2 ** level > end) level--;
			yield* this.#inBlock(level, at, first, last, prefix.length + suffix.length);
			at += 2 ** level;
		}
	}
	*#inBlock(level, start, first, last, length) {
		const block = this.#blocks[level];
		const end = start + 2 ** level;
		let at = firstOf(block, (place) => place >= first, start, end);
		for (at = this.#free(level, at); at < end && block[at] < last; at = this.#free(level, at + 1)) {
			const place = block[at];
			if (this.#byPlace[place].length > length) yield place;
		}
	}
	#free(level, from) {
		const block = this.#blocks[level];
		const next = this.#next[level];
		let at = from;
		for (;;) {
			while (next[at] !== at) {
				next[at] = next[next[at]];
				at = next[at];
			}
			if (at === block.length || this.#taken[block[at]] === 0) return at;
			next[at] = at + 1;
		}
	}
};
function range(sorted, beginning) {
	const from = firstOf(sorted, (text) => text >= beginning);
	return [from, firstOf(sorted, (text) => !text.startsWith(beginning), from)];
}
function firstOf(list, holds, from = 0, end = list.length) {
	let [low, high] = [from, Math.min(end, list.length)];
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(list[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
function merged$1(places, length) {
	const result = new Int32Array(places);
	for (let at = 0; at < places.length; at += 2 * length) result.subarray(at, at + 2 * length).sort();
	return result;
}
function reversed(text) {
	return text.split("").reverse().join("");
}
// src/rules/kinds/entry-points.ts
var EntryResolution = class {
	#entries;
	#byEnds = null;
	#typesVersions;
	#onStep;
	constructor(tree, onStep) {
		this.#onStep = onStep;
		this.#typesVersions = tree.manifest.fields.get("typesVersions");
		this.#entries = tree.entries;
	}
	#has(path) {
		return (this.#entries.get(path)?.type ?? "directory") !== "directory";
	}
	of({ field, target }) {
		if (/^exports(?:$|[.[])/.test(field)) return this.#exported(target);
		if (/^imports(?:$|[.[])/.test(field)) return target.startsWith("./") ? this.#exported(target) : "found";
		if (/^bin(?:$|[.[])/.test(field)) return this.#exact(target);
		if (/^browser[.[]/.test(field) && !/^\.{0,2}\//.test(target)) return "found";
		const isTypes = /^(?:types|typings|typesVersions\..*)$/s.test(field);
		const found = this.#loose(target, isTypes);
		return found === "absent" && isTypes ? this.#redirected(target) : found;
	}
	#exported(target) {
		if (!target.startsWith("./") || /(?:^|[\\/])(?:\.\.?|node_modules)(?:[\\/]|$)/i.test(target.slice(2))) return "invalid";
		const path = target.slice(2);
		if (path === "" || path.endsWith("/")) return this.#some(path, "") ? "found" : "absent";
		if (path.indexOf("*") !== -1) return this.#pattern(path) ? "found" : "absent";
		return this.#has(path) || this.#has(decoded$1(path)) ? "found" : "absent";
	}
	#exact(target) {
		const path = targetPath(target);
		return path !== null && this.#has(path) ? "found" : "absent";
	}
	#loose(target, types) {
		const path = targetPath(target);
		if (path === null) return "absent";
		if (path.includes("*")) return ["", ...types ? typeEndings : []].some((ending) => this.#pattern(path + ending)) ? "found" : "absent";
		if (path !== "" && this.#has(path)) return "found";
		const endings = types ? typeEndings : moduleEndings;
		const index = path === "" ? "index" : `${path}/index`;
		const stem = types ? path.replace(/\.[mc]?jsx?$/, "") : path;
		return endings.flatMap((ending) => [
			`${path}${ending}`,
			`${stem}${ending}`,
			`${index}${ending}`
		]).some((candidate) => this.#has(candidate)) ? "found" : "absent";
	}
	#redirected(target) {
		for (const other of redirected(targetPath(target) ?? target, this.#typesVersions)) if (this.#loose(other, true) === "found") return "found";
		return "absent";
	}
	#pattern(path) {
		const [prefix = "", ...others] = path.split("*");
		const suffix = others.at(-1) ?? "";
		return this.#some(prefix, suffix, (candidate) => {
			if (others.length === 1) return true;
			this.#onStep();
			const fill = candidate.length - path.replaceAll("*", "").length;
			if (fill <= 0 || fill % others.length !== 0) return false;
			const star = candidate.slice(prefix.length, prefix.length + fill / others.length);
			return path.replaceAll("*", () => star) === candidate;
		});
	}
	#some(...wanted) {
		this.#byEnds ??= new PathsByEnds([...this.#entries.keys()].filter((path) => this.#has(path)));
		return this.#byEnds.some(...wanted);
	}
};
const moduleEndings = [
	".js",
	".json",
	".node",
	".mjs",
	".cjs",
	".jsx",
	".ts",
	".tsx"
];
const typeEndings = [
	".d.ts",
	".ts",
	".tsx",
	".d.mts",
	".d.cts"
];
function decoded$1(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function* redirected(path, typesVersions) {
	for (const paths of values(typesVersions)) for (const [pattern, targets] of Object.entries(isJsonObject(paths) ? paths : {})) {
		const star = matched(path, targetPath(pattern) ?? pattern);
		if (star === null || !Array.isArray(targets)) continue;
		for (const target of targets) if (typeof target === "string") yield target.replace("*", () => star);
	}
}
function matched(path, pattern) {
	const at = pattern.indexOf("*");
	if (at === -1) return path === pattern ? "" : null;
	const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
	if (path.length < prefix.length + suffix.length) return null;
	return path.startsWith(prefix) && path.endsWith(suffix) ? path.slice(prefix.length, path.length - suffix.length) : null;
}
const values = (value) => isJsonObject(value) ? Object.values(value) : [];
// src/rules/missing-entry.ts
const missingEntry = defineRule()({
	id: "missing-entry",
	topic: "what breaks for users",
	title: "entry point that is not in the package",
	why: "Users who import or run it this way get an error.",
	howItGetsIn: "The build did not run, it writes to another folder now, or \"files\" leaves out its output.",
	looksFor: "A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if it was missing from the last release too, a warning for a missing main behind a working exports, for manual pages and for types in exports that only lack \"./\". So is the file that an install script runs. What bundlers and servers of single files read (unpkg, jsdelivr, style, jsnext:main and the like), imports and typesVersions are an error where the last release had the file, else a warning. A condition that only the package\u2019s own workspace sets (such as \"source\"), and imports of tests, types and sources that are not in the package, are a note, or a warning if the file was published before.",
	example: "A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.",
	ignores: "What Node finds by adding an ending or /index.js, types that \"typesVersions\" leads elsewhere, a folder (\"./\": \"./\") with anything in it, patterns that match something, all but one of the alternatives in a list, and other packages in imports and in a browser map. Of install scripts, all but plain commands such as \"node scripts/setup.js\".",
	howToFix: "Run the build before packing, and check that \"files\" includes its output.",
	howToAccept: "Better than a waiver: remove the target from package.json.",
	removal: null,
	waiver: {
		path: "dist/index.js",
		holdsTo: ["finding"]
	},
	field: (seen) => seen.field,
	cause: ({ reason }) => [reason === "script" ? "script files" : "entry points"],
	messages: {
		absent: {
			event: (found, { isUnbuilt }) => {
				const missing = new Set(found.map(({ target }) => target)).size;
				if (isUnbuilt) return `The build output is missing: ${plural(missing, "entry point")}`;
				return missing === 1 ? `${name(found[0]?.field ?? "")} points to a file that is not in the package` : `${grouped$1(missing)} entry points are not in the package`;
			},
			text: (seen) => `${pointsTo(seen)}, which is ${seen.shippedBefore ? "no longer" : "not"} in the package.`,
			fix: buildFirst$1
		},
		invalid: {
			event: (found) => found.length === 1 ? `${isTypes(found[0]?.field ?? "") ? "TypeScript ignores" : "Node refuses"} the target of ${name(found[0]?.field ?? "")}` : `Node refuses ${grouped$1(found.length)} targets in package.json`,
			text: (seen) => `${pointsTo(seen)}. ${isTypes(seen.field) ? "TypeScript ignores" : "Node refuses"} a target that does not begin with "./".`,
			fix: () => "Write the target as a path that begins with \"./\"."
		},
		script: {
			why: "The script fails, and with it every install of the package.",
			howItGetsIn: "The script was written for the repository, and \"files\" leaves out what it runs.",
			event: (found) => `${name(found[0]?.field ?? "")} runs a file that is not in the package`,
			text: ({ field, target, shippedBefore }) => `${name(field)} in package.json runs ${excerpt(target)}, which is ${shippedBefore ? "no longer" : "not"} in the package.`,
			fix: ({ field, target }) => `Add ${excerpt(target)} to "files", or remove ${name(field)} if it is for contributors ("prepare" is the script for them).`
		},
		shadowed: {
			event: (found) => `${name(found[0]?.field ?? "")} points to a file that is not in the package`,
			text: (seen) => `${pointsTo(seen)}, which is not in the package. Current tools use "exports" instead; older ones fail.`,
			fix: buildFirst$1
		}
	},
	existing: ["entry point without a file", "entry points without a file"],
	*detect(facts) {
		const now = new EntryResolution(facts.after, facts.onStep);
		const then = facts.before === null ? null : new EntryResolution(facts.before, facts.onStep);
		const targetsBefore = facts.before === null ? [] : targetsOf(facts.before, null);
		const brokenBefore = new Set(targetsBefore.filter((target) => then?.of(target) !== "found").map((target) => identity(target)));
		const targets = targetsOf(facts.after, then);
		const found = targets.filter((target) => now.of(target) === "found");
		const exportsWork = found.some(isMainExport);
		const listsWork = new Set(found.map(listOf));
		for (const target of targets) {
			const resolution = now.of(target);
			const list = listOf(target);
			if (resolution === "found" || list !== null && listsWork.has(list)) continue;
			yield brokenBefore.has(identity(target)) ? existing(pathOf$2(target), `${target.field}: ${target.target}`) : judged(target, resolution, {
				shadowed: target.field === "main" && exportsWork,
				shippedBefore: then?.of(target) === "found",
				isOwnUse: isOwnUse(target, now),
				isCertain: "isCertain" in target ? target.isCertain === true : !isHarmless(target, resolution, facts.after),
				beside: besides(target, facts.after)
			});
		}
	}
});
function pointsTo({ field, target }) {
	return `${name(field)} in package.json points to ${excerpt(target)}`;
}
function buildFirst$1({ field, target, beside }, _path, _origin, isSeveral) {
	if (isSeveral) return "Run the build before packing, and check that \"files\" includes its output.";
	if (beside !== void 0) return `The package has ${excerpt(beside)}: change ${name(field)} to it, or let the build write ${excerpt(target)}.`;
	return `Run the build before packing and check that "files" includes ${excerpt(target)}, or correct ${name(field)}.`;
}
function judged({ field, target }, resolution, { shadowed, shippedBefore, isOwnUse, isCertain, beside }) {
	return {
		severity: isOwnUse ? shippedBefore ? "warning" : "note" : isCertain ? severityOf(field, shadowed, shippedBefore) : "warning",
		path: pathOf$2({
			field,
			target
		}),
		evidence: {
			field,
			target,
			reason: shadowed ? "shadowed" : isScript(field) ? "script" : resolution,
			shippedBefore,
			...beside !== void 0 && { beside }
		},
		key: `${field} ${target}`
	};
}
const endings = [[
	".d.ts",
	".d.mts",
	".d.cts"
], [
	".js",
	".mjs",
	".cjs"
]];
function besides({ target }, { entries }) {
	const path = targetPath(target) ?? "";
	const family = endings.find((each) => each.some((ending) => path.endsWith(ending))) ?? [];
	const own = family.find((ending) => path.endsWith(ending)) ?? "";
	const stem = path.slice(0, path.length - own.length);
	const other = family.find((ending) => ending !== own && entries.get(stem + ending)?.type === "file");
	return other === void 0 ? void 0 : stem + other;
}
function severityOf(field, shadowed, shippedBefore) {
	if (shadowed || /^man(?:$|\[)/.test(field)) return "warning";
	return loaded$1.test(field) || shippedBefore ? "error" : "warning";
}
function isOwnUse({ field, target }, now) {
	if (/^(?:exports|imports)(?:$|[.[])/.test(field) && !isPublic(field)) return true;
	if (!field.startsWith("imports")) return false;
	const folder = /^\.\/(?:src|tests?)\//.exec(target)?.[0];
	return folder === void 0 ? /\.[mc]?tsx?$/.test(target) : now.of({
		field: "exports",
		target: folder
	}) !== "found";
}
const pathOf$2 = ({ target }) => targetPath(target) || "package.json";
const identity = ({ field, target }) => `${field.startsWith("exports") ? "exports" : "file"} ${targetPath(target) ?? target}`;
const loaded$1 = /^(?:main|module|types|typings|exports|bin|browser|scripts)(?:$|[.[])/;
const isTypes = (field) => /\.(?:types|typings|types@[^.]*)(?:\.|$)/.test(field);
const isHarmless = ({ field, target }, resolution, { entries }) => resolution === "invalid" && isTypes(field) && entries.has(targetPath(target) ?? "");
const isScript = (field) => field.startsWith("scripts.");
const listOf = ({ field }) => /^.*?(?=\[\d+\])/.exec(field)?.[0] ?? null;
const isMainExport = ({ field }) => field === "exports" || /^exports(?:\[\.\]|\[\d|\.)/.test(field);
function targetsOf({ manifest }, then) {
	const index = {
		field: "main",
		target: "index.js"
	};
	return [...!manifest.targets.some(({ field }) => /^(?:main|exports)(?:$|[.[])/.test(field)) && then?.of(index) === "found" ? [...manifest.targets, index] : manifest.targets, ...scriptTargets(manifest)];
}
function* scriptTargets({ scripts }) {
	for (const script of [
		"preinstall",
		"install",
		"postinstall"
	]) {
		const own = scripts.get(script) ?? "";
		const inner = /^npm run(?:-script)? ([\w:.-]{1,80})$/.exec(own)?.[1];
		const [plain = "", ...quoted] = (scripts.get(inner ?? "") ?? own).replace(/(["'])([\w./-]{1,200})\1/g, "$2").split(/["'`$(){}<>\\]/);
		const parts = plain.split(/(&&|\|\||;|\||&|\n)/);
		const commands = quoted.length === 0 || /\s$/.test(plain) ? parts : parts.slice(0, -1);
		for (let at = 0; at < commands.length; at += 2) {
			const target = fileRun(commands[at] ?? "");
			if (target !== null) yield {
				field: `scripts.${script}`,
				target,
				isCertain: at === 0 && parts[1] !== "||" && quoted.length === 0
			};
		}
	}
}
const isFlag = /^--(?:(?:no|enable|trace|preserve|experimental(?!-loader))-[a-z-]+|[a-z-]+=\S+)$/;
const runners = new Set([
	"node",
	"nodejs",
	"sh",
	"bash",
	"cross-env"
]);
function fileRun(command) {
	const words = command.trim().split(/\s+/).filter((word) => !/^\w+=/.test(word));
	const first = words.findIndex((word, at) => !runners.has(word) && !(at > 0 && isFlag.test(word)));
	const file = words[first] ?? "";
	if (file === "" || file.startsWith("-") || /[*?~:@]|^\/|(?:^|\/)node_modules\//.test(file)) return null;
	return first > 0 && words[first - 1] !== "cross-env" || /^\.{1,2}\//.test(file) ? file : null;
}
function isPublic(field) {
	return field.slice(field.lastIndexOf("]") + 1).replace(/^(?:exports|imports)/, "").split(".").filter((name) => name !== "").every((name) => known$3.has(name) || /^types@/.test(name));
}
const known$3 = new Set(`import require default node node-addons module-sync types typings module browser development production
  test script style sass less stylus css svelte solid vue asset esmodules umd cjs esm commonjs
  deno bun worker worklet workerd edge edge-light edge-routine electron react-native react-server netlify fastly azion
  lagon kiesel moddable wintercg wintertc nodejs node-native async-node service-worker webworker macro`.split(/\s+/));
// src/rules/nested-dependencies.ts
const nestedDependencies = defineRule()({
	id: "nested-dependencies",
	topic: "leftovers",
	title: "installed dependencies in the package",
	why: "Users get copies of other packages: larger, never updated, and with their own licenses.",
	howItGetsIn: "A folder with its own node_modules (an example, a fixture, a build output) is published as a whole.",
	looksFor: "Error: a path with a node_modules folder in it that \"bundleDependencies\" does not name, and caches of package managers. A folder is one problem; in one that the last release had too, so is each package that it had not. Warning: packages that are newly bundled.",
	example: "An example project with its own install was published inside the package: 30 MB of other people\u2019s code.",
	ignores: "Dependencies that \"bundleDependencies\" in package.json names and what these depend on, where the last release bundled them too or there is none, and the packages that a folder had in the last release.",
	howToFix: `Leave the folder out with "files" in package.json. What users need belongs in "dependencies": npm then installs it. Only "bundleDependencies" puts packages of node_modules inside, and what stands in one of these is removed by removing its package there.${fixInFolder}`,
	howToAccept: "Better than a waiver: name them in \"bundleDependencies\", which says to every tool that they are meant.",
	removal: "path",
	waiver: {
		path: "example/node_modules/",
		holdsTo: ["size"]
	},
	size: (seen) => seen.bytes,
	files: (seen) => seen.files,
	reason: ({ kind, packages }) => kind === "bundled" ? "bundled" : packages > 0 ? "more" : "new",
	messages: {
		bundled: {
			title: "newly bundled dependency",
			why: "Users install it from inside this package. No registry, lockfile or audit sees where it comes from.",
			howItGetsIn: "It was added to \"bundleDependencies\", or something bundled needs it now.",
			event: ([first]) => first?.packages === 1 ? `New bundled dependency: ${newPackages(first)}` : `${grouped$1(first?.packages ?? 0)} new bundled dependencies`,
			text: ({ files, bytes, ...seen }) => `${newPackages(seen)} newly bundled: ${plural(files, "file")}, ${size(bytes)}.`,
			fix: ({ packages }) => packages === 1 ? "If users can get it from the registry, remove it, or what needs it, from \"bundleDependencies\"." : "If users can get them from the registry, remove them, or what needs them, from \"bundleDependencies\"."
		},
		more: {
			event: () => "New packages in a node_modules folder",
			text: ({ files, bytes, ...seen }) => `${newPackages(seen)} new in this node_modules folder: ${plural(files, "file")}, ${size(bytes)}.`,
			fix: (_seen, path, origin) => require_rare.loaded.exclude(path, origin)
		},
		new: {
			event: ([first]) => first?.kind === "package-cache" ? "Package manager cache in the package" : "node_modules in the package",
			text: ({ kind, files, bytes }) => `${kind === "node_modules" ? "A node_modules folder" : "A package manager cache"}: ${plural(files, "file")}, ${size(bytes)}.`,
			fix: ({ kind }, path, origin) => `${require_rare.loaded.exclude(path, origin)}${kind === "node_modules" ? " If users need these packages, add them to \"dependencies\"." : ""}`
		}
	},
	existing: ["installed dependency folder", "installed dependency folders"],
	*detect(facts) {
		for (const folder of facts.folders.list("nested-dependencies")) {
			const { path, is, files, bytes } = folder;
			if (is.rule !== "nested-dependencies") continue;
			if (!facts.foldersBefore.has(folder)) yield {
				severity: "error",
				path,
				evidence: {
					kind: is.kind,
					files,
					bytes,
					packages: 0,
					examples: []
				}
			};
			else if (!facts.arrivals.nested.has(path)) yield existing(path);
		}
		for (const { path, name, files, bytes } of facts.arrivals.nested.values()) yield {
			severity: "error",
			path,
			evidence: {
				kind: "node_modules",
				files,
				bytes,
				packages: 1,
				examples: [name]
			}
		};
		const bundled = [...facts.arrivals.bundled.values()];
		const [first] = bundled;
		if (first === void 0) return;
		const examples = [...new Set(bundled.map(({ name }) => name))].sort();
		yield {
			severity: "warning",
			path: bundled.length === 1 ? first.path : "node_modules/",
			evidence: {
				kind: "bundled",
				files: bundled.reduce((sum, { files }) => sum + files, 0),
				bytes: bundled.reduce((sum, { bytes }) => sum + bytes, 0),
				packages: examples.length,
				examples: examples.slice(0, mostExamples$2)
			},
			key: examples.join(" ")
		};
	}
});
const mostExamples$2 = 20;
const newPackages = ({ packages, examples }) => someOf(examples.map(name), packages);
// src/rules/package-growth.ts
const packageGrowth = defineRule()({
	id: "package-growth",
	topic: "sizes",
	title: "growth of the package",
	why: "Sudden growth usually means that something was packed that nobody meant to ship.",
	howItGetsIn: "One file or a few files make most of it.",
	looksFor: "The larger of packed and unpacked growth, in percent of the last release, where it is at least the floor in bytes. The report names the files that grew most. Steps that were too small to tell are added up: a package that has doubled by them within the last ten releases, and grows by 5% or more once again, is a warning.",
	example: "One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.",
	ignores: "Growth below the floor, however many percent it is, and a first release.",
	howToFix: "Look at the files named in the report first; leave out by \"files\" what users do not need.",
	howToAccept: acceptOnce,
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
			meaning: "less growth is not reported, however many percent it is"
		}
	},
	removal: null,
	waiver: {
		path: ".",
		holdsTo: ["size"]
	},
	weight: 0,
	reason: ({ releases }) => releases === void 0 ? "new" : "steps",
	messages: {
		new: {
			event: ([first]) => `The package grew from ${size(first?.before ?? 0)} to ${size(first?.after ?? 0)}`,
			text: ({ measure, before, after, percent: change, limit, largest }) => {
				const files = largest.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
				const unpacked = measure === "packed" ? ", unpacked" : "";
				const most = files.length === 0 ? "" : ` Largest increases${unpacked}: ${someOf(files, files.length)}.`;
				return `The ${measure} size grew${change >= 1e3 ? ` to ${times(before, after)} its size` : Number.isFinite(change) ? ` by ${percent(change)}` : ""}${limit === void 0 ? "" : ` (limit ${percent(limit)})`}, from ${size(before)} to ${size(after)}.${most}`;
			},
			fix: ({ measure, before, after, largest: files }, _path, origin) => {
				const [first] = files;
				const added = files.reduce((sum, { bytes }) => sum + bytes, 0);
				const all = Math.max(added, measure === "unpacked" ? after - before : 0);
				return first === void 0 || first.bytes < all / 2 ? "Look at the list of changes, and leave out what users do not need with \"files\" in package.json." : `If users do not need ${name(first.path)}, and no other file loads it, ${require_rare.loaded.excludeClause(first.path, require_rare.loaded.isSeen(origin) ? { hasFiles: true } : origin)}`;
			}
		},
		steps: {
			why: "Each release added a little, and no check compared it with more than the one before.",
			howItGetsIn: "A dependency that is bundled, data, or a folder that grows with every release.",
			event: ([first]) => `The package grew from ${size(first?.before ?? 0)} to ${size(first?.after ?? 0)} in ${first?.releases ?? 0} releases`,
			text: ({ before, after, percent: change, releases = 0, largest: files }) => {
				const told = files.map(({ path, bytes }) => `${name(path)} (+${size(bytes)})`);
				const most = told.length === 0 ? "" : ` This release adds most in ${someOf(told, told.length)}.`;
				return `It grew from ${size(before)} to ${size(after)} (by ${percent(change)}) in ${plural(releases, "release")}, each time by too little to be reported.${most}`;
			},
			fix: () => "Look at what the package contains, and leave out what users do not need with \"files\" in package.json."
		}
	},
	existing: ["large package", "large packages"],
	*detect(facts, limits) {
		const { before, after } = facts;
		if (before === null) return;
		const worst = [{
			measure: "unpacked",
			before: before.unpackedSize,
			after: after.unpackedSize
		}, {
			measure: "packed",
			before: before.packedSize,
			after: after.packedSize
		}].filter((one) => one.before > 0 && one.after - one.before >= limits.floor).map((one) => ({
			...one,
			percent: 100 * (one.after - one.before) / one.before
		})).sort((a, b) => b.percent - a.percent)[0];
		if (worst === void 0 || worst.percent < limits.warning) {
			const steps = smallSteps(facts, limits);
			if (steps !== null) yield {
				severity: "warning",
				path: null,
				evidence: steps
			};
			return;
		}
		const isError = worst.percent >= limits.error;
		yield {
			severity: isError ? "error" : "warning",
			path: null,
			evidence: {
				...worst,
				percent: Math.round(worst.percent * 10) / 10,
				limit: isError ? limits.error : limits.warning,
				largest: largest(facts)
			}
		};
	}
});
const together$2 = 2;
function smallSteps(facts, limits) {
	const { before, after } = facts;
	const { sizes = [] } = facts.comparison;
	const [now, last] = [after.unpackedSize, before?.unpackedSize ?? 0];
	if (sizes.length < 2 || now < 1.05 * last) return null;
	const all = [
		...sizes.slice(0, -1),
		last,
		now
	];
	const untold = all.slice(1).reduce((product, value, index) => {
		const ratio = value / (all[index] ?? value);
		return ratio < 1 + limits.warning / 100 ? product * ratio : product;
	}, 1);
	const smallest = Math.min(...all);
	if (untold < together$2 || now - smallest < limits.floor) return null;
	return {
		measure: "unpacked",
		before: smallest,
		after: now,
		percent: Math.round(1e3 * (now - smallest) / smallest) / 10,
		releases: all.length - 1 - all.lastIndexOf(smallest),
		largest: largest(facts)
	};
}
function largest(facts) {
	return [...facts.changed].map(({ path, size }) => ({
		path,
		bytes: size - (facts.predecessor(path)?.size ?? 0)
	})).filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes).slice(0, 5);
}
// src/rules/kinds/path-classes.ts
function pathClass(path) {
	const ofFolder = folderClass(path);
	if (ofFolder !== null) return ofFolder;
	const named = classByName(baseName$1(path).toLowerCase());
	if (named !== null) return named;
	return !path.includes("/") && rootConfiguration.test(path) ? "tool configuration" : null;
}
const folderClass = perFolder((folder) => {
	const segments = folder.toLowerCase().split("/").slice(0, -1);
	for (const [named, folders] of byFolder) if (segments.some((segment) => folders.has(segment))) return named;
	for (const [named, folders] of byTopFolder) if (folders.has(segments[0] ?? "")) return named;
	return null;
});
const byFolder = [
	["continuous integration", new Set([
		".github",
		".circleci",
		".buildkite",
		".gitlab",
		".azure-pipelines",
		".husky"
	])],
	["tool configuration", new Set([
		".changeset",
		".storybook",
		".devcontainer"
	])],
	["tests", new Set([
		"test",
		"tests",
		"__tests__",
		"__test__",
		"__mocks__",
		"__snapshots__",
		"__fixtures__",
		"spec",
		"specs",
		"e2e",
		"cypress",
		"type-tests",
		"test-d",
		"mocha-test"
	])],
	["documentation", new Set([
		"docs",
		"doc",
		"_site",
		"htmldocs",
		"storybook-static",
		".docusaurus",
		".vitepress"
	])],
	["examples", new Set([
		"example",
		"examples",
		"demo",
		"demos"
	])],
	["benchmarks", new Set([
		"benchmark",
		"benchmarks",
		"__benchmarks__"
	])]
];
const byTopFolder = [
	["tests", new Set([
		"fixtures",
		"testing-fixtures",
		"integration-tests"
	])],
	["documentation", new Set([
		"website",
		"site",
		"stories"
	])],
	["examples", new Set([
		"sample",
		"samples",
		"playground"
	])],
	["benchmarks", new Set(["bench", "perf"])]
];
const classByName = kindByPattern([
	["tests", /[._-](?:test|tests|spec|e2e|cy)\.(?:[mc]?[jt]sx?|snap)(?:\.map)?$|\.(?:test|spec)\.d\.[mc]?ts$/],
	["tests", /^tests?\.(?:[mc]?[jt]sx?|html|d\.ts|(?:cjs|esm|umd)\.js)(?:\.map)?$|\.snap$|\.test-d\.ts$/],
	["documentation", /\.stories\.(?:[mc]?[jt]sx?|mdx)$/],
	["continuous integration", /^(?:\.travis\.yml|\.gitlab-ci\.yml|appveyor\.yml|\.appveyor\.yml|azure-pipelines.*\.ya?ml|bitbucket-pipelines\.yml|circle\.yml|jenkinsfile|\.drone\.yml|codecov\.yml|\.codecov\.yml|\.coveralls\.yml|netlify\.toml|vercel\.json|renovate\.json5?|\.renovaterc.*|dependabot\.yml)$/],
	["lockfiles", /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock)$/]
]);
const rootConfiguration = /^(?:tsconfig.*\.json|jsconfig.*\.json|.*\.config\.(?:[mc]?[jt]s|json)|\.(?:eslint|prettier|babel|stylelint|mocha|nyc|lintstaged|commitlint|swc|size-limit|c8|jshint|jscs|browserslist|huskyrc|release|markdownlint|xo|nvm|npmpackagejsonlint|auto|yo-|ls-?lint)[a-z-]*rc?(?:\..*)?|\.(?:eslintignore|prettierignore|gitignore|gitattributes|gitmodules|npmignore|dockerignore|editorconfig|jshintrc|node-version|nvmrc|tool-versions|flowconfig|watchmanconfig|yarnrc|yarnrc\.yml|verb\.md|sublimelinter.*|pre-commit-config\.yaml|yo-rc\.json|mailmap|zuul\.yml|tern-project|npm-upgrade.*|all-contributorsrc)|gruntfile\.[a-z]+|gulpfile\.[a-z.]+|karma\.conf\..*|webpack\..*\.js|rollup\..*\.js|makefile|dockerfile|docker-compose.*|lerna\.json|nx\.json|turbo\.json|biome\.jsonc?|bower\.json|component\.json|pnpm-workspace\.yaml|rush\.json|justfile|tslint\.json|wallaby\..*|bunfig\.toml|deno\.jsonc?|jsr\.json|\.releaserc.*|release-please-config\.json)$/i;
const customary = /^(?:package\.json|npm-shrinkwrap\.json|(?:readme|licen[cs]es?|copying|unlicense|notices?|change(?:s|log)|changelogs?|history|releases?|release[-_ ]?notes|authors|contributors|contributing|maintainers|security|support|code[-_]of[-_]conduct|patents|migration|migrating|upgrading|upgrade|funding|thirdparty|third[-_ ]?party|credits|backers|governance|citation|todo|roadmap)(?:$|[-_. ].*))$/i;
// src/rules/package-shrink.ts
const packageShrink = defineRule()({
	id: "package-shrink",
	topic: "sizes",
	title: "loss of most of the package",
	why: "A package that loses most of its content was often packed before the build, or from the wrong folder.",
	howItGetsIn: "A build step did not run (\"prepublishOnly\" does not run on pack), or \"files\" no longer matches.",
	looksFor: "Warning: more than the given share of the bytes is gone, or of the files where what came weighs less than half of what went. \"missing-entry\" and \"removed-file\" say what breaks.",
	example: "A build that ran in \"prepublishOnly\" does not run on pack: the package went out with package.json and a README.",
	ignores: "Files that were renamed, a bundle in place of many files, and a clean-up: where only tests, documents, maps, pictures, archives and leftovers went, and what users install the package for is still there.",
	howToFix: "Run the build before packing; a \"prepack\" or \"prepare\" script does it each time.",
	howToAccept: acceptWarning,
	options: { percent: {
		default: 50,
		unit: "percent",
		meaning: "share of files or bytes that may go without a warning"
	} },
	removal: null,
	waiver: {
		path: ".",
		holdsTo: []
	},
	reason: ({ measure }) => measure,
	weight: 0,
	messages: {
		files: {
			event: ([first]) => `${grouped$1((first?.before ?? 0) - (first?.after ?? 0))} of ${plural(first?.before ?? 0, "file")} are gone`,
			text: ({ before, after }) => `The number of files fell from ${grouped$1(before)} to ${grouped$1(after)} (${growth(before, after)}).`,
			fix: () => buildFirst
		},
		bytes: {
			event: ([first]) => `${size((first?.before ?? 0) - (first?.after ?? 0))} of ${size(first?.before ?? 0)} are gone`,
			text: ({ before, after }) => `The unpacked size fell from ${size(before)} to ${size(after)} (${growth(before, after)}).`,
			fix: () => buildFirst
		}
	},
	existing: ["loss of most of the package", "losses of most of the package"],
	*detect(facts, { percent: limit }) {
		const { before, after } = facts;
		if (before === null) return;
		const bytes = lost(before.unpackedSize, after.unpackedSize);
		const counted = lost(before.fileCount, after.fileCount);
		if (bytes <= limit && counted <= limit) return;
		const { goneFiles, goneBytes, newBytes } = flow(facts);
		const files = Math.min(counted, lost(goneFiles.of, goneFiles.left));
		const filesCount = files > limit && newBytes < goneBytes / 2;
		if (bytes <= limit && !filesCount || isCleanUp(facts, limit)) return;
		const measure = filesCount && files > bytes ? "files" : "bytes";
		const [was, is] = measure === "files" ? [before.fileCount, after.fileCount] : [before.unpackedSize, after.unpackedSize];
		yield {
			severity: "warning",
			path: null,
			evidence: {
				measure,
				before: was,
				after: is,
				percent: Math.round(lost(was, is) * 10) / 10
			}
		};
	}
});
const buildFirst = "Run the build before packing (a \"prepack\" or \"prepare\" script does it each time), and check \"files\" in package.json.";
const lost = (was, is) => was > 0 ? 100 * (was - is) / was : 0;
function isCleanUp({ own, ownBefore }, percent) {
	const [products, productsAfter] = [ownBefore.filter(isProduct), own.filter(isProduct)];
	const stays = (was, is) => was > 0 && lost(was, is) <= percent;
	return stays(weight(products), weight(productsAfter)) && stays(products.length, productsAfter.length);
}
const weight = (files) => files.reduce((sum, { size }) => sum + size, 0);
function flow(facts) {
	const continued = new Set(facts.comparison.continues.values());
	const gone = facts.filesBefore.filter((file) => !continued.has(file.path));
	let newBytes = 0;
	for (const file of facts.changed) newBytes += Math.max(0, file.size - (facts.predecessor(file.path)?.size ?? 0));
	return {
		goneFiles: {
			of: facts.filesBefore.length,
			left: facts.filesBefore.length - gone.length
		},
		goneBytes: gone.reduce((sum, file) => sum + file.size, 0),
		newBytes
	};
}
const isProduct = (file) => !customary.test(file.path) && pathClass(file.path) === null && !isMap(file) && toolOf(file.path) === null && leftoverKind(file) === null && !isArchive(file) && mediaKind(file) === null;
// src/rules/kinds/exports-map.ts
var import_subset = { get default() { return require_rare.loaded.require_subset(); } };
function exportsMap(value) {
	if (value === void 0 || value === null) return null;
	if (!isJsonObject(value)) return new Map([[".", value]]);
	const keys = Object.keys(value);
	if (!keys.some((key) => key.startsWith("."))) return new Map([[".", value]]);
	return new Map(keys.map((key) => [key, value[key] ?? null]));
}
function resolveConditions(value, conditions, depth = 0) {
	if (typeof value === "string") return value;
	if (value === null || typeof value !== "object" || depth > 32) return null;
	if (Array.isArray(value)) {
		for (const item of value) {
			const target = resolveConditions(item, conditions, depth + 1);
			if (target !== null) return target;
		}
		return null;
	}
	for (const [key, part] of Object.entries(value)) {
		if (key !== "default" && !conditions.has(key)) continue;
		const target = resolveConditions(part, conditions, depth + 1);
		if (target !== null || part === null) return target;
	}
	return null;
}
function* everyTarget(value, depth = 0) {
	if (typeof value === "string") yield value;
	else if (value !== null && typeof value === "object" && depth <= 32) for (const part of Object.values(value)) yield* everyTarget(part, depth + 1);
}
// src/rules/kinds/version-step.ts
function versionStep(before, after) {
	if (before === after && !before.includes("-")) return null;
	const [was, is] = [(0, import_parse.default)(before), (0, import_parse.default)(after)];
	if (was === null || is === null) return null;
	const order = is.compareMain(was);
	if (order < 0) return null;
	if (order === 0) return was.prerelease.length > 0 ? stepTo(is) : null;
	if (is.major > was.major || is.major === 0 && is.minor > was.minor) return "major";
	if (is.minor > was.minor) return "minor";
	return is.major === 0 && is.minor === 0 ? "major" : "patch";
}
function stepTo({ major, minor, patch }) {
	if (major === 0 && minor === 0) return patch > 0 ? "major" : null;
	if (patch > 0) return "patch";
	return major > 0 && minor > 0 ? "minor" : "major";
}
const inStep = (step) => step === "minor" || step === "patch" ? `, in a ${step} version` : "";
// src/rules/publish-config.ts
const changeTitle = (found) => found.length === 1 ? `package.json change that affects users: ${told$1(found[0]?.field ?? "")}` : `${grouped$1(found.length)} package.json changes that affect users`;
const publishConfig = defineRule()({
	id: "publish-config",
	topic: "what breaks for users",
	title: "package.json change that affects users",
	why: "It decides where the package is published, how it is imported, or where it installs.",
	howItGetsIn: "Someone edited package.json, or the package manager wrote it differently this time.",
	looksFor: "Error: publishConfig in the tarball names a registry that your npm settings do not. Packgate does not ask it. Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine, a platform or its license; or publishConfig moves the release: another registry or access, no provenance any more, or a tag that gives a prerelease to everybody or a release to nobody. In a major version (one that ^ of the last release does not take) what users lose is a note.",
	example: "A patch release raised \"engines\" to a Node that many did not have yet, and installs stopped.",
	ignores: "What is only added or widened (new entries of exports and bin, wider engines), an engine that follows the package\u2019s own version or takes every Node since 4, the tag of an older major version (v13-legacy), the order of keys, what of publishConfig the packer alone reads, a license written in another way, a registry that the last release named too, and on a first release all but the registry.",
	howToFix: "Restore the field, or raise the major version: users expect such changes there.",
	howToAccept: acceptWarning,
	removal: null,
	waiver: {
		path: "package.json",
		holdsTo: ["finding"]
	},
	field: (seen) => seen.field,
	reason: ({ before, after, asked }) => asked !== void 0 ? "elsewhere" : before === null ? "new" : after === null ? "removed" : "changed",
	cause: ({ asked }) => [asked === void 0 ? "publish-config" : "publish-config elsewhere"],
	messages: {
		elsewhere: {
			title: "registry that your npm settings do not name",
			why: "npm would publish there, but Packgate compared with the last release in another registry.",
			event: () => "package.json sends the release to another registry",
			text: ({ field, after, asked = "" }) => `${name(field)} is ${json(after)}. Your npm settings name ${excerpt(asked)}, so Packgate looked there for the last release.`,
			fix: ({ field, after }) => `If you publish there, set it outside the package: --registry ${name(String(after))}, or a line in .npmrc. If not, remove ${name(field)}.`
		},
		new: {
			event: changeTitle,
			text: ({ field, after, step }) => `${told$1(field)} is new${inStep(step)}: ${json(after)}.`,
			fix: putBack
		},
		removed: {
			event: changeTitle,
			text: ({ field, before, step }) => `${told$1(field)} is gone${inStep(step)}. It was ${json(before)}.`,
			fix: putBack
		},
		changed: {
			event: changeTitle,
			text: ({ field, before, after, step }) => `${told$1(field)} changed from ${json(before)} to ${json(after)}${inStep(step)}.`,
			fix: putBack
		}
	},
	existing: ["setting that affects users", "settings that affect users"],
	*detect(facts) {
		const { elsewhere = null } = facts.comparison;
		if (elsewhere !== null) yield sentElsewhere(elsewhere, facts.before?.manifest ?? null);
		if (facts.before === null) return;
		const { version } = facts.before.manifest;
		for (const { moves, ...seen } of changes(facts.comparison.manifest, facts.before.manifest, facts.after.manifest)) {
			if (isTold(seen.field, elsewhere)) continue;
			const evidence = {
				...seen,
				step: moves === true ? null : versionStep(version, facts.after.manifest.version)
			};
			yield {
				severity: evidence.step === "major" ? "note" : "warning",
				path: "package.json",
				evidence,
				key: `${evidence.field} ${JSON.stringify(evidence.after)}`
			};
		}
	}
});
function* changes(delta, was, is) {
	for (const { field, before, after } of delta) {
		if (/^publishConfig(?:[.[]|$)/.test(field) && movesRelease(field, before, after, is)) yield {
			field,
			before,
			after,
			moves: true
		};
		if (field === "type" && before === "module" !== (after === "module")) yield {
			field,
			before,
			after
		};
		if (field === "engines.node" && isForAll(after)) continue;
		if (/^engines\./.test(field) && narrowsRange(before, after) && !isInStep(before, after, was, is)) yield {
			field,
			before,
			after
		};
		if (/^(?:os|cpu|libc)$/.test(field) && narrowsList(before, after)) yield {
			field,
			before,
			after
		};
	}
	const [licensed, licensedNow] = [licenses(was), licenses(is)];
	if (licensed === "" ? licensedNow === "unlicensed" : licensed !== licensedNow) yield {
		field: "license",
		before: licenseField(was),
		after: licenseField(is)
	};
	for (const [command, path] of was.bin) if (!is.bin.has(command)) yield {
		field: `bin.${command}`,
		before: path,
		after: null
	};
	yield* lostExports(exportsMap(was.fields.get("exports")), exportsMap(is.fields.get("exports")), is.fields.get("exports") ?? null);
}
const licenseField = ({ fields }) => fields.get("license") ?? fields.get("licenses") ?? null;
const licenses = (manifest) => [licenseField(manifest)].flat().map((one) => isJsonObject(one) ? one.type ?? one.name ?? "" : one).map((text) => typeof text === "string" ? text.toLowerCase().replace(/-only\b|[^a-z0-9]/g, "") : "").sort().join();
function putBack({ field, before }, _path, _origin, isSeveral) {
	if (isSeveral) return "If you did not mean these, restore what the last release had.";
	return before === null ? `If you did not mean this, remove ${told$1(field)} from package.json: the last release did not have it.` : `If you did not mean this, restore ${told$1(field)} as it was in the last release.`;
}
const told$1 = (field) => /^\w+$/.test(field) ? excerpt(field) : name(field);
const json = (value) => require_start.visibleCut(JSON.stringify(value), 80);
function sentElsewhere({ field, registry, configured }, before) {
	const known = before?.fields.get("publishConfig");
	const key = field.replace("publishConfig.", "");
	if (isJsonObject(known) && known[key] === registry) return existing("package.json", `${field}: ${registry}`);
	return {
		severity: "error",
		path: "package.json",
		evidence: {
			field,
			before: null,
			after: registry,
			asked: configured,
			step: null
		},
		key: `${field} ${registry}`
	};
}
const isTold = (field, elsewhere) => elsewhere !== null && field.replace(/^([^[]*)\[(.*)\]$/, "$1.$2") === elsewhere.field;
const ways = [
	new Set([
		"node",
		"node-addons",
		"module-sync",
		"import"
	]),
	new Set([
		"node",
		"node-addons",
		"module-sync",
		"require"
	]),
	new Set(["browser", "import"])
];
function* lostExports(before, after, whole) {
	if (after === null) return;
	if (before === null) {
		if (!after.has("./*") && !after.has("./")) yield {
			field: "exports",
			before: null,
			after: whole
		};
		return;
	}
	const lost = new Set();
	for (const way of ways) {
		const gone = [...before].filter(([subpath, was]) => resolveConditions(was, way) !== null && resolveConditions(after.get(subpath) ?? null, way) === null);
		const covered = coveredBy(after, way, gone.map(([subpath]) => subpath));
		for (const [subpath] of gone) if (after.has(subpath) || !covered.has(subpath)) lost.add(subpath);
	}
	for (const [subpath, was] of before) if (lost.has(subpath)) yield {
		field: `exports[${subpath}]`,
		before: was,
		after: after.get(subpath) ?? null
	};
}
function coveredBy(after, way, subpaths) {
	const covered = new Set();
	const index = new PathsByEnds(subpaths);
	for (const [key, value] of after) {
		const [prefix = "", suffix] = key.split("*");
		if (suffix === void 0 && !key.endsWith("/") || resolveConditions(value, way) === null) continue;
		for (const subpath of index.take(prefix, suffix ?? "")) covered.add(subpath);
	}
	return covered;
}
const isForAll = (range) => !narrowsRange(">=4.0.0", range);
const isInStep = (before, after, was, is) => typeof before === "string" && before.includes(was.version) && before.replace(was.version, is.version) === after;
const longestRange = 256;
function narrowsRange(before, after) {
	if (typeof after !== "string") return false;
	if (typeof before !== "string" || before.length > longestRange || after.length > longestRange) return true;
	try {
		return !(0, import_subset.default)(before, after);
	} catch {
		return true;
	}
}
function narrowsList(before, after) {
	const [was, is] = [names$3(before), names$3(after)];
	if (is.length === 0) return false;
	const [allowed, denied] = [is.filter((name) => !name.startsWith("!")), is.filter((name) => name.startsWith("!"))];
	const allowedBefore = was.filter((name) => !name.startsWith("!"));
	const known = new Set(was);
	if (denied.some((name) => !known.has(name))) return true;
	if (allowed.length === 0) return false;
	const stillAllowed = new Set(allowed);
	return allowedBefore.length === 0 || allowedBefore.some((name) => !stillAllowed.has(name));
}
const names$3 = (value) => (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");
function movesRelease(field, before, after, manifest) {
	const name = field.replace(/^publishConfig\.?/, "");
	if (name === "tag") return isMisled(manifest.version, after);
	if (name === "access") return manifest.name.startsWith("@") || before !== null || after !== "public";
	if (name === "provenance") return before === true || before === "true";
	return name === "" || /registry\]?$/i.test(name);
}
function isMisled(version, tag) {
	if (/^\d+\.\d+\.\d+-/.test(version)) return tag === null || tag === "latest";
	const [major] = version.split(".");
	return tag !== null && tag !== "latest" && !(typeof tag === "string" && /\d+/.exec(tag)?.[0] === major);
}
// src/rules/remote-source-map.ts
const remoteSourceMap = defineRule()({
	id: "remote-source-map",
	topic: "source maps",
	title: "source map on another host",
	why: "Debuggers of your users ask that host for the map. Whoever controls the host sees that, and answers.",
	howItGetsIn: "An upload step for error tracking, or \"sourceRoot\" in the build, writes the address into the output.",
	looksFor: "Error: a mapping comment, a \"sourceRoot\", or a source or section inside a map with the address of a host that no file of the last release named. It names the host and never asks it.",
	example: "An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.",
	ignores: "Hosts that any file of the last release pointed to, and relative addresses.",
	howToFix: "Let the upload step work on a copy of the build, or strip mapping comments before packing.",
	howToAccept: acceptOnce,
	removal: "kind",
	inner: true,
	stays: (_seen, entry) => isWantedWithMap(entry),
	waiver: {
		path: "dist/index.js",
		holdsTo: ["finding"]
	},
	reason: ({ where }) => where,
	cause: ({ where }) => where === "map" ? ["maps"] : ["remote comments"],
	messages: {
		comment: {
			event: ([first]) => `Source map comment points to ${hostsTold(first?.hosts ?? [])}`,
			text: ({ hosts }) => `The sourceMappingURL comment points to ${hostsTold(hosts)}. No file of the last release did.`,
			fix: () => "Remove the sourceMappingURL comment in the release build, or make it relative."
		},
		map: {
			event: ([first]) => `Source map points to ${hostsTold(first?.hosts ?? [])}`,
			text: ({ hosts }) => `The source map points to ${hostsTold(hosts)}. No file of the last release did.`,
			fix: () => "Build with a relative \"sourceRoot\" and relative sources, or leave the map out of the package."
		}
	},
	existing: ["source map on another host", "source maps on another host"],
	*detect(facts) {
		const { now } = withoutFixtures(facts);
		let known = null;
		for (const file of now) for (const [where, hosts] of hostsOf(file)) {
			if (hosts.length === 0) continue;
			known ??= hostsIn(facts.filesBefore);
			const fresh = [...new Set(hosts)].filter((host) => !known?.has(host)).sort();
			if (fresh.length > 0) yield {
				severity: "error",
				path: file.path,
				evidence: {
					hosts: fresh,
					where
				},
				key: `${where} ${fresh.join(" ")}`
			};
			else yield existing(file.path);
		}
	}
});
function hostsOf(file) {
	const host = file.content.mapping?.host ?? null;
	const map = mapOf(file);
	if (host === null && map === null) return none$1;
	return [["comment", host === null ? [] : [host]], ["map", map?.hosts ?? []]];
}
const none$1 = [];
const hostsIn = (files) => new Set(files.flatMap((file) => hostsOf(file).flatMap(([, hosts]) => hosts)));
const hostsTold = (hosts) => hosts.length === 0 ? "a remote address" : someOf(hosts.map((host) => name(host)), hosts.length);
// src/text/hashed-folders.ts
var HashedFolders = class {
	#paths;
	#hashed = null;
	constructor(paths) {
		this.#paths = paths;
	}
	#forms() {
		const hashed = new Set();
		const counts = new Map();
		for (const path of this.#paths) {
			const form = formOf(path);
			if (form === null) continue;
			const count = counts.get(form) ?? {
				clear: 0,
				all: 0
			};
			counts.set(form, count);
			count.all++;
			if (hasHash(path)) count.clear++;
		}
		for (const [form, { clear, all }] of counts) if (clear >= fewest$1(form) && clear >= all / 2) hashed.add(form);
		return hashed;
	}
	normalise(path, version) {
		const strict = normaliseName(path, version);
		const form = formOf(path);
		if (form === null || hasHash(path)) return strict;
		this.#hashed ??= this.#forms();
		if (!this.#hashed.has(form)) return strict;
		const { folder, name } = parts(path);
		const [, prefix = "", , ending = ""] = tail.exec(name) ?? [];
		return `${normaliseName(folder, version)}${prefix}${hashMark}${ending}`;
	}
};
const fewest$1 = (form) => form.endsWith("/*") ? 3 : 1;
function formOf(path) {
	const { folder, name } = parts(path);
	const found = tail.exec(name);
	return found === null ? null : `${folder}/${found[1] === "" ? "*" : "-*"}`;
}
const hasHash = (path) => {
	const { name } = parts(path);
	return normaliseName(name, "") !== name;
};
function parts(path) {
	const at = path.lastIndexOf("/") + 1;
	return {
		folder: path.slice(0, at),
		name: path.slice(at)
	};
}
// src/rules/removed-file.ts
const removedFile = defineRule()({
	id: "removed-file",
	topic: "what breaks for users",
	title: "file that users lose",
	why: "Code that imports a removed file by its path breaks with this release.",
	howItGetsIn: "The file was renamed or moved, or the build or \"files\" leaves it out now.",
	looksFor: "Warning: a file that users could import by its path is no longer in the package. A folder of which nothing is left is reported once, with the number of its files; so is a module in all its formats. So are the license, the README and the NOTICE, where none is left. In a major version (one that ^ of the last release does not take) it is a note.",
	example: "A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.",
	ignores: "Files that \"exports\" does not let anybody import or whose subpath leads elsewhere now, files with a content hash or the version in their name, maps, docs, tests and their like, and declared targets, which \"missing-entry\" tells.",
	howToFix: "Publish it again, forward from the old path to the new one, or raise the major version.",
	howToAccept: acceptWarning,
	removal: null,
	waiver: {
		path: "lib/",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	reason: ({ document }) => document === null ? "new" : "document",
	files: (seen) => seen.files,
	messages: {
		document: {
			event: (found) => found.length > 1 ? `The ${found.map(({ document }) => document).join(" and the ")} are gone` : `The ${found[0]?.document ?? "README"} is gone`,
			text: ({ document, size: bytes, step }) => `The ${document} is gone${inStep(step)} (${size(bytes)} in the last release). ${loss(document)}.`,
			fix: ({ document }, _path, _origin, isSeveral) => isSeveral ? "Put them next to the package.json that is packed. npm includes a license and a README by itself." : document === "NOTICE" ? "Put it next to the package.json that is packed, and add it to \"files\"." : "Put it next to the package.json that is packed. npm includes it by itself."
		},
		new: {
			event: (_found, { files }) => files === 1 ? "Removed a file that users can import" : `Removed ${grouped$1(files)} files that users can import`,
			text: ({ size: bytes, files, step }) => files === 1 ? `It is gone${inStep(step)} (${size(bytes)} in the last release).` : `${plural(files, "file")} are gone${inStep(step)} (${size(bytes)} in the last release).`,
			fix: ({ files }, _path, _origin, isSeveral) => isSeveral || files > 1 ? "Put them back, add files with the old names that re-export the new ones, or release a major version." : "Put it back, add a file with the old name that re-exports the new one, or release a major version."
		}
	},
	existing: ["removed file", "removed files"],
	*detect(facts) {
		if (facts.before === null) return;
		const absent = facts.ownBefore.filter(({ path }) => !facts.after.entries.has(path));
		const gone = absent.length === 0 ? [] : absent.filter(reachable(facts));
		const left = gone.length === 0 ? new Set() : foldersOf(facts.after.entries.keys());
		const groups = groupBy(gone, ({ path }) => goneFolder(path, left) ?? moduleName$1(path));
		const lost = [...lostDocuments(facts)];
		if (groups.size === 0 && lost.length === 0) return;
		const step = versionStep(facts.before.manifest.version, facts.after.manifest.version);
		const severity = step === "major" ? "note" : "warning";
		for (const [name, files] of groups) {
			const evidence = {
				size: files.reduce((sum, file) => sum + file.size, 0),
				files: files.length,
				document: null,
				step
			};
			yield {
				severity,
				path: told(name, files),
				evidence
			};
		}
		for (const { document, path, size } of lost) yield {
			severity,
			path,
			evidence: {
				size,
				files: 1,
				document,
				step
			}
		};
	}
});
const documents$1 = [
	[
		"license",
		/^(?:licen[cs]es?|copying|unlicense)(?:$|[-_. /])/i,
		"Without a license, nobody may use the package"
	],
	[
		"README",
		/^readme(?:$|\.[^/]*$)/i,
		"The page of the package in the registry will be empty"
	],
	[
		"NOTICE",
		/^(?:third[-_ ]?party[-_ ]?)?notices?(?:$|\.[^/]*$)/i,
		"Licenses such as Apache 2.0 want it in every copy of the package"
	]
];
const loss = (document) => (documents$1.find(([each]) => each === document) ?? documents$1[1])[2];
function* lostDocuments({ filesBefore, files }) {
	for (const [document, pattern] of documents$1) {
		const isOne = ({ path, size }) => size > 0 && pattern.test(path);
		const lost = filesBefore.find(isOne);
		if (lost !== void 0 && !files.some(isOne)) yield {
			document,
			path: lost.path,
			size: lost.size
		};
	}
}
function told(name, files) {
	return (name.endsWith("/") ? files.length > 1 : files.some(({ path }) => path === name)) ? name : files[0]?.path ?? name;
}
function foldersOf(paths) {
	const folders = new Set();
	for (const path of paths) for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
		const folder = path.slice(0, at + 1);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
function goneFolder(path, left) {
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) if (!left.has(path.slice(0, at + 1))) return path.slice(0, at + 1);
	return null;
}
const importable = /\.(?:[mc]?jsx?|json|node|wasm|css|s[ac]ss|less|styl|vue|svelte|[mc]?tsx?)$/i;
function reachable(facts) {
	const { before, after } = facts;
	const version = before?.manifest.version ?? "";
	const folders = new HashedFolders([...before?.entries.keys() ?? [], ...after.entries.keys()]);
	const targets = new Set(after.manifest.targets.map(({ target }) => target.replace(/^\.\//, "")));
	const isOrdinary = ({ path }) => path !== "package.json" && importable.test(path) && !targets.has(path) && !/(?:^|\/)_virtual\//.test(path) && pathClass(path) === null && folders.normalise(path, version) === path;
	const map = exportsMap(before?.manifest.fields.get("exports"));
	if (map === null) return isOrdinary;
	const named = new Set();
	const files = new PathsByEnds(facts.ownBefore.map(({ path }) => path));
	const subpathsAfter = exportsMap(after.manifest.fields.get("exports"));
	for (const [subpath, value] of map) {
		const isOpen = subpath.includes("*") || subpath.endsWith("/");
		if (!isOpen && (subpathsAfter === null || subpathsAfter.has(subpath))) continue;
		for (const target of everyTarget(value)) {
			const [prefix = "", ...rest] = target.replace(/^\.\//, "").split("*");
			if (!isOpen) named.add(prefix);
			else for (const path of files.take(prefix, rest.at(-1) ?? "")) named.add(path);
		}
	}
	return (file) => isOrdinary(file) && named.has(file.path);
}
const moduleName$1 = (path) => path.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, ".js");
// src/rules/repository.ts
const repository = defineRule()({
	id: "repository",
	topic: "the release itself",
	title: "repository that is not the one that builds",
	why: "The registry refuses a package with provenance (E422) if repository.url is not the repository that builds it.",
	howItGetsIn: "The package is new in a monorepo, the repository was renamed or forked, or package.json writes its name with other capital letters.",
	looksFor: "Error: the mode is publish, the job can get an identity token (id-token: write) or sets NPM_CONFIG_PROVENANCE to true, and \"repository.url\" in package.json is missing or is not the repository that the job runs in. Capital letters count.",
	example: "A monorepo moved to trusted publishing. Two of its nine packages were published, then one without a repository was refused, and the release stayed half done.",
	ignores: "Jobs without provenance, pull requests, and \"repository.directory\". Short forms such as \"github:acme/kettle\" count as what npm makes of them.",
	howToFix: "Write the repository that builds the package into \"repository\" in package.json.",
	howToAccept: "Add a waiver if this package is published without provenance, for example because it or its repository is private.",
	removal: null,
	waiver: {
		path: "package.json",
		holdsTo: []
	},
	field: () => "repository",
	messages: {
		missing: {
			event: () => "package.json names no repository, so the registry rejects the provenance",
			text: ({ builtBy }) => `package.json has no repository.url. ${name(builtBy)} builds the package.`,
			fix: ({ builtBy }) => add(builtBy)
		},
		other: {
			event: () => "repository.url is not the repository that builds, so the registry rejects the provenance",
			text: ({ url, builtBy }) => `repository.url in package.json is ${excerpt(url)}. ${name(builtBy)} builds the package.`,
			fix: ({ builtBy }) => add(builtBy)
		},
		"other-case": {
			event: () => "package.json spells the repository with other capital letters, so the registry rejects the provenance",
			text: ({ url, builtBy }) => `repository.url in package.json is ${excerpt(url)}. ${name(builtBy)} builds the package, and capital letters count.`,
			fix: ({ builtBy }) => add(builtBy)
		}
	},
	existing: ["other repository", "other repositories"],
	*detect({ comparison, after }) {
		const builtBy = comparison.publishing?.builtBy ?? null;
		if (builtBy === null) return;
		const url = urlIn(after.manifest.fields.get("repository"));
		const [named, wanted] = [url.trim() === "" ? null : placeOf$1(url), placeOf$1(builtBy)];
		if (named === wanted) return;
		const isCase = named !== null && named.toLowerCase() === wanted.toLowerCase();
		yield {
			severity: "error",
			path: "package.json",
			evidence: {
				reason: named === null ? "missing" : isCase ? "other-case" : "other",
				url,
				builtBy
			}
		};
	}
});
const add = (builtBy) => `Write "repository": { "type": "git", "url": "git+${name(builtBy)}.git" } into package.json.`;
function urlIn(field) {
	const url = isJsonObject(field) ? field.url : field;
	return typeof url === "string" ? url : "";
}
const hosts = new Map([
	["github", "github.com"],
	["gitlab", "gitlab.com"],
	["bitbucket", "bitbucket.org"]
]);
function placeOf$1(written) {
	const text = written.trim().replace(/#.*$/s, "");
	const [, short, path = ""] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
	if (path !== "") return `${hosts.get(short ?? "github")}/${bare(path)}`;
	const [, host, rest] = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/\s]+)\/(\S+)$/.exec(text) ?? /^[\w.-]+@([\w.-]+):(\S+)$/.exec(text) ?? [];
	return host === void 0 || rest === void 0 ? text : `${host.toLowerCase()}/${bare(rest)}`;
}
const bare = (path) => path.replace(/\/$/, "").replace(/\.git$/, "");
function buildingRepository({ ACTIONS_ID_TOKEN_REQUEST_URL: token, NPM_CONFIG_PROVENANCE: said, npm_config_provenance: saidToo = said, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
	return (Boolean(token) || saidToo === "true") && server && repository ? `${server}/${repository}` : null;
}
// src/rules/kinds/sensitive-names.ts
function sensitiveKind({ path, content: { format } }) {
	const lower = path.toLowerCase();
	const name = baseName$1(lower);
	if (format === "jks") return name === "debug.keystore" ? null : "keystore";
	if (format === "sqlite") return "database";
	if (isEnvironment(name) || /^\.dev\.vars(?:$|\.)(?!ex|sam|temp)/.test(name)) return "environment";
	if (isPrivateKey(name) && format !== "zip") return "private-key";
	return byPath$1(`/${lower}`);
}
const example = /(?:^|[-_.])(?:examples?|samples?|templates?|tpl|defaults?|schema|spec|empty)(?:$|[-_.])/;
const isEnvironment = (name) => /^\.env(?:$|[^a-z]|rc$)|^\.flaskenv$|^(?!_?xcode\.)[^.].*\.env$/.test(name) && !example.test(name.replace(/^\.env/, ""));
function isPrivateKey(name) {
	if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:$|[-_.])/.test(name)) return !name.endsWith(".pub");
	if (/\.(?:p12|pfx|ppk|p8)$/.test(name)) return true;
	if (/^secring\.|^(?:private|secret)[-_.]?key\.(?:asc|gpg|pgp|txt)$|\.(?:asc|gpg|pgp)$(?<=private.*)/.test(name)) return true;
	if (!/\.(?:pem|key)$/.test(name)) return false;
	const words = name.split(/[-_.]/).slice(0, -1);
	if (words.some((word) => /^priv(?:ate)?(?:key)?$/.test(word))) return true;
	if (words.some((word) => /^pub(?:lic)?(?:key)?s?$/.test(word))) return false;
	if (name.endsWith(".key") || words.some((word) => /key$/.test(word))) return true;
	return !words.some((word) => certificate.test(word));
}
const certificate = /^(?:ca|cas|cacerts?|cabundle|bundle|certs?|certificates?|crt|chain|fullchain|roots?|rootca|trust|csr|crl|dh|dhparams?)$/;
const byPath$1 = kindByPattern([
	["registry-credentials", /\/(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.htpasswd|\.pgpass|\.my\.cnf|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.sentryclirc|\.dockerconfigjson|\.vault-token|\.vault[-_]pass(?:\.txt)?|\.?rclone\.conf|\.ftp(?:config|pass)|sftp-config\.json|\.op\/config|wp-config\.php|\.secrets)$|\/\.ssh\/[^/]+(?<!\.pub)$/],
	["keystore", /\/(?!debug\.keystore$)[^/]*\.(?:jks|keystore|bks|kdbx|keychain|keychain-db)$/],
	["cloud-credentials", /\/\.aws\/(?:credentials|config)$|\/\.boto$|\/\.s3cfg$|\/\.kube\/config$|\/kubeconfig(?:\.ya?ml)?$|\/\.databrickscfg$/],
	["cloud-credentials", /\/(?:\.config\/gcloud\/.+|application_default_credentials\.json)$/],
	["cloud-credentials", /\/\.azure\/[^/]*(?:token|profile|credential)[^/]*\.(?:json|bin|cache)$/],
	["cloud-credentials", /\/(?:[^/]*[-_.])?service[-_]?account(?![^/]*schema)(?:[-_.][^/]*|keys?|credentials?)?\.json$/],
	["cloud-credentials", /\/[^/]*firebase-adminsdk[^/]*\.json$|\/(?:gcp|gcloud|google)[-_](?:key|credentials?)\.json$/],
	["cloud-credentials", /\/[^/]*\.tfstate(?:\.backup)?$|\/credentials\.tfrc\.json$|\/(?:aws_)?accesskeys\.csv$/],
	["cloud-credentials", /\/(?:local\.settings|credentials|client[-_]secret[^/]*|gha-creds-[^/]*|\.clasprc)\.json$|\/(?![^/]*example)[^/]*\.tfvars(?:\.json)?$/],
	["cloud-credentials", /\/\.(?:terraform|serverless)\/.+/],
	["recording", /\/[^/]+\.har$/],
	["git-folder", /\/\.git$/],
	["database", /\/[^/]*\.(?:sqlite3?|sqlite3?-(?:wal|journal)|mdb|rdb)$/],
	["database", /\/(?:[^/]*[-_.])?(?:dump|backup)(?:[-_.][^/]*)?\.sql(?:\.(?:gz|bz2|xz|zst|zip))?$|\/[^/]+\.(?:pgdump|mysqldump)$/],
	["shell-history", /\/(?:\.(?:bash|zsh|sh|ksh|fish|node_repl|python|psql|mysql|rediscli|sqlite|irb|mongo|php)_history|fish_history|\.history|\.lesshst)$/]
]);
// src/rules/secret.ts
const secret = defineRule()({
	id: "secret",
	topic: "secrets and private files",
	title: "secret",
	why: "Bots read every published package within minutes. Treat the secret as compromised: revoke it.",
	howItGetsIn: "A build inlines environment variables into its output, or a test or example contains a real secret.",
	looksFor: "Error: tokens, keys and passwords in new or changed text files, found by the rules of secretlint and by Packgate\u2019s own patterns for some forty more providers, such as Stripe, Google, Azure and Discord. The value is never shown: only detector, line and a fingerprint that does not reveal it.",
	example: "A bundler wrote the whole environment of the build machine into its output, with a registry token in it.",
	ignores: "Files whose bytes the last release had already, a secret that any file of the last release held, binary files, and placeholders: \"user:password@host\", \"<token>\", one character repeated. A new file that is a private key by its name is reported once, by \"sensitive-file\".",
	howToFix: "Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.",
	howToAccept: "If the value is an example, make it look like one (such as \"<token>\"). Otherwise add a waiver: it accepts this secret alone, and another one in the same file is reported.",
	removal: "stays",
	waiver: {
		path: "fixtures/token.js",
		holdsTo: ["finding"]
	},
	insideTitle: "with a secret inside",
	aftermath: () => "Revoke the secret, if it was ever real.",
	cause: ({ digest }, path) => [`secret in ${path}`, `secret ${digest}`],
	messages: { new: {
		event: (found, { path, files }) => {
			const secrets = new Set(found.map(({ digest }) => digest)).size;
			const where = files === 1 ? name(path ?? "") : `${grouped$1(files)} files`;
			return `${secrets === 1 ? "Secret" : `${grouped$1(secrets)} secrets`} in ${where}`;
		},
		text: ({ detector, line, digest }) => `Line ${line} looks like a secret (${name(detector)}, fingerprint ${name(digest)}). The value is not shown.`,
		fix: () => "If it is real, revoke it first. Then remove it from the file, and read it from the environment at run time."
	} },
	existing: ["secret", "secrets"],
	*detect(facts) {
		const known = new Set(facts.filesBefore.flatMap((file) => file.content.secrets.map(({ digest }) => digest)));
		for (const file of facts.files) {
			if (file.content.secrets.length === 0) continue;
			const told = new Set();
			const before = facts.predecessor(file.path);
			const isToldByName = sensitiveKind(file) === "private-key" && (before === null || sensitiveKind(before) === null);
			for (const { detector, line, digest } of file.content.secrets) {
				if (told.has(digest) || isToldByName && detector === "private-key") continue;
				told.add(digest);
				if (known.has(digest)) yield existing(file.path);
				else yield {
					severity: "error",
					path: file.path,
					evidence: {
						detector,
						line,
						digest
					},
					key: `${detector} ${digest}`
				};
			}
		}
	}
});
// src/rules/sensitive-file.ts
const sensitiveFile = defineRule()({
	id: "sensitive-file",
	topic: "secrets and private files",
	title: "sensitive file",
	why: "Files like this hold credentials or private data. If you ever published one, revoke what is in it: removing the file is not enough.",
	howItGetsIn: "It is in the folder that you pack, often ignored by git, and nothing keeps it out of the package.",
	looksFor: "Error: .env files, .npmrc, .netrc, .pypirc and the like, private keys, key stores, cloud credentials, folders of git and other version control (one problem each), databases and their dumps, and shell histories. Packgate goes by the name, and for databases and Java key stores also by the first bytes. A file that changed since the last release is reported again. A changed database is only a warning: it may be what the package is for.",
	example: "A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.",
	ignores: "Public keys and certificates, templates such as .env.example (a real secret inside one is found by the rule \"secret\"), debug.keystore, and a file that was as sensitive in the last release and has the same bytes.",
	howToFix: `Leave it out with "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them.${fixInFolder}`,
	howToAccept: "Nobody publishes such a file on purpose, but for a test key or the like: add a waiver with your reason. After the release it is part of the baseline.",
	removal: "kind",
	waiver: {
		path: "fixtures/test.key",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	weight: 2,
	reason: ({ changed }) => changed ? "changed" : "new",
	messages: {
		changed: {
			event: (found) => `${sensitive[found[0]?.kind ?? "environment"][found.length === 1 ? 0 : 1]} changed since the last release`,
			text: ({ kind, size: bytes }) => `${sensitive[kind][0]}, ${size(bytes)}. Its content changed since the last release.`,
			fix: (_seen, path, origin) => require_rare.loaded.exclude(path, origin)
		},
		new: {
			event: (found) => `${sensitive[found[0]?.kind ?? "environment"][found.length === 1 ? 0 : 1]} in the package`,
			text: ({ kind, size: bytes }) => `${sensitive[kind][0]}, ${size(bytes)}.`,
			fix: ({ kind }, path, origin) => `${require_rare.loaded.exclude(path, origin)}${kind === "environment" || kind === "registry-credentials" ? " Better: keep it outside the folder that you publish." : ""}`
		}
	},
	existing: ["sensitive file", "sensitive files"],
	*detect(facts) {
		const changed = changedFolders(facts);
		for (const folder of facts.folders.list("sensitive-file")) {
			const { path, bytes } = folder;
			const isKnown = facts.foldersBefore.has(folder);
			if (isKnown && !changed.has(path)) yield existing(path);
			else yield {
				severity: "error",
				path,
				evidence: {
					kind: "git-folder",
					size: bytes,
					changed: isKnown
				}
			};
		}
		for (const file of facts.files) {
			if (facts.folders.of(file.path)?.is.rule === "sensitive-file") continue;
			const kind = sensitiveKind(file);
			if (kind === null) continue;
			const before = facts.predecessor(file.path);
			const isKnown = before !== null && sensitiveKind(before) !== null;
			if (isKnown && before.sha256 === file.sha256) yield existing(file.path);
			else yield {
				severity: isKnown && kind === "database" ? "warning" : "error",
				path: file.path,
				evidence: {
					kind,
					size: file.size,
					changed: isKnown
				}
			};
		}
	}
});
function changedFolders({ changed: files, folders, before }) {
	const changed = new Set();
	for (const { path, sha256 } of files) {
		const folder = folders.of(path);
		if (folder?.is.rule === "sensitive-file" && before?.entries.get(path)?.sha256 !== sha256) changed.add(folder.path);
	}
	return changed;
}
const sensitive = {
	environment: ["Environment file", "Environment files"],
	"registry-credentials": ["Credentials file", "Credentials files"],
	"private-key": ["Private key", "Private keys"],
	keystore: ["Key store", "Key stores"],
	"cloud-credentials": ["Cloud credentials", "Cloud credentials"],
	"git-folder": ["Git repository", "Git repositories"],
	database: ["Database", "Databases"],
	"shell-history": ["Shell history", "Shell histories"],
	recording: ["Recording of network traffic", "Recordings of network traffic"]
};
// src/rules/source-map.ts
const sourceMap = defineRule()({
	id: "source-map",
	topic: "source maps",
	title: "source map",
	why: "A source map names every source file of the build, and often contains the source code.",
	howItGetsIn: "Bundlers write maps next to their output, in a folder that is published as a whole.",
	looksFor: "Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Maps of scripts, of stylesheets and of declarations count apart. Declaration maps without sources, the first WebAssembly module that names a map or a file of debug information, and all maps without a baseline, are a warning. A map is reported by what is in it, whatever the file is called, and by its name where it is compressed.",
	example: "In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.",
	ignores: "Further maps where the last release had maps of the same sort, as long as all together do not double; maps of stylesheets where those of scripts were published; and maps in folders for fixtures that the last release had, which are what tests of map tools read.",
	howToFix: `Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build.${fixInFolder}`,
	howToAccept: acceptOnce,
	options: { floor: {
		default: 1e5,
		unit: "bytes",
		meaning: "growth of all maps together below which doubling says nothing"
	} },
	removal: "kind",
	inner: true,
	stays: ({ reason }) => reason === "named",
	waiver: {
		path: "dist/index.js.map",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	cause: ({ reason }) => [reason === "named" ? "map-links" : "maps"],
	messages: {
		first: {
			event: (found, { since }) => require_rare.loaded.firstOf(found.length, since, "source map"),
			limits: false,
			text: (seen) => `${sort$1(seen).one} of ${exactSize(seen.size)} with ${plural(seen.sources, "source")}.`,
			fix: (_seen, path, origin) => withoutMaps(path, origin)
		},
		grew: {
			event: ([first]) => `Source maps grew from ${size(first?.bytesBefore ?? 0)} to ${size(first?.bytesAfter ?? 0)}`,
			text: (seen) => `${sort$1(seen).all} grew from ${size(seen.bytesBefore)} to ${exactSize(seen.bytesAfter)}. This one has ${exactSize(seen.size)} and ${plural(seen.sources, "source")}.`,
			fix: (_seen, path, origin) => withoutMaps(path, origin)
		},
		named: {
			limits: false,
			title: "link to a source map or debug information in a binary",
			event: (found, { since }) => `${found.length === 1 ? "New link to a source map or debug information in a WebAssembly module" : `New links to source maps or debug information in ${grouped$1(found.length)} WebAssembly modules`}${require_rare.loaded.hadNone(since)}`,
			text: () => "A WebAssembly module with a link to a source map or to a file of debug information.",
			fix: () => "Remove its section \"sourceMappingURL\" or \"external_debug_info\" from the release build: wasm-opt --strip-debug, or wasm-strip."
		}
	},
	existing: ["source map", "source maps"],
	*detect(facts, { floor }) {
		const { now, before } = withoutFixtures(facts);
		const all = now.filter(isMap);
		const allBefore = all.length === 0 ? [] : before.filter(isMap);
		const [byOutput, byOutputBefore] = [groupBy(all, outputOf), groupBy(allBefore, outputOf)];
		const states = new Map(outputs.map((output) => {
			const counted = (maps) => licences[output].flatMap((each) => maps.get(each) ?? []);
			const mapsBefore = counted(byOutputBefore);
			const [bytesBefore, bytesAfter] = [bytes$1(mapsBefore), bytes$1(counted(byOutput))];
			const isFirst = mapsBefore.length === 0;
			const grew = !isFirst && bytesAfter >= 2 * bytesBefore && bytesAfter - bytesBefore >= floor;
			const own = byOutput.get(output) ?? [];
			const growth = (map) => map.size - (facts.predecessor(map.path)?.size ?? 0);
			return [output, {
				told: isFirst ? new Set(own) : grew ? heaviest(own, growth) : new Set(),
				reason: isFirst ? "first" : "grew",
				bytesBefore,
				bytesAfter
			}];
		}));
		for (const map of all) {
			const output = outputOf(map);
			const state = states.get(output);
			if (!state?.told.has(map)) {
				yield existing(map.path);
				continue;
			}
			const { sources = 0, embedded = 0 } = map.content.sourceMap ?? {};
			const { reason, bytesBefore, bytesAfter } = state;
			yield {
				severity: facts.first || output === "declarations" && embedded === 0 ? "warning" : "error",
				path: map.path,
				evidence: {
					reason,
					output,
					size: map.size,
					sources,
					bytesBefore,
					bytesAfter
				}
			};
		}
		const naming = now.filter(namesMap);
		if (naming.length === 0 || before.some(namesMap)) return;
		for (const { path, size: bytesAfter } of naming) yield {
			severity: "warning",
			path,
			evidence: {
				reason: "named",
				output: "scripts",
				size: bytesAfter,
				sources: 0,
				bytesBefore: 0,
				bytesAfter
			},
			key: "named"
		};
	}
});
const namesMap = ({ content: { format, mapping } }) => format === "wasm" && mapping?.kind === "file";
function sort$1({ output }) {
	if (output === "declarations") return {
		one: "A declaration map",
		all: "All declaration maps"
	};
	if (output === "styles") return {
		one: "A source map of a stylesheet",
		all: "All source maps of stylesheets"
	};
	return {
		one: "A source map",
		all: "All source maps"
	};
}
const licences = {
	scripts: ["scripts"],
	styles: ["scripts", "styles"],
	declarations: ["declarations"]
};
function withoutMaps(path, origin) {
	if (require_rare.loaded.isSeen(origin)) return `${require_rare.loaded.sentenceOf(require_rare.loaded.leaveOut(origin))} ${require_rare.loaded.settingTold(origin.setting)}`;
	return `Turn source maps off in the release build, or leave them out: ${path === null || isMapName(path) ? require_rare.loaded.excludeGlob("**/*.map", origin) : require_rare.loaded.excludeClause(path, origin)}`;
}
const bytes$1 = (files) => files.reduce((sum, file) => sum + file.size, 0);
// src/rules/typescript-source.ts
const typescriptSource = defineRule()({
	id: "typescript-source",
	topic: "source maps",
	title: "source code next to the build output",
	why: "Some tools load the sources instead of the build output, and the sources may contain what was meant to stay private.",
	howItGetsIn: "\"files\" includes the source folder, or package.json has no \"files\".",
	looksFor: "Error: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none. Warning: the first sources of Vue, Svelte, Astro, CoffeeScript, Flow, ReScript, Reason, Elm, Civet, ClojureScript, Imba, LiveScript, PureScript, Marko or Glimmer, each by itself; and all of these without a baseline.",
	example: "A missing \"files\" list published src beside dist, and tools of users began to check the types of the sources with their own settings.",
	ignores: "Declarations (.d.ts and the like), videos that end in .ts, what only names Flow in a comment, and sources in a language of which the last release had some.",
	howToFix: `Leave the folder out with "files" in package.json.${fixInFolder}`,
	howToAccept: acceptOnce,
	removal: "path",
	waiver: {
		path: "src/index.ts",
		holdsTo: ["size"]
	},
	size: (seen) => seen.size,
	reason: ({ language }) => language === "TypeScript" ? "typescript" : "other",
	messages: {
		typescript: {
			event: (_found, { files, since }) => require_rare.loaded.firstOf(files, since, "TypeScript source"),
			text: ({ size: bytes }) => `A TypeScript source file, ${size(bytes)}.`
		},
		other: {
			title: "uncompiled source",
			event: ([first], { files, since }) => {
				const language = known$2(first?.language ?? "");
				return require_rare.loaded.firstOf(files, since, `${language} source`);
			},
			text: ({ language, size: bytes }) => `A source file in ${known$2(language)}, ${size(bytes)}.`
		}
	},
	existing: ["uncompiled source", "uncompiled sources"],
	*detect(facts) {
		const had = kindsOf(facts.ownBefore, languageOf);
		for (const file of facts.own) {
			const language = languageOf(file);
			if (language === null) continue;
			if (had(language)) {
				yield existing(file.path);
				continue;
			}
			yield {
				severity: language === "TypeScript" && !facts.first ? "error" : "warning",
				path: file.path,
				evidence: {
					language,
					size: file.size
				}
			};
		}
	}
});
const languages = [
	["TypeScript", "ts tsx mts cts"],
	["Vue", "vue"],
	["Svelte", "svelte"],
	["Astro", "astro"],
	["CoffeeScript", "coffee litcoffee cjsx"],
	["Flow", "flow"],
	["ReScript", "res resi"],
	["Reason", "re rei"],
	["Elm", "elm"],
	["Civet", "civet"],
	["ClojureScript", "cljc cljs"],
	["Imba", "imba"],
	["LiveScript", "ls"],
	["PureScript", "purs"],
	["Marko", "marko"],
	["Glimmer", "gjs gts"]
];
const byEnding = new Map(languages.flatMap(([language, endings]) => endings.split(" ").map((ending) => [`.${ending}`, language])));
const declaration = /\.d(?:\.[^./]+)?\.[mc]?ts$/i;
const disguise = /\.txt$/i;
function languageOf({ path, content }) {
	if (content.format !== null) return null;
	const name = path.replace(disguise, "");
	const language = byEnding.get(name.slice(name.lastIndexOf(".")).toLowerCase()) ?? null;
	if (language === "TypeScript" && declaration.test(name)) return null;
	if (content.flow) return "Flow";
	return content.text || language === "TypeScript" ? language : null;
}
const isSource = (file) => languageOf(file) !== null;
const known$2 = (language) => languages.find(([name]) => name === language)?.[0] ?? "uncompiled";
// src/text/common-folder.ts
function folderOfAll(paths) {
	const [first = "", ...others] = paths;
	let length = first.length;
	for (const path of others) {
		let same = 0;
		while (same < length && path.charCodeAt(same) === first.charCodeAt(same)) same++;
		length = same;
	}
	return first.slice(0, first.lastIndexOf("/", length - 1) + 1);
}
// src/rules/unexpected-path.ts
const classes = {
	tests: "test files",
	documentation: "documentation files",
	examples: "example files",
	benchmarks: "benchmark files",
	"continuous integration": "CI files",
	lockfiles: "lockfiles",
	"tool configuration": "tool configuration files"
};
const unexpectedPath = defineRule()({
	id: "unexpected-path",
	topic: "leftovers",
	title: "new place or kind of file",
	why: "Every install downloads it, whether users need it or not.",
	howItGetsIn: "package.json has no \"files\", or \"files\" names a folder or a pattern that takes in what is new.",
	looksFor: "Warning: a new path at the top of the package, or the first files of a kind it never had. With a list of allowed paths (\"files.allow\"), error: a path outside it; note: a glob of it that matches no file any more. Inside the list a new place is no surprise, but the first files of a kind still are, unless a glob names the kind.",
	example: "A folder \"tests\" appeared in a release after the line that left it out was lost in a merge.",
	ignores: "README, LICENSE, CHANGELOG and what npm always adds, new files in folders and of kinds that were there before, what package.json points to, one more of many folders that look alike, and what another rule tells. Without a baseline, new places.",
	howToFix: `Leave it out with "files" in package.json.${fixInFolder}`,
	howToAccept: `Outside a list of allowed paths: add a glob for it to "files.allow" in the configuration. Otherwise: ${acceptWarning.charAt(0).toLowerCase()}${acceptWarning.slice(1)}`,
	removal: "path",
	waiver: {
		path: "test/",
		holdsTo: ["size", "finding"]
	},
	size: (seen) => seen.bytes,
	files: (seen) => seen.files,
	weight: 0,
	cause: ({ reason, what }, path) => [`unexpected-path ${reason} ${reason === "not-allowed" ? topOf(path ?? "") : what}`],
	messages: {
		"top-level": {
			event: ([first]) => `New ${first?.what?.endsWith("/") ? "folder" : "file"} at the top of the package: ${name(first?.what ?? "")}`,
			text: ({ what, ...seen }) => `New at the top of the package${what === null ? "" : `: ${name(what)}`}, ${amount(seen)}.`
		},
		class: {
			event: ([first, ...others], { since, files, path }) => {
				const many = others.length === 0 && path?.endsWith("/") ? `: ${grouped$1(files)} in ${name(path)}` : "";
				const kind = classes[first?.what] ?? `${name(first?.what ?? "")} files`;
				return `${require_rare.loaded.sentenceOf(kind)} in the package${many}${require_rare.loaded.hadNone(since)}`;
			},
			text: ({ what, ...seen }) => `Files for ${what === null ? "something else" : name(what)}: ${amount(seen)}.`
		},
		"not-allowed": {
			howItGetsIn: "\"files.allow\" in the configuration does not name this place, or the build wrote somewhere else.",
			event: (_found, { files }) => files === 1 ? "A file does not match files.allow" : `${grouped$1(files)} files do not match files.allow`,
			text: ({ what, ...seen }) => `Not matched by files.allow${what === null ? "" : ` (closest: ${name(what)})`}: ${amount(seen)}.`,
			fix: (_seen, path, origin) => `${require_rare.loaded.exclude(path, origin)} To keep it, add it to "files.allow" in the configuration.`
		},
		idle: {
			why: "It could let in a later file that nobody has looked at.",
			howItGetsIn: "What it was written for was renamed, or is no longer built.",
			event: ([first]) => `files.allow: ${name(first?.what ?? "")} matches nothing`,
			text: ({ what }) => `${name(what ?? "")} in files.allow matches no file.`,
			fix: () => "Remove it from \"files.allow\" in the configuration, or check why these files are gone."
		}
	},
	existing: ["unexpected path", "unexpected paths"],
	*detect(facts) {
		const allowed = facts.allow === null ? null : new AllowedPaths(facts.allow);
		if (allowed !== null) {
			yield* allowed.outside(facts.files);
			yield* allowed.idle(facts.files);
		}
		const hadClass = kindsOf(facts.ownBefore, classOf);
		const around = surroundings(facts);
		const groups = new Map();
		for (const file of facts.own) {
			const named = classOf(file);
			const isThere = !facts.changed.has(file) || facts.predecessor(file.path) !== null;
			const isKnown = named !== null && hadClass(named);
			if (isKnown && isThere) yield existing(file.path);
			if ((facts.first || isThere) && (named === null || isKnown)) continue;
			if (isToldElsewhere(facts, file) || allowed?.has(file.path) === false) continue;
			const top = topOf(file.path);
			const reason = named !== null && !isKnown ? "class" : "top-level";
			if (reason === "class" && named !== null && allowed?.names(file.path, named)) continue;
			if (reason === "top-level") {
				if (allowed !== null) continue;
				if (facts.folders.of(file.path) !== null) continue;
				const { before, declared, sorts, isExpected } = around();
				if (before.has(normaliseName(top, facts.after.manifest.version)) || declared.has(top)) continue;
				if (top.endsWith("/") ? isExpected(top) : expectedAtRoot(file, sorts)) continue;
			}
			const what = reason === "class" && named !== null ? named : top;
			const key = JSON.stringify([
				reason,
				what,
				top
			]);
			const group = groups.get(key);
			if (group) group.files.push(file);
			else groups.set(key, {
				reason,
				what,
				files: [file]
			});
		}
		for (const [key, group] of groups) yield draft(group, key);
	}
});
function surroundings(facts) {
	let known = null;
	return () => {
		known ??= {
			before: namesAtTop(facts.before),
			declared: declaredTops(facts.after),
			sorts: sortsAtRoot(facts.ownBefore),
			isExpected: expectedFolders(facts)
		};
		return known;
	};
}
const classOf = ({ path }) => pathClass(path);
const topOf = (path) => path.slice(0, path.indexOf("/") + 1) || path;
function namesAtTop(tree) {
	if (tree === null) return new Set();
	const tops = new Set();
	for (const path of tree.entries.keys()) tops.add(topOf(path));
	return new Set([...tops].map((top) => normaliseName(top, tree.manifest.version)));
}
function draft({ reason, what, files }, key) {
	const bytes = files.reduce((sum, file) => sum + file.size, 0);
	return {
		severity: "warning",
		path: commonPath(files.map((file) => file.path)),
		evidence: {
			reason,
			what,
			files: files.length,
			bytes
		},
		key
	};
}
const commonPath = (paths) => paths.length === 1 ? paths[0] ?? "" : folderOfAll(paths);
const amount = ({ files, bytes }) => `${plural(files, "file")}, ${size(bytes)}`;
var AllowedPaths = class {
	#globs;
	#ways;
	constructor(globs) {
		this.#globs = globs.map((glob) => ({
			glob,
			matches: require_rare.loaded.globMatcher(glob)
		}));
		this.#ways = globs.flatMap((glob) => require_rare.loaded.braceExpand(glob, { braceExpandMax }).flatMap((way) => {
			const kind = pathClass(way);
			return kind === null ? [] : [{
				kind,
				matches: require_rare.loaded.globMatcher(way)
			}];
		}));
	}
	has(path) {
		return path === "package.json" || this.#globs.some(({ matches }) => matches(path));
	}
	names(path, kind) {
		return this.#ways.some((way) => way.kind === kind && way.matches(path));
	}
	*outside(files) {
		const nearest = require_rare.loaded.nearestGlob(this.#globs.map(({ glob }) => glob));
		for (const { path, size } of files) {
			if (this.has(path)) continue;
			yield {
				severity: "error",
				path,
				evidence: {
					reason: "not-allowed",
					what: nearest(path),
					files: 1,
					bytes: size
				}
			};
		}
	}
	*idle(files) {
		for (const { glob, matches } of new Map(this.#globs.map((one) => [one.glob, one])).values()) {
			if (files.some(({ path }) => matches(path))) continue;
			yield {
				severity: "note",
				path: null,
				evidence: {
					reason: "idle",
					what: glob,
					files: 0,
					bytes: 0
				},
				key: `idle ${glob}`
			};
		}
	}
};
const braceExpandMax = 200;
function expectedAtRoot(file, sortsBefore) {
	if (customary.test(file.path) || isMap(file) || isSource(file)) return true;
	if (mediaKind(file) !== null || binaryKind(file) !== null) return true;
	const kind = extension(file.path);
	return kind !== "" && sortsBefore.has(kind);
}
function sortsAtRoot(files) {
	const atRoot = files.filter(({ path }) => !path.includes("/") && path !== "package.json");
	return new Set(atRoot.map(({ path }) => extension(path)));
}
function extension(path) {
	const found = /\.(?:d\.)?[^.]+$/.exec(baseName$1(path).slice(1))?.[0].toLowerCase() ?? "";
	return /^\.(?:d\.)?[mc]?[jt]s$/.test(found) ? ".js" : found;
}
function declaredTops({ manifest }) {
	const paths = manifest.targets.filter(({ field }) => !field.startsWith("imports")).map(({ target }) => targetPath(target)).filter((path) => path !== null);
	return new Set(paths.flatMap((path) => [
		path,
		topOf(path),
		`${path}/`
	]));
}
const isToldElsewhere = (facts, file) => facts.folders.of(file.path)?.fails === true || sensitiveKind(file) !== null || toolOf(file.path) !== null || isNotes(file.path) || leftoverKind(file) !== null || isArchive(file);
const sort = 4;
function expectedFolders(facts) {
	const subpaths = exportsMap(facts.after.manifest.fields.get("exports")) ?? new Map();
	const here = byTop(facts.own);
	const holders = new Map();
	for (const names of byTop(facts.ownBefore).values()) for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
	return (top) => {
		const names = here.get(top) ?? [];
		if (names.length === 1 && names[0] === "package.json") return true;
		if (subpaths.has(`./${top.slice(0, -1)}`)) return true;
		const shared = names.filter((name) => (holders.get(name) ?? 0) >= sort);
		return names.length > 0 && shared.length >= names.length / 2;
	};
}
function byTop(files) {
	const folders = new Map();
	for (const { path } of files) {
		const end = path.indexOf("/") + 1;
		if (end === 0) continue;
		const top = path.slice(0, end);
		const names = folders.get(top);
		if (names) names.push(path.slice(end));
		else folders.set(top, [path.slice(end)]);
	}
	return folders;
}
// src/rules/unresolved-dependency.ts
const unresolvedDependency = defineRule()({
	id: "unresolved-dependency",
	topic: "what breaks for users",
	title: "dependency that users cannot install",
	why: "npm install fails for every user: only your repository knows what it stands for.",
	howItGetsIn: "npm packs \"workspace:\", \"catalog:\", \"file:\" and \"link:\" as they are. pnpm, yarn and bun replace them with versions.",
	looksFor: "Error: workspace:, catalog:, file:, link:, portal:, patch:, exec:, jsr: or a path in the dependencies of the packed package.json.",
	example: "A monorepo packed with npm instead of pnpm: \"workspace:*\" went out as it stood, and no user could install the release.",
	ignores: "Little of the kind: in devDependencies, which users do not install, it is a note, and so is what the last release had too.",
	howToFix: "Pack with the package manager of the workspace (--packer), or write version ranges.",
	howToAccept: "If your users install it with a package manager that understands the reference: a waiver, with the reason.",
	removal: null,
	waiver: {
		path: "package.json",
		holdsTo: ["finding"]
	},
	field: (seen) => seen.field,
	cause: () => ["unresolved-dependency"],
	messages: { new: {
		event: (found) => found.length === 1 ? `Users cannot install ${name(found[0]?.name ?? "")} ${excerpt(found[0]?.range ?? "")}` : `Users cannot install ${grouped$1(found.length)} dependencies`,
		text: ({ field, name: dependency, range }) => `${name(dependency)} in ${field} is ${excerpt(range)}.${field === "devDependencies" ? " Users do not install it." : ""}`,
		fix: ({ protocol }) => /^(workspace|catalog)/.test(protocol) ? "Pack with the package manager of the workspace (--packer pnpm, yarn or bun), or write a version range that exists in the registry." : "Write a version range that exists in the registry."
	} },
	existing: ["unresolved dependency", "unresolved dependencies"],
	*detect(facts) {
		const before = facts.before === null ? [] : [...dependenciesOf(facts.before.manifest)];
		const known = new Set(before.map(({ field, name, range }) => `${field} ${name} ${unresolvedProtocol(range)}`));
		for (const { field, name, range } of dependenciesOf(facts.after.manifest)) {
			const protocol = unresolvedProtocol(range);
			if (protocol === null) continue;
			if (known.has(`${field} ${name} ${protocol}`)) yield existing("package.json", `${field}: ${name}@${range}`);
			else yield {
				severity: field === "devDependencies" ? "note" : "error",
				path: "package.json",
				evidence: {
					field,
					name,
					range,
					protocol
				},
				key: `${field} ${name} ${range}`
			};
		}
	}
});
// src/rules/version-taken.ts
const versionTaken = defineRule()({
	id: "version-taken",
	topic: "the release itself",
	title: "version that is published already",
	why: "The registry refuses to publish a version twice, so users never get this build.",
	howItGetsIn: "The version was not raised, or the job of a finished release ran again and its build is not identical.",
	looksFor: "Error: the mode is publish, and the registry has this version with other bytes than the ones that were checked.",
	example: "A release job ran again after it had published. Its second build had other bytes, the registry refused them, and the release notes described a build that nobody can install.",
	ignores: "The same bytes, for which there is nothing left to publish, and pull requests.",
	howToFix: "Raise the version in package.json, and pack again. If a finished release runs again, there is nothing to publish: the same commit and tools should build the same bytes.",
	howToAccept: "A waiver cannot help, because the registry refuses the bytes in any case. If your build never gives the same bytes twice and finished releases run again, set the level of this rule to warning; the report then still says that there is nothing to publish.",
	removal: null,
	waiver: null,
	field: () => "version",
	messages: { taken: {
		event: ([seen]) => `${name(seen?.version ?? "This version")} is already published, with other bytes`,
		text: ({ version, integrity, published }) => `The registry has ${name(version)} with other bytes: ${digest$2(published)} there, ${digest$2(integrity)} here.`,
		fix: () => "To publish these changes, raise the version: npm version patch. If this release is already out, you need to do nothing."
	} },
	existing: ["version that is published already", "versions that are published already"],
	*detect({ comparison, after: { integrity } }) {
		const published = comparison.publishing?.published ?? null;
		if (published === null || published.integrity === integrity) return;
		const { version } = published;
		yield {
			severity: "error",
			path: null,
			evidence: {
				version,
				integrity,
				published: published.integrity
			}
		};
	}
});
const digest$2 = (integrity) => require_start.visibleCut(integrity, 24);
// src/rules/waiver.ts
const waiver = defineRule()({
	id: "waiver",
	topic: null,
	after: "waivers",
	title: "waiver without effect",
	why: "A waiver that nobody needs any more can hide the next problem of its kind.",
	howItGetsIn: "It has expired, what it accepted is gone or has changed, or it is not written correctly.",
	looksFor: "Warning: a waiver that has expired, matches nothing, no longer applies since what it accepted has changed, or is malformed.",
	example: "A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.",
	ignores: "Waivers that are in use, also for what was published since.",
	howToFix: "Remove or correct the waiver where the report says it stands.",
	howToAccept: "No waiver can silence it: remove the waiver, or give it a new \"expires\".",
	aftermath: ({ source }) => `If it ships on purpose, renew the waiver in ${name(source)}.`,
	removal: null,
	waiver: null,
	messages: {
		expired: {
			event: (found) => found.length === 1 ? "A waiver has expired" : `${grouped$1(found.length)} waivers have expired`,
			why: "It has expired, so what it accepted is reported again.",
			howItGetsIn: "A waiver holds until the day in \"expires\".",
			text: (seen) => `The waiver ${nameOf$1(seen)} expired on ${seen.expires}${seen.again === 0 ? ", and nothing needs it" : ""}.`,
			fix: ({ source, again }) => again === 0 ? `Remove it from ${name(source)}.` : `Renew it with a new "expires" in ${name(source)}, or leave out what it accepted.`
		},
		unused: {
			event: (found) => found.length === 1 ? "A waiver matches nothing" : `${grouped$1(found.length)} waivers match nothing`,
			why: "Such a waiver could accept a later problem that nobody has looked at.",
			howItGetsIn: "What you wrote it for is gone.",
			text: (seen) => `The waiver ${nameOf$1(seen)} matches nothing.`,
			fix: ({ source }, _path, _origin, isSeveral) => isSeveral ? "Remove them." : `Remove it from ${name(source)}.`
		},
		changed: {
			event: (found) => found.length === 1 ? "A waiver no longer applies" : `${grouped$1(found.length)} waivers no longer apply`,
			why: "What it accepted is still there, and is no longer what you accepted: larger, or with other contents.",
			howItGetsIn: "A waiver accepts a file as it was when you wrote it, and nothing worse.",
			text: (seen) => `What the waiver ${nameOf$1(seen)} accepted has changed.`,
			fix: ({ source }) => `Accept it as it is now and replace the waiver in ${name(source)}, or remove both.`
		},
		malformed: {
			event: (found) => found.length === 1 ? "A waiver cannot be read" : `${grouped$1(found.length)} waivers cannot be read`,
			text: (seen) => `The waiver ${nameOf$1(seen)} cannot be read.`,
			fix: ({ source }) => `Correct it in ${name(source)}.`
		}
	},
	existing: ["waiver that does nothing", "waivers that do nothing"],
	*detect(facts) {
		for (const { waiver: one, fault, again } of facts.waivers) if (fault !== null) yield {
			severity: "warning",
			path: null,
			evidence: {
				reason: fault,
				waiver: `${[one.rule].flat().join(", ")}: ${one.path}`,
				source: one.source,
				...fault === "expired" && {
					expires: one.expires,
					again
				}
			},
			key: `${fault} ${[one.rule].flat().join(" ")} ${one.path} ${one.source}`
		};
	}
});
const nameOf$1 = ({ waiver, source }) => `${excerpt(waiver)} (${name(source)})`;
// src/rules/table.ts
const rules = [
	sourceMap,
	embeddedSources,
	inlineSourceMap,
	remoteSourceMap,
	typescriptSource,
	largeFile,
	packageGrowth,
	packageShrink,
	sensitiveFile,
	secret,
	agentFile,
	buildLeftover,
	nestedDependencies,
	archive$1,
	media,
	nativeBinary,
	unexpectedPath,
	missingEntry,
	removedFile,
	installScript,
	unresolvedDependency,
	dependency,
	publishConfig,
	execBit,
	crlfShebang,
	absolutePath,
	hazardousEntry,
	versionTaken,
	repository,
	waiver
];
// src/rules/lookup.ts
const ruleIds = rules.map(({ id }) => id);
function ruleOf(id) {
	const rule = rules.find((each) => each.id === id);
	if (rule === void 0) throw new Error(`There is no rule ${id}.`);
	return rule;
}
const isFindingOf = (finding, rule) => finding.rule === rule && finding.novelty === "new";
function reasonOf({ rule: id, evidence }) {
	const { messages, reason } = ruleOf(id);
	const named = reason?.(evidence) ?? ("reason" in evidence ? evidence.reason : null);
	const [first = ""] = Object.keys(messages);
	return typeof named === "string" && Object.hasOwn(messages, named) ? named : first;
}
const messageOf = (finding) => ruleOf(finding.rule).messages[reasonOf(finding)];
function headingOf(finding) {
	const rule = ruleOf(finding.rule);
	return finding.novelty === "new" ? {
		...rule,
		...messageOf(finding)
	} : rule;
}
// src/text/day.ts
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/rules/waivers.ts
function applyWaivers({ findings, present }, waivers, comparison, today, onStep) {
	let rest = [...findings];
	const filesIn = filesBelow(comparison);
	const isOver = ({ expires }) => expires !== null && expires < today;
	const told = waivers.map((waiver) => {
		if (isMalformed(waiver)) return {
			waiver,
			fault: "malformed",
			again: 0
		};
		if (isOver(waiver)) return {
			waiver,
			fault: "expired",
			again: 0
		};
		const rules = new Set([waiver.rule].flat());
		const isThere = require_rare.loaded.globMatcher(waiver.path);
		const matches = waiverMatcher(waiver.path, filesIn);
		let used = present.some((one) => rules.has(one.rule) && isThere(one.path));
		let hasChanged = false;
		const covers = (finding) => {
			if (!matches(finding.path)) return false;
			const isSame = isAsLookedAt(waiver, finding, comparison);
			hasChanged ||= !isSame;
			return isSame;
		};
		const followsFrom = rules.size > 1 && waiver.path !== "." ? consequences(waiver.path, comparison) : null;
		const { reason, expires, source, approval = null } = waiver;
		const waived = (finding, isCovered) => {
			if (!(rules.has(finding.rule) && finding.novelty === "new" && ruleOf(finding.rule).waiver !== null)) return finding;
			onStep();
			if (!isCovered(finding)) return finding;
			used = true;
			return finding.waived === null ? {
				...finding,
				waived: {
					reason,
					expires,
					source,
					approval
				}
			} : finding;
		};
		rest = rest.map((finding) => waived(finding, covers));
		if (used) rest = rest.map((finding) => waived(finding, (each) => followsFrom?.(each)));
		return {
			waiver,
			fault: used ? null : hasChanged ? "changed" : "unused",
			again: 0
		};
	}).map((state) => {
		if (state.fault !== "expired") return state;
		const { rule, path, expires, source } = state.waiver;
		const rules = new Set([rule].flat());
		const matches = waiverMatcher(path, filesIn);
		let again = 0;
		rest = rest.map((finding) => {
			onStep();
			if (!(finding.novelty === "new" && finding.waived === null && finding.lapsed === void 0) || !rules.has(finding.rule) || !matches(finding.path)) return finding;
			again++;
			return {
				...finding,
				lapsed: {
					expires,
					source
				}
			};
		});
		return {
			...state,
			again
		};
	});
	return {
		findings: rest,
		states: told
	};
}
function consequences(pattern, { before, after, continues }) {
	const [itself, below] = [require_rare.loaded.globMatcher(pattern), require_rare.loaded.globMatcher(`${pattern.replace(/(?<!\/)\/+$/, "")}/**`)];
	const isThere = (path) => itself(path) || below(path);
	const bytes = (tree, path) => tree?.entries.get(path ?? "")?.size ?? 0;
	const grown = lazily(() => {
		let sum = 0;
		for (const path of after.entries.keys()) if (isThere(path)) sum += Math.max(0, bytes(after, path) - bytes(before, continues.get(path)));
		return sum;
	});
	const lost = lazily(() => {
		let sum = 0;
		for (const path of before?.entries.keys() ?? []) if (isThere(path) && !after.entries.has(path)) sum += bytes(before, path);
		return sum;
	});
	return ({ path, rule }) => {
		const { waiver } = ruleOf(rule);
		if (path !== null || waiver?.path !== ".") return false;
		if (!waiver.holdsTo.includes("size")) return true;
		const growth = after.unpackedSize - (before?.unpackedSize ?? 0);
		return growth >= 0 ? grown() > growth / 2 : lost() > -growth / 2;
	};
}
function lazily(compute) {
	let known = null;
	return () => known ??= compute();
}
function isAsLookedAt(waiver, finding, { after }) {
	const fingerprints = [waiver.fingerprint ?? []].flat();
	if (([waiver.rule].flat().length === 1 || ruleOf(finding.rule).waiver?.holdsTo.includes("finding")) && fingerprints.length > 0 && !fingerprints.some((one) => one.toLowerCase() === finding.fingerprint)) return false;
	if (waiver.sha256 !== null) {
		if ((after.entries.get(finding.path ?? "")?.sha256 ?? null)?.toLowerCase() !== waiver.sha256.toLowerCase()) return false;
	}
	if (waiver.maxSize === null) return true;
	const fileSize = (path) => {
		const file = after.entries.get(path);
		return file?.type === "file" ? file.size : null;
	};
	const size = sizeHeldTo(finding, fileSize, after.unpackedSize);
	return size !== null && size <= waiver.maxSize;
}
function isMalformed(waiver) {
	const { path, reason, expires, sha256, maxSize } = waiver;
	return [waiver.rule].flat().length === 0 || path.trim() === "" || reason.trim() === "" || expires !== null && !isDay(expires) || sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256) || [waiver.fingerprint ?? []].flat().some((one) => !/^[0-9a-f]{16}$/i.test(one)) || maxSize !== null && !(maxSize >= 0);
}
function waiverMatcher(pattern, filesIn) {
	const matches = require_rare.loaded.globMatcher(pattern);
	const named = pattern.replace(/^(?:\.?\/)+(?=.)/, "").replace(/\/$/, "");
	const folders = new require_rare.loaded.Minimatch(named, {
		dot: true,
		nonegate: true,
		nocomment: true,
		platform: "linux"
	});
	return (path) => {
		if (path === null || !path.endsWith("/")) return matches(path ?? ".");
		const folder = path.slice(0, -1);
		if (folder === named || folders.match(folder)) return true;
		const files = filesIn(path);
		return files.length > 0 && files.every(matches);
	};
}
function filesBelow({ before, after }) {
	const sorted = (tree) => () => {
		return new SortedPaths([...tree?.entries.values() ?? []].filter(({ type }) => type !== "directory").map(({ path }) => path));
	};
	const [now, then] = [lazily(sorted(after)), lazily(sorted(before))];
	return (folder) => {
		const files = now().below(folder);
		return files.length > 0 ? files : then().below(folder);
	};
}
function sizeHeldTo({ rule: id, path, evidence }, fileSize, unpackedSize) {
	const { waiver, size } = ruleOf(id);
	if (path === null && waiver?.path === ".") return waiver.holdsTo.includes("size") ? unpackedSize : null;
	return (path === null ? null : fileSize(path)) ?? size?.(evidence) ?? null;
}
// src/report/acceptance.ts
function candidateWords(origin, from = ".") {
	if (origin.kind === "registry") return [`${origin.name}@${origin.version}`];
	const seen = pathFrom(from, origin.kind === "directory" ? origin.folder : origin.file);
	return seen === "." ? [] : [seen];
}
function pathFrom(from, path) {
	const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(path);
	if (from === "." || isAbsolute) return path;
	return path === "." ? from : `${from}/${path.replace(/^\.\//, "")}`;
}
const shellWords = (words) => words.map((word) => ` ${shellWord(word) ?? "\u2026"}`).join("");
const waiveCommand = (id, asked, isRenewal) => `packgate waive ${id}${asked}${isRenewal ? renewing : ""} --reason "\u2026"`;
const renewing = " --expires 90d";
const isRenewing = (command) => command.includes(renewing);
function whyNoWaiver(findings) {
	if (findings.every(({ rule }) => rule === "waiver")) return null;
	return findings.some(({ rule }) => ruleOf(rule).waiver !== null) ? "No single waiver covers all of these paths. Accept them one by one: packgate waive RULE PATH --reason \"\u2026\"" : "No waiver can accept this.";
}
const holdsTo = (rule, what) => ruleOf(rule).waiver?.holdsTo.includes(what) ?? false;
function shellWord(path) {
	if (path.length > 160) return null;
	if (/^(?:--[a-z-]+|https?:\/\/[\w./:-]+|[A-Za-z0-9_./][A-Za-z0-9_./@-]*)$/.test(path)) return path;
	return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}
function waiverPlace({ name, configuration }, isOneOfMany) {
	const { file, isThere, isShared } = configuration ?? {
		file: ".github/packgate.yml",
		isThere: true,
		isShared: isOneOfMany
	};
	return {
		advice: isThere ? `Add the lines that you accept to ${require_start.visibleCut(file)}, each with your reason:` : `Create ${require_start.visibleCut(file)} with the lines that you accept, each with your reason:`,
		isNewFile: !isThere,
		key: isShared && name !== null && name.length <= longestName$3 ? require_rare.loaded.yamlText(name) : null
	};
}
function waiverLines(waivers) {
	const ofAll = waivers.flatMap(({ waiverPlace: { key }, entries }) => key === null ? entries : []);
	const named = waivers.flatMap(({ waiverPlace: { key }, entries }) => key === null ? [] : [
		`  ${key}:`,
		"    waivers:",
		...entries.map((entry) => `      ${entry}`)
	]);
	return [
		...waivers[0]?.waiverPlace.isNewFile ? ["version: 1"] : [],
		...ofAll.length > 0 ? ["waivers:", ...ofAll.map((entry) => `  ${entry}`)] : [],
		...named.length > 0 ? ["packages:", ...named] : []
	];
}
const longestName$3 = 214;
const longestEntry = 400;
function entryLine(waiver) {
	const line = `- { ${require_rare.loaded.entryFields({
		...waiver,
		reason: "\u2026",
		expires: null
	}).map(([key, written]) => `${key}: ${written}`).join(", ")} }`;
	return line.length > longestEntry ? null : line;
}
function waiverHelp({ id, waiver }) {
	if (waiver === null) return [];
	const isWhole = waiver.path === ".";
	return [
		`${`"packgate waive ${id} ${isWhole ? "." : "PATH"} --reason \u2026" writes one into the configuration`}; ${isWhole ? "the dot is the package as a whole" : "PATH is the path of the problem, or a glob in quotes"}.`,
		...waiver.holdsTo.includes("size") ? [`Its max-size is a tenth above the present size${isWhole ? " of the package as installed" : ""}: what grows more fails again.`] : [],
		...waiver.holdsTo.includes("finding") ? ["It is for this finding alone, by its fingerprint: another one at the same path fails again."] : []
	];
}
function exampleEntry({ id, waiver }) {
	if (waiver === null) return null;
	return {
		rules: [id],
		path: waiver.path,
		reason: "why you ship it",
		expires: "2027-01-31",
		maxSize: waiver.holdsTo.includes("size") ? withRoom(18e5) : null,
		fingerprints: waiver.holdsTo.includes("finding") ? ["0a1b2c3d4e5f6071"] : []
	};
}
function suggestedWaiver(findings, report) {
	const waivable = findings.filter(({ rule }) => ruleOf(rule).waiver !== null);
	if (waivable.length === 0 || report.problem !== null) return null;
	const placed = waivable.filter(({ path }) => path !== null && path !== "");
	const holders = placed.length > 0 ? placed : waivable;
	const version = report.candidate?.version ?? "";
	const path = placed.length === 0 ? "." : pathsGlob([...new Set(placed.map((each) => each.path ?? ""))], version);
	if (path === null) return null;
	return {
		rules: [...new Set(waivable.map(({ rule }) => rule))],
		path,
		maxSize: holders.some(({ rule }) => holdsTo(rule, "size")) ? largestWithRoom(holders, report) : null,
		fingerprints: holders.flatMap(({ rule, fingerprint }) => holdsTo(rule, "finding") ? fingerprint : [])
	};
}
function largestWithRoom(findings, report) {
	let most = 0;
	for (const finding of findings) {
		const size = sizeIn(finding, report);
		if (size === null) return null;
		most = Math.max(most, size);
	}
	return withRoom(most);
}
const mostAlternatives = 20;
const longestGlob = 300;
function pathsGlob(paths, version) {
	const [first = ".", ...others] = paths;
	if (others.length === 0) return pathGlob(first, version);
	const globs = [...new Set(paths.map((path) => `${pathGlob(path, version)}${path.endsWith("/") ? "**" : ""}`))];
	const [only = "."] = globs;
	if (globs.length === 1) return only;
	const each = `{${globs.join(",")}}`;
	if (globs.every((glob) => !/[,{}\\\n\r\u2028\u2029]/.test(glob)) && globs.length <= mostAlternatives && each.length <= longestGlob) return each;
	const folder = folderOfAll(paths);
	const [ending = "", ...more] = new Set(paths.map((path) => /(?:\.d)?\.\w+(?:\.map)?$/.exec(path)?.[0] ?? ""));
	if (folder === "" && (more.length > 0 || ending === "")) return null;
	return `${require_rare.loaded.literalGlob(folder)}**${more.length === 0 && ending !== "" ? `/*${ending}` : ""}`;
}
const known$1 = new WeakMap();
function sizesAfter(changes) {
	const found = known$1.get(changes);
	if (found !== void 0) return found;
	const stay = changes.filter(({ kind }) => kind !== "removed").reverse();
	const sizes = new Map(stay.map(({ path, sizeAfter }) => [path, sizeAfter]));
	known$1.set(changes, sizes);
	return sizes;
}
function sizeIn(finding, report) {
	const sizes = sizesAfter(report.changes);
	const fileSize = (path) => sizes.get(path) ?? null;
	const path = finding.path === "" ? null : finding.path;
	const size = sizeHeldTo({
		...finding,
		path
	}, fileSize, report.candidate?.unpackedSize ?? null);
	if (size === 0 && path === null) return null;
	return typeof size === "number" && Number.isFinite(size) && size >= 0 ? size : null;
}
function pathGlob(path, version) {
	const normal = normaliseName(path, version);
	if (normal === path || path.includes("<hash>") || path.includes("<version>")) return require_rare.loaded.literalGlob(path);
	const glob = require_rare.loaded.literalGlob(normal).replaceAll(hashMark, "*").replaceAll(versionMark, "*");
	return /(?:^|\/)\*+[^/\w]*(?:\.[^/]*)?$/.test(glob) ? require_rare.loaded.literalGlob(path) : glob;
}
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
// src/report/cause-view.ts
const severityOrder = {
	error: 0,
	warning: 1,
	note: 2
};
function causeViews(report) {
	const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
	return report.causes.flatMap((cause) => {
		const findings = cause.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
		return findings.every((each) => isFindingOf(each, "hazardous-entry") && each.evidence.code === report.problem?.code) ? [] : [causeView(cause, findings, report)];
	});
}
function withListOnce(causes) {
	const told = new Set();
	return causes.map((cause) => {
		const [clause] = proposedList.exec(cause.fix ?? "") ?? [];
		if (clause === void 0 || cause.fix === null) return cause;
		const list = clause.slice(1);
		if (!told.has(list)) {
			told.add(list);
			return cause;
		}
		const same = `${clause.startsWith("A") ? "The" : "the"} same "files" list leaves ${cause.files > 1 ? "them" : "it"} out.`;
		return {
			...cause,
			fix: cause.fix.replace(clause, () => same),
			edits: []
		};
	});
}
const proposedList = /add "files": \[.*?\] to package\.json(?: \(tried[^)]*\))?\./is;
const mostPlaces = 3;
function causeView({ id, severity, title, files, bytes, rules, fix, accept }, findings, report) {
	const [lead] = findings;
	const { why, howItGetsIn } = headingOf(lead);
	const waiver = severity === "note" ? null : suggestedWaiver(findings, report);
	const own = findings.filter(({ onBase }) => onBase !== true);
	const places = placesOf(own.length > 0 ? own : findings);
	const { problem } = report;
	const asked = askedIn(report);
	return {
		id,
		severity,
		title,
		why: `${why} ${howItGetsIn}`,
		rules,
		findings,
		files,
		bytes,
		places: places.slice(0, mostPlaces),
		more: Math.max(places.length - mostPlaces, 0),
		fix: fix?.text ?? null,
		isFixable: (fix?.edits.length ?? 0) > 0,
		edits: fix?.edits ?? [],
		onBase: own.length === 0,
		command: waiver === null || asked === null ? null : waiveCommand(id, asked, isRenewing(accept?.command ?? "")),
		unacceptable: waiver === null && severity !== "note" && problem === null ? whyNoWaiver(findings) : null,
		entry: waiver === null ? null : entryLine(waiver)
	};
}
function askedIn({ candidate }) {
	if (candidate === null) return "";
	const { asked, source } = candidate;
	const [, folder = "."] = /^((?:\.\/)?\w[\w.-]*(?:\/\w[\w.-]*)*) \(packed with \w+(?: [\w.-]+)?\)$/.exec(source) ?? [];
	return asked !== void 0 ? asked : shellWords(folder === "." ? [] : [folder]);
}
function placesOf(findings) {
	const [lead] = findings;
	const { removal, waiver } = ruleOf(lead.rule);
	const isFile = removal === "kind" || removal === "path";
	const alike = isFile ? findings : findings.filter((each) => each.rule === lead.rule && messageOf(each) === messageOf(lead));
	const folder = pathOf$1(lead)?.endsWith("/") ? [pathOf$1(lead) ?? ""] : [];
	const paths = [...new Set([...folder, ...distinctPaths(alike)])];
	const isInside = removal === "stays" && waiver?.holdsTo.includes("finding");
	if (isFile || paths.length > 1 && !isInside) {
		const within = findings.filter(({ rule }) => rule !== lead.rule && ruleOf(rule).insideTitle !== void 0);
		const told = new Map(within.map((each) => [pathOf$1(each), each.message]));
		const isTold = (path) => Number(told.has(path));
		return paths.toSorted((a, b) => isTold(b) - isTold(a)).map((path) => ({
			path,
			message: told.get(path) ?? null
		}));
	}
	const [path = null] = paths;
	return alike.map((each) => ({
		path: isInside ? pathOf$1(each) : path === "package.json" ? null : path,
		message: each.message
	}));
}
function distinctPaths(findings) {
	const paths = [...new Set(findings.flatMap((each) => pathOf$1(each) ?? []))];
	const sorted = paths.toSorted();
	const isEmpty = new Set(sorted.filter((path, at) => path.endsWith("/") && !sorted[at + 1]?.startsWith(path)));
	return paths.filter((path) => !path.endsWith("/") || isEmpty.has(path));
}
const countsOf = (causes) => Object.keys(severityOrder).map((severity) => [causes.filter((cause) => cause.severity === severity).length, severity]).filter(([count]) => count > 0).map(([count, severity]) => plural(count, severity)).join(", ");
const pathOf$1 = ({ path }) => path || null;
// src/report/cause-report.ts
function withCauses(report, causes, known, hide) {
	const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
	return {
		...report,
		causes: causes.map((cause) => {
			const findings = cause.findings.flatMap((each) => byFingerprint.get(each.fingerprint) ?? []);
			return causeReport({
				...cause,
				title: hide(cause.title)
			}, findings, report, known);
		})
	};
}
const mostExamples$1 = 3;
function causeReport(cause, findings, report, known) {
	const { id, severity, title, files, bytes } = cause;
	const waiver = severity === "note" ? null : suggestedWaiver(findings, report);
	return {
		id,
		severity,
		title,
		files,
		bytes,
		examples: distinctPaths(findings).slice(0, mostExamples$1),
		rules: [...new Set(findings.map(({ rule }) => rule))],
		findings: findings.map(({ fingerprint }) => fingerprint),
		fix: fixOf(cause, findings, known),
		accept: waiver && {
			command: waiveCommand(id, report.candidate?.asked ?? "", cause.findings.some(({ lapsed }) => lapsed !== void 0)),
			waiver: {
				rules: waiver.rules,
				path: waiver.path,
				"max-size": waiver.maxSize,
				fingerprint: waiver.fingerprints.length === 0 ? null : waiver.fingerprints
			}
		}
	};
}
function fixOf({ findings: [lead, ...others], target }, reported, { folder, needs, ...unseen }) {
	const { fix } = messageOf(lead);
	const alike = reported.filter((each) => each.rule === lead.rule && messageOf(each) === messageOf(lead));
	const needed = needs.get(lead.fingerprint);
	const unpacked = folder === null ? null : toPack(reported, folder, unseen);
	const text = unpacked?.text ?? (needed === void 0 ? fixesOf(alike, (each) => fix ? fix(each.evidence, target, each.origin ?? unseen, alike.length > 1) : require_rare.loaded.exclude(target, each.origin ?? unseen)) : `${require_rare.loaded.needing(needed)} needs it, so it stays. If users do not need it, change that first.`);
	if (text === "") return null;
	const also = others.flatMap(({ rule, evidence }) => rule === lead.rule ? [] : ruleOf(rule).aftermath?.(evidence) ?? []);
	const removals = reported.flatMap((each) => each.origin?.removal ?? []);
	const all = [...unpacked?.edits ?? [], ...removals];
	const edits = [...new Map(all.map((edit) => [JSON.stringify(edit), edit])).values()];
	return {
		text: [text, ...new Set(also)].join(" "),
		edits: edits.map((edit) => editOf(edit, folder?.texts))
	};
}
const mostFixes = 3;
function fixesOf(findings, fixOf) {
	const all = [...new Set(findings.map(fixOf))].map((text) => text.split(/(?<=\.) (?=[A-Z])/));
	const [first = []] = all;
	const ending = (text, length) => text.slice(text.length - length).join(" ");
	let shared = all.length < 2 ? 0 : Math.min(...all.map(({ length }) => length)) - 1;
	while (all.some((each) => ending(each, shared) !== ending(first, shared))) shared--;
	const own = all.map((each) => each.slice(0, each.length - shared).join(" "));
	const shown = findings.every(({ origin }) => origin?.removal) ? 1 : mostFixes;
	const more = own.length - shown;
	const rest = more > 0 ? [`The same for ${more} more.`] : [];
	return [
		...own.slice(0, shown),
		...rest,
		ending(first, shared)
	].filter(Boolean).join(" ");
}
function toPack(findings, { unpacked, addition }, { hasFiles }) {
	const paths = findings.flatMap(({ rule, path }) => rule === "missing-entry" && path ? [path] : []);
	if (paths.length === 0 || !paths.every((path) => unpacked.has(path))) return null;
	const tops = [...new Set(paths.map((path) => /^[^/]*/.exec(path)?.[0] ?? path))];
	const entries = (addition?.edits.map(({ text }) => text) ?? tops).map(pasteable);
	const named = someOf(entries, entries.length, entries.length);
	const count = addition?.files.size ?? 0;
	const tried = `(tried: it brings in exactly ${count === 1 ? "this file" : `${grouped$1(count)} files`})`;
	const [they, it] = paths.length === 1 ? ["The file exists, but it is", "it"] : ["The files exist, but they are", "them"];
	return {
		text: hasFiles ? `${they} not packed: add ${named} to "files" in package.json${addition === null ? "" : ` ${tried}`}.` : `${they} not packed: an ignore file leaves ${it} out. Remove that line, or list ${named} under "files" in package.json.`,
		edits: addition?.edits ?? []
	};
}
function editOf({ file, line, replaced, lines }, texts) {
	const before = (texts?.get(file) ?? "").split(/\r?\n/).slice(line - 1, line - 1 + replaced);
	return {
		file,
		line,
		before: replaced === 0 ? null : before.join("\n"),
		after: lines.length === 0 ? null : lines.join("\n")
	};
}
function withoutFindings(causes, left) {
	const byFingerprint = new Map(left.map((finding) => [finding.fingerprint, finding]));
	return causes.flatMap((cause) => {
		const found = cause.findings.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
		const [first] = found;
		if (first === void 0) return [];
		if (found.length === cause.findings.length) return [cause];
		const evidence = found.map((each) => each.evidence);
		const title = messageOf(first).event(evidence, {
			files: 0,
			path: null,
			since: null,
			isUnbuilt: false
		});
		const text = [...new Set(found.flatMap(({ fix }) => fix ?? []))].join(" ");
		const fix = cause.fix && {
			...cause.fix,
			text
		};
		return [{
			...cause,
			title,
			fix,
			findings: found.map(({ fingerprint }) => fingerprint)
		}];
	});
}
// src/rules/cause-files.ts
var Files = class {
	entries;
	targets;
	paths;
	constructor(tree) {
		this.entries = new Map([...tree?.entries ?? []].filter(([, { type }]) => type === "file"));
		this.targets = new Set(tree?.manifest.targets.map(({ target }) => targetPath(target)));
		this.paths = new SortedPaths(this.entries.keys());
	}
	sizeOf(path) {
		return this.entries.get(path)?.size ?? 0;
	}
	of({ rule, path, evidence }) {
		if (path === null) return null;
		if (!path.endsWith("/")) return this.entries.has(path) ? [path] : null;
		const within = this.paths.below(path);
		const counted = ruleOf(rule).files?.(evidence) ?? within.length;
		return within.length > 0 && counted === within.length ? within : null;
	}
};
function isUnwanted({ rule: id, novelty, path, evidence }, { targets, entries }) {
	const { removal, stays } = ruleOf(id);
	return novelty === "new" && path !== null && (removal === "kind" || removal === "path" && !targets.has(path)) && !stays?.(evidence, entries.get(path));
}
function targetOf(findings, files) {
	const unwanted = findings.filter((each) => isUnwanted(each, files));
	const paths = [...new Set(unwanted.map(({ path }) => path ?? ""))];
	const [first, ...others] = paths;
	if (first === void 0) return findings[0]?.path ?? null;
	if (others.length === 0 && !first.endsWith("/")) return first;
	const all = new Set(unwanted.flatMap((each) => files.of(each) ?? []));
	const folder = folderOfAll(paths);
	return folder !== "" && files.paths.below(folder).length === all.size ? folder : null;
}
function amountOf(findings, files) {
	const bytesOf = new Map();
	const add = (path, bytes) => bytesOf.set(path, Math.max(bytesOf.get(path) ?? 0, bytes));
	let gone = 0;
	for (const finding of findings) {
		const { files: counted, size } = ruleOf(finding.rule);
		const [found, bytes] = [files.of(finding), size?.(finding.evidence) ?? 0];
		if (found !== null && isUnwanted(finding, files)) for (const path of found) add(path, files.sizeOf(path));
		else if (found !== null && found.length === 1) add(found[0] ?? "", bytes);
		else if (finding.path !== null && counted !== void 0) {
			gone += counted(finding.evidence) - 1;
			add(finding.path, bytes);
		}
	}
	const bytes = [...bytesOf.values()].reduce((sum, each) => sum + each, 0);
	return {
		files: gone + bytesOf.size,
		bytes
	};
}
// src/rules/kinds/arrivals.ts
function arrivalsOf(now, then) {
	if (now.folders.isPlain) return {
		bundled: new Map(),
		nested: new Map(),
		of: () => null
	};
	const known = new Set();
	for (const { path } of then.files) {
		const region = regionOf(path, then.folders);
		if (region !== null) for (const { name } of packagesAbove(path)) known.add(`${region} ${name}`);
	}
	const found = {
		bundled: new Map(),
		nested: new Map()
	};
	const byFile = new Map();
	for (const file of now.files) {
		const region = regionOf(file.path, now.folders);
		const folder = now.folders.of(file.path);
		const isNested = folder?.is.rule === "nested-dependencies";
		if (region === null || isNested && !then.folders.has(folder)) continue;
		for (const { path, name } of packagesAbove(file.path)) {
			if (known.has(`${region} ${name}`)) continue;
			const there = found[isNested ? "nested" : "bundled"];
			const arrival = there.get(path) ?? {
				path,
				name,
				files: 0,
				bytes: 0
			};
			there.set(path, arrival);
			arrival.files++;
			arrival.bytes += file.size;
			byFile.set(file.path, path);
			break;
		}
	}
	return {
		...found,
		of: (file) => byFile.get(file) ?? null
	};
}
function regionOf(path, folders) {
	if (/^node_modules\//i.test(path)) return "top";
	const folder = folders.of(path);
	return folder?.is.rule === "nested-dependencies" ? folder.family : null;
}
const records = new Set([
	".package-lock.json",
	".yarn-integrity",
	".modules.yaml"
]);
function* packagesAbove(path) {
	const segments = path.split("/");
	for (let at = 0; at + 1 < segments.length; at++) {
		if (!segments[at]?.toLowerCase().includes("node_modules")) continue;
		const end = Math.min(segments.length, at + (segments[at + 1]?.startsWith("@") ? 3 : 2));
		const name = segments.slice(at + 1, end).join("/");
		const here = segments.slice(0, end).join("/");
		if (!records.has(name)) yield {
			path: end < segments.length ? `${here}/` : here,
			name
		};
		at = end - 1;
	}
}
// src/rules/facts.ts
function factsOf(comparison, policy, onStep = () => {}) {
	const { before, after, continues } = comparison;
	const filesBefore = before === null ? [] : filesOf(before);
	const changed = new Set();
	let at = 0;
	const files = filesOf(after).map((file) => {
		let same = filesBefore[at];
		while (same !== void 0 && same.path < file.path) same = filesBefore[++at];
		if (same?.path === file.path) {
			at++;
			if (isUnchanged(same, file) && continues.get(file.path) === file.path) return same;
		}
		changed.add(file);
		return file;
	});
	const stops = (is) => {
		const level = policy?.rules[is.rule]?.level ?? "default";
		return (level === "default" ? folderSeverity(is) : level) === "error";
	};
	const foldersBefore = new Folders(before ?? nothing$1, filesBefore, {
		before: null,
		stops
	});
	const folders = new Folders(after, files, {
		before: foldersBefore,
		stops
	});
	const arrivals = arrivalsOf({
		files: before === null ? [] : files,
		folders
	}, {
		files: filesBefore,
		folders: foldersBefore
	});
	const isToldAsArrival = (path) => stops({
		rule: "nested-dependencies",
		kind: "node_modules"
	}) && arrivals.nested.has(arrivals.of(path) ?? "");
	const now = parted(files, folders, (folder, path) => folder.fails || isToldAsArrival(path));
	const then = parted(filesBefore, foldersBefore, (folder) => folder.fails && !folders.has(folder));
	const facts = {
		comparison,
		before,
		after,
		first: before === null,
		files,
		changed,
		filesBefore,
		own: now.own,
		ownBefore: then.own,
		inner: null,
		folders,
		foldersBefore,
		arrivals,
		predecessor: (path) => {
			const entry = before?.entries.get(continues.get(path) ?? "");
			return entry?.type === "file" ? fileOf(entry) : null;
		},
		allow: policy?.allow ?? null,
		onStep,
		waivers: []
	};
	if (now.inner.length === 0) return facts;
	return {
		...facts,
		inner: {
			...facts,
			own: now.inner,
			ownBefore: then.inner
		}
	};
}
function parted(files, folders, isTold) {
	if (folders.isPlain) return {
		own: files,
		inner: []
	};
	const parts = {
		own: [],
		inner: []
	};
	for (const file of files) {
		const folder = folders.of(file.path);
		if (folder !== null && isTold(folder, file.path)) continue;
		parts[folder?.is.rule === "nested-dependencies" || folders.isBundled(file.path) ? "inner" : "own"].push(file);
	}
	return parts;
}
function filesOf(tree) {
	const files = [];
	for (const entry of tree.entries.values()) if (entry.type === "file") files.push(fileOf(entry));
	return files.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
const fileOf = (entry) => isLookedAt(entry) ? entry : {
	...entry,
	content: unknownContent
};
const isUnchanged = (before, after) => before.sha256 === after.sha256 && before.mode === after.mode && before.size === after.size && before.content === after.content;
const isLookedAt = (entry) => entry.content !== null;
const unknownContent = {
	text: false,
	format: null,
	inside: null,
	shebang: null,
	flow: false,
	mapping: null,
	sourceMap: null,
	statistics: null,
	debugBytes: 0,
	machinePaths: {
		count: 0,
		examples: []
	},
	secrets: [],
	sketch: []
};
const nothing$1 = {
	manifest: {
		name: "",
		version: "",
		private: false,
		targets: [],
		scripts: new Map(),
		dependencies: new Map(),
		bundled: [],
		bin: new Map(),
		fields: new Map()
	},
	inner: new Map()
};
// src/rules/judge.ts
function judge(comparison, policy, today, onStep = () => {}) {
	const table = rules;
	const facts = factsOf(comparison, policy, onStep);
	const first = findingsOf(table.filter(({ after }) => after === void 0), facts, policy);
	const day = typeof today === "string" ? today.slice(0, 10) : today.toISOString().slice(0, 10);
	const { findings, states } = applyWaivers(first, policy.waivers, comparison, day, onStep);
	const last = findingsOf(table.filter(({ after }) => after === "waivers"), {
		...facts,
		waivers: states
	}, policy);
	return [...findings, ...last.findings].sort(byWeight);
}
const weights = {
	error: 0,
	warning: 1,
	note: 2
};
const mostExamples = 10;
function findingsOf(table, facts, policy) {
	const all = {
		findings: [],
		present: []
	};
	const marks = new Marks();
	for (const rule of table) run(rule, facts, policy, marks, all);
	return all;
}
function run(rule, facts, policy, marks, { findings, present }) {
	const { id, options } = rule;
	const { level = "default", ...set } = policy.rules[id] ?? {};
	if (level === "off") return;
	const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
	const examples = [];
	const drafts = [];
	const numbers = {
		...Object.fromEntries(defaults),
		...set
	};
	facts.onStep();
	for (const looked of rule.inner && facts.inner !== null ? [facts, facts.inner] : [facts]) for (const draft of rule.detect(looked, numbers)) {
		facts.onStep();
		if (!("example" in draft)) drafts.push(draft);
		else {
			examples.push(draft.example);
			present.push({
				rule: id,
				path: draft.path
			});
		}
	}
	drafts.sort((a, b) => order$1(a.path ?? "", b.path ?? "") || order$1(a.key ?? "", b.key ?? ""));
	const { version } = facts.after.manifest;
	for (const { severity, path, evidence, key = "" } of drafts) {
		facts.onStep();
		findings.push({
			rule: id,
			severity: level === "default" ? severity : level,
			path,
			novelty: "new",
			evidence,
			waived: null,
			fingerprint: marks.of(`${id}\0${normaliseName(path ?? "", version)}\0${key}`)
		});
	}
	if (examples.length === 0) return;
	findings.push({
		rule: id,
		severity: "note",
		path: null,
		novelty: "existing",
		evidence: {
			count: examples.length,
			examples: examples.slice(0, mostExamples)
		},
		waived: null,
		fingerprint: marks.of(`${id}\0existing`)
	});
}
var Marks = class {
	#seen = new Map();
	of(text) {
		const first = fingerprint(text);
		const count = this.#seen.get(first) ?? 0;
		this.#seen.set(first, count + 1);
		return count === 0 ? first : fingerprint(`${text}\0${count}`);
	}
};
const order$1 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const places = new Map(rules.map(({ id }, at) => [id, at]));
const byWeight = (a, b) => weights[a.severity] - weights[b.severity] || (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) || order$1(a.path ?? "", b.path ?? "");
function fingerprint(text) {
	let high = 3421674724;
	let low = 2216829733;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		for (const byte of [unit & 255, unit >>> 8]) {
			low = (low ^ byte) >>> 0;
			const product = low * 435;
			high = (high * 435 + Math.floor(product / 4294967296) + (low << 8 >>> 0)) % 4294967296;
			low = product >>> 0;
		}
	}
	return hex(high) + hex(low);
}
const hex = (half) => (half >>> 0).toString(16).padStart(8, "0");
const refused = (path, evidence) => ({
	rule: "hazardous-entry",
	severity: "error",
	path,
	novelty: "new",
	evidence,
	waived: null,
	fingerprint: fingerprint(`hazardous-entry\0${path ?? ""}\0${evidence.code}`)
});
// src/rules/verdict.ts
function verdictOf(findings, failOn) {
	let verdict = "pass";
	for (const { severity, waived, onBase } of findings) {
		if (waived !== null || onBase === true || severity === "note") continue;
		if (failOn === "warning" || severity === "error") return "fail";
		verdict = "warn";
	}
	return verdict;
}
function joinVerdicts(verdicts) {
	for (const worst of [
		"fail",
		"undecided",
		"warn",
		"pass"
	]) if (verdicts.includes(worst)) return worst;
	return "undecided";
}
const isActionable = ({ novelty, waived }) => novelty === "new" && waived === null;
const isOwn = (finding) => isActionable(finding) && finding.onBase !== true;
// src/rules/causes.ts
function causesOf(findings, comparison) {
	const open = findings.filter(isActionable);
	if (open.length === 0) return [];
	const files = new Files(comparison?.after ?? null);
	const lapsed = new Set(open.flatMap((each) => each.lapsed?.source ?? []));
	const isTold = (each) => lapsed.has(expiredAt(each) ?? "");
	const groups = withExpired(withoutPlaces(grouped(open.filter((each) => !isTold(each)), files), files), open.filter(isTold));
	const causes = comparison === null ? groups : withSizes(withBuild(groups, comparison), comparison, files);
	const since = comparison?.before?.manifest.version ?? null;
	return withIds(causes.map((group) => ({
		group,
		cause: causeOf(group, files, since)
	})).sort((a, b) => Number(b.group.isUnbuilt ?? 0) - Number(a.group.isUnbuilt ?? 0) || inOrder(a.cause, b.cause)).map(({ cause }) => cause), comparison?.after.manifest.version ?? "");
}
function withIds(causes, version) {
	const keyOf = ({ id, findings: [{ rule }] }) => `${rule}\0${normaliseName(id, version)}`;
	const sharing = groupBy(causes, keyOf);
	const named = (length) => causes.map((cause) => {
		const [{ rule }] = cause.findings;
		const key = keyOf(cause);
		const told = sharing.get(key)?.length === 1 ? key : `${rule}\0${cause.id}`;
		return {
			...cause,
			id: `${rule}-${fingerprint(told).slice(0, length)}`
		};
	});
	const short = named(6);
	return new Set(short.map(({ id }) => id)).size === short.length ? short : named(16);
}
const expiredAt = (finding) => isFindingOf(finding, "waiver") && finding.evidence.reason === "expired" ? finding.evidence.source : null;
function withExpired(groups, expired) {
	const at = (finding) => groups.findIndex((each) => each.findings.some(({ lapsed }) => lapsed?.source === expiredAt(finding)));
	const byGroup = groupBy(expired, at);
	return groups.map((group, index) => ({
		...group,
		findings: [...group.findings, ...byGroup.get(index) ?? []]
	}));
}
function grouped(findings, files) {
	const leaders = new Map();
	for (const finding of findings) {
		if (finding.path === null || !isUnwanted(finding, files)) continue;
		const other = leaders.get(finding.path);
		if (other === void 0 || rank(finding) < rank(other)) leaders.set(finding.path, finding);
	}
	const leaderOf = ({ path, rule }) => {
		if (path === null) return void 0;
		const led = (one) => one && rule === "secret" && isPlace([one]) ? void 0 : one;
		let best = led(leaders.get(path));
		for (let at = path.lastIndexOf("/", path.length - 2); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const folder = led(leaders.get(path.slice(0, at + 1)));
			if (folder !== void 0 && files.of(folder) !== null && (best === void 0 || rank(folder) < rank(best))) best = folder;
		}
		return best;
	};
	const joined = new Joined();
	const keys = findings.map((finding) => {
		const [first = finding.rule, ...others] = keysOf(leaderOf(finding) ?? finding);
		for (const other of others) joined.join(first, other);
		return first;
	});
	return [...groupBy(findings.entries(), ([index]) => joined.rootOf(keys[index] ?? ""))].map(([key, members]) => ({
		key,
		findings: members.map(([, finding]) => finding)
	}));
}
const rank = ({ rule: id }) => -1e3 * (ruleOf(id).weight ?? 1) + 100 * topicOf(ruleOf(id)) + rules.findIndex((rule) => rule.id === id);
const topicOf = ({ topic }) => topic === null ? topics.length : harms.indexOf(topic);
const harms = [
	"secrets and private files",
	"what attacks",
	"the release itself",
	"source maps",
	"leftovers",
	"what breaks for users",
	"sizes"
];
function keysOf(finding) {
	const { rule: id, path, evidence } = finding;
	const own = ruleOf(id).cause?.(evidence, path);
	if (own !== void 0) return own;
	const kind = "kind" in evidence && typeof evidence.kind === "string" ? evidence.kind : "";
	return [`${id} ${reasonOf(finding)} ${kind}`];
}
var Joined = class {
	#above = new Map();
	rootOf(key) {
		let root = key;
		for (let above = this.#above.get(root); above !== void 0; above = this.#above.get(root)) root = above;
		if (root !== key) this.#above.set(key, root);
		return root;
	}
	join(one, other) {
		const [a, b] = [this.rootOf(one), this.rootOf(other)].sort();
		if (a !== b) this.#above.set(b, a);
	}
};
function withoutPlaces(groups, files) {
	const sets = groups.map(({ findings }) => {
		if (!findings.every((each) => isUnwanted(each, files) || isInside(each))) return null;
		const all = findings.map((each) => files.of(each));
		return all.includes(null) ? null : new Set(all.flatMap((each) => each ?? []));
	});
	const holders = new Map();
	for (const [index, { findings }] of groups.entries()) if (!isPlace(findings) && findings.some(({ rule }) => rule !== "secret")) for (const path of sets[index] ?? []) holders.set(path, index);
	const into = new Map();
	for (const [index, { findings }] of groups.entries()) {
		const own = sets[index];
		if (!own || !isPlace(findings)) continue;
		const shared = new Map();
		for (const path of own) {
			const holder = holders.get(path);
			if (holder !== void 0) shared.set(holder, (shared.get(holder) ?? 0) + 1);
		}
		const [most = -1, count = 0] = [...shared].sort(([, a], [, b]) => b - a)[0] ?? [];
		const isInOther = count === own.size;
		const isMostOfIt = count === sets[most]?.size && count > own.size / 2;
		if (count > 0 && (isInOther || isMostOfIt)) into.set(index, most);
	}
	return merged(groups, into);
}
const isPlace = (findings) => findings.every(({ rule }) => ruleOf(rule).weight === 0);
const isInside = ({ rule }) => ruleOf(rule).removal === "stays";
function merged(groups, into) {
	const all = groups.map((group) => ({
		...group,
		findings: [...group.findings]
	}));
	for (const [from, to] of into) for (const finding of groups[from]?.findings ?? []) all[to]?.findings.push(finding);
	return all.filter((_group, index) => !into.has(index));
}
function withBuild(groups, { after }) {
	const build = groups.findIndex(({ findings }) => isUnbuilt(findings, after));
	const into = new Map();
	if (build >= 0) {
		for (const [index, { findings }] of groups.entries()) if (index !== build && findings.every(({ rule }) => isLoss(rule))) into.set(index, build);
		return merged(groups.map((group, index) => index === build ? {
			...group,
			isUnbuilt: true
		} : group), into);
	}
	const removed = groups.findIndex(({ findings }) => findings.some(({ rule }) => rule === "removed-file"));
	const shrunk = groups.findIndex(({ findings }) => findings.every(({ rule }) => rule === "package-shrink"));
	if (removed >= 0 && shrunk >= 0) into.set(shrunk, removed);
	return merged(groups, into);
}
const isLoss = (rule) => rule === "removed-file" || rule === "package-shrink" || rule === "missing-entry";
function isUnbuilt(findings, { manifest }) {
	const missing = new Set(findings.flatMap((each) => isFindingOf(each, "missing-entry") && each.severity === "error" ? [each.evidence.target] : []));
	const wanted = new Set(manifest.targets.map(({ target }) => target));
	return missing.size >= 2 && missing.size > wanted.size / 2;
}
function withSizes(groups, comparison, files) {
	const { before, after, continues } = comparison;
	const growth = groups.findIndex(({ findings }) => findings.some(({ rule }) => rule === "package-growth"));
	if (before === null || growth < 0) return [...groups];
	const grown = (path) => files.sizeOf(path) - (before.entries.get(continues.get(path) ?? "")?.size ?? 0);
	const shares = groups.map(({ findings }, index) => {
		if (index === growth) return 0;
		return [...new Set(findings.flatMap((each) => files.of(each) ?? []))].reduce((sum, path) => sum + grown(path), 0);
	});
	const most = shares.reduce((best, share, index) => share > (shares[best] ?? 0) ? index : best, 0);
	const grew = after.unpackedSize - before.unpackedSize;
	return merged(groups, grew > 0 && (shares[most] ?? 0) > grew / 2 && most !== growth ? new Map([[growth, most]]) : new Map());
}
const severities$1 = {
	error: 0,
	warning: 1,
	note: 2
};
function causeOf({ key, findings, isUnbuilt }, files, since) {
	const unwanted = findings.filter((each) => isUnwanted(each, files));
	const isTold = !isPlace(unwanted);
	const isInside = (finding) => Number(isTold && !isUnwanted(finding, files));
	const sorted = [...findings].sort((a, b) => isInside(a) - isInside(b) || rank(a) - rank(b) || severities$1[a.severity] - severities$1[b.severity] || order$1(a.path ?? "", b.path ?? ""));
	const [lead] = sorted;
	const message = messageOf(lead);
	const alike = sorted.filter((each) => each.rule === lead.rule && messageOf(each) === message);
	const places = new Set(alike.map(({ path }) => path)).size;
	const contents = new Set(sorted.flatMap(({ rule }) => rule === lead.rule ? [] : ruleOf(rule).insideTitle ?? []));
	const event = message.event(alike.map(({ evidence }) => evidence), {
		files: Math.max(amountOf(alike, files).files, places),
		path: lead.path,
		since: contents.size > 0 ? null : since,
		isUnbuilt: isUnbuilt ?? false
	});
	const own = sorted.filter(isOwn);
	const day = sorted.find(({ lapsed }) => lapsed !== void 0)?.lapsed?.expires ?? null;
	return {
		id: key,
		severity: (own.length > 0 ? own : sorted).reduce((worst, { severity }) => severities$1[severity] < severities$1[worst] ? severity : worst, "note"),
		findings: sorted,
		...amountOf(sorted, files),
		target: targetOf(sorted, files),
		title: `${event}${[...contents].map((each) => `, ${each}`).join("")}${day === null ? "" : `; its waiver expired on ${day}`}`
	};
}
function inOrder(a, b) {
	const harm = ({ findings, severity }) => {
		const rules = new Set(findings.filter((each) => each.severity === severity).map(({ rule }) => rule));
		return Math.min(...[...rules].map((rule) => topicOf(ruleOf(rule))));
	};
	return severities$1[a.severity] - severities$1[b.severity] || harm(a) - harm(b) || b.bytes - a.bytes || rank(a.findings[0]) - rank(b.findings[0]) || (a.id < b.id ? -1 : 1);
}
// src/report/masked.ts
function masked(value, hide) {
	return mask(value, hide);
}
function mask(value, hide) {
	if (typeof value === "string") return require_start.withoutCredentials(hide(value));
	if (Array.isArray(value)) {
		const items = value.map((each) => mask(each, hide));
		return items.every((each, index) => each === value[index]) ? value : items;
	}
	if (typeof value !== "object" || value === null) return value;
	const fields = Object.entries(value);
	const shown = fields.map(([key, inner]) => [require_start.withoutCredentials(hide(key)), credential.test(key) ? withheld(inner) : mask(inner, hide)]);
	return shown.every(([key, inner], index) => key === fields[index]?.[0] && inner === fields[index]?.[1]) ? value : Object.fromEntries(shown);
}
const credential = /(?:^|[.:\]])_?(?:auth|authToken|password)$/i;
const withheld = (value) => value === null || typeof value === "boolean" ? value : "\u2026";
const maskedField = (change, hide) => {
	const { field, before, after } = masked(change, hide);
	if (!credential.test(change.field)) return {
		...change,
		field,
		before,
		after
	};
	return {
		...change,
		field,
		before: withheld(before),
		after: withheld(after)
	};
};
const maskedChange = (change, hide) => ({
	...change,
	path: masked(change.path, hide),
	from: masked(change.from, hide)
});
// src/report/package-report.ts
function judgedPackage({ source, from, asked, choice, warnings, comparison, findings, causes, folder, needs, verdict, publish, base, hide }) {
	const { before, after } = comparison;
	const remarks = [publishedTold(choice, comparison), before === null ? "" : unusual$1(before)];
	const clean = (text) => require_start.withoutCredentials(hide(text));
	const causeOf = causeIds(causes);
	const described = sharing();
	const unseen = { hasFiles: after.manifest.fields.has("files") };
	return withCauses({
		name: clean(after.manifest.name),
		verdict,
		candidate: {
			version: clean(after.manifest.version),
			source: clean(source),
			from: masked(from, hide),
			asked: hide(asked),
			...measures(after)
		},
		baseline: {
			version: before === null ? null : clean(before.manifest.version),
			reason: choice.reason,
			explanation: clean([
				choice.explanation,
				...warnings,
				...remarks
			].filter(Boolean).join(" ")),
			remarks: warnings.map(clean),
			...measures(before)
		},
		changes: comparison.changes.map((change) => maskedChange(change, hide)),
		files: [...after.entries.values()].filter(({ type }) => type !== "directory").map(({ path, size, sha256 }) => ({
			path: masked(path, hide),
			size,
			sha256
		})),
		manifest: comparison.manifest.map((change) => maskedField(change, hide)),
		findings: findings.map((finding) => described(quotable(finding, hide), masked(folder?.origins.get(finding.fingerprint) ?? null, hide), causeOf.get(finding.fingerprint), unseen)),
		causes: [],
		publish,
		problem: null,
		...base && { base }
	}, causes, {
		folder,
		needs,
		...unseen
	}, hide);
}
const causeIds = (causes) => new Map(causes.flatMap(({ id, findings }) => findings.map((each) => [each.fingerprint, id])));
function undecidedPackage(known, error, findings = [], hide = require_start.hideNothing) {
	const { name, version, source, from } = known;
	const causes = causesOf(findings, null);
	const causeOf = causeIds(causes);
	const clean = (text) => require_start.withoutCredentials(hide(text));
	return withCauses({
		name: name === null ? null : clean(name),
		verdict: "undecided",
		candidate: {
			version: version === null ? null : clean(version),
			source: clean(source),
			...from && { from: masked(from, hide) },
			...measures(null)
		},
		baseline: null,
		changes: [],
		manifest: [],
		findings: findings.map((each) => describe(quotable(each, hide), null, causeOf.get(each.fingerprint))),
		causes: [],
		publish: false,
		problem: {
			code: error.code,
			message: clean(error.message)
		}
	}, causes, {
		folder: null,
		needs: new Map(),
		...unknown
	}, hide);
}
function quotable(finding, hide) {
	const evidence = isFindingOf(finding, "publish-config") ? maskedField(finding.evidence, hide) : masked(finding.evidence, hide);
	const [path, waived] = [masked(finding.path, hide), masked(finding.waived, hide)];
	if (path === finding.path && evidence === finding.evidence && waived === finding.waived) return finding;
	return {
		...finding,
		path,
		evidence,
		waived
	};
}
const measures = (tree) => ({
	integrity: tree?.integrity ?? null,
	sha256: tree?.sha256 ?? null,
	packedSize: tree?.packedSize ?? null,
	unpackedSize: tree?.unpackedSize ?? null,
	fileCount: tree?.fileCount ?? null
});
function publishedTold({ reason }, { publishing, after }) {
	const published = publishing?.published ?? null;
	if (published === null) return "";
	const lead = reason === "already-published" ? "" : `${published.version} is already published. `;
	return published.integrity === after.integrity ? `${lead}The bytes are the same: there is nothing to publish.` : `${lead}The bytes differ from the published ones: the registry refuses them until you raise the version.`;
}
function unusual$1(before) {
	const hazards = before.hazards.filter(({ level }) => level === "error");
	const [first] = hazards;
	if (first === void 0) return "";
	const where = first.path === null ? `at byte ${first.offset}` : `at ${first.path}`;
	const more = hazards.length > 1 ? ` and ${hazards.length - 1} more` : "";
	return `npm would not pack such a tarball (${first.code} ${where}${more}). Packgate compared what is unambiguous.`;
}
function sharing() {
	const known = new Map();
	const shared = (text) => {
		const same = known.get(text) ?? text;
		known.set(same, same);
		return same;
	};
	return (...finding) => {
		const told = describe(...finding);
		return {
			...told,
			message: shared(told.message),
			fix: shared(told.fix)
		};
	};
}
function describe(finding, origin = null, cause = null, unseen = unknown) {
	const { rule, severity, path, novelty, waived, fingerprint } = finding;
	const { message, fix } = sentences(finding, origin, unseen);
	const told = {
		rule,
		severity,
		path,
		message,
		evidence: finding.evidence,
		fix,
		novelty,
		waived,
		fingerprint,
		cause,
		onBase: finding.onBase ?? null
	};
	if (origin === null) return told;
	const { packer, inclusion, removal, unproved, setting } = origin;
	const evidence = {
		...finding.evidence,
		packer,
		admission: inclusion,
		removal,
		unproved,
		setting
	};
	return {
		...told,
		evidence,
		origin
	};
}
const unknown = { hasFiles: true };
function sentences(finding, origin, unseen) {
	if (finding.novelty === "existing") return knownBefore(finding);
	const { text, fix } = messageOf(finding);
	const message = text(finding.evidence);
	return {
		message: origin === null ? message : `${message} ${inclusionTold(origin.inclusion)}`,
		fix: fix?.(finding.evidence, finding.path, origin ?? unseen, false) ?? require_rare.loaded.exclude(finding.path, origin ?? unseen)
	};
}
function knownBefore({ rule, evidence: { count, examples } }) {
	const [one, many] = ruleOf(rule).existing;
	const named = someOf(examples.map((example) => name(example)), count, 3);
	return {
		message: `${count === 1 ? `1 ${one} was` : `${grouped$1(count)} ${many} were`} in the last release too.`,
		fix: named === "" ? "" : `Look at ${named}. It does not fail this release.`
	};
}
function inclusionTold({ by, what, file, line }) {
	const where = `(${name(file ?? "")} line ${line})`;
	switch (by) {
		case "files": return `${excerpt(what ?? "")} in "files" ${where} includes it.`;
		case "exception": return `The line ${excerpt(what ?? "")} ${where} includes it.`;
		case "field": return `npm always packs it, because "${what}" ${where} names it.`;
		case "always": return "npm always packs it.";
		case "bundled": return `It is part of ${name(what ?? "")}, a bundled dependency ${where}.`;
		case "nothing": return file === null ? "Nothing leaves it out: package.json has no \"files\", and there is no .npmignore or .gitignore." : `Nothing leaves it out: package.json has no "files", and no line of ${name(file)} matches it.`;
	}
}
// src/read/content/file-class.ts
const byExtension = new Map([
	["script", "js mjs cjs jsx ts mts cts tsx es es6"],
	["style", "css"],
	["preprocessed-style", "scss sass less styl"],
	["markup", "html htm xhtml vue svelte astro"],
	["map", "map"],
	["json", "json"],
	["text", `txt text yml yaml toml ini cfg conf config properties env json5 jsonc webmanifest xml svg csv tsv
    sql graphql gql sh bash zsh fish ps1 psm1 bat cmd py rb pl php lua tcl go rs java kt swift c h cc cpp hpp cs m
    coffee litcoffee ls flow gyp gypi cmake mk gradle proto hbs ejs pug njk tpl pem key crt cer pub asc`],
	["prose", "md markdown mdown mdx rst adoc asciidoc"]
].flatMap(([name, extensions]) => extensions.split(/\s+/).map((extension) => [extension, name])));
function fileClass(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name.endsWith(".npmrc")) return "npmrc";
	if (name.endsWith("package.json") || name.endsWith("package-lock.json")) return "manifest";
	const dot = name.lastIndexOf(".");
	if (dot < 1) return "bare";
	return byExtension.get(name.slice(dot + 1).toLowerCase()) ?? "other";
}
const isTextByName = (name) => name !== "other" && name !== "bare";
const isJson = (name) => name === "json" || name === "manifest";
const readsComments = (name) => name !== "prose" && name !== "map";
function commentSyntax(name, shebang) {
	if (name === "script" || name === "bare" && shebang) return {
		line: true,
		ending: "line"
	};
	if (name === "style") return {
		line: false,
		ending: "anywhere"
	};
	if (name === "preprocessed-style") return {
		line: true,
		ending: "anywhere"
	};
	if (name === "markup") return {
		line: true,
		ending: "tag"
	};
	return null;
}
// src/read/content/shapes.ts
const quote$1 = "[\\\\\"']{1,2}";
const named = (detector, name, body) => ({
	detector,
	trace: `(?<=${name})${body}`,
	pattern: new RegExp(`\\b(?:${name})${body}`, "g")
});
const underscored = [
	named("stripe-key", "[sr]k_live_", "[A-Za-z0-9]{20,250}"),
	named("webhook-signing-secret", "whsec_", "[A-Za-z0-9+/=]{24,100}"),
	named("digitalocean-token", "do[opr]_", "v1_[a-f0-9]{64}\\b"),
	named("sentry-token", "sntry[su]_", "[\\w+/=-]{60,500}"),
	named("supabase-key", "sbp_", "[a-f0-9]{40}\\b"),
	named("supabase-key", "sb_secret_", "[\\w-]{20,60}"),
	named("huggingface-token", "hf_", "(?=[A-Za-z]{0,39}[0-9])[A-Za-z0-9]{34,40}\\b"),
	named("planetscale-token", "pscale_(?:tkn|pw|oauth)_", "[\\w-]{32,64}"),
	named("cloudflare-token", "cf(?:k|ut|at)_", "[A-Za-z0-9]{40}[a-f0-9]{8}\\b"),
	named("rubygems-key", "rubygems_", "[a-f0-9]{48}\\b"),
	named("netlify-token", "nfp_", "[A-Za-z0-9]{36,40}\\b"),
	named("neon-key", "napi_", "[a-z0-9]{64}\\b"),
	named("posthog-key", "phx_", "[A-Za-z0-9]{43,50}\\b"),
	named("typeform-token", "tfp_", "[A-Za-z0-9]{40,60}\\b"),
	named("buildkite-token", "bk(?:ua|at)_", "[a-f0-9]{40}\\b"),
	named("langsmith-key", "lsv2_(?:pt|sk)_", "[a-f0-9]{32}_[a-f0-9]{10}\\b"),
	named("readme-key", "rdme_", "[a-z0-9]{70}\\b"),
	named("prefect-key", "pnu_", "[A-Za-z0-9]{36}\\b"),
	named("shippo-token", "shippo_live_", "[a-f0-9]{40}\\b"),
	named("sourcegraph-token", "sgp_", "(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40}\\b")
];
const hyphenated = [
	named("slack-token", "xoxe\\.xox[bp]-", "\\d-[A-Z0-9]{140,200}"),
	named("pypi-token", "pypi-", "AgE[\\w-]{50,500}"),
	named("google-oauth-secret", "GOCSPX-", "[\\w-]{28}"),
	named("square-token", "sq0(?:atp|csp)-", "[\\w-]{22,60}"),
	named("mailgun-key", "key-", "[a-f0-9]{32}\\b"),
	{
		detector: "mailgun-key",
		trace: "(?=[a-f0-9]{8}-[a-f0-9]{8}\\b)(?<=\\b[a-f0-9]{32}-)",
		pattern: /\b[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}\b(?!-)/g
	},
	named("new-relic-key", "NRAK-", "[A-Z0-9]{27}\\b"),
	named("postman-key", "PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}\\b"),
	named("age-key", "AGE-SECRET-KEY-", "1[A-Z0-9]{58}\\b"),
	named("gitlab-token", "gl(?:dt|rt|ptt|cbt|soat|agent|ffct|imt|oas|ft)-", "[\\w-]{20,300}"),
	named("anthropic-admin-key", "sk-ant-", "admin01-[\\w-]{93}AA"),
	named("openrouter-key", "sk-", "or-v1-[a-f0-9]{64}\\b"),
	named("xai-key", "xai-", "[A-Za-z0-9]{80}\\b"),
	named("perplexity-key", "pplx-", "[A-Za-z0-9]{48}\\b"),
	named("pulumi-token", "pul-", "[a-f0-9]{40}\\b"),
	named("brevo-key", "xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}\\b"),
	named("tailscale-key", "tskey-", "[a-z]{2,20}-\\w{8,40}-\\w{16,60}"),
	named("contentful-token", "CFPAT-", "[\\w-]{43}"),
	named("heroku-key", "HRKU-", "AA[\\w-]{58}"),
	named("cloudflare-origin-key", "v1\\.0-", "[a-f0-9]{24}-[a-f0-9]{146}\\b")
];
const inAddresses = [
	{
		detector: "redis-connection",
		trace: "(?<=rediss?:\\/\\/)[^:/@\\s\"'`<>{}$]{0,100}:[^@/\\s\"'`<>{}$]{4,300}@",
		pattern: /\brediss?:\/\/[^:/@\s"'`<>{}$]{0,100}:([^@/\s"'`<>{}$]{4,300})@/g
	},
	{
		detector: "amqp-connection",
		trace: "(?<=amqps?:\\/\\/)[^:/@\\s\"'`<>{}$]{1,100}:[^@/\\s\"'`<>{}$]{4,300}@",
		pattern: /\bamqps?:\/\/[^:/@\s"'`<>{}$]{1,100}:([^@/\s"'`<>{}$]{4,300})@/g
	},
	{
		detector: "discord-webhook",
		trace: "(?<=\\/\\/)(?:\\w{1,12}\\.)?discord(?:app)?\\.com\\/api\\/(?:v\\d{1,2}\\/)?webhooks\\/\\d{15,22}\\/",
		pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,22}\/[\w-]{40,100}/g
	},
	{
		detector: "slack-webhook",
		trace: "(?<=\\/\\/)hooks\\.slack\\.com\\/(?:workflows|triggers)\\/",
		pattern: /hooks\.slack\.com\/(?:workflows|triggers)\/[A-Z0-9]{6,20}\/[\w/]{30,120}/g
	},
	{
		detector: "teams-webhook",
		trace: "(?<=\\/\\/)[\\w-]{1,60}\\.webhook\\.office\\.com\\/webhookb2\\/",
		pattern: /\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,200}/g
	}
];
const anywhere = [
	{
		detector: "new-relic-key",
		trace: "NRAL\\b(?<=\\b[a-z0-9]{36}NRAL)",
		pattern: /\b[a-z0-9]{36}NRAL\b/g
	},
	{
		detector: "square-token",
		trace: "AAA(?<=[\"'`=:\\s]EAAA)[\\w-]{60}[\"'`\\s\\\\]",
		pattern: /["'`=:\s](EAAA[\w-]{60})(?=["'`\s])/g
	},
	{
		detector: "google-api-key",
		trace: "AIza(?<=\\bAIza)[\\w-]{35}",
		pattern: /\bAIza[\w-]{35}(?![\w-])/g
	},
	{
		detector: "telegram-bot-token",
		trace: "AA(?<=(?:\\b|bot)\\d{8,10}:AA)[\\w-]{32}",
		pattern: /(?:\b|(?<=bot))\d{8,10}:AA[\w-]{32,34}(?![\w-])/g
	},
	{
		detector: "twilio-token",
		trace: [
			"AC[a-f0-9]{2}(?<=\\bAC..)[a-f0-9]{30}\\b",
			"_TOKEN(?<=TWILIO_AUTH_TOKEN)[\"']?\\s{0,9}[:=]",
			"Token(?<=wilioAuthToken)[\"']?\\s{0,9}[:=]",
			"_auth_token(?<=wilio_auth_token)[\"']?\\s{0,9}[:=]"
		],
		pattern: /(?:\bAC[a-f0-9]{32}\b.{1,200}?["'`=:\s]|(?:TWILIO_AUTH_TOKEN|wilio(?:AuthT|_auth_t)oken)["']?\s{0,9}[:=]\s{0,9}["']?)([a-f0-9]{32})\b/g
	},
	{
		detector: "discord-bot-token",
		trace: "[MNO][DTjz][AEIMQUYcgk](?<=\\b...)\\w{21,25}\\.[\\w-]{6}\\.[\\w-]{27}",
		pattern: /\b[MNO][DTjz][AEIMQUYcgk]\w{21,25}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g
	},
	{
		detector: "doppler-token",
		trace: "p\\.(?=[acps])(?<=\\bdp\\.)(?:pt|sa|ct|scim|audit)\\.[A-Za-z0-9]{40}",
		pattern: /\bdp\.(?:pt|sa|ct|scim|audit)\.[A-Za-z0-9]{40,44}\b/g
	},
	{
		detector: "azure-client-secret",
		word: "Q~",
		trace: "Q~(?<=[\"'`=:\\s][\\w~.]{3}\\dQ~)[\\w~.-]{31}",
		pattern: /(?<=["'`=:\s])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
	},
	{
		detector: "artifactory-key",
		trace: "KCp(?<=\\bAKCp)[A-Za-z0-9]{69}\\b",
		pattern: /\bAKCp[A-Za-z0-9]{69}\b/g
	},
	{
		detector: "twilio-key",
		trace: "K[a-f0-9]{2}(?<=\\bSK..)[a-f0-9]{30}\\b",
		pattern: /\bSK[a-f0-9]{32}\b/g
	},
	{
		detector: "azure-account-key",
		trace: "Key=(?<=(?:Account|SharedAccess)Key=)[A-Za-z0-9+/]{43}",
		pattern: /\b(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)/g
	},
	{
		detector: "atlassian-token",
		trace: ["TT3xFfG(?<=\\bAT[AC]TT3xFfG)[FN]0[\\w-]{100}", "TBB(?<=\\bATBB)[A-Za-z0-9]{32}\\b"],
		pattern: /\bAT(?:[AC]TT3xFfG[FN]0[\w-]{100,300}=?[A-F0-9]{0,8}|BB[A-Za-z0-9]{32}\b)/g
	},
	{
		detector: "aws-access-key",
		trace: "KIA[A-Z2-7](?<=\\b[AP]?AKIA.|\\bASIA[A-Z0-9]{0,16}KIA.)[A-Z2-7]{15}\\b",
		pattern: /\bAKIA[A-Z2-7]{16}\b[\s\S]{1,200}?["'`=:\s]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])|["'`=:\s]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])[\s\S]{1,64}?\bAKIA[A-Z2-7]{16}\b/g
	},
	{
		detector: "npm-auth-token",
		trace: "Token(?<=[aA]uthToken)[\\\\\"']{0,2}\\s{0,9}[:=]\\s{0,9}[\\\\\"']{0,2}[\\w-]{20}",
		pattern: /(?:_authToken|npmAuthToken)["']?\s{0,9}[:=]\s{0,9}["']?([\w-]{20,300})/g
	},
	{
		detector: "docker-credentials",
		trace: `"auth${quote$1}\\s{0,9}:\\s{0,9}${quote$1}[A-Za-z0-9+/]{16}`,
		pattern: /"auth"\s{0,9}:\s{0,9}"([A-Za-z0-9+/]{16,400}={0,2})"/g
	},
	{
		detector: "docker-password",
		trace: `"auths${quote$1}\\s{0,9}:\\s{0,9}\\{[^{}]{0,200}\\{[^{}]{0,400}?"password${quote$1}\\s{0,9}:`,
		pattern: /"auths"\s{0,9}:\s{0,9}\{[^{}]{0,200}\{[^{}]{0,400}?"password"\s{0,9}:\s{0,9}"([^"\s${}<>]{6,300})"/g
	},
	{
		detector: "npm-basic-auth",
		trace: [`_auth(?<=[:\\s]_auth)\\s?=\\s?["']?[A-Za-z0-9+/]{16}`, `AuthIdent(?<=npmAuthIdent)[\\\\"']{0,2}\\s{0,9}:`],
		pattern: /(?:[:\s]_auth\s?=|npmAuthIdent["']?\s{0,9}:)\s{0,9}["']?([A-Za-z0-9+/]{12,400}={0,2})/g
	},
	{
		detector: "private-jwk",
		trace: [`"d${quote$1}\\s{0,9}:\\s{0,9}${quote$1}[\\w-]{40}`, `kty(?<=\\bkty)[\\\\"']{0,2}\\s{0,9}:\\s{0,9}${quote$1}(?:EC|OKP|RSA|oct)${quote$1}[^}]{0,1200}?[\\s{,"'][dk][\\\\"']{0,2}\\s{0,9}:\\s{0,9}${quote$1}[\\w-]{40}`],
		pattern: /(?:"d"\s{0,9}:\s{0,9}"|\bkty["']?\s{0,9}:\s{0,9}["'](?:EC|OKP|RSA|oct)["'][^}]{0,1200}?[\s{,"'][dk]["']?\s{0,9}:\s{0,9}["'])([\w-]{40,1000})["']/g
	},
	{
		detector: "mapbox-token",
		trace: "J(?<=\\bsk\\.eyJ)[\\w-]{40,200}\\.[\\w-]{20}",
		pattern: /\bsk\.eyJ[\w-]{40,200}\.[\w-]{20,30}(?![\w-])/g
	},
	{
		detector: "json-web-token",
		trace: "J[\\w-]{2}(?<=\\beyJ..)[\\w-]{8,198}\\.eyJ[\\w-]{10,400}\\.",
		pattern: /\beyJ[\w-]{10,200}\.eyJ[\w-]{10,1500}\.[\w-]{20,700}/g
	}
];
const shapes = [
	...underscored,
	...hyphenated,
	...inAddresses,
	...anywhere
];
function* shapedSecrets(text) {
	for (const { detector, pattern } of shapes) for (const found of text.matchAll(pattern)) {
		const [match, ...parts] = found;
		const secret = parts.find((part) => part !== void 0) ?? match;
		const end = found.index + match.length;
		if (detector.endsWith("-connection") && local.test(text.slice(end, end + 12))) continue;
		if (isReal(detector, secret)) yield {
			detector,
			start: found.index + match.indexOf(secret),
			secret
		};
	}
}
const local = /^(?:localhost|127\.0\.0\.1)\b/;
const printed = /^(?:AccountKey=Eby8vdM02xNOcq|110201543:AAHdqTcv|foobared$|870MB6gfuTJ4HtUn|X4cTteJY_gn4FYPs|jpsQnnGQmL-YBIff|AY5pb7A0UFiB3REL|Eq5xpGnNCivDflJs|AyM1SysPpbyDfgZl|nWGxne_9WmC6hEr0)/;
function isReal(detector, secret) {
	if (printed.test(secret) || /([xyz*])\1{11}|([a-z])\2{39}$/i.test(secret)) return false;
	if (/-(?:connection|password)$/.test(detector)) return !/^(?:.{0,9}pass(?:word)?|pwd|secret|guest|change-?me|example|redacted|(.)\1*)$/i.test(secret);
	const body = secret.slice(Math.max(secret.lastIndexOf("_"), secret.lastIndexOf(":")) + 1);
	if (/EXAMPLE|your/i.test(secret) || new Set(body).size < 3) return false;
	if (detector === "docker-credentials" || detector === "npm-basic-auth") return decoded(secret).includes(":");
	if (detector === "discord-bot-token") return /^\d{17,20}$/.test(decoded(secret.split(".", 1)[0] ?? ""));
	if (detector !== "json-web-token") return true;
	const [head = "", claims = ""] = secret.split(".").map(decoded);
	if (!/"alg"/.test(head) || /"none"/i.test(head)) return false;
	return !/"sub":\s*"1234567890"|"iss":\s*"(?:joe|supabase-demo)"|"role":\s*"anon"/.test(claims);
}
const decoded = (text) => Buffer.from(text, "base64").toString("latin1");
// src/read/content/secrets.ts
const tooMany$1 = "too-many-suspects";
async function findSecrets(path, suspects) {
	if (suspects.length === 0) return [];
	const detect = await detectors();
	const facts = new Map();
	for (const suspect of suspects) for (const fact of await inspect(detect, path, suspect)) {
		const key = `${fact.detector}:${fact.digest}:${fact.line}`;
		if (!facts.has(key)) facts.set(key, fact);
	}
	return [...facts.values()].sort((a, b) => a.line - b.line || (a.detector < b.detector ? -1 : 1));
}
async function secretTexts(path, suspects) {
	const looked = suspects.filter(({ kind }) => kind !== "overflow");
	if (looked.length === 0) return [];
	const detect = await detectors();
	return (await Promise.all(looked.map((suspect) => detected(detect, path, suspect)))).flat().map(ownPart).flatMap((secret) => [secret, unescaped$2(secret)?.text ?? secret]).filter((secret) => secret.length >= 6);
}
async function inspect(detect, path, suspect) {
	const { kind, line } = suspect;
	if (kind === "overflow") return [{
		detector: tooMany$1,
		line,
		digest: digestOf(suspect.text)
	}];
	const lineEnds = [...plainText(suspect).matchAll(/\n/g)].map(({ index }) => index);
	return (await detected(detect, path, suspect)).map((found) => ({
		detector: found.detector,
		line: line + countBelow(lineEnds, found.start),
		digest: digestOf(ownPart(found))
	}));
}
const plainText = ({ text }) => text.replace(/^\ufeff/, "");
async function detected(detect, path, suspect) {
	const { kind } = suspect;
	const text = plainText(suspect);
	const found = [...await detect(path, text, kind)];
	const shaped = [...shapedSecrets(text)];
	const plain = unescaped$2(text);
	if (plain !== null && kind === "excerpt") {
		const asRead = (one) => ({
			...one,
			start: one.start + countBelow(plain.escapes, one.start)
		});
		found.push(...(await detect(path, plain.text, kind)).map(asRead));
		shaped.push(...[...shapedSecrets(plain.text)].map(asRead));
	}
	const known = new Set(found.filter(({ detector }) => detector === "private-key").map(({ start }) => start));
	for (const { index, key } of privateKeys(text)) if (!known.has(index)) found.push({
		detector: "private-key",
		start: index,
		secret: key
	});
	return [...found.filter(({ detector, secret }) => !isPlaceholder(detector, secret)), ...shaped];
}
const ownPart = ({ detector, secret }) => detector.endsWith("-connection") ? inUrl(secret) : secret;
function countBelow(sorted, limit) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (sorted[middle] < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
const inUrl = (secret) => /^[^\s"'`<>\\]*/.exec(secret)?.[0] ?? secret;
const digestOf = (secret) => (0, node_crypto.createHash)("sha256").update(secret.replace(/\\[nrt]|[\s\\]/g, "")).digest("hex").slice(0, 16);
const names$2 = new Map([
	["MongoDBConnection", "mongodb-connection"],
	["MySQLConnection", "mysql-connection"],
	["PostgreSQLConnection", "postgresql-connection"],
	["Npmrc_authToken", "npmrc-auth-token"],
	["PackageJSON_xOauthToken", "github-oauth-url"],
	["PrivateKeyJSON", "gcp-service-account"],
	["OPS_TOKEN", "1password-service-account-token"],
	["OPENAI_TOKEN", "openai-token"]
]);
const nameOf = (messageId) => names$2.get(messageId) ?? messageId.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4").replaceAll("_", "-").toLowerCase();
const silencer = "@secretlint/secretlint-rule-filter-comments";
let loaded;
function detectors() {
	loaded ??= load();
	return loaded;
}
const readyToSearch = async () => void await detectors();
async function load() {
	const [{ lintSource }, { rules: preset }, { secretLintProfiler }] = await Promise.all([
		Promise.resolve().then(() => require("./secretlint.cjs")).then((n) => n.module_exports$1),
		Promise.resolve().then(() => require("./secretlint.cjs")).then((n) => n.module_exports),
		Promise.resolve().then(() => require("./secretlint.cjs")).then((n) => n.node_exports)
	]);
	secretLintProfiler.mark = () => {};
	const rules = preset.filter(({ meta }) => meta.id !== silencer);
	return async (path, text, kind) => {
		const found = [];
		const report = ({ message: { messageId, data = {} }, range: [start, end] }) => {
			found.push({
				detector: nameOf(messageId),
				start,
				secret: secretIn(data) ?? text.slice(start, end)
			});
		};
		const listening = rules.map((rule) => ({
			id: rule.meta.id,
			rule: {
				...rule,
				create: (context, options) => rule.create({
					...context,
					report
				}, options)
			}
		}));
		await lintSource({
			source: {
				content: text,
				contentType: "text",
				...standIn(path, kind)
			},
			options: {
				config: { rules: listening },
				noPhysicFilePath: true
			}
		});
		return found.sort((a, b) => a.start - b.start);
	};
}
function standIn(path, kind) {
	const name = fileClass(path);
	return {
		filePath: name === "manifest" ? "package.json" : name === "npmrc" ? ".npmrc" : "text",
		ext: kind === "whole" ? ".json" : ".txt"
	};
}
function secretIn(data) {
	const values = data;
	for (const field of [
		"KEY",
		"TOKEN",
		"ID",
		"URI",
		"URL",
		"CREDENTIAL"
	]) if (typeof values[field] === "string") return values[field];
}
const meaning = new Map([..."\"'`\\"].map((character) => [character, character]));
meaning.set("n", "\n").set("r", "\r").set("t", "	");
function unescaped$2(text) {
	let at = text.indexOf("\\");
	if (at === -1) return null;
	const escapes = [];
	let plain = "";
	let from = 0;
	while (at !== -1) {
		const character = meaning.get(text.charAt(at + 1));
		if (character !== void 0) {
			plain += text.slice(from, at) + character;
			escapes.push(plain.length - 1);
			from = at + 2;
		}
		at = text.indexOf("\\", character === void 0 ? at + 1 : from);
	}
	return {
		text: plain + text.slice(from),
		escapes
	};
}
function isPlaceholder(detector, secret) {
	if (detector === "private-key") return false;
	const [, user, password] = /^[a-z0-9+.:-]+:\/\/([^:/@\s]*):([^/@\s]*)@/i.exec(secret) ?? [];
	if (password !== void 0) return password === user || isFilling(password);
	if (/(.)\1{15}$/.test(secret)) return true;
	return !/[0-9]/.test(secret) && /your|example|placeholder|dummy|change-?me|token-here|key-here/i.test(secret);
}
const isFilling = (password) => /^(?:<[^>]*>|\{[^}]*\}|\[[^\]]*\]|\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|%[A-Za-z_]*%|%[sdv]|(.)\1*)$/.test(password) || /^(?:(?:my|your|the|some|random|super|db|database|user|a)?[-_]?(?:secret)?[-_]?(?:p|pw|pass|passwd|passphrase|password|pwd|secret|token|apikey|api[-_]key|credentials?)|change[-_]?(?:me|this|it)|example|placeholder|foo|bar|baz|redacted|hidden)$/i.test(password);
const header = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const joint = /["'`]\s*(?:[+,.]\s*)?["'`]|\\[nrt]|[\s"'`\\,]/g;
const headerLine = /(?:^|\\n|["'`\n])[^\S\n]*[A-Z][A-Za-z-]{2,20}: [^\n\\"'`]{0,120}/g;
const shortest = 100;
const distinct = 20;
function privateKeys(text) {
	const found = [];
	for (const { 0: match, index } of text.matchAll(header)) {
		const from = index + match.length;
		const next = text.indexOf("-----", from);
		const body = text.slice(from, Math.min(next === -1 ? text.length : next, from + 12e3));
		const key = /^[A-Za-z0-9+/]*/.exec(body.replace(headerLine, " ").replace(joint, ""))?.[0] ?? "";
		if (key.length >= shortest && new Set(key).size >= distinct) found.push({
			index,
			key
		});
	}
	return found;
}
// src/app/before-packing.ts
let certificatesAreRead = false;
async function readyToPack(specs, { cwd, env, beforePacking }) {
	const folders = (await Promise.all(specs.map((spec) => parseCandidate(spec, cwd).catch(() => null)))).flatMap((each) => each?.kind === "directory" ? [each.path] : []);
	if (folders.length === 0) return;
	if (env.NODE_EXTRA_CA_CERTS && !certificatesAreRead) (await import("node:tls")).createSecureContext();
	certificatesAreRead ||= env.NODE_EXTRA_CA_CERTS !== void 0;
	await Promise.all([
		Promise.resolve().then(() => require("./packing.cjs")).then((n) => n.pack_folder_exports),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.releases_exports),
		Promise.resolve().then(() => require("./chosen-baseline.cjs")),
		Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_auth(), 1)),
		Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1)),
		Promise.resolve().then(() => require("./registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib$1(), 1)),
		...[cwd, ...folders].map((folder) => require_rare.loaded.npmConfig(folder, env).catch(() => {})),
		readyToSearch(),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.change_exports),
		Promise.resolve().then(() => require("./origins.cjs")),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.snapshot_exports),
		Promise.resolve().then(() => require("./approvals.cjs")),
		Promise.resolve().then(() => require("./configuration.cjs")).then((n) => n.parse_config_exports),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.formats_exports),
		Promise.resolve().then(() => require("./rare.cjs")).then((n) => n.glob_exports),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.receipt_exports$1),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.changed_texts_exports),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.receipt_exports),
		Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.report_files_exports),
		beforePacking?.()
	]);
}
// src/read/archive/limits.ts
const mebibyte = 1048576;
const defaultLimits = {
	packed: 256 * mebibyte,
	unpacked: 1024 * mebibyte,
	entries: 1e5,
	path: 4096,
	segment: 255,
	depth: 64,
	folders: 1e5,
	names: 32 * mebibyte,
	facts: 32 * mebibyte,
	manifest: 4 * mebibyte,
	keep: 16 * mebibyte,
	held: 32 * mebibyte,
	meta: mebibyte,
	metas: 32 * mebibyte,
	stall: 6e4,
	judging: 6e4
};
// src/read/content/references.ts
var ReferenceScan = class {
	#found = new Set();
	#from;
	#isStyle;
	#rest = "";
	constructor(path) {
		this.#from = node_path.posix.dirname(path);
		this.#isStyle = /\.(?:css|s[ac]ss|less|styl)$/i.test(path);
	}
	push(bytes) {
		const text = this.#rest + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
		this.#scan(text);
		this.#rest = text.slice(-longest$5);
	}
	end() {
		return this.#found;
	}
	#scan(text) {
		for (const { 2: path = "", index } of text.matchAll(relative$2)) if (path.includes("/") || loading.test(text.slice(Math.max(0, index - 30), index))) this.#add(path);
		for (const [, , path = ""] of text.matchAll(fromHere)) this.#add(`./${path}`);
		if (this.#isStyle) for (const [, path = ""] of text.matchAll(inStyle)) this.#add(path);
	}
	#add(written) {
		if (this.#found.size >= most$4) return;
		const [plain = ""] = /^[^?#]*/.exec(written) ?? [];
		const known = plain.includes("${") ? plain.slice(0, plain.slice(0, plain.indexOf("${")).lastIndexOf("/") + 1) : plain;
		if (known === "" || /^[a-z]+:|^\/\//i.test(known)) return;
		const path = node_path.posix.join(this.#from, Buffer.from(known, "latin1").toString("utf8"));
		if (!path.startsWith("../") && path !== "..") this.#found.add(path === "./" || path === "." ? "" : path);
	}
};
const most$4 = 2e4;
const longest$5 = 512;
const relative$2 = /(["'`])(\.{1,2}(?:\/[^"'`\n\\]{0,400})?)\1/g;
const loading = /(?:,|\b(?:from|import|require|resolve|URL))\s{0,9}\(?\s{0,9}$/;
const fromHere = /\b__dirname\s{0,9}[+,]\s{0,9}(["'`])\/?([^"'`\n\\]{1,400})\1/g;
const inStyle = /(?:url\(|@import)\s{0,9}["']?([^"')\s]{1,400})/g;
const hasReferences = (path) => /\.(?:[cm]?[jt]sx?|vue|svelte|css|s[ac]ss|less|styl|html?|json)$/i.test(path) || !/\.[^/]*$/.test(path);
function referencesOf(path, bytes) {
	const scan = new ReferenceScan(path);
	if (hasReferences(path)) scan.push(bytes);
	return scan.end();
}
// src/rules/base.ts
const counts = [
	"files",
	"sources",
	"embedded",
	"count",
	"packages",
	"lostFiles"
];
const bytes = [
	"size",
	"bytes",
	"embeddedBytes",
	"debugBytes",
	"after",
	"lostBytes"
];
const names$1 = [
	"after",
	"range",
	"protocol",
	"hosts",
	"folders"
];
const leastBytes = 1e4;
function baseOf({ packages }, called) {
	const known = packages.flatMap(({ name, candidate, findings, problem }) => {
		if (name === null || candidate === null || problem !== null) return [];
		const { sha256, packedSize, unpackedSize, fileCount } = candidate;
		return [{
			name,
			sha256,
			packedSize,
			unpackedSize,
			fileCount,
			findings: findings.filter(isActionable).map(baseFinding)
		}];
	});
	return {
		called,
		packages: known.filter(({ name }) => known.filter((each) => each.name === name).length === 1)
	};
}
const baseOfPackage = (base, wanted) => {
	const found = base?.packages.find(({ name }) => name === wanted);
	return base && found ? {
		...found,
		called: base.called
	} : null;
};
function markedByBase(findings, base) {
	if (base === null) return findings;
	const before = new Map(base.findings.map((each) => [each.fingerprint, each]));
	return findings.map((finding) => {
		if (finding.novelty !== "new") return finding;
		const there = before.get(finding.fingerprint);
		return {
			...finding,
			onBase: there !== void 0 && !isWorse(baseFinding(finding), there)
		};
	});
}
const severities = [
	"note",
	"warning",
	"error"
];
function isWorse(is, was) {
	const grown = (field) => (is.amounts[field] ?? 0) - (was.amounts[field] ?? 0);
	const known = new Set(was.names);
	return severities.indexOf(is.severity) > severities.indexOf(was.severity) || counts.some((field) => grown(field) > 0) || bytes.some((field) => grown(field) > leastBytes && grown(field) > (was.amounts[field] ?? 0) / 10) || is.names.some((each) => !known.has(each));
}
function baseFinding({ rule, severity, evidence, fingerprint: mark }) {
	const seen = new Map([...Object.entries(evidence), ...lossOf(rule, evidence)]);
	const amounts = [...counts, ...bytes].flatMap((field) => {
		const value = seen.get(field);
		return typeof value === "number" && Number.isFinite(value) && value > 0 ? [[field, value]] : [];
	});
	const told = names$1.flatMap((field) => {
		const value = seen.get(field);
		if (value === void 0 || value === null || typeof value === "number") return [];
		return (Array.isArray(value) ? value.map((each) => each?.name ?? each) : [value]).map((each) => fingerprint(`${field}\0${JSON.stringify(each)}`));
	});
	return {
		fingerprint: mark,
		severity,
		amounts: Object.fromEntries(amounts),
		names: told
	};
}
function lossOf(rule, evidence) {
	if (rule !== "package-shrink") return [];
	const { measure, before, after } = evidence;
	if (typeof before !== "number" || typeof after !== "number") return [];
	return [[measure === "files" ? "lostFiles" : "lostBytes", before - after], ["after", 0]];
}
// src/rules/judgement.ts
function judgement({ comparison, policy, otherwise, base, today, start }) {
	const judgedBy = (by, onStep) => markedByBase(judge(comparison, by, today, onStep), base);
	const onStep = start();
	const findings = judgedBy(policy, onStep);
	const causes = causesOf(findings, comparison);
	onStep();
	const failing = causes.filter(({ severity }) => severity === "error" || severity === policy.failOn);
	const failed = new Set(failing.flatMap((cause) => cause.findings));
	return {
		policy,
		findings,
		verdict: verdictOf(findings, policy.failOn),
		causes,
		alternative: otherwise && {
			policy: otherwise,
			verdict: verdictOf(judgedBy(otherwise, start()), otherwise.failOn)
		},
		isFailing: (finding) => failed.has(finding),
		missing: findings.flatMap((each) => each.rule === "missing-entry" && isActionable(each) && each.path ? [each.path] : [])
	};
}
// src/rules/removable.ts
function removableFindings(findings, { entries, ...tree }, references = new Map(), isFailing = () => true) {
	const actionable = findings.filter((finding) => isActionable(finding) && finding.path);
	if (actionable.length === 0) return [];
	const paths = new SortedPaths([...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path));
	const all = actionable.flatMap((finding) => {
		const { rule, path, evidence, fingerprint } = finding;
		const { removal, ...about } = ruleOf(rule);
		if (removal === null || path === null) return [];
		const files = path.endsWith("/") ? [...paths.below(path)] : entries.get(path)?.type === "file" ? [path] : [];
		if (files.length === 0 || (about.files?.(evidence) ?? files.length) !== files.length) return [];
		return [{
			fingerprint,
			path,
			files,
			unwanted: about.stays?.(evidence, entries.get(path)) ? "stays" : removal,
			fails: isFailing(finding)
		}];
	});
	const going = new Map(all.flatMap(({ files, unwanted }) => unwanted === "stays" ? [] : files.map((file) => [file, unwanted])));
	const needs = new require_rare.loaded.Needs({
		entries,
		...tree
	}, references, (path) => going.has(path));
	return all.map(({ unwanted: own, ...one }) => {
		const { path, files } = one;
		const unwanted = own === "stays" ? going.get(path) ?? "stays" : own;
		const isOnlyPlace = unwanted === "path" && !/(?:^|\/)\../.test(path);
		const neededBy = first(files, (file) => needs.by(file) ?? (isOnlyPlace ? needs.publicBy(file) : null));
		return {
			...one,
			unwanted: neededBy === null ? unwanted : "stays",
			neededBy: unwanted === "stays" ? null : neededBy
		};
	});
}
function first(items, of) {
	for (const item of items) {
		const value = of(item);
		if (value !== null) return value;
	}
	return null;
}
// src/acquire/baseline.ts
async function acquireBaseline(candidate, identity, wish, context) {
	const { baseline, mode } = wish;
	const local = await withoutRegistry(baseline, context);
	if (local !== null && mode === "pr") return {
		...local,
		published: void 0
	};
	const { chosenBaseline, namedBaseline } = await Promise.resolve().then(() => require("./chosen-baseline.cjs"));
	const { name = "", wanted = null } = registrySpec(baseline) ?? {};
	const known = local ?? (wanted === null ? null : await namedBaseline({
		name,
		wanted
	}, candidate, context));
	if (known !== null && mode === "pr") return {
		...known,
		published: void 0
	};
	const own = await identity();
	if (known !== null && own.fromRegistry) return {
		...known,
		published: void 0
	};
	return await chosenBaseline(own, candidate, wish, known, context);
}
async function withoutRegistry(baseline, context) {
	if (baseline === "none") return {
		choice: choice(null, "override", "You chose no baseline, so nothing was compared."),
		tarball: null,
		name: null,
		source: "",
		warnings: []
	};
	return isBaselineFile(baseline) ? await fromFile(baseline.replace(/^file:/, ""), context) : null;
}
const isBaselineFile = (baseline) => /\.(?:tgz|tar\.gz)$/i.test(baseline) || /^(?:file:|\.{0,2}[\\/]|[a-z]:\\)/i.test(baseline);
async function fromFile(file, { cwd }) {
	const path = (0, node_path.resolve)(cwd, file);
	const found = await (0, node_fs_promises.stat)(path).catch(() => null);
	if (!found?.isFile()) throw require_start.usageError("baseline-not-found", found?.isDirectory() ? `The baseline ${file} is a folder: pack it and name the .tgz.` : `There is no file ${file} to use as the baseline: correct the path, or name another baseline.`);
	return {
		choice: choice(null, "override", `The file ${file} was asked for.`),
		tarball: {
			path,
			size: found.size
		},
		name: null,
		source: file,
		warnings: []
	};
}
// src/compare/manifest-delta.ts
const deepest$4 = 32;
const longest$4 = 1024;
const most$3 = 1e4;
function manifestDelta(before, after) {
	const old = leaves(before);
	const now = leaves(after);
	const changes = [];
	for (const field of [...new Set([...old.keys(), ...now.keys()])].sort()) {
		const was = old.get(field) ?? null;
		const is = now.get(field) ?? null;
		if (!sameJson(was, is)) changes.push({
			field,
			before: was,
			after: is
		});
		if (changes.length === most$3) break;
	}
	return changes;
}
function leaves(fields) {
	const found = new Map();
	for (const [key, value] of fields) collect(fieldName("", key), value, 1, found);
	return found;
}
function collect(field, value, depth, found) {
	const parts = isJsonObject(value) && depth < deepest$4 && field.length <= longest$4 ? Object.entries(value) : [];
	if (parts.length === 0) found.set(field, value);
	for (const [key, part] of parts) collect(fieldName(field, key), part, depth + 1, found);
}
function fieldName(parent, key) {
	if (key === "" || /[[\]"\s]/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
	if (key.includes(".")) return `${parent}[${key}]`;
	return parent === "" ? key : `${parent}.${key}`;
}
function sameJson(a, b) {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null));
}
// src/compare/pairing.ts
var Pairing = class {
	before;
	after;
	pairs = new Map();
	#before = new Map();
	#after = new Map();
	constructor(before, after) {
		for (const entry of unmatched(before, after)) this.#before.set(entry.path, entry);
		for (const entry of unmatched(after, before)) this.#after.set(entry.path, entry);
		for (const { path, type } of after.entries.values()) if (type !== "directory" && !this.#after.has(path)) this.pairs.set(path, path);
		this.before = this.#before;
		this.after = this.#after;
	}
	join(before, after) {
		this.pairs.set(after.path, before.path);
		this.#before.delete(before.path);
		this.#after.delete(after.path);
	}
};
function unmatched(tree, other) {
	const entries = [];
	for (const entry of tree.entries.values()) if (isCompared(entry) && !isCompared(other.entries.get(entry.path))) entries.push(entry);
	return entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
const isCompared = (entry) => entry !== void 0 && entry.type !== "directory";
function keyed(entries, key) {
	const groups = groupBy(entries, key);
	groups.delete(null);
	return groups;
}
const trivial$1 = 64;
function pairBytes(pairing) {
	const before = keyed(pairing.before.values(), digest$1);
	const after = keyed(pairing.after.values(), digest$1);
	for (const [key, arrived] of after) {
		const gone = before.get(key);
		if (gone === void 0) continue;
		if ((arrived[0]?.size ?? 0) < trivial$1 && (gone.length > 1 || arrived.length > 1)) continue;
		pairEqual(pairing, gone, arrived);
	}
}
const digest$1 = (entry) => entry.size === 0 ? null : entry.sha256;
function pairEqual(pairing, gone, arrived) {
	const byName = keyed(gone, baseName);
	const taken = new Set();
	const rest = [];
	for (const after of arrived) {
		const same = byName.get(baseName(after))?.shift();
		if (same === void 0) rest.push(after);
		else {
			taken.add(same);
			pairing.join(same, after);
		}
	}
	const left = gone.filter((entry) => !taken.has(entry));
	for (const [at, after] of rest.entries()) {
		const before = left[at];
		if (before) pairing.join(before, after);
	}
}
const baseName = (entry) => entry.path.slice(entry.path.lastIndexOf("/") + 1);
function pairNames(pairing, treeBefore, treeAfter, folders) {
	const nameIn = ({ manifest }) => ({ path }) => folders.normalise(path, manifest.version);
	const before = keyed(pairing.before.values(), nameIn(treeBefore));
	const after = keyed(pairing.after.values(), nameIn(treeAfter));
	for (const [name, arrived] of after) {
		const gone = before.get(name);
		if (gone === void 0) continue;
		if (gone.length > 1 || arrived.length > 1) {
			const bytes = keyed(gone, (entry) => entry.sha256);
			for (const [digest, copies] of keyed(arrived, (entry) => entry.sha256)) pairEqual(pairing, bytes.get(digest) ?? [], copies);
			pairSketches(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
		}
		pairSizes(pairing, unpaired(gone, pairing.before), unpaired(arrived, pairing.after));
	}
}
const unpaired = (entries, rest) => entries.filter((entry) => rest.has(entry.path));
const closeChunk = .5;
const smallestChunk = 1e5;
function pairChunks(pairing, folders) {
	const chunkKind = ({ path, size }) => size < smallestChunk || folders.normalise(path, "") === path ? null : `${path.slice(0, path.lastIndexOf("/") + 1)}*${path.slice(path.lastIndexOf("."))}`;
	const before = keyed(pairing.before.values(), chunkKind);
	for (const [kind, arrived] of keyed(pairing.after.values(), chunkKind)) {
		const gone = before.get(kind);
		if (gone) pairSizes(pairing, gone, arrived, closeChunk);
	}
}
const closeBinary = .25;
const smallestBinary = 64;
function pairBinaries(pairing) {
	const before = keyed(pairing.before.values(), nearName);
	for (const [name, arrived] of keyed(pairing.after.values(), nearName)) {
		const gone = before.get(name);
		if (gone) pairSizes(pairing, gone, arrived, closeBinary);
	}
}
function nearName(entry) {
	if (entry.type !== "file" || entry.size < smallestBinary || (entry.content?.sketch.length ?? 0) > 0) return null;
	const base = entry.path.slice(entry.path.lastIndexOf("/") + 1).toLowerCase();
	return `${entry.content?.text ?? ""} ${entry.content?.format ?? ""} ${base.replace(/[0-9]+/g, "0")}`;
}
function pairFormats(pairing) {
	const before = keyed(pairing.before.values(), moduleName);
	for (const [name, arrived] of keyed(pairing.after.values(), moduleName)) {
		const gone = before.get(name);
		if (gone) pairSizes(pairing, gone, arrived);
	}
}
function moduleName({ path }) {
	const [, stem, ending = ""] = /^(.*)\.((?:d\.)[mc]?ts(?:\.map)?|[mc]?js(?:\.map)?)$/.exec(path) ?? [];
	return stem === void 0 ? null : `${stem}.${ending.replace(/[mc](?=[jt]s)/, "")}`;
}
function pairSizes(pairing, gone, arrived, reach = Number.POSITIVE_INFINITY) {
	const swap = gone.length > arrived.length;
	const shorter = bySize(swap ? arrived : gone);
	const longer = bySize(swap ? gone : arrived);
	const next = longer.map((_, at) => at);
	next.push(longer.length);
	const previous = longer.map((_, at) => at + 1);
	previous.unshift(0);
	let from = 0;
	for (const entry of shorter) {
		while (from < longer.length && (longer[from]?.size ?? 0) < entry.size) from++;
		const above = find(next, from);
		const below = find(previous, from) - 1;
		const choice = nearer(entry, longer[below], longer[above]);
		if (choice === void 0 || distance(entry, choice) > reach * Math.max(entry.size, choice.size)) continue;
		const at = choice === longer[above] ? above : below;
		next[at] = at + 1;
		previous[at + 1] = at;
		if (swap) pairing.join(choice, entry);
		else pairing.join(entry, choice);
	}
}
const bySize = (entries) => [...entries].sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
const distance = (a, b) => Math.abs(a.size - b.size);
function nearer(entry, below, above) {
	if (below === void 0 || above === void 0) return above ?? below;
	return distance(entry, below) < distance(entry, above) ? below : above;
}
function find(links, start) {
	let root = start;
	for (let to = links[root] ?? root; to !== root; to = links[root] ?? root) root = to;
	for (let at = start; at !== root;) {
		const to = links[at] ?? root;
		links[at] = root;
		at = to;
	}
	return root;
}
const enough = .6;
const common = 16;
const fewest = 3;
function pairSketches(pairing, gone, arrived) {
	const rare = new RareLines(gone, arrived);
	const holders = new Map();
	const linesBefore = new Map();
	for (const before of gone) {
		const lines = rare.of(before);
		linesBefore.set(before, lines.length);
		for (const line of lines) {
			const list = holders.get(line);
			if (list) list.push(before);
			else holders.set(line, [before]);
		}
	}
	const matches = [];
	for (const after of arrived) {
		const lines = rare.of(after);
		if (lines.length < fewest) continue;
		const shared = new Map();
		for (const line of lines) for (const before of holders.get(line) ?? []) shared.set(before, (shared.get(before) ?? 0) + 1);
		for (const [before, count] of shared) {
			const longest = Math.max(lines.length, linesBefore.get(before) ?? 0);
			if (count >= fewest && count / longest >= enough) matches.push({
				before,
				after,
				share: count / longest
			});
		}
	}
	matches.sort((a, b) => b.share - a.share || order(a.after.path, b.after.path) || order(a.before.path, b.before.path));
	for (const { before, after } of matches) if (pairing.before.has(before.path) && pairing.after.has(after.path)) pairing.join(before, after);
}
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var RareLines = class {
	#before = new Map();
	#after = new Map();
	constructor(gone, arrived) {
		for (const entry of gone) count$1(this.#before, entry);
		for (const entry of arrived) count$1(this.#after, entry);
	}
	of(entry) {
		return [...new Set(entry.content?.sketch ?? [])].filter((line) => (this.#before.get(line) ?? 0) <= common && (this.#after.get(line) ?? 0) <= common);
	}
};
function count$1(counts, entry) {
	for (const line of new Set(entry.content?.sketch ?? [])) counts.set(line, (counts.get(line) ?? 0) + 1);
}
// src/compare/compare-trees.ts
function compareTrees(before, after) {
	const manifest = manifestDelta(before?.manifest.fields ?? new Map(), after.manifest.fields);
	if (before === null) return {
		before,
		after,
		changes: [...after.entries.values()].filter((entry) => entry.type !== "directory").map((entry) => change("added", null, entry)).sort(byPath),
		manifest,
		continues: new Map(),
		publishing: null
	};
	const pairing = new Pairing(before, after);
	const folders = new HashedFolders(pathsOf(before, after));
	pairNames(pairing, before, after, folders);
	pairBytes(pairing);
	pairSketches(pairing, [...pairing.before.values()], [...pairing.after.values()]);
	pairFormats(pairing);
	pairChunks(pairing, folders);
	pairBinaries(pairing);
	return {
		before,
		after,
		changes: changesOf(pairing, before, after),
		manifest,
		continues: pairing.pairs,
		publishing: null
	};
}
function* pathsOf(...trees) {
	for (const { entries } of trees) yield* entries.keys();
}
function changesOf(pairing, before, after) {
	const changes = [];
	for (const [path, from] of pairing.pairs) {
		const old = before.entries.get(from);
		const now = after.entries.get(path);
		if (old === void 0 || now === void 0) continue;
		const kind = kindOf(old, now);
		if (kind !== null) changes.push(change(kind, old, now));
	}
	for (const entry of pairing.before.values()) changes.push(change("removed", entry, null));
	for (const entry of pairing.after.values()) changes.push(change("added", null, entry));
	return changes.sort(byPath);
}
function kindOf(before, after) {
	if (before.path !== after.path) return "renamed";
	if (before.type !== after.type || before.sha256 !== after.sha256 || before.linkTarget !== after.linkTarget) return "changed";
	return before.mode === after.mode ? null : "mode";
}
function change(kind, before, after) {
	return {
		kind,
		path: (after ?? before)?.path ?? "",
		from: kind === "renamed" ? before?.path ?? null : null,
		sizeBefore: before?.size ?? null,
		sizeAfter: after?.size ?? null,
		modeBefore: before?.mode ?? null,
		modeAfter: after?.mode ?? null
	};
}
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
// src/read/secrets.ts
const most$2 = 2e4;
async function withSecrets({ tree, suspects, searchRest }, published = null) {
	let inPublished = null;
	const isKnown = (sha256) => {
		inPublished ??= new Set([...published?.entries.values() ?? []].map((entry) => entry.sha256));
		return inPublished.has(sha256);
	};
	searchRest?.(isKnown);
	const found = new Map();
	let left = most$2;
	for (const [path, entry] of tree.entries) {
		const { content } = entry;
		const excerpts = suspects.get(path) ?? [];
		if (content === null || excerpts.length === 0 && content.machinePaths.count === 0) continue;
		if (isKnown(entry.sha256)) found.set(path, unsearched(entry, content));
		else if (excerpts.length > 0) {
			left -= excerpts.length;
			const secrets = await findSecrets(path, left < 0 ? tooMany(excerpts) : excerpts);
			left -= Math.max(0, secrets.length - excerpts.length);
			found.set(path, {
				...entry,
				content: {
					...content,
					secrets
				}
			});
		}
	}
	if (found.size === 0) return tree;
	const entries = new Map([...tree.entries].map(([path, entry]) => [path, found.get(path) ?? entry]));
	return {
		...tree,
		entries
	};
}
async function secretsIn({ suspects }, paths) {
	return (await Promise.all(paths.map((path) => secretTexts(path, suspects.get(path) ?? [])))).flat();
}
const tooMany = (excerpts) => excerpts.slice(0, 1).map(({ line }) => ({
	kind: "overflow",
	line,
	text: excerpts.map(({ text }) => text).join("\n")
}));
const nothing = {
	count: 0,
	examples: []
};
const unsearched = (entry, content) => content.machinePaths.count === 0 ? entry : {
	...entry,
	content: {
		...content,
		machinePaths: nothing
	}
};
function findingsToCompare({ entries }) {
	const found = [...entries.values()].filter(({ content }) => content !== null && content.machinePaths.count + content.secrets.length > 0);
	return {
		paths: found.map(({ path }) => path),
		secrets: found.some(({ content }) => content?.secrets.length)
	};
}
// src/read/archive/header.ts
const field = {
	mode: {
		start: 100,
		length: 8
	},
	uid: {
		start: 108,
		length: 8
	},
	gid: {
		start: 116,
		length: 8
	},
	size: {
		start: 124,
		length: 12
	},
	mtime: {
		start: 136,
		length: 12
	},
	checksum: {
		start: 148,
		length: 8
	},
	devmajor: {
		start: 329,
		length: 8
	},
	devminor: {
		start: 337,
		length: 8
	},
	atime: {
		start: 476,
		length: 12
	},
	ctime: {
		start: 488,
		length: 12
	}
};
function decodeHeader(block, offset) {
	if (octal(block, field.checksum, offset) !== checksum(block)) throw require_rare.loaded.refusal("bad-checksum", { offset });
	octalOrBinary(block, field.uid, offset);
	octalOrBinary(block, field.gid, offset);
	octalOrBinary(block, field.mtime, offset);
	octalOrBlank(block, field.devmajor, offset);
	octalOrBlank(block, field.devminor, offset);
	const magic = block.toString("latin1", 257, 265);
	const posix = magic === "ustar\x0000";
	const oddMagic = !posix && magic !== "ustar  \0";
	const nameEnd = textEnd(block, 0, 100, offset);
	if (nameEnd === 0) throw require_rare.loaded.refusal("empty-name", { offset });
	const linkEnd = textEnd(block, 157, 257, offset);
	if (!oddMagic) {
		textEnd(block, 265, 297, offset);
		textEnd(block, 297, 329, offset);
	}
	const prefixEnd = posix ? posixPrefix(block, offset) : noPrefix(block, offset);
	const own = block.toString("utf8", 0, nameEnd);
	return {
		name: prefixEnd === prefixStart ? own : `${block.toString("utf8", prefixStart, prefixEnd)}/${own}`,
		utf8: isText(block, 0, nameEnd) && isText(block, prefixStart, prefixEnd),
		mode: octalOrBlank(block, field.mode, offset) & 4095,
		size: octal(block, field.size, offset),
		type: block[156] === 0 ? "0" : String.fromCharCode(block[156] ?? 0),
		linkname: block.toString("utf8", 157, linkEnd),
		oddMagic
	};
}
function checksum(block) {
	let sum = 256;
	for (let at = 0; at < 148; at++) sum += block[at];
	for (let at = 156; at < 512; at++) sum += block[at];
	return sum;
}
function textEnd(block, start, limit, offset) {
	let end = start;
	while (end < limit && block[end] !== 0) end++;
	if (!hasOnly(block, end, limit, 0)) throw require_rare.loaded.refusal("text-after-nul", { offset: offset + start });
	return end;
}
function isText(block, from, to) {
	for (let at = from; at < to; at++) if (block[at] >= 128) return (0, node_buffer.isUtf8)(block.subarray(from, to));
	return true;
}
function hasOnly(block, from, to, byte, other = byte) {
	for (let at = from; at < to; at++) if (block[at] !== byte && block[at] !== other) return false;
	return true;
}
const prefixStart = 345;
function posixPrefix(block, offset) {
	if (block[475] !== 0) {
		if (!hasOnly(block, 500, 512, 0)) throw require_rare.loaded.refusal("prefix-bytes", { offset });
		return textEnd(block, prefixStart, 500, offset);
	}
	octalOrBlank(block, field.atime, offset);
	octalOrBlank(block, field.ctime, offset);
	return textEnd(block, prefixStart, 475, offset);
}
function noPrefix(block, offset) {
	if (!hasOnly(block, prefixStart, 500, 0)) throw require_rare.loaded.refusal("prefix-bytes", { offset: offset + prefixStart });
	return prefixStart;
}
function octal(block, { start, length }, offset) {
	const limit = start + length;
	let at = start;
	while (at < limit && block[at] === 32) at++;
	const first = at;
	let value = 0;
	for (; at < limit && (block[at] & 248) === 48; at++) value = value * 8 + (block[at] & 7);
	if (at === first || at === limit || !hasOnly(block, at, limit, 32, 0)) throw require_rare.loaded.refusal("bad-number", { offset: offset + start });
	return value;
}
function octalOrBlank(block, field, offset) {
	return hasOnly(block, field.start, field.start + field.length, 32, 0) ? 0 : octal(block, field, offset);
}
function octalOrBinary(block, field, offset) {
	const { start, length } = field;
	if (block[start] !== 128) return octalOrBlank(block, field, offset);
	let value = 0;
	for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0);
	if (!Number.isSafeInteger(value)) throw require_rare.loaded.refusal("bad-number", { offset: offset + start });
	return value;
}
const zeros = Buffer.alloc(65536);
function isZero(bytes) {
	for (let at = 0; at < bytes.length; at += zeros.length) {
		const piece = bytes.subarray(at, at + zeros.length);
		if (piece.compare(zeros, 0, piece.length) !== 0) return false;
	}
	return true;
}
function firstNonZero(bytes) {
	return isZero(bytes) ? -1 : bytes.findIndex((byte) => byte !== 0);
}
// src/read/archive/location.ts
const ordinary = /^[\w@+-][\w@+.-]*(\/[\w@+-][\w@+.-]*)+$/;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u;
function locate(name, directory) {
	if (ordinary.test(name)) {
		const slash = name.indexOf("/");
		return {
			path: name.slice(slash + 1),
			root: name.slice(0, slash),
			dropped: false,
			faults: []
		};
	}
	const [root = "", ...below] = name.split("/");
	const faults = new Set();
	if (name.startsWith("/")) faults.add("absolute-path");
	else if (root === ".") faults.add("dot-root");
	if (below.includes("")) faults.add("empty-segment");
	if (!directory && below.at(-1) === ".") faults.add("dot-name");
	if (name.includes("\\")) faults.add("backslash");
	if (/(^|[/\\])[a-z]:/i.test(name)) faults.add("drive-letter");
	if (invisible.test(name)) faults.add("invisible-character");
	const rest = withoutRoots(below.join("/"));
	if (climbs(name) || climbs(rest)) faults.add("path-climbs");
	if (climbs(rest)) return {
		path: rest,
		root,
		dropped: true,
		faults: [...faults]
	};
	const path = resolved(rest);
	if (path !== "" || directory) return {
		path,
		root,
		dropped: false,
		faults: [...faults]
	};
	return {
		path: `../${root}`,
		root,
		dropped: true,
		faults: [...faults, "outside-root"]
	};
}
const climbs = (path) => path.split(/[/\\]/).includes("..");
function withoutRoots(below) {
	let path = below;
	for (let root = rootOf(path); root !== ""; root = rootOf(path)) path = path.slice(path.startsWith("/") && !path.startsWith("//?/") ? 1 : root.length);
	return path;
}
const beginning$1 = /^[\\/]{2}[^\\/]+[\\/]+[^\\/]*[\\/]?|^.{0,3}/s;
const rootOf = (path) => node_path.win32.parse(beginning$1.exec(path)?.[0] ?? "").root;
const resolved = (path) => path.split("/").filter((segment) => segment !== "" && segment !== ".").join("/");
// src/read/archive/member.ts
const types = {
	"0": "file",
	"7": "file",
	"1": "hardlink",
	"2": "symlink",
	"5": "directory"
};
const treacherous = new Set([
	"A",
	"D",
	"I",
	"M",
	"N",
	"S",
	"V",
	"X"
]);
function memberOf(header, offset, extension, limits) {
	const name = extension?.path ?? header.name;
	const place = {
		offset,
		path: name
	};
	if (isLonger(name, limits.path)) throw require_rare.loaded.refusal("path-too-long", { offset });
	const segments = name.split("/", limits.depth + 1);
	if (segments.length > limits.depth) throw require_rare.loaded.refusal("path-too-deep", { offset });
	if (isLonger(name, limits.segment) && segments.some((segment) => isLonger(segment, limits.segment))) throw require_rare.loaded.refusal("name-too-long", { offset });
	if (extension !== null && extension.size !== null && extension.size !== header.size) throw require_rare.loaded.refusal("pax-size", place);
	if (header.size > limits.unpacked) throw require_rare.loaded.refusal("unpacked-too-large", place);
	const type = typeOf(header, name, extension, offset);
	const link = type === "hardlink" || type === "symlink";
	const linkname = extension?.linkname ?? header.linkname;
	checkLinkname(header, link, extension, {
		offset,
		path: name
	});
	const location = locate(name.endsWith("/") ? name.slice(0, -1) : name, type === "directory");
	const hazards = memberFaults({
		header,
		extension,
		name,
		type,
		linkTarget: link ? linkname : null
	}, location).map(([code, detail]) => ({
		level: "error",
		code,
		offset,
		path: location.path,
		detail
	}));
	const leftOut = link || type === "other" || header.linkname !== "";
	return {
		offset,
		name,
		path: location.path,
		root: location.root,
		type,
		size: header.size,
		mode: header.mode,
		linkTarget: link ? linkname : null,
		dropped: location.dropped || leftOut,
		hazards
	};
}
const isLonger = (text, limit) => 3 * text.length > limit && Buffer.byteLength(text) > limit;
function typeOf(header, name, extension, offset) {
	const place = {
		offset,
		path: name
	};
	const { type: flag, size } = header;
	if (treacherous.has(flag)) throw require_rare.loaded.refusal("unknown-type", place);
	const type = Object.hasOwn(types, flag) ? types[flag] : void 0;
	if (type === void 0) {
		if (/[346]/.test(flag) && size > 0) throw require_rare.loaded.refusal("link-with-size", place);
		if (!/[346]/.test(flag) && extension !== null) throw require_rare.loaded.refusal("meta-of-unknown-type", place);
		return "other";
	}
	if (type === "directory" && size > 0) throw require_rare.loaded.refusal("directory-with-size", place);
	if ((type === "hardlink" || type === "symlink") && size > 0) throw require_rare.loaded.refusal("link-with-size", place);
	if (type === "file" && name.endsWith("/")) {
		if (size > 0 || flag === "7" || extension?.path != null) throw require_rare.loaded.refusal("file-named-as-directory", place);
		return "directory";
	}
	return type;
}
function checkLinkname(header, link, extension, place) {
	const extended = extension !== null;
	if (link && header.linkname === "" && extended) throw require_rare.loaded.refusal("link-without-target", place);
	if (link) return;
	if (header.linkname !== "" && (header.size > 0 || extended)) throw require_rare.loaded.refusal("linkname-on-file", place);
	if (extended && extension.linkname !== null) throw require_rare.loaded.refusal("linkname-on-file", place);
}
function memberFaults(seen, location) {
	const { header, extension, name, type, linkTarget } = seen;
	const faults = location.faults.map((fault) => [fault, name]);
	if (!(extension?.path == null ? header.utf8 : extension.utf8)) faults.push(["invalid-utf8", name]);
	if (extension?.nameDependsOnChunks === true) faults.push(["ambiguous-name", header.name]);
	if (extension?.binary != null) faults.push(["binary-pax-value", extension.binary]);
	if (header.oddMagic) faults.push(["odd-magic", name]);
	if (linkTarget !== null) faults.push(["link", linkTarget]);
	else if (header.linkname !== "") faults.push(["linkname-on-file", header.linkname]);
	if (type === "other") faults.push([/[346]/.test(header.type) ? "device" : "unknown-type", header.type]);
	if (header.type === "7") faults.push(["unusual-type", header.type]);
	return faults;
}
// node_modules/b4a/index.js
var require_b4a = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		if (Buffer.isBuffer(buffer)) return buffer;
		return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
}));
// node_modules/tar-stream/headers.js
var require_headers = require_rolldown_runtime.__commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));
// src/read/archive/tar.ts
var import_headers = require_headers();
var SecondReading = class {
	#header = null;
	#longPath = null;
	#pax = {};
	#global = {};
	header(block, offset) {
		try {
			this.#header = (0, import_headers.decode)(block, "utf-8", true);
		} catch (error) {
			throw require_rare.loaded.refusal("reader-disagreement", {
				offset,
				cause: error
			});
		}
	}
	meta(body, offset) {
		const type = this.#header?.type;
		if (type === "gnu-long-path") this.#longPath = (0, import_headers.decodeLongPath)(body, "utf-8");
		else if (type === "pax-header") this.#pax = {
			...this.#global,
			...(0, import_headers.decodePax)(body)
		};
		else if (type === "pax-global-header") this.#global = (0, import_headers.decodePax)(body);
		else if (type !== "gnu-long-link-path") throw require_rare.loaded.refusal("reader-disagreement", { offset });
	}
	confirm({ name, size, offset }) {
		const { path, size: paxSize } = this.#pax;
		const found = path || this.#longPath || this.#header?.name;
		const bytes = paxSize === void 0 ? this.#header?.size : Number.parseInt(paxSize, 10);
		if (/^(?:pax|gnu)-/.test(this.#header?.type ?? "") || found !== name || bytes !== size) throw require_rare.loaded.refusal("reader-disagreement", {
			offset,
			path: name
		});
		this.#longPath = null;
		this.#pax = {};
	}
};
// src/read/archive/guard.ts
const blockLength = 512;
const metaTypes = new Set([
	"x",
	"g",
	"L",
	"K"
]);
var Guard = class {
	#limits;
	#open;
	#second = new SecondReading();
	#position = 0;
	#partial = Buffer.alloc(blockLength);
	#partialLength = 0;
	#sink = null;
	#content = 0;
	#padding = 0;
	#meta = null;
	#extension = null;
	#headers = 0;
	#metas = 0;
	#endOffset = null;
	constructor(limits, open) {
		this.#limits = limits;
		this.#open = open;
	}
	get offset() {
		return this.#endOffset ?? this.#position;
	}
	*push(piece) {
		let at = 0;
		while (at < piece.length && this.#endOffset === null) {
			const rest = piece.length - at;
			let step = 0;
			if (this.#content > 0) {
				step = Math.min(rest, this.#content);
				this.#content -= step;
				this.#sink?.push(piece.subarray(at, at + step));
			} else if (this.#padding > 0) {
				step = Math.min(rest, this.#padding);
				this.#padding -= step;
			} else if (this.#meta !== null) step = this.#collect(this.#meta, piece.subarray(at));
			else step = this.#block(piece, at);
			at += step;
			this.#position += step;
			if (this.#sink === null || this.#content > 0) continue;
			const waiting = this.#sink.end();
			this.#sink = null;
			if (waiting !== void 0) yield waiting;
		}
		const after = piece.subarray(at);
		if (!isZero(after)) throw require_rare.loaded.refusal("data-after-end", { offset: this.#endOffset ?? 0 });
		this.#position += after.length;
	}
	end() {
		if (this.#partialLength > 0 || this.#content + this.#padding > 0 || this.#meta !== null) throw require_rare.loaded.refusal("truncated", { offset: this.#position });
		if (this.#extension !== null) throw require_rare.loaded.refusal("meta-without-entry", { offset: this.#extension.offset });
		return this.#position - this.offset < 2 * blockLength ? this.offset : null;
	}
	#block(piece, at) {
		const rest = piece.length - at;
		if (this.#partialLength === 0 && rest >= blockLength) {
			this.#decode(piece.subarray(at, at + blockLength), this.#position);
			return blockLength;
		}
		const taken = Math.min(rest, blockLength - this.#partialLength);
		piece.copy(this.#partial, this.#partialLength, at, at + taken);
		this.#partialLength += taken;
		if (this.#partialLength === blockLength) {
			this.#partialLength = 0;
			this.#decode(this.#partial, this.#position + taken - blockLength);
		}
		return taken;
	}
	#decode(block, offset) {
		if (block[0] === 0 && isZero(block)) {
			if (this.#extension !== null) throw require_rare.loaded.refusal("meta-without-entry", { offset: this.#extension.offset });
			this.#endOffset = offset;
			return;
		}
		this.#headers++;
		const header = decodeHeader(block, offset);
		this.#second.header(block, offset);
		if (metaTypes.has(header.type)) this.#startMeta(header, offset);
		else {
			const member = memberOf(header, offset, this.#extension, this.#limits);
			this.#extension = null;
			this.#content = member.size;
			this.#padding = padding(member.size);
			if (offset + blockLength + this.#content + this.#padding > this.#limits.unpacked) throw require_rare.loaded.refusal("unpacked-too-large", {
				offset,
				path: member.name
			});
			this.#second.confirm(member);
			this.#sink = this.#open(member);
		}
	}
	#startMeta(header, offset) {
		const place = {
			offset,
			path: header.name
		};
		if (this.#extension !== null) throw require_rare.loaded.refusal("meta-repeated", place);
		if (header.type === "g" && this.#headers > 1) throw require_rare.loaded.refusal("global-header", place);
		if (header.linkname !== "") throw require_rare.loaded.refusal("linkname-on-file", place);
		if (header.size === 0) throw require_rare.loaded.refusal("meta-empty", place);
		if (header.size > this.#limits.meta) throw require_rare.loaded.refusal("meta-too-large", place);
		this.#meta = {
			header,
			offset,
			body: [],
			missing: header.size
		};
	}
	#collect(meta, rest) {
		const body = rest.subarray(0, meta.missing);
		meta.body.push(body);
		meta.missing -= body.length;
		if (meta.missing > 0) return body.length;
		this.#meta = null;
		this.#padding = padding(meta.header.size);
		const bytes = Buffer.concat(meta.body);
		this.#metas += Math.max(bytes.length, leastOfRecord * linesIn(bytes));
		if (this.#metas > this.#limits.metas) throw require_rare.loaded.refusal("metas-too-large", { offset: meta.offset });
		this.#extension = extensionOf(meta, bytes);
		this.#second.meta(bytes, meta.offset);
		return body.length;
	}
};
function extensionOf({ header, offset }, bytes) {
	if (header.type === "x") return require_rare.loaded.paxExtension(bytes, offset);
	if (header.type === "L") return require_rare.loaded.longPath(bytes, offset);
	if (header.type === "K") return require_rare.loaded.longLinkname(bytes, offset);
	require_rare.loaded.checkGlobal(bytes, offset);
	return null;
}
const leastOfRecord = 128;
function linesIn(bytes) {
	let lines = 0;
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
	return lines;
}
const padding = (size) => (blockLength - size % blockLength) % blockLength;
// src/read/archive/gzip.ts
const inflatedChunk = 524288;
const inflateOptions = (readAtOnce) => ({
	chunkSize: Math.min(inflatedChunk, Math.max(65536, 4 * readAtOnce)),
	highWaterMark: 1048576
});
var GzipMember = class {
	#packed;
	#limits;
	#onProgress;
	#inflate;
	#sha512 = (0, node_crypto.createHash)("sha512");
	#sha256 = (0, node_crypto.createHash)("sha256");
	#size = 0;
	#headerLength = 0;
	#given = [];
	#handedOver = 0;
	#deflateEnded = false;
	#wake = () => {};
	constructor(packed, limits, onProgress) {
		this.#packed = packed;
		this.#inflate = (0, node_zlib.createInflateRaw)(inflateOptions(packed.readableHighWaterMark));
		this.#limits = limits;
		this.#onProgress = onProgress;
		const over = () => {
			this.#deflateEnded = true;
			this.#wake();
		};
		this.#inflate.on("error", () => {}).on("drain", () => this.#wake()).on("end", over).on("close", over);
	}
	async *unpacked() {
		const feeding = this.#feed();
		feeding.catch((error) => this.#inflate.destroy(error));
		let checksum = 0;
		let length = 0;
		try {
			for await (const chunk of this.#inflate) {
				length += chunk.length;
				if (length > this.#limits.unpacked) throw require_rare.loaded.refusal("unpacked-too-large", { offset: this.#limits.unpacked });
				checksum = (0, node_zlib.crc32)(chunk, checksum);
				yield chunk;
			}
			const trailing = (await feeding).finish(checksum, length);
			const integrity = `sha512-${this.#sha512.digest("base64")}`;
			return {
				size: this.#size,
				integrity,
				sha256: this.#sha256.digest("hex"),
				trailing
			};
		} catch (error) {
			throw this.#explained(error);
		} finally {
			this.destroy();
		}
	}
	destroy() {
		this.#packed.destroy();
		this.#inflate.destroy();
	}
	async #feed() {
		let header = Buffer.alloc(0);
		let tail = null;
		for await (const bytes of this.#packed) {
			const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			this.#count(chunk);
			let rest = chunk;
			if (header !== null) {
				header = Buffer.concat([header, chunk]);
				const length = gzipHeaderLength(header);
				if (length === null) continue;
				this.#headerLength = length;
				rest = header.subarray(length);
				header = null;
			}
			if (tail !== null) tail.push(rest);
			else await this.#give(rest);
			if (tail === null && this.#deflateEnded) tail = this.#tail();
		}
		if (header !== null) throw require_rare.loaded.refusal("gzip-truncated", { offset: this.#size });
		if (tail !== null) return tail;
		this.#inflate.end();
		while (!this.#deflateEnded) await this.#woken();
		return this.#tail();
	}
	#count(chunk) {
		this.#size += chunk.length;
		if (this.#size > this.#limits.packed) throw require_rare.loaded.refusal("packed-too-large", { offset: this.#limits.packed });
		this.#sha512.update(chunk);
		this.#sha256.update(chunk);
		this.#onProgress(this.#size);
	}
	async #give(bytes) {
		this.#handedOver += bytes.length;
		this.#given = this.#given.filter(({ end }) => end > this.#inflate.bytesWritten);
		this.#given.push({
			end: this.#handedOver,
			bytes
		});
		if (this.#deflateEnded || this.#inflate.write(bytes)) return;
		while (this.#inflate.writableNeedDrain && !this.#deflateEnded) await this.#woken();
	}
	#woken() {
		return new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
	#tail() {
		const used = this.#inflate.bytesWritten;
		const tail = new GzipTail(this.#headerLength + used);
		for (const { end, bytes } of this.#given) if (end > used) tail.push(bytes.subarray(Math.max(0, bytes.length - (end - used))));
		return tail;
	}
	#explained(error) {
		if (error instanceof require_start.PackgateError) return error;
		const code = error.code ?? "";
		const offset = this.#headerLength + this.#inflate.bytesWritten;
		if (code === "Z_BUF_ERROR") return require_rare.loaded.refusal("gzip-truncated", {
			offset: this.#size,
			cause: error
		});
		if (code.startsWith("Z_")) return require_rare.loaded.refusal("gzip-corrupt", {
			offset,
			cause: error
		});
		const particulars = error instanceof Error ? error.message : String(error);
		return require_rare.loaded.refusal("read-failed", {
			particulars,
			cause: error
		});
	}
};
const flag = {
	checksum: 2,
	extra: 4,
	name: 8,
	comment: 16,
	reserved: 224
};
const longest$3 = 131072;
function gzipHeaderLength(bytes) {
	const [first = 31, second = 139, method = 8, flags] = bytes;
	if (first !== 31 || second !== 139) throw require_rare.loaded.refusal("not-gzip", { offset: 0 });
	if (method !== 8) throw require_rare.loaded.refusal("gzip-flags", { offset: 2 });
	if (flags === void 0) return null;
	if ((flags & flag.reserved) !== 0) throw require_rare.loaded.refusal("gzip-flags", { offset: 3 });
	const end = afterFields(bytes, flags);
	if (end !== null && end <= bytes.length) return end;
	if (bytes.length > longest$3) throw require_rare.loaded.refusal("gzip-flags", { offset: 3 });
	return null;
}
function afterFields(bytes, flags) {
	let at = 10;
	if ((flags & flag.extra) !== 0) {
		if (bytes.length < 12) return null;
		at = 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
	}
	for (const text of [flag.name, flag.comment]) {
		if ((flags & text) === 0) continue;
		const end = bytes.indexOf(0, at);
		if (end === -1) return null;
		at = end + 1;
	}
	if ((flags & flag.checksum) === 0) return at;
	if (bytes.length < at + 2) return null;
	const stated = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
	if (((0, node_zlib.crc32)(bytes.subarray(0, at)) & 65535) !== stated) throw require_rare.loaded.refusal("gzip-checksum", { offset: at });
	return at + 2;
}
const trailerLength = 8;
var GzipTail = class {
	#offset;
	#trailer = Buffer.alloc(0);
	#trailing = null;
	#junk = Buffer.alloc(0);
	constructor(offset) {
		this.#offset = offset;
	}
	push(bytes) {
		const missing = trailerLength - this.#trailer.length;
		if (missing > 0) this.#trailer = Buffer.concat([this.#trailer, bytes.subarray(0, missing)]);
		const rest = bytes.subarray(Math.max(missing, 0));
		this.#offset += bytes.length - rest.length;
		if (rest.length === 0) return;
		this.#trailing ??= {
			kind: "zeros",
			offset: this.#offset
		};
		this.#offset += rest.length;
		this.#look(rest);
	}
	#look(rest) {
		if (this.#junk.length >= 2) return;
		const at = this.#junk.length === 0 ? firstNonZero(rest) : 0;
		if (at === -1 || this.#trailing === null) return;
		this.#trailing = {
			kind: "junk",
			offset: this.#trailing.offset
		};
		this.#junk = Buffer.concat([this.#junk, rest.subarray(at, at + 2)]);
		if (this.#junk[0] === 31 && this.#junk[1] === 139) throw require_rare.loaded.refusal("second-member", { offset: this.#trailing.offset });
	}
	finish(checksum, length) {
		if (this.#trailer.length < trailerLength) throw require_rare.loaded.refusal("gzip-truncated", { offset: this.#offset });
		if (this.#trailer.readUInt32LE(0) !== checksum) throw require_rare.loaded.refusal("gzip-checksum", { offset: this.#offset });
		if (this.#trailer.readUInt32LE(4) !== length % 2 ** 32) throw require_rare.loaded.refusal("gzip-length", { offset: this.#offset });
		return this.#trailing;
	}
};
// src/read/content/excerpts.ts
const before = 64;
const after = 4096;
const blockAfter = 12288;
const limit$1 = 131072;
var Excerpts = class {
	#suspects = [];
	#open = null;
	#taken = 0;
	#total = 0;
	#rest = null;
	add(window, index, length, block) {
		const from = Math.max(0, index - before);
		const start = window.start + from;
		if (this.#open !== null && start > this.#open.end) this.#close();
		if (this.#open === null) {
			this.#taken = start;
			this.#open = {
				line: window.lineAt(start),
				end: start,
				parts: []
			};
		}
		const seen = index + length;
		const end = window.start + (block ? index + blockAfter : lineEnd(window, seen, seen + after));
		this.#open.end = Math.max(this.#open.end, end);
		this.take(window);
	}
	take(window) {
		if (this.#open === null) return;
		const from = this.#taken - window.start;
		const to = Math.min(this.#open.end - window.start, window.bytes.length);
		if (to <= from) return;
		const room = Math.min(to, from + limit$1 - this.#total);
		if (room > from) this.#open.parts.push(Buffer.from(window.bytes.subarray(from, room)));
		if (to > room) {
			this.#rest ??= {
				line: window.lineAt(window.start + room),
				hash: (0, node_crypto.createHash)("sha256")
			};
			this.#rest.hash.update(window.bytes.subarray(room, to));
		}
		this.#total += room - from;
		this.#taken = window.start + to;
	}
	end() {
		this.#close();
		if (this.#rest !== null) this.#suspects.push({
			kind: "overflow",
			line: this.#rest.line,
			text: this.#rest.hash.digest("hex")
		});
		return this.#suspects;
	}
	#close() {
		const excerpt = this.#open;
		this.#open = null;
		if (excerpt === null || excerpt.parts.length === 0) return;
		const text = wholeCharacters(Buffer.concat(excerpt.parts)).toString();
		this.#suspects.push({
			kind: "excerpt",
			line: excerpt.line,
			text
		});
	}
};
function lineEnd(window, from, most) {
	const found = window.bytes.subarray(from, most).indexOf(10);
	return found === -1 ? most : from + found + 1;
}
function wholeCharacters(bytes) {
	let from = 0;
	while (from < 3 && ((bytes[from] ?? 0) & 192) === 128) from++;
	return bytes.subarray(from);
}
const reach = 2048;
const kept = 2 * reach;
const spare = [];
const mostSpare = 4;
var Windows = class {
	#see;
	#counted;
	#bytes;
	#filled = 0;
	#start = 0;
	constructor(see, counted = null) {
		this.#see = see;
		this.#counted = counted;
		this.#bytes = Buffer.from(spare.pop() ?? new ArrayBuffer(69632));
	}
	push(chunk) {
		for (let at = 0; at < chunk.length;) {
			const copied = chunk.copy(this.#bytes, this.#filled, at);
			at += copied;
			this.#filled += copied;
			if (this.#filled === this.#bytes.length) this.#show(false);
		}
	}
	end() {
		this.#show(true);
		if (spare.length < mostSpare) spare.push(this.#bytes.buffer);
	}
	#show(last) {
		const bytes = this.#bytes.subarray(0, this.#filled);
		this.#counted?.show(bytes, this.#start);
		const lineAt = (offset) => this.#counted?.at(offset) ?? 0;
		this.#see({
			text: bytes.toString("latin1"),
			bytes,
			start: this.#start,
			last,
			lineAt
		});
		if (last) return;
		const gone = this.#filled - kept;
		this.#counted?.leave(this.#start + gone);
		this.#bytes.copyWithin(0, gone, this.#filled);
		this.#start += gone;
		this.#filled = kept;
	}
};
var CountedLines = class {
	#isHeld;
	#pieces;
	#line = 1;
	#start = 0;
	#counted = 0;
	constructor(pieces) {
		this.#isHeld = pieces !== null;
		this.#pieces = [...pieces ?? []];
	}
	show(bytes, start) {
		if (this.#isHeld) return;
		this.#pieces = [bytes];
		this.#start = start;
	}
	leave(offset) {
		if (!this.#isHeld) this.at(offset);
	}
	at(offset) {
		for (let piece = this.#pieces[0]; piece !== void 0 && this.#counted < offset; piece = this.#pieces[0]) {
			const end = Math.min(this.#start + piece.length, offset);
			this.#line += lineEnds(piece.subarray(this.#counted - this.#start, end - this.#start));
			this.#counted = end;
			if (end < this.#start + piece.length) break;
			this.#pieces.shift();
			this.#start = end;
		}
		return this.#line;
	}
};
const stride$1 = 16;
function lineEnds(bytes) {
	let count = 0;
	for (let at = 0; at < bytes.length; at++) {
		const near = Math.min(bytes.length, at + stride$1);
		while (at < near && bytes[at] !== 10) at++;
		if (at === near) at = bytes.indexOf(10, at);
		if (at === -1 || at === bytes.length) break;
		count++;
	}
	return count;
}
// src/read/content/json-tokens.ts
const deepest$3 = 256;
const longestLiteral = 400;
const stride = 24;
const value$1 = 0;
const valueOrEnd$1 = 1;
const keyOrEnd$1 = 2;
const key = 3;
const colon$1 = 4;
const commaOrEnd$1 = 5;
const done = 6;
var JsonTokens = class {
	#listener;
	#expect = value$1;
	#arrays = [];
	#offset = 0;
	#guard = null;
	#broken = false;
	#inString = false;
	#length = 0;
	#backslashes = 0;
	#kept = [];
	#keptBytes = 0;
	#literal = "";
	constructor(listener) {
		this.#listener = listener;
	}
	push(chunk) {
		let at = 0;
		while (at < chunk.length && !this.#broken) at = this.#inString ? this.#string(chunk, at) : this.#structure(chunk, at);
		this.#offset += chunk.length;
	}
	end() {
		if (!this.#broken && this.#literal !== "") this.#endLiteral();
		return !this.#broken && this.#expect === done;
	}
	#structure(chunk, from) {
		for (let at = from; at < chunk.length; at++) {
			const byte = chunk[at];
			if (this.#guard !== null) {
				if (!this.#skipGuard(byte)) return at;
				continue;
			}
			if (this.#literal !== "") {
				if (isLiteral(byte)) {
					this.#literal += String.fromCharCode(byte);
					if (this.#literal.length > longestLiteral) return this.#break(chunk);
					continue;
				}
				if (!this.#endLiteral()) return chunk.length;
			}
			switch (byte) {
				case 32:
				case 10:
				case 13:
				case 9: break;
				case 34:
					if (this.#expect > key) return this.#break(chunk);
					this.#inString = true;
					this.#length = 0;
					this.#backslashes = 0;
					return at + 1;
				case 123:
				case 91:
					if (this.#expect > valueOrEnd$1 || this.#arrays.length === deepest$3) return this.#break(chunk);
					this.#arrays.push(byte === 91);
					this.#expect = byte === 91 ? valueOrEnd$1 : keyOrEnd$1;
					this.#listener.open(byte === 91);
					break;
				case 125:
				case 93:
					if (!this.#mayClose(byte === 93)) return this.#break(chunk);
					this.#arrays.pop();
					this.#expect = this.#arrays.length === 0 ? done : commaOrEnd$1;
					this.#listener.close();
					break;
				case 44:
					if (this.#expect !== commaOrEnd$1) return this.#break(chunk);
					this.#expect = this.#arrays.at(-1) ? value$1 : key;
					break;
				case 58:
					if (this.#expect !== colon$1) return this.#break(chunk);
					this.#expect = value$1;
					break;
				default:
					if (this.#isPrefix(byte, this.#offset + at)) break;
					if (this.#expect > valueOrEnd$1 || !isLiteral(byte)) return this.#break(chunk);
					this.#literal = String.fromCharCode(byte);
			}
		}
		return chunk.length;
	}
	#mayClose(array) {
		if (this.#arrays.at(-1) !== array) return false;
		return this.#expect === commaOrEnd$1 || this.#expect === (array ? valueOrEnd$1 : keyOrEnd$1);
	}
	#isPrefix(byte, offset) {
		if (offset < 3 && byte === [
			239,
			187,
			191
		][offset]) return true;
		if (byte !== 41 || this.#expect !== value$1 || this.#arrays.length > 0) return false;
		this.#guard = ")";
		return true;
	}
	#skipGuard(byte) {
		const seen = this.#guard ?? "";
		if (seen.length < 4) {
			this.#guard = seen + String.fromCharCode(byte);
			if (!")]}'".startsWith(this.#guard)) this.#broken = true;
		} else if (byte === 10) this.#guard = null;
		return !this.#broken;
	}
	#endLiteral() {
		const text = this.#literal;
		this.#literal = "";
		if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(text)) {
			this.#broken = true;
			return false;
		}
		this.#listener.literal(text);
		this.#expect = this.#arrays.length === 0 ? done : commaOrEnd$1;
		return true;
	}
	#string(chunk, from) {
		const end = this.#closingQuote(chunk, from);
		const stop = end === -1 ? chunk.length : end;
		this.#length += stop - from;
		const room = this.#listener.keep - this.#keptBytes;
		if (room > 0 && stop > from) {
			const part = Buffer.from(chunk.subarray(from, Math.min(stop, from + room)));
			this.#kept.push(part);
			this.#keptBytes += part.length;
		}
		if (end === -1) {
			let run = 0;
			while (stop - run > from && chunk[stop - run - 1] === 92) run++;
			this.#backslashes = run === stop - from ? this.#backslashes + run : run;
			return stop;
		}
		this.#inString = false;
		this.#endString();
		return end + 1;
	}
	#closingQuote(chunk, from) {
		for (let search = from;;) {
			let quote = search;
			const near = Math.min(chunk.length, search + stride);
			while (quote < near && chunk[quote] !== 34) quote++;
			if (quote === near) quote = quote < chunk.length ? chunk.indexOf(34, quote) : -1;
			if (quote === -1) return -1;
			let run = 0;
			while (quote - run > from && chunk[quote - run - 1] === 92) run++;
			if (quote - run === from) run += this.#backslashes;
			if (run % 2 === 0) return quote;
			search = quote + 1;
		}
	}
	#endString() {
		let text;
		if (this.#listener.keep > 0) {
			text = unescaped$1(Buffer.concat(this.#kept).toString(), this.#keptBytes < this.#length);
			this.#kept = [];
			this.#keptBytes = 0;
		}
		if (this.#expect === key || this.#expect === keyOrEnd$1) {
			this.#expect = colon$1;
			this.#listener.key(text ?? "");
		} else {
			this.#expect = this.#arrays.length === 0 ? done : commaOrEnd$1;
			this.#listener.string(text, this.#length);
		}
	}
	#break(chunk) {
		this.#broken = true;
		return chunk.length;
	}
};
const isLiteral = (byte) => byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte === 45 || byte === 43 || byte === 46 || byte === 69;
function unescaped$1(raw, cut) {
	if (!raw.includes("\\")) return raw;
	const whole = cut ? raw.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "") : raw;
	try {
		return JSON.parse(`"${whole}"`);
	} catch {
		return;
	}
}
// src/read/content/source-map.ts
const shown$2 = 20;
const mostPaired = 5e5;
const mostNames = 1e3;
const longestName$2 = 4096;
const newMap = () => ({
	root: "",
	folders: [],
	hasContent: []
});
var SourceMapReader = class {
	#tokens = new JsonTokens(this);
	#roles = [];
	#maps = [];
	#names = new Map();
	#counts = [];
	#hosts = new Set();
	#key = "";
	#paired = 0;
	#sources = 0;
	#embedded = 0;
	#embeddedBytes = 0;
	#absolute = 0;
	#sections = 0;
	#version = false;
	#body = false;
	push(chunk) {
		this.#tokens.push(chunk);
	}
	end() {
		const wellFormed = this.#tokens.end();
		while (this.#maps.length > 0) this.#endMap();
		return {
			wellFormed,
			sources: this.#sources,
			embedded: this.#embedded,
			embeddedBytes: this.#embeddedBytes,
			folders: this.#folders(),
			hosts: [...this.#hosts].sort().slice(0, shown$2),
			absolutePaths: this.#absolute,
			sections: this.#sections
		};
	}
	get isSourceMap() {
		return this.#version && this.#body || this.#sources > 0 && this.#embedded > 0;
	}
	get keep() {
		const role = this.#roles.at(-1);
		if (role === "sources") return longestName$2;
		if (role !== "map" && role !== "section") return 0;
		return this.#key === "sourceRoot" || this.#key === "url" ? longestName$2 : this.#key === "" ? 32 : 0;
	}
	open(array) {
		const role = this.#child(array);
		if (role === "map") this.#maps.push(newMap());
		if (role === "section") this.#sections++;
		if (role === "sections" && this.#roles.length === 1) this.#body = true;
		this.#roles.push(role);
		this.#key = "";
	}
	close() {
		if (this.#roles.pop() === "map") this.#endMap();
		this.#key = "";
	}
	key(text) {
		this.#key = text === "" ? " " : text;
	}
	string(text, bytes) {
		const role = this.#roles.at(-1);
		if (role === "sources") this.#source(text ?? "");
		else if (role === "contents") this.#content(bytes);
		else if (role === "map" && this.#key === "sourceRoot") this.#sourceRoot(text ?? "");
		else if (role === "section" && this.#key === "url") this.#host(hostOf(text ?? ""));
		else if (role === "map" && this.#key === "mappings" && this.#roles.length === 1) this.#body = true;
		this.#key = "";
	}
	literal(text) {
		const role = this.#roles.at(-1);
		if (role === "contents") this.#content(0);
		else if (role === "sources") this.#source("");
		else if (role === "map" && this.#key === "version" && this.#roles.length === 1) this.#version = text === "3";
		this.#key = "";
	}
	#child(array) {
		const role = this.#roles.at(-1);
		if (role === void 0) return array ? "other" : "map";
		if (role === "sections") return array ? "other" : "section";
		if (role === "section") return !array && this.#key === "map" ? "map" : "other";
		if (role !== "map" || !array) return "other";
		if (this.#key === "sources") return "sources";
		if (this.#key === "sourcesContent") return "contents";
		return this.#key === "sections" ? "sections" : "other";
	}
	#source(name) {
		this.#sources++;
		const map = this.#maps.at(-1);
		if (map === void 0 || this.#paired >= mostPaired) return;
		this.#paired++;
		const { folder, host, machine, relative } = sourceName(name);
		this.#host(host);
		if (machine) this.#absolute++;
		map.folders.push(2 * this.#folder(folder) + (relative ? 1 : 0));
	}
	#content(bytes) {
		if (bytes > 0) {
			this.#embedded++;
			this.#embeddedBytes += bytes;
		}
		const map = this.#maps.at(-1);
		if (map === void 0 || this.#paired >= mostPaired) return;
		this.#paired++;
		map.hasContent.push(bytes > 0);
	}
	#sourceRoot(root) {
		this.#host(hostOf(root));
		const map = this.#maps.at(-1);
		if (map !== void 0) map.root = root;
	}
	#host(host) {
		if (host !== null && this.#hosts.size < mostNames) this.#hosts.add(host);
	}
	#folder(name) {
		const known = this.#names.get(name);
		if (known !== void 0) return known;
		if (this.#names.size === mostNames) return -1;
		const index = this.#names.size;
		this.#names.set(name, index);
		return index;
	}
	#endMap() {
		const map = this.#maps.pop();
		if (map === void 0) return;
		const root = sourceName(`${map.root}/x`);
		const rootFolder = root.relative && root.folder !== "." ? this.#folder(root.folder) : null;
		this.#paired -= map.folders.length + map.hasContent.length;
		for (const [index, own] of map.folders.entries()) {
			const relative = own % 2 !== 0;
			if (relative && root.machine) this.#absolute++;
			if (map.hasContent[index] !== true) continue;
			const folder = relative && rootFolder !== null ? rootFolder : Math.floor(own / 2);
			if (folder >= 0) this.#counts[folder] = (this.#counts[folder] ?? 0) + 1;
		}
	}
	#folders() {
		return [...this.#names].map(([name, index]) => ({
			name,
			sources: this.#counts[index] ?? 0
		})).filter(({ sources }) => sources > 0).sort((a, b) => b.sources - a.sources || (a.name < b.name ? -1 : 1)).slice(0, shown$2);
	}
};
function together$1(a, b) {
	if (a === null || b === null) return a ?? b;
	const folders = new Map(a.folders.map(({ name, sources }) => [name, sources]));
	for (const { name, sources } of b.folders) folders.set(name, (folders.get(name) ?? 0) + sources);
	return {
		wellFormed: a.wellFormed && b.wellFormed,
		sources: a.sources + b.sources,
		embedded: a.embedded + b.embedded,
		embeddedBytes: a.embeddedBytes + b.embeddedBytes,
		folders: [...folders].map(([name, sources]) => ({
			name,
			sources
		})).sort((one, other) => other.sources - one.sources || (one.name < other.name ? -1 : 1)).slice(0, shown$2),
		hosts: [...new Set([...a.hosts, ...b.hosts])].sort().slice(0, shown$2),
		absolutePaths: a.absolutePaths + b.absolutePaths,
		sections: a.sections + b.sections
	};
}
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const drive = /^[a-z]:[\\/]/i;
const machineRoot = /^\/+(?:home|Users|root|var|opt|tmp|private|mnt|media|srv|usr|build|builds|workspace|workspaces|github|__w|codebuild|drone|bitrise|vercel|data|Volumes|nix|runner|actions-runner)\/[^/]/;
const personal = /^(?:\/+(?:home|Users)\/[^/]*|[a-z]:[\\/]+Users[\\/]+[^\\/]*|[a-z]:)(?=[\\/])/i;
function sourceName(name) {
	const host = hostOf(name);
	if (host !== null) return {
		folder: firstFolder(pathOf(name)),
		host,
		machine: false,
		relative: false
	};
	const protocol = drive.test(name) ? null : scheme.exec(name)?.[1]?.toLowerCase() ?? null;
	const path = protocol === null ? name : pathOf(name);
	const machine = protocol === "file" || drive.test(path) || name.startsWith("\\\\") || machineRoot.test(path);
	return {
		folder: firstFolder(machine ? path.replace(personal, "") : path),
		host: null,
		machine,
		relative: protocol === null && !machine && !path.startsWith("/")
	};
}
function hostOf(url) {
	const authority = /^(?:https?:)?[\\/]{2}([^\\/?#]*)/i.exec(url)?.[1];
	const host = authority?.slice(authority.lastIndexOf("@") + 1).toLowerCase();
	return host === void 0 || host === "" ? null : host.slice(0, 253);
}
function pathOf(url) {
	const inner = url.replace(/^[a-z][a-z0-9+.-]*:/i, "").replace(/^\/\/[^/]*(?=\/|$)/, "").replace(/^\/(?=[a-z]:[\\/])/i, "");
	return inner.startsWith("//") ? inner.slice(1) : inner;
}
function firstFolder(path) {
	const named = path.replace(/[?#].*$/s, "").split(/[\\/]+/).filter((segment) => segment !== "" && segment !== "." && segment !== "..");
	return named.length < 2 ? "." : named[0].slice(0, 100);
}
// src/read/content/mapping-comments.ts
const shown$1 = 200;
const longestUrl$1 = 4096;
const longestHeader = 200;
const notInUrl = /[\x00-\x20"'`<>\\{}|^\x7f]/;
const notBase64$1 = /[^A-Za-z0-9+/=_%-]/g;
const notEscaped = /[\x00-\x20"`<>\\*\x7f]/g;
var MappingComments = class {
	#syntax;
	#inline = null;
	#remote = null;
	#last = null;
	#open = null;
	#at = 0;
	constructor(syntax) {
		this.#syntax = syntax;
	}
	begin(text, start, index, end) {
		const block = text[index + 1] === "*";
		if (this.#open !== null || start + index < this.#at || insideComment(text, index)) return;
		const isComment = this.#syntax !== null && (block || this.#syntax.line);
		this.#open = new OpenComment(isComment, block, this.#syntax?.ending ?? "line");
		this.#at = start + end;
		this.take(text, start);
	}
	take(text, start) {
		if (this.#open === null) return;
		const from = this.#at - start;
		if (from >= text.length) return;
		this.#at = start + this.#open.push(text, from);
		if (this.#open.outcome !== "open") this.#close();
	}
	end() {
		this.#open?.endOfFile();
		this.#close();
		const other = this.#remote ?? this.#last;
		return this.#inline === null ? other : {
			...this.#inline,
			host: other?.host ?? null
		};
	}
	#close() {
		const found = this.#open?.comment() ?? null;
		this.#open = null;
		if (found === null) return;
		if (found.kind === "remote") this.#remote = found;
		else if (found.kind === "file") this.#last = found;
		else if (this.#inline === null) this.#inline = found;
		else {
			const { bytes, map } = this.#inline;
			this.#inline = {
				...this.#inline,
				bytes: bytes + found.bytes,
				map: together$1(map, found.map)
			};
		}
	}
};
function insideComment(text, index) {
	const lines = text.slice(Math.max(0, index - 200), index);
	const newline = Math.max(lines.lastIndexOf("\n"), lines.lastIndexOf("\r"));
	if (newline === -1 && index > 200) return false;
	const line = lines.slice(newline + 1).trimStart();
	return line.startsWith("//") || line.startsWith("*") || line.startsWith("/*") && !line.includes("*/");
}
var OpenComment = class {
	outcome = "open";
	#isComment;
	#block;
	#ending;
	#stage = "url";
	#url = "";
	#data = null;
	#notInData = notEscaped;
	#bytes = 0;
	constructor(isComment, block, ending) {
		this.#isComment = isComment;
		this.#block = block;
		this.#ending = ending;
	}
	push(text, from) {
		let at = from;
		while (at < text.length) if (this.#stage === "data") at = this.#readData(text, at);
		else {
			this.#read(text[at]);
			if (this.outcome !== "open") return at;
			at++;
		}
		return at;
	}
	endOfFile() {
		const complete = this.#block ? this.#stage === "closed" : this.#stage !== "star";
		this.outcome = complete ? "kept" : "dropped";
	}
	comment() {
		const certain = this.outcome === "kept" && this.#isComment;
		const isMap = this.#data?.isSourceMap === true;
		const map = this.#data?.end() ?? null;
		if (this.#url === "" || !certain && !(isMap && map !== null && map.sources > 0)) return null;
		const url = Buffer.from(this.#url, "latin1").toString();
		if (/^data:/i.test(url)) {
			const bytes = this.#bytes + this.#url.length;
			return {
				kind: "inline",
				url: url.slice(0, shown$1),
				host: null,
				bytes,
				map
			};
		}
		const host = hostOf(url);
		const plain = url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, "$1").slice(0, shown$1);
		return {
			kind: host === null ? "file" : "remote",
			url: plain,
			host,
			bytes: 0,
			map: null
		};
	}
	#read(character) {
		if (this.#stage === "url") {
			if (!notInUrl.test(character) && !(this.#block && character === "*")) {
				this.#readUrl(character);
				return;
			}
			this.#stage = "behind";
		}
		if (this.#stage === "star") this.#close(character);
		else if (character === "*" && this.#block && this.#stage === "behind") this.#stage = "star";
		else if (character === "\n" || character === "\r" || character === "<" && this.#ending === "tag") this.outcome = this.#block && this.#stage === "behind" ? "dropped" : "kept";
		else if (!/[ \t\v\f]/.test(character)) this.outcome = "dropped";
	}
	#close(character) {
		if (character !== "/") this.outcome = "dropped";
		else if (this.#ending === "anywhere") this.outcome = "kept";
		else this.#stage = "closed";
	}
	#readUrl(character) {
		this.#url += character;
		if (character === "," && this.#url.length <= longestHeader && /^data:/i.test(this.#url)) {
			const header = this.#url.slice(0, -1);
			this.#data = new DataUrlMap(header);
			this.#notInData = /;base64$/i.test(header) ? notBase64$1 : notEscaped;
			this.#stage = "data";
		} else if (this.#url.length > longestUrl$1) this.outcome = "dropped";
	}
	#readData(text, from) {
		if (this.#bytes === 0 && this.#notInData === notEscaped && !/[%{)]/.test(text[from])) {
			this.#stage = "behind";
			this.outcome = "dropped";
			return from;
		}
		this.#notInData.lastIndex = from;
		const end = this.#notInData.exec(text)?.index ?? text.length;
		this.#data?.push(text.slice(from, end));
		this.#bytes += end - from;
		if (end < text.length) this.#stage = "behind";
		return end;
	}
};
var DataUrlMap = class {
	#reader = new SourceMapReader();
	#base64;
	#rest = "";
	constructor(header) {
		this.#base64 = /;\s*base64$/i.test(header);
	}
	push(text) {
		const piece = this.#rest + text;
		const cut = this.#base64 ? piece.length - piece.length % 4 : wholeEscapes(piece);
		this.#rest = piece.slice(cut);
		this.#decode(piece.slice(0, cut));
	}
	get isSourceMap() {
		this.#flush();
		return this.#reader.isSourceMap;
	}
	end() {
		this.#flush();
		return this.#reader.end();
	}
	#flush() {
		this.#decode(this.#rest);
		this.#rest = "";
	}
	#decode(text) {
		if (text === "") return;
		const bytes = this.#base64 ? Buffer.from(text, "base64") : Buffer.from(text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
		this.#reader.push(bytes);
	}
};
var NestedMap = class {
	#map = null;
	#notIn = notEscaped;
	#header = "";
	#rest = "";
	#isOver = false;
	push(text) {
		const piece = this.#rest + text;
		const cut = piece.length - piece.length % 4;
		this.#rest = piece.slice(cut);
		this.#read(Buffer.from(piece.slice(0, cut), "base64").toString("latin1"));
	}
	get isSourceMap() {
		this.#read(Buffer.from(this.#rest, "base64").toString("latin1"));
		this.#rest = "";
		return this.#map?.isSourceMap ?? false;
	}
	end() {
		return (this.#map ?? new SourceMapReader()).end();
	}
	#read(program) {
		if (this.#isOver) return;
		let text = program;
		if (this.#map === null) {
			this.#header += text;
			const comma = this.#header.indexOf(",");
			this.#isOver = comma === -1 && this.#header.length > longestHeader;
			if (comma === -1) return;
			text = this.#header.slice(comma + 1);
			this.#header = this.#header.slice(0, comma);
			this.#map = new DataUrlMap(this.#header);
			this.#notIn = /;\s*base64$/i.test(this.#header) ? notBase64$1 : notEscaped;
		}
		this.#notIn.lastIndex = 0;
		const end = this.#notIn.exec(text)?.index ?? text.length;
		this.#isOver = end < text.length;
		this.#map.push(text.slice(0, end));
	}
};
const mostTimes = 32;
const mostUnfolded = 67108864;
const mostZipped$1 = 16777216;
const shortestZipped = 128;
var ZippedMap = class {
	#pieces = [];
	#length = 0;
	#reader = null;
	push(text) {
		this.#length += text.length;
		if (this.#length <= mostZipped$1) this.#pieces.push(text);
	}
	get isSourceMap() {
		this.#reader ??= this.#unfolded();
		return this.#reader.isSourceMap;
	}
	end() {
		this.#reader ??= this.#unfolded();
		return this.#reader.end();
	}
	#unfolded() {
		const reader = new SourceMapReader();
		const text = this.#pieces.join("");
		if (text.length < shortestZipped || this.#length > mostZipped$1) return reader;
		try {
			const maxOutputLength = Math.min(mostTimes * text.length, mostUnfolded);
			reader.push((0, node_zlib.gunzipSync)(Buffer.from(text, "base64"), { maxOutputLength }));
		} catch {}
		return reader;
	}
};
function wholeEscapes(piece) {
	const percent = piece.lastIndexOf("%");
	return percent >= piece.length - 2 && percent >= 0 ? percent : piece.length;
}
// src/read/content/traces.ts
const token = `_(?=[\\w+/-]{20})(?<=[a-z]_)(?:${[
	"(?<=(?:npm|gh[pousr])_)\\w{36}",
	"(?<=gsk_)[A-Za-z0-9]{52}",
	"(?<=hf_)[A-Za-z]{34}",
	"(?<=(?:lin_api|shp(?:pa|ca|at|ss))_)\\w{32}",
	"(?<=ntn_)\\d{11}[A-Za-z0-9]{35}",
	"(?<=github_pat_)\\w{82}",
	"(?<=glc_)[A-Za-z0-9+/]{32}",
	"(?<=glsa_)[A-Za-z0-9]{32}_",
	"(?<=ops_)ey[A-Za-z0-9+/=]{100}",
	"(?<=vc[piark]_)[A-Za-z0-9]{20}",
	"(?<=dckr_pat_)[\\w-]{27}",
	"(?<=figd_)[\\w-]{40}",
	...underscored.flatMap(({ trace }) => trace)
].join("|")})`;
const dashed = `-(?=[\\w-]{17})(?<=[A-Za-z0-9]-)(?:${[
	"(?<=glpat-)[\\w-]{20}",
	"(?<=sk-)(?:ant-api0\\d-[\\w-]{90}|(?:proj|svcacct|admin)-[\\w-]{58}|[A-Za-z0-9]{20}T3BlbkFJ)",
	...hyphenated.flatMap(({ trace }) => trace)
].join("|")})`;
const lettered = [
	{
		word: "SG.",
		trace: "G\\.(?<=SG\\.)[\\w.-]{66}"
	},
	{ trace: "v[sbr]\\.(?<=hv.\\.)[\\w-]{90}" },
	{ trace: "pi[A-Fa-f0-9]{2}(?<=dapi..)[A-Fa-f0-9]{30}" },
	...anywhere
];
const slack = "-[A-Za-z0-9](?<=(?:xox[bpaor]|xapp)-.)[A-Za-z0-9]{0,39}-[A-Za-z0-9]";
const url = `\\/(?=[^\\s/])(?:${[
	"(?<=(?:https?|ftps?):\\/\\/)[\\w-]{2,256}:[\\w-]{4,256}@",
	`(?<=(?:${anyCase("mongodb")}(?:\\+${anyCase("srv")})?|${anyCase("mysql")}[xX]?|${anyCase("postgres")}(?:${anyCase("ql")})?):\\/\\/)[^:/ \\t-\\r]{1,300}:[^@/ \\t-\\r]{4,600}@`,
	`${anyCase("hooks")}\\.${anyCase("slack")}\\.${anyCase("com")}\\/`,
	...inAddresses.flatMap(({ trace }) => trace)
].join("|")})`;
const blank$1 = "(?:[\\s\\x80-\\xff\\\\]|\\\\[nrt]){0,200}";
const quote = "[\"'\\\\]{0,3}";
const secretAccessKey = `[kK](?:EY|ey)(?<=(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?...)${quote}${blank$1}[:=]>?${blank$1}${quote}[A-Za-z0-9/+=]{40}`;
const privateKey = `-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY[ A-Z]{0,8}-----(?:[A-Za-z0-9+/=\\s\\\\\\x80-\\xff]{100}|(?:[^-]|-(?!----)){0,600}?[A-Za-z0-9+/]{40})`;
const registryToken = "_authToken=";
const serviceAccount = "_key_id(?<=private_key_id)";
const oauthUrl = ":\\/\\/(?<=https?:\\/\\/)(?:[^\\n\\r:]|:(?!(?<=https?:)\\/\\/)){1,768}:x-oauth-basic@github";
const machinePath = `(?:${["home Users __w builds github/workspace codebuild/output vercel/path0 opt/build/repo opt/atlassian/pipelines", "var/lib/jenkins private/var/folders drone/src bitrise/src"].join(" ").replaceAll("/", "\\/").replaceAll(" ", "|")})\\/[^\\s/"'\`]|a\\/(?<=D:\\/a\\/)\\w`;
const escapedPath = "\\\\{1,4}(?:Users|a(?<=D:.{2,5}))\\\\{1,4}\\w";
const together = (traces) => [...groupBy(traces, (trace) => /^[\w"](?=[\w(])/.exec(trace)?.[0] ?? trace)].map(([first, group]) => group.length === 1 ? group[0] : `${first}(?:${group.map((trace) => trace.slice(first.length)).join("|")})`);
const expression = (letters, blocks, extra) => new RegExp([
	dashed,
	slack,
	...together([token, ...letters.flatMap(({ trace }) => trace)]),
	`\\/(?:${url}|(?<path>${machinePath}))`,
	`(?<escapedPath>${escapedPath})`,
	`(?<block>${[
		secretAccessKey,
		privateKey,
		...blocks
	].join("|")})`,
	...extra
].join("|"), "g");
const search = (blocks, extra) => {
	const made = new Map();
	return (all) => {
		let found = made.get(all);
		if (found === void 0) {
			const letters = lettered.filter(({ word }) => all || word === void 0);
			found = expression(letters, blocks, extra);
			made.set(all, found);
		}
		return found;
	};
};
const words = lettered.flatMap(({ word }) => word ?? []);
const everywhere = search([], []);
const inNpmrc = search([registryToken], []);
const inJson = search([serviceAccount], []);
const inManifest = search([serviceAccount], [oauthUrl]);
const commentMarker = /sourceMappingURL=(?<=\/[/*][#@][ \t]{0,9}sourceMappingURL=)/g;
const rareWord = (word, part) => [Buffer.from(word), Buffer.from(part)];
const indexOfRare = (bytes, [word, part]) => bytes.includes(part) ? bytes.indexOf(word) : -1;
const namesOfMaps = [
	rareWord("ourcesContent", "Content"),
	rareWord("J2ZXJzaW9u", "XJzaW9u"),
	rareWord("c291cmNlc0NvbnRlbn", "91cmNlc"),
	rareWord("NvdXJjZXNDb250ZW50", "XNDb250"),
	rareWord("zb3VyY2VzQ29udGVud", "9udGVud"),
	rareWord("c291cmNlTWFwcGluZ1VSTD1kYXRh", "Z1VSTD1"),
	rareWord("dXJjZU1hcHBpbmdVUkw9ZGF0", "XJjZU1h"),
	rareWord("b3VyY2VNYXBwaW5nVVJMPWRhdGE6", "XBwaW5n"),
	rareWord("H4sI", "H4sI")
];
const documents = "statSize mappings modules outputs nodeParts assetsByChunkName deps bundles".split(" ").map((word) => Buffer.from(`${word}"`));
const mentionsMap = (name, bytes) => namesOfMaps.some((word) => indexOfRare(bytes, word) !== -1) || isJson(name) && documents.some((word) => bytes.includes(word));
function tracesFor(name, text) {
	return searchFor(name)(words.some((word) => text.includes(word)));
}
function searchFor(name) {
	if (name === "npmrc") return inNpmrc;
	if (name === "manifest") return inManifest;
	return isJson(name) ? inJson : everywhere;
}
function anyCase(word) {
	return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
// src/read/content/comment-scan.ts
const rareMarker = rareWord("sourceMappingURL=", "URL=");
const [marker] = rareMarker;
const longest$2 = 32;
const context = 512;
const longestLead = 12;
var CommentScan = class {
	#name;
	#comments;
	#bareMap = false;
	#windows = null;
	#tail = Buffer.alloc(0);
	#next = 0;
	constructor(name, shebang) {
		this.#name = name;
		this.#comments = new MappingComments(commentSyntax(name, shebang));
	}
	push(chunk) {
		const seam = this.#tail.length === 0 ? null : Buffer.concat([this.#tail, chunk.subarray(0, longest$2)]);
		this.#bareMap ||= seam !== null && mentionsMap(this.#name, seam) || mentionsMap(this.#name, chunk);
		if (this.#windows !== null) this.#windows.push(chunk);
		else {
			const found = seam?.includes(marker) ? 0 : indexOfRare(chunk, rareMarker);
			if (found >= context) this.#wake(chunk.subarray(found - context));
			else if (found !== -1) this.#wake(this.#tail, chunk);
		}
		const end = chunk.length < context ? [this.#tail, chunk] : [chunk.subarray(-512)];
		this.#tail = Buffer.concat(end).subarray(-512);
	}
	end() {
		this.#windows?.end();
		return {
			mapping: this.#comments.end(),
			bareMap: this.#bareMap
		};
	}
	#wake(...pieces) {
		this.#windows = new Windows((window) => this.#look(window));
		for (const piece of pieces) this.#windows.push(piece);
	}
	#look({ text, start, last }) {
		this.#comments.take(text, start);
		const end = last ? text.length : text.length - reach;
		commentMarker.lastIndex = Math.max(0, this.#next - start);
		for (let found = commentMarker.exec(text); found !== null; found = commentMarker.exec(text)) {
			const { index } = found;
			if (index >= end) break;
			this.#next = start + index + 1;
			this.#comments.begin(text, start, openingBefore(text, index), index + marker.length);
		}
		this.#next = Math.max(this.#next, start + end);
	}
};
function openingBefore(text, index) {
	const from = Math.max(0, index - longestLead);
	return from + text.slice(from, index).trimEnd().length - 3;
}
// src/read/content/bundler-statistics.ts
const names = new Set([
	"name",
	"identifier",
	"id",
	"moduleIdentifier",
	"nameForCondition",
	"file"
]);
const texts = new Set([
	"source",
	"originalCode",
	"originalSource"
]);
const isPath = (name) => /[\\/]|\.[a-z]{1,6}$/i.test(name);
const longestName$1 = 256;
const signs = [
	["assetsByChunkName", "chunks"],
	["assetsByChunkName", "modules"],
	["assetsByChunkName", "entrypoints"],
	[
		"tree",
		"nodeParts",
		"nodeMetas"
	],
	["isAsset", "statSize"]
];
const known = new Set(signs.flat());
const isModule = (frame) => frame?.role === "module" || frame?.role === "row";
var BundlerStatistics = class {
	#frames = [];
	#top = new Set();
	#isList = false;
	#key = "";
	#part = "";
	#inputs = 0;
	#outputs = false;
	#parts = false;
	#modules = 0;
	#bytes = 0;
	get keep() {
		return names.has(this.#key) && isModule(this.#frames.at(-1)) ? longestName$1 : 0;
	}
	open(array) {
		if (this.#frames.length === 0) this.#isList = array;
		const around = this.#frames.at(-1);
		if (around !== void 0 && !array && this.#key === "deps") around.hasDependencies = true;
		const parent = around?.role;
		const isRow = this.#isList && this.#frames.length === 1 && !array;
		const role = parent === "modules" && !array ? "module" : this.#key === "modules" ? "modules" : isRow ? "row" : "other";
		const named = role === "module" && isPath(this.#key);
		this.#frames.push({
			role,
			named,
			bytes: 0,
			rendered: 0,
			isRendered: false,
			hasDependencies: false
		});
		this.#key = "";
	}
	close() {
		const frame = this.#frames.pop();
		this.#key = "";
		if (!isModule(frame) || !frame.named || frame.role === "row" && !frame.hasDependencies) return;
		if (frame.isRendered) this.#parts = true;
		const bytes = frame.bytes + (frame.isRendered ? frame.rendered : 0);
		if (bytes === 0) return;
		this.#modules++;
		this.#bytes += bytes;
	}
	key(text) {
		this.#key = text;
		const depth = this.#frames.length;
		const frame = this.#frames.at(-1);
		if (isModule(frame) && text === "renderedLength") frame.isRendered = true;
		if (depth === (this.#isList ? 2 : 1)) {
			this.#part = text;
			if (known.has(text)) this.#top.add(text);
			if (text === "outputs") this.#outputs = true;
		} else if (depth === 3 && this.#part === "inputs" && text === "bytes") this.#inputs++;
		else if (depth === 5 && this.#part === "bundles" && text === "filePath") this.#parts = true;
	}
	string(text, bytes) {
		const frame = this.#frames.at(-1);
		if (isModule(frame)) {
			if (names.has(this.#key)) frame.named ||= isPath(text ?? "");
			else if (texts.has(this.#key)) frame.bytes += bytes;
			else if (this.#key === "code") frame.rendered += bytes;
		}
		this.#key = "";
	}
	literal() {
		this.#key = "";
	}
	end() {
		return this.#parts || this.#inputs > 0 && this.#outputs || signs.some((keys) => keys.every((key) => this.#top.has(key))) || this.#modules > 0 ? {
			modules: this.#modules,
			bytes: this.#bytes
		} : null;
	}
};
// src/read/content/literal-tokens.ts
const deepest$2 = 256;
const longestWord = 400;
const mostBackslashes = 31;
const value = 0;
const valueOrEnd = 1;
const keyOrEnd = 2;
const colon = 3;
const commaOrEnd = 4;
var LiteralTokens = class {
	#listener;
	#host;
	#arrays = [];
	#expect = value;
	#backslashes = 0;
	#word = "";
	#quote = 0;
	#run = 0;
	#modulus = 2;
	#trailing = 0;
	#length = 0;
	#kept = [];
	#keptBytes = 0;
	#state = "open";
	#comment = "";
	constructor(listener, host) {
		this.#listener = listener;
		this.#host = isQuote(host) ? host : 0;
	}
	get state() {
		return this.#state;
	}
	push(chunk, from) {
		let at = from;
		while (at < chunk.length && this.#state === "open") if (this.#comment !== "") at = this.#inComment(chunk, at);
		else at = this.#quote === 0 ? this.#structure(chunk, at) : this.#string(chunk, at);
		return at;
	}
	#structure(chunk, at) {
		const byte = chunk[at];
		if (byte === 92) {
			if (this.#word !== "") return this.#endWord() ? at : this.#break(at);
			this.#backslashes++;
			return this.#backslashes > mostBackslashes ? this.#break(at) : at + 1;
		}
		if (this.#backslashes > 0) {
			if (isQuote(byte)) return this.#openString(byte, at);
			this.#backslashes = 0;
			return byte === 110 || byte === 114 || byte === 116 || byte === 10 ? at + 1 : this.#break(at);
		}
		if (isWord(byte)) {
			this.#word += String.fromCharCode(byte);
			return this.#word.length > longestWord ? this.#break(at) : at + 1;
		}
		if (this.#word !== "" && !this.#endWord()) return this.#break(at);
		if (isQuote(byte)) return this.#openString(byte, at);
		if (byte === 47) this.#comment = "/";
		return byte === 47 || this.#mark(byte) ? at + 1 : this.#break(at);
	}
	#inComment(chunk, at) {
		const byte = chunk[at];
		if (this.#comment === "/") {
			if (byte !== 47 && byte !== 42) return this.#break(at);
			this.#comment = byte === 47 ? "line" : "block";
		} else if (this.#comment === "*" && byte === 47) this.#comment = "";
		else {
			const end = chunk.indexOf(this.#comment === "line" ? 10 : 42, at);
			if (end === -1 || this.#comment === "line") {
				this.#comment = end !== -1 ? "" : this.#comment === "line" ? "line" : "block";
				return end === -1 ? chunk.length : end + 1;
			}
			this.#comment = "*";
			return end + 1;
		}
		return at + 1;
	}
	#mark(byte) {
		switch (byte) {
			case 32:
			case 10:
			case 13:
			case 9: return true;
			case 123:
			case 91:
				if (this.#expect > valueOrEnd || this.#arrays.length === deepest$2) return false;
				this.#arrays.push(byte === 91);
				this.#expect = byte === 91 ? valueOrEnd : keyOrEnd;
				this.#listener.open(byte === 91);
				return true;
			case 125:
			case 93:
				if (this.#arrays.pop() !== (byte === 93) || this.#expect === colon || this.#expect === value) return false;
				this.#listener.close();
				this.#endValue();
				return true;
			case 44:
				if (this.#expect !== commaOrEnd) return false;
				this.#expect = this.#arrays.at(-1) ? valueOrEnd : keyOrEnd;
				return true;
			case 58:
				if (this.#expect !== colon) return false;
				this.#expect = value;
				return true;
			default: return false;
		}
	}
	#endWord() {
		const word = this.#word;
		this.#word = "";
		if (this.#expect === keyOrEnd) {
			this.#expect = colon;
			this.#listener.key(word);
			return true;
		}
		if (this.#expect > valueOrEnd || !/^(?:true|false|null|undefined|NaN|[-+]?\.?\d[\w.+-]*)$/.test(word)) return false;
		this.#listener.literal(word);
		this.#endValue();
		return true;
	}
	#endValue() {
		this.#expect = commaOrEnd;
		if (this.#arrays.length === 0) this.#state = "closed";
	}
	#openString(quote, at) {
		if (this.#expect > keyOrEnd) return this.#break(at);
		const run = this.#backslashes;
		this.#backslashes = 0;
		this.#quote = quote;
		this.#run = run;
		this.#modulus = 2;
		while (this.#modulus <= 2 * run) this.#modulus *= 2;
		if (run === 0 && this.#host !== 0 && this.#host !== quote) this.#modulus = 4;
		this.#trailing = 0;
		this.#length = 0;
		return at + 1;
	}
	#string(chunk, from) {
		for (let search = from;;) {
			const quote = chunk.indexOf(this.#quote, search);
			const stop = quote === -1 ? chunk.length : quote;
			let run = 0;
			while (stop - run > from && chunk[stop - run - 1] === 92) run++;
			if (stop - run === from) run += this.#trailing;
			if (quote !== -1 && run % this.#modulus !== this.#run) {
				search = quote + 1;
				continue;
			}
			this.#keep(chunk, from, stop);
			if (quote === -1) {
				this.#trailing = run;
				return stop;
			}
			this.#endString();
			return quote + 1;
		}
	}
	#keep(chunk, from, stop) {
		this.#length += stop - from;
		const room = this.#listener.keep - this.#keptBytes;
		if (room <= 0 || stop === from) return;
		const part = Buffer.from(chunk.subarray(from, Math.min(stop, from + room)));
		this.#kept.push(part);
		this.#keptBytes += part.length;
	}
	#endString() {
		const text = unescaped(Buffer.concat(this.#kept).toString());
		const length = this.#length - this.#run;
		this.#kept = [];
		this.#keptBytes = 0;
		this.#quote = 0;
		if (this.#expect === keyOrEnd) {
			this.#expect = colon;
			this.#listener.key(text);
		} else {
			this.#listener.string(text, length);
			this.#endValue();
		}
	}
	#break(at) {
		this.#state = "broken";
		return at;
	}
};
const isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
const isWord = (byte) => byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 45 || byte === 43 || byte === 46 || byte === 95 || byte === 36;
const unescaped = (raw) => raw.replace(/\\{1,31}u00([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/(?<!\\)\\+$/, "");
// src/read/content/embedded-maps.ts
const mostOpen = 4;
const marks = new Set([
	"sources",
	"sourcesContent",
	"sourceRoot",
	"mappings",
	"sections"
]);
const longestKey = 64;
var MapObjects = class {
	#open = [];
	#found = null;
	#depth = 0;
	#key = "";
	get keep() {
		let most = longestKey;
		for (const { reader } of this.#open) most = Math.max(most, reader.keep);
		return most;
	}
	open(array) {
		this.#depth++;
		this.#key = "";
		for (const { reader } of this.#open) reader.open(array);
	}
	close() {
		if (this.#open.at(-1)?.depth === this.#depth) this.#end();
		for (const { reader } of this.#open) reader.close();
		this.#depth--;
		this.#key = "";
	}
	key(text) {
		this.#key = text;
		if (marks.has(text)) this.#begin();
		for (const { reader } of this.#open) reader.key(text);
	}
	string(text, bytes) {
		for (const { reader } of this.#open) reader.string(text, bytes);
		this.#key = "";
	}
	literal(text) {
		if (this.#key === "version" && text === "3") this.#begin()?.key("version");
		for (const { reader } of this.#open) reader.literal(text);
		this.#key = "";
	}
	end() {
		while (this.#open.length > 0) this.#end();
		return this.#found;
	}
	#begin() {
		if (this.#open.length === mostOpen || this.#open.at(-1)?.depth === this.#depth) return null;
		const reader = new SourceMapReader();
		reader.open(false);
		this.#open.push({
			reader,
			depth: this.#depth,
			inner: null
		});
		return reader;
	}
	#end() {
		const object = this.#open.pop();
		if (object === void 0) return;
		const { reader, inner } = object;
		const own = reader.isSourceMap ? {
			...reader.end(),
			wellFormed: true
		} : inner;
		const around = this.#open.at(-1);
		if (around === void 0) this.#found = together$1(this.#found, own);
		else around.inner = together$1(around.inner, own);
	}
};
var Contents = class {
	#maps = new MapObjects();
	#statistics = new BundlerStatistics();
	get keep() {
		return Math.max(this.#maps.keep, this.#statistics.keep);
	}
	open(array) {
		this.#maps.open(array);
		this.#statistics.open(array);
	}
	close() {
		this.#maps.close();
		this.#statistics.close();
	}
	key(text) {
		this.#maps.key(text);
		this.#statistics.key(text);
	}
	string(text, bytes) {
		this.#maps.string(text, bytes);
		this.#statistics.string(text, bytes);
	}
	literal(text) {
		this.#maps.literal(text);
		this.#statistics.literal();
	}
	end() {
		return {
			whole: this.#maps.end(),
			statistics: this.#statistics.end()
		};
	}
};
var JsonContents = class {
	#contents = new Contents();
	#tokens = new JsonTokens(this.#contents);
	push(chunk) {
		this.#tokens.push(chunk);
	}
	end() {
		const wellFormed = this.#tokens.end();
		const { whole, statistics } = this.#contents.end();
		return {
			whole: whole === null ? null : {
				...whole,
				wellFormed
			},
			inline: null,
			statistics
		};
	}
};
const beginning = /\{(?:\s|\\{1,7}[nrt]){0,20}(?:(?:\\{0,7}["'`])?(?:version|file|sources|sourcesContent|sourceRoot|names|mappings|sections|debugId|ignoreList|x_\w{1,40}|hash|modules|inputs|label(?=":"[^"]{0,300}","isAsset"))(?=[\s\\"'`:])|\\{0,7}["'`][a-zA-Z]{0,14}\\{1,8}u00[2-7])/g;
const encoded = /(?:eyJ|eyAi|eyAg|ewo|ew0K|%7[bB]|H4sI(?<![\w+/]H4sI)(?=[\w+/-]{56})|c291cmNlTWFwcGluZ1VSTD1kYXRh|dXJjZU1hcHBpbmdVUkw9ZGF0|b3VyY2VNYXBwaW5nVVJMPWRhdGE6)(?=[\w+/%-]{12})(?<!\/[/*][#@][ \t]{0,9}sourceMappingURL=data:[^\s,"'`]{0,180},[\w%]{3,4})/g;
const firstKey = /^\{\s{0,20}"(?:version|file|sources|sourcesContent|sourceRoot|names|mappings|sections|debugId|x_\w*)"/;
const notBase64 = /[^A-Za-z0-9+/=_\r\n-]/g;
const mostAround = 160;
const blank = 16;
function mayBeMap(head) {
	beginning.lastIndex = 0;
	const start = head.slice(0, 320);
	return beginning.test(start) || encodedMap(start, 0) < start.length;
}
function encodedMap(text, from) {
	for (let at = indexOf(encoded, text, from); at < text.length; at = indexOf(encoded, text, at + 1)) {
		const start = text.slice(at, at + 64);
		if (/^[Hcdb]/.test(start)) return at;
		const plain = start.startsWith("%") ? start.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : Buffer.from(start, "base64").toString("latin1");
		if (firstKey.test(plain)) return at;
	}
	return Number.POSITIVE_INFINITY;
}
function indexOf(expression, text, from) {
	expression.lastIndex = from;
	return expression.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
const mostZipped = 256;
var EmbeddedMaps = class {
	#windows = new Windows((window) => this.#look(window));
	#around;
	#open = null;
	#at = 0;
	#objectsFrom = 0;
	#size = 0;
	#first = 0;
	#last = 0;
	#bytes = 0;
	#map = null;
	#statistics = null;
	#zipped = 0;
	constructor(prose) {
		this.#around = prose ? 0 : mostAround;
	}
	push(chunk) {
		this.#size += chunk.length;
		this.#windows.push(chunk);
	}
	end() {
		this.#windows.end();
		this.#close();
		const map = this.#map;
		const around = Math.max(this.#first, this.#size - this.#last);
		const whole = map !== null && around <= this.#around + blank && this.#size - this.#bytes <= mostAround;
		return {
			whole: whole ? map : null,
			inline: map === null || whole || map.embedded === 0 ? null : {
				bytes: this.#bytes,
				map
			},
			statistics: this.#statistics
		};
	}
	#look(window) {
		const { text, bytes, start, last } = window;
		this.#readOn(window);
		const end = last ? text.length : text.length - reach;
		let [object, data] = [-1, -1];
		while (this.#open === null) {
			const from = Math.max(0, this.#at - start);
			if (object < from) object = indexOf(beginning, text, from);
			if (data < from) data = encodedMap(text, from);
			const index = Math.min(object, data);
			if (index >= end) break;
			const before = bytes[index - 1] ?? 0;
			if (index === data) this.#beginData(start + index, text[index]);
			else if (start + index < this.#objectsFrom && !isQuote(before)) this.#at = start + index + 1;
			else this.#beginLiteral(start + index, before);
			this.#readOn(window);
		}
		if (this.#open === null) this.#at = Math.max(this.#at, start + end);
	}
	#beginData(start, first) {
		const escaped = first === "%";
		const map = first === "H" && this.#zipped++ < mostZipped ? new ZippedMap() : /[cdb]/.test(first) ? new NestedMap() : new DataUrlMap(escaped ? "" : ";base64");
		this.#open = {
			start,
			literal: null,
			data: {
				map,
				notIn: escaped ? notEscaped : notBase64
			}
		};
		this.#at = start;
	}
	#beginLiteral(start, before) {
		const contents = new Contents();
		this.#open = {
			start,
			literal: {
				tokens: new LiteralTokens(contents, before),
				contents
			},
			data: null
		};
		this.#at = start;
	}
	#readOn({ text, bytes, start }) {
		if (this.#open === null) return;
		const from = this.#at - start;
		if (from >= text.length) return;
		const { literal, data } = this.#open;
		if (literal !== null) {
			const stop = literal.tokens.push(bytes, from);
			this.#at = start + stop;
			if (literal.tokens.state !== "open") this.#close(start);
		} else if (data !== null) {
			data.notIn.lastIndex = from;
			const stop = data.notIn.exec(text)?.index ?? text.length;
			data.map.push(text.slice(from, stop).replace(/[\r\n]/g, ""));
			this.#at = start + stop;
			if (stop < text.length) this.#close(start);
		}
	}
	#close(window = 0) {
		if (this.#open === null) return;
		const { start, literal, data } = this.#open;
		this.#open = null;
		const end = Math.max(this.#at, start + 1);
		this.#at = end;
		const found = literal?.contents.end() ?? {
			whole: data?.map.isSourceMap ? data.map.end() : null,
			statistics: null
		};
		this.#statistics ??= found.statistics;
		if (found.whole === null) {
			if (literal === null || found.statistics !== null) return;
			this.#at = Math.max(start + 1, window);
			this.#objectsFrom = Math.max(this.#objectsFrom, end);
			return;
		}
		if (this.#map === null) this.#first = start;
		this.#last = end;
		this.#bytes += end - start;
		this.#map = together$1(this.#map, found.whole);
	}
};
// src/read/content/magic.ts
const test = (fits, first = null) => ({
	fits,
	first
});
const at = (offset, bytes) => test((_, start) => start.startsWith(bytes, offset), offset === 0 ? bytes.charAt(0) : null);
const every = (...tests) => test((head, start) => tests.every(({ fits }) => fits(head, start)), tests.find(({ first }) => first !== null)?.first);
const some = (...tests) => test((head, start) => tests.some(({ fits }) => fits(head, start)), tests.some(({ first }) => first === null) ? null : tests.map(({ first }) => first).join(""));
const uint32 = (head, offset) => offset + 4 <= head.length ? head.readUInt32LE(offset) : -1;
const elf = at(0, "ELF");
const core = (head) => head[head[5] === 2 ? 17 : 16] === 4 && head[head[5] === 2 ? 16 : 17] === 0;
const fat = (head) => head.length >= 8 && head.readUInt32BE(4) > 0 && head.readUInt32BE(4) < 40;
const portable = (head) => {
	const offset = uint32(head, 60);
	return offset >= 0 && head.toString("latin1", offset, offset + 4) === "PE\0\0";
};
const bitmap = (head) => {
	const header = uint32(head, 14);
	return uint32(head, 6) === 0 && header >= 12 && header <= 124;
};
const mpegAudioFrame = (head) => {
	const [sync, layer = 0, rates = 0] = head;
	return sync === 255 && (layer & 224) === 224 && (layer & 24) !== 8 && (layer & 6) === 2 && (rates & 240) !== 240 && (rates & 12) !== 12 && rates !== 0;
};
const oldTar = (head, start) => {
	const sum = /^[ 0]{0,6}([0-7]{1,6})[\0 ]/.exec(start.slice(148, 156))?.[1];
	if (sum === void 0 || head.length < 512 || head[0] === 0 || !/^[\0-2]$/.test(start.charAt(156))) return false;
	let bytes = 256;
	for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) bytes += head[at];
	return bytes === Number.parseInt(sum, 8);
};
const transportStream = every(at(0, "G"), at(188, "G"), at(376, "G"), test((head) => (head[3] ?? 0) >= 16));
const tables = (head) => head.length > 12 && head[4] === 0 && (head[5] ?? 0) > 0;
const breakpad = (_, start) => /^MODULE \w{1,20} \w{1,20} [\dA-F]{32,48} /i.test(start);
const brand = (names) => {
	const set = new Set(names.split(" "));
	return test((_, start) => start.startsWith("ftyp", 4) && set.has(start.slice(8, 12)));
};
const formats = [
	["core", every(elf, test(core))],
	["elf", elf],
	["mach-o", some(at(0, "\u00fe\u00ed\u00fa\u00ce"), at(0, "\u00fe\u00ed\u00fa\u00cf"), at(0, "\u00ce\u00fa\u00ed\u00fe"), at(0, "\u00cf\u00fa\u00ed\u00fe"))],
	["mach-o", every(some(at(0, "\u00ca\u00fe\u00ba\u00be"), at(0, "\u00ca\u00fe\u00ba\u00bf")), test(fat))],
	["pe", every(at(0, "MZ"), test(portable))],
	["wasm", at(0, "\0asm")],
	["zip", some(at(0, "PK"), at(0, "PK"), at(0, "PK\x07\b"))],
	["gzip", at(0, "\u008b\b")],
	["tar", some(at(257, "ustar"), test(oldTar))],
	["bzip2", every(at(0, "BZh"), some(at(4, "1AY&SY"), at(4, "rE8P\u0090")))],
	["xz", at(0, "\u00fd7zXZ\0")],
	["zstd", at(0, "(\u00b5/\u00fd")],
	["7z", at(0, "7z\u00bc\u00af'")],
	["rar", at(0, "Rar!\x07")],
	["deb", at(0, "!<arch>\ndebian-binary")],
	["ar", at(0, "!<arch>\n")],
	["asar", every(at(0, "\0\0\0"), at(16, "{\"files\":"))],
	["cab", at(0, "MSCF\0\0\0\0")],
	["cpio", every(at(0, "07070"), test((_, start) => /^(?:07070[12][\da-f]{104}|070707[0-7]{70})/i.test(start)))],
	["lz4", at(0, "\"M")],
	["lzip", at(0, "LZIP")],
	["git", some(at(0, "# v2 git bundle\n"), at(0, "# v3 git bundle\n"), at(0, "PACK\0\0\0"))],
	["squashfs", at(0, "hsqs")],
	["rpm", at(0, "\u00ed\u00ab\u00ee\u00db")],
	["pdb", some(at(0, "Microsoft C/C++ MSF 7.00\r\n"), at(0, "BSJB\0\0"), test(breakpad, "Mm"))],
	["png", at(0, "\u0089PNG\r\n\n")],
	["jpeg", at(0, "\u00ff\u00d8\u00ff")],
	["gif", some(at(0, "GIF87a"), at(0, "GIF89a"))],
	["webp", every(at(0, "RIFF"), at(8, "WEBP"))],
	["avi", every(at(0, "RIFF"), at(8, "AVI "))],
	["wav", every(some(at(0, "RIFF"), at(0, "RF64")), at(8, "WAVE"))],
	["ico", every(some(at(0, "\0\0\0"), at(0, "\0\0\0")), test((head) => (head[4] ?? 0) > 0 && head[5] === 0))],
	["bmp", every(at(0, "BM"), test(bitmap))],
	["tiff", some(at(0, "II*\0"), at(0, "MM\0*"))],
	["avif", brand("avif avis heic heix hevc mif1 msf1")],
	["psd", at(0, "8BPS\0")],
	["mp4", every(at(0, "\0"), at(4, "ftyp"))],
	["webm", at(0, "E\u00df\u00a3")],
	["mpeg", some(at(0, "\0\0\u00ba"), at(0, "\0\0\u00b3"), transportStream)],
	["mp3", some(every(at(0, "ID3"), test((head) => (head[3] ?? 255) < 5 && (head[4] ?? 0) === 0)), test(mpegAudioFrame, "\u00ff"))],
	["ogg", at(0, "OggS\0")],
	["flac", at(0, "fLaC\0")],
	["pdf", at(0, "%PDF-")],
	["sqlite", at(0, "SQLite format 3\0")],
	["font", some(at(0, "wOFF\0"), at(0, "wOF2\0"), at(0, "wOFFOTTO"), at(0, "wOF2OTTO"), at(0, "wOFFtrue"), at(0, "wOF2true"))],
	["font", every(some(at(0, "\0\0\0"), at(0, "OTTO"), at(0, "true")), test(tables))],
	["font", every(at(0, "ttcf"), some(at(4, "\0\0\0"), at(4, "\0\0\0")))],
	["font", every(at(34, "LP"), at(8, "\0\0"))],
	["font", every(at(34, "LP"), at(8, "\0\0"))],
	["jks", some(at(0, "\u00fe\u00ed\u00fe\u00ed"), at(0, "\u00ce\u00ce\u00ce\u00ce"))]
];
const tried = new Map();
function binaryFormat(head, start) {
	const begins = start.charAt(0);
	let left = tried.get(begins);
	if (left === void 0) {
		left = formats.filter(([, { first }]) => first === null || first.includes(begins));
		tried.set(begins, left);
	}
	return left.find(([, { fits }]) => fits(head, start))?.[0] ?? null;
}
// src/read/content/machine-paths.ts
const shown = 20;
const longest$1 = 200;
const segment = "[^\\s\"'`<>|?*,;:{}()\\[\\]\\\\/\\x00-\\x1f=&#!$]{1,64}";
const separator = "(?:\\\\{1,4}|\\/)";
const unix = new RegExp(`(\\/(?:[a-z_]+\\/)??[\\w]+)\\/(${segment})((?:\\/${segment}){0,11})`, "y");
const windows = new RegExp(`${separator}(Users|a)${separator}(${segment})((?:${separator}${segment}){1,11})`, "y");
const opening = /(?:^|[\s"'`([<>=,;|]|\\[nrt]|file:\/\/|webpack:\/{2,3}|\/@fs)$/;
const openingDrive = /(?:^|[^A-Za-z0-9]|\\[nrt])[A-Za-z]:$/;
const workFolder = /^\/(?:__w|builds|github|codebuild|vercel|opt|var|private|drone|bitrise)\b/;
const nobody = new Set(`user users username user-name user_name name you your yourname your-name your_name yourusername your-username your_username
  youruser your-user your_user me myuser my-user myname someone somebody someuser some-user foo bar baz qux example test
  work myusername user1 user2 johndoe john.doe jdoe janedoe web_user node linuxbrew shared public default guest all xxx xyz abc home project app
  path dir folder file pwuser`.split(/\s+/));
const telling = /[\\/](?:\.[A-Za-z]|(?:src|source|sources|node_modules|dist|build|work|workspace|projects?|dev|develop|development|code|git|repos?|github|gitlab|Documents|Desktop|Downloads|go|packages)(?:[\\/]|$))|\.[A-Za-z][A-Za-z0-9]{0,7}$/;
var MachinePaths = class {
	#count = 0;
	#examples = new Set();
	at(text, index) {
		const before = text.slice(Math.max(0, index - 11), index);
		const path = /[A-Za-z]:$/.test(before) ? windowsPath(text, index) : unixPath(text, index, before);
		if (path === null) return;
		this.#count++;
		if (this.#examples.size < shown) this.#examples.add(readable(path));
	}
	facts() {
		return {
			count: this.#count,
			examples: [...this.#examples]
		};
	}
};
function unixPath(text, index, before) {
	if (!opening.test(before)) return null;
	unix.lastIndex = index;
	const [path, , owner = "", rest = ""] = unix.exec(text) ?? [];
	if (path === void 0) return null;
	if (workFolder.test(path)) return telling.test(rest) ? path : null;
	return someone(owner) && telling.test(rest) ? path : null;
}
function windowsPath(text, index) {
	const drive = text.slice(Math.max(0, index - 4), index);
	if (!openingDrive.test(drive)) return null;
	windows.lastIndex = index;
	const [path, folder, owner = "", rest = ""] = windows.exec(text) ?? [];
	if (path === void 0 || !telling.test(rest)) return null;
	if (folder === "Users" && !someone(owner)) return null;
	return `${drive.slice(-2)}${path}`;
}
function someone(owner) {
	return /[a-z]/.test(owner) && owner.length > 1 && !nobody.has(owner.toLowerCase()) && !owner.includes("%");
}
const readable = (path) => [...Buffer.from(path, "latin1").toString()].slice(0, longest$1).join("");
// src/read/content/text-scan.ts
var TextScan = class {
	#windows;
	#name;
	#paths = new MachinePaths();
	#excerpts = new Excerpts();
	#serviceAccount = false;
	#next = 0;
	constructor(name, lines) {
		this.#windows = new Windows((window) => this.#look(window), lines);
		this.#name = name;
	}
	push(chunk) {
		this.#windows.push(chunk);
	}
	end() {
		this.#windows.end();
		return {
			machinePaths: this.#paths.facts(),
			suspects: this.#excerpts.end(),
			serviceAccount: this.#serviceAccount
		};
	}
	#look(window) {
		this.#excerpts.take(window);
		const end = window.last ? window.text.length : window.text.length - reach;
		const traces = tracesFor(this.#name, window.text);
		traces.lastIndex = this.#next - window.start;
		for (let trace = traces.exec(window.text); trace !== null; trace = traces.exec(window.text)) {
			if (trace.index >= end) break;
			this.#note(window, trace);
			traces.lastIndex = trace.index + 1;
			this.#next = window.start + trace.index + 1;
		}
		this.#next = Math.max(this.#next, window.start + end);
	}
	#note(window, trace) {
		const [found] = trace;
		const { path, escapedPath, block } = trace.groups ?? {};
		if (path !== void 0 || escapedPath !== void 0) this.#paths.at(window.text, trace.index);
		else if (found === "_key_id") this.#serviceAccount = true;
		else this.#excerpts.add(window, trace.index, found.length, block !== void 0);
	}
};
// src/read/content/wasm-sections.ts
const longestName = 64;
const longestUrl = 1048576;
const linking = new Set(["sourceMappingURL", "external_debug_info"]);
const lead = "//# sourceMappingURL=";
var WasmSections = class {
	#skip = 8;
	#header = [];
	#link = null;
	#links = new Map();
	#debugBytes = 0;
	push(chunk) {
		for (let at = 0; at < chunk.length;) {
			if (this.#skip > 0) {
				const stop = Math.min(chunk.length, at + this.#skip);
				if (this.#link !== null) this.#keep(this.#link, chunk.subarray(at, stop));
				this.#skip -= stop - at;
				at = stop;
				continue;
			}
			this.#header.push(chunk[at++]);
			const section = sectionOf(this.#header);
			if (section === null) continue;
			this.#header = [];
			this.#skip = section.size;
			this.#link = linking.has(section.name) && !this.#links.has(section.name) ? section.name : null;
			if (section.name.startsWith(".debug_")) this.#debugBytes += section.size;
		}
	}
	end() {
		const comments = new MappingComments({
			line: true,
			ending: "line"
		});
		let start = 0;
		for (const { parts } of this.#links.values()) {
			const content = Buffer.concat(parts);
			const text = `${lead}${content.toString("latin1", number(content, 0)?.end ?? 0)}\n`;
			comments.begin(text, start, 0, 21);
			start += text.length;
		}
		return {
			mapping: comments.end(),
			debugBytes: this.#debugBytes
		};
	}
	#keep(link, part) {
		const kept = this.#links.get(link) ?? {
			parts: [],
			bytes: 0
		};
		this.#links.set(link, kept);
		if (kept.bytes >= longestUrl) return;
		kept.parts.push(Buffer.from(part));
		kept.bytes += part.length;
	}
};
function sectionOf(header) {
	const size = number(header, 1);
	if (size === null) return null;
	if (header[0] !== 0) return {
		name: "",
		size: size.value
	};
	const length = number(header, size.end);
	if (length === null) return null;
	const rest = size.value - (length.end - size.end);
	if (length.value > longestName || length.value > rest) return {
		name: "",
		size: Math.max(0, rest)
	};
	if (header.length < length.end + length.value) return null;
	return {
		name: String.fromCharCode(...header.slice(length.end)),
		size: rest - length.value
	};
}
function number(bytes, from) {
	let value = 0;
	for (let at = from; at < bytes.length; at++) {
		const byte = bytes[at];
		value += (byte & 127) * 2 ** (7 * (at - from));
		if (byte < 128 || at === from + 4) return {
			value,
			end: at + 1
		};
	}
	return null;
}
// src/read/content/scanner.ts
const memoKey = (path, sha256) => `${fileClass(path)}:${sha256}`;
function scanHeld(path, pieces, search, known) {
	const pass = (options) => {
		const all = {
			search: false,
			maps: false,
			comments: false,
			...options
		};
		return new FileScanner(fileClass(path), all).whole(pieces);
	};
	let scanned = known ?? pass({
		comments: true,
		search
	});
	if (scanned.mapsAhead) scanned = withMaps(scanned, pass({ maps: true }));
	if (!search) return scanned;
	const found = scanned.searched ? scanned : pass({ search });
	if (found === scanned) return scanned;
	const { suspects, facts } = found;
	return {
		...scanned,
		suspects,
		facts: {
			...scanned.facts,
			machinePaths: facts.machinePaths
		},
		searched: true
	};
}
function withMaps(scanned, { facts }) {
	const inline = facts.mapping?.map ? {
		bytes: facts.mapping.bytes,
		map: facts.mapping.map
	} : null;
	const { sourceMap, statistics } = facts;
	const mapping = withInline(scanned.facts.mapping, inline);
	return {
		...scanned,
		facts: {
			...scanned.facts,
			mapping,
			sourceMap,
			statistics
		},
		mapsAhead: false
	};
}
const createScanner = (path, options = {
	search: true,
	maps: true
}) => new FileScanner(fileClass(path), options);
const wholeLimit = 65536;
var FileScanner = class {
	#name;
	#options;
	#head = [];
	#headLength = 0;
	#facts = null;
	#text = null;
	#comments = null;
	#wasm = null;
	#map = null;
	#json = null;
	#maps = null;
	#decoder = null;
	#whole = [];
	#pieces = null;
	#size = 0;
	constructor(name, options) {
		this.#name = name;
		this.#options = options;
	}
	whole(pieces) {
		this.#pieces = pieces;
		const [only] = pieces;
		if (pieces.length === 1 && only !== void 0 && only.length < 16384) this.#decide(asBuffer(only), true);
		else for (const piece of pieces) this.push(piece);
		return this.end();
	}
	push(chunk) {
		let bytes = asBuffer(chunk);
		if (this.#head !== null) {
			const missing = headBytes - this.#headLength;
			if (bytes.length < missing) {
				this.#head.push(Buffer.from(bytes));
				this.#headLength += bytes.length;
				return;
			}
			const head = this.#head.length === 0 ? bytes.subarray(0, missing) : Buffer.concat([...this.#head, bytes.subarray(0, missing)]);
			this.#decide(head, false);
			bytes = bytes.subarray(missing);
		}
		this.#read(bytes);
	}
	end() {
		if (this.#head !== null) this.#decide(Buffer.concat(this.#head), true);
		if (this.#decoder !== null) this.#readText(Buffer.from(this.#decoder.decode()));
		const facts = this.#facts;
		const text = this.#text?.end();
		const comments = this.#comments?.end();
		const json = this.#json?.end() ?? null;
		const maps = this.#maps?.end() ?? null;
		const whole = json?.whole ?? maps?.whole ?? null;
		const wasm = this.#wasm?.end() ?? null;
		const suspects = text?.suspects ?? [];
		return {
			facts: {
				...facts,
				mapping: withInline(comments?.mapping ?? wasm?.mapping ?? null, whole === null && this.#name !== "prose" ? maps?.inline ?? null : null),
				sourceMap: this.#map?.end() ?? whole,
				debugBytes: wasm?.debugBytes ?? 0,
				statistics: json?.statistics ?? maps?.statistics ?? null,
				machinePaths: text?.machinePaths ?? facts.machinePaths
			},
			searched: this.#options.search,
			mapsAhead: comments?.bareMap === true && whole === null && this.#maps === null,
			suspects: text?.serviceAccount && this.#size <= wholeLimit ? [...suspects, this.#document()] : suspects
		};
	}
	#decide(head, whole) {
		const start = head.toString("latin1");
		const format = binaryFormat(head, start);
		const encoding = format === null ? textEncoding(head, start, whole, this.#name) : null;
		const shebang = encoding === "utf-8" ? shebangOf(head) : null;
		const { maps, comments = true } = this.#options;
		const readsMaps = maps || comments;
		this.#facts = {
			text: encoding !== null,
			format,
			inside: null,
			shebang,
			flow: encoding === "utf-8" && this.#name === "script" && hasFlowTypes(start),
			mapping: null,
			sourceMap: null,
			statistics: null,
			debugBytes: 0,
			machinePaths: noPaths,
			secrets: none,
			sketch: encoding === null || !readsMaps ? none : sketchOf(head)
		};
		this.#head = null;
		if (format === "wasm" && readsMaps) this.#wasm = new WasmSections();
		if (this.#name === "map" && readsMaps) this.#map = new SourceMapReader();
		else if (encoding !== null && readsMaps) this.#startMaps(start);
		const isScript = head[0] === 35 && head[1] === 33;
		const isRead = isTextByName(this.#name) || isScript || this.#name === "bare" && format === null;
		if (encoding !== null || isRead) this.#startText(encoding ?? "utf-8", isScript);
		this.#read(head);
	}
	#startMaps(start) {
		const { maps } = this.#options;
		const sooner = maps || mayBeMap(start);
		if (isJson(this.#name) && sooner) this.#json = new JsonContents();
		if (isJson(this.#name) ? maps : sooner || this.#name === "markup") this.#maps = new EmbeddedMaps(this.#name === "prose");
	}
	#startText(encoding, shebang) {
		const { search, comments = true } = this.#options;
		if (encoding !== "utf-8") this.#decoder = new node_util.TextDecoder(encoding);
		if (search) this.#text = new TextScan(this.#name, new CountedLines(encoding === "utf-8" ? this.#pieces : null));
		if (comments && readsComments(this.#name)) this.#comments = new CommentScan(this.#name, shebang);
	}
	#read(bytes) {
		this.#size += bytes.length;
		if (this.#decoder === null) this.#readText(bytes);
		else this.#readText(Buffer.from(this.#decoder.decode(bytes, { stream: true })));
	}
	#readText(bytes) {
		this.#wasm?.push(bytes);
		this.#map?.push(bytes);
		this.#json?.push(bytes);
		this.#maps?.push(bytes);
		this.#comments?.push(bytes);
		this.#text?.push(bytes);
		if (this.#text !== null && isJson(this.#name) && this.#size <= wholeLimit) this.#whole.push(Buffer.from(bytes));
	}
	#document() {
		return {
			kind: "whole",
			line: 1,
			text: Buffer.concat(this.#whole).toString()
		};
	}
};
const none = [];
const noPaths = {
	count: 0,
	examples: none
};
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function withInline(comment, bare) {
	if (bare === null) return comment;
	const inline = comment?.kind === "inline" ? comment : null;
	return {
		kind: "inline",
		url: inline?.url ?? "",
		host: comment?.host ?? null,
		bytes: bare.bytes + (inline?.bytes ?? 0),
		map: together$1(bare.map, inline?.map ?? null)
	};
}
const limit = 256;
function shebangOf(head) {
	if (head[0] !== 35 || head[1] !== 33) return null;
	const end = head.indexOf(10);
	const line = head.subarray(0, end === -1 ? head.length : end);
	const crlf = line.at(-1) === 13 && end !== -1;
	return {
		line: line.subarray(0, Math.min(limit, crlf ? line.length - 1 : line.length)).toString(),
		crlf
	};
}
const leadingComment = /\s*(?:\/\/.*|\/\*[\s\S]*?\*\/|#!.*|(['"])use strict\1;?)/y;
const flowTypes = /^[ \t]*(?:(?:import|export)[ \t]+(?:type|typeof|opaque)|(?:opaque[ \t]+)?type[ \t]+\w+)\b|(?:\bfunction \w*|= ?(?:async ?)?)\([^)]{0,200}\) ?:|^[ \t]*(?:const|let|var) \w+ ?:/m;
function hasFlowTypes(text) {
	if (!text.includes("@flow")) return false;
	leadingComment.lastIndex = 0;
	for (let found = leadingComment.exec(text); found !== null; found = leadingComment.exec(text)) if (/@flow\b/.test(found[0])) return flowTypes.test(text);
	return false;
}
const sketchedBytes = 8192;
const most$1 = 32;
const trivial = 8;
const longLine = 160;
const basis = -2128831035;
function sketchOf(bytes) {
	const end = Math.min(bytes.length, sketchedBytes);
	const lines = [];
	let hash = basis;
	let length = 0;
	for (let at = 0; at < end; at++) {
		const byte = bytes[at];
		if (byte > 32) {
			hash = Math.imul(hash ^ byte, 16777619);
			length++;
			if (byte !== 59 || length < longLine) continue;
		} else if (byte !== 10) continue;
		if (length >= trivial && !lines.includes(hash) && lines.push(hash) === most$1) return lines;
		hash = basis;
		length = 0;
	}
	if (length >= trivial && !lines.includes(hash)) lines.push(hash);
	return lines;
}
const headBytes = 16384;
function textEncoding(head, text, whole, name) {
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	const { nuls, controls } = count(text);
	if (nuls > (name === "script" || name === "map" ? head.length >> 5 : 0) || nuls + controls > head.length >> 5) return unmarked(text);
	if ((0, node_buffer.isUtf8)(whole ? head : head.subarray(0, lastCharacter(head)))) return "utf-8";
	return controls === 0 && head.length >= 64 ? "utf-8" : null;
}
function unmarked(text) {
	const start = text.slice(0, Math.min(1024, text.length & -2));
	if (start.length < 32) return null;
	if (/^(?:[\t\n\r\x20-\x7e\xa0-\xff]\0)+$/.test(start)) return "utf-16le";
	return /^(?:\0[\t\n\r\x20-\x7e\xa0-\xff])+$/.test(start) ? "utf-16be" : null;
}
const unusual = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/g;
function count(text) {
	const found = text.match(unusual) ?? [];
	const nuls = found.filter((character) => character === "\0").length;
	return {
		nuls,
		controls: found.length - nuls
	};
}
function lastCharacter(head) {
	let at = head.length - 1;
	while (at > head.length - 4 && at > 0 && ((head[at] ?? 0) & 192) === 128) at--;
	return (head[at] ?? 0) >= 192 ? at : head.length;
}
// src/read/content/compressed.ts
const mostOfFile = 67108864;
const mostOfPackage = 268435456;
const archive = /\.(?:tgz|tar\.[a-z0-9]+)$/i;
const ending = /\.(?:gz|gzip|z|br|brotli|zz|deflate)$/i;
var CompressedFiles = class {
	#left = mostOfPackage;
	inside(path, facts, pieces) {
		if (archive.test(path) || this.#left === 0) return null;
		const stream = decompressor(path, facts, pieces[0] ?? []);
		return stream === null ? null : this.#read(path, facts, pieces, stream);
	}
	async #read(path, facts, pieces, stream) {
		const scanner = createScanner(path.replace(ending, ""), {
			search: false,
			maps: true
		});
		let left = Math.min(mostOfFile, this.#left);
		let seen = 0;
		try {
			for (const piece of pieces) stream.write(piece);
			stream.end();
			for await (const chunk of stream) {
				const part = chunk.subarray(0, left);
				scanner.push(part);
				seen += part.length;
				left -= part.length;
				if (left === 0) break;
			}
		} catch {} finally {
			stream.destroy();
		}
		this.#left -= seen;
		if (seen === 0) return facts;
		const { mapping, sourceMap, statistics, format } = scanner.end().facts;
		return {
			...facts,
			mapping,
			sourceMap,
			statistics,
			inside: format
		};
	}
};
function decompressor(path, { format, text }, [method = 0, flags = 0]) {
	if (format === "gzip") return (0, node_zlib.createGunzip)();
	if (format !== null || text) return null;
	if (/\.br(?:otli)?$/i.test(path)) return (0, node_zlib.createBrotliDecompress)();
	return method === 120 && (method * 256 + flags) % 31 === 0 ? (0, node_zlib.createInflate)() : null;
}
// src/read/content/content.ts
var HeldContent = class {
	#pieces = [];
	push(piece) {
		this.#pieces.push(piece);
	}
	end() {
		return {
			sha256: digest(this.#pieces),
			pieces: this.#pieces,
			scanned: null
		};
	}
};
var StreamedContent = class {
	#scanner;
	#hash = (0, node_crypto.createHash)("sha256");
	constructor(path, search) {
		this.#scanner = createScanner(path, {
			search,
			maps: true
		});
	}
	push(piece) {
		this.#hash.update(piece);
		this.#scanner.push(piece);
	}
	end() {
		return {
			sha256: this.#hash.digest("hex"),
			pieces: null,
			scanned: this.#scanner.end()
		};
	}
};
function digest(pieces) {
	const [only] = pieces;
	if (only !== void 0 && pieces.length === 1) return (0, node_crypto.hash)("sha256", only, "hex");
	const sum = (0, node_crypto.createHash)("sha256");
	for (const piece of pieces) sum.update(piece);
	return sum.digest("hex");
}
// src/read/manifest.ts
const deepest$1 = 256;
const dependencyFields = [
	"dependencies",
	"optionalDependencies",
	"peerDependencies",
	"devDependencies"
];
function parseManifest(bytes, offset = 0) {
	const bad = (particulars, cause) => require_rare.loaded.refusal("bad-manifest", {
		offset,
		particulars,
		path: "package.json",
		cause
	});
	const document = parseDocument(new TextDecoder().decode(bytes), bad);
	const fields = new Map(Object.entries(document));
	const name = fields.get("name");
	const version = fields.get("version");
	const lacking = (particulars) => require_rare.loaded.refusal("no-name-or-version", {
		offset,
		particulars
	});
	if (typeof name !== "string" || name === "") throw lacking("it has no name");
	if (typeof version !== "string" || version === "") throw lacking("it has no version");
	return {
		name,
		version,
		private: fields.get("private") === true,
		targets: entryTargets(fields),
		...installed(fields),
		bundled: bundled(fields.get("bundleDependencies") ?? fields.get("bundledDependencies")),
		bin: normalisedBin(name, fields.get("bin")),
		fields
	};
}
const installed = (fields) => ({
	scripts: strings(fields.get("scripts")),
	dependencies: new Map(dependencyFields.map((field) => [field, strings(fields.get(field))]))
});
function parseInnerPackage(bytes) {
	try {
		return installed(new Map(Object.entries(parseDocument(new TextDecoder().decode(bytes), Error))));
	} catch {
		return null;
	}
}
function parseDocument(text, bad) {
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		throw bad("it is not JSON", error);
	}
	if (!isJsonObject(document)) throw bad("it is not an object");
	if (!withinDepth(document)) throw bad(`it nests deeper than ${deepest$1} levels`);
	return document;
}
function withinDepth(document) {
	let level = [document];
	for (let depth = 0; depth <= deepest$1; depth++) {
		level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
		if (level.length === 0) return true;
	}
	return false;
}
function strings(value) {
	if (!isJsonObject(value)) return new Map();
	return new Map(Object.entries(value).filter((pair) => typeof pair[1] === "string"));
}
function bundled(value) {
	if (value === true) return "all";
	if (Array.isArray(value)) return value.filter((name) => typeof name === "string");
	return isJsonObject(value) ? Object.keys(value) : [];
}
const single = [
	"main",
	"module",
	"types",
	"typings"
];
const further = `jsnext:main unpkg jsdelivr cdn style sass svelte react-native umd:main
  es2015 es2020 esm esnext less umd customElements web-types fesm2015 fesm2020 fesm2022`.split(/\s+/);
function entryTargets(fields) {
	return [
		...single.flatMap((field) => one(field, fields.get(field))),
		...further.flatMap((field) => one(field, fields.get(field))).filter(({ target }) => !/^https?:/i.test(target)),
		...browser(fields.get("browser")),
		...bin(fields),
		...conditions("exports", fields.get("exports")),
		...conditions("imports", fields.get("imports")),
		...conditions("typesVersions", fields.get("typesVersions")),
		...man(fields.get("man"))
	];
}
const one = (field, target) => typeof target === "string" && target !== "" ? [{
	field,
	target
}] : [];
function browser(value) {
	if (typeof value === "string") return one("browser", value);
	return pairs(value).flatMap(([key, target]) => typeof target === "string" && target.startsWith("./") ? one(`browser[${key}]`, target) : []);
}
const bin = (fields) => {
	const value = fields.get("bin");
	if (typeof value === "string") return one("bin", value);
	return pairs(value).flatMap(([key, target]) => one(`bin.${key}`, target));
};
const man = (value) => typeof value === "string" ? one("man", value) : pairs(value).flatMap(([key, target]) => one(`man[${key}]`, target));
const longestField = 1024;
function conditions(field, value) {
	if (typeof value === "string") return [{
		field,
		target: value
	}];
	const bracketed = Array.isArray(value);
	return pairs(value).flatMap(([key, target]) => {
		const name = bracketed || /^[.#]/.test(key) ? `${field}[${key}]` : `${field}.${key}`;
		return conditions(name.length > longestField ? `${name.slice(0, longestField)}\u2026` : name, target);
	});
}
function normalisedBin(packageName, value) {
	const below = (path) => node_path.posix.join("/", path.replaceAll("\\", "/")).slice(1);
	const commands = typeof value === "string" ? [[packageName, value]] : Array.isArray(value) ? byBasename(value) : pairs(value);
	const bin = new Map();
	for (const [key, target] of commands) {
		const name = below(node_path.posix.basename(key.replaceAll(/[\\:]/g, "/")));
		if (name !== "" && typeof target === "string" && below(target) !== "") bin.set(name, below(target));
	}
	return bin;
}
const byBasename = (values) => values.flatMap((value) => typeof value === "string" ? [[node_path.posix.basename(value), value]] : []);
const pairs = (value) => typeof value === "object" && value !== null ? Object.entries(value) : [];
// src/read/repeated-keys.ts
const read$1 = new Set(`name version type main module browser types typings bin man directories exports imports scripts gypfile
  dependencies optionalDependencies peerDependencies peerDependenciesMeta bundleDependencies bundledDependencies
  engines os cpu libc license publishConfig dist private`.split(/\s+/));
const most = 20;
const longest = 64;
const deepest = 4;
function repeatedKeys(bytes) {
	const keys = new Keys();
	const tokens = new JsonTokens(keys);
	tokens.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	tokens.end();
	return [...keys.repeated.values()];
}
var Keys = class {
	keep = Number.POSITIVE_INFINITY;
	repeated = new Map();
	#levels = [];
	open(array) {
		this.#value(null);
		this.#levels.push({
			keys: array ? null : new Map(),
			key: "",
			before: void 0
		});
	}
	close() {
		this.#levels.pop();
	}
	key(text) {
		const level = this.#levels.at(-1);
		if (level === void 0) return;
		level.key = text;
		level.before = level.keys?.get(text);
	}
	string(text) {
		this.#value(`"${text}`);
	}
	literal(text) {
		this.#value(text);
	}
	#value(value) {
		const level = this.#levels.at(-1);
		if (level?.keys == null) return;
		level.keys.set(level.key, value);
		if (level.before === void 0 || this.repeated.size === most) return;
		const names = this.#levels.filter(({ keys }) => keys !== null).map(({ key }) => key.slice(0, longest));
		const field = names.slice(0, deepest).join(".");
		const matters = read$1.has(names[0] ?? "") && (value === null || value !== level.before);
		if (this.repeated.get(field)?.matters !== true) this.repeated.set(field, {
			field,
			matters
		});
	}
};
// src/read/tree.ts
var TreeBuilder = class {
	hazards = [];
	#entries = new Map();
	#dropped = new Set();
	#neighbours = new Neighbours();
	#limits;
	#root = null;
	#members = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	add(member, content) {
		this.#members++;
		this.hazards.push(...member.hazards);
		this.#checkRoot(member);
		const { path, type, size, mode, linkTarget } = member;
		if (path === "") return false;
		this.#checkNeighbours(member);
		const { sha256 = null, facts = null } = content ?? {};
		return this.#place(member, {
			path,
			type,
			size,
			mode,
			sha256,
			linkTarget,
			content: facts
		});
	}
	found(path, machinePaths) {
		const entry = this.#entries.get(path);
		if (entry?.content != null) this.#entries.set(path, {
			...entry,
			content: {
				...entry.content,
				machinePaths
			}
		});
	}
	finish(manifest, installed, packed, offset) {
		if (this.#members === 0) throw require_rare.loaded.refusal("empty-archive", { offset });
		if (manifest === null) throw require_rare.loaded.refusal("no-manifest", { offset });
		const files = [...this.#entries.values()].filter(({ type }) => type === "file");
		return {
			manifest,
			...installed,
			entries: this.#entries,
			packedSize: packed.size,
			unpackedSize: files.reduce((sum, { size }) => sum + size, 0),
			fileCount: files.length,
			integrity: packed.integrity,
			sha256: packed.sha256,
			hazards: this.hazards
		};
	}
	#checkRoot(member) {
		if (member.path.startsWith("../")) return;
		this.#root ??= member.root;
		if (member.root !== this.#root) this.#hazard(member, "error", "other-root", member.name);
	}
	#checkNeighbours(member) {
		const collision = this.#neighbours.add(member.path, member.type === "directory");
		if (collision !== null) this.#hazard(member, "error", collision.code, collision.with);
		if (this.#neighbours.folders > this.#limits.folders) throw require_rare.loaded.refusal("too-many-folders", { offset: member.offset });
	}
	#place(member, entry) {
		const { path } = entry;
		const before = this.#entries.get(path);
		if (before === void 0) {
			if (member.dropped) this.#dropped.add(path);
			this.#entries.set(path, entry);
			return true;
		}
		if (before.type === "directory" && entry.type === "directory") return false;
		const bothFiles = before.type === "file" && entry.type === "file";
		const sameBytes = bothFiles && before.sha256 === entry.sha256;
		const same = sameBytes && before.mode === entry.mode;
		if (before.type !== "directory" && entry.type !== "directory") this.#hazard(member, same ? "note" : "error", "duplicate-entry", path);
		if (member.dropped && !this.#dropped.has(path) || entry.type === "directory") return false;
		if (path === "package.json" && bothFiles && !sameBytes && !this.#dropped.has(path)) throw require_rare.loaded.refusal("duplicate-manifest", {
			offset: member.offset,
			path
		});
		if (!member.dropped) this.#dropped.delete(path);
		this.#entries.delete(path);
		this.#entries.set(path, entry);
		return true;
	}
	#hazard(member, level, code, detail) {
		this.hazards.push({
			level,
			code,
			offset: member.offset,
			path: member.path,
			detail
		});
	}
};
var Neighbours = class {
	#files = new Map();
	#folders = new Map();
	get folders() {
		return this.#folders.size;
	}
	add(path, directory) {
		const folded = fold(path);
		const collision = directory ? this.#folder(folded, path) : this.#file(folded, path);
		return this.#folder(parent(folded), path) ?? collision;
	}
	#file(folded, path) {
		const file = this.#files.get(folded);
		const inside = this.#folders.get(folded);
		if (file === void 0) this.#files.set(folded, path);
		if (inside !== void 0) return {
			code: "file-and-directory",
			with: inside
		};
		return file === void 0 || file === path ? null : {
			code: "path-collision",
			with: file
		};
	}
	#folder(folded, path) {
		for (let folder = folded; folder !== "" && !this.#folders.has(folder); folder = parent(folder)) {
			this.#folders.set(folder, path);
			const file = this.#files.get(folder);
			if (file !== void 0) return {
				code: "file-and-directory",
				with: file
			};
		}
		return null;
	}
};
function fold(path) {
	const folded = /^[\x20-\x7e]*$/.test(path) ? path.toLowerCase() : path.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
	return /[. ](?:\/|$)/.test(folded) ? folded.replace(/(?<=[^/. ])[. ]+(?=\/|$)/g, "") : folded;
}
const parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
// src/read/entries.ts
var EntryReader = class {
	#options;
	#limits;
	#memo;
	#tree;
	#compressed = new CompressedFiles();
	#kept = new Map();
	#references = new Map();
	#suspects = new Map();
	#inner = new Map();
	#shrinkwraps = new Map();
	#putOff = new Map();
	#pinned = new Set();
	#count = 0;
	#names = 0;
	#facts = 0;
	#manifest = null;
	constructor(options, limits) {
		this.#options = options;
		this.#limits = limits;
		this.#memo = options.memo ?? new Map();
		this.#tree = new TreeBuilder(limits);
	}
	open(member) {
		const { offset, path, size, name } = member;
		this.#count++;
		this.#names += Buffer.byteLength(name);
		if (this.#count > this.#limits.entries) throw require_rare.loaded.refusal("too-many-entries", { offset });
		if (this.#names > this.#limits.names) throw require_rare.loaded.refusal("names-too-long", { offset });
		if (roleOf(member).endsWith("manifest") && size > this.#limits.manifest) throw require_rare.loaded.refusal("manifest-too-large", {
			offset,
			path
		});
		if (member.type !== "file") {
			this.#tree.add(member, null);
			return null;
		}
		const content = this.#contentReader(member);
		const references = this.#options.references?.(member.path) ? new ReferenceScan(member.path) : null;
		return {
			push: (piece) => {
				references?.push(piece);
				content.push(piece);
			},
			end: () => {
				if (references !== null) this.#references.set(member.path, references.end());
				return this.#end(member, content.end());
			}
		};
	}
	finish(packed, hazards, offset) {
		this.#tree.hazards.push(...hazards);
		const installed = {
			inner: this.#inner,
			shrinkwraps: this.#shrinkwraps
		};
		return {
			tree: this.#tree.finish(this.#manifest, installed, packed, offset),
			kept: this.#kept,
			suspects: this.#suspects,
			references: this.#references,
			searchRest: (isPublished) => this.#search(({ sha256 }) => isPublished(sha256))
		};
	}
	#contentReader({ path, size }) {
		if (size <= this.#limits.keep) return new HeldContent();
		return new StreamedContent(path, this.#options.search?.(path) ?? true);
	}
	#end(member, content) {
		const { path } = member;
		const { sha256, pieces } = content;
		const search = pieces === null ? "done" : this.#searchOf(path, sha256);
		const scanned = content.scanned ?? this.#look(path, sha256, pieces ?? [], search === "now");
		const inside = pieces && this.#compressed.inside(path, scanned.facts, pieces);
		const add = (found) => {
			if (this.#add(member, content, found) && search === "later" && pieces !== null) this.#wait({
				member,
				sha256,
				pieces
			});
		};
		return inside === null ? add(scanned) : inside.then((facts) => add({
			...scanned,
			facts
		}));
	}
	#look(path, sha256, pieces, search) {
		const key = memoKey(path, sha256);
		const known = this.#memo.get(key);
		const scanned = scanHeld(path, pieces, search, known);
		if (scanned !== known) this.#memo.set(key, scanned);
		return scanned;
	}
	#searchOf(path, sha256) {
		const { search, published } = this.#options;
		if (search?.(path) === false) return "never";
		if (published === void 0 || path === "package.json") return "now";
		const there = published.get(path);
		if (there === void 0) return "later";
		return there === sha256 ? "never" : "now";
	}
	#wait(waiting) {
		this.#putOff.set(waiting.member.path, waiting);
		for (const { buffer } of waiting.pieces) this.#pinned.add(buffer);
		if (this.#pinned.size * 524288 > this.#limits.held) this.#search(({ member: { path }, sha256 }) => this.#options.published?.get(path) === sha256);
	}
	#search(isPublished) {
		for (const waiting of this.#putOff.values()) {
			if (isPublished(waiting)) continue;
			const { member, sha256, pieces } = waiting;
			const { facts, suspects } = this.#look(member.path, sha256, pieces, true);
			this.#keep(member, charactersFound(facts, suspects));
			this.#tree.found(member.path, facts.machinePaths);
			if (suspects.length > 0) this.#suspects.set(member.path, suspects);
		}
		this.#putOff.clear();
		this.#pinned.clear();
	}
	#add(member, { sha256, pieces }, { facts, suspects }) {
		const { path } = member;
		this.#keep(member, charactersKept(facts) + charactersFound(facts, suspects));
		if (!this.#tree.add(member, {
			sha256,
			facts
		})) return false;
		this.#options.onFile?.(path, sha256);
		this.#putOff.delete(path);
		if (suspects.length > 0) this.#suspects.set(path, suspects);
		else this.#suspects.delete(path);
		const role = roleOf(member);
		if (role === "shrinkwrap") this.#lock(member, pieces, sha256);
		if (pieces === null) return true;
		if (this.#options.keep?.(path) === true) this.#kept.set(path, Buffer.concat(pieces));
		if (role === "manifest" && this.#manifest === null) this.#own(member, Buffer.concat(pieces));
		if (role === "inner-manifest") this.#package(member, Buffer.concat(pieces));
		return true;
	}
	#own(member, bytes) {
		this.#manifest = parseManifest(bytes, member.offset);
		this.#repeatedIn(member, bytes);
		this.#options.onManifest?.(this.#manifest);
	}
	#package(member, bytes) {
		const folder = innerPlace(member.path)?.folder;
		const inner = parseInnerPackage(bytes);
		if (folder === void 0 || inner === null) return;
		const { scripts, dependencies } = inner;
		for (const texts of [scripts, ...dependencies.values()]) this.#keep(member, lengthOf([...texts].flat()));
		this.#repeatedIn(member, bytes);
		this.#inner.set(folder, inner);
	}
	#lock(member, pieces, sha256) {
		const lock = pieces === null ? require_rare.loaded.unreadShrinkwrap(sha256) : require_rare.loaded.readShrinkwrap(Buffer.concat(pieces));
		this.#keep(member, lengthOf(lock.hosts));
		this.#shrinkwraps.set(member.path, lock);
	}
	#repeatedIn(member, bytes) {
		const { offset, path } = member;
		for (const { field: detail, matters } of repeatedKeys(bytes)) {
			this.#keep(member, hazardCost + detail.length);
			const level = matters ? "error" : "note";
			this.#tree.hazards.push({
				level,
				code: "repeated-key",
				offset,
				path,
				detail
			});
		}
	}
	#keep({ offset, path }, characters) {
		this.#facts += characters;
		if (this.#facts > this.#limits.facts) throw require_rare.loaded.refusal("too-many-facts", {
			offset,
			path
		});
	}
};
const hazardCost = 128;
function roleOf({ path, type, dropped }) {
	if (type !== "file" || dropped) return "none";
	if (path === "package.json") return "manifest";
	if (!/(?:^|\/)(?:package|npm-shrinkwrap)\.json$/i.test(path)) return "none";
	const file = innerPlace(path)?.rest ?? path;
	if (file.toLowerCase() === "npm-shrinkwrap.json") return "shrinkwrap";
	return file !== path && file.toLowerCase() === "package.json" ? "inner-manifest" : "none";
}
const charactersKept = ({ shebang, mapping, sourceMap }) => lengthOf([
	shebang?.line ?? "",
	mapping?.url ?? "",
	mapping?.host ?? ""
]) + lengthOfMap(sourceMap) + lengthOfMap(mapping?.map ?? null);
const charactersFound = ({ machinePaths }, suspects) => lengthOf(suspects.map(({ text }) => text)) + lengthOf(machinePaths.examples);
const lengthOfMap = (map) => map === null ? 0 : lengthOf(map.hosts) + lengthOf(map.folders.map(({ name }) => name));
const lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);
// src/read/package.ts
async function readPackage(packed, options = {}) {
	const limits = {
		...defaultLimits,
		...options.limits
	};
	const stall = new Stall(limits.stall);
	try {
		return await Promise.race([stall.expired, read(packed, options, limits, stall)]);
	} finally {
		stall.clear();
		packed.destroy();
	}
}
async function read(packed, options, limits, stall) {
	const member = new GzipMember(packed, limits, (bytes) => {
		stall.progress();
		options.onProgress?.(bytes);
	});
	const entries = new EntryReader(options, limits);
	const guard = new Guard(limits, (member) => entries.open(member));
	try {
		const unpacked = member.unpacked();
		let piece = await unpacked.next();
		for (; piece.done !== true; piece = await unpacked.next()) {
			stall.progress();
			for (const waiting of guard.push(piece.value)) await waiting;
		}
		const missingEnd = guard.end();
		return entries.finish(piece.value, endHazards(missingEnd, piece.value.trailing), guard.offset);
	} finally {
		member.destroy();
	}
}
function endHazards(missingEnd, trailing) {
	const hazards = [];
	if (missingEnd !== null) hazards.push({
		level: "note",
		code: "missing-end",
		offset: missingEnd,
		path: null,
		detail: "two zero blocks"
	});
	if (trailing === null) return hazards;
	const { kind, offset } = trailing;
	const junk = kind === "junk";
	hazards.push({
		level: junk ? "error" : "note",
		code: junk ? "trailing-data" : "trailing-zeros",
		offset,
		path: null,
		detail: "after the gzip member"
	});
	return hazards;
}
var Stall = class {
	expired;
	#timer;
	constructor(milliseconds) {
		const { promise, reject } = withReject();
		this.expired = promise;
		this.#timer = setTimeout(() => {
			reject(require_rare.loaded.refusal("read-stalled", { particulars: `for ${milliseconds / 1e3} seconds` }));
		}, milliseconds);
	}
	progress() {
		this.#timer.refresh();
	}
	clear() {
		clearTimeout(this.#timer);
	}
};
function withReject() {
	let reject = () => {};
	return {
		promise: new Promise((_, refuse) => {
			reject = refuse;
		}),
		reject
	};
}
// src/app/open-package.ts
async function withScratch(sources, specs, walk) {
	const hide = require_start.hideFor([sources.cwd, ...specs.map((spec) => folderOf$1((0, node_path.resolve)(sources.cwd, spec)))], sources.env);
	const scratch = createScratch();
	const over = new AbortController();
	const signal = sources.signal === null ? over.signal : AbortSignal.any([over.signal, sources.signal]);
	sources.signal?.addEventListener("abort", scratch.dispose);
	if (sources.signal?.aborted) scratch.dispose();
	try {
		const { caps = {} } = sources;
		const limits = caps.packed === void 0 ? {} : { packedBytes: caps.packed };
		await readyToPack(specs, sources);
		return await walk({
			...sources,
			caps,
			limits,
			signal,
			scratch,
			hide,
			memo: new Map()
		});
	} catch (error) {
		throw error instanceof require_start.PackgateError ? hidden(error, hide) : error;
	} finally {
		over.abort("over");
		await scratch.end();
		sources.signal?.removeEventListener("abort", scratch.dispose);
	}
}
function folderOf$1(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ? (0, node_path.dirname)(path) : path;
	} catch {
		return path;
	}
}
function hidden(error, hide) {
	const { code, exit, detail, cause } = error;
	const clean = (text) => require_start.withoutCredentials(hide(text));
	const told = Object.entries(detail).map(([key, value]) => [key, typeof value === "string" ? clean(value) : value]);
	return new require_start.PackgateError(code, exit, clean(error.message), {
		cause,
		detail: Object.fromEntries(told)
	});
}
const chunk = 262144;
async function openPackage({ source, tarball }, { signal, scratch, onProgress, caps, memo }, options = {}) {
	const again = async (wanted) => {
		const highWaterMark = Math.min(chunk, tarball.size + 1);
		const packed = (0, node_fs.createReadStream)(tarball.path, {
			highWaterMark,
			...signal && { signal }
		});
		packed.on("error", () => {});
		scratch.adopt(packed);
		try {
			return await readPackage(packed, {
				...wanted,
				memo,
				limits: caps,
				onProgress: (done) => onProgress({
					step: "read",
					subject: source,
					done,
					total: tarball.size
				})
			});
		} catch (error) {
			throw error instanceof require_start.PackgateError ? naming(source, error) : error;
		}
	};
	return {
		...await again(options),
		again
	};
}
const naming = (subject, error) => new require_start.PackgateError(error.code, error.exit, `${subject}: ${error.message}`, {
	cause: error,
	detail: {
		...error.detail,
		subject
	}
});
// src/app/compare-packages.ts
async function comparePackages(candidate, wish, context) {
	const fromRegistry = candidate.from.kind === "registry";
	const inBaseline = new Map();
	let reading;
	const manifest = new Promise((resolve, reject) => {
		reading = openPackage(candidate, context, {
			published: inBaseline,
			onManifest: resolve
		}).catch((error) => {
			throw ofCandidate(error, fromRegistry);
		});
		reading.catch(reject);
	}).then((each) => {
		if (!fromRegistry) requirePublishable(each, `package.json of ${candidate.source}`);
		return each;
	});
	const identity = async () => {
		const { name, version } = await manifest;
		const { publishConfig } = candidate;
		const known = fromRegistry ? candidate : {
			name: null,
			version: null
		};
		return {
			name: known.name ?? name,
			version: known.version ?? version,
			publishConfig,
			fromRegistry
		};
	};
	const [, after, [baseline, before]] = await Promise.all([
		manifest,
		reading,
		openBaseline(candidate, identity, wish, inBaseline, context)
	]);
	const difference = await compared(before, after);
	const { published, sizes } = baseline;
	const { manifest: packed } = after.tree;
	const isRelease = wish.mode === "publish" && published !== void 0;
	const comparison = {
		...difference,
		sizes: hasGrown(difference) ? await sizes?.() ?? [] : [],
		publishing: isRelease ? {
			published,
			builtBy: wish.builtBy ?? null
		} : null,
		elsewhere: packed.fields.has("publishConfig") ? await (await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.address_exports)).publishesElsewhere(packed, candidate, context) : null
	};
	const inManifests = await Promise.all([after, before].map((each) => each === null ? [] : secretsIn(each, ["package.json"])));
	const ownSecrets = require_start.hiding(inManifests.flat());
	return {
		...baseline,
		comparison,
		after,
		before,
		hide: (text) => context.hide(ownSecrets(text))
	};
}
function ofCandidate(error, fromRegistry) {
	if (!(error instanceof require_start.PackgateError)) return error;
	const { code, exit, message, detail } = error;
	if (code === "no-name-or-version" && !fromRegistry) return require_start.usageError(code, message, error);
	return new require_start.PackgateError(code, exit, message, {
		cause: error,
		detail: {
			...detail,
			part: "candidate"
		}
	});
}
async function openBaseline(candidate, identity, wish, inBaseline, context) {
	const baseline = await acquireBaseline(candidate, identity, wish, context);
	const { tarball, source } = baseline;
	if (tarball === null) return [baseline, null];
	return [baseline, await openPackage({
		tarball,
		source
	}, context, {
		search: (path) => path === "package.json",
		onFile: (path, sha256) => inBaseline.set(path, sha256)
	})];
}
async function compared(before, after) {
	const tree = await withSecrets(after, before?.tree);
	const comparison = compareTrees(before?.tree ?? null, tree);
	const { paths, secrets } = findingsToCompare(tree);
	if (before === null || paths.length === 0) return comparison;
	const wanted = new Set(paths.map((path) => comparison.continues.get(path)));
	const searched = await before.again({ search: (path) => secrets || wanted.has(path) });
	return {
		...comparison,
		before: await withSecrets(searched)
	};
}
const hasGrown = ({ before, after }) => before !== null && after.unpackedSize >= 1.05 * before.unpackedSize;
// src/app/check-package.ts
async function checkPackage(spec, options, onJudged) {
	let candidate = null;
	let hide = require_start.hideNothing;
	try {
		return await withScratch(options, [spec], async (context) => {
			hide = context.hide;
			candidate = await acquireCandidate(spec, context);
			const judged = await judgeCandidate(spec, candidate, options, context);
			await onJudged(candidate, judged);
			return judged.report;
		});
	} catch (error) {
		if (!(error instanceof require_start.PackgateError) || error.exit !== 3) throw error;
		return undecidedPackage(candidate ?? await knownOf(spec, options.cwd), error, refusalOf(error), hide);
	}
}
function refusalOf({ code, detail, message }) {
	const { part, offset, path } = detail;
	if (part !== "candidate" || typeof offset !== "number") return [];
	return [refused(typeof path === "string" ? path : null, {
		code,
		offset,
		detail: message
	})];
}
async function judgeCandidate(spec, candidate, options, context) {
	const { mode, today } = options;
	const { from, packed } = candidate;
	const { comparison, after, before, hide, ...baseline } = await comparePackages(candidate, options, context);
	const { tree } = after;
	const { name, version } = tree.manifest;
	const base = mode === "publish" ? null : baseOfPackage(options.base, name);
	const policy = options.policyOf(spec, name);
	const judged = judgement({
		comparison,
		policy,
		otherwise: (await options.alternative?.())?.(spec, name) ?? null,
		base,
		today,
		start: within(context.caps.judging ?? defaultLimits.judging)
	});
	const { missing, alternative } = judged;
	const isRemovable = removableFindings(judged.findings, tree).some(({ unwanted }) => unwanted !== "stays");
	const wanted = {
		references: hasReferences,
		search: () => false
	};
	const references = isRemovable ? (await after.again(wanted)).references : new Map();
	const removable = removableFindings(judged.findings, tree, references, judged.isFailing);
	let facts = null;
	if (from.kind === "directory" && packed !== null && removable.length + missing.length > 0) {
		const { folderFacts } = await Promise.resolve().then(() => require("./origins.cjs"));
		const files = [...tree.entries.values()].flatMap(({ type, path }) => type === "directory" ? [] : path);
		const entries = {
			missing,
			shipped: new Set(comparison.before?.entries.keys()),
			pointsTo: referencesOf
		};
		facts = await folderFacts(packed, from.packer, files, removable, entries);
	}
	const texts = options.withTexts ? await (await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.changed_texts_exports)).changedTexts(comparison, before, after, hide) : [];
	const isFree = baseline.published === void 0 ? null : baseline.published === null;
	const report = judgedPackage({
		...candidate,
		...judged,
		asked: shellWords([...candidateWords(from, options.seenFrom), ...askedFor(options)]),
		choice: baseline.choice,
		warnings: [...new Set([...candidate.warnings, ...baseline.warnings])],
		comparison,
		folder: facts,
		needs: new Map(removable.flatMap((each) => each.neededBy === null ? [] : [[each.fingerprint, each.neededBy]])),
		base,
		publish: from.kind === "registry" ? false : isFree,
		hide
	});
	const { doubt = null } = baseline;
	const doubtful = doubt && undecidedPackage({
		...candidate,
		name,
		version
	}, doubt, [], context.hide);
	return {
		report: {
			...report,
			texts
		},
		policy,
		tree,
		facts,
		alternative,
		doubtful
	};
}
const askedFor = ({ seenFrom: from = ".", baseline, config, ...asked }) => [
	...baseline === "auto" ? [] : ["--baseline", pathFrom(/[.t]gz$/i.test(baseline) ? from : ".", baseline)],
	...asked.mode === "pr" ? [] : ["--mode", asked.mode],
	...config == null ? [] : ["--config", pathFrom(from, config)],
	...asked.registry === null ? [] : ["--registry", asked.registry],
	...asked.packer === null ? [] : ["--packer", asked.packer],
	...asked.ignoreScripts ? ["--ignore-scripts"] : []
];
const within = (milliseconds) => () => {
	const [started, before] = [process.hrtime(), process.cpuUsage()];
	return () => {
		const [seconds, nanoseconds] = process.hrtime(started);
		if (seconds * 1e3 + nanoseconds / 1e6 < milliseconds) return;
		const { user, system } = process.cpuUsage(before);
		if ((user + system) / 1e3 < milliseconds) return;
		throw require_start.undecided("judging-too-long", `Judging took more than ${milliseconds / 1e3} seconds of processor time, which no ordinary package needs. Look into the package before you publish it. If it is right, check() of the library accepts a higher limit.`);
	};
};
// src/app/outcome.ts
function exitCodeOf(packages, policies, skipped = []) {
	if (packages.length === 0 && skipped.length > 0) return 0;
	const worst = joinVerdicts(packages.map(({ verdict }, index) => verdict === "fail" && policies[index]?.failOn === "never" ? "warn" : verdict));
	return worst === "undecided" ? 3 : worst === "fail" ? 1 : 0;
}
const reportOf = (packages, durationMs, skipped = []) => ({
	schemaVersion: 1,
	tool: require_tool.tool,
	verdict: packages.length === 0 && skipped.length > 0 ? "pass" : joinVerdicts(packages.map(({ verdict }) => verdict)),
	packages,
	skipped,
	stats: { durationMs: Math.round(durationMs) }
});
// src/config/find.ts
const configurationNames = [".github/packgate.yml", "packgate.yml"];
async function namedConfiguration(named, by, cwd) {
	const path = (0, node_path.resolve)(cwd, named);
	if (!await isThere(path)) throw require_start.usageError("no-such-configuration", `There is no file ${named}: correct ${by}, or leave it out.`);
	return {
		path,
		file: named,
		text: await readConfiguration(path, named)
	};
}
async function findConfiguration(folder, cwd) {
	for (const start of new Set([folder ?? cwd, cwd])) for (const each of await foldersFrom(start)) {
		const path = await configurationIn(each, cwd);
		if (path === null) continue;
		const file = called(path, cwd);
		return {
			path,
			file,
			text: await readConfiguration(path, file)
		};
	}
	return null;
}
async function foldersFrom(start) {
	const folders = require_start.upwards((0, node_path.resolve)(start), node_path.sep);
	for (const [at, folder] of folders.entries()) if (await isThere((0, node_path.join)(folder, ".git"))) return folders.slice(0, at + 1);
	return folders.slice(0, 1);
}
const rootFolder = async (start) => (await foldersFrom(start)).at(-1) ?? (0, node_path.resolve)(start);
async function repositoryRoot(start) {
	const root = await rootFolder(start);
	return await isThere((0, node_path.join)(root, ".git")) ? root : null;
}
async function configurationIn(folder, cwd) {
	const there = [];
	for (const name of configurationNames) {
		const path = (0, node_path.join)(folder, name);
		if (await isThere(path)) there.push(path);
		const other = path.replace(/yml$/, "yaml");
		if (await isThere(other)) throw require_start.usageError("misnamed-configuration", `${called(other, cwd)} would never be read: rename it to ${called(path, cwd)}.`);
	}
	if (there.length > 1) throw require_start.usageError("two-configurations", `There are two configurations, ${there.map((path) => called(path, cwd)).join(" and ")}: keep one of them.`);
	return there[0] ?? null;
}
const called = (path, cwd) => (0, node_path.relative)(cwd, path).replaceAll("\\", "/");
const isThere = (path) => (0, node_fs_promises.lstat)(path).then(() => true, ({ code }) => code !== "ENOENT" && code !== "ENOTDIR");
const mostBytes = 1024 ** 2;
async function readConfiguration(path, file) {
	try {
		const found = await (0, node_fs_promises.stat)(path);
		if (!found.isFile()) throw invalid(`${file} is no file: name a YAML file.`);
		if (found.size > mostBytes) throw invalid(`${file} has ${found.size} bytes, which no configuration has: name another file, or shorten it.`);
		return configurationText(await (0, node_fs_promises.readFile)(path), file);
	} catch (error) {
		if (error instanceof require_start.PackgateError) throw error;
		const { code } = error;
		throw require_start.usageError("unreadable-configuration", `${file} cannot be read (${code}): check its permissions.`, error);
	}
}
function configurationText(bytes, file) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw invalid(`${file} is not UTF-8: save it as UTF-8.`, cause);
	}
}
const invalid = (message, cause) => require_start.usageError("invalid-configuration", message, cause);
// src/config/default-policy.ts
const defaultPolicy = {
	failOn: "error",
	rules: Object.fromEntries(rules.map(({ id, options }) => [id, {
		level: "default",
		...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
	}])),
	allow: null,
	waivers: []
};
// src/config/resolve.ts
function resolvePolicy(config, packageName) {
	if (config === null) return defaults;
	const { file, base, packages } = config;
	let resolved = over(defaults, base, (line) => ({
		kind: "file",
		file,
		line
	}));
	for (const override of packages) {
		const { pattern } = override;
		if (packageName === null || !nameMatches(pattern, packageName)) continue;
		resolved = over(resolved, override, (line) => ({
			kind: "package",
			file,
			line,
			pattern
		}));
	}
	return resolved;
}
const nameMatches = (pattern, name) => pattern === name || new require_rare.loaded.Minimatch(pattern, {
	dot: true,
	nonegate: true,
	nocomment: true,
	platform: "linux"
}).match(name);
const byDefault = (value) => ({
	value,
	origin: { kind: "default" }
});
const defaults = {
	failOn: byDefault(defaultPolicy.failOn),
	rules: new Map(Object.entries(defaultPolicy.rules).map(([rule, { level, ...options }]) => [rule, {
		level: byDefault(level),
		options: new Map(Object.entries(options).map(([name, value]) => [name, byDefault(value)]))
	}])),
	allow: byDefault(defaultPolicy.allow),
	waivers: []
};
function over(below, layer, originAt) {
	const placed = ({ value, line }) => ({
		value,
		origin: originAt(line)
	});
	const pick = (under, set) => set === null ? under : placed(set);
	const rules = new Map(below.rules);
	for (const [rule, setting] of layer.rules) {
		const under = below.rules.get(rule);
		if (under === void 0) continue;
		const options = new Map(under.options);
		for (const [name, value] of setting.options) options.set(name, placed(value));
		rules.set(rule, {
			level: pick(under.level, setting.level),
			options
		});
	}
	return {
		failOn: pick(below.failOn, layer.failOn),
		rules,
		allow: pick(below.allow, layer.allow),
		waivers: [...below.waivers, ...layer.waivers.map(placed)]
	};
}
const policyFor = (config, packageName) => policyOf(resolvePolicy(config, packageName));
const policyOf = ({ failOn, rules, allow, waivers }) => ({
	failOn: failOn.value,
	rules: Object.fromEntries([...rules].map(([rule, { level, options }]) => [rule, {
		level: level.value,
		...Object.fromEntries([...options].map(([name, { value }]) => [name, value]))
	}])),
	allow: allow.value,
	waivers: waivers.map(({ value }) => value)
});
// src/app/policies.ts
const forThisRun = (value, by) => value === null || value === void 0 ? null : {
	value,
	by
};
function judgingBy(configOf, failOn) {
	const resolved = (spec, packageName) => {
		const policy = resolvePolicy(configOf(spec), packageName);
		if (failOn === null) return policy;
		return {
			...policy,
			failOn: {
				value: failOn.value,
				origin: {
					kind: "run",
					by: failOn.by
				}
			}
		};
	};
	return {
		of: (spec, name) => policyOf(resolved(spec, name)),
		resolved
	};
}
async function readPolicies({ cwd, candidates, config, failOn, env }) {
	const named = config === null ? null : await namedConfiguration(config.value, config.by, cwd);
	const files = new Map();
	const folders = new Map();
	for (const spec of candidates) {
		const folder = await folderOf(spec, cwd);
		folders.set(spec, folder);
		files.set(spec, named ?? await findConfiguration(folder, cwd));
	}
	const configs = await parsed([...files.values()].filter((file) => file !== null), env);
	const fileOf = (spec) => files.get(spec) ?? null;
	const configOf = (spec) => configs.get(fileOf(spec)?.path ?? "") ?? null;
	return {
		...judgingBy(configOf, failOn),
		configOf,
		fileOf,
		folderOf: (spec) => folders.get(spec) ?? null
	};
}
async function folderOf(spec, cwd) {
	const candidate = await parseCandidate(spec, cwd);
	return candidate.kind === "directory" ? candidate.path : null;
}
async function parsed(files, env) {
	const configs = new Map();
	const unique = new Map(files.map((file) => [file.path, file]));
	if (unique.size === 0) return configs;
	const { mistakesError, parseConfig } = await Promise.resolve().then(() => require("./configuration.cjs")).then((n) => n.parse_config_exports);
	const wrong = [];
	for (const { path, file, text } of unique.values()) {
		const outcome = parseConfig(text, file);
		if ("mistakes" in outcome) wrong.push([file, outcome.mistakes]);
		else configs.set(path, env === void 0 ? outcome.config : await approved(outcome.config, path, text, env));
	}
	if (wrong.length > 0) throw mistakesError(wrong);
	return configs;
}
async function approved({ base, packages, ...config }, path, text, env) {
	if (![base, ...packages].some(({ waivers }) => waivers.length > 0)) return {
		...config,
		base,
		packages
	};
	const { approvalsOf } = await Promise.resolve().then(() => require("./approvals.cjs"));
	const approvalAt = await approvalsOf(path, text, env);
	const known = (layer) => ({
		...layer,
		waivers: layer.waivers.map(({ value, line }) => ({
			line,
			value: {
				...value,
				approval: approvalAt(line)
			}
		}))
	});
	return {
		...config,
		base: known(base),
		packages: packages.map(known)
	};
}
async function waiverHome({ cwd, candidate, config }, name) {
	const packed = await folderOf(candidate, cwd);
	const folder = packed ?? cwd;
	const found = config === null ? await findConfiguration(folder, cwd) : await namedConfiguration(config, "--config", cwd);
	const home = found === null ? await rootFolder(folder) : (0, node_path.dirname)(found.path).replace(/[\\/]\.github$/, "");
	const own = packed === null ? (await packageAt(home, "."))?.name ?? name : name;
	const isShared = (0, node_path.relative)(home, folder) !== "" || own !== name;
	if (found !== null) return {
		...found,
		isShared
	};
	const path = (0, node_path.join)(home, configurationNames[0]);
	return {
		path,
		file: (0, node_path.relative)(cwd, path).replaceAll("\\", "/"),
		text: "",
		isShared
	};
}
// src/app/check.ts
const packagesAtOnce = 8;
const check = async (options) => (await checkKeeping(options, null)).report;
async function checkKeeping(options, folder) {
	const started = process.uptime();
	if (options.signal !== null) (0, node_events.setMaxListeners)(0, options.signal);
	const specs = [...new Set(options.candidates)];
	await readyToPack(specs, options);
	const packages = [];
	const tarballs = [];
	const policies = [];
	const alternatives = [];
	const folders = [];
	const mistakes = [];
	const doubtful = [];
	const scratch = createScratch();
	let common = null;
	let downloaded = 0;
	const downloads = async () => {
		common ??= scratch.folder();
		return (0, node_path.join)(await common, `${++downloaded}.tgz`);
	};
	const own = {
		...options,
		downloads
	};
	const queue = specs.entries();
	let done = 0;
	const count = () => {
		if (specs.length > 1) options.onProgress({
			step: "check",
			subject: "",
			done,
			total: specs.length
		});
	};
	count();
	const walk = async () => {
		for (const [index, spec] of queue) {
			tarballs[index] = null;
			policies[index] = null;
			alternatives[index] = null;
			doubtful[index] = null;
			const judged = checkPackage(spec, own, async ({ tarball }, { report, ...judgedBy }) => {
				policies[index] = judgedBy.policy;
				alternatives[index] = judgedBy.alternative;
				doubtful[index] = judgedBy.doubtful;
				const { candidate, name } = report;
				if (folder === null || !candidate?.integrity || options.signal?.aborted) return;
				const judged = {
					name: name ?? "",
					version: candidate.version ?? "",
					integrity: candidate.integrity
				};
				tarballs[index] = await require_rare.loaded.keepTarball(tarball, judged, (0, node_path.join)(folder, String(index + 1)));
			});
			packages[index] = await judged.catch(async (error) => {
				if (specs.length === 1 || !(error instanceof require_start.PackgateError)) throw error;
				mistakes.push(error);
				return undecidedPackage(await knownOf(spec, options.cwd), error);
			});
			done++;
			count();
			if (!packages[index].findings.some(isActionable)) {
				folders[index] = null;
				continue;
			}
			folders[index] = await packedFolder((0, node_path.resolve)(options.cwd, spec));
			packages[index] = {
				...packages[index],
				configuration: await placeOf(spec, packages[index], options)
			};
		}
	};
	options.signal?.addEventListener("abort", scratch.dispose);
	if (options.signal?.aborted) scratch.dispose();
	const walks = await Promise.allSettled(Array.from({ length: packagesAtOnce }, walk));
	options.signal?.removeEventListener("abort", scratch.dispose);
	await scratch.end();
	for (const outcome of walks) if (outcome.status === "rejected") throw outcome.reason;
	const releasing = new Set(packages.filter(({ baseline }) => baseline?.version != null).map(versionOf));
	for (const [index, report] of doubtful.entries()) {
		if (report === null || releasing.has(versionOf(report))) continue;
		packages[index] = report;
		tarballs[index] = policies[index] = alternatives[index] = folders[index] = null;
	}
	const [mistake] = mistakes;
	if (mistake !== void 0 && mistakes.length === specs.length && mistakes.every(({ code }) => code === mistake.code)) throw mistake;
	const told = withSharedWaivers(packages, policies).map((each, index) => ({
		...each,
		publish: exitCodeOf([each], [policies[index] ?? null]) === 0 ? each.publish : false
	}));
	for (const glob of options.unmatched ?? []) {
		told.push(nothingThere(glob));
		for (const list of [
			tarballs,
			policies,
			alternatives,
			folders
		]) list.push(null);
	}
	const skipped = [...options.skipped ?? [], ...goneFrom(told, options)];
	return {
		report: reportOf(told, (process.uptime() - started) * 1e3, skipped),
		tarballs,
		policies,
		alternatives,
		folders
	};
}
function goneFrom(packages, { base = null, skipped = [], all = false, mode }) {
	const unnamed = [...packages, ...skipped.filter(({ reason }) => reason !== "unversioned")];
	if (!all || unnamed.some(({ name }) => name === null)) return [];
	const here = new Set([...packages, ...skipped].flatMap(({ name }) => name ?? []));
	if (base === null || mode === "publish") return here.size > 1 ? droppedFrom(packages, here) : [];
	return base.packages.filter(({ name }) => !here.has(name)).map(({ name }) => ({
		name,
		source: base.called,
		reason: "gone"
	}));
}
const dependencyField = /^(?:dependencies|optionalDependencies|peerDependencies)(?:\.([^[\]]+)|\[([^"[\]]+)\])$/;
function droppedFrom(packages, here) {
	const families = new Set([...here].map(familyOf));
	const found = new Map();
	for (const { name, candidate, baseline, manifest } of packages) {
		const [scope = " "] = /^@[^/]+\//.exec(name ?? "") ?? [];
		const fields = manifest.map(({ field, ...rest }) => {
			const [, plain, bracketed] = dependencyField.exec(field) ?? [];
			return {
				...rest,
				needed: plain ?? bracketed ?? ""
			};
		});
		const still = new Set(fields.flatMap(({ needed, after }) => after === null ? [] : needed));
		for (const { needed, before } of fields) {
			if (before === null || before !== baseline?.version || here.has(needed) || found.has(needed)) continue;
			const isStill = still.has(needed);
			const family = familyOf(needed);
			if (family === needed && !needed.startsWith(scope) || isStill && !families.has(family)) continue;
			const source = `${name} ${isStill ? candidate?.version : before}`;
			found.set(needed, {
				name: needed,
				source,
				reason: "dropped"
			});
		}
	}
	return [...found.values()];
}
const nothingThere = (glob) => undecidedPackage({
	name: null,
	version: null,
	source: glob
}, require_start.undecided("no-package-matched", `${glob} matches no package that could be published: correct it, or build and pack first.`));
async function placeOf(spec, { name, candidate }, options) {
	const { cwd, config = null, candidates } = options;
	const { file, text, isShared } = await waiverHome({
		cwd,
		candidate: spec,
		config
	}, name);
	const isFolder = candidate?.from?.kind === "directory";
	return {
		file: file.replace(/^(?:\.\.\/)+/, ""),
		isThere: text !== "",
		isShared: isShared || !isFolder && candidates.length > 1
	};
}
const versionOf = ({ candidate }) => candidate?.version ?? null;
async function packedFolder(path) {
	if (!(0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) return null;
	const [{ textIn }, { lineOfField }] = await Promise.all([Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.snapshot_exports), Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.change_exports)]);
	const manifest = textIn(path, "package.json");
	return manifest === null ? null : {
		path,
		lineOf: (field) => lineOfField(manifest, field)
	};
}
function withSharedWaivers(packages, policies) {
	const used = new Set();
	for (const [index, { findings }] of packages.entries()) {
		const policy = policies[index];
		if (!policy || policy.rules.waiver?.level === "off") continue;
		const idle = new Set(findings.map(idleSource));
		for (const { source } of policy.waivers) if (!idle.has(source)) used.add(source);
	}
	return packages.map((each, index) => {
		const policy = policies[index];
		const findings = each.findings.filter((finding) => !used.has(idleSource(finding) ?? ""));
		if (!policy) return each;
		for (const source of findings.map(idleSource)) if (source !== null) used.add(source);
		if (findings.length === each.findings.length) return each;
		const causes = withoutFindings(each.causes, findings);
		return {
			...each,
			findings,
			causes,
			verdict: verdictOf(findings, policy.failOn)
		};
	});
}
const idleSource = (finding) => isFindingOf(finding, "waiver") && (finding.evidence.reason === "unused" || finding.evidence.again === 0) ? finding.evidence.source : null;
Object.defineProperty(exports, "HashedFolders", {
	enumerable: true,
	get: function() {
		return HashedFolders;
	}
});
Object.defineProperty(exports, "SortedPaths", {
	enumerable: true,
	get: function() {
		return SortedPaths;
	}
});
Object.defineProperty(exports, "acquireCandidate", {
	enumerable: true,
	get: function() {
		return acquireCandidate;
	}
});
Object.defineProperty(exports, "baseOf", {
	enumerable: true,
	get: function() {
		return baseOf;
	}
});
Object.defineProperty(exports, "buildingRepository", {
	enumerable: true,
	get: function() {
		return buildingRepository;
	}
});
Object.defineProperty(exports, "causeViews", {
	enumerable: true,
	get: function() {
		return causeViews;
	}
});
Object.defineProperty(exports, "check", {
	enumerable: true,
	get: function() {
		return check;
	}
});
Object.defineProperty(exports, "checkKeeping", {
	enumerable: true,
	get: function() {
		return checkKeeping;
	}
});
Object.defineProperty(exports, "checkPackage", {
	enumerable: true,
	get: function() {
		return checkPackage;
	}
});
Object.defineProperty(exports, "choice", {
	enumerable: true,
	get: function() {
		return choice;
	}
});
Object.defineProperty(exports, "chooseCandidates", {
	enumerable: true,
	get: function() {
		return chooseCandidates;
	}
});
Object.defineProperty(exports, "compareReleases", {
	enumerable: true,
	get: function() {
		return compareReleases;
	}
});
Object.defineProperty(exports, "compareTrees", {
	enumerable: true,
	get: function() {
		return compareTrees;
	}
});
Object.defineProperty(exports, "compareWithin", {
	enumerable: true,
	get: function() {
		return compareWithin;
	}
});
Object.defineProperty(exports, "configurationNames", {
	enumerable: true,
	get: function() {
		return configurationNames;
	}
});
Object.defineProperty(exports, "configurationText", {
	enumerable: true,
	get: function() {
		return configurationText;
	}
});
Object.defineProperty(exports, "countsOf", {
	enumerable: true,
	get: function() {
		return countsOf;
	}
});
Object.defineProperty(exports, "defaultPolicy", {
	enumerable: true,
	get: function() {
		return defaultPolicy;
	}
});
Object.defineProperty(exports, "delta", {
	enumerable: true,
	get: function() {
		return delta;
	}
});
Object.defineProperty(exports, "exampleEntry", {
	enumerable: true,
	get: function() {
		return exampleEntry;
	}
});
Object.defineProperty(exports, "excerpt", {
	enumerable: true,
	get: function() {
		return excerpt;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "familyOf", {
	enumerable: true,
	get: function() {
		return familyOf;
	}
});
Object.defineProperty(exports, "findConfiguration", {
	enumerable: true,
	get: function() {
		return findConfiguration;
	}
});
Object.defineProperty(exports, "folderOfAll", {
	enumerable: true,
	get: function() {
		return folderOfAll;
	}
});
Object.defineProperty(exports, "forThisRun", {
	enumerable: true,
	get: function() {
		return forThisRun;
	}
});
Object.defineProperty(exports, "groupBy", {
	enumerable: true,
	get: function() {
		return groupBy;
	}
});
Object.defineProperty(exports, "grouped", {
	enumerable: true,
	get: function() {
		return grouped$1;
	}
});
Object.defineProperty(exports, "growth", {
	enumerable: true,
	get: function() {
		return growth;
	}
});
Object.defineProperty(exports, "hasReferences", {
	enumerable: true,
	get: function() {
		return hasReferences;
	}
});
Object.defineProperty(exports, "hashMark", {
	enumerable: true,
	get: function() {
		return hashMark;
	}
});
Object.defineProperty(exports, "highest", {
	enumerable: true,
	get: function() {
		return highest;
	}
});
Object.defineProperty(exports, "holdsTo", {
	enumerable: true,
	get: function() {
		return holdsTo;
	}
});
Object.defineProperty(exports, "isActionable", {
	enumerable: true,
	get: function() {
		return isActionable;
	}
});
Object.defineProperty(exports, "isAlwaysPacked", {
	enumerable: true,
	get: function() {
		return isAlwaysPacked;
	}
});
Object.defineProperty(exports, "isArchive", {
	enumerable: true,
	get: function() {
		return isArchive;
	}
});
Object.defineProperty(exports, "isBaselineFile", {
	enumerable: true,
	get: function() {
		return isBaselineFile;
	}
});
Object.defineProperty(exports, "isBelow", {
	enumerable: true,
	get: function() {
		return isBelow;
	}
});
Object.defineProperty(exports, "isDay", {
	enumerable: true,
	get: function() {
		return isDay;
	}
});
Object.defineProperty(exports, "isFindingOf", {
	enumerable: true,
	get: function() {
		return isFindingOf;
	}
});
Object.defineProperty(exports, "isJsonObject", {
	enumerable: true,
	get: function() {
		return isJsonObject;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "isOwn", {
	enumerable: true,
	get: function() {
		return isOwn;
	}
});
Object.defineProperty(exports, "isPlausibleFirst", {
	enumerable: true,
	get: function() {
		return isPlausibleFirst;
	}
});
Object.defineProperty(exports, "isRecord", {
	enumerable: true,
	get: function() {
		return isRecord;
	}
});
Object.defineProperty(exports, "joinVerdicts", {
	enumerable: true,
	get: function() {
		return joinVerdicts;
	}
});
Object.defineProperty(exports, "jsonLine", {
	enumerable: true,
	get: function() {
		return jsonLine;
	}
});
Object.defineProperty(exports, "jsonPieces", {
	enumerable: true,
	get: function() {
		return jsonPieces;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: true,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "judgingBy", {
	enumerable: true,
	get: function() {
		return judgingBy;
	}
});
Object.defineProperty(exports, "killGroup", {
	enumerable: true,
	get: function() {
		return killGroup;
	}
});
Object.defineProperty(exports, "leftoverKind", {
	enumerable: true,
	get: function() {
		return leftoverKind;
	}
});
Object.defineProperty(exports, "masked", {
	enumerable: true,
	get: function() {
		return masked;
	}
});
Object.defineProperty(exports, "maskedChange", {
	enumerable: true,
	get: function() {
		return maskedChange;
	}
});
Object.defineProperty(exports, "maskedField", {
	enumerable: true,
	get: function() {
		return maskedField;
	}
});
Object.defineProperty(exports, "name", {
	enumerable: true,
	get: function() {
		return name;
	}
});
Object.defineProperty(exports, "newest", {
	enumerable: true,
	get: function() {
		return newest;
	}
});
Object.defineProperty(exports, "octal", {
	enumerable: true,
	get: function() {
		return octal$1;
	}
});
Object.defineProperty(exports, "openPackage", {
	enumerable: true,
	get: function() {
		return openPackage;
	}
});
Object.defineProperty(exports, "parseCandidate", {
	enumerable: true,
	get: function() {
		return parseCandidate;
	}
});
Object.defineProperty(exports, "parseVersion", {
	enumerable: true,
	get: function() {
		return parseVersion;
	}
});
Object.defineProperty(exports, "pasteable", {
	enumerable: true,
	get: function() {
		return pasteable;
	}
});
Object.defineProperty(exports, "pathClass", {
	enumerable: true,
	get: function() {
		return pathClass;
	}
});
Object.defineProperty(exports, "pathOf", {
	enumerable: true,
	get: function() {
		return pathOf$1;
	}
});
Object.defineProperty(exports, "pathsMatching", {
	enumerable: true,
	get: function() {
		return pathsMatching;
	}
});
Object.defineProperty(exports, "percent", {
	enumerable: true,
	get: function() {
		return percent;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "policyFor", {
	enumerable: true,
	get: function() {
		return policyFor;
	}
});
Object.defineProperty(exports, "readPackage", {
	enumerable: true,
	get: function() {
		return readPackage;
	}
});
Object.defineProperty(exports, "readPolicies", {
	enumerable: true,
	get: function() {
		return readPolicies;
	}
});
Object.defineProperty(exports, "readyToPack", {
	enumerable: true,
	get: function() {
		return readyToPack;
	}
});
Object.defineProperty(exports, "releaseOf", {
	enumerable: true,
	get: function() {
		return releaseOf;
	}
});
Object.defineProperty(exports, "reportOf", {
	enumerable: true,
	get: function() {
		return reportOf;
	}
});
Object.defineProperty(exports, "repositoryRoot", {
	enumerable: true,
	get: function() {
		return repositoryRoot;
	}
});
Object.defineProperty(exports, "requirePublishable", {
	enumerable: true,
	get: function() {
		return requirePublishable;
	}
});
Object.defineProperty(exports, "require_b4a", {
	enumerable: true,
	get: function() {
		return require_b4a;
	}
});
Object.defineProperty(exports, "require_headers", {
	enumerable: true,
	get: function() {
		return require_headers;
	}
});
Object.defineProperty(exports, "rootFolder", {
	enumerable: true,
	get: function() {
		return rootFolder;
	}
});
Object.defineProperty(exports, "ruleIds", {
	enumerable: true,
	get: function() {
		return ruleIds;
	}
});
Object.defineProperty(exports, "ruleOf", {
	enumerable: true,
	get: function() {
		return ruleOf;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "secretsIn", {
	enumerable: true,
	get: function() {
		return secretsIn;
	}
});
Object.defineProperty(exports, "sensitiveKind", {
	enumerable: true,
	get: function() {
		return sensitiveKind;
	}
});
Object.defineProperty(exports, "severityOrder", {
	enumerable: true,
	get: function() {
		return severityOrder;
	}
});
Object.defineProperty(exports, "size", {
	enumerable: true,
	get: function() {
		return size;
	}
});
Object.defineProperty(exports, "sizeIn", {
	enumerable: true,
	get: function() {
		return sizeIn;
	}
});
Object.defineProperty(exports, "someOf", {
	enumerable: true,
	get: function() {
		return someOf;
	}
});
Object.defineProperty(exports, "somePackages", {
	enumerable: true,
	get: function() {
		return somePackages;
	}
});
Object.defineProperty(exports, "suggestedWaiver", {
	enumerable: true,
	get: function() {
		return suggestedWaiver;
	}
});
Object.defineProperty(exports, "targetPath", {
	enumerable: true,
	get: function() {
		return targetPath;
	}
});
Object.defineProperty(exports, "textFields", {
	enumerable: true,
	get: function() {
		return textFields;
	}
});
Object.defineProperty(exports, "toolOf", {
	enumerable: true,
	get: function() {
		return toolOf;
	}
});
Object.defineProperty(exports, "undecidedPackage", {
	enumerable: true,
	get: function() {
		return undecidedPackage;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
Object.defineProperty(exports, "versionMark", {
	enumerable: true,
	get: function() {
		return versionMark;
	}
});
Object.defineProperty(exports, "waiverHelp", {
	enumerable: true,
	get: function() {
		return waiverHelp;
	}
});
Object.defineProperty(exports, "waiverHome", {
	enumerable: true,
	get: function() {
		return waiverHome;
	}
});
Object.defineProperty(exports, "waiverLines", {
	enumerable: true,
	get: function() {
		return waiverLines;
	}
});
Object.defineProperty(exports, "waiverPlace", {
	enumerable: true,
	get: function() {
		return waiverPlace;
	}
});
Object.defineProperty(exports, "withListOnce", {
	enumerable: true,
	get: function() {
		return withListOnce;
	}
});
Object.defineProperty(exports, "withRoom", {
	enumerable: true,
	get: function() {
		return withRoom;
	}
});
Object.defineProperty(exports, "withScratch", {
	enumerable: true,
	get: function() {
		return withScratch;
	}
});
Object.defineProperty(exports, "withSecrets", {
	enumerable: true,
	get: function() {
		return withSecrets;
	}
});
