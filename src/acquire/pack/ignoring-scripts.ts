import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PackgateError, usageError } from '../../model/errors.ts';
import type { PackageFolder } from './package-folder.ts';
import type { Packer } from './packer.ts';

/** Rejects where a packer cannot be kept from running what the repository brings along. */
export async function requireIgnorable(
  { folder, above, scripts }: PackageFolder,
  packer: Packer,
): Promise<void> {
  if (!packer.startsWith('yarn')) return;
  const own = scripts.find((script) => /^(?:prepack|postpack)$/.test(script));
  if (packer === 'yarn-berry' && own !== undefined) throw unignorable(`the ${own} script of ${folder}`);
  for (const place of above) {
    for (const [file, expression] of yarnPrograms) {
      const text = await readFile(join(place, file), 'utf8').catch(() => '');
      const [, setting] = expression.exec(text.replace(/^\s*#.*$/gm, '')) ?? [];
      if (setting !== undefined) throw unignorable(`what ${join(place, file)} names as ${setting}`);
    }
  }
}

/** Yarn itself, in another version or in whatever a file says it is; and what is loaded into it. */
const yarnPrograms: readonly (readonly [file: string, setting: RegExp])[] = [
  ['.yarnrc.yml', /(yarnPath|plugins)["']?\s*:/],
  ['.yarnrc', /^\s*"?(yarn-path)\b/m],
];

const unignorable = (what: string): PackgateError =>
  usageError(
    'scripts-not-ignorable',
    `Yarn cannot pack without running ${what}: name npm as the packer, or leave ignore-scripts out.`,
  );

/**
 * For packers that are to run nothing of the repository: Yarn reads no settings of it, whatever way `plugins` or `yarnPath` may be written
 * in them; Corepack takes neither its registry nor the address of a packer from there; and cmd.exe no `npm.cmd` from the folder.
 */
export const withoutRepository = {
  YARN_RC_FILENAME: '.yarnrc-that-is-not-there.yml',
  YARN_IGNORE_PATH: '1',
  COREPACK_ENV_FILE: '0',
  COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
};
