const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);
// src/action.ts
process.exitCode = 3;
Promise.all([Promise.resolve().then(() => require("./program.cjs")).then((n) => n.main_exports), Promise.resolve().then(() => require("./program.cjs")).then((n) => n.run_exports$2)]).then(([{ main }, { run }]) => main(run)).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
