import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/comment.ts
process.exitCode = 3;
import("./chunks/main-2Y7W3C6N.js").then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}
`));
