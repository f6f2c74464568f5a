"use strict";
const require_tool = require("./tool.cjs");
const require_start = require("./start.cjs");
const require_engine = require("./engine.cjs");
let node_path = globalThis.process.getBuiltinModule("node:path");
let node_util = globalThis.process.getBuiltinModule("node:util");
// src/report/changes.ts
const bytesOf = ({ sizeBefore, sizeAfter }) => (sizeAfter ?? 0) - (sizeBefore ?? 0);
const largestOf = (changes, limit) => changes.filter((change) => bytesOf(change) !== 0).sort((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a))).slice(0, limit);
const kinds = [
	"added",
	"removed",
	"changed",
	"renamed",
	"mode"
];
function changesTold(changes) {
	if (changes.length === 0) return "no changes";
	const counted = kinds.map((kind) => [changes.filter((change) => change.kind === kind).length, kind]).filter(([count]) => count > 0).map(([count, kind]) => [count, kind === "mode" ? "with another mode" : kind]);
	const [only = [0, ""], ...others] = counted;
	if (others.length === 0) return `${require_engine.plural(changes.length, "file")} ${only[1]}`;
	return `${require_engine.plural(changes.length, "change")}: ${counted.map(([count, what]) => `${require_engine.grouped(count)} ${what}`).join(", ")}`;
}
const pathsTold = ({ path, from }, named) => from === null ? named(path) : `${named(from)} \u2192 ${named(path)}`;
function modesTold({ modeBefore, modeAfter }) {
	if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) return require_engine.octal(modeAfter ?? modeBefore ?? 0);
	return `${require_engine.octal(modeBefore)} \u2192 ${require_engine.octal(modeAfter)}`;
}
const versionTold = (version) => /^[\dA-Za-z.+-]{1,60}$/.test(version ?? "") ? `${version}` : "the last release";
function sizeRows(was, is, base = null) {
	return [
		[
			"packed",
			"packedSize",
			require_engine.size
		],
		[
			"unpacked",
			"unpackedSize",
			require_engine.size
		],
		[
			"files",
			"fileCount",
			require_engine.grouped
		]
	].flatMap(([what, field, shown]) => {
		const [before, after] = [was?.[field] ?? null, is?.[field] ?? null];
		if (after === null) return [];
		const own = base?.[field] ?? null;
		const since = before === null ? "" : `, ${require_engine.delta(after - before)} since ${versionTold(was?.version)}`;
		const row = {
			what,
			before,
			after,
			delta: "",
			growth: "",
			limit: "",
			shares: own === null || after === own && (before === null || after === before) || what === "files" ? "" : `${require_engine.delta(after - own)} by this pull request${since}`
		};
		if (before === null) return [{
			...row,
			sizes: shown(after)
		}];
		if (before === after) return [{
			...row,
			sizes: `${shown(after)} (unchanged)`
		}];
		const by = {
			delta: what === "files" ? "" : require_engine.delta(after - before),
			growth: require_engine.growth(before, after)
		};
		const sizes = [...new Set([shown(before), shown(after)])].join(" \u2192 ");
		return [{
			...row,
			...by,
			sizes
		}];
	});
}
const sizesTold = (rows) => rows.map(({ what, sizes, delta: by, growth, limit, shares }) => {
	const grown = [growth || by, limit].filter(Boolean).join(", ");
	const told = [what === "files" ? "" : grown, what === "unpacked" ? shares : ""].filter(Boolean).join("; ");
	return `${what} ${sizes}${told === "" ? "" : ` (${told})`}`;
}).join(", ");
// src/report/package-view.ts
const verdicts = {
	fail: {
		word: "FAIL",
		counted: "failed"
	},
	undecided: {
		word: "UNDECIDED",
		counted: "undecided"
	},
	warn: {
		word: "WARN",
		counted: "with warnings"
	},
	pass: {
		word: "PASS",
		counted: "passed"
	}
};
const verdictsWorstFirst = Object.keys(verdicts);
const wordOf = (verdict) => verdicts[verdict].word;
function packageView(report, isOneOfMany = false) {
	const { verdict, candidate, baseline, changes, findings } = report;
	const hasBaseline = baseline !== null && baseline.version !== null;
	const all = require_engine.causeViews(report);
	const causes = all.filter((each) => !each.onBase);
	const onBase = all.filter((each) => each.onBase);
	const { called = "the base branch" } = report.base ?? {};
	const changed = changesTold(changes);
	return {
		name: report.name,
		verdict,
		word: wordOf(verdict),
		candidate,
		baseline,
		subject: subjectOf(report),
		compared: (named = titleNamed) => comparedWith(report, named),
		published: publishedTold(report),
		hasBaseline,
		problem: problemOf(report),
		causes,
		counts: require_engine.countsOf(causes),
		waiverPlace: require_engine.waiverPlace(report, isOneOfMany),
		onBase: {
			causes: onBase,
			told: onBase.length === 0 ? "" : `already on ${called}: ${require_engine.countsOf(onBase)}`
		},
		known: findings.filter(({ novelty }) => novelty === "existing"),
		waived: findings.filter(({ novelty, waived }) => novelty === "new" && waived !== null),
		sizes: sizeRows(baseline, candidate, report.base).map((row) => ({
			...row,
			limit: limitOf(row, findings)
		})),
		changes,
		...report.files && { files: report.files },
		changed,
		largest: hasBaseline ? `largest changes (of ${changed})` : "largest files",
		texts: report.texts ?? [],
		fields: hasBaseline ? report.manifest : []
	};
}
function limitOf({ what }, findings) {
	for (const each of findings) if (require_engine.isFindingOf(each, "package-growth") && each.waived === null && each.evidence.measure === what) return each.evidence.limit === void 0 ? "" : `limit +${require_engine.percent(each.evidence.limit)}`;
	return "";
}
function advice(view, named) {
	const { verdict, causes, onBase } = view;
	const subject = named(view.subject);
	const passed = onBase.told === "" ? `${subject} looks good` : `nothing new in ${subject} (${onBase.told})`;
	const warnings = require_engine.plural(causes.filter(({ severity }) => severity === "warning").length, "warning");
	return {
		fail: `do not publish ${subject}`,
		undecided: `could not check ${subject}`,
		warn: `${subject} has ${warnings}`,
		pass: passed
	}[verdict];
}
function subjectOf({ name: named, candidate }) {
	if (named === null) return candidate?.source ?? "a package";
	const version = candidate?.version ?? null;
	return version === null ? named : `${named} ${version}`;
}
const titleNamed = (named) => require_start.visibleCut(named, 300);
function headline({ subject, compared }, named = titleNamed) {
	const rest = compared(named);
	return `${named(subject)}${rest === "" ? "" : `, ${rest}`}`;
}
function comparedWith(report, named) {
	const { baseline, verdict } = report;
	if (baseline === null) return "";
	const there = publishedTold(report);
	const isSame = baseline.reason === "same-version" || baseline.reason === "already-published";
	if (there !== null && isSame) return there;
	const rest = there === null ? "" : `, ${there}`;
	if (baseline.version !== null) return `compared with ${named(baseline.version)}${rest}`;
	if (verdict === "undecided") return "";
	return baseline.reason === "first-publish" ? "first release, nothing to compare with" : `not compared with any release${rest}`;
}
function publishedTold(report) {
	const { baseline, candidate } = report;
	if (baseline?.reason === "same-version") return "same version as published; not raised yet";
	if (!isPublished(report)) return null;
	return baseline !== null && baseline.sha256 !== null && baseline.sha256 === candidate?.sha256 ? "already published with the same bytes; nothing to publish" : "already published; nothing to publish";
}
const isPublished = ({ name, verdict, candidate, publish }) => publish === false && (verdict === "pass" || verdict === "warn") && candidate?.source !== `${name}@${candidate?.version}`;
const mostLines$1 = 40;
function problemOf({ problem }) {
	if (problem === null) return null;
	const lines = problem.message.split(/\r?\n/).map((line) => line.replace(/^ +/, ""));
	return {
		...problem,
		lines: lines.slice(0, mostLines$1),
		more: Math.max(lines.length - mostLines$1, 0)
	};
}
const countsAsFailure = "Undecided counts as a failure";
function waivedTold({ waived }, limit) {
	const told = [...require_engine.groupBy(waived, ({ rule, waived: by }) => `${rule} ${by?.source}`).values()];
	return {
		lines: told.slice(0, limit).map(waiverTold),
		more: told.slice(limit).reduce((sum, { length }) => sum + length, 0)
	};
}
const approvedIn = (approval) => approval === null ? "" : `, commit ${approval.commit.slice(0, 8)} of ${approval.date}`;
function waiverTold([first, ...rest]) {
	const { rule, severity, waived } = first;
	const { reason = "", expires = null, source = "", approval = null } = waived ?? {};
	const path = require_engine.pathOf(first);
	const what = path === null ? "of the package" : require_engine.name(path);
	const others = rest.length > 0 ? ` and ${require_engine.plural(rest.length, "other")}` : "";
	const until = expires === null ? "" : `until ${require_engine.name(expires)}, `;
	return `${severity} ${rule} ${what}${others}: ${require_engine.excerpt(reason)} (${until}${require_engine.name(source)}${approvedIn(approval)})`;
}
// src/report/besides.ts
const besides = (report, named) => [
	skippedTold(report.skipped),
	...newAndGone(report, named),
	report.base
].filter(Boolean).join(" ") || null;
const mostNames = 20;
function newAndGone({ packages, skipped }, named) {
	const isNew = ({ baseline, verdict }) => baseline?.reason === "first-publish" && verdict !== "undecided";
	const names = packages.filter(isNew).flatMap(({ name: its }) => its ?? []);
	const bySource = (why) => require_engine.groupBy(skipped.filter(({ reason }) => reason === why), ({ source }) => source);
	const now = new Set(packages.map(({ name: its, candidate }) => `${its} ${candidate?.version}`));
	const some = (of) => require_engine.somePackages(of, named, mostNames);
	const all = (of) => some(of.flatMap(({ name: its }) => its ?? []));
	return [
		...packages.length > mostNames && names.length > 0 && names.length < packages.length ? [`Never published before: ${some(names)}.`] : [],
		...[...bySource("gone")].map(([source, of]) => `Gone, and still in the report of ${source}: ${all(of)}.`),
		...[...bySource("dropped")].map(([source, of]) => now.has(source) ? `Gone, and ${named(source)} still needs ${of.length === 1 ? "it" : "them"}: ${all(of)}.` : `Gone since ${named(source)}: ${all(of)}.`)
	];
}
function skippedTold(skipped) {
	const count = (reason) => skipped.filter((each) => reason.test(each.reason)).length;
	const some = [
		[
			count(/^private$/),
			"private package",
			"private packages"
		],
		[
			count(/^unversioned$/),
			"package without a name or version",
			"packages without a name or version"
		],
		[
			count(/^only$/),
			"package that you left out",
			"packages that you left out"
		],
		[
			count(/^unknown$/),
			"project that is no package here",
			"projects that are no packages here"
		],
		[
			count(/^shard /),
			"package in another shard",
			"packages in other shards"
		]
	].filter(([amount]) => amount > 0);
	return some.length === 0 ? null : `Not checked: ${some.map((each) => require_engine.plural(...each)).join(", ")}.`;
}
// src/report/view.ts
function viewOf(report) {
	const isOneOfMany = report.packages.length + report.skipped.length > 1;
	const packages = toldApart(report.packages.map((each) => packageView(each, isOneOfMany)));
	const sorted = verdictsWorstFirst.map((verdict) => packages.filter((each) => each.verdict === verdict));
	const counted = verdictsWorstFirst.map((verdict, at) => [sorted[at]?.length ?? 0, verdicts[verdict].counted]).filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	const worstFirst = sorted.flat().map(once);
	return {
		verdict: report.verdict,
		word: wordOf(report.verdict),
		summary: packages.length === 0 ? "no package to check" : `${require_engine.plural(packages.length, "package")}: ${counted.join(", ")}`,
		packages,
		worstFirst,
		alike: toldOnce(alikeIn(sorted.flat().filter(({ verdict }) => verdict !== "pass")), titleNamed).map(([first, ...others]) => [once(first), ...others]),
		passed: passedIn(worstFirst),
		only: packages.length === 1 ? worstFirst[0] ?? null : null,
		remark: (named = titleNamed) => besides(report, named)
	};
}
function toldApart(packages) {
	const alike = require_engine.groupBy(packages, ({ subject }) => subject);
	return packages.map((each) => {
		const { name, subject, candidate } = each;
		if (name === null || candidate === null || alike.get(subject)?.length === 1) return each;
		const { from, source } = candidate;
		return {
			...each,
			subject: `${subject} in ${from?.kind === "directory" ? from.folder : source}`
		};
	});
}
const once = (view) => ({
	...view,
	causes: require_engine.withListOnce(view.causes)
});
function adviceForAll({ verdict, packages }) {
	const all = require_engine.plural(packages.length, "package");
	const count = packages.filter((each) => each.verdict === verdict).length;
	const some = count === packages.length ? all : `${require_engine.grouped(count)} of ${all}`;
	return {
		fail: `do not publish ${some}`,
		undecided: `could not check ${some}`,
		warn: `${some} ${count === 1 ? "has" : "have"} warnings`,
		pass: packages.some(({ onBase }) => onBase.told !== "") ? `nothing new in ${all}` : `${all} ${packages.length === 1 ? "looks" : "look"} good`
	}[verdict];
}
function alikeIn(packages) {
	const signatures = packages.map((view) => {
		const { verdict, causes, problem, candidate, name } = view;
		const own = [name ?? "", candidate?.source ?? ""].filter((each) => each !== "");
		const [first = "", ...others] = (problem?.message ?? "").split("\n").filter((each) => !/-debug-\d+\.log$/.test(each)).map((each) => each.replaceAll(/(?<=@)\d+\.\d+\.\d+\S*/g, ""));
		const masked = (line) => own.reduce((text, each) => text.replaceAll(each, "\u2026"), line);
		const rest = [
			verdict,
			causes.map((cause) => keyOf(cause, view)),
			problem?.code ?? null,
			masked(first)
		];
		return [JSON.stringify([...rest, others]), JSON.stringify([...rest, others.map(masked)])];
	});
	const shared = require_engine.groupBy(signatures, ([inFirstLine]) => inFirstLine);
	const keyed = packages.map((view, at) => {
		const [inFirstLine = "", everywhere = ""] = signatures[at] ?? [];
		return {
			view,
			key: (shared.get(inFirstLine) ?? []).length > 1 ? inFirstLine : everywhere
		};
	});
	const groups = [...require_engine.groupBy(keyed, ({ key }) => key).values()].map(([{ view }, ...others]) => [view, ...others.map((each) => each.view)]);
	const rank = ([{ verdict }]) => verdictsWorstFirst.indexOf(verdict);
	return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}
