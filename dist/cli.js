#!/usr/bin/env node
import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  tool
} from "./chunks/chunk-BUKVK7OW.js";
import "./chunks/chunk-CA75CFMX.js";

// src/cli.ts
process.exitCode = 3;
var [word] = process.argv.slice(2);
if (process.argv.length === 3 && (word === "--version" || word === "-v")) {
  process.stdout.write(`${tool.version}
`);
  process.exitCode = 0;
} else {
  import("./chunks/main-T2LMV5CT.js").then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}
`));
}
