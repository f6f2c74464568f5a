import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Report } from '../../src/model/report.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { inFull } from '../helpers/sample.ts';
import { screen } from '../helpers/screen.ts';
import { tarball } from '../helpers/tarball.ts';

const names = Array.from({ length: 430 }, (_, at) => `@acme/p${String(at).padStart(3, '0')}`);
const leaking = names.slice(100, 140);

inFull(
  'of 430 packages, the same leak in forty is told once with their names, and what passed is counted',
  async () => {
    const root = temporaryFolder();
    for (const name of names) {
      const files: Record<string, string> = leaking.includes(name) ? { '.env': 'A=1\n' } : {};
      if (name === '@acme/p007') files['.npmrc'] = 'x=1\n';
      writeFileSync(join(root, `${name.slice(6)}.tgz`), await tarball(files, { name, version: '1.0.0' }));
    }
    const [stdout, stderr] = [screen(), screen()];
    const code = await run(['*.tgz', '--baseline', 'none', '--report-dir', 'out'], {
      cwd: root,
      env: {},
      stdout,
      stderr,
      signal: new AbortController().signal,
      now: new Date(),
    });
    expect(code).toBe(1);
    const text = stdout.written();
    expect(text).toContain('FAIL 430 packages: 41 failed, 389 passed\n');
    expect(text.split('Environment file in the package')).toHaveLength(2);
    expect(text).toMatch(/The same in @acme\/p101 1\.0\.0, .* and 19 more\./);
    expect(text).toContain('PASS 389 packages; --verbose lists them.');
    expect(text.split('\n').length).toBeLessThan(100);
    const markdown = readFileSync(join(root, 'out/report.md'), 'utf8');
    expect(markdown.split('Environment file in the package').length).toBeLessThan(5);
    expect(markdown).toContain('<p>The same in <code>');
    const report = JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8')) as Report;
    expect(report.packages.map(({ name }) => name)).toEqual(names);
  },
  180_000,
);
