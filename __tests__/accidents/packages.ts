import type { Accident, Place } from './accidents.ts';

export interface Shape extends Pick<Place, 'at' | 'script'> {
  readonly shape: string;
  readonly manifest: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly files: Readonly<Record<string, string>>;
  /** Where in the repository it lies. */
  readonly inside?: string;
  readonly accidents: readonly Accident[];
}

const cjs = 'module.exports = 1;\n';
const esm = 'export default 1;\n';
const types = 'export default 1;\n';

/** Packages of the shapes that real ones have, and what happens to each. */
export const shapes: readonly Shape[] = [
  {
    shape: 'a list of one folder',
    manifest: { name: 'plain', main: 'dist/index.js', files: ['dist'] },
    files: { 'dist/index.js': cjs, 'dist/part.js': cjs, 'src/index.js': cjs, 'README.md': '# plain\n' },
    at: 'dist/',
    script: 'dist/index.js',
    accidents: ['map', 'environment file', 'sources'],
  },
  {
    shape: 'no list, and no ignore file',
    manifest: { name: 'bare' },
    files: { 'index.js': 'module.exports = require("./lib/a.js");\n', 'lib/a.js': cjs, 'lib/b.js': cjs },
    at: '',
    script: 'index.js',
    accidents: ['settings of an agent', 'coverage report', 'customers'],
  },
  {
    shape: 'no list, and an .npmignore',
    manifest: { name: 'ignoring', main: 'lib/index.js' },
    files: {
      'lib/index.js': cjs,
      '.npmignore': 'test\n*.log',
      '.gitignore': 'node_modules\n',
      'test/a.js': cjs,
    },
    at: '',
    script: 'lib/index.js',
    accidents: ['old .npmrc', 'its own tarball', 'tests of the build'],
  },
  {
    shape: 'no list, and a .gitignore',
    manifest: { name: 'git-only', main: 'lib/index' },
    files: {
      'lib/index.js': cjs,
      'lib/index.d.ts': types,
      '.gitignore': 'coverage/\n*.log\n',
      'coverage/x': 'x',
      'a.log': '',
    },
    at: '',
    script: 'lib/index.js',
    accidents: ['environment files', 'build information', 'video'],
  },
  {
    shape: 'two formats by exports',
    manifest: {
      name: 'dual',
      main: './dist/index.cjs',
      module: './dist/index.mjs',
      exports: {
        '.': { import: './dist/index.mjs', require: './dist/index.cjs' },
        './package.json': './package.json',
      },
      files: ['dist'],
    },
    files: { 'dist/index.cjs': cjs, 'dist/index.mjs': esm },
    at: 'dist/',
    script: 'dist/index.mjs',
    accidents: ['map with a secret', 'log of a build', 'settings of an editor'],
  },
  {
    shape: 'patterns in exports',
    manifest: {
      name: 'patterns',
      type: 'module',
      exports: { '.': './lib/index.js', './*': './lib/*.js', './data/*': './lib/data/*' },
      files: ['lib'],
    },
    files: { 'lib/index.js': esm, 'lib/one.js': esm, 'lib/data/a.json': '{}', 'lib/data/b.csv': 'a\n' },
    at: 'lib/',
    script: 'lib/index.js',
    accidents: ['map', 'private key', 'memory of a process'],
  },
  {
    shape: 'types by version',
    manifest: {
      name: 'typed',
      main: 'dist/index.js',
      types: 'types/index.d.ts',
      typesVersions: { '<4.2': { '*': ['types/old/*'] } },
      files: ['dist/', 'types/'],
    },
    files: { 'dist/index.js': cjs, 'types/index.d.ts': types, 'types/old/index.d.ts': types },
    at: 'types/',
    script: 'dist/index.js',
    accidents: ['build information', 'swap file', 'tests'],
  },
  {
    shape: 'a command',
    manifest: { name: 'command', bin: { kettle: './bin/kettle.js' }, files: ['bin', 'lib/**/*.js'] },
    files: {
      'bin/kettle.js': '#!/usr/bin/env node\nrequire("../lib/run");\n',
      'lib/run.js': cjs,
      'lib/sub/a.js': cjs,
    },
    at: 'bin/',
    script: 'lib/run.js',
    accidents: ['old .npmrc', 'archive', 'secret in a script'],
  },
  {
    shape: 'scripts for browsers',
    manifest: {
      name: 'browsers',
      main: 'cjs/x.js',
      unpkg: 'umd/x.min.js',
      jsdelivr: 'umd/x.min.js',
      browser: { './cjs/x.js': './umd/x.js' },
      files: ['cjs', 'umd'],
    },
    files: { 'cjs/x.js': cjs, 'umd/x.js': 'var x = 1;\n', 'umd/x.min.js': 'var x=1\n' },
    at: 'umd/',
    script: 'umd/x.min.js',
    accidents: ['map', 'screenshot', 'archive'],
  },
  {
    shape: 'style sheets',
    manifest: {
      name: 'styles',
      style: 'css/all.css',
      sass: 'scss/all.scss',
      exports: { './css/*': './css/*', './scss': './scss/all.scss' },
      files: ['css', 'scss'],
    },
    files: {
      'css/all.css': '@import "part.css";\n',
      'css/part.css': 'a{}\n',
      'scss/all.scss': '@use "./part";\n',
      'scss/_part.scss': 'a{}\n',
    },
    at: 'css/',
    script: 'css/all.css',
    accidents: ['map', 'environment file', 'screenshot'],
  },
  {
    shape: 'one of a workspace',
    manifest: { name: '@acme/core', main: 'lib/index.js', files: ['lib'] },
    files: { 'lib/index.js': cjs, 'src/index.ts': types },
    inside: 'packages/core',
    at: 'lib/',
    script: 'lib/index.js',
    accidents: ['settings of an agent', 'database dump', 'raw coverage'],
  },
  {
    shape: 'one of a workspace, without a list',
    manifest: { name: '@acme/tools' },
    files: { 'index.js': cjs, 'tools/a.js': cjs },
    inside: 'packages/tools',
    at: '',
    script: 'index.js',
    accidents: ['log of a build', 'settings of an editor', 'sources'],
  },
  {
    shape: 'a bundled dependency',
    manifest: {
      name: 'bundling',
      main: 'index.js',
      dependencies: { pot: '1.0.0' },
      bundleDependencies: ['pot'],
      files: ['index.js', 'lib'],
    },
    files: {
      'index.js': 'module.exports = require("pot");\n',
      'lib/a.js': cjs,
      'node_modules/pot/package.json': '{"name":"pot","version":"1.0.0"}',
      'node_modules/pot/index.js': cjs,
    },
    at: 'lib/',
    script: 'index.js',
    accidents: ['database dump', 'environment file', 'its own tarball'],
  },
  {
    shape: 'TypeScript, built and as it is written',
    manifest: { name: 'both', main: 'dist/index.js', types: 'dist/index.d.ts', files: ['dist', 'src'] },
    files: {
      'dist/index.js': `${cjs}//# sourceMappingURL=index.js.map\n`,
      'dist/index.js.map': '{"version":3,"sources":["../src/index.ts"],"mappings":"AAAA"}',
      'dist/index.d.ts': types,
      'src/index.ts': types,
    },
    at: 'src/',
    script: 'dist/index.js',
    accidents: ['settings of an agent', 'coverage report', 'tests of the build'],
  },
  {
    shape: 'a list of everything, and what it leaves out',
    manifest: { name: 'everything', main: 'index.js', files: ['**/*', '!test', '!*.md'] },
    files: { 'index.js': cjs, 'lib/a.js': cjs, 'test/a.js': cjs, 'notes.md': '# notes\n' },
    at: '',
    script: 'index.js',
    accidents: ['video', 'map with a secret', 'raw coverage'],
  },
  {
    shape: 'tables that scripts read',
    manifest: { name: 'tables', main: 'index.js', files: ['index.js', 'data'] },
    files: {
      'index.js': "module.exports = (name) => require('./data/' + name + '.json');\n",
      'data/a.json': '{}',
      'data/b.json': '{}',
    },
    at: 'data/',
    script: 'index.js',
    accidents: ['log that a script reads', 'private key', 'map'],
  },
  {
    shape: 'files by their kind',
    manifest: { name: 'kinds', type: 'module', exports: './index.js', files: ['*.js', '*.d.ts', '*.map'] },
    files: { 'index.js': 'export * from "./part.js";\n', 'part.js': esm, 'index.d.ts': types },
    at: '',
    script: 'index.js',
    accidents: ['map', 'environment files', 'settings of an editor'],
  },
  {
    shape: 'languages in a folder',
    manifest: {
      name: 'languages',
      type: 'module',
      main: 'index.js',
      imports: { '#de': './languages/de.js' },
      files: ['index.js', 'languages'],
    },
    files: {
      'index.js': "export const load = (name) => import('./languages/' + name + '.js');\n",
      'languages/de.js': esm,
      'languages/en.js': esm,
    },
    at: 'languages/',
    script: 'index.js',
    accidents: ['swap file', 'memory of a process', 'settings of an agent'],
  },
  {
    shape: 'a built folder with a package.json of its own',
    manifest: {
      name: 'built',
      main: './index.cjs',
      module: './index.mjs',
      types: './index.d.ts',
      sideEffects: false,
    },
    files: { 'index.cjs': cjs, 'index.mjs': esm, 'index.d.ts': types, 'esm/a.mjs': esm },
    inside: 'dist',
    at: '',
    script: 'index.mjs',
    accidents: ['map', 'build information', 'database dump'],
  },
  {
    shape: 'a folder for commands',
    manifest: { name: 'commands', main: 'lib', directories: { lib: 'lib', test: 'test' }, files: ['lib/*'] },
    files: { 'lib/index.js': cjs, 'lib/deep/a.js': cjs, 'test/a.js': cjs },
    at: 'lib/',
    script: 'lib/index.js',
    accidents: ['log of a build', 'sources', 'screenshot'],
  },
];
