import { isJsonObject, type JsonValue } from '../../model/manifest.ts';
import { targetPath } from '../../text/target-path.ts';

/** https://www.typescriptlang.org/docs/handbook/declaration-files/publishing.html: where `types` may lead instead. */
export function* redirected(path: string, typesVersions: JsonValue | undefined): Generator<string> {
  for (const paths of values(typesVersions))
    for (const [pattern, targets] of Object.entries(isJsonObject(paths) ? paths : {})) {
      const star = matched(path, targetPath(pattern) ?? pattern);
      if (star === null || !Array.isArray(targets)) continue;
      for (const target of targets) if (typeof target === 'string') yield target.replace('*', () => star);
    }
}

/** What the star stands for; nothing where there is none. */
function matched(path: string, pattern: string): string | null {
  const at = pattern.indexOf('*');
  if (at === -1) return path === pattern ? '' : null;
  const [prefix, suffix] = [pattern.slice(0, at), pattern.slice(at + 1)];
  if (path.length < prefix.length + suffix.length) return null;
  return path.startsWith(prefix) && path.endsWith(suffix)
    ? path.slice(prefix.length, path.length - suffix.length)
    : null;
}

const values = (value: JsonValue | undefined): JsonValue[] =>
  isJsonObject(value) ? Object.values(value) : [];
