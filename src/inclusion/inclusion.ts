import type { Admission } from '../model/inclusion.ts';
import { isRecord } from '../text/json-text.ts';
import { fieldOf, lineAt, membersAt, type Texts } from './change.ts';
import type { Written } from './packing-list.ts';

/** npm's own list of what is packed whatever is said, at the root of the package. */
const always = /^!\/(?:package\.json$|(?:readme|copying|license|licence)\{)/;

/** In words of the user's own files: which line the rule stands for that let a file in. Null where it stands outside the folder. */
export function admissionBy(rule: Written | null, texts: Texts): Admission | null {
  if (rule === null) return nothing(texts);
  const { source, folder, text, line } = rule;
  if (typeof source === 'string' && source !== 'package.json') {
    const file = folder === '' ? source : `${folder}/${source}`;
    return { by: 'exception', what: text, file, line };
  }
  if (always.test(text)) return { by: 'always', what: null, file: null, line: null };
  const manifest = texts.get('package.json') ?? '';
  return entryFor(rule, manifest) ?? fieldFor(text, manifest);
}

function nothing(texts: Texts): Admission {
  const file = ['.npmignore', '.gitignore'].find((name) => typeof texts.get(name) === 'string') ?? null;
  return { by: 'nothing', what: null, file, line: null };
}

/** The entry of `files` that npm made the rule of. */
function entryFor({ folder, text }: Written, manifest: string): Admission | null {
  const files = fieldOf(manifest, 'files');
  if (files === null || manifest[files.start] !== '[') return null;
  const from = folder === '' ? '' : `${folder}/`; // below the root, npm names a required file from there
  const required = `!${from}${text.slice(1)}`;
  for (const { start, end } of membersAt(manifest, files.start).toReversed()) {
    const what: string = JSON.parse(manifest.slice(start, end));
    const rule = `!${what.replace(/^\.\//, '/').replace(/\/\*$/, '/**')}`.trim();
    if (
      [text, required, required.replace('!', '!/')].some((each) => each === rule || each === `${rule}/**`)
    ) {
      return { by: 'files', what, file: 'package.json', line: lineAt(manifest, start) };
    }
  }
  return null;
}

function fieldFor(text: string, manifest: string): Admission | null {
  const document: unknown = JSON.parse(manifest.replace(/^\ufeff/, ''));
  if (!isRecord(document)) return null;
  for (const what of ['bin', 'main', 'browser']) {
    const targets = [document[what]].flatMap((value) => (isRecord(value) ? Object.values(value) : [value]));
    const named = targets.some((target) => typeof target === 'string' && same(target, text.slice(1)));
    if (named) return { by: 'field', what, file: 'package.json', line: lineOfField(manifest, what) };
  }
  return null;
}

const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');

/** A bundled dependency's files are chosen by itself; the line is the one that bundles it, or the field where a dependency of it came along. */
export function admissionBundled(path: string, texts: Texts): Admission {
  const [, what = path] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const manifest = texts.get('package.json') ?? '';
  const field = fieldOf(manifest, 'bundleDependencies') ?? fieldOf(manifest, 'bundledDependencies');
  if (field === null) return { by: 'bundled', what, file: 'package.json', line: 1 };
  const entry =
    manifest[field.start] === '['
      ? membersAt(manifest, field.start).find(
          ({ start, end }) => JSON.parse(manifest.slice(start, end)) === what,
        )
      : undefined;
  return { by: 'bundled', what, file: 'package.json', line: lineAt(manifest, (entry ?? field).at) };
}

/** The line of a field of package.json, or of the first thing in it. */
export function lineOfField(manifest: string, name: string): number {
  const field = fieldOf(manifest, name);
  return field === null ? 1 : lineAt(manifest, field.at);
}
