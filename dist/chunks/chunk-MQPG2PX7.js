import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  codeSpan,
  elsewhere,
  entities,
  entryLine,
  longestEntry,
  markdownHeadline,
  packageSection,
  passedPackages,
  policyNotice,
  remarkOf,
  reportHeadline,
  shownName,
  shownSentence,
  waiverPlace,
  within,
  worstFirst
} from "./chunk-NNJAV4PR.js";
import {
  renderTerminal
} from "./chunk-CFTGMAR4.js";
import {
  badge,
  counts,
  groupsOf,
  summaryLine,
  title,
  verdictLine
} from "./chunk-HFKC35DW.js";
import {
  bytesOf,
  changesTold,
  hasBaseline,
  largestOf,
  modesTold,
  sizesTold
} from "./chunk-5OZHB42B.js";
import {
  exampleEntry,
  waiverHelp
} from "./chunk-QH7ABFYU.js";
import {
  entryFields
} from "./chunk-G6NNYMW5.js";
import {
  explanations,
  ruleIds
} from "./chunk-MQ3WNCJS.js";
import {
  plain
} from "./chunk-I7CBXHWT.js";
import {
  isLoud
} from "./chunk-NBJVRWB5.js";
import {
  words
} from "./chunk-YVRFGCLR.js";
import {
  jsonText
} from "./chunk-2HR4ROH2.js";
import {
  delta,
  grouped,
  plural,
  size
} from "./chunk-SBKOXB3L.js";
import {
  cutVisible,
  stillVisible,
  visible,
  visibleCut
} from "./chunk-MTB2JSIU.js";
import {
  tool
} from "./chunk-BUKVK7OW.js";

// src/report/utf8-length.ts
function utf8Length(text2) {
  let bytes = text2.length;
  for (let at = 0; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    if (unit < 128) continue;
    const pair = unit >= 55296 && unit < 56320 && isLow(text2.charCodeAt(at + 1));
    bytes += unit < 2048 ? 1 : 2;
    if (pair) at++;
  }
  return bytes;
}
var isLow = (unit) => unit >= 56320 && unit < 57344;

// src/report/markdown/summary.ts
var wholeBudget = 1e6;
var noticeBudget = 1e5;
var folds = [1e3, 300, 100, 30, 10, 3, 1, 0, null];
function renderSummary(report, { budget: budget3 = wholeBudget, policy: policy2 = null, remark = null } = {}) {
  const { verdict } = report;
  const changed = policyNotice(policy2, { verdict, budget: noticeBudget, elsewhere: "the files have all" });
  const notice = `${remarkOf(remark)}${changed}`;
  for (const limit of folds) {
    const text2 = within(budget3 - utf8Length(notice), summary(report, limit), utf8Length);
    if (text2 !== null) return `${notice}${text2.trimEnd()}
`;
  }
  return `${notice}## ${reportHeadline(report)}

Too many packages to be told here; ${elsewhere.summary}.
`;
}
function* summary(report, limit) {
  const [only] = report.packages;
  if (only !== void 0 && report.packages.length === 1) {
    yield `## ${markdownHeadline(only)}

`;
    yield* packageSection(only, { limit, place: "summary" });
    return;
  }
  yield `## ${reportHeadline(report)}

`;
  for (const each of worstFirst(report)) yield* section(each, limit);
  yield* passedPackages(report);
}
function* section(report, limit) {
  yield `### ${markdownHeadline(report)}

`;
  yield* packageSection(report, { limit, place: "summary" });
}

// src/report/html/style.ts
var styleHash = "sha256-J7B64XT0uiLB7ei//aHpGXoEGGGswiaBDJkCiuRGSp4=";
var style = `
:root { --error: #b3261e; --warning: #8a5a00; --note: #0b57a4; --pass: #1b6e32; --line: #d0d4da; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff8a80; --warning: #ffc766; --note: #8ab8ff; --pass: #7ddc95; --line: #444a52; --soft: #23272d; }
}
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin: 0 0 .3rem; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
.fail, .error { color: var(--error); } .warn, .warning { color: var(--warning); } .note { color: var(--note); } .pass { color: var(--pass); }
article, .problem { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .6rem .8rem; margin: .8rem 0; }
article > * , .problem > * { color: CanvasText; } article h3 b { color: inherit; }
article h3 b.error { color: var(--error); } article h3 b.warning { color: var(--warning); } article h3 b.note { color: var(--note); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.2rem; } summary { cursor: pointer; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem .15rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; background: var(--soft); } figcaption { font-size: .85rem; }
svg text { font: 12px ui-monospace, monospace; fill: #fff; unicode-bidi: isolate; }
rect.added { fill: #b3261e; } rect.changed { fill: #7a5200; } rect.renamed { fill: #0b57a4; } rect.removed { fill: #5b626b; }
b.added { color: var(--error); } b.changed { color: var(--warning); } b.renamed { color: var(--note); }
`;

