import { badParameter } from './api-error.ts';

/** What is wanted of an object, by name; true is all of it. */
type Selection = { [name: string]: Selection | true };

/** The part of `value` that `fields` asks for: `items(id,start/date),nextPageToken`. */
export function selectFields(value: unknown, fields: string | null): unknown {
  if (!fields || fields === '*') return value;
  const reader = { text: fields, at: 0 };
  const selection = readList(reader);
  if (reader.at < fields.length) throw badParameter('fields');
  return pick(value, selection);
}

type Reader = { text: string; at: number };

function readList(reader: Reader): Selection {
  const selection: Selection = {};
  do {
    Object.assign(selection, readItem(reader));
  } while (takes(reader, ','));
  return selection;
}

function readItem(reader: Reader): Selection {
  const [name = ''] = /^[A-Za-z*]+/.exec(reader.text.slice(reader.at)) ?? [];
  if (!name) throw badParameter('fields');
  reader.at += name.length;
  if (takes(reader, '/')) return { [name]: readItem(reader) };
  if (!takes(reader, '(')) return { [name]: true };
  const inner = readList(reader);
  if (!takes(reader, ')')) throw badParameter('fields');
  return { [name]: inner };
}

function takes(reader: Reader, sign: string): boolean {
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function pick(value: unknown, selection: Selection | true): unknown {
  if (selection === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, selection));
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const wanted = selection[name] ?? selection['*'];
    return wanted ? [[name, pick(inner, wanted)] as const] : [];
  });
  return Object.fromEntries(kept);
}
