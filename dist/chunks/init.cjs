"use strict";
const require_engine = require("./engine.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
const require_packing = require("./packing.cjs");
const require_reports = require("./reports.cjs");
const require_start = require("./start.cjs");
const require_tool = require("./tool.cjs");
const require_shared = require("./shared.cjs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
const mostFlagged = 4;
function allowlist(today, earlier, flagged) {
	const files = [today, earlier].flatMap((releases) => releases.flatMap((release) => filesOf(release, flagged, releases === today)));
	const own = require_engine.groupBy(files, ({ isFlagged }) => isFlagged);
	const ownGlobs = few(own.get(true) ?? [], mostFlagged);
	const paths = [...new Set(today.flatMap((release) => release.paths))].filter(isListed).sort();
	const linesOf = (globs, forFlagged) => [...globs].sort(byPlace).map((glob) => {
		return {
			glob,
			forFlagged,
			matched: new Set(paths.filter(require_rare.loaded.globMatcher(glob)))
		};
	});
	const lines = [...linesOf(few(own.get(false) ?? [], 12 - ownGlobs.length), false), ...linesOf(ownGlobs, true)];
	const kept = needed(paths.every((path) => lines.some(({ matched }) => matched.has(path))) ? lines : linesOf(["*", "*/**"], false));
	const sets = today.map((release) => new Set(release.paths));
	return kept.map(({ glob, forFlagged, matched }) => {
		const rules = [...new Set([...matched].flatMap((path) => flagged.get(path) ?? []))].sort();
		return {
			glob,
			flagged: forFlagged ? rules : [],
			partlyFlagged: forFlagged ? [] : rules,
			files: sets.map((set) => [...matched].filter((path) => set.has(path)).length)
		};
	});
}
const isListed = (path) => path !== "package.json";
function needed(lines) {
	const kept = new Set(lines);
	for (const line of [...lines].sort((a, b) => a.matched.size - b.matched.size)) {
		const others = [...kept].filter((other) => other !== line && (line.forFlagged || !other.forFlagged));
		if ([...line.matched].every((path) => others.some(({ matched }) => matched.has(path)))) kept.delete(line);
	}
	return [...kept];
}
function byPlace(a, b) {
	const key = (glob) => `${glob.includes("/") ? 0 : 1}${glob}`;
	return key(a) < key(b) ? -1 : 1;
}
const ending = /^(.+?)(\.d\.[cm]?ts|\.[A-Za-z][A-Za-z0-9_-]{0,15})$/s;
function filesOf(release, flagged, isToday) {
	const paths = release.paths.filter(isListed).sort();
	const hashed = new require_engine.HashedFolders(paths);
	return paths.map((path) => {
		const folders = hashed.normalise(path, release.version).split("/").map(segmentGlob);
		const name = folders.pop() ?? "";
		const [, stem = name, kind = ""] = ending.exec(name) ?? [];
		return {
			folders,
			stem,
			kind,
			isFlagged: flagged.has(path),
			isToday
		};
	});
}
const marks = new RegExp(`(?:${require_engine.hashMark}|${require_engine.versionMark})+`);
const longestName = 80;
function segmentGlob(segment) {
	if (segment.length > longestName) return `*${ending.exec(segment)?.[2] ?? ""}`;
	return segment.split(marks).map(require_rare.loaded.literalGlob).map((glob) => glob.replace(/\(/g, "\\(").replace(/[,\p{Cc}\u2028\u2029]/gu, "?")).join("*");
}
function few(files, most) {
	const byTop = require_engine.groupBy(files, ({ folders: [top = ""] }) => top);
	const globs = new Map([...byTop].map(([top, own]) => [top, byKind(own, top)]));
	const all = () => [...globs.values()].flat();
	const folders = [...globs].filter(([top, own]) => top !== "" && own.length > 1);
	for (const [top] of folders.sort(([, a], [, b]) => b.length - a.length)) if (all().length > most) globs.set(top, [`${top}/**`]);
	if (all().length <= most) return all();
	const atTop = globs.get("") ?? [];
	const oneLine = firstShort(`{${atTop.join(",")}}`, "*");
	const anywhere = byKind(files.filter(({ folders: { length } }) => length > 0), "*");
	return [
		[...atTop, ...anywhere],
		[oneLine, ...anywhere],
		[...atTop, "*/**"]
	].find(({ length }) => length <= most) ?? [oneLine, "*/**"];
}
const mostNames = 6;
function byKind(files, top) {
	const parts = [...require_engine.groupBy(files, ({ kind }) => kind)].flatMap(([kind, known]) => {
		const names = [...new Set(known.filter(({ isToday }) => isToday).map(({ stem }) => stem))].sort();
		if (names.length === 0) return [];
		const most = top === "" || kind === "" ? mostNames : 1;
		return [{
			kind,
			names: new Set(known.map(({ stem }) => stem)).size <= most ? alternatives(names) : kind === "" ? "+([!.])" : "*",
			folder: top === "*" ? "*/**/" : folderOf(known)
		}];
	});
	return [...require_engine.groupBy(parts, ({ kind, ...part }) => JSON.stringify([kind === "", part])).values()].map(([{ kind, names, folder }, ...more]) => {
		const kinds = [kind, ...more.map((part) => part.kind)].sort();
		const end = more.length === 0 ? kind : `.${alternatives(kinds.map((each) => each.slice(1)))}`;
		const anywhere = top === "" ? "" : `${top}/**/`;
		return firstShort(`${folder}${names}${end}`, `${anywhere}*${end}`, `${anywhere}*`);
	});
}
function folderOf(files) {
	const [first = "", ...others] = new Set(files.map(({ folders }) => folders.map((folder) => `${folder}/`).join("")));
	if (others.length === 0) return first;
	let holder = first;
	while (!others.every((other) => other.startsWith(holder))) holder = holder.slice(0, holder.lastIndexOf("/", holder.length - 2) + 1);
	return `${holder}**/`;
}
const alternatives = (texts) => texts.length === 1 ? texts[0] ?? "" : `{${texts.join(",")}}`;
const longestLine = 240;
const firstShort = (...globs) => globs.find((glob) => glob.length <= longestLine) ?? globs.at(-1) ?? "*";
// src/rules/flagged-files.ts
function flaggedFiles(comparison) {
	const facts = require_engine.factsOf(comparison, null);
	const own = facts.files.filter(({ path }) => !facts.folders.isBundled(path));
	return new Map(own.flatMap((file) => {
		const rule = facts.folders.of(file.path)?.is.rule ?? ruleOf(file);
		return rule === null ? [] : [[file.path, rule]];
	}));
}
function ruleOf(file) {
	if (require_engine.sensitiveKind(file) !== null) return "sensitive-file";
	if (require_engine.toolOf(file.path) !== null) return "agent-file";
	if (require_engine.leftoverKind(file) !== null) return "build-leftover";
	if (require_engine.isArchive(file)) return "archive";
	if (require_engine.isMap(file)) return "source-map";
	return require_engine.pathClass(file.path) === null ? null : "unexpected-path";
}
// src/app/init.ts
const mostReleases = 3;
const packagesAtOnce = 8;
async function start({ folder, packages, ...sources }) {
	const spec = await require_engine.parseCandidate(folder, sources.cwd);
	if (spec.kind !== "directory") throw require_start.usageError("not-a-folder", `${folder} is no folder: packgate init writes beside a package.json.`);
	const path = (0, node_path.resolve)(sources.cwd, spec.path);
	const project = await projectOf(path, sources.packer);
	await require_engine.readyToPack(packages, sources);
	const found = [];
	const errors = [];
	const queue = packages.entries();
	const walk = async () => {
		for (const [at, each] of queue) try {
			found[at] = await contentsOf(each, project.root, sources);
		} catch (error) {
			if (!(error instanceof require_start.PackgateError) || packages.length === 1) throw error;
			errors.push([at, error]);
		}
	};
	await Promise.all(Array.from({ length: packagesAtOnce }, walk));
	const [first] = errors;
	if (first !== void 0 && errors.length === packages.length) throw first[1];
	return {
		project,
		packages: Object.values(found),
		problems: errors.sort(([a], [b]) => a - b).map(([at, { message }]) => `${packages[at]}: ${message}`),
		hide: require_start.hideFor([sources.cwd, path], sources.env)
	};
}
async function contentsOf(spec, root, sources) {
	return await require_engine.withScratch(sources, [spec], async (context) => {
		const path = (0, node_path.resolve)(sources.cwd, spec);
		const candidate = await require_engine.acquireCandidate(spec, context);
		const { tree: packed, references } = await require_engine.openPackage(candidate, context, {
			references: require_engine.hasReferences,
			search: () => false
		});
		const { name, version, fields } = packed.manifest;
		const place = {
			name,
			publishConfig: fields.get("publishConfig"),
			folder: path
		};
		const releases = await require_reports.lastReleases(place, version, mostReleases, context);
		const trees = [];
		for (const { version: released, tarball } of releases) {
			const release = {
				tarball,
				source: `${name}@${released}`
			};
			trees.push((await require_engine.openPackage(release, context, { search: () => false })).tree);
		}
		const today = [packed, ...trees.slice(0, 1)];
		const flagged = new Map(today.flatMap((tree) => [...flaggedFiles(require_engine.compareTrees(null, tree))]));
		const [now, ...before] = [packed, ...trees].map(shipped);
		const needs = new require_rare.loaded.Needs(packed, references, (path) => flagged.has(path));
		const loaded = [...needs.loaded(references)].filter((path) => !flagged.has(path) || needs.by(path) !== null);
		const linesFor = (isMeant) => allowlist([{
			...now,
			paths: now.paths.filter(isMeant)
		}, ...before.slice(0, 1)], before.slice(1), flagged);
		const known = new Set([...loaded, ...before.flatMap(({ paths }) => paths)]);
		const lines = linesFor(isMatchedBy(linesFor((path) => known.has(path))));
		const isIn = isMatchedBy(lines);
		return {
			name,
			releases: releases.map((release) => release.version),
			lines,
			files: now.paths.filter(isIn).length - 1,
			asked: now.paths.filter((path) => !isIn(path)).sort(),
			packsAll: !fields.has("files"),
			isRoot: path === root
		};
	});
}
function isMatchedBy(lines) {
	const matchers = lines.map(({ glob }) => require_rare.loaded.globMatcher(glob));
	return (path) => path === "package.json" || matchers.some((matches) => matches(path));
}
const shipped = ({ manifest: { version }, entries }) => ({
	version,
	paths: [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path)
});
async function projectOf(folder, wanted) {
	const root = await require_engine.rootFolder(folder);
	const configuration = await require_engine.findConfiguration(folder, folder);
	const builds = async (path) => scriptsOf(path).then((all) => all.includes("build"));
	return {
		root,
		inside: between(root, folder),
		packer: await require_packing.choosePacker(await require_rare.loaded.toRoot(folder), wanted),
		locked: await require_packing.isLocked(root),
		build: await builds(root) ? "root" : await builds(folder) ? "package" : null,
		configuration: configuration === null ? null : between(root, configuration.path),
		schema: await require_rare.loaded.exists((0, node_path.join)(root, schemaFile)) ? `../${schemaFile}` : null
	};
}
const schemaFile = `node_modules/${require_tool.tool.name}/packgate.schema.json`;
const between = (root, path) => (0, node_path.relative)(root, path).replaceAll("\\", "/");
async function scriptsOf(folder) {
	const document = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "package.json"), "utf8").then((text) => JSON.parse(text.replace(/^\ufeff/, ""))).catch(() => null);
	return Object.keys(require_engine.isRecord(document) && require_engine.isRecord(document.scripts) ? document.scripts : {});
}
// src/report/init/configuration-file.ts
function configurationFile(configurations) {
	const [first, another] = configurations;
	if (first === void 0) return "version: 1\n";
	const { name, releases, schema, oneOfMany } = first;
	const sources = [...releases.map((version) => require_start.visibleCut(version, 40)), "what is packed now"];
	const subject = another === void 0 ? `${require_start.visibleCut(name, 100)}: written by "packgate init" from ${require_engine.someOf(sources, sources.length)}` : `${require_engine.plural(configurations.length, "package")}: written by "packgate init" from their last releases and what is packed now`;
	return [
		...schema === null ? [] : [`# yaml-language-server: $schema=${schema}`],
		`# What may ship in ${subject}.`,
		"# A file that no line of \"allow\" matches fails the check. To ship it, widen the closest line or add one.",
		"version: 1",
		...oneOfMany ? ["packages:", ...indented(2, configurations.flatMap(section))] : section(first),
		""
	].join("\n");
}
const section = ({ name, lines, oneOfMany }) => oneOfMany ? [`${require_rare.loaded.yamlText(nameGlob(name))}:`, ...indented(2, allowed(lines))] : allowed(lines);
function allowed(lines) {
	const sound = lines.filter(({ flagged }) => flagged.length === 0);
	const flagged = lines.filter((line) => line.flagged.length > 0);
	const width = Math.max(0, ...lines.map(({ glob }) => Math.min(require_rare.loaded.yamlText(glob).length, widest)));
	const item = (line) => `- ${require_rare.loaded.yamlText(line.glob).padEnd(width)} # ${covers(line)}`;
	if (lines.length === 0) return [
		"files:",
		"  allow:",
		"    - 'package.json' # and nothing else"
	];
	return [
		"files:",
		"  allow: # and package.json, which is packed in any case",
		...indented(4, sound.map(item)),
		...flagged.length === 0 ? [] : ["    # Users should not get these. Delete the lines when the files are out of the package."],
		...indented(4, flagged.map(item))
	];
}
const widest = 60;
function covers({ files: [now = 0, released = 0], flagged, partlyFlagged }) {
	const amount = now === 0 ? `${require_engine.plural(released, "file")} of the last release, none packed now` : require_engine.plural(now, "file");
	if (flagged.length > 0) return `${amount}; see: packgate explain ${flagged[0]}`;
	return partlyFlagged.length === 0 ? amount : `${amount}; some, see: packgate explain ${partlyFlagged[0]}`;
}
const nameGlob = (name) => name.replace(/[^\w@./~-]/g, "?");
const indented = (spaces, lines) => lines.map((line) => " ".repeat(spaces) + line);
// src/report/init/started.ts
function renderStarted(started, look) {
	const { configurations, configurationPath, configurationLeft, workflowPath, workflowLeft } = started;
	const say = (text) => require_shared.sentence(look, 0, text).join("\n");
	const several = configurations.length > 1;
	return `${[
		configurationLeft === null ? say(`wrote ${require_engine.name(configurationPath)}: ${extent(configurations)}.`) : left(configurations, configurationLeft, say),
		...configurations.flatMap((each) => [...toLookAt(each, several), ...question(each, several)].map(say)),
		...started.problems.map((problem) => say(`left out ${problem}`)),
		say(workflowLeft ? `left ${require_engine.name(workflowPath)} as it is.` : `wrote ${require_engine.name(workflowPath)}.`),
		...next(started).map(say)
	].join("\n")}\n`;
}
function toLookAt({ name: named, lines }, several) {
	const where = several ? ` of ${require_engine.name(named)}` : "";
	return lines.flatMap(({ glob, flagged, partlyFlagged }) => flagged.length > 0 ? `look at ${require_engine.name(glob)}${where}: this is in the package today, and ${flagged.join(", ")} minds it.` : partlyFlagged.map((rule) => `look at ${require_engine.name(glob)}${where}: ${rule} minds some of what it lets in.`));
}
function question({ name: named, asked, releases }, several) {
	if (asked.length === 0) return [];
	const files = require_engine.someOf(asked.map((path) => require_engine.name(path)), asked.length, 10);
	const [are, them] = asked.length === 1 ? ["is", "it"] : ["are", "them"];
	const why = releases.length === 0 ? `nothing that package.json names needs ${them}` : `no release had ${them}`;
	return [`${files}${several ? ` of ${require_engine.name(named)}` : ""} ${are} in the package today, but not in the list: ${why}. Should users get ${them}? If so, add ${them} to "allow". If not, "packgate fix" shows how to leave ${them} out.`];
}
function extent(configurations) {
	const sum = (count) => configurations.reduce((total, each) => total + count(each), 0);
	const amount = `${require_engine.plural(sum(({ lines }) => lines.length), "line")} for ${require_engine.plural(sum(({ files }) => files), "file")}`;
	const [first, another] = configurations;
	if (first !== void 0 && another !== void 0) return `${amount} in ${require_engine.plural(configurations.length, "package")}, from their last releases and what is packed now`;
	const releases = first?.releases ?? [];
	const sources = [...releases.map((version) => require_engine.name(version)), "what is packed now"];
	const unknown = releases.length === 0 ? ", since no release was found" : "";
	return `${amount}, from ${require_engine.someOf(sources, sources.length)}${unknown}`;
}
function left(configurations, path, say) {
	const names = configurations.map((each) => require_engine.name(each.name));
	const [verb, where] = [names.length === 1 ? "ships" : "ship", configurations[0]?.oneOfMany ? " below \"packages:\"" : ""];
	return [
		say(`left ${require_engine.name(path)} as it is. What ${require_engine.someOf(names, names.length)} ${verb} today would be let in by this${where}:`),
		"",
		...configurations.flatMap(section),
		""
	].join("\n");
}
function next({ configurationLeft, workflowLeft, packed }) {
	if (configurationLeft !== null && workflowLeft) return ["nothing was written, since both files are there."];
	return [...packed ? ["package.json has no \"files\", so what was written would be published too: \"packgate check\" names the line that keeps it out."] : [], "next: run \"packgate check\"."];
}
// src/report/init/workflow-file.ts
function workflowFile(workflow) {
	const { inside, packer, locked, build } = workflow;
	const place = isPlain(inside) ? inside : "";
	const program = packer.startsWith("yarn") ? "yarn" : packer;
	return [
		"# Checks what the package would ship.",
		"name: package",
		"on:",
		"  pull_request:",
		"  merge_group:",
		"  push:",
		"    branches: [main, master] # stores what it has already, so that no pull request is blamed for it",
		"permissions: {}",
		"jobs:",
		"  gate:",
		"    runs-on: ubuntu-latest",
		"    permissions:",
		"      contents: read",
		"    steps:",
		"      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
		"        with:",
		"          persist-credentials: false",
		...[
			...install(packer, locked).map((command) => [`- run: ${command}`]),
			...build === null ? [] : [[`- run: ${program} run build`, ...within(build === "package" ? place : "")]],
			[
				`- uses: ${require_tool.actionReference}`,
				"  with:",
				...place === "" ? [] : [`    packages: ${require_rare.loaded.yamlText(place)}`],
				"    comment: never"
			]
		].flat().map((line) => `      ${line}`),
		""
	].join("\n");
}
const isPlain = (path) => /^[\w@./ -]*$/.test(path);
const within = (folder) => folder === "" ? [] : [`  working-directory: ${require_rare.loaded.yamlText(folder)}`];
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
const configurationPath = ".github/packgate.yml";
const workflowPath = ".github/workflows/packgate.yml";
const run = async ({ words, given }, surroundings) => {
	const progress = require_shared.progressFor(given, surroundings);
	const sources = require_shared.sourcesOf(given, surroundings, progress);
	const { candidates } = await require_shared.candidatesOf(words.length === 0 ? null : words, given, surroundings);
	const [folder = "."] = words;
	const { project, packages, problems, hide } = await start({
		...sources,
		folder,
		packages: candidates
	}).finally(progress.end);
	const { root, inside, configuration: before, schema } = project;
	const oneOfMany = inside !== "" || candidates.length > 1 || candidates[0] !== folder;
	const configurations = packages.map((each) => ({
		...each,
		oneOfMany,
		schema
	}));
	const isNew = before === null && require_start.writeNew((0, node_path.join)(root, configurationPath), configurationFile(configurations));
	const workflowLeft = !require_start.writeNew((0, node_path.join)(root, workflowPath), workflowFile(project));
	const started = {
		configurations,
		problems,
		configurationPath,
		configurationLeft: isNew ? null : before ?? configurationPath,
		workflowPath,
		workflowLeft,
		packed: packages.some(({ packsAll, isRoot }) => packsAll && isRoot)
	};
	await require_shared.show((look) => hide(renderStarted(started, look)), given, surroundings);
	return isNew || !workflowLeft ? 0 : 2;
};
exports.run = run;
