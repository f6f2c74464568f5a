import { type Hide } from '../model/credentials.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Takes out what the environment and the settings of the packers hold as credentials. Called before anything is packed: a script of
 * the package can read those files, print what is in them, and change them.
 */
export declare const hideFor: (folders: readonly string[], env: Environment) => Hide;
/** More than is ever sent: a word too many that is hidden does no harm. */
export declare function knownSecrets(folders: readonly string[], env: Environment): string[];
export {};
