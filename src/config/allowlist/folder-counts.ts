import type { ShippedFile } from './shipped-file.ts';

/** Tells how many folders with files lie in and below a folder, itself included. */
export function folderCounts(files: readonly ShippedFile[]): (folder: string) => number {
  const folders = new Set(files.map((file) => file.folders.map((segment) => `${segment}/`).join('')));
  const counts = new Map<string, number>();
  for (const folder of folders)
    for (let end = folder.length; ; end = folder.lastIndexOf('/', end - 2) + 1) {
      const holder = folder.slice(0, end);
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
      if (end === 0) break;
    }
  return (folder) => counts.get(folder) ?? folders.size;
}
