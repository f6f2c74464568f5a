import { acceptWarning, defineRule, existing } from '../../src/rules/rule.ts';
import { size } from '../../src/text/amounts.ts';

/** A script with nothing in it: a step of the build failed and said nothing. Declarations of types may be empty. */
export const emptyScript = defineRule<{ readonly size: number }>()({
  id: 'empty-script',
  topic: 'what breaks for users',
  title: 'empty script',
  why: 'Whoever imports it gets nothing, and no error.',
  howItGetsIn: 'A step of the build failed and the next one went on.',
  looksFor: 'Warning: a script that is all but empty, and was not in the last release.',
  example: 'A minifier ran out of memory and left twelve files of 0 bytes.',
  ignores: 'Declarations of types, and scripts that were as small in the last release.',
  howToFix: 'Build again, and read what the build prints.',
  howToAccept: acceptWarning,
  options: { least: { default: 1, unit: 'bytes', meaning: 'a script of less is all but empty' } },
  removal: 'path',
  waiver: { path: 'dist/index.js', holdsTo: ['size'] },
  size: (seen) => seen.size,
  messages: {
    new: {
      event: (found) =>
        `${found.length === 1 ? 'Empty script' : `${found.length} empty scripts`} in the package`,
      text: (seen) => `A script of ${size(seen.size)} will be published.`,
      fix: () => 'Build the package again.',
    },
  },
  existing: ['empty script', 'empty scripts'],
  *detect(facts, { least }) {
    for (const { path, size: bytes } of facts.own) {
      if (bytes >= least || !/\.[mc]?js$/.test(path)) continue;
      if ((facts.predecessor(path)?.size ?? least) < least) yield existing(path);
      else yield { severity: 'warning', path, evidence: { size: bytes } };
    }
  },
});
