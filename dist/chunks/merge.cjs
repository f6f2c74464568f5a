"use strict";
const require_reports = require("./reports.cjs");
const require_engine = require("./engine.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/cli/commands/merge.ts
const run = async ({ words, given }, surroundings) => {
	const failOn = given["fail-on"] ?? null;
	if (failOn !== null && failOn !== "never") throw require_start.usageError("wrong-usage", "Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.");
	const { report, policies } = require_reports.merge(require_reports.shardReports(words, surroundings.cwd), { blocks: failOn === null });
	await require_shared.showReport({
		report,
		policies,
		shard: null
	}, given, surroundings);
	return require_engine.exitCodeOf(report.packages, policies, report.skipped);
};
exports.run = run;
