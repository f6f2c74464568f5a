import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  gateKey,
  runUrl
} from "./chunk-FEAGRPL2.js";
import {
  accessOf
} from "./chunk-KPPVB2QG.js";
import {
  markerLine
} from "./chunk-TVBFLETC.js";
import {
  changesMeaning,
  elsewhere,
  entities,
  folded,
  htmlHeadline,
  markdownHeadline,
  packageSection,
  passedPackages,
  policyNotice,
  remarkOf,
  reportHeadline,
  within,
  worstFirst
} from "./chunk-NNJAV4PR.js";
import {
  counts
} from "./chunk-HFKC35DW.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";

// src/report/markdown/run-link.ts
var runLink = (url) => url !== null && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/.test(url) && url.length <= 2e3 ? [`<a href="${entities(url)}">The run, with the full report in its summary</a>`] : [];

// src/report/markdown/comment.ts
var budget = 6e4;
var noticeBudget = 12e3;
var folds = [100, 30, 10, 3, 1, 0, null];
function renderComment(report, options) {
  const notice = policyNotice(options.policy ?? null, {
    verdict: report.verdict,
    budget: noticeBudget,
    elsewhere: elsewhere.comment,
    ...options.selfReported && { selfReported: true }
  });
  const first = remarkOf(options.remark ?? null);
  const [head, foot] = [`${options.marker}

${first}${notice}`, footer(options)];
  const room = budget - head.length - foot.length;
  for (const limit of folds) {
    const text = within(room, body(report, limit), ({ length }) => length);
    if (text !== null) return `${head}${text}${foot}`;
  }
  return `${head}### ${reportHeadline(report)}

Too many packages to be told here; ${elsewhere.comment}.

${foot}`;
}
function body(report, limit) {
  const [only] = report.packages;
  if (only === void 0 || report.packages.length > 1) return ofMany(report, limit);
  return only.verdict === "fail" || only.verdict === "undecided" ? loud(only, limit) : quiet(only, limit);
}
function* ofMany(report, limit) {
  if (report.verdict === "pass") {
    yield* folded(reportHeadline(report), passedPackages(report));
    return;
  }
  yield `### ${reportHeadline(report)}

`;
  for (const each of worstFirst(report)) {
    yield* each.verdict === "warn" ? quiet(each, limit) : loud(each, limit, "####");
  }
  yield* passedPackages(report);
}
function* loud(report, limit, marks = "###") {
  yield `${marks} ${markdownHeadline(report)}

`;
  yield* packageSection(report, { limit, place: "comment" });
}
function quiet(report, limit) {
  const found = counts(report.findings);
  const line = `${htmlHeadline(report)}${found === "" ? "" : `: ${found}`}`;
  return folded(line, packageSection(report, { limit, place: "comment" }));
}
function footer({ runUrl: runUrl2, selfReported }) {
  const said = selfReported ? [
    "This verdict was reported by the run of the pull request itself; nobody else has looked at the package."
  ] : [];
  const parts = [...said, ...runLink(runUrl2)];
  return parts.length === 0 ? "" : `<p><sub>${parts.join("<br>")}</sub></p>
`;
}

// src/action/news.ts
var isChanged = ({ changes, manifest, findings, problem }) => changes.length > 0 || manifest.length > 0 || findings.some(isLoud) || problem !== null;

// src/action/comment.ts
async function comment({ report, remark, policy }, request, { pullRequest }, runner, { warn, hide }) {
  const wanted = request.comment ?? "on-change";
  if (pullRequest === null || wanted === "never") return;
  const access = accessOf(runner, request["github-token"]);
  if ("missing" in access) {
    const or = request["github-token"] === null ? ", or set comment to never" : "";
    warn(`${access.missing}, so there is no comment: ${access.helps}${or}.`);
    return;
  }
  const [{ openGitHub }, { commentsOf }, { stickyComment }, { isRefusal, refusalSentence }] = await Promise.all([
    import("./octokit-BXFZKP7X.js"),
    import("./comments-OFLACKKQ.js"),
    import("./sticky-comment-DHSGAIRA.js"),
    import("./refusal-MXFREATZ.js")
  ]);
  const gate = gateKey(runner, request["working-directory"], ...request.packages ?? []);
  const marker = { gate, run: Number(runner.env.GITHUB_RUN_ID) || 0 };
  const order = {
    marker,
    begin: begins(wanted, report, policy),
    body: renderComment(report, { marker: markerLine(marker), runUrl: runUrl(runner), policy, remark })
  };
  try {
    const octokit = await openGitHub(access);
    await stickyComment(order, commentsOf({ ...access.repository, number: pullRequest }, octokit));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(refusalSentence(error, hide));
  }
}
function begins(wanted, { verdict, packages }, policy) {
  if (wanted === "on-failure") return verdict === "fail" || verdict === "undecided";
  return wanted === "always" || packages.some(isChanged) || policy !== null && changesMeaning(policy);
}

export {
  renderComment,
  comment,
  begins
};
