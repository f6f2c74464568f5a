import type { EntryType } from '../../model/entry.ts';
import type { Extension } from './extended.ts';
import type { Header } from './header.ts';
import type { Location, NameFault } from './location.ts';

export type MemberFault =
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
export function memberFaults(seen: Seen, location: Location): [code: MemberFault, detail: string][] {
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
