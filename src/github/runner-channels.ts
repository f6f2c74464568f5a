import { error, notice, warning } from '@actions/core';
import { cutVisible } from '../text/visible.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Visible text; several lines are several lines. */
  readonly message: string;
  readonly title: string;
  readonly place: { readonly file: string; readonly line: number } | null;
}

const say = { error, warning, notice } as const;

/** What a step may show of each level; the rest is dropped by the platform without a word. */
const mostOfLevel = 10;
/** Where the platform cuts, in the middle of whatever stands there. */
const longest = 4_096;

/** Commands on stdout, the first ones of each level; the toolkit escapes what a command could be ended with. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    for (const annotation of annotations.filter((each) => each.level === level).slice(0, mostOfLevel)) {
      const { message, title, place } = annotation;
      say[level](cutVisible(message, longest), {
        title,
        ...(place && { file: place.file, startLine: place.line }),
      });
    }
  }
}
