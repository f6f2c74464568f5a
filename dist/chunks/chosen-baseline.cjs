"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
const require_reports = require("./reports.cjs");
const require_engine = require("./engine.cjs");
const require_start = require("./start.cjs");
// src/acquire/registry/chosen-baseline.ts
var import_compare = { get default() { return require_rare.loaded.require_compare(); } };
const patience = 3;
async function chosenBaseline(identity, { folder, tarball }, wish, known, context) {
	return await require_reports.askRegistry({
		...identity,
		folder,
		tarball
	}, context, async (registry) => {
		const { name, version, fromRegistry } = identity;
		if (known !== null) {
			const packument = await registry.packument(name);
			const own = packument === null ? null : require_reports.recordOf(version, packument);
			return {
				...known,
				published: own && await require_reports.asPublished(own, registry)
			};
		}
		if (require_engine.parseVersion(version) === null) throw require_start.usageError("invalid-candidate-version", `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`);
		const { baseline, own } = await chosen(identity, wish, registry);
		if (fromRegistry) return {
			...baseline,
			published: void 0
		};
		const bytes = baseline.choice.version === own?.version ? baseline.tarball : null;
		return {
			...baseline,
			published: own && await require_reports.asPublished(own, registry, bytes)
		};
	});
}
async function namedBaseline(wanted, { folder, tarball: atHand }, context) {
	return await require_reports.askRegistry({
		name: wanted.name,
		folder,
		tarball: atHand
	}, context, async (registry) => {
		const record = await require_reports.listed(wanted, registry, notFound);
		const { tarball, warnings } = await require_reports.download(record, registry);
		const source = `${record.name}@${record.version}`;
		return {
			choice: require_engine.choice(record.version, "override", `${source} was asked for.`),
			tarball,
			name: record.name,
			source,
			warnings
		};
	});
}
async function chosen(identity, wish, registry) {
	const { name, version } = identity;
	const missing = [];
	const near = wish.baseline === "auto" ? await previousPatch(identity, registry) : null;
	if (near !== null) {
		const only = {
			published: [near.version],
			distTags: {},
			deprecated: [],
			missingTarball: []
		};
		const baseline = await fetched(select(version, wish, only), near, missing, registry);
		const isOwn = near.version === require_engine.parseVersion(version)?.version;
		if (baseline !== null) return {
			baseline,
			own: isOwn ? near : null
		};
	}
	const packument = await registry.packument(name);
	const own = packument === null ? null : require_reports.recordOf(version, packument);
	for (;;) {
		if (packument === null) return {
			baseline: unknown(identity, wish.baseline, registry),
			own
		};
		const selected = pick(identity, wish, packument, missing);
		const record = packument.versions.get(selected.version ?? "");
		if (record === void 0) return {
			baseline: without(selected, name, missing, packument),
			own
		};
		const baseline = await fetched(selected, record, missing, registry);
		if (baseline !== null) return {
			baseline,
			own
		};
	}
}
function pick({ version, fromRegistry }, wish, packument, missing) {
	const { baseline } = wish;
	const listing = packument.listing;
	const named = baseline !== "auto" && (require_engine.parseVersion(baseline) !== null || Object.hasOwn(listing.distTags, baseline));
	const then = fromRegistry && !named ? {
		...listing,
		...require_reports.asBefore(version, listing)
	} : listing;
	const selected = select(version, wish, {
		...then,
		missingTarball: [...listing.missingTarball, ...missing]
	});
	if (selected.reason === "error-baseline-not-found") throw notFound(baseline, packument);
	return selected;
}
const select = (candidate, wish, listing) => require_rare.loaded.selectBaseline({
	candidate,
	...listing,
	...wish
});
async function fetched(selected, record, missing, registry) {
	const source = `${record.name}@${record.version}`;
	const skipped = missing.map((version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`);
	try {
		const { tarball, warnings } = await require_reports.download(record, registry);
		return {
			choice: selected,
			tarball,
			name: record.name,
			source,
			warnings: [...skipped, ...warnings],
			sizes: () => recentSizes(record, registry)
		};
	} catch (error) {
		const replaceable = selected.reason !== "override" && missing.length < patience;
		if (!(error instanceof require_start.PackgateError) || error.code !== "tarball-missing" || !replaceable) throw error;
		missing.push(record.version);
		return null;
	}
}
async function recentSizes({ name, version }, registry) {
	return [...(await registry.packument(name).catch(require_reports.ifInterrupted))?.versions.values() ?? []].filter((one) => require_engine.parseVersion(one.version)?.prerelease.length === 0 && (0, import_compare.default)(one.version, version) <= 0).sort((a, b) => (0, import_compare.default)(a.version, b.version)).slice(-10).flatMap(({ unpackedSize }) => unpackedSize ?? []);
}
function unknown({ name, version }, baseline, registry) {
	if (baseline !== "auto") throw require_reports.unknownPackageProblem(name, registry);
	const { credentials, url } = registry;
	const isKnown = credentials.header !== null || credentials.cert !== null;
	const explanation = isKnown ? `${url} has no package ${name} (404), so Packgate takes this for its first release. The answer is the same if your token may not read it.` : "The registry shows no release under this name.";
	const warnings = isKnown ? [] : ["Packgate asked without a token, so it cannot see private packages."];
	const doubt = isKnown || require_engine.isPlausibleFirst(version) ? null : perhapsPrivate({
		name,
		version
	}, url);
	return {
		choice: require_engine.choice(null, "first-publish", explanation),
		tarball: null,
		name,
		source: "",
		warnings,
		doubt
	};
}
const perhapsPrivate = ({ name, version }, url) => require_start.undecided("perhaps-private", `${url} has no package ${name} (404), but ${version} does not look like a first version. Without a token, Packgate cannot see private packages. Set a token that may read it. If it was never published, add --baseline none.`);
function without(selected, name, missing, packument) {
	const lost = [...missing, ...packument.listing.missingTarball];
	if (selected.reason === "first-publish" && lost.length > 0) throw require_start.undecided("tarball-missing", `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`);
	return {
		choice: selected.reason === "first-publish" && packument.unpublished ? require_engine.choice(null, "first-publish", `All versions of ${name} were unpublished, so there is none to compare with.`) : selected,
		tarball: null,
		name,
		source: "",
		warnings: []
	};
}
const notFound = (wanted, packument) => require_start.usageError("baseline-not-found", `The baseline ${wanted} does not exist: of ${packument.name} ${require_reports.nearby(wanted, packument.listing)}.`);
async function previousPatch({ name, version, fromRegistry }, registry) {
	const parsed = require_engine.parseVersion(version);
	if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
	const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
	const ask = (wanted) => registry.version(name, wanted).catch((error) => require_reports.ifInterrupted(error) ?? "doubt");
	const [own, previous] = await Promise.all([fromRegistry ? null : ask(parsed.version), ask(below)]);
	if (own === "doubt" || previous === "doubt") return null;
	if (own !== null) return own.tarball === null ? null : own;
	return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}
exports.chosenBaseline = chosenBaseline;
exports.namedBaseline = namedBaseline;
