/**
 * Whether somebody resolves with the conditions that lead to a target. `source`, `input` or `@acme/dev` are set by the package's own
 * workspace alone; Node, type checkers, bundlers and the runtimes with a registered key set those below.
 */
export declare function isPublic(field: string): boolean;
