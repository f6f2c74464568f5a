import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/tool.ts
var tool = { name: "packgate", version: "0.1.0" };

export {
  tool
};
