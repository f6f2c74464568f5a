/** Spaces and tabs before something that is no comment. */
const indentation = /^ *\t[ \t]*(?=[^\s#])/gm;

/** How many tabs each line begins with that has any. */
export function tabsIn(text: string): Map<number, number> {
  const tabs = new Map<number, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [indent = ''] = line.match(indentation) ?? [];
    if (indent !== '') tabs.set(index + 1, indent.replaceAll(' ', '').length);
  }
  return tabs;
}

export const withoutTabs = (text: string, width: number): string =>
  text.replace(indentation, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
