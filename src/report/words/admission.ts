import type { Inclusion } from '../../model/inclusion.ts';
import { excerpt, name } from '../../text/names.ts';

/** Which line lets a file in, as a sentence. */
export function admissionTold({ by, what, file, line }: Inclusion): string {
  const where = `(${name(file ?? '')} line ${line})`;
  switch (by) {
    case 'files':
      return `${excerpt(what ?? '')} in "files" ${where} lets it in.`;
    case 'exception':
      return `The line ${excerpt(what ?? '')} ${where} lets it in.`;
    case 'field':
      return `npm packs it since "${what}" ${where} names it.`;
    case 'always':
      return 'npm packs it whatever "files" and ignore files say.';
    case 'bundled':
      return `It came with ${name(what ?? '')}, a bundled dependency ${where}.`;
    case 'nothing':
      return file === null
        ? 'Nothing leaves it out: package.json has no "files", and there is no .npmignore or .gitignore.'
        : `Nothing leaves it out: package.json has no "files", and no line of ${name(file)} matches it.`;
  }
}