// src/report/html/text.ts
var text = (sentence2, limit) => entities(shownSentence(sentence2, limit));
var name = (named, limit) => `<bdi class="name">${entities(shownName(named, limit))}</bdi>`;

// src/report/html/document.ts
var policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
var document = (title2) => [
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title2)}</title>
<style>${style}</style>
</head>
<body>
<main>
`,
  "</main>\n</body>\n</html>\n"
];

// src/report/html/changes-table.ts
function* changesTable(report, limit) {
  const { changes } = report;
  if (changes.length === 0) return;
  const title2 = hasBaseline(report) ? changesTold(changes) : `${grouped(changes.length)} files`;
  yield `<details><summary>${text(title2)}</summary>
<table>
`;
  yield "<tr><th>change</th><th>by</th><th>size</th><th>mode</th><th>path</th></tr>\n";
  const sorted = changes.toSorted((a, b) => Math.abs(bytesOf(b)) - Math.abs(bytesOf(a)));
  for (const change of sorted.slice(0, limit)) yield row(change);
  if (changes.length > limit)
    yield `<tr><td colspan="5">${grouped(changes.length - limit)} more; the JSON report has all</td></tr>
`;
  yield "</table>\n</details>\n";
}
function row(change) {
  const { kind, path, from, sizeAfter } = change;
  const cells = [
    kind,
    delta(bytesOf(change)),
    sizeAfter === null ? "" : size(sizeAfter),
    modesTold(change),
    from === null ? name(path) : `${name(from)} \u2192 ${name(path)}`
  ];
  return `<tr class="${kind}">${cells.map((cell2) => `<td>${cell2}</td>`).join("")}</tr>
`;
}

// src/report/html/findings-list.ts
function* findingsList(report, limit) {
  for (const group of groupsOf(report.findings)) {
    const [first] = group;
    if (first === void 0) continue;
    const { rule, severity } = first;
    const { title: title2, harm, origin } = words[rule];
    yield `<article class="${severity}">
<h3><b class="${severity}">${severity}</b> ${text(title2)} <code>${rule}</code></h3>
`;
    yield `<p>${text(`${harm} ${origin}`)}</p>
<ul>
`;
    const shown = group.slice(0, limit);
    const oneFix = shown.every(({ fix }) => fix === first.fix);
    for (const finding of shown)
      yield `<li>${place(finding)}: ${text(finding.message)}${oneFix ? "" : fixOf(finding)}</li>
`;
    if (group.length > limit)
      yield `<li>${limit === 0 ? "" : "and "}${grouped(group.length - limit)} more; the JSON report has all</li>
`;
    yield `</ul>
${oneFix ? fixOf(first) : ""}<p><b>Accept:</b> ${accept(first, report)}</p>
</article>
`;
  }
  if (limit > 0 && report.problem === null && report.findings.some(isLoud))
    yield `<p>${text(waiverPlace)}</p>
`;
}
var place = ({ path }) => path === null || path === "" ? "<i>the package</i>" : name(path);
var fixOf = ({ fix }) => fix === "" ? "" : `<p><b>Fix:</b> ${text(fix)}</p>`;
function accept(finding, report) {
  const said = text(explanations[finding.rule].accept);
  const entry = entryLine(finding, report);
  return entry === null ? said : `${said}<br><code>${text(entry, longestEntry)}</code>`;
}
function* quietList(findings, limit) {
  const waived = findings.filter(({ novelty, waived: by }) => novelty === "new" && by !== null);
  const known = findings.filter(({ novelty }) => novelty === "existing");
  if (waived.length > 0) {
    yield `<details><summary>${plural(waived.length, "finding")} waived</summary>
<ul>
`;
    for (const finding of waived.slice(0, limit)) yield `<li>${waiverTold(finding)}</li>
`;
    if (waived.length > limit) yield `<li>${grouped(waived.length - limit)} more</li>
`;
    yield "</ul>\n</details>\n";
  }
  if (known.length === 0) return;
  yield "<details><summary>Known from earlier releases</summary>\n<ul>\n";
  for (const { message } of known) yield `<li>${text(message)}</li>
`;
  yield "</ul>\n</details>\n";
}
function waiverTold({ rule, path, waived }) {
  const until = waived?.expires ? `, until ${name(waived.expires)}` : "";
  const what = `<code>${rule}</code> ${path === null ? "the package" : name(path)}`;
  return `${what}: ${name(waived?.reason ?? "", 500)}${until} (${name(waived?.source ?? "")})`;
}

// src/report/html/manifest-table.ts
function* manifestTable(report, limit) {
  const { manifest } = report;
  if (manifest.length === 0 || !hasBaseline(report)) return;
  yield `<details><summary>package.json: ${plural(manifest.length, "field")}</summary>
