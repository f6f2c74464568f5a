"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_engine = require("./engine.cjs");
let rare;
const require_rare = { get loaded() { return (rare ??= require("./rare.cjs")); } };
let node_fs = globalThis.process.getBuiltinModule("node:fs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_fs_promises = globalThis.process.getBuiltinModule("node:fs/promises");
let node_os = globalThis.process.getBuiltinModule("node:os");
let node_child_process = globalThis.process.getBuiltinModule("node:child_process");
// node_modules/semver/functions/major.js
var require_major = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_rare.loaded.require_semver();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_rare.loaded.require_semver();
	const Range = require_rare.loaded.require_range();
	const gt = require_rare.loaded.require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// src/acquire/context.ts
const defaults = {
	pack: 6e5,
	idle: 3e4,
	metadata: 9e4,
	download: 6e5,
	retry: 500,
	packedBytes: 256 * 1024 ** 2,
	metadataBytes: 128 * 1024 ** 2
};
const limitsOf = ({ limits }) => ({
	...defaults,
	...limits
});
// src/acquire/pack/child.ts
const packersAtOnce = (0, node_os.availableParallelism)();
let packers = 0;
const waiting = [];
async function inTurn(work) {
	if (packers < packersAtOnce) packers++;
	else await new Promise((resolve) => waiting.push(resolve));
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next === void 0) packers--;
		else next();
	}
}
const grace = 250;
function run(command, scratch) {
	return new Promise((resolve) => {
		const child = start(command);
		scratch.adopt(child);
		const output = tailOf(command.hide ?? require_start.hideNothing, child.stdout, child.stderr);
		const end = (ending) => {
			clearTimeout(timer);
			command.signal?.removeEventListener("abort", abort);
			require_engine.killGroup(child);
			child.stdout.destroy();
			child.stderr.destroy();
			resolve(ending);
		};
		const timer = setTimeout(() => end({
			kind: "timeout",
			output: output()
		}), command.timeout);
		const abort = () => end({
			kind: "aborted",
			output: output()
		});
		child.once("error", (error) => end({
			kind: "not-started",
			error
		}));
		child.once("exit", (code, signal) => {
			const over = () => end(signal === null ? {
				kind: "exited",
				code: code ?? 1,
				output: output()
			} : {
				kind: "killed",
				signal,
				output: output()
			});
			child.once("close", over);
			setTimeout(over, grace);
		});
		if (command.signal?.aborted) abort();
		else command.signal?.addEventListener("abort", abort);
	});
}
function start({ command, arguments: words, cwd, env }) {
	const windows = (0, node_os.platform)() === "win32";
	return (0, node_child_process.spawn)(command, windows ? words.map((word) => `"${word}"`) : words, {
		cwd,
		env,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: !windows,
		shell: windows,
		windowsHide: true
	});
}
const kept = 16384;
function tailOf(hide, ...streams) {
	const chunks = [];
	let size = 0;
	for (const stream of streams) stream.on("data", (chunk) => {
		chunks.push(chunk);
		size += chunk.length;
		while (chunks.length > 1 && size - (chunks[0]?.length ?? 0) >= kept) size -= chunks.shift()?.length ?? 0;
	});
	return () => {
		const text = Buffer.concat(chunks).subarray(-16384).toString("utf8").replaceAll("\r\n", "\n");
		return require_start.withoutCredentials(hide(text)).trim().slice(-4096).split("\n").slice(-20).join("\n");
	};
}
// src/acquire/pack/packer.ts
var import_major = { get default() { return require_major(); } };
var import_min_version = { get default() { return require_min_version(); } };
const packerNames = [
	"npm",
	"pnpm",
	"yarn",
	"bun"
];
const skip = (ignoreScripts, ...flags) => ignoreScripts ? flags : [];
const idleShell = ["/usr/bin/true", "/bin/true"].find((path) => (0, node_fs.existsSync)(path)) ?? null;
const packCommands = {
	npm: {
		command: "npm",
		arguments: (destination, ignoreScripts) => [
			"pack",
			"--pack-destination",
			destination,
			...skip(ignoreScripts, "--ignore-scripts", ...idleShell === null ? [] : [`--script-shell=${idleShell}`])
		]
	},
	pnpm: {
		command: "pnpm",
		arguments: (destination, ignoreScripts) => [
			"pack",
			"--pack-destination",
			destination,
			...skip(ignoreScripts, "--config.ignore-scripts=true", "--config.ignore-pnpmfile=true", "--config.manage-package-manager-versions=false")
		]
	},
	"yarn-classic": {
		command: "yarn",
		arguments: (destination, ignoreScripts) => [
			"pack",
			"--filename",
			(0, node_path.join)(destination, "package.tgz"),
			...skip(ignoreScripts, "--ignore-scripts")
		]
	},
	"yarn-berry": {
		command: "yarn",
		arguments: (destination) => [
			"pack",
			"--out",
			(0, node_path.join)(destination, "package.tgz")
		]
	},
	bun: {
		command: "bun",
		arguments: (destination, ignoreScripts) => [
			"pm",
			"pack",
			"--destination",
			destination,
			...skip(ignoreScripts, "--ignore-scripts")
		]
	}
};
async function requireIgnorable({ folder, above, scripts }, packer) {
	if (!packer.startsWith("yarn")) return;
	const own = scripts.find((script) => /^(?:prepack|postpack)$/.test(script));
	if (packer === "yarn-berry" && own !== void 0) throw unignorable(`the ${own} script of ${folder}`);
	for (const place of above) for (const [file, expression] of yarnPrograms) {
		const text = await (0, node_fs_promises.readFile)((0, node_path.join)(place, file), "utf8").catch(() => "");
		const [, setting] = expression.exec(text.replace(/^\s*#.*$/gm, "")) ?? [];
		if (setting !== void 0) throw unignorable(`what ${(0, node_path.join)(place, file)} names as ${setting}`);
	}
}
const yarnPrograms = [[".yarnrc.yml", /(yarnPath|plugins)["']?\s*:/], [".yarnrc", /^\s*"?(yarn-path)\b/m]];
const unignorable = (what) => require_start.usageError("scripts-not-ignorable", `Yarn cannot pack without running ${what}: name npm as the packer, or leave ignore-scripts out.`);
const withoutRepository = {
	YARN_RC_FILENAME: ".yarnrc-that-is-not-there.yml",
	YARN_IGNORE_PATH: "1",
	COREPACK_ENV_FILE: "0",
	COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: "0",
	NoDefaultCurrentDirectoryInExePath: "1"
};
const lockfiles = [
	["pnpm-lock.yaml", "pnpm"],
	["pnpm-workspace.yaml", "pnpm"],
	["bun.lock", "bun"],
	["bun.lockb", "bun"],
	["yarn.lock", "yarn"],
	["package-lock.json", "npm"],
	["npm-shrinkwrap.json", "npm"]
];
async function choosePacker(above, wanted) {
	for (const path of above) {
		const named = await namedIn(path);
		const name = wanted ?? named?.name ?? (await lockfileIn(path))?.[1];
		if (name === "yarn" && await isYarnProject(path, named)) return yarnOf(path, named?.version ?? "");
		if (name !== void 0 && name !== "yarn") return name;
	}
	return wanted === "yarn" ? "yarn-classic" : "npm";
}
async function lookAtPacker(packer, above, wanted, path) {
	const { command } = packCommands[packer];
	return {
		command,
		version: await versionOf(command, above, path),
		howToGet: () => howToGet(packer, above, wanted)
	};
}
async function howToGet(packer, above, wanted) {
	const { command } = packCommands[packer];
	let [by, version] = [wanted === null ? null : "you named it", ""];
	for (const path of wanted === null ? above : []) {
		const named = await namedIn(path);
		const [file, locked] = await lockfileIn(path) ?? [];
		if ((named?.name ?? locked) !== command) continue;
		by = named === null ? `${file} asks for it` : "packageManager in package.json asks for it";
		version = named?.version.split("+")[0] ?? "";
		break;
	}
	const get = command === "npm" ? "it comes with Node.js" : packer === "yarn-berry" ? "corepack enable" : `npm install --global ${command}${/^\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60}$/.test(version) ? `@${version}` : ""}`;
	return `${by ?? "it is the default"}. ${command === "npm" ? "Install it" : "To install it"}: ${get}`;
}
async function versionOf(command, above, path) {
	const managed = (await Promise.all(above.map(namedIn))).find((named) => named?.name === command);
	const pinned = /^\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60}/.exec(managed?.version ?? "")?.[0] ?? null;
	const script = command === "yarn" ? await Promise.all(above.map(yarnPath)) : [];
	const released = /(?:^|[\\/])yarn-(\d{1,9}\.\d{1,9}\.\d[\w.-]{0,60})\.c?js$/.exec(script.find((each) => each !== null) ?? "")?.[1];
	if (released !== void 0) return released;
	for (const place of (path ?? "").split(node_path.delimiter)) {
		const program = await (0, node_fs_promises.realpath)((0, node_path.join)(place, command)).catch(() => null);
		if (program === null) continue;
		const { name = "", version = null } = await packageAround(program);
		if (name === "corepack" || name === "pnpm" && pinned !== null) return pinned;
		return (name === command || name === "@yarnpkg/cli-dist" || name.startsWith("@pnpm/exe")) && /^\d[\w.+-]{0,60}$/.test(version ?? "") ? version : null;
	}
	return null;
}
async function yarnPath(folder) {
	const settings = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, ".yarnrc.yml"), "utf8").catch(() => "");
	return /^yarnPath: *["']?([^\s"'][^"'\n]*)/m.exec(settings)?.[1]?.trimEnd() ?? null;
}
async function packageAround(file) {
	for (const path of require_start.upwards((0, node_path.dirname)(file), node_path.sep)) {
		const manifest = await (0, node_fs_promises.readFile)((0, node_path.join)(path, "package.json"), "utf8").then((text) => JSON.parse(text)).catch(() => null);
		const { name, version } = require_engine.isRecord(manifest) ? manifest : {};
		if (typeof name === "string" && typeof version === "string") return {
			name,
			version
		};
	}
	return {};
}
async function namedIn(folder) {
	const manifest = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "package.json"), "utf8").then((text) => JSON.parse(text)).catch(() => null);
	const [name, version = ""] = (require_engine.isRecord(manifest) ? require_rare.loaded.packageManagerOf(manifest) : null)?.split("@") ?? [];
	const known = packerNames.find((packer) => packer === name);
	return known === void 0 ? null : {
		name: known,
		version
	};
}
async function lockfileIn(folder) {
	for (const lockfile of lockfiles) if (await require_rare.loaded.exists((0, node_path.join)(folder, lockfile[0]))) return lockfile;
	return null;
}
async function isLocked(folder) {
	for (const [file] of lockfiles) if (file !== "pnpm-workspace.yaml" && await require_rare.loaded.exists((0, node_path.join)(folder, file))) return true;
	return false;
}
const isYarnProject = async (folder, named) => named?.name === "yarn" || await require_rare.loaded.exists((0, node_path.join)(folder, "yarn.lock")) || await require_rare.loaded.exists((0, node_path.join)(folder, ".yarnrc.yml"));
async function yarnOf(folder, version) {
	const written = minVersionOf(version);
	if (written !== null) return written === 1 ? "yarn-classic" : "yarn-berry";
	if (await require_rare.loaded.exists((0, node_path.join)(folder, ".yarnrc.yml"))) return "yarn-berry";
	const lock = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "yarn.lock"), "utf8").catch(() => "");
	return /^__metadata:/m.test(lock) ? "yarn-berry" : "yarn-classic";
}
function minVersionOf(range) {
	try {
		const lowest = range === "" ? null : (0, import_min_version.default)(range.split("+")[0] ?? "");
		return lowest === null ? null : (0, import_major.default)(lowest);
	} catch {
		return null;
	}
}
// src/acquire/pack/pack-folder.ts
var pack_folder_exports = require_rolldown_runtime.__exportAll({ packFolder: () => packFolder });
async function packFolder(path, spec, context) {
	const { ignoreScripts, scratch, env, signal, hide } = context;
	const own = await require_rare.loaded.readPackageFolder(path, spec);
	const chosen = await choosePacker(own.above, context.packer);
	const inside = chosen === "pnpm" ? null : own.inside;
	const packer = inside === null || context.packer !== null ? chosen : "npm";
	const called = inside === null ? spec : (0, node_path.join)(spec, inside).replaceAll("\\", "/");
	const folder = inside === null ? own : await require_rare.loaded.readPackageFolder((0, node_path.join)(path, inside), called);
	const { command, version, howToGet } = await lookAtPacker(packer, folder.above, context.packer, env.PATH);
	if (ignoreScripts) await requireIgnorable(folder, packer);
	const tarball = await inTurn(async () => {
		const destination = await scratch.folder();
		context.onProgress({
			step: "pack",
			subject: called,
			done: 0,
			total: null
		});
		const ending = await run({
			command,
			arguments: packCommands[packer].arguments(destination, ignoreScripts),
			cwd: folder.path,
			env: {
				...childEnvironment(env),
				...ignoreScripts && withoutRepository
			},
			timeout: limitsOf(context).pack,
			signal,
			hide
		}, scratch);
		if (ending.kind === "not-started") throw notStarted(ending.error, command, await howToGet());
		const problem = problemOf(ending, command, called, context);
		if (problem !== null) throw problem;
		return await onlyTarball(destination, command, called);
	});
	return {
		from: {
			kind: "directory",
			folder: spec,
			packer: command,
			version
		},
		source: `${called} (packed with ${command}${version === null ? "" : ` ${version}`})`,
		tarball,
		name: folder.name,
		version: folder.version,
		folder: path,
		packed: folder.path,
		publishConfig: folder.publishConfig,
		warnings: []
	};
}
function problemOf(ending, command, folder, context) {
	if (ending.kind === "exited" && ending.code === 0) return null;
	if (ending.kind === "aborted") return require_start.undecided("interrupted", `Packing ${folder} was interrupted: start the check again.`);
	const output = ending.output === "" ? "It said nothing." : `Its last words:\n${ending.output}`;
	const detail = {
		packer: command,
		output: ending.output
	};
	if (/ENOSPC|EDQUOT|EFBIG|no space left on device|file too large/i.test(ending.output)) {
		const message = `The disk was full while ${command} packed ${folder}: make room, or point TMPDIR at another disk. ${output}`;
		return new require_start.PackgateError("disk-full", 3, message, { detail });
	}
	if (ending.kind === "timeout") {
		const limit = limitsOf(context).pack;
		const seconds = Math.round(limit / 1e3);
		const message = `Packing ${folder} with ${command} did not end within ${seconds} s: a script of the package may be waiting for something. ${output}`;
		return new require_start.PackgateError("pack-timeout", 3, message, { detail: {
			...detail,
			seconds
		} });
	}
	const how = ending.kind === "killed" ? `was killed by ${ending.signal}` : `failed with exit code ${ending.code}`;
	const next = context.ignoreScripts ? `run it in ${folder} to see why` : "run it there to see why, or pack with ignore-scripts";
	return new require_start.PackgateError("pack-failed", 3, `${command} pack in ${folder} ${how}: ${next}. ${output}`, { detail });
}
function notStarted(error, command, how) {
	return error.code === "ENOENT" ? require_start.undecided("packer-not-found", `${command} is not installed, or not on the PATH, and ${how}.`, error) : require_start.undecided("packer-not-started", `${command} could not be started (${error.code}): check that it runs by itself.`, error);
}
async function onlyTarball(destination, command, folder) {
	const files = (await (0, node_fs_promises.readdir)(destination)).filter((file) => file.endsWith(".tgz"));
	const [file] = files;
	if (file === void 0) throw require_start.undecided("pack-empty", `${command} ended well in ${folder} but wrote no tarball: run ${command} pack there and check the file that it writes instead.`);
	if (files.length > 1) throw require_start.undecided("pack-ambiguous", `${command} wrote ${files.length} tarballs for ${folder}: name the folder of one package, or check the files one by one.`);
	const path = (0, node_path.join)(destination, file);
	return {
		path,
		size: (await (0, node_fs_promises.stat)(path)).size
	};
}
const allowed = new Set(`PATH PATHEXT HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM CI NODE_ENV NODE_OPTIONS NODE_EXTRA_CA_CERTS SSL_CERT_FILE
  SSL_CERT_DIR SOURCE_DATE_EPOCH TMPDIR TMP TEMP PWD RUNNER_TRACKING_ID
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
  PNPM_HOME BUN_INSTALL VOLTA_HOME NVM_DIR NVM_BIN FNM_DIR FNM_MULTISHELL_PATH ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  JAVA_HOME GOPATH GOROOT GOCACHE CARGO_HOME RUSTUP_HOME PYTHON
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) USERPROFILE HOMEDRIVE
  HOMEPATH USERNAME NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE`.split(/\s+/));
