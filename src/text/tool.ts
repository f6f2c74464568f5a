/** Made from package.json by `npm run docs`: constants, so that the bundle does not carry the whole manifest. */
export const tool = { name: 'packgate', version: '0.1.0' } as const;

/** What a workflow writes behind `uses:`. */
export const actionReference = 'packgate/packgate@v0.1.0';

/** The page of a rule, as this version has it. */
export const rulePage = (rule: string): string =>
  `https://github.com/packgate/packgate/blob/v0.1.0/docs/rules/${rule}.md`;
