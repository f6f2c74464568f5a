import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/acceptance/bounds.ts
var bounds = {
  "source-map": ["size"],
  "embedded-sources": ["size"],
  "inline-source-map": ["size"],
  "remote-source-map": ["finding"],
  "typescript-source": ["size"],
  "large-file": ["size"],
  "package-growth": ["size"],
  "package-shrink": [],
  "sensitive-file": ["size"],
  secret: ["finding"],
  "agent-file": ["size"],
  "build-leftover": ["size"],
  "nested-dependencies": ["size"],
  archive: ["size"],
  media: ["size"],
  "native-binary": ["size"],
  "unexpected-path": ["size", "finding"],
  "missing-entry": ["finding"],
  "removed-file": ["size"],
  "install-script": ["finding"],
  "unresolved-dependency": ["finding"],
  dependency: ["finding"],
  "publish-config": ["finding"],
  "exec-bit": [],
  "crlf-shebang": [],
  "absolute-path": [],
  "hazardous-entry": ["finding"],
  waiver: []
};

export {
  bounds
};