<table>
`;
  yield "<tr><th>field</th><th>before</th><th>after</th></tr>\n";
  for (const { field, before, after } of manifest.slice(0, limit))
    yield `<tr><td>${name(field)}</td><td>${value(before)}</td><td>${value(after)}</td></tr>
`;
  if (manifest.length > limit)
    yield `<tr><td colspan="3">${plural(manifest.length - limit, "more field", "more fields")}</td></tr>
`;
  yield "</table>\n</details>\n";
}
var value = (json) => json === null ? "" : name(JSON.stringify(json), 300);

// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
  var sum = 0, children = node.children, i = children && children.length;
  if (!i) sum = 1;
  else while (--i >= 0) sum += children[i].value;
  node.value = sum;
}
function node_count() {
  return this.eachAfter(count);
}
function node_each(callback, that) {
  let index2 = -1;
  for (const node of this) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_eachBefore(callback, that) {
  var node = this, nodes = [node], children, i, index2 = -1;
  while (node = nodes.pop()) {
    callback.call(that, node, ++index2, this);
    if (children = node.children) {
      for (i = children.length - 1; i >= 0; --i) {
        nodes.push(children[i]);
      }
    }
  }
  return this;
}
function node_eachAfter(callback, that) {
  var node = this, nodes = [node], next = [], children, i, n, index2 = -1;
  while (node = nodes.pop()) {
    next.push(node);
    if (children = node.children) {
      for (i = 0, n = children.length; i < n; ++i) {
        nodes.push(children[i]);
      }
    }
  }
  while (node = next.pop()) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_find(callback, that) {
  let index2 = -1;
  for (const node of this) {
    if (callback.call(that, node, ++index2, this)) {
      return node;
    }
  }
}
function node_sum(value2) {
  return this.eachAfter(function(node) {
    var sum = +value2(node.data) || 0, children = node.children, i = children && children.length;
    while (--i >= 0) sum += children[i].value;
    node.value = sum;
  });
}
function node_sort(compare) {
  return this.eachBefore(function(node) {
    if (node.children) {
      node.children.sort(compare);
    }
  });
}
function node_path(end) {
  var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
  while (start !== ancestor) {
    start = start.parent;
    nodes.push(start);
  }
  var k = nodes.length;
  while (end !== ancestor) {
    nodes.splice(k, 0, end);
    end = end.parent;
  }
  return nodes;
}
function leastCommonAncestor(a, b) {
  if (a === b) return a;
  var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
  a = aNodes.pop();
  b = bNodes.pop();
  while (a === b) {
    c = a;
    a = aNodes.pop();
    b = bNodes.pop();
  }
  return c;
}
function node_ancestors() {
  var node = this, nodes = [node];
  while (node = node.parent) {
    nodes.push(node);
  }
  return nodes;
}
function node_descendants() {
  return Array.from(this);
}
function node_leaves() {
  var leaves = [];
  this.eachBefore(function(node) {
    if (!node.children) {
      leaves.push(node);
    }
  });
  return leaves;
}
function node_links() {
  var root = this, links = [];
  root.each(function(node) {
    if (node !== root) {
      links.push({ source: node.parent, target: node });
    }
  });
  return links;
}
function* node_iterator() {
  var node = this, current, next = [node], children, i, n;
  do {
    current = next.reverse(), next = [];
    while (node = current.pop()) {
      yield node;
      if (children = node.children) {
        for (i = 0, n = children.length; i < n; ++i) {
          next.push(children[i]);
        }
      }
    }
  } while (next.length);
}
function hierarchy(data, children) {
  if (data instanceof Map) {
    data = [void 0, data];
    if (children === void 0) children = mapChildren;
  } else if (children === void 0) {
    children = objectChildren;
  }
  var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
  while (node = nodes.pop()) {
    if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
      node.children = childs;
      for (i = n - 1; i >= 0; --i) {
        nodes.push(child = childs[i] = new Node$1(childs[i]));
        child.parent = node;
        child.depth = node.depth + 1;
      }
    }
  }
  return root.eachBefore(computeHeight);
}
function node_copy() {
  return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
  return d.children;
}
function mapChildren(d) {
  return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
  if (node.data.value !== void 0) node.value = node.data.value;
  node.data = node.data.data;
}
function computeHeight(node) {
  var height2 = 0;
  do
    node.height = height2;
  while ((node = node.parent) && node.height < ++height2);
}
function Node$1(data) {
  this.data = data;
  this.depth = this.height = 0;
  this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
  constructor: Node$1,
  count: node_count,
  each: node_each,
  eachAfter: node_eachAfter,
  eachBefore: node_eachBefore,
  find: node_find,
  sum: node_sum,
  sort: node_sort,
  path: node_path,
  ancestors: node_ancestors,
  descendants: node_descendants,
  leaves: node_leaves,
  links: node_links,
  copy: node_copy,
  [Symbol.iterator]: node_iterator
};
function required(f) {
  if (typeof f !== "function") throw new Error();
  return f;
}
function constantZero() {
  return 0;
}
function constant(x) {
  return function() {
    return x;
  };
}
function roundNode(node) {
  node.x0 = Math.round(node.x0);
  node.y0 = Math.round(node.y0);
  node.x1 = Math.round(node.x1);
  node.y1 = Math.round(node.y1);
}
function treemapDice(parent, x0, y0, x1, y1) {
  var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
  while (++i < n) {
    node = nodes[i], node.y0 = y0, node.y1 = y1;
    node.x0 = x0, node.x1 = x0 += node.value * k;
  }
}
function TreeNode(node, i) {
  this._ = node;
  this.parent = null;
  this.children = null;
  this.A = null;
  this.a = this;
  this.z = 0;
  this.m = 0;
  this.c = 0;
  this.s = 0;
  this.t = null;
  this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent, x0, y0, x1, y1) {
  var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
  while (++i < n) {
    node = nodes[i], node.x0 = x0, node.x1 = x1;
    node.y0 = y0, node.y1 = y0 += node.value * k;
  }
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
  var rows = [], nodes = parent.children, row2, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value2 = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
  while (i0 < n) {
    dx = x1 - x0, dy = y1 - y0;
    do
      sumValue = nodes[i1++].value;
    while (!sumValue && i1 < n);
    minValue = maxValue = sumValue;
    alpha = Math.max(dy / dx, dx / dy) / (value2 * ratio);
    beta = sumValue * sumValue * alpha;
    minRatio = Math.max(maxValue / beta, beta / minValue);
    for (; i1 < n; ++i1) {
      sumValue += nodeValue = nodes[i1].value;
      if (nodeValue < minValue) minValue = nodeValue;
      if (nodeValue > maxValue) maxValue = nodeValue;
      beta = sumValue * sumValue * alpha;
      newRatio = Math.max(maxValue / beta, beta / minValue);
      if (newRatio > minRatio) {
        sumValue -= nodeValue;
        break;
      }
      minRatio = newRatio;
    }
    rows.push(row2 = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) });
    if (row2.dice) treemapDice(row2, x0, y0, x1, value2 ? y0 += dy * sumValue / value2 : y1);
    else treemapSlice(row2, x0, y0, value2 ? x0 += dx * sumValue / value2 : x1, y1);
    value2 -= sumValue, i0 = i1;
  }
  return rows;
}
var squarify = (function custom(ratio) {
  function squarify2(parent, x0, y0, x1, y1) {
    squarifyRatio(ratio, parent, x0, y0, x1, y1);
  }
  squarify2.ratio = function(x) {
    return custom((x = +x) > 1 ? x : 1);
  };
  return squarify2;
})(phi);
function index() {
  var tile = squarify, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
  function treemap2(root) {
    root.x0 = root.y0 = 0;
    root.x1 = dx;
    root.y1 = dy;
    root.eachBefore(positionNode);
    paddingStack = [0];
    if (round) root.eachBefore(roundNode);
    return root;
  }
  function positionNode(node) {
    var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
    if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
    if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
    node.x0 = x0;
    node.y0 = y0;
    node.x1 = x1;
    node.y1 = y1;
    if (node.children) {
      p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
      x0 += paddingLeft(node) - p;
      y0 += paddingTop(node) - p;
      x1 -= paddingRight(node) - p;
      y1 -= paddingBottom(node) - p;
      if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
      if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
      tile(node, x0, y0, x1, y1);
    }
  }
  treemap2.round = function(x) {
    return arguments.length ? (round = !!x, treemap2) : round;
  };
  treemap2.size = function(x) {
    return arguments.length ? (dx = +x[0], dy = +x[1], treemap2) : [dx, dy];
  };
  treemap2.tile = function(x) {
    return arguments.length ? (tile = required(x), treemap2) : tile;
  };
  treemap2.padding = function(x) {
    return arguments.length ? treemap2.paddingInner(x).paddingOuter(x) : treemap2.paddingInner();
  };
  treemap2.paddingInner = function(x) {
    return arguments.length ? (paddingInner = typeof x === "function" ? x : constant(+x), treemap2) : paddingInner;
  };
  treemap2.paddingOuter = function(x) {
    return arguments.length ? treemap2.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap2.paddingTop();
  };
  treemap2.paddingTop = function(x) {
    return arguments.length ? (paddingTop = typeof x === "function" ? x : constant(+x), treemap2) : paddingTop;
  };
  treemap2.paddingRight = function(x) {
    return arguments.length ? (paddingRight = typeof x === "function" ? x : constant(+x), treemap2) : paddingRight;
  };
  treemap2.paddingBottom = function(x) {
    return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant(+x), treemap2) : paddingBottom;
  };
  treemap2.paddingLeft = function(x) {
    return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant(+x), treemap2) : paddingLeft;
  };
  return treemap2;
}
var resquarify = (function custom2(ratio) {
  function resquarify2(parent, x0, y0, x1, y1) {
    if ((rows = parent._squarify) && rows.ratio === ratio) {
      var rows, row2, nodes, i, j = -1, n, m = rows.length, value2 = parent.value;
      while (++j < m) {
        row2 = rows[j], nodes = row2.children;
        for (i = row2.value = 0, n = nodes.length; i < n; ++i) row2.value += nodes[i].value;
        if (row2.dice) treemapDice(row2, x0, y0, x1, value2 ? y0 += (y1 - y0) * row2.value / value2 : y1);
        else treemapSlice(row2, x0, y0, value2 ? x0 += (x1 - x0) * row2.value / value2 : x1, y1);
        value2 -= row2.value;
      }
    } else {
      parent._squarify = rows = squarifyRatio(ratio, parent, x0, y0, x1, y1);
      rows.ratio = ratio;
    }
  }
  resquarify2.ratio = function(x) {
    return custom2((x = +x) > 1 ? x : 1);
  };
  return resquarify2;
})(phi);

// src/report/html/treemap.ts
var width = 960;
var height = 320;
var mostTiles = 200;
var mostFolders = 3;
var letter = 7;
function treemap(report) {
  const largest = largestOf(report.changes, mostTiles);
  if (largest.length < 2) return "";
  const root = hierarchy(
    folderOf(largest),
    (node) => "tiles" in node ? [...node.tiles, ...node.folders.values()] : []
  ).sum((node) => "bytes" in node ? Math.abs(node.bytes) : 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = index().size([width, height]).paddingInner(1).round(true)(root);
  const tiles = placed.leaves().map(({ data, x0, y0, x1, y1 }) => "bytes" in data ? drawn(data, [x0, y0, x1, y1]) : "");
  const what = hasBaseline(report) ? "The largest differences" : "The largest files";
  const caption = `${what}, by size${legend(largest)}`;
  return `<figure>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${what}">
