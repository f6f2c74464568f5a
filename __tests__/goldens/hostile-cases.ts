import { hostileNames } from '../helpers/payloads.ts';
import type { Member } from '../helpers/tarball.ts';
import type { Case } from './case.ts';

/** As much of a payload as can stand in a name of a file. */
const inName = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .slice(0, 300)
    .replaceAll('\u0000', '')
    .replaceAll('/', '∕');

const names = hostileNames.map(inName).filter((name) => name !== '');

const files = Object.fromEntries<Member>([
  ...names.map((name, at): [string, Member] => [`lib/${at} ${name}.env`, `A=${at}\n`]),
  ['lib/link.js', { type: 'symlink', linkname: '../\u202egpj.##[error]' }],
]);

/** Every third payload, wherever a manifest or a text has words. */
const words = hostileNames
  .filter((text, at) => text !== '' && at % 3 === 0)
  .map((text) => text.slice(0, 200));
const all = <T>(make: (text: string, at: number) => T): Record<string, T> =>
  Object.fromEntries(words.map((text, at) => [text, make(text, at)]));

const manifest = {
  main: `./${words[7]}`,
  types: words[1],
  bin: all((text) => `./${text}`),
  exports: { '.': './index.js', ...Object.fromEntries(words.map((text) => [`./${text}`, `./${text}`])) },
  scripts: { preinstall: words[6], install: words[0], postinstall: words.join(' ') },
  dependencies: all((text, at) =>
    at % 3 === 0 ? `file:${text}` : at % 3 === 1 ? `git+ssh://${text}/` : text,
  ),
  publishConfig: { access: words[0], tag: words[3] },
  engines: all((text) => text),
  os: words,
};

const map = JSON.stringify({
  version: 3,
  sources: words.map((text) => `../${text}/b.ts`),
  sourcesContent: words,
  mappings: '',
});
const code = words
  .map((text) => `// /home/${text}/x\n//# sourceMappingURL=https://${text}/a.js.map\n`)
  .join('');

export const hostileCases: readonly Case[] = [
  { name: 'hostile-names', formats: 'all', screens: true, packages: [{ files, releases: { '1.0.0': {} } }] },
  { name: 'hostile-manifest', formats: 'all', packages: [{ manifest, releases: { '1.0.0': {} } }] },
  {
    name: 'hostile-contents',
    formats: 'few',
    packages: [{ files: { 'index.js.map': map, 'lib/a.js': code }, releases: { '1.0.0': {} } }],
  },
  {
    name: 'hostile-waivers',
    formats: 'few',
    packages: [{ files: { '.env': 'A=1\n' }, releases: { '1.0.0': {} } }],
    config: JSON.stringify({
      version: 1,
      waivers: words.slice(0, 40).map((reason) => ({ rule: 'sensitive-file', path: '.env', reason })),
    }),
    configBefore: null,
  },
];
