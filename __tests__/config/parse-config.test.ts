import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { configIn, mistakesIn, told } from './mistakes.ts';

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;
const mistakes = (...text: readonly string[]): string[] => told(mistakesIn(lines(...text)));

describe('everything that is wrong is told at once', () => {
  test('a policy with ten mistakes gives ten messages, each with its place and the nearest right spelling', () => {
    expect(
      mistakes(
        'version: 1',
        'mode: reprot',
        'fail_on: warning',
        'rules:',
        '  package-grwth: off',
        '  package-growth: { error: 60, warnings: 30% }',
        '  large-file: { error: 1 megabyte }',
        '  typescript-source: of',
        'waivers:',
        '  - rule: source-mop',
        '    path: dist/[a',
        '    reason: shipped on purpose',
        '    expires: 2027-02-30',
      ),
    ).toEqual([
      '2:1 The file has no key "mode": write "fail-on: never" to show everything and block nothing.',
      '3:1 The file has no key "fail_on". Did you mean fail-on?',
      '5:3 rules has no rule "package-grwth". Did you mean package-growth?',
      '6:28 rules.package-growth.error is a percent such as 40%, not 60.',
      '6:32 rules.package-growth has no option "warnings". Did you mean warning?',
      '7:24 rules.large-file.error is a size such as 500 kB, 1 MB or a number of bytes, not "1 megabyte".',
      '8:22 rules.typescript-source is off, note, warning, error, default, or a map of its options, not "of". Did you mean off?',
      '10:11 waivers[0].rule is the name of a rule, not "source-mop". Did you mean source-map?',
      '11:11 waivers[0].path has a "[" without its other half.',
      '13:14 waivers[0].expires is a day that does not exist: "2027-02-30".',
    ]);
  });

  test('whatever an unknown key is called', () => {
    expect(
      mistakes(
        'version: 1',
        'constructor: 1',
        'toString: 1',
        'packages:',
        '  __proto__: {}',
        '  constructor: {}',
      ),
    ).toEqual([
      '2:1 The file has no key "constructor".',
      '3:1 The file has no key "toString".',
      '5:3 packages has a key "__proto__", which cannot be read: write a glob such as "__proto_?".',
      '6:3 packages has a key "constructor", which cannot be read: write a glob such as "constructo?".',
    ]);
  });

  test.each([
    ['rules: []', '2:8 rules is a map of rules, not a list.'],
    ['rules:', '2:1 rules is a map of rules, not nothing.'],
    ['waivers: {}', '2:10 waivers is a list of waivers, not a map.'],
    ['files: { allow: [] }', '2:17 files.allow is an empty list: name what may ship, or leave files out.'],
    ['files: {}', '2:8 files has no allow: list the globs of what may ship.'],
    ['rules: { secret: { error: 1 MB } }', '2:20 rules.secret has no option "error".'],
    [
      'rules: { secret: false }',
      '2:18 rules.secret is off, note, warning, error, default, or a map of its options, not false. Did you mean off?',
    ],
    ['packages: { a: { version: 1 } }', '2:18 packages.a has no key "version".'],
  ])('the wrong kind of value: %s', (text, message) => {
    expect(mistakes('version: 1', text)).toEqual([message]);
  });

  test.each([
    [['mode: report'], '2:1 The file has no key "mode"'],
    [['mode: enforce'], '2:1 The file has no key "mode"'],
    [['packages:', '  a:', '    mode: report'], '4:5 packages.a has no key "mode"'],
  ])('mode, which is another word on the command line: %j', (lines, beginning) => {
    const rest = ': write "fail-on: never" to show everything and block nothing.';
    expect(mistakes('version: 1', ...lines)).toEqual([`${beginning}${rest}`]);
  });

  test.each([
    ['version: 2', '1:10 version is 1, the only version of this file that there is, not 2.'],
    ["version: '1'", '1:10 version is 1, the only version of this file that there is, not "1".'],
    ['fail-on: never', '1:1 The file has no version: write "version: 1".'],
  ])('the version: %s', (text, message) => {
    expect(mistakes(text)).toEqual([message]);
  });
});

