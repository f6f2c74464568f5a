import { rulePage, tool } from "./tool.js";
import { onInterrupt, said, shardOf, stillVisible, usageError, visibleCut, writeAll, writeTo, writeWhole } from "./start.js";
import { baseOf, buildingRepository, causeViews, chooseCandidates, countsOf, delta, excerpt, familyOf, forThisRun, groupBy, grouped, growth, isFindingOf, isOwn, name, octal, pathOf, percent, plural, readPolicies, size, someOf, somePackages, waiverPlace, withListOnce } from "./engine.js";
const { resolve } = globalThis.process.getBuiltinModule("node:path");
const { styleText } = globalThis.process.getBuiltinModule("node:util");
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
	if (others.length === 0) return `${plural(changes.length, "file")} ${only[1]}`;
	return `${plural(changes.length, "change")}: ${counted.map(([count, what]) => `${grouped(count)} ${what}`).join(", ")}`;
}
const pathsTold = ({ path, from }, named) => from === null ? named(path) : `${named(from)} \u2192 ${named(path)}`;
function modesTold({ modeBefore, modeAfter }) {
	if (modeBefore === null || modeAfter === null || modeBefore === modeAfter) return octal(modeAfter ?? modeBefore ?? 0);
	return `${octal(modeBefore)} \u2192 ${octal(modeAfter)}`;
}
const versionTold = (version) => /^[\dA-Za-z.+-]{1,60}$/.test(version ?? "") ? `${version}` : "the last release";
function sizeRows(was, is, base = null) {
	return [
		[
			"packed",
			"packedSize",
			size
		],
		[
			"unpacked",
			"unpackedSize",
			size
		],
		[
			"files",
			"fileCount",
			grouped
		]
	].flatMap(([what, field, shown]) => {
		const [before, after] = [was?.[field] ?? null, is?.[field] ?? null];
		if (after === null) return [];
		const own = base?.[field] ?? null;
		const since = before === null ? "" : `, ${delta(after - before)} since ${versionTold(was?.version)}`;
		const row = {
			what,
			before,
			after,
			delta: "",
			growth: "",
			limit: "",
			shares: own === null || after === own && (before === null || after === before) || what === "files" ? "" : `${delta(after - own)} by this pull request${since}`
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
			delta: what === "files" ? "" : delta(after - before),
			growth: growth(before, after)
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
	const all = causeViews(report);
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
		counts: countsOf(causes),
		waiverPlace: waiverPlace(report, isOneOfMany),
		onBase: {
			causes: onBase,
			told: onBase.length === 0 ? "" : `already on ${called}: ${countsOf(onBase)}`
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
	for (const each of findings) if (isFindingOf(each, "package-growth") && each.waived === null && each.evidence.measure === what) return each.evidence.limit === void 0 ? "" : `limit +${percent(each.evidence.limit)}`;
	return "";
}
function advice(view, named) {
	const { verdict, causes, onBase } = view;
	const subject = named(view.subject);
	const passed = onBase.told === "" ? `${subject} looks good` : `nothing new in ${subject} (${onBase.told})`;
	const warnings = plural(causes.filter(({ severity }) => severity === "warning").length, "warning");
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
const titleNamed = (named) => visibleCut(named, 300);
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
	const told = [...groupBy(waived, ({ rule, waived: by }) => `${rule} ${by?.source}`).values()];
	return {
		lines: told.slice(0, limit).map(waiverTold),
		more: told.slice(limit).reduce((sum, { length }) => sum + length, 0)
	};
}
const approvedIn = (approval) => approval === null ? "" : `, commit ${approval.commit.slice(0, 8)} of ${approval.date}`;
function waiverTold([first, ...rest]) {
	const { rule, severity, waived } = first;
	const { reason = "", expires = null, source = "", approval = null } = waived ?? {};
	const path = pathOf(first);
	const what = path === null ? "of the package" : name(path);
	const others = rest.length > 0 ? ` and ${plural(rest.length, "other")}` : "";
	const until = expires === null ? "" : `until ${name(expires)}, `;
	return `${severity} ${rule} ${what}${others}: ${excerpt(reason)} (${until}${name(source)}${approvedIn(approval)})`;
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
	const bySource = (why) => groupBy(skipped.filter(({ reason }) => reason === why), ({ source }) => source);
	const now = new Set(packages.map(({ name: its, candidate }) => `${its} ${candidate?.version}`));
	const some = (of) => somePackages(of, named, mostNames);
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
	return some.length === 0 ? null : `Not checked: ${some.map((each) => plural(...each)).join(", ")}.`;
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
		summary: packages.length === 0 ? "no package to check" : `${plural(packages.length, "package")}: ${counted.join(", ")}`,
		packages,
		worstFirst,
		alike: toldOnce(alikeIn(sorted.flat().filter(({ verdict }) => verdict !== "pass")), titleNamed).map(([first, ...others]) => [once(first), ...others]),
		passed: passedIn(worstFirst),
		only: packages.length === 1 ? worstFirst[0] ?? null : null,
		remark: (named = titleNamed) => besides(report, named)
	};
}
function toldApart(packages) {
	const alike = groupBy(packages, ({ subject }) => subject);
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
	causes: withListOnce(view.causes)
});
function adviceForAll({ verdict, packages }) {
	const all = plural(packages.length, "package");
	const count = packages.filter((each) => each.verdict === verdict).length;
	const some = count === packages.length ? all : `${grouped(count)} of ${all}`;
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
	const shared = groupBy(signatures, ([inFirstLine]) => inFirstLine);
	const keyed = packages.map((view, at) => {
		const [inFirstLine = "", everywhere = ""] = signatures[at] ?? [];
		return {
			view,
			key: (shared.get(inFirstLine) ?? []).length > 1 ? inFirstLine : everywhere
		};
	});
	const groups = [...groupBy(keyed, ({ key }) => key).values()].map(([{ view }, ...others]) => [view, ...others.map((each) => each.view)]);
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
	const holders = groupBy(all, ({ key }) => key);
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
			const names = somePackages(rest.flatMap((each) => each.group.map(shortOf)), named, fewNames);
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
const sameIn = (others, named, limit = 20) => others.length === 0 ? null : `The same in ${somePackages(others.map(({ subject }) => subject), named, limit)}.`;
function passedIn(worstFirst) {
	const passed = worstFirst.filter(({ verdict }) => verdict === "pass");
	return [...groupBy(passed, ({ subject, published, onBase, waived, baseline }) => {
		const isPlain = onBase.told === "" && waived.length === 0;
		return JSON.stringify([
			isPlain ? familyOf(subject) : subject,
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
		changes: changed === 0 || told === void 0 ? told ?? `changes in ${grouped(changed)} of ${grouped(group.length)}` : `${told} in each`
	};
}
const familyTold = ([first, ...others], named) => `${named(familyOf(first.subject))} (${others.length + 1} packages)`;
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
		return `Would have failed: ${plural(excused.length, "package")}, ${errorsOf(excused)}. ${because}${others}`;
	}
	const names = excused.map(({ name }) => name ?? "a package without a name");
	const which = `${somePackages(names, titleNamed, 5)}, with ${errorsOf(excused)}`;
	return `Of ${failed} failed packages, ${excused.length} ${isOne ? "blocks" : "block"} nothing, because fail-on is never for ${isOne ? "it" : "them"}: ${which}.${others}`;
}
function errorsOf(packages) {
	const counts = new Map();
	for (const { causes, findings } of packages) {
		const own = new Set(findings.filter(isOwn).map(({ fingerprint }) => fingerprint));
		for (const { severity, rules, findings: all } of causes) {
			const [rule = ""] = rules;
			if (severity === "error" && all.some((each) => own.has(each))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
	}
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const total = sorted.reduce((sum, [, count]) => sum + count, 0);
	return `${plural(total, "error")} (${sorted.map(([rule, count]) => `${count} ${rule}`).join(", ")})`;
}
// src/report/terminal/lines.ts
const bar = "\u2502";
function line(look, indent, text, style) {
	const shown = stillVisible(text);
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
		const amount = plural(more, listed.length > 0 ? "more package" : "package");
		yield shown.length === 0 ? "--verbose lists them.\n" : `${options.paint("pass", "PASS")} ${amount}; --verbose lists them.\n`;
	}
	const told = view.remark();
	if (told !== null) yield `${stillVisible(told)}\n`;
}
const styles = {
	pass: "pass",
	warn: "warning",
	fail: "error",
	undecided: "undecided"
};
const summaryLine = ({ verdict, word, summary }, paint) => `${paint(styles[verdict], word)} ${summary}\n`;
const verdictLine = (view, paint) => `${paint(styles[view.verdict], view.word)} ${stillVisible(headline(view))}`;
function packageText(view, options, limit) {
	if (view.verdict === "pass") return passText(view, options);
	const causes = view.causes.filter(({ severity }) => !(options.quiet && severity === "note"));
	const counts = countsOf(causes);
	const heading = `${verdictLine(view, options.paint)}${counts === "" ? "" : `: ${counts}`}`;
	if (limit === null) return [heading];
	const sizes = sizesTold(view.sizes);
	const more = causes.length - limit;
	return [
		heading,
		...problemText(view, options),
		...causes.slice(0, limit).flatMap((cause) => ["\u2502", ...causeText(cause, options)]),
		...more > 0 ? ["\u2502", line(options, 0, `and ${grouped(more)} more; the JSON report has them all`, "dim")] : [],
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
	return [`${look.paint("pass", "PASS")} ${stillVisible(familyTold(group, titleNamed))}: ${look.paint("dim", told)}`, ...remarksText(group[0], look)];
}
const remarksText = ({ baseline }, look) => (baseline?.remarks ?? []).flatMap((each) => labelled(look, 0, "baseline", visibleCut(each, 1e3), "dim"));
function passText(view, look) {
	const sizes = view.sizes.filter(({ what }) => what !== "files").map(({ what, sizes: shown, shares }) => shares === "" || what === "packed" ? `${what} ${shown}` : `${what} ${shown} (${shares})`).join(", ");
	const notes = view.causes.length === 0 ? "" : plural(view.causes.length, "note");
	const known = view.known.length === 0 ? "" : `${plural(knownIn(view), "finding")} in earlier releases too`;
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
		...lines.flatMap((text) => sentence(look, 0, visibleCut(text, 1e3))),
		...more > 0 ? [line(look, 0, `and ${more} more lines`, "dim")] : [],
		line(look, 0, `${countsAsFailure} (${name(code)}).`)
	];
}
function causeText(cause, look) {
	const { severity, title, bytes, places, more, fix, command, unacceptable, why } = cause;
	return [
		...linkedTags(sentence(look, 0, `${severity}: ${title}${bytes === 0 ? "" : ` (${size(bytes)})`} [${tags(cause)}]`, severity, 2), cause, look),
		...placesText(places, look),
		...more > 0 ? [line(look, 2, `and ${grouped(more)} more`, "dim")] : [],
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
		after = `${link(rule, rulePage(rule))}${before.slice(at + rule.length)}${after}`;
		before = before.slice(0, at);
	}
	return `${before}${after}`.split("\n");
}
function placesText(places, look) {
	return places.flatMap(({ path, message }) => [...path === null ? [] : [line(look, 2, visibleCut(path), "bold")], ...message === null ? [] : sentence(look, path === null ? 2 : 4, message)]);
}
const mostChanges = 5;
function largestChanges({ changes, largest }, look) {
	const rows = largestOf(changes, mostChanges).map((change) => ({
		change,
		by: delta(bytesOf(change))
	}));
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ by }) => by.length));
	return [line(look, 0, largest), ...rows.map(({ change, by }) => line(look, 2, `${by.padStart(width)}  ${change.kind.padEnd(7)}  ${pathsTold(change, name)}`))];
}
function fieldsText({ fields }, look) {
	if (fields.length === 0) return [];
	const named = fields.slice(0, mostChanges).map(({ field }) => name(field));
	const verb = fields.length === 1 ? "differs" : "differ";
	return labelled(look, 0, "package.json", `${someOf(named, fields.length)} ${verb}`);
}
function candidateText({ name: named, candidate, problem }, look) {
	if (problem !== null || candidate === null) return [];
	const { from, version } = candidate;
	if (from?.kind === "registry" && from.name === named && from.version === version) return [];
	return labelled(look, 0, "candidate", visibleCut(candidate.source));
}
function baselineText({ baseline }, look) {
	if (baseline === null) return [];
	const { explanation, reason } = baseline;
	return labelled(look, 0, "baseline", `${visibleCut(explanation, 1e3)} (${name(reason)})`);
}
const mostWaived = 20;
function quietText(view, look) {
	const rules = view.known.map(({ rule, evidence }) => `${rule} ${grouped(countIn(evidence))}`);
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
	return [...lines.flatMap((each) => labelled(look, 0, "waived", each, "dim")), ...more > 0 ? [line(look, 0, `waived: ${plural(more, "more finding")}`, "dim")] : []];
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
	const changes = fixable < failing.length ? `the change for ${fixable === 1 ? "one" : grouped(fixable)} of these` : "the change";
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
	return room < 8 ? lead.slice(0, Math.max(0, columns - 1)) : `${lead}${visibleCut(event.subject, room)}${amount}`;
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
			write(begun.size > mostLines ? "packgate: and more\n" : `packgate: ${verbs[step]} ${visibleCut(subject)}\n`);
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
		return colour && named !== void 0 ? styleText(named, text, { validateStream: false }) : text;
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
		await writeTo(surroundings.stdout, render(screenLook(given, surroundings)));
		return;
	}
	writeWhole(resolve(surroundings.cwd, given.output), render(fileLook));
	if (!given.quiet) remark(`wrote the report to ${given.output}`, surroundings);
}
const loadedFor = async (given) => given["report-dir"] === void 0 && formatOf(given) === "text" ? null : {
	...await import("./reports.js").then((n) => n.formats_exports),
	...await import("./reports.js").then((n) => n.receipt_exports$1),
	...await import("./reports.js").then((n) => n.receipt_exports)
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
		writeAll(resolve(surroundings.cwd, folder), new Map([...files, ...besides]));
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
	stderr.write(said(message));
};
function progressFor(given, { stderr }) {
	if (given.quiet) return silent;
	const progress = progressOn({
		write: (text) => stderr.write(text),
		columns: stderr.isTTY ? stderr.columns || 80 : null,
		now: () => process.uptime() * 1e3
	});
	const settled = onInterrupt(progress.end);
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
const candidatesOf = (words, given, { cwd }) => chooseCandidates({
	cwd,
	words,
	only: forThisRun(given.only, "--only"),
	shard: given.shard === void 0 ? null : shardOf(given.shard)
});
async function checkOptionsOf(words, given, surroundings, progress) {
	const chosen = await candidatesOf(words, given, surroundings);
	const policies = await readPolicies({
		cwd: surroundings.cwd,
		candidates: chosen.candidates,
		config: forThisRun(given.config, "--config"),
		failOn: forThisRun(given["fail-on"], "--fail-on"),
		env: surroundings.env
	});
	return {
		...sourcesOf(given, surroundings, progress),
		...chosen,
		baseline: given.baseline ?? "auto",
		mode: given.mode ?? "pr",
		policyOf: policies.of,
		config: given.config ?? null,
		builtBy: buildingRepository(surroundings.env),
		today: surroundings.now.toISOString().slice(0, 10)
	};
}
async function baseAt(file, cwd) {
	const { reportAt } = await import("./reports.js").then((n) => n.report_files_exports);
	const advice = "--base is the JSON report that this version wrote for the base branch";
	const report = reportAt(file, cwd, advice);
	const { name, version } = report.tool;
	if (name === tool.name && version === tool.version) return baseOf(report, "the base branch");
	throw usageError("wrong-base", `${file} was written by ${visibleCut(name)} ${visibleCut(version)}, and this is ${tool.name} ${tool.version}: ${advice}.`);
}
function requireBase(file, { packages }) {
	const judged = packages.filter(({ problem }) => problem === null);
	if (judged.length === 0 || judged.some(({ base }) => base !== void 0)) return;
	throw usageError("wrong-base", `${file} has no result for ${titleNamed(judged[0]?.name ?? "this package")}: --base is the report of a check of the same packages on the base branch.`);
}
function textOrJson(command, { format, json }) {
	const wanted = format ?? (json ? "json" : "text");
	if (wanted === "text" || wanted === "json") return wanted;
	throw usageError("wrong-usage", `packgate ${command} writes text or json, not ${wanted}: leave out --format, or use --format json.`);
}
export { advice, adviceForAll, allTold, approvedIn, baseAt, bytesOf, candidatesOf, changesTold, checkOptionsOf, countsAsFailure, diffText, familyTold, fileLook, fitting, labelled, largestOf, line, modesTold, notBlockingLine, packageView, pathsTold, progressFor, progressOn, remark, renderTerminal, requireBase, sameIn, sentence, show, showReport, sizeRows, sizesTold, sourcesOf, textOrJson, titleNamed, utf8Length, verdictLine, viewOf, waivedTold, wordOf };
