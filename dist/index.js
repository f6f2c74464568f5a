import require_engine from "./chunks/engine.cjs";
import require_rare from "./chunks/rare.cjs";
import require_start from "./chunks/start.cjs";
let node_stream = globalThis.process.getBuiltinModule("node:stream");
// src/index.ts
async function check(wanted = {}) {
	const { failOn, config, policy, only, shard = null, today = new Date(), ...request } = wanted;
	const { cwd = process.cwd() } = request;
	const { candidates, ...others } = await require_engine.chooseCandidates({
		cwd,
		words: request.candidates ?? null,
		only: require_engine.forThisRun(only, "the option only"),
		shard
	});
	const policyOf = policy === void 0 ? (await require_engine.readPolicies({
		cwd,
		candidates,
		config: require_engine.forThisRun(config, "the option config"),
		failOn: require_engine.forThisRun(failOn, "the option failOn")
	})).of : () => ({
		...policy,
		failOn: failOn ?? policy.failOn
	});
	return await require_engine.check({
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
	const stream = packed instanceof node_stream.Readable ? packed : node_stream.Readable.from(packed);
	return await require_engine.withSecrets(await require_engine.readPackage(stream));
}
const PackgateError = require_start.PackgateError;
const compareTrees = require_engine.compareTrees;
const defaultPolicy = require_engine.defaultPolicy;
const judge = require_engine.judge;
const selectBaseline = require_rare.selectBaseline;
const verdictOf = require_engine.verdictOf;
export { PackgateError, check, compareTrees, defaultPolicy, judge, readTarball, selectBaseline, verdictOf };
