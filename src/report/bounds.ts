import type { RuleId } from '../model/evidence.ts';

/**
 * What a waiver that is written for a finding holds to beside its path, so that nothing worse hides behind it: the size that was looked
 * at, or the very finding, where several may stand at one path.
 */
export const bounds: { readonly [R in RuleId]: readonly ('size' | 'finding')[] } = {
  'source-map': ['size'],
  'embedded-sources': ['size'],
  'inline-source-map': ['size'],
  'remote-source-map': ['finding'],
  'typescript-source': ['size'],
  'large-file': ['size'],
  'package-growth': ['size'],
  'package-shrink': [],
  'sensitive-file': ['size'],
  secret: ['finding'],
  'agent-file': ['size'],
  'build-leftover': ['size'],
  'nested-dependencies': ['size'],
  archive: ['size'],
  media: ['size'],
  'native-binary': ['size'],
  'unexpected-path': ['size', 'finding'],
  'missing-entry': ['finding'],
  'removed-file': ['size'],
  'install-script': ['finding'],
  'unresolved-dependency': ['finding'],
  dependency: ['finding'],
  'publish-config': ['finding'],
  'exec-bit': [],
  'crlf-shebang': [],
  'absolute-path': [],
  'hazardous-entry': ['finding'],
  waiver: [],
};
