import { refusal } from './refusal.ts';

/** Digits end in a space or NUL, nothing comes after; spaces before them are what old packers wrote, and every reader skips them. */
const digits = /^ *([0-7]+)[ \0]+$/;
const blank = /^[ \0]*$/;

interface Field {
  readonly start: number;
  readonly length: number;
}

/** Where every reader sees the same number; anything else may throw in one reader and be zero in the next. */
export function octal(block: Buffer, { start, length }: Field, offset: number): number {
  const text = block.toString('latin1', start, start + length);
  const match = digits.exec(text);
  if (match === null) throw refusal('bad-number', { offset: offset + start });
  return Number.parseInt(match[1] ?? '', 8);
}

/** Fields that some packers leave empty and that have no say in what is read. */
export function octalOrBlank(block: Buffer, field: Field, offset: number): number {
  return blank.test(block.toString('latin1', field.start, field.start + field.length))
    ? 0
    : octal(block, field, offset);
}

/** GNU's base-256, as packers write it for large ids: positive, and exact as a JavaScript number (node-tar throws on others). */
export function octalOrBinary(block: Buffer, field: Field, offset: number): number {
  const { start, length } = field;
  if (block[start] !== 0x80) return octalOrBlank(block, field, offset);
  let value = 0;
  for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0);
  if (!Number.isSafeInteger(value)) throw refusal('bad-number', { offset: offset + start });
  return value;
}
