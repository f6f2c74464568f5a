import { asBefore, askPackument, askVersion, download, ifInterrupted, listingOf, nearby, openRegistry, resolve, unknownPackage } from "./shared.js";
import { choice, parseVersion, publishConfigOf, selectBaseline } from "./engine.js";
import { PackgateError, undecided, usageError } from "./start.js";
// src/acquire/registry/baseline.ts
const patience = 3;
async function chosenBaseline(request, identity, context) {
	const { name, version } = identity;
	if (parseVersion(version) === null) throw usageError("invalid-candidate-version", `The version ${version} of ${name} is not valid semver: write one such as 1.2.3.`);
	const publishConfig = publishConfigOf(identity.publishConfig);
	const client = await openRegistry({
		name,
		publishConfig,
		folder: request.folder
	}, context);
	const missing = [];
	const near = request.baseline === "auto" ? await neighbour(identity, request.published, client) : null;
	if (near !== null) {
		const only = {
			published: [near.version],
			distTags: {},
			deprecated: [],
			missingTarball: []
		};
		const got = await fetched(select(request, version, only), near, missing, client);
		if (got !== null) return got;
	}
	const packument = await askPackument(client, name);
	for (;;) {
		const selected = packument === null ? unknown(request, name, client) : pick(request, version, packument, missing);
		const record = packument?.versions.get(selected.version ?? "");
		if (record === void 0) return without(selected, name, missing, packument);
		const got = await fetched(selected, record, missing, client);
		if (got !== null) return got;
	}
}
async function namedBaseline({ name, wanted, folder }, context) {
	const client = await openRegistry({
		name,
		publishConfig: {},
		folder
	}, context);
	const packument = await askPackument(client, name);
	if (packument === null) throw unknownPackage(name, client);
	const { version } = resolve(wanted, packument);
	const record = version === null ? void 0 : packument.versions.get(version);
	if (record === void 0) throw notFound(wanted, packument);
	const { tarball, warnings } = await download(record, client);
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
	const listing = listingOf(packument);
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
const select = ({ mode, tag, baseline }, candidate, listing) => selectBaseline({
	candidate,
	...listing,
	mode,
	tag: tag ?? void 0,
	baseline
});
async function fetched(selected, record, missing, client) {
	const source = `${record.name}@${record.version}`;
	const skipped = missing.map((version) => `${record.name}@${version} is listed but has no tarball yet, so it was passed over.`);
	try {
		const { tarball, warnings } = await download(record, client);
		return {
			choice: selected,
			tarball,
			name: record.name,
			source,
			warnings: [...skipped, ...warnings]
		};
	} catch (error) {
		const replaceable = selected.reason !== "override" && missing.length < patience;
		if (!(error instanceof PackgateError) || error.code !== "tarball-missing" || !replaceable) throw error;
		missing.push(record.version);
		return null;
	}
}
function unknown({ baseline }, name, client) {
	if (baseline !== "auto") throw unknownPackage(name, client);
	const { credentials, own, url } = client;
	const explanation = credentials.header !== null || credentials.withheld || own ? `${url} knows no package ${name} (404), so this is taken for its first release; it answers the same to credentials that may not read it.` : "No release has been published under this name yet.";
	return choice(null, "first-publish", explanation);
}
function without(selected, name, missing, packument) {
	const lost = [...missing, ...packument === null ? [] : listingOf(packument).missingTarball];
	if (selected.reason === "first-publish" && lost.length > 0) throw undecided("tarball-missing", `The registry lists ${name}@${lost[0]} but has no tarball for it, and nothing else to compare with: wait a minute if it has just been published, or name a baseline.`);
	return {
		choice: selected.reason === "first-publish" && packument?.unpublished ? choice(null, "first-publish", `All versions of ${name} were unpublished, so there is none to compare with.`) : selected,
		tarball: null,
		name,
		source: "",
		warnings: []
	};
}
const notFound = (wanted, packument) => usageError("baseline-not-found", `The baseline ${wanted} does not exist: of ${packument.name} ${nearby(wanted, listingOf(packument))}.`);
async function neighbour({ name, version }, published, client) {
	const parsed = parseVersion(version);
	if (parsed === null || parsed.prerelease.length > 0 || parsed.patch === 0) return null;
	const below = `${parsed.major}.${parsed.minor}.${parsed.patch - 1}`;
	const ask = (wanted) => askVersion(client, name, wanted).catch((error) => ifInterrupted(error) ?? "doubt");
	const [own, previous] = await Promise.all([published ? null : ask(parsed.version), ask(below)]);
	if (own === "doubt" || previous === "doubt") return null;
	if (own !== null) return own.tarball === null ? null : own;
	return previous === null || previous.tarball === null || previous.deprecated ? null : previous;
}
export { chosenBaseline, namedBaseline };
