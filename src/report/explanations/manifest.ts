import { acceptOnce, acceptWarning, type Explanations } from './explanation.ts';

export const manifestExplanations: Explanations<
  'install-script' | 'unresolved-dependency' | 'dependency' | 'publish-config' | 'waiver'
> = {
  'install-script': {
    looksFor:
      'Error: a new preinstall, install or postinstall script, or a binding.gyp without one, which npm builds on install. Warning: one of them changed, or there is no baseline.',
    example:
      'A "postinstall" that set up git hooks for contributors was published, and failed on the machine of every user without git.',
    ignores: 'Scripts that npm does not run for users, such as prepare, prepack and test.',
    fix: 'Move what is for contributors to "prepare". Leave binding.gyp out if nothing is to be built.',
    accept: `${acceptOnce} Scripts on purpose look exactly like accidents, so somebody has to say it once.`,
    options: {},
  },
  'unresolved-dependency': {
    looksFor:
      'Error: workspace:, catalog:, file:, link:, portal:, patch:, exec:, jsr: or a path in the dependencies of the packed package.json.',
    example:
      'A monorepo packed with npm instead of pnpm: "workspace:*" went out as it stood, and no user could install the release.',
    ignores:
      'Little of the kind: in devDependencies, which users do not install, it is a note, and so is what the last release had too.',
    fix: 'Pack with the package manager of the workspace (--packer), or write version ranges.',
    accept: 'There is little use in a waiver: nobody could install the package.',
    options: {},
  },
  dependency: {
    looksFor:
      'Warning: a new dependency at run time (optional ones and peers too), or one that now comes from git or an address instead of the registry.',
    example: 'A test framework landed in "dependencies" and was installed by every user for two releases.',
    ignores:
      'Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources.',
    fix: 'Move what users do not need to "devDependencies".',
    accept: acceptWarning,
    options: {},
  },
  'publish-config': {
    looksFor:
      'Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine or a platform; or publishConfig moves the release: another registry or access, no provenance any more, or a tag that gives a prerelease to everybody or a release to nobody.',
    example: 'A patch release raised "engines" to a Node that many did not have yet, and installs stopped.',
    ignores:
      'What is only added or widened (new entries of exports and bin, wider engines), the order of keys, what of publishConfig the packer alone reads, and a first release.',
    fix: 'Put the field back as it was, or say it in the version: such changes are mostly major.',
    accept: acceptWarning,
    options: {},
  },
  waiver: {
    looksFor: 'Warning: a waiver that has expired, matches nothing, or is malformed.',
    example:
      'A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.',
    ignores: 'Waivers that are in use, also for what was published since.',
    fix: 'Remove or correct the waiver where the finding says it stands.',
    accept: 'A waiver cannot excuse another: remove it, or write a new day.',
    options: {},
  },
};
