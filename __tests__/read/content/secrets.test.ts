import { createHash } from 'node:crypto';
import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/read/content/secrets.ts';
import { inFull } from '../../helpers/sample.ts';
import { cuts, filler, longFiller, scan } from './scan.ts';
import { keyBody, privateKey, samples, variants } from './secret-samples.ts';

const everySample = [...Object.entries(samples), ...variants];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const found = async (path: string, content: string | Uint8Array, sizes: readonly number[] = []) =>
  findSecrets(path, scan(path, content, sizes).suspects);

/** Rules and lines that secretlint reports for the text as a whole: what the excerpts must lead to. */
async function onTheWhole(filePath: string, content: string): Promise<string[]> {
  const named = rules.map((rule) => ({ id: rule.meta.id, rule: rule as never }));
  const { messages } = await lintSource({
    source: { content, contentType: 'text', filePath, ext: filePath.endsWith('.json') ? '.json' : '.txt' },
    options: { config: { rules: named } },
  });
  const plain = content.replace(/^\ufeff/, '');
  return messages
    .map(
      ({ messageId, range: [start] }) =>
        `${plain.slice(0, start).split('\n').length} ${messageId.toLowerCase().replace(/[_-]/g, '')}`,
    )
    .sort();
}
const spelled: Readonly<Record<string, string>> = {
  '1passwordserviceaccounttoken': 'opstoken',
  githuboauthurl: 'packagejsonxoauthtoken',
  gcpserviceaccount: 'privatekeyjson',
};
async function inExcerpts(path: string, content: string, sizes: readonly number[]): Promise<string[]> {
  const facts = await found(path, content, sizes);
  return facts
    .map(({ detector, line }) => [line, detector.replaceAll('-', '')] as const)
    .map(([line, name]) => `${line} ${spelled[name] ?? name}`)
    .sort();
}

