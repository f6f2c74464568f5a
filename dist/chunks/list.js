import { list } from "./reports.js";
import { grouped, jsonText, masked, name, octal, plural, size } from "./engine.js";
import { hideNothing } from "./start.js";
import { line, progressFor, remark, show, sourcesOf, textOrJson } from "./shared.js";
// src/report/terminal/list.ts
function renderList(tree, paint, hide = hideNothing) {
	const look = {
		paint,
		columns: null
	};
	const entries = [...tree.entries.values()];
	const clean = (text) => name(masked(text, hide));
	const width = entries.reduce((widest, entry) => Math.max(widest, grouped(entry.size).length), 0);
	const rows = entries.map((entry) => {
		const bytes = grouped(entry.size).padStart(width);
		const target = entry.linkTarget === null ? "" : ` \u2192 ${clean(entry.linkTarget)}`;
		const digest = (entry.sha256 ?? "-").padEnd(64);
		return line(look, 0, `${octal(entry.mode)} ${entry.type.padEnd(9)} ${bytes} ${digest} ${clean(entry.path)}${target}`);
	});
	const { manifest, fileCount, packedSize, unpackedSize } = tree;
	const heading = `${clean(manifest.name)} ${clean(manifest.version)}: ${plural(fileCount, "file")}, ${size(packedSize)} packed, ${size(unpackedSize)} unpacked`;
	return `${[line(look, 0, heading, "bold"), ...rows].join("\n")}\n`;
}
const renderListJson = ({ manifest, entries }, hide = hideNothing) => jsonText({
	name: masked(manifest.name, hide),
	version: masked(manifest.version, hide),
	entries: [...entries.values()].map(({ path, type, size: bytes, mode, sha256 }) => ({
		path: masked(path, hide),
		type,
		size: bytes,
		mode,
		sha256
	}))
});
// src/cli/commands/list.ts
const run = async ({ words: [candidate = "."], given }, surroundings) => {
	const format = textOrJson("list", given);
	const progress = progressFor(given, surroundings);
	const { tree, hide } = await list(candidate, sourcesOf(given, surroundings, progress)).finally(progress.end);
	await show(({ paint }) => format === "json" ? renderListJson(tree, hide) : renderList(tree, paint, hide), given, surroundings);
	const hazards = tree.hazards.filter(({ level }) => level === "error");
	for (const { code, path, offset, detail } of hazards) remark(hide(`${code} at ${path ?? `byte ${offset}`}: ${detail}`), surroundings);
	if (hazards.length === 0) return 0;
	remark("package managers may not agree on what is in this tarball", surroundings);
	return 3;
};
export { run };
