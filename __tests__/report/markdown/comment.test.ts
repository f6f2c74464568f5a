import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { hostileNames, hostileText } from '../../helpers/payloads.ts';
import { everything, inFull, some } from '../../helpers/sample.ts';
import { evidenceWith, newFinding } from '../findings.ts';
import { accident, change, findings, hostileReport, packageReport, reportOf } from '../reports.ts';
import { large, packages } from './large.ts';
import { expectHarmless } from './read-back.ts';

const options = { marker: '<!-- packgate -->', runUrl: 'https://git.example/acme/cli/actions/runs/1' };
const comment = (...all: Parameters<typeof reportOf>): string => renderComment(reportOf(...all), options);

/** What stands outside of everything folded away. */
const unfolded = (text: string): string =>
  text.replaceAll(/<details><summary>(.*)<\/summary>\n(?:(?!<\/?details)[\s\S])*<\/details>/g, '$1');

/** The same however deep it is folded. */
const outermost = (text: string): string => {
  let depth = 0;
  return text
    .split('\n')
    .filter((line) => {
      depth += line.split('<details>').length - line.split('</details>').length;
      return depth === 0;
    })
    .join('\n');
};

describe('a green comment', () => {
  const text = comment(packageReport({ changes: [change('changed', 'a.js', 10, 20)] }));

  test('is one line, and the rest for who asks', () => {
    expectHarmless(text);
    expect(unfolded(unfolded(text)).split('\n').filter(Boolean)).toEqual([
      '<!-- packgate -->',
      '🟢 Packgate: <code>&#64;acme/cli 2.1.88</code> looks good',
      expect.stringContaining('<p><sub><a href='),
    ]);
    expect(text).toContain('<code>a.js</code>');
  });

  test('of many packages too', () => {
    const many = comment(...packages(30, (name) => packageReport({ name })));
    expectHarmless(many);
    expect(unfolded(unfolded(many))).toContain('🟢 Packgate: 30 packages look good\n');
    expect(many).toContain('&#64;acme/package-29');
  });

  test('that only warns says in its line of what, and where', () => {
    const warned = comment(packageReport({ verdict: 'warn', findings: accident.findings.slice(2) }));
    expectHarmless(warned);
    expect(unfolded(unfolded(warned))).toContain(
      '🟡 Packgate: <code>&#64;acme/cli 2.1.88</code> has 1 warning: A script is no longer executable (<code>bin/tool</code>)\n',
    );
    expect(unfolded(unfolded(warned))).not.toContain('<table>');
  });
});

