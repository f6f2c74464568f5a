import type { Verdict } from '../model/finding.ts';

/** By what a comment is known again: which gate wrote it, in which run, and what it said. Whoever may comment can write the same, so that the author counts too. */
export interface Marker {
  /** Hexadecimal digits: no gate's name can end the HTML comment. */
  readonly gate: string;
  /** Of two runs, the later one has the higher number; and of one run, the later attempt. */
  readonly run: number;
  readonly attempt: number;
  readonly verdict: Verdict;
}

export const markerLine = ({ gate, run, attempt, verdict }: Marker): string =>
  `<!-- packgate:comment:${gate} run:${run}.${attempt} ${verdict} -->`;

/** Read at the very start alone: what a package contains comes after it. */
const shape = /^<!-- packgate:comment:([0-9a-f]+) run:(\d+)\.(\d+) (fail|undecided|warn|pass) -->/;

export function markerOf(body: string | null | undefined): Marker | null {
  const [, gate, run, attempt, verdict] = shape.exec(body ?? '') ?? [];
  return gate === undefined
    ? null
    : { gate, run: Number(run), attempt: Number(attempt), verdict: verdict as Verdict };
}

const worstFirst: readonly Verdict[] = ['fail', 'undecided', 'warn', 'pass'];

/**
 * Whether what is there stands: a slow run must not take back what a later one has said, and of the jobs of one run, which all check
 * something else, the worst is reported.
 */
export const stands = (there: Marker, next: Marker): boolean =>
  there.run !== next.run
    ? there.run > next.run
    : there.attempt !== next.attempt
      ? there.attempt > next.attempt
      : worstFirst.indexOf(there.verdict) < worstFirst.indexOf(next.verdict);
