import type { Octokit } from './octokit.ts';
import { type Commit, filesOf, type RepositoryFile, repositoryFile } from './repository-file.ts';

/** What a commit has at a path of the repository. */
export interface CommitFile {
  readonly path: string;
  readonly content: NonNullable<RepositoryFile>;
}

/** A job may ask a thousand questions an hour in its whole repository: of more folders than this, all files are listed at once. */
const fewFolders = 8;

/** Single files of a commit, each asked for once. */
export class CommitFiles {
  readonly #commit: Commit;
  readonly #octokit: Octokit;
  readonly #asked = new Map<string, Promise<RepositoryFile>>();
  #all: Set<string> | null = null;

  constructor(commit: Commit, octokit: Octokit) {
    this.#commit = commit;
    this.#octokit = octokit;
  }

  async expect(folders: readonly string[]): Promise<void> {
    if (new Set(folders).size > fewFolders) this.#all = await filesOf(this.#commit, this.#octokit);
  }

  async at(path: string): Promise<CommitFile | null> {
    if (this.#all?.has(path) === false) return null;
    const asked = this.#asked.get(path) ?? repositoryFile(path, this.#commit, this.#octokit);
    this.#asked.set(path, asked);
    const content = await asked;
    return content === null ? null : { path, content };
  }

  /** In the first of these folders that has one under a name of these. */
  async nearest(folders: readonly string[], names: readonly string[]): Promise<readonly CommitFile[]> {
    for (const folder of folders) {
      const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
      const found = (await Promise.all(paths.map((path) => this.at(path)))).filter((file) => file !== null);
      if (found.length > 0) return found;
    }
    return [];
  }
}
