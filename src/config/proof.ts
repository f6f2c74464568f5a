import { type Document, parseDocument } from 'yaml';
import { entryFields, type WaiverEntry } from '../text/yaml-text.ts';

type Map = Record<string, unknown>;

/** Whether a text says what the document said and this waiver, and nothing else: keys keep their order. */
export function isAsMeant(
  before: Document,
  after: string,
  entry: WaiverEntry,
  packageName: string | null,
): boolean {
  const document = parseDocument(after);
  if (document.errors.length > 0) return false;
  // Written out, so that a change inside an anchor does not count as one where its aliases stand.
  const wanted = JSON.parse(JSON.stringify(before.toJS())) as Map;
  const home =
    packageName === null ? wanted : inside<Map>(inside<Map>(wanted, 'packages', {}), packageName, {});
  const list = inside<Map[]>(home, 'waivers', []);
  const fields = Object.fromEntries(entryFields(entry).map(([key, , value]) => [key, value]));
  const there = list.find((item) => isSame(item, entry));
  if (there === undefined) list.push(fields);
  else Object.assign(there, fields);
  return JSON.stringify(document.toJS()) === JSON.stringify(wanted);
}

/** A package may be called `__proto__`. */
function inside<T extends Map | Map[]>(map: Map, key: string, missing: T): T {
  if (!Object.hasOwn(map, key) || map[key] === null)
    Object.defineProperty(map, key, { value: missing, enumerable: true, configurable: true, writable: true });
  return map[key] as T;
}

const isSame = (item: Map, { rule, path, fingerprint }: WaiverEntry): boolean =>
  item.rule === rule && item.path === path && (item.fingerprint ?? null) === fingerprint;
