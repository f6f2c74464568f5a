export interface RegistrySpec {
  readonly name: string;
  /** A version, dist-tag or range; null where there is none. */
  readonly wanted: string | null;
}

const shape = /^(?:npm:)?(@[^@/\\:\s]+\/[^@/\\:\s]+|[^@/\\:\s.][^@/\\:\s]*)(?:@([^:]+))?$/;

/** `name`, `name@version`, `@scope/name@^2`; null for what can only be a path. */
export function registrySpec(text: string): RegistrySpec | null {
  const [, name, wanted = null] = shape.exec(text) ?? [];
  return name === undefined ? null : { name, wanted };
}
