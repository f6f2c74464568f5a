import { binaryKind } from './native-binary.ts';
import type { Rule } from './rule.ts';

/** A program that could be started and no longer can: one packer dropped 58 executable bits in a release. */
export const execBit: Rule<'exec-bit'> = function* (facts) {
  for (const file of facts.files) {
    const before = facts.predecessor(file.path);
    if (before === null || (before.mode & 0o111) === 0 || (file.mode & 0o111) !== 0) continue;
    const isBinary = binaryKind(file) === 'native';
    if (!isBinary && file.content.shebang === null) continue;
    yield {
      novelty: 'new',
      severity: 'warning',
      path: file.path,
      evidence: { kind: isBinary ? 'binary' : 'script', modeBefore: before.mode, modeAfter: file.mode },
    };
  }
};
