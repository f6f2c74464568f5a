import type { Verdict } from '../../model/finding.ts';
import type { PackageReport, Report } from '../../model/report.ts';
import { plural } from '../../text/amounts.ts';
import { changesTold, sizesTold } from '../changes-text.ts';
import { htmlHeadline } from './headline.ts';
import { folded, row, table } from './table.ts';

const loud: readonly Verdict[] = ['fail', 'undecided', 'warn'];

/** The packages that did not pass. */
export const worstFirst = ({ packages }: Report): PackageReport[] =>
  loud.flatMap((verdict) => packages.filter((each) => each.verdict === verdict));

/** Those that did, a row each, folded away. */
export function* passedPackages({ packages }: Report): Generator<string> {
  const passed = packages.filter(({ verdict }) => verdict === 'pass');
  if (passed.length === 0) return;
  const rows = passed.map((each) => row(htmlHeadline(each), sizesTold(each), changesTold(each.changes)));
  yield* folded(`${plural(passed.length, 'package')} passed`, table(rows));
}
