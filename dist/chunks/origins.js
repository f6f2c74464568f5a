import { FolderWalker, Snapshot, admissionBundled, admissionBy, edited, fileOf, forgetRules, withChanges } from "./shared.js";
import { isRecord } from "./engine.js";
import { dirname, join } from "node:path";
import { readFileSync, realpathSync } from "node:fs";
// src/inclusion/packing-rules.ts
function standings(folder) {
	for (let path = dirname(folder), below = folder; path !== below; below = path, path = dirname(path)) try {
		if (JSON.parse(readFileSync(join(path, "package.json"), "utf8")).workspaces) return [null, { root: path }];
	} catch {}
	return [null];
}
async function listingOf(snapshot, texts, standing) {
	const tree = treeOf(snapshot, texts);
	if (tree === null) return null;
	const deciders = new Map();
	const paths = await new Promise((resolve, reject) => {
		new FolderWalker(tree, {
			path: snapshot.folder,
			isPackage: true,
			...standing && {
				prefix: standing.root,
				workspaces: [snapshot.folder]
			},
			view: {
				snapshot,
				texts,
				deciders
			}
		}).on("done", resolve).on("error", reject).start();
	});
	return {
		paths: new Set(paths.map((path) => path.replace(/^\.\//, ""))),
		deciders
	};
}
function treeOf(snapshot, texts) {
	const manifest = JSON.parse((texts.get("package.json") ?? "").replace(/^\ufeff/, ""));
	if (!isRecord(manifest)) return null;
	const { files, bin, directories, workspaces } = manifest;
	if (bin === void 0 && isRecord(directories) && directories.bin !== void 0) return null;
	if (files !== void 0 && !isList(files)) return null;
	if (files?.some((each) => snapshot.isGone(named(each)) && snapshot.kind(named(each)) === "file")) return null;
	return {
		path: snapshot.folder,
		isProjectRoot: true,
		package: {
			...manifest,
			bin: binOf(bin),
			...files && { files: files.flatMap((each) => entries(each, snapshot)) }
		},
		workspaces: workspaces ? new Map() : null,
		edgesOut: new Map()
	};
}
const isList = (value) => Array.isArray(value) && value.every((each) => typeof each === "string");
function entries(entry, snapshot) {
	const path = named(entry);
	return snapshot.isGone(path) && snapshot.kind(path) === "directory" ? [entry, `${entry}/**`] : [entry];
}
const named = (entry) => entry.replace(/^!+/, "").replace(/^\.?\/+/, "").replace(/(?<!\/)\/+$/, "");
function binOf(bin) {
	return Object.fromEntries(Object.entries(typeof bin === "string" ? { bin } : typeof bin === "object" && bin !== null ? bin : {}).flatMap(([name, target]) => typeof target === "string" ? [[name, join("/", target.replace(/\\/g, "/")).slice(1)]] : []));
}
// src/inclusion/removals.ts
const attempts = {
	files: 15e3,
	least: 4,
	most: 60
};
async function removalsFor(suspects, admissions, proof) {
	const stay = new Set(suspects.flatMap(({ unwanted, files }) => unwanted === "stays" ? files : []));
	const removable = suspects.filter(({ unwanted, files }) => unwanted !== "stays" && !files.some((path) => stay.has(path)));
	const unwanted = new Set(removable.flatMap(({ files }) => files));
	const affordable = Math.floor(attempts.files / (proof.base.paths.size + 1));
	const mostAttempts = Math.min(attempts.most, Math.max(attempts.least, affordable));
	const tried = new Map();
	const unproved = new Map();
	const proved = [];
	for (const suspect of removable) {
		if (proved.some(({ gone }) => holds(gone, suspect.files))) continue;
		unproved.set(suspect.fingerprint, "tried");
		for (const change of changesFor(suspect, admissions.get(suspect.fingerprint), unwanted, proof)) {
			const key = JSON.stringify(change);
			if (!tried.has(key)) {
				if (tried.size >= mostAttempts) {
					unproved.set(suspect.fingerprint, "too-many");
					break;
				}
				tried.set(key, await proof.gone([change]));
			}
			const gone = tried.get(key) ?? null;
			if (gone === null || !holds(gone, suspect.files) || !holds(unwanted, gone)) continue;
			proved.push({
				change,
				gone
			});
			break;
		}
	}
	const together = await compatible(proved, proof);
	const removals = removable.flatMap(({ fingerprint, files }) => {
		const found = together.find(({ gone }) => holds(gone, files));
		return found === void 0 ? [] : [[fingerprint, removalOf(found, proof)]];
	});
	return {
		proved: new Map(removals),
		unproved
	};
}
const holds = (set, paths) => [...paths].every((path) => set.has(path));
function* changesFor({ path, unwanted: remedy, files }, admission, unwanted, { texts, base }) {
	if (admission?.by === "files" && admission.what !== null && isOnlyFor(admission.what, path, remedy)) yield {
		kind: "drop-entry",
		pattern: admission.what
	};
	const listed = hasFiles(texts.get("package.json") ?? "");
	const file = typeof texts.get(".npmignore") === "string" || !texts.get(".gitignore") ? ".npmignore" : ".gitignore";
	for (const { glob, line, covers, least } of proposalsFor(path, remedy === "kind")) {
		const meant = [...base.paths].filter(covers);
		if (meant.length < least || !holds(unwanted, meant)) continue;
		yield listed ? {
			kind: "add-entry",
			pattern: `!${glob}`
		} : {
			kind: "add-line",
			file,
			pattern: line
		};
	}
	if (admission?.by === "exception" && admission.file?.includes("/") && files.length === 1) {
		const folder = admission.file.slice(0, admission.file.lastIndexOf("/") + 1);
		yield {
			kind: "add-line",
			file: admission.file,
			pattern: `/${literal(path.slice(folder.length))}`
		};
	}
}
function isOnlyFor(entry, path, remedy) {
	const kind = /\*(\.[\w-]+)$/.exec(entry)?.[1];
	if (kind !== void 0) return remedy === "kind" && path.toLowerCase().endsWith(kind.toLowerCase());
	return entry.replace(/^(?:\.?\/)+/, "").replace(/(?:\/\*{0,2})$/, "") === path.replace(/\/$/, "");
}
const hasFiles = (manifest) => JSON.parse(manifest.replace(/^\ufeff/, "")).files !== void 0;
async function compatible(proved, proof) {
	if (await isExact(proved, proof)) return proved;
	const kept = [];
	for (const each of proved) if (await isExact([...kept, each], proof)) kept.push(each);
	return kept;
}
async function isExact(proved, proof) {
	if (proved.length < 2) return true;
	const expected = new Set(proved.flatMap(({ gone }) => [...gone]));
	const gone = await proof.gone(proved.map(({ change }) => change));
	return gone !== null && gone.size === expected.size && holds(expected, gone);
}
function removalOf({ change, gone }, proof) {
	const file = fileOf(change);
	const before = proof.text(file);
	return {
		change: change.kind === "drop-entry" ? "drop" : before === null ? "create" : "add",
		file,
		text: change.pattern,
		files: gone.size,
		...hunkOf(before ?? "", edited(before, change) ?? "")
	};
}
function* proposalsFor(path, wide) {
	const isFolder = path.endsWith("/");
	const segments = path.split("/").filter((segment) => segment !== "");
	const name = segments.at(-1) ?? "";
	const above = segments.slice(0, -1);
	const ending = isFolder ? null : /[^.](\.[\w-]+)$/.exec(name)?.[1] ?? null;
	if (ending !== null) {
		const least = wide ? 1 : 2;
		yield {
			...byEnding("", ending),
			least
		};
		if (above[0] !== void 0) yield {
			...byEnding(`${above[0]}/`, ending),
			least
		};
		if (above.length > 1) yield {
			...byEnding(`${above.join("/")}/`, ending),
			least
		};
	}
	if (/^\.env\b/.test(name)) yield {
		...environment,
		least: 2
	};
	for (const [index] of above.entries()) yield {
		...folder(above.slice(0, index + 1).join("/")),
		least: 2
	};
	if (isFolder) {
		if (segments.length === 1) yield {
			...folder(name),
			glob: literal(name),
			line: `${literal(name)}/`,
			least: 1
		};
		yield {
			...folder(segments.join("/")),
			least: 1
		};
		return;
	}
	const covers = (each) => each === path;
	if (segments.length === 1) yield {
		glob: literal(name),
		line: literal(name),
		covers,
		least: 1
	};
	const glob = literal(path);
	yield {
		glob: segments.length === 1 ? `/${glob}` : glob,
		line: `/${glob}`,
		covers,
		least: 1
	};
}
function byEnding(within, ending) {
	const top = literal(within);
	return {
		glob: `${top}**/*${ending}`,
		line: within === "" ? `*${ending}` : `/${top}**/*${ending}`,
		covers: (path) => path.startsWith(within) && path.toLowerCase().endsWith(ending.toLowerCase())
	};
}
const environment = {
	glob: "**/.env*",
	line: ".env*",
	covers: (path) => /(?:^|\/)\.env[^/]*$/i.test(path)
};
const folder = (path) => ({
	glob: path.includes("/") ? literal(path) : `/${literal(path)}`,
	line: `/${literal(path)}/`,
	covers: (each) => each.startsWith(`${path}/`)
});
const literal = (path) => path.replace(/[\\*?[\]{}()!+@#]/g, "\\$&").replace(/[\r\n]/g, "?").replace(/^\s|\s$/g, "?");
var Proof = class Proof {
	texts;
	base;
	#snapshot;
	#standings;
	constructor(snapshot, texts, standings, base) {
		this.#snapshot = snapshot;
		this.texts = texts;
		this.#standings = standings;
		this.base = base;
	}
	static async of(snapshot, texts, standings, packed) {
		const fitting = [];
		let base = null;
		for (const standing of standings) {
			const listing = await listingOf(snapshot, texts, standing);
			if (listing === null || !isSame(listing.paths, packed)) continue;
			fitting.push(standing);
			base ??= listing;
		}
		return base && new Proof(snapshot, texts, fitting, base);
	}
	text(file) {
		return this.texts.get(file) ?? this.#snapshot.text(file);
	}
	async gone(changes) {
		if (changes.some((change) => this.#snapshot.kind(fileOf(change)) === "other")) return null;
		const known = new Map(changes.map((change) => [fileOf(change), this.text(fileOf(change))]));
		const texts = withChanges(new Map([...this.texts, ...known]), changes);
		if (texts === null) return null;
		let gone = null;
		for (const standing of this.#standings) {
			const after = await listingOf(this.#snapshot, texts, standing);
			if (after === null || [...after.paths].some((path) => !this.base.paths.has(path))) return null;
			const missing = new Set([...this.base.paths].filter((path) => !after.paths.has(path)));
			if (gone !== null && !isSame(gone, missing)) return null;
			gone = missing;
		}
		return gone;
	}
};
const isSame = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
function hunkOf(before, after) {
	const [old, young] = [linesOf(before), linesOf(after)];
	let start = 0;
	while (start < Math.min(old.length, young.length) && old[start] === young[start]) start++;
	let end = 0;
	while (end < Math.min(old.length, young.length) - start && old[old.length - 1 - end] === young[young.length - 1 - end]) end++;
	return {
		line: start + 1,
		replaced: old.length - end - start,
		lines: young.slice(start, young.length - end)
	};
}
function linesOf(text) {
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
// src/inclusion/origins.ts
const mostFiles = 1e4;
const bundled = (path) => path.startsWith("node_modules/");
async function originsOf(folder, packer, packed, suspects) {
	if (suspects.length === 0 || packed.length > mostFiles) return new Map();
	try {
		return await found(realpathSync(folder), packer, packed, suspects);
	} catch {
		return new Map();
	} finally {
		forgetRules();
	}
}
async function found(folder, packer, packed, suspects) {
	const own = new Set(packed.filter((path) => !bundled(path)));
	const snapshot = new Snapshot(folder, own);
	const texts = new Map([
		"package.json",
		".npmignore",
		".gitignore"
	].map((file) => [file, snapshot.text(file)]));
	const proof = await Proof.of(snapshot, texts, standings(folder), own);
	if (proof === null) return new Map();
	const admissions = new Map();
	for (const { fingerprint, files } of suspects) {
		const [first = ""] = files;
		const rule = proof.base.deciders.get(first);
		const admission = bundled(first) ? admissionBundled(first, texts) : rule === void 0 ? null : admissionBy(rule, texts);
		if (admission !== null) admissions.set(fingerprint, admission);
	}
	const { proved, unproved } = await removalsFor(suspects, admissions, proof);
	const setting = suspects.some(({ path }) => /\.map$/i.test(path)) ? mapSetting(snapshot) : null;
	return new Map(suspects.flatMap(({ fingerprint, path, unwanted }) => {
		const admission = admissions.get(fingerprint);
		if (admission === void 0) return [];
		const removal = proved.get(fingerprint) ?? null;
		return [[fingerprint, {
			packer,
			admission,
			removal,
			unproved: removal !== null ? null : unwanted === "stays" ? "needed" : unproved.get(fingerprint) ?? "needed",
			setting: /\.map$/i.test(path) ? setting : null
		}]];
	}));
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
export { originsOf };