const allowedFamilies = /^(?:LC_|XDG_|COREPACK_|NPM_CONFIG_@[^:]+:REGISTRY$)/;
const npmSettings = /^NPM_CONFIG_(?:USERCONFIG|GLOBALCONFIG|PREFIX|CACHE|REGISTRY|PROXY|HTTPS_PROXY|NOPROXY|CA|CAFILE|STRICT_SSL|IGNORE_SCRIPTS|SCRIPT_SHELL|NODE_OPTIONS|NODEDIR|PYTHON|STORE_DIR)$/;
const secretive = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;
const emptied = [
	"NODE_AUTH_TOKEN",
	"NPM_TOKEN",
	"YARN_NPM_AUTH_TOKEN"
];
function childEnvironment(env) {
	const kept = Object.entries(env).flatMap(([name, value]) => value !== void 0 && isAllowed(name.toUpperCase()) ? [[name, withoutUser(name, value)]] : []);
	const empty = emptied.filter((name) => env[name] !== void 0).map((name) => [name, ""]);
	return Object.fromEntries([...kept, ...empty]);
}
const withoutUser = (name, value) => /registry$/i.test(name) ? value.replace(/(\/\/)[^/]*@/, "$1") : value;
const isAllowed = (name) => allowed.has(name) || npmSettings.test(name) || allowedFamilies.test(name) && !secretive.test(name);
Object.defineProperty(exports, "choosePacker", {
	enumerable: true,
	get: function() {
		return choosePacker;
	}
});
Object.defineProperty(exports, "isLocked", {
	enumerable: true,
	get: function() {
		return isLocked;
	}
});
Object.defineProperty(exports, "limitsOf", {
	enumerable: true,
	get: function() {
		return limitsOf;
	}
});
Object.defineProperty(exports, "pack_folder_exports", {
	enumerable: true,
	get: function() {
		return pack_folder_exports;
	}
});
Object.defineProperty(exports, "packerNames", {
	enumerable: true,
	get: function() {
		return packerNames;
	}
});
Object.defineProperty(exports, "require_major", {
	enumerable: true,
	get: function() {
		return require_major;
	}
});
Object.defineProperty(exports, "require_min_version", {
	enumerable: true,
	get: function() {
		return require_min_version;
	}
});
