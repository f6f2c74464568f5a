import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action.ts
process.exitCode = 3;
import("./chunks/main-3K3BWQFT.js").then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}
`));
