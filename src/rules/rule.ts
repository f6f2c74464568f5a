import type { Severity } from '../model/finding.ts';
import type { Origin, RemovableFinding, Unseen } from '../model/inclusion.ts';
import type { Entry } from '../model/package-tree.ts';
import type { Facts } from './facts.ts';

/**
 * Everything about one rule. It looks for one harm, picks the facts it needs and returns what it has seen, as data; severities of the
 * policy, waivers and the verdict are not its affair. Names and values inside its sentences are made visible here; whoever prints a
 * sentence need not know which part was hostile.
 */
export interface Rule<
  Id extends string = string,
  Seen extends object = object,
  Option extends string = string,
> extends Heading {
  readonly id: Id;
  /** Its row in the list of the README; null leaves it out. */
  readonly topic: Topic | null;
  /** When it fires, and with what severity by default. */
  readonly looksFor: string;
  /** An accident of the kind. */
  readonly example: string;
  /** What it keeps quiet about on purpose. */
  readonly ignores: string;
  readonly howToFix: string;
  readonly howToAccept: string;
  /** The numbers that a policy may set. */
  readonly options: { readonly [O in Option]: RuleOption };
  /** Whether leaving the file out is the remedy, and whether that holds for all of its kind. Null: the finding is about no file. */
  readonly removal: RemovableFinding['unwanted'] | null;
  /** Null where nothing can be waived. */
  readonly waiver: WaiverTerms | null;
  /** It looks at `own` alone, and looks into other people's packages too: what they ship licenses nothing outside of them, nor the reverse. */
  readonly inner?: true;
  /** It judges how the waivers fared, so that it comes when they have been applied. */
  readonly after?: 'waivers';
  /** Words for each reason to fire. */
  readonly messages: { readonly [reason: string]: Message<Seen> };
  /** What the baseline had already, one and several. */
  readonly existing: readonly [one: string, many: string];
  detect(facts: Facts, options: { readonly [O in Option]: number }): Iterable<Draft<Seen>>;

  // Of a report that somebody else wrote, what was seen may be of any shape: these look at its fields, never into them.

  /** Which of the messages is meant; without it the evidence says so itself (`reason`), or there is one. */
  reason?(seen: Seen): string;
  /** The bytes of what was found. */
  size?(seen: Seen): number;
  /** How many files of a folder were found. */
  files?(seen: Seen): number;
  /** The field of package.json that it is about. */
  field?(seen: Seen): string;
  /** The file is wanted after all, and what is in it is not. */
  stays?(seen: Seen, entry: Entry | undefined): boolean;
  /** What a title adds where it was found inside something that another rule tells. */
  readonly insideTitle?: string;
  /** What is still to be done where the file that it is in is left out. */
  aftermath?(seen: Seen): string;
  /** What its findings must share to be one cause; without it, their reason and kind. Of several keys any one joins. */
  cause?(seen: Seen, path: string | null): readonly string[];
  /**
   * How much its words say of a file that other rules have found too: 0 where it saw only the place or the size, 2 where it looked
   * inside; 1 without it. The heaviest tells the cause.
   */
  readonly weight?: 0 | 2;
}

export interface Heading {
  /** What the group of its findings is called. */
  readonly title: string;
  /** The harm, in one sentence. */
  readonly why: string;
  /** How such a thing gets into a package, in one sentence. */
  readonly howItGetsIn: string;
}

/** A reason may have a heading of its own. */
export interface Message<Seen extends object = object> extends Partial<Heading> {
  /** What happened, as the title of a cause: an event, such as `3 new source maps; 1.4.0 had none`. */
  event(found: readonly Seen[], cause: CauseFacts): string;
  /** What is new: never the path, which stands beside it. */
  text(seen: Seen): string;
  /** What removes it, with the line to paste where there is one. Without it: what leaves the file out. */
  fix?(seen: Seen, path: string | null, origin: Origin | Unseen, isSeveral: boolean): string;
  /** False where no option of the rule would let it pass. */
  readonly limits?: false;
}

/** What a title may speak of beside what was seen. */
export interface CauseFacts {
  /** At least as many as there are paths in the findings that the title speaks of. */
  readonly files: number;
  /** Of the first finding. */
  readonly path: string | null;
  /** The version of the baseline; null where nothing was published before. */
  readonly since: string | null;
  /** Most entry points are missing: the build did not run. */
  readonly isUnbuilt: boolean;
}

export interface RuleOption {
  readonly default: number;
  readonly unit: 'bytes' | 'percent';
  readonly meaning: string;
}

interface WaiverTerms {
  /** An example of what its findings are about; `.` where that is the package as a whole. */
  readonly path: string;
  /**
   * What a waiver that is written for a finding holds to beside its path, so that nothing worse hides behind it: the size that was
   * looked at, or the very finding, where several may stand at one path.
   */
  readonly holdsTo: readonly ('size' | 'finding')[];
}

/** In the order of the README. */
export const topics = [
  'source maps',
  'secrets and private files',
  'leftovers',
  'sizes',
  'what breaks for users',
  'what attacks',
  'the release itself',
] as const;
type Topic = (typeof topics)[number];

type Draft<Seen extends object = object> = NewDraft<Seen> | ExistingDraft;

export interface NewDraft<Seen extends object = object> {
  readonly severity: Severity;
  /** Relative to the package root; null for the package as a whole. A folder ends in `/`. */
  readonly path: string | null;
  readonly evidence: Seen;
  /** Tells apart what one rule has to say more than once about one path; stays the same from release to release. */
  readonly key?: string;
}

/** One thing that the last release had already; all of a rule become one note. */
interface ExistingDraft {
  readonly example: string;
  /** Where a finding about it would stand. */
  readonly path: string;
}

export const existing = (path: string, example = path): ExistingDraft => ({ path, example });

/** Every reason that the evidence may have needs its message; where the evidence has none, `reason` picks one. */
type Reasons<Seen extends object, Reason extends string> = Seen extends {
  readonly reason: infer R extends string;
}
  ? { readonly messages: { readonly [K in R]: Message<Seen> } }
  : {
      readonly messages: { readonly [K in Reason]: Message<Seen> };
      reason?(seen: Seen): NoInfer<Reason>;
    };

/** With the type of what it has seen, all else is inferred. */
export const defineRule =
  <Seen extends object>() =>
  <const Id extends string, const Reason extends string = never, const Option extends string = never>(
    rule: Omit<Rule<Id, Seen, Option>, 'messages' | 'reason' | 'options'> &
      Reasons<Seen, Reason> & { readonly options?: Rule<Id, Seen, Option>['options'] },
  ): Rule<Id, Seen, Option> =>
    ({ options: {}, ...rule }) as Rule<Id, Seen, Option>;

/** What holds for every rule that judges against the last release. */
export const acceptOnce =
  'Add a waiver with your reason for this release. After the release it is part of the baseline, and the waiver can go.';
export const acceptWarning =
  'You need to do nothing: a warning fails the check only with "fail-on: warning". After the release it is part of the baseline.';
export const fixInFolder =
  ' In the folder of the package, "packgate fix" shows a change that was tried, and writes it with --write.';
