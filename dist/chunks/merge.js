import { merge, shardReports } from "./reports.js";
import { exitCodeOf } from "./engine.js";
import { usageError } from "./start.js";
import { showReport } from "./shared.js";
// src/cli/commands/merge.ts
const run = async ({ words, given }, surroundings) => {
	const failOn = given["fail-on"] ?? null;
	if (failOn !== null && failOn !== "never") throw usageError("wrong-usage", "Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.");
	const { report, policies } = merge(shardReports(words, surroundings.cwd), { blocks: failOn === null });
	await showReport({
		report,
		policies,
		shard: null
	}, given, surroundings);
	return exitCodeOf(report.packages, policies, report.skipped);
};
export { run };
