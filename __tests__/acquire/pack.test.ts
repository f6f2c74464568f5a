import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acquireCandidate } from '../../src/acquire/candidate.ts';
import type { AcquireContext, Limits } from '../../src/acquire/context.ts';
import { createScratch } from '../../src/acquire/scratch.ts';
import { failure, Workplace } from '../helpers/acquire-context.ts';
import { membersOf } from '../helpers/members.ts';
import { inFull, some } from '../helpers/sample.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const pack = (
  {
    spec = '.',
    ...given
  }: Partial<Pick<AcquireContext, 'packer' | 'ignoreScripts'>> & { readonly spec?: string } = {},
  more: Partial<AcquireContext> & { quick?: Partial<Limits> } = {},
) => acquireCandidate(spec, place.context({ ...given, ...more }));

const manifest = { name: 'teapot', version: '1.2.3', files: ['lib'] };
const project = (more: object = {}): void => {
  place.write('package.json', { ...manifest, ...more });
  place.write('lib/index.js', 'export {};\n');
  place.write('secret.txt', 'no\n');
};
const yarnLock = (berry: boolean): string =>
  berry
    ? '__metadata:\n  version: 8\n\n"teapot@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "teapot@workspace:."\n  languageName: unknown\n  linkType: soft\n'
    : '# yarn lockfile v1\n';
/** Until the file is not empty, and what was written before it has been read. */
const there = (file: string): Promise<void> =>
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (!existsSync(file) || readFileSync(file, 'utf8') === '') return;
      clearInterval(look);
      setImmediate(resolve);
    }, 20);
  });
const node = (script: string): string => `node -e "${script}"`;

