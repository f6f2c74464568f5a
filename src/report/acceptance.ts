import type { ReportedFinding } from '../model/report.ts';
import { explanations } from './explanations/explanations.ts';
import { waiveCommand } from './waive-command.ts';

/** How findings of one rule are accepted on a command line. */
export function acceptance(group: readonly ReportedFinding[]): string {
  const [{ rule } = group[0] as ReportedFinding] = group;
  const [only] = group;
  const command =
    only !== undefined && group.length === 1
      ? waiveCommand(only)
      : `packgate waive ${rule} PATH --reason "…", for each path or for a glob in quotes`;
  return group.every(isWithinOtherLimits)
    ? `${command}; or other limits for ${rule}, under "rules" of the configuration`
    : command;
}

/** A first map is none of its size. */
const isWithinOtherLimits = ({ rule, evidence }: ReportedFinding): boolean =>
  Object.keys(explanations[rule].options).length > 0 &&
  !('reason' in evidence && evidence.reason === 'first');
