import { spawnSync } from 'node:child_process';

const program = `
const packlist = require('npm-packlist');
const [path] = process.argv.slice(1);
const package = JSON.parse(require('node:fs').readFileSync(path + '/package.json', 'utf8'));
const bin = typeof package.bin === 'string' ? { bin: package.bin } : package.bin;
packlist({ path, package: { ...package, bin }, isProjectRoot: true, edgesOut: new Map(), workspaces: null }, { path })
  .then((list) => process.stdout.write(JSON.stringify(list)));
`;

/** npm-packlist as it is, in a process of its own, on what is written on disk. */
export function freshList(folder: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, folder], { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return (JSON.parse(stdout) as string[]).map((path) => path.replace(/^\.\//, ''));
}
