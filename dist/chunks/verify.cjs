"use strict";
const require_reports = require("./reports.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/cli/commands/verify.ts
const run = async ({ words, given }, surroundings) => {
	const format = require_shared.textOrJson("verify", given);
	const timeout = given.timeout === void 0 ? require_reports.defaultTimeout : timeoutIn(given.timeout);
	const progress = require_shared.progressFor(given, surroundings);
	const { cwd, env, signal } = surroundings;
	const verified = await require_reports.verify({
		cwd,
		env,
		signal,
		registry: given.registry ?? null,
		onProgress: progress.show,
		tarballs: words,
		timeout
	}).finally(progress.end);
	await require_shared.show((look) => format === "json" ? require_reports.renderVerifiedJson(verified) : require_reports.renderVerified(verified, look), given, surroundings);
	return verified.exit;
};
function timeoutIn(text) {
	const milliseconds = require_reports.millisecondsIn(text);
	if (milliseconds !== null) return milliseconds;
	throw require_start.usageError("wrong-usage", `--timeout ${require_reports.notADuration(text)} See "packgate --help".`);
}
exports.run = run;
