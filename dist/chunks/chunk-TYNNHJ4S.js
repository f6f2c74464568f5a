import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  gateKey,
  runUrl
} from "./chunk-FEAGRPL2.js";
import {
  markerLine
} from "./chunk-TVBFLETC.js";
import {
  code,
  elsewhere,
  entities,
  folded,
  htmlHeadline,
  markdownHeadline,
  packageSection,
  passedPackages,
  prose,
  reportHeadline,
  within,
  worstFirst
} from "./chunk-QWUM2V3S.js";
import {
  counts,
  loud
} from "./chunk-QNLQAGOY.js";

// src/report/markdown/run-link.ts
var runLink = (url) => url !== null && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/.test(url) && url.length <= 2e3 ? [`<a href="${entities(url)}">The run, with the full report in its summary</a>`] : [];

// src/report/markdown/comment.ts
var budget = 6e4;
var folds = [100, 30, 10, 3, 1, 0, null];
function renderComment(report, options) {
  const [head, foot] = [`${options.marker}

`, footer(report, options)];
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
  return only.verdict === "fail" || only.verdict === "undecided" ? loud2(only, limit) : quiet(only, limit);
}
function* ofMany(report, limit) {
  if (report.verdict === "pass") {
    yield* folded(reportHeadline(report), passedPackages(report));
    return;
  }
  yield `### ${reportHeadline(report)}

`;
  for (const each of worstFirst(report)) {
    yield* each.verdict === "warn" ? quiet(each, limit) : loud2(each, limit, "####");
  }
  yield* passedPackages(report);
}
function* loud2(report, limit, marks = "###") {
  yield `${marks} ${markdownHeadline(report)}

`;
  yield* packageSection(report, { limit, place: "comment" });
}
function quiet(report, limit) {
  const found = counts(report.findings);
  const line = `${htmlHeadline(report)}${found === "" ? "" : `: ${found}`}`;
  return folded(line, packageSection(report, { limit, place: "comment" }));
}
var inWorkflow = `${prose("In a workflow, --fail-on never is the input")} ${code("fail-on: never")}.`;
function footer({ verdict }, { runUrl: runUrl2, selfReported }) {
  const said = selfReported ? [
    "This verdict was reported by the run of the pull request itself; nobody else has looked at the package."
  ] : [];
  const parts = [...verdict === "fail" ? [inWorkflow] : [], ...said, ...runLink(runUrl2)];
  return parts.length === 0 ? "" : `<p><sub>${parts.join("<br>")}</sub></p>
`;
}

// src/action/news.ts
var isChanged = ({ changes, manifest, findings, problem }) => changes.length > 0 || manifest.length > 0 || findings.some(loud) || problem !== null;

// src/action/comment.ts
async function comment(report, request, { pullRequest }, runner, warn) {
  const wanted = request.comment ?? "on-change";
  if (pullRequest === null || wanted === "never") return;
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run } = runner.env;
  const token = request["github-token"];
  const [owner, repo] = repository.split("/");
  if (token === null) {
    warn(
      "There is no token, so there is no comment: leave the input github-token out, or set comment to never."
    );
    return;
  }
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    warn(
      "The job does not say which repository of which GitHub this is, so there is no comment: check GITHUB_API_URL and GITHUB_REPOSITORY."
    );
    return;
  }
  const [{ openGitHub }, { commentsOf }, { stickyComment }, { isRefusal, refusalSentence }] = await Promise.all([
    import("./octokit-ITMRMY7A.js"),
    import("./comments-OFLACKKQ.js"),
    import("./sticky-comment-DHSGAIRA.js"),
    import("./refusal-AROXGTC4.js")
  ]);
  const gate = gateKey(runner, request["working-directory"], ...request.packages ?? []);
  const marker = { gate, run: Number(run) || 0 };
  const order = {
    marker,
    begin: begins(wanted, report),
    body: renderComment(report, { marker: markerLine(marker), runUrl: runUrl(runner) })
  };
  try {
    const octokit = await openGitHub({ apiUrl, token });
    await stickyComment(order, commentsOf({ owner, repo, number: pullRequest }, octokit));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(refusalSentence(error));
  }
}
function begins(wanted, { verdict, packages }) {
  if (wanted === "on-failure") return verdict === "fail" || verdict === "undecided";
  return wanted === "always" || packages.some(isChanged);
}

export {
  renderComment,
  comment,
  begins
};