${tiles.join("")}</svg>
<figcaption>${caption}</figcaption>
</figure>
`;
}
function folderOf(changes) {
  const root = { tiles: [], folders: /* @__PURE__ */ new Map() };
  for (const change of changes) {
    const segments = change.path.split("/", mostFolders + 1);
    let folder = root;
    for (const segment of segments.slice(0, -1)) {
      const inner = folder.folders.get(segment) ?? { tiles: [], folders: /* @__PURE__ */ new Map() };
      folder.folders.set(segment, inner);
      folder = inner;
    }
    const { path, kind } = change;
    const bytes = bytesOf(change);
    const label = path.slice(path.lastIndexOf("/") + 1);
    folder.tiles.push({ title: `${shownName(path)}: ${kind}, ${delta(bytes)}`, label, kind, bytes });
  }
  return root;
}
function drawn({ title: title2, label, kind, bytes }, [x0, y0, x1, y1]) {
  const [x, y, wide, high] = [x0 ?? 0, y0 ?? 0, (x1 ?? 0) - (x0 ?? 0), (y1 ?? 0) - (y0 ?? 0)];
  if (wide <= 0 || high <= 0) return "";
  const room = Math.floor((wide - 8) / letter);
  const named = room < 4 || high < 18 ? "" : entities(shownName(label, room));
  const measured = room < 8 || high < 36 ? "" : delta(bytes);
  const words2 = [
    named === "" ? "" : `<text x="${x + 4}" y="${y + 14}">${named}</text>`,
    measured === "" ? "" : `<text x="${x + 4}" y="${y + 30}">${measured}</text>`
  ];
  const className = bytes < 0 ? "removed" : kind;
  return `<g><title>${entities(title2)}</title><rect class="${className}" x="${x}" y="${y}" width="${wide}" height="${high}"/>${words2.join("")}</g>
