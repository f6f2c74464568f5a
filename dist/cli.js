#!/usr/bin/env node
import { tool } from "./chunks/tool.js";
// src/cli.ts
process.exitCode = 3;
const [word] = process.argv.slice(2);
if (process.argv.length === 3 && (word === "--version" || word === "-v")) {
	process.stdout.write(`${tool.version}\n`);
	process.exitCode = 0;
} else import("./chunks/start.js").then((n) => n.run_exports).then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
export {};
