import type { PackageTree } from '../model/package-tree.ts';
import { existing, type Rule } from './rule.ts';

/**
 * Code that runs on every consumer's machine at install time. Wanted and unwanted ones look alike (`npx only-allow pnpm` was meant for
 * contributors), so a new one waits to be accepted. `prepare` does not run for packages from a registry.
 */
export const installScript: Rule<'install-script'> = function* (facts) {
  const before = facts.before === null ? null : scriptsOf(facts.before);
  const commandsBefore = new Set([...(before?.values() ?? [])].map(({ command }) => command));
  for (const [script, { command, implicit }] of scriptsOf(facts.after)) {
    const path = implicit ? 'binding.gyp' : 'package.json';
    const known = before?.get(script)?.command ?? null;
    if (known === command) {
      yield existing(path, `${script}: ${command}`);
      continue;
    }
    const isChange = known !== null || commandsBefore.has(command);
    yield {
      novelty: 'new',
      severity: facts.first || isChange ? 'warning' : 'error',
      path,
      evidence: { script, before: known, after: command, implicit },
      key: `${script} ${command}`,
    };
  }
};

interface Script {
  readonly command: string;
  readonly implicit: boolean;
}

function scriptsOf({ manifest, entries }: PackageTree): Map<string, Script> {
  const scripts = new Map<string, Script>();
  for (const name of ['preinstall', 'install', 'postinstall']) {
    const command = manifest.scripts.get(name);
    if (command !== undefined && command.trim() !== '') scripts.set(name, { command, implicit: false });
  }
  // npm, "scripts", "npm install": a binding.gyp at the top and neither install nor preinstall is built with node-gyp.
  const isBuilt = entries.get('binding.gyp')?.type === 'file' && manifest.fields.get('gypfile') !== false;
  if (isBuilt && !scripts.has('install') && !scripts.has('preinstall'))
    scripts.set('install', { command: 'node-gyp rebuild', implicit: true });
  return scripts;
}
