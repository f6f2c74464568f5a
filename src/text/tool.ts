/** Kept equal to package.json by a test; a constant, so that the bundle does not carry the whole manifest. */
export const tool = { name: 'packgate', version: '0.1.0' } as const;
