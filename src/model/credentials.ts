/**
 * The last look at a sentence before it leaves: registries, proxies and scripts quote back what they were sent. Shapes, not values:
 * what a token is called by npm, GitHub and HTTP itself.
 */
export function withoutCredentials(text: string): string {
  return withoutTokens(text)
    .replace(/\b(bearer|basic)\s+[\w+/=.~-]{8,}/gi, '$1 …')
    .replace(/(_auth(?:Token)?|_password)(["']?\s*[=:]\s*["']?)[^\s"']+/gi, '$1$2…');
}

/** Of these what looks like nothing else: for the lines of a file, in which "basic" may be a word. */
export const withoutTokens = (text: string): string =>
  text
    .replace(/(\/\/)[^\s/@:]*:[^\s/@]+@/g, '$1…@')
    .replace(/\bnpm_[A-Za-z0-9]{20,}/g, 'npm_…')
    .replace(/\b(gh[pousr]_|github_pat_)[\w.-]{20,}/g, '$1…');
