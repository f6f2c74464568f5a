"use strict";
const require_reports = require("./reports.cjs");
const require_engine = require("./engine.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/report/terminal/list.ts
function renderList(tree, paint, hide = require_start.hideNothing) {
	const look = {
		paint,
		columns: null
	};
	const entries = [...tree.entries.values()];
	const clean = (text) => require_engine.name(require_engine.masked(text, hide));
	const width = entries.reduce((widest, entry) => Math.max(widest, require_engine.grouped(entry.size).length), 0);
	const rows = entries.map((entry) => {
		const bytes = require_engine.grouped(entry.size).padStart(width);
		const target = entry.linkTarget === null ? "" : ` \u2192 ${clean(entry.linkTarget)}`;
		const digest = (entry.sha256 ?? "-").padEnd(64);
		return require_shared.line(look, 0, `${require_engine.octal(entry.mode)} ${entry.type.padEnd(9)} ${bytes} ${digest} ${clean(entry.path)}${target}`);
	});
	const { manifest, fileCount, packedSize, unpackedSize } = tree;
	const heading = `${clean(manifest.name)} ${clean(manifest.version)}: ${require_engine.plural(fileCount, "file")}, ${require_engine.size(packedSize)} packed, ${require_engine.size(unpackedSize)} unpacked`;
	return `${[require_shared.line(look, 0, heading, "bold"), ...rows].join("\n")}\n`;
}
const renderListJson = ({ manifest, entries }, hide = require_start.hideNothing) => require_engine.jsonText({
	name: require_engine.masked(manifest.name, hide),
	version: require_engine.masked(manifest.version, hide),
	entries: [...entries.values()].map(({ path, type, size: bytes, mode, sha256 }) => ({
		path: require_engine.masked(path, hide),
		type,
		size: bytes,
		mode,
		sha256
	}))
});
// src/cli/commands/list.ts
const run = async ({ words: [candidate = "."], given }, surroundings) => {
	const format = require_shared.textOrJson("list", given);
	const progress = require_shared.progressFor(given, surroundings);
	const { tree, hide } = await require_reports.list(candidate, require_shared.sourcesOf(given, surroundings, progress)).finally(progress.end);
	await require_shared.show(({ paint }) => format === "json" ? renderListJson(tree, hide) : renderList(tree, paint, hide), given, surroundings);
	const hazards = tree.hazards.filter(({ level }) => level === "error");
	for (const { code, path, offset, detail } of hazards) require_shared.remark(hide(`${code} at ${path ?? `byte ${offset}`}: ${detail}`), surroundings);
	if (hazards.length === 0) return 0;
	require_shared.remark("package managers may not agree on what is in this tarball", surroundings);
	return 3;
};
exports.run = run;
