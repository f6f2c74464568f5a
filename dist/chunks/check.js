import { checkKeeping, exitCodeOf } from "./engine.js";
import { writeAll } from "./start.js";
import { fileLook, formats, notBlockingLine, progressFor, show } from "./shared.js";
import { checkOptionsOf } from "./configuration.js";
import { resolve } from "node:path";
// src/cli/commands/check.ts
const run = async ({ words, given }, surroundings) => {
	const progress = progressFor(given, surroundings);
	const candidates = words.length === 0 ? ["."] : words;
	const options = await checkOptionsOf(candidates, given, surroundings, progress);
	const kept = await checkKeeping(options, null).finally(progress.end);
	const { report } = kept;
	const remark = notBlockingLine(report.packages, kept.policies);
	const folder = given["report-dir"];
	if (folder !== void 0) {
		const look = {
			...fileLook,
			quiet: false,
			verbose: true,
			remark
		};
		const files = Object.values(formats).map((each) => [each.fileName, each.render(report, look)]);
		writeAll(resolve(surroundings.cwd, folder), new Map(files));
	}
	const { render } = formats[given.format ?? (given.json ? "json" : "text")];
	const [quiet, verbose] = [given.quiet ?? false, given.verbose ?? false];
	await show((look) => render(report, {
		...look,
		quiet,
		verbose,
		remark
	}), given, surroundings);
	return exitCodeOf(report.packages, kept.policies);
};
export { run };
