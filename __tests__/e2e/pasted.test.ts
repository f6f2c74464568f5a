import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect } from 'vitest';
import { Project } from '../helpers/action-project.ts';
import { node, packgate, temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { tarball } from '../helpers/tarball.ts';

let project: Project;
beforeEach(async () => {
  project = await Project.start();
  project.remove('package.json');
  project.write({ '.git/HEAD': 'ref: refs/heads/topic\n' });
});
afterEach(() => project.stop());

const manifest = { name: 'kettle', version: '1.0.1', main: 'index.js' };
const leaking = { 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n', '.env': 'A=1\n', 'core.log': 'x\n' };
const inFolder = (folder: string) =>
  Object.fromEntries(
    Object.entries({ ...leaking, 'package.json': JSON.stringify(manifest) }).map(([path, text]) => [
      `${folder}/${path}`,
      text,
    ]),
  );

const commandsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?:^|accept: )(packgate waive .*"…")$/gim)].map(([, command = '']) => command),
  ),
];

/** In a copy of the folder, by a shell, each as it stands, but for the reason. */
async function paste(commands: readonly string[], from: string): Promise<string> {
  const [work, bin] = [temporaryFolder(), temporaryFolder()];
  cpSync(from, work, { recursive: true });
  const script = `#!/bin/sh\nexec "${node}" "${resolve('dist/cli.js')}" "$@"\n`;
  writeFileSync(join(bin, 'packgate'), script, { mode: 0o755 });
  for (const command of commands) {
    const line = command.replace('"…"', '"it ships on purpose"');
    const env = { PATH: `${bin}:${process.env.PATH}`, HOME: bin };
    await promisify(execFile)('/bin/sh', ['-c', line], { cwd: work, env }); // rejects, with the line, unless it exits with 0
  }
  return work;
}

inFull(
  'a step in a folder of the repository: its comment, its annotations and its summary have the same lines, and each works at the root',
  async () => {
    project.write({
      ...inFolder('apps/kettle [new]'),
      'apps/ci/rules.yml': `version: 1
waivers:
  - { rule: sensitive-file, path: .env, reason: an example, expires: 2026-01-31 }
`,
      'apps/last.tgz': await tarball(
        { 'index.js': '1;\n', LICENSE: 'MIT\n' },
        { ...manifest, version: '1.0.0' },
      ),
    });
    const { code, annotations, summary } = await project.pullRequest({
      with: {
        'working-directory': 'apps',
        packages: 'kettle [new]',
        config: 'ci/rules.yml',
        baseline: 'last.tgz',
        'ignore-scripts': 'true',
      },
    });
    expect(code).toBe(1);
    const shown = annotations.map(({ message }) => message).join('\n');
    const places = [project.gitHub.comments[0]?.body ?? '', shown, summary].map((text) =>
      commandsIn(text).sort(),
    );
    const [commands = []] = places;
    expect(commands.filter((each) => each.includes(' --expires 90d '))).toHaveLength(1);
    expect(commands).toHaveLength(2);
    expect(places).toEqual([commands, commands, commands]);
    const after = await paste(commands, project.folder);
    const words = [
      'check',
      'kettle [new]',
      '--config',
      'ci/rules.yml',
      '--baseline',
      'last.tgz',
      '--ignore-scripts',
    ];
    const checked = await packgate([...words, '--registry', project.registry.url], {
      cwd: join(after, 'apps'),
    });
    expect(checked.code, checked.stdout).toBe(0);
  },
);

const candidates: readonly (readonly string[])[] = [
  ['packages/kettle'],
  ['packages/kettle', 'packages/cup'],
  ['packages/its new.tgz'],
  ['kettle@1.0.1'],
  [],
];

inFull.each(candidates.map((words) => ({ words })))(
  'a check of $words: each line works where it was printed',
  async ({ words }) => {
    const bytes = await tarball(leaking, manifest);
    project.registry.publish('kettle', {
      '1.0.0': {
        bytes: await tarball({ 'index.js': '1;\n', LICENSE: 'MIT\n' }, { ...manifest, version: '1.0.0' }),
      },
      '1.0.1': { bytes },
    });
    mkdirSync(join(project.folder, 'packages'));
    project.write({
      'package.json': '{"private":true,"workspaces":["packages/*"]}',
      ...inFolder('packages/kettle'),
      ...inFolder('packages/cup'),
      'packages/cup/dump.sql': "INSERT INTO users VALUES (1, 'dana');\n",
      'packages/cup/package.json': JSON.stringify({ ...manifest, name: 'cup' }),
      'packages/its new.tgz': bytes,
    });
    const check = (cwd: string) =>
      packgate(['check', ...words, '--baseline', 'none', '--registry', project.registry.url, '--no-color'], {
        cwd,
      });
    const { code, stdout } = await check(project.folder);
    expect(code).toBe(1);
    const commands = commandsIn(stdout.replace(/^│ +/gm, ''));
    expect(commands.length).toBeGreaterThan(1);
    const checked = await check(await paste(commands, project.folder));
    expect(checked.code, checked.stdout).toBe(0);
  },
);
