import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const paths = (text: string) => scan('a.js', text).facts.machinePaths;
const raw = String.raw;

describe('paths of build machines', () => {
  test.each([
    ['"/home/marie/projects/tool/index.ts"', '/home/marie/projects/tool/index.ts'],
    ['at run (/Users/jane.doe2/dev/app/main.js:1:2)', '/Users/jane.doe2/dev/app/main.js'],
    ["root='/home/runner/work/tool/tool'", '/home/runner/work/tool/tool'],
    ['file:///home/marie/a.js', '/home/marie/a.js'],
    ['"/@fs/home/marie/app/a.vue"', null],
    [raw`"C:\\Users\\Marie\\dev\\a.js"`, raw`C:\\Users\\Marie\\dev\\a.js`],
    [raw`in C:\Users\Marie\dev\a.js.`, null],
    ['"C:/Users/Marie/dev/a.js"', 'C:/Users/Marie/dev/a.js'],
    [raw`"D:\\a\\tool\\tool\\src\\a.ts"`, raw`D:\\a\\tool\\tool\\src\\a.ts`],
    ['"/__w/tool/tool/src/a.ts"', '/__w/tool/tool/src/a.ts'],
    ['"/builds/acme/tool/dist/a.js"', '/builds/acme/tool/dist/a.js'],
    ['"/github/workspace/src/a.js"', '/github/workspace/src/a.js'],
    [raw`"\n/home/marie/.npm/_logs"`, '/home/marie/.npm/_logs'],
    ['"/home/märie/src/ü.ts"', '/home/märie/src/ü.ts'],
  ])('%s', (text, path) => {
    const { count, examples } = paths(`const a = 1;\nx ${text} y\n`);
    expect(count).toBe(1);
    if (path !== null) expect(examples).toEqual([path]);
  });

  test.each([
    'https://example.test/home/marie/src/a.ts',
    'https://example.test/Users/marie/src/a.ts',
    '"./home/marie/src/a.ts"',
    '"../home/marie/src/a.ts"',
    '"src/home/marie/src/a.ts"',
    '"@/home/components/src/a.ts"',
    '`$' + '{base}/home/marie/src/a.ts`',
    '"/home/user/project/src/a.ts"',
    '"/Users/you/project/src/a.ts"',
    '"/Users/USERNAME/project/src/a.ts"',
    '"/home/<name>/src/a.ts"',
    '"/home/$USER/src/a.ts"',
    '"/home/settings/profile"',
    '"/Users/1234/Channels"',
    '"/home/web_user"',
    raw`"C:\\Users\\Public\\Desktop\\a.lnk"`,
    raw`"C:\\Users\\%USERNAME%\\src\\a.js"`,
    '"/builds/123/artifacts"',
    '"/homes/marie/src/a.ts"',
  ])('not %s', (text) => {
    expect(paths(`const a = 1;\nx ${text} y\n`)).toEqual({ count: 0, examples: [] });
  });

  test('all are counted, the different ones shown, at most 20 of them and 200 characters each', () => {
    const lines = Array.from(
      { length: 90 },
      (_, index) => `"/home/marie/src/${index % 45}${'x'.repeat(50)}.ts"`,
    );
    const { count, examples } = paths(
      `${lines.join('\n')}\n"/home/marie/src${`/${'y'.repeat(60)}`.repeat(8)}.ts"`,
    );
    expect(count).toBe(91);
    expect(examples).toHaveLength(20);
    expect(paths(`"/home/marie/src${`/${'y'.repeat(60)}`.repeat(8)}.ts"`).examples[0]).toHaveLength(200);
  });
});
