import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keepTarball } from '../src/acquire/keep-tarball.ts';
import { pathOf } from '../src/acquire/registry/registry.ts';
import { CommandFiles } from '../src/github/command-files.ts';
import { annotate, fenced, writeOutputs } from '../src/github/runner-channels.ts';
import { progressOn } from '../src/output/progress.ts';
import { visible } from '../src/text/visible.ts';
import { elsewhere, escapers, joiners } from './escapers.ts';
import { listen } from './helpers/commands.ts';
import { integrityOf } from './helpers/odd-registry.ts';
import { temporaryFolder } from './helpers/packgate.ts';
import { anyText, hostileNames, hostileText, unseen } from './helpers/payloads.ts';
import { everything } from './helpers/sample.ts';

function always(check: (text: string) => void, numRuns = everything ? 300 : 100): void {
  for (const name of hostileNames) check(name);
  fc.assert(fc.property(fc.oneof(hostileText, anyText), check), { numRuns });
}

/** An escape at every place around the cut. */
const atTheCut = ['\u202e', '\n', '\\', '\u{1f600}', '<', '[', '{', '"', ' ', '\ud800', '##['].flatMap(
  (piece) =>
    [15, 17, 18, 19, 20, 75, 78, 79, 80, 150, 154, 155, 156, 157, 158, 159, 160].map(
      (length) => `${'a'.repeat(length)}${piece.repeat(3)}`,
    ),
);

describe.each(Object.entries(escapers))('%s', (_, promises) => {
  const { show, seen, back, kept = (text: string) => text, longest, pieces, begins, check } = promises;
  const keepsItsPromises = (text: string): void => {
    const shown = show(text);
    expect(seen === 'lines' ? shown.replaceAll('\n', '') : shown).not.toMatch(unseen);
    if (seen === 'ascii') expect(shown).toMatch(/^[ -~]*$/);
    expect(shown).not.toContain('##[');
    if (longest !== undefined) expect(shown.length).toBeLessThanOrEqual(longest);
    if (back !== undefined) expect(back(shown)).toBe(kept(text));
    if (pieces !== undefined) {
      pieces.lastIndex = 0;
      expect(pieces.exec(shown)?.[0].length).toBe(shown.length);
    }
    if (begins !== undefined) for (const line of shown.split('\n')) expect(line).toMatch(begins);
    check?.(shown, text);
  };

  test('keeps its promises for every text', () => always(keepsItsPromises));

  test('cuts no escape in two', () => {
    for (const text of atTheCut) keepsItsPromises(text);
  });
});

