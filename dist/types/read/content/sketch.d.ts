/** FNV-1a over the visible bytes of distinct lines, so that indentation and line endings make no difference. */
export declare function sketchOf(bytes: Buffer): number[];
