// Undecided until an answer is there: whatever ends this program early must not look like a pass.
process.exitCode = 3;

Promise.all([import('./action/main.ts'), import('./action/run.ts')])
  .then(([{ main }, { run }]) => main(run))
  .catch((error: Error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
