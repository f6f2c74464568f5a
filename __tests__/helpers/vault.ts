import { randomBytes } from 'node:crypto';

/**
 * Secrets of a user and of a job, each in a place of its own and unlike the others, new in every run: assembled, so that no scanner
 * takes them for real. Some have a shape that everybody knows; a registry of a company hands out anything.
 */
const letters = (length: number): string =>
  randomBytes(length * 2)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length);
const hex = (length: number): string => randomBytes(length).toString('hex').slice(0, length);

export const vault = {
  npm: `npm${'_'}${letters(36)}`,
  classic: `gh${'p'}_${letters(36)}`,
  fine: `github${'_pat'}_${letters(22)}_${letters(59)}`,
  job: `gh${'s'}_${letters(40)}.${letters(60)}-${letters(20)}`,
  gitlab: `gl${'pat'}-${letters(20)}`,
  uuid: [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-'),
  artifactory: `AKCp${letters(69)}`,
  nexus: `NpmToken.${[hex(8), hex(4), hex(4), hex(4), hex(12)].join('-')}`,
  password: `${letters(9)}/+&=${letters(9)}`,
  proxy: letters(18),
  runtime: `ey${letters(40)}.ey${letters(80)}.${letters(43)}`,
  identity: letters(64),
  key: letters(64),
  signature: hex(64),
} as const;

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Nothing of a secret that is this long is in any output, as it is or as somebody else would spell it. */
const tell = 10;

/** The secrets of which something is in the text, by their names. */
export function leaked(text: string): string[] {
  return Object.entries(vault).flatMap(([name, secret]) => {
    const inside = [1, 2].map((shift) => base64('x'.repeat(shift) + secret).slice(4, -4));
    const spelled = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      base64(secret),
      ...inside,
    ];
    const windows = spelled.flatMap((form) =>
      Array.from({ length: Math.max(form.length - tell + 1, 1) }, (_, at) => form.slice(at, at + tell)),
    );
    const own = windows.filter(
      (window) => !/^(?:npm_|ghp_|ghs_|github_pat_|glpat-|AKCp|NpmToken\.)$/.test(window),
    );
    const found = own.find((window) => text.includes(window));
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}
