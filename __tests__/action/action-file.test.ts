import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/packgate.ts';

interface ParsedFile {
  readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } };
}
type ParseAction = (file: { name: string; content: string }, trace: object) => ParsedFile;

/** Bundled: it imports JSON in a way that only bundlers take. */
async function loadParser(): Promise<ParseAction> {
  const outfile = join(temporaryFolder(), 'parser.mjs');
  const contents = "export { parseAction } from '@actions/workflow-parser/actions/index';";
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return (await import(pathToFileURL(outfile).href)).parseAction;
}

const trace = { info: () => {}, verbose: () => {}, error: () => {} };

test("the platform's own parser finds nothing wrong with action.yml, and would find something", async () => {
  const parseAction = await loadParser();
  const errorsOf = (content: string): string[] =>
    parseAction({ name: 'action.yml', content }, trace)
      .context.errors.getErrors()
      .map(({ message }) => message);
  const content = readFileSync('action.yml', 'utf8');
  expect(errorsOf(content)).toEqual([]);
  expect(errorsOf(content.replace('using: node24', 'using: [node24]'))).not.toEqual([]);
  expect(errorsOf(content.replace('runs:', 'run:'))).not.toEqual([]);
});
