import type { MapSetting } from '../model/inclusion.ts';
import type { Snapshot } from './snapshot.ts';

/** Where builds are configured, and what makes them write maps. */
const places = [
  [/^tsconfig(?:\.[\w-]+)*\.json$/, /^\s*"((?:source|inlineSource|declaration)Map)"\s*:\s*true\b/],
  [
    /^(?:vite|rollup|tsup|tsdown|rolldown|esbuild|build)(?:\.config)?\.[mc]?[jt]s$/,
    /\b(sourcemap)\s*:\s*(?:true|['"`]\w+['"`])/,
  ],
  [/^webpack(?:\.[\w-]+)*\.[mc]?[jt]s$/, /\b(devtool)\s*:\s*['"`][\w-]+['"`]/],
  [/^\.swcrc$/, /"(sourceMaps)"\s*:\s*(?:true|"\w+")/],
] as const;

/** Longer files are no configuration. */
const longest = 100_000;

/** The first setting in the folder that turns source maps on: a hint, since no build is run to see what it does. */
export function mapSetting(snapshot: Snapshot): MapSetting | null {
  const names = [...snapshot.entries('').keys()].sort();
  for (const [name, setting] of places) {
    for (const file of names.filter((each) => name.test(each))) {
      const text = snapshot.text(file);
      if (text === null || text.length > longest) continue;
      const lines = text.split(/\r?\n/);
      const at = lines.findIndex((line) => line.length < 1_000 && setting.test(line));
      const [, called] = setting.exec(lines[at] ?? '') ?? [];
      if (called !== undefined) return { file, line: at + 1, name: called };
    }
  }
  return null;
}
