import type { JsonValue } from '../../model/manifest.ts';
import type { PackageReport } from '../../model/report.ts';
import { plural } from '../../text/amounts.ts';
import { hasBaseline } from '../changes-text.ts';
import { name } from './text.ts';

/** What differs in package.json, field by field. */
export function* manifestTable(report: PackageReport, limit: number): Generator<string> {
  const { manifest } = report;
  if (manifest.length === 0 || !hasBaseline(report)) return;
  yield `<details><summary>package.json: ${plural(manifest.length, 'field')}</summary>\n<table>\n`;
  yield '<tr><th>field</th><th>before</th><th>after</th></tr>\n';
  for (const { field, before, after } of manifest.slice(0, limit))
    yield `<tr><td>${name(field)}</td><td>${value(before)}</td><td>${value(after)}</td></tr>\n`;
  if (manifest.length > limit)
    yield `<tr><td colspan="3">${plural(manifest.length - limit, 'more field', 'more fields')}</td></tr>\n`;
  yield '</table>\n</details>\n';
}

const value = (json: JsonValue): string => (json === null ? '' : name(JSON.stringify(json), 300));
