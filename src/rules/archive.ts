import type { BinaryFormat } from '../model/package-tree.ts';
import { exactSize, grouped } from '../text/amounts.ts';
import { baseName, type FileEntry, kindsOf } from './kinds/file-entry.ts';
import { isMap } from './kinds/maps.ts';
import { acceptOnce, defineRule, existing, fixInFolder } from './rule.ts';
import { excludeGlob, isSeen, leaveOut } from './words.ts';

type Seen = {
  readonly format: BinaryFormat | null;
  readonly own: boolean;
  readonly size: number;
  /** Of the archive that the last release had in its place. */
  readonly sizeBefore: number | null;
};

/**
 * An archive inside the package: most often its own tarball, packed into the folder that is then packed, doubling with each release.
 * Nobody sees what is in it, this gate included; so one that was exchanged for another is as good as new. Documents that are zip files,
 * single assets compressed for a web server and static libraries are none; an archive that is a module of another platform (`.jar`) is
 * told only where it is the first of its kind.
 */
export const archive = defineRule<Seen>()({
  id: 'archive',
  topic: 'leftovers',
  title: 'archive in the package',
  why: 'Nobody sees what is in an archive. Packgate does not open it either.',
  howItGetsIn:
    'An earlier "npm pack" left its tarball in the folder, or the build keeps its release files there.',
  looksFor:
    'Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Packgate knows archives by their first bytes, under any name, and binaries of no known form by their name; they are not opened. An archive that has been exchanged for another is a warning, and an error where it is at least twice as large or the tarball of the package.',
  example:
    'The tarball of an earlier "npm pack" lay in the folder and was packed again with each release: the package doubled every time.',
  ignores:
    'Archives that the last release had with the same bytes, documents that are zip files, single assets compressed for a web server, source maps that are compressed ("source-map" looks into them), static libraries, and modules of another platform (.jar, .whl) where the last release had some of that sort, unless one is twice as large as before.',
  howToFix: `Delete it, and leave *.tgz out with "files" in package.json.${fixInFolder}`,
  howToAccept: acceptOnce,
  removal: 'kind',
  inner: true,
  waiver: { path: 'assets/template.zip', holdsTo: ['size'] },
  size: (seen) => seen.size,
  reason: ({ own, sizeBefore }) => (own ? 'own' : sizeBefore === null ? 'other' : 'exchanged'),
  messages: {
    own: {
      event: () => 'The package contains its own tarball',
      text: (seen) => `The package contains its own tarball, ${exactSize(seen.size)}.`,
      fix: (_seen, _path, origin) =>
        `Delete it. To keep it out: ${isSeen(origin) ? leaveOut(origin) : excludeGlob('**/*.tgz', origin)}`,
    },
    exchanged: {
      event: (found) =>
        found.length === 1
          ? 'An archive changed since the last release'
          : `${grouped(found.length)} archives changed since the last release`,
      text: ({ format, size, sizeBefore }) =>
        `The archive${format === null ? '' : ` (${format})`} changed since the last release, from ${exactSize(sizeBefore ?? 0)} to ${exactSize(size)}.`,
    },
    other: {
      event: (found) =>
        found.length === 1
          ? 'New archive in the package'
          : `${grouped(found.length)} new archives in the package`,
      text: ({ format, size }) => `An archive${format === null ? '' : ` (${format})`}, ${exactSize(size)}.`,
    },
  },
  existing: ['archive', 'archives'],
  *detect(facts) {
    const hadModules = kindsOf(facts.ownBefore, (file) => (isArchive(file) ? moduleKind(file) : null));
    const tarballs = ownTarball(facts.after.manifest.name);
    for (const file of facts.own) {
      if (!isArchive(file)) continue;
      const before = facts.predecessor(file.path);
      const sizeBefore = before !== null && isArchive(before) ? before.size : null;
      const kind = moduleKind(file);
      const isSame = sizeBefore !== null && before?.sha256 === file.sha256;
      const grew = sizeBefore !== null && file.size >= 2 * sizeBefore;
      if (isSame || (kind !== null && hadModules(kind) && !grew)) {
        yield existing(file.path);
        continue;
      }
      const own = tarballs.test(baseName(file.path));
      yield {
        severity: own || sizeBefore === null || grew ? 'error' : 'warning',
        path: file.path,
        evidence: { format: file.content.format, own, size: file.size, sizeBefore },
      };
    }
  },
});

const formats = new Set<BinaryFormat>([
  'zip',
  'gzip',
  'tar',
  'bzip2',
  'xz',
  'zstd',
  '7z',
  'rar',
  'asar',
  'cab',
  'cpio',
  'deb',
  'lz4',
  'lzip',
  'git',
  'squashfs',
  'rpm',
]);
const names =
  /\.(?:tgz|tar|tar\.[a-z0-9]+|tbz2?|txz|zip|7z|rar|gz|bz2|xz|zst|lzma|deb|rpm|dmg|iso|cab|asar|phar|gem|nupkg)$/i;
const modules = /\.(jar|war|ear|aar|whl|egg|vsix|crx|xpi|apk|ipa|xcframework\.zip)$/i;
const documents =
  /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|potx|odt|ods|odp|odg|epub|key|pages|numbers|sketch|fig|kmz|usdz|3mf|npz|mbz|svgz|mmdb|swc|pbf|nii|rds|webmanifest)$/i;
const compressedAsset =
  /\.(?:m?js|cjs|css|html?|svg|json|wasm|txt|xml|ico|ttf|otf|eot|md|csv|dat|bin|data)\.(?:gz|zst|xz|bz2)$/i;

export function isArchive(file: FileEntry): boolean {
  const { path, content } = file;
  if (content.inside !== null && formats.has(content.inside)) return true;
  const isPacked = content.format !== null && formats.has(content.format);
  if (!isPacked && (content.text || !(names.test(path) || modules.test(path)))) return false;
  // A compressed map is reported as a map.
  return !(documents.test(path) || compressedAsset.test(path) || isMap(file));
}

const moduleKind = ({ path }: FileEntry): string | null => modules.exec(path)?.[1]?.toLowerCase() ?? null;

/** As npm, pnpm and yarn call it: `scope-name-1.2.3.tgz`, `scope-name-v1.2.3.tgz`, `package.tgz`. */
function ownTarball(name: string): RegExp {
  const flat = name
    .replace(/^@/, '')
    .replace('/', '-')
    .replace(/[^A-Za-z0-9-]/g, '\\$&');
  return new RegExp(`^(?:@?${flat}-v?\\d+\\.\\d+\\.\\d+.*|package)\\.(?:tgz|tar\\.gz)$`, 'i');
}
