import { name } from '../text/names.ts';
import { visibleCut } from '../text/visible.ts';
import { defineRule } from './rule.ts';

type Seen = {
  readonly version: string;
  /** Of the candidate. */
  readonly integrity: string;
  /** What the registry has. */
  readonly published: string;
};

/**
 * Users would get other bytes than the ones that were checked here: no registry replaces what a version has. A re-run with the same
 * bytes is usual, and so is a version that is not raised yet in a pull request.
 */
export const versionTaken = defineRule<Seen>()({
  id: 'version-taken',
  topic: 'the release itself',
  title: 'version that is published already',
  why: 'The registry refuses to publish a version twice, so users never get this build.',
  howItGetsIn:
    'The version was not raised, or the job of a finished release ran again and its build is not identical.',
  looksFor:
    'Error: the mode is publish, and the registry has this version with other bytes than the ones that were checked.',
  example:
    'A release job ran again after it had published. Its second build had other bytes, the registry refused them, and the release notes described a build that nobody can install.',
  ignores: 'The same bytes, for which there is nothing left to publish, and pull requests.',
  howToFix:
    'Raise the version in package.json, and pack again. If a finished release runs again, there is nothing to publish: the same commit and tools should build the same bytes.',
  howToAccept:
    'A waiver cannot help, because the registry refuses the bytes in any case. If your build never gives the same bytes twice and finished releases run again, set the level of this rule to warning; the report then still says that there is nothing to publish.',
  removal: null,
  waiver: null,
  field: () => 'version',
  messages: {
    taken: {
      event: ([seen]) => `${name(seen?.version ?? 'This version')} is already published, with other bytes`,
      text: ({ version, integrity, published }) =>
        `The registry has ${name(version)} with other bytes: ${digest(published)} there, ${digest(integrity)} here.`,
      fix: () =>
        'To publish these changes, raise the version: npm version patch. If this release is already out, you need to do nothing.',
    },
  },
  existing: ['version that is published already', 'versions that are published already'],
  *detect({ comparison, after: { integrity } }) {
    const published = comparison.publishing?.published ?? null;
    if (published === null || published.integrity === integrity) return;
    const { version } = published;
    yield {
      severity: 'error',
      path: null,
      evidence: { version, integrity, published: published.integrity },
    };
  },
});

/** Enough to tell two apart. */
const digest = (integrity: string): string => visibleCut(integrity, 24);
