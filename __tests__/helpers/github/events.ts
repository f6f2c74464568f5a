import { createRequire } from 'node:module';

interface Examples {
  readonly name: string;
  readonly examples: readonly object[];
}

const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Examples[];

/** Real payloads of an event. */
export function examples(name: string): readonly object[] {
  const found = all.find((event) => event.name === name)?.examples;
  if (found === undefined) throw new Error(`no example of the event ${name}`);
  return found;
}
