export interface Places {
  readonly root: string;
  /** The address of the registry. */
  readonly registry: string;
  readonly token: string;
}

/** Without what differs from run to run and from machine to machine. `packs`: without what npm's compression makes of a folder, too. */
export function masked(text: string, { root, registry, token }: Places, packs: boolean): string {
  const { port } = new URL(registry);
  const always = text
    .replaceAll(token, 'TOKEN')
    .replaceAll(root, '/ROOT')
    .replaceAll(/packgate-[A-Za-z0-9]{6}\b/g, 'packgate-RANDOM')
    .replaceAll(new RegExp(`(127\\.0\\.0\\.1(?::|&#58;|%3A))${port}\\b`, 'g'), '$1PORT')
    .replaceAll(/("durationMs": ?)\d+/g, '$10');
  return packs ? unpacked(always) : always;
}

const unpacked = (text: string): string =>
  text
    .replaceAll(/sha512-[A-Za-z0-9+/]{86}==/g, 'sha512-MASKED')
    .replaceAll(/(packed with [a-z]+ )\d+\.\d+\.\d+/g, '$1VERSION')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SHA256')
    .replaceAll(/("packedSize": )\d+/g, '$10')
    .replaceAll(/(\bpacked(?:<\/th><td>| ))[\d,.]+ (?:bytes|kB)/g, '$1SIZE');
