import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/judge/default-policy.ts
var level = "default";
var plain = { level };
var defaultPolicy = {
  mode: "enforce",
  failOn: "error",
  rules: {
    "source-map": { level, floor: 1e5 },
    "embedded-sources": plain,
    "inline-source-map": plain,
    "remote-source-map": plain,
    "typescript-source": plain,
    "large-file": { level, error: 1e6, warning: 25e4 },
    "package-growth": { level, error: 40, warning: 20, floor: 1e5 },
    "package-shrink": { level, percent: 50 },
    "sensitive-file": plain,
    secret: plain,
    "agent-file": plain,
    "build-leftover": plain,
    "nested-dependencies": plain,
    archive: plain,
    media: { level, error: 1e6 },
    "native-binary": plain,
    "unexpected-path": plain,
    "missing-entry": plain,
    "removed-file": plain,
    "install-script": plain,
    "unresolved-dependency": plain,
    dependency: plain,
    "publish-config": plain,
    "exec-bit": plain,
    "crlf-shebang": plain,
    "absolute-path": plain,
    "hazardous-entry": plain,
    waiver: plain
  },
  allow: null,
  waivers: []
};

export {
  defaultPolicy
};
