import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';

const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;
type CommandFile = (typeof names)[number];

interface Kept {
  readonly path: string;
  readonly mode: number;
  readonly before: Buffer;
  content: Buffer;
}

/**
 * The files by which a step tells its runner what later steps get: variables, programs, outputs, a summary. They belong to this step
 * alone. A script of the package is not told where they are, but it can look for them.
 */
export class CommandFiles {
  readonly #kept = new Map<CommandFile, Kept>();

  /** As they stand before any script has run. */
  constructor(env: Readonly<Record<string, string | undefined>>) {
    for (const name of names) {
      const path = env[name];
      const found = path ? lookAt(path) : undefined;
      if (!path || !found?.isFile()) continue;
      try {
        const before = readFileSync(path);
        this.#kept.set(name, { path, mode: found.mode & 0o777, before, content: before });
      } catch {
        // What cannot be read cannot be kept, and whoever writes it says so.
      }
    }
  }

  /** Makes every file again what this step has made of it. Returns those that had become something else. */
  restore(): CommandFile[] {
    const changed = [...this.#kept].filter(([, kept]) => !isAsKept(kept));
    for (const [, kept] of changed) put(kept);
    return changed.map(([name]) => name);
  }

  /** Behind what stood there before the step, and in place of what the step has written there. Throws where it cannot. */
  write(name: CommandFile, text: string): void {
    const kept = this.#kept.get(name);
    if (kept === undefined) throw new Error(`${name} names no file.`);
    const content = Buffer.concat([kept.before, Buffer.from(text)]);
    put({ ...kept, content });
    kept.content = content;
  }
}

const lookAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

function isAsKept({ path, content }: Kept): boolean {
  const found = lookAt(path);
  if (!found?.isFile() || found.size !== content.length) return false; // a pipe would be waited for without end
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}

export const foreignText = (files: readonly CommandFile[]): string =>
  `Something other than packgate wrote into ${files.join(', ')}, from which later steps get variables, programs and outputs. It was taken out again: look at what the scripts of the package do.`;

/**
 * A new file in its place, whole or not at all: whatever was made of the old one (a link, a pipe, a file that somebody holds open) is
 * gone with it.
 */
function put({ path, content, mode }: Pick<Kept, 'path' | 'content' | 'mode'>): void {
  const beside = `${path}.${randomUUID()}`;
  try {
    writeFileSync(beside, content, { flag: 'wx', mode });
    if (lookAt(path)?.isDirectory()) rmSync(path, { recursive: true, force: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
