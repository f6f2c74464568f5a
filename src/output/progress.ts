import type { Progress, ProgressEvent } from '../model/progress.ts';
import { visibleCut } from '../text/visible.ts';

interface ProgressTarget {
  readonly write: (text: string) => void;
  /** Null where it is no terminal. */
  readonly columns: number | null;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

export interface ShownProgress {
  readonly show: Progress;
  /** Takes the line away; nothing is shown after it. */
  readonly end: () => void;
}

export const silent: ShownProgress = { show: () => {}, end: () => {} };

const verbs = { pack: 'packing', download: 'downloading', read: 'reading', wait: 'waiting for' } as const;

/** Often enough to look alive, seldom enough to cost nothing. */
const interval = 100;
/** A log is not the place to list every download. */
const mostLines = 20;

export const progressOn = (target: ProgressTarget): ShownProgress =>
  target.columns === null ? plainLines(target) : oneLine(target, target.columns);

/** One line that is written over again and again. */
function oneLine({ write, now }: ProgressTarget, columns: number): ShownProgress {
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  let ended = false;
  let count = '';
  return {
    show: (event) => {
      if (event.step === 'check') count = `${event.done} of ${event.total}`;
      if (ended || now() - last < interval) return;
      last = now();
      drawn = true;
      write(`\r${fitted(event, count, columns)}\u001b[K`);
    },
    end: () => {
      if (drawn && !ended) write('\r\u001b[K');
      ended = true;
    },
  };
}

/** A line that wraps cannot be written over: the name gives way to the numbers. */
function fitted(event: ProgressEvent, count: string, columns: number): string {
  const { step } = event;
  if (step === 'check') return `packgate: checking ${count} packages`.slice(0, Math.max(0, columns - 1));
  const lead = `packgate: ${count === '' ? '' : `${count}, `}${verbs[step]} `;
  const amount = amountOf(event);
  const room = Math.min(80, columns - 1 - lead.length - amount.length);
  return room < 8
    ? lead.slice(0, Math.max(0, columns - 1))
    : `${lead}${visibleCut(event.subject, room)}${amount}`;
}

function amountOf({ done, total }: ProgressEvent): string {
  if (total !== null && total > 0) return ` ${Math.min(100, Math.floor((done / total) * 100))}%`;
  return done > 0 ? ` ${(done / 1e6).toFixed(1)} MB` : '';
}

/** A log gets one line when something starts that may take long. With several packages, it gets a count of those that are done. */
function plainLines({ write }: ProgressTarget): ShownProgress {
  const begun = new Set<string>();
  let tenths: number | null = null;
  let ended = false;
  return {
    show: ({ step, subject, done, total }) => {
      const started = `${step} ${subject}`;
      if (ended || step === 'read') return;
      if (step === 'check') {
        const now = Math.floor((done * 10) / (total ?? 1));
        if (tenths === null) write(`packgate: checking ${total} packages\n`);
        else if (now > tenths && now < 10) write(`packgate: ${done} of ${total} packages checked\n`);
        tenths = now;
      }
      if (step === 'check' || tenths !== null || begun.has(started) || begun.size > mostLines) return;
      begun.add(started);
      write(
        begun.size > mostLines ? 'packgate: and more\n' : `packgate: ${verbs[step]} ${visibleCut(subject)}\n`,
      );
    },
    end: () => {
      ended = true;
    },
  };
}
