import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { runPackageManager } from '../helpers/package-managers.ts';
import { published } from '../helpers/published.ts';

/** Packs this project as it will be published, and lays it down in the project of somebody who uses it, as npm would. Returns where. */
export async function installHere(folder: string): Promise<string> {
  await runPackageManager('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: process.cwd(),
    home: join(folder, 'home'),
  });
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const place = join(folder, 'node_modules', published.name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await extract({ file: join(folder, tarball), cwd: place, strip: 1 });
  return place;
}

/** Paths of all files below a folder, with slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
