"use strict";
const require_engine = require("./engine.cjs");
const require_reports = require("./reports.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
// src/app/fix.ts
async function fix({ candidate, write, failOn, isAdding = true, ...options }) {
	if ((await require_engine.parseCandidate(candidate, options.cwd)).kind !== "directory") throw require_start.usageError("nothing-to-edit", `${candidate} is packed already, and what let a file in stands in the folder it was packed from: name that folder.`);
	const before = await look(candidate, options);
	const { problem } = before.report;
	if (problem !== null) throw require_start.undecided(problem.code, problem.message);
	const actionable = before.report.findings.filter(require_engine.isActionable);
	const isFailing = ({ severity }) => severity === "error" || before.policy?.failOn === severity;
	const failing = before.report.causes.filter(isFailing);
	const ids = new Set(failing.map(({ id }) => id));
	const removable = actionable.filter(({ cause, fingerprint }) => cause !== null && ids.has(cause) && before.facts?.origins.get(fingerprint)?.removal);
	const isEntry = ({ rule, cause }) => rule === "missing-entry" && cause !== null && ids.has(cause);
	const addition = isAdding && actionable.some(isEntry) ? before.facts?.addition ?? null : null;
	const back = [...addition?.files ?? []];
	const added = actionable.filter((each) => /^(?:missing-entry|removed-file)$/.test(each.rule) && back.some((path) => isAbout(each, path)));
	const files = before.facts === null ? [] : filesAfter(before.facts, removable, addition);
	const gone = new Set(files.length === 0 ? [] : [...removable, ...added].map(({ fingerprint }) => fingerprint));
	const byFingerprint = new Map(actionable.map((finding) => [finding.fingerprint, finding]));
	const isFixed = ({ findings }) => {
		const placed = findings.filter((each) => byFingerprint.get(each)?.path != null);
		return placed.length > 0 && placed.every((each) => gone.has(each));
	};
	const fixing = {
		folder: candidate,
		files,
		fixed: failing.filter(isFixed),
		open: failing.filter((cause) => !isFixed(cause)),
		warnings: before.report.causes.filter((cause) => cause.severity === "warning" && !isFailing(cause)).length,
		written: write && files.length > 0,
		failOn
	};
	if (before.facts === null || !fixing.written) return {
		...before,
		fixing
	};
	const { folder } = before.facts;
	writeAll(folder, files);
	try {
		const after = await look(candidate, options);
		requireExact(before, after, removable, actionable, back);
		const isNew = ({ id }) => fixing.open.every((each) => each.id !== id);
		if (addition === null || !after.report.causes.some((each) => isFailing(each) && isNew(each))) return {
			...after,
			fixing
		};
	} catch (error) {
		takeBack(folder, files);
		throw error;
	}
	takeBack(folder, files);
	return await fix({
		candidate,
		write,
		failOn,
		...options,
		isAdding: false
	});
}
async function look(candidate, options) {
	let paths = new Set();
	const checking = {
		...options,
		candidates: [candidate]
	};
	let policy = null;
	let facts = null;
	return {
		report: await require_engine.checkPackage(candidate, checking, async (_candidate, judged) => {
			paths = new Set(judged.tree.entries.keys());
			policy = judged.policy;
			facts = judged.facts;
		}),
		paths,
		policy,
		facts
	};
}
function filesAfter({ origins, texts }, findings, addition) {
	const removals = findings.flatMap(({ fingerprint }) => origins.get(fingerprint)?.removal ?? []);
	const all = [...addition?.edits ?? [], ...removals];
	const changes = [...new Map(all.map((edit) => [JSON.stringify(edit), edit])).values()];
	const after = require_reports.withChanges(texts, changes);
	return [...new Set(changes.map(({ file }) => file))].flatMap((file) => {
		const text = after?.get(file) ?? null;
		return text === null ? [] : [{
			file,
			before: texts.get(file) ?? null,
			after: text
		}];
	});
}
const calledFix = "The change";
function writeAll(folder, files) {
	for (const [index, { file, after }] of files.entries()) try {
		require_start.writeWhole((0, node_path.join)(folder, file), after, calledFix);
	} catch (error) {
		takeBack(folder, files.slice(0, index));
		throw error;
	}
}
function takeBack(folder, files) {
	for (const { file, before } of files) if (before === null) (0, node_fs.rmSync)((0, node_path.join)(folder, file), { force: true });
	else require_start.writeWhole((0, node_path.join)(folder, file), before, calledFix);
}
const isAbout = ({ path }, file) => path !== null && path !== "" && (path.endsWith("/") ? file.startsWith(path) : file === path);
function requireExact(before, after, fixed, actionable, back) {
	const { problem } = after.report;
	if (problem !== null) throw require_start.undecided("fix-taken-back", `With the change, ${problem.message} Everything was put back.`);
	const wrong = [...after.paths].find((path) => !before.paths.has(path) && !back.includes(path)) ?? back.find((path) => !after.paths.has(path)) ?? [...before.paths].find((path) => !after.paths.has(path) && !actionable.some((each) => isAbout(each, path))) ?? [...after.paths].find((path) => fixed.some((finding) => isAbout(finding, path)));
	if (wrong === void 0) return;
	throw require_start.undecided("fix-taken-back", `With the change, the package was not what npm's rules had promised (${wrong} is the first difference), so everything was put back: use the packer's own way to leave files out.`);
}
// src/report/terminal/fixing.ts
const mostCauses = 50;
function renderFixing(fixing, report, look) {
	const { files, fixed, open } = fixing;
	const lines = [
		...files.flatMap((file) => [...changeText(file, look), "\u2502"]),
		...list(fixing.written ? "fixed:" : "this fixes:", fixed, look),
		...list("left to you:", open, look),
		...require_shared.sentence(look, 0, outcome(fixing, report.candidate?.asked ?? ` ${require_engine.name(fixing.folder)}`)),
		...look.remark === null ? [] : [require_shared.line(look, 0, look.remark, "bold")]
	];
	const view = require_shared.packageView(report);
	const left = view.counts === "" ? "" : `: ${view.counts}`;
	return `${lines.join("\n")}\n${require_shared.verdictLine(view, look.paint)}${left}\n`;
}
const changeText = ({ file, before, after }, look) => [require_shared.line(look, 0, `${require_engine.name(file)}${before === null ? " (new)" : ""}`, "bold"), ...require_shared.diffText(require_reports.textDiff(before === null ? null : {
	kind: "text",
	text: before
}, {
	kind: "text",
	text: after
}, require_start.hideNothing), look)];
function list(heading, causes, look) {
	if (causes.length === 0) return [];
	const isOpen = heading.startsWith("left");
	const rest = causes.length - mostCauses;
	return [
		require_shared.line(look, 0, heading, "bold"),
		...causes.slice(0, mostCauses).flatMap(({ severity, title, rules, fix }) => [...require_shared.sentence(look, 2, `${severity}: ${title} [${rules.join(", ")}]`, void 0, 2), ...isOpen && fix !== null ? require_shared.labelled(look, 4, "to do", fix.text) : []]),
		...rest > 0 ? [require_shared.line(look, 2, `and ${require_engine.grouped(rest)} more`, "dim")] : [],
		"\u2502"
	];
}
function outcome({ files, open, warnings, written, failOn }, asked) {
	if (files.length === 0) {
		if (open.length > 0) return "Packgate changes nothing here: what is left is up to you.";
		return warnings === 0 ? "Nothing to fix." : `Nothing fails. For the ${require_engine.plural(warnings, "warning")}: packgate fix${asked} --fail-on warning`;
	}
	const names = files.map(({ file }) => require_engine.name(file)).join(" and ");
	const again = `packgate fix${asked}${failOn === null ? "" : ` --fail-on ${failOn}`} --write`;
	return written ? `Changed ${names}, then packed and checked again.` : `Nothing is written yet. To change ${names}, then pack and check again: ${again}`;
}
// src/cli/commands/fix.ts
const run = async ({ words, given }, surroundings) => {
	const progress = require_shared.progressFor(given, surroundings);
	const options = await require_shared.checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
	const wish = {
		write: given.write ?? false,
		failOn: given["fail-on"] ?? null
	};
	const [candidate = ".", another] = options.candidates;
	if (another === void 0) {
		const fixed = await fix({
			...options,
			...wish,
			candidate
		}).finally(progress.end);
		await require_shared.show((look) => fixedText(fixed, look), given, surroundings);
		return exitOf([fixed]);
	}
	const { fixed, problems } = await fixAll(options, wish).finally(progress.end);
	const [open, idle] = [fixed.filter(isTold), fixed.filter((each) => !isTold(each))];
	const rest = idle.length === 0 ? "" : `Nothing to fix in ${require_engine.plural(idle.length, "package")}.\n`;
	await require_shared.show((look) => open.map((each) => `${fixedText(each, look)}\n`).join("") + rest, given, surroundings);
	for (const problem of problems) surroundings.stderr.write(require_start.said(problem));
	const exit = exitOf(fixed);
	return exit === 0 && problems.length > 0 ? 3 : exit;
};
async function fixAll(options, wish) {
	const fixed = [];
	const problems = [];
	await require_engine.readyToPack(options.candidates, options);
	for (const candidate of options.candidates) try {
		fixed.push(await fix({
			...options,
			...wish,
			candidate
		}));
	} catch (error) {
		if (!(error instanceof require_start.PackgateError) || options.signal?.aborted) throw error;
		problems.push(`${candidate}: ${error.message}`);
	}
	return {
		fixed,
		problems
	};
}
const isTold = ({ fixing }) => fixing.files.length > 0 || fixing.open.length > 0;
const fixedText = ({ fixing, report, policy }, look) => renderFixing(fixing, report, {
	...look,
	remark: require_shared.notBlockingLine([report], [policy])
});
const exitOf = (fixed) => fixed.length === 0 ? 3 : require_engine.exitCodeOf(fixed.map(({ report }) => report), fixed.map(({ policy }) => policy));
exports.run = run;
