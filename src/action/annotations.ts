import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../deliver/github/annotations.ts';
import type { PackageReport, ReportedFinding } from '../model/report.ts';
import { cutVisible, stillVisible, visible, visibleCut } from '../model/visible.ts';
import type { Decision } from './decide.ts';
import { locate, type PackingFiles } from './locate.ts';
import { isNews } from './news.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What a reader of the changed files sees, the worst first; our own warnings before what the package gives cause for. */
export function annotationsOf(
  decision: Decision,
  warnings: readonly string[],
  workspace: string,
): Annotation[] {
  const own = warnings.map((message) => plain('warning', 'packgate', message));
  if (decision.failure !== null) return [plain('error', 'packgate', decision.failure), ...own];
  const { packages } = decision.report;
  const several = packages.length > 1;
  return [
    ...packages.flatMap((each) =>
      each.problem === null
        ? []
        : [plain('error', titleOf('packgate: undecided', each, several), undecidedText(each))],
    ),
    ...own,
    ...packages.flatMap((each, index) =>
      findingsOf(each, decision.candidates[index], decision.cwd, workspace, several),
    ),
    ...verdictAlone(decision),
  ];
}

const plain = (level: Annotation['level'], title: string, message: string): Annotation => ({
  level,
  title,
  message: lines(message),
  place: null,
});

const undecidedText = ({ problem }: PackageReport): string =>
  `Nothing was decided, and this is no pass. ${problem?.message ?? ''}`;

const titleOf = (title: string, { name }: PackageReport, several: boolean): string =>
  several && name !== null ? `${title} in ${visibleCut(name)}` : title;

function findingsOf(
  report: PackageReport,
  candidate: string | undefined,
  cwd: string,
  workspace: string,
  several: boolean,
): Annotation[] {
  const news = report.findings.filter(isNews);
  if (news.length === 0 || candidate === undefined) return [];
  const folder = resolve(cwd, candidate);
  const files = packingFiles(folder);
  return news.map((finding) => ({
    level: levels[finding.severity],
    title: titleOf(`packgate: ${finding.rule}`, report, several),
    message: lines(`${finding.message}\n${finding.fix}`),
    place: placeOf(finding, files, folder, workspace),
  }));
}

/** Where warnings are what fails, or too many packages hide it, the step still says in red why it failed. */
function verdictAlone({ report, exit }: Decision): Annotation[] {
  const errors = report.packages.some(({ findings }) =>
    findings.some((finding) => isNews(finding) && finding.severity === 'error'),
  );
  if (exit !== 1 || errors) return [];
  return [plain('error', 'packgate', 'The check failed because of warnings: the input fail-on is warning.')];
}

/** Longer than any sentence of ours, shorter than what an annotation holds. */
const longestLine = 1_500;

const lines = (text: string): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => cutVisible(stillVisible(line), longestLine))
    .join('\n');

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
