import { prose } from './prose.ts';

/** A line of our own above the report; empty where there is none. */
export const remarkOf = (remark: string | null): string =>
  remark === null ? '' : `<p><b>${prose(remark)}</b></p>\n\n`;
