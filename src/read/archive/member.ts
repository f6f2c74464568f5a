import type { EntryType, Hazard } from '../../model/package-tree.ts';
import type { Extension } from './extended.ts';
import type { Header } from './header.ts';
import type { Limits } from './limits.ts';
import { type Location, locate, type NameFault } from './location.ts';
import { refusal } from './refusal.ts';

/** One entry as the guard has seen it: its framing is certain, and every reader gives it this name and size. */
export interface Member {
  readonly offset: number;
  /** The whole name, as the archive has it. */
  readonly name: string;
  readonly path: string;
  readonly root: string;
  readonly type: EntryType;
  readonly size: number;
  readonly mode: number;
  readonly linkTarget: string | null;
  /** npm leaves it out: it must not take the place of one that npm extracts. */
  readonly dropped: boolean;
  readonly hazards: readonly Hazard[];
}

const types: Readonly<Record<string, EntryType>> = {
  '0': 'file',
  // "Contiguous file": npm extracts it as a file.
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
};

/**
 * Vendor types of which at least one reader steps over no content (`V`), reads on in extra headers (`S`), continues another archive
 * (`M`), or applies the content to the next entry (`A`, `N`, `X`).
 */
const treacherous = new Set(['A', 'D', 'I', 'M', 'N', 'S', 'V', 'X']);

export function memberOf(
  header: Header,
  offset: number,
  extension: Extension | null,
  limits: Limits,
): Member {
  const name = extension?.path ?? header.name;
  const place = { offset, path: name };
  if (isLonger(name, limits.path)) throw refusal('path-too-long', { offset });
  const segments = name.split('/', limits.depth + 1);
  if (segments.length > limits.depth) throw refusal('path-too-deep', { offset });
  if (isLonger(name, limits.segment) && segments.some((segment) => isLonger(segment, limits.segment)))
    throw refusal('name-too-long', { offset });
  if (extension !== null && extension.size !== null && extension.size !== header.size)
    throw refusal('pax-size', place);
  if (header.size > limits.unpacked) throw refusal('unpacked-too-large', place);

  const type = typeOf(header, name, extension, offset);
  const link = type === 'hardlink' || type === 'symlink';
  const linkname = extension?.linkname ?? header.linkname;
  checkLinkname(header, link, extension, { offset, path: name });

  const location = locate(name.endsWith('/') ? name.slice(0, -1) : name, type === 'directory');
  const hazards = memberFaults(
    { header, extension, name, type, linkTarget: link ? linkname : null },
    location,
  ).map(([code, detail]): Hazard => ({ level: 'error', code, offset, path: location.path, detail }));
  const leftOut = link || type === 'other' || header.linkname !== '';
  return {
    offset,
    name,
    path: location.path,
    root: location.root,
    type,
    size: header.size,
    mode: header.mode,
    linkTarget: link ? linkname : null,
    dropped: location.dropped || leftOut,
    hazards,
  };
}

/** In UTF-8, which has three bytes at most for each unit of a string. */
const isLonger = (text: string, limit: number): boolean =>
  3 * text.length > limit && Buffer.byteLength(text) > limit;

function typeOf(header: Header, name: string, extension: Extension | null, offset: number): EntryType {
  const place = { offset, path: name };
  const { type: flag, size } = header;
  if (treacherous.has(flag)) throw refusal('unknown-type', place);
  const type = Object.hasOwn(types, flag) ? types[flag] : undefined;
  if (type === undefined) {
    // POSIX: `3`, `4` and `6` have no content; node-tar steps over what their size says.
    if (/[346]/.test(flag) && size > 0) throw refusal('link-with-size', place);
    if (!/[346]/.test(flag) && extension !== null) throw refusal('meta-of-unknown-type', place);
    return 'other';
  }
  if (type === 'directory' && size > 0) throw refusal('directory-with-size', place);
  if ((type === 'hardlink' || type === 'symlink') && size > 0) throw refusal('link-with-size', place);
  if (type === 'file' && name.endsWith('/')) {
    // pnpm takes an extended path that is nothing but the root for none, and lays a file down under the header's own name.
    if (size > 0 || flag === '7' || extension?.path != null) throw refusal('file-named-as-directory', place);
    return 'directory';
  }
  return type;
}

/** node-tar steps over the header alone where a link has no target, or where a file has one; the extended header then stays in force. */
function checkLinkname(
  header: Header,
  link: boolean,
  extension: Extension | null,
  place: { offset: number; path: string },
): void {
  const extended = extension !== null;
  if (link && header.linkname === '' && extended) throw refusal('link-without-target', place);
  if (link) return;
  if (header.linkname !== '' && (header.size > 0 || extended)) throw refusal('linkname-on-file', place);
  if (extended && extension.linkname !== null) throw refusal('linkname-on-file', place);
}

type MemberFault =
  | NameFault
  | 'invalid-utf8'
  | 'ambiguous-name'
  | 'binary-pax-value'
  | 'odd-magic'
  | 'linkname-on-file'
  | 'link'
  | 'device'
  | 'unknown-type'
  | 'unusual-type';

interface Seen {
  readonly header: Header;
  readonly extension: Extension | null;
  readonly name: string;
  readonly type: EntryType;
  readonly linkTarget: string | null;
}

/** What of an entry no packer would write, although all readers find its beginning and its end in the same place. */
function memberFaults(seen: Seen, location: Location): [code: MemberFault, detail: string][] {
  const { header, extension, name, type, linkTarget } = seen;
  const faults: [MemberFault, string][] = location.faults.map((fault) => [fault, name]);
  const utf8 = extension?.path == null ? header.utf8 : extension.utf8;
  if (!utf8) faults.push(['invalid-utf8', name]);
  if (extension?.nameDependsOnChunks === true) faults.push(['ambiguous-name', header.name]);
  if (extension?.binary != null) faults.push(['binary-pax-value', extension.binary]);
  if (header.oddMagic) faults.push(['odd-magic', name]);
  if (linkTarget !== null) faults.push(['link', linkTarget]);
  else if (header.linkname !== '') faults.push(['linkname-on-file', header.linkname]);
  if (type === 'other') faults.push([/[346]/.test(header.type) ? 'device' : 'unknown-type', header.type]);
  if (header.type === '7') faults.push(['unusual-type', header.type]);
  return faults;
}
