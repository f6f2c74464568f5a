// No success until an answer is there.
process.exitCode = 3;

import('./action/fork/main.ts')
  .then(({ main }) => main())
  .catch((error: Error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
