import { name } from '../../text/names.ts';
import { entryFields, type WaiverEntry } from '../../text/yaml-text.ts';
import { type Look, labelled, line } from './lines.ts';

const told = { added: 'added to', changed: 'changed in', kept: 'is already in' } as const;

/** What was written, and where. */
export function renderWaiving(
  file: string,
  waivers: readonly {
    readonly entry: WaiverEntry;
    readonly line: number;
    readonly done: keyof typeof told;
  }[],
  look: Look,
): string {
  const lines = waivers.flatMap(({ entry, line: at, done }) => [
    ...labelled(look, 0, 'waiver', `${told[done]} ${name(file)}:${at}`),
    ...entryFields(entry).map(([key, written]) => line(look, 2, `${key}: ${written}`, 'dim')),
  ]);
  return `${lines.join('\n')}\n`;
}
