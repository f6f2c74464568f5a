import { __exportAll, __toESM } from "./rolldown-runtime.js";
import { choice, compareWithin, highest, isPlausibleFirst, isSnapshot, newest, parseVersion, publishConfigOf, releaseOf, require_compare, selectBaseline } from "./engine.js";
import { PackgateError, undecided, usageError } from "./start.js";
import { asPublished, download, openRegistry, recordOf } from "./reports.js";
// src/baseline/as-before.ts
var import_compare = __toESM(require_compare(), 1);
function asBefore(version, { published, distTags }) {
	const parsed = parseVersion(version);
	if (parsed === null) return {
		published,
		distTags
	};
	const candidate = releaseOf(parsed);
	const releases = published.flatMap((text) => {
		const other = parseVersion(text);
		return other === null ? [] : [releaseOf(other, text)];
	});
	const earlier = releases.filter((release) => isEarlier(release, candidate));
	const kept = new Set(earlier.map(({ text }) => text));
	const tags = Object.entries(distTags).flatMap(([tag, text]) => {
		const target = kept.has(text) ? text : before(tag, text, releases, earlier);
		return target === void 0 ? [] : [[tag, target]];
	});
	return {
		published: [...kept],
		distTags: Object.fromEntries(tags)
	};
}
function isEarlier(release, candidate) {
	const order = release.version.compare(candidate.version);
	if (order === 0) return false;
	if (!release.stable && !candidate.stable && release.channel.label === candidate.channel.label) return (compareWithin(release, candidate) || order) < 0;
	return isSnapshot(candidate) || order < 0;
}
function before(tag, text, releases, earlier) {
	const target = releases.find((release) => release.text === text);
	if (target === void 0) return void 0;
	if (target.stable) return tag === "latest" ? highest(earlier.filter(({ stable }) => stable))?.text : void 0;
	const label = target.channel.label;
	if (label !== tag.toLowerCase()) return void 0;
	return newest(earlier.filter((release) => release.channel.label === label && isSnapshot(release) === isSnapshot(target)), void 0)?.text;
}
// src/acquire/registry/releases.ts
var releases_exports = __exportAll({
	chosenBaseline: () => chosenBaseline,
	downloadCandidate: () => downloadCandidate,
	ifInterrupted: () => ifInterrupted,
	lastReleases: () => lastReleases,
	namedBaseline: () => namedBaseline,
	nearby: () => nearby,
	previousPatch: () => previousPatch,
	publishedVersion: () => publishedVersion,
	resolve: () => resolve,
	unknownPackage: () => unknownPackage
});
const patience = 3;
async function chosenBaseline(request, identity, context) {
	const { name, version } = identity;
	if (parseVersion(version) === null) throw usageError("invalid-candidate-version", `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`);
	const publishConfig = publishConfigOf(identity.publishConfig);
	const registry = await openRegistry({
		name,
		publishConfig,
		folder: request.folder
	}, context);
	const { baseline, own } = await chosen(request, identity, registry);
	if (request.published) return {
		...baseline,
		published: void 0
	};
	if (own === null) return {
		...baseline,
		published: null
	};
	const isOwn = baseline.choice.version === own.version;
	return {
		...baseline,
		published: await asPublished(own, registry, isOwn ? baseline.tarball : null)
	};
}
async function chosen(request, identity, registry) {
	const { name, version } = identity;
	const missing = [];
	const near = request.baseline === "auto" ? await previousPatch(identity, request.published, registry) : null;
	if (near !== null) {
		const only = {
			published: [near.version],
			distTags: {},
			deprecated: [],
			missingTarball: []
		};
		const baseline = await fetched(select(request, version, only), near, missing, registry);
		const isOwn = near.version === parseVersion(version)?.version;
		if (baseline !== null) return {
			baseline,
			own: isOwn ? near : null
		};
	}
	const packument = await registry.packument(name);
	const own = packument === null ? null : recordOf(version, packument);
	for (;;) {
		if (packument === null) return {
			baseline: unknown(request, {
				name,
				version
			}, registry),
			own
		};
		const selected = pick(request, version, packument, missing);
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
async function publishedVersion({ name, version, publishConfig }, folder, context) {
	const place = {
		name,
		publishConfig: publishConfigOf(publishConfig),
		folder
	};
	const registry = await openRegistry(place, context);
	const packument = await registry.packument(name);
	const record = packument === null ? null : recordOf(version, packument);
	return record === null ? null : await asPublished(record, registry);
}
async function namedBaseline({ name, wanted, folder }, context) {
	const registry = await openRegistry({
		name,
		publishConfig: {},
		folder
	}, context);
	const packument = await registry.packument(name);
	if (packument === null) throw unknownPackage(name, registry);
	const { version } = resolve(wanted, packument);
	const record = version === null ? void 0 : packument.versions.get(version);
	if (record === void 0) throw notFound(wanted, packument);
	const { tarball, warnings } = await download(record, registry);
	const source = `${name}@${record.version}`;
	return {
		choice: choice(record.version, "override", `${source} was asked for.`),
		tarball,
		name,
		source,
		warnings
	};
}
function pick(request, version, packument, missing) {
	const { baseline, published } = request;
	const listing = packument.listing;
	const named = baseline !== "auto" && (parseVersion(baseline) !== null || Object.hasOwn(listing.distTags, baseline));
	const then = published && !named ? {
		...listing,
		...asBefore(version, listing)
	} : listing;
	const selected = select(request, version, {
		...then,
		missingTarball: [...listing.missingTarball, ...missing]
	});
	if (selected.reason === "error-baseline-not-found") throw notFound(baseline, packument);
	return selected;
}
const select = ({ mode, baseline }, candidate, listing) => selectBaseline({
	candidate,
	...listing,
	mode,
	baseline
});
async function fetched(selected, record, missing, registry) {
	const source = `${record.name}@${record.version}`;
	const skipped = missing.map((version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`);
	try {
		const { tarball, warnings } = await download(record, registry);
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
		if (!(error instanceof PackgateError) || error.code !== "tarball-missing" || !replaceable) throw error;
		missing.push(record.version);
		return null;
	}
}
async function recentSizes({ name, version }, registry) {
	return [...(await registry.packument(name).catch(ifInterrupted))?.versions.values() ?? []].filter((one) => parseVersion(one.version)?.prerelease.length === 0 && (0, import_compare.default)(one.version, version) <= 0).sort((a, b) => (0, import_compare.default)(a.version, b.version)).slice(-10).flatMap(({ unpackedSize }) => unpackedSize ?? []);
}
function unknown({ baseline }, { name, version }, registry) {
	if (baseline !== "auto") throw unknownPackage(name, registry);
	const { credentials, url } = registry;
	const isKnown = credentials.header !== null || credentials.cert !== null;
	const explanation = isKnown ? `${url} has no package ${name} (404), so Packgate takes this for its first release. The answer is the same if your token may not read it.` : "The registry shows no release under this name.";
	const warnings = isKnown ? [] : ["Packgate asked without a token, so it cannot see private packages."];
	const doubt = isKnown || isPlausibleFirst(version) ? null : perhapsPrivate({
		name,
		version
	}, url);
	return {
		choice: choice(null, "first-publish", explanation),
		tarball: null,
		name,
		source: "",
		warnings,
		doubt
	};
}
const perhapsPrivate = ({ name, version }, url) => undecided("perhaps-private", `${url} has no package ${name} (404), but ${version} does not look like a first version. Without a token, Packgate cannot see private packages. Set a token that may read it. If it was never published, add --baseline none.`);
function without(selected, name, missing, packument) {
	const lost = [...missing, ...packument.listing.missingTarball];
	if (selected.reason === "first-publish" && lost.length > 0) throw undecided("tarball-missing", `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`);
	return {
		choice: selected.reason === "first-publish" && packument.unpublished ? choice(null, "first-publish", `All versions of ${name} were unpublished, so there is none to compare with.`) : selected,
		tarball: null,
		name,
		source: "",
		warnings: []
	};
}
const notFound = (wanted, packument) => usageError("baseline-not-found", `The baseline ${wanted} does not exist: of ${packument.name} ${nearby(wanted, packument.listing)}.`);
async function previousPatch({ name, version }, published, registry) {
	const parsed = parseVersion(version);
	if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
	const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
	const ask = (wanted) => registry.version(name, wanted).catch((error) => ifInterrupted(error) ?? "doubt");
	const [own, previous] = await Promise.all([published ? null : ask(parsed.version), ask(below)]);
	if (own === "doubt" || previous === "doubt") return null;
	if (own !== null) return own.tarball === null ? null : own;
	return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}
async function downloadCandidate(wanted, context) {
	const registry = await openRegistry({
		name: wanted.name,
		publishConfig: {},
		folder: context.cwd
	}, context);
	const record = await resolveVersion(wanted, registry);
	return {
		...await download(record, registry),
		version: record.version
	};
}
async function resolveVersion({ name, wanted }, registry) {
	const exact = parseVersion(wanted)?.version;
	const record = exact === void 0 ? null : await registry.version(name, exact).catch(ifInterrupted);
	if (record?.tarball) return record;
	const packument = await registry.packument(name);
	if (packument === null) throw unknownPackage(name, registry);
	const { version } = resolve(wanted, packument);
	const found = version === null ? void 0 : packument.versions.get(version);
	if (found !== void 0) return found;
	throw usageError("version-not-found", `${name}@${wanted} does not exist: ${nearby(wanted, packument.listing)}.`);
}
const resolve = (wanted, packument) => selectBaseline({
	candidate: "0.0.0",
	...packument.listing,
	missingTarball: [],
	mode: "pr",
	baseline: wanted
});
function ifInterrupted(error) {
	if (error.code === "interrupted") throw error;
	return null;
}
function unknownPackage(name, { url, credentials, own }) {
	const rights = credentials.header !== null || credentials.withheld || own || name.startsWith("@") ? "check the name, the registry, and whether your credentials may read it; registries answer 404 to both" : "check the name and the registry";
	return usageError("package-not-found", `${url} has no package ${name} (404): ${rights}.`);
}
function nearby(wanted, { published, distTags }) {
	const versions = published.filter((text) => parseVersion(text) !== null).sort(import_compare.default);
	if (versions.length === 0) return "no version is published";
	const exact = parseVersion(wanted);
	const above = exact === null ? -1 : versions.findIndex((text) => (0, import_compare.default)(text, exact) > 0);
	const index = above < 0 ? versions.length : above;
	const close = versions.slice(Math.max(0, index - 3), index + 2);
	const tags = Object.keys(distTags).slice(0, 8);
	return `there are ${close.join(", ")}${tags.length > 0 ? ` and the dist-tag${tags.length === 1 ? "" : "s"} ${tags.join(", ")}` : ""}`;
}
async function lastReleases({ name, version, publishConfig }, { folder, most }, context) {
	const place = {
		name,
		publishConfig: publishConfigOf(publishConfig),
		folder
	};
	const registry = await openRegistry(place, context);
	const packument = await registry.packument(name);
	if (packument === null) return [];
	let listing = packument.listing;
	const releases = [];
	let candidate = version;
	while (releases.length < most) {
		const chosen = selectBaseline({
			candidate,
			...listing,
			mode: "pr"
		});
		const record = packument.versions.get(chosen.version ?? "");
		if (record === void 0) break;
		candidate = record.version;
		listing = {
			...listing,
			...asBefore(candidate, listing)
		};
		const got = await download(record, registry).catch(ifMissing);
		if (got !== null) releases.push({
			version: candidate,
			tarball: got.tarball
		});
	}
	return releases;
}
function ifMissing(error) {
	if (error instanceof PackgateError && error.code === "tarball-missing") return null;
	throw error;
}
export { lastReleases, releases_exports };
