"use strict";
const require_rolldown_runtime = require("../chunks/rolldown-runtime.cjs");
const require_tool = require("../chunks/tool.cjs");
const require_start = require("../chunks/start.cjs");
const require_engine = require("../chunks/engine.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("../chunks/rare.cjs")); } };
const require_reports = require("../chunks/reports.cjs");
const require_packing = require("../chunks/packing.cjs");
const require_configuration = require("../chunks/configuration.cjs");
const require_github_toolkit = require("./toolkit.cjs");
const require_shared = require("../chunks/shared.cjs");
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_crypto = globalThis.process.getBuiltinModule("node:crypto");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_zlib = globalThis.process.getBuiltinModule("node:zlib");
// src/config/policy-differences.ts
function policyDifferences(before, after) {
	return [
		...failOn(before.failOn, after.failOn),
		...rules(before.rules ?? {}, after.rules ?? {}),
		...allowed(before.allow ?? null, after.allow ?? null),
		...waivers(before.waivers ?? [], after.waivers ?? [])
	];
}
const failOn = (before = null, after = null) => before === after ? [] : [{
	what: "fail-on",
	before,
	after
}];
function rules(before, after) {
	return keysOf(before, after).flatMap((rule) => {
		const [was, is] = [before[rule] ?? {}, after[rule] ?? {}];
		return keysOf(was, is).filter((option) => was[option] !== is[option]).map((option) => ({
			what: "rule",
			rule,
			option,
			before: was[option] ?? null,
			after: is[option] ?? null
		}));
	});
}
const keysOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
function allowed(before, after) {
	const added = without(after ?? [], before ?? []);
	const removed = without(before ?? [], after ?? []);
	const listed = {
		before: before !== null,
		after: after !== null
	};
	return added.length === 0 && removed.length === 0 && listed.before === listed.after ? [] : [{
		what: "allow",
		added,
		removed,
		listed
	}];
}
function without(globs, others) {
	const known = new Set(others);
	return [...new Set(globs)].filter((glob) => !known.has(glob));
}
function waivers(before, after) {
	const alike = paired(before, after, meaning);
	const { pairs, gone, came } = paired(alike.gone, alike.came, subject);
	return [
		...pairs.map(([was, is]) => ({
			what: "waiver",
			before: was,
			after: is
		})),
		...came.map((is) => ({
			what: "waiver",
			before: null,
			after: is
		})),
		...gone.map((was) => ({
			what: "waiver",
			before: was,
			after: null
		}))
	];
}
function paired(before, after, key) {
	const waiting = require_engine.groupBy(before, key);
	const pairs = [];
	const came = after.filter((waiver) => {
		const was = waiting.get(key(waiver))?.shift();
		if (was !== void 0) pairs.push([was, waiver]);
		return was === void 0;
	});
	const left = new Set([...waiting.values()].flat());
	return {
		pairs,
		gone: before.filter((waiver) => left.has(waiver)),
		came
	};
}
const subject = ({ rule, path }) => JSON.stringify([[rule].flat().sort(), path]);
const meaning = ({ source: _, approval: _a, rule, fingerprint, ...said }) => {
	const lists = {
		rule: [rule].flat().sort(),
		fingerprint: [fingerprint ?? []].flat().sort()
	};
	return JSON.stringify(Object.entries({
		...said,
		...lists
	}).sort(([a], [b]) => a < b ? -1 : 1));
};
function configurationVersion(path, text) {
	const parsed = require_configuration.parseConfig(text, path);
	if ("config" in parsed) return {
		path,
		text,
		config: parsed.config
	};
	const [first] = parsed.mistakes;
	const more = parsed.mistakes.length > 1 ? ` It has ${parsed.mistakes.length} mistakes.` : "";
	return {
		path,
		problem: `line ${first?.line}: ${first?.message}${more}`
	};
}
function configurationChange(before, after) {
	const change = {
		before: before?.path ?? null,
		after: after?.path ?? null
	};
	for (const [side, file] of [["on the base branch", before], ["here", after]]) if (file !== null && "problem" in file) return {
		...change,
		differences: [],
		problem: `It cannot be read ${side}: ${file.problem}`
	};
	const [was, is] = [before, after];
	if (change.before === change.after && was?.text === is?.text) return null;
	return {
		...change,
		differences: configDifferences(was?.config ?? null, is?.config ?? null),
		problem: null
	};
}
function configDifferences(before, after) {
	const [was, is] = [patternsOf(before), patternsOf(after)];
	const patterns = [...new Set([...was.keys(), ...is.keys()])];
	const [stayed, stays] = [was, is].map((side) => [...side.keys()].filter((pattern) => was.has(pattern) && is.has(pattern)).join("\0"));
	return [
		...placed(null, require_engine.policyFor(before, null), require_engine.policyFor(after, null)),
		...patterns.flatMap((pattern) => placed(pattern, partOf(was.get(pattern)), partOf(is.get(pattern)))),
		...stayed === stays ? [] : [{
			packages: null,
			difference: { what: "order" }
		}]
	];
}
const placed = (packages, before, after) => policyDifferences(before, after).map((difference) => ({
	packages,
	difference
}));
const patternsOf = (config) => new Map((config?.packages ?? []).map((override) => [override.pattern, override]));
const partOf = (layer) => layer === void 0 ? {} : {
	...layer.failOn && { failOn: layer.failOn.value },
	rules: Object.fromEntries([...layer.rules].map(([rule, { level, options }]) => [rule, {
		...level && { level: level.value },
		...Object.fromEntries([...options].map(([name, { value }]) => [name, value]))
	}])),
	allow: layer.allow?.value ?? null,
	waivers: layer.waivers.map(({ value }) => value)
};
// src/github/contents.ts
const fewFolders = 8;
var CommitFiles = class {
	#commit;
	#octokit;
	#asked = new Map();
	#all = null;
	constructor(commit, octokit) {
		this.#commit = commit;
		this.#octokit = octokit;
	}
	async expect(folders) {
		if (new Set(folders).size > fewFolders) this.#all = await filesOf(this.#commit, this.#octokit);
	}
	async at(path) {
		if (this.#all?.has(path) === false) return null;
		const asked = this.#asked.get(path) ?? repositoryFile(path, this.#commit, this.#octokit);
		this.#asked.set(path, asked);
		const content = await asked;
		return content === null ? null : {
			path,
			content
		};
	}
	async nearest(folders, names) {
		for (const folder of folders) {
			const paths = names.map((name) => folder === "" ? name : `${folder}/${name}`);
			const found = (await Promise.all(paths.map((path) => this.at(path)))).filter((file) => file !== null);
			if (found.length > 0) return found;
		}
		return [];
	}
};
async function repositoryFile(path, { sha, ...repository }, octokit) {
	const answer = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
		...repository,
		path,
		ref: sha
	}).catch((error) => {
		if (error.status !== 404) throw error;
		return null;
	});
	if (answer === null) return null;
	const { data } = answer;
	if (Array.isArray(data) || data.type !== "file") return { problem: "It is no file." };
	const { encoding, content, size } = data;
	return encoding === "base64" ? Buffer.from(content, "base64") : { problem: `It has ${size} bytes, which are too many.` };
}
async function parentsOf({ sha, ...repository }, octokit) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...repository,
		commit_sha: sha
	});
	return data.parents.map((parent) => parent.sha);
}
async function filesOf({ sha, ...repository }, octokit) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repository,
		tree_sha: sha,
		recursive: "1"
	});
	if (data.truncated) return null;
	return new Set(data.tree.flatMap(({ type, path }) => type === "blob" ? [path] : []));
}
// src/github/octokit.ts
var octokit_exports = require_rolldown_runtime.__exportAll({
	isRefusal: () => isRefusal,
	loadToolkit: () => loadToolkit,
	openGitHub: () => openGitHub,
	reading: () => reading,
	refusalSentence: () => refusalSentence,
	whyRefused: () => whyRefused,
	writing: () => writing
});
const attempt = 1e4;
const patiences = {
	long: 3e4,
	short: 1e4
};
const longestPause = 20;
const loadToolkit = () => Promise.all([
	Promise.resolve().then(() => require("./octokit.cjs")).then((n) => n.dist_src_exports),
	Promise.resolve().then(() => require("./octokit.cjs")).then((n) => n.dist_bundle_exports$2),
	Promise.resolve().then(() => require("./octokit.cjs")).then((n) => n.dist_bundle_exports$1),
	Promise.resolve().then(() => require("./octokit.cjs")).then((n) => n.dist_bundle_exports),
	Promise.resolve().then(() => require("../chunks/registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1))
]);
async function openGitHub({ apiUrl, token, patience = "long" }) {
	const [{ Octokit: Core }, { paginateRest }, { retry }, { throttling }, { default: fetch }] = await loadToolkit();
	const over = AbortSignal.timeout(patiences[patience]);
	const limits = (octokit) => {
		octokit.hook.before("request", (options) => {
			options.request.signal = AbortSignal.any([over, AbortSignal.timeout(attempt)]);
		});
		octokit.hook.after("request", ({ data, status }) => {
			if (typeof data !== "string" || data === "") return;
			throw Object.assign(new Error("it sent a page, and no document"), { status });
		});
		octokit.hook.error("request", (error) => {
			const { status, response, message } = error;
			if ((status === 403 || status === 429) && response?.headers["retry-after"] !== void 0 && !/secondary rate/i.test(message)) error.message = `${message} (secondary rate limit)`;
			throw error;
		});
		return {};
	};
	const worthWaiting = (pause, _options, _octokit, retried) => pause <= longestPause && retried < 2;
	const settings = {
		baseUrl: apiUrl,
		auth: token,
		request: { fetch: (url, options) => ask$1(url, options, fetch).catch((error) => {
			throw options.signal.aborted ? options.signal.reason : error;
		}) },
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		retry: {
			retries: 2,
			retryAfterBaseValue: 500,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				422,
				429,
				451
			]
		},
		throttle: {
			onRateLimit: worthWaiting,
			onSecondaryRateLimit: worthWaiting
		}
	};
	return new (Core.plugin(paginateRest, limits, retry, throttling))(settings);
}
async function ask$1(url, options, fetch, hops = 3) {
	const response = await fetch(url, {
		...options,
		redirect: "manual",
		retry: { retries: 0 }
	});
	const location = response.headers.get("location");
	if (!/^30[1278]$/.test(String(response.status)) || location === null || hops === 0) return response;
	response.body.resume();
	const next = new URL(location, url);
	if (next.origin !== new URL(url).origin) throw new Error("it redirects to another server");
	return await ask$1(next.href, options, fetch, hops - 1);
}
const silent = () => {};
const isRefusal = (error) => error instanceof Error && typeof error.status === "number";
const refusalSentence = (refusal, author, hide) => `The pull request has no new comment: ${whyUnwritten(refusal, author, hide)} The verdict stands, and the job summary has the report.`;
function whyUnwritten(refusal, author, hide) {
	const { status, message } = refusal;
	if (status === 403 && /\block(?:ed)?\b/i.test(message)) return "its conversation is locked (403). Unlock it, or set the input comment to never.";
	if (status === 404 && /\/issues\/comments\/\d+/.test(refusal.request?.url ?? "")) return "the comment of an earlier run was deleted meanwhile (404). The next run writes a new one.";
	if (status !== 403 && status !== 404 || author === null) return whyRefused(refusal, writing, hide);
	return author === "fork" ? `the token of a pull request from a fork can only read (${status}). Let a second workflow on workflow_run comment: the recipe is "Comments for forks" in docs/pull-requests.md.` : `the token of a pull request from Dependabot can only read (${status}), unless the workflow itself gives the job the permission ${writing.permission}.`;
}
const writing = {
	verb: "write",
	permission: "pull-requests: write"
};
const reading = {
	verb: "read",
	permission: "contents: read"
};
function whyRefused({ status, message, response }, { verb, permission }, hide) {
	const told = require_start.withoutCredentials(hide(message.replace(/ - https?:\/\/\S+$/, "")));
	const said = require_start.visibleCut(told, 200);
	const answered = response !== void 0;
	if (status === 429 || /rate limit/i.test(said)) return `GitHub asked this repository to wait longer than a check should (${status}: ${said}). The next run tries again.`;
	if (status === 401) return `GitHub does not know the token (401). Leave the input github-token out to use the job token, or renew it.`;
	if (status === 403 || status === 404) return `the token may not ${verb} it (${status}: ${said}). Give the job the permission ${permission}.`;
	if (answered && status !== void 0 && status < 500) return `GitHub refused it (${status}: ${said}).`;
	return `GitHub did not answer (${answered ? `${status}: ` : ""}${said}). Nothing is wrong with the package because of that; the next run tries again.`;
}
// src/action/commit-configuration.ts
async function nearestConfiguration(files, folders) {
	const [found, second] = await files.nearest(folders, require_engine.configurationNames);
	if (found === void 0) return null;
	if (second !== void 0) return {
		path: found.path,
		problem: `${second.path} is there too.`
	};
	return configurationIn(found);
}
async function configurationAt(files, path) {
	const found = await files.at(path);
	return found && configurationIn(found);
}
function configurationIn({ path, content }) {
	if ("problem" in content) return {
		path,
		problem: content.problem
	};
	try {
		return configurationVersion(path, require_engine.configurationText(content, path));
	} catch (error) {
		if (!(error instanceof require_start.PackgateError)) throw error;
		return {
			path,
			problem: error.message
		};
	}
}
// src/action/event.ts
const modes = new Map([
	["pull_request", "pr"],
	["merge_group", "pr"],
	["pull_request_target", "pr"],
	...[
		"push",
		"release",
		"workflow_dispatch",
		"repository_dispatch",
		"workflow_run",
		"schedule",
		"create"
	].map((name) => [name, "publish"])
]);
function eventOf({ env }, given, warn) {
	const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_REF_TYPE: refType } = env;
	const isBranch = (name === "push" || name === "create") && refType === "branch";
	const known = isBranch ? "pr" : modes.get(name);
	if (given === null && known === void 0) warn(`Packgate does not know the event "${name}", so it compared as for a release. Set the input mode to pr or publish.`);
	if (name === "pull_request_target") warn("On pull_request_target, actions/checkout gets the base branch by default, so Packgate may check that and not the pull request. Use pull_request. For comments on forks, docs/pull-requests.md has a recipe.");
	const mode = given ?? known ?? "publish";
	const payload = payloadIn(path);
	const base = baseIn(name, payload);
	const number = payload?.pull_request?.number;
	const numbered = Number.isSafeInteger(number) && number > 0;
	if (base === "unreadable" || name === "pull_request" && !numbered) warn("The event of this pull request could not be read, so there is no comment, and it is not known whether it changes the policy. Check that no step changes GITHUB_EVENT_PATH or the file it names.");
	const { GITHUB_SHA: sha, GITHUB_REF_NAME: branch = null } = env;
	const pushed = name === "push" && isBranch && isCommit(sha) ? {
		sha,
		branch
	} : null;
	return {
		mode,
		author: authorOf(payload),
		pullRequest: name === "pull_request" && numbered ? number : null,
		base,
		pushed
	};
}
function baseIn(name, payload) {
	if (![
		"pull_request",
		"pull_request_target",
		"merge_group"
	].includes(name)) return null;
	const { pull_request: pull, merge_group: group } = payload ?? {};
	const [sha, head, ref] = name === "merge_group" ? [
		group?.base_sha,
		group?.head_sha,
		group?.base_ref
	] : [
		pull?.base?.sha,
		pull?.head?.sha,
		pull?.base?.ref
	];
	const branch = typeof ref === "string" ? ref.replace(/^refs\/heads\//, "") : null;
	return isCommit(sha) && isCommit(head) ? {
		sha,
		head,
		branch
	} : "unreadable";
}
function authorOf(payload) {
	const { user, head, base } = payload?.pull_request ?? {};
	if (user?.login === "dependabot[bot]") return "dependabot";
	return head && head.repo?.id !== base?.repo?.id ? "fork" : null;
}
const isCommit = (sha) => typeof sha === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
function payloadIn(path) {
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return null;
	}
}
const headOf = ({ base }) => base === null || base === "unreadable" ? null : base.head;
// src/action/base-configurations.ts
var base_configurations_exports = require_rolldown_runtime.__exportAll({
	baseCommit: () => baseCommit,
	baseConfigurations: () => baseConfigurations
});
async function baseConfigurations({ policies, candidates, cwd, root, named, patience }, base, access, runner) {
	const octokit = await openGitHub({
		...access,
		patience
	});
	const files = new CommitFiles(await baseCommit(base, access.repository, runner, octokit), octokit);
	const inRepository = (path) => {
		const inside = (0, node_path.relative)(root, path).replaceAll("\\", "/");
		return inside === ".." || inside.startsWith("../") || (0, node_path.isAbsolute)(inside) ? null : inside;
	};
	const foldersOf = (spec) => [policies.folderOf(spec), cwd].flatMap((folder) => {
		const inside = folder === null ? null : inRepository(folder);
		return inside === null ? [] : require_start.upwards(inside);
	});
	if (!named) await files.expect(candidates.flatMap(foldersOf));
	return told(await Promise.all(candidates.map(async (spec) => {
		const after = versionOf(policies, spec, inRepository);
		if (after === "elsewhere") return {
			spec,
			before: null,
			after: null
		};
		return {
			spec,
			before: named && after !== null ? await configurationAt(files, after.path) : await nearestConfiguration(files, foldersOf(spec)),
			after
		};
	})), policies);
}
function versionOf(policies, spec, inRepository) {
	const [file, config] = [policies.fileOf(spec), policies.configOf(spec)];
	if (file === null || config === null) return null;
	const path = inRepository(file.path);
	return path === null ? "elsewhere" : {
		path,
		text: file.text,
		config
	};
}
function told(pairs, policies) {
	const once = new Map(pairs.map(({ before, after }) => [JSON.stringify([before?.path, after?.path]), {
		before,
		after
	}]));
	const configs = new Map(pairs.map(({ spec, before, after }) => {
		const elsewhere = before === null && after === null ? policies.configOf(spec) : null;
		return [spec, before !== null && "config" in before ? before.config : elsewhere];
	}));
	const unread = pairs.map(({ before }) => before).find((before) => before !== null && "problem" in before);
	return {
		configOf: (spec) => configs.get(spec) ?? null,
		files: [...once.values()].map(({ before, after }) => configurationChange(before, after)).filter((change) => change !== null),
		problem: unread && "problem" in unread ? `${unread.path} of the base branch: ${unread.problem}` : null
	};
}
async function baseCommit(base, repository, runner, octokit) {
	const asked = commits.get(base) ?? commitOf(base, repository, runner, octokit);
	commits.set(base, asked);
	return await asked;
}
const commits = new WeakMap();
async function commitOf({ sha, head }, repository, { env }, octokit) {
	const { GITHUB_SHA: built } = env;
	const [first, second, ...others] = await parentsOf({
		...repository,
		sha: isCommit(built) ? built : sha
	}, octokit);
	const merged = first !== void 0 && second === head && others.length === 0;
	return {
		...repository,
		sha: merged ? first : sha
	};
}
// src/github/cache.ts
function cacheIn(env) {
	const { ACTIONS_RESULTS_URL: url = "", ACTIONS_RUNTIME_TOKEN: token = "" } = env;
	return URL.canParse(url) && /^[\x21-\x7e]+$/.test(token) ? {
		url,
		token
	} : null;
}
const patience = 5e3;
const largestEntry = 8 * 1024 ** 2;
const longestAnswer = 65536;
async function cacheEntry({ key, prefix, version }, access) {
	const signal = AbortSignal.timeout(patience);
	const found = await ask("GetCacheEntryDownloadURL", {
		key,
		restore_keys: [prefix],
		version
	}, access, signal);
	if (found.ok !== true) return null;
	const { matched_key: matched, signed_download_url: url } = found;
	if (typeof matched !== "string" || !isAddress(url)) throw unusable("its answer is none");
	return {
		key: matched,
		bytes: await request(url, { signal }, largestEntry)
	};
}
async function storeEntry({ key, bytes, version }, access) {
	const signal = AbortSignal.timeout(patience);
	const created = await ask("CreateCacheEntry", {
		key,
		version
	}, access, signal);
	if (created.ok !== true) return;
	const { signed_upload_url: url } = created;
	if (!isAddress(url)) throw unusable("its answer is none");
	await request(url, {
		signal,
		method: "PUT",
		headers: {
			"x-ms-blob-type": "BlockBlob",
			"content-type": "application/octet-stream"
		},
		body: bytes
	}, longestAnswer);
	await ask("FinalizeCacheEntryUpload", {
		key,
		version,
		size_bytes: String(bytes.length)
	}, access, signal);
}
async function ask(method, wanted, { url, token }, signal) {
	const address = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url).href;
	const answer = await request(address, {
		signal,
		method: "POST",
		headers: {
			authorization: `Bearer ${token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify(wanted)
	}, longestAnswer);
	try {
		const told = JSON.parse(answer.toString("utf8"));
		if (typeof told === "object" && told !== null) return told;
	} catch {}
	throw unusable("its answer is none");
}
const isAddress = (url) => typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
async function request(url, options, most) {
	const { default: fetch } = await Promise.resolve().then(() => require("../chunks/registry-client.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1));
	const chunks = [];
	let size = 0;
	try {
		const { status, body } = await fetch(url, {
			redirect: "manual",
			retry: { retries: 0 },
			...options
		});
		if (status < 200 || status > 299) {
			body.resume();
			throw unusable(`status ${status}`);
		}
		for await (const chunk of body) {
			size += chunk.length;
			if (size > most) throw unusable(`more than ${most} bytes`);
			chunks.push(chunk);
		}
	} catch (error) {
		if (error instanceof require_start.PackgateError) throw error;
		const isLate = options.signal.aborted;
		throw unusable(isLate ? `no answer in ${patience / 1e3} seconds` : "no answer", error);
	}
	return Buffer.concat(chunks);
}
const unusable = (why, cause) => require_start.undecided("cache", why, cause);
// src/action/runner.ts
const runnerOf = (env, rest, cwd) => ({
	...rest,
	env,
	workspace: (0, node_path.resolve)(env.GITHUB_WORKSPACE || cwd),
	temporary: env.RUNNER_TEMP || (0, node_os.tmpdir)()
});
function runUrl({ env }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
function gateKey({ env }, ...name) {
	const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, "") || env.GITHUB_WORKFLOW;
	const parts = name.length > 0 ? name : [workflow, env.GITHUB_JOB];
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
var Warnings = class {
	all = [];
	#hide;
	constructor(hide = require_start.hideNothing) {
		this.#hide = hide;
	}
	add = (sentence) => {
		const clean = this.#hide(sentence);
		if (!this.all.includes(clean)) this.all.push(clean);
	};
	async around(destination, deliver) {
		try {
			return await deliver();
		} catch (error) {
			this.add(`The ${destination} failed, and the verdict stands. ${why(error)}`);
			return null;
		}
	}
};
function why(error) {
	if (error instanceof require_start.PackgateError) return error.message;
	return `This is a bug in packgate. Please report it with these lines:\n${error instanceof Error ? error.stack ?? error.message : String(typeof error)}`;
}
function accessOf({ env }, token) {
	const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: name = "" } = env;
	const [owner, repo] = name.split("/");
	if (token === null) return {
		missing: "There is no token",
		helps: "leave the input github-token out"
	};
	if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) return {
		missing: "The job does not say which repository of which GitHub this is",
		helps: "check GITHUB_API_URL and GITHUB_REPOSITORY"
	};
	return {
		apiUrl,
		token,
		repository: {
			owner,
			repo
		}
	};
}
// src/action/base-report.ts
var base_report_exports = require_rolldown_runtime.__exportAll({
	baseFor: () => baseFor,
	storeBase: () => storeBase,
	toldOf: () => toldOf
});
const version = (0, node_crypto.createHash)("sha256").update(`packgate base report 1 ${require_tool.tool.version}`).digest("hex");
const largest$1 = 64 * 1024 ** 2;
const called = (branch) => /^\w[\w./-]{0,99}$/.test(branch ?? "") ? `${branch}` : "the base branch";
const hash = (...parts) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
function prefixOf(branch, request) {
	const { packages, only, shard, config } = request;
	const subject = [
		request["comment-id"],
		request["working-directory"],
		packages,
		only,
		shard,
		config
	];
	return `packgate-${hash(...subject)}-${hash(branch)}-`;
}
async function baseFor({ base, mode }, request, runner) {
	if (base === null || base === "unreadable" || mode === "publish") return null;
	const access = cacheIn(runner.env);
	const sha = access === null ? base.sha : await commitBelow(base, request, runner);
	return await baseReport({
		...base,
		sha
	}, request, access);
}
async function commitBelow(base, request, runner) {
	const access = accessOf(runner, request["github-token"]);
	if ("missing" in access) return base.sha;
	try {
		const octokit = await openGitHub({
			...access,
			patience: "short"
		});
		return (await baseCommit(base, access.repository, runner, octokit)).sha;
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return base.sha;
	}
}
async function baseReport({ branch, sha }, request, access) {
	const name = called(branch);
	const without = (why) => ({
		report: null,
		told: `${why}, so everything since the last release counts, also what ${name} has already.`
	});
	if (access === null || branch === null) return without(`This runner has no cache with a report of ${name}`);
	const prefix = prefixOf(branch, request);
	try {
		const found = await cacheEntry({
			key: `${prefix}${sha}`,
			prefix,
			version
		}, access);
		if (found === null) return without(`There is no report of ${name} yet: this check stores one when it runs on a push to it`);
		const at = found.key.startsWith(prefix) ? found.key.slice(prefix.length) : "";
		if (!/^[0-9a-f]{40,64}$/.test(at)) return without(`The report of ${name} is not usable (it has another key)`);
		const text = (0, node_zlib.gunzipSync)(found.bytes, { maxOutputLength: largest$1 }).toString("utf8");
		const report = {
			...require_reports.parseBase(text),
			called: name
		};
		const known = `What ${name} has already (at ${at.slice(0, 7)}) does not count here`;
		return {
			report,
			told: at !== sha ? `${known}; it has no report of ${sha.slice(0, 7)}, so what came since counts.` : `${known}.`
		};
	} catch (error) {
		return without(`The report of ${name} is not usable (${error instanceof require_start.PackgateError ? error.message.split("\n")[0] : "it is damaged"})`);
	}
}
async function storeBase(report, { pushed }, request, { env }) {
	const access = cacheIn(env);
	const { packages } = require_engine.baseOf(report, "");
	if (access === null || !pushed?.branch || packages.length === 0) return null;
	const { branch, sha } = pushed;
	const bytes = (0, node_zlib.gzipSync)(JSON.stringify({ packages }));
	if (bytes.length > largestEntry) return null;
	try {
		await storeEntry({
			key: `${prefixOf(branch, request)}${sha}`,
			version,
			bytes
		}, access);
		return null;
	} catch (error) {
		if (!(error instanceof require_start.PackgateError)) throw error;
		return `The report of this branch was not stored for its pull requests (${error.message}): they are compared with an older one.`;
	}
}
function toldOf({ report, told }, packages) {
	if (report === null) return packages.some(({ findings }) => findings.some(require_engine.isActionable)) ? told : null;
	return packages.some(({ base, problem }) => base !== void 0 || problem !== null) ? told : `The report of ${report.called} has none of these packages, so everything since the last release counts.`;
}
// src/github/marker.ts
const markerLine = ({ gate, run, attempt, verdict }) => `<!-- packgate:comment:${gate} run:${run}.${attempt} ${verdict} -->`;
const shape = /^<!-- packgate:comment:([0-9a-f]+) run:(\d+)\.(\d+) (fail|undecided|warn|pass) -->/;
function markerOf(body) {
	const [, gate, run, attempt, verdict] = shape.exec(body ?? "") ?? [];
	return gate === void 0 ? null : {
		gate,
		run: Number(run),
		attempt: Number(attempt),
		verdict
	};
}
const worstFirst = [
	"fail",
	"undecided",
	"warn",
	"pass"
];
const stands = (there, next) => there.run !== next.run ? there.run > next.run : there.attempt !== next.attempt ? there.attempt > next.attempt : worstFirst.indexOf(there.verdict) < worstFirst.indexOf(next.verdict);
// src/github/runner-channels.ts
const say = {
	error: require_github_toolkit.error,
	warning: require_github_toolkit.warning,
	notice: require_github_toolkit.notice
};
const mostOfLevel = 10;
const longest = 4096;
function annotate(annotations) {
	for (const level of [
		"error",
		"warning",
		"notice"
	]) for (const annotation of annotations.filter((each) => each.level === level).slice(0, mostOfLevel)) {
		const { message, title, place } = annotation;
		say[level](require_start.cutVisible(message, longest), {
			title,
			...place && {
				file: place.file,
				startLine: place.line
			}
		});
	}
}
function writeOutputs(outputs, files) {
	try {
		files.write("GITHUB_OUTPUT", [...outputs].map(outputText).join(""));
		return null;
	} catch {
		return "The outputs could not be written, so later steps get none: run this as a step of a job, and check that nothing changes GITHUB_OUTPUT or the file it names.";
	}
}
function outputText([name, value]) {
	const word = `ghadelimiter_${(0, node_crypto.randomUUID)()}`;
	return `${name}<<${word}\n${value.replace(/[\r\n\u2028\u2029]+/g, " ")}\n${word}\n`;
}
function writeSummary(markdown, files) {
	try {
		files.write("GITHUB_STEP_SUMMARY", markdown);
		return null;
	} catch (error) {
		const { code = "it is no file" } = error;
		return `The job summary could not be written (${code}), so the report is in the log alone: run this as a step of a job, and check that nothing changes GITHUB_STEP_SUMMARY or the file it names.`;
	}
}
const unmatched = (text) => text.replace(/^.+$/gm, " $& ");
function fenced(text) {
	const word = (0, node_crypto.randomBytes)(24).toString("hex");
	return `::stop-commands::${word}\n${unmatched(text.endsWith("\n") ? text : `${text}\n`)}::${word}::\n`;
}
const mask = (secret) => require_github_toolkit.setSecret(secret);
// src/report/annotations.ts
function annotationsOf$1(report, { failure, failureAt = null, fails, warnings, folders, policies, remark }) {
	const own = warnings.map((message) => ownAnnotation("warning", message));
	if (failure !== null) return [{
		...ownAnnotation("error", failure),
		place: failureAt
	}, ...own];
	const { packages } = require_shared.viewOf(report);
	const several = packages.length > 1;
	const findings = shown(packages.map((view, index) => ofCauses(view, {
		folder: folders[index] ?? null,
		blocks: policies[index]?.failOn !== "never",
		several
	})));
	const isTold = findings.some(({ level }) => level === "error");
	return [
		...packages.flatMap((view) => ofProblem(view, several)),
		...own,
		...remark === null ? [] : [ownAnnotation("warning", remark)],
		...findings,
		...fails && !isTold ? [ownAnnotation("error", becauseOfWarnings)] : []
	];
}
const becauseOfWarnings = "The check failed because of warnings: fail-on is warning.";
const ownAnnotation = (level, message) => ({
	level,
	title: "packgate",
	message: require_reports.annotationText(message),
	place: null
});
const titleOf = (title, { name }, several) => several && name !== null ? `${title} in ${require_start.visibleCut(name)}` : title;
function ofProblem(view, several) {
	if (view.problem === null) return [];
	const message = `Could not check the package. ${require_shared.countsAsFailure}. ${view.problem.message}`;
	return [{
		...ownAnnotation("error", message),
		title: titleOf("packgate: undecided", view, several)
	}];
}
const levels = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const most = 10;
function shown(found) {
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const turns = found.flatMap((each) => each.filter((one) => one.level === level).map((one, turn) => ({
			...one,
			turn
		})));
		const before = new Map();
		const all = turns.sort((a, b) => a.turn - b.turn).map(({ cause, turn, ...one }) => {
			const again = before.get(cause) ?? 0;
			before.set(cause, again + 1);
			return {
				one,
				place: turn + again
			};
		}).sort((a, b) => a.place - b.place).map(({ one }) => one);
		if (all.length <= most) return all;
		const more = `and ${require_engine.plural(all.length - most + 1, `more ${level}`)}: the summary of the run has them all.`;
		return [...all.slice(0, 9), ownAnnotation(level, more)];
	});
}
const ofCauses = (view, { folder, blocks, several }) => view.causes.map((cause) => {
	const { title, severity, rules, bytes, places, more, fix, command, unacceptable, findings } = cause;
	const [lead] = findings;
	const lines = [
		`${title}${bytes === 0 ? "" : ` (${require_engine.size(bytes)})`}.`,
		...places.map(({ path, message }) => [path === null ? "" : require_start.visibleCut(path), message].filter(Boolean).join(": ")),
		...more > 0 ? [`and ${require_engine.grouped(more)} more`] : [],
		...fix === null ? [] : [`Fix: ${fix}`],
		...lead === void 0 ? [] : [suggestionFor(lead) ?? ""],
		...command === null ? [] : [`Accept: ${command}`],
		...unacceptable === null ? [] : [`Accept: ${unacceptable}`]
	];
	return {
		cause: cause.id,
		level: blocks || severity !== "error" ? levels[severity] : "warning",
		title: titleOf(`packgate: ${rules.join(", ")}`, view, several),
		message: lines.filter(Boolean).map(require_reports.annotationText).join("\n"),
		place: folder === null || lead === void 0 ? null : placeOf$1(lead, folder)
	};
});
function placeOf$1({ rule, evidence, origin }, { path, lineOf }) {
	const [field = null] = /^[A-Za-z]+/.exec(require_engine.ruleOf(rule).field?.(evidence) ?? "") ?? [];
	const inclusion = origin?.inclusion ?? null;
	const place = field === null && inclusion !== null && inclusion.file !== null ? {
		file: inclusion.file,
		line: inclusion.line ?? 1
	} : {
		file: "package.json",
		line: field === null ? 1 : lineOf(field)
	};
	const file = path === "" ? place.file : `${path}/${place.file}`;
	return require_start.visible(file) === file ? {
		...place,
		file
	} : null;
}
const mostCharacters = 1e3;
function suggestionFor({ origin }) {
	const removal = origin?.removal ?? null;
	if (removal === null) return null;
	const { change, file, line, replaced, lines } = removal;
	if (lines.join("\n").length > mostCharacters) return null;
	if (change === "create") return [`Suggested ${file}:`, ...lines].join("\n");
	const last = line + replaced - 1;
	const where = last > line ? `lines ${line} to ${last}` : `line ${line}`;
	if (lines.length === 0) return `Suggested change: delete ${where} of ${file}.`;
	return replaced === 0 ? [`Suggested change: insert as line ${line} of ${file}:`, ...lines].join("\n") : [`Suggested change: replace ${where} of ${file} by:`, ...lines].join("\n");
}
// src/report/markdown/comment.ts
const budget = 6e4;
const noticeBudget = 12e3;
const folds = [
	100,
	30,
	10,
	3,
	1,
	null
];
function renderComment(report, options) {
	const view = require_shared.viewOf(report);
	const notice = require_reports.policyNotice(options.policy ?? null, {
		verdict: report.verdict,
		budget: noticeBudget,
		elsewhere: require_reports.elsewhere.comment,
		...options.selfReported && { selfReported: true }
	});
	const first = require_reports.remarkOf(options.remark ?? null);
	const [head, foot] = [`${options.marker}\n\n${first}${notice}${disclaimer(report, options)}`, footer(options)];
	const room = budget - head.length - foot.length;
	return `${head}${require_shared.fitting(room, folds, (limit) => body(view, limit)) ?? require_reports.shortest(view, "comment", {
		budget: room,
		measure: ({ length }) => length
	})}${foot}`;
}
function body(view, limit) {
	const { only } = view;
	if (only === null) return ofMany(view, limit);
	return withRemark(view, only.verdict === "fail" || only.verdict === "undecided" ? loud(only, limit) : quiet(only, limit));
}
function* withRemark(view, pieces) {
	yield* pieces;
	yield require_reports.remarkLine(view);
}
function* ofMany(view, limit) {
	if (view.verdict === "pass") yield* require_reports.folded(require_reports.reportHeadline(view), withRemark(view, require_reports.passedPackages(view)));
	else yield* withRemark(view, require_reports.severalPackages(view, limit, "comment"));
}
function* loud(view, limit) {
	yield `### ${require_reports.markdownHeadline(view)}\n\n`;
	yield require_reports.countsLine(view);
	yield* require_reports.packageSection(view, {
		limit,
		place: "comment",
		isOnly: true
	});
}
function quiet(view, limit) {
	const line = [require_reports.htmlHeadline(view), require_reports.problemsTold(view).join("; ")].filter(Boolean).join(": ");
	return require_reports.folded(line, require_reports.packageSection(view, {
		limit,
		place: "comment",
		isOnly: true
	}));
}
function disclaimer({ verdict }, { selfReported }) {
	if (selfReported === void 0) return "";
	const { conclusion } = selfReported;
	return `<p>The run of the pull request reported this verdict itself; nobody else has looked at the package.${conclusion === null || (verdict === "pass" || verdict === "warn") === (conclusion === "success") ? "" : ` <b>That run itself ended with ${require_reports.code(conclusion)}.</b>`}</p>\n\n`;
}
function footer({ runUrl, commit = null }) {
	const shown = require_reports.commitLink(commit, runUrl);
	const links = [...shown === "" ? [] : [`Commit ${shown}`], ...require_reports.runLink(runUrl)];
	return links.length === 0 ? "" : `<p><sub>${links.join(" \u00b7 ")}</sub></p>\n`;
}
// src/action/comment.ts
var comment_exports = require_rolldown_runtime.__exportAll({
	begins: () => begins,
	comment: () => comment
});
async function comment({ report, remark, policy }, request, { pullRequest, author, base }, runner, { warn, hide }) {
	const wanted = request.comment ?? "on-failure";
	if (wanted === "never") annotate(onPolicy(policy));
	if (pullRequest === null || wanted === "never") return;
	const access = accessOf(runner, request["github-token"]);
	if ("missing" in access) {
		const or = request["github-token"] === null ? ", or set comment to never" : "";
		warn(`${access.missing}, so there is no comment: ${access.helps}${or}.`);
		return;
	}
	const [{ openGitHub }, { commentsOf }, { stickyComment }, { isRefusal, refusalSentence }] = await Promise.all([
		Promise.resolve().then(() => octokit_exports),
		Promise.resolve().then(() => sticky_comment_exports),
		Promise.resolve().then(() => sticky_comment_exports),
		Promise.resolve().then(() => octokit_exports)
	]);
	const id = request["comment-id"];
	const marker = {
		gate: gateKey(runner, ...id === null ? [] : [id]),
		run: Number(runner.env.GITHUB_RUN_ID) || 0,
		attempt: Number(runner.env.GITHUB_RUN_ATTEMPT) || 1,
		verdict: report.verdict
	};
	const order = {
		marker,
		begin: begins(wanted, report, policy),
		body: renderComment(report, {
			marker: markerLine(marker),
			runUrl: runUrl(runner),
			commit: headOf({ base }),
			policy,
			remark
		})
	};
	try {
		const octokit = await openGitHub(access);
		await stickyComment(order, commentsOf({
			...access.repository,
			number: pullRequest
		}, octokit));
	} catch (error) {
		if (!isRefusal(error)) throw error;
		warn(refusalSentence(error, author, hide));
	}
}
const onPolicy = (policy) => policy === null || !require_reports.changesMeaning(policy) ? [] : policy.files.flatMap(({ before, after }) => {
	const file = after ?? before ?? "";
	const message = "This pull request changes the policy of this check. The summary of the run says what it changes.";
	const place = require_start.visible(file) === file ? {
		file,
		line: 1
	} : null;
	return [{
		...ownAnnotation("warning", message),
		place
	}];
});
function begins(wanted, { verdict, packages }, policy) {
	if (wanted === "always" || verdict !== "pass" || policy !== null && require_reports.changesMeaning(policy)) return true;
	return wanted === "on-change" && packages.some(isChanged);
}
const isChanged = ({ changes, manifest, findings, candidate, base }) => findings.some(require_engine.isOwn) || (base ? base.sha256 !== candidate?.sha256 : changes.length > 0 || manifest.length > 0);
// src/action/decision.ts
var decision_exports = require_rolldown_runtime.__exportAll({ failed: () => failed });
function failed(error, cwd, hide) {
	const told = error instanceof require_start.PackgateError ? error : require_start.undecided("internal-error", require_start.complain(error, hide).text.replaceAll(/^(?:packgate:| {2}\u2502) /gm, ""));
	const { file, line } = told.detail;
	const nothing = require_engine.undecidedPackage({
		name: null,
		version: null,
		source: "the packages"
	}, told, [], hide);
	return {
		report: require_engine.reportOf([nothing], 0),
		tarballs: [null],
		policies: [null],
		alternatives: [null],
		remark: null,
		policy: null,
		exit: told.exit,
		folders: [null],
		cwd,
		failure: hide(told.message),
		...typeof file === "string" && typeof line === "number" && { failureAt: {
			file,
			line
		} }
	};
}
// src/action/policy-sources.ts
async function policySources(request) {
	const { event, head, inputs } = request;
	const alone = {
		policyOf: head.of,
		alternative: async () => null,
		changes: async () => []
	};
	if (event.base === null) return {
		...alone,
		judgedBy: "head"
	};
	if (inputs["policy-from"] === "base") return await byBase(request, event.base);
	const access = accessOf(request.runner, inputs["github-token"]);
	const root = await require_engine.repositoryRoot(request.asked.cwd);
	if (event.base === "unreadable" || root === null) return {
		...alone,
		judgedBy: "head"
	};
	const read = beside(request, event.base, access, root);
	return {
		judgedBy: "head",
		policyOf: head.of,
		async alternative() {
			const base = await read;
			if (base === null || base.problem !== null || base.files.length === 0) return null;
			return require_engine.judgingBy(base.configOf, request.asked.failOn).of;
		},
		changes: async () => (await read)?.files ?? []
	};
}
function beside(request, base, access, root) {
	const { warnings, hide } = request;
	const unknown = "so it is not known whether this pull request changes the policy";
	return warnings.around("comparison with the policy of the base branch", async () => {
		if ("missing" in access) {
			warnings.add(`${access.missing}, ${unknown}: ${access.helps}.`);
			return null;
		}
		try {
			return await readBase(request, base, access, root, "short");
		} catch (error) {
			if (!isRefusal(error)) throw error;
			warnings.add(`The policy of the base branch was not read, ${unknown}: ${whyRefused(error, reading, hide)} The verdict stands.`);
			return null;
		}
	});
}
async function byBase(request, base) {
	const { asked, head, runner, inputs, hide } = request;
	if (base === "unreadable") throw unknowable("The event of this pull request could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names.");
	const access = accessOf(runner, inputs["github-token"]);
	if ("missing" in access) throw unknowable(`${access.missing}: ${access.helps}.`);
	const read = await readBase(request, base, access, await require_engine.repositoryRoot(asked.cwd) ?? runner.workspace, "long").catch((error) => {
		throw isRefusal(error) ? unknowable(`It could not be read: ${whyRefused(error, reading, hide)}`, error) : error;
	});
	if (read.problem !== null) throw unknowable(`${read.problem} Correct it there.`);
	return {
		judgedBy: "base",
		policyOf: require_engine.judgingBy(read.configOf, asked.failOn).of,
		alternative: async () => read.files.length === 0 ? null : head.of,
		changes: async () => read.files
	};
}
const unknowable = (why, cause) => require_start.undecided("no-base-policy", `The input policy-from is base, and the policy of the base branch is not known. ${why}`, cause);
async function readBase({ asked, head, inputs, runner }, base, access, root, patience) {
	const { baseConfigurations } = await Promise.resolve().then(() => base_configurations_exports);
	const { cwd, candidates } = asked;
	return await baseConfigurations({
		policies: head,
		candidates,
		cwd,
		root,
		named: inputs.config !== null,
		patience
	}, base, access, runner);
}
const policyChangeOf$1 = async (sources, { packages, alternatives, stops }, hide) => ({
	files: require_engine.masked(await sources.changes(), hide),
	judgedBy: sources.judgedBy,
	stops,
	alternative: alternativeVerdict(packages, alternatives)
});
function alternativeVerdict(packages, alternatives) {
	if (alternatives.every((each) => each === null)) return null;
	const verdicts = packages.map((_, index) => ({ verdict: alternatives[index]?.verdict ?? "undecided" }));
	const policies = packages.map((_, index) => alternatives[index]?.policy ?? null);
	return {
		verdict: require_engine.joinVerdicts(verdicts.map(({ verdict }) => verdict)),
		stops: require_engine.exitCodeOf(verdicts, policies) !== 0
	};
}
// src/action/decide.ts
var decide_exports = require_rolldown_runtime.__exportAll({ decide: () => decide$1 });
async function decide$1(request, event, keepIn, runner, { warnings, onProgress }) {
	const cwd = (0, node_path.resolve)(runner.workspace, request["working-directory"] ?? ".");
	const hide = require_start.hideFor([cwd], runner.env);
	try {
		const { candidates, ...others } = await require_engine.chooseCandidates({
			cwd,
			words: request.packages,
			only: require_engine.forThisRun(request.only, "the input only"),
			shard: request.shard
		});
		const asked = {
			cwd,
			candidates,
			config: require_engine.forThisRun(request.config, "the input config"),
			failOn: require_engine.forThisRun(request["fail-on"], "the input fail-on")
		};
		const head = await require_engine.readPolicies({
			...asked,
			env: runner.env
		});
		const [sources, base] = await Promise.all([
			policySources({
				inputs: request,
				asked,
				head,
				event,
				runner,
				warnings,
				hide
			}),
			baseFor(event, request, runner),
			require_engine.readyToPack(candidates, {
				cwd,
				env: runner.env,
				beforePacking: readyToTell
			})
		]);
		const kept = await require_engine.checkKeeping({
			cwd,
			env: runner.env,
			signal: runner.signal,
			onProgress,
			beforePacking: readyToTell,
			candidates,
			...others,
			mode: event.mode,
			base: base?.report ?? null,
			policyOf: sources.policyOf,
			alternative: sources.alternative,
			baseline: request.baseline ?? "auto",
			registry: request.registry,
			packer: request.packer,
			ignoreScripts: request["ignore-scripts"] ?? false,
			config: request.config,
			seenFrom: request["working-directory"] ?? ".",
			builtBy: require_engine.buildingRepository(runner.env),
			withTexts: true,
			today: runner.now.toISOString().slice(0, 10)
		}, keepIn);
		const { packages, skipped } = kept.report;
		const exit = require_engine.exitCodeOf(packages, kept.policies, skipped);
		return {
			...kept,
			report: {
				...kept.report,
				base: base && toldOf(base, packages)
			},
			remark: require_shared.notBlockingLine(packages, kept.policies),
			exit,
			policy: await policyChangeOf$1(sources, {
				packages,
				alternatives: kept.alternatives,
				stops: exit !== 0
			}, hide),
			cwd,
			failure: null
		};
	} catch (error) {
		return failed(error, cwd, hide);
	}
}
async function readyToTell() {
	await Promise.all([
		Promise.resolve().then(() => comment_exports),
		Promise.resolve().then(() => publish_results_exports),
		Promise.resolve().then(() => base_configurations_exports),
		Promise.resolve().then(() => base_report_exports),
		Promise.resolve().then(() => sticky_comment_exports),
		loadToolkit()
	]);
}
// src/github/pulls.ts
var pulls_exports = require_rolldown_runtime.__exportAll({
	pullFilesOf: () => pullFilesOf,
	pullRequestsOf: () => pullRequestsOf
});
async function pullRequestsOf({ sha, branch, head }, repository, octokit) {
	return (await octokit.paginate("GET /repos/{owner}/{repo}/pulls", {
		...repository,
		state: "open",
		head: `${head.owner}:${branch}`,
		per_page: 100
	})).filter((pull) => pull.head.sha === sha && pull.head.repo?.id === head.id).map(({ number, base }) => ({
		number,
		base: base.sha
	}));
}
const mostListed = 300;
async function pullFilesOf({ sha: base, ...repository }, head, octokit) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		...repository,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const files = data.files ?? [];
	return {
		mergeBase: {
			...repository,
			sha: data.merge_base_commit.sha
		},
		changed: files.length < mostListed ? files.flatMap(({ filename, previous_filename: before }) => [filename, ...before ? [before] : []]) : null
	};
}
// src/action/fork/policy.ts
var policy_exports = require_rolldown_runtime.__exportAll({ policyToTell: () => policyToTell });
async function policyToTell(base, head, named, { octokit, warn, hide }) {
	try {
		return require_engine.masked(await policyChangeOf(base, head, named, octokit), hide);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		warn(`The comment does not say whether the pull request changes the policy: ${whyRefused(error, reading, hide)}`);
		return null;
	}
}
async function policyChangeOf(base, head, named, octokit) {
	const { mergeBase, changed } = await pullFilesOf(base, head, octokit);
	const [before, after] = [new CommitFiles(mergeBase, octokit), new CommitFiles({
		...base,
		sha: head
	}, octokit)];
	const pairs = named === null ? (changed ?? await everything([mergeBase, {
		...base,
		sha: head
	}], octokit)).flatMap(folderOf).filter((folder, index, all) => all.indexOf(folder) === index).map((folder) => [nearestConfiguration(before, require_start.upwards(folder)), nearestConfiguration(after, require_start.upwards(folder))]) : [[configurationAt(before, named), configurationAt(after, named)]];
	return {
		files: (await Promise.all(pairs.map(async ([was, is]) => configurationChange(...await Promise.all([was, is]))))).filter((file) => file !== null),
		judgedBy: "head",
		stops: false,
		alternative: null
	};
}
async function everything(commits, octokit) {
	const all = await Promise.all(commits.map((commit) => filesOf(commit, octokit)));
	return [...require_engine.configurationNames, ...all.flatMap((paths) => [...paths ?? []])];
}
function folderOf(path) {
	const name = require_engine.configurationNames.find((each) => path === each || path.endsWith(`/${each}`));
	return name === void 0 ? [] : [path.slice(0, -name.length).replace(/\/$/, "")];
}
// src/action/parse-inputs.ts
const text = (value) => ({ value });
const list = (value) => {
	const named = value.split(/[\r\n]+|,(?![^{}]*\})/).map((part) => part.trim()).filter((part) => part !== "");
	return named.length === 0 ? { wrong: "names nothing: is a variable empty?" } : { value: named };
};
const oneOf = (choices) => (value) => {
	const chosen = choices.find((choice) => choice === value);
	if (chosen !== void 0) return { value: chosen };
	return { wrong: `is ${listed(choices)}, not "${value}".${require_start.didYouMean(value, choices)}` };
};
const webAddress = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? { value } : { wrong: `is a web address such as https://registry.example/, not "${value.replace(/\/\/[^/]*@/, "//\u2026@")}".` };
const prefix = "INPUT_";
function parseTable(inputs, env, warn) {
	const names = Object.keys(inputs);
	for (const variable of Object.keys(env).filter((each) => each.startsWith(prefix))) {
		const name = variable.slice(6).toLowerCase();
		const meant = names.includes(name) ? "" : require_start.didYouMean(name, names);
		if (meant !== "") warn(`There is no input ${name}, so it has no effect.${meant}`);
	}
	const mistakes = [];
	const parsed = Object.entries(inputs).map(([name, parse]) => {
		const value = (env[`${prefix}${name.toUpperCase()}`] ?? "").trim();
		if (value === "") return [name, null];
		const result = parse(value);
		if ("value" in result) return [name, result.value];
		mistakes.push(`The input ${name} ${result.wrong}`);
		return [name, null];
	});
	if (mistakes.length > 0) throw require_start.usageError("wrong-input", mistakes.join(" "));
	return Object.fromEntries(parsed);
}
const listed = (choices) => `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
// src/action/fork/inputs.ts
const inputs$3 = {
	report: text,
	comment: oneOf([
		"always",
		"on-failure",
		"on-change"
	]),
	config: text,
	"github-token": text
};
Object.keys(inputs$3);
function parseInputs$3(env, warn) {
	const { report, ...rest } = parseTable(inputs$3, env, warn);
	if (report !== null) return {
		report,
		...rest
	};
	throw require_start.usageError("wrong-input", "The input report is missing: give it the folder that actions/download-artifact has filled.");
}
// src/action/fork/post.ts
async function post(report, request, triggering, runner, { say, warn, hide }) {
	const access = accessOf(runner, request["github-token"]);
	if ("missing" in access) {
		warn(`${access.missing}, so there is no comment: ${access.helps}.`);
		return;
	}
	const { repository } = access;
	const [{ policyToTell }, { openGitHub }, { commentsOf }, { stickyComment }, { pullRequestsOf }, { isRefusal, whyRefused, writing }] = await Promise.all([
		Promise.resolve().then(() => policy_exports),
		Promise.resolve().then(() => octokit_exports),
		Promise.resolve().then(() => sticky_comment_exports),
		Promise.resolve().then(() => sticky_comment_exports),
		Promise.resolve().then(() => pulls_exports),
		Promise.resolve().then(() => octokit_exports)
	]);
	const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "" } = runner.env;
	const marker = {
		gate: gateKey(runner, workflow, job, "reported"),
		run: triggering.id,
		attempt: triggering.attempt,
		verdict: report.verdict
	};
	const pageOfRun = runUrl({
		...runner,
		env: {
			...runner.env,
			GITHUB_RUN_ID: String(triggering.id)
		}
	});
	const orderOf = (policy) => ({
		marker,
		begin: begins(request.comment ?? "on-failure", report, policy),
		body: renderComment(report, {
			marker: markerLine(marker),
			runUrl: pageOfRun,
			commit: triggering.sha,
			selfReported: triggering,
			policy
		})
	});
	try {
		const octokit = await openGitHub(access);
		const pulls = await pullRequestsOf(triggering, repository, octokit);
		if (pulls.length === 0) say("No open pull request has the commit of that run as its last one: nothing to comment on.");
		for (const { number, base } of pulls) say(`Pull request ${number}, comment: ${await stickyComment(orderOf(await policyToTell({
			...repository,
			sha: base
		}, triggering.sha, request.config, {
			octokit: await openGitHub({
				...access,
				patience: "short"
			}),
			warn: (sentence) => warn(`${sentence} The summary of the pull request's own run does.`),
			hide
		})), commentsOf({
			...repository,
			number
		}, octokit))}.`);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		warn(`The pull request has no new comment: ${whyRefused(error, writing, hide)} The summary of the pull request's own run has the report.`);
	}
}
// src/action/fork/triggering-run.ts
function triggeringRun({ env }) {
	const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "" } = env;
	if (name !== "workflow_run") throw require_start.usageError("wrong-event", `This comments after the run of a pull request, and the event is "${name}": use it in a workflow on workflow_run.`);
	const { event, id, run_attempt: attempt = 1, conclusion = null, head_sha: sha, head_branch: branch, head_repository: head } = runIn(path);
	if (event !== "pull_request" || head === null || branch === null) return null;
	if (!(Number.isSafeInteger(id) && Number.isSafeInteger(attempt) && (conclusion === null || /^[a-z_]{1,40}$/.test(conclusion)) && typeof sha === "string" && typeof branch === "string" && Number.isSafeInteger(head?.id) && typeof head?.owner?.login === "string")) throw unreadable();
	return {
		id,
		attempt,
		conclusion,
		sha,
		branch,
		head: {
			id: head.id,
			owner: head.owner.login
		}
	};
}
function runIn(path) {
	try {
		const run = JSON.parse((0, node_fs.readFileSync)(path, "utf8"))?.workflow_run;
		if (typeof run === "object" && run !== null) return run;
	} catch (cause) {
		throw unreadable(cause);
	}
	throw unreadable();
}
const unreadable = (cause) => require_start.usageError("unreadable-event", "The event of the run that ended could not be read: check that nothing changes GITHUB_EVENT_PATH or the file it names.", cause);
// src/action/fork/run.ts
var run_exports$3 = require_rolldown_runtime.__exportAll({ run: () => run$3 });
async function run$3(runner) {
	const token = runner.env["INPUT_GITHUB-TOKEN"]?.trim();
	if (token) mask(token);
	const say = (sentence) => runner.stdout.write(`packgate: ${require_start.stillVisible(sentence)}\n`);
	const hide = require_start.hideFor([runner.workspace], runner.env);
	const warnings = new Warnings(hide);
	try {
		const request = parseInputs$3(runner.env, warnings.add);
		const triggering = triggeringRun(runner);
		if (triggering === null) {
			say("The run that ended was none of a pull request whose repository is still there: nothing to comment on.");
			return 0;
		}
		const text = reportText((0, node_path.resolve)(runner.workspace, request.report));
		if (text === null) warnings.add(nothingThere);
		else {
			const report = require_reports.parseReport(text);
			await warnings.around("comment", () => post(report, request, triggering, runner, {
				say,
				warn: warnings.add,
				hide
			}));
		}
	} catch (error) {
		if (!(error instanceof require_start.PackgateError)) throw error;
		annotate([ownAnnotation("error", hide(error.message))]);
		return error.exit;
	}
	annotate(warnings.all.map((sentence) => ownAnnotation("warning", sentence)));
	return 0;
}
const nothingThere = "There is no report to comment with: the run of the pull request ended before its check did, or its report was not uploaded or not downloaded.";
const largest = 33554432;
function reportText(path) {
	const files = candidatesAt(path);
	const [file] = files;
	if (file === void 0) return null;
	if (files.length > 1) throw require_start.usageError("several-reports", `There are ${files.length} reports where one was expected: let the input report name one of them.`);
	return textOf(file);
}
function candidatesAt(path) {
	const kind = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	if (kind === void 0) return [];
	if (!kind.isDirectory()) return [path];
	const { fileName } = require_reports.formats.json;
	return [path, ...(0, node_fs.readdirSync)(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => (0, node_path.join)(path, name))].map((folder) => (0, node_path.join)(folder, fileName)).filter((file) => (0, node_fs.lstatSync)(file, { throwIfNoEntry: false }) !== void 0);
}
function textOf(file) {
	if (!(0, node_fs.lstatSync)(file).isFile()) throw notAFile();
	let descriptor;
	try {
		descriptor = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
	} catch (cause) {
		throw notAFile(cause);
	}
	try {
		const { size } = (0, node_fs.fstatSync)(descriptor);
		if (size <= largest) return (0, node_fs.readFileSync)(descriptor, "utf8");
		throw require_start.usageError("large-report", `The report has ${size} bytes, and more than ${largest} are not read: no check of packgate writes so many.`);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
const notAFile = (cause) => require_start.usageError("unreadable-report", "The report is no plain file that can be read: let the input report name the folder that actions/download-artifact has filled.", cause);
// src/action/main.ts
var main_exports = require_rolldown_runtime.__exportAll({ main: () => main });
const linger = 1e3;
const main = (run) => require_start.guarded(async (signal) => {
	const { env, stdout } = process;
	const atExit = (callback) => void process.once("exit", callback);
	const code = await run(runnerOf(env, {
		stdout,
		signal,
		now: new Date(),
		atExit
	}, process.cwd()));
	setTimeout(() => process.exit(), linger).unref();
	return code;
}, () => require_start.hideFor([process.cwd()], process.env));
// src/github/command-files.ts
const names = [
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_OUTPUT",
	"GITHUB_STEP_SUMMARY"
];
var CommandFiles = class {
	#kept = new Map();
	constructor(env) {
		for (const name of names) {
			const path = env[name];
			const found = path ? lookAt(path) : void 0;
			if (!path || !found?.isFile()) continue;
			try {
				const before = (0, node_fs.readFileSync)(path);
				this.#kept.set(name, {
					path,
					mode: found.mode & 511,
					before,
					content: before
				});
			} catch {}
		}
	}
	restore() {
		const changed = [...this.#kept].filter(([, kept]) => !isAsKept(kept));
		for (const [, kept] of changed) put(kept);
		return changed.map(([name]) => name);
	}
	write(name, text) {
		const kept = this.#kept.get(name);
		if (kept === void 0) throw new Error(`${name} names no file.`);
		const content = Buffer.concat([kept.before, Buffer.from(text)]);
		put({
			...kept,
			content
		});
		kept.content = content;
	}
};
const lookAt = (path) => {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
};
function isAsKept({ path, content }) {
	const found = lookAt(path);
	if (!found?.isFile() || found.size !== content.length) return false;
	try {
		return (0, node_fs.readFileSync)(path).equals(content);
	} catch {
		return false;
	}
}
const foreignText = (files) => `Something other than packgate wrote into ${files.join(", ")}, from which later steps get variables, programs and outputs. It was taken out again: look at what the scripts of the package do.`;
function put({ path, content, mode }) {
	const beside = `${path}.${(0, node_crypto.randomUUID)()}`;
	try {
		(0, node_fs.writeFileSync)(beside, content, {
			flag: "wx",
			mode
		});
		if (lookAt(path)?.isDirectory()) (0, node_fs.rmSync)(path, {
			recursive: true,
			force: true
		});
		(0, node_fs.renameSync)(beside, path);
	} catch (error) {
		(0, node_fs.rmSync)(beside, { force: true });
		throw error;
	}
}
// src/action/inputs.ts
const yesOrNo = (value) => /^(?:true|false)$/i.test(value) ? { value: value.toLowerCase() === "true" } : { wrong: `is true or false, not "${value}".` };
const shardNumber = (value) => {
	const shard = require_start.shardOf(value);
	return shard === null ? { wrong: `is a shard such as 1/4, not "${value}".` } : { value: shard };
};
const folderIn$1 = (workspace) => (value) => existing(workspace, value)?.isDirectory() ? { value } : { wrong: `is a folder of the workspace, not "${value}": correct it, or check out the repository first.` };
const fileIn = (folder, named = (_value) => true) => (value) => named(value) && existing(folder, value.replace(/^file:/, "")) === null ? { wrong: `is ${value}, but there is no such file: correct it, or leave it out.` } : { value };
function existing(folder, path) {
	try {
		return (0, node_fs.statSync)((0, node_path.resolve)(folder, path));
	} catch {
		return null;
	}
}
const inputs$2 = {
	packages: list,
	only: list,
	shard: shardNumber,
	baseline: text,
	registry: webAddress,
	packer: oneOf(require_packing.packerNames),
	"ignore-scripts": yesOrNo,
	config: text,
	"policy-from": oneOf(["head", "base"]),
	"fail-on": oneOf([
		"error",
		"warning",
		"never"
	]),
	mode: oneOf([
		"auto",
		"pr",
		"publish"
	]),
	comment: oneOf([
		"always",
		"on-failure",
		"on-change",
		"never"
	]),
	"comment-id": text,
	"report-dir": text,
	"github-token": text,
	"working-directory": text
};
Object.keys(inputs$2);
const parseInputs$2 = ({ env, workspace }, warn) => {
	const folder = (0, node_path.resolve)(workspace, (env["INPUT_WORKING-DIRECTORY"] ?? "").trim());
	const onBase = (env["INPUT_POLICY-FROM"] ?? "").trim() === "base";
	const paths = {
		"working-directory": folderIn$1(workspace),
		config: onBase ? text : fileIn(folder),
		only: (value) => {
			const plan = fileIn(folder, () => /^[^,\n]*\.json$/i.test(value))(value);
			return "wrong" in plan ? plan : list(value);
		},
		baseline: fileIn(folder, require_engine.isBaselineFile)
	};
	return parseTable({
		...inputs$2,
		...paths
	}, env, warn);
};
// src/action/run.ts
var run_exports$2 = require_rolldown_runtime.__exportAll({
	run: () => run$2,
	runStep: () => runStep
});
const run$2 = (runner) => runStep(runner, parseInputs$2, checked, "whole");
async function checked(request, { event, folder, runner, warnings }) {
	if (request.shard !== null && (request.comment ?? "never") !== "never") warnings.add("The input comment has no effect beside shard: set it where the reports are merged.");
	const progress = require_shared.progressOn({
		write: (text) => runner.stdout.write(unmatched(text)),
		columns: null,
		now: () => performance.now()
	});
	const { decide } = await Promise.resolve().then(() => decide_exports);
	const onProgress = progress.show;
	const decision = await decide(request, event, folder, runner, {
		warnings,
		onProgress
	});
	progress.end();
	if (runner.signal.aborted) return decision;
	await warnings.around("report for pull requests", async () => {
		const { storeBase } = await Promise.resolve().then(() => base_report_exports);
		const problem = await storeBase(decision.report, event, request, runner);
		if (problem !== null) warnings.add(problem);
	});
	return decision;
}
async function runStep(runner, parse, decide, whole) {
	for (const token of [runner.env["INPUT_GITHUB-TOKEN"], runner.env.ACTIONS_RUNTIME_TOKEN]) if (token?.trim()) mask(token.trim());
	const files = new CommandFiles(runner.env);
	runner.atExit?.(() => sealed(files));
	const hide = require_start.hideFor([runner.workspace], runner.env);
	const warnings = new Warnings(hide);
	let decision;
	let commit = null;
	let folders = {
		wanted: null,
		temporary: null,
		part: whole
	};
	try {
		const request = parse(runner, warnings.add);
		const { mode = null, shard = null } = request;
		folders = {
			...folders,
			wanted: request["report-dir"],
			part: shard ?? whole
		};
		const folder = stepFolder(runner, warnings.add);
		folders = {
			...folders,
			temporary: folder
		};
		const event = eventOf(runner, mode === "auto" ? null : mode, warnings.add);
		commit = event.base === null ? runner.env.GITHUB_SHA ?? null : headOf(event);
		decision = await decide(request, {
			event,
			folder,
			runner,
			warnings,
			hide
		});
		if (runner.signal.aborted) return 3;
		const [decided, wanted] = [decision, shard === null ? request.comment : "never"];
		await warnings.around("comment", async () => {
			const { comment } = await Promise.resolve().then(() => comment_exports);
			await comment(decided, {
				...request,
				comment: wanted
			}, event, runner, {
				warn: warnings.add,
				hide
			});
		});
	} catch (error) {
		const { failed } = await Promise.resolve().then(() => decision_exports);
		decision = failed(error, runner.workspace, hide);
	}
	const { publishResults } = await Promise.resolve().then(() => publish_results_exports);
	if (runner.signal.aborted) return 3;
	return await publishResults(decision, folders, runner, {
		files,
		warnings,
		hide,
		commit
	});
}
function sealed(files) {
	const told = process.exitCode;
	process.exitCode = 3;
	const changed = files.restore();
	if (changed.length === 0) process.exitCode = told;
	else process.stderr.write(`packgate: ${foreignText(changed)}\n`);
}
function stepFolder({ temporary }, warn) {
	try {
		return folderIn(temporary);
	} catch (cause) {
		try {
			const folder = folderIn((0, node_os.tmpdir)());
			warn(`No folder can be made in ${temporary}, so tarballs and reports are in ${folder}: check what changes RUNNER_TEMP.`);
			return folder;
		} catch {
			throw require_start.undecided("temporary-folder", `No folder can be made in ${temporary} or ${(0, node_os.tmpdir)()} for what later steps need: make room there, or check what changes RUNNER_TEMP.`, cause);
		}
	}
}
function folderIn(parent) {
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)(parent, "packgate-"));
	require_start.onInterrupt(() => (0, node_fs.rmSync)(folder, {
		recursive: true,
		force: true
	}));
	return folder;
}
// src/action/merge/run.ts
var run_exports$1 = require_rolldown_runtime.__exportAll({
	inputNames: () => inputNames$1,
	run: () => run$1
});
const never = (value) => value === "never" ? { value } : { wrong: "is never, or left out: each shard has judged its packages already." };
const inputs$1 = {
	reports: list,
	"fail-on": never,
	config: text,
	comment: oneOf([
		"always",
		"on-failure",
		"on-change",
		"never"
	]),
	"comment-id": text,
	"report-dir": text,
	"github-token": text
};
const inputNames$1 = Object.keys(inputs$1);
const run$1 = (runner) => runStep(runner, parseInputs$1, decide, "merged");
function parseInputs$1({ env }, warn) {
	const { reports, ...rest } = parseTable(inputs$1, env, warn);
	if (reports !== null) return {
		reports,
		...rest
	};
	throw require_start.usageError("wrong-input", "The input reports is missing: give it the folder that actions/download-artifact has filled.");
}
async function decide(request, { folder, hide, ...deciding }) {
	const { workspace } = deciding.runner;
	try {
		const shards = require_reports.shardReports(request.reports, workspace);
		const { report, policies } = require_reports.merge(shards, { blocks: request["fail-on"] === null });
		const { packages, skipped } = report;
		const tarballs = await keptAgain(packages, shards.map(({ file }) => (0, node_path.dirname)((0, node_path.resolve)(workspace, file))), folder);
		if (deciding.event.mode === "publish" && tarballs.every((each) => each === null)) deciding.warnings.add(noTarballs);
		return {
			report,
			policies,
			tarballs,
			alternatives: packages.map(() => null),
			folders: packages.map(() => null),
			remark: require_shared.notBlockingLine(packages, policies),
			exit: require_engine.exitCodeOf(packages, policies, skipped),
			policy: await policyChange(request, {
				...deciding,
				hide
			}),
			cwd: workspace,
			failure: null
		};
	} catch (error) {
		return failed(missing(error), workspace, hide);
	}
}
const noTarballs = "There are no tarballs beside the reports, so the output publish is empty: let each shard upload the folder that its output folder names.";
function missing(error) {
	if (!(error instanceof require_start.PackgateError) || error.code !== "no-such-report") return error;
	return require_start.undecided("missing-shard", "There is no report of any shard: each of them ended early, or its report was not uploaded or not downloaded.", error);
}
async function keptAgain(packages, places, folder) {
	const found = new Map();
	for (const path of new Set(places.flatMap(tarballsBelow))) found.set(await require_rare.loaded.integrityOf(path), path);
	const kept = [];
	for (const [index, { name: named, candidate }] of packages.entries()) {
		const integrity = candidate?.integrity ?? "";
		const path = found.get(integrity);
		const judged = {
			name: named ?? "",
			version: candidate?.version ?? "",
			integrity
		};
		kept[index] = path === void 0 ? null : await require_rare.loaded.keepTarball({
			path,
			size: (0, node_fs.statSync)(path).size
		}, judged, (0, node_path.join)(folder, String(index + 1)));
	}
	const lost = packages.find(({ publish }, index) => publish === true && kept[index] === null);
	if (lost === void 0 || kept.every((each) => each === null)) return kept;
	throw require_start.undecided("tarball-missing", `The tarball of ${require_engine.name(lost.name ?? "")} is not beside the reports, and others are: let each shard upload the folder that its output folder names.`);
}
const tarballsBelow = (folder) => (0, node_fs.readdirSync)(folder, {
	recursive: true,
	withFileTypes: true
}).filter((entry) => entry.isFile() && entry.name.endsWith(".tgz")).map((entry) => (0, node_path.join)(entry.parentPath, entry.name));
async function policyChange({ "github-token": token, config }, { event: { base }, runner, warnings, hide }) {
	if (base === null || base === "unreadable") return null;
	const access = accessOf(runner, token);
	if ("missing" in access) return null;
	const { openGitHub } = await Promise.resolve().then(() => octokit_exports);
	const octokit = await openGitHub({
		...access,
		patience: "short"
	});
	return await policyToTell(...[{
		...access.repository,
		sha: base.sha
	}, base.head], config, {
		octokit,
		warn: warnings.add,
		hide
	});
}
// src/action/publish-results.ts
var publish_results_exports = require_rolldown_runtime.__exportAll({
	ofOneCheck: () => ofOneCheck,
	outputsOf: () => outputsOf,
	publishResults: () => publishResults,
	writeReports: () => writeReports
});
async function publishResults(decided, reportFolders, runner, { files, warnings, hide, commit }) {
	const { stdout, workspace, env, now } = runner;
	const checked = {
		commit,
		runUrl: runUrl(runner)
	};
	const decision = await stillTrue(decided, files, {
		warnings,
		hide
	});
	const { report, cwd, remark, policy } = decision;
	const { part, temporary } = reportFolders;
	const isShard = part !== "whole" && part !== "merged";
	const receipt = part === "whole" ? require_reports.receiptOf(report, decision.policies, env, now) : null;
	const reports = await warnings.around("folder of reports", () => writeReports({
		...decision,
		...checked
	}, reportFolders, {
		cwd,
		workspace,
		receipt
	}, warnings.add));
	await warnings.around("summary", () => {
		const problem = isShard ? null : writeSummary(require_reports.renderSummary(report, {
			remark,
			policy,
			...checked
		}), files);
		if (problem !== null) warnings.add(problem);
	});
	await warnings.around("log", async () => {
		if (decision.failure !== null) return;
		await require_start.writeTo(stdout, fenced(require_shared.renderTerminal(report, {
			...require_shared.fileLook,
			quiet: false,
			remark
		})));
	});
	annotate(annotationsFor(part === "merged" ? ofMerging(decision) : decision, warnings.all, workspace));
	if (part === "whole" && report.packages.length > 1 && !ofPullRequest.test(env.GITHUB_EVENT_NAME ?? "")) annotate([ownAnnotation("notice", severalPackages)]);
	const last = await untilTheEnd();
	const outputs = outputsOf(last, reports ?? new Map(), temporary);
	if (isShard) outputs.set("publish", "");
	if (part === "merged") for (const name of ofOneCheck) outputs.delete(name);
	const problem = writeOutputs(outputs, files);
	if (problem !== null) annotate(ownAnnotations([problem]));
	return last.exit;
	async function untilTheEnd() {
		const told = warnings.all.length;
		const last = await stillTrue(decision, files, {
			warnings,
			hide
		});
		const news = warnings.all.slice(told);
		if (last === decision) annotate(ownAnnotations(news));
		else {
			if (!isShard) writeSummary(require_reports.renderSummary(last.report, {
				...last,
				...checked
			}), files);
			annotate(annotationsFor(last, news, workspace));
		}
		return last;
	}
}
const ofOneCheck = [
	"baseline",
	"baseline-reason",
	"tarball",
	"integrity",
	"sha256",
	"receipt",
	"test-result"
];
const ofPullRequest = /^(?:pull_request(?:_target)?|merge_group)$/;
const severalPackages = "Several packages were checked, so the outputs for one package are empty: tarball, integrity, sha256, baseline and baseline-reason. Use the outputs publish and tarballs.";
function inRepository(folder, workspace) {
	const path = (0, node_path.relative)(workspace, folder.path).replaceAll("\\", "/");
	return /^\.\.(?:\/|$)/.test(path) || (0, node_path.isAbsolute)(path) ? null : {
		...folder,
		path
	};
}
const annotationsFor = (decision, warnings, workspace) => annotationsOf$1(decision.report, {
	...decision,
	failureAt: placeOf(decision, workspace),
	fails: decision.exit === 1,
	warnings,
	folders: decision.folders.map((folder) => folder && inRepository(folder, workspace))
});
function ofMerging(decision) {
	if (decision.failure !== null) return decision;
	const { report } = decision;
	const packages = report.packages.filter(({ name, problem }) => name === null && problem !== null);
	const failure = decision.exit === 0 || decision.exit === 3 && packages.length > 0 ? null : `${require_shared.adviceForAll(require_shared.viewOf(report))}: the summary of the run says why.`;
	return {
		...decision,
		report: {
			...report,
			packages
		},
		failure
	};
}
function placeOf({ failureAt, cwd }, workspace) {
	if (failureAt === void 0) return null;
	const there = inRepository({ path: (0, node_path.resolve)(cwd, failureAt.file) }, workspace);
	return there !== null && require_start.visible(there.path) === there.path ? {
		file: there.path,
		line: failureAt.line
	} : null;
}
const ownAnnotations = (warnings) => warnings.map((message) => ownAnnotation("warning", message));
async function stillTrue(decision, files, { warnings, hide }) {
	try {
		const changed = files.restore();
		if (changed.length > 0) warnings.add(foreignText(changed));
		for (const [index, path] of decision.tarballs.entries()) {
			const { name, candidate } = decision.report.packages[index] ?? {
				name: null,
				candidate: null
			};
			if (path === null || !candidate?.integrity) continue;
			const { version, integrity } = candidate;
			await require_rare.loaded.requireKept(path, {
				name: name ?? "",
				version: version ?? "",
				integrity
			});
		}
		return decision;
	} catch (error) {
		return failed(error instanceof require_start.PackgateError ? error : notRestored(error), decision.cwd, hide);
	}
}
const notRestored = (cause) => require_start.undecided("command-files", "What a script wrote into the files by which a step speaks to its runner could not be taken out again: nothing of this step can be trusted. Look at what the scripts of the package do.", cause);
function outputsOf({ report: { packages, verdict }, tarballs, exit }, files, folder) {
	const only = packages.length === 1 ? packages[0] : void 0;
	const all = packages.map((each, index) => tarballOf(each, tarballs[index] ?? null, folder));
	const wanted = all.filter(({ publish, tarball }) => exit === 0 && publish === true && tarball !== null).map(({ baseline, reason, verdict, publish, ...rest }) => rest);
	const found = packages.flatMap(({ findings }) => findings).filter(require_engine.isOwn);
	const report = files.get("report-json") ?? "";
	const hasFiles = tarballs.some((each) => each !== null) || folder !== null && (0, node_path.dirname)(report) === folder;
	const counted = (severity) => String(found.filter((finding) => finding.severity === severity).length);
	return new Map([
		["verdict", verdict],
		["baseline", require_start.visibleCut(only?.baseline?.version ?? "")],
		["baseline-reason", only?.baseline?.reason ?? ""],
		["findings", String(found.length)],
		["errors", counted("error")],
		["warnings", counted("warning")],
		["publish", wanted.length === 0 ? "" : require_engine.jsonLine(wanted)],
		["tarballs", require_engine.jsonLine(all)],
		["folder", hasFiles ? folder ?? "" : ""],
		["tarball", only === void 0 ? "" : tarballs[0] ?? ""],
		["integrity", only?.candidate?.integrity ?? ""],
		["sha256", only?.candidate?.sha256 ?? ""],
		["size-delta", sizeDelta(packages)],
		...fileOutputs.map((name) => [name, files.get(name) ?? ""])
	]);
}
const fileOutputs = [
	"report-json",
	"report-markdown",
	"report-sarif",
	"report-html",
	"receipt",
	"test-result"
];
const tarballOf = ({ name, verdict, publish, candidate, baseline }, tarball, folder) => ({
	name,
	version: candidate?.version ?? null,
	baseline: baseline?.version ?? null,
	reason: baseline?.reason ?? null,
	verdict,
	publish,
	tarball,
	path: tarball === null || folder === null ? null : (0, node_path.relative)(folder, tarball).replaceAll("\\", "/"),
	integrity: candidate?.integrity ?? null,
	sha256: candidate?.sha256 ?? null
});
function sizeDelta(packages) {
	const deltas = packages.flatMap(({ candidate, baseline }) => {
		const [before, after] = [baseline?.unpackedSize ?? null, candidate?.unpackedSize ?? null];
		return before === null || after === null ? [] : [after - before];
	});
	return deltas.length === 0 ? "" : String(deltas.reduce((sum, delta) => sum + delta, 0));
}
function writeReports({ report, remark, commit = null, runUrl = null }, { wanted, temporary, part }, { cwd, workspace, receipt }, warn) {
	const names = Object.keys(require_reports.formats);
	const options = {
		...require_shared.fileLook,
		quiet: false,
		remark,
		commit,
		runUrl,
		root: (0, node_path.relative)(workspace, cwd).replaceAll("\\", "/")
	};
	const shard = part === "whole" || part === "merged" ? null : part;
	const besides = receipt === null ? new Map() : require_reports.receiptFiles(receipt);
	const texts = new Map([...names.map((name) => [require_reports.fileNameOf(name, shard), () => require_reports.written(name, report, options)]), ...besides]);
	const folders = [wanted === null ? null : (0, node_path.resolve)(cwd, wanted), temporary].filter((each) => each !== null);
	for (const folder of folders) try {
		require_start.writeAll(folder, texts);
		return new Map([...names.map((name) => [`report-${name}`, (0, node_path.join)(folder, require_reports.fileNameOf(name, shard))]), ...[...besides.keys()].map((name) => [name.replace(".json", ""), (0, node_path.join)(folder, name)])]);
	} catch (error) {
		warn(`${error.message} The check goes on without it, and its outputs name what is there.`);
	}
	return new Map();
}
// src/action/verify/inputs.ts
const time = (value) => {
	const milliseconds = require_reports.millisecondsIn(value);
	return milliseconds === null ? { wrong: require_reports.notADuration(value) } : { value: milliseconds };
};
const inputs = {
	tarballs: text,
	folder: text,
	registry: webAddress,
	timeout: time
};
Object.keys(inputs);
function parseInputs(env, workspace, warn) {
	const { tarballs, folder, registry, timeout } = parseTable(inputs, env, warn);
	if (tarballs === null) throw wrong("The input tarballs is empty: run this step only if the output publish is not empty.");
	const place = folder === null ? null : (0, node_path.resolve)(workspace, folder);
	const expected = tarballs.startsWith("[") ? fromOutput(tarballs, place) : tarballs.split(/[\r\n,]+/).flatMap((written) => {
		const file = written.trim();
		return file === "" ? [] : [{
			file: (0, node_path.resolve)(place ?? workspace, file),
			integrity: null
		}];
	});
	if (expected.length === 0) throw wrong("The input tarballs names no file.");
	return {
		expected,
		registry,
		timeout: timeout ?? require_reports.defaultTimeout
	};
}
function fromOutput(json, folder) {
	return parsed(json).map((entry) => {
		const { path, tarball, integrity } = require_engine.isRecord(entry) ? entry : {};
		const file = folder === null ? tarball : path;
		if (typeof file !== "string" || typeof integrity !== "string") throw notAnOutput();
		return {
			file: folder === null ? file : (0, node_path.resolve)(folder, file),
			integrity
		};
	});
}
function parsed(json) {
	try {
		const document = JSON.parse(json);
		if (Array.isArray(document)) return document;
	} catch {}
	throw notAnOutput();
}
const wrong = (message) => require_start.usageError("wrong-input", message);
const notAnOutput = () => wrong("The input tarballs is neither a list of files nor the output publish or tarballs of the check.");
// src/action/verify/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ run: () => run });
async function run({ env, workspace, stdout, signal }) {
	const hide = require_start.hideFor([workspace], env);
	const progress = require_shared.progressOn({
		write: (text) => stdout.write(unmatched(text)),
		columns: null,
		now: () => performance.now()
	});
	try {
		const { expected, registry, timeout } = parseInputs(env, workspace, (sentence) => annotate([ownAnnotation("warning", hide(sentence))]));
		const verified = await require_reports.verify({
			cwd: workspace,
			env,
			signal,
			registry,
			timeout,
			tarballs: expected.map(({ file }) => file),
			onProgress: progress.show
		}).finally(progress.end);
		await require_start.writeTo(stdout, fenced(require_reports.renderVerified(verified, require_shared.fileLook)));
		const swapped = otherFiles(verified, expected);
		annotate([...swapped, ...annotationsOf(verified)]);
		return swapped.length > 0 ? 1 : verified.exit;
	} catch (error) {
		if (!(error instanceof require_start.PackgateError)) throw error;
		if (!signal.aborted) annotate([ownAnnotation("error", hide(error.message))]);
		return error.exit;
	}
}
const otherFiles = ({ packages }, expected) => packages.flatMap(({ file, integrity }) => {
	const wanted = expected.find((each) => each.file === file)?.integrity ?? null;
	if (wanted === null || wanted === integrity) return [];
	return [ownAnnotation("error", `${file} is not the file that was checked: ${wanted} was, and this is ${integrity}.`)];
});
const annotationsOf = ({ packages }) => packages.filter(({ outcome }) => outcome !== "same").map((each) => ownAnnotation(each.outcome === "other" || each.outcome === "blocked" ? "error" : "warning", require_reports.renderVerified({
	packages: [each],
	exit: 1
}, require_shared.fileLook).trimEnd()));
// src/github/sticky-comment.ts
var sticky_comment_exports = require_rolldown_runtime.__exportAll({
	commentsOf: () => commentsOf,
	stickyComment: () => stickyComment
});
async function stickyComment(order, comments) {
	const marked = await comments.marked(order.marker.gate);
	const self = marked.length === 0 ? null : await comments.self();
	const ours = marked.filter(({ author }) => author === self);
	const [oldest, ...strays] = ours;
	if (oldest !== void 0) {
		if (ours.some(({ marker }) => stands(marker, order.marker))) return "outdated";
		await comments.update(oldest.id, order.body);
		for (const { id } of strays) await comments.remove(id);
		return await settled(order, {
			author: oldest.author,
			created: null
		}, comments);
	}
	if (!order.begin) return "none";
	const created = await comments.create(order.body);
	if (created === null) return "created";
	return await settled(order, {
		author: created.author,
		created: created.id
	}, comments);
}
async function settled({ marker, body }, { author, created }, comments) {
	let answer = created === null ? "updated" : "created";
	let kept = created;
	for (let round = 0; round < mostRounds; round++) {
		const [oldest] = (await comments.marked(marker.gate).catch((error) => {
			if (!isRefusal(error)) throw error;
			return [];
		})).filter((each) => each.author === author);
		if (oldest === void 0) break;
		kept = oldest.id;
		if (markerLine(oldest.marker) === markerLine(marker)) break;
		answer = "outdated";
		if (stands(oldest.marker, marker)) break;
		answer = "updated";
		await comments.update(oldest.id, body);
	}
	if (created !== null && kept !== created) await comments.remove(created);
	return answer;
}
const mostRounds = 3;
const jobTokenAccount = 41898282;
function commentsOf({ owner, repo, number }, octokit) {
	const all = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
	const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
	const at = {
		owner,
		repo
	};
	return {
		async marked(gate) {
			return (await octokit.paginate(`GET ${all}`, {
				...at,
				issue_number: number,
				per_page: 100
			})).flatMap((comment) => gateComment(comment) ?? []).filter(({ marker }) => marker.gate === gate).sort((a, b) => a.id - b.id);
		},
		async self() {
			return (await octokit.graphql("query { viewer { databaseId } }").catch(() => null))?.viewer?.databaseId ?? jobTokenAccount;
		},
		async create(body) {
			const { data } = await octokit.request(`POST ${all}`, {
				...at,
				issue_number: number,
				body
			});
			return gateComment(data);
		},
		async update(id, body) {
			await octokit.request(`PATCH ${one}`, {
				...at,
				comment_id: id,
				body
			});
		},
		async remove(id) {
			await octokit.request(`DELETE ${one}`, {
				...at,
				comment_id: id
			}).catch((error) => {
				if (error.status !== 404) throw error;
			});
		}
	};
}
function gateComment({ id, body, user }) {
	const marker = markerOf(body);
	return marker && {
		id: Number(id),
		author: user ? Number(user.id) : null,
		marker
	};
}
Object.defineProperty(exports, "main_exports", {
	enumerable: true,
	get: function() {
		return main_exports;
	}
});
Object.defineProperty(exports, "run_exports", {
	enumerable: true,
	get: function() {
		return run_exports;
	}
});
Object.defineProperty(exports, "run_exports$1", {
	enumerable: true,
	get: function() {
		return run_exports$1;
	}
});
Object.defineProperty(exports, "run_exports$2", {
	enumerable: true,
	get: function() {
		return run_exports$2;
	}
});
Object.defineProperty(exports, "run_exports$3", {
	enumerable: true,
	get: function() {
		return run_exports$3;
	}
});
