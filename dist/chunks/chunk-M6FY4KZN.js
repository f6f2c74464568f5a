import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/acquire/packer.ts
import { platform } from "node:os";
import { join } from "node:path";
var packerNames = ["npm", "pnpm", "yarn", "bun"];
var skip = (ignoreScripts, ...flags) => ignoreScripts ? flags : [];
var packCommands = {
  // npm 10 and older run `prepare` in spite of `--ignore-scripts`; a shell that does nothing runs nothing. Windows has none.
  npm: (destination, ignoreScripts) => ({
    command: "npm",
    arguments: [
      "pack",
      "--pack-destination",
      destination,
      ...skip(ignoreScripts, "--ignore-scripts", ...platform() === "win32" ? [] : ["--script-shell=true"])
    ]
  }),
  pnpm: (destination, ignoreScripts) => ({
    command: "pnpm",
    arguments: [
      "pack",
      "--pack-destination",
      destination,
      ...skip(ignoreScripts, "--config.ignore-scripts=true")
    ]
  }),
  "yarn-classic": (destination, ignoreScripts) => ({
    command: "yarn",
    arguments: [
      "pack",
      "--filename",
      join(destination, "package.tgz"),
      ...skip(ignoreScripts, "--ignore-scripts")
    ]
  }),
  "yarn-berry": (destination) => ({
    command: "yarn",
    arguments: ["pack", "--out", join(destination, "package.tgz")]
  }),
  bun: (destination, ignoreScripts) => ({
    command: "bun",
    arguments: ["pm", "pack", "--destination", destination, ...skip(ignoreScripts, "--ignore-scripts")]
  })
};

export {
  packerNames,
  packCommands
};
