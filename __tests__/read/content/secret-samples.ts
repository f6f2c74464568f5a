/** One of each kind that the detectors know, put together at run time: none of them stands in a file. */
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYzaBcDeFgHiJkLmNoPqRsTuVwXyZ';
const digits = '0123456789';
const mixed = (length: number): string => (letters + digits).repeat(7).slice(0, length);
const hex = (length: number): string => '0a1b2c3d4e5f6789'.repeat(9).slice(0, length);
const lines = (text: string, end: string): string => (text.match(/.{1,64}/g) ?? []).join(end);
const pem = (kind: string, body: string, end = '\n'): string =>
  ['-----BEGIN', `${kind}-----`].join(' ') +
  end +
  lines(body, end) +
  end +
  ['-----END', `${kind}-----`].join(' ');

export const keyBody = `MII${mixed(300)}/+${mixed(200)}==`;
export const privateKey = (end = '\n', kind = 'RSA PRIVATE KEY'): string => pem(kind, keyBody, end);

const account = `{"email":"a@example.test","secretKey":"${mixed(120)}","muk":{"alg":"x12"}}`;

/** By the name of the detector. Blanks around each are not part of it. */
export const samples: Readonly<Record<string, string>> = {
  'aws-secret-access-key': `aws_secret_access_key${' = '}"${mixed(38)}/x"`,
  'private-key': privateKey(),
  'npm-access-token': ['npm', mixed(36)].join('_'),
  'basic-auth': ['https://', 'deploy:', 'hunter22x', '@host.test'].join(''),
  'slack-token': ['xoxb', '2', mixed(10), mixed(12)].join('-'),
  'incoming-webhook': ['https://hooks', 'slack', 'com/services/T01AB/B02CD/x9y8'].join('.'),
  'sendgrid-key': ['SG', mixed(22), mixed(43)].join('.'),
  'shopify-key': ['shpat', mixed(32)].join('_'),
  'github-token': ['ghp', mixed(36)].join('_'),
  'gitlab-personal-access-token': ['glpat', mixed(20)].join('-'),
  'grafana-cloud-api-token': ['glc', `eyJ${mixed(60)}==`].join('_'),
  'grafana-service-account-token': ['glsa', mixed(32), hex(8)].join('_'),
  'openai-token': ['sk', `${mixed(20)}T3Blbk${'FJ'}${mixed(20)}`].join('-'),
  'anthropic-api-key': ['sk', 'ant', 'api03', `${mixed(93)}AA`].join('-'),
  'groq-api-key': ['gsk', mixed(52)].join('_'),
  'huggingface-user-access-token': ['hf', letters.slice(0, 34)].join('_'),
  'linear-api-token': ['lin', 'api', mixed(40)].join('_'),
  'notion-integration-token': ['ntn', `${digits}1${mixed(35)}`].join('_'),
  '1password-service-account-token': ['ops', Buffer.from(account).toString('base64')].join('_'),
  'mongodb-connection': ['mongodb+srv://', 'app:', 'Tr0ub4dor', '@db.host.test/x'].join(''),
  'mysql-connection': ['jdbc:MySQL://', 'app:', 'Tr0ub4dor', '@db.host.test:3306/x'].join(''),
  'postgresql-connection': ['postgres://', 'app:', 'Tr0ub4dor', '@db.host.test'].join(''),
  'hashicorp-vault-service-token': ['hvs', mixed(100)].join('.'),
  'hashicorp-vault-batch-token': ['hvb', mixed(150)].join('.'),
  'hashicorp-vault-recovery-token': ['hvr', mixed(95)].join('.'),
  'vercel-personal-access-token': ['vcp', mixed(24)].join('_'),
  'vercel-integration-token': ['vci', mixed(24)].join('_'),
  'vercel-app-access-token': ['vca', mixed(24)].join('_'),
  'vercel-app-refresh-token': ['vcr', mixed(24)].join('_'),
  'vercel-ai-gateway-api-key': ['vck', mixed(24)].join('_'),
  'databricks-personal-access-token': ['dap', `i${hex(32)}-2`].join(''),
  'docker-personal-access-token': ['dckr', 'pat', mixed(27)].join('_'),
  'figma-personal-access-token': ['figd', mixed(45)].join('_'),
};
/** Fine-grained tokens and project keys: other shapes under the same name. */
export const variants: readonly (readonly [string, string])[] = [
  ['github-token', ['github', 'pat', mixed(82)].join('_')],
  ['openai-token', ['sk', 'proj', `${mixed(74)}T3Blbk${'FJ'}${mixed(74)}`].join('-')],
  ['openai-token', ['sk', 'admin', `${mixed(58)}T3Blbk${'FJ'}${mixed(58)}`].join('-')],
  ['aws-secret-access-key', `"secretAccessKey":\n  '${mixed(39)}+'`.replace("+'", "Z'")],
  ['private-key', privateKey('\\n', 'EC PRIVATE KEY')],
  ['private-key', privateKey('\r\n', 'PRIVATE KEY')],
  ['slack-token', ['xapp', '1', mixed(8), mixed(20)].join('-')],
];
