import { checkKeeping, exitCodeOf } from "./engine.js";
import { shardOf } from "./start.js";
import { progressFor, showReport } from "./shared.js";
import { checkOptionsOf } from "./configuration.js";
// src/cli/commands/check.ts
const run = async ({ words, given }, surroundings) => {
	const progress = progressFor(given, surroundings);
	const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
	const withTexts = given.format === "html" || given["report-dir"] !== void 0;
	const { report, policies } = await checkKeeping({
		...options,
		withTexts
	}, null).finally(progress.end);
	const shard = given.shard === void 0 ? null : shardOf(given.shard);
	await showReport({
		report,
		policies,
		shard
	}, given, surroundings);
	return exitCodeOf(report.packages, policies, report.skipped);
};
export { run };
