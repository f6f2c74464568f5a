import type { ReportedFinding } from '../model/report.ts';
import { bounds } from './bounds.ts';

/**
 * The line for a shell that accepts a finding. A path that any shell (sh, PowerShell, cmd) could read in another way is never put into
 * it: the fingerprint names the finding as well.
 */
export function waiveCommand({ rule, path, fingerprint }: ReportedFinding): string {
  const word = shellWord(path === null || path === '' ? '.' : path);
  const named = word === null || bounds[rule].includes('finding') ? fingerprint : `${rule} ${word}`;
  return `packgate waive ${named} --reason "…"`;
}

function shellWord(path: string): string | null {
  if (path.length > 160) return null;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(path)) return path;
  return /^[A-Za-z0-9_.@[(][A-Za-z0-9_.@/+,=()[\] -]*$/.test(path) ? `'${path}'` : null;
}