`;
}
function legend(changes) {
  const kinds = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const kind = bytesOf(change) < 0 ? "removed" : change.kind;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const told = { added: "added", changed: "grown", renamed: "renamed and grown", removed: "gone or smaller" };
  return Object.entries(told).filter(([kind]) => kinds.has(kind)).map(([kind, what]) => `; <b class="${kind}">${what}</b> ${plural(kinds.get(kind) ?? 0, "file")}`).join("");
}

// src/report/html/package-section.ts
function* packageSection2(report, limit) {
  yield* facts(report);
  if (limit === null) {
    yield `<p>${text(counts(report.findings) || "No new findings")}; the JSON report has all.</p>
`;
    return;
  }
  yield* findingsList(report, limit);
  yield treemap(report);
  yield* changesTable(report, 10 * limit);
  yield* manifestTable(report, limit);
  yield* quietList(report.findings, limit);
}
var mostLines = 40;
function* facts(report) {
  const { candidate, baseline, problem } = report;
  if (problem !== null) {
    const lines = problem.message.split(/\r?\n/).slice(0, mostLines);
    yield `<div class="problem">${lines.map((line) => `<p>${text(visible(line))}</p>`).join("")}`;
    yield `<p><b>This is no pass: nothing was decided</b> (${name(problem.code)}).</p></div>
