import { createHash } from 'node:crypto';

export interface StoredCommit {
  readonly parents: readonly string[];
  /** By paths from the root of the repository. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** What GitHub still hands out as text inside JSON. */
const mostInline = 1_048_576;

export function gitCommitOf(sha: string, { parents }: StoredCommit, url: string, repository: string) {
  const own = `${url}/repos/${repository}/git`;
  const person = { name: 'A Person', email: 'person@example.test', date: '2026-11-20T10:00:00Z' };
  const tree = hashOf(sha);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${own}/commits/${sha}`,
    html_url: `${url}/${repository}/commit/${sha}`,
    author: person,
    committer: person,
    message: 'a commit',
    tree: { sha: tree, url: `${own}/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${own}/commits/${parent}`,
      html_url: `${url}/${repository}/commit/${parent}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

/** Everything in a commit, folders included. */
export function gitTreeOf(sha: string, files: StoredCommit['files'], url: string): object {
  const folders = Object.keys(files).flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  const entries = [
    ...[...new Set(folders)].map((path) => ({ path, mode: '040000', type: 'tree', sha: hashOf(path) })),
    ...Object.entries(files).map(([path, bytes]) => ({
      path,
      mode: '100644',
      type: 'blob',
      sha: hashOf(Buffer.from(bytes)),
      size: Buffer.from(bytes).length,
    })),
  ];
  const tree = entries.map((entry) => ({ ...entry, url: `${url}/git/${entry.sha}` }));
  return { sha, url: `${url}/git/trees/${sha}`, tree, truncated: false };
}

/** GitHub lists no more files of a comparison. */
const mostCompared = 300;

/** Three dots: the first parent of the head is where it left the base. */
export function comparisonOf(
  base: string,
  head: string,
  commits: ReadonlyMap<string, StoredCommit>,
  url: string,
  repository: string,
): object {
  const fork = commits.get(head)?.parents[0] ?? base;
  const [before, after] = [commits.get(fork)?.files ?? {}, commits.get(head)?.files ?? {}];
  const page = `${url}/${repository}/compare/${base}...${head}`;
  const whole = (sha: string): object => commitOf(sha, commits.get(sha) as StoredCommit, url, repository);
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .sort()
    .map((path) => {
      const status = !(path in before) ? 'added' : !(path in after) ? 'removed' : 'modified';
      const { sha, html_url, download_url, url: contents_url } = fileOf(path, head, Buffer.from(''), url);
      const lines = { additions: 1, deletions: 1, changes: 2 };
      return {
        sha,
        filename: path,
        status,
        ...lines,
        blob_url: html_url,
        raw_url: download_url,
        contents_url,
      };
    });
  return {
    url: `${url}/repos/${repository}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: whole(base),
    merge_base_commit: whole(fork),
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    commits: [whole(head)],
    files: files.slice(0, mostCompared),
  };
}

function commitOf(sha: string, stored: StoredCommit, url: string, repository: string): object {
  const own = `${url}/repos/${repository}/commits/${sha}`;
  const { author, committer, message, tree, parents, verification, node_id, html_url } = gitCommitOf(
    sha,
    stored,
    url,
    repository,
  );
  const commit = { url: own, author, committer, message, tree, verification, comment_count: 0 };
  const nobody = { author: null, committer: null };
  return { url: own, sha, node_id, html_url, comments_url: `${own}/comments`, commit, ...nobody, parents };
}

/** A file, or the list of a folder; null where there is neither. */
export function contentOf(
  path: string,
  ref: string,
  files: StoredCommit['files'],
  url: string,
): object | null {
  const bytes = files[path];
  if (bytes !== undefined) return fileOf(path, ref, Buffer.from(bytes), url);
  const below = Object.keys(files).filter((each) => each.startsWith(`${path}/`));
  if (below.length === 0) return null;
  return below.map((each) => {
    const { encoding: _, content: __, ...entry } = fileOf(each, ref, Buffer.from(files[each] ?? ''), url);
    return entry;
  });
}

function fileOf(path: string, ref: string, bytes: Buffer, url: string) {
  const sha = hashOf(bytes);
  const own = `${url}/contents/${path}?ref=${ref}`;
  const large = bytes.length > mostInline;
  return {
    type: 'file',
    name: path.split('/').at(-1),
    path,
    sha,
    size: bytes.length,
    url: own,
    html_url: `${url}/blob/${ref}/${path}`,
    git_url: `${url}/git/blobs/${sha}`,
    download_url: `${url}/raw/${ref}/${path}`,
    // Broken into lines, as GitHub does.
    content: large ? '' : bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    encoding: large ? 'none' : 'base64',
    _links: { self: own, git: `${url}/git/blobs/${sha}`, html: `${url}/blob/${ref}/${path}` },
  };
}

const hashOf = (bytes: string | Buffer): string => createHash('sha1').update(bytes).digest('hex');
