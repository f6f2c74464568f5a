import { PackgateError } from '../model/errors.ts';
/** What is wrong, and what to do next. Every deviation after which it is not certain what an installer would read. */
declare const refusals: {
    readonly 'not-gzip': readonly ["The tarball does not begin as a gzip file", "Check that the path or URL leads to a .tgz."];
    readonly 'gzip-flags': readonly ["The gzip header uses a method or flags that are reserved", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'gzip-truncated': readonly ["The gzip file ends too early", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'gzip-corrupt': readonly ["The compressed data is damaged", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'gzip-checksum': readonly ["The checksum of the gzip file does not match its content", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'gzip-length': readonly ["The length that the gzip file states is not the length of its content", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'second-member': readonly ["A second gzip member follows the first, and installers differ in whether they read it", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'packed-too-large': readonly ["The tarball is larger than the limit", "If it is meant to be that large, the check() of the library takes larger caps."];
    readonly 'unpacked-too-large': readonly ["The tarball unpacks to more than the limit", "If it is meant to be that large, the check() of the library takes larger caps."];
    readonly 'too-many-entries': readonly ["The tarball has more entries than the limit", "If it is meant to be that large, the check() of the library takes larger caps."];
    readonly 'path-too-long': readonly ["The tarball has a path that is longer than the limit", "If it is meant to be that large, the check() of the library takes larger caps."];
    readonly 'manifest-too-large': readonly ["package.json is larger than the limit", "If it is meant to be that large, the check() of the library takes larger caps."];
    readonly 'bad-checksum': readonly ["The checksum of a tar header is wrong or not terminated", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'bad-number': readonly ["A number in a tar header is not in the one form that all installers read alike", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'text-after-nul': readonly ["A text in a tar header goes on after its end", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'empty-name': readonly ["A tar entry has no name", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'prefix-bytes': readonly ["A tar header has bytes where only another tar format would have a prefix", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'unknown-type': readonly ["A tar entry has a type that makes installers read what follows differently", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'directory-with-size': readonly ["A directory entry states a size, and installers differ in where the next entry begins", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'link-with-size': readonly ["A link or device states a size, and installers differ in where the next entry begins", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'file-named-as-directory': readonly ["A file with content has a name that ends in a slash", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'linkname-on-file': readonly ["A file carries the target of a link, and some installers read its content as further entries", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'link-without-target': readonly ["A link has no target in its header, and installers differ in what they make of it", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'meta-repeated': readonly ["A tar entry has more than one extended header", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'meta-too-large': readonly ["An extended header is larger than any installer needs", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'meta-empty': readonly ["An extended header is empty", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'meta-without-entry': readonly ["An extended header belongs to no entry", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'meta-of-unknown-type': readonly ["An extended header stands before an entry of an unusual type", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'bad-pax': readonly ["A pax header is not well-formed", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'pax-key': readonly ["A pax header has a key that changes how content or names are read", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'pax-size': readonly ["A pax header states another size than the entry itself", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'global-header': readonly ["A global header is not the first one, or carries more than a comment", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'bad-long-name': readonly ["A GNU long name does not end in exactly one NUL", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'data-after-end': readonly ["There is data after the end of the archive", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly truncated: readonly ["The archive ends in the middle of an entry", "Download or pack it again; if it stays, the published file itself is damaged."];
    readonly 'duplicate-manifest': readonly ["The tarball has two different package.json", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'reader-disagreement': readonly ["Two tar readers do not agree on what the tarball contains", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'read-stalled': readonly ["Reading the tarball made no progress", "Try again, and check the disk or the network."];
    readonly 'read-failed': readonly ["The tarball could not be read", "Check that the file exists and is readable, or that the network is up."];
    readonly 'empty-archive': readonly ["The tarball has no entries", "Pack it again with a current npm, pnpm, yarn or bun."];
    readonly 'no-manifest': readonly ["The tarball has no package.json", "Check that it is an npm package, and that the right folder was packed."];
    readonly 'bad-manifest': readonly ["package.json is not a JSON object with a name and a version", "Correct package.json and pack again."];
};
export type RefusalCode = keyof typeof refusals;
export interface Place {
    /** In the unpacked stream; in the packed one for what gzip is about. */
    readonly offset?: number;
    readonly path?: string | null;
    readonly particulars?: string;
    readonly cause?: unknown;
}
export declare function refusal(code: RefusalCode, place?: Place): PackgateError;
export {};
