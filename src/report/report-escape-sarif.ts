/**
 * Message text of SARIF: brackets would be an embedded link (3.11.6), braces a placeholder (3.11.5). A backslash of the visible form
 * is doubled, so that one before a bracket is always ours.
 */
export const sarifText = (shown: string): string => shown.replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');

/** A relative path as a URI: each segment percent-encoded, so that none is a scheme, a host, a query or a fragment. */
export const uriPath = (path: string): string => path.split('/').map(uriSegment).join('/');

/** encodeURIComponent throws on a surrogate without a partner, and leaves five marks that RFC 3986 reserves. */
const uriSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
