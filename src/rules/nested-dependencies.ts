import { existing, type Rule } from './rule.ts';

/** Other people's packages inside this one, by a wrong `files` or a copied folder: installed twice, patched never. */
export const nestedDependencies: Rule<'nested-dependencies'> = function* (facts) {
  for (const folder of facts.folders.list('nested-dependencies')) {
    const { path, is, files, bytes } = folder;
    if (is.rule !== 'nested-dependencies') continue;
    yield facts.foldersBefore.has(folder)
      ? existing(path)
      : { novelty: 'new', severity: 'error', path, evidence: { kind: is.kind, files, bytes } };
  }
};
