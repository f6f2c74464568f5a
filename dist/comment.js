import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/comment.ts
process.exitCode = 3;
import("./chunks/main-AE2ERBOL.js").then(({ main }) => main()).catch((error) => process.stderr.write(`packgate: could not start. ${error.stack ?? error}
`));