describe('a red comment', () => {
  const text = comment(accident);

  test('has a row for each cause, and why, how to accept and the largest changes folded away', () => {
    expectHarmless(text);
    expect(text).toMatchSnapshot();
    const open = unfolded(text);
    for (const part of [
      '<th>problem</th>',
      'cli.js.map',
      '59.8 MB',
      '/docs/rules/source-map.md',
      '1 error, 1 warning',
    ])
      expect(open).toContain(part);
    for (const part of ['Most bundlers fill in', 'packgate waive', 'Largest changes', '+100 bytes']) {
      expect(open).not.toContain(part);
      expect(text).toContain(part);
    }
    expect(text).not.toContain('mermaid');
  });

  test('says how to accept by lines of the configuration, or by commands', () => {
    const [entries = '', commands = ''] = [...text.matchAll(/^```\w+\n(.*?)^```$/gms)].map(
      ([, lines]) => lines,
    );
    expect(entries).toBe(
      "waivers:\n  - { rules: [embedded-sources, source-map], path: cli.js.map, reason: '…', max-size: 66 MB }\n" +
        "  - { rule: exec-bit, path: bin/tool, reason: '…' }\n",
    );
    expect(parse(entries).waivers).toHaveLength(2);
    expect(commands).toMatch(/^(packgate waive [a-z-]+-[0-9a-f]{6} --reason "…"\n){2}$/);
    expect(text.match(/Add the lines that you accept/g)).toHaveLength(1);
    expect(comment(packageReport({}))).not.toContain('accept');
  });

  test('holds whatever a path has in fences that it cannot end', () => {
    const paths = ['a```b', '````\n~~~', '</code></pre><b>', '- { x', '\u202e'];
    const evidence = evidenceWith('')['large-file'];
    const list = paths.map((path) => newFinding('large-file', path, evidence));
    const told = comment(packageReport({ verdict: 'fail', findings: findings(list) }));
    const { texts } = expectHarmless(told);
    const block = texts.find(
      ({ inside, text: lines }) => inside.includes('pre') && lines.startsWith('waivers:'),
    );
    expect(parse(block?.text ?? '').waivers).toHaveLength(paths.length);
  });

  test('of 60 packages with 6 red begins with a table of those, and the rest is counted: little enough for one screen', () => {
    const red = ['.env', 'a.pem', '.npmrc', 'id.p12', 'b.key', '.netrc'].map((path, at) => {
      const finding = newFinding('sensitive-file', path, evidenceWith('')['sensitive-file']);
      return packageReport({ name: `red-${at}`, verdict: 'fail', findings: findings([finding]) });
    });
    const text = comment(...red, ...packages(54, (name) => packageReport({ name })));
    expectHarmless(text);
    const open = text.replaceAll(/<details><summary>(.*)<\/summary>/g, '▸ $1\n<details>');
    const told = outermost(open)
      .replaceAll(/<[^>]*>/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(told).toEqual([
      '### 🔴 Packgate: do not publish 6 of 60 packages',
      '60 packages: 6 failed, 54 passed.',
      expect.stringMatching(/^package +problem/),
      ...['.env', 'a.pem', '.npmrc', 'id.p12', 'b.key', '.netrc'].map((path, at) =>
        expect.stringMatching(new RegExp(`red-${at}.*2.1.88.*in the package.*${path.replace('.', '\\.')}`)),
      ),
      '▸ How to fix each',
      '▸ How to accept',
      '▸ 54 packages passed',
      'Full report in the run',
    ]);
  });

  test('of several packages that only warn shows the path of each in the table', () => {
    const [, , warning] = accident.findings;
    const warned = comment(
      ...packages(2, (name) =>
        packageReport({ name, verdict: 'warn', findings: warning === undefined ? [] : [warning] }),
      ),
    );
    expectHarmless(warned);
    expect(outermost(warned)).toMatch(/package-0 2\.1\.88.*The same in.*package-1.*bin\/tool/);
  });

  test('says once what is the same in several packages', () => {
    const many = comment(...packages(3, (name) => ({ ...accident, name })));
    expectHarmless(many);
    expect(many.match(/^#### 🔴/gm)).toHaveLength(1);
    expect(many).toContain(
      '<p>The same in <code>&#64;acme/package-1 2.1.88</code> and <code>&#64;acme/package-2 2.1.88</code>.</p>',
    );
  });

  test('says of many findings of one cause three places, and how many more there are', () => {
    const one = evidenceWith('')['sensitive-file'];
    const list = Array.from({ length: 91 }, (_, at) => newFinding('sensitive-file', `keys/${at}.pem`, one));
    const told = comment(packageReport({ verdict: 'fail', findings: findings(list) }));
    expect(told).toContain('<b>Environment files in the package</b>');
    expect(told.match(/<code>keys\/\d+\.pem<\/code>/g)).toHaveLength(3);
    expect(told).toContain('and 88 more');
    expect(told.length).toBeLessThan(5_000);
  });

  test('of several packages is one comment', () => {
    const many = comment(accident, ...packages(40, (name) => packageReport({ name })));
    expectHarmless(many);
    expect(unfolded(many)).toContain('### 🔴 Packgate: do not publish 1 of 41 packages\n');
    expect(unfolded(many)).toContain('#### 🔴 Packgate: do not publish `@acme/cli 2.1.88`\n');
    expect(unfolded(many)).toContain('40 packages passed');
  });

  test('begins with the marker, as it is', () => {
    expect(text.startsWith('<!-- packgate -->\n\n### ')).toBe(true);
  });

  test('says who says so where nobody else has looked', () => {
    const told = renderComment(reportOf(accident), {
      ...options,
      selfReported: { conclusion: 'failure' },
    });
    expectHarmless(told);
    expect(told).toContain('The run of the pull request reported this verdict itself');
    expect(told.indexOf('reported this verdict itself')).toBeLessThan(told.indexOf('do not publish'));
    expect(text).not.toContain('reported this');
    const ended = (conclusion: string | null): boolean =>
      renderComment(reportOf(accident), { ...options, selfReported: { conclusion } }).includes(
        'itself ended',
      );
    expect([null, 'failure', 'success'].map(ended)).toEqual([false, false, true]);
  });
});

describe('the commit', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const told = (more: object): string => renderComment(reportOf(accident), { ...options, ...more });

  test('is a short link beside that to the run', () => {
    expect(told({ commit })).toContain(
      `<p><sub>Commit <a href="https&#58;//git.example/acme/cli/commit/${commit}">0123456</a> · <a href=`,
    );
  });

  test('is a word where nobody knows where it lies', () => {
    expect(told({ commit, runUrl: null })).toContain('<p><sub>Commit 0123456</sub></p>');
    expect(told({ commit, runUrl: 'https://git.example/elsewhere' })).toContain('<sub>Commit 0123456 · <a');
  });

  test.each(['', 'main', `${'a'.repeat(40)}\n`, '<b>'])('%j is none', (odd) => {
    expect(told({ commit: odd })).not.toContain('Commit ');
  });
});

describe('the link to the run', () => {
  test.each([
    null,
    '',
    'javascript:alert(1)',
    'https://git.example/"onclick="x',
    'https://git.example/a b',
    'https://user@git.example/',
    `https://git.example/${'a'.repeat(3_000)}`,
  ])('%j is none', (runUrl) => {
    expect(renderComment(reportOf(accident), { ...options, runUrl })).not.toMatch(
      /<a (?!href="https&#58;\/\/github\.com\/packgate\/)/,
    );
  });

  test('comes back as it was', () => {
    const { elements } = expectHarmless(comment(accident));
    expect(elements).toContain(`a href=${options.runUrl}`);
  });
});

describe('hostile text', () => {
  test.each(some(hostileNames, 20))('%# changes nothing but text', (name) => {
    const text = renderComment(hostileReport(name), options);
    expectHarmless(text);
    expect(text.length).toBeLessThanOrEqual(60_000);
  });

  test('of any kind changes nothing but text', () => {
    const check = (text: string): void => {
      expectHarmless(renderComment(hostileReport(text), options));
    };
    fc.assert(fc.property(hostileText, check), { numRuns: 40 });
  });
});

describe('a comment that would be too long', () => {
  const shown = (...all: Parameters<typeof reportOf>): string => {
    const text = comment(...all);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('the summary of the run has more');
    expect(text.endsWith('</sub></p>\n')).toBe(true);
    expectHarmless(text);
    return text;
  };

  test.each(some([500, 2_000, 10_000], 1))('still has the worst: %i findings', (count) => {
    const text = shown(large(count));
    expect(text).toContain('### 🔴 Packgate: do not publish');
    expect(text).toMatch(/<tr><td colspan="3">and [\d,]+ more; the summary of the run has more<\/td><\/tr>/);
  });

  test('shows the one .env before 2,000 maps', () => {
    const map = evidenceWith('')['source-map'];
    const maps = Array.from({ length: 2_000 }, (_, at) => newFinding('source-map', `dist/${at}.js.map`, map));
    const environment = newFinding('sensitive-file', '.env', evidenceWith('')['sensitive-file']);
    const text = comment(packageReport({ verdict: 'fail', findings: findings([...maps, environment]) }));
    expect(text.length).toBeLessThan(10_000);
    expect(text.indexOf('<code>.env</code>')).toBeLessThan(text.indexOf('2,000 new source maps'));
    expect(text.indexOf('<code>.env</code>')).toBeGreaterThan(0);
  });

  test('counts: 20 packages of 200 findings', () => {
    expect(shown(...packages(20, (name) => large(200, name)))).toMatch(
      /package-19 2\.1\.88<\/code><\/td><td>.*\n<\/table>\n\n<p>How to fix each: the summary/,
    );
  });

  inFull('names the first, and points to the summary: 2,000 packages', () => {
    const text = shown(...packages(2_000, (name) => large(1, name)));
    expect(text).toContain('### 🔴 Packgate: do not publish 2,000 packages\n');
    expect(text.match(/<tr>/g)).toHaveLength(1 + 30 + 1); // the headings, and how many more there are
    expect(text).toContain('and 1,970 more packages; the summary of the run has more');
    expect(text.length).toBeLessThan(20_000);
    expectHarmless(text);
  });

  test('whatever the number of findings', () => {
    for (let count = 1; count < 400; count += everything ? 13 : 61) {
      const text = comment(large(count));
      expect(text.length).toBeLessThanOrEqual(60_000);
      expectHarmless(text);
    }
  });
});
