#!/usr/bin/env node
import { tool } from './text/tool.ts';

// Undecided until an answer is there: whatever ends this program early must not look like a pass.
process.exitCode = 3;

const [word] = process.argv.slice(2);
if (process.argv.length === 3 && (word === '--version' || word === '-v')) {
  process.stdout.write(`${tool.version}\n`);
  process.exitCode = 0;
} else {
  import('./cli/run.ts')
    .then(({ main }) => main())
    .catch((error: Error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}\n`));
}
