import fc from 'fast-check';

const high = String.fromCharCode(0xd83d);

/** Names that some reader of a report would obey, hide or trip over. */
export const hostileNames: readonly string[] = [
  'two\nlines',
  '\r::error::not from us',
  '\n::set-output name=verdict::pass',
  '  ::add-mask::a',
  'x##[group]y',
  '##[error]',
  '#',
  '##',
  '[command]',
  '\u001b[31mred\u001b[0m',
  '\u009b31m',
  'a\u202egpj.exe',
  'zero\u200bwidth',
  'tag\u{e0041}',
  'fill\u3164er',
  'braille\u2800blank',
  'soft\u00adhyphen',
  'line\u2028separator',
  `half ${high}`,
  'back\\slash \\n \\u{202e}',
  '`code` **bold** <b>&amp;</b> | %0A',
  'x'.repeat(100_000),
  '\u{1f600}'.repeat(300),
  '__proto__',
  '',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc
    .array(fc.constantFrom('#', '[', '##[', '\\', 'n', '\n', '\r', ':', '::', 'u{a}', ' ', '\u200b', high), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

/** Whatever moves the cursor, ends a line, turns the direction or shows nothing. */
export const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/u;
