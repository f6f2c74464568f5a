import type { ContentFacts } from '../../model/package-tree.ts';

const shown = 20;
const longest = 200;

/** No blanks, quotes or brackets; of UTF-8 all bytes but the one that reads as a no-break space here. */
const segment = '[^\\s"\'`<>|?*,;:{}()\\[\\]\\\\/\\x00-\\x1f=&#!$]{1,64}';
const separator = '(?:\\\\{1,4}|\\/)';
const unix = new RegExp(`(\\/(?:[a-z_]+\\/)??[\\w]+)\\/(${segment})((?:\\/${segment}){0,11})`, 'y');
const windows = new RegExp(
  `${separator}(Users|a)${separator}(${segment})((?:${separator}${segment}){1,11})`,
  'y',
);

/** What may stand before a path that begins here, and is not the end of a longer one or of a URL. */
const opening = /(?:^|[\s"'`([<>=,;|]|\\[nrt]|file:\/\/|webpack:\/{2,3}|\/@fs)$/;
const openingDrive = /(?:^|[^A-Za-z0-9]|\\[nrt])[A-Za-z]:$/;

/** Folders of a machine that builds, whoever works there. */
const workFolder = /^\/(?:__w|builds|github|codebuild|vercel|opt|var|private|drone|bitrise)\b/;

/** Names that only stand for a name, and accounts that every container of a kind has. */
const nobody = new Set(
  `user users username user-name user_name name you your yourname your-name your_name yourusername your-username your_username
  youruser your-user your_user me myuser my-user myname someone somebody someuser some-user foo bar baz qux example test
  work myusername user1 user2 johndoe john.doe jdoe janedoe web_user node linuxbrew shared public default guest all xxx xyz abc home project app
  path dir folder file pwuser`.split(/\s+/),
);

/** A route such as `/home/settings/profile` is no file: a path of a file system has an extension, a hidden folder, or one of these. */
const telling =
  /[\\/](?:\.[A-Za-z]|(?:src|source|sources|node_modules|dist|build|work|workspace|projects?|dev|develop|development|code|git|repos?|github|gitlab|Documents|Desktop|Downloads|go|packages)(?:[\\/]|$))|\.[A-Za-z][A-Za-z0-9]{0,7}$/;

/** Paths of build machines, from the places where a trace says that one may begin. */
export class MachinePaths {
  #count = 0;
  readonly #examples = new Set<string>();

  at(text: string, index: number): void {
    const before = text.slice(Math.max(0, index - 11), index);
    const drive = /[A-Za-z]:$/.test(before);
    const path = drive ? windowsPath(text, index) : unixPath(text, index, before);
    if (path === null) return;
    this.#count++;
    if (this.#examples.size < shown) this.#examples.add(readable(path));
  }

  facts(): ContentFacts['machinePaths'] {
    return { count: this.#count, examples: [...this.#examples] };
  }
}

function unixPath(text: string, index: number, before: string): string | null {
  if (!opening.test(before)) return null;
  unix.lastIndex = index;
  const [path, , owner = '', rest = ''] = unix.exec(text) ?? [];
  if (path === undefined) return null;
  if (workFolder.test(path)) return telling.test(rest) ? path : null;
  return someone(owner) && telling.test(rest) ? path : null;
}

function windowsPath(text: string, index: number): string | null {
  const drive = text.slice(Math.max(0, index - 4), index);
  if (!openingDrive.test(drive)) return null;
  windows.lastIndex = index;
  const [path, folder, owner = '', rest = ''] = windows.exec(text) ?? [];
  if (path === undefined || !telling.test(rest)) return null;
  // `D:\a\repository\repository` is where hosted runners work; below `Users` there are people.
  if (folder === 'Users' && !someone(owner)) return null;
  return `${drive.slice(-2)}${path}`;
}

function someone(owner: string): boolean {
  return /[a-z]/.test(owner) && owner.length > 1 && !nobody.has(owner.toLowerCase()) && !owner.includes('%');
}

/** One character per byte until here. */
const readable = (path: string): string =>
  [...Buffer.from(path, 'latin1').toString()].slice(0, longest).join('');
