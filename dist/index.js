import { check as check$1, chooseCandidates, compareTrees, defaultPolicy, forThisRun, judge, readPackage, readPolicies, selectBaseline, verdictOf, withSecrets } from "./chunks/engine.js";
import { PackgateError } from "./chunks/start.js";
const { Readable } = globalThis.process.getBuiltinModule("node:stream");
// src/index.ts
async function check(wanted = {}) {
	const { failOn, config, policy, only, shard = null, today = new Date(), ...request } = wanted;
	const { cwd = process.cwd() } = request;
	const { candidates, ...others } = await chooseCandidates({
		cwd,
		words: request.candidates ?? null,
		only: forThisRun(only, "the option only"),
		shard
	});
	const policyOf = policy === void 0 ? (await readPolicies({
		cwd,
		candidates,
		config: forThisRun(config, "the option config"),
		failOn: forThisRun(failOn, "the option failOn")
	})).of : () => ({
		...policy,
		failOn: failOn ?? policy.failOn
	});
	return await check$1({
		env: process.env,
		baseline: "auto",
		mode: "pr",
		registry: null,
		packer: null,
		ignoreScripts: false,
		onProgress: () => {},
		signal: null,
		...request,
		...others,
		candidates,
		cwd,
		policyOf,
		today: today.toISOString().slice(0, 10)
	});
}
async function readTarball(packed) {
	const stream = packed instanceof Readable ? packed : Readable.from(packed);
	return await withSecrets(await readPackage(stream));
}
export { PackgateError, check, compareTrees, defaultPolicy, judge, readTarball, selectBaseline, verdictOf };
