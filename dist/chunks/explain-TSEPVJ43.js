import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  waiverHelp
} from "./chunk-QH7ABFYU.js";
import "./chunk-V3QPWB6T.js";
import "./chunk-RETS5AS5.js";
import {
  didYouMean
} from "./chunk-ZW325AQN.js";
import {
  explanations,
  ruleIds
} from "./chunk-MQ3WNCJS.js";
import {
  show
} from "./chunk-6LZRKHUY.js";
import "./chunk-QXIY5KQP.js";
import {
  labelled,
  line
} from "./chunk-I7CBXHWT.js";
import "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import "./chunk-AVP6VBTU.js";
import {
  words
} from "./chunk-YVRFGCLR.js";
import "./chunk-2HR4ROH2.js";
import {
  size
} from "./chunk-SBKOXB3L.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import "./chunk-CA75CFMX.js";

// src/report/explain.ts
function renderExplanation(rule, paint, columns = null) {
  const look = { paint, columns };
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
  const lines = [
    line(look, 0, `${rule}: ${title}`, "bold"),
    ...sections.flatMap(([label, text]) => labelled(look, 2, label, text))
  ];
  return `${lines.join("\n")}
`;
}
var numberOf = ({ default: value, unit }) => unit === "bytes" ? size(value) : `${value}%`;
function renderRules(paint) {
  const look = { paint, columns: null };
  const width = Math.max(...ruleIds.map((rule) => rule.length));
  const lines = ruleIds.map((rule) => line(look, 0, `${rule.padEnd(width)}  ${words[rule].title}`));
  return `${lines.join("\n")}
`;
}

// src/cli/commands/explain.ts
var run = async ({ words: [word], given }, surroundings) => {
  if (word === void 0) {
    await show(({ paint }) => renderRules(paint), given, surroundings);
    return 0;
  }
  const rule = ruleIds.find((id) => id === word);
  if (rule === void 0) {
    throw usageError(
      "no-such-rule",
      `There is no rule "${word}".${didYouMean(word, ruleIds)} "packgate explain" lists them all.`
    );
  }
  await show(({ paint, columns }) => renderExplanation(rule, paint, columns ?? 100), given, surroundings);
  return 0;
};
export {
  run
};
