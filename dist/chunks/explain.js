import { didYouMean, usageError } from "./start.js";
import { explanations, labelled, line, ruleIds, show, waiverHelp } from "./shared.js";
import { size, words } from "./engine.js";
// src/report/terminal/explain.ts
function renderExplanation(rule, paint, columns = null) {
	const look = {
		paint,
		columns
	};
	const { title, harm, origin } = words[rule];
	const { looksFor, example, ignores, fix, accept, options } = explanations[rule];
	const numbers = Object.entries(options);
	const sections = [
		["looks for", looksFor],
		["why", harm],
		["how it gets in", origin],
		["for example", example],
		["ignores", ignores],
		["fix", fix],
		["accept", [accept, ...waiverHelp(rule)].join(" ")],
		...numbers.map(([option, about]) => [option, `${numberOf(about)}: ${about.meaning}`])
	];
	return `${[line(look, 0, `${rule}: ${title}`, "bold"), ...sections.flatMap(([label, text]) => labelled(look, 2, label, text))].join("\n")}\n`;
}
const numberOf = ({ default: value, unit }) => unit === "bytes" ? size(value) : `${value}%`;
function renderRules(paint) {
	const look = {
		paint,
		columns: null
	};
	const width = Math.max(...ruleIds.map((rule) => rule.length));
	return `${ruleIds.map((rule) => line(look, 0, `${rule.padEnd(width)}  ${words[rule].title}`)).join("\n")}\n`;
}
// src/cli/commands/explain.ts
const run = async ({ words: [word], given }, surroundings) => {
	if (word === void 0) {
		await show(({ paint }) => renderRules(paint), given, surroundings);
		return 0;
	}
	const rule = ruleIds.find((id) => id === word);
	if (rule === void 0) throw usageError("no-such-rule", `There is no rule "${word}".${didYouMean(word, ruleIds)} "packgate explain" lists them all.`);
	await show(({ paint, columns }) => renderExplanation(rule, paint, columns ?? 100), given, surroundings);
	return 0;
};
export { run };
