import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { requireKept } from '../acquire/keep-tarball.ts';
import { receiptOf } from '../app/receipt.ts';
import { type CommandFiles, foreignText } from '../github/command-files.ts';
import { annotate, fenced, writeOutputs, writeSummary } from '../github/runner-channels.ts';
import { type ExitCode, PackgateError, undecided } from '../model/errors.ts';
import type { Annotation, PackageReport } from '../model/report.ts';
import { type Written, writeAll, writeTo } from '../output/files.ts';
import { annotationsOf, ownAnnotation } from '../report/annotations.ts';
import { type FormatName, fileNameOf, formats, written } from '../report/formats.ts';
import { type Checked, renderSummary } from '../report/markdown/summary.ts';
import { type Receipt, receiptFiles } from '../report/receipt.ts';
import { fileLook } from '../report/terminal/lines.ts';
import { renderTerminal } from '../report/terminal/terminal.ts';
import { adviceForAll, viewOf } from '../report/view.ts';
import { isOwn } from '../rules/verdict.ts';
import type { Hide } from '../text/credentials.ts';
import { jsonLine } from '../text/json-text.ts';
import type { Shard } from '../text/shard.ts';
import { visible, visibleCut } from '../text/visible.ts';
import { type Decision, failed } from './decision.ts';
import { type Runner, runUrl, type Warnings } from './runner.ts';

interface Telling {
  readonly files: CommandFiles;
  readonly warnings: Warnings;
  readonly hide: Hide;
  /** What was checked; null where nobody knows it. */
  readonly commit: string | null;
}

/** Log, files, summary, annotations and, after all that could be mistaken for them, outputs. Returns what the step ends with. */
export async function publishResults(
  decided: Decision,
  reportFolders: ReportFolders,
  runner: Runner,
  { files, warnings, hide, commit }: Telling,
): Promise<ExitCode> {
  const { stdout, workspace, env, now } = runner;
  const checked = { commit, runUrl: runUrl(runner) };
  const decision = await stillTrue(decided, files, { warnings, hide });
  const { report, cwd, remark, policy } = decision;
  const { part, temporary } = reportFolders;
  const isShard = part !== 'whole' && part !== 'merged';
  const receipt = part === 'whole' ? receiptOf(report, decision.policies, env, now) : null;
  const reports = await warnings.around('folder of reports', () =>
    writeReports({ ...decision, ...checked }, reportFolders, { cwd, workspace, receipt }, warnings.add),
  );
  await warnings.around('summary', () => {
    // What shards come to is said once, where they are merged.
    const problem = isShard
      ? null
      : writeSummary(renderSummary(report, { remark, policy, ...checked }), files);
    if (problem !== null) warnings.add(problem);
  });
  await warnings.around('log', async () => {
    if (decision.failure !== null) return; // the annotation has it all
    await writeTo(stdout, fenced(renderTerminal(report, { ...fileLook, quiet: false, remark })));
  });
  annotate(annotationsFor(part === 'merged' ? ofMerging(decision) : decision, warnings.all, workspace));
  if (part === 'whole' && report.packages.length > 1 && !ofPullRequest.test(env.GITHUB_EVENT_NAME ?? ''))
    annotate([ownAnnotation('notice', severalPackages)]);
  const last = await untilTheEnd();
  const outputs = outputsOf(last, reports ?? new Map(), temporary);
  if (isShard) outputs.set('publish', ''); // nobody knows yet how the other shards end
  if (part === 'merged') for (const name of ofOneCheck) outputs.delete(name);
  const problem = writeOutputs(outputs, files);
  if (problem !== null) annotate(ownAnnotations([problem]));
  return last.exit;

  /** Telling takes a while, and what has become untrue meanwhile is reported too. */
  async function untilTheEnd(): Promise<Decision> {
    const told = warnings.all.length;
    const last = await stillTrue(decision, files, { warnings, hide });
    const news = warnings.all.slice(told);
    if (last === decision) annotate(ownAnnotations(news));
    else {
      if (!isShard) writeSummary(renderSummary(last.report, { ...last, ...checked }), files);
      annotate(annotationsFor(last, news, workspace));
    }
    return last;
  }
}

