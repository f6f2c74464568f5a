import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  didYouMean
} from "./chunk-ZW325AQN.js";
import {
  hideNothing
} from "./chunk-RZMQPVHA.js";
import {
  PackgateError,
  usageError
} from "./chunk-Y6WSU3UV.js";

// src/action/warnings.ts
var Warnings = class {
  all = [];
  #hide;
  constructor(hide = hideNothing) {
    this.#hide = hide;
  }
  add = (sentence) => {
    const clean = this.#hide(sentence);
    if (!this.all.includes(clean)) this.all.push(clean);
  };
  /** Whatever should not have happened there is a warning too: the verdict is known by now. */
  async around(destination, deliver) {
    try {
      return await deliver();
    } catch (error) {
      this.add(`The ${destination} failed, and the verdict stands. ${why(error)}`);
      return null;
    }
  }
};
function why(error) {
  if (error instanceof PackgateError) return error.message;
  const told = error instanceof Error ? error.stack ?? error.message : String(typeof error);
  return `This is a bug in packgate. Please report it with these lines:
${told}`;
}

// src/action/parse-inputs.ts
var text = (value) => ({ value });
var oneOf = (choices) => (value) => {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== void 0) return { value: chosen };
  return { wrong: `is ${listed(choices)}, not "${value}".${didYouMean(value, choices)}` };
};
var prefix = "INPUT_";
function parseTable(inputs, env) {
  const names = Object.keys(inputs);
  for (const variable of Object.keys(env).filter((each) => each.startsWith(prefix))) {
    const name = variable.slice(prefix.length).toLowerCase();
    if (names.includes(name)) continue;
    throw wrong(`There is no input ${name}.${didYouMean(name, names)}`);
  }
  const parsed = Object.entries(inputs).map(([name, parse]) => {
    const value = (env[`${prefix}${name.toUpperCase()}`] ?? "").trim();
    if (value === "") return [name, null];
    const result = parse(value);
    if ("wrong" in result) throw wrong(`The input ${name} ${result.wrong}`);
    return [name, result.value];
  });
  return Object.fromEntries(parsed);
}
var listed = (choices) => `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
var wrong = (message) => usageError("wrong-input", message);

export {
  text,
  oneOf,
  parseTable,
  Warnings
};
