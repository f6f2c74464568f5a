import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/admission.ts
var originIn = (evidence) => "admission" in evidence && "removal" in evidence ? evidence : null;

export {
  originIn
};
