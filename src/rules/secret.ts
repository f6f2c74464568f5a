import { grouped } from '../text/amounts.ts';
import { name } from '../text/names.ts';
import { sensitiveKind } from './kinds/sensitive-names.ts';
import { defineRule, existing } from './rule.ts';

type Seen = { readonly detector: string; readonly line: number; readonly digest: string };

/**
 * A token or key inside a text. One that any file of the last release held is out already: rotating it is not this release's affair. A
 * file that is new, and a private key by its name, is left to `sensitive-file`.
 */
export const secret = defineRule<Seen>()({
  id: 'secret',
  topic: 'secrets and private files',
  title: 'secret',
  why: 'Bots read every published package within minutes. Treat the secret as compromised: revoke it.',
  howItGetsIn:
    'A build inlines environment variables into its output, or a test or example contains a real secret.',
  looksFor:
    'Error: tokens, keys and passwords in new or changed text files, found by the rules of secretlint and by Packgate’s own patterns for some forty more providers, such as Stripe, Google, Azure and Discord. The value is never shown: only detector, line and a fingerprint that does not reveal it.',
  example:
    'A bundler wrote the whole environment of the build machine into its output, with a registry token in it.',
  ignores:
    'Files whose bytes the last release had already, a secret that any file of the last release held, binary files, and placeholders: "user:password@host", "<token>", one character repeated. A new file that is a private key by its name is reported once, by "sensitive-file".',
  howToFix:
    'Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.',
  howToAccept:
    'If the value is an example, make it look like one (such as "<token>"). Otherwise add a waiver: it accepts this secret alone, and another one in the same file is reported.',
  removal: 'stays',
  waiver: { path: 'fixtures/token.js', holdsTo: ['finding'] },
  insideTitle: 'with a secret inside',
  aftermath: () => 'Revoke the secret, if it was ever real.',
  cause: ({ digest }, path) => [`secret in ${path}`, `secret ${digest}`],
  messages: {
    new: {
      event: (found, { path, files }) => {
        const secrets = new Set(found.map(({ digest }) => digest)).size;
        const where = files === 1 ? name(path ?? '') : `${grouped(files)} files`;
        return `${secrets === 1 ? 'Secret' : `${grouped(secrets)} secrets`} in ${where}`;
      },
      text: ({ detector, line, digest }) =>
        `Line ${line} looks like a secret (${name(detector)}, fingerprint ${name(digest)}). The value is not shown.`,
      fix: () =>
        'If it is real, revoke it first. Then remove it from the file, and read it from the environment at run time.',
    },
  },
  existing: ['secret', 'secrets'],
  *detect(facts) {
    const known = new Set(
      facts.filesBefore.flatMap((file) => file.content.secrets.map(({ digest }) => digest)),
    );
    for (const file of facts.files) {
      if (file.content.secrets.length === 0) continue;
      const told = new Set<string>();
      const before = facts.predecessor(file.path);
      const isToldByName =
        sensitiveKind(file) === 'private-key' && (before === null || sensitiveKind(before) === null);
      for (const { detector, line, digest } of file.content.secrets) {
        if (told.has(digest) || (isToldByName && detector === 'private-key')) continue;
        told.add(digest);
        if (known.has(digest)) yield existing(file.path);
        else
          yield {
            severity: 'error',
            path: file.path,
            evidence: { detector, line, digest },
            key: `${detector} ${digest}`,
          };
      }
    }
  },
});
