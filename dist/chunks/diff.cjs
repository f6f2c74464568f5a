"use strict";
const require_reports = require("./reports.cjs");
const require_engine = require("./engine.cjs");
const require_start = require("./start.cjs");
const require_shared = require("./shared.cjs");
// src/app/diff.ts
function diff({ a, b, paths, ...sources }) {
	return require_engine.withScratch(sources, [a, b], async (context) => {
		const wanted = new Set(paths);
		const quoted = new Set([...wanted, "package.json"]);
		const open = async (spec) => {
			const candidate = await require_engine.acquireCandidate(spec, context);
			const keep = (path) => wanted.has(path);
			const search = (path) => quoted.has(path);
			return {
				...candidate,
				...await require_engine.openPackage(candidate, context, {
					keep,
					search
				})
			};
		};
		const [before, after] = await Promise.all([open(a), open(b)]);
		const secrets = await Promise.all([before, after].map((each) => require_engine.secretsIn(each, [...quoted])));
		const inPackages = require_start.hiding(secrets.flat());
		return {
			a: before.source,
			b: after.source,
			comparison: require_engine.compareTrees(before.tree, after.tree),
			hide: (text) => context.hide(inPackages(text)),
			texts: [...wanted].map((path) => ({
				path,
				before: before.kept.get(path) ?? null,
				after: after.kept.get(path) ?? null
			}))
		};
	});
}
// src/report/terminal/diff.ts
const mostRows = 1e4;
const mostFields = 40;
function renderDiff({ a, b, comparison, hide, texts }, look) {
	const { before, after } = comparison;
	const changes = comparison.changes.map((change) => require_engine.maskedChange(change, hide));
	const manifest = comparison.manifest.map((change) => require_engine.maskedField(change, hide));
	const clean = (text) => require_engine.name(require_engine.masked(text, hide));
	const named = (tree, spec) => tree === null ? clean(spec) : `${clean(tree.manifest.name)} ${clean(tree.manifest.version)}`;
	const wholeManifest = texts.some(({ path }) => path === "package.json");
	return `${[
		require_shared.line(look, 0, `${named(before, a)} \u2192 ${named(after, b)}`, "bold"),
		require_shared.line(look, 0, changes.length === 0 ? same(comparison) : require_shared.changesTold(changes)),
		...require_shared.labelled(look, 0, "sizes", require_shared.sizesTold(require_shared.sizeRows(before, after))),
		...changes.length === 0 ? [] : ["\u2502", ...table(changes, look)],
		...manifest.length === 0 && !wholeManifest ? [] : ["\u2502", ...fields(manifest, wholeManifest, look)],
		...texts.filter(({ path }) => path !== "package.json").flatMap(({ path, before: old, after: young }) => [
			"\u2502",
			require_shared.line(look, 0, clean(path), "bold"),
			...require_shared.diffText(require_reports.textDiff(old, young, hide), look)
		])
	].join("\n")}\n`;
}
const same = ({ before, after }) => before?.sha256 === after.sha256 ? "no changes: the two tarballs are the same, byte for byte" : "no changes: the files are the same, only the tarballs around them differ";
function table(changes, look) {
	const rows = changes.slice(0, mostRows).map((change) => ({
		change,
		sizes: `${sizeOf(change.sizeBefore)} \u2192 ${sizeOf(change.sizeAfter)}`,
		by: require_shared.bytesOf(change) === 0 ? "" : require_engine.delta(require_shared.bytesOf(change))
	}));
	const widest = (text) => rows.reduce((width, row) => Math.max(width, text(row).length), 0);
	const [sizes, by, modes] = [
		widest((row) => row.sizes),
		widest((row) => row.by),
		widest((row) => require_shared.modesTold(row.change))
	];
	const more = changes.length - rows.length;
	return [...rows.map((row) => {
		const { change } = row;
		const cells = [
			change.kind.padEnd(7),
			row.sizes.padStart(sizes),
			row.by.padStart(by),
			require_shared.modesTold(change).padEnd(modes),
			require_shared.pathsTold(change, require_engine.name)
		];
		return require_shared.line(look, 0, cells.join("  "), styles[change.kind]);
	}), ...more > 0 ? [require_shared.line(look, 0, `and ${require_engine.plural(more, "more change")}`, "dim")] : []];
}
const sizeOf = (bytes) => bytes === null ? "-" : require_engine.size(bytes);
const styles = {
	added: "added",
	removed: "removed"
};
function fields(manifest, whole, look) {
	const shown = whole ? manifest.slice(0, mostRows) : manifest.slice(0, mostFields);
	const more = manifest.length - shown.length;
	return [
		require_shared.line(look, 0, "package.json", "bold"),
		...manifest.length === 0 ? [require_shared.line(look, 2, "every field is the same in both packages")] : [],
		...shown.flatMap(({ field, before, after }) => [
			require_shared.line(look, 2, require_engine.name(field)),
			...before === null ? [] : [require_shared.line(look, 4, `- ${json(before)}`, "removed")],
			...after === null ? [] : [require_shared.line(look, 4, `+ ${json(after)}`, "added")]
		]),
		...more > 0 ? [require_shared.line(look, 2, `and ${require_engine.plural(more, "more field")}: name package.json to see all`, "dim")] : []
	];
}
const json = (value) => require_start.visibleCut(JSON.stringify(value));
// src/cli/commands/diff.ts
const run = async ({ words: [a = "", b = "", ...named], given }, surroundings) => {
	const progress = require_shared.progressFor(given, surroundings);
	const paths = named.map((path) => path.replace(/^\.\//, ""));
	const difference = await diff({
		...require_shared.sourcesOf(given, surroundings, progress),
		a,
		b,
		paths
	}).finally(progress.end);
	const { before, after } = difference.comparison;
	for (const path of paths) {
		if (before?.entries.has(path) || after.entries.has(path)) continue;
		const near = require_start.didYouMean(path, [...before?.entries.keys() ?? [], ...after.entries.keys()]);
		throw require_start.usageError("path-not-found", `Neither package has a file ${path}.${near}`);
	}
	const texts = difference.texts.map((text) => ({
		path: text.path,
		before: shown(text.before, text.path, before),
		after: shown(text.after, text.path, after)
	}));
	await require_shared.show((look) => renderDiff({
		...difference,
		texts
	}, look), given, surroundings);
	return 0;
};
function shown(bytes, path, tree) {
	if (bytes !== null) return require_reports.decode(bytes);
	return tree?.entries.has(path) ? { kind: "too-large" } : null;
}
exports.run = run;
