import { targetPath } from '../text/target-path.ts';
import { existing, type Rule } from './rule.ts';

/** `#!/usr/bin/env node` with a carriage return: on Unix the kernel looks for a program called `node\r`. */
export const crlfShebang: Rule<'crlf-shebang'> = function* (facts) {
  const commands = new Map<string, string>();
  for (const [command, target] of facts.after.manifest.bin) {
    const path = targetPath(target);
    if (path !== null && !commands.has(path)) commands.set(path, command);
  }
  for (const file of facts.files) {
    const bin = commands.get(file.path);
    if (bin === undefined || file.content.shebang?.crlf !== true) continue;
    if (facts.predecessor(file.path)?.content.shebang?.crlf === true) yield existing(file.path);
    else yield { novelty: 'new', severity: 'error', path: file.path, evidence: { bin } };
  }
};
