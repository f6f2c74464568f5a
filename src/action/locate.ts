import { minimatch } from 'minimatch';
import type { ReportedFinding } from '../model/report.ts';

/** What decides about the content of a package, as it stands in its folder; null where there is no such file. */
export interface PackingFiles {
  readonly manifest: string | null;
  /** `.npmignore`, or `.gitignore` where there is none: npm reads one of them, and none beside `files`. */
  readonly ignore: { readonly name: string; readonly text: string } | null;
}

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

type Located = Pick<ReportedFinding, 'path' | 'evidence'>;

/** The line to look at: the one that lets the file in, or the field of package.json that the finding is about. */
export function locate({ path, evidence }: Located, { manifest, ignore }: PackingFiles): Place | null {
  if (manifest === null) return null;
  const lines = manifest.split('\n');
  const at = (index: number): Place => ({ file: 'package.json', line: Math.max(index, 0) + 1 });
  const field = fieldOf(evidence);
  if (field !== null) return at(keyLine(lines, field));
  if (path === null) return at(0);
  const files = keyLine(lines, 'files');
  if (files !== -1) {
    const entry = listOf(manifest).find((pattern) => covers(pattern, path));
    const found = lines.findIndex(
      (line, index) => index >= files && entry !== undefined && line.includes(JSON.stringify(entry)),
    );
    return at(found === -1 ? files : found);
  }
  if (ignore === null) return at(0);
  return { file: ignore.name, line: ignoreLine(ignore.text, path) };
}

function fieldOf(evidence: object): string | null {
  if ('script' in evidence) return 'scripts';
  return 'field' in evidence && typeof evidence.field === 'string'
    ? (/^[A-Za-z]+/.exec(evidence.field)?.[0] ?? null)
    : null;
}

/** The outermost key of that name: nested settings of tools have a `files` of their own. */
function keyLine(lines: readonly string[], key: string): number {
  let [best, depth] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, line] of lines.entries()) {
    const place = line.indexOf(`"${key}"`);
    if (place !== -1 && place < depth && /^\s*:/.test(line.slice(place + key.length + 2))) {
      [best, depth] = [index, place];
    }
  }
  return best;
}

function listOf(manifest: string): string[] {
  try {
    const { files } = JSON.parse(manifest);
    return Array.isArray(files) ? files.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function covers(pattern: string, path: string): boolean {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  if (plain === '' || plain.length > 1_000) return false;
  return path === plain || path.startsWith(`${plain}/`) || minimatch(path, plain, { dot: true });
}

/** The line that takes a file back in, else the first: whatever keeps it out can be written there. */
function ignoreLine(text: string, path: string): number {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.findLastIndex((line) => line.startsWith('!') && covers(line.slice(1), path)) + 1 || 1;
}
