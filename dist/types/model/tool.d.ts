/** Kept equal to package.json by a test; a constant, so that the bundle does not carry the whole manifest. */
export declare const tool: {
    readonly name: 'packgate';
    readonly version: '0.1.0';
};
