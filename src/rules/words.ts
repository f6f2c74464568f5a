import type { MapSetting, Origin, Removal, Unseen } from '../model/inclusion.ts';
import { grouped } from '../text/amounts.ts';
import { literalPattern } from '../text/glob.ts';
import { pasteable } from '../text/json-text.ts';
import { excerpt, name } from '../text/names.ts';

/** Longer than this, a line is no longer pasted from a report by anybody; its path stands above it. */
const longestLine = 160;

export const isSeen = (origin: Origin | Unseen): origin is Origin => 'inclusion' in origin;

/** What keeps a path out of the package: what was proved for the folder, or else what its package.json calls for. */
export const exclude = (path: string | null, origin: Origin | Unseen): string =>
  sentenceOf(isSeen(origin) ? leaveOut(origin) : excludeClause(path, origin));

/** The same where nobody has looked at the folder: a clause, for the middle of a sentence. */
export function excludeClause(path: string | null, { hasFiles }: Unseen): string {
  const bundled = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path ?? '')?.[1];
  if (bundled !== undefined)
    return `remove ${pasteableName(bundled)}, or what needs it, from "bundleDependencies" in package.json, or use a version that publishes less.`;
  const pattern = path === null || path === '' ? null : literalPattern(path);
  if (pattern !== null && pattern.length <= longestLine) return excludeGlob(pattern, { hasFiles });
  if (pattern === null) return hasFiles ? 'leave them out with "files" in package.json.' : listing('them');
  return hasFiles ? 'add its path with a "!" in front to "files" in package.json.' : listing('it');
}

/** A clause, for the middle of a sentence. */
export const excludeGlob = (glob: string, { hasFiles }: Unseen): string =>
  hasFiles ? `add ${pasteable(`!${glob}`)} to "files" in package.json.` : listing(pasteable(glob));

/** A new .npmignore would need the lines of .gitignore, which npm then no longer reads: a list has no such trap. */
const listing = (what: string): string =>
  `add a list "files" to package.json that names what users need, and not ${what}.`;

/** `index.js`, or `"main" in package.json`. */
export function needing(neededBy: string): string {
  const field = /^"(.*)" in package\.json$/s.exec(neededBy)?.[1];
  return field === undefined ? name(neededBy) : `${pasteable(field)} in package.json`;
}

/** What removes a file from a package whose folder was looked at: a clause, for the middle of a sentence. */
export function leaveOut({ inclusion, removal, unproved, packer, neededBy }: Origin): string {
  if (removal !== null) return `${changeTold(removal)} ${proofTold(removal, packer)}`;
  const whatever = 'even if "files" and ignore files leave it out';
  switch (inclusion.by) {
    case 'always':
      return `npm always packs it, ${whatever}: remove from the file what users should not get.`;
    case 'field':
      return `npm always packs it, because "${inclusion.what}" in package.json names it: name another file there.`;
    case 'bundled':
      return `it is part of a bundled dependency: remove ${pasteableName(inclusion.what ?? '')} from "bundleDependencies" in package.json, or use a version that publishes less.`;
    default:
      if (unproved === 'too-many') {
        return 'leave it out with "files" or an ignore file. There were too many files to try a line for each.';
      }
      if (unproved === 'linked')
        return 'the file to change is a link, and other packages may share what it points to: change it yourself.';
      if (unproved === 'needed')
        return neededBy === null
          ? 'users need the file, so it stays: change what is in it.'
          : `it stays, because ${needing(neededBy)} needs it. If users do not need it, change that first.`;
      return 'no single-line change removes only this: move it out of the folder that you pack.';
  }
}

export const sentenceOf = (clause: string): string =>
  /^(?:npm|package\.json) /.test(clause) ? clause : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;

/** The change alone. */
export function changeTold({ change, file, text, above, instead }: Removal): string {
  if (change === 'list') return `add "files": ${listTold(text)} to package.json`;
  const shown = file === 'package.json' ? pasteable(text) : lineTold(text);
  if (change === 'replace')
    return `replace ${pasteable(instead ?? '')} by ${shown} in "files" in package.json`;
  if (change === 'drop') return `remove ${shown} from "files" in package.json`;
  if (file === 'package.json') return `add ${shown} to "files" in package.json`;
  const where = name(file);
  if (change === 'create')
    return above === undefined
      ? `create ${where} with the line ${shown}`
      : `create ${where} with the lines of .gitignore and the line ${shown}`;
  return `add the line ${shown} to ${where}`;
}

const listTold = (text: string): string =>
  `[${(JSON.parse(text) as string[]).map((entry) => pasteable(entry)).join(', ')}]`;

/** Quotes are no part of a line, and what has none of its ends in sight needs them. */
const lineTold = (text: string): string => (/^[^\s"]+$/.test(text) ? name(text) : excerpt(text));

const proofTold = ({ files }: Removal, packer: string): string =>
  packer === 'npm'
    ? `(tried: it removes exactly ${files === 1 ? 'this file' : `these ${grouped(files)} files`}).`
    : `(tried with npm's rules, which gave the same list as ${packer}: it removes exactly ${files === 1 ? 'this file' : `these ${grouped(files)} files`}).`;

/** A hint: what a build then does is not proved. */
export const settingTold = (setting: MapSetting | null): string =>
  setting === null
    ? 'Or turn source maps off in the release build.'
    : `The build may write it because of "${setting.name}" in ${name(setting.file)} (line ${setting.line}).`;

/** Names longer than any registry allows are shown, not pasted. */
export const pasteableName = (text: string): string => (text.length > 214 ? name(text) : pasteable(text));

/** `3 new source maps; 1.4.0 had none`; of a first release, nothing is new. */
export function firstOf(amount: number, since: string | null, what: string): string {
  if (since !== null)
    return `${amount === 1 ? `New ${what}` : `${grouped(amount)} new ${what}s`}${hadNone(since)}`;
  return amount === 1
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)} in the package`
    : `${grouped(amount)} ${what}s in the package`;
}

/** The end of a title for what is the first of its kind. */
export const hadNone = (since: string | null): string => (since === null ? '' : `; ${name(since)} had none`);
