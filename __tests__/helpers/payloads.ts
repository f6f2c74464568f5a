import fc from 'fast-check';

/**
 * What a package may say in any place where it has a word: what some reader of a report would obey, hide, link or trip over. The one
 * catalogue of the tests; a new trick gets a line here and is then tried in every destination.
 */
const high = String.fromCharCode(0xd83d);
const low = String.fromCharCode(0xdca9);
const esc = '\u001b';
const bell = '\u0007';

/** Obeyed by the runner. */
export const commands: readonly string[] = [
  '\r::error::not from us',
  '\n::set-output name=verdict::pass',
  '  ::add-mask::a',
  '\n::stop-commands::w',
  '\u2028::error file=a,line=1::x',
  '\u0085::notice::x',
  '::error file=package.json,line=1,title=%0A%25::%0D%0A::set-env name=A::b',
  'x##[group]y',
  '##[error]',
  '##[add-matcher]/tmp/m.json',
  '#',
  '##',
  '[command]',
  '%0A::error::x',
  '%25%0D%0A',
];

/** Made into annotations by the problem matchers that setup-node and others register. */
export const matched: readonly string[] = [
  'src/a.ts(10,5): error TS2322: not from tsc',
  'src/a.ts:10:5 - error TS2322: not from tsc',
  'a.js: line 1, col 2, Error - not from eslint (no-eval)',
];

/** Obeyed by a terminal. */
export const sequences: readonly string[] = [
  `${esc}[31mred${esc}[0m`,
  '\u009b31m',
  `${esc}[2J${esc}[1;1HPASS`,
  `${esc}]8;;https://evil.example/${esc}\\click${esc}]8;;${esc}\\`,
  `\u009d8;;https://evil.example/\u009cclick`,
  `${esc}]0;title${bell}`,
  `${esc}]52;c;cm0gLXJmIC8=${bell}`,
  'FAIL\b\b\b\bPASS',
  'PASS\r',
];

/** Unseen, or seen as something else. */
export const unseenNames: readonly string[] = [
  'two\nlines',
  'a\u202egpj.exe',
  '\u2066isolated\u2069',
  'zero\u200bwidth',
  'tag\u{e0041}',
  'variation\ufe0f\u{e0100}',
  'fill\u3164er',
  'braille\u2800blank',
  'soft\u00adhyphen',
  'line\u2028separator\u2029',
  'private\ue000\u{f0000}',
  'noncharacter\ufffe\u{1ffff}',
  'odd\u00a0\u3000space',
  '\u0000nul',
  `half ${high}`,
  `${low} other half`,
  'back\\slash \\n \\u{202e}',
  'e\u0301 combining',
  '',
];

/** Markup and what platforms look for in text. */
export const marks: readonly string[] = [
  '`code` **bold** <b>&amp;</b> | %0A',
  '```\n# title\n```',
  '</code></td></tr></table>\n\n# ours',
  '</summary></details><h1>x</h1>',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<!-- packgate:comment:0123456789abcdef run:1 -->',
  '--> <!--',
  '![x](https://evil.example/p.png)',
  '[x](javascript:alert(1))',
  '[ref]: https://evil.example/',
  '<https://evil.example/>',
  'https://evil.example/?q=1',
  'www.evil.example',
  'me@evil.example',
  '@acme/team @octocat',
  '#1 GH-2 acme/cli#3',
  'deadbeefcafe0123456789deadbeefcafe012345',
  'acme/cli@deadbeefcafe',
  ':tada: $x^2$ $$y$$ ~~z~~ [^1]',
  '- [x] done\n1. one\n> quote\n---',
  '|a|b|\n|-|-|',
  '&lt;&#60;&#x3c;&NewLine;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
  '{{7*7}} ${{ github.token }} $(id) `id` ; | && \' " %PATH%',
  'a: b # c\n- d: [e, {f: *g}]\n--- !!js/function',
];

/** Long, deep or with a meaning to programs. */
export const awkward: readonly string[] = [
  'x'.repeat(100_000),
  '\u{1f600}'.repeat(300),
  `${'x'.repeat(156)}\u202e\u202e`,
  `${'x'.repeat(158)}<b>`,
  `${'x'.repeat(159)}\u{1f600}`,
  `${'`'.repeat(170)}`,
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '-rf',
];

export const hostileNames: readonly string[] = [
  ...commands,
  ...matched,
  ...sequences,
  ...unseenNames,
  ...marks,
  ...awkward,
];

/** Every class of character that Unicode lets a reader of a report be fooled with. */
const classes = [
  [0x00, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202f],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xe000, 0xe010],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x1d159, 0x1d17a],
  [0xe0000, 0xe007f],
  [0xe0100, 0xe01ef],
  [0x10fff0, 0x10ffff],
] as const;

/** Any sequence of UTF-16 units, characters of those classes more often than chance has them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc
      .oneof(
        ...classes.map(([min, max]) => fc.integer({ min, max })),
        fc.constantFrom(0x61, 0x20, 0x5c, 0x23, 0x5b, 0x60, 0x3c, 0x26),
      )
      .map((point) => String.fromCodePoint(point)),
  }),
);

const pieces =
  '# [ ##[ \\ n : :: u{a} \u200b ` | < > & " \' ] ( ) { } @ ; , % ! * _ ~ $ - = + . / a 1 `` </td> &amp; %0A'
    .split(' ')
    .concat(' ', '  ', '\n', '\r', high);

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileNames),
  anyText,
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
);

/** Whatever moves the cursor, ends a line, turns the direction or shows nothing. */
export const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/u;
