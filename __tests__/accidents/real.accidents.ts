import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/packgate.ts';
import { type Accident, accidents } from './accidents.ts';
import { subject, trial } from './trial.ts';

/** Real packages, and a script of each. PACKGATE_PACKAGES=semver,ms tries some of them. */
const scripts: Readonly<Record<string, string>> = {
  semver: 'index.js',
  ms: 'index.js',
  debug: 'src/index.js',
  yaml: 'dist/index.js',
  nanoid: 'index.js',
  kleur: 'index.js',
  mitt: 'dist/mitt.js',
  clsx: 'dist/clsx.js',
  dayjs: 'dayjs.min.js',
  'lru-cache': 'dist/commonjs/index.js',
  picocolors: 'picocolors.js',
  minimatch: 'dist/commonjs/index.js',
  zod: 'index.js',
  uuid: 'dist/index.js',
  commander: 'index.js',
  'is-odd': 'index.js',
  bootstrap: 'dist/js/bootstrap.js',
  immer: 'dist/immer.mjs',
  bytes: 'index.js',
  rimraf: 'dist/commonjs/index.js',
};
/** Three for each, all of them in turn. */
const kinds = (Object.keys(accidents) as Accident[]).filter((each) => !each.includes('script'));
const wanted = process.env.PACKGATE_PACKAGES?.split(',');
const all = Object.entries(scripts).flatMap(([name, script], index) =>
  [0, 1, 2].map((turn) => ({ name, script, accident: kinds[(3 * index + turn) % kinds.length] as Accident })),
);

test.each(all.filter(({ name }) => wanted?.includes(name) ?? true))(
  '$accident in $name',
  async ({ name, script, accident }) => {
    const work = temporaryFolder();
    const at = script.includes('/') ? script.slice(0, script.lastIndexOf('/') + 1) : '';
    execFileSync('npm', ['pack', name, '--pack-destination', work], { stdio: 'pipe' });
    execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: work });
    mkdirSync(join(work, 'trial'));
    const folder = join(work, 'package');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { found, mended, broken, refused, told } = await trial(
      subject(folder, { at, script }, join(work, 'clean')),
      accident,
      join(work, 'trial'),
    );
    console.info(
      `${name}@${version}: ${accident}: ${!found ? 'not found' : mended ? 'mended' : 'left to you'}`,
    );
    expect({ broken, refused }, told).toEqual({ broken: [], refused: null });
  },
);
