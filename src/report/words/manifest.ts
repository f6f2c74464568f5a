import type { JsonValue } from '../../model/package-tree.ts';
import { pasteable } from '../../text/json-text.ts';
import { excerpt, name } from '../../text/names.ts';
import { already, type Words } from './wording.ts';

export const manifestWords: Words<
  'install-script' | 'unresolved-dependency' | 'dependency' | 'publish-config' | 'waiver'
> = {
  'install-script': {
    title: 'script that runs on install',
    harm: 'It runs on the machine of everybody who installs the package; many package managers block it or ask first.',
    origin: 'Mostly it was meant for those who work on the package; "prepare" is the script for them.',
    message: ({ script, before, after, implicit }) => {
      if (implicit)
        return 'binding.gyp will be published without an install script: npm will run a native build on install.';
      return before === null
        ? `The script ${excerpt(script)} will run on every install: ${excerpt(after)}.`
        : `The script ${excerpt(script)}, which runs on every install, will change from ${excerpt(before)} to ${excerpt(after)}.`;
    },
    fix: ({ script, implicit }) =>
      implicit
        ? 'Leave binding.gyp out of the package, or set "gypfile": false in package.json.'
        : `Remove ${pasteableName(script)} from "scripts", or call it "prepare" if it is for contributors.`,
    existing: already('script that runs on install', 'scripts that run on install'),
  },
  'unresolved-dependency': {
    title: 'dependency that only works at home',
    harm: 'Nobody outside this repository can resolve it: the install fails for every user.',
    origin:
      'npm packs "workspace:", "catalog:", "file:" and "link:" as they stand; pnpm, yarn and bun put versions in.',
    message: ({ field, name: dependency, range }) =>
      `${name(dependency)} in ${field} will be published as ${excerpt(range)}.${field === 'devDependencies' ? ' Users do not install it.' : ''}`,
    fix: ({ protocol }) =>
      /^(workspace|catalog)/.test(protocol)
        ? 'Pack with the package manager of the workspace (--packer pnpm, yarn or bun), or write a version range.'
        : 'Write a version range that the registry can answer.',
    existing: already('unresolved dependency', 'unresolved dependencies'),
  },
  dependency: {
    title: 'dependency of every user',
    harm: 'It is installed for everybody, with all that it depends on.',
    origin: 'It was added for development and landed in "dependencies", or it is needed at run time now.',
    message: ({ field, name: dependency, before, after, reason }) =>
      reason === 'added'
        ? `${name(dependency)} ${excerpt(after)} will be new in ${field}.`
        : `${name(dependency)} in ${field} will come from ${excerpt(after)}${before === null ? '' : `, before from ${excerpt(before)}`}.`,
    fix: ({ name: dependency, reason }) =>
      reason === 'added'
        ? `If only the build or tests need it, move ${pasteableName(dependency)} to "devDependencies".`
        : `Give ${pasteableName(dependency)} a version range of the registry.`,
    existing: already('dependency from outside the registry', 'dependencies from outside the registry'),
  },
  'publish-config': {
    title: 'change that users feel',
    harm: 'It decides where the package is published, how it is imported, or on which systems it installs.',
    origin: 'package.json was edited, or the packer wrote another one than last time.',
    message: ({ field, before, after }) =>
      before === null
        ? `${name(field)} in package.json will be new: ${json(after)}.`
        : after === null
          ? `${name(field)} in package.json, before ${json(before)}, is no longer published.`
          : `${name(field)} in package.json will change from ${json(before)} to ${json(after)}.`,
    fix: ({ field }) => `If it is not meant, put ${name(field)} back as it was in the last release.`,
    existing: already('setting that users feel', 'settings that users feel'),
  },
  waiver: {
    title: 'waiver that does nothing',
    harm: 'A waiver that nobody needs any more hides the next finding of its kind.',
    origin: 'It has expired, what it was for is gone, or it is not written as it should be.',
    message: ({ reason, waiver, source }) =>
      `The waiver ${excerpt(waiver)} (${name(source)}) ${idle[reason]}.`,
    fix: ({ reason, source }) =>
      reason === 'malformed' ? `Correct it in ${name(source)}.` : `Remove it from ${name(source)}.`,
    existing: already('waiver that does nothing', 'waivers that do nothing'),
  },
};

const idle = {
  expired: 'has expired',
  unused: 'matches no finding',
  malformed: 'cannot be read',
} as const;

const json = (value: JsonValue): string => excerpt(JSON.stringify(value)).slice(1, -1);

/** Names longer than any registry allows are shown, not pasted. */
const pasteableName = (text: string): string => (text.length > 214 ? name(text) : pasteable(text));
