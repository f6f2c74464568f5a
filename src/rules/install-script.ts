import type { PackageTree } from '../model/package-tree.ts';
import { excerpt } from '../text/names.ts';
import { acceptOnce, defineRule, existing } from './rule.ts';
import { pasteableName } from './words.ts';

type Seen = {
  readonly script: string;
  readonly before: string | null;
  readonly after: string;
  /** `binding.gyp` without an install script: npm builds it. */
  readonly implicit: boolean;
};

/**
 * Code that runs on every consumer's machine at install time. Wanted and unwanted ones look alike (`npx only-allow pnpm` was meant for
 * contributors), so a new one waits to be accepted. `prepare` does not run for packages from a registry.
 */
export const installScript = defineRule<Seen>()({
  id: 'install-script',
  topic: 'what attacks',
  title: 'script that runs on install',
  why: 'It runs on the machine of everyone who installs the package. Many package managers block it or ask first.',
  howItGetsIn: 'Often it was meant for people who work on the package. "prepare" is the script for them.',
  looksFor:
    'Error: a new preinstall, install or postinstall script, or a binding.gyp without one, which npm builds on install. Warning: one of them changed, or there is no baseline.',
  example:
    'A "postinstall" that set up git hooks for contributors was published, and failed on the machine of every user without git.',
  ignores: 'Scripts that npm does not run for users, such as prepare, prepack and test.',
  howToFix: 'Move what is for contributors to "prepare". Leave binding.gyp out if nothing is to be built.',
  howToAccept: `${acceptOnce} Scripts on purpose look exactly like accidents, so somebody has to say it once.`,
  removal: null,
  waiver: { path: 'package.json', holdsTo: ['finding'] },
  field: () => 'scripts',
  reason: ({ implicit, before }) => (implicit ? 'native' : before === null ? 'new' : 'changed'),
  messages: {
    native: {
      event: () => 'npm builds native code on install: binding.gyp is in the package',
      text: () =>
        'The package has a binding.gyp and no install script, so npm builds native code on install.',
      fix: () => 'Leave binding.gyp out of the package, or set "gypfile": false in package.json.',
    },
    new: {
      event: (found) => `New install script: ${found.map(({ script }) => script).join(', ')}`,
      text: ({ script, after }) => `${excerpt(script)} runs on every install: ${excerpt(after)}.`,
      fix: ({ script }) => withoutScript(script),
    },
    changed: {
      event: (found) => `Changed install script: ${found.map(({ script }) => script).join(', ')}`,
      text: ({ script, before, after }) =>
        `${excerpt(script)} runs on every install. It was ${excerpt(before ?? '')} and is now ${excerpt(after)}.`,
      fix: ({ script }) => withoutScript(script),
    },
  },
  existing: ['script that runs on install', 'scripts that run on install'],
  *detect(facts) {
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
        severity: facts.first || isChange ? 'warning' : 'error',
        path,
        evidence: { script, before: known, after: command, implicit },
        key: `${script} ${command}`,
      };
    }
  },
});

const withoutScript = (script: string): string =>
  `Remove ${pasteableName(script)} from "scripts", or call it "prepare" if it is for contributors.`;

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
