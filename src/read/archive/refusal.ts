import { PackgateError } from '../../model/errors.ts';

const rebuild = 'Pack it again with a current npm, pnpm, yarn or bun.';
const again = 'Download or pack it again; if it stays, the published file itself is damaged.';
const raise = 'If it should be that large, check() of the library accepts higher limits.';

/** What is wrong, and what to do next. Every deviation after which it is not certain what an installer would read. */
const refusals = {
  'not-gzip': ['The tarball does not begin as a gzip file', 'Check that the path or URL leads to a .tgz.'],
  'gzip-flags': ['The gzip header uses a method or flags that are reserved', rebuild],
  'gzip-truncated': ['The gzip file ends too early', again],
  'gzip-corrupt': ['The compressed data is damaged', again],
  'gzip-checksum': ['The checksum of the gzip file does not match its content', again],
  'gzip-length': ['The length that the gzip file states is not the length of its content', again],
  'second-member': [
    'A second gzip member follows the first, and installers differ in whether they read it',
    rebuild,
  ],
  'packed-too-large': ['The tarball is larger than the limit', raise],
  'unpacked-too-large': ['The tarball unpacks to more than the limit', raise],
  'too-many-entries': ['The tarball has more entries than the limit', raise],
  'path-too-long': ['The tarball has a path that is longer than the limit', raise],
  'name-too-long': [
    'The tarball has a file or folder with a longer name than file systems take',
    'Shorten the name to 255 bytes and pack again.',
  ],
  'path-too-deep': ['The tarball has a path with more folders in it than the limit', raise],
  'too-many-folders': ['The tarball has more folders than the limit', raise],
  'names-too-long': ['The names in the tarball are longer together than the limit', raise],
  'too-many-facts': ['The files hold more that would have to be reported than the limit', raise],
  'manifest-too-large': ['package.json is larger than the limit', raise],
  'bad-checksum': ['The checksum of a tar header is wrong or not terminated', again],
  'bad-number': ['A number in a tar header is not in the one form that all installers read alike', rebuild],
  'text-after-nul': ['A text in a tar header goes on after its end', rebuild],
  'empty-name': ['A tar entry has no name', rebuild],
  'prefix-bytes': ['A tar header has bytes where only another tar format would have a prefix', rebuild],
  'unknown-type': ['A tar entry has a type that makes installers read what follows differently', rebuild],
  'directory-with-size': [
    'A directory entry states a size, and installers differ in where the next entry begins',
    rebuild,
  ],
  'link-with-size': [
    'A link or device states a size, and installers differ in where the next entry begins',
    rebuild,
  ],
  'file-named-as-directory': ['A file with content has a name that ends in a slash', rebuild],
  'linkname-on-file': [
    'A file carries the target of a link, and some installers read its content as further entries',
    rebuild,
  ],
  'link-without-target': [
    'A link has no target in its header, and installers differ in what they make of it',
    rebuild,
  ],
  'meta-repeated': ['A tar entry has more than one extended header', rebuild],
  'meta-too-large': ['An extended header is larger than any installer needs', rebuild],
  'metas-too-large': ['The extended headers are larger together than the limit', raise],
  'meta-empty': ['An extended header is empty', rebuild],
  'meta-without-entry': ['An extended header belongs to no entry', rebuild],
  'meta-of-unknown-type': ['An extended header stands before an entry of an unusual type', rebuild],
  'bad-pax': ['A pax header is not well-formed', rebuild],
  'pax-key': ['A pax header has a key that changes how content or names are read', rebuild],
  'pax-size': ['A pax header states another size than the entry itself', rebuild],
  'global-header': ['A global header is not the first one, or carries more than a comment', rebuild],
  'bad-long-name': ['A GNU long name does not end in exactly one NUL', rebuild],
  'data-after-end': ['There is data after the end of the archive', rebuild],
  truncated: ['The archive ends in the middle of an entry', again],
  'duplicate-manifest': ['The tarball has two different package.json', rebuild],
  'reader-disagreement': ['Two tar readers do not agree on what the tarball contains', rebuild],
  'read-stalled': ['Reading the tarball made no progress', 'Try again, and check the disk or the network.'],
  'read-failed': [
    'The tarball could not be read',
    'Check that the file exists and is readable, or that the network is up.',
  ],
  'empty-archive': ['The tarball has no entries', rebuild],
  'no-manifest': [
    'The tarball has no package.json',
    'Check that it is an npm package, and that the right folder was packed.',
  ],
  'bad-manifest': ['package.json is not a JSON object', 'Correct package.json and pack again.'],
  'no-name-or-version': [
    'package.json has no name or no version, and npm publishes no package without both',
    'Correct package.json and pack again.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

type RefusalCode = keyof typeof refusals;

interface Place {
  /** In the unpacked stream; in the packed one for what gzip is about. */
  readonly offset?: number;
  readonly path?: string | null;
  readonly particulars?: string;
  readonly cause?: unknown;
}

export function refusal(code: RefusalCode, place: Place = {}): PackgateError {
  const [what, next] = refusals[code];
  const { offset = null, path = null, particulars } = place;
  const where = [
    particulars,
    offset === null ? undefined : `at byte ${offset}`,
    path === null ? undefined : `in ${path}`,
  ].filter((part) => part !== undefined);
  const message = `${what}${where.length === 0 ? '' : ` (${where.join(', ')})`}. ${next}`;
  return new PackgateError(code, 3, message, { cause: place.cause, detail: { offset, path } });
}
