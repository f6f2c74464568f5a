// Builds dist from src: the bundles, their types and the licences of what is bundled. Same source, same bytes.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

/**
 * The toolkit of Actions does nothing when it is imported, but does not say so: its commands would bring its HTTP client into every
 * start.
 */
const toolkitWithoutSideEffects = {
  name: 'toolkit-without-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, importer, pluginData, ...rest }) => {
      const toolkit = path === '@actions/core' || /[\\/]@actions[\\/]core[\\/]/.test(importer);
      if (!toolkit || pluginData === 'resolved') return undefined;
      const found = await resolve(path, { ...rest, importer, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

const { metafile } = await build({
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    action: 'src/action.ts',
    comment: 'src/comment.ts',
  },
  outdir: 'dist',
  bundle: true,
  external: ['iconv-lite'], // minipass-fetch asks for it to decode old charsets, and does without
  splitting: true, // `--version` must not parse the registry client
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  plugins: [toolkitWithoutSideEffects],
  logLevel: 'warning',
  legalComments: 'none', // THIRD-PARTY-LICENSES.txt has the whole texts
  banner: {
    // CommonJS inside an ESM bundle asks for `require` of Node's own modules.
    js: "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);",
  },
});

writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicences(Object.keys(metafile.inputs)));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.dist.json'], {
  stdio: 'inherit',
});
