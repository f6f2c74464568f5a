import type { Comparison } from '../../src/model/comparison.ts';
import type { Entry, PackageTree } from '../../src/model/package-tree.ts';

export const file = (path: string, size = 10): Entry => ({
  path,
  type: 'file',
  size,
  mode: 0o644,
  sha256: 'cd'.repeat(32),
  linkTarget: null,
  content: null,
});

export const tree = (entries: readonly Entry[], changes: Partial<PackageTree> = {}): PackageTree => ({
  manifest: {
    name: 'acme',
    version: '1.0.0',
    private: false,
    targets: [],
    scripts: new Map(),
    dependencies: new Map(),
    bundled: [],
    bin: new Map(),
    fields: new Map(),
  },
  inner: new Map(),
  shrinkwraps: new Map(),
  entries: new Map(entries.map((entry) => [entry.path, entry])),
  packedSize: 100,
  unpackedSize: entries.reduce((sum, { size }) => sum + size, 0),
  fileCount: entries.length,
  integrity: 'sha512-AAAA',
  sha256: 'ab'.repeat(32),
  hazards: [],
  ...changes,
});

export const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  before: tree([file('a.js')]),
  after: tree([file('a.js')]),
  changes: [],
  manifest: [],
  continues: new Map(),
  publishing: null,
  ...changes,
});
