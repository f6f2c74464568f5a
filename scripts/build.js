// Builds dist from src: the bundles, their types and the licences of what is bundled. Same source, same bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { chunkNames } from './build/chunks.js';
import { rollUp } from './build/declarations.js';
import { thirdPartyLicences } from './build/licences.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const besides = (name) => fileURLToPath(new URL(`build/${name}.cjs`, import.meta.url));
const bundle = await rolldown({
  input: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'github/action': 'src/action.ts',
    'github/comment': 'src/comment.ts',
    'github/merge': 'src/merge.ts',
    'github/verify': 'src/verify.ts',
  },
  // Asked for in a `try`, and done without: left outside, they would be looked for in the `node_modules` of whoever is checked, and run.
  resolve: {
    alias: {
      'iconv-lite': besides('absent'),
      'supports-color': besides('absent'),
      cacache: besides('no-cache'),
      'socks-proxy-agent': besides('socks'),
    },
  },
  platform: 'node',
  transform: { target: 'node20.19' },
  preserveEntrySignatures: 'allow-extension',
  treeshake: {
    // The toolkit of Actions does nothing when it is imported, but does not say so: its commands would bring its HTTP client into
    // every start.
    moduleSideEffects: [{ test: /[\\/]@actions[\\/]core[\\/]/, sideEffects: false }],
  },
  checks: { ineffectiveDynamicImport: false }, // what two programs share is loaded early by one and late by the other
});

const options = {
  format: 'cjs', // read at once, where Node's loader of modules waits four times for each file
  comments: false, // THIRD-PARTY-LICENSES.txt has the whole texts
  minifyInternalExports: false,
  chunkFileNames: ({ name }) => (name.startsWith('github/') ? '[name].cjs' : 'chunks/[name].cjs'),
};
const names = chunkNames((await bundle.generate(options)).output);
const { output } = await bundle.generate({
  ...options,
  codeSplitting: {
    includeDependenciesRecursively: false, // the names are such that no two files import each other
    groups: [{ debugName: 'files', name: (id) => names.get(id) ?? null }],
  },
});
await bundle.close();

rmSync('dist', { recursive: true, force: true });
for (const file of output)
  write(
    join('dist', file.fileName),
    isOthersAlone(file) ? withoutSpaces(file) : file.isEntry ? edge(file) : part(file),
  );
chmodSync('dist/cli.js', 0o755);

// What npm installs carries the licences of what it has, and no others.
const inputs = (ofGitHub) =>
  output
    .filter(({ fileName }) => fileName.startsWith('github/') === ofGitHub)
    .flatMap((file) => file.moduleIds);
write('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicences(inputs(false)));
write('dist/github/THIRD-PARTY-LICENSES.txt', thirdPartyLicences(inputs(true)));

const declarations = mkdtempSync(join(tmpdir(), 'packgate-types-'));
try {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.dist.json', '--outDir', declarations];
  execFileSync(process.execPath, compiler, { stdio: 'inherit' });
  write('dist/index.d.ts', rollUp(join(declarations, 'index.d.ts')));
} finally {
  rmSync(declarations, { recursive: true, force: true });
}

/** What npm installs and nobody here wrote. It keeps its names, for stack traces. */
function isOthersAlone({ fileName, moduleIds }) {
  return (
    fileName.startsWith('chunks/') &&
    moduleIds.length > 0 &&
    moduleIds.every((id) => /[\\/]node_modules[\\/]|[\\/]scripts[\\/]build[\\/]/.test(id))
  );
}

/** What is run or imported is a module. Whoever bundles the library follows its imports. */
function edge({ code, exports }) {
  const [hashbang = ''] = /^#!.*\n/.exec(code) ?? [];
  const body = sooner(code.slice(hashbang.length));
  if (exports.length === 0) {
    return `${hashbang}const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);\n${body}`;
  }
  const module = body
    .replace(/^Object\.defineProperty\(exports, Symbol.*\n/, '')
    .replaceAll(/^(?:const|let) (\w+) = require\(("[^"]+")\);$/gm, 'import $1 from $2;')
    .replaceAll(/^exports\.(\w+) = \1;\n/gm, '')
    .replaceAll(/^exports\.(\w+) = /gm, 'const $1 = ');
  return `${module}export { ${exports.join(', ')} };\n`;
}

/** Our own code. What is rarely needed is loaded when it is first used. */
function part({ code }) {
  const lazy = code
    .replace(
      /^const require_rare = (require\("[^"]+"\));$/m,
      'let rare;\nconst require_rare = { get loaded() { return (rare ??= $1); } };',
    )
    .replaceAll(/\brequire_rare\./g, 'require_rare.loaded.');
  return `"use strict";\n${sooner(lazy)}`;
}

/**
 * The same for Node, and sooner: it reads what is all ASCII at twice the speed. What is CommonJS is run when it is first used: most
 * checks need no ranges of versions. A bundler that makes one module of the library has no `require` for Node's own modules.
 */
function sooner(code) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code
    .replaceAll(/\\\p{ASCII}|\\?(\P{ASCII})/gu, (found, wide) =>
      wide === undefined ? found : wide.split('').map(escaped).join(''),
    )
    .replaceAll(/\brequire\(("node:[\w/]+")\)/g, 'globalThis.process.getBuiltinModule($1)')
    .replaceAll(
      /^var (import_\w+) = (?:\w+\.)?__toESM\(((?:\w+\.){0,2}require_\w+)\(\), 1\);$/gm,
      (_, name, load) => `var ${name} = { get default() { return ${load}(); } };`,
    );
}

function withoutSpaces({ fileName, code }) {
  const { code: shorter, errors } = minifySync(fileName, code, {
    module: false,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  return `"use strict";\n${shorter}`;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
