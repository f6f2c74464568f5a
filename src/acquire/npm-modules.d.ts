// What is used here of npm's own modules that come without types.

declare module '@npmcli/config' {
  export default class Config {
    constructor(options: {
      definitions: object;
      shorthands: object;
      flatten: (values: object, flat?: object) => object;
      nerfDarts: readonly string[];
      npmPath: string;
      env: Record<string, string | undefined>;
      argv: readonly string[];
      cwd: string;
      execPath: string;
      platform: string;
      warn: boolean;
    });
    load(): Promise<void>;
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
