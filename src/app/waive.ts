import { itemLines, type Written, writeWaiver } from '../config/edit.ts';
import { mistakesError, parseConfig } from '../config/parse-config.ts';
import { usageError } from '../model/errors.ts';
import type { Config, Waiver } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { WaiverEntry } from '../text/yaml-text.ts';
import { type WaiverHome, waiverHome } from './policies.ts';
import { type Chosen, chosenWaivers, type WaiverTarget } from './waive-choice.ts';

interface WaiveRequest {
  readonly cwd: string;
  /** Where the package is: its configuration is the one that is changed. */
  readonly candidate: string;
  readonly config: string | null;
  readonly report: Report;
  readonly target: WaiverTarget;
  readonly reason: string;
  readonly expires: string | null;
  readonly today: string;
}

interface Waiving {
  readonly path: string;
  /** As messages call it. */
  readonly file: string;
  /** Null where it says all of this already. */
  readonly text: string | null;
  readonly waivers: readonly {
    readonly entry: WaiverEntry;
    readonly line: number;
    readonly done: Written['done'];
  }[];
}

/** Lines for a person to put into a configuration that is not written as a plain list. */
interface ToPaste {
  /** Where they belong, as a sentence. */
  readonly advice: string;
  readonly lines: readonly string[];
}

/** The configuration with the waivers in it, read again as the next check will read it. Writes nothing. */
export async function waiving(request: WaiveRequest): Promise<Waiving | ToPaste> {
  const chosen = chosenWaivers(request.report, request.target);
  const name = chosen[0]?.report.name ?? null;
  const configuration = await waiverHome(request, name);
  const before = configuration.text === '' ? null : configIn(configuration);
  const packageName = configuration.isShared || request.report.packages.length > 1 ? name : null;
  const entries = chosen.map((one) => entryFor(one, existing(before, one, packageName), request));
  let { text } = configuration;
  const done: { entry: WaiverEntry; done: Written['done'] }[] = [];
  for (const entry of entries) {
    const written = writeWaiver(text, entry, packageName);
    if (written === null) return toPaste(configuration.file, packageName, entries);
    text = written.text;
    done.push({ entry, done: written.done });
  }
  const config = parsed(text, configuration.file);
  const waivers = done.map((one) => ({ ...one, line: lineOf(config, one.entry, packageName) }));
  return {
    path: configuration.path,
    file: configuration.file,
    text: text === configuration.text ? null : text,
    waivers,
  };
}

function toPaste(file: string, packageName: string | null, entries: readonly WaiverEntry[]): ToPaste {
  const keys = packageName === null ? ['waivers'] : ['packages', packageName, 'waivers'];
  const where = keys.map((key) => `"${key}"`).join(', ');
  return {
    advice: `${file} was not changed: a waiver is added to a plain list alone, with a dash before each item and a line for each key. Put the printed lines there, under ${where}, in place of any waiver of the same.`,
    lines: entries.flatMap((entry) => itemLines(entry, 2 * keys.length)),
  };
}

function configIn({ text, file }: WaiverHome): Config {
  const outcome = parseConfig(text, file);
  if ('config' in outcome) return outcome.config;
  throw mistakesError([[file, outcome.mistakes]]);
}

function parsed(text: string, file: string): Config {
  const outcome = parseConfig(text, file);
  if ('config' in outcome) return outcome.config;
  const [{ line, message } = { line: 1, message: '' }] = outcome.mistakes;
  throw usageError('invalid-configuration', `Nothing was written: ${file}:${line}: ${message}`);
}

const waiversOf = (config: Config, packageName: string | null): readonly Waiver[] => {
  const layer =
    packageName === null ? config.base : config.packages.find(({ pattern }) => pattern === packageName);
  return (layer?.waivers ?? []).map(({ value }) => value);
};

const same = (
  one: Waiver,
  { rules, path, fingerprints }: Pick<WaiverEntry, 'rules' | 'path' | 'fingerprints'>,
): boolean =>
  one.path === path &&
  isSameSet([one.rule].flat(), rules) &&
  isSameSet([one.fingerprint ?? []].flat(), fingerprints);

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && others.every((each) => some.includes(each));

const existing = (
  config: Config | null,
  { waiver }: Chosen,
  packageName: string | null,
): Waiver | undefined =>
  config === null ? undefined : waiversOf(config, packageName).find((one) => same(one, waiver));

/** What a waiver that is there says of day and size stays, as long as it still covers what was found. */
function entryFor(
  { waiver, size, findings, report }: Chosen,
  there: Waiver | undefined,
  request: WaiveRequest,
): WaiverEntry {
  const { reason, expires, today } = request;
  if (there === undefined) return { ...waiver, reason, expires };
  if (expires === null && there.expires !== null && there.expires < today)
    throw usageError(
      'expired-waiver',
      `The waiver at ${there.source} ended on ${there.expires}: say until when it is to count, with --expires.`,
    );
  const isHeld = there.sha256 === null || findings.every(({ waived }) => waived !== null);
  const sha256 = isHeld ? null : bytesOf(findings, report);
  if (!isHeld && sha256 === null)
    throw usageError(
      'pinned-waiver',
      `The waiver at ${there.source} holds for other bytes: correct its sha256, or remove it.`,
    );
  const isEnough = there.maxSize === null || size === null || size <= there.maxSize;
  return { ...waiver, reason, expires, maxSize: isEnough ? null : waiver.maxSize, sha256 };
}

/** Of the one file that they are about; null where there are several, and in a report that was read back. */
function bytesOf(findings: Chosen['findings'], { files = [] }: Chosen['report']): string | null {
  const [path = null, ...others] = new Set(findings.map((each) => each.path));
  return others.length > 0 ? null : (files.find((each) => each.path === path)?.sha256 ?? null);
}

const lineOf = (config: Config, entry: WaiverEntry, packageName: string | null): number => {
  const found = waiversOf(config, packageName).find((one) => same(one, entry));
  return Number(found?.source.split(':').at(-1) ?? 1);
};
