import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/errors.ts
var PackgateError = class extends Error {
  name = "PackgateError";
  code;
  exit;
  /** Machine-readable particulars, such as the offset in an archive. */
  detail;
  constructor(code, exit, message, extra = {}) {
    super(message, extra.cause === void 0 ? void 0 : { cause: extra.cause });
    this.code = code;
    this.exit = exit;
    this.detail = extra.detail ?? {};
  }
};
var usageError = (code, message, cause) => new PackgateError(code, 2, message, { cause });
var undecided = (code, message, cause) => new PackgateError(code, 3, message, { cause });

export {
  PackgateError,
  usageError,
  undecided
};
