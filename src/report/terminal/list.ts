import type { PackageTree } from '../../model/package-tree.ts';
import { grouped, octal, plural, size } from '../../text/amounts.ts';
import { type Hide, hideNothing } from '../../text/credentials.ts';
import { jsonText } from '../../text/json-text.ts';
import { name } from '../../text/names.ts';
import { masked } from '../masked.ts';
import { type Look, line, type Paint } from './lines.ts';

/** What is in a package, one line for each entry, in the order of the archive. */
export function renderList(tree: PackageTree, paint: Paint, hide: Hide = hideNothing): string {
  const look: Look = { paint, columns: null };
  const entries = [...tree.entries.values()];
  const clean = (text: string): string => name(masked(text, hide));
  const width = entries.reduce((widest, entry) => Math.max(widest, grouped(entry.size).length), 0);
  const rows = entries.map((entry) => {
    const bytes = grouped(entry.size).padStart(width);
    const target = entry.linkTarget === null ? '' : ` → ${clean(entry.linkTarget)}`;
    const digest = (entry.sha256 ?? '-').padEnd(64);
    return line(
      look,
      0,
      `${octal(entry.mode)} ${entry.type.padEnd(9)} ${bytes} ${digest} ${clean(entry.path)}${target}`,
    );
  });
  const { manifest, fileCount, packedSize, unpackedSize } = tree;
  const heading = `${clean(manifest.name)} ${clean(manifest.version)}: ${plural(fileCount, 'file')}, ${size(packedSize)} packed, ${size(unpackedSize)} unpacked`;
  return `${[line(look, 0, heading, 'bold'), ...rows].join('\n')}\n`;
}

export const renderListJson = ({ manifest, entries }: PackageTree, hide: Hide = hideNothing): string =>
  jsonText({
    name: masked(manifest.name, hide),
    version: masked(manifest.version, hide),
    entries: [...entries.values()].map(({ path, type, size: bytes, mode, sha256 }) => ({
      path: masked(path, hide),
      type,
      size: bytes,
      mode,
      sha256,
    })),
  });
