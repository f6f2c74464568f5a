"use strict";
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_util = globalThis.process.getBuiltinModule("node:util");
let node_child_process = globalThis.process.getBuiltinModule("node:child_process");
// src/acquire/approvals.ts
const run = (0, node_util.promisify)(node_child_process.execFile);
async function approvalsOf(path, text, env) {
	const git = async (...words) => {
		const { PATH = "", HOME = "" } = env;
		const options = {
			cwd: (0, node_path.dirname)(path),
			env: {
				PATH,
				HOME,
				GIT_OPTIONAL_LOCKS: "0"
			},
			timeout: 1e4
		};
		return (await run("git", [
			"-c",
			"core.fsmonitor=false",
			...words
		], {
			...options,
			maxBuffer: 1 << 26
		})).stdout;
	};
	try {
		const isShallow = (await git("rev-parse", "--is-shallow-repository")).trim() === "true";
		const lines = linesOf(await git("blame", "--line-porcelain", "HEAD", "--", (0, node_path.basename)(path)), isShallow);
		const here = text.split(/\r?\n/);
		return (line) => {
			const known = lines[line - 1];
			return known?.text === here[line - 1] ? known?.approval ?? null : null;
		};
	} catch {
		return () => null;
	}
}
function linesOf(porcelain, isShallow) {
	const lines = [];
	let commit = "";
	let date = "";
	let isCut = false;
	for (const each of porcelain.split("\n")) if (each.startsWith("	")) {
		lines.push({
			text: each.slice(1).replace(/\r$/, ""),
			approval: isCut ? null : {
				commit,
				date
			}
		});
		isCut = false;
	} else if (/^[0-9a-f]{40,64} \d/.test(each)) commit = each.slice(0, each.indexOf(" "));
	else if (each.startsWith("committer-time ")) date = new Date(Number(each.slice(15)) * 1e3).toISOString().slice(0, 10);
	else if (each === "boundary") isCut = isShallow;
	return lines;
}
exports.approvalsOf = approvalsOf;
