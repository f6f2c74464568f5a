import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of every package that has a file among the inputs of the bundle, sorted by name. */
export function thirdPartyLicences(inputs) {
  const folders = new Set(
    inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean),
  );
  const packages = [...folders].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = new Map(packages.map((entry) => [entry.title, entry.text]));
  return [...unique]
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined
      ? `Licence: ${license} (the package carries no licence text)`
      : readFileSync(join(folder, file), 'utf8');
  return { title: `${name}@${version} (${license})`, text: text.replaceAll('\r\n', '\n') };
}
