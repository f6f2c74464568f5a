import type { SourceMapFacts } from '../model/entry.ts';
import type { ScannedContent } from './content/scanner.ts';

/** What one file leaves in memory for as long as its package is looked at. */
export function charactersKept({ facts, suspects }: Pick<ScannedContent, 'facts' | 'suspects'>): number {
  const { shebang, mapping, sourceMap, machinePaths } = facts;
  return (
    lengthOf(suspects.map(({ text }) => text)) +
    lengthOf(machinePaths.examples) +
    lengthOf([shebang?.line ?? '', mapping?.url ?? '', mapping?.host ?? '']) +
    lengthOfMap(sourceMap) +
    lengthOfMap(mapping?.map ?? null)
  );
}

const lengthOfMap = (map: SourceMapFacts | null): number =>
  map === null ? 0 : lengthOf(map.hosts) + lengthOf(map.folders.map(({ name }) => name));

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
