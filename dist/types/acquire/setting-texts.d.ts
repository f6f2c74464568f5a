type Environment = Readonly<Record<string, string | undefined>>;
/** What stands in every file from which npm, pnpm, Yarn or Bun would take credentials in one of these folders. */
export declare const settingTexts: (folders: readonly string[], env: Environment) => string[];
export {};
