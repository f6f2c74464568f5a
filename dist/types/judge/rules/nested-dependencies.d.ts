import { type Rule } from '../rule.ts';
/** Other people's packages inside this one, by a wrong `files` or a copied folder: installed twice, patched never. */
export declare const nestedDependencies: Rule<'nested-dependencies'>;
