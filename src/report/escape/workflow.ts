/** The message of a workflow command. Comes after the visible form, which also breaks up `##[`. */
export const workflowData = (shown: string): string =>
  shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a workflow command: `,` would begin the next one, `::` the message. */
export const workflowProperty = (shown: string): string =>
  workflowData(shown).replaceAll(':', '%3A').replaceAll(',', '%2C');
