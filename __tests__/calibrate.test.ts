import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { OddRegistry } from './helpers/odd-registry.ts';
import { node, temporaryFolder } from './helpers/packgate.ts';
import { inFull } from './helpers/sample.ts';
import { tarball } from './helpers/tarball.ts';

const map = '{"version":3,"sources":["../src/a.ts"],"mappings":""}';

inFull(
  'releases of a lockfile and pairs of a file: what fired, what was expected, and what is known is not checked again',
  async () => {
    const registry = await OddRegistry.start();
    onTestFinished(() => registry.stop());
    const release = async (name: string, version: string, files: Record<string, string>) =>
      ({ [version]: { bytes: await tarball({ 'index.js': '1;\n', ...files }, { name, version }) } }) as const;
    registry.publish('kettle', {
      ...(await release('kettle', '1.0.0', {})),
      ...(await release('kettle', '1.0.1', { 'index.js.map': map })),
      ...(await release('kettle', '1.0.2', { 'index.js.map': map })),
    });
    registry.publish('teapot', await release('teapot', '1.0.0', {}));
    const folder = temporaryFolder();
    const lock = {
      '': { version: '9.0.0' },
      'node_modules/teapot': { version: '1.0.0' },
      'node_modules/teapot/node_modules/alias': { name: 'kettle', version: '1.0.2' },
      'node_modules/linked': { link: true, resolved: 'packages/linked' },
      'node_modules/of-git': { version: '1.0.0', resolved: 'git+ssh://git.test/a.git' },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: lock }));
    const pairs = [
      { name: 'kettle', from: '1.0.0', to: '1.0.1', expect: 'fail' },
      { name: 'kettle', from: '1.0.1', to: '1.0.2', expect: 'fail' },
    ];
    writeFileSync(join(folder, 'pairs.jsonl'), pairs.map((pair) => JSON.stringify(pair)).join('\n'));

    const calibrate = (...words: string[]) =>
      new Promise<{ code: unknown; stdout: string; stderr: string }>((settle) => {
        const env = { PATH: process.env.PATH, HOME: folder, npm_config_registry: registry.url };
        const line = [resolve('scripts/calibrate.js'), ...words];
        execFile(node, line, { cwd: folder, env }, (error, stdout, stderr) =>
          settle({ code: error?.code ?? 0, stdout, stderr }),
        );
      });
    const words = ['package-lock.json', 'pairs.jsonl', '--results', 'results.jsonl'];
    const first = await calibrate(...words);
    expect(first.stdout).toContain('missed     kettle 1.0.1 → 1.0.2  pass');
    expect(first.stdout).toMatch(/^pass +3 +75\.0$/m);
    expect(first.stdout).toMatch(/^fail +1 +25\.0$/m);
    expect(first.stdout).toMatch(/^first release +1 +25\.0$/m);
    expect(first.stdout).toMatch(/^error source-map +1 +25\.0$/m);
    expect(first.stdout).toContain('1 right, 1 missed');
    expect(first.code).toBe(1);

    const asked = registry.requests.length;
    const again = await calibrate(...words);
    expect(again.stdout).toBe(first.stdout);
    expect(registry.requests.length).toBe(asked);

    // As another dist had it.
    const results = readFileSync(join(folder, 'results.jsonl'), 'utf8');
    const [line = ''] = results.split('\n').filter((each) => each.includes('error source-map'));
    const other = { ...JSON.parse(line), build: 'another', verdict: 'pass', fired: {} };
    writeFileSync(join(folder, 'results.jsonl'), `${results}${JSON.stringify(other)}\n`);
    const changed = await calibrate(...words);
    expect(changed.stdout).toMatch(
      /What has changed.*\nkettle 1\.0\.0 → 1\.0\.1 {2}fail\n {2}before {2}nothing new\n {2}now {5}error source-map/,
    );

    const over = await calibrate('package-lock.json', '--minutes', '0');
    expect(over.stdout).toContain('2 of 2 were not checked: the time was over');
    expect(over.code).toBe(1);
    expect((await calibrate()).code).toBe(2);
  },
);
