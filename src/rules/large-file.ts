import type { Rule } from './rule.ts';

/** One heavy file that was not there before, or at least doubled: a bundle with everything in it, a video, a forgotten dump. */
export const largeFile: Rule<'large-file'> = function* (facts, limits) {
  for (const file of facts.files) {
    const before = facts.predecessor(file.path)?.size ?? null;
    const grown = file.size - (before ?? 0);
    if (before !== null && file.size < 2 * before) continue;
    const isError = grown >= limits.error;
    if (!isError && grown < limits.warning) continue;
    yield {
      novelty: 'new',
      severity: isError && !facts.first ? 'error' : 'warning',
      path: file.path,
      evidence: { size: file.size, sizeBefore: before, limit: isError ? limits.error : limits.warning },
    };
  }
};
