import { HashedFolders, acquireCandidate, choosePacker, compareTrees, factsOf, findPolicyFile, foldersFrom, globMatcher, hashMark, isArchive, isMap, isRecord, leftoverKind, name, parseCandidate, pathClass, plural, publishConfigOf, readLocal, selectBaseline, sensitiveKind, someOf, toolOf, versionMark, withScratch } from "./engine.js";
import { asBefore, askPackument, download, listingOf, openRegistry, progressFor, sentence, show, yamlText } from "./shared.js";
import { PackgateError, usageError, visibleCut, writeNew } from "./start.js";
import { actionReference, tool } from "./tool.js";
import { sourcesOf } from "./configuration.js";
import { join, relative, resolve } from "node:path";
import { access, readFile } from "node:fs/promises";
// src/acquire/registry/last-releases.ts
async function lastReleases({ name, version, publishConfig }, { folder, most }, context) {
	const place = {
		name,
		publishConfig: publishConfigOf(publishConfig),
		folder
	};
	const client = await openRegistry(place, context);
	const packument = await askPackument(client, name);
	if (packument === null) return [];
	let listing = listingOf(packument);
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
		const got = await download(record, client).catch(ifMissing);
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
// src/config/allowlist/grouped.ts
function grouped(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/config/allowlist/common-folder.ts
function commonFolder(folders) {
	const [first = "", ...others] = folders;
	let end = first.length;
	for (const folder of others) {
		let same = 0;
		while (same < end && folder[same] === first[same]) same++;
		end = same;
	}
	return first.slice(0, first.lastIndexOf("/", end - 1) + 1);
}
// src/config/allowlist/piece.ts
const anyOf = (kind) => kind === "" ? "+([!.])" : "*";
const globOf = ({ folders, deep, names }) => `${foldersText(folders)}${deep ? "**/" : ""}${alternatives(namesOf(names))}`;
function namesOf(names) {
	const stems = new Map();
	for (const kind of [...names.keys()].sort()) {
		const source = /^\.d(\.[cm]?ts)$/.exec(kind)?.[1];
		if (source !== void 0 && names.get(source)?.has("*")) continue;
		for (const stem of names.get(kind) ?? []) stems.set(stem, [...stems.get(stem) ?? [], kind]);
	}
	return [...grouped([...stems.keys()].sort(), (stem) => stems.get(stem)?.join(",") ?? "")].flatMap(([key, shared]) => {
		const kinds = key.split(",");
		if (key === "") return shared;
		if (kinds.length === 1 || kinds.includes("")) return kinds.map((kind) => `${alternatives(shared)}${kind}`);
		return [`${alternatives(shared)}.${alternatives(kinds.map((kind) => kind.slice(1)))}`];
	});
}
function foldersText(folders) {
	if (folders.length === 1) return folders[0] ?? "";
	const shared = commonFolder(folders);
	return `${shared}${alternatives(folders.map((folder) => folder.slice(shared.length, -1)))}/`;
}
const alternatives = (texts) => texts.length === 1 ? texts[0] ?? "" : `{${texts.join(",")}}`;
// src/config/allowlist/arranged.ts
function arranged(pieces) {
	return [...grouped([...grouped(pieces, placeOf$1).values()].flatMap(inOneFolder), (line) => sharedPlace(line) ?? JSON.stringify([placeOf$1(line), namesKey(line)]))].map(([, alike]) => alike).flatMap((alike) => {
		const [first] = alike;
		if (first === void 0 || alike.length > 6) return alike;
		return [{
			...first,
			folders: alike.flatMap(({ folders }) => folders).sort()
		}];
	});
}
const placeOf$1 = ({ folders, deep, suspect }) => JSON.stringify([
	folders,
	deep,
	suspect
]);
const namesKey = ({ names }) => JSON.stringify([...names].map(([kind, stems]) => [kind, ...stems]).sort());
function inOneFolder(pieces) {
	const [first] = pieces;
	if (first === void 0) return [];
	const any = new Map();
	const kinds = new Map();
	for (const { names } of pieces) for (const [kind, stems] of names) for (const stem of stems) if (stem === anyOf(kind)) any.set(kind, stems);
	else kinds.set(stem, (kinds.get(stem) ?? new Set()).add(kind));
	const named = [...grouped(kinds.keys(), (stem) => [...kinds.get(stem) ?? []].sort().join(","))].map(([key, stems]) => new Map(key.split(",").map((kind) => [kind, new Set(stems)])));
	const dotless = any.get("");
	any.delete("");
	return [
		...any.size > 0 ? [any] : [],
		...dotless ? [new Map([["", dotless]])] : [],
		...named
	].map((names) => ({
		...first,
		names
	}));
}
function sharedPlace(piece) {
	const { folders, deep, names, suspect } = piece;
	const [folder = ""] = folders;
	if (folders.length > 1 || deep || !/^[^/*]+\/$/.test(folder)) return null;
	for (const [kind, stems] of names) if (stems.has(anyOf(kind))) return null;
	return JSON.stringify([
		"shared",
		suspect,
		namesKey({
			...piece,
			names
		})
	]);
}
// src/config/allowlist/merged.ts
const mostStems = 6;
function merged(a, b) {
	const names = union(a.names, b.names);
	const suspect = [...new Set([a.suspect, b.suspect].flatMap((rules) => rules.split(", ")))].filter((rule) => rule !== "").sort().join(", ");
	const folders = [...new Set([...a.folders, ...b.folders])].sort();
	if (a.deep === b.deep && folders.length <= 6 && !folders.some(liesWithin(folders))) return {
		folders,
		deep: a.deep,
		names,
		suspect
	};
	return {
		folders: [holder(folders)],
		deep: true,
		names,
		suspect
	};
}
const liesWithin = (folders) => (folder) => folders.some((other) => other !== folder && folder.startsWith(other));
function holder(folders) {
	const common = commonFolder(folders);
	return common === "" && !folders.includes("") ? "*/" : common;
}
function union(a, b) {
	const names = new Map();
	for (const kind of new Set([...a.keys(), ...b.keys()])) {
		const stems = new Set([...a.get(kind) ?? [], ...b.get(kind) ?? []]);
		const any = anyOf(kind);
		names.set(kind, stems.has(any) || stems.size > mostStems ? new Set([any]) : stems);
	}
	return names;
}
const longestLine = 240;
function legible(piece) {
	const anyName = [...piece.names.keys()].map((kind) => [kind, new Set([anyOf(kind)])]);
	return [
		piece,
		{
			...piece,
			names: new Map(anyName)
		},
		{
			...piece,
			names: new Map([["", new Set(["*"])]])
		},
		{
			...piece,
			folders: [piece.folders.includes("") ? "" : "*/"],
			deep: !piece.folders.includes(""),
			names: new Map([["", new Set(["*"])]])
		}
	].find((one) => globOf(one).length <= longestLine) ?? piece;
}
function burden(piece, below) {
	const { folders, deep, names } = piece;
	const places = folders.reduce((sum, folder) => sum + (deep ? 1 + below(folder) : 1), 0);
	const spread = Math.log2(1 + places);
	let loose = 0;
	let any = 0;
	for (const [kind, stems] of names) for (const stem of stems) {
		const isAny = stem === anyOf(kind);
		if (isAny) any++;
		loose += (isAny ? 1 : .2) * spread;
	}
	const groups = namesOf(names).length;
	const mixed = any > 0 && groups > 1 ? 4 : 0;
	return loose + groups + mixed + 2 * folders.length + Math.max(0, globOf(piece).length - 60) / 4;
}
// src/config/allowlist/fewer.ts
function fewer(pieces, most, below) {
	if (pieces.length <= most) return pieces;
	const weigh = (piece) => burden(piece, below);
	const rest = new Map(pieces.map((piece) => [piece, weigh(piece)]));
	let mergers = [];
	const add = (a, others) => {
		for (const b of others) mergers.push(mergerOf(a, b, weigh, rest));
	};
	const list = [...rest.keys()];
	for (const [at, piece] of list.entries()) add(piece, list.slice(at + 1));
	while (rest.size > most) {
		const best = mergers.reduce((one, other) => other.cost < one.cost ? other : one);
		rest.delete(best.a);
		rest.delete(best.b);
		mergers = mergers.filter(({ a, b }) => rest.has(a) && rest.has(b));
		const others = [...rest.keys()];
		rest.set(best.piece, weigh(best.piece));
		add(best.piece, others);
	}
	return [...rest.keys()];
}
function mergerOf(a, b, weigh, weights) {
	const piece = merged(a, b);
	if (isTop(a) !== isTop(b)) return {
		a,
		b,
		piece,
		cost: Number.POSITIVE_INFINITY
	};
	const apart = (a.suspect === b.suspect ? 0 : 100) + (topOf(a) === topOf(b) ? 0 : 6) + (piece.folders[0] === "*/" ? 30 : 0);
	return {
		a,
		b,
		piece,
		cost: weigh(piece) - (weights.get(a) ?? 0) - (weights.get(b) ?? 0) + apart
	};
}
const isTop = ({ folders }) => folders.includes("");
const topOf = ({ folders }) => folders.map((folder) => folder.slice(0, folder.indexOf("/") + 1)).join(",");
// src/config/allowlist/first-pieces.ts
const built = /^\.(?:[cm]?jsx?|[cm]?tsx?|d\.[cm]?ts|css|map)$/;
const mostNamed = 3;
const mostAtTop = 6;
function firstPieces(now, earlier) {
	const before = grouped(earlier, placeOf);
	return [...grouped(now, (file) => `${placeOf(file)}\0${file.suspect}`).values()].map((files) => {
		const [{ folders, kind, suspect } = nothing] = files;
		const other = before.get(placeOf({
			folders,
			kind
		})) ?? [];
		return folders.length === 0 ? atTop(files, kind, suspect) : inFolder(files, other, kind, suspect);
	});
}
const nothing = {
	folders: [],
	kind: "",
	suspect: ""
};
const placeOf = ({ folders: [top = ""], kind }) => `${top}\0${kind}`;
function atTop(files, kind, suspect) {
	const stems = new Set(files.map(({ stem }) => stem));
	return {
		folders: [""],
		deep: false,
		names: stems.size > mostAtTop ? any(kind) : new Map([[kind, stems]]),
		suspect
	};
}
function inFolder(files, other, kind, suspect) {
	const stems = new Set(files.map(({ stem }) => stem));
	const known = new Set([...stems, ...other.map(({ stem }) => stem)]);
	const most = built.test(kind) ? 1 : kind === "" ? mostAtTop : mostNamed;
	const named = known.size <= most;
	const names = named ? new Map([[kind, stems]]) : any(kind);
	const folders = [...new Set([...files, ...other].map((file) => folderOf(file.folders)))];
	const single = folders.length === 1 ? folders[0] : named ? oneVaries(folders) : void 0;
	if (single !== void 0) return {
		folders: [single],
		deep: false,
		names,
		suspect
	};
	const common = commonFolder(folders);
	const narrow = suspect === "" ? null : sharedName(folders, common);
	if (narrow !== null) return {
		folders: [`${common}**/${narrow}/`],
		deep: true,
		names,
		suspect
	};
	return {
		folders: [common],
		deep: true,
		names,
		suspect
	};
}
function sharedName(folders, common) {
	const [first = [], ...others] = folders.map((folder) => folder.slice(common.length).split("/").slice(0, -1));
	return first.find((name) => others.every((segments) => segments.includes(name))) ?? null;
}
const any = (kind) => new Map([[kind, new Set([anyOf(kind)])]]);
const folderOf = (segments) => segments.map((segment) => `${segment}/`).join("");
function oneVaries(folders) {
	if (folders.length < 3) return void 0;
	const [first = [], ...others] = folders.map((folder) => folder.split("/"));
	const varying = new Set();
	for (const segments of others) {
		if (segments.length !== first.length) return void 0;
		for (const [at, segment] of segments.entries()) if (segment !== first[at]) varying.add(at);
	}
	return varying.size === 1 ? first.map((segment, at) => varying.has(at) ? "*" : segment).join("/") : void 0;
}
// src/config/allowlist/folder-counts.ts
function folderCounts(files) {
	const folders = new Set(files.map((file) => file.folders.map((segment) => `${segment}/`).join("")));
	const counts = new Map();
	for (const folder of folders) for (let end = folder.length;; end = folder.lastIndexOf("/", end - 2) + 1) {
		const holder = folder.slice(0, end);
		counts.set(holder, (counts.get(holder) ?? 0) + 1);
		if (end === 0) break;
	}
	return (folder) => counts.get(folder) ?? folders.size;
}
// src/config/allowlist/shipped-file.ts
const ending = /^(.+?)(\.d\.[cm]?ts|\.[A-Za-z][A-Za-z0-9_-]{0,15})$/s;
const isListed = (path) => path !== "package.json";
function shippedFiles({ version, paths }, minded) {
	const wanted = paths.filter(isListed);
	const hashed = new HashedFolders(wanted);
	const files = new Map();
	for (const path of wanted) {
		const folders = hashed.normalise(path, version).split("/").map(pattern);
		const name = folders.pop() ?? "";
		const [, stem = name, kind = ""] = ending.exec(name) ?? [];
		const suspect = minded.get(path) ?? "";
		files.set(`${suspect}/${[...folders, name].join("/")}`, {
			folders,
			stem,
			kind,
			suspect
		});
	}
	return [...files.keys()].sort().flatMap((key) => files.get(key) ?? []);
}
const longest = 80;
const pattern = (segment) => segment.length > longest ? `*${ending.exec(segment)?.[2] ?? ""}` : segment.split(marks).map(literal).join("*");
const marks = new RegExp(`(?:${hashMark}|${versionMark})+`);
const literal = (text) => text.replace(/^\s|\s$|[,\\\p{Cc}\u2028\u2029]|([*?[\]{}()|!+@])/gu, (_, special) => special === void 0 ? "?" : `\\${special}`);
const mostPieces = 150;
function allowlist(today, earlier, minded) {
	const now = today.flatMap((release) => shippedFiles(release, minded));
	const before = earlier.flatMap((release) => shippedFiles(release, minded));
	const paths = [...new Set(today.flatMap((release) => release.paths))].filter(isListed).sort();
	const sets = today.map((release) => new Set(release.paths));
	const pieces = arranged(firstPieces(now, before));
	const lines = needed(fewer(pieces.length > mostPieces ? acrossTops(pieces) : pieces, 12, folderCounts(now)).map((piece) => lineOf(legible(piece), paths)));
	const isCovered = (path) => lines.some(({ matched }) => matched.has(path));
	return (paths.every(isCovered) ? lines.sort(byPlace) : everything(paths)).map(({ glob, suspect, matched }) => ({
		glob,
		suspect,
		partly: suspect === "" ? rulesOf(matched, minded) : [],
		files: sets.map((set) => [...matched].filter((path) => set.has(path)).length)
	}));
}
const rulesOf = (matched, minded) => [...new Set([...matched].flatMap((path) => minded.get(path) ?? []))].sort();
function lineOf(piece, paths) {
	const glob = globOf(piece);
	const matched = new Set(paths.filter(globMatcher(glob)));
	return {
		glob,
		suspect: piece.suspect,
		matched
	};
}
function needed(lines) {
	const kept = new Set(lines);
	for (const line of [...lines].sort((a, b) => a.matched.size - b.matched.size)) {
		const others = [...kept].filter((other) => other !== line && (other.suspect === "" || other.suspect === line.suspect));
		if ([...line.matched].every((path) => others.some(({ matched }) => matched.has(path)))) kept.delete(line);
	}
	return [...kept];
}
function byPlace(a, b) {
	const key = ({ glob, suspect }) => `${suspect === "" ? 0 : 1}${glob.includes("/") ? 0 : 1}${glob}`;
	return key(a) < key(b) ? -1 : 1;
}
function acrossTops(pieces) {
	const atTop = pieces.filter(({ folders }) => folders[0] === "");
	const wide = grouped(pieces.filter(({ folders }) => folders[0] !== "").flatMap((piece) => [...piece.names].map((entry) => ({
		...piece,
		folders: ["*/"],
		deep: true,
		names: new Map([entry])
	}))), ({ names, suspect }) => JSON.stringify([...names.keys(), suspect]));
	const all = [...atTop, ...[...wide.values()].flatMap((alike) => alike.reduce((a, b) => merged(a, b)))];
	return all.length > mostPieces ? [anything("", false), anything("*/", true)] : arranged(all);
}
const anything = (folder, deep) => ({
	folders: [folder],
	deep,
	names: new Map([["", new Set(["*"])]]),
	suspect: ""
});
const everything = (paths) => [anything("", false), anything("*/", true)].map((piece) => lineOf(piece, paths)).filter(({ matched }) => matched.size > 0);
// src/rules/flagged-files.ts
function mindedFiles(comparison) {
	const facts = factsOf(comparison, null);
	const own = facts.files.filter(({ path }) => !facts.folders.isBundled(path));
	return new Map(own.flatMap((file) => {
		const rule = facts.folders.of(file.path)?.is.rule ?? ruleOf(file);
		return rule === null ? [] : [[file.path, rule]];
	}));
}
function ruleOf(file) {
	if (sensitiveKind(file) !== null) return "sensitive-file";
	if (toolOf(file.path) !== null) return "agent-file";
	if (leftoverKind(file) !== null) return "build-leftover";
	if (isArchive(file)) return "archive";
	if (isMap(file)) return "source-map";
	return pathClass(file.path) === null ? null : "unexpected-path";
}
// src/app/init.ts
const mostReleases = 3;
async function start(folder, sources) {
	const spec = await parseCandidate(folder, sources.cwd);
	if (spec.kind !== "directory") throw usageError("not-a-folder", `${folder} is no folder: packgate init writes beside a package.json.`);
	return await withScratch(sources, [folder], async (context) => {
		const path = resolve(sources.cwd, spec.path);
		const project = await projectOf(path, sources.packer);
		const candidate = await acquireCandidate({
			...sources,
			spec: folder
		}, context);
		const packed = await treeOf(candidate, context);
		const { name, version, fields } = packed.manifest;
		const releases = await lastReleases({
			name,
			version,
			publishConfig: fields.get("publishConfig")
		}, {
			folder: path,
			most: mostReleases
		}, context);
		const trees = [];
		for (const { version: released, tarball } of releases) trees.push(await treeOf({
			tarball,
			source: `${name}@${released}`
		}, context));
		const today = [packed, ...trees.slice(0, 1)];
		const minded = new Map(today.flatMap((tree) => [...mindedFiles(compareTrees(null, tree))]));
		return {
			name,
			project,
			releases: releases.map((release) => release.version),
			lines: allowlist(today.map(shipped), trees.slice(1).map(shipped), minded),
			files: shipped(packed).paths.length - 1,
			packsAll: !fields.has("files"),
			hide: context.hide
		};
	});
}
const treeOf = async ({ tarball, source }, context) => (await readLocal(tarball, source, context, { search: () => false })).tree;
const shipped = ({ manifest: { version }, entries }) => ({
	version,
	paths: [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path)
});
async function projectOf(folder, wanted) {
	const root = (await foldersFrom(folder)).at(-1) ?? folder;
	const policy = await findPolicyFile(folder, folder);
	const builds = async (path) => scriptsOf(path).then((all) => all.includes("build"));
	return {
		root,
		inside: between(root, folder),
		packer: await choosePacker(folder, wanted),
		locked: await anyThere(root, lockfiles),
		build: await builds(root) ? "root" : await builds(folder) ? "package" : null,
		policy: policy === null ? null : between(root, policy.path),
		schema: await isThere(join(root, schemaFile)) ? `../${schemaFile}` : null
	};
}
const schemaFile = `node_modules/${tool.name}/packgate.schema.json`;
const lockfiles = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"bun.lock",
	"bun.lockb"
];
const between = (root, path) => relative(root, path).replaceAll("\\", "/");
async function anyThere(folder, names) {
	for (const name of names) if (await isThere(join(folder, name))) return true;
	return false;
}
async function scriptsOf(folder) {
	const document = await readFile(join(folder, "package.json"), "utf8").then((text) => JSON.parse(text.replace(/^\ufeff/, ""))).catch(() => null);
	return Object.keys(isRecord(document) && isRecord(document.scripts) ? document.scripts : {});
}
const isThere = (path) => access(path).then(() => true, () => false);
// src/report/init/policy-file.ts
function policyFile(policy) {
	const { name, releases, schema, oneOfMany } = policy;
	const sources = [...releases.map((version) => visibleCut(version, 40)), "what is packed now"];
	return [
		...schema === null ? [] : [`# yaml-language-server: $schema=${schema}`],
		`# What may ship in ${visibleCut(name, 100)}: written by "packgate init" from ${someOf(sources, sources.length)}.`,
		"# A file that no line of \"allow\" matches fails the check. If it is meant, widen the nearest line or add one.",
		"version: 1",
		...oneOfMany ? ["packages:", ...indented(2, section(policy))] : section(policy),
		""
	].join("\n");
}
const section = ({ name, lines, oneOfMany }) => oneOfMany ? [`${yamlText(nameGlob(name))}:`, ...indented(2, allowed(lines))] : allowed(lines);
function allowed(lines) {
	const sound = lines.filter(({ suspect }) => suspect === "");
	const minded = lines.filter(({ suspect }) => suspect !== "");
	const width = Math.max(0, ...lines.map(({ glob }) => Math.min(yamlText(glob).length, widest)));
	const item = (line) => `- ${yamlText(line.glob).padEnd(width)} # ${covers(line)}`;
	if (lines.length === 0) return [
		"files:",
		"  allow:",
		"    - 'package.json' # and nothing else"
	];
	return [
		"files:",
		"  allow: # and package.json, which is packed in any case",
		...indented(4, sound.map(item)),
		...minded.length === 0 ? [] : ["    # Shipped so far, and better not. Delete these lines once the files are out of the package."],
		...indented(4, minded.map(item))
	];
}
const widest = 60;
function covers({ files: [now = 0, released = 0], suspect, partly }) {
	const amount = now === 0 ? `${plural(released, "file")} of the last release, none packed now` : plural(now, "file");
	if (suspect !== "") return `${amount}; see: packgate explain ${suspect.split(", ")[0]}`;
	return partly.length === 0 ? amount : `${amount}; some, see: packgate explain ${partly[0]}`;
}
const nameGlob = (name) => name.replace(/[^\w@./~-]/g, "?");
const indented = (spaces, lines) => lines.map((line) => " ".repeat(spaces) + line);
// src/report/init/started.ts
function renderStarted(started, look) {
	const { policy, policyPath, policyLeft, workflowPath, workflowLeft } = started;
	const say = (text) => sentence(look, 0, text).join("\n");
	return `${[
		policyLeft === null ? say(`wrote ${name(policyPath)}: ${extent(started)}.`) : left(started, policyLeft, say),
		...policy.lines.flatMap(({ glob, suspect, partly }) => {
			if (suspect !== "") return say(`look at ${name(glob)}: this is in the package today, and ${suspect} minds it.`);
			return partly.map((rule) => say(`look at ${name(glob)}: ${rule} minds some of what it lets in.`));
		}),
		say(workflowLeft ? `left ${name(workflowPath)} as it is.` : `wrote ${name(workflowPath)}.`),
		...next(started).map(say)
	].join("\n")}\n`;
}
function extent({ policy: { lines, releases }, files }) {
	const sources = [...releases.map((version) => name(version)), "what is packed now"];
	const unknown = releases.length === 0 ? ", since no release was found" : "";
	return `${plural(lines.length, "line")} for ${plural(files, "file")}, from ${someOf(sources, sources.length)}${unknown}`;
}
function left({ policy }, path, say) {
	const where = policy.oneOfMany ? " below \"packages:\"" : "";
	return [
		say(`left ${name(path)} as it is. What ${name(policy.name)} ships today would be let in by this${where}:`),
		"",
		...section(policy),
		""
	].join("\n");
}
function next({ policyLeft, workflowLeft, packed }) {
	if (policyLeft !== null && workflowLeft) return ["nothing was written, since both files are there."];
	return [...packed ? ["package.json has no \"files\", so what was written would be published too: \"packgate check\" names the line that keeps it out."] : [], "next: run \"packgate check\"."];
}
// src/report/init/workflow-file.ts
function workflowFile(workflow) {
	const { inside, packer, locked, build } = workflow;
	const place = isPlain(inside) ? inside : "";
	const program = packer.startsWith("yarn") ? "yarn" : packer;
	return [
		"# Checks what the package would ship.",
		"name: packgate",
		"on: [pull_request, merge_group]",
		"permissions: {}",
		"jobs:",
		"  packgate:",
		"    runs-on: ubuntu-latest",
		"    permissions:",
		"      contents: read",
		"      pull-requests: write # for the comment",
		"    steps:",
		"      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
		"        with:",
		"          persist-credentials: false",
		...[
			...install(packer, locked).map((command) => [`- run: ${command}`]),
			...build === null ? [] : [[`- run: ${program} run build`, ...within(build === "package" ? place : "")]],
			[`- uses: ${actionReference}`, ...place === "" ? [] : ["  with:", `    packages: ${yamlText(place)}`]]
		].flat().map((line) => `      ${line}`),
		""
	].join("\n");
}
const isPlain = (path) => /^[\w@./ -]*$/.test(path);
const within = (folder) => folder === "" ? [] : [`  working-directory: ${yamlText(folder)}`];
function install(packer, locked) {
	switch (packer) {
		case "npm": return [locked ? "npm ci" : "npm install"];
		case "pnpm": return ["corepack enable", locked ? "pnpm install --frozen-lockfile" : "pnpm install"];
		case "bun": return ["npm install --global bun", locked ? "bun install --frozen-lockfile" : "bun install"];
		case "yarn-classic": return [locked ? "yarn install --frozen-lockfile" : "yarn install"];
		case "yarn-berry": return ["corepack enable", locked ? "yarn install --immutable" : "yarn install"];
	}
}
// src/cli/commands/init.ts
const policyPath = ".github/packgate.yml";
const workflowPath = ".github/workflows/packgate.yml";
const run = async ({ words: [folder = "."], given }, surroundings) => {
	const progress = progressFor(given, surroundings);
	const { project, files, packsAll, hide, ...found } = await start(folder, sourcesOf(given, surroundings, progress)).finally(progress.end);
	const { root, inside, policy: before, schema } = project;
	const policy = {
		...found,
		oneOfMany: inside !== "",
		schema
	};
	const isNew = before === null && writeNew(join(root, policyPath), policyFile(policy));
	const workflowLeft = !writeNew(join(root, workflowPath), workflowFile(project));
	const started = {
		policy,
		files,
		policyPath,
		policyLeft: isNew ? null : before ?? policyPath,
		workflowPath,
		workflowLeft,
		packed: packsAll && inside === ""
	};
	await show((look) => hide(renderStarted(started, look)), given, surroundings);
	return isNew || !workflowLeft ? 0 : 2;
};
export { run };
