// Undecided until an answer is there: whatever ends this program early must not look like a pass.
process.exitCode = 3;

import('./action/main.ts')
  .then(({ main }) => main())
  .catch((error: Error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
