/**
 * A string as a YAML scalar that no reader takes for anything else. Single quotes leave backslashes as they are, which globs have; what
 * cannot be printed is written out between double quotes, as JSON and YAML both read it.
 */
export function yamlText(text: string): string {
  if (/^[\x20-\x7e\u00a1-\u024f]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
