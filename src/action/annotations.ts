import type { Annotation } from '../github/runner-channels.ts';
import type { PackageReport } from '../model/report.ts';
import { isActionable } from '../rules/verdict.ts';
import { lines, titleOf } from './annotation-text.ts';
import type { Decision } from './decision.ts';

/** What a reader of the changed files sees, the worst first; our own warnings before what the package gives cause for. */
export async function annotationsOf(
  decision: Decision,
  warnings: readonly string[],
  workspace: string,
): Promise<Annotation[]> {
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
    ...(await onLines(decision, workspace)),
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

/** Loaded where there is something to find the line of. */
async function onLines(decision: Decision, workspace: string): Promise<Annotation[]> {
  if (!decision.report.packages.some(({ findings }) => findings.some(isActionable))) return [];
  const { findingAnnotations } = await import('./finding-annotations.ts');
  return findingAnnotations(decision, workspace);
}

/** Where warnings are what fails, or too many packages hide it, the step still says in red why it failed. */
function verdictAlone({ report, exit }: Decision): Annotation[] {
  const errors = report.packages.some(({ findings }) =>
    findings.some((finding) => isActionable(finding) && finding.severity === 'error'),
  );
  if (exit !== 1 || errors) return [];
  return [plain('error', 'packgate', 'The check failed because of warnings: fail-on is warning.')];
}
