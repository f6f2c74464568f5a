/**
 * The last look at a sentence before it leaves: registries, proxies and scripts quote back what they were sent. This knows shapes:
 * what a token is called by npm, GitHub, GitLab and HTTP itself. What has no shape is known by its value: see `Hide`.
 */
export function withoutCredentials(text: string): string {
  if (!suspicious.test(text)) return text;
  return withoutTokens(text)
    .replace(/\b(bearer|basic)(\s+|%20|\+)[\w+/=.~%-]{8,}/gi, '$1$2…')
    .replace(/(_auth(?:Token)?|_password)(["']?\s*[=:]\s*["']?)[^\s"']+/gi, '$1$2…');
}

/** Of these what looks like nothing else: for the lines of a file, in which "basic" may be a word. */
export const withoutTokens = (text: string): string =>
  text
    // To the last @ before the path; a password may hold one. A user without a password is a token, save for the one of git and ssh.
    .replace(/(\/\/)(?!git@)[^\s/@"'<>]+(?:@[^\s/@"'<>]+)*@/g, '$1…@')
    // A slash or a number sign in a password that nobody encoded: no address any more, and no less a password.
    .replace(/(\/\/)[^\s/@:"'<>]+:[^\s@"'<>:]*[/#?][^\s@"'<>:]*@(?=[\w-]+(?:\.[\w-]+)+|localhost)/g, '$1…@')
    .replace(signature, '$1…')
    // Cut tokens too: no word has eight characters with a digit or a capital among them after such a beginning.
    .replace(/\bnpm_(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,}/g, 'npm_…')
    .replace(/\b(gh[pousr]_|github_pat_)(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, '$1…')
    .replace(/\bglpat-(?=[\w.-]*[A-Z0-9])[\w.-]{8,}/g, 'glpat-…');

/** Each pattern here needs one of these, and hardly a path has any. A new pattern adds what it needs. */
const suspicious = /\/\/|[?&;]|npm_|gh[pousr]_|github_pat_|glpat-|bearer|basic|_auth|_password/i;

/** What signs an address for whoever has it: of S3, Azure, Google, CloudFront and everybody else's download links. */
const signature =
  /([?&;](?:x-(?:amz|goog)-(?:signature|security-token|credential)|[\w-]*(?:signature|token)|sig|key-pair-id|policy|(?:api|access)[-_]?key|auth)=)[^\s&;"'<>#]+/gi;

/** Takes out what is known to be secret by its value, whatever it looks like. */
export type Hide = (text: string) => string;

export const hideNothing: Hide = (text) => text;

/** `forms` are the secrets in every spelling that somebody may quote them in. The number of lines stays. */
export function hiding(forms: Iterable<string>): Hide {
  const known = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return hideNothing;
  return (text) =>
    known.reduce(
      (rest, form) => (rest.includes(form) ? rest.replaceAll(form, form.replace(/[^\n]+/g, '…')) : rest),
      text,
    );
}
