import { grouped } from '../text/amounts.ts';
import { excerpt, name } from '../text/names.ts';
import { defineRule } from './rule.ts';

type Seen = {
  readonly reason: 'expired' | 'unused' | 'changed' | 'malformed';
  readonly waiver: string;
  readonly source: string;
  /** Of one that has expired, its last day, and how many findings it would accept. */
  readonly expires?: string | null;
  readonly again?: number;
};

/** A waiver that no longer says anything true: left standing, it will one day excuse something nobody looked at. */
export const waiver = defineRule<Seen>()({
  id: 'waiver',
  topic: null,
  after: 'waivers',
  title: 'waiver without effect',
  why: 'A waiver that nobody needs any more can hide the next problem of its kind.',
  howItGetsIn: 'It has expired, what it accepted is gone or has changed, or it is not written correctly.',
  looksFor:
    'Warning: a waiver that has expired, matches nothing, no longer applies since what it accepted has changed, or is malformed.',
  example:
    'A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.',
  ignores: 'Waivers that are in use, also for what was published since.',
  howToFix: 'Remove or correct the waiver where the report says it stands.',
  howToAccept: 'No waiver can silence it: remove the waiver, or give it a new "expires".',
  aftermath: ({ source }) => `If it ships on purpose, renew the waiver in ${name(source)}.`,
  removal: null,
  waiver: null,
  messages: {
    expired: {
      event: (found) =>
        found.length === 1 ? 'A waiver has expired' : `${grouped(found.length)} waivers have expired`,
      why: 'It has expired, so what it accepted is reported again.',
      howItGetsIn: 'A waiver holds until the day in "expires".',
      text: (seen) =>
        `The waiver ${nameOf(seen)} expired on ${seen.expires}${seen.again === 0 ? ', and nothing needs it' : ''}.`,
      fix: ({ source, again }) =>
        again === 0
          ? `Remove it from ${name(source)}.`
          : `Renew it with a new "expires" in ${name(source)}, or leave out what it accepted.`,
    },
    unused: {
      event: (found) =>
        found.length === 1 ? 'A waiver matches nothing' : `${grouped(found.length)} waivers match nothing`,
      why: 'Such a waiver could accept a later problem that nobody has looked at.',
      howItGetsIn: 'What you wrote it for is gone.',
      text: (seen) => `The waiver ${nameOf(seen)} matches nothing.`,
      fix: ({ source }, _path, _origin, isSeveral) =>
        isSeveral ? 'Remove them.' : `Remove it from ${name(source)}.`,
    },
    changed: {
      event: (found) =>
        found.length === 1
          ? 'A waiver no longer applies'
          : `${grouped(found.length)} waivers no longer apply`,
      why: 'What it accepted is still there, and is no longer what you accepted: larger, or with other contents.',
      howItGetsIn: 'A waiver accepts a file as it was when you wrote it, and nothing worse.',
      text: (seen) => `What the waiver ${nameOf(seen)} accepted has changed.`,
      fix: ({ source }) =>
        `Accept it as it is now and replace the waiver in ${name(source)}, or remove both.`,
    },
    malformed: {
      event: (found) =>
        found.length === 1 ? 'A waiver cannot be read' : `${grouped(found.length)} waivers cannot be read`,
      text: (seen) => `The waiver ${nameOf(seen)} cannot be read.`,
      fix: ({ source }) => `Correct it in ${name(source)}.`,
    },
  },
  existing: ['waiver that does nothing', 'waivers that do nothing'],
  *detect(facts) {
    for (const { waiver: one, fault, again } of facts.waivers)
      if (fault !== null)
        yield {
          severity: 'warning',
          path: null,
          evidence: {
            reason: fault,
            waiver: `${[one.rule].flat().join(', ')}: ${one.path}`,
            source: one.source,
            ...(fault === 'expired' && { expires: one.expires, again }),
          },
          key: `${fault} ${[one.rule].flat().join(' ')} ${one.path} ${one.source}`,
        };
  },
});

const nameOf = ({ waiver, source }: Seen): string => `${excerpt(waiver)} (${name(source)})`;
