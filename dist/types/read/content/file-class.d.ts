/** What of a name matters for its content: the facts of a file depend on its bytes and on this, never on anything else of the path. */
export type FileClass = 'script' | 'style' | 'preprocessed-style' | 'markup' | 'map' | 'json' | 'manifest' | 'npmrc' | 'bare' | 'other';
export declare function fileClass(path: string): FileClass;
export declare const isJson: (name: FileClass) => boolean;
/** In which forms a mapping comment means something there; null where it is mere text. */
export type CommentSyntax = {
    readonly line: boolean;
    readonly ending: 'line' | 'anywhere' | 'tag';
};
export declare function commentSyntax(name: FileClass, shebang: boolean): CommentSyntax | null;