`;
  }
  const rows = [
    ...candidate === null ? [] : [["candidate", name(candidate.source)]],
    ...baseline === null ? [] : [["baseline", `${text(visible(baseline.explanation))} (${text(baseline.reason)})`]],
    ...sizesTold(report) === "" ? [] : [["sizes", text(sizesTold(report))]],
    ...candidate?.sha256 ? [["sha256", name(candidate.sha256)]] : [],
    ...candidate?.integrity ? [["integrity", name(candidate.integrity)]] : []
  ];
  if (rows.length === 0) return;
  yield `<dl>${rows.map(([label, value2]) => `<dt>${label}</dt><dd>${value2}</dd>`).join("")}</dl>
`;
}

// src/report/html/titles.ts
function reportTitle(report) {
  const [only] = report.packages;
  return only !== void 0 && report.packages.length === 1 ? verdictLine(only, plain) : summaryLine(report, plain);
}
function headOf(report, element) {
  const { word } = badge[report.verdict];
  const line = verdictLine(report, plain).slice(word.length + 1);
  return `<${element}><b class="${report.verdict}">${word}</b> <bdi>${text(line)}</bdi></${element}>`;
}

// src/report/html.ts
var budget = 4e6;
var folds2 = [1e3, 100, 10, 1, 0, null];
var worstFirst2 = ["fail", "undecided", "warn", "pass"];
function renderHtml(report, remark = null) {
  const title2 = reportTitle(report);
  const [begin, foot] = document(title2);
  const head = remark === null ? begin : `${begin}<p><b>${text(remark)}</b></p>
`;
  const room = budget - head.length - foot.length;
  for (const limit of folds2) {
    const body = within(room, packages(report, limit), utf8Length);
    if (body !== null) return `${head}${body}${foot}`;
  }
  return `${head}<h1>${text(title2)}</h1>
<p>Too many packages to be told here; the JSON report has all.</p>
${foot}`;
}
function* packages(report, limit) {
  const sorted = worstFirst2.flatMap((verdict) => report.packages.filter((each) => each.verdict === verdict));
  if (sorted.length !== 1) yield `<h1 class="${report.verdict}">${text(reportTitle(report))}</h1>
`;
  for (const each of sorted) yield* section2(each, limit, sorted.length !== 1);
}
function* section2(report, limit, several) {
  const folded = several && report.verdict === "pass";
  yield folded ? `<details><summary>${headOf(report, "span")}</summary>
