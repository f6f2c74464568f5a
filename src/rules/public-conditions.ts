/**
 * Whether somebody resolves with the conditions that lead to a target. `source`, `input` or `@acme/dev` are set by the package's own
 * workspace alone; Node, type checkers, bundlers and the runtimes with a registered key set those below.
 */
export function isPublic(field: string): boolean {
  const conditions = field
    .slice(field.lastIndexOf(']') + 1)
    .replace(/^exports/, '')
    .split('.')
    .filter((name) => name !== '');
  return conditions.every((name) => known.has(name) || /^types@/.test(name));
}

const known = new Set(
  `import require default node node-addons module-sync types typings module browser development production
  test script style sass less stylus css svelte solid vue asset esmodules umd cjs esm commonjs
  deno bun worker worklet workerd edge edge-light edge-routine electron react-native react-server netlify fastly azion
  lagon kiesel moddable wintercg wintertc nodejs node-native async-node service-worker webworker macro`.split(
    /\s+/,
  ),
);
