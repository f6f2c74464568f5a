import { baseName, kindByPattern, perFolder } from './file-entry.ts';

/** Kinds of file that belong to the repository rather than to the package. The first line that matches names the class. */
export type PathClass =
  | 'tests'
  | 'documentation'
  | 'examples'
  | 'benchmarks'
  | 'continuous integration'
  | 'lockfiles'
  | 'tool configuration';

export function pathClass(path: string): PathClass | null {
  const ofFolder = folderClass(path);
  if (ofFolder !== null) return ofFolder;
  const named = classByName(baseName(path).toLowerCase());
  if (named !== null) return named;
  // Deeper down a settings file may be what the package is about: a preset, a template.
  return !path.includes('/') && rootConfiguration.test(path) ? 'tool configuration' : null;
}

const folderClass = perFolder((folder): PathClass | null => {
  const segments = folder.toLowerCase().split('/').slice(0, -1);
  for (const [named, folders] of byFolder) if (segments.some((segment) => folders.has(segment))) return named;
  for (const [named, folders] of byTopFolder) if (folders.has(segments[0] ?? '')) return named;
  return null;
});

const byFolder: readonly (readonly [PathClass, ReadonlySet<string>])[] = [
  [
    'continuous integration',
    new Set(['.github', '.circleci', '.buildkite', '.gitlab', '.azure-pipelines', '.husky']),
  ],
  ['tool configuration', new Set(['.changeset', '.storybook', '.devcontainer'])],
  [
    'tests',
    new Set([
      'test',
      'tests',
      '__tests__',
      '__test__',
      '__mocks__',
      '__snapshots__',
      '__fixtures__',
      'spec',
      'specs',
      'e2e',
      'cypress',
      'type-tests',
      'test-d',
      'mocha-test',
    ]),
  ],
  [
    'documentation',
    new Set(['docs', 'doc', '_site', 'htmldocs', 'storybook-static', '.docusaurus', '.vitepress']),
  ],
  ['examples', new Set(['example', 'examples', 'demo', 'demos'])],
  ['benchmarks', new Set(['benchmark', 'benchmarks', '__benchmarks__'])],
];

/** Ordinary words, that deeper down may be modules. */
const byTopFolder: readonly (readonly [PathClass, ReadonlySet<string>])[] = [
  ['tests', new Set(['fixtures', 'testing-fixtures', 'integration-tests'])],
  ['documentation', new Set(['website', 'site', 'stories'])],
  ['examples', new Set(['sample', 'samples', 'playground'])],
  ['benchmarks', new Set(['bench', 'perf'])],
];

const classByName = kindByPattern<PathClass>([
  ['tests', /[._-](?:test|tests|spec|e2e|cy)\.(?:[mc]?[jt]sx?|snap)(?:\.map)?$|\.(?:test|spec)\.d\.[mc]?ts$/],
  ['tests', /^tests?\.(?:[mc]?[jt]sx?|html|d\.ts|(?:cjs|esm|umd)\.js)(?:\.map)?$|\.snap$|\.test-d\.ts$/],
  ['documentation', /\.stories\.(?:[mc]?[jt]sx?|mdx)$/],
  [
    'continuous integration',
    /^(?:\.travis\.yml|\.gitlab-ci\.yml|appveyor\.yml|\.appveyor\.yml|azure-pipelines.*\.ya?ml|bitbucket-pipelines\.yml|circle\.yml|jenkinsfile|\.drone\.yml|codecov\.yml|\.codecov\.yml|\.coveralls\.yml|netlify\.toml|vercel\.json|renovate\.json5?|\.renovaterc.*|dependabot\.yml)$/,
  ],
  [
    'lockfiles',
    /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock)$/,
  ],
]);

const rootConfiguration =
  /^(?:tsconfig.*\.json|jsconfig.*\.json|.*\.config\.(?:[mc]?[jt]s|json)|\.(?:eslint|prettier|babel|stylelint|mocha|nyc|lintstaged|commitlint|swc|size-limit|c8|jshint|jscs|browserslist|huskyrc|release|markdownlint|xo|nvm|npmpackagejsonlint|auto|yo-|ls-?lint)[a-z-]*rc?(?:\..*)?|\.(?:eslintignore|prettierignore|gitignore|gitattributes|gitmodules|npmignore|dockerignore|editorconfig|jshintrc|node-version|nvmrc|tool-versions|flowconfig|watchmanconfig|yarnrc|yarnrc\.yml|verb\.md|sublimelinter.*|pre-commit-config\.yaml|yo-rc\.json|mailmap|zuul\.yml|tern-project|npm-upgrade.*|all-contributorsrc)|gruntfile\.[a-z]+|gulpfile\.[a-z.]+|karma\.conf\..*|webpack\..*\.js|rollup\..*\.js|makefile|dockerfile|docker-compose.*|lerna\.json|nx\.json|turbo\.json|biome\.jsonc?|bower\.json|component\.json|pnpm-workspace\.yaml|rush\.json|justfile|tslint\.json|wallaby\..*|bunfig\.toml|deno\.jsonc?|jsr\.json|\.releaserc.*|release-please-config\.json)$/i;

/** What npm always packs, and what stands at the top of any package. */
export const customary =
  /^(?:package\.json|npm-shrinkwrap\.json|(?:readme|licen[cs]es?|copying|unlicense|notices?|change(?:s|log)|changelogs?|history|releases?|release[-_ ]?notes|authors|contributors|contributing|maintainers|security|support|code[-_]of[-_]conduct|patents|migration|migrating|upgrading|upgrade|funding|thirdparty|third[-_ ]?party|credits|backers|governance|citation|todo|roadmap)(?:$|[-_. ].*))$/i;
