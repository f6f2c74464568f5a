import { check, defaultPolicy, require_tar_stream } from "./engine.js";
import { onInterrupt, undecided } from "./start.js";
import { renderTerminal, show } from "./shared.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
// src/app/demo/registry.ts
async function embeddedRegistry(name, version, tarball) {
	const server = createServer((request, response) => {
		const answer = new Map([
			[`/${name}`, () => json(packument(name, version, tarball, url))],
			[`/${name}/${version}`, () => json(manifest$1(name, version, tarball, url))],
			[`/${name}/-/${name}-${version}.tgz`, () => tarball]
		]).get(request.url ?? "");
		response.statusCode = answer === void 0 ? 404 : 200;
		response.end(answer === void 0 ? json({ error: "not found" }) : answer());
	});
	await new Promise((resolve, reject) => {
		server.once("error", (error) => reject(notStarted(error)));
		server.listen(0, "127.0.0.1", resolve);
	});
	const url = `http://127.0.0.1:${portOf(server)}`;
	return {
		url,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
const notStarted = (error) => undecided("demo-failed", `The demonstration failed. It needs a server on 127.0.0.1, which could not be started (${error.code}): check that this machine has a loopback interface.`, error);
const portOf = (server) => server.address().port;
const json = (document) => Buffer.from(JSON.stringify(document));
const manifest$1 = (name, version, tarball, url) => ({
	name,
	version,
	dist: {
		tarball: `${url}/${name}/-/${name}-${version}.tgz`,
		integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`
	}
});
const packument = (name, version, tarball, url) => ({
	name,
	"dist-tags": { latest: version },
	versions: { [version]: manifest$1(name, version, tarball, url) }
});
// src/app/demo/story.ts
var import_tar_stream = require_tar_stream();
const name = "teacup-timer";
const sources = {
	"../src/index.ts": "export { brew } from './brew.js';\nexport { remind } from './internal/remind.js';\n",
	"../src/brew.ts": "// Minutes by leaf. Green goes bitter after three.\nexport const brew = (leaf: string) => (leaf === \"green\" ? 3 : 5);\n",
	"../src/internal/remind.ts": "// Not public yet: the pager endpoint of the tea room.\nexport const remind = (minutes: number) => \"back in \" + minutes;\n"
};
const bundle = [
	"const brew = (leaf) => (leaf === \"green\" ? 3 : 5);",
	"const remind = (minutes) => \"back in \" + minutes;",
	"export { brew, remind };",
	""
].join("\n");
const map = JSON.stringify({
	version: 3,
	file: "index.js",
	sources: Object.keys(sources),
	sourcesContent: Object.values(sources),
	names: [],
	mappings: "AACA,aAAa,SCAb,aAAa"
});
const manifest = (version) => `${JSON.stringify({
	name,
	version,
	type: "module",
	exports: { ".": "./dist/index.js" },
	files: ["dist"],
	license: "MIT"
}, null, 2)}\n`;
const release = (version, dist) => ({
	"package.json": manifest(version),
	"README.md": "# teacup-timer\n\nTells when the tea is ready.\n",
	LICENSE: "MIT\n",
	...dist
});
const published = {
	version: "1.4.0",
	files: release("1.4.0", { "dist/index.js": bundle })
};
const leaking = release("1.4.1", {
	"dist/index.js": `${bundle}//# sourceMappingURL=index.js.map\n`,
	"dist/index.js.map": map
});
const corrected = release("1.4.1", { "dist/index.js": bundle });
const mtime = new Date("1985-10-26T08:15:00.000Z");
async function tarballOf(files) {
	const archive = (0, import_tar_stream.pack)();
	for (const [path, text] of Object.entries(files)) archive.entry({
		name: `package/${path}`,
		mtime
	}, text);
	archive.finalize();
	const chunks = [];
	for await (const chunk of archive) chunks.push(chunk);
	return gzipSync(Buffer.concat(chunks));
}
// src/app/demo/demo.ts
async function demonstrate(folder, today, signal) {
	const registry = await embeddedRegistry(name, published.version, await tarballOf(published.files));
	const judge = async (files, file) => {
		const packed = await tarballOf(files);
		if (signal?.aborted) throw interrupted();
		writeFileSync(join(folder, file), packed);
		return await check({
			candidates: [file],
			cwd: folder,
			env: {
				HOME: folder,
				npm_config_userconfig: join(folder, ".npmrc"),
				npm_config_noproxy: "127.0.0.1"
			},
			baseline: "auto",
			mode: "pr",
			registry: registry.url,
			packer: null,
			ignoreScripts: true,
			policyOf: () => defaultPolicy,
			today,
			onProgress: () => {},
			signal
		});
	};
	try {
		const reports = {
			leaking: await judge(leaking, `${name}-1.4.1.tgz`),
			corrected: await judge(corrected, `${name}-1.4.1-corrected.tgz`)
		};
		const problem = [reports.leaking, reports.corrected].flatMap(problemsOf)[0];
		if (problem !== void 0) throw undecided(problem.code, `The demonstration failed. ${problem.message}`);
		if (reports.leaking.verdict !== "fail" || reports.corrected.verdict !== "pass") throw undecided("demo-failed", "The demonstration did not come out as it should: this copy of packgate is broken.");
		return reports;
	} finally {
		registry.close();
	}
}
const problemsOf = ({ packages }) => packages.flatMap(({ problem }) => problem ?? []);
const interrupted = () => undecided("interrupted", "The demonstration was interrupted: start it again.");
// src/cli/commands/demo.ts
const unrepeatable = (report) => ({
	...report,
	packages: report.packages.map((each) => ({
		...each,
		candidate: each.candidate && {
			...each.candidate,
			asked: null
		}
	}))
});
const run = async ({ given }, surroundings) => {
	const folder = mkdtempSync(join(tmpdir(), "packgate-demo-"));
	const remove = () => rmSync(folder, {
		recursive: true,
		force: true
	});
	const settled = onInterrupt(remove);
	try {
		const { leaking, corrected } = await demonstrate(folder, surroundings.now.toISOString().slice(0, 10), surroundings.signal);
		await show((look) => [
			"An example package is about to be published. Its build now writes source maps:\n\n",
			renderTerminal(unrepeatable(leaking), {
				...look,
				quiet: false
			}),
			"\nThe release stops here, with exit code 1. After the fix, the same check says:\n\n",
			renderTerminal(corrected, {
				...look,
				quiet: false
			})
		].join(""), given, surroundings);
		return 0;
	} finally {
		settled();
		remove();
	}
};
export { run };
