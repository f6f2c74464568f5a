import type { Octokit } from './octokit.ts';

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

/** One commit of one repository. */
export interface Commit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** The bytes, null if there is no such file, or the reason why it cannot be read. */
type RepositoryFile = Uint8Array | null | { readonly problem: string };

/**
 * What a commit has at a path. GitHub hands out at most 1 MB in this form and says of what is larger how large it is, so that nobody
 * can make the job read without end.
 */
export async function repositoryFile(
  path: string,
  { sha, ...repository }: Commit,
  octokit: Octokit,
): Promise<RepositoryFile> {
  const answer = await octokit
    .request('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref: sha })
    .catch((error: { readonly status?: number }) => {
      if (error.status !== 404) throw error;
      return null;
    });
  if (answer === null) return null;
  const { data } = answer;
  if (Array.isArray(data) || data.type !== 'file') return { problem: 'It is no file.' };
  const { encoding, content, size } = data;
  return encoding === 'base64'
    ? Buffer.from(content, 'base64')
    : { problem: `It has ${size} bytes, which are too many.` };
}

/**
 * The parents of a commit. A token that may not read contents gets "Not Found" for each file alike: only of a commit that can be seen
 * is a file known to be absent.
 */
export async function parentsOf({ sha, ...repository }: Commit, octokit: Octokit): Promise<string[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repository,
    commit_sha: sha,
  });
  return data.parents.map((parent) => parent.sha);
}

/** All files of a commit, in one question; null where they are too many to be told. */
export async function filesOf({ sha, ...repository }: Commit, octokit: Octokit): Promise<Set<string> | null> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: sha,
    recursive: '1',
  });
  if (data.truncated) return null;
  return new Set(data.tree.flatMap(({ type, path }) => (type === 'blob' ? [path] : [])));
}
