import { defaultPolicy, exitCodeOf, groupBy, name, reportOf, someOf, undecidedPackage } from "./engine.js";
import { undecided, usageError } from "./start.js";
import { showReport } from "./shared.js";
import { reportAt } from "./configuration.js";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
// src/app/merge.ts
function merge(shards, { blocks }) {
	const report = mergeReports(shards);
	const policy = blocks ? null : {
		...defaultPolicy,
		failOn: "never"
	};
	return {
		report,
		policies: report.packages.map(() => policy)
	};
}
function mergeReports(shards) {
	requireAlike(shards);
	const packages = [...groupBy(placed(shards), ({ each }) => keyOf(each)).values()];
	const checked = packages.flatMap(([{ each }]) => each);
	const left = shards.flatMap(({ report }) => report.skipped);
	const others = left.filter(({ reason }) => !isElsewhere(reason));
	return reportOf([
		...checked.sort(byName),
		...doubled(packages),
		...missing(left, checked)
	], Math.max(...shards.map(({ report }) => report.stats.durationMs)), [...new Map(others.map((each) => [JSON.stringify(each), each])).values()]);
}
const isElsewhere = (reason) => reason.startsWith("shard ");
const placed = (shards) => shards.flatMap(({ file, report }) => report.packages.map((each) => ({
	file,
	each
})));
const keyOf = ({ name: named, candidate }) => JSON.stringify([named, candidate?.source]);
function byName(a, b) {
	const [first, second] = [keyOf(a), keyOf(b)];
	return first < second ? -1 : first > second ? 1 : 0;
}
function requireAlike(shards) {
	const [first] = shards;
	for (const { file, report } of shards) {
		const [one, other] = [first?.report.tool.version ?? "", report.tool.version];
		if (one !== other) throw usageError("mixed-reports", `${first?.file} was written by version ${one} and ${file} by version ${other}: let all shards use the same version.`);
	}
	const counts = new Set(shards.flatMap(({ report }) => report.skipped.flatMap(({ reason }) => countOf(reason) ?? [])));
	if (counts.size > 1) throw usageError("mixed-reports", `The reports are of checks in ${[...counts].join(" and ")} shards: merge those of one run.`);
}
const countOf = (reason) => /^shard \d+\/(\d+)$/.exec(reason)?.[1] ?? null;
function doubled(packages) {
	const several = packages.filter(({ length }) => length > 1);
	return [...groupBy(several, (found) => found.map(({ file }) => file).join(", "))].map(([files, found]) => undecidedPackage({
		name: null,
		version: null,
		source: files
	}, undecided("doubled-shard", `${files} are reports of the same packages, such as ${titleOf(found[0][0]?.each)}: merge one of them.`)));
}
const titleOf = (each) => name(each?.name ?? each?.candidate?.source ?? "");
function missing(left, checked) {
	const names = new Set(checked.map((each) => each.name));
	const sources = checked.flatMap(({ candidate }) => candidate?.source ?? []);
	const isThere = ({ name: named, source }) => named === null ? sources.some((each) => each === source || each.startsWith(`${source} (`)) : names.has(named);
	const lost = left.filter((each) => isElsewhere(each.reason) && !isThere(each));
	return [...groupBy(lost, ({ reason }) => reason)].map(([shard, found]) => {
		const titles = [...new Set(found.map((each) => name(each.name ?? each.source)))];
		return undecidedPackage({
			name: null,
			version: null,
			source: shard
		}, undecided("missing-shard", `No report has ${someOf(titles, titles.length)}, which ${shard} was to check: run that shard again, and merge its report too.`));
	});
}
// src/cli/commands/merge.ts
const run = async ({ words, given }, surroundings) => {
	const failOn = given["fail-on"] ?? null;
	if (failOn !== null && failOn !== "never") throw usageError("wrong-usage", "Each shard has judged its packages already: packgate merge takes --fail-on never, or leave it out.");
	const { report, policies } = merge([...new Set(words.flatMap((word) => reportsAt(word, surroundings.cwd)))].map((file) => ({
		file,
		report: reportAt(file, surroundings.cwd, "name the JSON report of each shard")
	})), { blocks: failOn === null });
	await showReport({
		report,
		policies,
		shard: null
	}, given, surroundings);
	return exitCodeOf(report.packages, policies, report.skipped);
};
const isReport = (file) => /^report(?:-\d+-of-\d+)?\.json$/.test(file);
function reportsAt(word, cwd) {
	const kind = statSync(resolve(cwd, word), { throwIfNoEntry: false });
	if (kind === void 0) throw usageError("no-such-report", `There is no file ${word}: name the JSON report of each shard.`);
	if (!kind.isDirectory()) return [word];
	const found = [word, ...readdirSync(resolve(cwd, word), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(word, entry.name))].flatMap((folder) => readdirSync(resolve(cwd, folder)).filter(isReport).map((file) => join(folder, file)));
	if (found.length > 0) return found.sort();
	throw usageError("no-such-report", `There is no report in ${word}: name the JSON report of each shard.`);
}
export { run };