describe('sizes and percents', () => {
  test.each([
    ['1 MB', 1_000_000],
    ['1MB', 1_000_000],
    ['500 kB', 500_000],
    ['500KB', 500_000],
    ['1.5 MiB', 1_572_864],
    ['64 KiB', 65_536],
    ['2 GB', 2_000_000_000],
    ['120 bytes', 120],
    ['1000', 1_000],
    ['0', 0],
  ])('%s', (text, bytes) => {
    const config = configIn(`version: 1\nrules: { source-map: { floor: ${text} } }\n`);
    expect(config.base.rules.get('source-map')?.options.get('floor')).toEqual({ value: bytes, line: 2 });
  });

  test.each(['-1', '1.5', '1,000', '1 000 kB', '.5 MB', '1 mb/s', 'MB', '1 TBB', '~', 'true', '"NaN"'])(
    '%s is no size',
    (text) => {
      expect(mistakes('version: 1', `rules: { source-map: { floor: ${text} } }`)).toHaveLength(1);
    },
  );

  test.each(['40', '0.4', '-1%', '40 percent', '"%"', '"40%%"'])('%s is no percent', (text) => {
    expect(mistakes('version: 1', `rules: { package-shrink: { percent: ${text} } }`)).toHaveLength(1);
  });

  test('a warning that would never be given', () => {
    expect(
      mistakes(
        'version: 1',
        'rules:',
        '  package-growth: { error: 20%, warning: 30% }',
        '  large-file: { warning: 2 MB }',
        'packages:',
        '  a: { rules: { package-growth: { warning: 25% } } }',
      ),
    ).toEqual([
      '3:28 rules.package-growth.error is below the warning threshold "30%", so nothing would ever warn: swap them.',
      '4:26 rules.large-file.warning is above the error threshold, so it would never warn: set error as well.',
      '6:44 packages.a.rules.package-growth.warning is above the error threshold, so it would never warn: set error as well.',
    ]);
    expect(mistakes('version: 1', 'rules: { package-growth: { error: 10% } }')).toEqual([]);
  });
});

