type Environment = Readonly<Record<string, string | undefined>>;
export declare function childEnvironment(env: Environment): Record<string, string>;
export {};