/** What nobody knows of reports, or what says nothing of several packages. */
export const ofOneCheck: readonly string[] = [
  'baseline',
  'baseline-reason',
  'tarball',
  'integrity',
  'sha256',
  'receipt',
  'test-result',
];

/** There nobody publishes. */
const ofPullRequest = /^(?:pull_request(?:_target)?|merge_group)$/;
const severalPackages =
  'Several packages were checked, so the outputs for one package are empty: tarball, integrity, sha256, baseline and baseline-reason. Use the outputs publish and tarballs.';

/** As the repository names it; null where it is elsewhere. */
function inRepository<T extends { readonly path: string }>(folder: T, workspace: string): T | null {
  const path = relative(workspace, folder.path).replaceAll('\\', '/');
  return /^\.\.(?:\/|$)/.test(path) || isAbsolute(path) ? null : { ...folder, path };
}

/** What a reader of the changed files sees. */
const annotationsFor = (decision: Decision, warnings: readonly string[], workspace: string): Annotation[] =>
  annotationsOf(decision.report, {
    ...decision,
    failureAt: placeOf(decision, workspace),
    fails: decision.exit === 1,
    warnings,
    folders: decision.folders.map((folder) => folder && inRepository(folder, workspace)),
  });

/** What each shard has seen is annotated by its own step, which knows the lines. */
function ofMerging(decision: Decision): Decision {
  if (decision.failure !== null) return decision;
  const { report } = decision;
  const packages = report.packages.filter(({ name, problem }) => name === null && problem !== null);
  const isTold = decision.exit === 0 || (decision.exit === 3 && packages.length > 0);
  const failure = isTold ? null : `${adviceForAll(viewOf(report))}: the summary of the run says why.`;
  return { ...decision, report: { ...report, packages }, failure };
}

function placeOf({ failureAt, cwd }: Decision, workspace: string): Annotation['place'] {
  if (failureAt === undefined) return null;
  const there = inRepository({ path: resolve(cwd, failureAt.file) }, workspace);
  return there !== null && visible(there.path) === there.path
    ? { file: there.path, line: failureAt.line }
    : null;
}

const ownAnnotations = (warnings: readonly string[]): Annotation[] =>
  warnings.map((message) => ownAnnotation('warning', message));

/** The decision as long as what it says is so: what is there for later steps is what this step has written and judged. */
async function stillTrue(
  decision: Decision,
  files: CommandFiles,
  { warnings, hide }: Pick<Telling, 'warnings' | 'hide'>,
): Promise<Decision> {
  try {
    const changed = files.restore();
    if (changed.length > 0) warnings.add(foreignText(changed));
    for (const [index, path] of decision.tarballs.entries()) {
      const { name, candidate } = decision.report.packages[index] ?? { name: null, candidate: null };
      if (path === null || !candidate?.integrity) continue;
      const { version, integrity } = candidate;
      await requireKept(path, { name: name ?? '', version: version ?? '', integrity });
    }
    return decision;
  } catch (error) {
    return failed(error instanceof PackgateError ? error : notRestored(error), decision.cwd, hide);
  }
}

const notRestored = (cause: unknown): PackgateError =>
  undecided(
    'command-files',
    'What a script wrote into the files by which a step speaks to its runner could not be taken out again: nothing of this step can be trusted. Look at what the scripts of the package do.',
    cause,
  );

