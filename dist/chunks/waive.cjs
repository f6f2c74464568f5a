"use strict";
const require_engine = require("./engine.cjs");
const require_configuration = require("./configuration.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
const require_start = require("./start.cjs");
const require_reports = require("./reports.cjs");
const require_shared = require("./shared.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
// src/config/edit.ts
var import_dist = require_configuration.require_dist();
function writeWaiver(text, entry, packageName) {
	const path = packageName === null ? ["waivers"] : [
		"packages",
		packageName,
		"waivers"
	];
	if (text === "") return {
		text: `${["version: 1", ...linesUnder(path, entry, 0)].join("\n")}\n`,
		done: "added"
	};
	const document = (0, import_dist.parseDocument)(text, { keepSourceTokens: true });
	if (document.errors.length > 0) return null;
	const list = document.getIn(path, true);
	const at = (0, import_dist.isSeq)(list) ? list.items.findIndex((item) => (0, import_dist.isMap)(item) && isSame(item, entry)) : -1;
	const there = (0, import_dist.isSeq)(list) ? list.items[at] : void 0;
	const edits = (0, import_dist.isMap)(there) ? changes(text, there, entry) : addition(text, document, path, entry);
	if (edits === null) return null;
	const result = applied(text, edits);
	if (valuesIn((0, import_dist.parseDocument)(result)) !== valuesIn(withWaiver(text, path, entry, at))) return null;
	return {
		text: result,
		done: there === void 0 ? "added" : edits.length === 0 ? "kept" : "changed"
	};
}
const isSame = (item, { rules, path, fingerprints }) => item.get("path") === path && isSameSet$1(listAt(item, item.has("rules") ? "rules" : "rule"), rules) && isSameSet$1(listAt(item, "fingerprint"), fingerprints);
const identity = new Set([
	"rule",
	"rules",
	"path",
	"fingerprint"
]);
function listAt(item, key) {
	const value = item.get(key);
	return (0, import_dist.isSeq)(value) ? value.toJSON() : value === void 0 || value === null ? [] : [value];
}
const isSameSet$1 = (some, others) => some.length === others.length && others.every((one) => some.includes(one));
const valuesIn = (document) => document.errors.length > 0 ? null : JSON.stringify(document.toJS());
function withWaiver(text, path, entry, at) {
	const document = (0, import_dist.parseDocument)(text);
	const fields = require_rare.loaded.entryFields(entry).map(([key, , value]) => [key, value]);
	if (at >= 0) {
		for (const [key, value] of fields) if (!identity.has(key)) document.setIn([
			...path,
			at,
			key
		], value);
	} else if (document.hasIn(path)) document.addIn(path, Object.fromEntries(fields));
	else document.setIn(path, [Object.fromEntries(fields)]);
	return document;
}
const applied = (text, edits) => [...edits].sort((a, b) => b.start - a.start).reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
function addition(text, { contents: root }, path, entry) {
	let node = root;
	let depth = 0;
	while ((0, import_dist.isMap)(node) && node.has(path[depth])) node = node.get(path[depth++], true);
	if (!isBlock(node) || (0, import_dist.isSeq)(node) !== (depth === path.length)) return null;
	const indent = indentOf(node);
	const comments = (0, import_dist.isSeq)(node) ? indent + 1 : indent;
	const last = (0, import_dist.isSeq)(node) ? node.items.at(-1) : null;
	const dash = isBlock(last) ? indentOf(last) - indent : 2;
	const lines = (0, import_dist.isSeq)(node) ? itemLines(entry, indent, dash) : linesUnder(path.slice(depth), entry, indent);
	return [linesAfter(text, node, comments, lines)];
}
function changes(text, item, entry) {
	const edits = [];
	const missing = [];
	for (const [key, written, value] of require_rare.loaded.entryFields(entry)) {
		if (identity.has(key)) continue;
		const node = item.get(key, true);
		if (node === void 0) missing.push(`${key}: ${written}`);
		else if (node.value !== value) {
			if (!node.range || node.tag !== void 0) return null;
			const [start, end] = node.range;
			edits.push({
				start,
				end: start + text.slice(start, end).trimEnd().length,
				text: written
			});
		}
	}
	if (missing.length === 0) return edits;
	if (item.flow === true) {
		const end = contentEnd(item.items.at(-1));
		return [...edits, {
			start: end,
			end,
			text: missing.map((field) => `, ${field}`).join("")
		}];
	}
	const lines = missing.map((field) => `${" ".repeat(indentOf(item))}${field}`);
	return [...edits, linesAfter(text, item, Number.POSITIVE_INFINITY, lines)];
}
const itemLines = (entry, indent, dash = 2) => require_rare.loaded.entryFields(entry).map(([key, value], at) => {
	const lead = at === 0 ? `-${" ".repeat(dash - 1)}` : " ".repeat(dash);
	return `${" ".repeat(indent)}${lead}${key}: ${value}`;
});
function linesUnder(path, entry, indent) {
	const [key, ...rest] = path;
	if (key === void 0) return itemLines(entry, indent);
	return [`${" ".repeat(indent)}${require_rare.loaded.yamlText(key)}:`, ...linesUnder(rest, entry, indent + 2)];
}
const isBlock = (node) => ((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && node.flow !== true;
const indentOf = ({ srcToken }) => srcToken !== void 0 && "indent" in srcToken ? srcToken.indent : 0;
function contentEnd(node) {
	if ((0, import_dist.isPair)(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
	if (isBlock(node) && node.items.length > 0) return contentEnd(node.items.at(-1));
	return (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) ? node.range?.[1] ?? 0 : 0;
}
function linesAfter(text, node, comments, lines) {
	const nextLine = (offset) => {
		if (text[offset - 1] === "\n") return offset;
		const end = text.indexOf("\n", offset);
		return end === -1 ? text.length : end + 1;
	};
	let at = nextLine(contentEnd(node));
	const commentAt = () => /^ *(?=#)/.exec(text.slice(at, nextLine(at + 1)))?.[0].length ?? -1;
	while (commentAt() >= comments) at = nextLine(at + 1);
	const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
	const put = lines.join(eol);
	const isOpen = at === text.length && !text.endsWith("\n");
	return {
		start: at,
		end: at,
		text: isOpen ? `${eol}${put}` : `${put}${eol}`
	};
}
// src/app/waive-choice.ts
const isWaivable = (rule) => require_engine.ruleOf(rule).waiver !== null;
const notWaivable = (rule) => `A waiver cannot accept what ${rule} finds: "packgate explain ${rule}" shows what helps`;
function chosenWaivers(report, target) {
	const chosen = report.packages.flatMap((each) => ofPackage(each, target));
	if (chosen.length === 0) throw nothingFound(report, target);
	const names = new Set(chosen.map(({ report: { name } }) => name));
	if (names.size > 1) throw require_start.usageError("several-packages", `It was found in ${[...names].join(" and in ")}: run packgate waive in the folder of the package that you mean.`);
	return chosen;
}
function ofPackage(report, target) {
	const open = report.findings.filter(({ novelty, rule }) => novelty === "new" && isWaivable(rule));
	if ("id" in target) return together(open.filter(({ fingerprint, cause }) => fingerprint === target.id || cause === target.id), report);
	const ofRule = open.filter(({ rule }) => rule === target.rule);
	const named = ofRule.filter(({ path }) => bare(path ?? ".") === bare(target.path));
	if (named.length > 0) return each(named, report);
	const matches = require_rare.loaded.globMatcher(target.path);
	const found = ofRule.filter(({ path }) => matches(path ?? "."));
	if (found.length === 0) return [];
	const size = require_engine.holdsTo(target.rule, "size") ? largest(found, report) : null;
	return [{
		report,
		waiver: {
			rules: [target.rule],
			path: target.path,
			maxSize: size === null ? null : require_engine.withRoom(size),
			fingerprints: []
		},
		findings: found,
		size
	}];
}
function together(findings, report) {
	const waiver = require_engine.suggestedWaiver(findings, report);
	const size = waiver === null || waiver.maxSize === null ? null : largest(findings, report);
	return waiver === null ? [] : [{
		report,
		findings,
		size,
		waiver
	}];
}
function each(findings, report) {
	return [...require_engine.groupBy(findings, ({ path, rule, fingerprint }) => JSON.stringify([path, require_engine.holdsTo(rule, "finding") ? fingerprint : null])).values()].flatMap((group) => together(group, report));
}
function largest(findings, report) {
	const sizes = findings.map((finding) => require_engine.sizeIn(finding, report)).filter((size) => size !== null);
	return sizes.length === 0 ? null : sizes.reduce((most, size) => Math.max(most, size));
}
const bare = (path) => path.replace(/^(?:\.\/)+/, "").replace(/(?<=[^/]|^\/)\/+$/, "");
function nothingFound(report, target) {
	const open = report.packages.find(({ problem }) => problem !== null);
	if (open?.problem) return require_start.undecided(open.problem.code, `The package could not be checked, so there is nothing to accept: ${open.problem.message}`);
	const all = report.packages.flatMap(({ findings }) => findings);
	const meant = (one) => "id" in target ? one.fingerprint === target.id || one.cause === target.id : one.rule === target.rule;
	const same = all.filter(meant);
	const unwaivable = "id" in target ? same.find(({ rule }) => !isWaivable(rule)) : void 0;
	if (unwaivable !== void 0) return require_start.usageError("nothing-to-waive", `${notWaivable(unwaivable.rule)}.`);
	if (same.length > 0 && same.every(({ novelty }) => novelty === "existing")) return require_start.usageError("nothing-to-waive", "The last release had it too: it is a note, does not fail the check and needs no waiver.");
	const what = "id" in target ? `called ${target.id}` : `of ${target.rule} at ${target.path}`;
	const paths = same.filter(({ novelty }) => novelty === "new").map(({ path }) => path ?? ".");
	const there = paths.length === 0 ? "Look at the report of packgate check" : `There is one at ${paths.slice(0, 3).join(", ")}`;
	return require_start.usageError("nothing-to-waive", `There is no problem ${what}. ${there}, or name the candidate behind it.`);
}
// src/app/waive.ts
async function waiving(request) {
	const chosen = chosenWaivers(request.report, request.target);
	const name = chosen[0]?.report.name ?? null;
	const configuration = await require_engine.waiverHome(request, name);
	const before = configuration.text === "" ? null : configIn(configuration);
	const packageName = configuration.isShared || request.report.packages.length > 1 ? name : null;
	const entries = chosen.map((one) => entryFor(one, existing(before, one, packageName), request));
	let { text } = configuration;
	const done = [];
	for (const entry of entries) {
		const written = writeWaiver(text, entry, packageName);
		if (written === null) return toPaste(configuration.file, packageName, entries);
		text = written.text;
		done.push({
			entry,
			done: written.done
		});
	}
	const config = parsed(text, configuration.file);
	const waivers = done.map((one) => ({
		...one,
		line: lineOf(config, one.entry, packageName)
	}));
	return {
		path: configuration.path,
		file: configuration.file,
		text: text === configuration.text ? null : text,
		waivers
	};
}
function toPaste(file, packageName, entries) {
	const keys = packageName === null ? ["waivers"] : [
		"packages",
		packageName,
		"waivers"
	];
	return {
		advice: `${file} was not changed: a waiver is added to a plain list alone, with a dash before each item and a line for each key. Put the printed lines there, under ${keys.map((key) => `"${key}"`).join(", ")}, in place of any waiver of the same.`,
		lines: entries.flatMap((entry) => itemLines(entry, 2 * keys.length))
	};
}
function configIn({ text, file }) {
	const outcome = require_configuration.parseConfig(text, file);
	if ("config" in outcome) return outcome.config;
	throw require_configuration.mistakesError([[file, outcome.mistakes]]);
}
function parsed(text, file) {
	const outcome = require_configuration.parseConfig(text, file);
	if ("config" in outcome) return outcome.config;
	const [{ line, message } = {
		line: 1,
		message: ""
	}] = outcome.mistakes;
	throw require_start.usageError("invalid-configuration", `Nothing was written: ${file}:${line}: ${message}`);
}
const waiversOf = (config, packageName) => {
	return ((packageName === null ? config.base : config.packages.find(({ pattern }) => pattern === packageName))?.waivers ?? []).map(({ value }) => value);
};
const same = (one, { rules, path, fingerprints }) => one.path === path && isSameSet([one.rule].flat(), rules) && isSameSet([one.fingerprint ?? []].flat(), fingerprints);
const isSameSet = (some, others) => some.length === others.length && others.every((each) => some.includes(each));
const existing = (config, { waiver }, packageName) => config === null ? void 0 : waiversOf(config, packageName).find((one) => same(one, waiver));
function entryFor({ waiver, size, findings, report }, there, request) {
	const { reason, expires, today } = request;
	if (there === void 0) return {
		...waiver,
		reason,
		expires
	};
	if (expires === null && there.expires !== null && there.expires < today) throw require_start.usageError("expired-waiver", `The waiver at ${there.source} ended on ${there.expires}: say until when it is to count, with --expires.`);
	const isHeld = there.sha256 === null || findings.every(({ waived }) => waived !== null);
	const sha256 = isHeld ? null : bytesOf(findings, report);
	if (!isHeld && sha256 === null) throw require_start.usageError("pinned-waiver", `The waiver at ${there.source} holds for other bytes: correct its sha256, or remove it.`);
	const isEnough = there.maxSize === null || size === null || size <= there.maxSize;
	return {
		...waiver,
		reason,
		expires,
		maxSize: isEnough ? null : waiver.maxSize,
		sha256
	};
}
function bytesOf(findings, { files = [] }) {
	const [path = null, ...others] = new Set(findings.map((each) => each.path));
	return others.length > 0 ? null : files.find((each) => each.path === path)?.sha256 ?? null;
}
const lineOf = (config, entry, packageName) => {
	const found = waiversOf(config, packageName).find((one) => same(one, entry));
	return Number(found?.source.split(":").at(-1) ?? 1);
};
// src/report/terminal/waiving.ts
const told = {
	added: "added to",
	changed: "changed in",
	kept: "is already in"
};
function renderWaiving(file, waivers, look) {
	return `${waivers.flatMap(({ entry, line: at, done }) => [...require_shared.labelled(look, 0, "waiver", `${told[done]} ${require_engine.name(file)}:${at}`), ...require_rare.loaded.entryFields(entry).map(([key, written]) => require_shared.line(look, 2, `${key}: ${written}`, "dim"))]).join("\n")}\n`;
}
// src/cli/commands/waive.ts
const longestReason = 1e3;
const run = async ({ words, given }, surroundings) => {
	const { cwd, now } = surroundings;
	const today = now.toISOString().slice(0, 10);
	const { target, candidates } = targetOf(words);
	const reason = reasonOf(given.reason);
	const expires = given.expires === void 0 ? null : expiryDay(given.expires, today);
	const [candidate = ".", another] = candidates;
	if (another !== void 0) throw wrong(`Unexpected argument "${another}": quote globs, and paths with spaces`);
	if (given.report !== void 0 && candidates.length > 0) throw wrong("--report already has the problems: leave out the candidate");
	const report = given.report === void 0 ? await checked(candidates, given, surroundings) : reportAt(given.report, cwd);
	const outcome = await waiving({
		cwd,
		candidate,
		config: given.config ?? null,
		report,
		target,
		reason,
		expires,
		today
	});
	if ("advice" in outcome) {
		await require_shared.show(() => `${outcome.lines.join("\n")}\n`, given, surroundings);
		throw require_start.usageError("unchangeable-configuration", outcome.advice);
	}
	if (outcome.text !== null) require_start.writeWhole(outcome.path, outcome.text, "The configuration");
	await require_shared.show((look) => renderWaiving(outcome.file, outcome.waivers, look), given, surroundings);
	return 0;
};
const causeId = /-[0-9a-f]{6}(?:[0-9a-f]{10})?$/;
function targetOf([first = "", ...others]) {
	if (/^[0-9a-f]{16}$/i.test(first)) return {
		target: { id: first.toLowerCase() },
		candidates: others
	};
	if (causeId.test(first) && require_engine.ruleIds.includes(first.replace(causeId, ""))) return {
		target: { id: first },
		candidates: others
	};
	const rule = require_engine.ruleIds.find((id) => id === first);
	if (rule === void 0) throw wrong(`"${first}" is neither the id of a problem, as a report prints it, nor a rule.${require_start.didYouMean(first, require_engine.ruleIds)} "packgate explain" lists the rules`);
	if (!isWaivable(rule)) throw wrong(notWaivable(rule));
	const [path, ...candidates] = others;
	if (path === void 0) throw wrong(`A path is missing: packgate waive ${rule} PATH, "." for the package as a whole`);
	return {
		target: {
			rule,
			path
		},
		candidates
	};
}
function reasonOf(given) {
	const reason = given?.trim() ?? "";
	if (!/[\p{L}\p{N}]/u.test(reason)) throw wrong("Say why you accept it: --reason \"\u2026\", with words in it");
	if (reason.length > longestReason) throw wrong(`The reason has ${reason.length} characters: say it in ${longestReason}, with a link to more`);
	return reason;
}
async function checked(candidates, given, surroundings) {
	const progress = require_shared.progressFor(given, surroundings);
	const words = candidates.length === 0 ? null : candidates;
	return await require_engine.check(await require_shared.checkOptionsOf(words, given, surroundings, progress)).finally(progress.end);
}
const largestReport = 64 * 1024 ** 2;
function reportAt(file, cwd) {
	const path = (0, node_path.resolve)(cwd, file);
	const found = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (found === void 0) throw wrong(`There is no file ${file}: --report is the JSON report of a check`);
	if (!found.isFile() || found.size > largestReport) throw wrong(`${file} is no report: --report is the JSON report of a check`);
	return require_reports.parseReport((0, node_fs.readFileSync)(path, "utf8"));
}
const wrong = (message) => require_start.usageError("wrong-usage", `${message}.`);
const mostDays = 3650;
function expiryDay(written, today) {
	const [, count] = /^(\d{1,6})d$/.exec(written) ?? [];
	const day = count === void 0 ? written : later(today, Number(count));
	if (count === "0" || count !== void 0 && Number(count) === 0) throw wrong("--expires 0d would end before it begins");
	if (!require_engine.isDay(day)) throw wrong(`--expires is a number of days such as 90d, or a day such as ${later(today, 90)}, not "${written}"`);
	if (day < today) throw wrong(`--expires ${written} is over: today is ${today} in UTC`);
	if (day > later(today, mostDays)) throw wrong(`--expires ${written} is more than ten years from now: leave it out for a waiver without an end`);
	return day;
}
function later(today, days) {
	const time = Date.parse(`${today}T00:00:00Z`) + days * 864e5;
	return time > Date.parse("9999-12-31T00:00:00Z") ? "9999-12-31" : new Date(time).toISOString().slice(0, 10);
}
exports.expiryDay = expiryDay;
exports.run = run;
