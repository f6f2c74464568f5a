import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../deliver/github/annotations.ts';
import type { ReportedFinding } from '../model/report.ts';
import { visible } from '../model/visible.ts';
import { loud } from '../report/findings-text.ts';
import { lines, titleOf } from './annotation-text.ts';
import type { Decision } from './decision.ts';
import { locate, type PackingFiles } from './locate.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What is new, each on the line that lets it in. */
export function findingAnnotations(decision: Decision, workspace: string): Annotation[] {
  const { packages } = decision.report;
  return packages.flatMap((report, index) => {
    const candidate = decision.candidates[index];
    if (candidate === undefined) return [];
    const folder = resolve(decision.cwd, candidate);
    const files = packingFiles(folder);
    return report.findings.filter(loud).map((finding) => ({
      level: levels[finding.severity],
      title: titleOf(`packgate: ${finding.rule}`, report, packages.length > 1),
      message: lines(`${finding.message}\n${finding.fix}`),
      place: placeOf(finding, files, folder, workspace),
    }));
  });
}

/** A folder alone has them; for a tarball nobody knows what it was packed from. */
const packingFiles = (folder: string): PackingFiles => {
  const npmignore = textOf(join(folder, '.npmignore'));
  const ignore = npmignore ?? textOf(join(folder, '.gitignore'));
  return {
    manifest: textOf(join(folder, 'package.json')),
    ignore: ignore === null ? null : { name: npmignore === null ? '.gitignore' : '.npmignore', text: ignore },
  };
};

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function placeOf(
  finding: ReportedFinding,
  files: PackingFiles,
  folder: string,
  workspace: string,
): Annotation['place'] {
  const place = locate(finding, files);
  if (place === null) return null;
  const file = relative(workspace, join(folder, place.file)).replaceAll('\\', '/');
  return file.startsWith('../') || visible(file) !== file ? null : { ...place, file };
}
