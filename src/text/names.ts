import { groupBy } from './group-by.ts';
import { cutVisible, visibleCut } from './visible.ts';

/** A name from a package inside a sentence of ours: in quotes where it could be read as several words, or as words of ours. */
export function name(text: string): string {
  const shown = visibleCut(text);
  return /[ "]/.test(shown) ? quoted(shown, 160) : shown;
}

export const longestExcerpt = 80;

/** A value from a package: a script, a range, a comment. Shorter, since there may be two in a sentence. */
export const excerpt = (text: string): string => quoted(visibleCut(text, longestExcerpt), longestExcerpt);

/** A backslash of the text is doubled by now, so that one before a quote is ours. */
const quoted = (shown: string, limit: number): string =>
  `"${cutVisible(shown.replaceAll('"', '\\"'), limit)}"`;

/** `@acme/cli-linux-x64-musl 1.0.0`: what the packages for all platforms have in common, before and behind the platform. */
const platform =
  /^(.+?)[-.](?:android|darwin|freebsd|linux|openharmony|sunos|wasm32|wasi|win32|windows|macos)(?:[-.](?:arm64|arm|armv\w+|x64|x86_64|ia32|ppc64le|ppc64|riscv64|s390x|loong64|universal|wasi|wasm32|aarch64|mips64el|mipsel))?(?:[-.](?:gnu|musl|msvc|gnueabihf|musleabihf|gnueabi|eabi|threads))*( [^ ]+)?$/;

/** `@acme/cli-* 1.0.0` of a package for one platform; any other as it is. */
export const familyOf = (subject: string): string => subject.replace(platform, '$1-*$2');

/** The first few of these packages, those for several platforms as one: `@acme/core, @acme/cli-* (8 packages) and 12 more`. */
export function somePackages(
  names: readonly string[],
  named: (text: string) => string,
  limit?: number,
): string {
  const told: { shown: string; count: number }[] = [];
  for (const group of groupBy(names, familyOf).values()) {
    const [first, ...others] = group;
    if (others.length > 1)
      told.push({
        shown: `${named(familyOf(first))} (${group.length} packages)`,
        count: group.length,
      });
    else told.push(...group.map((each) => ({ shown: named(each), count: 1 })));
  }
  const shown = told.slice(0, limit);
  const rest = told.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const texts = shown.map((each) => each.shown);
  return someOf(texts, texts.length + rest, texts.length);
}

/** The first few of a list, and how many there are beside them: `a, b, c and 12 more`. */
export function someOf(shown: readonly string[], count: number, limit = 5): string {
  const few = shown.slice(0, limit);
  const rest = count - few.length;
  if (rest > 0) return `${few.join(', ')} and ${rest} more`;
  return few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
}
