import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/cli/command-table.ts
var commandNames = [
  "check",
  "fix",
  "diff",
  "list",
  "config",
  "explain",
  "waive",
  "init",
  "demo"
];
var unbounded = Number.POSITIVE_INFINITY;
var commands = {
  check: {
    usage: "packgate [check] [CANDIDATE...]",
    about: "compares what is about to be published with the last release. CANDIDATE is a folder (packed first), a .tgz or name@version; default is the current folder",
    words: { least: 0, most: unbounded }
  },
  fix: {
    usage: "packgate fix [FOLDER]",
    about: "leaves out of the package what fails the check: each change is proved to remove unwanted files alone, and shown as a diff",
    words: { least: 0, most: 1 }
  },
  diff: {
    usage: "packgate diff A B [PATH...]",
    about: "shows what differs between two packages, file by file, and the text of the paths named",
    words: { least: 2, most: unbounded }
  },
  list: {
    usage: "packgate list CANDIDATE",
    about: "shows what is in a package",
    words: { least: 1, most: 1 }
  },
  config: {
    usage: "packgate config [CANDIDATE]",
    about: "shows the policy that a package is judged by, and where each value of it comes from",
    words: { least: 0, most: 1 }
  },
  explain: {
    usage: "packgate explain RULE",
    about: "tells what a rule looks for and why, and how to fix or accept it",
    words: { least: 0, most: 1 }
  },
  waive: {
    usage: "packgate waive FINGERPRINT|RULE PATH [CANDIDATE] --reason TEXT",
    about: "accepts a finding: writes a waiver into the configuration and touches no other line of it. It checks CANDIDATE, or takes what was found from --report",
    words: { least: 1, most: unbounded }
  },
  init: {
    usage: "packgate init [FOLDER]",
    about: "writes .github/packgate.yml with a list of what the package in FOLDER ships today, and a workflow that checks it; overwrites nothing",
    words: { least: 0, most: 1 }
  },
  demo: {
    usage: "packgate demo",
    about: "shows a leak being stopped and its correction passing, without a network",
    words: { least: 0, most: 0 }
  }
};

// src/cli/options.ts
var opening = ["check", "fix", "diff", "list"];
var packing = [...opening, "waive", "init"];
var judging = ["check", "fix", "waive"];
var options = {
  baseline: {
    value: "SPEC",
    default: "auto",
    about: "what to compare with: auto, none, a version, a dist-tag, a range, name@version or the path of a .tgz",
    for: judging
  },
  config: {
    value: "FILE",
    default: "the nearest .github/packgate.yml or packgate.yml, from the package upwards",
    about: "the configuration file",
    for: [...judging, "config"]
  },
  mode: {
    value: "MODE",
    choices: ["pr", "publish"],
    default: "pr",
    about: "pr: a version that is published already is compared with itself; publish: that is a re-run",
    for: judging
  },
  "fail-on": {
    value: "LEVEL",
    choices: ["error", "warning", "never"],
    default: "by the configuration, else error",
    about: "the least severity that makes the check fail",
    for: ["check", "fix", "config"]
  },
  registry: {
    value: "URL",
    default: "where the package is published, by npm configuration",
    about: "the registry to read from",
    for: packing
  },
  tag: {
    value: "TAG",
    default: "by the version",
    about: "the dist-tag the candidate will be published under",
    for: judging
  },
  packer: {
    value: "NAME",
    choices: ["npm", "pnpm", "yarn", "bun"],
    default: "by packageManager or lockfile",
    about: "what packs a folder",
    for: packing
  },
  "ignore-scripts": { value: null, about: "pack without running scripts of the package", for: packing },
  format: {
    value: "FORMAT",
    choices: ["text", "json", "markdown", "sarif", "html"],
    default: "text",
    about: "the format of the report; list and config have text and json",
    for: ["check", "list", "config"]
  },
  json: { value: null, about: "the same as --format json", for: ["check", "list", "config"] },
  output: {
    value: "FILE",
    default: "standard output",
    about: "write the report there, whole or not at all",
    for: opening
  },
  "report-dir": {
    value: "DIR",
    about: "also write the report to this folder, in all formats",
    for: ["check"]
  },
  quiet: {
    value: null,
    about: "no progress, no notes, and passing packages only counted",
    for: packing
  },
  reason: { value: "TEXT", about: "why it is meant; it stands in every report", for: ["waive"] },
  expires: {
    value: "DAYS",
    default: "no end",
    about: "how long the waiver counts: a number of days such as 90d, or its last day in UTC such as 2027-01-31",
    for: ["waive"]
  },
  report: {
    value: "FILE",
    default: "a check of the candidate",
    about: "the JSON report in which the finding is",
    for: ["waive"]
  },
  "no-color": { value: null, about: "no colours (NO_COLOR says the same)", for: commandNames },
  write: { value: null, about: "write the changes that are shown", for: ["fix"] },
  help: { value: null, short: "h", about: "show this help", for: commandNames },
  version: { value: null, short: "v", about: "show the version", for: commandNames }
};
var optionNames = Object.keys(options);
var factsOf = (name) => options[name];

export {
  commandNames,
  commands,
  optionNames,
  factsOf
};