describe('a folder is packed', () => {
  test.each([
    ['npm, when nothing tells', {}, () => {}, 'npm'],
    ['npm', { packageManager: 'npm@11.0.0' }, () => {}, 'npm'],
    ['npm, by its lockfile', {}, () => place.write('package-lock.json', {}), 'npm'],
    ['pnpm, by its lockfile', {}, () => place.write('pnpm-lock.yaml', "lockfileVersion: '9.0'\n"), 'pnpm'],
    ['bun', { packageManager: 'bun@1.0.0' }, () => {}, 'bun'],
    ['bun, by its lockfile', {}, () => place.write('bun.lock', '{"lockfileVersion": 1}'), 'bun'],
    ['yarn, by its lockfile', {}, () => place.write('yarn.lock', yarnLock(true)), 'yarn'],
  ])('by %s', async (_, more, prepare, packer) => {
    project(more);
    prepare();
    const candidate = await pack();
    expect(candidate).toMatchObject({
      from: { kind: 'directory', folder: '.', packer, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      name: 'teapot',
      version: '1.2.3',
      source: expect.stringMatching(new RegExp(`^\\. \\(packed with ${packer} \\d+\\.\\d+\\.\\d+\\)$`)),
    });
    expect((await membersOf(candidate.tarball.path)).sort()).toEqual([
      'package/lib/index.js',
      'package/package.json',
    ]);
    expect(candidate.tarball.size).toBe(readFileSync(candidate.tarball.path).length);
    expect(existsSync(`${place.cwd}/teapot-1.2.3.tgz`)).toBe(false);
  });

  test('by the packer of the workspace above it', async () => {
    place.write('pnpm-workspace.yaml', "packages: ['packages/*']\n");
    place.write('pnpm-lock.yaml', "lockfileVersion: '9.0'\n");
    place.write('package.json', { name: 'root', private: true });
    place.write('packages/pot/package.json', manifest);
    place.write('packages/pot/lib/index.js', '');
    expect(await pack({ spec: 'packages/pot' })).toMatchObject({
      name: 'teapot',
      source: expect.stringContaining('packages/pot (packed with pnpm 10.'),
    });
  });

  inFull('by the packer that the user names', async () => {
    project({ packageManager: 'pnpm@9.0.0' });
    expect((await pack({ packer: 'npm' })).source).toMatch(/^\. \(packed with npm \d/);
  });

  test('with its scripts, whose output goes nowhere', async () => {
    project({
      scripts: {
        prepack: node(`console.log('{}\\n::error::x'); require('fs').writeFileSync('lib/built.js', '')`),
      },
    });
    expect(await membersOf((await pack()).tarball.path)).toContain('package/lib/built.js');
  });

  test.each(some(['npm', 'pnpm', 'bun'] as const, 1))('without its scripts by %s', async (packer) => {
    const touch = node(`require('fs').writeFileSync('lib/built.js', '')`);
    project({ scripts: { prepack: touch, prepare: touch, postpack: touch, prepublish: touch } });
    expect(await membersOf((await pack({ packer, ignoreScripts: true })).tarball.path)).not.toContain(
      'package/lib/built.js',
    );
    expect(existsSync(`${place.cwd}/lib/built.js`)).toBe(false);
  });

  test('not by a packer that runs scripts all the same', async () => {
    project({ scripts: { prepack: 'exit 0' } });
    place.write('yarn.lock', yarnLock(true));
    expect(await failure(pack({ ignoreScripts: true }))).toMatchObject({
      code: 'scripts-not-ignorable',
      exit: 2,
    });
  });

  test('as a user without secrets', async () => {
    project({
      scripts: { prepack: node(`require('fs').writeFileSync('lib/env.json', JSON.stringify(process.env))`) },
    });
    const secrets = {
      GITHUB_TOKEN: 'hidden',
      GITHUB_OUTPUT: '/hidden',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hidden',
      ACTIONS_RUNTIME_TOKEN: 'hidden',
      INPUT_TOKEN: 'hidden',
      NODE_AUTH_TOKEN: 'hidden',
      NPM_TOKEN: 'hidden',
      AWS_SECRET_ACCESS_KEY: 'hidden',
      'npm_config_//registry.example/:_authToken': 'hidden',
      npm_config__auth: 'hidden',
      COREPACK_NPM_TOKEN: 'hidden',
    };
    const outer = {
      npm_config_dry_run: 'true',
      npm_config_json: 'true',
      npm_package_name: 'outer',
      npm_lifecycle_event: 'prepublishOnly',
    };
    await pack({}, { env: place.env({ ...secrets, ...outer, COREPACK_ENABLE_STRICT: '0', LC_ALL: 'C' }) });
    const seen = JSON.parse(readFileSync(`${place.cwd}/lib/env.json`, 'utf8'));
    expect(JSON.stringify(seen)).not.toContain('hidden');
    expect(seen).toMatchObject({
      NODE_AUTH_TOKEN: '',
      HOME: place.home,
      COREPACK_ENABLE_STRICT: '0',
      LC_ALL: 'C',
      npm_package_name: 'teapot',
    });
  });

  inFull('and told', async () => {
    project();
    await pack();
    expect(place.progress).toContainEqual({ step: 'pack', subject: '.', done: 0, total: null });
  });
});

describe('a folder that cannot be packed', () => {
  test.each([
    ['is not there', () => {}, 'nowhere', 'candidate-not-found'],
    ['is not there, and looks like a package', () => {}, 'dist', 'candidate-not-found'],
    ['has no package.json', () => place.write('empty/x', ''), 'empty', 'no-package-json'],
    ['has one that is no JSON', () => place.write('package.json', '{"name":'), '.', 'invalid-package-json'],
    ['has one that is no object', () => place.write('package.json', '[]'), '.', 'invalid-package-json'],
    ['is private', () => project({ private: true }), '.', 'private-package'],
    ['has no name', () => project({ name: undefined }), '.', 'no-name-or-version'],
    ['has no version', () => project({ version: undefined }), '.', 'no-name-or-version'],
    ['has a name that npm refuses', () => project({ name: 'x|<img>' }), '.', 'invalid-name'],
    ['has no valid version', () => project({ version: '1.2' }), '.', 'invalid-candidate-version'],
    [
      'has a folder for a package.json',
      () => place.write('package.json/x', ''),
      '.',
      'unreadable-package-json',
    ],
  ])('%s', async (_, prepare, spec, code) => {
    prepare();
    const error = await failure(pack({ spec }));
    expect(error).toMatchObject({ code, exit: 2 });
    expect(error.message).toMatch(/[:.] ?\S/);
  });

  test('has no package.json, and folders below it have one: those are named', async () => {
    place.write('packages/a/package.json', '{}');
    const { message } = await failure(pack({ spec: 'packages' }));
    expect(message).toBe(
      "There is no package.json in packages, but in folders below it. To check these, name 'packages/*'.",
    );
  });

  test('a script fails, and says why', async () => {
    project({
      scripts: {
        prepack: node(
          `console.log('noise\\n'.repeat(9999)); console.error('tsc: no such option'); process.exit(7)`,
        ),
      },
    });
    const error = await failure(pack());
    expect(error).toMatchObject({ code: 'pack-failed', exit: 3, detail: { packer: 'npm' } });
    expect(error.message).toContain('tsc: no such option');
    expect(error.message.length).toBeLessThan(6000);
  });

  test('a script never ends, and neither does what it has started', async () => {
    const pid = `${place.cwd}/pid`;
    const child = `setInterval(()=>{},1000)`;
    const script = `console.log('waiting for godot');const c=require('child_process').spawn(process.execPath,['-e','${child}'],{stdio:'inherit'});setTimeout(()=>require('fs').writeFileSync('pid',String(c.pid)),100);${child}`;
    project({ scripts: { prepack: node(script) } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const failed = failure(pack({}, { quick: { pack: 600_000 } }));
      await there(pid);
      vi.advanceTimersByTime(599_000);
      expect(isAlive(Number(readFileSync(pid, 'utf8')))).toBe(true);
      vi.advanceTimersByTime(1_000);
      const error = await failed;
      expect(error).toMatchObject({ code: 'pack-timeout', exit: 3, detail: { seconds: 600 } });
      expect(error.message).toContain('waiting for godot');
    } finally {
      vi.useRealTimers();
    }
    await expect.poll(() => isAlive(Number(readFileSync(pid, 'utf8'))), { timeout: 30_000 }).toBe(false);
  });

  inFull('a script leaves something running in the background', async () => {
    const child = `setInterval(()=>{},1000)`;
    project({
      scripts: {
        prepack: node(
          `const c=require('child_process').spawn(process.execPath,['-e','${child}'],{stdio:'inherit'});c.unref();require('fs').writeFileSync('pid',String(c.pid))`,
        ),
      },
    });
    expect((await pack({ packer: 'npm' })).tarball.size).toBeGreaterThan(0);
    const alive = () => isAlive(Number(readFileSync(`${place.cwd}/pid`, 'utf8')));
    await expect.poll(alive, { timeout: 30_000 }).toBe(false);
  });

  test('the packer is not installed', async () => {
    project();
    expect(
      await failure(pack({ packer: 'bun' }, { env: { PATH: place.temporary, HOME: place.home } })),
    ).toMatchObject({ code: 'packer-not-found', exit: 3 });
    project({ packageManager: 'pnpm@10.1.0+sha512.abc' });
    const { message } = await failure(pack({}, { env: { PATH: place.temporary, HOME: place.home } }));
    expect(message).toBe(
      'pnpm is not installed, or not on the PATH, and packageManager in package.json asks for it. To install it: npm install --global pnpm@10.1.0.',
    );
  });

  test('the packer cannot be started', async () => {
    project();
    place.write('bin/bun', 'not executable');
    expect(
      await failure(pack({ packer: 'bun' }, { env: { PATH: `${place.cwd}/bin`, HOME: place.home } })),
    ).toMatchObject({ code: 'packer-not-started', exit: 3 });
  });

  test.each([
    ['writes nothing', 'exit 0', 'pack-empty'],
    ['writes two tarballs', 'touch "$4/a.tgz" "$4/b.tgz"', 'pack-ambiguous'],
    ['finds the disk full', 'echo "ENOSPC: no space left on device, write" >&2; exit 1', 'disk-full'],
    ['is killed', 'kill -9 $$', 'pack-failed'],
  ])('the packer %s', async (_, script, code) => {
    project();
    place.write('bin/bun', `#!/bin/sh\n${script}\n`);
    const { chmodSync } = await import('node:fs');
    chmodSync(`${place.cwd}/bin/bun`, 0o755);
    const env = place.env();
    expect(
      await failure(pack({ packer: 'bun' }, { env: { ...env, PATH: `${place.cwd}/bin:${env.PATH}` } })),
    ).toMatchObject({ code, exit: 3 });
  });

  test('the user has pressed Ctrl-C', async () => {
    project({ scripts: { prepack: node('setInterval(()=>{},1000)') } });
    const controller = new AbortController();
    const scratch = createScratch(place.temporary);
    controller.signal.addEventListener('abort', scratch.dispose);
    setTimeout(() => controller.abort(), 500);
    expect(await failure(pack({}, { signal: controller.signal, scratch }))).toMatchObject({
      code: 'interrupted',
      exit: 3,
    });
    expect(place.leftovers()).toEqual([]);
  });
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(
      existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '',
    );
  } catch {
    return false;
  }
};

test('no more packers run at once than there are cores, and all get their turn', async () => {
  const log = place.write('log', '');
  const packer = place.write(
    'bin/npm',
    `#!/bin/sh\necho + >> ${log}\nsleep 0.2\necho - >> ${log}\ncase "$PWD" in *p0) exit 1;; esac\ntouch "$3/a.tgz"\n`,
  );
  chmodSync(packer, 0o755);
  const folders = Array.from({ length: availableParallelism() + 3 }, (_, at) => `p${at}`);
  for (const folder of folders) place.write(`${folder}/package.json`, { ...manifest, name: folder });
  const env = place.env({ PATH: `${join(place.cwd, 'bin')}${delimiter}${process.env.PATH}` });
  const outcomes = await Promise.allSettled(folders.map((spec) => pack({ spec }, { env })));
  expect(outcomes.map(({ status }) => status)).toEqual([
    'rejected',
    ...folders.slice(1).map(() => 'fulfilled'),
  ]);
  let [running, most] = [0, 0];
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    running += line === '+' ? 1 : -1;
    most = Math.max(most, running);
  }
  expect(running).toBe(0);
  expect(most).toBe(availableParallelism());
});
