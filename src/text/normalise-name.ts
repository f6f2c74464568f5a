/**
 * A path without what changes from release to release on its own: content hashes and the package's own version. Two paths that are
 * equal afterwards name the same file of two releases.
 */
export function normaliseName(path: string, version: string): string {
  const segments = dropVersion(path, version).split('/');
  const last = segments.length - 1;
  return segments.map((segment, at) => dropHashes(segment, at === last)).join('/');
}

export const hashMark = '<hash>';
export const versionMark = '<version>';

function dropVersion(path: string, version: string): string {
  if (!/^\d+\.\d+\.\d+/.test(version) || !path.includes(version)) return path;
  let result = '';
  let rest = 0;
  for (let at = path.indexOf(version); at !== -1; at = path.indexOf(version, rest)) {
    const end = at + version.length;
    // `1.2.3` stands neither in `11.2.3` nor in `1.2.30`.
    const inside =
      /[0-9]$|[0-9]\.$/.test(path.slice(Math.max(0, at - 2), at)) ||
      /^(?:[0-9]|\.[0-9])/.test(path.slice(end, end + 2));
    result += path.slice(rest, at) + (inside ? version : versionMark);
    rest = end;
  }
  return result + path.slice(rest);
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Rollup's default: eight characters of base 64 for URLs, which may hold `-` and `_` themselves. */
export const tail = /^(|.*?[-._])([A-Za-z0-9_-]{8})((?:\.[a-z0-9]+)*)$/;

function dropHashes(segment: string, isFile: boolean): string {
  if (segment.length < 6 || segment.length > 512) return segment;
  // Next.js: a build id of 21 characters of base 64 for URLs as a folder of its own.
  if (!isFile && /^[A-Za-z0-9_-]{16,64}$/.test(segment) && /[0-9]/.test(segment) && looksIrregular(segment))
    return hashMark;
  const found = tail.exec(segment);
  if (found && /[-_]/.test(found[2] ?? '') && looksIrregularTail(found[2] ?? ''))
    return `${dropTokens(found[1] ?? '', false)}${hashMark}${found[3]}`;
  return dropTokens(segment.replace(uuid, hashMark), isFile);
}

function dropTokens(text: string, isFile: boolean): string {
  const extension = isFile ? text.lastIndexOf('.') : -1;
  const end = extension > 0 ? extension : text.length;
  const loud = !/[a-z]/.test(text.slice(0, end)); // `LICENSE-MPLXYZ`: capitals throughout are a style
  const name = text.slice(0, end).replace(/[A-Za-z0-9]+/g, (token, at: number) => {
    // esbuild's form: a hash of letters alone may look like a word (`chunk-GZSSIGNC.js`), but nobody names a chunk in capitals.
    if (/^[A-Z2-7]{8}$/.test(token) && text.slice(0, at) === 'chunk-') return hashMark;
    if (!looksLikeHash(token)) return token;
    const alone = token.length === end && at === 0;
    return loud && !alone && !/[0-9]/.test(token) ? token : hashMark;
  });
  return name + text.slice(end);
}

/**
 * Tells the content hash a bundler put into a name (`AB12CD34`, `9xqViRZD`, `DkWngpUn`, `1a2b3c4d`) from a word (`vendors`,
 * `production`, `useState`, `ES2015`). Taking a hash for a word costs a little noise; taking a word for a hash would let a new
 * file pass for an old one, but only where an old one of the same remaining name has just gone.
 */
function looksLikeHash(token: string): boolean {
  if (token.length < 6 || token.length > 64 || !/^[A-Za-z0-9]+$/.test(token)) return false;
  const digits = /[0-9]/.test(token);
  if (!/[A-Za-z]/.test(token)) return false; // a number is a date, an id or a chunk number
  if (digits && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token)) return isHex(token);
  const lower = /[a-z]/.test(token);
  const upper = /[A-Z]/.test(token);
  if (!digits && !upper) return false; // of the hashes in base 32, 36, 62 or 64 nearly none has lower-case letters alone
  if (digits && !(lower && upper) && alternations(token) < 2)
    return /^[A-Z2-7]{8}$/.test(token) && oddness(token) > 0.9;
  return oddness(token) > threshold(token.length, digits);
}

/** Irregular enough for what is left of a hash in base 64 with `-` and `_` inside. */
const looksIrregular = (text: string): boolean =>
  /[a-z]/.test(text) && /[A-Z]/.test(text) && oddness(text) > 0.7;

/** The same for eight characters at the end of a name; `kxv-Deva` is a language in its script, `V1_5_FAQ` a version. */
function looksIrregularTail(text: string): boolean {
  if (/^[a-z]{3}-[A-Z][a-z]{3}$|^v\d+[_-]/i.test(text) || !/[A-Z]/.test(text)) return false;
  return oddness(text) > (/[a-z]/.test(text) ? 0.55 : 0.9);
}

/** `decade2` and `face2face` are words as well. */
const isHex = (token: string): boolean =>
  token.length >= 16 || (token.length >= 8 ? /[0-9].*[0-9]/.test(token) : alternations(token) >= 2);

/** Eight is what Rollup, Vite and esbuild write; elsewhere a word must look odder before it counts. */
function threshold(length: number, digits: boolean): number {
  if (length === 8) return digits ? 0.5 : 0.55;
  if (length < 8) return digits ? 0.75 : 1.1;
  return digits ? 0.68 : 0.7;
}

const alternations = (token: string): number => token.match(/[a-z](?=[0-9])|[0-9](?=[a-z])/gi)?.length ?? 0;

/** Points for every character: few for words in any case style, about one for random letters and digits. */
function oddness(text: string): number {
  let points = 0;
  for (const run of text.match(/[0-9]+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]+/g) ?? []) {
    if (/^[0-9]/.test(run)) {
      points += 1.5;
      continue;
    }
    points += run.length === 1 ? 1.2 : 0.6;
    for (let at = 1; at < run.length; at++) {
      const level = levelOf(run.charCodeAt(at - 1), run.charCodeAt(at));
      points += level < 6 ? (6 - level) * 0.35 : (5 - level) * 0.15;
    }
  }
  return text.length === 0 ? 0 : points / text.length;
}

const levelOf = (first: number, second: number): number =>
  Number(levels[(first | 32) - 97]?.charAt((second | 32) - 97) ?? 0);

/** How often a letter (row) is followed by another (column) in the words of file names and read-me files: 0 never, 9 very often. */
const levels: readonly string[] = [
  '17871461625868070879553353', // a
  '63236000620713500552510130', // b
  '70418007607610920647500031', // c
  '62248231820422620451521020', // d
  '75896652422779464997364742', // e
  '51116500700501600433400040', // f
  '50007145500425400642400020', // g
  '70007000600222610425400030', // h
  '65767660003779851688160405', // i
  '30004000100000300050300000', // j
  '41026110500202210151200010', // k
  '72358211812722730255530070', // l
  '84228000700351670140500030', // m
  '72777592725435640288451041', // n
  '45663451534779660866756330', // o
  '72327024601631760846500020', // p
  '00000000000100000000500000', // q
  '83659340805455840677542050', // r
  '52638306704433761278603040', // s
  '81539327910532730776503061', // t
  '55545340501657250766000200', // u
  '50008000600000400010100000', // v
  '51015004500204400431000000', // w
  '20304001400010150005000000', // x
  '32313110300334250142001000', // y
  '40005000300000200000000011', // z
];
