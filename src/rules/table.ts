import type { RuleId } from '../model/evidence.ts';
import { absolutePath } from './absolute-path.ts';
import { agentFile } from './agent-file.ts';
import { archive } from './archive.ts';
import { buildLeftover } from './build-leftover.ts';
import { crlfShebang } from './crlf-shebang.ts';
import { dependency } from './dependency.ts';
import { embeddedSources } from './embedded-sources.ts';
import { execBit } from './exec-bit.ts';
import { hazardousEntry } from './hazardous-entry.ts';
import { inlineSourceMap } from './inline-source-map.ts';
import { installScript } from './install-script.ts';
import { largeFile } from './large-file.ts';
import { media } from './media.ts';
import { missingEntry } from './missing-entry.ts';
import { nativeBinary } from './native-binary.ts';
import { nestedDependencies } from './nested-dependencies.ts';
import { packageGrowth } from './package-growth.ts';
import { packageShrink } from './package-shrink.ts';
import { publishConfig } from './publish-config.ts';
import { remoteSourceMap } from './remote-source-map.ts';
import { removedFile } from './removed-file.ts';
import type { Rule } from './rule.ts';
import { secret } from './secret.ts';
import { sensitiveFile } from './sensitive-file.ts';
import { sourceMap } from './source-map.ts';
import { typescriptSource } from './typescript-source.ts';
import { unexpectedPath } from './unexpected-path.ts';
import { unresolvedDependency } from './unresolved-dependency.ts';
import { waiver } from './waiver.ts';

/** Every rule, in the order of reports. A rule without a line here does not compile. */
export const rules: { readonly [R in RuleId]: Rule<R> } = {
  'source-map': sourceMap,
  'embedded-sources': embeddedSources,
  'inline-source-map': inlineSourceMap,
  'remote-source-map': remoteSourceMap,
  'typescript-source': typescriptSource,
  'large-file': largeFile,
  'package-growth': packageGrowth,
  'package-shrink': packageShrink,
  'sensitive-file': sensitiveFile,
  secret,
  'agent-file': agentFile,
  'build-leftover': buildLeftover,
  'nested-dependencies': nestedDependencies,
  archive,
  media,
  'native-binary': nativeBinary,
  'unexpected-path': unexpectedPath,
  'missing-entry': missingEntry,
  'removed-file': removedFile,
  'install-script': installScript,
  'unresolved-dependency': unresolvedDependency,
  dependency,
  'publish-config': publishConfig,
  'exec-bit': execBit,
  'crlf-shebang': crlfShebang,
  'absolute-path': absolutePath,
  'hazardous-entry': hazardousEntry,
  waiver,
};

export const ruleTable: readonly { readonly id: RuleId }[] = (Object.keys(rules) as RuleId[]).map((id) => ({
  id,
}));