describe('no escaper is without a line', () => {
  const known = [...Object.keys(escapers), ...joiners, ...Object.keys(elsewhere)];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const source = (file: string): string => readFileSync(join('src', file), 'utf8');
  const own = [...new Set(known.map((each) => each.split(' ')[0] ?? ''))];

  test('where escapers are', () => {
    const places = files.filter((file) => own.includes(file));
    const whole = places.filter(
      (file) => !Object.keys(elsewhere).some((each) => each.startsWith(`${file} `)),
    );
    const exported = whole.flatMap((file) =>
      [...source(file).matchAll(/^export (?:async )?(?:function|const) (\w+)(?=[^=\n]*(?:\(|=> ))/gm)].map(
        ([, name]) => `${file} ${name}`,
      ),
    );
    const constants = ['report/terminal/lines.ts bar', 'report/terminal/lines.ts blank'];
    expect(exported.filter((each) => !known.includes(each) && !constants.includes(each))).toEqual([]);
  });

  test('where something looks like one', () => {
    /** Replacing by a backslash, an entity, a percent or a `\u` is what escapers do. */
    const telltale = /'\\\\\$&'|[`']&#|[`']%\$\{|encodeURIComponent\(|`\\\\u/;
    /** These read, match or measure, or make globs that go through `yamlText`; nothing of it is printed as it is. */
    const others = new Set([
      'inclusion/removals.ts',
      'acquire/secrets/known-secrets.ts',
      'acquire/registry/registry.ts',
      'acquire/registry/served.ts',
      'rules/archive.ts',
      'read/content/literal-tokens.ts',
      'read/content/mapping-comments.ts',
      'report/receipt.ts',
      'report/rule-page.ts',
      'text/glob.ts',
      'report/init/configuration-file.ts',
    ]);
    const places = files.filter((file) => telltale.test(source(file)));
    expect(places.filter((file) => !own.includes(file) && !others.has(file))).toEqual([]);
  });
});

describe('the log of a step', () => {
  test('has no command in what is fenced', () => {
    always((text) => {
      expect(listen(fenced(text)).commands).toEqual([]);
      expect(listen(fenced(visible(text))).matched).toEqual([]);
    });
  });

  test('has progress in lines of ours, or in one that is written over', () => {
    const subject = (text: string) => ({ step: 'pack', subject: text, done: 0, total: null }) as const;
    always((text) => {
      for (const columns of [null, 60]) {
        let written = '';
        const write = (piece: string): void => {
          written += piece;
        };
        progressOn({ write, columns, now: () => 0 }).show(subject(text));
        const plain = columns === null ? written : written.replace(/^\r(.*)\u001b\[K$/s, '$1\n');
        expect(plain).toMatch(/^packgate: packing .*\n$/);
        expect(plain.slice(0, -1)).not.toMatch(unseen);
        expect(listen(plain).commands).toEqual([]);
      }
    });
  });
});

describe('annotations', () => {
  const written = (message: string, title: string, file: string): string => {
    let text = '';
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
      text += piece;
      return true;
    });
    annotate([{ level: 'error', message, title, place: { file, line: 3 } }]);
    spy.mockRestore();
    return text;
  };

  test('are one command each, which says what it was given', () => {
    always((text) => {
      const shown = visible(text);
      const { commands, lines } = listen(written(shown, shown, shown));
      expect(lines.filter(Boolean)).toEqual([]);
      expect(commands).toHaveLength(1);
      expect(commands[0]?.name).toBe('error');
      expect(commands[0]?.message.length).toBeLessThanOrEqual(4_096);
      if (shown.length <= 4_096 && shown !== '') {
        expect(commands[0]).toMatchObject({
          message: shown,
          properties: { title: shown, file: shown, line: '3' },
        });
      }
    });
  });

  test('are cut between escapes', () => {
    for (let length = 4_080; length < 4_100; length++) {
      const [command] = listen(written(visible(`${'a'.repeat(length)}\u202e\u{1f600}`), 't', 'f')).commands;
      expect(command?.message).toMatch(/^a+(?:\\u\{202e\})?\u{1f600}?…?$/u);
    }
  });
});

test('outputs are one line each, whatever their values', () => {
  const file = join(temporaryFolder(), 'output');
  writeFileSync(file, '');
  const files = new CommandFiles({ GITHUB_OUTPUT: file });
  always((text) => {
    writeFileSync(file, 'from=a script\n');
    const outputs = new Map([
      ['tarballs', text],
      ['verdict', 'fail'],
    ]);
    expect(writeOutputs(outputs, files)).toBeNull();
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toHaveLength(7);
    const [first = '', , end, second = '', verdict, last] = lines;
    expect(first).toBe(`tarballs<<${end}`);
    expect([second, verdict]).toEqual([`verdict<<${last}`, 'fail']);
  }, 100);
});

test('a kept tarball has a name that no shell and no path reads as more than one', async () => {
  const root = temporaryFolder();
  const tarball = { path: join(root, 'a.tgz'), size: 1 };
  writeFileSync(tarball.path, 'a');
  const integrity = integrityOf(Buffer.from('a'));
  let count = 0;
  const check = async (name: string, version: string): Promise<void> => {
    const folder = join(root, String(count++));
    const path = await keepTarball(tarball, { name, version, integrity }, folder);
    expect(path.slice(folder.length + 1)).toMatch(/^[A-Za-z0-9._-]+\.tgz$/);
    expect(readdirSync(folder)).toHaveLength(1);
  };
  mkdirSync(join(root, 'x'));
  for (const name of hostileNames) await check(name, name);
  await fc.assert(fc.asyncProperty(anyText, anyText, check), { numRuns: 50 });
});

test('a package name is a path below the registry, or none', () => {
  const registry = 'https://registry.example/npm/';
  always((text) => {
    let path: string;
    try {
      path = pathOf(text);
    } catch {
      return;
    }
    const url = new URL(registry + path);
    expect(url.href.startsWith(registry)).toBe(true);
    expect([url.search, url.hash]).toEqual(['', '']);
    expect(url.pathname.split('/')).toHaveLength(3);
  });
});
