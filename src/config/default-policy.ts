import type { Policy } from '../model/policy.ts';

const level = 'default';
const plain = { level } as const;

/** The numbers separated 55 real accidents from 66 ordinary releases best. Sizes are bytes of 1000 to the kilobyte. */
export const defaultPolicy: Policy = {
  mode: 'enforce',
  failOn: 'error',
  rules: {
    'source-map': { level, floor: 100_000 },
    'embedded-sources': plain,
    'inline-source-map': plain,
    'remote-source-map': plain,
    'typescript-source': plain,
    'large-file': { level, error: 1_000_000, warning: 250_000 },
    'package-growth': { level, error: 40, warning: 20, floor: 100_000 },
    'package-shrink': { level, percent: 50 },
    'sensitive-file': plain,
    secret: plain,
    'agent-file': plain,
    'build-leftover': plain,
    'nested-dependencies': plain,
    archive: plain,
    media: { level, error: 1_000_000 },
    'native-binary': plain,
    'unexpected-path': plain,
    'missing-entry': plain,
    'removed-file': plain,
    'install-script': plain,
    'unresolved-dependency': plain,
    dependency: plain,
    'publish-config': plain,
    'exec-bit': plain,
    'crlf-shebang': plain,
    'absolute-path': plain,
    'hazardous-entry': plain,
    waiver: plain,
  },
  allow: null,
  waivers: [],
};
