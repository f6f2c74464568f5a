/** A glob of the configuration over paths of a package: `/` everywhere, dot files count, `!` and `#` are characters like others. */
export declare function globMatcher(pattern: string): (path: string) => boolean;
