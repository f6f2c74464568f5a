import type { DependencyField, Manifest } from '../../model/package-tree.ts';

interface Dependency {
  readonly field: DependencyField;
  readonly name: string;
  readonly range: string;
}

export function* dependenciesOf(manifest: Manifest): Generator<Dependency> {
  for (const [field, ranges] of manifest.dependencies)
    for (const [name, range] of ranges) yield { field, name, range };
}

/** What only the publisher's machine can resolve: the protocol with its colon, `path` for a bare path, or null. */
export function unresolvedProtocol(range: string): string | null {
  const protocol = /^(?:workspace|catalog|file|link|portal|patch|exec|jsr):/i.exec(range.trim());
  if (protocol) return protocol[0].toLowerCase();
  return /^(?:\.{1,2}(?:[\\/]|$)|~?[\\/]|[a-z]:[\\/])/i.test(range.trim()) ? 'path' : null;
}

/** Code from outside any registry: nobody can say what the next install gets. */
export const isRemoteSource = (range: string): boolean =>
  /^(?:git(?:\+[a-z]+)?:|git@|ssh:|https?:|github:|gitlab:|bitbucket:|gist:)|^[\w.-]+\/[\w.-]+(?:#.*)?$/i.test(
    range.trim(),
  );
