/** By what a comment is known again: which gate wrote it, and in which run. Whoever may comment can write the same, so that the author counts too. */
export interface Marker {
  /** Hexadecimal digits: no gate's name can end the HTML comment. */
  readonly gate: string;
  /** Of two runs, the later one has the higher number. */
  readonly run: number;
}

export const markerLine = ({ gate, run }: Marker): string => `<!-- packgate:comment:${gate} run:${run} -->`;

/** Read at the very start alone: what a package contains comes after it. */
const shape = /^<!-- packgate:comment:([0-9a-f]+) run:(\d+) -->/;

export function markerOf(body: string | null | undefined): Marker | null {
  const [, gate, run] = shape.exec(body ?? '') ?? [];
  return gate === undefined ? null : { gate, run: Number(run) };
}

/** Whether two comments say the same, whichever runs they come from and link to. */
export const sameNews = (a: string, b: string): boolean => withoutRun(a) === withoutRun(b);

const withoutRun = (body: string): string =>
  body
    .replace(shape, '')
    .replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/')
    .replaceAll('\r\n', '\n')
    .trim();
