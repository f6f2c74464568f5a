import fc from 'fast-check';

/** What a reader lets through as the name of a file or folder, glob characters and all. */
const segment = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'dist',
        'lib',
        'src',
        'esm',
        'a',
        'b',
        'test',
        '.x',
        '[slug]',
        '{a,b}',
        '**',
      ),
    },
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,6}\.(?:js|d\.ts|json|map|md|ts|css|so\.1)$/) },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'*?[]{}()!+@|,\\$#.-~^ "\'\n\t'),
        minLength: 1,
        maxLength: 8,
      }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ minLength: 90, maxLength: 200 }) },
  )
  .map((text) => text.replaceAll('/', '-'))
  .filter((text) => text !== '.' && text !== '..');
export const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
export const paths = fc.oneof(
  { weight: 5, arbitrary: fc.uniqueArray(path, { maxLength: 40 }) },
  { weight: 1, arbitrary: fc.uniqueArray(path, { minLength: 150, maxLength: 400 }) },
);
