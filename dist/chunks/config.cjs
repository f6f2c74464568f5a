"use strict";
const require_engine = require("./engine.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
const require_reports = require("./reports.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/app/config.ts
async function candidatePolicy(spec, request, sources) {
	const policies = await require_engine.readPolicies({
		...request,
		candidates: [spec]
	});
	const packageName = await nameOf(spec, sources);
	return {
		packageName,
		file: policies.configOf(spec)?.file ?? null,
		policy: policies.resolved(spec, packageName)
	};
}
async function nameOf(spec, sources) {
	const candidate = await require_engine.parseCandidate(spec, sources.cwd);
	if (candidate.kind === "registry") return candidate.name;
	if (candidate.kind === "directory") return await require_rare.loaded.folderName(candidate.path);
	return (await require_reports.list(spec, sources)).tree.manifest.name;
}
// src/report/terminal/config.ts
function renderConfig({ packageName, file, policy }, look) {
	const rows = [...rowsOf(policy)];
	const [keys, values] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at].length), 0));
	const subject = packageName === null ? "a package without a name" : require_engine.name(packageName);
	const by = file === null ? "the defaults: there is no configuration" : require_engine.name(file);
	const lines = rows.map(([key, value, origin]) => require_shared.line(look, 0, `${key.padEnd(keys ?? 0)}  ${value.padEnd(values ?? 0)}  ${origin}`));
	return `${[require_shared.line(look, 0, `${subject}, by ${by}`, "bold"), ...lines].join("\n")}\n`;
}
function* rowsOf({ failOn, rules, allow, waivers }) {
	const row = (key, { value, origin }, shown = String(value)) => [
		key,
		shown,
		originText(origin)
	];
	yield row("fail-on", failOn);
	for (const [rule, { level, options }] of rules) {
		yield row(`rules.${rule}`, level);
		for (const [option, amount] of options) yield row(`rules.${rule}.${option}`, amount, amountText(rule, option, amount.value));
	}
	if (allow.value === null) yield row("files.allow", allow, "everything");
	else for (const glob of allow.value) yield row("files.allow", allow, require_start.visibleCut(glob, widest));
	for (const waiver of waivers) yield row(`waivers: ${[waiver.value.rule].flat().join(", ")}`, waiver, waiverText(waiver.value));
}
const widest = 60;
const amountText = (rule, option, value) => require_reports.optionValue(value, require_engine.ruleOf(rule).options[option]?.unit ?? "bytes");
function waiverText({ path, expires }) {
	return `${require_start.visibleCut(path, widest)}${expires === null ? "" : ` until ${expires}`}`;
}
function originText(origin) {
	if (origin.kind === "default") return "default";
	if (origin.kind === "run") return origin.by;
	const place = `${require_engine.name(origin.file)}:${origin.line}`;
	return origin.kind === "file" ? place : `${place}, packages "${require_engine.name(origin.pattern)}"`;
}
function renderConfigJson(policies) {
	const documents = policies.map(documentOf);
	return require_engine.jsonText(documents.length === 1 ? documents[0] : documents);
}
const documentOf = ({ packageName, file, policy }) => ({
	package: packageName,
	file,
	"fail-on": policy.failOn,
	rules: Object.fromEntries([...policy.rules].map(([rule, { level, options }]) => [rule, {
		level,
		...Object.fromEntries(options)
	}])),
	files: { allow: policy.allow },
	waivers: policy.waivers
});
// src/cli/commands/config.ts
const run = async ({ words, given }, surroundings) => {
	const format = require_shared.textOrJson("config", given);
	const request = {
		cwd: surroundings.cwd,
		config: require_engine.forThisRun(given.config, "--config"),
		failOn: require_engine.forThisRun(given["fail-on"], "--fail-on")
	};
	const progress = require_shared.progressFor(given, surroundings);
	const sources = require_shared.sourcesOf(given, surroundings, progress);
	const { candidates } = await require_shared.candidatesOf(words.length === 0 ? null : words, given, surroundings);
	const policies = await Promise.all(candidates.map((candidate) => candidatePolicy(candidate, request, sources))).finally(progress.end);
	await require_shared.show((look) => format === "json" ? renderConfigJson(policies) : policies.map((policy) => renderConfig(policy, look)).join("\n"), given, surroundings);
	return 0;
};
exports.run = run;
