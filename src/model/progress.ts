/** What is going on, told while it goes on. Purely for the eye: nothing may depend on it. */
export interface ProgressEvent {
  /** `check` counts the packages of a run that are done. */
  readonly step: 'pack' | 'download' | 'read' | 'wait' | 'check';
  /** What the user would call it: a folder, a file or name@version. Hostile text. */
  readonly subject: string;
  readonly done: number;
  /** Null where the end is not known. */
  readonly total: number | null;
}

export type Progress = (event: ProgressEvent) => void;
