import { type JsonValue } from '../model/manifest.ts';
/** https://www.typescriptlang.org/docs/handbook/declaration-files/publishing.html: where `types` may lead instead. */
export declare function redirected(path: string, typesVersions: JsonValue | undefined): Generator<string>;