describe('waivers', () => {
  const waiver = (...more: readonly string[]): string[] =>
    mistakes(
      'version: 1',
      'waivers:',
      '  - rule: secret',
      '    path: a',
      '    reason: b',
      ...more.map((each) => `    ${each}`),
    );

  test.each([
    ['expires: 2027-02-29', 'waivers[0].expires is a day that does not exist: "2027-02-29".'],
    ['expires: 2027-13-01', 'waivers[0].expires is a day that does not exist: "2027-13-01".'],
    [
      'expires: 2027-01-31T23:00:00+02:00',
      'waivers[0].expires is a day in UTC, without a time or a zone: write 2027-01-31, not "2027-01-31T23:00:00+02:00".',
    ],
    [
      'expires: 2027-01-31 CET',
      'waivers[0].expires is a day in UTC, without a time or a zone: write 2027-01-31, not "2027-01-31 CET".',
    ],
    ['expires: 31.1.2027', 'waivers[0].expires is a day such as 2027-01-31, not "31.1.2027".'],
    ['expires: 90d', 'waivers[0].expires is a day such as 2027-01-31, not "90d".'],
    ['expires: 20270131', 'waivers[0].expires is a day such as 2027-01-31, not 20270131.'],
    ['max-size: big', 'waivers[0].max-size is a size such as 500 kB, 1 MB or a number of bytes, not "big".'],
    ['sha256: abc', 'waivers[0].sha256 is 64 hexadecimal digits, not "abc".'],
    [
      'fingerprint: 1234567890123456',
      'waivers[0].fingerprint is 16 hexadecimal digits in quotes, not 1234567890123456.',
    ],
    ['fingerprint: abc', 'waivers[0].fingerprint is 16 hexadecimal digits, not "abc".'],
    ['fingerprint: [abc]', 'waivers[0].fingerprint[0] is 16 hexadecimal digits, not "abc".'],
    ['fingerprint: []', 'waivers[0].fingerprint is an empty list: name the findings that are meant.'],
    ['rules: [secret, media]', 'waivers[0] has both rule and rules: name all of them under rules.'],
    ['until: 2027-01-31', 'waivers[0] has no key "until".'],
  ])('%s', (text, message) => {
    const [only, ...rest] = waiver(text);
    expect(only?.replace(/^\S+ /, '')).toBe(message);
    expect(rest).toEqual([]);
  });

  test('what has to be there', () => {
    expect(
      mistakes(
        'version: 1',
        'waivers:',
        '  - expires: 2027-01-31',
        "  - { rule: secret, path: '', reason: '  ' }",
      ),
    ).toEqual([
      '3:5 waivers[0] has no path: name the path that it is for, or "." for the package as a whole.',
      '3:5 waivers[0] has no reason: say why you accept it.',
      '3:5 waivers[0] has no rule: name the rule that reported the problem.',
      '4:27 waivers[1].path is empty: write a glob.',
      '4:39 waivers[1].reason is empty: write the reason.',
    ]);
  });

  test.each([
    ['[]', '3:12 waivers[0].rules is an empty list: name the rules that reported the problem.'],
    ['secret', '3:12 waivers[0].rules is a list of rules, not "secret".'],
    [
      '[secret, sceret]',
      '3:21 waivers[0].rules[1] is the name of a rule, not "sceret". Did you mean secret?',
    ],
  ])('of the rules %s', (rules, message) => {
    expect(mistakes('version: 1', 'waivers:', `  - rules: ${rules}`, '    path: a', '    reason: b')).toEqual(
      [message],
    );
  });

  test('of several rules and findings', () => {
    const [rules, fingerprint] = ['[source-map, secret]', "['0123456789abcdef', 'fedcba9876543210']"];
    const one = `{ rules: ${rules}, path: a, reason: b, fingerprint: ${fingerprint} }`;
    expect(configIn(`version: 1\nwaivers:\n  - ${one}\n`).base.waivers[0]?.value).toMatchObject({
      rule: ['source-map', 'secret'],
      fingerprint: ['0123456789abcdef', 'fedcba9876543210'],
    });
  });

  test('each knows where it is written', () => {
    const config = configIn(
      lines(
        'version: 1',
        'waivers:',
        '  # the panel',
        '  - rule: source-map',
        '    path: dist/panel.js.map',
        '    reason: shipped on purpose',
        '    expires: 2028-02-29',
        '    max-size: 2 MB',
      ),
      '.github/packgate.yml',
    );
    expect(config.base.waivers).toEqual([
      {
        line: 4,
        value: {
          rule: 'source-map',
          path: 'dist/panel.js.map',
          reason: 'shipped on purpose',
          expires: '2028-02-29',
          maxSize: 2_000_000,
          sha256: null,
          fingerprint: null,
          source: '.github/packgate.yml:4',
        },
      },
    ]);
  });
});

