import { platform } from 'node:os';
import { join } from 'node:path';

export const packerNames = ['npm', 'pnpm', 'yarn', 'bun'] as const;
export type PackerName = (typeof packerNames)[number];

/** Yarn 1 and what came after it share a name and little else. */
export type Packer = Exclude<PackerName, 'yarn'> | 'yarn-classic' | 'yarn-berry';

interface Order {
  readonly command: string;
  readonly arguments: readonly string[];
}

type PackCommand = (destination: string, ignoreScripts: boolean) => Order;

const skip = (ignoreScripts: boolean, ...flags: readonly string[]): readonly string[] =>
  ignoreScripts ? flags : [];

export const packCommands: { readonly [P in Packer]: PackCommand } = {
  // npm 10 and older run `prepare` in spite of `--ignore-scripts`; a shell that does nothing runs nothing. Windows has none.
  npm: (destination, ignoreScripts) => ({
    command: 'npm',
    arguments: [
      'pack',
      '--pack-destination',
      destination,
      ...skip(ignoreScripts, '--ignore-scripts', ...(platform() === 'win32' ? [] : ['--script-shell=true'])),
    ],
  }),
  pnpm: (destination, ignoreScripts) => ({
    command: 'pnpm',
    arguments: [
      'pack',
      '--pack-destination',
      destination,
      ...skip(ignoreScripts, '--config.ignore-scripts=true'),
    ],
  }),
  'yarn-classic': (destination, ignoreScripts) => ({
    command: 'yarn',
    arguments: [
      'pack',
      '--filename',
      join(destination, 'package.tgz'),
      ...skip(ignoreScripts, '--ignore-scripts'),
    ],
  }),
  'yarn-berry': (destination) => ({
    command: 'yarn',
    arguments: ['pack', '--out', join(destination, 'package.tgz')],
  }),
  bun: (destination, ignoreScripts) => ({
    command: 'bun',
    arguments: ['pm', 'pack', '--destination', destination, ...skip(ignoreScripts, '--ignore-scripts')],
  }),
};
