import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../github/runner-channels.ts';
import { textIn } from '../inclusion/snapshot.ts';
import { isLoud } from '../model/finding.ts';
import type { ReportedFinding } from '../model/report.ts';
import { visible } from '../text/visible.ts';
import { lines, titleOf } from './annotation-text.ts';
import type { Decision } from './decision.ts';
import { locate } from './locate.ts';
import { suggestionFor } from './suggestion.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What is new, each on the line that lets it in. */
export function findingAnnotations(decision: Decision, workspace: string): Annotation[] {
  const { packages } = decision.report;
  return packages.flatMap((report, index) => {
    const candidate = decision.candidates[index];
    if (candidate === undefined) return [];
    const folder = resolve(decision.cwd, candidate);
    const manifest = manifestIn(folder);
    return report.findings.filter(isLoud).map((finding) => ({
      level: levels[finding.severity],
      title: titleOf(`packgate: ${finding.rule}`, report, packages.length > 1),
      message: [finding.message, finding.fix, suggestionFor(finding) ?? '']
        .filter(Boolean)
        .map(lines)
        .join('\n'),
      place: placeOf(finding, manifest, folder, workspace),
    }));
  });
}

/** A folder alone has one; for a tarball nobody knows what it was packed from. */
const manifestIn = (folder: string): string | null =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? textIn(folder, 'package.json') : null;

function placeOf(
  finding: ReportedFinding,
  manifest: string | null,
  folder: string,
  workspace: string,
): Annotation['place'] {
  const place = locate(finding, manifest);
  if (place === null) return null;
  const file = relative(workspace, join(folder, place.file)).replaceAll('\\', '/');
  return file.startsWith('../') || visible(file) !== file ? null : { ...place, file };
}
