import { check, findPolicyFile, foldersFrom, globMatcher, isDay, mistakesError, name, namedPolicyFile, parseCandidate, parseConfig, policyFileNames, require_dist } from "./engine.js";
import { bounds, entryFields, labelled, line, parseReport, progressFor, ruleIds, show, sizeIn, suggestedWaiver, withRoom, yamlText } from "./shared.js";
import { didYouMean, undecided, usageError, writeWhole } from "./start.js";
import { checkOptionsOf } from "./configuration.js";
import { dirname, join, relative, resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";
// src/config/edit.ts
var import_dist = require_dist();
function writeWaiver(text, entry, packageName) {
	if (text === "") return {
		text: newFile(entry, packageName),
		done: "added"
	};
	const document = (0, import_dist.parseDocument)(text, { keepSourceTokens: true });
	const root = document.contents;
	if (document.errors.length > 0 || !(0, import_dist.isMap)(root)) return null;
	const home = homeOf$1(root, packageName);
	const there = sameWaiver(home, entry);
	const addition = {
		text,
		root,
		home,
		entry,
		packageName: packageName ?? "",
		style: styleOf(document)
	};
	const edits = there === void 0 ? [addedEntry(addition)] : changedEntry(text, there, entry);
	if (edits === null) return null;
	const certain = edits.filter((edit) => edit !== null);
	if (certain.length < edits.length) return null;
	const result = applied(text, certain);
	if (!isAsMeant(document, result, entry, packageName)) return null;
	return {
		text: result,
		done: there === void 0 ? "added" : edits.length === 0 ? "kept" : "changed"
	};
}
function newFile(entry, packageName) {
	return `${["version: 1", ...packageName === null ? listLines(entry, 0, plainStyle) : ["packages:", ...packageLines(entry, packageName, 2, plainStyle)]].join("\n")}\n`;
}
function addedEntry(addition) {
	const { text, home, entry, packageName, style } = addition;
	const { map, pair, level } = home;
	if (level === "list" && (0, import_dist.isSeq)(pair?.value)) return intoList(text, pair.value, entry, style);
	if (pair !== void 0) return underKey(addition, map, pair);
	switch (level) {
		case "list": return intoMap(addition, (indent) => listLines(entry, indent, style), listFlow(entry));
		case "package": return intoMap(addition, (indent) => packageLines(entry, packageName, indent, style), packageFlow(entry, packageName));
		case "packages": return intoMap(addition, (indent) => [`${" ".repeat(indent)}packages:`, ...packageLines(entry, packageName, indent + style.map, style)], `"packages": { ${packageFlow(entry, packageName)} }`);
	}
}
function intoMap({ text, root, home: { map } }, lines, flow) {
	if (!isBlockMap(map)) return intoFlow(text, map, flow);
	const indent = indentOf(map);
	const end = contentEnd(map);
	return map === root ? linesAtEnd(text, end, lines(indent)) : linesAfter(text, end, indent, lines(indent));
}
function intoList(text, list, entry, style) {
	if (list.flow === true) return intoFlow(text, list, itemFlow(entry));
	const indent = indentOf(list);
	const last = list.items.at(-1);
	const dash = isBlockMap(last) ? indentOf(last) - indent : style.dash;
	return linesAfter(text, contentEnd(list), indent + 1, itemLines(entry, indent, dash));
}
function intoFlow(text, collection, put) {
	const last = collection.items.at(-1);
	const at = last === void 0 ? startOf(collection) + 1 : contentEnd(last);
	if (last === void 0) return {
		start: at,
		end: at,
		text: put
	};
	const start = startOf(last);
	const lead = text.slice(text.lastIndexOf("\n", start) + 1, start);
	return {
		start: at,
		end: at,
		text: `,${/^[ \t]+$/.test(lead) ? `${lineEnd(text)}${lead}` : " "}${put}`
	};
}
function underKey({ text, home: { level }, entry, packageName, style }, map, pair) {
	const { value } = pair;
	const isEmpty = value === null || (0, import_dist.isScalar)(value) && value.value === null && (value.source ?? "") === "";
	if (!isBlockMap(map) || !isEmpty) return null;
	const indent = indentOf(map);
	const lines = {
		packages: packageLines(entry, packageName, indent + style.map, style),
		package: listLines(entry, indent + style.map, style),
		list: itemLines(entry, indent + style.list, style.dash)
	};
	return linesAfter(text, contentEnd(pair), indent + 1, lines[level]);
}
function changedEntry(text, item, entry) {
	const edits = [];
	const missing = [];
	for (const [key, written, value] of entryFields(entry)) {
		const pair = pairOf(item, key);
		if (pair === void 0) missing.push(`${key}: ${written}`);
		else if (item.get(key) !== value) {
			const edit = replaced(text, pair, written);
			if (edit === null) return null;
			edits.push(edit);
		}
	}
	if (missing.length === 0) return edits;
	const end = contentEnd(item.items.at(-1));
	if (item.flow === true) return [...edits, {
		start: end,
		end,
		text: missing.map((one) => `, ${one}`).join("")
	}];
	const lines = missing.map((one) => `${" ".repeat(indentOf(item))}${one}`);
	return [...edits, linesAfter(text, end, Number.POSITIVE_INFINITY, lines)];
}
function replaced(text, { value }, by) {
	if (!(0, import_dist.isScalar)(value) || !value.range || value.anchor !== void 0 || value.tag !== void 0) return null;
	const [start, end] = value.range;
	if (start === end) return {
		start,
		end,
		text: text[start - 1] === " " ? by : ` ${by}`
	};
	return {
		start,
		end: start + text.slice(start, end).trimEnd().length,
		text: by
	};
}
const itemLines = (entry, indent, dash) => entryFields(entry).map(([key, value], at) => {
	const lead = at === 0 ? `-${" ".repeat(dash - 1)}` : " ".repeat(dash);
	return `${" ".repeat(indent)}${lead}${key}: ${value}`;
});
const listLines = (entry, indent, style) => [`${" ".repeat(indent)}waivers:`, ...itemLines(entry, indent + style.list, style.dash)];
const packageLines = (entry, packageName, indent, style) => [`${" ".repeat(indent)}${yamlText(packageName)}:`, ...listLines(entry, indent + style.map, style)];
const itemFlow = (entry) => `{ ${entryFields(entry).map(([key, value]) => `"${key}": ${value}`).join(", ")} }`;
const listFlow = (entry) => `"waivers": [${itemFlow(entry)}]`;
const packageFlow = (entry, packageName) => `${JSON.stringify(packageName)}: { ${listFlow(entry)} }`;
function homeOf$1(root, packageName) {
	if (packageName === null) return {
		map: root,
		pair: pairOf(root, "waivers"),
		level: "list"
	};
	const packages = pairOf(root, "packages");
	if (!(0, import_dist.isMap)(packages?.value)) return {
		map: root,
		pair: packages,
		level: "packages"
	};
	const own = pairOf(packages.value, packageName);
	if (!(0, import_dist.isMap)(own?.value)) return {
		map: packages.value,
		pair: own,
		level: "package"
	};
	return {
		map: own.value,
		pair: pairOf(own.value, "waivers"),
		level: "list"
	};
}
function sameWaiver({ pair, level }, { rule, path, fingerprint }) {
	if (level !== "list" || !(0, import_dist.isSeq)(pair?.value)) return void 0;
	return pair.value.items.filter(import_dist.isMap).find((item) => {
		const of = (key) => item.get(key) ?? null;
		return of("rule") === rule && of("path") === path && of("fingerprint") === fingerprint;
	});
}
const pairOf = (map, key) => map.items.find((pair) => (0, import_dist.isScalar)(pair.key) && pair.key.value === key);
const applied = (text, edits) => [...edits].sort((a, b) => b.start - a.start).reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
const isBlockMap = (node) => (0, import_dist.isMap)(node) && node.flow !== true;
const isBlockList = (node) => (0, import_dist.isSeq)(node) && node.flow !== true;
function indentOf({ srcToken }) {
	return srcToken !== void 0 && "indent" in srcToken ? srcToken.indent : 0;
}
function startOf(node) {
	if ((0, import_dist.isPair)(node)) return startOf(node.key);
	return (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node) || (0, import_dist.isCollection)(node) ? node.range?.[0] ?? 0 : 0;
}
function contentEnd(node) {
	if ((0, import_dist.isPair)(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
	if ((isBlockMap(node) || isBlockList(node)) && node.items.length > 0) return contentEnd(node.items.at(-1));
	return (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node) || (0, import_dist.isCollection)(node) ? node.range?.[1] ?? 0 : 0;
}
function linesAfter(text, offset, comments, lines) {
	let at = nextLine(text, offset);
	for (;;) {
		const spaces = /^ *(?=#)/.exec(text.slice(at, nextLine(text, at + 1)))?.[0];
		if (spaces === void 0 || spaces.length < comments) return linesAt(text, at, lines);
		at = nextLine(text, at + 1);
	}
}
function linesAtEnd(text, offset, lines) {
	const mark = /^\.\.\.(?=\s|$)/m.exec(text.slice(offset));
	const spoken = text.slice(0, mark === null ? text.length : offset + mark.index).trimEnd().length;
	return linesAt(text, nextLine(text, Math.max(offset, spoken)), lines);
}
function linesAt(text, at, lines) {
	const eol = lineEnd(text);
	const put = lines.join(eol);
	return {
		start: at,
		end: at,
		text: at === text.length && !text.endsWith("\n") ? `${eol}${put}` : `${put}${eol}`
	};
}
function nextLine(text, offset) {
	if (text[offset - 1] === "\n") return offset;
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}
const lineEnd = (text) => /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
function isAsMeant(before, after, entry, packageName) {
	const document = (0, import_dist.parseDocument)(after);
	if (document.errors.length > 0) return false;
	const wanted = JSON.parse(JSON.stringify(before.toJS()));
	const list = inside(packageName === null ? wanted : inside(inside(wanted, "packages", {}), packageName, {}), "waivers", []);
	const fields = Object.fromEntries(entryFields(entry).map(([key, , value]) => [key, value]));
	const there = list.find((item) => isSame(item, entry));
	if (there === void 0) list.push(fields);
	else Object.assign(there, fields);
	return JSON.stringify(document.toJS()) === JSON.stringify(wanted);
}
function inside(map, key, missing) {
	if (!Object.hasOwn(map, key) || map[key] === null) Object.defineProperty(map, key, {
		value: missing,
		enumerable: true,
		configurable: true,
		writable: true
	});
	return map[key];
}
const isSame = (item, { rule, path, fingerprint }) => item.rule === rule && item.path === path && (item.fingerprint ?? null) === fingerprint;
const plainStyle = {
	map: 2,
	list: 2,
	dash: 2
};
function styleOf(document) {
	let map = null;
	let list = null;
	let dash = null;
	(0, import_dist.visit)(document, {
		Pair(_key, { value }, trail) {
			const above = trail.at(-1);
			if (!isBlockMap(above)) return;
			if (isBlockMap(value)) map ??= indentOf(value) - indentOf(above);
			if (isBlockList(value)) list ??= indentOf(value) - indentOf(above);
		},
		Seq(_key, seq) {
			const [first] = seq.items;
			if (isBlockList(seq) && isBlockMap(first)) dash ??= indentOf(first) - indentOf(seq);
		}
	});
	return {
		map: map ?? 2,
		list: list ?? map ?? 2,
		dash: dash ?? 2
	};
}
// src/app/waive-choice.ts
function chosenWaivers(report, wish) {
	const chosen = report.packages.flatMap((each) => ofPackage(each, wish));
	if (chosen.length === 0) throw nothingFound(report, wish);
	const names = new Set(chosen.map(({ report: { name } }) => name));
	if (names.size > 1) throw usageError("several-packages", `It was found in ${[...names].join(" and in ")}: run packgate waive in the folder of the one that is meant.`);
	return chosen;
}
function ofPackage(report, wish) {
	const open = report.findings.filter(({ novelty, rule }) => novelty === "new" && rule !== "waiver");
	if ("fingerprint" in wish) return each(open.filter(({ fingerprint }) => fingerprint === wish.fingerprint), report);
	const ofRule = open.filter(({ rule }) => rule === wish.rule);
	const named = ofRule.filter(({ path }) => bare(path ?? ".") === bare(wish.path));
	if (named.length > 0) return each(named, report);
	const matches = globMatcher(wish.path);
	const found = ofRule.filter(({ path }) => matches(path ?? "."));
	if (found.length === 0) return [];
	const size = bounds[wish.rule].includes("size") ? largest(found, report) : null;
	return [{
		report,
		waiver: {
			rule: wish.rule,
			path: wish.path,
			maxSize: size === null ? null : withRoom(size),
			fingerprint: null
		},
		findings: found,
		size
	}];
}
function each(findings, report) {
	const groups = new Map();
	for (const finding of findings) {
		const { rule, path, fingerprint } = suggestedWaiver(finding, report);
		const key = JSON.stringify([
			rule,
			path,
			fingerprint
		]);
		groups.set(key, [...groups.get(key) ?? [], finding]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group;
		const size = bounds[first.rule].includes("size") ? largest(group, report) : null;
		const maxSize = size === null ? null : withRoom(size);
		return {
			report,
			findings: group,
			size,
			waiver: {
				...suggestedWaiver(first, report),
				maxSize
			}
		};
	});
}
function largest(findings, report) {
	const sizes = findings.map((finding) => sizeIn(finding, report)).filter((size) => size !== null);
	return sizes.length === 0 ? null : sizes.reduce((most, size) => Math.max(most, size));
}
const bare = (path) => path.replace(/^(?:\.\/)+/, "").replace(/(?<=[^/]|^\/)\/+$/, "");
function nothingFound(report, wish) {
	const open = report.packages.find(({ problem }) => problem !== null);
	if (open?.problem) return undecided(open.problem.code, `Nothing was decided, so there is nothing to accept: ${open.problem.message}`);
	const all = report.packages.flatMap(({ findings }) => findings);
	const meant = (one) => "fingerprint" in wish ? one.fingerprint === wish.fingerprint : one.rule === wish.rule;
	const same = all.filter(meant);
	if ("fingerprint" in wish && same.some(({ rule }) => rule === "waiver")) return usageError("nothing-to-waive", "A waiver cannot excuse another: correct or remove the one that is told.");
	if (same.length > 0 && same.every(({ novelty }) => novelty === "existing")) return usageError("nothing-to-waive", "The last release had it already: it is a note, stops nothing and needs no waiver.");
	const what = "fingerprint" in wish ? `with the fingerprint ${wish.fingerprint}` : `of ${wish.rule} at ${wish.path}`;
	const paths = same.filter(({ novelty }) => novelty === "new").map(({ path }) => path ?? ".");
	const there = paths.length === 0 ? "Look at the report of packgate check" : `There is one at ${paths.slice(0, 3).join(", ")}`;
	return usageError("nothing-to-waive", `There is no finding ${what}. ${there}, or name the candidate behind it.`);
}
// src/app/waive.ts
async function waiving(request) {
	const chosen = chosenWaivers(request.report, request.wish);
	const place = await placeOf(request);
	if (place.text !== "") sound(place);
	const packageName = place.isShared || request.report.packages.length > 1 ? chosen[0]?.report.name ?? null : null;
	let { text } = place;
	const done = [];
	for (const one of chosen) {
		const config = text === "" ? null : parsed(text, place.file);
		const entry = entryFor(one, existing(config, one, packageName), request);
		const written = writeWaiver(text, entry, packageName);
		if (written === null) throw byHand(place.file, entry);
		text = written.text;
		done.push({
			entry,
			done: written.done
		});
	}
	const config = parsed(text, place.file);
	const waivers = done.map((one) => ({
		...one,
		line: lineOf(config, one.entry, packageName)
	}));
	return {
		path: place.path,
		file: place.file,
		text: text === place.text ? null : text,
		waivers
	};
}
async function placeOf({ cwd, candidate, config }) {
	const spec = await parseCandidate(candidate, cwd);
	const folder = spec.kind === "directory" ? spec.path : cwd;
	const found = config === null ? await findPolicyFile(folder, cwd) : await namedPolicyFile(config, "--config", cwd);
	const home = found === null ? (await foldersFrom(folder)).at(-1) ?? folder : homeOf(found.path);
	const isShared = relative(home, folder) !== "";
	if (found !== null) return {
		...found,
		isShared
	};
	const path = join(home, policyFileNames[0]);
	return {
		path,
		file: relative(cwd, path).replaceAll("\\", "/"),
		text: "",
		isShared
	};
}
const homeOf = (path) => dirname(path).replace(/[\\/]\.github$/, "");
function sound({ text, file }) {
	const outcome = parseConfig(text, file);
	if ("mistakes" in outcome) throw mistakesError([[file, outcome.mistakes]]);
}
function parsed(text, file) {
	const outcome = parseConfig(text, file);
	if ("config" in outcome) return outcome.config;
	const [{ line, message } = {
		line: 1,
		message: ""
	}] = outcome.mistakes;
	throw usageError("invalid-configuration", `Nothing was written: ${file}:${line}: ${message}`);
}
const waiversOf = (config, packageName) => {
	return ((packageName === null ? config.base : config.packages.find(({ pattern }) => pattern === packageName))?.waivers ?? []).map(({ value }) => value);
};
const same = (one, { rule, path, fingerprint }) => one.rule === rule && one.path === path && one.fingerprint === fingerprint;
const existing = (config, { waiver }, packageName) => config === null ? void 0 : waiversOf(config, packageName).find((one) => same(one, waiver));
function entryFor({ waiver, size, findings }, there, request) {
	const { reason, expires, today } = request;
	if (there === void 0) return {
		...waiver,
		reason,
		expires
	};
	if (expires === null && there.expires !== null && there.expires < today) throw usageError("expired-waiver", `The waiver at ${there.source} ended on ${there.expires}: say until when it is to count, with --expires.`);
	if (there.sha256 !== null && findings.some(({ waived }) => waived === null)) throw usageError("pinned-waiver", `The waiver at ${there.source} holds for other bytes: correct its sha256, or remove it.`);
	const isEnough = there.maxSize === null || size === null || size <= there.maxSize;
	return {
		...waiver,
		reason,
		expires,
		maxSize: isEnough ? null : waiver.maxSize
	};
}
const lineOf = (config, entry, packageName) => {
	const found = waiversOf(config, packageName).find((one) => same(one, entry));
	return Number(found?.source.split(":").at(-1) ?? 1);
};
const byHand = (file, { rule, path }) => usageError("unchangeable-configuration", `${file} is written in a way that cannot be changed without touching other lines (aliases, tags, or a list that is none): write the waiver of ${rule} for ${path} into it by hand.`);
// src/report/terminal/waiving.ts
const told = {
	added: "added to",
	changed: "changed in",
	kept: "is already in"
};
function renderWaiving(file, waivers, look) {
	return `${waivers.flatMap(({ entry, line: at, done }) => [...labelled(look, 0, "waiver", `${told[done]} ${name(file)}:${at}`), ...entryFields(entry).map(([key, written]) => line(look, 2, `${key}: ${written}`, "dim"))]).join("\n")}\n`;
}
// src/cli/commands/waive.ts
const longestReason = 1e3;
const run = async ({ words, given }, surroundings) => {
	const { cwd, now } = surroundings;
	const today = now.toISOString().slice(0, 10);
	const { wish, candidates } = wishOf(words);
	const reason = reasonOf(given.reason);
	const expires = given.expires === void 0 ? null : expiryDay(given.expires, today);
	const [candidate = ".", another] = candidates;
	if (another !== void 0) throw wrong(`"${another}" is one word too many: quote a glob, and a path with spaces`);
	if (given.report !== void 0 && candidates.length > 0) throw wrong("--report says already what was found: leave out the candidate");
	const report = given.report === void 0 ? await checked(candidate, given, surroundings) : reportAt(given.report, cwd);
	const outcome = await waiving({
		cwd,
		candidate,
		config: given.config ?? null,
		report,
		wish,
		reason,
		expires,
		today
	});
	if (outcome.text !== null) writeWhole(outcome.path, outcome.text, "The configuration");
	await show((look) => renderWaiving(outcome.file, outcome.waivers, look), given, surroundings);
	return 0;
};
function wishOf([first = "", ...others]) {
	if (/^[0-9a-f]{16}$/i.test(first)) return {
		wish: { fingerprint: first.toLowerCase() },
		candidates: others
	};
	const rule = ruleIds.find((id) => id === first);
	if (rule === void 0) throw wrong(`"${first}" is neither a fingerprint (16 hexadecimal digits) nor a rule.${didYouMean(first, ruleIds)} "packgate explain" lists the rules`);
	if (rule === "waiver") throw wrong("A waiver cannot excuse another: correct or remove the one that is told");
	const [path, ...candidates] = others;
	if (path === void 0) throw wrong(`A path is missing: packgate waive ${rule} PATH, "." for the package as a whole`);
	return {
		wish: {
			rule,
			path
		},
		candidates
	};
}
function reasonOf(given) {
	const reason = given?.trim() ?? "";
	if (!/[\p{L}\p{N}]/u.test(reason)) throw wrong("Say why it is meant: --reason \"…\", with words in it");
	if (reason.length > longestReason) throw wrong(`The reason has ${reason.length} characters: say it in ${longestReason}, with a link to more`);
	return reason;
}
async function checked(candidate, given, surroundings) {
	const progress = progressFor(given, surroundings);
	return await check(await checkOptionsOf([candidate], given, surroundings, progress)).finally(progress.end);
}
const largestReport = 64 * 1024 ** 2;
function reportAt(file, cwd) {
	const path = resolve(cwd, file);
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === void 0) throw wrong(`There is no file ${file}: --report is the JSON report of a check`);
	if (!found.isFile() || found.size > largestReport) throw wrong(`${file} is no report: --report is the JSON report of a check`);
	return parseReport(readFileSync(path, "utf8"));
}
const wrong = (message) => usageError("wrong-usage", `${message}.`);
const mostDays = 3650;
function expiryDay(written, today) {
	const [, count] = /^(\d{1,6})d$/.exec(written) ?? [];
	const day = count === void 0 ? written : later(today, Number(count));
	if (count === "0" || count !== void 0 && Number(count) === 0) throw wrong("--expires 0d would end before it begins");
	if (!isDay(day)) throw wrong(`--expires is a number of days such as 90d, or a day such as ${later(today, 90)}, not "${written}"`);
	if (day < today) throw wrong(`--expires ${written} is over: today is ${today} in UTC`);
	if (day > later(today, mostDays)) throw wrong(`--expires ${written} is more than ten years from now: leave it out for a waiver without an end`);
	return day;
}
function later(today, days) {
	const time = Date.parse(`${today}T00:00:00Z`) + days * 864e5;
	return time > Date.parse("9999-12-31T00:00:00Z") ? "9999-12-31" : new Date(time).toISOString().slice(0, 10);
}
export { expiryDay, run };
