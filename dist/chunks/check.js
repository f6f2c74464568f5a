import { checkKeeping, exitCodeOf } from "./engine.js";
import { shardOf } from "./start.js";
import { baseAt, checkOptionsOf, progressFor, remark, requireBase, showReport } from "./shared.js";
// src/cli/commands/check.ts
const run = async ({ words, given }, surroundings) => {
	const progress = progressFor(given, surroundings);
	const options = await checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
	const withTexts = given.format === "html" || given["report-dir"] !== void 0;
	const file = options.mode === "publish" ? void 0 : given.base;
	if (given.base !== file) remark("--base is left aside: with --mode publish everything counts", surroundings);
	const base = file === void 0 ? null : await baseAt(file, surroundings.cwd);
	const { report, policies } = await checkKeeping({
		...options,
		base,
		withTexts
	}, null).finally(progress.end);
	if (file !== void 0) requireBase(file, report);
	const shard = given.shard === void 0 ? null : shardOf(given.shard);
	await showReport({
		report,
		policies,
		shard
	}, given, surroundings);
	return exitCodeOf(report.packages, policies, report.skipped);
};
export { run };
