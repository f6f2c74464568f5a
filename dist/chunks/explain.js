import { didYouMean, usageError } from "./start.js";
import { ruleIds, rules, waiverHelp } from "./engine.js";
import { optionValue } from "./reports.js";
import { labelled, line, show } from "./shared.js";
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
		["accept", [rule.howToAccept, ...waiverHelp(rule)].join(" ")],
		...Object.entries(rule.options).map(([name, { default: value, unit, meaning }]) => [name, `${optionValue(value, unit)}: ${meaning}`])
	];
	return `${[line(look, 0, `${rule.id}: ${rule.title}`, "bold"), ...sections.flatMap(([label, text]) => labelled(look, 2, label, text))].join("\n")}\n`;
}
function renderRules(paint) {
	const look = {
		paint,
		columns: null
	};
	const width = Math.max(...rules.map(({ id }) => id.length));
	return `${rules.map(({ id, title }) => line(look, 0, `${id.padEnd(width)}  ${title}`)).join("\n")}\n`;
}
// src/cli/commands/explain.ts
const run = async ({ words: [word], given }, surroundings) => {
	if (word === void 0) {
		await show(({ paint }) => renderRules(paint), given, surroundings);
		return 0;
	}
	const rule = rules.find(({ id }) => id === word);
	if (rule === void 0) throw usageError("no-such-rule", `There is no rule "${word}".${didYouMean(word, ruleIds)} "packgate explain" lists them all.`);
	await show(({ paint, columns }) => renderExplanation(rule, paint, columns ?? 100), given, surroundings);
	return 0;
};
export { run };