function keyOf({ id, severity, title, files, places }, { candidate, baseline }) {
	const versions = [candidate?.version, baseline?.version].flatMap((each) => each || []);
	const said = JSON.stringify([title, places.map(({ message }) => message)]);
	const alike = versions.reduce((text, version) => text.replaceAll(version, "\u2026"), said);
	const paths = places.map(({ path }) => path);
	return JSON.stringify([
		id,
		severity,
		files,
		paths,
		alike.replaceAll(/\bsha\d+-[\w+/=]+/g, "\u2026")
	]);
}
function toldOnce(groups, named) {
	const all = groups.flatMap((group) => group[0].causes.map((cause) => ({
		group,
		key: keyOf(cause, group[0])
	})));
	const holders = require_engine.groupBy(all, ({ key }) => key);
	return groups.map((group) => {
		const [first, ...others] = group;
		const causes = first.causes.map((cause) => {
			const [lead, ...rest] = holders.get(keyOf(cause, first)) ?? [];
			if (lead === void 0 || rest.length === 0) return cause;
			const told = (message) => ({
				path: null,
				message
			});
			if (lead.group !== group) {
				const places = [told(`As in ${named(shortOf(lead.group[0]))}.`)];
				return {
					...cause,
					places,
					more: 0,
					fix: null,
					unacceptable: null
				};
			}
			const names = require_engine.somePackages(rest.flatMap((each) => each.group.map(shortOf)), named, fewNames);
			return {
				...cause,
				places: [told(`Also in ${names}.`), ...cause.places]
			};
		});
		return [{
			...first,
			causes
		}, ...others];
	});
}
const shortOf = ({ name, subject }) => name ?? subject;
const fewNames = 5;
const sameIn = (others, named, limit = 20) => others.length === 0 ? null : `The same in ${require_engine.somePackages(others.map(({ subject }) => subject), named, limit)}.`;
function passedIn(worstFirst) {
	const passed = worstFirst.filter(({ verdict }) => verdict === "pass");
	return [...require_engine.groupBy(passed, ({ subject, published, onBase, waived, baseline }) => {
		const isPlain = onBase.told === "" && waived.length === 0;
		return JSON.stringify([
			isPlain ? require_engine.familyOf(subject) : subject,
			published,
			baseline?.remarks ?? []
		]);
	}).values()].flatMap((group) => group.length > 2 ? [group] : group.map((each) => [each]));
}
function allTold(group) {
	const unpacked = group.flatMap(({ sizes }) => sizes.filter(({ what }) => what === "unpacked"));
	const sum = (numbers) => numbers.reduce((all, each) => all === null || each === null ? null : all + each, 0);
	const [before, after] = [sum(unpacked.map((each) => each.before)), sum(unpacked.map((each) => each.after))];
	const sizeOf = (unpackedSize) => ({
		packedSize: null,
		unpackedSize,
		fileCount: null
	});
	const changed = group.filter(({ changes }) => changes.length > 0).length;
	const told = new Set(group.map((each) => each.changed)).size === 1 ? group[0].changed : void 0;
	return {
		sizes: `${sizesTold(sizeRows(before === null ? null : sizeOf(before), sizeOf(after)))} in all`,
		changes: changed === 0 || told === void 0 ? told ?? `changes in ${require_engine.grouped(changed)} of ${require_engine.grouped(group.length)}` : `${told} in each`
	};
}
const familyTold = ([first, ...others], named) => `${named(require_engine.familyOf(first.subject))} (${others.length + 1} packages)`;
// src/report/budget.ts
function fitting(budget, folds, pieces, measure = ({ length }) => length) {
	forms: for (const fold of folds) {
		const taken = [];
		let size = 0;
		for (const piece of pieces(fold)) {
			size += measure(piece);
			if (size > budget) continue forms;
			taken.push(piece);
		}
		return taken.join("");
	}
	return null;
}
function utf8Length(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 128) continue;
		const pair = unit >= 55296 && unit < 56320 && isLow(text.charCodeAt(at + 1));
		bytes += unit < 2048 ? 1 : 2;
		if (pair) at++;
	}
	return bytes;
}
const isLow = (unit) => unit >= 56320 && unit < 57344;
// src/report/not-blocking.ts
function notBlockingLine(packages, policies) {
	const excused = packages.filter(({ verdict }, index) => verdict === "fail" && policies[index]?.failOn === "never");
	if (excused.length === 0) return null;
	const failed = packages.filter(({ verdict }) => verdict === "fail").length;
	const isOne = excused.length === 1;
	const others = packages.some(({ verdict }) => verdict === "undecided") ? " What is undecided still blocks." : "";
	if (excused.length === failed) {
		const because = `${isOne ? "It blocks" : "They block"} nothing, because fail-on is never.`;
		return `Would have failed: ${require_engine.plural(excused.length, "package")}, ${errorsOf(excused)}. ${because}${others}`;
	}
	const names = excused.map(({ name }) => name ?? "a package without a name");
	const which = `${require_engine.somePackages(names, titleNamed, 5)}, with ${errorsOf(excused)}`;
	return `Of ${failed} failed packages, ${excused.length} ${isOne ? "blocks" : "block"} nothing, because fail-on is never for ${isOne ? "it" : "them"}: ${which}.${others}`;
}
function errorsOf(packages) {
	const counts = new Map();
	for (const { causes, findings } of packages) {
		const own = new Set(findings.filter(require_engine.isOwn).map(({ fingerprint }) => fingerprint));
		for (const { severity, rules, findings: all } of causes) {
			const [rule = ""] = rules;
			if (severity === "error" && all.some((each) => own.has(each))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
	}
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const total = sorted.reduce((sum, [, count]) => sum + count, 0);
	return `${require_engine.plural(total, "error")} (${sorted.map(([rule, count]) => `${count} ${rule}`).join(", ")})`;
}
// src/report/terminal/lines.ts
const bar = "\u2502";
function line(look, indent, text, style) {
	const shown = require_start.stillVisible(text);
	return `${bar}${" ".repeat(indent + 1)}${style === void 0 ? shown : look.paint(style, shown)}`;
}
function sentence(look, indent, text, style, hang = 0) {
	const room = look.columns === null ? Number.POSITIVE_INFINITY : Math.min(Math.max(look.columns, 40), 120);
	const lines = [];
	let current = "";
	for (const word of text.split(" ")) {
		const taken = 2 + indent + (lines.length > 0 ? hang : 0);
		if (current !== "" && taken + current.length + 1 + word.length > room) {
			lines.push(current);
			current = word;
		} else current = current === "" ? word : `${current} ${word}`;
	}
	lines.push(current);
	return lines.map((shown, index) => line(look, indent + (index > 0 ? hang : 0), shown, style));
}
const labelled = (look, indent, label, text, style) => sentence(look, indent, `${label}: ${text}`, style, label.length + 2);
const diffText = (lines, look) => lines.map(({ style, text }) => line(look, 0, text, style ?? void 0));
const plain = (_style, text) => text;
const fileLook = {
	paint: plain,
	columns: null
};
// src/report/terminal/terminal.ts
const budget = 2e5;
const folds = [
	100,
	30,
	10,
	3,
	1,
	null
];
const screen = 24;
const mostPassed = 20;
function renderTerminal(report, options) {
	const view = viewOf(report);
	const remark = options.remark ? `${line(options, 0, options.remark, "bold")}\n` : "";
	const text = fitting(budget, folds, (limit) => pieces(view, options, limit)) ?? summaryLine(view, options.paint);
	return `${remark}${text}${text.split("\n").length > screen ? lastLine(view, options.paint) : ""}`;
}
const lastLine = (view, paint) => {
	const { only } = view;
	if (only === null) return summaryLine(view, paint);
	return `${verdictLine(only, paint)}${only.counts === "" ? "" : `: ${only.counts}`}\n`;
};
function* pieces(view, options, limit) {
	const { packages, alike } = view;
	const passed = options.quiet ? [] : view.passed;
	const listed = passed.length <= mostPassed || options.verbose ? passed : passed.filter(([each]) => isRemarkable(each)).slice(0, mostPassed);
	const shown = [...alike, ...listed];
	const several = packages.length !== 1 || shown.length === 0;
	if (several) yield summaryLine(view, options.paint);
	for (const [index, group] of shown.entries()) {
		const [each, ...others] = group;
		if (index > 0 && shown[index - 1]?.[0].verdict !== "pass" || (several || index > 0) && each.verdict !== "pass") yield `\u2502\n`;
		const isFamily = each.verdict === "pass" && others.length > 0;
		yield `${(isFamily ? familyText(group, options) : packageText(each, options, limit)).join("\n")}\n`;
		const same = isFamily ? null : sameIn(others, titleNamed);
		if (same !== null) yield `${sentence(options, 0, same).join("\n")}\n`;
	}
	const more = passed.flat().length - listed.flat().length;
	if (more > 0) {
		if (listed.length === 0 && alike.length > 0) yield `\u2502\n`;
		const amount = require_engine.plural(more, listed.length > 0 ? "more package" : "package");
		yield shown.length === 0 ? "--verbose lists them.\n" : `${options.paint("pass", "PASS")} ${amount}; --verbose lists them.\n`;
	}
	const told = view.remark();
	if (told !== null) yield `${require_start.stillVisible(told)}\n`;
}
const styles = {
	pass: "pass",
	warn: "warning",
	fail: "error",
	undecided: "undecided"
};
const summaryLine = ({ verdict, word, summary }, paint) => `${paint(styles[verdict], word)} ${summary}\n`;
const verdictLine = (view, paint) => `${paint(styles[view.verdict], view.word)} ${require_start.stillVisible(headline(view))}`;
function packageText(view, options, limit) {
	if (view.verdict === "pass") return passText(view, options);
	const causes = view.causes.filter(({ severity }) => !(options.quiet && severity === "note"));
	const counts = require_engine.countsOf(causes);
	const heading = `${verdictLine(view, options.paint)}${counts === "" ? "" : `: ${counts}`}`;
	if (limit === null) return [heading];
	const sizes = sizesTold(view.sizes);
	const more = causes.length - limit;
	return [
		heading,
		...problemText(view, options),
		...causes.slice(0, limit).flatMap((cause) => ["\u2502", ...causeText(cause, options)]),
		...more > 0 ? ["\u2502", line(options, 0, `and ${require_engine.grouped(more)} more; the JSON report has them all`, "dim")] : [],
		...afterBlank([
			...options.verbose ? [...largestChanges(view, options), ...fieldsText(view, options)] : [],
			...sizes === "" ? [] : labelled(options, 0, "sizes", sizes, "dim"),
			...candidateText(view, options),
			...baselineText(view, options),
			...options.quiet ? [] : quietText(view, options),
			...hints(view, options)
		])
	];
}
const afterBlank = (lines) => lines.length === 0 ? [] : ["\u2502", ...lines];
const isRemarkable = ({ baseline, waived }) => waived.length > 0 || (baseline?.remarks ?? []).length > 0;
function familyText(group, look) {
	const { sizes, changes } = allTold(group);
	const told = [
		group[0].published ?? "",
		changes,
		sizes
	].filter(Boolean).join("; ");
	return [`${look.paint("pass", "PASS")} ${require_start.stillVisible(familyTold(group, titleNamed))}: ${look.paint("dim", told)}`, ...remarksText(group[0], look)];
}
const remarksText = ({ baseline }, look) => (baseline?.remarks ?? []).flatMap((each) => labelled(look, 0, "baseline", require_start.visibleCut(each, 1e3), "dim"));
function passText(view, look) {
	const sizes = view.sizes.filter(({ what }) => what !== "files").map(({ what, sizes: shown, shares }) => shares === "" || what === "packed" ? `${what} ${shown}` : `${what} ${shown} (${shares})`).join(", ");
	const notes = view.causes.length === 0 ? "" : require_engine.plural(view.causes.length, "note");
	const known = view.known.length === 0 ? "" : `${require_engine.plural(knownIn(view), "finding")} in earlier releases too`;
	const rest = [
		view.hasBaseline ? view.changed : "",
		sizes,
		notes,
		known,
		view.onBase.told
	].filter(Boolean).join("; ");
	return [
		`${verdictLine(view, look.paint)}${rest === "" ? "" : `: ${look.paint("dim", rest)}`}`,
		...remarksText(view, look),
		...look.quiet ? [] : [...look.verbose ? onBaseText(view, look) : [], ...waivedText(view, look)],
		...look.verbose ? view.known.flatMap(({ message }) => labelled(look, 0, "note", message, "dim")) : []
	];
}
function problemText({ problem }, look) {
	if (problem === null) return [];
	const { lines, more, code } = problem;
	return [
		...lines.flatMap((text) => sentence(look, 0, require_start.visibleCut(text, 1e3))),
		...more > 0 ? [line(look, 0, `and ${more} more lines`, "dim")] : [],
		line(look, 0, `${countsAsFailure} (${require_engine.name(code)}).`)
	];
}
function causeText(cause, look) {
	const { severity, title, bytes, places, more, fix, command, unacceptable, why } = cause;
	return [
		...linkedTags(sentence(look, 0, `${severity}: ${title}${bytes === 0 ? "" : ` (${require_engine.size(bytes)})`} [${tags(cause)}]`, severity, 2), cause, look),
		...placesText(places, look),
		...more > 0 ? [line(look, 2, `and ${require_engine.grouped(more)} more`, "dim")] : [],
		...look.verbose ? labelled(look, 2, "why", why) : [],
		...fix === null ? [] : labelled(look, 2, "fix", fix),
		...command === null ? [] : [line(look, 2, `accept: ${command}`)],
		...unacceptable === null ? [] : labelled(look, 2, "accept", unacceptable)
	];
}
const tags = ({ rules }) => rules.join(", ");
function linkedTags(lines, { rules }, { link }) {
	if (link === void 0) return lines;
	let [before, after] = [lines.join("\n"), ""];
	for (const rule of rules.toReversed()) {
		const at = before.lastIndexOf(rule);
		after = `${link(rule, require_tool.rulePage(rule))}${before.slice(at + rule.length)}${after}`;
		before = before.slice(0, at);
	}
	return `${before}${after}`.split("\n");
}
function placesText(places, look) {
	return places.flatMap(({ path, message }) => [...path === null ? [] : [line(look, 2, require_start.visibleCut(path), "bold")], ...message === null ? [] : sentence(look, path === null ? 2 : 4, message)]);
}
const mostChanges = 5;
function largestChanges({ changes, largest }, look) {
	const rows = largestOf(changes, mostChanges).map((change) => ({
		change,
		by: require_engine.delta(bytesOf(change))
	}));
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ by }) => by.length));
	return [line(look, 0, largest), ...rows.map(({ change, by }) => line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${pathsTold(change, require_engine.name)}`))];
}
function fieldsText({ fields }, look) {
	if (fields.length === 0) return [];
	const named = fields.slice(0, mostChanges).map(({ field }) => require_engine.name(field));
	const verb = fields.length === 1 ? "differs" : "differ";
	return labelled(look, 0, "package.json", `${require_engine.someOf(named, fields.length)} ${verb}`);
}
function candidateText({ name: named, candidate, problem }, look) {
	if (problem !== null || candidate === null) return [];
	const { from, version } = candidate;
	if (from?.kind === "registry" && from.name === named && from.version === version) return [];
	return labelled(look, 0, "candidate", require_start.visibleCut(candidate.source));
}
function baselineText({ baseline }, look) {
	if (baseline === null) return [];
	const { explanation, reason } = baseline;
	return labelled(look, 0, "baseline", `${require_start.visibleCut(explanation, 1e3)} (${require_engine.name(reason)})`);
}
const mostWaived = 20;
function quietText(view, look) {
	const rules = view.known.map(({ rule, evidence }) => `${rule} ${require_engine.grouped(countIn(evidence))}`);
	const told = look.verbose ? view.known.map(({ message }) => message) : rules.length === 0 ? [] : [`the last release had these too: ${rules.join(", ")}`];
	return [
		...onBaseText(view, look),
		...told.flatMap((text) => labelled(look, 0, "note", text, "dim")),
		...waivedText(view, look)
	];
}
function onBaseText({ onBase: { causes, told } }, look) {
	if (told === "") return [];
	return [told, ...look.verbose ? causes.slice(0, mostWaived).map(({ severity, title }) => `${severity}: ${title}`) : []].flatMap((text) => labelled(look, 0, "note", text, "dim"));
}
function waivedText(view, look) {
	const { lines, more } = waivedTold(view, mostWaived);
	return [...lines.flatMap((each) => labelled(look, 0, "waived", each, "dim")), ...more > 0 ? [line(look, 0, `waived: ${require_engine.plural(more, "more finding")}`, "dim")] : []];
}
const knownIn = ({ known }) => known.reduce((sum, { evidence }) => sum + countIn(evidence), 0);
const countIn = (evidence) => "count" in evidence && typeof evidence.count === "number" ? evidence.count : 1;
function hints({ verdict, causes, candidate }, look) {
	if (verdict !== "fail" || causes.length === 0) return [];
	const folder = candidate?.from?.kind === "directory" ? candidate.asked ?? "" : "";
	const asked = look.failOn === void 0 ? "" : ` --fail-on ${look.failOn}`;
	const errors = causes.filter(({ severity }) => severity === "error");
	const failing = look.failOn === "warning" || errors.length === 0 ? causes.filter(({ severity }) => severity !== "note") : errors;
	const fixable = failing.filter(({ isFixable }) => isFixable).length;
	const changes = fixable < failing.length ? `the change for ${fixable === 1 ? "one" : require_engine.grouped(fixable)} of these` : "the change";
	return [...fixable === 0 ? [] : labelled(look, 0, "fix it", `packgate fix${folder}${asked} shows ${changes}; --write makes it.`), ...look.verbose ? [] : [line(look, 0, "Why: packgate explain RULE, or --verbose.", "dim")]];
}
// src/output/progress.ts
const silent = {
	show: () => {},
	end: () => {}
};
const verbs = {
	pack: "packing",
	download: "downloading",
	read: "reading",
	wait: "waiting for"
};
const interval = 100;
const mostLines = 20;
const progressOn = (target) => target.columns === null ? plainLines(target) : oneLine(target, target.columns);
function oneLine({ write, now }, columns) {
	let last = Number.NEGATIVE_INFINITY;
	let drawn = false;
	let ended = false;
	let count = "";
	return {
		show: (event) => {
			if (event.step === "check") count = `${event.done} of ${event.total}`;
			if (ended || now() - last < interval) return;
			last = now();
			drawn = true;
			write(`\r${fitted(event, count, columns)}\u001b[K`);
		},
		end: () => {
			if (drawn && !ended) write("\r\x1B[K");
			ended = true;
		}
	};
}
function fitted(event, count, columns) {
	const { step } = event;
	if (step === "check") return `packgate: checking ${count} packages`.slice(0, Math.max(0, columns - 1));
	const lead = `packgate: ${count === "" ? "" : `${count}, `}${verbs[step]} `;
	const amount = amountOf(event);
	const room = Math.min(80, columns - 1 - lead.length - amount.length);
	return room < 8 ? lead.slice(0, Math.max(0, columns - 1)) : `${lead}${require_start.visibleCut(event.subject, room)}${amount}`;
}
function amountOf({ done, total }) {
	if (total !== null && total > 0) return ` ${Math.min(100, Math.floor(done / total * 100))}%`;
	return done > 0 ? ` ${(done / 1e6).toFixed(1)} MB` : "";
}
function plainLines({ write }) {
	const begun = new Set();
	let tenths = null;
	let ended = false;
	return {
		show: ({ step, subject, done, total }) => {
			const started = `${step} ${subject}`;
			if (ended || step === "read") return;
			if (step === "check") {
				const now = Math.floor(done * 10 / (total ?? 1));
				if (tenths === null) write(`packgate: checking ${total} packages\n`);
				else if (now > tenths && now < 10) write(`packgate: ${done} of ${total} packages checked\n`);
				tenths = now;
			}
			if (step === "check" || tenths !== null || begun.has(started) || begun.size > mostLines) return;
			begun.add(started);
			write(begun.size > mostLines ? "packgate: and more\n" : `packgate: ${verbs[step]} ${require_start.visibleCut(subject)}\n`);
		},
		end: () => {
			ended = true;
		}
	};
}
// src/output/colour.ts
const colours = {
	error: ["red", "bold"],
	warning: ["yellow", "bold"],
	note: ["cyan", "bold"],
	pass: ["green", "bold"],
	undecided: ["magenta", "bold"],
	bold: "bold",
	dim: "dim",
	added: "green",
	removed: "red"
};
function painter(colour) {
	return (style, text) => {
		const named = colours[style];
		return colour && named !== void 0 ? (0, node_util.styleText)(named, text, { validateStream: false }) : text;
	};
}
function wantsColour({ env, never, terminal }) {
	if (never || env.NO_COLOR || env.NODE_DISABLE_COLORS) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return terminal && env.TERM !== "dumb";
}
function wantsLinks({ env, terminal }) {
	const forced = env.FORCE_HYPERLINK;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (!terminal || env.TERM === "dumb" || env.CI || env.TMUX || /^screen/.test(env.TERM ?? "")) return false;
	if (/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|zed)$/.test(env.TERM_PROGRAM ?? "")) return true;
	if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env.TERM ?? "")) return true;
	return Boolean(env.WT_SESSION || env.KONSOLE_VERSION || Number(env.VTE_VERSION) >= 5e3);
}
const linked = (text, url) => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
// src/cli/screen.ts
const screenLook = (given, { env, stdout }) => {
	const terminal = stdout.isTTY === true;
	return {
		paint: painter(wantsColour({
			env,
			never: given["no-color"] === true,
			terminal
		})),
		columns: terminal ? stdout.columns || null : null,
		...wantsLinks({
			env,
			terminal
		}) && { link: linked }
	};
};
async function show(render, given, surroundings) {
	if (given.output === void 0) {
		await require_start.writeTo(surroundings.stdout, render(screenLook(given, surroundings)));
		return;
	}
	require_start.writeWhole((0, node_path.resolve)(surroundings.cwd, given.output), render(fileLook));
	if (!given.quiet) remark(`wrote the report to ${given.output}`, surroundings);
}
const loadedFor = async (given) => given["report-dir"] === void 0 && formatOf(given) === "text" ? null : {
	...await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.formats_exports),
	...await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.receipt_exports$1),
	...await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.receipt_exports)
};
const formatOf = ({ format, json }) => format ?? (json ? "json" : "text");
async function showReport({ report, policies, shard }, given, surroundings) {
	const said = notBlockingLine(report.packages, policies);
	const folder = given["report-dir"];
	const loaded = await loadedFor(given);
	if (folder !== void 0 && loaded !== null) {
		const { formats, fileNameOf, written, receiptOf, receiptFiles } = loaded;
		const look = {
			...fileLook,
			quiet: false,
			verbose: true,
			remark: said
		};
		const files = Object.keys(formats).map((each) => [fileNameOf(each, shard), () => written(each, report, look)]);
		const receipt = receiptOf(report, policies, surroundings.env, surroundings.now);
		const besides = shard === null ? receiptFiles(receipt) : [];
		require_start.writeAll((0, node_path.resolve)(surroundings.cwd, folder), new Map([...files, ...besides]));
	}
	const [quiet, verbose] = [given.quiet ?? false, given.verbose ?? false];
	await show((look) => {
		const options = {
			...look,
			quiet,
			verbose,
			remark: said,
			failOn: given["fail-on"]
		};
		if (loaded === null) return renderTerminal(report, options);
		return loaded.written(formatOf(given), report, options);
	}, given, surroundings);
}
const remark = (message, { stderr }) => {
	stderr.write(require_start.said(message));
};
function progressFor(given, { stderr }) {
	if (given.quiet) return silent;
	const progress = progressOn({
		write: (text) => stderr.write(text),
		columns: stderr.isTTY ? stderr.columns || 80 : null,
		now: () => process.uptime() * 1e3
	});
	const settled = require_start.onInterrupt(progress.end);
	return {
		show: progress.show,
		end: () => {
			settled();
			progress.end();
		}
	};
}
// src/cli/sources.ts
const sourcesOf = (given, { cwd, env, signal }, progress) => ({
	cwd,
	env,
	registry: given.registry ?? null,
	packer: given.packer ?? null,
	ignoreScripts: given["ignore-scripts"] ?? false,
	onProgress: progress.show,
	signal
});
const candidatesOf = (words, given, { cwd }) => require_engine.chooseCandidates({
	cwd,
	words,
	only: require_engine.forThisRun(given.only, "--only"),
	shard: given.shard === void 0 ? null : require_start.shardOf(given.shard)
});
async function checkOptionsOf(words, given, surroundings, progress) {
	const chosen = await candidatesOf(words, given, surroundings);
	const policies = await require_engine.readPolicies({
		cwd: surroundings.cwd,
		candidates: chosen.candidates,
		config: require_engine.forThisRun(given.config, "--config"),
		failOn: require_engine.forThisRun(given["fail-on"], "--fail-on"),
		env: surroundings.env
	});
	return {
		...sourcesOf(given, surroundings, progress),
		...chosen,
		baseline: given.baseline ?? "auto",
		mode: given.mode ?? "pr",
		policyOf: policies.of,
		config: given.config ?? null,
		builtBy: require_engine.buildingRepository(surroundings.env),
		today: surroundings.now.toISOString().slice(0, 10)
	};
}
async function baseAt(file, cwd) {
	const { reportAt } = await Promise.resolve().then(() => require("./reports.cjs")).then((n) => n.report_files_exports);
	const advice = "--base is the JSON report that this version wrote for the base branch";
	const report = reportAt(file, cwd, advice);
	const { name, version } = report.tool;
	if (name === require_tool.tool.name && version === require_tool.tool.version) return require_engine.baseOf(report, "the base branch");
	throw require_start.usageError("wrong-base", `${file} was written by ${require_start.visibleCut(name)} ${require_start.visibleCut(version)}, and this is ${require_tool.tool.name} ${require_tool.tool.version}: ${advice}.`);
}
function requireBase(file, { packages }) {
	const judged = packages.filter(({ problem }) => problem === null);
	if (judged.length === 0 || judged.some(({ base }) => base !== void 0)) return;
	throw require_start.usageError("wrong-base", `${file} has no result for ${titleNamed(judged[0]?.name ?? "this package")}: --base is the report of a check of the same packages on the base branch.`);
}
function textOrJson(command, { format, json }) {
	const wanted = format ?? (json ? "json" : "text");
	if (wanted === "text" || wanted === "json") return wanted;
	throw require_start.usageError("wrong-usage", `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`);
}
Object.defineProperty(exports, "advice", {
	enumerable: true,
	get: function() {
		return advice;
	}
});
Object.defineProperty(exports, "adviceForAll", {
	enumerable: true,
	get: function() {
		return adviceForAll;
	}
});
Object.defineProperty(exports, "allTold", {
	enumerable: true,
	get: function() {
		return allTold;
	}
});
Object.defineProperty(exports, "approvedIn", {
	enumerable: true,
	get: function() {
		return approvedIn;
	}
});
Object.defineProperty(exports, "baseAt", {
	enumerable: true,
	get: function() {
		return baseAt;
	}
});
Object.defineProperty(exports, "bytesOf", {
	enumerable: true,
	get: function() {
		return bytesOf;
	}
});
Object.defineProperty(exports, "candidatesOf", {
	enumerable: true,
	get: function() {
		return candidatesOf;
	}
});
Object.defineProperty(exports, "changesTold", {
	enumerable: true,
	get: function() {
		return changesTold;
	}
});
Object.defineProperty(exports, "checkOptionsOf", {
	enumerable: true,
	get: function() {
		return checkOptionsOf;
	}
});
Object.defineProperty(exports, "countsAsFailure", {
	enumerable: true,
	get: function() {
		return countsAsFailure;
	}
});
Object.defineProperty(exports, "diffText", {
	enumerable: true,
	get: function() {
		return diffText;
	}
});
Object.defineProperty(exports, "familyTold", {
	enumerable: true,
	get: function() {
		return familyTold;
	}
});
Object.defineProperty(exports, "fileLook", {
	enumerable: true,
	get: function() {
		return fileLook;
	}
});
Object.defineProperty(exports, "fitting", {
	enumerable: true,
	get: function() {
		return fitting;
	}
});
Object.defineProperty(exports, "labelled", {
	enumerable: true,
	get: function() {
		return labelled;
	}
});
Object.defineProperty(exports, "largestOf", {
	enumerable: true,
	get: function() {
		return largestOf;
	}
});
Object.defineProperty(exports, "line", {
	enumerable: true,
	get: function() {
		return line;
	}
});
Object.defineProperty(exports, "modesTold", {
	enumerable: true,
	get: function() {
		return modesTold;
	}
});
Object.defineProperty(exports, "notBlockingLine", {
	enumerable: true,
	get: function() {
		return notBlockingLine;
	}
});
Object.defineProperty(exports, "packageView", {
	enumerable: true,
	get: function() {
		return packageView;
	}
});
Object.defineProperty(exports, "pathsTold", {
	enumerable: true,
	get: function() {
		return pathsTold;
	}
});
Object.defineProperty(exports, "progressFor", {
	enumerable: true,
	get: function() {
		return progressFor;
	}
});
Object.defineProperty(exports, "progressOn", {
	enumerable: true,
	get: function() {
		return progressOn;
	}
});
Object.defineProperty(exports, "remark", {
	enumerable: true,
	get: function() {
		return remark;
	}
});
Object.defineProperty(exports, "renderTerminal", {
	enumerable: true,
	get: function() {
		return renderTerminal;
	}
});
Object.defineProperty(exports, "requireBase", {
	enumerable: true,
	get: function() {
		return requireBase;
	}
});
Object.defineProperty(exports, "sameIn", {
	enumerable: true,
	get: function() {
		return sameIn;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "showReport", {
	enumerable: true,
	get: function() {
		return showReport;
	}
});
Object.defineProperty(exports, "sizeRows", {
	enumerable: true,
	get: function() {
		return sizeRows;
	}
});
Object.defineProperty(exports, "sizesTold", {
	enumerable: true,
	get: function() {
		return sizesTold;
	}
});
Object.defineProperty(exports, "sourcesOf", {
	enumerable: true,
	get: function() {
		return sourcesOf;
	}
});
Object.defineProperty(exports, "textOrJson", {
	enumerable: true,
	get: function() {
		return textOrJson;
	}
});
Object.defineProperty(exports, "titleNamed", {
	enumerable: true,
	get: function() {
		return titleNamed;
	}
});
Object.defineProperty(exports, "utf8Length", {
	enumerable: true,
	get: function() {
		return utf8Length;
	}
});
Object.defineProperty(exports, "verdictLine", {
	enumerable: true,
	get: function() {
		return verdictLine;
	}
});
Object.defineProperty(exports, "viewOf", {
	enumerable: true,
	get: function() {
		return viewOf;
	}
});
Object.defineProperty(exports, "waivedTold", {
	enumerable: true,
	get: function() {
		return waivedTold;
	}
});
Object.defineProperty(exports, "wordOf", {
	enumerable: true,
	get: function() {
		return wordOf;
	}
});
