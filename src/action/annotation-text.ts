import type { PackageReport } from '../model/report.ts';
import { withoutCredentials } from '../text/credentials.ts';
import { cutVisible, stillVisible, visibleCut } from '../text/visible.ts';

/** Longer than any sentence of ours, shorter than what an annotation holds. */
const longestLine = 1_500;

export const lines = (text: string): string =>
  withoutCredentials(text)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => cutVisible(stillVisible(line), longestLine))
    .join('\n');

/** Of several packages, each annotation names its own. */
export const titleOf = (title: string, { name }: PackageReport, several: boolean): string =>
  several && name !== null ? `${title} in ${visibleCut(name)}` : title;
