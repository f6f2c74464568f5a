import { yamlText } from '../text/model-yaml-text.ts';
import { entryFields, type WaiverEntry } from '../text/yaml-text.ts';
import type { Style } from './style.ts';

/** An item of a list, its dash behind `indent` spaces. */
export const itemLines = (entry: WaiverEntry, indent: number, dash: number): string[] =>
  entryFields(entry).map(([key, value], at) => {
    const lead = at === 0 ? `-${' '.repeat(dash - 1)}` : ' '.repeat(dash);
    return `${' '.repeat(indent)}${lead}${key}: ${value}`;
  });

/** The key, with a list of one. */
export const listLines = (entry: WaiverEntry, indent: number, style: Style): string[] => [
  `${' '.repeat(indent)}waivers:`,
  ...itemLines(entry, indent + style.list, style.dash),
];

/** The same for one package of several. */
export const packageLines = (
  entry: WaiverEntry,
  packageName: string,
  indent: number,
  style: Style,
): string[] => [
  `${' '.repeat(indent)}${yamlText(packageName)}:`,
  ...listLines(entry, indent + style.map, style),
];

/** In brackets. */
export const itemFlow = (entry: WaiverEntry): string =>
  `{ ${entryFields(entry)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(', ')} }`;
export const listFlow = (entry: WaiverEntry): string => `"waivers": [${itemFlow(entry)}]`;
export const packageFlow = (entry: WaiverEntry, packageName: string): string =>
  `${JSON.stringify(packageName)}: { ${listFlow(entry)} }`;