` : `<section>
${headOf(report, several ? "h2" : "h1")}
`;
  yield* packageSection2(report, limit);
  yield folded ? "</details>\n" : "</section>\n";
}

// src/report/json.ts
var renderJson = (report) => jsonText({
  schemaVersion: report.schemaVersion,
  tool: { name: report.tool.name, version: report.tool.version },
  verdict: report.verdict,
  packages: report.packages.map(packageOf),
  stats: { durationMs: report.stats.durationMs }
});
var packageOf = ({ name: name2, verdict, candidate, baseline, problem, ...lists }) => ({
  name: name2,
  verdict,
  candidate: candidate && { version: candidate.version, source: candidate.source, ...measuresOf(candidate) },
  baseline: baseline && baselineOf(baseline),
  changes: lists.changes.map(changeOf),
  manifest: lists.manifest.map(fieldOf),
  findings: lists.findings.map(findingOf),
  problem: problem && { code: problem.code, message: problem.message }
});
var baselineOf = (baseline) => ({
  version: baseline.version,
  reason: baseline.reason,
  explanation: baseline.explanation,
  ...measuresOf(baseline)
});
var measuresOf = ({ integrity, sha256, packedSize, unpackedSize, fileCount }) => ({
  integrity,
  sha256,
  packedSize,
  unpackedSize,
  fileCount
});
var changeOf = (change) => ({
  kind: change.kind,
  path: change.path,
  from: change.from,
  sizeBefore: change.sizeBefore,
  sizeAfter: change.sizeAfter,
  modeBefore: change.modeBefore,
  modeAfter: change.modeAfter
});
var fieldOf = ({ field, before, after }) => ({ field, before, after });
var findingOf = (finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  path: finding.path,
  message: finding.message,
  evidence: finding.evidence,
  fix: finding.fix,
  novelty: finding.novelty,
  waived: finding.waived && waivedOf(finding.waived),
  fingerprint: finding.fingerprint
});
var waivedOf = ({ reason: reason2, expires, source }) => ({ reason: reason2, expires, source });

// src/report/escape/sarif.ts
var sarifText = (shown) => shown.replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
var uriPath = (path) => path.split("/").map(uriSegment).join("/");
var uriSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(
  /[!'()*]/g,
  (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/report/sarif/location.ts
function manifestLocation(report, index2, { root, manifests }) {
  const path = manifests?.[index2] ?? inside(root, folderOf2(report));
  return {
    artifactLocation: { uri: uriPath(path), uriBaseId: "%SRCROOT%" },
    region: { startLine: 1 }
  };
}
var folderOf2 = ({ candidate }) => /^(.*) \(packed with (?:npm|pnpm|yarn|bun)\)$/s.exec(candidate?.source ?? "")?.[1] ?? ".";
function inside(root, folder) {
  const top = resolved([], root) ?? [];
  const segments = /^(?:[/\\]|[a-z]:)/i.test(folder) ? null : resolved(top, folder);
  return [...segments ?? top, "package.json"].join("/");
}
function resolved(from, path) {
  const segments = [...from];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === ".." && segments.length === 0) return null;
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}

// src/report/sarif/notifications.ts
var mostNotifications = 500;
function notificationsOf(report, options, omitted) {
  const undecided = report.packages.map((each, index2) => ({ each, index: index2 })).filter(({ each }) => each.verdict === "undecided");
  const more = undecided.length - mostNotifications;
  return [
    ...undecided.slice(0, mostNotifications).map(
      ({ each, index: index2 }) => notification("error", reason(each), [{ physicalLocation: manifestLocation(each, index2, options) }])
    ),
    ...more > 0 ? [notification("error", `${plural(more, "more package")} could not be decided.`, [])] : [],
    ...omitted > 0 ? [
      notification(
        "warning",
        `${plural(omitted, "more finding")} of less weight found no room here; the JSON report has all.`,
        []
      )
    ] : []
  ];
}
var notification = (level, text2, locations) => ({
  level,
  message: { text: sarifText(text2) },
  locations
});
var reason = (report) => `${title(report)}: nothing was decided. ${visibleCut(report.problem?.message ?? "", 1e3)} (${visibleCut(report.problem?.code ?? "unknown")})`;

// src/report/sarif/fingerprint.ts
function primaryHash(name2, fingerprint, seen) {
  const hash = `${visibleCut(name2 ?? "", 100)}/${visibleCut(fingerprint)}`;
  const count2 = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count2);
  return `${hash}:${count2}`;
}

// src/report/rule-page.ts
function renderRulePage(rule) {
  const { title: title2, harm, origin } = words[rule];
  const { looksFor, example, ignores, fix, accept: accept2, options } = explanations[rule];
  const sections = [
    ["What it looks for", written(looksFor)],
    ["Why it matters", written(`${harm} ${origin}`)],
    ["An accident of the kind", written(example)],
    ["What it ignores on purpose", written(ignores)],
    ["How to fix", written(fix)],
    ["How to accept", [...[accept2, ...waiverHelp(rule)].map(written), ...waiverExample(rule)].join("\n\n")],
    ["Options", [optionsTable(Object.entries(options)), settingsExample(rule)].join("\n\n")]
  ];
  const body = sections.map(([heading, text2]) => `## ${heading}

${text2}
`);
  return [`# \`${rule}\`: ${title2}
