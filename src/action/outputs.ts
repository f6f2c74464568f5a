import { isLoud } from '../model/finding.ts';
import type { PackageReport } from '../model/report.ts';
import type { FormatName } from '../report/formats.ts';
import { jsonLine } from '../text/json-text.ts';
import { visibleCut } from '../text/visible.ts';
import type { Decision } from './decision.ts';

/** Every output of action.yml, empty where there is nothing to say. */
export function outputsOf(
  { report, tarballs }: Pick<Decision, 'report' | 'tarballs'>,
  files: ReadonlyMap<FormatName, string>,
): Map<string, string> {
  const { packages, verdict } = report;
  const [first] = packages;
  const news = packages.flatMap(({ findings }) => findings).filter(isLoud);
  const counted = (severity: string): string =>
    String(news.filter((finding) => finding.severity === severity).length);
  return new Map<string, string>([
    ['verdict', verdict],
    ['baseline', visibleCut(first?.baseline?.version ?? '')],
    ['baseline-reason', first?.baseline?.reason ?? ''],
    ['findings', String(news.length)],
    ['errors', counted('error')],
    ['warnings', counted('warning')],
    ['tarball', tarballs[0] ?? ''],
    ['tarballs', jsonLine(packages.map((each, index) => tarballOf(each, tarballs[index] ?? null)))],
    ['integrity', first?.candidate?.integrity ?? ''],
    ['sha256', first?.candidate?.sha256 ?? ''],
    ['size-delta', sizeDelta(packages)],
    ...reportNames.map(
      (name) => [`report-${name}`, (files as ReadonlyMap<string, string>).get(name) ?? ''] as const,
    ),
  ]);
}

const reportNames = ['json', 'markdown', 'sarif', 'html'];

const tarballOf = ({ name, verdict, candidate }: PackageReport, tarball: string | null): object => ({
  name,
  version: candidate?.version ?? null,
  verdict,
  tarball,
  integrity: candidate?.integrity ?? null,
  sha256: candidate?.sha256 ?? null,
});

/** Over the packages that could be measured on both sides. */
function sizeDelta(packages: readonly PackageReport[]): string {
  const deltas = packages.flatMap(({ candidate, baseline }) => {
    const [before, after] = [baseline?.unpackedSize ?? null, candidate?.unpackedSize ?? null];
    return before === null || after === null ? [] : [after - before];
  });
  return deltas.length === 0 ? '' : String(deltas.reduce((sum, delta) => sum + delta, 0));
}
