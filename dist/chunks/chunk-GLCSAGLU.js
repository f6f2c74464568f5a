import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/acquire/context.ts
var defaults = {
  pack: 10 * 6e4,
  idle: 3e4,
  metadata: 9e4,
  download: 10 * 6e4,
  retry: 500,
  packedBytes: 256 * 1024 ** 2,
  metadataBytes: 128 * 1024 ** 2
};
var limitsOf = ({ limits }) => ({ ...defaults, ...limits });

export {
  limitsOf
};
