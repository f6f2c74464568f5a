import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vitest/node';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** Every regular expression that is written in `folder`, each once. Those that are put together at run time are not among them. */
export function expressionsIn(folder: string): Expression[] {
  const found = new Map<string, Expression>();
  for (const entry of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!/(?<!\.d)\.ts$/.test(entry)) continue;
    const file = join(folder, entry);
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { type, regex } = value as Node;
      if (type === 'Literal' && regex) {
        const { pattern: source, flags } = regex;
        if (!found.has(`${source}/${flags}`)) found.set(`${source}/${flags}`, { file, source, flags });
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(parseAst(code));
  }
  return [...found.values()];
}
