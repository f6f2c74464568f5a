import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packlist from 'npm-packlist';

/** npm-packlist as it is, on what is on disk. */
export async function freshList(folder: string): Promise<string[]> {
  const document = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const tree = {
    path: folder,
    package: typeof document.bin === 'string' ? { ...document, bin: { bin: document.bin } } : document,
    isProjectRoot: true,
    edgesOut: new Map(),
    workspaces: document.workspaces ? new Map() : null,
  };
  const walker = new packlist.Walker(tree, { path: folder, isPackage: true });
  const found = await new Promise<string[]>((resolve, reject) =>
    walker.on('done', resolve).on('error', reject).start(),
  );
  return found.map((path) => path.replace(/^\.\//, ''));
}

/** What the real npm packs. */
export function npmPacks(folder: string): string[] {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const told = execFileSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(told)[0].files.map(({ path }: { path: string }) => path);
}
