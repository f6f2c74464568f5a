import type { RuleId } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { RemovableFinding } from '../model/inclusion.ts';
import type { Entry, PackageTree } from '../model/package-tree.ts';
import { targetPath } from '../text/target-path.ts';
import { isActionable } from './verdict.ts';

/** Whether leaving the file out is the remedy, and whether that holds for all of its kind. Null: the finding is about no file. */
const remedies: { readonly [R in RuleId]: RemovableFinding['unwanted'] | null } = {
  'source-map': 'kind',
  'embedded-sources': 'kind',
  'inline-source-map': 'stays',
  'remote-source-map': 'kind',
  'typescript-source': 'kind',
  'large-file': 'path',
  'package-growth': null,
  'package-shrink': null,
  'sensitive-file': 'kind',
  secret: 'stays',
  'agent-file': 'path',
  'build-leftover': 'kind',
  'nested-dependencies': 'path',
  archive: 'kind',
  media: 'path',
  'native-binary': 'path',
  'unexpected-path': 'path',
  'missing-entry': null,
  'removed-file': null,
  'install-script': null,
  'unresolved-dependency': null,
  dependency: null,
  'publish-config': null,
  'exec-bit': 'stays',
  'crlf-shebang': 'stays',
  'absolute-path': 'stays',
  'hazardous-entry': 'stays',
  waiver: null,
};

/** What is new, not waived and a file of the package, in the order of the findings. */
export function removableFindings(
  findings: readonly Finding[],
  { entries, manifest }: PackageTree,
): RemovableFinding[] {
  const actionable = findings.filter((finding) => isActionable(finding) && finding.path);
  if (actionable.length === 0) return [];
  const paths = [...entries.values()].filter(({ type }) => type === 'file').map(({ path }) => path);
  const targets = new Set(manifest.targets.map(({ target }) => targetPath(target)));
  return actionable.flatMap(({ rule, path, evidence, fingerprint }) => {
    const remedy = remedies[rule];
    if (remedy === null || path === null) return [];
    const files = path.endsWith('/')
      ? paths.filter((each) => each.startsWith(path))
      : entries.get(path)?.type === 'file'
        ? [path]
        : [];
    // Of a folder in which other files are fine, only their number is known.
    if (files.length === 0 || ('files' in evidence && evidence.files !== files.length)) return [];
    const grown = 'sizeBefore' in evidence && evidence.sizeBefore !== null;
    const stays = grown || isCarrier(rule, entries.get(path)) || files.some((each) => targets.has(each));
    return [{ fingerprint, path, files, unwanted: stays ? 'stays' : remedy }];
  });
}

/** A script that holds its map, or points to one, is wanted itself. */
const isCarrier = (rule: RuleId, entry: Entry | undefined): boolean =>
  /^(?:remote-source-map|embedded-sources)$/.test(rule) &&
  !/\.map$/i.test(entry?.path ?? '') &&
  !entry?.content?.sourceMap;
