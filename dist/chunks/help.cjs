"use strict";
const require_start = require("./start.cjs");
// src/cli/help.ts
function helpText(command) {
	const told = command === null ? require_start.commandNames : [command];
	const relevant = require_start.optionNames.filter((name) => told.some((each) => require_start.factsOf(name).for.includes(each)));
	const width = Math.max(...relevant.map((name) => spelling(name).length));
	return [
		"Usage:",
		...told.flatMap((name) => [`  ${require_start.commands[name].usage}`, ...wrapped(require_start.commands[name].about, 6)]),
		"",
		"Options:",
		...relevant.flatMap((name) => {
			const [first = "", ...rest] = wrapped(about(name), width + 4);
			return [`  ${spelling(name).padEnd(width)}${first.slice(width + 2)}`, ...rest];
		}),
		"",
		"Exit codes: 0 passed, perhaps with warnings; 1 failed; 2 wrong usage or configuration; 3 undecided.",
		""
	].join("\n");
}
function spelling(name) {
	const { value, choices, short } = require_start.factsOf(name);
	const lead = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	return value === null ? lead : `${lead} ${choices?.join("|") ?? value}`;
}
function about(name) {
	const { about: text, default: fallback } = require_start.factsOf(name);
	return fallback === void 0 ? text : `${text} (default: ${fallback})`;
}
function wrapped(text, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && indent + line.length + word.length > 99) {
			lines.push(line);
			line = "";
		}
		line += line === "" ? word : ` ${word}`;
	}
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
exports.helpText = helpText;
