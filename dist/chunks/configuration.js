import { buildingRepository, chooseCandidates, forThisRun, readPolicies } from "./engine.js";
import { shardOf, usageError } from "./start.js";
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
function textOrJson(command, { format, json }) {
	const wanted = format ?? (json ? "json" : "text");
	if (wanted === "text" || wanted === "json") return wanted;
	throw usageError("wrong-usage", `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`);
}
export { candidatesOf, checkOptionsOf, sourcesOf, textOrJson };
