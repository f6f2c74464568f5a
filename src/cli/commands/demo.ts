import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrate } from '../../app/demo/demo.ts';
import type { Report } from '../../model/report.ts';
import { onInterrupt } from '../../output/guarded.ts';
import { renderTerminal } from '../../report/terminal/terminal.ts';
import type { Command } from '../command.ts';
import { show } from '../screen.ts';

/** The folder is gone when somebody could paste a command with it. */
const unrepeatable = (report: Report): Report => ({
  ...report,
  packages: report.packages.map((each) => ({
    ...each,
    candidate: each.candidate && { ...each.candidate, asked: null },
  })),
});

export const run: Command = async ({ given }, surroundings) => {
  const folder = mkdtempSync(join(tmpdir(), 'packgate-demo-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const settled = onInterrupt(remove);
  try {
    const today = surroundings.now.toISOString().slice(0, 10);
    const { leaking, corrected } = await demonstrate(folder, today, surroundings.signal);
    await show(
      (look) =>
        [
          'An example package is about to be published. Its build now writes source maps:\n\n',
          renderTerminal(unrepeatable(leaking), { ...look, quiet: false }),
          '\nThe release stops here, with exit code 1. After the fix, the same check says:\n\n',
          renderTerminal(corrected, { ...look, quiet: false }),
        ].join(''),
      given,
      surroundings,
    );
    return 0;
  } finally {
    settled();
    remove();
  }
};
