import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** A made-up package, and the release in which its bundler began to write source maps into the folder that ships. */

export const name = 'teacup-timer';

type Files = Readonly<Record<string, string>>;

const sources: Files = {
  '../src/index.ts': "export { brew } from './brew.js';\nexport { remind } from './internal/remind.js';\n",
  '../src/brew.ts':
    '// Minutes by leaf. Green goes bitter after three.\nexport const brew = (leaf: string) => (leaf === "green" ? 3 : 5);\n',
  '../src/internal/remind.ts':
    '// Not public yet: the pager endpoint of the tea room.\nexport const remind = (minutes: number) => "back in " + minutes;\n',
};

const bundle = [
  'const brew = (leaf) => (leaf === "green" ? 3 : 5);',
  'const remind = (minutes) => "back in " + minutes;',
  'export { brew, remind };',
  '',
].join('\n');

const map = JSON.stringify({
  version: 3,
  file: 'index.js',
  sources: Object.keys(sources),
  sourcesContent: Object.values(sources),
  names: [],
  mappings: 'AACA,aAAa,SCAb,aAAa',
});

const manifest = (version: string): string =>
  `${JSON.stringify(
    { name, version, type: 'module', exports: { '.': './dist/index.js' }, files: ['dist'], license: 'MIT' },
    null,
    2,
  )}\n`;

const release = (version: string, dist: Files): Files => ({
  'package.json': manifest(version),
  'README.md': '# teacup-timer\n\nTells when the tea is ready.\n',
  LICENSE: 'MIT\n',
  ...dist,
});

/** What everybody has installed. */
export const published = { version: '1.4.0', files: release('1.4.0', { 'dist/index.js': bundle }) };

/** What the release job is about to send. */
export const leaking = release('1.4.1', {
  'dist/index.js': `${bundle}//# sourceMappingURL=index.js.map\n`,
  'dist/index.js.map': map,
});

/** The same release after `"files": ["dist", "!dist/**\/*.map"]`. */
export const corrected = release('1.4.1', { 'dist/index.js': bundle });

/** The time that npm writes into every tarball, so that the same files give the same bytes. */
const mtime = new Date('1985-10-26T08:15:00.000Z');

export async function tarballOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [path, text] of Object.entries(files)) archive.entry({ name: `package/${path}`, mtime }, text);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}
