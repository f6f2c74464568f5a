import { size } from '../text/amounts.ts';
import type { Facts } from './facts.ts';
import { type SensitiveKind, sensitiveKind } from './kinds/sensitive-names.ts';
import { defineRule, existing, fixInFolder } from './rule.ts';
import { exclude } from './words.ts';

type Seen = {
  readonly kind: SensitiveKind;
  readonly size: number;
  /** The last release had it with other bytes: what was harmless there may be none now. */
  readonly changed: boolean;
};

/**
 * Credentials and private data, told by name: what is inside may be encrypted or of a form no detector knows. A leaked `.env` had 143
 * bytes. A repository's own folder counts once, as a whole. Such a file with other bytes than in the last release is looked at anew.
 */
export const sensitiveFile = defineRule<Seen>()({
  id: 'sensitive-file',
  topic: 'secrets and private files',
  title: 'sensitive file',
  why: 'Files like this hold credentials or private data. If you ever published one, revoke what is in it: removing the file is not enough.',
  howItGetsIn:
    'It is in the folder that you pack, often ignored by git, and nothing keeps it out of the package.',
  looksFor:
    'Error: .env files, .npmrc, .netrc, .pypirc and the like, private keys, key stores, cloud credentials, folders of git and other version control (one problem each), databases and their dumps, and shell histories. Packgate goes by the name, and for databases and Java key stores also by the first bytes. A file that changed since the last release is reported again. A changed database is only a warning: it may be what the package is for.',
  example:
    'A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.',
  ignores:
    'Public keys and certificates, templates such as .env.example (a real secret inside one is found by the rule "secret"), debug.keystore, and a file that was as sensitive in the last release and has the same bytes.',
  howToFix: `Leave it out with "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them.${fixInFolder}`,
  howToAccept:
    'Nobody publishes such a file on purpose, but for a test key or the like: add a waiver with your reason. After the release it is part of the baseline.',
  removal: 'kind',
  waiver: { path: 'fixtures/test.key', holdsTo: ['size'] },
  size: (seen) => seen.size,
  weight: 2,
  reason: ({ changed }) => (changed ? 'changed' : 'new'),
  messages: {
    changed: {
      event: (found) =>
        `${sensitive[found[0]?.kind ?? 'environment'][found.length === 1 ? 0 : 1]} changed since the last release`,
      text: ({ kind, size: bytes }) =>
        `${sensitive[kind][0]}, ${size(bytes)}. Its content changed since the last release.`,
      fix: (_seen, path, origin) => exclude(path, origin),
    },
    new: {
      event: (found) =>
        `${sensitive[found[0]?.kind ?? 'environment'][found.length === 1 ? 0 : 1]} in the package`,
      text: ({ kind, size: bytes }) => `${sensitive[kind][0]}, ${size(bytes)}.`,
      fix: ({ kind }, path, origin) =>
        `${exclude(path, origin)}${kind === 'environment' || kind === 'registry-credentials' ? ' Better: keep it outside the folder that you publish.' : ''}`,
    },
  },
  existing: ['sensitive file', 'sensitive files'],
  *detect(facts) {
    const changed = changedFolders(facts);
    for (const folder of facts.folders.list('sensitive-file')) {
      const { path, bytes } = folder;
      const isKnown = facts.foldersBefore.has(folder);
      if (isKnown && !changed.has(path)) yield existing(path);
      else yield { severity: 'error', path, evidence: { kind: 'git-folder', size: bytes, changed: isKnown } };
    }
    for (const file of facts.files) {
      if (facts.folders.of(file.path)?.is.rule === 'sensitive-file') continue;
      const kind = sensitiveKind(file);
      if (kind === null) continue;
      const before = facts.predecessor(file.path);
      const isKnown = before !== null && sensitiveKind(before) !== null;
      if (isKnown && before.sha256 === file.sha256) yield existing(file.path);
      else
        yield {
          severity: isKnown && kind === 'database' ? 'warning' : 'error',
          path: file.path,
          evidence: { kind, size: file.size, changed: isKnown },
        };
    }
  },
});

/** Of the repositories in the package those with a file in them that the last release had not. */
function changedFolders({ changed: files, folders, before }: Facts): Set<string> {
  const changed = new Set<string>();
  for (const { path, sha256 } of files) {
    const folder = folders.of(path);
    if (folder?.is.rule === 'sensitive-file' && before?.entries.get(path)?.sha256 !== sha256)
      changed.add(folder.path);
  }
  return changed;
}

const sensitive: { readonly [K in SensitiveKind]: readonly [one: string, many: string] } = {
  environment: ['Environment file', 'Environment files'],
  'registry-credentials': ['Credentials file', 'Credentials files'],
  'private-key': ['Private key', 'Private keys'],
  keystore: ['Key store', 'Key stores'],
  'cloud-credentials': ['Cloud credentials', 'Cloud credentials'],
  'git-folder': ['Git repository', 'Git repositories'],
  database: ['Database', 'Databases'],
  'shell-history': ['Shell history', 'Shell histories'],
  recording: ['Recording of network traffic', 'Recordings of network traffic'],
};
