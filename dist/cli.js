#!/usr/bin/env node
const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);
const require_tool = require("./chunks/tool.cjs");
// src/cli.ts
process.exitCode = 3;
const [word] = process.argv.slice(2);
if (process.argv.length === 3 && (word === "--version" || word === "-v")) {
	process.stdout.write(`${require_tool.tool.version}\n`);
	process.exitCode = 0;
} else Promise.resolve().then(() => require("./chunks/start.cjs")).then((n) => n.run_exports).then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
