import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examples } from '../helpers/github/events.ts';
import { temporaryFolder } from '../helpers/packgate.ts';
import { type Ran, runStep } from '../helpers/runner.ts';
import { inFull } from '../helpers/sample.ts';
import { Verdaccio } from '../helpers/verdaccio.ts';

const run = promisify(execFile);
let registry: Verdaccio;
let folder: string;

beforeEach(async () => {
  registry = await Verdaccio.start(temporaryFolder());
  folder = temporaryFolder();
  release('1.0.0');
  writeFileSync(join(folder, 'index.js'), 'module.exports = 1;\n');
});
afterEach(() => registry.stop());

const release = (version: string, scripts: object = {}): void =>
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: '@acme/kettle',
      version,
      main: 'index.js',
      files: ['*.js*', 'stamp.txt'],
      scripts,
      publishConfig: { access: 'public' },
    }),
  );

const gate = (eventName = 'release', inputs: Record<string, string> = {}): Promise<Ran> =>
  runStep({
    workspace: folder,
    eventName,
    event: examples(eventName)[0] ?? {},
    with: { registry: registry.url, ...inputs },
  });

/** As the step after the gate does it. */
async function publish(tarball: string): Promise<void> {
  const npmrc = join(temporaryFolder(), '.npmrc');
  writeFileSync(npmrc, `${registry.url.replace(/^http:/, '')}:_authToken=anybody\n`);
  await run(
    'npm',
    ['publish', tarball, '--access', 'public', '--registry', registry.url, '--userconfig', npmrc],
    {
      cwd: temporaryFolder(),
    },
  );
}