describe('YAML', () => {
  test('off is a word, as are yes and no', () => {
    expect(configIn('version: 1\nrules: { secret: off }\n').base.rules.get('secret')?.level?.value).toBe(
      'off',
    );
    expect(mistakes('%YAML 1.1', '---', 'version: 1')).toEqual([
      '1:1 A configuration needs no directive: remove the line.',
    ]);
  });

  test('a byte order mark and CRLF change nothing', () => {
    expect(told(mistakesIn('\ufeffversion: 1\r\nfail-on: x\r\n'))).toEqual([
      '2:10 fail-on is error, warning or never, not "x".',
    ]);
  });

  test('tabs are told line by line, with what stands before them', () => {
    expect(mistakes('version: 1', 'foo: 1', 'rules:', '\tsecret: of', '\tmedia: off', 'bar: 1')).toEqual([
      '2:1 The file has no key "foo".',
      '4:1 A tab is no indentation in YAML: use spaces.',
      '5:1 A tab is no indentation in YAML: use spaces.',
    ]);
  });

  test('one tab between spaces', () => {
    expect(mistakes('version: 1', 'rules:', '  secret: off', '\tmedia: off')).toEqual([
      '4:1 A tab is no indentation in YAML: use spaces.',
    ]);
  });

  test('what stands before a line that cannot be read is told with it', () => {
    expect(mistakes('version: 1', 'fail-on: x', 'rules: {', 'files: x')).toEqual([
      '2:10 fail-on is error, warning or never, not "x".',
      '4:1 This is no YAML: Flow map in block collection must be sufficiently indented and end with a }.',
    ]);
  });

  test.each([
    [['version: 1', 'fail-on: error', 'fail-on: never'], '3:1 fail-on is written twice: keep one of them.'],
    [['version: 1', '---', 'version: 1'], '2:1 A second YAML document begins here: the file holds one.'],
    [
      ['version: 1', 'packages:', '  @a/*: {}'],
      '3:3 A word that begins with "@" or "`" stands in quotes in YAML.',
    ],
    [
      ['version: 1', 'files: { allow: [*.js] }'],
      '2:18 files.allow[0] begins with "*", which YAML takes for an alias: write it in quotes, \'*.js\'.',
    ],
    [
      ['version: 1', 'fail-on error', 'rules: x'],
      '2:1 This is no "key: value": a colon is missing, or the indentation is wrong.',
    ],
    [
      ['version: !!int 1', 'fail-on: !x never'],
      '2:10 A configuration has no YAML tags: leave out what begins with "!", or write it in quotes.',
    ],
    [['version: 1', '? [a]', ': b'], '2:3 The file has a key that is no word.'],
    [['- version: 1'], '1:1 The file is a map that begins with "version: 1", not a list.'],
    [[''], '1:1 The file is empty: write at least "version: 1".'],
    [['# nothing yet'], '1:1 The file is a map that begins with "version: 1", not nothing.'],
  ])('%j', (text, message) => {
    expect(mistakes(...text)).toEqual([message]);
  });

  test('an anchor and its aliases: no value stands for another', () => {
    expect(
      mistakes('version: 1', 'packages:', '  a: &quiet', '    rules: { secret: note }', '  b: *quiet'),
    ).toEqual([
      '3:6 packages.a begins with "&", which YAML takes for an anchor: leave out "&quiet", or write it in quotes.',
      '5:6 packages.b is an alias: write out what "*quiet" stands for.',
    ]);
    expect(mistakes('version: 1', '&a rules: { &b secret: &c note }')).toEqual([
      '2:1 rules begins with "&", which YAML takes for an anchor: leave out "&a", or write it in quotes.',
      '2:13 rules.secret begins with "&", which YAML takes for an anchor: leave out "&b", or write it in quotes.',
      '2:24 rules.secret begins with "&", which YAML takes for an anchor: leave out "&c", or write it in quotes.',
    ]);
    expect(mistakes('version: 1', 'rules: &a { secret: *a }', '<<: *a').slice(1)).toEqual([
      '2:21 rules.secret is an alias: write out what "*a" stands for.',
      '3:5 ["<<"] is an alias: write out what "*a" stands for.',
    ]);
  });

  test('aliases of aliases stand for nothing, however many', () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at++) {
      const [below, own] = ['abcdefghi'[at - 1], 'abcdefghi'[at]];
      laughs.push(`${own}: &${own} [${Array(10).fill(`*${below}`).join(', ')}]`);
    }
    const found = mistakes('version: 1', ...laughs);
    expect(found.filter((each) => each.includes('is an alias'))).toHaveLength(80);
    expect(found.filter((each) => each.includes('for an anchor'))).toHaveLength(9);
  });
});

describe('what no configuration looks like', () => {
  test.each([
    ['a long file', '#\n'.repeat(200_000), /^1:1 The file is longer than 128 KiB/],
    ['a long line', `version: 1\n# ${'x'.repeat(5_000)}\n`, /^2:1 This line is longer than 2000 characters/],
    ['deep lists', `version: 1\nmode:\n${'  [\n'.repeat(20_000)}`, /^\d+:\d+ The file nests deeper/],
    ['deep keys', `${'? '.repeat(900)}\n`.repeat(50), /^1:\d+ The file nests deeper/],
    ['deep items', `${'- '.repeat(900)}a\n`, /^1:\d+ The file nests deeper/],
    ['deep maps', Array.from({ length: 40 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), /nests deeper/],
  ])('%s', (_, text, message) => {
    const parsed = parseConfig(text, 'packgate.yml');
    expect('mistakes' in parsed && told(parsed.mistakes).some((each) => message.test(each))).toBe(true);
  });

  test('text of the file stands on one line of each message, cut short', () => {
    const [mistake] = mistakesIn(`version: 1\nfail-on: "a\\n::error::b ${'x'.repeat(500)}"\n`);
    expect(mistake?.message).toBe(
      `fail-on is error, warning or never, not "a ::error::b ${'x'.repeat(47)}…".`,
    );
  });
});
