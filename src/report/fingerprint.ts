import { visibleCut } from '../text/visible.ts';

/**
 * Code scanning tells by this alone whether two results of two runs are one. A finding's own fingerprint is the same in every package
 * of a repository, so that the name belongs to it; the number after the colon tells equal ones apart, as the platform's own does.
 */
export function primaryHash(name: string | null, fingerprint: string, seen: Map<string, number>): string {
  const hash = `${visibleCut(name ?? '', 100)}/${visibleCut(fingerprint)}`;
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