describe('secrets', () => {
  test('a search leaves nothing behind that the next one would have to look through', async () => {
    await found('a.js', everySample.map(([, secret]) => secret).join('\n'));
    const before = performance.getEntries().length;
    for (const path of ['a.js', 'b.js', 'c.js']) {
      for (const [, secret] of everySample) await found(path, secret);
    }
    expect(performance.getEntries()).toHaveLength(before);
  });

  test.each(everySample)(
    '%s is found, with its line, and without the secret itself',
    async (detector, secret) => {
      const facts = await found('lib/a.js', `// one\n// two\nconst a = ${secret} ;\n`);
      expect(facts).toEqual([{ detector, line: 3, digest: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
      expect(JSON.stringify(facts)).not.toContain(secret.slice(-12));
    },
  );

  test('every rule of the preset that can fire in a text has a sample', async () => {
    const text = everySample.map(([, secret]) => secret).join('\n\n');
    const { messages } = await lintSource({
      source: { content: text, contentType: 'text', filePath: 'text', ext: '.txt' },
      options: { config: { rules: rules.map((rule) => ({ id: rule.meta.id, rule: rule as never })) } },
    });
    const fired = new Set(messages.map(({ ruleId }) => ruleId));
    const quiet = rules
      .map(({ meta }) => meta.id.replace(/.*-rule-/, ''))
      .filter((id) => !fired.has(`@secretlint/secretlint-rule-${id}`));
    // One needs a whole document, the other finds nothing of its own.
    expect(quiet).toEqual(['gcp', 'filter-comments']);
  });

  test('excerpts lead to what secretlint finds in the whole text, however the bytes arrive', async () => {
    const pieces = fc.array(fc.tuple(longFiller, fc.constantFrom(...everySample), filler), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(pieces, longFiller, cuts, async (planted, rest, sizes) => {
        const text = `${planted.map(([before, [, secret], after]) => `${before} ${secret} ${after}`).join('')}${rest}`;
        const facts = await inExcerpts('lib/a.js', text, sizes);
        // A file with more excerpts than are held is a finding in itself.
        if (facts.some((fact) => fact.endsWith(' toomanysuspects'))) return;
        const whole = await onTheWhole('lib/a.js', text);
        expect(facts).toEqual(expect.arrayContaining(whole));
        // Behind an escaped line break, more is found than in the whole: see below.
        if (!text.includes('\\')) expect([...new Set(facts)]).toEqual([...new Set(whole)]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  inFull(
    'every sample is found across the end of a window',
    async () => {
      for (const [detector, secret] of everySample) {
        for (const end of [67_584, 69_632, 135_168]) {
          for (const shift of [1, 9, Math.min(60, secret.length), secret.length]) {
            const text = `${'f(1);\n'.repeat(30_000).slice(0, end - shift)}\n${secret} ;${'g(2);'.repeat(20_000)}`;
            const facts = await found('a.js', text);
            expect(facts.map((fact) => [fact.detector, fact.line])).toEqual([
              [detector, text.slice(0, text.indexOf(secret)).split('\n').length],
            ]);
          }
        }
      }
    },
    60_000,
  );

  test('nothing is found where secretlint finds nothing: too long, too short, behind a letter', async () => {
    const token = samples['npm-access-token'] as string;
    for (const text of [`${token}Z`, token.slice(0, -1), `é${token}`, `x${token}`]) {
      expect(await found('a.js', `const a = '${text}';\n`)).toEqual([]);
    }
  });

  test('a token that is longer than its kind does not become one where an excerpt ends', async () => {
    const token = samples['npm-access-token'] as string;
    for (let distance = 4_000; distance < 4_200; distance++) {
      const line = `'${samples['github-token']}'${'.'.repeat(distance)}${token}Z`;
      expect((await found('a.js', line)).map(({ detector }) => detector)).toEqual(['github-token']);
    }
  });

  test('a token inside a string is found behind an escaped line break, and an escaped key as well', async () => {
    const token = samples['npm-access-token'] as string;
    const inJson = JSON.stringify({
      version: 3,
      sources: ['a'],
      sourcesContent: [`\n${token}\n${privateKey('\r\n')}`],
      mappings: '',
    });
    const facts = await found('a.js.map', inJson);
    expect(facts.map(({ detector, line }) => [detector, line])).toEqual([
      ['npm-access-token', 1],
      ['private-key', 1],
    ]);
    expect(facts[0]?.digest).toBe(sha256(token));
  });

  test('the same secret has the same digest wherever it stands', async () => {
    const uri = samples['postgresql-connection'] as string;
    const [one] = await found('a.js', `x="${uri}";y(1)`);
    const [two] = await found('b.js', `\n\nconst url = "${uri}",z=2`);
    expect(two?.digest).toBe(one?.digest);
    expect(one?.digest).toBe(sha256(uri));
  });

  test('a comment inside the file silences nothing', async () => {
    const text = `// secretlint-${'disable'}\nconst a = '${samples['github-token']}';\n`;
    expect(await found('a.js', text)).toMatchObject([{ detector: 'github-token', line: 2 }]);
  });

  test('keys that are encrypted, have header lines, or are pieced together', async () => {
    const cut = privateKey().split('\n').slice(0, 6).join('\n');
    const armoured = privateKey('\n', 'RSA PRIVATE KEY').replace(
      '\n',
      '\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0A0B0C\n\n',
    );
    const pieced = `k = "${privateKey('\\n" +\n  "')}"`;
    for (const text of [
      cut,
      armoured,
      pieced,
      privateKey('\n', 'ENCRYPTED PRIVATE KEY'),
      privateKey('\n', 'PGP PRIVATE KEY BLOCK').replace('MII', 'lQO'),
    ]) {
      expect(await found('a.txt', `\n${text}\n`)).toMatchObject([{ detector: 'private-key', line: 2 }]);
    }
  });

  test('a header alone, a public key and an example are no keys', async () => {
    const header = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    const texts = [
      `const a = '${header}';\nconst b = '-----END PRIVATE KEY-----';\n`,
      `${header}\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC...\n-----END PRIVATE KEY-----\n`,
      `${header}\n${'x'.repeat(640)}\n-----END PRIVATE KEY-----\n`,
      `-----BEGIN CERTIFICATE-----\n${keyBody}\n-----END CERTIFICATE-----\n`,
      `if (pem.startsWith('${header}')) return decode(pem.replace('${header}', '')); ${'function abc(){}'.repeat(50)}`,
    ];
    for (const text of texts) expect(await found('a.js', text)).toEqual([]);
  });

  test('examples of documentation stay quiet', async () => {
    const texts = [
      ['https://user', ':pw', '@host.test'].join(''),
      ['https://username', ':password', '@host.test'].join(''),
      ['mongodb://user', ':password', '@localhost/db'].join(''),
      ['postgres://$', '{user}:$', '{password}@host/db'].join(''),
      `AWS_ACCESS_KEY_ID=${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}`,
      `AWS_SECRET_ACCESS_KEY=${['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/')}`,
      String.raw`/https?:\/\/([^:]+):([^@]+)@/`,
    ];
    for (const text of texts) expect(await found('README.md', `${text}\n`)).toEqual([]);
  });

  test('registry credentials count in .npmrc only, where a variable is none', async () => {
    const line = `//registry.example/:_auth${'Token'}=abcdef0123456789`;
    expect(await found('.npmrc', `a=b\n${line}\n`)).toMatchObject([
      { detector: 'npmrc-auth-token', line: 2 },
    ]);
    expect(await found('.npmrc', `//registry.example/:_authToken=$${'{TOKEN}'}\n`)).toEqual([]);
    expect(await found('a.js', `${line}\n`)).toEqual([]);
  });

  test('a GitHub token as a user in package.json', async () => {
    const url = ['https://', 'a1b2c3d4', ':x-oauth-basic', '@github.com/acme/tools'].join('');
    const text = JSON.stringify({ name: 'a', version: '1.0.0', dependencies: { tools: url } }, null, 2);
    expect((await found('package.json', text)).map(({ detector }) => detector)).toContain('github-oauth-url');
    expect((await found('a.md', text)).map(({ detector }) => detector)).not.toContain('github-oauth-url');
  });

  test('a service account is told by its whole document', async () => {
    const document = {
      type: 'service_account',
      private_key_id: 'x',
      private_key: privateKey('\n', 'PRIVATE KEY'),
    };
    const text = JSON.stringify(document, null, 2);
    const names = async (path: string): Promise<string[]> =>
      (await found(path, text)).map(({ detector }) => detector).sort();
    expect(await names('config/account.json')).toEqual(['gcp-service-account', 'private-key']);
    expect(await names('account.txt')).toEqual(['private-key']);
  });

  test('a name from the archive never makes a detector open a file', async () => {
    const excerpt = { kind: 'excerpt', line: 1, text: 'x' } as const;
    expect(await findSecrets('/etc/ssl/private/key.p12', [excerpt])).toEqual([]);
  });

  test('a file with more suspects than are kept says so', async () => {
    const many = Array.from(
      { length: 9_000 },
      (_, index) => `ghp_${String(index + 1).padStart(36, '0')}\n`,
    ).join('');
    const facts = await found('a.txt', many);
    const beyond = facts.filter(({ detector }) => detector === 'too-many-suspects');
    expect(beyond).toHaveLength(1);
    expect(facts.length).toBe(beyond[0]?.line);
  }, 30_000);

  test('what is behind the limit is known by its bytes, wherever it stands', async () => {
    const many = (last: string, first = ''): string =>
      first +
      Array.from({ length: 3_600 }, (_, index) => `ghp_${String(index + 1).padStart(36, '0')}\n`).join('') +
      last;
    const beyond = async (text: string): Promise<string | undefined> =>
      (await found('a.txt', text)).find(({ detector }) => detector === 'too-many-suspects')?.digest;
    const digest = await beyond(many('', 'x\n'.repeat(50)));
    expect(await beyond(many('', 'x\n'.repeat(9_000)))).toBe(digest);
    expect(await beyond(many(`${samples['npm-access-token']}\n`, 'x\n'.repeat(50)))).not.toBe(digest);
  }, 60_000);

  test.each([
    ['a.js', 'GIF89a=1;\n'],
    ['a.js', `/*${'\x01'.repeat(900)}*/\n`],
    ['a.css', '\x89PNG\r\n\x1a\n'],
    ['deploy.sh', `#${'\x02'.repeat(99)}\n`],
    ['bin/tool', `#!/bin/sh\n#${'\x02'.repeat(99)}\n`],
    ['README', '\x00\x01\x02'],
  ])('what %s begins with hides nothing', async (path, head) => {
    expect(
      (await found(path, `${head}${samples['github-token']}\n`)).map(({ detector }) => detector),
    ).toEqual(['github-token']);
  });

  test('UTF-16 text is read as well', async () => {
    const text = `\ufeffa\r\n${samples['github-token']}\r\n`;
    expect(await found('a.txt', Buffer.from(text, 'utf16le'))).toMatchObject([
      { detector: 'github-token', line: 2 },
    ]);
    expect(await found('a.txt', Buffer.from(text, 'utf16le').swap16())).toMatchObject([{ line: 2 }]);
  });
});
