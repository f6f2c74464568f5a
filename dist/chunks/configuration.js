import { forThisRun, readPolicies } from "./engine.js";
import { usageError } from "./start.js";
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
async function checkOptionsOf(candidates, given, surroundings, progress) {
	const policies = await readPolicies({
		cwd: surroundings.cwd,
		candidates,
		config: forThisRun(given.config, "--config"),
		failOn: forThisRun(given["fail-on"], "--fail-on")
	});
	return {
		...sourcesOf(given, surroundings, progress),
		candidates,
		baseline: given.baseline ?? "auto",
		mode: given.mode ?? "pr",
		policyOf: policies.of,
		config: given.config ?? null,
		today: surroundings.now.toISOString().slice(0, 10)
	};
}
function textOrJson(command, { format, json }) {
	const wanted = format ?? (json ? "json" : "text");
	if (wanted === "text" || wanted === "json") return wanted;
	throw usageError("wrong-usage", `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`);
}
export { checkOptionsOf, sourcesOf, textOrJson };
