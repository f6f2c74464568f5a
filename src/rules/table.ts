import type { ExistingFinding, NewFinding } from '../model/finding.ts';
import type { Level } from '../model/policy.ts';
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
import { repository } from './repository.ts';
import type { Rule } from './rule.ts';
import { secret } from './secret.ts';
import { sensitiveFile } from './sensitive-file.ts';
import { sourceMap } from './source-map.ts';
import { typescriptSource } from './typescript-source.ts';
import { unexpectedPath } from './unexpected-path.ts';
import { unresolvedDependency } from './unresolved-dependency.ts';
import { versionTaken } from './version-taken.ts';
import { waiver } from './waiver.ts';

/** Every rule, in the order of reports: a rule that has a line here is judged, documented, configurable and waivable. */
export const rules = [
  sourceMap,
  embeddedSources,
  inlineSourceMap,
  remoteSourceMap,
  typescriptSource,
  largeFile,
  packageGrowth,
  packageShrink,
  sensitiveFile,
  secret,
  agentFile,
  buildLeftover,
  nestedDependencies,
  archive,
  media,
  nativeBinary,
  unexpectedPath,
  missingEntry,
  removedFile,
  installScript,
  unresolvedDependency,
  dependency,
  publishConfig,
  execBit,
  crlfShebang,
  absolutePath,
  hazardousEntry,
  versionTaken,
  repository,
  waiver,
] as const;

type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];
type ById = { readonly [R in AnyRule as R['id']]: R };

/** What each rule has seen. */
export type Evidence = {
  readonly [R in RuleId]: ById[R] extends Rule<infer _I, infer Seen, infer _O> ? Seen : never;
};
type FindingOf<R extends RuleId> = NewFinding<R, Evidence[R]> | ExistingFinding<R>;
/** Distributes over the rules, so that `rule` discriminates `evidence`. */
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

/** The level of each rule, and its own numbers. */
export type RulePolicies = {
  readonly [R in RuleId]: { readonly level: Level } & { readonly [O in keyof ById[R]['options']]: number };
};