`, ...body].join("\n");
}
function optionsTable(options) {
  const rows = options.map(
    ([name2, { default: value2, unit, meaning }]) => `| \`${name2}\` | ${unit === "bytes" ? size(value2) : `${value2} %`} | ${cell(meaning)} |`
  );
  const level = "| `level` | default | `off`, or `note`, `warning` or `error` for all that it finds; `default` leaves them to the rule |";
  return ["| option | default | meaning |", "| --- | --- | --- |", level, ...rows].join("\n");
}
var fenced = (lines) => ["```yaml", ...lines, "```"].join("\n");
function waiverExample(rule) {
  const entry = exampleEntry(rule);
  if (entry === null) return [];
  const lines = entryFields(entry).map(
    ([key, written2], at) => `  ${at === 0 ? "-" : " "} ${key}: ${written2}`
  );
  return [fenced(["waivers:", ...lines])];
}
function settingsExample(rule) {
  const options = Object.entries(explanations[rule].options);
  const written2 = options.map(
    ([option, { default: value2, unit }]) => `${option}: ${unit === "bytes" ? size(value2) : `${value2}%`}`
  );
  return fenced(["rules:", `  ${rule}: { ${["level: default", ...written2].join(", ")} }`]);
}
var cell = (text2) => written(text2).replaceAll("|", "\\|");
var written = (text2) => text2.split(/("(?:[^"\s]+|[^"]*[<>*\\/{}:][^"]*|(?:packgate|npm|chmod) [^"]*)")/).map((part, at) => at % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replace(/[*_<[\]`]/g, "\\$&")).join("");

// src/report/sarif/rules.ts
var sarifRules = () => ruleIds.map(ruleOf);
var ruleIndex = new Map(ruleIds.map((rule, index2) => [rule, index2]));
function ruleOf(rule) {
  const { title: title2, harm, origin } = words[rule];
  const { looksFor, ignores, fix, accept: accept2 } = explanations[rule];
  const help = [
    looksFor,
    `Why it matters: ${harm} ${origin}`,
    `What it ignores: ${ignores}`,
    `How to fix: ${fix}`,
    `How to accept: ${accept2}`
  ];
  return {
    id: rule,
    shortDescription: { text: sarifText(title2) },
    fullDescription: { text: sarifText(harm) },
    help: { text: sarifText(help.join("\n\n")), markdown: renderRulePage(rule) },
    properties: { tags: ["package", "release"] }
  };
}

// src/report/sarif/results.ts
var mostResults = 5e3;
var budget2 = 95e5;
function boundedResults({ packages: packages2 }, options) {
  const placed = packages2.flatMap(
    (report, index2) => report.findings.map((finding) => ({ finding, report, index: index2 }))
  );
  placed.sort((a, b) => rank(a.finding) - rank(b.finding));
  const results = [];
  const seen = /* @__PURE__ */ new Map();
  let bytes = 0;
  for (const each of placed.slice(0, mostResults)) {
    const result = resultOf(each, seen, options);
    bytes += utf8Length(jsonText(result));
    if (bytes > budget2) break;
    results.push(result);
  }
  return { results, omitted: placed.length - results.length };
}
var ranks = { error: 0, warning: 1, note: 2 };
var rank = ({ severity, waived }) => ranks[severity] + (waived === null ? 0 : 3);
function resultOf({ finding, report, index: index2 }, seen, options) {
  const { rule, severity, path, novelty, waived, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: manifestLocation(report, index2, options),
        ...path === null || path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visibleCut(path), kind: "resource" }] }
      }
    ],
    partialFingerprints: {
      primaryLocationLineHash: primaryHash(report.name, fingerprint, seen),
      "packgateFinding/v1": visibleCut(fingerprint)
    },
    suppressions: waived === null ? [] : [
      {
        kind: "external",
        justification: sarifText(justification(waived))
      }
    ],
    properties: { novelty }
  };
}
var justification = ({ reason: reason2, expires, source }) => [
  visibleCut(reason2, 500),
  ...expires === null ? [] : [`until ${visibleCut(expires)}`],
  visibleCut(source)
].join("; ");
function messageOf({ path, message, fix }) {
  const where = path === null || path === "" ? "" : `${visibleCut(path)}: `;
  return sarifText(`${where}${[message, fix].filter(Boolean).map(sentence).join(" ")}`);
}
var sentence = (text2) => cutVisible(stillVisible(text2.slice(0, 2e3)), 800);

// src/report/sarif.ts
function renderSarif(report, options) {
  const { results, omitted } = boundedResults(report, options);
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: sarifRules() } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !report.packages.some(({ verdict }) => verdict === "undecided"),
            toolExecutionNotifications: notificationsOf(report, options, omitted)
          }
        ],
        results
      }
    ]
  });
}

// src/report/formats.ts
var formats = {
  text: { fileName: "report.txt", render: renderTerminal },
  json: { fileName: "report.json", render: renderJson },
  markdown: {
    fileName: "report.md",
    render: (report, { remark }) => renderSummary(report, { remark: remark ?? null })
  },
  sarif: {
    fileName: "report.sarif",
    render: (report, options) => renderSarif(report, { root: "", ...options })
  },
  html: { fileName: "report.html", render: (report, { remark }) => renderHtml(report, remark ?? null) }
};

export {
  renderSummary,
  formats
};
