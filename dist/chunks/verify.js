import { defaultTimeout, millisecondsIn, notADuration, renderVerified, renderVerifiedJson, verify } from "./reports.js";
import { usageError } from "./start.js";
import { progressFor, show, textOrJson } from "./shared.js";
// src/cli/commands/verify.ts
const run = async ({ words, given }, surroundings) => {
	const format = textOrJson("verify", given);
	const timeout = given.timeout === void 0 ? defaultTimeout : timeoutIn(given.timeout);
	const progress = progressFor(given, surroundings);
	const { cwd, env, signal } = surroundings;
	const verified = await verify({
		cwd,
		env,
		signal,
		registry: given.registry ?? null,
		onProgress: progress.show,
		tarballs: words,
		timeout
	}).finally(progress.end);
	await show((look) => format === "json" ? renderVerifiedJson(verified) : renderVerified(verified, look), given, surroundings);
	return verified.exit;
};
function timeoutIn(text) {
	const milliseconds = millisecondsIn(text);
	if (milliseconds !== null) return milliseconds;
	throw usageError("wrong-usage", `--timeout ${notADuration(text)} See "packgate --help".`);
}
export { run };