async function published(version: string): Promise<Buffer> {
  const response = await fetch(`${registry.url}@acme/kettle/-/kettle-${version}.tgz`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const digest = (algorithm: string, bytes: Buffer, encoding: 'base64' | 'hex'): string =>
  createHash(algorithm).update(bytes).digest(encoding);

describe('the release gate', () => {
  test('what npm publishes are the bytes that were judged, whatever has changed in the folder since', async () => {
    // Every pack gives other bytes.
    release('1.0.0', {
      prepack: 'node -e "fs.writeFileSync(\'stamp.txt\', String(process.hrtime.bigint()))"',
    });
    const { code, outputs } = await gate();
    expect({ code, verdict: outputs.get('verdict'), reason: outputs.get('baseline-reason') }).toEqual({
      code: 0,
      verdict: 'pass',
      reason: 'first-publish',
    });
    writeFileSync(join(folder, '.env'), 'A=1\n');
    await publish(outputs.get('tarball') ?? '');
    const bytes = await published('1.0.0');
    expect(`sha512-${digest('sha512', bytes, 'base64')}`).toBe(outputs.get('integrity'));
    expect(digest('sha256', bytes, 'hex')).toBe(outputs.get('sha256'));
  });

  inFull('a re-run after publishing passes with the same bytes, and fails with others', async () => {
    await publish((await gate()).outputs.get('tarball') ?? '');
    const again = await gate('workflow_dispatch');
    expect(again.code).toBe(0);
    expect(again.outputs.get('baseline-reason')).toBe('already-published');
    expect(again.summary).toContain('bytes are the same');
    writeFileSync(join(folder, 'index.js'), 'module.exports = 2;\n');
    const other = await gate('workflow_dispatch');
    expect([other.code, other.outputs.get('errors')]).toEqual([1, '1']);
    expect(other.summary).toContain('already published, with other bytes');
    expect(other.annotations.map(({ properties }) => properties.title)).toEqual(['packgate: version-taken']);
  });

  inFull('the next release is held against this one, and a leak stops it', async () => {
    await publish((await gate()).outputs.get('tarball') ?? '');
    release('1.0.1');
    writeFileSync(
      join(folder, 'index.js.map'),
      '{"version":3,"sources":["a"],"sourcesContent":["b"],"mappings":""}',
    );
    const { code, outputs, annotations } = await gate('push');
    expect(code).toBe(1);
    expect(outputs.get('baseline')).toBe('1.0.0');
    expect(Number(outputs.get('errors'))).toBe(2);
    expect(Number(outputs.get('size-delta'))).toBeGreaterThan(50);
    expect(annotations.filter(({ name }) => name === 'error')).toMatchObject([
      {
        message: expect.stringMatching(
          /^New source map with 1 original source \(\d+ bytes\)\.\nindex\.js\.map\n/,
        ),
      },
    ]);
  });

  inFull('several packages, folders and tarballs: one list of what may be published', async () => {
    await run('npm', ['pack', '--pack-destination', folder], { cwd: folder });
    const several = { packages: './\n*.tgz', 'report-dir': 'out/reports' };
    const { code, outputs, annotations } = await gate('push', several);
    expect(code).toBe(0);
    const list = JSON.parse(outputs.get('tarballs') ?? '');
    expect(list).toHaveLength(2);
    const wanted = list.map(
      ({ baseline, reason, verdict, publish, ...rest }: object & Record<string, unknown>) => rest,
    );
    expect(JSON.parse(outputs.get('publish') ?? '')).toEqual(wanted);
    for (const { tarball, path } of list) expect(join(outputs.get('folder') ?? '', path)).toBe(tarball);
    for (const name of ['tarball', 'integrity', 'sha256', 'baseline-reason'])
      expect(outputs.get(name)).toBe('');
    expect(annotations).toMatchObject([
      { name: 'notice', message: expect.stringContaining('Use the outputs publish and tarballs') },
    ]);
    for (const { name, tarball, integrity } of list) {
      expect(name).toBe('@acme/kettle');
      expect(`sha512-${digest('sha512', readFileSync(tarball), 'base64')}`).toBe(integrity);
    }
    expect(new Set(list.map(({ tarball }: { tarball: string }) => tarball)).size).toBe(2);
    expect(outputs.get('report-json')).toBe(join(folder, 'out/reports/report.json'));
    expect(JSON.parse(readFileSync(outputs.get('report-json') ?? '', 'utf8'))).toMatchObject({
      verdict: 'pass',
    });
    for (const name of ['report-markdown', 'report-sarif', 'report-html'])
      expect(existsSync(outputs.get(name) ?? '')).toBe(true);
  });

  inFull(
    'of several packages one fails: with continue-on-error, too, nothing is to be published',
    async () => {
      for (const name of ['kettle', 'teapot']) {
        const manifest = { name: `@acme/${name}`, version: '1.0.0', main: 'index.js' };
        mkdirSync(join(folder, name));
        writeFileSync(join(folder, name, 'package.json'), JSON.stringify(manifest));
        writeFileSync(join(folder, name, 'index.js'), 'module.exports = 1;\n');
      }
      writeFileSync(join(folder, 'teapot/.env'), 'A=1\n');
      const leaking = await gate('push', { packages: 'kettle\nteapot' });
      expect([leaking.code, leaking.outputs.get('publish')]).toEqual([1, '']);
      rmSync(join(folder, 'teapot/.env'));
      const first = JSON.parse(
        (await gate('push', { packages: 'kettle\nteapot' })).outputs.get('publish') ?? '',
      );
      expect(first.map(({ name }: { name: string }) => name)).toEqual(['@acme/kettle', '@acme/teapot']);
      // The job is run again after half of it was published.
      await publish(first[0].tarball);
      const again = await gate('push', { packages: 'kettle\nteapot' });
      const rest = JSON.parse(again.outputs.get('publish') ?? '');
      expect(rest.map(({ name }: { name: string }) => name)).toEqual(['@acme/teapot']);
      await publish(rest[0].tarball);
      expect((await gate('push', { packages: 'kettle\nteapot' })).outputs.get('publish')).toBe('');
    },
  );
});
