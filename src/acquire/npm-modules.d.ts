// What is used here of npm's own modules that come without types.

declare module '@npmcli/map-workspaces' {
  const mapWorkspaces: {
    /** The same, of the folders that are there. */
    (options: { cwd: string; pkg: object }): Promise<Map<string, string>>;
    /** From the name of each package that `workspaces` of the first one matches to its path. */
    virtual(options: {
      cwd: string;
      lockfile: { packages: Readonly<Record<string, { name?: string; workspaces?: readonly string[] }>> };
    }): Map<string, string>;
  };
  export default mapWorkspaces;
}

declare module '@npmcli/config' {
  export default class Config {
    constructor(options: {
      definitions: object;
      shorthands: object;
      flatten: (values: object, flat?: object) => object;
      nerfDarts: readonly string[];
      npmPath: string;
      env: Record<string, string>;
      argv: readonly string[];
      cwd: string;
      execPath: string;
      platform: string;
      warn: boolean;
    });
    load(): Promise<void>;
    protected loadLocalPrefix(): Promise<void>;
    protected loadBuiltinConfig(): Promise<void>;
    protected loadProjectConfig(): Promise<void>;
    protected loadUserConfig(): Promise<void>;
    protected loadGlobalConfig(): Promise<void>;
    /** What variables are replaced by. */
    protected env: Record<string, string>;
    readonly npmPath: string;
    localPrefix: string | null;
    /** It has a package.json. */
    protected localPackage: boolean | null;
    /** By where they come from, each inheriting from those before it: `project`, `user`, `global`, `env`, `cli`. */
    readonly data: ReadonlyMap<
      string,
      {
        readonly data: Record<string, unknown>;
        readonly raw: Readonly<Record<string, unknown>> | null;
        readonly source: string | null;
      }
    >;
    readonly flat: Record<string, unknown>;
  }
}

declare module '@npmcli/config/lib/definitions/index.js' {
  const npm: {
    readonly definitions: Readonly<Record<string, { readonly default: unknown }>>;
    readonly shorthands: object;
    readonly flatten: (values: object, flat?: object) => object;
    readonly nerfDarts: readonly string[];
  };
  export default npm;
}

declare module 'make-fetch-happen' {
  interface Response {
    readonly status: number;
    readonly url: string;
    readonly headers: { get(name: string): string | null };
    readonly body: AsyncIterable<Uint8Array> & {
      on(event: 'error', listener: (error: Error) => void): void;
      destroy(error?: Error): void;
      resume(): void;
    };
  }
  export default function fetch(url: string, options: Readonly<Record<string, unknown>>): Promise<Response>;
}

declare module 'npm-packlist' {
  import type { EventEmitter } from 'node:events';

  interface Rule {
    readonly negate: boolean;
    match(path: string, partial?: boolean): boolean;
  }

  interface Tree {
    readonly path: string;
    readonly isProjectRoot: boolean;
    readonly package: Readonly<Record<string, unknown>>;
    readonly workspaces: ReadonlyMap<string, string> | null;
    readonly edgesOut: ReadonlyMap<string, unknown>;
  }

  interface WalkerOptions {
    readonly path?: string;
    readonly isPackage?: boolean;
    readonly prefix?: string;
    readonly workspaces?: readonly string[];
    readonly requiredFiles?: readonly string[];
  }

  class Walker extends EventEmitter {
    constructor(tree: Tree, options: WalkerOptions);
    readonly tree: Tree;
    readonly path: string;
    readonly root: string;
    readonly isPackage: boolean | undefined;
    readonly ignoreRules: Record<string | symbol, readonly Rule[] | null>;
    start(): this;
    onReaddir(entries: readonly string[]): void;
    addIgnoreFile(file: string | symbol, then: () => void): void;
    processPackage(then: () => void): void;
    onReadIgnoreFile(file: string | symbol, text: string, then: () => void): void;
    filterEntry(entry: string, partial?: boolean, base?: string): boolean;
    stat(entry: { entry: string; file: boolean; dir: boolean }, then: () => void): void;
    onstat(
      entry: {
        st: { isFile(): boolean; isDirectory(): boolean };
        entry: string;
        file: boolean;
        dir: boolean;
      },
      then: () => void,
    ): void;
    walkerOpt(entry: string, options: object): WalkerOptions;
    walker(entry: string, options: object, then: () => void): void;
    gatherBundles(): Promise<void>;
  }

  const packlist: { readonly Walker: typeof Walker };
  export default packlist;
  export type { Rule, Tree, WalkerOptions };
}

declare module 'npm-registry-fetch/lib/auth.js' {
  type Known = 'token' | 'auth' | 'cert' | 'key';
  export default function getAuth(url: string, options: object): Readonly<Record<Known, string | null>>;
}
