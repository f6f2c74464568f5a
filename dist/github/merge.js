// src/merge.ts
process.exitCode = 3;
Promise.all([import("./program.js").then((n) => n.main_exports), import("./program.js").then((n) => n.run_exports$1)]).then(([{ main }, { run }]) => main(run)).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
export {};
