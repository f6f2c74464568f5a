import { describe, expect, test } from 'vitest';
import { linear } from '../../helpers/growth.ts';
import { scan } from './scan.ts';

const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)]);
const custom = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(leb(name.length)), Buffer.from(name), content]);
  return Buffer.concat([Buffer.from([0, ...leb(body.length)]), body]);
};
const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from(leb(value.length)), Buffer.from(value, 'latin1')]);
const module = (...sections: Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...sections]);
const code = Buffer.concat([Buffer.from([10, ...leb(70_000)]), Buffer.alloc(70_000)]);
const map = JSON.stringify({
  version: 3,
  sources: ['a.c'],
  [`sources${'Content'}`]: ['int a;'],
  mappings: '',
});
const debugFile = (value: string): Buffer => custom('external_debug_info', text(value));
const url = (value: string): Buffer => custom(`source${'Mapping'}URL`, text(value));

describe('sections of WebAssembly', () => {
  test.each<[string, Buffer, object | null]>([
    ['a map in a file', module(code, url('a.wasm.map')), { kind: 'file', url: 'a.wasm.map' }],
    ['first', module(url('a.wasm.map'), code), { kind: 'file', url: 'a.wasm.map' }],
    [
      'a map on a host',
      module(code, url('http://localhost:80/a.map')),
      { kind: 'remote', host: 'localhost:80' },
    ],
    [
      'a map inside',
      module(code, url(`data:application/json;base64,${Buffer.from(map).toString('base64')}`)),
      { kind: 'inline', map: { sources: 1, embedded: 1 } },
    ],
    [
      'debug information in a file',
      module(code, debugFile('a.debug.wasm')),
      { kind: 'file', url: 'a.debug.wasm' },
    ],
    [
      'debug information on a host',
      module(code, debugFile('http://localhost:80/a.wasm')),
      { kind: 'remote', host: 'localhost:80' },
    ],
    [
      'debug information in a file, and a map inside',
      module(
        debugFile('a.debug.wasm'),
        url(`data:application/json;base64,${Buffer.from(map).toString('base64')}`),
      ),
      { kind: 'inline', map: { sources: 1, embedded: 1 } },
    ],
    ['none', module(code, custom('name', Buffer.alloc(300))), null],
    ['an empty name', module(url('')), null],
    ['a section that is cut off', module(code, url('a.wasm.map').subarray(0, 5)), null],
    ['a name longer than its section', module(Buffer.from([0, 2, 60, 1, 0, 1, 2])), null],
    [
      'what stands in code',
      module(Buffer.concat([Buffer.from([10, ...leb(40)]), url('a.map'), Buffer.alloc(99)])),
      null,
    ],
  ])('%s', (_, bytes, expected) => {
    for (const cuts of [[], [1, 7, 1, 1, 1, 3], Array.from({ length: 300 }, () => 1)]) {
      const { mapping } = scan('a.wasm', bytes, cuts).facts;
      if (expected === null) expect(mapping).toBeNull();
      else expect(mapping).toMatchObject(expected);
    }
  });

  test('debug information is counted', () => {
    const bytes = module(
      code,
      custom('.debug_info', Buffer.alloc(5_000)),
      custom('.debug_line', Buffer.alloc(60)),
    );
    expect(scan('a.wasm', bytes).facts.debugBytes).toBe(5_060);
    expect(scan('a.wasm', module(code, custom('name', Buffer.alloc(60)))).facts.debugBytes).toBe(0);
    expect(scan('a.js', bytes.subarray(8)).facts.debugBytes).toBe(0);
  });

  test.each([
    ['empty sections', Buffer.from([1, 0])],
    ['numbers that never end', Buffer.from([0x80])],
    ['names', url('a')],
    ['debug information', Buffer.concat([debugFile('a'), url('')])],
  ])('megabytes of %s take linear time', async (_, unit) => {
    const read = (size: number) => {
      const bytes = module(Buffer.alloc(size, unit));
      return async () => void scan('a.wasm', bytes);
    };
    expect(await linear(read, { smallest: 16_384, largest: 1_048_576 })).toBe(true);
  });
});