/** Every output of action.yml, empty where there is nothing to say. `folder` is where the tarballs are kept. */
export function outputsOf(
  { report: { packages, verdict }, tarballs, exit }: Pick<Decision, 'report' | 'tarballs' | 'exit'>,
  files: ReadonlyMap<string, string>,
  folder: string | null,
): Map<string, string> {
  // What speaks for one of several packages would be taken for all of them.
  const only = packages.length === 1 ? packages[0] : undefined;
  const all = packages.map((each, index) => tarballOf(each, tarballs[index] ?? null, folder));
  const wanted = all
    .filter(({ publish, tarball }) => exit === 0 && publish === true && tarball !== null)
    // With hundreds of packages, longer entries would not fit into an input or into the outputs of a job.
    .map(({ baseline, reason, verdict, publish, ...rest }) => rest);
  const found = packages.flatMap(({ findings }) => findings).filter(isOwn);
  const report = files.get('report-json') ?? '';
  const hasFiles = tarballs.some((each) => each !== null) || (folder !== null && dirname(report) === folder);
  const counted = (severity: string): string =>
    String(found.filter((finding) => finding.severity === severity).length);
  return new Map<string, string>([
    ['verdict', verdict],
    ['baseline', visibleCut(only?.baseline?.version ?? '')],
    ['baseline-reason', only?.baseline?.reason ?? ''],
    ['findings', String(found.length)],
    ['errors', counted('error')],
    ['warnings', counted('warning')],
    ['publish', wanted.length === 0 ? '' : jsonLine(wanted)],
    ['tarballs', jsonLine(all)],
    ['folder', hasFiles ? (folder ?? '') : ''],
    ['tarball', only === undefined ? '' : (tarballs[0] ?? '')],
    ['integrity', only?.candidate?.integrity ?? ''],
    ['sha256', only?.candidate?.sha256 ?? ''],
    ['size-delta', sizeDelta(packages)],
    ...fileOutputs.map((name) => [name, files.get(name) ?? ''] as const),
  ]);
}

const fileOutputs = [
  'report-json',
  'report-markdown',
  'report-sarif',
  'report-html',
  'receipt',
  'test-result',
];

const tarballOf = (
  { name, verdict, publish, candidate, baseline }: PackageReport,
  tarball: string | null,
  folder: string | null,
) => ({
  name,
  version: candidate?.version ?? null,
  baseline: baseline?.version ?? null,
  reason: baseline?.reason ?? null,
  verdict,
  publish,
  tarball,
  path: tarball === null || folder === null ? null : relative(folder, tarball).replaceAll('\\', '/'),
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

export interface ReportFolders {
  readonly wanted: string | null;
  readonly temporary: string | null;
  /** Of the check: all of it, the reports of all shards, or one shard. */
  readonly part: 'whole' | 'merged' | Shard;
}

/** All formats, in one folder: the wanted one, or else one that later steps can read as well. */
export function writeReports(
  { report, remark, commit = null, runUrl = null }: Pick<Decision, 'report' | 'remark'> & Checked,
  { wanted, temporary, part }: ReportFolders,
  {
    cwd,
    workspace,
    receipt,
  }: { readonly cwd: string; readonly workspace: string; readonly receipt: Receipt | null },
  warn: (sentence: string) => void,
): Map<string, string> {
  const names = Object.keys(formats) as FormatName[];
  const options = {
    ...fileLook,
    quiet: false,
    remark,
    commit,
    runUrl,
    root: relative(workspace, cwd).replaceAll('\\', '/'),
  };
  const shard = part === 'whole' || part === 'merged' ? null : part;
  const besides = receipt === null ? new Map<never, never>() : receiptFiles(receipt);
  const texts = new Map<string, () => Written>([
    ...names.map((name) => [fileNameOf(name, shard), () => written(name, report, options)] as const),
    ...besides,
  ]);
  const folders = [wanted === null ? null : resolve(cwd, wanted), temporary].filter((each) => each !== null);
  for (const folder of folders) {
    try {
      writeAll(folder, texts);
      return new Map([
        ...names.map((name) => [`report-${name}`, join(folder, fileNameOf(name, shard))] as const),
        ...[...besides.keys()].map((name) => [name.replace('.json', ''), join(folder, name)] as const),
      ]);
    } catch (error) {
      warn(`${(error as Error).message} The check goes on without it, and its outputs name what is there.`);
    }
  }
  return new Map();
}
