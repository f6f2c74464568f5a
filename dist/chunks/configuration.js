import { baseOf, buildingRepository, chooseCandidates, forThisRun, readPolicies } from "./engine.js";
import { reportAt, titleNamed } from "./shared.js";
import { shardOf, usageError, visibleCut } from "./start.js";
import { tool } from "./tool.js";
// src/cli/sources.ts
const sourcesOf = (given, { cwd, env, signal }, progress) => ({
	cwd,
	env,
	registry: given.registry ?? null,
	packer: given.packer ?? null,
	ignoreScripts: given["ignore-scripts"] ?? false,
	onProgress: progress.show,
	signal
});
const candidatesOf = (words, given, { cwd }) => chooseCandidates({
	cwd,
	words,
	only: forThisRun(given.only, "--only"),
	shard: given.shard === void 0 ? null : shardOf(given.shard)
});
async function checkOptionsOf(words, given, surroundings, progress) {
	const chosen = await candidatesOf(words, given, surroundings);
	const policies = await readPolicies({
		cwd: surroundings.cwd,
		candidates: chosen.candidates,
		config: forThisRun(given.config, "--config"),
		failOn: forThisRun(given["fail-on"], "--fail-on"),
		env: surroundings.env
	});
	return {
		...sourcesOf(given, surroundings, progress),
		...chosen,
		baseline: given.baseline ?? "auto",
		mode: given.mode ?? "pr",
		policyOf: policies.of,
		config: given.config ?? null,
		builtBy: buildingRepository(surroundings.env),
		today: surroundings.now.toISOString().slice(0, 10)
	};
}
function baseAt(file, cwd) {
	const advice = "--base is the JSON report that this version wrote for the base branch";
	const report = reportAt(file, cwd, advice);
	const { name, version } = report.tool;
	if (name === tool.name && version === tool.version) return baseOf(report, "the base branch");
	throw usageError("wrong-base", `${file} was written by ${visibleCut(name)} ${visibleCut(version)}, and this is ${tool.name} ${tool.version}: ${advice}.`);
}
function requireBase(file, { packages }) {
	const judged = packages.filter(({ problem }) => problem === null);
	if (judged.length === 0 || judged.some(({ base }) => base !== void 0)) return;
	throw usageError("wrong-base", `${file} has no result for ${titleNamed(judged[0]?.name ?? "this package")}: --base is the report of a check of the same packages on the base branch.`);
}
function textOrJson(command, { format, json }) {
	const wanted = format ?? (json ? "json" : "text");
	if (wanted === "text" || wanted === "json") return wanted;
	throw usageError("wrong-usage", `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`);
}
export { baseAt, candidatesOf, checkOptionsOf, requireBase, sourcesOf, textOrJson };
