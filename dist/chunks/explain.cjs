"use strict";
const require_start = require("./start.cjs");
const require_engine = require("./engine.cjs");
const require_reports = require("./reports.cjs");
const require_shared = require("./shared.cjs");
// src/report/terminal/explain.ts
function renderExplanation(rule, paint, columns = null) {
	const look = {
		paint,
		columns
	};
	const sections = [
		["looks for", rule.looksFor],
		["why", rule.why],
		["how it gets in", rule.howItGetsIn],
		["for example", rule.example],
		["ignores", rule.ignores],
		["fix", rule.howToFix],
		["accept", [rule.howToAccept, ...require_engine.waiverHelp(rule)].join(" ")],
		...Object.entries(rule.options).map(([name, { default: value, unit, meaning }]) => [name, `${require_reports.optionValue(value, unit)}: ${meaning}`])
	];
	return `${[require_shared.line(look, 0, `${rule.id}: ${rule.title}`, "bold"), ...sections.flatMap(([label, text]) => require_shared.labelled(look, 2, label, text))].join("\n")}\n`;
}
function renderRules(paint) {
	const look = {
		paint,
		columns: null
	};
	const width = Math.max(...require_engine.rules.map(({ id }) => id.length));
	return `${require_engine.rules.map(({ id, title }) => require_shared.line(look, 0, `${id.padEnd(width)}  ${title}`)).join("\n")}\n`;
}
// src/cli/commands/explain.ts
const run = async ({ words: [word], given }, surroundings) => {
	if (word === void 0) {
		await require_shared.show(({ paint }) => renderRules(paint), given, surroundings);
		return 0;
	}
	const rule = require_engine.rules.find(({ id }) => id === word);
	if (rule === void 0) throw require_start.usageError("no-such-rule", `There is no rule "${word}".${require_start.didYouMean(word, require_engine.ruleIds)} "packgate explain" lists them all.`);
	await require_shared.show(({ paint, columns }) => renderExplanation(rule, paint, columns ?? 100), given, surroundings);
	return 0;
};
exports.run = run;
