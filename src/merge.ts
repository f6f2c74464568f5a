// No success until an answer is there.
process.exitCode = 3;

Promise.all([import('./action/main.ts'), import('./action/merge/run.ts')])
  .then(([{ main }, { run }]) => main(run))
  .catch((error: Error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
