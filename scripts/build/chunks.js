// Which file of dist each module goes to. A bundler left alone makes some 110 files and names them by chance; these have names that last.

/** `/a/node_modules/@acme/gate/lib/index.js` → `@acme/gate`; undefined for a module of ours. */
const packageOf = (id) =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1].replace('\\', '/');

/** For a package that the program loads when it is needed. */
function lazyFile(name) {
  if (name.startsWith('@secretlint/')) return 'secretlint';
  return /^@npmcli\/(?:config|map-workspaces)$/.test(name) ? 'npm-config' : 'registry-client';
}

/** Not needed to check a package with nothing new in it. */
const rare = [
  /[\\/]node_modules[\\/](?:@isaacs|balanced-match|brace-expansion|minimatch|semver)[\\/]/,
  /[\\/]src[\\/]acquire[\\/](?:registry[\\/]npm-config|pack[\\/]package-folder|keep-tarball)\.ts$/,
  /[\\/]src[\\/]app[\\/]plan-file\.ts$/,
  /[\\/]src[\\/]baseline[\\/]select-baseline\.ts$/,
  /[\\/]src[\\/]read[\\/](?:archive[\\/](?:extended|refusal)|shrinkwrap)\.ts$/,
  /[\\/]src[\\/]rules[\\/](?:needs|words)\.ts$/,
  /[\\/]src[\\/]text[\\/](?:glob|yaml-text)\.ts$/,
];
const isRare = (id) => rare.some((some) => some.test(id));

/**
 * From the chunks of an automatic split to the name of the file for each module; null where the automatic file is right.
 *
 * A module is needed by all who import what needs it. So wherever a name depends on nothing but who needs a module, no two files
 * import each other. What leads to `yaml` is the one exception, and holds the other way round: who imports it leads there, too.
 */
export function chunkNames(chunks) {
  const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const imported = (chunk) => chunk.imports.filter((name) => files.has(name)).map((name) => files.get(name));
  const later = (chunk) => chunk.dynamicImports.map((name) => files.get(name)).filter(Boolean);
  const reached = (from, next) => {
    const seen = new Set(from);
    for (const chunk of seen) for (const other of next(chunk)) seen.add(other);
    return seen;
  };

  const entry = (name) => chunks.find((chunk) => chunk.isEntry && chunk.name === name);
  const [cli, index] = [entry('cli'), entry('index')];
  const inPackage = reached([cli, index], (chunk) => [...imported(chunk), ...later(chunk)]);
  const start = later(cli);
  const chunkOf = (file) => chunks.find(({ facadeModuleId }) => file.test(facadeModuleId ?? ''));
  const check = chunkOf(/cli[\\/]commands[\\/]check\.ts$/);
  const packing = chunkOf(/pack[\\/]pack-folder\.ts$/);
  const starts = chunks.filter((chunk) => chunk.isEntry || chunk.isDynamicEntry);
  const users = new Map(chunks.map((chunk) => [chunk, []]));
  for (const root of starts) for (const chunk of reached([root], imported)) users.get(chunk).push(root);
  const leadsToYaml = (chunk) =>
    [...reached([chunk], imported)].some((other) => other.moduleIds.some((id) => packageOf(id) === 'yaml'));

  const nameFor = (chunk, id) => {
    const roots = users.get(chunk);
    const packages = roots.map(({ facadeModuleId }) => packageOf(facadeModuleId ?? ''));
    const isLazy = !packages.includes(undefined);
    if (!inPackage.has(chunk)) {
      if (packageOf(id) === undefined) return chunk.isEntry ? null : 'github/program';
      return isLazy ? 'github/octokit' : 'github/toolkit';
    }
    if (isLazy) {
      const wanted = new Set(packages.map(lazyFile));
      return wanted.size === 1 ? [...wanted][0] : 'libraries';
    }
    if (roots.includes(cli)) return null;
    if (roots.some((root) => start.includes(root))) return 'start';
    if (roots.includes(index)) return chunk === index ? null : isRare(id) ? 'rare' : 'engine';
    if (roots.includes(packing)) return 'packing';
    if (roots.length === 1) return null;
    if (leadsToYaml(chunk)) return 'configuration';
    return roots.includes(check) ? 'shared' : 'reports';
  };
  return new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, nameFor(chunk, id)])));
}
