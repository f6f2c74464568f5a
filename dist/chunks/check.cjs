"use strict";
const require_engine = require("./engine.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/cli/commands/check.ts
const run = async ({ words, given }, surroundings) => {
	const progress = require_shared.progressFor(given, surroundings);
	const options = await require_shared.checkOptionsOf(words.length === 0 ? null : words, given, surroundings, progress);
	const withTexts = given.format === "html" || given["report-dir"] !== void 0;
	const file = options.mode === "publish" ? void 0 : given.base;
	if (given.base !== file) require_shared.remark("--base is left aside: with --mode publish everything counts", surroundings);
	const base = file === void 0 ? null : await require_shared.baseAt(file, surroundings.cwd);
	const { report, policies } = await require_engine.checkKeeping({
		...options,
		base,
		withTexts
	}, null).finally(progress.end);
	if (file !== void 0) require_shared.requireBase(file, report);
	const shard = given.shard === void 0 ? null : require_start.shardOf(given.shard);
	await require_shared.showReport({
		report,
		policies,
		shard
	}, given, surroundings);
	return require_engine.exitCodeOf(report.packages, policies, report.skipped);
};
exports.run = run;
