import type { Suspect } from './excerpts.ts';
import { fileClass } from './file-class.ts';

export interface Detected {
  readonly detector: string;
  /** Index of the match in the text that was looked at. */
  readonly start: number;
  readonly secret: string;
}

export type Detect = (path: string, text: string, kind: Suspect['kind']) => Promise<readonly Detected[]>;

/** The identifiers are those of secretlint; the generic form of these would part the names of products. */
const names = new Map([
  ['MongoDBConnection', 'mongodb-connection'],
  ['MySQLConnection', 'mysql-connection'],
  ['PostgreSQLConnection', 'postgresql-connection'],
  ['Npmrc_authToken', 'npmrc-auth-token'],
  ['PackageJSON_xOauthToken', 'github-oauth-url'],
  ['PrivateKeyJSON', 'gcp-service-account'],
  ['OPS_TOKEN', '1password-service-account-token'],
  ['OPENAI_TOKEN', 'openai-token'],
]);

const nameOf = (messageId: string): string =>
  names.get(messageId) ??
  messageId
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .replaceAll('_', '-')
    .toLowerCase();

/** `secretlint-disable` in a published file is no decision of whoever releases it: exceptions are waivers. */
const silencer = '@secretlint/secretlint-rule-filter-comments';

/** Loaded when the first file needs it: most packages hold nothing that looks like a secret. */
let loaded: Promise<Detect> | undefined;
export function detectors(): Promise<Detect> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Detect> {
  const [{ lintSource }, { rules: preset }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // It keeps a hundred marks of every call and looks through all of them for each: two thousand excerpts took two minutes.
  secretLintProfiler.mark = () => {};
  const rules = preset
    .filter(({ meta }) => meta.id !== silencer)
    .map((rule) => ({ id: rule.meta.id, rule: rule as never }));
  return async (path, text, kind) => {
    const { messages } = await lintSource({
      source: { content: text, contentType: 'text', ...standIn(path, kind) },
      options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(({ messageId, range: [start, end], data = {} }) => ({
      detector: nameOf(messageId),
      start,
      // Some detectors report the length of the secret from where the name before it begins.
      secret: secretIn(data) ?? text.slice(start, end),
    }));
  };
}

/**
 * A name that tells secretlint what it asks names for, and nothing else: a detector of PKCS#12 files opens the path it is given,
 * and the path comes from a stranger's archive. Whole documents alone are parsed as JSON.
 */
function standIn(path: string, kind: Suspect['kind']): { filePath: string; ext: string } {
  const name = fileClass(path);
  const filePath = name === 'manifest' ? 'package.json' : name === 'npmrc' ? '.npmrc' : 'text';
  return { filePath, ext: kind === 'whole' ? '.json' : '.txt' };
}

function secretIn(data: object): string | undefined {
  const values = data as Record<string, unknown>;
  for (const field of ['KEY', 'TOKEN', 'ID', 'URI', 'URL', 'CREDENTIAL']) {
    if (typeof values[field] === 'string') return values[field];
  }
  return undefined;
}
