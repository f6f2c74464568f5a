import { posix } from 'node:path';
import { privateKey, samples } from '../read/content/secret-samples.ts';

/** Where something can go wrong in a package. */
export interface Place {
  readonly name: string;
  /** The folder that ships, with a slash at its end; empty at the root. */
  readonly at: string;
  /** A script that ships, from the root, and its text. */
  readonly script: string;
  readonly text: string;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const secret = (kind: string): string => `${samples[kind]}`;
const database = `DATABASE_URL=postgres${'://'}app:Tr0ub4dor-7@db.acme.test/shop\n`;
const binary = (start: string, bytes: number): Buffer =>
  Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(bytes, 'packed by accident ')]);
const map = (script: string, source: string): Files => ({
  [`${script}.map`]: JSON.stringify({
    version: 3,
    sources: ['../src/index.ts'],
    sourcesContent: [source],
    mappings: 'AAAA',
  }),
});
const many = (amount: number, path: (index: number) => string, text: string): Files =>
  Object.fromEntries(Array.from({ length: amount }, (_, index) => [path(index), `${text}// ${index}\n`]));

/** What nobody meant to publish, as the files that are there by mistake. */
export const accidents = {
  map: ({ script, text }) => ({
    ...map(script, 'export const a = 1;\n'),
    [script]: `${text}\n//# sourceMappingURL=${script.split('/').at(-1)}.map\n`,
  }),
  'map with a secret': ({ script }) => map(script, `const token = '${secret('npm-access-token')}';\n`),
  'environment file': ({ at }) => ({ [`${at}.env`]: database }),
  'environment files': ({ at }) => ({ [`${at}.env`]: 'MODE=a\n', [`${at}.env.local`]: database }),
  'settings of an agent': ({ at }) => ({
    [`${at}.claude/settings.local.json`]: JSON.stringify({
      env: { ANTHROPIC_API_KEY: secret('anthropic-api-key') },
    }),
  }),
  'log of a build': ({ at }) => ({ [`${at}build.log`]: 'written to /home/dana/work/kettle/dist\n' }),
  'old .npmrc': ({ at }) => ({
    [`${at}.npmrc.bak`]: `//npm.acme.test/:_authToken=${secret('npm-access-token')}\n`,
  }),
  video: ({ at }) => ({ [`${at}demo.mp4`]: binary('00000018667479706d703432', 5_000_000) }),
  screenshot: ({ at }) => ({ [`${at}screenshot.png`]: binary('89504e470d0a1a0a', 1_500_000) }),
  sources: () => many(40, (index) => `src/part-${index}.ts`, 'export const part: number = 1;\n'),
  'tests of the build': ({ at }) =>
    many(3, (index) => `${at}__tests__/part-${index}.test.js`, 'test("a", () => {});\n'),
  tests: () => many(3, (index) => `test/part-${index}.js`, 'require("node:test");\n'),
  'coverage report': () => ({
    'coverage/lcov.info': 'TN:\nSF:index.js\n',
    'coverage/index.html': '<p>100 %\n',
  }),
  'raw coverage': ({ at }) => ({ [`${at}.nyc_output/1.json`]: '{}\n' }),
  'its own tarball': ({ name }) => ({
    [`${name.replace('@', '').replace('/', '-')}-0.9.0.tgz`]: binary('1f8b08', 3_000),
  }),
  'build information': ({ at }) => ({ [`${at}tsconfig.tsbuildinfo`]: '{"program":{"fileNames":[]}}\n' }),
  'settings of an editor': ({ at }) => ({
    [`${at}.idea/workspace.xml`]: '<project/>\n',
    [`${at}.vscode/settings.json`]: '{}\n',
  }),
  'swap file': ({ at }) => ({ [`${at}.notes.js.swo`]: binary('62302e30', 4_000) }),
  'private key': ({ at }) => ({ [`${at}server.key`]: `${privateKey()}\n` }),
  'database dump': ({ at }) => ({ [`${at}dump.sql`]: "INSERT INTO users VALUES (1, 'dana@acme.test');\n" }),
  customers: ({ at }) => ({ [`${at}customers.csv`]: 'name,email\nDana,dana@acme.test\n' }),
  'memory of a process': ({ at }) => ({ [`${at}Heap.20261101.103000.heapsnapshot`]: '{"snapshot":{}}\n' }),
  archive: ({ at }) => ({ [`${at}backup.zip`]: binary('504b0304', 3_000) }),
  // What no line can mend.
  'secret in a script': ({ script, text }) => ({
    [script]: `${text}\n// ${secret('github-token')}\n`,
  }),
  'log that a script reads': ({ at, script, text }) => ({
    [`${at}words.log`]: 'kettle\n',
    [script]: `${text}\n// new URL('./${posix.relative(posix.dirname(script), `${at}words.log`)}', import.meta.url)\n`,
  }),
} satisfies Readonly<Record<string, (place: Place) => Files>>;

export type Accident = keyof typeof accidents;
