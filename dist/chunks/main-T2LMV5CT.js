import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  guarded
} from "./chunk-6NPBLV2H.js";
import {
  commandNames,
  commands,
  factsOf,
  optionNames
} from "./chunk-5YWNPCMN.js";
import {
  didYouMean,
  nearest
} from "./chunk-ZW325AQN.js";
import {
  writeTo
} from "./chunk-ZUHNZI3L.js";
import "./chunk-SUDACKZN.js";
import {
  complain
} from "./chunk-AVP6VBTU.js";
import {
  hideFor
} from "./chunk-WRCUUDYJ.js";
import "./chunk-RZMQPVHA.js";
import "./chunk-MTB2JSIU.js";
import {
  usageError
} from "./chunk-Y6WSU3UV.js";
import {
  tool
} from "./chunk-BUKVK7OW.js";
import "./chunk-CA75CFMX.js";

// src/cli/run.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/parse.ts
import { parseArgs } from "node:util";
function parse(argv, exists) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, declared(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const given = {};
  const words = [];
  let named = null;
  let ended = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") ended = true;
    else if (token.kind === "option") {
      const [name, value] = optionOf(token);
      given[name] = value;
    } else if (words.length === 0 && named === null && !ended && isCommand(token.value)) named = token.value;
    else words.push(token.value);
  }
  if (given.help === void 0 && given.version === void 0) {
    check(named, words, given, ended ? () => true : exists);
  }
  return { command: named ?? "check", named: named !== null, words, given };
}
var isCommand = (word) => commandNames.some((name) => name === word);
function declared(name) {
  const { value, short } = factsOf(name);
  const type = value === null ? "boolean" : "string";
  return short === void 0 ? { type } : { type, short };
}
function optionOf({ name, rawName, value, inlineValue }) {
  const known = optionNames.find((option) => option === name);
  if (known === void 0) {
    throw wrong(`There is no option ${rawName}.${didYouMean(rawName, optionNames.map(dashed))}`);
  }
  const { value: wanted, choices } = factsOf(known);
  if (wanted === null) {
    if (value !== void 0) throw wrong(`${dashed(known)} takes no value.`);
    return [known, true];
  }
  if (value === void 0 || value === "")
    throw wrong(`${dashed(known)} needs a value: ${dashed(known)} ${wanted}.`);
  if (!inlineValue && value.startsWith("-")) {
    throw wrong(
      `${dashed(known)} needs a value before ${value}. If that is the value, write ${dashed(known)}=${value}.`
    );
  }
  if (choices !== void 0 && !choices.includes(value)) {
    throw wrong(`${dashed(known)} is ${oneOf(choices)}, not "${value}".${didYouMean(value, choices)}`);
  }
  if (known === "registry" && !isWebAddress(value)) {
    throw wrong(
      `--registry is a web address such as https://registry.example/, not "${withoutUser(value)}".`
    );
  }
  return [known, value];
}
function isWebAddress(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
var withoutUser = (address) => address.replace(/\/\/[^/]*@/, "//\u2026@");
function check(named, words, given, exists) {
  const [first = ""] = words;
  if (words.some((word) => word === "")) throw wrong("An empty word was given: is a variable unset?");
  const meant = /^[\w-]+$/.test(first) ? nearest(first, commandNames) : null;
  if (named === null && meant !== null && !exists(first)) {
    throw wrong(`There is no command "${first}" and no folder of that name. Did you mean ${meant}?`);
  }
  const command = named ?? "check";
  const { usage, words: amount } = commands[command];
  for (const name of optionNames) {
    if (name in given && !factsOf(name).for.includes(command)) {
      throw wrong(
        `packgate ${command} has no option ${dashed(name)}: it is one of ${oneOf(factsOf(name).for)}.`
      );
    }
  }
  if (words.length < amount.least) throw wrong(`Something is missing: ${usage}.`);
  if (words.length > amount.most) throw wrong(`"${words[amount.most]}" is one word too many: ${usage}.`);
}
var dashed = (name) => `--${name}`;
var oneOf = (choices) => choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
var wrong = (message) => usageError("wrong-usage", `${message} "packgate --help" shows what there is.`);

// src/cli/run.ts
var commands2 = {
  check: () => import("./check-OD4RW47R.js"),
  diff: () => import("./diff-KCYAUKAZ.js"),
  list: () => import("./list-K5MO6TKR.js"),
  config: () => import("./config-UUVXUUDX.js"),
  explain: () => import("./explain-TSEPVJ43.js"),
  waive: () => import("./waive-GFJ6GNAX.js"),
  init: () => import("./init-W7WBMI7W.js"),
  fix: () => import("./fix-4PN6AZDV.js"),
  demo: () => import("./demo-KZ55JFOD.js")
};
async function run(argv, surroundings) {
  try {
    const parsed = parse(argv, (path) => existsSync(resolve(surroundings.cwd, path)));
    return await answer(parsed, surroundings);
  } catch (error) {
    if (surroundings.signal.aborted) return 3;
    const { text, exit } = complain(error, hideFor([surroundings.cwd], surroundings.env));
    await writeTo(surroundings.stderr, text);
    return exit;
  }
}
async function answer(parsed, surroundings) {
  const { command, named, given } = parsed;
  if (given.version) {
    await writeTo(surroundings.stdout, `${tool.version}
`);
    return 0;
  }
  if (given.help) {
    const { helpText } = await import("./help-WYFCE3QV.js");
    await writeTo(surroundings.stdout, helpText(named ? command : null));
    return 0;
  }
  const { run: execute } = await commands2[command]();
  return await execute(parsed, surroundings);
}

// src/cli/main.ts
var main = () => guarded(
  (signal) => run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    signal,
    now: /* @__PURE__ */ new Date()
  })
);
export {
  main
};
