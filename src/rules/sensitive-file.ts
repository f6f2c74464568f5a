import { sensitiveKind } from './kinds/sensitive-names.ts';
import { existing, type Rule } from './rule.ts';

/**
 * Credentials and private data, told by name: what is inside may be encrypted or of a form no detector knows. A leaked `.env` had 143
 * bytes. A repository's own folder counts once, as a whole.
 */
export const sensitiveFile: Rule<'sensitive-file'> = function* (facts) {
  for (const folder of facts.folders.list('sensitive-file'))
    yield facts.foldersBefore.has(folder)
      ? existing(folder.path)
      : {
          novelty: 'new',
          severity: 'error',
          path: folder.path,
          evidence: { kind: 'git-folder', size: folder.bytes },
        };
  for (const file of facts.files) {
    if (facts.folders.of(file.path)?.is.rule === 'sensitive-file') continue;
    const kind = sensitiveKind(file);
    if (kind === null) continue;
    const before = facts.predecessor(file.path);
    if (before !== null && sensitiveKind(before) !== null) yield existing(file.path);
    else yield { novelty: 'new', severity: 'error', path: file.path, evidence: { kind, size: file.size } };
  }
};
