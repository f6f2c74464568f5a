import { folderName, forThisRun, jsonText, name, parseCandidate, readPolicies, ruleOf } from "./engine.js";
import { list, optionValue } from "./reports.js";
import { visibleCut } from "./start.js";
import { candidatesOf, line, progressFor, show, sourcesOf, textOrJson } from "./shared.js";
// src/app/config.ts
async function candidatePolicy(spec, request, sources) {
	const policies = await readPolicies({
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
	const candidate = await parseCandidate(spec, sources.cwd);
	if (candidate.kind === "registry") return candidate.name;
	if (candidate.kind === "directory") return await folderName(candidate.path);
	return (await list(spec, sources)).tree.manifest.name;
}
// src/report/terminal/config.ts
function renderConfig({ packageName, file, policy }, look) {
	const rows = [...rowsOf(policy)];
	const [keys, values] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at].length), 0));
	const subject = packageName === null ? "a package without a name" : name(packageName);
	const by = file === null ? "the defaults: there is no configuration" : name(file);
	const lines = rows.map(([key, value, origin]) => line(look, 0, `${key.padEnd(keys ?? 0)}  ${value.padEnd(values ?? 0)}  ${origin}`));
	return `${[line(look, 0, `${subject}, by ${by}`, "bold"), ...lines].join("\n")}\n`;
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
	else for (const glob of allow.value) yield row("files.allow", allow, visibleCut(glob, widest));
	for (const waiver of waivers) yield row(`waivers: ${[waiver.value.rule].flat().join(", ")}`, waiver, waiverText(waiver.value));
}
const widest = 60;
const amountText = (rule, option, value) => optionValue(value, ruleOf(rule).options[option]?.unit ?? "bytes");
function waiverText({ path, expires }) {
	return `${visibleCut(path, widest)}${expires === null ? "" : ` until ${expires}`}`;
}
function originText(origin) {
	if (origin.kind === "default") return "default";
	if (origin.kind === "run") return origin.by;
	const place = `${name(origin.file)}:${origin.line}`;
	return origin.kind === "file" ? place : `${place}, packages "${name(origin.pattern)}"`;
}
function renderConfigJson(policies) {
	const documents = policies.map(documentOf);
	return jsonText(documents.length === 1 ? documents[0] : documents);
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
	const format = textOrJson("config", given);
	const request = {
		cwd: surroundings.cwd,
		config: forThisRun(given.config, "--config"),
		failOn: forThisRun(given["fail-on"], "--fail-on")
	};
	const progress = progressFor(given, surroundings);
	const sources = sourcesOf(given, surroundings, progress);
	const { candidates } = await candidatesOf(words.length === 0 ? null : words, given, surroundings);
	const policies = await Promise.all(candidates.map((candidate) => candidatePolicy(candidate, request, sources))).finally(progress.end);
	await show((look) => format === "json" ? renderConfigJson(policies) : policies.map((policy) => renderConfig(policy, look)).join("\n"), given, surroundings);
	return 0;
};
export { run };
