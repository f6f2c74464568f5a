import type { Report } from '../model/report.ts';
import type { Shard } from '../text/shard.ts';
import { renderHtml } from './html/html.ts';
import { jsonOf, renderJson } from './json.ts';
import { type Checked, renderSummary } from './markdown/summary.ts';
import { renderSarif, type SarifOptions } from './sarif.ts';
import { renderTerminal, type TerminalOptions } from './terminal/terminal.ts';

interface FormatOptions extends TerminalOptions, Partial<SarifOptions>, Checked {}

interface Format {
  /** In a folder of reports. */
  readonly fileName: string;
  readonly render: (report: Report, options: FormatOptions) => string;
  /** The same in pieces, where it has no bound. */
  readonly pieces?: (report: Report) => Iterable<string>;
}

/** Every format a report can have, in the order of the help text. */
export const formats = {
  text: { fileName: 'report.txt', render: renderTerminal },
  json: { fileName: 'report.json', render: renderJson, pieces: jsonOf },
  markdown: {
    fileName: 'report.md',
    render: (report, { remark, commit, runUrl }) =>
      renderSummary(report, { remark: remark ?? null, commit: commit ?? null, runUrl: runUrl ?? null }),
  },
  sarif: {
    fileName: 'report.sarif',
    render: (report, options) => renderSarif(report, { root: '', ...options }),
  },
  html: { fileName: 'report.html', render: (report, { remark }) => renderHtml(report, remark ?? null) },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Of a shard `report-2-of-4.json`: the files of all of them fit into one folder. */
export const fileNameOf = (format: FormatName, shard: Shard | null): string => {
  const { fileName } = formats[format];
  return shard === null ? fileName : fileName.replace('report', `report-${shard.index}-of-${shard.count}`);
};

/** For whoever writes it on. */
export function written(name: FormatName, report: Report, options: FormatOptions): string | Iterable<string> {
  const { render, pieces }: Format = formats[name];
  return pieces === undefined ? render(report, options) : pieces(report);
}
